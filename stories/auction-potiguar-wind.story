story: auction-potiguar-wind
kind: business

=== report A | outlet: Atlantic Energy Wire | published: 2025-09-18
# Brazil {f1.status:raises} {f3.money:4.9 billion reais} in {f1.what:first offshore wind auction}

NATAL, Brazil (AEW) - Brazil {f1.status:sold} {f2.number:seven} of nine blocks in its {f1.what:first auction of offshore wind areas} {f1.time:on Thursday}, taking in {f3.money:4.9 billion reais} and opening a stretch of sea off {f4.place:Rio Grande do Norte} to turbines with a combined capacity of {f5.number:about 11 gigawatts}.

The biggest winner was {f6.who:Ventos do Sal, a joint venture of the regional utility Eletrosertão and Norway's Havkraft Nord}, which secured {f7.number:three} blocks, including {f7.what:the two largest}. It offered {f8.number:38 per cent} more than the minimum price for them.

The remaining four went to {f9.who:Japan's Tairyo Power}, which took two, and to two Brazilian bidders. The state oil company {f10.status:registered for the sale but made no offer}.

"{f11.wording:The wind that fills the sails of our fishermen will now light their houses}," mines and energy minister {f12.name:Otávio Brandileone} said after striking the gavel. For the two blocks that attracted no bids, a new attempt {f13.status:will be made} {f13.time:next year}.

The sale had been scheduled for {f14.time:June}, but was {f14.status:put off} when {f14.cause:a federal judge granted an injunction sought by fishing communities}. An appeals court overturned it {f15.time:in August}.

Outside the hotel where the auction was held, {f16.number:about 200} people {f16.status:protested}. Their leader, {f17.name:Dona Zefinha Caetano}, {f17.role:president of the association of raft fishers of Galinhos}, said nobody had shown them a map of where they would still be allowed to cast their nets.

Winners have {f18.time:six years} to begin construction, failing which the concession lapses. They must buy {f19.number:at least 40 per cent} of equipment from Brazilian factories. First power is {f20.certainty:not expected} {f20.time:before 2032}.

Shares in Eletrosertão {f21.status:rose} {f21.number:2.7 per cent} in São Paulo.

Brazil already gets an eighth of its electricity from wind, all of it on land. {f22:A bill governing turbines at sea was under discussion in congress for four years.}

=== report B | outlet: Gazeta das Salinas | published: 2025-09-19
# Who owns the wind? {f1.time:Since yesterday}, {f6.who:Ventos do Sal} does

By Iracema Valadão

The hammer came down for the last time at ten past four. By then, {f3.money:almost five billion reais} had {f1.status:been paid} for pieces of a sea that no one had ever thought of selling, and {f2.number:seven} names had been written on the large chart of the coast {f4.place:of our state}. Two rectangles in the east stayed white.

They will not stay white for ever, if it is up to {f12.name:Otávio Brandileone}. {f13.time:In 2026} they {f13.status:are to be put up for sale again}, said the minister, who had flown in from Brasília to wield the hammer himself, at {f1.what:the first sale of its kind that the country has seen}. He also had a sentence ready for the cameras: "{f11.wording:The wind that fills the sails of our fishermen will now light their houses}."

{f16.number:Some two hundred} of those fishermen and their families {f16.status:stood in the sun} on the other side of the avenue and were not in a mood for poetry. "Where may we fish? {f23:Show us the map}," called {f17.name:Maria Josefa Caetano, known as Dona Zefinha}, who {f17.role:heads the association of the raft fishers in Galinhos}. So far there isn't one.

It was people like her who had stopped the sale once. {f14.status:It didn't take place} {f14.time:in June} because {f14.cause:a federal judge sided with the fishing villages}. {f15.time:Last month} a higher court saw it differently.

And so the chart has owners now. {f7.number:Three} of the rectangles, {f7.what:the two largest among them}, belong to {f6.who:a company that two partners set up for the purpose: Eletrosertão, from which most of us get our light bill, and Havkraft Nord, a Norwegian firm}. It paid well over the odds, {f8.number:more than a third} above the lowest price permitted. {f9.who:Tairyo Power of Japan} will have two, and two firms from the south of Brazil one each. The state oil company, whose name {f10.status:had stood on the list of bidders, kept its hand down all afternoon}.

{f5.number:Eleven} gigawatts could one day turn out there, more than all the windmills that stand on our hills today. When? Those who won must start to build {f18.time:within six years} or else hand the area back. Engineers in the hall {f20.certainty:did not think} there would be any current {f20.time:before 2032}. What can be made in Brazil should be made here, the rules say: {f19.number:no less than two fifths} of the machinery.

The stock market liked what it saw; Eletrosertão {f21.status:gained} {f21.number:nearly 3 per cent}. In Galinhos, {f24:where the rafts came home at five with 40 kilos of mackerel}, nobody had any shares to sell.

=== key
f1.status same A=sold B=sold | the blocks of sea
f1.what same A=first auction of offshore wind B=first of its kind | what sale it was
f1.time same A=2025-09-18 B=2025-09-18 | day of the auction
f2.number same A=7 B=7 | blocks sold
f3.money compatible A=BRL 4.9bn B=BRL 5bn~ | proceeds
f4.place same A=Rio Grande do Norte B=Rio Grande do Norte | off which coast
f5.number same A=11 GW~ B=11 GW | capacity
f6.who compatible A=Ventos do Sal, Eletrosertão and Havkraft Nord B=Ventos do Sal, Eletrosertão and Havkraft Nord | the biggest winner
f7.number same A=3 B=3 | blocks for the biggest winner
f7.what same A=the two largest B=the two largest | which among them
f8.number compatible A=38% B=>33% | premium over the minimum price
f9.who same A=Tairyo Power B=Tairyo Power | winner of two blocks
f10.status same A=registered, no offer B=registered, no offer | the state oil company
f11.wording same A=the wind that fills the sails B=the wind that fills the sails | the minister's words
f12.name same A=Otávio Brandileone B=Otávio Brandileone | the minister
f13.status same A=planned B=planned | a new sale of the two blocks left
f13.time same A=2026 B=2026 | when they are offered again
f14.status same A=postponed B=postponed | the sale as first planned
f14.time same A=June B=June | when it was first to be held
f14.cause same A=a federal judge's injunction for the fishing villages B=a federal judge sided with the fishing villages | why it was put off
f15.time same A=August B=August | the appeal ruling
f16.number same A=200~ B=200~ | protesters
f16.status compatible A=protested B=stood on the other side of the avenue | the protest
f17.name compatible A=Dona Zefinha Caetano B=Maria Josefa Caetano, Dona Zefinha | the fishers' leader
f17.role same A=president of the raft fishers of Galinhos B=head of the raft fishers of Galinhos | her office
f18.time same A=six years B=six years | deadline to begin construction
f19.number same A=>=40% B=>=40% | local content
f20.certainty same A=not expected B=not expected | power before 2032
f20.time same A=2032 B=2032 | first power at the earliest
f21.status same A=rose B=rose | Eletrosertão's shares
f21.number compatible A=2.7% B=3%~ | by how much
f22 only A | four years in congress
f23 only B | "Show us the map"
f24 only B | the catch of the day
