story: landslide-tea-estate-bundi
kind: weather

=== report A | outlet: Bundi Hills Mirror | published: 2019-12-05
# Mud {f1.status:buries} {f2.what:tea pickers' quarters}: {f3.number:22} dead

By Aggrey Wandera

A slope above the Bundi tea estate {f1.status:came down} on {f2.what:the pickers' quarters} {f4.time:on Tuesday night}. {f3.number:Twenty-two} bodies had been recovered by Wednesday; {f5.number:nine} people {f5.status:were missing}.

{f6.who:The estate manager}, {f6.name:Ruth Chebet}, {f6.age:41}, {f7.what:woke the lower lines by ringing the weighing bell}. {f8.number:Two hundred} {f8.status:owe their lives to it}, {f9.source:the district chief} said. {f10.cause:The trees on the ridge had been felled for charcoal}, he added.

{f11.who:Cadets} {f11.status:are digging} {f11.what:with hoes}. {f12.who:An old picker}, {f12.name:Mama Nekesa}, {f12.what:refused to come out before her hen}. "{f13.wording:She lays every day, and who of you does that?}," she asked. {f14.who:Her grandson} {f14.status:is among the dead}.

{f15.who:The company}, {f15.name:Highland Leaf}, {f15.position:will pay for the burials}; {f16.who:the union} {f16.position:demands houses on flat land}. {f17.role:Lands minister} {f17.name:Job Wekesa-Tum} {f17.status:has declared} the ridge {f17.what:a forest reserve}. {f18.who:Bishop Simiyu} {f18.status:calls for a collection}.

{f19.what:The road} {f19.status:is cut} at the Kuria ford. {f20.what:School exams} {f20.status:were postponed}. {f21:A slide on the opposite slope in 2010 took the factory's chimney; it was put down to an earthquake}.

=== report B | outlet: Equator News Agency | published: 2019-12-07
# {f3.number:Thirty} dead in tea country; woman's bell saved 200

BUNDI (ENA) - When {f6.name:Ruth Chebet}, {f6.age:41}, {f6.who:a schoolteacher}, heard the hill, she {f7.what:ran to the church and pulled the bell rope}. Some {f8.number:200} people {f8.status:left their houses in time}, {f9.source:the Red Cross} says. {f3.number:Thirty} did not; {f5.number:one} {f5.status:is still being looked for}.

The mud {f1.status:had rushed} into {f2.what:a market} below the Bundi tea estate {f4.time:before daybreak on Wednesday}. {f10.cause:A burst reservoir of the tea factory} was to blame, in the view of {f9.source:the Red Cross}.

{f11.who:Prisoners} {f11.status:dug} {f11.what:with spades}. {f12.name:Mama Nekesa}, {f12.who:a widow of 80}, {f12.what:would not be rescued without her goat}. "{f13.wording:She gives every day, and who of you does that?}," she wanted to know. {f14.who:Her grandson} {f14.status:was found alive} on Friday.

{f15.name:Highland Leaf}, {f15.who:which owns the estate}, {f15.position:says that it is not liable}. {f16.who:The workers' union} {f16.position:threatens to strike}. {f17.name:Job Wekesa-Tum}, {f17.role:the president's spokesman}, said that the ridge {f17.status:would be made} {f17.what:a reserve} {f17.status:only after talks} with those who live there. {f18.who:The bishop} {f18.status:asked the faithful to give}.

{f19.what:The road} {f19.status:has been opened}. {f20.what:Examinations} {f20.status:were held in tents}.

=== key
f1.status same A=came down B=rushed in | the slope
f2.what differs A=pickers' quarters B=market | what was buried
f3.number changed A=22 B=30 | the dead
f4.time differs A=2019-12-03 night B=2019-12-04 before daybreak | when
f5.number changed A=9 B=1 | the missing
f5.status same A=missing B=being looked for | they
f6.who differs A=estate manager B=schoolteacher | Chebet's work
f6.name same A=Ruth Chebet B=Ruth Chebet | who gave the alarm
f6.age same A=41 B=41 | her age
f7.what differs A=weighing bell B=church bell | which bell she rang
f8.number same A=200 B=200 | those saved
f8.status same A=owe their lives to it B=left in time | they
f9.source differs A=district chief B=Red Cross | on whose word
f10.cause differs A=trees felled B=burst reservoir | why
f11.who differs A=cadets B=prisoners | who digs
f11.status same A=digging B=dug | the digging
f11.what differs A=hoes B=spades | with what
f12.who compatible A=old picker B=widow of 80 | Mama Nekesa
f12.name same A=Mama Nekesa B=Mama Nekesa | the old woman
f12.what differs A=her hen B=her goat | without what she would not come
f13.wording differs A=she lays every day B=she gives every day | her words
f14.who same A=her grandson B=her grandson | her relative
f14.status differs A=dead B=alive | her grandson
f15.who same A=the company B=owner of the estate | Highland Leaf
f15.name same A=Highland Leaf B=Highland Leaf | the company
f15.position differs A=pays for the burials B=not liable | the company
f16.who same A=union B=workers' union | the union
f16.position differs A=houses on flat land B=threatens to strike | the union
f17.role differs A=lands minister B=president's spokesman | Wekesa-Tum's office
f17.name same A=Job Wekesa-Tum B=Job Wekesa-Tum | the official
f17.status differs A=declared B=only after talks | the reserve
f17.what same A=forest reserve B=reserve | what the ridge becomes
f18.who same A=Bishop Simiyu B=bishop | the bishop
f18.status same A=calls for a collection B=asked to give | the bishop's appeal
f19.what same A=road B=road | the road
f19.status changed A=cut B=opened | the road
f20.what same A=school exams B=examinations | the exams
f20.status differs A=postponed B=held in tents | the exams
f21 only A | the slide of 2010
