story: crash-hearse-kempto
kind: accident

=== report A | outlet: Kempto Evening Herald | published: 2023-10-03
# {f1.what:Hearse} {f2.status:plunges} into reservoir; {f5.what:coffin} {f3.status:missing}

By Palesa Mokoena-Venter

A {f1.what:hearse} on its way to a burial {f2.status:ran} into the Kempto reservoir on Saturday after {f4.cause:an ostrich had crossed the road}, and {f5.what:the coffin} {f3.status:has not been found}.

The driver, {f6.name:Sipho Radebe}, {f6.age:31}, {f7.status:swam ashore}. {f8.who:The undertaker}, {f8.name:Hendrik Swarts}, who {f8.what:sat beside him}, {f9.status:was pulled out} by {f10.who:two anglers} and {f11.what:has a cut on the head}. In {f5.what:the coffin} is {f12.who:a former headmaster}, {f12.name:Ezekiel Tau}, {f12.age:91}.

"{f13.wording:He never could stand being late}," his {f14.role:daughter}, {f14.name:Miriam}, said. The family {f15.position:wants to bury an empty coffin beside his wife}. {f16.who:The pastor} {f16.position:refuses}: the rite needs a body.

{f17.who:Police divers} {f17.status:broke off the search} {f17.time:on Monday}, as the water is full of trees. {f18.who:The water board} {f18.status:will lower the level} {f18.what:by three metres}. {f19.source:Its engineer}, {f19.name:Dawie Brits}, {f19.what:says the drinking water is safe}.

{f6.name:Radebe} {f20.status:was not drunk}; he {f21.what:had been driving for nineteen hours}, {f22.source:a colleague} says. {f23.who:The firm} {f23.position:disputes that}. {f24.what:Its licence} {f24.status:is under review}. {f25:Ostriches from a bankrupt farm have roamed the area since 2021, and three accidents have been put down to them}.

=== report B | outlet: Southern Cross Wire | published: 2023-10-06
# {f5.what:Coffin} {f3.status:recovered} from African reservoir

KEMPTO (SCW) - {f5.what:The coffin} of a retired {f12.who:magistrate} which had sunk in a reservoir {f3.status:was brought up} on Thursday by {f17.who:navy divers}, after {f17.status:the search had been resumed} {f17.time:on Wednesday}.

{f12.name:Ezekiel Tau}, {f12.age:91}, had been lying in {f1.what:a minibus} that {f2.status:went} off the road {f4.cause:when its brakes failed}, on the way to his grave last Saturday. {f6.name:Sipho Radebe}, {f6.age:31}, who was driving, {f7.status:was rescued by a boat}. {f8.name:Hendrik Swarts}, {f8.who:a gravedigger} who {f8.what:was riding with him}, {f11.what:has a head wound}; {f10.who:a couple of fishermen} {f9.status:had got him out}.

"{f13.wording:He never could bear being late}," said {f14.name:Miriam Tau}, the dead man's {f14.role:granddaughter}. The relatives {f15.position:have decided to have him cremated}. {f16.who:Their pastor}, who {f16.position:had first been willing to bury an empty coffin}, {f26:will lead the service}.

{f18.who:The water company} {f18.status:let the water fall} {f18.what:by three metres}. {f19.name:Dawie Brits}, {f19.source:a chemist at the university}, {f19.what:advised people to boil it}.

{f20.status:No alcohol was found} in {f6.name:Radebe}'s blood. He {f21.what:had slept for two hours only}, {f22.source:his wife} said. {f23.who:The undertaking firm} {f23.position:admitted that his roster had been too long}. {f24.what:Its licence} {f24.status:was suspended} on Friday.

=== key
f1.what differs A=hearse B=minibus | the vehicle
f2.status same A=ran into the reservoir B=went off the road | the vehicle
f3.status changed A=missing B=recovered | the coffin
f4.cause differs A=ostrich B=brakes failed | why
f5.what same A=coffin B=coffin | what was lost
f6.name same A=Sipho Radebe B=Sipho Radebe | the driver
f6.age same A=31 B=31 | his age
f7.status differs A=swam ashore B=rescued by a boat | the driver
f8.who differs A=undertaker B=gravedigger | Swarts
f8.name same A=Hendrik Swarts B=Hendrik Swarts | the passenger
f8.what same A=sat beside him B=riding with him | where he was
f9.status same A=pulled out B=got out | the passenger
f10.who same A=two anglers B=couple of fishermen | who saved him
f11.what same A=cut on the head B=head wound | his injury
f12.who differs A=headmaster B=magistrate | what the dead man had been
f12.name same A=Ezekiel Tau B=Ezekiel Tau | the dead man
f12.age same A=91 B=91 | his age
f13.wording differs A=could stand B=could bear | her words
f14.role differs A=daughter B=granddaughter | Miriam and the dead man
f14.name compatible A=Miriam B=Miriam Tau | the relative
f15.position changed A=bury an empty coffin B=have him cremated | the family's wish
f16.who same A=pastor B=their pastor | the clergyman
f16.position differs A=refuses an empty coffin B=willing to bury an empty coffin | the pastor at first
f17.who differs A=police divers B=navy divers | who searched
f17.status changed A=broken off B=resumed | the search
f17.time changed A=2023-10-02 B=2023-10-04 | when
f18.who same A=water board B=water company | who lowers the level
f18.status changed A=will lower B=let fall | the level
f18.what same A=3 m B=3 m | by how much
f19.source differs A=engineer of the water board B=chemist at the university | Brits
f19.name same A=Dawie Brits B=Dawie Brits | the expert
f19.what differs A=safe B=to be boiled | the drinking water
f20.status same A=not drunk B=no alcohol | the driver
f21.what differs A=driving for nineteen hours B=slept for two hours | why he was tired
f22.source differs A=colleague B=his wife | on whose word
f23.who same A=the firm B=undertaking firm | who answers
f23.position changed A=disputes it B=roster too long | the firm
f24.what same A=licence B=licence | the paper
f24.status changed A=under review B=suspended | the licence
f25 only A | the ostriches
f26 only B | the service
