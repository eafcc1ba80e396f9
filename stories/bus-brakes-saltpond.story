story: bus-brakes-saltpond
kind: accident

=== report A | outlet: Coast Road Times | published: 2019-02-18
# {f1.what:Market} bus {f2.status:crashes into} {f3.what:petrol station}: {f4.number:eight} killed

By Efua Sackeyfio

A bus full of {f1.what:traders on their way to market} {f2.status:ran into} {f3.what:a petrol station} at Salt Creek {f5.time:at dawn on Saturday}, killing {f4.number:eight} people. {f6.cause:The brakes had failed}, {f7.source:the driver's mate} says.

{f8.who:The pump attendant}, {f8.name:Kojo Essel}, {f8.age:20}, {f9.what:shut off the main valve} and {f10.status:was himself burned}. {f11.who:The driver} {f12.status:was beaten} by {f13.who:bystanders} and saved by {f14.who:a woman preacher}, who {f14.what:lay down on top of him}. He {f15.status:is under guard in hospital}.

"{f16.wording:The bus was blowing its horn like a ship}," said {f17.who:a fishmonger}, {f17.name:Adwoa Mensima}. {f18.number:Nineteen} people were hurt. {f19.who:The youngest victim}, {f19.age:three}, {f19.what:sat on her aunt's lap}.

The bus {f20.status:had been stopped} {f20.place:at Mankrom} {f20.time:an hour earlier} by {f21.who:traffic police}, who {f22.status:let it go} {f22.cause:after a fine}. {f23.source:The road safety commission} {f23.what:says it had failed its roadworthiness test}. The owner, {f24.who:a pastor}, {f24.status:cannot be found}.

Vice-president {f25.name:Ama Quaye} {f25.status:came} on Sunday and {f26.position:ordered escape lanes at the foot of every hill}. {f27.who:Transport unions} {f27.position:ask for cheaper spare parts}. {f28:Eleven people died at the same hill in 2007, when a timber lorry lost its load}.

=== report B | outlet: Gulf of Guinea News | published: 2019-02-19
# Salt Creek crash: toll at {f4.number:ten}, owner {f24.status:gives himself up}

SALT CREEK (GGN) - {f24.who:The businessman} whose bus ran into {f3.what:a police post} at Salt Creek {f24.status:surrendered} on Monday as the number of deaths {f4.number:reached ten}.

The vehicle, bringing {f1.what:mourners} {f1.what:home from a funeral}, {f2.status:smashed into} the building {f5.time:on Saturday just before sunrise}. {f6.cause:Its driver was racing another bus}, {f7.source:a passenger} said. He {f15.status:has been moved to a prison cell}. After the crash {f13.who:onlookers} {f12.status:had thrashed} {f11.who:him} until {f14.who:a headmistress} {f14.what:threw herself over him}.

{f8.name:Kojo Essel}, {f8.age:20}, {f8.who:a constable}, {f9.what:cut the power line} and {f10.status:escaped injury}. Hospitals treated {f18.number:nineteen} people. {f19.who:A girl of} {f19.age:three}, the youngest of the dead, had been {f19.what:on her grandmother's knees}.

"{f16.wording:The bus blew its horn like a ship}," {f17.name:Adwoa Mensima} said, {f17.who:who fries plantain by the road}.

{f20.time:About an hour before}, the bus {f20.status:had been flagged down} {f20.place:near Mankrom} by {f21.who:officers of the customs service}, who {f22.status:sent it on} {f22.cause:in exchange for a bribe}. {f23.what:It had passed its roadworthiness test in January}, {f23.source:the licensing office} said.

{f25.name:Ama Quaye}, the vice-president, {f25.status:sent a delegation}. She {f26.position:wants night travel banned}. {f27.who:The drivers' unions} {f27.position:are against it}. {f29:A memorial service is to be held on the beach, where many of the dead were to have been at work}.

=== key
f1.what differs A=traders going to market B=mourners coming from a funeral | the passengers
f2.status same A=ran into B=smashed into | the bus
f3.what differs A=petrol station B=police post | what it hit
f4.number changed A=8 B=10 | the dead
f5.time same A=2019-02-16 dawn B=2019-02-16 before sunrise | when
f6.cause differs A=brakes failed B=racing another bus | why
f7.source differs A=driver's mate B=a passenger | on whose word
f8.who differs A=pump attendant B=constable | Essel's work
f8.name same A=Kojo Essel B=Kojo Essel | who prevented worse
f8.age same A=20 B=20 | his age
f9.what differs A=shut the valve B=cut the power line | what he did
f10.status differs A=burned B=unhurt | he
f11.who same A=the driver B=the driver | who was beaten
f12.status same A=beaten B=thrashed | the driver
f13.who same A=bystanders B=onlookers | by whom
f14.who differs A=woman preacher B=headmistress | who saved the driver
f14.what same A=lay down on top of him B=threw herself over him | how
f15.status changed A=in hospital B=in prison | the driver
f16.wording differs A=was blowing its horn B=blew its horn | Mensima's words
f17.who differs A=fishmonger B=fries plantain | Mensima's trade
f17.name same A=Adwoa Mensima B=Adwoa Mensima | the witness
f18.number same A=19 B=19 | the injured
f19.who same A=youngest victim B=girl | the youngest victim
f19.age same A=3 B=3 | her age
f19.what differs A=aunt's lap B=grandmother's knees | where she sat
f20.status same A=stopped B=flagged down | the bus before
f20.place same A=Mankrom B=Mankrom | where
f20.time same A=an hour earlier B=an hour~ before | when
f21.who differs A=traffic police B=customs officers | who stopped it
f22.status same A=let it go B=sent it on | the bus
f22.cause differs A=a fine B=a bribe | on what ground
f23.source differs A=road safety commission B=licensing office | on whose word
f23.what differs A=failed the test B=passed the test | the roadworthiness test
f24.who differs A=pastor B=businessman | the owner
f24.status changed A=cannot be found B=gave himself up | the owner
f25.name same A=Ama Quaye B=Ama Quaye | the vice-president
f25.status differs A=came B=sent a delegation | the vice-president
f26.position differs A=escape lanes B=night travel ban | what she wants
f27.who same A=transport unions B=drivers' unions | the unions
f27.position compatible A=cheaper spare parts B=against the night ban | what the unions say
f28 only A | the accident of 2007
f29 only B | the memorial service
