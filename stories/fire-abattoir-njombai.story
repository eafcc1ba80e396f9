story: fire-abattoir-njombai
kind: fire

=== report A | outlet: Southern Highlands Post | published: 2021-11-10
# {f1.what:Cold store} fire at Njombai abattoir: {f2.who:manager} {f3.status:accused}

By Neema Mwakyusa

{f2.who:The manager} of the municipal abattoir at Njombai {f3.status:was accused} on Tuesday of having had {f1.what:the cold store} set alight {f4.cause:to hide missing meat}.

{f5.who:Two butchers} {f6.status:died} when {f1.what:the cold store} {f7.status:burned} {f8.time:in the night to Sunday}. {f9.what:They had been sleeping there}, {f9.cause:it being cooler than at home}. {f10.who:A watchman} {f10.status:is in hospital}, {f10.what:poisoned by ammonia}.

{f2.name:Godlove Sanga}, {f2.age:52}, {f11.position:calls the accusation an invention of his rivals}. {f12.source:A book-keeper}, who {f12.status:has asked for protection}, says that {f13.what:beef} worth {f13.money:80 million shillings} {f13.status:was sold off} {f13.whom:to a mining camp}.

{f14.who:The district council} {f14.status:has dissolved} {f14.what:the abattoir's board}. Its chairman, {f15.name:Lusajo Mbilinyi}, {f15.role:a veterinarian}, {f16.position:welcomes the step}. {f17.who:The butchers} {f17.position:want to slaughter in their own yards}; {f18.who:the health officer} {f18.status:has allowed it} for a month.

"{f19.wording:The smoke smelled like Christmas, and we cried}," said {f20.who:a market woman}, {f20.name:Anna Luoga}, {f20.what:who lost a nephew}.

{f21.who:The fire engine} of the town {f21.status:did not start}; {f22.who:the tea factory} {f22.status:sent} {f22.what:its own}. {f23.what:The hides store} beside it {f23.status:was saved}. {f24.what:An inquest} {f24.status:will be held} {f24.time:on 22 November}.

{f25:In 2012, when the old abattoir in the town centre was closed, traders had rioted for two days}.

=== report B | outlet: Equator News Agency | published: 2021-11-12
# Abattoir boss {f3.status:charged} over deadly fire

NJOMBAI (ENA) - Prosecutors on Friday {f3.status:charged} {f2.name:Godlove Sanga}, {f2.age:52}, {f2.who:the chief accountant} of Njombai's slaughterhouse, with arson. They allege that he wanted {f4.cause:to collect insurance money}.

{f5.who:Two drivers} {f6.status:lost their lives} in the blaze, which {f7.status:consumed} {f1.what:the feed store} {f8.time:last Saturday night}. {f9.what:They were spending the night there}, {f9.cause:as their lorry had broken down}. {f10.who:The night guard} {f10.status:has gone home} after {f10.what:breathing ammonia}.

{f2.name:Sanga} {f11.position:told the court that he would plead guilty to carelessness only}. {f12.source:A former employee}, who {f12.status:is under police protection}, stated that {f13.what:meat} {f13.status:had been sold secretly} for {f13.money:80 million shillings} {f13.whom:to an army canteen}.

{f14.what:The board of the slaughterhouse} {f14.status:was disbanded} by {f14.who:the regional governor}. {f15.name:Lusajo Mbilinyi}, {f15.role:a lawyer} who chaired it, {f16.position:says he will contest that}.

{f17.who:The town's butchers} {f17.position:ask to use the old slaughterhouse}, but {f18.who:the health authorities} {f18.status:have refused}.

{f20.name:Anna Luoga}, {f20.who:who sells vegetables in the market}, told ENA: "{f19.wording:The smoke smelled of Christmas, and we cried}." {f20.what:One of the dead was her sister's son}.

{f21.status:Nobody could get} {f21.who:the town's fire engine} {f21.status:to run}, and help came from {f22.who:a timber company}, which {f22.status:lent} {f22.what:its engine}. {f23.what:The building where skins are kept} {f23.status:escaped the flames}. {f24.what:The inquest} {f24.status:has been brought forward} {f24.time:to 15 November}. {f26:Sanga's bail was set at five million shillings}.

=== key
f1.what differs A=cold store B=feed store | what burned
f2.who differs A=manager B=chief accountant | Sanga's post
f2.name same A=Godlove Sanga B=Godlove Sanga | the suspect
f2.age same A=52 B=52 | his age
f3.status changed A=accused B=charged | the suspect
f4.cause differs A=hide missing meat B=insurance money | the motive
f5.who differs A=two butchers B=two drivers | the dead
f6.status same A=died B=lost their lives | they
f7.status same A=burned B=consumed | the building
f8.time same A=2021-11-06 night B=2021-11-06 night | when
f9.what same A=sleeping there B=spending the night there | the dead
f9.cause differs A=cooler than at home B=lorry broken down | why they slept there
f10.who same A=watchman B=night guard | the injured man
f10.status changed A=in hospital B=gone home | he
f10.what same A=ammonia poisoning B=breathing ammonia | his injury
f11.position changed A=accusation invented B=guilty of carelessness only | the suspect's answer
f12.source compatible A=book-keeper B=former employee | on whose word
f12.status changed A=asked for protection B=under protection | the witness
f13.what same A=beef B=meat | what was sold
f13.status same A=sold off B=sold secretly | the meat
f13.money same A=TZS 80m B=TZS 80m | its worth
f13.whom differs A=mining camp B=army canteen | to whom
f14.who differs A=district council B=regional governor | who dissolved the board
f14.status same A=dissolved B=disbanded | the board
f14.what same A=abattoir's board B=board of the slaughterhouse | what was dissolved
f15.name same A=Lusajo Mbilinyi B=Lusajo Mbilinyi | the chairman
f15.role differs A=veterinarian B=lawyer | his profession
f16.position differs A=welcomes it B=contests it | the chairman on it
f17.who same A=butchers B=town's butchers | who makes a request
f17.position differs A=slaughter in their own yards B=use the old slaughterhouse | the request
f18.who same A=health officer B=health authorities | who decides
f18.status differs A=allowed B=refused | the answer
f19.wording differs A=smelled like Christmas B=smelled of Christmas | Luoga's words
f20.who same A=market woman B=sells vegetables in the market | Luoga
f20.name same A=Anna Luoga B=Anna Luoga | the woman
f20.what same A=lost a nephew B=her sister's son died | her loss
f21.who same A=fire engine of the town B=town's fire engine | the engine
f21.status same A=did not start B=could not be got to run | the engine
f22.who differs A=tea factory B=timber company | who helped
f22.status same A=sent B=lent | the help
f22.what same A=its own engine B=its engine | what was sent
f23.what same A=hides store B=building for skins | the other building
f23.status same A=saved B=escaped the flames | it
f24.what same A=inquest B=inquest | the hearing
f24.status changed A=to be held B=brought forward | the inquest
f24.time changed A=2021-11-22 B=2021-11-15 | when
f25 only A | the riots
f26 only B | the bail
