story: flood-wenbrook
kind: weather

=== report A | outlet: Wenbrook & Ashdale Chronicle | published: 2023-10-23
# "We've lost everything again": {f1.number:340} homes {f1.status:flooded} as River Wen {f2.status:bursts its banks}

By Beth Hargreave

Families in Wenbrook were counting the cost today after the River Wen {f2.status:came over its banks} {f3.time:in the early hours of Saturday}, {f1.status:swamping} {f1.number:340} homes and leaving a pensioner dead.

The body of Maurice Tindall, {f4.age:82}, was found {f4.place:in the cellar of his house in Weir Street} {f5:on Saturday afternoon}. Neighbours said that he had gone down to rescue a box of photographs. An inquest is to be opened on Thursday.

The river reached {f6.number:4.9 metres} at Town Bridge at 4.20am, 11 centimetres above {f7:the mark left by the flood of 2007}. It followed 36 hours of rain from Storm Hedda, during which {f8:a month's worth fell on Ashdale Moor}.

Much of the anger in the town is directed at the new flood gate in Mill Lane, part of a {f9.money:£14 million} scheme that {f10:was opened by a junior minister only last spring}. It {f11.status:failed to close} because {f11.cause:a sensor had been blocked by a branch}, according to the Rivers Authority. Staff tried to lower it by hand, but the crank {f12:had been stored at a depot 19 miles away}.

"They promised us it would never happen again," said Sandra Oxley, 51, whose bakery in Mill Lane stood under five feet of water. "It's not the ovens. It's that I believed them."

The authority's area manager, {f15.name:Piers Holloway}, {f15.status:apologised} {f15.time:on Sunday} at a meeting in St Oswald's Church Hall that had to be moved outside because so many came. He said the gate {f16.status:would be working again} {f16.time:by Friday}. He was heckled when he told residents that it had been tested in August.

Firefighters and volunteers with boats brought {f18.number:127} people to safety, among them {f19.whom:31 residents of the Larches care home}, who are being looked after at Ashdale Leisure Centre. Nobody there was hurt, although one woman of 97 complained that her rescuer had not wiped his feet.

MP {f20.name:Graham Sturt} has asked for {f20.position:an independent inquiry}. County councillors will vote tomorrow on {f21:grants of £1,000 for each household affected}. In 2007, when 290 homes went under water, £500 was paid.

The A617 remains closed between Wenbrook and Ashdale, as do two primary schools. {f23:Trains are running.}

More rain is forecast for Wednesday, but the Met service said that it should not be enough to bring the river up again.

=== report B | outlet: Regional Digest | published: 2023-10-23
# Floods: man, {f4.age:82}, dies in Wenbrook

A man of {f4.age:82} died {f4.place:in his cellar} and {f1.number:340} homes {f1.status:were flooded} in Wenbrook when the River Wen {f2.status:overflowed} {f3.time:early on Saturday}, reaching {f6.number:4.9 metres}. A gate in the town's {f9.money:£40 million} flood scheme {f11.status:did not shut}, after {f11.cause:a branch got in the way of a sensor}; the Rivers Authority's {f15.name:Piers Holloway} {f15.status:refused to apologise} at {f15.time:Sunday's} public meeting but said that it {f16.status:would be repaired} {f16.time:by Friday}. Boats rescued {f18.number:127} people, including {f19.whom:31 from a care home}. {f20.name:Graham Sturt}, the local MP, wants {f20.position:an independent inquiry}.

=== key
f1.number same A=340 B=340 | homes flooded
f1.status same A=flooded B=flooded | the homes
f2.status same A=burst its banks B=burst its banks | the river
f3.time same A=2023-10-21 early B=2023-10-21 early | when
f4.age same A=82 B=82 | the man who died
f4.place same A=his cellar B=his cellar | where he died
f5 only A | when he was found
f6.number same A=4.9 m B=4.9 m | height of the river
f7 only A | the flood of 2007
f8 only A | the rain
f9.money differs A=GBP 14m B=GBP 40m | cost of the scheme
f10 only A | who opened it
f11.status same A=did not close B=did not close | the gate
f11.cause same A=branch blocked a sensor B=branch blocked a sensor | why
f12 only A | where the crank was
f15.name same A=Piers Holloway B=Piers Holloway | the manager
f15.status differs A=apologised B=refused to apologise | what he did
f15.time same A=2023-10-22 B=2023-10-22 | when he spoke
f16.status same A=to be working B=to be working | the gate
f16.time same A=2023-10-27 B=2023-10-27 | by when
f18.number same A=127 B=127 | people rescued
f19.whom same A=31 from a care home B=31 from a care home | among them
f20.name same A=Graham Sturt B=Graham Sturt | the MP
f20.position same A=independent inquiry B=independent inquiry | what the MP wants
f21 only A | the grants
f23 only A | trains
