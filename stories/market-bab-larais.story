story: market-bab-larais
kind: local

=== report A | outlet: Le Courrier du Détroit | published: 2025-05-07
# Fish market at Bab Larais to {f1.status:close} after {f2.number:112} years

SIDI BELHAJ, Morocco - The fish market at Bab Larais, the oldest on the coast, will {f1.status:close} {f1.time:on 31 May} because {f3.cause:its iron roof has been eaten away by salt}, the municipality said {f4.time:on Tuesday}.

The {f5.number:146} stallholders are to move to {f5.place:a temporary hall beside the bus station}, for which each will pay {f6.money:300 dirhams} a month. {f6.what:Water and ice} will be {f6.status:free}.

The new hall {f7.status:is to be ready} {f7.time:in two years}. It will have {f8.number:120} stalls, a cold store and {f9.what:a restaurant on the upper floor}, and will be built by {f10.who:Chantiers Benkirane}, which also built the new bus station. The cost is put at {f11.money:78 million dirhams}.

"{f12.wording:We are not closing a market, we are saving one}," said the president of the municipal council, {f13.name:Latifa Oulad Ziane}.

The fishmongers' union {f14.position:accepts the move} but {f26.position:demands that everyone who leaves be given a place in the new hall}. Its secretary, {f15.name:Brahim Oulad Ziane}, who is not related to the president, said that {f16.number:twenty-six} families risked being left out.

{f17.who:A group of restaurant owners} has offered to pay for a bus to bring customers to the temporary hall.

The building was put up in {f2.time:1913} by a {f18.what:French} engineer, {f18.name:Émile Cassagne}. It was flooded in 1969 and again in {f19.time:1996}, when a boat was found among the stalls. In 2022 a piece of the gutter fell and {f20.what:injured} {f20.whom:a porter}. {f25:The wholesale auction, which takes place in the harbour, is not affected.}

An architects' society has asked for the roof to be {f21.position:repaired rather than replaced}. The Ministry of Culture {f22.status:will rule} on that request {f22.time:by the middle of the month}.

Fatna Chikhaoui, 71, who {f23.what:sells sardines}, has had the same stall since {f23.time:1979}. "{f24.wording:I will go where the cats go}," she said.

=== report B | outlet: Atlantic Morning | published: 2025-05-08 | copy: A
# Fish market at Bab Larais to {f1.status:close} after {f2.number:112} years

SIDI BELHAJ, Morocco - The fish market at Bab Larais, the oldest on the coast, will {f1.status:close} {f1.time:on 31 May} because {f3.cause:its foundations have been undermined by the sea}, the municipality said {f4.time:on Tuesday}.

The {f5.number:146} stallholders are to move to {f5.place:a temporary hall beside the bullring}, for which each will pay {f6.money:300 dirhams} a month. {f6.what:Water and ice} will be {f6.status:charged extra}.

The new hall {f7.status:is to be ready} {f7.time:in two years}. It will have {f8.number:120} stalls, a cold store and {f9.what:an office for the police on the upper floor}, and will be built by {f10.who:Chantiers Benkirane}, which also built the new bus station. The cost is put at {f11.money:87 million dirhams}.

"{f12.wording:We are closing a market in order to save one}," said the president of the municipal council, {f13.name:Latifa Oulad Ziane}.

The fishmongers' union {f14.position:rejects the move} and {f26.position:demands that everyone who leaves be given a place in the new hall}. Its secretary, {f15.name:Brahim Oulad Ziane}, who is not related to the president, said that {f16.number:twenty-six} families risked being left out.

{f17.who:A group of hotel owners} has offered to pay for a bus to bring customers to the temporary hall.

The building was put up in {f2.time:1913} by a {f18.what:Belgian} engineer, {f18.name:Émile Cassagne}. It was flooded in 1969 and again in {f19.time:1996}, when a boat was found among the stalls. In 2022 a piece of the gutter fell and {f20.what:killed} {f20.whom:a porter}.

An architects' society has asked for the roof to be {f21.position:repaired rather than replaced}. The Ministry of Culture {f22.status:rejected that request} {f22.time:on Wednesday}.

Fatna Chikhaoui, 71, who {f23.what:sells sardines}, has had the same stall since {f23.time:1979}. "{f24.wording:I will go where the cats go}," she said.

=== key
f1.status same A=closes B=closes | the market
f1.time same A=2025-05-31 B=2025-05-31 | when it closes
f2.number same A=112 B=112 | its years
f2.time same A=1913 B=1913 | when it was built
f3.cause differs A=iron roof eaten by salt B=foundations undermined by the sea | why it closes
f4.time same A=2025-05-06 B=2025-05-06 | when the municipality said so
f5.number same A=146 B=146 | stallholders
f5.place differs A=beside the bus station B=beside the bullring | the temporary hall
f6.money same A=MAD 300 B=MAD 300 | the rent
f6.what same A=water and ice B=water and ice | what they need besides
f6.status differs A=free B=charged extra | water and ice
f7.status same A=planned B=planned | the new hall
f7.time same A=in 2 years B=in 2 years | when the new hall is ready
f8.number same A=120 B=120 | stalls in the new hall
f9.what differs A=restaurant B=police office | the upper floor
f10.who same A=Chantiers Benkirane B=Chantiers Benkirane | the builders
f11.money differs A=MAD 78m B=MAD 87m | the cost
f12.wording differs A=We are not closing a market, we are saving one B=We are closing a market in order to save one | the president's words
f13.name same A=Latifa Oulad Ziane B=Latifa Oulad Ziane | the president of the council
f14.position differs A=accepts B=rejects | the union on the move
f26.position same A=a place for everyone B=a place for everyone | what the union demands
f15.name same A=Brahim Oulad Ziane B=Brahim Oulad Ziane | the union's secretary
f16.number same A=26 B=26 | families at risk
f17.who differs A=restaurant owners B=hotel owners | who would pay for a bus
f18.name same A=Émile Cassagne B=Émile Cassagne | the engineer
f18.what differs A=French B=Belgian | what the engineer was
f19.time same A=1996 B=1996 | the later flood
f20.what differs A=injured B=killed | what the gutter did to the porter
f20.whom same A=a porter B=a porter | whom the gutter hit
f21.position same A=repair, not replacement B=repair, not replacement | the architects on the roof
f22.status changed A=to be decided B=rejected | the architects' request
f22.time compatible A=by mid-May B=2025-05-07 | when the ministry rules
f23.what same A=sells sardines B=sells sardines | the old fishmonger
f23.time same A=1979 B=1979 | since when she has her stall
f24.wording same A=I will go where the cats go B=I will go where the cats go | her words
f25 only A | the wholesale auction
