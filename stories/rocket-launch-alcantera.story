story: rocket-launch-alcantera
kind: space

=== report A | outlet: Maranhense Post | published: 2025-11-05T23:00
# Rocket from Alcantera {f1.status:explodes} {f2.time:90 seconds} after lift-off

A rocket carrying {f3.number:five} small satellites {f1.status:exploded} over the sea {f2.time:90 seconds} after its launch from Alcantera on {f5.time:Wednesday}. {f6.status:Nobody was hurt}; {f7.what:debris} fell {f7.place:into the closed zone}.

The Sabiá, {f8.what:a rocket with two stages}, was built by {f9.who:a start-up from Porto Alegre}. It was {f10.what:its first flight}. {f11.who:The range safety officer} {f11.what:gave the command to destroy it}, {f12.cause:because it strayed from its course}, {f13.source:the air force} said. "{f14.wording:We flew for ninety seconds, which is ninety more than yesterday}," said {f15.name:Camila Bronzatto}, the {f15.role:company's managing director}.

The satellites, among them {f16.what:one for watching forest fires}, {f16.who:built by students in Manaus}, {f17.status:were insured}. {f18.who:The science minister}, who {f18.what:had watched from the control room}, {f18.position:promised to go on with public support}.

Families of {f19.who:the quilombo of Santa Rita}, who {f19.what:had been moved for the launch site} in the eighties, {f24.what:blocked the access road} in the morning; {f20.who:the police} {f20.status:cleared it} {f20.what:without violence}. A second rocket {f21.status:is to be launched} {f21.time:in March}. In 2019 {f22:a launch had been called off} eleven times.

=== report B | outlet: Launchpad Review | published: 2025-11-07
# Sabiá {f1.status:falls into sea}; cause in the {f12.cause:fuel pump}

Brazil's private rocket Sabiá {f1.status:came down in one piece} and sank off Alcantera on {f5.time:Wednesday}, {f2.time:a minute and a half} into its flight. What was at first reported as a detonation was {f23:the breaking of the sound barrier}.

{f12.cause:The fuel pump had stopped}, {f13.source:the maker} says. {f11.who:The computer on board} {f11.what:had thereupon shut down the engine}. The {f8.what:three-stage vehicle}, product of {f9.who:a young firm in Porto Alegre}, carried {f3.number:five} satellites. For {f10.what:its second flight} better was hoped.

"{f14.wording:We flew for ninety seconds, which is eighty more than last time}," said {f15.name:Camila Bronzatto}, {f15.role:who leads the engine team}. {f7.what:Pieces of the fairing} were washed up {f7.place:on a bathing beach}, where {f6.status:a fisherman cut his foot on one}.

{f17.status:No insurer had been willing to cover} the satellites. For {f16.who:the Manaus students} whose {f16.what:fire watcher} was on board it is the end. {f18.who:The minister of science}, {f18.what:present at the launch}, {f18.position:wants to review the subsidies}.

{f20.who:The state police} {f20.status:had dispersed} {f20.what:with tear gas} {f19.who:people from Santa Rita, a settlement of descendants of slaves} {f19.what:resettled four decades ago to make way for the base}, who {f24.what:sat down on the road}. {f21.time:March} {f21.status:remains the date} for the next attempt.

=== key
f1.status differs A=exploded B=came down in one piece | the rocket
f2.time same A=90 seconds B=90 seconds | how long it flew
f3.number same A=5 B=5 | satellites
f5.time same A=2025-11-05 B=2025-11-05 | when
f6.status differs A=nobody hurt B=a fisherman hurt | people hurt
f7.what compatible A=debris B=pieces of the fairing | what fell
f7.place differs A=closed zone B=bathing beach | where it fell
f8.what differs A=two stages B=three stages | the rocket
f9.who same A=start-up from Porto Alegre B=young firm in Porto Alegre | who built it
f10.what differs A=first flight B=second flight | which flight
f11.who differs A=range safety officer B=computer | who or what ended it
f11.what differs A=destroyed it B=shut down the engine | how it was ended
f12.cause differs A=off course B=fuel pump stopped | why
f13.source differs A=air force B=maker | on whose word
f14.wording differs A=ninety more than yesterday B=eighty more than last time | her words
f15.name same A=Camila Bronzatto B=Camila Bronzatto | who speaks for the firm
f15.role differs A=managing director B=leader of the engine team | Bronzatto
f16.what same A=forest fire watcher B=fire watcher | one of the satellites
f16.who same A=students in Manaus B=Manaus students | who built it
f17.status differs A=insured B=not insured | the satellites
f18.who same A=science minister B=minister of science | who comments
f18.what same A=watched from the control room B=present | the minister
f18.position differs A=go on with support B=review the subsidies | the minister
f19.who same A=quilombo of Santa Rita B=Santa Rita, descendants of slaves | who protested
f19.what same A=moved for the site in the eighties B=resettled four decades ago | these people's past
f20.who compatible A=police B=state police | who cleared the road
f20.status same A=cleared B=dispersed | the protest
f20.what differs A=without violence B=tear gas | how
f21.status same A=planned B=remains the date | the next launch
f21.time same A=March B=March | when
f24.what same A=blocked the road B=sat on the road | the protest
f22 only A | the launch of 2019
f23 only B | the sound barrier
