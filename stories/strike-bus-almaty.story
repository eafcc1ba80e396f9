story: strike-bus-almaty
kind: labour

=== report A | outlet: Zhetysu Evening | published: 2025-04-15
# Bus crews {f1.status:stay away} over {f5.what:late-running fines}

Three of the city's {f4.number:nine} bus depots {f1.status:stood still} on Monday. The drivers protest against {f5.what:fines for late running}, which {f6.who:the company} {f7.what:takes from their pay}, and demand {f8.position:that the fines be paid back}.

{f9.who:The deputy mayor}, {f9.name:Aigul Tursyn}, {f10.what:came to Depot 4} at dawn and {f11.what:spoke from a bus step}. She {f12.position:promised a commission}. The drivers {f13.what:listened in silence}, then stayed away from their buses. "{f15.wording:The timetable was written by someone who has never seen a traffic light}," said {f16.name:Marat Ospan}, {f16.age:46}, {f16.role:their elected delegate}.

{f17.number:Six} strikers {f18.status:were taken in} for {f19.what:an unauthorised meeting} and {f20.status:let go} {f21.time:in the evening}. {f22.who:A lawyer of the human rights bureau} {f23.what:waited for them} {f24.place:at the police station}.

The stop was triggered by {f25.what:a heart attack}: {f26.who:a driver}, {f26.age:58}, had {f27.status:died} {f28.place:at the wheel} on Thursday, {f29.time:in his eleventh hour of duty}. {f30.who:A passenger}, {f30.role:a gymnast}, {f31.what:pulled the handbrake}. Nobody else was hurt.

{f33.who:Schools} {f34.what:have let children come an hour later}. {f35.what:The metro} {f36.status:runs every four minutes}. {f37:Bus tickets were checked by nobody.}

=== report B | outlet: Steppe & Silk Wire | published: 2025-04-17
# Bus company {f8.position:drops fines}, wheels {f1.status:turn}

Buses in the Kazakh city {f1.status:left all depots} on Wednesday after two days in which three of {f4.number:nine} had been idle. {f6.who:The operator} will no longer {f7.what:dock the wages} of drivers for {f5.what:fuel they use above the norm}. More than that they {f8.position:had not asked}.

It was {f9.name:Aigul Tursyn}, {f9.who:head of the transport department}, who got things going: she {f10.what:invited them to her office}, {f12.position:raised their pay}, and {f11.what:had tea served}. At first they had {f13.what:whistled at her}. {f16.name:Marat Ospan}, {f16.age:46}, {f16.role:who has led a free union since January}, summed it up: "{f15.wording:The timetable was written by somebody who has never seen a traffic light}."

Of the {f17.number:six} men whom the police had {f18.status:detained} {f19.what:for blocking a road}, the last {f20.status:came out} {f21.time:on Tuesday morning}. {f22.who:A member of parliament} {f23.what:was there to meet them} {f24.place:outside the court}.

What had angered the crews was a death. {f26.who:A colleague} aged {f26.age:58} {f27.status:lost his life} {f28.place:in the depot's washroom}, after {f25.what:a stroke}, {f29.time:when he had been on duty for more than ten hours}. {f30.who:A mechanic}, {f30.role:who boxes in his spare time}, {f31.what:tried to revive him}.

During the stop {f33.who:schools} {f34.what:taught by computer}, and {f35.what:the underground} {f36.status:doubled its trains}. {f38:The fare is to rise in summer.}

=== key
f1.status changed A=stood still B=all running | the buses
f4.number same A=9 B=9 | depots
f5.what differs A=late running B=fuel above the norm | what fines are for
f6.who same A=company B=operator | who fines
f7.what same A=takes from pay B=docks wages | how
f8.position differs A=paid back B=dropped | the demand on fines
f9.who differs A=deputy mayor B=head of transport | Tursyn's office
f9.name same A=Aigul Tursyn B=Aigul Tursyn | the official
f10.what differs A=came to the depot B=invited to her office | how she met them
f11.what differs A=spoke from a bus step B=tea | the meeting
f12.position differs A=commission B=pay | what she gave
f13.what differs A=silence B=whistles | how they received her
f15.wording differs A=The timetable was written by someone who has never seen a traffic light B=The timetable was written by somebody who has never seen a traffic light | Ospan's words
f16.name same A=Marat Ospan B=Marat Ospan | the strikers' speaker
f16.age same A=46 B=46 | the strikers' speaker
f16.role differs A=elected delegate B=leader of a free union | his part
f17.number same A=6 B=6 | strikers held
f18.status same A=taken in B=detained | those strikers
f19.what differs A=unauthorised meeting B=blocking a road | why
f20.status same A=let go B=came out | those strikers
f21.time differs A=2025-04-14 evening B=2025-04-15 morning | when they were freed
f22.who differs A=lawyer B=member of parliament | who met them
f23.what same A=waited B=there to meet them | what that person did
f24.place differs A=police station B=court | where
f25.what differs A=heart attack B=stroke | what the driver died of
f26.who same A=driver B=colleague of the crews | who died
f26.age same A=58 B=58 | who died
f27.status same A=died B=lost his life | the driver
f28.place differs A=at the wheel B=washroom | where he died
f29.time compatible A=11th hour B=>10 hours | how long he had worked
f30.who differs A=passenger B=mechanic | who acted
f30.role differs A=gymnast B=boxer | that person's sport
f31.what differs A=handbrake B=revival | what that person did
f33.who same A=schools B=schools | which institutions changed
f34.what differs A=an hour later B=by computer | what schools did
f35.what same A=metro B=underground | the train
f36.status compatible A=every four minutes B=doubled | its service
f37 only A | the tickets
f38 only B | the fare
