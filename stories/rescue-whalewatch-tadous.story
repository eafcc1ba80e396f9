story: rescue-whalewatch-tadous
kind: rescue

=== report A | outlet: Estuary Press | published: 2023-08-24
# All {f1.number:58} {f2.status:saved} as whale-watching boat {f3.status:sinks} off Tadoussan

TADOUSSAN, Que. - {f1.number:Fifty-eight} people {f2.status:were rescued} {f4.time:on Wednesday morning} when an excursion boat {f3.status:sank} {f5.cause:after it struck a rock} at the mouth of the fjord.

The Belle Marée was {f6.what:returning from a three-hour tour} in {f7.what:thick fog}. The captain, {f8.name:Sylvain Gauthreau}, {f8.age:49}, steered it onto {f9.place:a sandbar}, where it settled {f10.what:on its starboard side}, {f11.source:the coast guard} said.

{f12.who:Kayakers} {f12.status:were the first to reach} the boat. The passengers were taken to {f13.place:the ferry wharf} and given {f14.what:blankets and soup} by {f15.who:the parish}. {f16.number:Four} people were treated for {f16.what:hypothermia}. {f17.who:A retired judge from Ontario} {f17.what:suffered a heart attack}; {f17.status:his condition is serious}.

"{f18.wording:The crew was calm, and so we were calm}," said {f19.who:schoolteacher} {f19.name:Anjali Menon}, who was {f20.what:travelling with her father}.

The transportation safety board {f21.status:sent} {f22.number:two} investigators. They {f23.what:will examine the radar}, which {f24.status:had been repaired} {f24.time:the week before}. The boat {f25.status:passed} its annual inspection {f25.time:in May}.

The operator, {f26.name:Croisières Marsolet}, {f27.status:suspended} all its tours {f27.time:until further notice}. {f28.who:Its competitors} {f28.position:are taking over its bookings at no charge}. Mayor {f29.name:Odile Fréchette} {f29.position:called for a speed limit} in the fjord.

{f30.what:About 400 litres of diesel} leaked into the marine park. {f31.status:No harm to the belugas was observed}, {f31.source:biologists} said.

=== report B | outlet: Cap-Rouge Journal | published: 2023-08-24 | copy: A
# All {f1.number:58} {f2.status:saved} as whale-watching boat {f3.status:sinks} off Tadoussan

TADOUSSAN, Que. - {f1.number:Fifty-eight} people {f2.status:were rescued} {f4.time:on Wednesday evening} when an excursion boat {f3.status:sank} {f5.cause:after it struck a whale} at the mouth of the fjord.

The Belle Marée was {f6.what:setting out on a three-hour tour} in {f7.what:thick fog}. The captain, {f8.name:Sylvain Gauthreau}, {f8.age:49}, steered it onto {f9.place:a sandbar}, where it settled {f10.what:on its starboard side}, {f11.source:the company} said.

{f12.who:Fishermen} {f12.status:were the first to reach} the boat. The passengers were taken to {f13.place:the marina} and given {f14.what:blankets and soup} by {f15.who:the Red Cross}. {f16.number:Four} people were treated for {f16.what:shock}. {f17.who:A retired judge from Ontario} {f17.what:suffered a stroke}; {f17.status:he has been allowed to leave hospital}.

"{f18.wording:The captain was calm, and so we were calm}," said {f19.who:schoolteacher} {f19.name:Anjali Menon}, who was {f20.what:travelling with her father}.

The transportation safety board {f21.status:sent} {f22.number:two} investigators. They {f23.what:will examine the radar}, which {f24.status:was to have been repaired} {f24.time:this week}. The boat {f25.status:passed} its annual inspection {f25.time:in May}.

The operator, {f26.name:Croisières Marsolet}, {f27.status:suspended} all its tours {f27.time:until Saturday}. {f28.who:Its competitors} {f28.position:are taking over its bookings at no charge}. Mayor {f29.name:Odile Fréchette} {f29.position:rejected a speed limit} in the fjord.

{f30.what:About 400 litres of diesel} leaked into the marine park. {f31.status:No harm to the belugas was observed}, {f31.source:park wardens} said.

=== key
f1.number same A=58 B=58 | people rescued
f2.status same A=rescued B=rescued | the people aboard
f3.status same A=sank B=sank | the boat
f4.time differs A=2023-08-23 morning B=2023-08-23 evening | when
f5.cause differs A=a rock B=a whale | what the boat struck
f6.what differs A=returning from a tour B=setting out on a tour | what the boat was doing
f7.what same A=thick fog B=thick fog | the weather
f8.name same A=Sylvain Gauthreau B=Sylvain Gauthreau | the captain
f8.age same A=49 B=49 | his age
f9.place same A=sandbar B=sandbar | where he steered the boat
f10.what same A=starboard side B=starboard side | how it settled
f11.source differs A=coast guard B=company | on whose word
f12.who differs A=kayakers B=fishermen | who came first
f12.status same A=first to reach the boat B=first to reach the boat | the helpers
f13.place differs A=ferry wharf B=marina | where the passengers were taken
f14.what same A=blankets and soup B=blankets and soup | what they were given
f15.who differs A=parish B=Red Cross | who gave it
f16.number same A=4 B=4 | people treated
f16.what differs A=hypothermia B=shock | for what
f17.who same A=retired judge B=retired judge | who fell ill
f17.what differs A=heart attack B=stroke | his illness
f17.status changed A=serious B=out of hospital | his condition
f18.wording differs A=the crew was calm B=the captain was calm | Menon's words
f19.who same A=schoolteacher B=schoolteacher | Menon
f19.name same A=Anjali Menon B=Anjali Menon | the passenger
f20.what same A=travelling with her father B=travelling with her father | her company
f21.status same A=sent investigators B=sent investigators | the safety board
f22.number same A=2 B=2 | investigators
f23.what same A=radar B=radar | what will be examined
f24.status differs A=had been repaired B=was still to be repaired | the radar
f24.time differs A=the week before B=this week | the repair
f25.status same A=passed B=passed | the inspection
f25.time same A=2023-05 B=2023-05 | when
f26.name same A=Croisières Marsolet B=Croisières Marsolet | the operator
f27.status same A=suspended B=suspended | its tours
f27.time differs A=until further notice B=until Saturday | for how long
f28.who same A=competitors B=competitors | who helps
f28.position same A=take over bookings free B=take over bookings free | how
f29.name same A=Odile Fréchette B=Odile Fréchette | the mayor
f29.position differs A=called for a speed limit B=rejected a speed limit | the mayor's wish
f30.what same A=400 litres~ of diesel B=400 litres~ of diesel | what leaked
f31.status same A=no harm B=no harm | the belugas
f31.source differs A=biologists B=park wardens | on whose word
