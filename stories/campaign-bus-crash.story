story: campaign-bus-crash
kind: elections

=== report A | outlet: Nación del Este | published: 2023-11-06
# Candidate hurt as campaign {f3.what:bus} overturns

A {f3.what:bus} carrying the {f1.role:vice-presidential candidate} of the Broad Union, Mercedes Paiva, {f4.what:overturned} on Sunday {f5.time:towards midnight} {f6.place:on the coast road} south of Puerto Dávila. {f7.number:Two} people {f7.status:died}, {f8.who:a sound engineer} and {f9.who:a local councillor}.

Paiva {f10.what:broke her collarbone}. She {f11.status:will not campaign again} before the vote on 19 November. {f12.who:The driver}, 28, had been at the wheel for {f14.time:fourteen hours}, the highway police said. {f16.cause:He fell asleep}, they believe. {f17.what:A breath test} {f17.status:was negative}.

The candidate for president, Bruno Aldana, was travelling {f18.what:by plane}. He {f19.status:interrupted} his tour. "{f20.wording:Tonight there are no parties, only the injured}," he said {f21.place:at the hospital}. His rival, Ofelia Cruz, {f23.what:donated blood}.

The injured {f24.status:were rescued} by {f25.who:market traders} who {f26.what:were on their way with a lorry of onions}. {f27.who:A television reporter} {f28.status:is in a coma}. {f29.what:The emergency exits} {f30.status:would not open}, {f31.source:survivors} said. The operator, {f32.who:a brother of a Broad Union senator}, {f33.position:refuses to comment}.

{f34.what:The television debate} planned for Tuesday {f35.status:is cancelled}. {f36.who:The public prosecutor} {f36.status:has seized the wreck}. {f37:In 2019 a candidate for mayor died at the same bend.}

=== report B | outlet: El Informador de Dávila | published: 2023-11-07
# Night of the onions

Onions lay all over {f6.place:the mountain road} when the police arrived. {f25.who:Soldiers on leave} had thrown them off {f26.what:an onion lorry} to make room for the injured, whom they {f24.status:pulled out}. {f3.what:The coach} of Mercedes Paiva, {f1.role:number two on the Broad Union's presidential ticket}, had {f4.what:tipped on its side} {f5.time:a little before twelve on Sunday night}.

{f7.number:Two} {f7.status:did not survive}: {f8.who:a man from the sound crew} and {f9.who:the party's treasurer}. {f27.who:A reporter for television}, long unconscious, {f28.status:woke on Monday evening}. Paiva {f10.what:has a fractured collarbone}; from {f11.status:Friday she wants to be on stage again}.

{f12.who:The man at the wheel}, 28, had been driving {f14.time:since ten that morning}. {f17.what:The alcohol test} {f17.status:found nothing}. {f16.cause:A tyre burst}, he says himself. That {f29.what:the emergency doors} {f30.status:were jammed} is the word of {f31.source:the fire brigade}. The bus belongs to {f32.who:a cousin of a Broad Union senator}, who {f33.position:offers to pay the funerals}.

Bruno Aldana, at the top of the ticket, had gone ahead {f18.what:by car}. He {f19.status:broke off} his journey through the provinces. "{f20.wording:Tonight there are no parties, there are only injured}," he said {f21.place:outside the clinic}. His competitor Cruz {f23.what:cancelled her rally}.

{f34.what:The debate on television} {f35.status:is postponed} by a week. {f36.status:The bus is in the hands} of {f36.who:the prosecutor}. {f38:The onion seller wants no compensation.}

=== key
f1.role same A=vice-presidential candidate B=number two on the ticket | Paiva's candidacy
f3.what same A=bus B=coach | the vehicle
f4.what same A=overturned B=tipped on its side | the accident
f5.time same A=2023-11-05 towards midnight B=2023-11-05 before midnight | when
f6.place differs A=coast road B=mountain road | where
f7.number same A=2 B=2 | the dead
f7.status same A=died B=did not survive | the two
f8.who same A=sound engineer B=man of the sound crew | the first of the dead
f9.who differs A=local councillor B=party treasurer | the second of the dead
f10.what same A=broken collarbone B=fractured collarbone | the candidate's injury
f11.status differs A=will not campaign again B=on stage from Friday | her campaign
f12.who same A=the driver B=man at the wheel | who drove
f14.time same A=14 hours B=since 10:00 | how long he had driven
f16.cause differs A=fell asleep B=tyre burst | the cause
f17.what same A=breath test B=alcohol test | the test
f17.status same A=negative B=nothing found | its result
f18.what differs A=plane B=car | how Aldana travelled
f19.status same A=interrupted B=broke off | his tour
f20.wording differs A=only the injured B=there are only injured | his words
f21.place same A=at the hospital B=outside the clinic | where he said it
f23.what differs A=donated blood B=cancelled her rally | what his rival did
f24.status same A=rescued B=pulled out | the injured
f25.who differs A=market traders B=soldiers on leave | who rescued them
f26.what same A=lorry of onions B=onion lorry | the other vehicle
f27.who same A=television reporter B=reporter for television | who lost consciousness
f28.status changed A=in a coma B=woke | the reporter
f29.what same A=emergency exits B=emergency doors | what failed
f30.status same A=would not open B=jammed | the exits
f31.source differs A=survivors B=fire brigade | on whose word
f32.who differs A=brother of a senator B=cousin of a senator | the operator
f33.position differs A=no comment B=offers to pay funerals | the operator's stand
f34.what same A=television debate B=debate on television | the planned broadcast
f35.status differs A=cancelled B=postponed | the debate
f36.who same A=public prosecutor B=prosecutor | who has the wreck
f36.status same A=seized B=in his hands | the wreck
f37 only A | the candidate of 2019
f38 only B | the onion seller
