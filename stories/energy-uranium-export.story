story: energy-uranium-export
kind: energy

=== report A | outlet: Outback Resources Post | published: 2024-03-07
# {f1.what:Train} with uranium {f2.status:halted} by {f3.who:elders}

Aboriginal {f3.who:elders} on Wednesday {f2.status:stopped} {f1.what:a freight train} carrying {f4.number:18} containers of yellowcake from the Olary Creek mine by {f5.what:sitting down on the track} near Peterson Siding in South Australia.

The {f6.number:23} protesters, led by {f7.name:Aunty Joyce Wilyaru}, {f7.age:77}, left {f9.time:after three hours}, when {f10.who:the police} {f11.what:talked to them over tea}. {f12.number:No one} was arrested. They object to {f13.what:the route}, which {f14.cause:passes a burial ground}.

"{f15.wording:My grandfather is under that line and you roll poison over him}," she said. The mine's {f16.role:general manager}, {f16.name:Craig Petrie}, {f17.position:offered a meeting}; he {f18.status:apologised} for {f19.what:the lack of notice}. The uranium goes to {f20.place:Finland}, {f21.what:by sea} from {f22.place:Port Adela}.

{f23.who:The state's energy minister}, Sue Kempe, said {f24.position:the line could be moved}. That would cost {f25.money:$60 million}, by the estimate of {f26.source:a rail engineer}. {f27.who:The Greens} {f28.position:want the mine closed}.

{f29.what:A container} {f30.status:was found to have a dent}; {f31.who:radiation officers} {f32.what:measured nothing unusual}. In {f33.time:2017} {f34.what:a truck with yellowcake} had {f35.what:tipped over} {f36.place:at Yunta Crossing}. {f37:The mine employs 410.}

=== report B | outlet: Nuclear Fuel Markets | published: 2024-03-08
# Olary Creek shipment arrives late

A load of {f4.number:18} containers of uranium oxide reached its port on Thursday, after {f3.who:landowners from the traditional community} had {f2.status:held up} {f1.what:the road convoy} that carried it {f9.time:for a full day}. They had {f5.what:parked a bus across the highway} at Peterson Siding.

{f6.number:Twenty-three} people took part. {f7.name:Joyce Wilyaru}, the {f7.age:77}-year-old leader of the group, was among {f12.number:four} who were arrested when {f10.who:officers} {f11.what:towed the bus away}. What angers her people is {f13.what:the dust}, {f14.cause:which settles on a water hole}. "{f15.wording:My grandfather is under that ground and you roll poison over him}," she said.

{f16.name:Craig Petrie}, who {f16.role:handles community relations} for the mine, {f18.status:said he was sorry} {f19.what:that nobody had been told of the date}. He {f17.position:invited the group to talk}. From {f22.place:Darwin Harbour} the cargo will {f21.what:sail} to {f20.place:Sweden}.

Can another way be found? {f24.position:No}, says {f23.who:the minister for energy}, Sue Kempe; {f25.money:sixty million dollars} is what {f26.source:her department} reckons it would take. {f27.who:The Greens} {f28.position:ask for a royal commission}.

{f31.who:Health inspectors} {f32.what:detected no raised radiation} after {f29.what:one of the containers} {f30.status:had turned out to be dented}. The company is touchy about such things: {f33.time:seven years ago} {f34.what:one of its lorries} {f35.what:overturned} {f36.place:on the Barrier ramp}. {f38:The spot price of uranium has doubled in a year.}

=== key
f1.what differs A=freight train B=road convoy | what was stopped
f2.status same A=stopped B=held up | the shipment
f3.who compatible A=elders B=landowners of the traditional community | who stopped it
f4.number same A=18 B=18 | containers
f5.what differs A=sat on the track B=parked a bus | how
f6.number same A=23 B=23 | protesters
f7.name same A=Joyce Wilyaru B=Joyce Wilyaru | their leader
f7.age same A=77 B=77 | their leader
f9.time differs A=3 hours B=a day | how long it was delayed
f10.who same A=police B=officers | who ended it
f11.what differs A=talked over tea B=towed the bus away | how
f12.number differs A=0 B=4 | arrests
f13.what differs A=route B=dust | what they object to
f14.cause differs A=burial ground B=water hole | why
f15.wording differs A=My grandfather is under that line and you roll poison over him B=My grandfather is under that ground and you roll poison over him | her words
f16.role differs A=general manager B=community relations | Petrie's post
f16.name same A=Craig Petrie B=Craig Petrie | who speaks for the mine
f17.position same A=offered a meeting B=invited to talk | the mine's offer
f18.status same A=apologised B=said sorry | he
f19.what same A=lack of notice B=nobody told of the date | what for
f20.place differs A=Finland B=Sweden | where it goes
f21.what same A=by sea B=sail | how
f22.place differs A=Port Adela B=Darwin Harbour | the port
f23.who same A=energy minister B=minister for energy | Kempe's office
f24.position differs A=could be moved B=no other way | the minister on the route
f25.money same A=AUD 60m B=AUD 60m | what another route costs
f26.source differs A=rail engineer B=department | on whose word
f27.who same A=Greens B=Greens | the party
f28.position differs A=mine closed B=royal commission | what it wants
f29.what same A=container B=one of the containers | what was dented
f30.status same A=dented B=dented | it
f31.who differs A=radiation officers B=health inspectors | who measured
f32.what same A=nothing unusual B=no raised radiation | the result
f33.time same A=2017 B=2017 | the earlier accident
f34.what same A=truck B=lorry | the vehicle then
f35.what same A=tipped over B=overturned | what happened to it
f36.place differs A=Yunta Crossing B=Barrier ramp | where
f37 only A | staff of the mine
f38 only B | the price
