story: probe-chandrika
kind: space

=== report A | outlet: Science Desk India | published: 2024-05-24
# Silence from Chandrika: orbiter {f1.status:lost contact} on way to {f2.what:Venus}

BENGALURU: Flight controllers {f1.status:have lost contact} with Chandrika, India's probe to {f2.what:Venus}, {f3.who:the space agency} {f3.status:said} on {f3.time:Friday}. The last signal {f4.status:came in} on {f4.time:Wednesday night}, shortly after {f5.what:a correction of its course}.

"{f6.wording:We are worried, but we are not yet in mourning}," said {f7.role:project director} {f7.name:Revathi Subbanna}. It is assumed that {f8.cause:a star sensor was blinded by sunlight} and that the craft {f8.what:turned its antenna away from the Earth}. {f9.what:Its batteries} will {f9.status:hold out} for {f9.time:nine days}.

Attempts to reach it are being made from {f10.place:stations in Karnataka and Spain}. {f11.who:The European agency} has offered its large dish, and the offer {f11.status:was accepted}. {f12.who:The opposition} {f12.position:asked the government for a statement in parliament}.

Chandrika was launched on {f13.time:2 March} from Sriharipet and carries {f14.number:six} instruments, among them {f14.what:a radar that sees through clouds}, built in {f14.place:Ahmedabad}. The launch had been {f15.status:put off twice}, because of {f15.cause:a leaking valve}. The mission cost {f16.money:Rs 980 crore}.

If the craft cannot be recovered, {f17.what:a twin}, which was made for tests on the ground, {f17.status:could be flown} in two years. {f18.source:The agency's chairman}, S. Venkatachar, said so himself. He {f19.status:denied} that {f19.what:there had been warnings about the sensor}.

Three years ago contact with a lunar lander had broken off, {f20:never to return}.

=== report B | outlet: Orbit & Beyond | published: 2024-05-25
# Indian {f2.what:Venus} probe {f1.status:falls silent} after {f5.what:engine test}

Chandrika {f1.status:no longer answers}. As {f3.who:India's space agency} {f3.status:made known} on {f3.time:Friday}, its signal {f4.status:broke off} in the night of {f4.time:Tuesday, 21 May}, minutes after {f5.what:a trial firing of its engine}.

"{f6.wording:We are worried, but we are far from mourning}," {f7.name:Revathi Subbanna}, {f7.role:the mission's operations manager}, told reporters. Engineers suppose that the spacecraft {f8.what:points its dish in the wrong direction} because {f8.cause:a computer had restarted}. What {f9.what:power it has stored} {f9.status:lasts} for {f9.time:nine days}.

Antennas {f10.place:in southern India and on the Iberian peninsula} are calling it. Help from {f11.who:the Europeans}, with their bigger antenna, {f11.status:has been declined} for now.

{f14.number:Half a dozen} devices are on board, including {f14.what:a cloud-piercing radar} from {f14.place:a firm in Turin}. Lift-off had been on {f13.time:the second of March}, after two {f15.status:postponements}, both {f15.cause:on account of the weather}. The bill comes to {f16.money:9.8 billion rupees}.

Could there be another try? {f17.what:The model used for testing on the ground} {f17.status:cannot be made fit for flight}, says {f18.source:a former head of the agency}. It has also emerged that {f19.what:the maker of the sensor had raised the alarm} last autumn; a letter seen by this magazine {f19.status:shows it}.

{f12.who:Opposition parties} {f12.position:demand that an independent panel be set up}. {f21:A lunar mission planned for August is not affected}.

=== key
f1.status same A=lost contact B=silent | the probe
f2.what same A=Venus B=Venus | its goal
f3.who same A=space agency B=India's space agency | who announced it
f3.status same A=said B=made known | the loss
f3.time same A=2024-05-24 B=2024-05-24 | when it was announced
f4.status compatible A=last signal B=broke off | the signal
f4.time differs A=2024-05-22 night B=2024-05-21 night | when the last signal came
f5.what differs A=course correction B=engine test | what went before
f6.wording differs A=not yet in mourning B=far from mourning | Subbanna's words
f7.role differs A=project director B=operations manager | Subbanna
f7.name same A=Revathi Subbanna B=Revathi Subbanna | who comments
f8.cause differs A=star sensor blinded B=computer restarted | why it fell silent
f8.what same A=antenna turned away B=dish in the wrong direction | what the craft does
f9.what same A=batteries B=stored power | what lasts
f9.status same A=hold out B=lasts | the power
f9.time same A=nine days B=nine days | for how long
f10.place compatible A=Karnataka and Spain B=southern India and Iberia | from where it is called
f11.who same A=European agency B=Europeans | who offers help
f11.status differs A=accepted B=declined | the offer
f12.who same A=opposition B=opposition parties | who makes a demand
f12.position differs A=statement in parliament B=independent panel | what it wants
f13.time same A=2024-03-02 B=2024-03-02 | the launch
f14.number same A=6 B=6 | instruments
f14.what same A=cloud-piercing radar B=cloud-piercing radar | an instrument
f14.place differs A=Ahmedabad B=Turin | where the radar was made
f15.status same A=put off twice B=postponed twice | the launch
f15.cause differs A=leaking valve B=weather | why it was put off
f16.money same A=INR 9.8bn B=INR 9.8bn | cost
f17.what same A=ground twin B=ground model | the spare
f17.status differs A=could be flown B=cannot be flown | the spare
f18.source differs A=chairman B=former head | who speaks of the spare
f19.what same A=warnings about the sensor B=sensor maker raised the alarm | the warning
f19.status differs A=denied B=shown | the warning
f20 only A | the lunar lander
f21 only B | the coming lunar mission
