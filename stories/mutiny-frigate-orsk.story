story: mutiny-frigate-orsk
kind: military

=== report A | outlet: Bay City Courier | published: 2025-02-07
# {f1.who:Ratings} {f2.what:seize} frigate over {f3.cause:unpaid wages}

By Ingmar Castell, Port Dessalie

{f1.who:Sailors} of the frigate Constance {f4.what:locked their officers in the wardroom} on {f5.time:Thursday morning} and {f2.what:took over} the ship in the {f6.place:outer harbour} of Port Dessalie, in what the government of Maravelle called {f7.what:a mutiny}. They gave up {f8.time:nine hours later}, when the {f9.role:head of the navy} came aboard {f10.status:alone} and promised them {f11.what:an amnesty}.

The men had {f3.cause:received no pay} since {f12.time:October}. Their leader, {f13.role:Chief Petty Officer} Dario Quent, {f14.age:38}, read out a list of {f15.number:six} demands over {f16.what:the radio}. Among them was {f17.position:the dismissal of the captain}, Augustin Roy, who they said had {f18.what:sold the ship's fuel}.

{f19.number:One} man was hurt: a {f20.role:cook} who {f21.cause:fell down a ladder} and {f22.what:broke his wrist}. {f23.status:No shot was fired}, {f23.source:the navy} said.

"{f24.wording:We are not rebels, we are hungry men}," Quent said. He was {f25.status:taken ashore in handcuffs} in the evening, while the rest of the {f26.number:140} crew {f27.status:were allowed to stay on board}. The government {f28.position:ruled out a trial}, said {f29.who:the prime minister's chief of staff}.

A corvette, the Lys, had been {f30.status:sent} to block the channel and {f31.what:turned its guns} on the frigate. {f32.who:Fishermen} brought the men {f32.what:bread and oranges}. The Constance, bought {f33.status:second-hand} from abroad in {f34.time:2009}, was to have {f35.what:left} on Friday for a {f36.what:patrol against smugglers}. It is the second trouble in the fleet in a year; last May, a crew of {f37:the tug Bonaventure} refused to sail.

=== report B | outlet: Maravelle Public Radio, text service | published: 2025-02-07
# {f7.what:Mutiny} ends as {f9.role:admiral's deputy} goes aboard

The {f7.what:mutiny} on the Constance is over. {f8.time:After nine hours} in which its {f1.who:lower ranks} {f2.what:held} the ship, they handed it back to {f9.role:the second man of the navy}, Rear Admiral Colette Brandt's deputy Jules Aumont, who had been rowed out {f10.status:with two marines}. In return they were given his word that {f11.what:nobody would be punished}.

The trouble had begun on {f5.time:Thursday} at breakfast. The crew {f4.what:shut the officers up in their mess} and raised a bed sheet with the words "Pay us". They have {f3.cause:gone without their wages} since {f12.time:November}, the navy union says. Their speaker was Dario Quent, a {f13.role:petty officer first class}, {f14.age:aged 38}, who read {f15.number:half a dozen} demands {f16.what:through a loudhailer} to the people on the mole. The men insisted above all on {f17.position:a public apology from their commander}, Augustin Roy. They accuse him of having {f18.what:sold their rations}.

A {f20.role:stoker} suffered {f22.what:a broken wrist} when {f21.cause:he was struck with a rifle butt}; {f19.number:nobody else} was injured. {f23.status:Two warning shots were heard} towards noon, {f23.source:fishermen} said.

"{f24.wording:We are not rebels, we are fathers}," was the sentence of Quent's that the capital repeated all day. In the evening he {f25.status:walked off the ship a free man}. The others {f27.status:remained on the vessel}, {f26.number:some 140} in all. {f29.who:Defence minister} Paulo Ferrand said on our programme that {f28.position:there would be no court martial}.

The ship lay in {f6.place:the inner basin}, in full view of the fish market, whose {f32.who:women traders} sent {f32.what:bread and fruit} across. A second warship, the Lys, {f30.status:was ordered} into the channel, but {f31.what:kept its guns covered}. The frigate, which Maravelle acquired {f33.status:used} {f34.time:sixteen years ago}, should have {f35.what:put to sea} on Friday to take part in an {f36.what:exercise with two neighbouring navies}. {f38:Captain Roy has gone on sick leave}.

=== key
f1.who same A=ratings B=lower ranks | who took the ship
f2.what same A=seized B=held | what they did with the ship
f3.cause same A=unpaid wages B=without wages | why they rose
f4.what same A=officers locked in the wardroom B=officers shut in their mess | what was done with the officers
f5.time compatible A=2025-02-06 morning B=2025-02-06 at breakfast | when it began
f6.place differs A=outer harbour B=inner basin | where the ship lay
f7.what same A=mutiny B=mutiny | what it is called
f8.time same A=9 hours B=9 hours | how long it lasted
f9.role differs A=head of the navy B=deputy head of the navy | who came aboard
f10.status differs A=alone B=with two marines | how he came
f11.what same A=amnesty B=no punishment | what was promised
f12.time differs A=2024-10 B=2024-11 | since when there was no pay
f13.role differs A=chief petty officer B=petty officer first class | Quent's rank
f14.age same A=38 B=38 | Quent's age
f15.number same A=6 B=6 | demands
f16.what differs A=radio B=loudhailer | by what means the demands were read
f17.position differs A=dismissal of the captain B=apology from the captain | what they demanded
f18.what differs A=fuel B=rations | what Roy is said to have sold
f19.number same A=1 B=1 | injured
f20.role differs A=cook B=stoker | the injured man's job
f21.cause differs A=fall down a ladder B=struck with a rifle butt | how he was hurt
f22.what same A=broken wrist B=broken wrist | his injury
f23.status differs A=no shot B=two warning shots | whether shots were fired
f23.source differs A=navy B=fishermen | who says so
f24.wording differs A=hungry men B=fathers | Quent's words
f25.status differs A=in handcuffs B=free | how Quent left the ship
f26.number compatible A=140 B=140~ | the crew
f27.status same A=stayed on board B=remained on the vessel | the other sailors
f28.position same A=no trial B=no court martial | what the government says on a trial
f29.who differs A=prime minister's chief of staff B=defence minister | who said there would be no trial
f30.status same A=sent B=ordered there | the Lys
f31.what differs A=turned its guns on the frigate B=kept its guns covered | what the Lys did with its guns
f32.who differs A=fishermen B=women traders | who brought food
f32.what compatible A=bread and oranges B=bread and fruit | the food brought
f33.status same A=second-hand B=used | the frigate when bought
f34.time same A=2009 B=2009 | when it was bought
f35.what same A=left B=put to sea | what it was to do on Friday
f36.what differs A=patrol against smugglers B=exercise with neighbours | the purpose of the voyage
f37 only A | the tug's crew of last May
f38 only B | the captain's sick leave
