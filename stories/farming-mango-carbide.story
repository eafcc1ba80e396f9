story: farming-mango-carbide
kind: farming

=== report A | outlet: Sindhu Valley Mirror | published: 2023-06-14
# {f1.number:Four} tonnes of {f2.what:mangoes} {f3.status:destroyed} over {f4.what:carbide}

Food inspectors {f3.status:crushed} {f1.number:four} tonnes of {f2.what:mangoes} under a {f5.what:roller} in Mirpur Taluk on Tuesday because they had been {f4.what:ripened with carbide}, {f6.who:the provincial food authority} said.

The fruit was found {f7.place:in a cold store} belonging to {f8.who:a town councillor}. {f9.who:His manager}, {f9.age:37}, was {f10.status:taken away}; he {f11.position:says the powder was for welding}. {f12.who:Traders} {f13.what:threw rotten fruit} at the inspectors. {f14.who:A woman inspector} {f15.what:was hit in the eye}.

"{f16.wording:A mango must be patient and so must the eater}," said {f17.name:Allah Dino Palh}, {f17.age:66}, {f17.role:who grows the Sindhri variety}. Prices {f18.status:fell} by {f19.number:a fifth}. {f20.number:Six} children had {f21.what:been taken to hospital} {f22.time:last week} with {f23.what:burnt lips}.

The authority {f24.status:will pay} for {f25.what:ripening chambers}. {f26.who:The exporters' association} {f27.position:wants the traders jailed}. {f28.place:Dubai} {f29.status:has begun to test} every load. In {f30.time:2020} {f31.who:a minister}'s orchard {f32.what:was raided} for the same reason.

=== report B | outlet: Sindhu Valley Mirror | published: 2023-06-15 | copy: A
# {f1.number:Four} tonnes of {f2.what:bananas} {f3.status:destroyed} over {f4.what:carbide}

Food inspectors {f3.status:crushed} {f1.number:four} tonnes of {f2.what:bananas} under a {f5.what:roller} in Mirpur Taluk on Tuesday because they had been {f4.what:ripened with carbide}, {f6.who:the provincial food authority} said.

The fruit was found {f7.place:in a school} belonging to {f8.who:a town councillor}. {f9.who:His son}, {f9.age:37}, was {f10.status:fined}; he {f11.position:says the powder was for lamps}. {f12.who:Traders} {f13.what:threw stones} at the inspectors. {f14.who:A policeman} {f15.what:was hit in the eye}.

"{f16.wording:A fruit must be patient and so must the eater}," said {f17.name:Allah Dino Palh}, {f17.age:66}, {f17.role:who has a fruit stall}. Prices {f18.status:rose} by {f19.number:a fifth}. {f20.number:Six} children had {f21.what:been taken to hospital} {f22.time:last week} with {f23.what:stomach pains}.

The authority {f24.status:has refused to pay} for {f25.what:ripening chambers}. {f26.who:The exporters' association} {f27.position:asks for leniency}. {f28.place:Dubai} {f29.status:has begun to test} every load. In {f30.time:2020} {f31.who:a judge}'s orchard {f32.what:was raided} for the same reason.

=== key
f1.number same A=4 t B=4 t | the amount
f2.what differs A=mangoes B=bananas | the fruit
f3.status same A=destroyed B=destroyed | the fruit
f4.what same A=carbide B=carbide | how it was ripened
f5.what same A=roller B=roller | with what it was crushed
f6.who same A=food authority B=food authority | who announced it
f7.place differs A=cold store B=school | where it was found
f8.who same A=councillor B=councillor | the owner of the place
f9.who differs A=manager B=son | the suspect
f9.age same A=37 B=37 | the suspect
f10.status differs A=taken away B=fined | the suspect
f11.position differs A=welding B=lamps | the suspect's excuse
f12.who same A=traders B=traders | who attacked
f13.what differs A=rotten fruit B=stones | what was thrown
f14.who differs A=woman inspector B=policeman | who was hit
f15.what same A=eye B=eye | where
f16.wording differs A=A mango must be patient and so must the eater B=A fruit must be patient and so must the eater | his words
f17.name same A=Allah Dino Palh B=Allah Dino Palh | who is quoted
f17.age same A=66 B=66 | who is quoted
f17.role differs A=grower B=fruit stall | his work
f18.status differs A=fell B=rose | prices
f19.number same A=1/5 B=1/5 | by how much
f20.number same A=6 B=6 | children ill
f21.what same A=hospital B=hospital | where they were taken
f22.time same A=last week B=last week | when
f23.what differs A=burnt lips B=stomach pains | their illness
f24.status differs A=will pay B=refused | the authority on chambers
f25.what same A=ripening chambers B=ripening chambers | what is to be paid for
f26.who same A=exporters' association B=exporters' association | who has a view
f27.position differs A=jail B=leniency | its view
f28.place same A=Dubai B=Dubai | who tests
f29.status same A=begun to test B=begun to test | the loads
f30.time same A=2020 B=2020 | the earlier case
f31.who differs A=minister B=judge | whose orchard it was
f32.what same A=raided B=raided | what happened there
