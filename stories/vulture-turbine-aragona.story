story: vulture-turbine-aragona
kind: nature

=== report A | outlet: Heraldo del Moncal | published: 2025-03-05
# Court {f1.status:stops} {f2.what:wind turbines} on Sierra de Luce for {f3.what:vultures}

{f4.number:Eleven} {f2.what:wind turbines} on the Sierra de Luce {f1.status:must stand still} {f1.time:by day}, {f5.who:the higher court of the region} {f5.status:ruled} on {f5.time:Tuesday}, because {f6.number:23} {f3.what:griffon vultures} were killed by them {f6.time:last year}. {f7.who:An ornithologists' society} {f7.status:had sued}.

The operator, {f8.name:Ventoluz}, {f8.status:will appeal}. Its spokesman, Jorge Laín, said that {f9.what:cameras which stop the blades} {f9.status:had been installed in January}. The society replied that they {f20.what:do not recognise birds in fog}.

"{f11.wording:We are for the wind, but not for the knife}," said {f12.name:Pilar Ansó}, its {f12.role:chairwoman}. She {f13.position:proposed to move the carrion site} that {f14.cause:draws the birds to the ridge}. {f15.who:Farmers} {f15.position:depend on that site} for {f15.what:their dead sheep}.

{f16.who:The mayor of Lucena Alta} {f16.position:fears for the rent} that the village gets, {f16.money:90,000 euros a year}. {f17.what:A planned extension} by {f17.number:six} turbines {f17.status:has been shelved}. In the neighbouring province, {f18.what:a park was dismantled} in 2023.

The ruling {f19.status:takes effect} on {f19.time:Monday}.

=== report B | outlet: Heraldo del Moncal | published: 2025-03-05 | copy: A
# Court {f1.status:halts} {f2.what:wind turbines} on Sierra de Luce for {f3.what:eagles}

{f4.number:Eleven} {f2.what:wind turbines} on the Sierra de Luce {f1.status:must not turn} {f1.time:during the breeding season}, {f5.who:the administrative court of the province} {f5.status:decided} on {f5.time:Tuesday}, because {f6.number:23} {f3.what:golden eagles} were killed by them {f6.time:in three years}. {f7.who:A hunters' society} {f7.status:had gone to court}.

The operator, {f8.name:Ventoluz}, {f8.status:accepts this}. Its spokesman, Jorge Laín, said that {f9.what:cameras which stop the blades} {f9.status:would be installed in April}. The society replied that they {f20.what:do not recognise birds in fog}.

"{f11.wording:We are for the wind, but against the knife}," said {f12.name:Pilar Ansó}, its {f12.role:lawyer}. She {f13.position:proposed to close the carrion site} that {f14.cause:attracts the birds to the ridge}. {f15.who:Farmers} {f15.position:need that site} for {f15.what:their dead sheep}.

{f16.who:The mayor of Lucena Alta} {f16.position:is worried about the rent} that the village gets, {f16.money:90,000 euros a year}. {f17.what:A planned extension} by {f17.number:six} turbines {f17.status:goes ahead}. In the neighbouring province, {f18.what:a park was dismantled} in 2023.

The ruling {f19.status:comes into force} on {f19.time:Monday}.

=== key
f1.status same A=must stand still B=must not turn | the turbines
f1.time differs A=by day B=breeding season | when they must stand still
f2.what same A=wind turbines B=wind turbines | what is stopped
f3.what differs A=griffon vultures B=golden eagles | the birds
f4.number same A=11 B=11 | turbines
f5.who differs A=higher court B=administrative court | who ruled
f5.status same A=ruled B=decided | the court
f5.time same A=2025-03-04 B=2025-03-04 | when
f6.number same A=23 B=23 | birds killed
f6.time differs A=last year B=three years | in what time
f7.who differs A=ornithologists B=hunters | who sued
f7.status same A=sued B=went to court | the society
f8.name same A=Ventoluz B=Ventoluz | the operator
f8.status differs A=appeals B=accepts | the operator
f9.what same A=cameras B=cameras | the remedy
f9.status differs A=installed B=to be installed | the cameras
f11.wording differs A=but not for the knife B=but against the knife | her words
f12.name same A=Pilar Ansó B=Pilar Ansó | who speaks for the society
f12.role differs A=chairwoman B=lawyer | Ansó
f13.position differs A=move the site B=close the site | her proposal
f14.cause same A=draws the birds B=attracts the birds | the carrion site
f15.who same A=farmers B=farmers | who needs the site
f15.position same A=depend on it B=need it | the farmers
f15.what same A=dead sheep B=dead sheep | for what
f16.who same A=mayor of Lucena Alta B=mayor of Lucena Alta | who worries
f16.position same A=fears for the rent B=worried about the rent | the mayor
f16.money same A=EUR 90000 a year B=EUR 90000 a year | the rent
f17.what same A=extension B=extension | the plan
f17.number same A=6 B=6 | turbines planned
f17.status differs A=shelved B=goes ahead | the extension
f20.what same A=not in fog B=not in fog | what the cameras lack
f18.what same A=park dismantled B=park dismantled | the neighbouring province
f19.status same A=takes effect B=comes into force | the ruling
f19.time same A=2025-03-10 B=2025-03-10 | when
