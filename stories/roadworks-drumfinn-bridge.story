story: roadworks-drumfinn-bridge
kind: local

=== report A | outlet: The Drumfinn Democrat | published: 2025-03-27
# Drumfinn bridge to {f1.status:close} for {f2.time:11 weeks}

By Fiachra Loughman

Motorists face {f2.time:eleven weeks} of detours when the only road bridge in Drumfinn {f1.status:is closed} {f3.time:from Monday, April 28}, so that {f4.cause:its stone arches} can be strengthened.

{f28:Doireann Ó Faoláin}, who runs the roads section of the county council, told a packed meeting in {f5:the parish hall} on Monday night that the bridge would reopen {f29:by July 11}, "{f6:give or take what the river has to say about it}".

Traffic will be sent {f7.place:by Kilmeade}, a detour of {f7.number:19 kilometres}. {f8.who:Pedestrians and cyclists} can cross on a temporary {f8.what:footbridge}, which {f9:the army will put up} over the Easter weekend.

The bridge dates from {f11:1796} and carries {f12:7,200 vehicles a day}. An inspection last August found {f13:cracks in the middle pier}, and since then it has been under a limit of {f14.number:3.5 tonnes}. The contract, worth {f15.money:€2.9 million}, went to {f16.who:Cullinane Civil}, from {f16.place:Portlaw}.

The meeting did not go quietly. {f17:Noreen Gilsenan}, who has the filling station on the east bank, said that she would lose two thirds of her trade. "{f19:I will be selling diesel to ducks}," she said. She {f20:wants the council to waive her rates for the period}; the county manager, Lorcan Boyhan, said that there was no provision in law for that.

The ambulance service will station {f21:a second vehicle} on the east side for the time being. School transport is to be run on {f22:two minibuses}, and the {f23.what:Friday market} {f23.status:moves} to {f23.place:the mart yard}.

A closure in 2009 had been planned for eight weeks and lasted {f24:five months}.

Councillor Pádraig Gilsenan, Noreen's brother-in-law, asked why the work could not be done at night. {f25:The mortar needs forty hours to set}, he was told. {f26:A petition for a second bridge}, with 1,900 names, was handed in at the end of the meeting.

=== report B | outlet: Midlands Traffic Bulletin | published: 2025-03-28
# Drumfinn: bridge {f1.status:closure}

The bridge at Drumfinn {f1.status:will be shut} for {f2.time:eleven weeks} {f3.time:from 28 April} for work on {f4.cause:its arches}; traffic will be diverted {f7.place:through Kilmeade}, {f7.number:some 19 km}. A temporary {f8.what:footbridge} is {f8.who:for pedestrians only}; cyclists must follow the detour. The limit of {f14.number:3.5 tonnes} remains until then, and the {f23.what:Friday market} {f23.status:is held} {f23.place:in the mart yard} while the works last. The {f15.money:€2.9m} job is being done by {f16.who:Cullinane Civil} of {f16.place:Portlaoise}.

=== key
f1.status same A=closed B=closed | the bridge
f2.time same A=11 weeks B=11 weeks | how long it is closed
f3.time same A=2025-04-28 B=2025-04-28 | from when it is closed
f4.cause same A=its arches B=its arches | why it is closed
f7.place same A=by Kilmeade B=by Kilmeade | the detour
f7.number same A=19 km B=19 km | the detour
f8.who differs A=pedestrians and cyclists B=pedestrians only | who may use the footbridge
f8.what same A=footbridge B=footbridge | what is put up beside the bridge
f14.number same A=3.5 t B=3.5 t | the limit until the closure
f15.money same A=EUR 2.9m B=EUR 2.9m | the contract
f16.who same A=Cullinane Civil B=Cullinane Civil | the contractor
f16.place differs A=Portlaw B=Portlaoise | where the contractor is from
f23.what same A=Friday market B=Friday market | what has to move
f23.status same A=moves B=moves | the market
f23.place same A=mart yard B=mart yard | where the market goes
f5 only A | where the meeting was
f6 only A | the engineer's words
f9 only A | who puts the footbridge up
f11 only A | when the bridge was built
f12 only A | vehicles a day
f13 only A | the cracks
f17 only A | the owner of the filling station
f19 only A | her words
f20 only A | what she wants
f21 only A | a second ambulance
f22 only A | school transport
f24 only A | the closure of 2009
f25 only A | why not at night
f26 only A | the petition
f28 only A | the engineer
f29 only A | when the bridge opens again
