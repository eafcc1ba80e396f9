story: train-level-crossing-hedland
kind: transport

=== report A | outlet: Hedlands Nyheter | published: 2024-10-10
# Commuter train {f1.status:ploughs into} {f2.what:school minibus}, {f3.who:driver} dead

By Anders Ekbom

{f3.who:The driver} of {f2.what:a school minibus} was killed on Wednesday when it {f4.status:stalled} on the crossing at Norra Hed and {f1.status:was hit} by a train from {f5.place:Sundby}. {f6.what:The bus was empty}, because the children had been let off at the previous stop.

{f3.name:Berit Holmqvist}, {f3.age:59}, {f7.what:was telephoning the traffic control} when the train came, {f8.source:a mechanic who saw it from his workshop} says. "{f9:She waved the phone at the train as if it could see her}," he said.

The train driver {f10.status:braked at once}, and {f11.number:four} passengers {f11.what:were cut by glass}. {f12.who:The conductor} {f12.status:broke a window} to let people out {f12.cause:because the doors had jammed}.

The barriers {f13.status:were down}, the rail administration maintains. {f14.who:Residents} claim that {f14.what:they have been out of order} {f14.time:since August}. {f15.role:The municipal commissioner}, {f15.name:Ulf Sandgren}, wants {f15.position:a bridge instead of the crossing}. The administration {f16.status:rejected} a request for one {f16.time:in 2020} {f16.cause:for lack of money}.

The stretch {f17.status:will be reopened} {f17.time:on Friday}. Until then {f18.what:taxis} replace the trains. The accident commission {f19.status:has taken away} {f19.what:the signal box}. Its head, {f20.name:Carola Wessman}, {f20.certainty:thinks a technical fault is likely}.

{f21.who:The bus company} has {f21.what:offered counselling} to the pupils. {f22.who:Holmqvist's brother}, {f22.what:who drives a train himself}, thanked the rescuers.

{f23:At the next crossing, Södra Hed, a tractor was hit in 2018}.

=== report B | outlet: Eastern Rail Bulletin | published: 2024-10-12
# Norra Hed: traffic {f17.status:resumed} after collision with {f2.what:delivery van}

Trains {f17.status:have been running again} through Norra Hed {f17.time:since Saturday morning}, three days after the collision in which {f3.who:the woman at the wheel} of {f2.what:a delivery van} lost her life.

{f3.name:Berit Holmqvist}, {f3.age:59}, {f4.status:had driven around the half-barrier}, according to {f8.source:the locomotive's camera}. {f6.what:The vehicle had no one else in it}. She {f7.what:was trying to get out}, the film shows.

The train, {f5.place:coming from Norrby}, {f1.status:struck} the vehicle although the driver {f10.status:applied the emergency brake without delay}. {f11.number:Four} travellers {f11.what:were taken to hospital with bruises}. {f12.who:A passenger} {f12.status:smashed a window}, {f12.cause:because smoke was coming in}, and several people climbed out.

The barriers {f13.status:had been lowered as they should be}. {f14.who:People who live nearby} {f14.what:had reported them faulty} {f14.time:since the summer}; the reports, the administration says, concerned {f24:the crossing at Södra Hed}.

{f15.name:Ulf Sandgren}, {f15.role:who chairs the municipal council}, demands {f15.position:that the crossing be closed altogether}. A bridge {f16.status:was turned down} {f16.time:four years ago} {f16.cause:since too few cars use the road}.

During the interruption passengers {f18.what:were carried in coaches}. Investigators {f19.status:took} {f19.what:the barrier's motor} with them. {f20.name:Carola Wessman}, who leads the inquiry, {f20.certainty:considers a technical fault ruled out}.

{f21.who:The municipality} {f21.what:has put psychologists at the pupils' disposal}. {f22.who:A brother of the dead woman}, {f22.what:himself an engine driver}, visited {f25:the train's driver, who is on sick leave}.

=== key
f1.status same A=hit B=struck | the collision
f2.what differs A=school minibus B=delivery van | the vehicle
f3.who same A=driver B=woman at the wheel | the victim
f3.name same A=Berit Holmqvist B=Berit Holmqvist | the victim
f3.age same A=59 B=59 | her age
f4.status differs A=stalled on the crossing B=driven around the barrier | how the vehicle came to be there
f5.place differs A=from Sundby B=from Norrby | where the train came from
f6.what same A=empty B=no one else in it | the vehicle
f7.what differs A=telephoning B=trying to get out | what the driver did at the end
f8.source differs A=a mechanic B=the locomotive's camera | on whose word
f10.status same A=braked at once B=emergency brake without delay | the train driver
f11.number same A=4 B=4 | hurt passengers
f11.what differs A=cut by glass B=bruises | their injuries
f12.who differs A=conductor B=passenger | who broke the window
f12.status same A=broke a window B=smashed a window | what was done
f12.cause differs A=doors jammed B=smoke | why
f13.status same A=down B=lowered | the barriers
f14.who same A=residents B=people who live nearby | who complains
f14.what same A=out of order B=faulty | the barriers
f14.time compatible A=since August B=since the summer | since when
f15.role differs A=municipal commissioner B=chairman of the municipal council | Sandgren's post
f15.name same A=Ulf Sandgren B=Ulf Sandgren | the politician
f15.position differs A=a bridge B=crossing closed | what he wants
f16.status same A=rejected B=turned down | the bridge
f16.time same A=2020 B=2020 | when
f16.cause differs A=lack of money B=too few cars | why
f17.status changed A=to be reopened B=running again | the line
f17.time changed A=2024-10-11 B=2024-10-12 | when the line reopens
f18.what differs A=taxis B=coaches | what replaced the trains
f19.status same A=taken away B=took with them | what investigators did
f19.what differs A=signal box B=barrier's motor | what was taken
f20.name same A=Carola Wessman B=Carola Wessman | the head of the inquiry
f20.certainty differs A=probable B=ruled out | a technical fault
f21.who differs A=bus company B=municipality | who helps the pupils
f21.what same A=counselling B=psychologists | the help
f22.who same A=her brother B=a brother of hers | the relative
f22.what same A=drives a train B=engine driver | his work
f9 only A | the mechanic's words
f23 only A | the tractor of 2018
f24 only B | which crossing the reports were about
f25 only B | the train driver is on sick leave
