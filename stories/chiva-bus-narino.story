story: chiva-bus-narino
kind: accident

=== report A | outlet: Radio Galeras Noticias | published: 2024-11-15
# {f1.number:Nine} dead after chiva plunges into {f4.what:ravine} in Nariño

{f1.number:Nine} people died and {f2.number:twenty-two} were injured when a chiva, one of the open-sided painted buses of the Colombian highlands, left the road between Yacuanquer Alto and Samaniego Viejo and fell {f3.number:eighty} metres into {f4.what:a ravine}, the departmental risk office reported.

The accident happened at about {f5.time:4.30 on Friday morning} near the place called {f6.place:La Cueva}. The passengers were {f7.who:coffee pickers} on their way to {f8.what:the Friday market}.

The driver, {f9.name:Hernán Getial}, {f9.age:53}, {f10.status:is among the injured}. {f11.source:He} told the rescuers that {f11.cause:the brakes had failed} on the last bend. The traffic police {f12.status:have not ruled out} excess speed, and are also examining whether the bus was overloaded: {f13.number:thirty-one} people were on board, on seats for {f14.number:twenty-four}.

"{f15.wording:There was no scream. There was only the sound of the branches}," said {f16.role:a milkman}, {f16.name:Segundo Tulcán}, who was driving behind and {f17.what:lowered himself on a rope} to the wreck.

The injured were carried up the slope {f18.what:in hammocks} and taken to hospitals in {f19.place:Pasto}. Two of them, {f20.who:a boy of six and his grandmother}, are in intensive care. The road {f21.status:was reopened} at noon.

The bus {f22.what:had passed its technical inspection} in {f22.time:September} and its insurance {f23.status:was in force}. The owner, {f24.who:a transport cooperative}, {f25.status:will pay for the funerals}.

Residents {f26.what:have been asking for a crash barrier} at the bend since {f26.time:2017}, when a lorry with onions went down. The department {f28.status:approved} the money for it {f28.time:last year}, but {f29.cause:the contract was annulled by a court}.

The mayor, {f30.name:Nubia Erazo}, has declared {f31.number:three} days of mourning. The patron saint's fair, which was to begin on Saturday, {f32.status:has been postponed}.

=== report B | outlet: Diario El Volcán | published: 2024-11-15
# {f1.number:Nine} dead as chiva with {f7.who:coffee pickers} falls into {f4.what:reservoir}

{f1.number:Nine} people died and {f2.number:twenty-two} were injured when a chiva, one of the open-sided painted buses of the Colombian highlands, left the road between Yacuanquer Alto and Samaniego Viejo and fell {f3.number:eighty} metres into {f4.what:a reservoir}, the departmental risk office reported.

The accident happened at about {f5.time:5.30 on Friday morning} near the place called {f6.place:La Cruz}. The passengers were {f7.who:coffee pickers} on their way to {f8.what:a funeral}.

The driver, {f9.name:Hernán Getial}, {f9.age:53}, {f10.status:is among the dead}. {f11.source:A survivor} told the rescuers that {f11.cause:the steering had failed} on the last bend. The traffic police {f12.status:have ruled out} excess speed, but are examining whether the bus was overloaded: {f13.number:thirty-one} people were on board, on seats for {f14.number:twenty-eight}.

"{f15.wording:There was no scream. There was only the sound of the water}," said {f16.role:a milkman}, {f16.name:Segundo Tulcán}, who was driving behind and {f17.what:lowered himself on a rope} to the wreck.

The injured were carried up the slope {f18.what:on doors} and taken to hospitals in {f19.place:Pasto}. Two of them, {f20.who:a boy of six and his grandmother}, are in intensive care. The road {f21.status:was still closed} at noon.

The bus {f22.what:had not passed its technical inspection} in {f22.time:September} but its insurance {f23.status:was in force}. The owner, {f24.who:a transport cooperative}, {f25.status:will not pay for the funerals}.

Residents {f26.what:have been asking for a crash barrier} at the bend since {f26.time:2017}, when a lorry with onions went down. The department {f28.status:approved} the money for it {f28.time:in March}, but {f29.cause:the contractor went bankrupt}.

The mayor, {f30.name:Nubia Eraso}, has declared {f31.number:three} days of mourning. The patron saint's fair, which was to begin on Saturday, {f32.status:has been cancelled}. {f33:Last year it drew 6,000 visitors.}

=== key
f1.number same A=9 B=9 | dead
f2.number same A=22 B=22 | injured
f3.number same A=80 B=80 | metres it fell
f4.what differs A=ravine B=reservoir | into what it fell
f5.time differs A=2024-11-15T04:30~ B=2024-11-15T05:30~ | when it happened
f6.place differs A=La Cueva B=La Cruz | where it happened
f7.who same A=coffee pickers B=coffee pickers | the passengers
f8.what differs A=Friday market B=funeral | where they were going
f9.name same A=Hernán Getial B=Hernán Getial | the driver
f9.age same A=53 B=53 | the driver
f10.status differs A=injured B=dead | the driver
f11.source differs A=the driver B=a survivor | on whose word
f11.cause differs A=brakes B=steering | what failed
f12.status differs A=not ruled out B=ruled out | excess speed
f13.number same A=31 B=31 | people on board
f14.number differs A=24 B=28 | seats
f15.wording differs A=sound of the branches B=sound of the water | a witness's words
f16.role same A=milkman B=milkman | the witness
f16.name same A=Segundo Tulcán B=Segundo Tulcán | the witness
f17.what same A=rope B=rope | how he got to the wreck
f18.what differs A=hammocks B=doors | on what the injured were carried
f19.place same A=Pasto B=Pasto | where the hospitals are
f20.who same A=boy of six and his grandmother B=boy of six and his grandmother | who is in intensive care
f21.status differs A=reopened B=closed | the road at noon
f22.what differs A=passed B=not passed | the technical inspection
f22.time same A=September B=September | the inspection
f23.status same A=in force B=in force | the insurance
f24.who same A=cooperative B=cooperative | the owner
f25.status differs A=will pay B=will not pay | the funerals
f26.what same A=crash barrier B=crash barrier | what the residents ask for
f26.time same A=2017 B=2017 | since when
f28.status same A=approved B=approved | the money for the barrier
f28.time differs A=2023 B=2024-03 | when it was approved
f29.cause differs A=contract annulled by a court B=contractor bankrupt | why there is no barrier
f30.name differs A=Nubia Erazo B=Nubia Eraso | the mayor
f31.number same A=3 B=3 | days of mourning
f32.status differs A=postponed B=cancelled | the fair
f33 only B | the fair's visitors last year
