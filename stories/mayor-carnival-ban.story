story: mayor-carnival-ban
kind: local politics

=== report A | outlet: Tribuna do Litoral | published: 2024-02-06
# Mayor of Ilha Grande do Sul {f1.status:bans} street carnival

Mayor Dalva Quintino {f1.status:has forbidden} this year's street carnival in the old town {f2.cause:because two façades are in danger of collapse}. The order, {f31.time:signed on Monday}, covers {f3.what:all processions} {f4.time:from Saturday until Ash Wednesday}.

{f5.who:An engineer of the state} had inspected the houses {f6.time:in December} and found cracks {f7.what:as wide as a hand}. The owner, {f8.who:the diocese}, {f9.position:says it has no money for repairs}. A concert {f10.status:will be held instead} {f11.place:in the football stadium}.

The samba groups {f12.position:intend to march all the same}. "{f13.wording:We have danced under worse roofs}," said {f33.role:their spokesman}, {f14.name:Tião Barreto}, {f14.role:a bus conductor}. {f15.who:The hotel keepers} {f32.position:fear for their income}; bookings {f16.what:have dropped by half}. {f17.who:The Workers' Union party} {f28.position:supports the mayor}, while the Greens {f19.position:call for her resignation}.

The police {f20.status:will close the bridges} to lorries with loudspeakers. {f21.who:A judge} {f22.status:is to rule} on the order on Thursday, {f34.what:on a complaint} by {f24.who:a brewery}. Last year {f25.who:a drummer} {f29.status:died} {f30.place:in the crowd}: he {f26.cause:suffered a heart attack}. His widow {f27.position:welcomes the ban}.

=== report B | outlet: Gazeta Insular | published: 2024-02-07
# No carnival in the streets, but perhaps on the beach

There will be no processions in the old town of Ilha Grande do Sul. {f31.time:By decree of Monday} Mayor Dalva Quintino {f1.status:has prohibited} {f3.what:every parade with more than fifty people} {f4.time:from Friday to Tuesday}. She names as her reason {f2.cause:the shortage of police officers}; the cracks in two old fronts, which {f5.who:a professor of architecture} measured {f6.time:in the first days of January}, come second. They are {f7.what:no wider than a finger}. The houses belong to {f8.who:an order of nuns}, which {f9.position:is willing to pay half of the repairs}.

Those who want music can go {f11.place:to the town beach}, where {f10.status:a concert may take place} if sponsors are found. {f14.name:Sebastião Barreto}, {f14.role:who drives a taxi} and {f33.role:speaks for the samba schools}, says: "{f13.wording:We've danced under worse roofs than these}." The schools {f12.position:will respect the ban}.

For {f15.who:the restaurant owners} {f32.position:it is a hard blow}. One reservation in {f16.what:four} has been withdrawn. The Greens {f19.position:demand compensation for them}; {f17.who:the Liberals} {f28.position:stand behind the mayor}. {f24.who:A travel agency} {f34.what:has gone to court}, and {f21.who:a panel of three judges} {f22.status:rejected} its request on Tuesday. {f20.status:The bridges stay open}, the police chief assured.

A year ago {f25.who:a dancer} {f29.status:lost his life} {f30.place:in the throng}; {f26.cause:he was crushed against a gate}. {f27.position:His widow thinks that he would have wanted the carnival to go on.}

=== key
f1.status same A=banned B=prohibited | the street carnival
f2.cause differs A=façades in danger of collapse B=shortage of police | the mayor's reason
f3.what differs A=all processions B=parades of more than fifty | what is banned
f4.time differs A=Saturday to Ash Wednesday B=Friday to Tuesday | for what days
f5.who differs A=engineer of the state B=professor of architecture | who examined the houses
f6.time differs A=December B=January | when
f7.what differs A=as wide as a hand B=no wider than a finger | the cracks
f8.who differs A=diocese B=order of nuns | the owner of the houses
f9.position differs A=no money B=pays half | the owner on repairs
f10.status differs A=will be held B=may take place | the concert
f11.place differs A=football stadium B=town beach | where
f12.position differs A=march all the same B=respect the ban | the samba groups
f13.wording differs A=under worse roofs B=under worse roofs than these | the spokesman's words
f14.name compatible A=Tião Barreto B=Sebastião Barreto | the spokesman
f14.role differs A=bus conductor B=taxi driver | his job
f15.who differs A=hotel keepers B=restaurant owners | who fear for their income
f16.what differs A=half B=a quarter | the drop in bookings
f17.who differs A=Workers' Union party B=Liberals | which party supports the mayor
f28.position same A=supports B=stands behind | that party on the mayor
f19.position differs A=resignation B=compensation for restaurant owners | what the Greens demand
f20.status differs A=closed B=open | the bridges
f21.who differs A=a judge B=three judges | who rules
f22.status changed A=to rule B=rejected | the complaint
f24.who differs A=brewery B=travel agency | who complained
f25.who differs A=drummer B=dancer | last year's victim
f26.cause differs A=heart attack B=crushed against a gate | how he died
f27.position differs A=welcomes the ban B=for the carnival | his widow
f29.status same A=died B=lost his life | the victim
f30.place same A=crowd B=throng | where he died
f31.time same A=2024-02-05 B=2024-02-05 | the order
f32.position same A=fear for their income B=hard blow | the innkeepers' worry
f33.role same A=spokesman B=speaks for the schools | Barreto's part
f34.what same A=complaint B=gone to court | the legal step
