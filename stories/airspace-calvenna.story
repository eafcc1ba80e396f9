story: airspace-calvenna
kind: accident

=== report A | outlet: Calvenna Today, live blog | published: 2024-08-23T13:30
# LIVE: {f1.status:No take-offs} anywhere in Calvenna as {f3.what:radar} goes dark

**13.25** Recap for those who are just joining. Since {f2.time:9.50 this morning} {f1.status:not one plane has left} a Calvennian airport. The air traffic service, Aerovia, lost {f3.what:its radar picture} at the control centre in {f4.place:Lastrano}. {f5.number:One hundred and forty} flights {f5.status:have been cancelled} so far. No end in sight.

**13.05** Health emergency: a {f6.what:heart} for transplantation that was to be flown to Port Sevran {f7.status:is now going by road}, with police outriders. The clinic says it should make it.

**12.40** Transport Minister {f8.name:Iole Tarchetti} before the cameras: "{f9.status:There is no sign of an attack}. I repeat, {f9.status:no sign}." In her view {f10.cause:a software update installed overnight} is to blame. The supplier, the Dutch firm Navistrand, says it {f11.status:installed nothing} last night.

**12.15** How did they get down those who were up there? {f12.number:Sixty-one} planes were in Calvennian airspace when the screens went black, a controller who does not want to be named tells us. "With {f13.what:paper strips and a ruler}. The older ones among us knew how."

**11.50** Reader Pavle Morosin sends a picture from gate B12 at Calvenna International: "No water left in the machines. {f14:A school orchestra has started playing}." Airport director Sandor Feltrin asks passengers {f16:not to come to the airport}.

**11.20** The union of controllers, through its {f17.role:chairwoman} {f17.name:Beatriks Halloran}: it has been warning {f18.time:since 2019} that the back-up system is {f18.what:too old}.

**10.55** One near miss? Skyrant flight 377 is said to have {f19.status:come within 900 metres} of {f35.what:a military trainer}. Aerovia {f19.certainty:says it is looking into it}.

=== report B | outlet: Aerovia, press statement no. 4 | published: 2024-08-23T19:00
# Air traffic {f1.status:resumed} after technical disturbance

Air traffic in Calvennian airspace {f1.status:has been resumed} in stages since {f20.time:4.10 p.m.} today. At {f2.time:9.50 a.m.} a technical disturbance had occurred at the {f4.place:Lastrano} control centre, in the course of which {f3.what:radar data} were no longer displayed to controllers.

The disturbance was caused by {f10.cause:water entering a server room from a defective cooling pipe}. Both the main and the reserve system were affected. There are {f9.status:no indications of any interference} from outside. {f11.status:An update carried out in the night by Navistrand} was not the reason.

Safety was assured at every moment. The {f12.number:61} aircraft in the air were guided to {f21:nine} airports by means of {f13.what:the procedural method, without radar}. {f19.status:No loss of separation} took place; reports to that effect are false.

In total {f5.number:388} flights {f5.status:had to be cancelled} and {f22:52,000} passengers were affected. Normal operations are expected {f23:in the course of Saturday}.

The back-up system dates from 2011 and complies with all requirements. Its replacement {f24.status:has been ordered} and {f24.status:will take place} {f24.time:in 2026}, as planned. Aerovia's {f25.role:managing director}, {f25.name:Konrad Aldighieri}, thanks all employees. "{f26.wording:They kept calm and kept everybody safe}," he said.

=== report C | outlet: The Sevran Financial | published: 2024-08-24
# {f10.cause:A leaking pipe}, and {f27:€40m}

By our aviation editor, Ludmila Prokesch

The bill for {f28:six hours and twenty minutes} without {f3.what:radar} will come to {f27:some €40m}, airlines estimate, and the quarrel over who is to pay it began before the last stranded holidaymaker had found a bed.

{f5.number:Three hundred and eighty-eight} departures and arrivals {f5.status:were struck off} on Friday, after the screens {f3.what:showing radar tracks} at {f4.place:the centre at Port Sevran} turned black at {f2.time:ten to ten}. At {f20.time:ten past four} the first jet {f1.status:was in the air again}. Skyrant, the biggest carrier, with 31,000 customers hit, {f29:means to sue Aerovia}. {f30:Its shares fell 3.4 per cent.}

According to Aerovia {f10.cause:a cooling pipe burst above the servers}. Why main and back-up machines stood in one room, {f25.role:the chairman of its board}, {f25.name:Konrad Aldighieri}, could not say. "{f26.wording:My people kept calm and kept everybody safe}," he answered. It cannot have been quite so safe: the accident investigators {f19.certainty:confirmed} last night that Skyrant 377 and {f35.what:a police helicopter} {f19.status:had passed each other at a distance of 900 metres}, half of what is allowed.

{f17.name:Beatriks Halloran}, who is {f17.role:general secretary} of the controllers' union, claims that the danger of {f18.what:having both systems under one roof} was pointed out {f18.time:five years ago}. The reserve system was to be renewed in {f24.time:2028}; the order, however, {f24.status:was put on hold} in March to save {f31:€18m}, as the finance ministry confirms.

Minister {f8.name:Iole Tarchetti}, who had first spoken of a faulty update, said through a spokesman that she {f34:had been misinformed}. The opposition {f32:demands her resignation}.

Of the {f12.number:61} aircraft caught aloft, the controllers brought down every one {f13.what:with pencil and paper strips}. A donated {f6.what:liver}, on its way to a patient in Port Sevran, {f7.status:arrived by car with an hour to spare}.

The last comparable failure, in {f33:2016, was over in 40 minutes}.

=== key
f1.status changed A=halted B=resumed C=resumed | air traffic
f2.time same A=2024-08-23T09:50 B=2024-08-23T09:50 C=2024-08-23T09:50 | when the radar failed
f3.what same A=radar data B=radar data C=radar data | what was lost
f4.place differs A=Lastrano B=Lastrano C=Port Sevran | the control centre
f5.number changed A=140 B=388 C=388 | flights cancelled
f5.status same A=cancelled B=cancelled C=cancelled | the flights
f6.what differs A=heart C=liver | the organ
f7.status changed A=on its way by road C=arrived | the organ
f8.name same A=Iole Tarchetti C=Iole Tarchetti | the minister
f9.status same A=no sign of an attack B=no sign of an attack | on interference from outside
f10.cause differs A=software update B=leaking cooling pipe C=leaking cooling pipe | why the radar failed
f11.status differs A=no update installed B=update installed | what Navistrand did that night
f12.number same A=61 B=61 C=61 | planes in the air
f13.what same A=without radar B=without radar C=without radar | how they were guided
f14 only A | the school orchestra
f16 only A | the airport director's request
f17.name same A=Beatriks Halloran C=Beatriks Halloran | of the controllers' union
f17.role differs A=chairwoman C=general secretary | her post
f18.time same A=2019 C=2019 | when the union warned
f18.what differs A=back-up too old C=both systems under one roof | what it warned of
f19.status differs A=900 m B=no loss of separation C=900 m | Skyrant 377 and the other aircraft
f19.certainty changed A=being looked into C=confirmed | the near miss
f20.time same B=2024-08-23T16:10 C=2024-08-23T16:10 | when traffic resumed
f21 only B | airports they were guided to
f22 only B | passengers affected
f23 only B | when it will be normal
f24.status differs B=ordered, going ahead C=put on hold | the replacement
f24.time differs B=2026 C=2028 | when it was to take place
f25.name same B=Konrad Aldighieri C=Konrad Aldighieri | who speaks for Aerovia
f25.role differs B=managing director C=chairman of the board | his post
f35.what differs A=military trainer C=police helicopter | what Skyrant 377 met
f26.wording differs B=they kept calm C=my people kept calm | his words
f27 only C | the bill
f28 only C | length of the failure
f29 only C | Skyrant will sue
f30 only C | its shares
f31 only C | what the hold saves
f32 only C | the opposition
f33 only C | the failure of 2016
f34 only C | the minister misinformed
