story: choir-coach-crash
kind: music

=== report A | outlet: Alpenland Nachrichtendienst | published: 2024-07-08T17:00
# {f1.who:Children's choir} {f2.what:coach} {f2.status:overturns} near Trebnach

TREBNACH, July 8 (AND) - A {f2.what:coach} carrying {f1.who:a children's choir} from Moravia {f2.status:tipped over} on a mountain road near Trebnach on {f3.time:Monday morning}, injuring {f4.number:17} people, {f5.who:four of them} {f5.what:seriously}, police said.

The vehicle {f6.what:left the carriageway} in {f7.place:a left-hand bend} and came to rest {f8.place:in a stream}. The driver, {f9.age:58}, told officers that {f10.cause:the brakes had failed}. {f11.source:A lorry driver behind him} said the coach had been {f11.status:going slowly}.

The singers, aged nine to 14, were {f12.status:on their way} to {f13.what:a competition} in Bolvena. They were {f14.status:pulled out} by {f14.who:road workers} who {f15.what:broke the rear window} with a pickaxe. Two girls {f16.status:were flown} to Innertal with {f16.what:spinal injuries}.

"{f17.wording:Every child has been counted and every child is alive}," said {f18.role:the district governor}, Hermann Plattner. {f19.who:The choir's conductor}, Zdeňka Hrušková, {f19.status:was unhurt} and {f19.what:stayed with the children}.

The road {f20.status:will be closed} {f20.time:until Tuesday evening}. {f21.who:Prosecutors} {f21.status:ordered} {f21.what:a technical examination} of the vehicle, which had passed its last inspection {f22.time:in April}. The choir had won {f23.what:a silver diploma} in Bolvena in 2022. {f24.position:The parents want their children brought home by train}.

In 2015 a tractor ran off the same bend; {f25:its owner died}.

=== report B | outlet: Moravský Den, English service | published: 2024-07-09
# "They sang in the ambulance"

By Dita Vlasáková

By Tuesday morning {f5.who:five} of the {f4.number:nineteen} injured were still {f5.what:in a grave condition}. {f1.who:The young singers} from Olšava had been {f12.status:returning} from {f13.what:a festival} in Bolvena when their {f2.what:bus} {f2.status:turned on its side} in {f7.place:a right-hand curve} above Trebnach {f3.time:at about 9am on Monday}.

It {f6.what:went off the road}, slid down a slope and stopped {f8.place:against a barn}. {f9.age:The 53-year-old} man at the wheel says he {f10.cause:swerved to miss a deer}. That he was {f11.status:driving far too fast}, as {f11.source:one of the accompanying mothers} claims, he denies.

First on the scene were {f14.who:farmers bringing in hay}, who {f15.what:smashed the back window} and {f14.status:lifted} the children {f14.status:to safety}. {f16.status:A helicopter took} two girls, who have {f16.what:head injuries}, to the clinic in Innertal.

{f19.who:Choirmistress} Zdeňka Hrušková {f19.status:has a broken rib}. She {f19.what:would not leave her charges}. "They sang in the ambulance," she says. Hermann Plattner, {f18.role:mayor of Trebnach}, was relieved: "{f17.wording:Every child has been counted, and thank God every child is alive}."

{f21.who:The public prosecutor's office} has {f21.status:commissioned} {f21.what:an expert to inspect the bus}; its papers, last stamped {f22.time:three months ago}, are in order. Traffic {f20.status:has been flowing again} {f20.time:since Monday night}.

Mothers and fathers {f24.position:have asked for a second coach} to fetch the unhurt. Two years ago the choir had come home from Bolvena with {f23.what:gold}. {f26:A concert on Sunday in Olšava is to go ahead as a thanksgiving.} {f27:The choir was founded by Hrušková's late husband.}

=== key
f1.who same A=children's choir B=young singers | who was on board
f2.what same A=coach B=bus | the vehicle
f2.status same A=tipped over B=turned on its side | the vehicle
f3.time compatible A=2024-07-08 morning B=2024-07-08T09:00~ | when
f4.number changed A=17 B=19 | the injured
f5.who changed A=4 B=5 | how many are badly hurt
f5.what same A=seriously B=grave condition | their state
f6.what same A=left the carriageway B=went off the road | what the vehicle did
f7.place differs A=left-hand bend B=right-hand curve | where it left the road
f8.place differs A=in a stream B=against a barn | where it came to rest
f9.age differs A=58 B=53 | the driver
f10.cause differs A=brakes failed B=swerved for a deer | the cause, on the driver's word
f11.source differs A=lorry driver B=one of the mothers | who speaks of the speed
f11.status differs A=slow B=far too fast | the speed
f12.status differs A=on their way there B=returning | the direction of the journey
f13.what differs A=competition B=festival | the event in Bolvena
f14.who differs A=road workers B=farmers | who rescued the children
f14.status same A=pulled out B=lifted to safety | the children
f15.what same A=broke the rear window B=smashed the back window | how they got in
f16.status same A=flown B=taken by helicopter | the two girls
f16.what differs A=spinal injuries B=head injuries | the girls' injuries
f17.wording differs A=and every child is alive B=and thank God every child is alive | Plattner's words
f18.role differs A=district governor B=mayor | Plattner's office
f19.who same A=conductor B=choirmistress | Hrušková
f19.status differs A=unhurt B=broken rib | Hrušková
f19.what same A=stayed with the children B=would not leave her charges | what Hrušková did
f20.status changed A=closed B=open again | the road
f20.time differs A=until 2024-07-09 evening B=2024-07-08 night | until when the road is closed
f21.who same A=prosecutors B=public prosecutor's office | who investigates
f21.status same A=ordered B=commissioned | the examination
f21.what same A=technical examination B=expert inspection | what was ordered
f22.time same A=2024-04 B=three months ago | the last inspection
f23.what differs A=silver B=gold | the choir's earlier prize
f24.position differs A=home by train B=a second coach | what the parents want
f25 only A | the tractor owner
f26 only B | the concert
f27 only B | the founder
