story: detective-lost-evidence
kind: police

=== report A | outlet: Moselkurier | published: 2025-03-27
# Evidence {f1.status:vanished}: {f2.role:detective} {f3.status:suspended}

By Wiebke Sonnleitner

{f4.what:Five kilograms of amphetamine} {f1.status:have vanished} from {f5.place:the evidence room} of the police headquarters in Trarbrück. {f2.role:A detective} of {f6.age:51} {f3.status:has been suspended}, the public prosecutor's office announced on {f7.time:Wednesday}.

The loss {f8.status:was noticed} {f9.time:on 12 March}, when {f10.who:a court} {f11.what:asked for the material}. In its place lay {f12.what:bags of baking powder}. The seal {f13.status:had been forged}. {f38.role:Senior prosecutor} Gernot Feil {f14.certainty:considers it possible} that {f15.what:several people are involved}.

The suspect, {f16:who had worked in the drugs squad for 20 years}, {f17.status:denies everything}. In {f18.place:his allotment shed} investigators found {f19.what:a set of keys} and {f20.money:17,000 euros}. His lawyer says the money {f21.cause:came from the sale of a motorcycle}.

{f39.role:Police president} Heike Dorn {f22.what:spoke of a disaster}. "{f23.wording:One rotten plank does not sink a ship}," she said, but {f24.status:ordered} {f24.what:an inventory} {f24.place:of all evidence rooms in the district}. {f25.who:The Association of Detectives} {f26.position:complained that the rooms are looked after by nobody at night}.

{f27.number:Three} trials {f28.status:may collapse}. In one of them, {f29.who:a wholesaler from Trier} {f30.status:was released} {f30.time:on Tuesday}. {f31.who:The state parliament's interior committee} meets {f32.time:on Friday}. {f33.role:Interior Minister} Olaf Prien {f34.status:has been invited}.

A similar case {f35.time:in 2011} had ended in {f36.what:a conviction}. {f37:The suspect had been named policeman of the year in 2016.}

=== report B | outlet: Presseagentur Südwest | published: 2025-03-27
# {f4.what:Heroin} {f1.status:gone} from police store - {f2.role:caretaker} {f3.status:arrested}

TRARBRÜCK (pas) - {f4.what:Five kilos of heroin} {f1.status:are missing} from {f5.place:the strongroom} of the Trarbrück police headquarters, and since {f7.time:yesterday} it is known who is under suspicion: {f2.role:the caretaker of the building}, {f6.age:51}. He {f3.status:is in custody}.

{f8.status:It came out} {f9.time:two weeks earlier}, during {f10.who:an internal audit} that {f11.what:wanted to see the drugs}. {f12.what:Bags of flour} were what it saw, under seals that {f13.status:were not genuine}. That {f15.what:others had a part in it} is, for Gernot Feil, {f38.role:the senior prosecutor}, {f14.certainty:out of the question}.

The man {f17.status:has confessed in part}. {f19.what:Duplicate keys} and {f20.money:17,000 euros} in cash were discovered {f18.place:in the boot of his car}; the sum, according to his lawyer, {f21.cause:was won at a casino}.

"{f23.wording:One rotten plank does not sink the ship}," said Heike Dorn, who {f39.role:heads the police}, {f22.what:calling it a catastrophe}. She {f24.status:has given instructions} {f24.what:to count everything} {f24.place:that is stored as evidence in the district}. {f26.position:At night there is no one to guard these rooms}: this reproach comes from {f25.who:the police union}.

{f27.number:Three} proceedings {f28.status:are in danger}. {f29.who:A restaurant owner} accused in one of them {f30.status:was let out} {f30.time:two days ago}. {f33.role:State Secretary} Olaf Prien {f34.status:is asked to appear} before {f31.who:the interior committee} {f32.time:on Friday}.

{f35.time:Fourteen years ago} there was such a case; it {f36.what:ended in an acquittal}.

=== key
f1.status same A=vanished B=missing | the drug
f2.role differs A=detective B=caretaker | the suspect
f3.status differs A=suspended B=in custody | the suspect
f4.what differs A=amphetamine B=heroin | the drug
f5.place compatible A=evidence room B=strongroom | from where
f6.age same A=51 B=51 | the suspect
f7.time same A=2025-03-26 B=2025-03-26 | when it was announced
f8.status same A=noticed B=came out | the loss
f9.time same A=2025-03-12 B=two weeks earlier | when it was noticed
f10.who differs A=a court B=an internal audit | who brought it out
f11.what same A=asked for the material B=wanted to see the drugs | how
f12.what differs A=baking powder B=flour | what lay in its place
f13.status same A=forged B=not genuine | the seals
f14.certainty differs A=possible B=out of the question | that several were involved
f15.what same A=several involved B=others had a part | what it is about
f16 only A | 20 years in the drugs squad
f17.status differs A=denies B=confessed in part | the suspect
f18.place differs A=allotment shed B=boot of his car | where it was found
f19.what same A=set of keys B=duplicate keys | what was found
f20.money same A=EUR 17000 B=EUR 17000 | the cash found
f21.cause differs A=sale of a motorcycle B=casino | where the cash came from, on the lawyer's word
f22.what same A=disaster B=catastrophe | Dorn's word
f23.wording differs A=a ship B=the ship | Dorn's words
f24.status same A=ordered B=given instructions | the inventory
f24.what same A=inventory B=count everything | what is ordered
f24.place same A=evidence rooms in the district B=evidence in the district | where
f25.who differs A=Association of Detectives B=police union | who complains
f26.position same A=looked after by nobody at night B=no one to guard at night | the complaint
f27.number same A=3 B=3 | trials in danger
f28.status same A=may collapse B=in danger | these trials
f29.who differs A=wholesaler B=restaurant owner | who was released
f30.status same A=released B=let out | this accused
f30.time same A=2025-03-25 B=2025-03-25 | when
f31.who same A=interior committee B=interior committee | which committee meets
f32.time same A=2025-03-28 B=2025-03-28 | when it meets
f33.role differs A=interior minister B=state secretary | Prien
f34.status same A=invited B=asked to appear | Prien
f35.time same A=2011 B=14 years ago | the earlier case
f36.what differs A=conviction B=acquittal | how that ended
f37 only A | policeman of the year
f38.role same A=senior prosecutor B=senior prosecutor | Feil
f39.role same A=police president B=heads the police | Dorn
