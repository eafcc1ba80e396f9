story: festival-cancelled-mud
kind: music

=== report A | outlet: Polder Radio News | published: 2024-08-10
# Open-air festival {f1.status:abandoned} after {f2.cause:storm}

The Lowlight music festival near Steenmeer {f1.status:was abandoned} on {f3.time:Friday night} after {f2.cause:a storm} {f4.what:tore down} {f5.what:a lighting mast} and turned {f6.place:the camping ground} into mud.

{f7.number:Nine} people {f7.status:were hurt}, {f8.who:a technician} {f8.what:seriously}. Some 30,000 visitors {f9.status:were asked to leave} {f9.time:on Saturday morning}, and {f10.who:farmers} with tractors {f10.status:pulled} cars {f10.what:out of the fields}.

The decision was taken by {f11.who:the mayor}, Wietske Dijkgraaf-Oen, {f12.status:against the advice of} the organisers. "{f13.wording:Music can be repeated, children cannot}," she said. The festival's {f14.role:founder}, Gijs Rademaker, {f15.status:accepted} the decision. Visitors {f16.status:will get} {f16.what:half the ticket price} back.

{f17.who:The American band Copper Hymnal} {f17.status:was on stage} when the mast fell. Its singer {f18.what:calmed the crowd} {f18.what:with a lullaby}. {f19.who:The weather office} {f19.status:had issued a warning} at noon.

The {f20.role:fire chief} {f20.position:wants a wind limit for all festivals}. Trains {f21.status:ran} through the night {f25:at the request of the province}. {f22.what:Three} tents {f22.status:were struck by lightning} in 2018, and nobody was injured. Rademaker {f23.status:intends} to hold the festival {f23.time:next year}. {f24:Lost property can be collected at the town hall.}

=== report B | outlet: Amp and Meadow | published: 2024-08-10 | copy: A
# Open-air festival {f1.status:broken off} after {f2.cause:cloudburst}

The Lowlight music festival near Steenmeer {f1.status:was broken off} on {f3.time:Thursday night} after {f2.cause:a cloudburst} {f4.what:brought down} {f5.what:a loudspeaker tower} and turned {f6.place:the car park} into mud.

{f7.number:Nine} people {f7.status:were injured}, {f8.who:a security guard} {f8.what:seriously}. Some 30,000 visitors {f9.status:were told to go home} {f9.time:on Saturday morning}, and {f10.who:soldiers} with tractors {f10.status:hauled} cars {f10.what:out of the fields}.

The decision was taken by {f11.who:the mayor}, Wietske Dijkgraaf-Oen, {f12.status:on the advice of} the organisers. "{f13.wording:Music can be repeated, our children cannot}," she said. The festival's {f14.role:spokesman}, Gijs Rademaker, {f15.status:criticised} the decision. Visitors {f16.status:will receive} {f16.what:the full ticket price} back.

{f17.who:The Canadian band Copper Hymnal} {f17.status:was playing} when the tower fell. Its singer {f18.what:soothed the crowd} {f18.what:with a lullaby}. {f19.who:The weather office} {f19.status:had issued no warning}.

The {f20.role:police chief} {f20.position:wants a wind limit for all festivals}. Trains {f21.status:did not run} through the night {f26:because of fallen trees}. {f22.what:Three} tents {f22.status:were hit by lightning} in 2018, and nobody was injured. Rademaker {f23.status:plans} to hold the festival {f23.time:in September}.

=== key
f1.status same A=abandoned B=broken off | the festival
f2.cause differs A=storm B=cloudburst | what ended it
f3.time differs A=2024-08-09 night B=2024-08-08 night | when it ended
f4.what same A=tore down B=brought down | what the weather did
f5.what differs A=lighting mast B=loudspeaker tower | what fell
f6.place differs A=camping ground B=car park | what turned into mud
f7.number same A=9 B=9 | the hurt
f7.status same A=hurt B=injured | the victims
f8.who differs A=technician B=security guard | who was badly hurt
f8.what same A=seriously B=seriously | how badly
f9.status same A=asked to leave B=told to go home | the visitors
f9.time same A=2024-08-10 morning B=2024-08-10 morning | when they had to go
f10.who differs A=farmers B=soldiers | who helped the motorists
f10.status same A=pulled B=hauled | the cars
f10.what same A=out of the fields B=out of the fields | from where
f11.who same A=mayor B=mayor | who decided
f12.status differs A=against the organisers' advice B=on their advice | the organisers' advice
f13.wording differs A=children B=our children | the mayor's words
f14.role differs A=founder B=spokesman | Rademaker
f15.status differs A=accepted B=criticised | Rademaker on the decision
f16.status same A=will get B=will receive | the refund
f16.what differs A=half B=full | how much of the price
f17.who differs A=American B=Canadian | the band
f17.status same A=on stage B=playing | the band when it fell
f18.what same A=calmed with a lullaby B=soothed with a lullaby | what the singer did
f19.who same A=weather office B=weather office | who should have warned
f19.status differs A=warning B=no warning | the warning
f20.role differs A=fire chief B=police chief | who wants a limit
f20.position same A=wind limit B=wind limit | what that chief wants
f21.status differs A=ran B=did not run | the trains
f22.what same A=3 B=3 | tents in 2018
f22.status same A=struck by lightning B=hit by lightning | the tents
f23.status same A=intends B=plans | another festival
f23.time differs A=next year B=September 2024 | when it is to be
f24 only A | the lost property
f25 only A | at whose request the trains ran
f26 only B | why the trains did not run
