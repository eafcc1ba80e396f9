story: sinkhole-orchard-avenue
kind: local

=== report A | outlet: Caldera Daily Sentinel | published: 2022-06-15
# "It just kept eating": sinkhole {f3.status:takes} mail truck, {f6.number:two} porches on Orchard Avenue

By Tamika Reyes-Nordquist

CALDERA, Mo. - Letter carrier {f2:Dwayne Tibbetts} had set the brake and walked eleven steps with a bundle of catalogs under his arm when he heard a sound like a zipper. {f1.time:Tuesday at 10:20 a.m.}, the pavement behind him {f1.status:opened}, and his truck {f3.status:went in nose first}.

By nightfall the hole in front of 214 Orchard Ave. was {f4.number:55 feet across} and, by the fire chief's laser, {f5.number:31 feet deep}. {f6.number:Two} front porches had followed the truck. {f7.what:Nobody was hurt}. {f8.number:Fourteen} households {f8.status:were told to leave}, and six of them {f9:spent the night on cots in the gym of Fremont Middle School}.

"I turned around and there was just sky where my truck was," said Tibbetts, 41, {f10:who has walked the route for nine years}. He asked for, and got, the rest of the day off.

City engineer {f12:Shawna Pfeiffer} said the ground most likely {f13.cause:gave way over a brick storm sewer} built {f13.time:in 1908}, which {f13.what:had been leaking for years}. The sewer was {f14.status:on the city's repair list} but not until {f14.time:2025}. She said it was possible that last week's four inches of rain had done the rest. There are no mines under this part of Caldera, she added, whatever people's grandfathers told them.

The city has {f16:about 40 miles of brick sewer}, she said. In 2013 a smaller collapse on Locust Street {f17:swallowed a parked car}.

Gas to the block was shut off at noon and restored to all but five houses by 9 p.m. Mayor Leon Castellaw {f20:declared an emergency}, which lets the city hire a contractor without bids. {f21:Filling the hole will take 2,000 cubic yards of stone}, and at least three weeks. The price? "{f23:More than we have and less than we'd owe if we don't}," the mayor said.

The mail is still down there. A postal inspector, peering over the tape, said that all of it would be retrieved and that {f25:some of it would be late}. Residents gathered by the hardware store to watch; somebody sold lemonade. Ruth-Ann Sobczak, 79, whose porch was the second to go, had managed to carry out {f26:a geranium and her husband's ashes}.

=== report B | outlet: Aamun Maailma (English edition) | published: 2022-06-16
# In brief: street {f1.status:collapses} in Missouri

A residential street in the town of Caldera, Missouri, {f1.status:caved in} {f1.time:on Tuesday morning}, and a postal van {f3.status:disappeared into the pit}, seconds after the man who drives it had got out; {f7.what:everyone escaped unharmed}. The crater is {f4.number:some 17 metres wide}, {f5.number:more than nine deep} and has also claimed {f6.number:a pair} of verandas. {f8.number:Fourteen} families {f8.status:have had to move out}. A storm drain {f13.time:well over a century old}, {f13.what:not watertight for years}, {f13.cause:is thought to have given in}; it was {f14.status:due to be mended} {f14.time:in three years' time}.

=== key
f1.status same A=collapsed B=collapsed | the street
f1.time compatible A=2022-06-14T10:20 B=2022-06-14 morning | when it collapsed
f2 only A | the name of the letter carrier
f3.status same A=fell in B=fell in | the mail truck
f4.number compatible A=55 ft B=17 m~ | width of the hole
f5.number compatible A=31 ft B=>9 m | depth of the hole
f6.number same A=2 B=2 | porches lost
f7.what same A=nobody hurt B=nobody hurt | harm to people
f8.number same A=14 B=14 | households moved out
f8.status same A=moved out B=moved out | those households
f9 only A | where six of them slept
f10 only A | his years on the route
f12 only A | the engineer
f13.cause same A=a storm sewer gave way B=a storm drain gave way | why it collapsed
f13.time compatible A=1908 B=>100 years old | the age of the sewer
f13.what same A=leaking for years B=not watertight for years | its state
f14.status same A=repair planned B=repair planned | the sewer
f14.time same A=2025 B=3 years from 2022 | when it was to be repaired
f16 only A | miles of brick sewer
f17 only A | the earlier collapse
f20 only A | the emergency
f21 only A | what the filling takes
f23 only A | the mayor's words
f25 only A | late mail
f26 only A | what she carried out
