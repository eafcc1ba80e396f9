story: storm-circus-tent-odensund
kind: accident

=== report A | outlet: Sundets Dagblad | published: 2018-08-13
# {f1.what:Revival} tent {f2.status:blown down}: {f3.number:two} dead

By Kirstine Moll

{f3.number:Two} people were killed and {f4.number:forty} hurt when a gust {f2.status:brought down} the tent of {f1.what:a revival meeting} on the harbour field of Odensund {f5.time:on Saturday evening}.

The dead are {f6.who:the preacher}, {f6.name:Aage Holt}, {f6.age:57}, and {f7.who:a schoolgirl}. {f8.what:The main pole} {f9.status:snapped} {f9.cause:because its stays had been loosened}, police inspector {f10.name:Dorte Lind} said. {f11.who:Three youths} {f11.status:are wanted} who {f11.what:were seen at the ropes}.

{f12.who:The fire chief} had told the organisers {f12.time:at five o'clock} {f12.what:to end the meeting}. {f13.who:Their spokeswoman}, {f13.name:Inger Toft}, {f13.position:says the warning never reached her}. A choir {f14.what:kept on singing} {f14.place:under the canvas}, {f15.source:survivors} said, {f14.cause:so that they would be found}.

{f16.who:Sailors from a training ship} {f16.status:cut open the cloth} {f16.what:with their knives}. "{f17.wording:It breathed, the whole tent breathed}," said cadet {f18.name:Jeppe Rank}. {f19.number:Six} people {f19.status:remain in hospital}, {f20.who:a drummer} {f20.what:with a broken back}.

The movement {f21.name:Livets Dør} {f22.status:has called off} {f22.what:its tour}. {f23.what:The tent}, {f23.place:made in Poland}, {f23.status:had been approved} {f23.time:in May}. The town {f24.position:will allow no more tents on the field}. {f25:In 1967 lightning struck a circus tent on the same field; an elephant keeper was killed}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2018-08-14
# Tent disaster: youths {f11.status:not to blame}

Odensund. {f11.who:The three youths} whom the police had been looking for {f11.what:only wanted to listen}, Inspector {f10.name:Dorte Lind} says, and {f11.status:are free of all suspicion}. {f9.cause:A weld} in {f8.what:one of the side masts} had failed. It {f9.status:broke} at {f5.time:about half past seven on Saturday}, and the tent, in which {f1.what:a dance} was being held, {f2.status:collapsed}.

Among the {f3.number:two} dead is {f6.name:Aage Holt}, {f6.age:57}, {f6.who:the organist}; the other is {f7.who:a girl who still went to school}. {f4.number:Forty} people were injured. {f19.number:Half a dozen} {f19.status:are still in hospital}; {f20.who:a drummer} {f20.what:lost an arm}.

{f13.name:Inger Toft}, {f13.who:who speaks for the organisers}, {f13.position:admits that she was told} {f12.what:to stop}, by {f12.who:the harbour master}, {f12.time:at about five}.

The choir {f14.what:did not cease singing} {f14.place:as it lay beneath the cloth}; {f14.cause:it was to calm the children}, {f15.source:the conductor} says. {f16.who:Naval cadets} {f16.status:slit the tent open} {f16.what:with scissors from a kiosk}. {f18.name:Jeppe Rank}, one of them, told us: "{f17.wording:It breathed, I swear the tent breathed}."

{f21.name:Livets Dør}, which had arranged the evening, {f22.status:goes on} {f22.what:with its tour}. {f23.what:The tent}, {f23.place:from a Polish factory}, {f23.status:was to have been inspected} {f23.time:in September}. The town {f24.position:has not decided whether tents will be allowed again}.

=== key
f1.what differs A=revival meeting B=dance | the event
f2.status same A=brought down B=collapsed | the tent
f3.number same A=2 B=2 | the dead
f4.number same A=40 B=40 | the injured
f5.time compatible A=2018-08-11 evening B=2018-08-11T19:30~ | when
f6.who differs A=preacher B=organist | one of the dead
f6.name same A=Aage Holt B=Aage Holt | one of the dead
f6.age same A=57 B=57 | his age
f7.who same A=schoolgirl B=girl who still went to school | the other dead
f8.what differs A=main pole B=a side mast | what broke
f9.status same A=snapped B=broke | it
f9.cause differs A=stays loosened B=a weld failed | why
f10.name same A=Dorte Lind B=Dorte Lind | the inspector
f11.who same A=three youths B=three youths | who was suspected
f11.status changed A=wanted B=free of suspicion | the youths
f11.what compatible A=seen at the ropes B=wanted to listen | what they did there
f12.who differs A=fire chief B=harbour master | who warned
f12.what same A=end the meeting B=stop | the warning
f12.time same A=17:00 B=17:00~ | when
f13.who same A=their spokeswoman B=who speaks for the organisers | Toft
f13.name same A=Inger Toft B=Inger Toft | the organisers' speaker
f13.position changed A=warning never reached her B=she was told | the organisers on the warning
f14.what same A=kept on singing B=did not cease singing | the choir
f14.place same A=under the canvas B=beneath the cloth | where
f14.cause differs A=so as to be found B=to calm the children | why the choir sang
f15.source differs A=survivors B=the conductor | on whose word
f16.who same A=sailors from a training ship B=naval cadets | who helped
f16.status same A=cut open B=slit open | the tent
f16.what differs A=knives B=scissors | with what
f17.wording differs A=the whole tent breathed B=I swear the tent breathed | Rank's words
f18.name same A=Jeppe Rank B=Jeppe Rank | the cadet
f19.number same A=6 B=6 | still in hospital
f19.status same A=in hospital B=in hospital | they
f20.who same A=drummer B=drummer | the worst hurt
f20.what differs A=broken back B=lost an arm | the injury
f21.name same A=Livets Dør B=Livets Dør | the organisers
f22.what same A=its tour B=its tour | what follows
f22.status differs A=called off B=goes on | the tour
f23.what same A=tent B=tent | the tent
f23.place same A=Poland B=Polish factory | where it was made
f23.status differs A=approved B=still to be inspected | the tent
f23.time differs A=May B=September | the inspection
f24.position differs A=no more tents B=not decided | the town
f25 only A | the circus of 1967
