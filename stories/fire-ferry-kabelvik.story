story: fire-ferry-kabelvik
kind: fire

=== report A | outlet: Lofothavn Posten | published: 2023-08-30
# Fire {f1.status:put out} on {f2.what:electric ferry} off Kabelvaag

LOFOTHAVN - A fire in {f3.place:the battery room} of the ferry Skarv {f1.status:was extinguished} {f1.time:at noon on Tuesday}, {f4.time:six hours} after it had broken out with {f5.number:73} people on board.

All of them {f6.status:were taken off} unharmed by {f7.who:the ferry Lunde}, which {f7.what:came alongside}. {f8.who:One crew member}, {f8.role:the chief engineer}, {f8.status:breathed in smoke} and {f8.what:spent a night in hospital}.

The master, {f9.name:Ragnhild Ness}, {f9.age:44}, {f10.what:turned the ship into the wind} and {f11.position:refused to have water poured on the batteries}. {f12.who:The fire chief of Lofothavn} {f12.status:praised her}. "{f13.wording:She did what the book says, before I could open the book}," he told us.

The cause was {f14.cause:a leaking cooling pipe}, the owner, {f15.name:Nordferger}, {f14.certainty:believes}. {f16.who:The shipyard}, which is in {f16.place:Turkey}, {f16.status:is sending} experts. {f17.what:Two sister ships} {f17.status:stay in service}, {f17.cause:because they have another type of battery}.

The Skarv {f18.status:was towed} {f18.place:to Bodvik} {f18.who:by a coastguard vessel}. The route {f19.status:will be served} {f19.what:by a diesel ferry} {f19.time:from Thursday}. {f20.who:Fish farmers} {f20.position:demand compensation}, {f20.cause:because their lorries must take the long way round}.

{f21.role:County councillor} {f21.name:Peder Myklebust} {f21.position:wants to go back to diesel for good}. The county {f22.status:ordered} {f22.number:five} more electric ferries {f22.time:in May}.

{f23.what:A wedding couple} on board {f23.status:were married all the same}, on the quay.

=== report B | outlet: Lofothavn Posten | published: 2023-08-30 | copy: A
# Fire {f1.status:still burning} on {f2.what:electric ferry} off Kabelvaag

LOFOTHAVN - A fire in {f3.place:the engine room} of the ferry Skarv {f1.status:was still burning} {f1.time:at noon on Tuesday}, {f4.time:six hours} after it had broken out with {f5.number:73} people on board.

All of them {f6.status:were taken off} unharmed by {f7.who:the ferry Lunde}, which {f7.what:put out its boats}. {f8.who:One crew member}, {f8.role:the chief steward}, {f8.status:breathed in smoke} and {f8.what:spent a night in hospital}.

The master, {f9.name:Ragnhild Ness}, {f9.age:44}, {f10.what:turned the ship into the wind} and {f11.position:ordered water to be poured on the batteries}. {f12.who:The fire chief of Lofothavn} {f12.status:criticised her}. "{f13.wording:She did what the book forbids, before I could open the book}," he told us.

The cause was {f14.cause:a leaking fuel pipe}, the owner, {f15.name:Nordferger}, {f14.certainty:is certain}. {f16.who:The shipyard}, which is in {f16.place:Poland}, {f16.status:is sending} experts. {f17.what:Two sister ships} {f17.status:were taken out of service}, {f17.cause:because they have the same type of battery}.

The Skarv {f18.status:was towed} {f18.place:to Bodvik} {f18.who:by a salvage vessel}. The route {f19.status:will be served} {f19.what:by a diesel ferry} {f19.time:from Thursday}. {f20.who:Fish farmers} {f20.position:demand compensation}, {f20.cause:because their catch has spoiled}.

{f21.role:County mayor} {f21.name:Peder Myklebust} {f21.position:wants to go back to diesel for good}. The county {f22.status:ordered} {f22.number:five} more electric ferries {f22.time:in May}.

{f23.what:A wedding couple} on board {f23.status:put off their marriage}.

=== key
f1.status differs A=extinguished B=still burning | the fire at noon
f1.time same A=2023-08-29T12:00 B=2023-08-29T12:00 | the hour of that
f2.what same A=electric ferry B=electric ferry | the ship
f3.place differs A=battery room B=engine room | where it burned
f4.time same A=6 hours B=6 hours | since it broke out
f5.number same A=73 B=73 | people aboard
f6.status same A=taken off unharmed B=taken off unharmed | the people aboard
f7.who same A=ferry Lunde B=ferry Lunde | who took them off
f7.what differs A=came alongside B=put out boats | how
f8.who same A=a crew member B=a crew member | who was hurt
f8.role differs A=chief engineer B=chief steward | his post
f8.status same A=breathed in smoke B=breathed in smoke | his injury
f8.what same A=a night in hospital B=a night in hospital | his treatment
f9.name same A=Ragnhild Ness B=Ragnhild Ness | the master
f9.age same A=44 B=44 | her age
f10.what same A=turned into the wind B=turned into the wind | what she did
f11.position differs A=refused water on the batteries B=ordered water on the batteries | the master on water
f12.who same A=fire chief B=fire chief | who judged her
f12.status differs A=praised B=criticised | his judgment
f13.wording differs A=what the book says B=what the book forbids | the fire chief's words
f14.cause differs A=cooling pipe B=fuel pipe | the cause
f14.certainty differs A=probable B=certain | the owner on the cause
f15.name same A=Nordferger B=Nordferger | the owner
f16.who same A=shipyard B=shipyard | who sends experts
f16.place differs A=Turkey B=Poland | where the shipyard is
f16.status same A=sending experts B=sending experts | the shipyard
f17.what same A=two sister ships B=two sister ships | the other ferries
f17.status differs A=in service B=out of service | the sister ships
f17.cause differs A=another type of battery B=the same type of battery | why
f18.status same A=towed B=towed | the Skarv
f18.place same A=Bodvik B=Bodvik | where to
f18.who differs A=coastguard vessel B=salvage vessel | by whom
f19.status same A=will be served B=will be served | the route
f19.what same A=diesel ferry B=diesel ferry | the replacement
f19.time same A=2023-08-31 B=2023-08-31 | from when
f20.who same A=fish farmers B=fish farmers | who wants compensation
f20.position same A=compensation B=compensation | their demand
f20.cause differs A=long way round B=spoiled catch | why
f21.role differs A=county councillor B=county mayor | Myklebust's office
f21.name same A=Peder Myklebust B=Peder Myklebust | the politician
f21.position same A=back to diesel B=back to diesel | what he wants
f22.status same A=ordered B=ordered | new ferries
f22.number same A=5 B=5 | new ferries
f22.time same A=2023-05 B=2023-05 | when
f23.what same A=wedding couple B=wedding couple | passengers
f23.status differs A=married all the same B=put off | their wedding
