story: olive-bacterium-salenta
kind: science

=== report A | outlet: Gazzetta di Salenta | published: 2024-03-14
# {f1.number:1,400} olive trees near Salenta {f2.status:to be felled}

{f1.number:Fourteen hundred} olive trees in the district of Salenta {f2.status:must be felled} {f3.time:before Easter}, {f4.who:the region} {f4.status:ordered} on {f5.time:Wednesday}. They stand within {f6.number:50} metres of {f7.what:an olive tree} in which {f8.what:the bacterium that dries up olives} was found in February.

The growers {f9.position:do not accept it}. {f10.who:Their consortium} {f10.status:has called for a blockade of the machines}. "{f11.wording:My grandfather's trees are not sick, they are old}," said {f12.name:Rosa Melcarne}, {f12.role:who presses oil in the fourth generation}. The region {f13.status:pays} {f13.money:260 euros a tree}.

{f14.who:Plant scientists at the university of Barona} {f14.position:support the measure}. The insect that carries the germ, {f15.what:a spittlebug}, {f24.what:flies only a short way}, {f14.name:Professor Dario Quarta} said; {f16.cause:the germ had probably come in with a coffee plant from Costa Rica}. There is {f17.status:no cure}. {f18.what:A resistant variety} {f18.status:is being tested}, with {f18.certainty:encouraging results}.

{f19.who:The carabinieri of the forest service} {f19.status:will watch over} the felling. {f20.what:The wood} {f20.status:may be sold}. Ten years ago, in the south of the peninsula, {f21:millions of trees died}.

=== report B | outlet: Mediterranean Farmer | published: 2024-03-20
# Olive felling at Salenta {f2.status:suspended} by court

An administrative court {f2.status:has suspended} the felling of {f1.number:1,400} olive trees. {f10.who:The growers' consortium}, which {f10.status:had sued}, {f22:argued that the test was made in a laboratory without accreditation}.

{f4.who:The region} {f4.status:had decreed} on {f5.time:13 March} that all trees standing closer than {f6.number:100} metres to {f7.what:an infected oleander} be cut down {f3.time:by the end of the month}, Easter Sunday. The owners {f9.position:are up in arms}. "{f11.wording:My grandmother's trees are not sick, they are old}," {f12.name:Rosa Melcarne} told the judges; she {f12.role:chairs the consortium}.

{f13.money:For each tree 260 euros} {f13.status:had been promised}, but {f23:nothing has been paid for those felled last year}.

The scientists are divided. {f14.name:Dario Quarta}, {f14.who:of Barona's university}, {f14.position:thinks the felling useless}: {f15.what:the leafhopper} that spreads {f8.what:the bacterium} {f24.what:covers kilometres}. It reached Salenta, he believes, {f16.cause:on a lorry from the south}. {f17.status:No remedy is known.} {f18.what:An olive that withstands the germ} {f18.status:is on trial}; so far it {f18.certainty:has disappointed}.

Where trees have already been cut, {f20.what:the wood} {f20.status:has to be burned}. {f19.who:The forest police} {f19.status:are guarding} the rest.

=== key
f1.number same A=1400 B=1400 | trees
f2.status changed A=to be felled B=suspended | the felling
f3.time compatible A=before Easter B=by Easter Sunday | until when
f4.who same A=region B=region | who ordered it
f4.status same A=ordered B=decreed | the felling
f5.time same A=2024-03-13 B=2024-03-13 | when it was ordered
f6.number differs A=50 B=100 | metres around
f7.what differs A=olive tree B=oleander | the infected plant
f8.what compatible A=bacterium that dries up olives B=bacterium | the germ
f9.position same A=not accepted B=up in arms | the growers
f10.who same A=growers' consortium B=growers' consortium | who resists
f10.status differs A=blockade B=sued | how the consortium resists
f11.wording differs A=grandfather B=grandmother | her words
f12.name same A=Rosa Melcarne B=Rosa Melcarne | a grower
f12.role compatible A=oil presser B=chairs the consortium | Melcarne
f13.status differs A=pays B=promised, not paid | the compensation
f13.money same A=EUR 260 B=EUR 260 | the compensation per tree
f14.who same A=university of Barona B=Barona's university | the scientists
f14.name same A=Dario Quarta B=Dario Quarta | the scientist
f14.position differs A=supports it B=useless | the scientist on the felling
f15.what differs A=spittlebug B=leafhopper | the insect
f24.what differs A=short way B=kilometres | how far the insect flies
f16.cause differs A=coffee plant B=lorry from the south | how the germ came
f17.status same A=no cure B=no remedy | a cure
f18.what same A=resistant variety B=olive that withstands the germ | what is tested
f18.status same A=tested B=on trial | the variety
f18.certainty differs A=encouraging B=disappointing | the results
f19.who same A=carabinieri of the forest service B=forest police | who watches
f19.status compatible A=will watch B=are guarding | the police
f20.what same A=wood B=wood | what becomes of the wood
f20.status differs A=may be sold B=has to be burned | the wood
f21 only A | the trees of the south
f22 only B | the laboratory
f23 only B | last year's trees
