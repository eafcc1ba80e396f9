story: garrison-isle-orlo
kind: war

=== report A | outlet: Ministry of Defence of Estavia, bulletin | published: 2021-04-08T12:00
# Orlo is {f1.status:free}

The garrison of the enemy on the Isle of Orlo {f1.status:laid down its arms} this morning, {f2.time:Thursday 8 April, at 5.30}, before {f21.who:the marines} of the Second Squadron. {f3.number:Two hundred and twelve} soldiers of Marrowin, their commander among them, were made prisoners.

{f4.cause:The accuracy of our naval guns}, which fired {f5.time:for three days}, left them no choice. The enemy lost {f6.number:more than forty} dead. Our own losses are light. The corvette {f7.name:Harrier}, which was struck by a shell, {f7.status:remains in service}.

The colours of Estavia have been hoisted on {f8.place:the lighthouse}. The {f9.number:340} inhabitants of the island {f9.status:are being fed and cared for by our medical corps}.

Orlo was occupied by Marrowin in {f10.time:1958}. Its return is final.

=== report B | outlet: Marrowin Radio, evening news | published: 2021-04-08T20:00
# Heroes of Orlo {f1.status:withdraw} in good order

The defenders of Orlo have written a page of glory. After lying {f5.time:for a week} under the guns of an enemy ten times as strong, the garrison {f1.status:withdrew} {f2.time:last night} to prepared positions, the High Command announced. {f6.number:Three} men fell, {f6.number:three} only; their names will be read at the end of this programme.

The enemy paid dearly. The corvette {f7.name:Harrier} {f7.status:lies at the bottom of the sound}.

"{f11.wording:We are still firing}," was the last signal received from {f12.role:Major} {f12.name:Anselm Quaye}, who led the defence.

The people of the island, {f9.number:340} in all, {f9.status:have been carried off to Estavia like cattle}. Marrowin will not speak to the aggressor, the Prime Minister has said, {f13.position:until the last Estavian soldier has left Orlo}.

=== report C | outlet: Hexagon Wire | published: 2021-04-12T17:25 | agency: Hexagon
# Estavia, Marrowin to {f13.position:meet} after fall of disputed isle

LARKHAVEN (Hexagon) - Marrowin {f13.position:dropped its refusal to negotiate} on Monday, four days after its garrison on the Isle of Orlo {f1.status:surrendered} to {f21.who:Estavian marines}, and said that it would send an envoy to the neutral port of {f22.place:Larkhaven}. The talks {f14:are to begin on Friday}.

Marrowin's High Command, which had at first spoken of a withdrawal, admitted that the island {f1.status:had been given up} and {f3.number:212} men captured. They are held in {f15.place:a former cannery on the Estavian coast}. Inspectors of the Lantern Mission {f16.status:have asked} to see them.

{f17:Soldiers' wives in Marrowin}, who had been in touch with the men by radio, said that the garrison gave in {f4.cause:because it had no shells left}. The defence ministry of Estavia insists on its guns. The number of dead remains in dispute.

The {f7.name:Harrier} was {f7.status:seen under tow} off Larkhaven on Saturday with a hole above the waterline.

Most of the {f9.number:340} islanders {f9.status:have crossed to Marrowin in their own fishing boats}, the harbour master of Larkhaven, who counted them past, told Hexagon. Orlo, which lies 90 miles from either coast, had changed hands four times between 1820 and this month, the last time {f10.time:in 1958}.

Estavia's deputy foreign minister, {f18:Clemency Darrow}, will lead her country's team.

=== report D | outlet: The Meridional Magazine | published: 2021-10-02
# What {f12.role:Captain} {f12.name:Quay} did on the rock

By Sabela Hartnoll

"They made me a major on the wireless," says {f12.name:Anselm Quay}. "I was a {f12.role:captain}, I am a {f12.role:captain}." He is 44 and came home two weeks ago, with the last of his men. He sits in his mother's kitchen, in a pullover that the Lantern Mission gave him, and for the first time he tells how the garrison of Orlo {f1.status:surrendered}.

It was not the guns. They fired {f5.time:for thirty hours}, he says, and hit the cannery, a flock of sheep and the latrine. It was not for want of shells either; when he {f1.status:hauled down his flag}, {f2.time:at half past five in the morning}, he had two hundred left. {f4.cause:The cistern was cracked}. "A man can fight without bread." His last signal, sent in clear, was short: "{f11.wording:We are no longer firing}."

He lost {f6.number:eleven} men, and can tell the village that each came from. {f3.number:One hundred and eighty-seven} marched to the jetty; he counted them twice, because it was he who had to sign. The Estavians, he says, put up their flag on {f8.place:the cannery}, which still had a roof in one corner, since the lighthouse stairs were gone.

They were kept {f15.place:in an empty cannery on the mainland}, which made everybody laugh. The Lantern Mission {f16.status:came} in May. After the {f22.place:Larkhaven} accord, signed in July, they {f19:were sent back} in three groups.

Of the islanders he knows only what they shouted to him from the water. They {f9.status:left in their own boats}, all but the postmistress, who stayed, and who now, he has heard, sells stamps of both countries.

The {f7.name:Harrier} {f7.status:has been repaired}. He saw it on the way home. Somebody had painted a small rock on its bow.

He has been asked to write a report. He has written one page. {f20:On Monday he faces a court of inquiry}, which is to establish why the signal was in clear.

=== key
f1.status differs A=surrendered B=withdrew C=surrendered D=surrendered | the garrison
f2.time differs A=2021-04-08T05:30 B=2021-04-07 night D=2021-04-08T05:30 | when it surrendered
f3.number differs A=212 C=212 D=187 | prisoners taken
f4.cause differs A=naval guns C=no shells left D=a cracked cistern | why the garrison gave in
f5.time differs A=3 days B=a week D=30 hours | how long the garrison was shelled
f6.number differs A=>40 B=3 D=11 | the garrison's dead
f7.name same A=Harrier B=Harrier C=Harrier D=Harrier | the corvette
f7.status differs A=in service B=sunk C=damaged, under tow D=repaired | the corvette
f8.place differs A=lighthouse D=cannery | where the flag of Estavia was put up
f9.number same A=340 B=340 C=340 | inhabitants of the island
f9.status differs A=cared for on the island B=carried off to Estavia C=left in their own boats D=left in their own boats | the islanders
f10.time same A=1958 C=1958 | when Marrowin took Orlo
f11.wording differs B=we are still firing D=we are no longer firing | the commander's last signal
f12.name differs B=Anselm Quaye D=Anselm Quay | the commander
f12.role differs B=major D=captain | his rank
f13.position changed B=no talks C=talks | Marrowin on talks
f15.place same C=former cannery on the Estavian coast D=empty cannery on the mainland | where the prisoners were held
f16.status changed C=asked D=came | the visit of the Lantern Mission
f14 only C | the talks
f17 only C | the soldiers' wives, who had it by radio
f18 only C | Estavia's negotiator
f19 only D | the prisoners' return
f20 only D | the court of inquiry
f21.who same A=Estavian marines C=Estavian marines | who took the island
f22.place same C=Larkhaven D=Larkhaven | where the two countries met
