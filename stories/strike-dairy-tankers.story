story: strike-dairy-tankers
kind: labour

=== report A | outlet: Gaspesie Rural Radio News | published: 2024-05-07
# Milk {f1.status:poured away} as tanker drivers strike

Farmers in the east of Quebec {f1.status:are pouring} milk {f2.place:into manure pits} because {f3.number:280} tanker drivers {f4.status:have been on strike} {f5.time:since Sunday}.

The drivers of Laitrans want {f6.position:a second man for night runs}. "{f7.wording:You try a hose at minus twenty with one pair of hands}," said {f8.name:Rejean Cote-Landry}, the union's {f8.role:local president}. {f9.who:The company} {f10.status:broke off the talks} on Monday.

{f11.name:Mireille Dube}, {f11.age:42}, who {f12.what:milks 70 cows}, has {f13.status:lost} {f14.number:9,000} litres. {f15.who:The milk producers' federation} {f16.position:calls for an emergency law}. {f17.who:Premier} Yves Marchand {f18.position:wants to wait}.

{f19.who:A driver who went on working} had {f20.what:his tyres slashed} in Rimouska. {f22.who:Food banks} {f23.what:collect what they can}.

=== report B | outlet: Commons & Commerce Wire | published: 2024-05-08
# Quebec dairy dispute: government {f18.position:threatens law}

{f17.who:Labour minister} Yves Marchand {f18.position:has given the parties until Friday}, after which he will ask the legislature to order {f3.number:some 280} milk haulers back to their trucks. They {f4.status:walked out} {f5.time:on Monday} for {f6.position:higher night pay}.

Milk {f1.status:is being spread} {f2.place:on fields}. {f11.name:Mireille Dube}, {f11.age:42}, who {f12.what:has a herd of 70}, {f13.status:threw out} {f14.number:nine thousand} litres. {f15.who:Her federation} {f16.position:is against forcing anyone}: it asks for a private mediator.

"{f7.wording:You try a hose at minus twenty with a single pair of hands}," {f8.name:Rejean Cote-Landry} told the Wire. The union's {f8.role:negotiator} says that {f9.who:the union} {f10.status:ended the talks} because there was nothing to talk about.

In Rimouska, {f19.who:a farmer who drove his own milk to the plant} found {f20.what:the windshield of his truck smashed}. {f22.who:Charities} {f23.what:fetch what they can use}. {f25:Butter prices in Montreal have not moved.}

=== report C | outlet: Gaspesie Rural Radio News | published: 2024-05-13
# Drivers {f4.status:back at the wheel}

The first tankers {f4.status:left the yard} at four on Sunday morning, having been parked {f5.time:since Sunday of last week}. The {f3.number:280} men and women of Laitrans {f26:will be paired at night from October}; that was {f6.position:what they had asked for}.

It was neither law nor minister that did it. {f17.who:Premier} Marchand {f18.position:had let the two sides get on with it}. {f9.who:The company}, which had {f10.status:walked out of the talks}, {f27:came back on Thursday after losing a contract}.

For {f11.name:Mireille Dube}, {f11.age:42}, the count stands at {f14.number:31,000} litres {f13.status:lost}. "I stopped looking {f2.place:into the pit}," she said.

{f8.name:Rejean Cote-Landry}, {f8.role:president} of the local, apologised to {f19.who:the driver who had kept working} and paid for {f20.what:new tyres} out of his own pocket.

=== key
f1.status same A=poured away B=spread | the milk
f2.place differs A=manure pits B=fields C=manure pits | where the milk goes
f3.number same A=280 B=280~ C=280 | drivers
f4.status changed A=on strike B=on strike C=back | the drivers
f5.time differs A=2024-05-05 B=2024-05-06 C=2024-05-05 | since when
f6.position differs A=second man at night B=night pay C=second man at night | what they want
f7.wording differs A=You try a hose at minus twenty with one pair of hands B=You try a hose at minus twenty with a single pair of hands | the union man's words
f8.name same A=Rejean Cote-Landry B=Rejean Cote-Landry C=Rejean Cote-Landry | the union man
f8.role differs A=local president B=negotiator C=local president | his office
f9.who differs A=company B=union C=company | who ended the talks
f10.status same A=broken off B=ended C=walked out | the talks
f11.name same A=Mireille Dube B=Mireille Dube C=Mireille Dube | the farmer
f11.age same A=42 B=42 C=42 | the farmer
f12.what same A=70 cows B=herd of 70 | her animals
f13.status same A=lost B=thrown out C=lost | her milk
f14.number changed A=9000 B=9000 C=31,000 | litres she lost
f15.who same A=milk producers' federation B=her federation | who demands
f16.position differs A=emergency law B=no force | what it wants
f17.who differs A=premier B=labour minister C=premier | Marchand's office
f18.position differs A=wait B=law after Friday C=wait | the politician
f19.who differs A=driver B=farmer C=driver | whose vehicle was damaged
f20.what differs A=tyres B=windshield C=tyres | the damage
f22.who same A=food banks B=charities | who collects milk
f23.what same A=collect B=fetch | what they do
f25 only B | butter prices
f26 only C | the pairing
f27 only C | why talks resumed
