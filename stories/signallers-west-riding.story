story: signallers-west-riding
kind: labour

=== report A | outlet: The Aire & Calder Observer | published: 2023-03-31
# Signallers {f1.status:settle}: trains back to normal {f2.time:from Monday} after {f4.time:seven weeks}

By Parveen Ackroyd

The longest rail dispute in West Yorkshire for a generation is over. Signalling staff at the Leeds and Wakefield control rooms {f1.status:have voted} by {f3.number:212 votes to 48} to accept a new roster, their union said on Thursday, and a full timetable will return {f2.time:on Monday}.

For {f4.time:seven weeks} passengers between Leeds, Wakefield, Castleford and Huddersfield have had to make do with {f5:one train an hour}, and none after seven in the evening. Some {f6:1,900} services were cancelled altogether.

The {f7.number:290} signallers had refused overtime since {f8:10 February} over {f9.cause:plans to make them work seven night shifts in a row}. Under the agreement there will be {f10.number:no more than four}, with {f11:two clear days} to follow. In return the staff accept {f12.what:a single control room in Leeds} from {f12.time:2025}; Wakefield will close. {f13:Nobody is to lose his job}, and those who have to travel further will get {f14:an hour's pay} a shift for two years.

"{f15:This was never about money, it was about sleep}," said Colm Threlfall, district secretary of the Rail Operators' Brotherhood. He looked as if he could do with some himself. The negotiations, at a conference centre in Pontefract, had gone on for 31 hours.

Yasmin Heptonstall, regional director of the track authority, {f17:apologised to passengers}. She put the cost of the dispute at {f18.money:£14 million}, of which {f19:nine million} had been paid to train companies. Season-ticket holders will get {f20.what:a refund of a fifth} for March; they can claim until the end of May.

It had been a bitter quarrel. In the second week the authority {f22:brought in managers} to work the panels, until one of them sent a coal train to a platform in Castleford. Nobody was hurt. In the fifth, a first deal, with five nights, was thrown out by {f23:just 11 votes}.

Not everybody is content. Wakefield, whose box has watched over the junction since 1962, loses 64 posts to Leeds, and the council there {f24:calls it a theft}. Traders at Wakefield station reckon that they have lost a third of their takings. Threlfall's predecessor, Des Oldroyd, who led the strike of 1987, sent a card. It said: "Four is still too many."

=== report B | outlet: Northern Radio, six o'clock summary | published: 2023-03-31T18:00
# Rail overtime ban in West Yorkshire {f1.status:ends}

Train services around Leeds and Wakefield are due to be back to normal {f2.time:on the third of April} after signalling workers {f1.status:backed} a deal to end {f4.time:a seven-week} overtime ban, with {f3.number:more than four in five} in favour. The {f7.number:nearly 300} staff had objected to {f9.cause:working seven nights running}; the limit will now be {f10.number:four}, but {f12.what:the Wakefield control room will be merged into the one at Leeds} {f12.time:in two years' time}. The dispute is thought to have cost {f18.money:£14 million}, and {f20.what:regular travellers will be reimbursed for part} of their March fares.

=== key
f1.status same A=settled B=ended | the dispute
f2.time same A=2023-04-03 B=2023-04-03 | when trains are back to normal
f3.number compatible A=212 to 48 B=more than four in five | the vote
f4.time same A=7 weeks B=7 weeks | how long the dispute lasted
f7.number compatible A=290 B=<300 | signallers
f9.cause same A=seven night shifts in a row B=seven nights running | what it was about
f10.number same A=4 B=4 | night shifts in a row in future
f12.what same A=a single control room in Leeds B=Wakefield merged into Leeds | the control rooms
f12.time same A=2025 B=in two years | when
f18.money same A=GBP 14m B=GBP 14m | the cost
f20.what compatible A=a refund of a fifth B=part of the fares | the refund
f5 only A | the service during the dispute
f6 only A | services cancelled
f8 only A | since when overtime was refused
f11 only A | the days off
f13 only A | no job lost
f14 only A | pay for longer travel
f15 only A | the union secretary's words
f17 only A | the apology
f19 only A | paid to train companies
f22 only A | managers at the panels
f23 only A | the first deal
f24 only A | the council of Wakefield
