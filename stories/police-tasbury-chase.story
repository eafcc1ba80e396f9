story: police-tasbury-chase
kind: police

=== report A | outlet: Severnside Mercury | published: 2024-08-19
# {f1.who:Teenager} {f2.status:dies} after {f3.what:police chase} in Tasbury

By Lorna Heptonstall

A {f1.who:17-year-old} {f2.status:was killed} when the {f4.what:moped} he was riding {f5.what:hit a lamp post} during {f3.what:a police pursuit} in Tasbury {f6.time:late on Saturday}.

His {f7.role:girlfriend}, who was {f8.place:on the pillion}, {f9.status:is in intensive care} at {f10.place:Gloucester Royal} with {f11.what:spinal injuries}. {f12.who:Officers} had {f13.what:tried to stop} the pair on {f14.place:the Bristol road} because {f15.cause:neither wore a helmet}.

Superintendent {f16.name:Clive Ottley} said the chase had {f17.status:been called off} {f18.time:some forty seconds} before the crash. {f19.source:A resident} {f20.what:disputed that}: the police car was "{f21.wording:right on their tail}," she said.

{f22.who:The Independent Police Complaints Authority} {f23.status:has opened} an inquiry. The two officers, {f24.what:both from the traffic unit}, {f25.status:remain on duty}. The car's {f26.what:dashboard camera} {f27.status:was switched on}.

The boy, named by friends as {f28.name:Kian Dolphin}, was {f29.role:an apprentice plumber}. His {f30.role:grandmother} {f31.position:asked people not to spread rumours}. On {f32.time:Sunday evening} {f33.number:about 150} people {f34.what:laid flowers}; {f35.what:bottles were thrown at} a patrol car, and {f36.number:three} youths {f37.status:were arrested}.

The {f42.role:council's leader}, Moira Trench, {f38.position:called for calm}. The vehicle {f39.status:had been reported stolen}. {f40:A chase in the same road in 2018 had ended without injury.}

=== report B | outlet: UK Metro Wire | published: 2024-08-19
# Unrest in Tasbury after {f1.who:boy's} {f2.status:death}

TASBURY (UMW) - {f36.number:Three} young people {f37.status:were taken to the cells} in a West Country town {f32.time:on Sunday night} after a vigil for a {f1.who:youth of 17} who {f2.status:lost his life} while {f3.what:fleeing from officers} turned sour. {f33.number:Some 150} mourners had {f34.what:lit candles} when {f35.what:a police vehicle was set alight}.

The {f4.what:e-bike} carrying {f28.name:Kian Dolphin} and his {f7.role:sister} had {f5.what:struck a lamp standard} {f6.time:shortly before midnight on Saturday}. The girl, {f8.place:who sat behind him}, {f9.status:is out of danger}, with {f11.what:a fractured pelvis}, {f10.place:a Bristol hospital} said.

{f12.who:A patrol} had {f13.what:signalled to them to pull over} {f14.place:on the road to Bristol}, since {f15.cause:the lights were off}. Superintendent {f16.name:Clive Ottley} insisted that his men {f17.status:had given up} the pursuit {f18.time:two minutes} earlier. Not so, {f20.what:said} {f19.source:a taxi driver}, who claimed the police were "{f21.wording:right on his tail}."

{f22.who:The police watchdog} {f23.status:is looking into} the matter. Both officers, {f24.what:members of the firearms unit}, {f25.status:have been put on desk duties}. No pictures exist from {f26.what:the camera in the car}, because it {f27.status:was off}.

{f28.name:Dolphin} {f29.role:was learning the trade of an electrician}. "{f41:He was the light of our lives,}" said his {f30.role:aunt}, who {f31.position:appealed for an end to the gossip}.

Moira Trench, {f42.role:who leads the council}, {f38.position:demanded answers from the police}. The machine {f39.status:belonged to his uncle}, it emerged.

=== key
f1.who same A=17-year-old B=youth of 17 | who died
f2.status same A=killed B=lost his life | the rider
f3.what same A=police pursuit B=fleeing from officers | during what he died
f4.what differs A=moped B=e-bike | the vehicle
f5.what same A=hit a lamp post B=struck a lamp standard | how it crashed
f6.time compatible A=late 2024-08-17 B=shortly before midnight 2024-08-17 | when it crashed
f7.role differs A=girlfriend B=sister | the girl to the rider
f8.place same A=on the pillion B=behind him | where the girl sat
f9.status differs A=intensive care B=out of danger | the girl
f10.place differs A=Gloucester Royal B=a Bristol hospital | the girl's hospital
f11.what differs A=spinal injuries B=fractured pelvis | the girl's injuries
f12.who same A=officers B=a patrol | who tried to stop them
f13.what same A=tried to stop B=signalled to pull over | what they did
f14.place same A=Bristol road B=road to Bristol | where
f15.cause differs A=no helmets B=lights off | why they were to be stopped
f16.name same A=Clive Ottley B=Clive Ottley | the superintendent
f17.status same A=called off B=given up | the pursuit, on Ottley's word
f18.time differs A=40 seconds~ B=2 minutes | how long before the crash
f19.source differs A=a resident B=a taxi driver | who contradicts Ottley
f20.what same A=disputed B=not so | the contradiction
f21.wording differs A=right on their tail B=right on his tail | the witness's words
f22.who same A=Independent Police Complaints Authority B=police watchdog | who inquires
f23.status same A=opened B=looking into it | the inquiry
f24.what differs A=traffic unit B=firearms unit | the officers' unit
f25.status differs A=on duty B=desk duties | the officers
f26.what same A=dashboard camera B=camera in the car | which camera
f27.status differs A=on B=off | the camera
f28.name same A=Kian Dolphin B=Kian Dolphin | the dead youth
f29.role differs A=apprentice plumber B=apprentice electrician | his work
f30.role differs A=grandmother B=aunt | the relative who spoke
f31.position same A=no rumours B=end to the gossip | what the relative asks
f32.time same A=2024-08-18 evening B=2024-08-18 night | when people gathered
f33.number same A=150~ B=150~ | people at the vigil
f34.what differs A=laid flowers B=lit candles | what they did
f35.what differs A=bottles thrown B=set alight | what was done to the police car
f36.number same A=3 B=3 | youths arrested
f37.status same A=arrested B=taken to the cells | the youths
f38.position differs A=calm B=answers from the police | what Trench demands
f39.status differs A=reported stolen B=belonged to his uncle | the vehicle
f40 only A | the chase of 2018
f41 only B | "the light of our lives"
f42.role same A=council leader B=leads the council | Trench
