story: helicopter-lighthouse-keeper-utso
kind: rescue

=== report A | outlet: Skärgårdens Blad | published: 2020-02-17
# {f1.what:Lighthouse keeper} {f2.status:hoisted} from flooded rock

By Åsa Törnqvist-Lahti

The last {f1.what:lighthouse keeper} of Utso {f2.status:was lifted} from the roof of his house by helicopter {f3.time:on Sunday morning} after {f4.cause:the sea had broken the north wall}. {f1.name:Gustav Enberg}, {f1.age:68}, {f5.what:is suffering from exposure}.

He {f6.status:had refused to leave} {f6.time:on Saturday}, when {f7.who:the pilots} {f7.what:offered to fetch him} {f7.what:with their boat}. "{f8.wording:The lamp was lit, so I was on duty}," he told {f9.who:his sister} {f9.what:by radio}.

The helicopter made {f10.number:three} attempts. {f11.who:The winchman}, {f11.name:Mika Salo}, {f11.what:was thrown against the gallery} and {f12.what:cracked a rib}. {f1.name:Enberg} {f13.what:brought along his cat} {f13.what:in a bread bin}.

The tower {f14.status:still stands}, but {f15.what:the engine house} {f15.status:is gone}. {f16.who:The maritime agency} {f16.status:had wanted to automate} the light {f16.time:in 2016}; {f17.who:Parliament} {f17.status:prevented it}. {f18.role:The agency's head}, {f18.name:Carina Holm}, {f18.position:says that nobody will live on the rock again}. {f19.who:Fishermen} {f19.position:want the light manned}.

A {f20.what:cargo ship} {f20.status:ran aground} {f20.place:two miles south} {f20.time:the same night}; {f20.cause:its pilot had left it because of the sea}. {f21.number:Eleven} seamen {f21.status:are still on board}. {f22:In the storm of 1905 the keeper's family survived in the lantern room for four days, living on candles}.

=== report B | outlet: Suomela Press | published: 2020-02-18
# Man and cat {f2.status:plucked} from Utso

UTSO (Suomela Press) - {f1.name:Gustav Enberg}, {f1.age:68}, {f1.what:a bird ringer} who has spent the winter alone on the rock of Utso, {f2.status:was rescued} by helicopter {f3.time:on Saturday evening}, when {f4.cause:the waves had undermined the pier}. {f5.what:He had broken his wrist}.

{f7.who:The lifeboat} {f7.what:had been ready to take him off} {f6.time:the day before}, but {f6.status:he would not come}. "{f8.wording:The lamp was lit and so I was on duty}," he explained {f9.what:over the radio} to {f9.who:the coastguard}.

It took {f10.number:three} tries before {f11.name:Mika Salo}, {f11.who:the co-pilot}, who {f11.what:was swung against the tower} and {f12.what:dislocated a shoulder}, could get hold of him. {f13.what:The cat travelled inside a milk can}.

{f15.what:The boathouse} {f15.status:has disappeared}; the lighthouse itself {f14.status:is standing}. {f16.who:The maritime agency's} {f16.status:plan to automate it}, {f16.time:four years old}, {f17.status:was halted} by {f17.who:a court}. {f18.name:Carina Holm}, {f18.role:a cabinet minister}, {f18.position:promised that the house would be repaired}. {f19.who:The fishing people} {f19.position:say that they no longer need the light}.

{f20.time:That night} {f20.what:a trawler} {f20.status:struck a shoal} {f20.place:a couple of miles to the south}, {f20.cause:its radar having failed}. Her crew of {f21.number:eleven} {f21.status:were taken off} on Monday.

{f23:Enberg hopes to go back when the eiders come}.

=== key
f1.what differs A=lighthouse keeper B=bird ringer | Enberg
f1.name same A=Gustav Enberg B=Gustav Enberg | the rescued man
f1.age same A=68 B=68 | his age
f2.status same A=lifted B=rescued | he
f3.time differs A=2020-02-16 morning B=2020-02-15 evening | when he was rescued
f4.cause differs A=north wall broken B=pier undermined | why he had to go
f5.what differs A=exposure B=broken wrist | his condition
f6.status same A=refused to leave B=would not come | he at first
f6.time differs A=2020-02-15 B=2020-02-14 | when he refused
f7.who differs A=pilots B=lifeboat | who offered to fetch him
f7.what same A=offered to fetch him B=ready to take him off | the offer
f8.wording differs A=so I was on duty B=and so I was on duty | his words
f9.who differs A=his sister B=coastguard | to whom he said it
f9.what same A=by radio B=over the radio | how
f10.number same A=3 B=3 | attempts
f11.who differs A=winchman B=co-pilot | Salo's post
f11.name same A=Mika Salo B=Mika Salo | the injured airman
f11.what same A=thrown against the gallery B=swung against the tower | what happened to him
f12.what differs A=cracked rib B=dislocated shoulder | his injury
f13.what differs A=cat in a bread bin B=cat in a milk can | in what the cat travelled
f14.status same A=stands B=standing | the tower
f15.what differs A=engine house B=boathouse | what was lost
f15.status same A=gone B=disappeared | it
f16.who same A=maritime agency B=maritime agency | who wanted automation
f16.status same A=wanted to automate B=plan to automate | the plan
f16.time same A=2016 B=2016 | when
f17.who differs A=Parliament B=a court | who stopped it
f17.status same A=prevented B=halted | the plan
f18.role differs A=head of the agency B=cabinet minister | Holm's office
f18.name same A=Carina Holm B=Carina Holm | who speaks of the future
f18.position differs A=nobody will live there B=house repaired | what Holm says
f19.who same A=fishermen B=fishing people | the fishermen
f19.position differs A=light manned B=no longer need the light | the fishermen on the light
f20.what differs A=cargo ship B=trawler | the other ship
f20.status same A=ran aground B=struck a shoal | it
f20.place same A=2 miles south B=2 miles~ south | where
f20.time same A=the same night B=that night | when
f20.cause differs A=its pilot had left B=radar failed | why
f21.number same A=11 B=11 | its crew
f21.status changed A=on board B=taken off | they
f22 only A | the storm of 1905
f23 only B | his wish to go back
