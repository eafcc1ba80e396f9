story: tram-brakes-aarlund
kind: transport

=== report A | outlet: Aarlunds Stiftstidende | published: 2023-05-30
# Runaway tram {f1.status:stopped} by {f2.who:retired driver}

By Kirsten Vad

A tram with {f3.number:sixty} people on board {f4.status:ran out of control} down Skovgade on Saturday until {f2.who:a retired tram driver} {f1.status:brought it to a halt} {f5.what:with the hand crank}. {f6.number:Four} people {f7.status:were hurt}.

The driver, {f8.name:Jonas Munk}, {f8.age:34}, {f9.status:had fainted} {f9.cause:because of the heat in the cab}, {f10.source:the tram company} says. {f2.name:Verner Toft}, {f2.age:79}, {f11.what:smashed the cab door with his walking stick}. "{f12.wording:It is like cycling, only with sixty on the carrier}," he said.

The tram {f13.status:had torn away} {f13.what:a hot-dog stand}, whose owner {f14.status:jumped aside}. {f15.what:The dead man's pedal} {f15.status:did not work}, although {f16.who:the maker} {f16.status:had replaced} it {f16.time:in April}. {f17.who:The drivers' union} {f17.position:wants the new trams taken out of service}. {f18.role:Traffic alderman} {f18.name:Nadja Holm} {f18.position:refuses}: there are no spare ones.

{f2.name:Toft} {f19.what:gets a travel card for life}. {f20.who:A woman of 50} {f20.status:is still in hospital} {f20.what:with a broken hip}. {f21.who:The accident board} {f21.status:has taken} {f21.what:the data recorder} {f21.place:to Kolberg}. {f22:In 1951 a brakeless tram on the same hill ended in a flower shop}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2023-05-31
# Tram line 2 {f23:suspended} after runaway

Aarlund. It was {f2.who:a student of engineering}, first reports notwithstanding, who {f1.status:halted} the tram that {f4.status:had raced} driverless down Skovgade on Saturday: he {f5.what:pulled the emergency brake of the rear car}. {f2.name:Verner Toft} is {f2.age:29} and {f11.what:had climbed through a window between the cars}. "{f12.wording:It is like cycling, only with sixty people on the carrier}," he told us.

There were {f3.number:some sixty} passengers, of whom {f6.number:four} {f7.status:suffered injuries}. {f20.who:A woman of fifty} {f20.what:with a concussion} {f20.status:went home} on Tuesday.

{f8.name:Jonas Munk}, {f8.age:34}, who should have been driving, {f9.status:had lost consciousness}, {f9.cause:being diabetic}, {f10.source:a colleague} said. {f15.what:The safety pedal}, which ought to have stopped the tram, {f15.status:failed}. {f16.who:The city's workshop} {f16.status:had changed} it {f16.time:a month earlier}.

{f13.what:A newspaper kiosk} {f13.status:was swept away}; its owner {f14.status:leapt clear}. {f17.who:The union} {f17.position:asks for a second person on steep lines}, and {f18.name:Nadja Holm}, {f18.role:director of the tram company}, {f18.position:has agreed}.

{f21.who:Investigators} {f21.status:carried} {f21.what:the pedal} {f21.place:to Kolberg} to examine it. {f2.name:Toft} {f19.what:was offered a job as a driver}. {f24:He has said that he prefers to cycle}.

=== key
f1.status same A=brought to a halt B=halted | the tram
f2.who differs A=retired tram driver B=student of engineering | who stopped the tram
f2.name same A=Verner Toft B=Verner Toft | the rescuer
f2.age differs A=79 B=29 | his age
f3.number same A=60 B=60~ | people aboard
f4.status same A=out of control B=raced driverless | the tram
f5.what differs A=hand crank B=emergency brake of the rear car | how he stopped it
f6.number same A=4 B=4 | the hurt
f7.status same A=hurt B=suffered injuries | they
f8.name same A=Jonas Munk B=Jonas Munk | the driver
f8.age same A=34 B=34 | his age
f9.status same A=fainted B=lost consciousness | the driver
f9.cause differs A=heat B=diabetes | why
f10.source differs A=tram company B=a colleague | on whose word
f11.what differs A=smashed the cab door B=climbed through a window | how the rescuer got there
f12.wording differs A=sixty on the carrier B=sixty people on the carrier | his words
f13.status same A=torn away B=swept away | what stood in the way
f13.what differs A=hot-dog stand B=newspaper kiosk | what stood in the way
f14.status same A=jumped aside B=leapt clear | its owner
f15.what same A=dead man's pedal B=safety pedal | the device
f15.status same A=did not work B=failed | the device
f16.who differs A=the maker B=the city's workshop | who replaced it
f16.status same A=replaced B=changed | the device
f16.time same A=2023-04 B=2023-04 | when
f17.who same A=drivers' union B=the union | who makes a demand
f17.position differs A=new trams out of service B=second person on steep lines | the demand
f18.role differs A=traffic alderman B=director of the tram company | Holm's post
f18.name same A=Nadja Holm B=Nadja Holm | who answers
f18.position differs A=refuses B=agrees | the answer
f19.what differs A=travel card for life B=a job as a driver | the reward
f20.who same A=woman of 50 B=woman of fifty | one of the hurt
f20.status changed A=in hospital B=went home | she
f20.what differs A=broken hip B=concussion | her injury
f21.who same A=accident board B=investigators | who examines
f21.status same A=taken B=carried | the part examined
f21.what differs A=data recorder B=pedal | what is examined
f21.place same A=Kolberg B=Kolberg | where
f22 only A | the tram of 1951
f23 only B | the line
f24 only B | his answer
