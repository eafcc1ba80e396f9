story: snow-highway-coquilla
kind: weather

=== report A | outlet: Interior Valley Herald | published: 2021-12-06
# Hundreds {f1.status:stuck} overnight as {f2.what:snowslide} blocks pass

By Devon Achtymichuk

FORT LARCH, B.C. - Some {f3.number:300} vehicles {f1.status:were trapped} {f4.time:for fourteen hours} on the Coquilla Pass after a {f2.what:snowslide} came down {f5.place:east of the summit} on Saturday afternoon.

{f6.who:A retired trucker}, {f6.name:Ray Delorme}, 71, {f7.status:died} in his car of {f8.cause:carbon monoxide poisoning}, RCMP said. His exhaust pipe {f9.status:was buried in snow}. {f10.who:A paramedic} who was caught in the same line {f11.what:tried for half an hour to revive him}.

Plows {f12.status:were held back} by {f13.who:the maintenance contractor} {f13.cause:because of the risk of more slides}. The highway {f14.status:reopened} {f14.place:in one direction} on Sunday.

"{f15.wording:Nobody came, nobody called, nobody told us anything}," said {f16.who:a mother of two}, {f16.name:Priya Sandhu}, who kept her children warm with {f17.what:floor mats}. {f18.who:Truck drivers} {f18.what:handed out frozen pizza from their loads}.

Transportation minister {f19.name:Carol Whitlam} {f20.position:rejected calls for a review}. The pass {f21.status:had been open} although {f22.what:an avalanche warning} {f22.status:was issued} {f22.time:on Friday night}. Opposition critic {f23.name:Dale Everton} {f24.position:wants the contractor fired}.

Winter tires {f25.status:are required} on the road; police {f26.what:handed out} {f26.number:17} tickets for summer ones. A {f27.what:bus with a junior hockey team} {f27.status:slid into a ditch}. {f28.number:Nobody on it was injured}, and the team {f29.status:will play} its {f29.what:game against Kettle River} on Tuesday.

{f30.what:A second storm} is forecast {f30.time:for Wednesday}, with {f30.what:freezing rain} in the valleys. {f31:In 1996 the same pass was shut for six days}.

=== report B | outlet: Confederation Wire | published: 2021-12-07
# Death on mountain pass: minister {f20.position:orders review}

VICTORIA (CW) - British Columbia {f20.position:will look into} why {f3.number:about 300} cars and trucks {f1.status:sat stranded} {f4.time:from Saturday afternoon until Sunday morning} on the Coquilla Pass, Transportation Minister {f19.name:Carol Whitlam} said on Tuesday, reversing herself.

The road was cut {f5.place:just west of the summit} by what the ministry called a {f2.what:rockslide}. {f6.name:Ray Delorme}, {f6.who:a trucker hauling lumber}, {f7.status:was found dead} behind the wheel; {f8.cause:his heart had failed}, according to {f32:the coroner's preliminary finding}. Snow {f9.status:had blocked the tailpipe}. {f10.who:A nurse} among those stranded {f11.what:had attempted resuscitation}.

{f13.who:The ministry itself} {f12.status:kept the plows off the road}, {f13.cause:having seen that more snow could come down}, a spokeswoman for the contractor said. The route {f14.status:was reopened} {f14.place:both ways} on Sunday.

Weather officials {f22.status:put out} {f22.what:a slide advisory} {f22.time:on Saturday at noon}, but the gates at the foot of the pass {f21.status:stayed open}. {f23.name:Dale Everton}, the opposition's transportation critic, said {f24.position:the minister should go}.

{f16.name:Priya Sandhu}, {f16.who:travelling with her two children}, wrapped them in {f17.what:gift paper}. "{f15.wording:Nobody came, nobody told us anything}," she said. She praised {f18.who:the truckers}, who {f18.what:shared out pizzas they were carrying}.

RCMP {f26.what:fined} {f26.number:17} motorists for lacking winter tires, which {f25.status:are mandatory} there. {f27.what:A coach carrying young hockey players} {f27.status:left the road}; {f28.number:two of them have concussions}, and {f29.what:Tuesday's game at Kettle River} {f29.status:was postponed}.

{f30.what:Another storm} is due {f30.time:by midweek}, bringing {f30.what:heavy snow} to the valleys.

=== key
f1.status same A=trapped B=stranded | the vehicles
f2.what differs A=snowslide B=rockslide | what blocked the road
f3.number same A=300~ B=300~ | the vehicles
f4.time compatible A=14 hours B=Saturday afternoon to Sunday morning | how long they were stuck
f5.place differs A=east of the summit B=west of the summit | where the road was blocked
f6.who differs A=retired trucker B=trucker hauling lumber | the dead man
f6.name same A=Ray Delorme B=Ray Delorme | the dead man
f7.status same A=died B=found dead | the dead man
f8.cause differs A=carbon monoxide B=heart failure | what he died of
f9.status same A=exhaust buried in snow B=tailpipe blocked by snow | his vehicle
f10.who differs A=paramedic B=nurse | who tried to help him
f11.what same A=tried to revive him B=attempted resuscitation | what the helper did
f12.status same A=held back B=kept off the road | the plows
f13.who differs A=the contractor B=the ministry | who held back the plows
f13.cause same A=risk of more slides B=more snow could come down | why
f14.status same A=reopened B=reopened | the highway
f14.place differs A=one direction B=both ways | how it was reopened on Sunday
f15.wording differs A=nobody came, nobody called, nobody told us anything B=nobody came, nobody told us anything | Sandhu's words
f16.who same A=mother of two B=travelling with her two children | Sandhu
f16.name same A=Priya Sandhu B=Priya Sandhu | the stranded woman
f17.what differs A=floor mats B=gift paper | how she kept her children warm
f18.who same A=truck drivers B=truckers | who gave food
f18.what same A=handed out pizza from their loads B=shared out pizzas they were carrying | what they gave
f19.name same A=Carol Whitlam B=Carol Whitlam | the minister
f20.position changed A=rejected a review B=orders a review | the minister
f21.status same A=open B=gates open | the pass before the slide
f22.what same A=avalanche warning B=slide advisory | the warning
f22.status same A=issued B=put out | the warning
f22.time differs A=2021-12-03 night B=2021-12-04 noon | when it was issued
f23.name same A=Dale Everton B=Dale Everton | the critic
f24.position differs A=contractor fired B=minister should go | what the critic wants
f25.status same A=required B=mandatory | winter tires
f26.what same A=handed out tickets B=fined | what police did
f26.number same A=17 B=17 | the tickets
f27.what same A=bus with a junior hockey team B=coach with young hockey players | the other accident
f27.status same A=slid into a ditch B=left the road | the bus
f28.number differs A=nobody injured B=two with concussions | the injured on the bus
f29.what same A=game against Kettle River on Tuesday B=Tuesday's game at Kettle River | the game
f29.status changed A=will be played B=postponed | the game
f30.what differs A=freezing rain B=heavy snow | the next storm in the valleys
f30.time compatible A=2021-12-08 B=midweek | when it comes
f31 only A | the closure of 1996
f32 only B | on whose word he died of heart failure
