story: snowleopard-hushe
kind: science

=== report A | outlet: Gilgit Mountain Post | published: 2023-02-07
# {f1.what:Snow leopard} fitted with {f2.what:satellite collar} above Hushe

HUSHE - After {f3.time:five weeks} of waiting in the cold, a team of Pakistani biologists has caught {f1.what:a snow leopard}, put {f2.what:a satellite collar} round its neck and let it go again.

The animal, {f4.what:a female} of {f5.number:34} kilograms, stepped into {f6.what:a foot snare} in a side valley above the village of Hushe {f7.time:on the night of 1 February}. A transmitter woke the team in its hut, and within {f8.number:forty} minutes the biologists stood beside her. She {f9.status:was put to sleep} with {f9.what:a dart}, measured and released {f10.time:before dawn}.

"{f11.wording:She looked at us, yawned and walked uphill as if we owed her money}," said {f12.name:Rabia Shigri}, {f12.age:36}, of {f13.what:the Baltistan Wildlife Trust}, who led the work. The leopard, she said, was {f14.age:four to five years old} and {f15.what:had already raised cubs}.

The villagers have given her a name, {f16.name:Zarmina}. It was a herdsman, {f17.name:Ghulam Haidar}, who {f17.what:had shown the team where to set the snares}. He lost eleven goats to a leopard in the winter of 2021 and was {f18.status:compensated} by the trust. "{f19.wording:I wanted to see the thief's face}," he said.

The collar gives {f20.number:six} positions a day and will {f21.what:drop off by itself} after {f21.time:two years}. The trust wants to learn {f22.cause:whether the animals cross the ceasefire line and the roads of the region}. So far, Zarmina has stayed on one ridge.

{f23:Two more collars are to be fitted} before the thaw. The project costs {f24.money:$210,000}; it was {f25.status:approved} by {f25.who:the wildlife department} after a delay of a year, because the collars had been held up at customs.

=== report B | outlet: Planet Field Notes | published: 2023-02-09
# "{f11.wording:As if we owed her money}": a cat called {f16.name:Zarmina}

Nobody in the hut had taken off their boots for {f3.time:five weeks}, so that when the receiver began to beep {f7.time:late on the first evening of February} there was not much to put on.

Up the side valley, in the light of their lamps, the biologists found what few people have ever seen from {f26:three metres} away: {f1.what:a snow leopard}, one forepaw held by {f6.what:a loop of padded steel cable}, ears flat. {f8.number:Forty} minutes had gone by since the alarm.

They were quick. {f9.what:A dart} {f9.status:sent her to sleep}; somebody read out numbers. {f4.what:Female}. {f5.number:Thirty-four} kilos. {f14.age:Between four and five years of age}, to judge by her teeth, and {f15.what:a mother at least once}. The {f2.what:collar}, which {f2.what:speaks to a satellite}, went round the neck with room for two fingers. {f10.time:Well before first light} they took off the blindfold.

"{f11.wording:She looked at us, yawned and walked uphill as if we owed her money}," says the leader of the team, {f12.name:Rabia Shigri}. At {f12.age:36} she is one of a handful of people in Pakistan who have handled the species. This was her second; the first was in 2018 and wore its collar for nine days before it was buried by an avalanche.

That the snares stood in the right place was the merit of {f17.name:Ghulam Haidar}, who keeps goats in Hushe and {f17.what:led the biologists from one scent mark to the next}. In the winter before last he found eleven of his animals dead in the pen. {f13.what:The Baltistan Wildlife Trust} {f18.status:paid him for them}. He still {f19.wording:"wanted to see the thief's face"}, he told us. Having seen it, he thinks she is too small to be the one.

The device reports {f20.number:every four hours} and is built to {f21.what:let go of its own accord} in {f21.time:early 2025}. By then Shigri hopes to know {f22.cause:where the cats cross roads, and whether they pass the line that divides the armies}. It is a question that took her a year to be allowed to ask: {f27:the collars lay in a customs shed at Karachi} until {f25.who:the wildlife department}, which {f25.status:gave its consent}, vouched for them.

The work is paid for by a fund that gave {f24.money:$210,000}. {f28:A second team is looking for wolves}.

=== key
f1.what same A=snow leopard B=snow leopard | the animal
f2.what same A=satellite collar B=satellite collar | what was put on it
f3.time same A=5 weeks B=5 weeks | how long the team waited
f4.what same A=female B=female | sex of the animal
f5.number same A=34 B=34 | its weight in kilos
f6.what compatible A=foot snare B=loop of padded steel cable | the trap
f7.time same A=2023-02-01 night B=2023-02-01 late evening | when it was caught
f8.number same A=40 B=40 | minutes until the team was there
f9.what same A=dart B=dart | how it was put to sleep
f9.status same A=put to sleep B=sent to sleep | the animal
f10.time same A=before dawn B=before first light | when it was let go
f11.wording same A=She looked at us, yawned and walked uphill as if we owed her money B=She looked at us, yawned and walked uphill as if we owed her money | Shigri's words
f12.name same A=Rabia Shigri B=Rabia Shigri | leader of the team
f12.age same A=36 B=36 | leader of the team
f13.what same A=Baltistan Wildlife Trust B=Baltistan Wildlife Trust | the organisation
f14.age same A=4-5 B=4-5 | age of the animal
f15.what same A=had raised cubs B=mother | the animal
f16.name same A=Zarmina B=Zarmina | the animal
f17.name same A=Ghulam Haidar B=Ghulam Haidar | the herdsman
f17.what compatible A=showed where to set the snares B=led them from scent mark to scent mark | what he did
f18.status same A=compensated B=paid | the goats he lost
f19.wording compatible A=I wanted to see the thief's face B=wanted to see the thief's face | his words
f20.number same A=6 a day B=every 4 hours | positions of the collar
f21.what same A=drops off by itself B=lets go of its own accord | the end of the collar
f21.time compatible A=after 2 years B=early 2025 | when it comes off
f22.cause same A=whether they cross line and roads B=whether they cross line and roads | what the work is to show
f24.money same A=USD 210000 B=USD 210000 | cost of the project
f25.who same A=wildlife department B=wildlife department | who approved it
f25.status same A=approved B=consent given | the project
f23 only A | two more collars
f26 only B | how near they were
f27 only B | where the collars lay
f28 only B | the second team
