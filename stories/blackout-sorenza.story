story: blackout-sorenza
kind: accident

=== report A | outlet: Sorenza Radio 1, evening news (transcript) | published: 2019-07-25
# {f1.what:Power cut} in the south: supply {f2.status:restored}

NEWSREADER: Good evening. The lights are {f2.status:on again} in the south of Sorenza. {f3.number:Some 800,000} households had been {f1.what:without electricity} since {f4.time:shortly before two this afternoon}, when {f5.cause:a forest fire brought down one of the two high-voltage lines} across the Carda pass. The grid company, Retesur, says {f6.time:the last district was reconnected at 8.15 p.m.}

Our correspondent in {f7.place:Almira} is Bianca Torrealba. Bianca, what was it like?

TORREALBA: Hot, first of all. It was {f8.number:41 degrees}, and no fan was turning. {f9.number:Thirty-four} people {f9.status:had to be freed} from lifts, the fire brigade says, one of them {f10.whom:a woman in labour}. She's had {f11.what:a boy}, and they're both fine. Trams stood where they stood. {f12.who:Students} were directing the traffic in the crossings, and doing it rather well.

NEWSREADER: And the hospitals?

TORREALBA: They all {f13.status:had emergency power}. {f14.what:Planned operations} {f14.status:were put off}, {f14.number:about sixty} of them.

NEWSREADER: Nobody died?

TORREALBA: {f15.status:No deaths} are known. There are {f16.number:seven} injured after {f16.cause:a bus ran into a lorry} at lights that were out, {f16.what:none seriously}.

NEWSREADER: Why did a single line take down half a country? We asked Retesur's {f17.role:head of operations}, {f17.name:Fabrizio Quental}.

QUENTAL (recording): {f18.wording:The second line was carrying what it could, and then it tripped. That is what it's built to do.} {f19.position:We need a third line, and we've been saying so for years.}

NEWSREADER: That third line {f20.status:was approved} in {f20.time:2015} but {f20.status:has never been started}, because {f20.cause:villages along the route went to court}. Energy minister Lidia Monforte has called {f21.what:a meeting of everyone concerned} {f21.time:for Monday}. {f22:The fire at the pass is still burning on about 300 hectares.} The last outage of this size was in {f23.time:2003}, and it took {f23.number:two days} to mend.

=== report B | outlet: Il Quotidiano di Almira | published: 2019-07-26
# Six hours in the dark, in bright daylight

By Corrado Vellani

{f10.whom:Samira Ochoa} was on her way to the maternity ward, eight floors up, when {f1.what:the current went}. She and her husband sat on the floor of the lift for fifty minutes and talked about names. When a fireman's face appeared upside down in the gap, they had got as far as M. {f11.what:Her son} was born at half past five. His name is Marcos.

{f9.number:Thirty-four} times yesterday the fire service {f9.status:pulled somebody out} of a cabin in {f7.place:Almira}. The whole south of the country was affected, {f3.number:around 800,000} homes in all, from {f4.time:13.52} {f2.status:until} the evening; {f6.time:at a quarter past eight} {f2.status:the last of them had light}, by which time they almost needed it.

{f5.cause:Flames had got under one of the two big lines} over the Carda. Its twin was then asked to carry the load of both. "{f18.wording:The second line was carrying what it could, and then it tripped}," said {f17.name:Fabrizio Quental}, {f17.role:who is in charge of operations} at the grid operator, Retesur.

The thermometer at the station showed {f8.number:41} degrees. Ice cream was given away at corners before it could run off by itself. {f12.who:Girls and boys from the university} stood on boxes at the junctions and waved the cars through; only on the ring road did it go wrong, where {f16.cause:a bus and a lorry met}. {f16.number:Seven} people were {f16.what:slightly} hurt.

{f15.status:Nobody lost their life}. The clinics {f13.status:switched over to their generators} and {f14.status:postponed} {f14.what:whatever could wait}, {f14.number:some sixty} operations.

{f19.position:Quental has long asked for a third line}. Parliament {f20.status:gave its blessing} {f20.time:four years ago}. Not a single mast {f20.status:has been put up}: {f20.cause:the villages in the valley sued}, and the case lies with the administrative court. {f21.time:On Monday} they and the company {f21.what:are to sit round a table} with Minister Monforte.

Those with long memories were quite content. In {f23.time:2003} the lights were out for {f23.number:two days}. "{f24:That time I threw away a whole tuna}," said a fishmonger in Via Grande.

=== key
f1.what same A=power cut B=the current went | what happened
f2.status same A=restored B=restored | the supply
f3.number same A=800000~ B=800000~ | homes without power
f4.time compatible A=2019-07-25 shortly before 14:00 B=2019-07-25T13:52 | when it began
f5.cause same A=forest fire at one of two lines B=flames under one of two lines | why it began
f6.time same A=2019-07-25T20:15 B=2019-07-25T20:15 | when the last were reconnected
f7.place same A=Almira B=Almira | the city
f8.number same A=41 degrees B=41 degrees | the heat
f9.number same A=34 B=34 | freed from lifts
f9.status same A=freed B=freed | people in lifts
f10.whom compatible A=a woman in labour B=Samira Ochoa, about to give birth | who was in one of the lifts
f11.what same A=a boy B=a son | the newborn
f12.who same A=students B=young people from the university | who directed the traffic
f13.status same A=had emergency power B=ran on generators | the hospitals
f14.what same A=planned operations B=operations that could wait | what was put off
f14.status same A=put off B=postponed | the operations
f14.number same A=60~ B=60~ | the operations
f15.status same A=none B=none | deaths
f16.number same A=7 B=7 | the injured
f16.cause same A=collision of bus and lorry B=collision of bus and lorry | why they were injured
f16.what same A=not seriously B=slightly | how badly
f17.name same A=Fabrizio Quental B=Fabrizio Quental | of the grid company
f17.role same A=head of operations B=in charge of operations | his post
f18.wording compatible A=The second line was carrying what it could, and then it tripped. That is what it's built to do. B=The second line was carrying what it could, and then it tripped | his words, cut short in B
f19.position same A=a third line B=a third line | what he wants
f20.status same A=approved, never started B=approved, not begun | the third line
f20.time same A=2015 B=2015 | when it was approved
f20.cause same A=lawsuits of villages B=lawsuits of villages | why it has not been built
f21.what same A=a meeting B=a round table | what the minister has called
f21.time same A=2019-07-29 B=2019-07-29 | when they meet
f23.time same A=2003 B=2003 | the earlier outage
f23.number same A=2 days B=2 days | the earlier outage
f22 only A | the fire still burns
f24 only B | the fishmonger's tuna
