story: technology-rail-signals
kind: technology

=== report A | outlet: Kanto Rail & City | published: 2024-11-22
# {f1.what:Mouse} {f2.status:stops} commuter trains for {f3.time:five hours}

TAMAHARA - {f1.what:A mouse} that gnawed through a cable {f2.status:halted} trains on the Tama Coast line for {f3.time:five hours} on {f4.time:Thursday morning}, stranding {f5.number:78,000} commuters.

The animal was found {f6.status:dead} {f7.place:in a signal box at Minowa}, {f8.who:the railway} said. {f9.number:Six} trains {f10.status:stood between stations}; passengers of one {f11.what:walked along the track} {f12.who:with firefighters}. {f13.who:A pregnant woman}, {f13.age:31}, {f14.what:was carried out on a stretcher}, and {f15.status:is well}.

"{f16.wording:A hundred billion yen of technology, and it was beaten by three grams of teeth}," said {f17.name:Kaori Shindo}, the railway's {f17.role:president}, who {f18.what:bowed for ten seconds}. A second cable, {f19.what:meant as a reserve}, {f20.status:was in the same duct}. It {f21.status:will be moved} {f22:by March}.

The system was supplied by {f23.who:a German group} {f24.time:in 2020}. {f25.who:The transport ministry} {f26.position:demands a report}. Delay slips were {f27.what:handed out} {f28.number:40,000} times. {f29.what:University entrance mock exams} {f30.status:were put back an hour}. {f31:The line carries 400,000 people a day.}

=== report B | outlet: Signal & Track International | published: 2024-11-26
# Tama Coast: what the {f1.what:rat} taught us

Redundancy is worth nothing if both cables lie side by side. That is the lesson of {f4.time:November 21}, when {f1.what:a rat} {f2.status:brought to a standstill} one of the busiest lines around Tokyo for {f3.time:the whole morning}. {f5.number:Some 78,000} people were late for work.

Workers came upon the culprit {f7.place:in a cable trench near Hatano}, {f6.status:alive}. The cable that {f19.what:should have stepped in} {f20.status:ran in the very same channel}, admitted {f17.name:Kaori Shindo}, {f17.role:head of technology} at {f8.who:the railway company}. "{f16.wording:A hundred billion yen of technology and it was beaten by three grams of teeth}," she said, {f18.what:with tears in her eyes}. The spare cable {f21.status:has already been laid elsewhere}.

Of the {f9.number:six} trains that {f10.status:got stuck on the open line}, one had to be emptied. {f12.who:Guided by station staff}, its passengers {f11.what:went along the rails on foot}. {f13.who:A diabetic}, {f13.age:31}, {f14.what:was taken out on a track trolley}; she {f15.status:is still in hospital}.

The signals came {f24.time:four years ago} from {f23.who:a French manufacturer}. {f25.who:The ministry of transport} {f26.position:has ordered all cables inspected}. As proof for employers, {f28.number:14,000} certificates of delay {f27.what:were issued}, and {f29.what:a nursing examination} {f30.status:began an hour late}.

=== key
f1.what differs A=mouse B=rat | the animal
f2.status same A=halted B=standstill | the trains
f3.time compatible A=5 hours B=whole morning | how long
f4.time same A=2024-11-21 B=2024-11-21 | when
f5.number same A=78,000 B=78,000~ | commuters
f6.status differs A=dead B=alive | the animal
f7.place differs A=signal box at Minowa B=trench near Hatano | where it was found
f8.who same A=railway B=railway company | who says so
f9.number same A=6 B=6 | trains
f10.status same A=between stations B=on the open line | those trains
f11.what same A=walked along the track B=along the rails on foot | what passengers did
f12.who differs A=firefighters B=station staff | who led them
f13.who differs A=pregnant woman B=diabetic | the passenger in need
f13.age same A=31 B=31 | the passenger in need
f14.what differs A=stretcher B=trolley | how she got out
f15.status differs A=well B=in hospital | she
f16.wording same A=A hundred billion yen of technology, and it was beaten by three grams of teeth B=A hundred billion yen of technology and it was beaten by three grams of teeth | Shindo's words
f17.name same A=Kaori Shindo B=Kaori Shindo | who speaks for the railway
f17.role differs A=president B=head of technology | her post
f18.what differs A=bowed B=tears | her gesture
f19.what same A=reserve B=should have stepped in | the second cable
f20.status same A=same duct B=same channel | the second cable
f21.status changed A=will be moved B=moved | the second cable
f22 only A | by when
f23.who differs A=German group B=French manufacturer | who supplied the system
f24.time same A=2020 B=2020 | when
f25.who same A=transport ministry B=ministry of transport | the ministry
f26.position differs A=report B=all cables inspected | what it wants
f27.what same A=handed out B=issued | the slips
f28.number differs A=40,000 B=14,000 | the slips
f29.what differs A=university mock exams B=nursing examination | the exam
f30.status same A=put back an hour B=an hour late | the exam
f31 only A | the line's passengers
