story: meteorite-dispute-brescia
kind: space

=== report A | outlet: Bassa Padana Notizie | published: 2024-02-28
# Meteorite goes through roof of {f1.what:henhouse}, {f2.who:farmer} and {f2.who:tenant} at odds

A meteorite {f3.status:fell} through the roof of a {f1.what:henhouse} at Corte Grande on {f4.time:Sunday evening}. Now {f2.who:the landowner} and {f2.who:his tenant} {f5.status:quarrel over it}. {f6.what:A hen} {f6.status:was killed}.

The stone, {f7.what:black and of the size of a fist}, weighs {f7.number:840 grams}. It was found by {f8.who:the tenant's wife}, {f8.name:Mirella Zanotti}, {f8.time:on Monday morning}, when she {f8.what:went to collect the eggs}. "{f9.wording:I thought someone had thrown a coal}," she said.

{f10.who:Astronomers of the network that watches fireballs} had {f10.what:calculated the place from three cameras}. According to {f11.name:Davide Rossetto}, {f11.role:a geologist at the university of Trevana}, it is {f12.what:an ordinary chondrite}, and {f12.money:worth some 20,000 euros}. He {f13.position:would like to have it for the university's collection}.

The landowner, Count Alvise Terzani, {f14.position:claims it as fruit of his soil}. The Zanottis say that it belongs to the finder. {f15.who:A notary} {f15.status:has taken the stone into his safe} until the matter is settled. {f16.who:A collector from Munich} {f16.status:has offered} {f16.money:50,000 euros}.

{f17.what:The light} had been {f17.what:seen as far as Slovenia}; {f17.what:a bang} was heard by many. {f18.who:The prefecture} received {f18.number:over 300} calls. In 1956, at nearby Ronco, a stone from the sky had {f19:landed in a well}.

=== report B | outlet: Sky & Field Europe | published: 2024-03-02
# Italian space rock {f15.status:handed to} {f15.who:museum}

The dispute over the meteorite of Corte Grande {f5.status:has been settled}: its owners {f15.status:gave it on loan to} {f15.who:the natural history museum in Trevana}. {f16.who:A dealer from Munich} who wanted to pay {f16.money:50,000 euros} {f16.status:went away empty-handed}.

On {f4.time:25 February}, {f4.time:at 7.40 p.m.}, the stone {f3.status:came down} on {f1.what:a tractor shed}. {f7.what:As big as a fist, and dark}, it tips the scales at {f7.number:84 decagrams}. {f8.name:Mirella Zanotti}, {f8.who:the tenant's daughter}, {f8.what:was letting out the dog} when she came across it, {f8.time:the morning after}. "{f9.wording:I thought someone had thrown a coal at us}," she told a local paper. {f6.what:A hen} {f6.status:got away with the loss of some feathers}.

Searchers had been on their way: {f10.who:the fireball network} {f10.what:had worked out the spot} with the help of {f10.what:three cameras}. {f11.name:Davide Rossetto}, {f11.role:who looks after the museum's minerals}, classifies it as {f12.what:a carbonaceous chondrite}, a rare kind; he {f12.money:declines to name a value}. He had {f13.position:hoped to get it for his house}.

Count Alvise Terzani, {f2.who:the owner of the land}, had {f14.position:never laid claim to it}, he says; he {f14.position:only wished it to stay in the valley}. {f20:The museum will show it from Easter.} {f18.number:Three hundred} people and more had called {f18.who:the fire brigade} that evening, frightened by {f17.what:a detonation}; {f17.what:the glow} was {f17.what:visible beyond the Slovenian border}.

=== key
f1.what differs A=henhouse B=tractor shed | what it fell on
f2.who same A=landowner and tenant B=owner of the land | between whom the dispute was
f3.status same A=fell B=came down | the stone
f4.time same A=2024-02-25 evening B=2024-02-25T19:40 | when
f5.status changed A=quarrel B=settled | the dispute
f6.what same A=hen B=hen | the hen
f6.status differs A=killed B=lost feathers | the hen
f7.what same A=black, size of a fist B=dark, big as a fist | the stone
f7.number same A=840 B=840 | its weight in grams
f8.who differs A=tenant's wife B=tenant's daughter | who found it
f8.name same A=Mirella Zanotti B=Mirella Zanotti | who found it
f8.time same A=2024-02-26 morning B=2024-02-26 morning | when it was found
f8.what differs A=collecting eggs B=letting out the dog | what she was doing
f9.wording differs A=thrown a coal B=thrown a coal at us | her words
f10.who same A=network that watches fireballs B=fireball network | who calculated the place
f10.what same A=calculated from three cameras B=worked out with three cameras | the place
f11.name same A=Davide Rossetto B=Davide Rossetto | the expert
f11.role differs A=university geologist B=keeper at the museum | Rossetto
f12.what differs A=ordinary chondrite B=carbonaceous chondrite | the kind of stone
f12.money differs A=EUR 20000~ B=no value named | its value
f13.position differs A=for the university B=for the museum | what Rossetto wants
f14.position differs A=claims it B=never claimed it | the count
f15.who changed A=notary B=museum | who keeps it
f15.status changed A=in the safe B=on loan | the stone
f16.who same A=collector from Munich B=dealer from Munich | who made an offer
f16.status changed A=offered B=went away empty-handed | the bidder
f16.money same A=EUR 50000 B=EUR 50000 | the offer
f17.what same A=light seen to Slovenia, bang B=glow visible beyond the Slovenian border, detonation | what people noticed
f18.who differs A=prefecture B=fire brigade | who was called
f18.number same A=>300 B=>300 | calls
f19 only A | the stone of 1956
f20 only B | when it is shown
