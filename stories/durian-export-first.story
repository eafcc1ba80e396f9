story: durian-export-first
kind: trade

=== report A | outlet: Straits Farm News | published: 2024-08-25
# First {f1.what:fresh} durians {f2.status:leave for} China {f3.what:by air}

KUALA BANIR, Aug 25 (Straits Farm News) - A cargo plane with {f4.number:40} tonnes of {f1.what:fresh} durians {f2.status:took off} for {f5.place:Guangzhou} on Sunday, the first such shipment since {f6.who:the two governments} signed a protocol {f7.time:in June}.

{f8.who:The deputy agriculture minister}, {f8.name:Roslan Idham}, {f9.what:waved a flag} on the apron. "{f10.wording:Today the king of fruits gets his passport}," he said. The fruit came from {f11.number:63} orchards {f12.place:in the Bentara hills}, all of them {f13.status:registered} with the Chinese customs.

For {f14.who:grower} {f14.name:Lim Swee Hoe}, {f14.age:59}, it is {f15.what:a relief}: prices at home had {f16.status:fallen} {f17.cause:after a bumper harvest}. He gets {f18.money:38 ringgit} a kilo. His {f19.who:son} {f20.what:tested every fruit by knocking on it}.

Not all is sweetness. {f21.who:Inspectors} {f22.status:sent back} one truck because of {f23.what:mealybugs}, and {f24.who:a packer} {f25.what:cut her palm} on {f26.what:a thorn}.

{f27.who:Environmentalists} warn that {f28.what:forest} is being cleared for new trees; {f29.who:the state's chief minister} {f30.status:has denied it}. Last year {f31.number:15} hectares of illegal orchards were {f32.what:cut down} {f33.who:by forest rangers}, and growers {f34.status:went to court}.

=== report B | outlet: Kuala Lumpur Trade Wire | published: 2024-08-27
# Malaysia's durians {f2.status:reach} Chinese shelves

Consumers in {f5.place:Shenzhen} could buy Malaysian durians {f1.what:that had never seen a freezer} for the first time on Monday. The fruit, {f4.number:40,000 kilograms} of it, had {f2.status:arrived} {f3.what:by plane} the night before.

{f13.status:On the list} of China's customs are {f11.number:63} plantations {f12.place:around Bentara}. {f14.name:Lim Swee Hoe}, {f14.age:59}, {f14.who:owner} of one, receives {f18.money:83 ringgit} for a kilo, he told this agency. He called the deal {f15.what:a gamble}, since what his trees yield had {f16.status:become cheap} {f17.cause:because tourists stayed away}. His {f19.who:son-in-law}'s {f20.what:nose} decided which durian was ripe: one smells at the stalk.

An agreement {f6.who:between Kuala Lumpur and Beijing}, concluded {f7.time:on June 19}, had opened the way. "{f10.wording:Today the king of fruit gets a passport}," {f8.name:Roslan Idham}, {f8.who:the deputy minister for trade}, had exclaimed when he {f9.what:cut a ribbon} at the airport.

Of the lorries from the hills, one {f22.status:was turned around}: {f21.who:officials} had found {f23.what:fruit borers}. {f26.what:A knife} {f25.what:sliced the hand} of {f24.who:a girl at the weighing scales}.

{f27.who:Green groups} say {f28.what:woodland} falls victim to the boom, which {f29.who:the head of the state government} {f30.status:calls untrue}. When {f33.who:soldiers} {f32.what:poisoned} durian trees on {f31.number:15} hectares last year, their owners {f34.status:filed a suit}. {f35:It is to be heard in October.}

=== key
f1.what same A=fresh B=never frozen | the durians
f2.status changed A=left B=arrived | the shipment
f3.what same A=by air B=by plane | how they travelled
f4.number same A=40 t B=40 t | the amount
f5.place differs A=Guangzhou B=Shenzhen | the destination
f6.who same A=two governments B=Kuala Lumpur and Beijing | who signed
f7.time compatible A=2024-06 B=2024-06-19 | when
f8.who differs A=deputy agriculture minister B=deputy trade minister | Roslan's office
f8.name same A=Roslan Idham B=Roslan Idham | the deputy minister
f9.what differs A=waved a flag B=cut a ribbon | what he did
f10.wording differs A=Today the king of fruits gets his passport B=Today the king of fruit gets a passport | his words
f11.number same A=63 B=63 | orchards
f12.place same A=Bentara hills B=around Bentara | where they are
f13.status same A=registered B=on the list | the orchards
f14.who same A=grower B=owner of a plantation | Lim
f14.name same A=Lim Swee Hoe B=Lim Swee Hoe | the grower
f14.age same A=59 B=59 | the grower
f15.what differs A=relief B=gamble | what the deal is to him
f16.status same A=fallen B=cheap | prices at home
f17.cause differs A=bumper harvest B=tourists stayed away | why
f18.money differs A=MYR 38 B=MYR 83 | what he gets a kilo
f19.who differs A=son B=son-in-law | who tests the fruit
f20.what differs A=knocking B=smelling | how
f21.who same A=inspectors B=officials | who checked the lorry
f22.status same A=sent back B=turned around | one lorry
f23.what differs A=mealybugs B=fruit borers | the pest
f24.who differs A=packer B=girl at the scales | who was hurt
f25.what same A=cut palm B=sliced hand | her injury
f26.what differs A=thorn B=knife | on what
f27.who same A=environmentalists B=green groups | who warns
f28.what same A=forest B=woodland | what is cleared
f29.who same A=chief minister B=head of the state government | who answers
f30.status same A=denied B=called untrue | the answer
f31.number same A=15 ha B=15 ha | illegal orchards
f32.what differs A=cut down B=poisoned | what was done to them
f33.who differs A=forest rangers B=soldiers | who did it
f34.status same A=went to court B=filed a suit | the growers
f35 only B | the date of the hearing
