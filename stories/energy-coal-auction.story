story: energy-coal-auction
kind: energy

=== report A | outlet: Chhattis Mining Mail | published: 2024-07-24
# Coal block {f1.status:sold}, {f2.who:tribals} {f3.what:hug trees}

{f4.who:Suryan Power} {f1.status:won} the Hasden East coal block at an auction on Tuesday with a bid of {f5.number:31} per cent of revenue, while {f2.who:tribal villagers} {f3.what:embraced sal trees} {f6.place:at the edge of the forest}.

The block holds {f7.number:210 million} tonnes. {f8.number:Five} villages with {f9.number:2,400} people {f10.status:will have to move}. {f11.who:The village assemblies} {f12.position:say they never agreed}; {f13.source:the mines secretary} {f14.position:says they did}.

{f15.name:Budhni Bai}, {f15.age:50}, {f15.role:a collector of leaves}, said: "{f16.wording:They weigh the coal and not the shade}." {f17.what:Elephants} {f18.status:use the forest as a corridor}. {f19.who:The forest department} {f20.position:had advised against mining}.

=== report B | outlet: Power Markets India | published: 2024-07-25
# Hasden East goes for {f5.number:31} per cent

A bid of {f5.number:31%} has secured {f4.who:Jagat Steel} the coal of Hasden East, {f7.number:some 210 million} tonnes of it. For {f9.number:2,400} inhabitants of {f8.number:three} villages the {f1.status:award} means {f10.status:resettlement}.

{f2.who:Farmers from the area} {f3.what:lay down on the road} {f6.place:before the collector's office}. According to {f13.source:the district collector}, {f11.who:their assemblies} {f14.position:gave their consent} in 2021; {f12.position:they say their thumbprints were forged}. "{f16.wording:They weigh the coal but not the shade}," said {f15.name:Budhni Bai}, {f15.age:50}, {f15.role:a village councillor}.

{f19.who:The forest service} {f20.position:has no objection}, although {f17.what:leopards} {f18.status:pass through}. {f21:Coal imports fell by 6 per cent in June.}

=== report C | outlet: Chhattis Mining Mail | published: 2024-10-10
# Court {f1.status:freezes} coal block

The high court on Wednesday {f1.status:stopped} the allocation of Hasden East to {f4.who:Suryan Power}. {f11.who:The assemblies} of {f8.number:five} villages, with {f9.number:2,400} people, {f12.position:had denied that they were ever asked}, and the judges {f22:found no minutes}.

For the time being nobody {f10.status:needs to pack}. {f15.name:Budhni Bai}, {f15.role:who lives from gathering leaves}, {f15.age:50}, {f3.what:put her arms round a tree} once more, for the cameras.

{f19.who:The forest department}, which {f20.position:was against the mine from the start}, must count {f17.what:the elephants} by March.

=== key
f1.status changed A=sold B=awarded C=stopped | the coal block
f2.who compatible A=tribal villagers B=farmers from the area | who protested
f3.what differs A=hugged trees B=lay on the road C=hugged trees | the protest
f4.who differs A=Suryan Power B=Jagat Steel C=Suryan Power | who won the block
f5.number same A=31 B=31 | the bid in per cent
f6.place differs A=edge of the forest B=collector's office | where they protested
f7.number same A=210m B=210m~ | tonnes
f8.number differs A=5 B=3 C=5 | villages
f9.number same A=2400 B=2400 C=2400 | people
f10.status changed A=to move B=to move C=need not move | those people
f11.who same A=village assemblies B=village assemblies C=village assemblies | who was to agree
f12.position differs A=never agreed B=thumbprints forged C=never agreed | the assemblies
f13.source differs A=mines secretary B=district collector | who says they agreed
f14.position same A=agreed B=agreed | the official view
f15.name same A=Budhni Bai B=Budhni Bai C=Budhni Bai | who is quoted
f15.age same A=50 B=50 C=50 | who is quoted
f15.role differs A=leaf collector B=village councillor C=leaf collector | her work
f16.wording differs A=They weigh the coal and not the shade B=They weigh the coal but not the shade | her words
f17.what differs A=elephants B=leopards C=elephants | the animals
f18.status same A=corridor B=pass through | the animals
f19.who same A=forest department B=forest department C=forest department | who advised
f20.position differs A=against B=no objection C=against | its advice
f21 only B | coal imports
f22 only C | the minutes
