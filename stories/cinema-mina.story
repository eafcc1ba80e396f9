story: cinema-mina
kind: culture

=== report A | outlet: The Albion Courier | published: 2024-05-13
# In a port on its knees, the lights go down again

Francesca Oyelaran-Hart in El Mina, Lebanon

For {f1.time:38 years} the only audience in the Corail was pigeons. On {f2.time:Saturday night} {f3.number:three hundred and ten} people {f2.status:sat down} in it instead, most of whom had never in their lives been inside a picture house, and a boy in the front row asked his grandfather when the big telephone would come on.

The cinema in El Mina, the old harbour quarter of Tripoli, {f1.status:shut} in {f1.time:the spring of 1986}, when {f4.cause:a shell came through the projection box}. It has been {f5.what:given back to the town} by {f6.who:a score of unpaid young people}, led by {f7.name:Rima Sahyouni}, {f7.age:thirty-one}, {f7.role:an architect} who returned from Montreal for the purpose.

They scrubbed, replastered and begged. The whole thing cost {f8.money:about $190,000}. {f9.who:Lebanese abroad} {f9.number:found two thirds of it}; a foundation in Lyon gave the rest. Ministers and politicians were {f10.position:told to keep their money}. "{f11.wording:We did not want a plaque with anybody's face on it}," {f7.name:Sahyouni} said, holding a torch between her teeth while she mended a fuse.

Admission is {f12.money:free}. There is current for {f13.number:four hours} at a stretch, {f13.cause:thanks to panels on the roof}; the state supplies it for two, if that.

They {f14.status:began} with {f15.name:"The Sponge Divers"}, {f15.what:a black-and-white film} shot in these very alleys in {f15.time:1962} and believed lost until {f16.who:a student} {f16.what:came across a copy} in {f16.place:an Athens flea market} {f16.time:two years ago}. When {f17:the fish auction appeared}, a woman shouted the name of a man on the screen. It was {f18:her father}.

The projectionist of those days, {f19.name:Abu Nadim}, now {f19.age:eighty-three}, {f19.status:pressed the button}. Then he {f20:wept, and swore at the sound}.

{f21.number:Four} of the city's cinemas had stood on the same street. The others are a car park, a bank and a hole.

=== report B | outlet: Corail Collective | published: 2024-05-02
# Press release: Cinema Corail {f2.status:to reopen} its doors on {f2.time:11 May}

The Corail Collective is delighted to announce that the historic Cinema Corail in El Mina {f2.status:will welcome} the public once more on {f2.time:Saturday, 11 May 2024, at 8 pm}. The hall, {f1.status:closed} since {f1.time:1986}, has {f3.number:310} seats. All have been reserved.

The Corail was abandoned after {f4.cause:its projection room was hit during shelling}. Over eighteen months {f6.who:twenty volunteers} have {f5.what:restored it for the use of the people of El Mina}, under the direction of {f7.role:the architect} {f7.name:Rima Sahyouni} ({f7.age:31}).

The budget of {f8.money:USD 190,000} was met {f9.number:to the extent of two thirds} by {f9.who:members of the Lebanese diaspora}, and for the remainder by Fondation Trabouille, Lyon. As a matter of principle, the Collective {f10.position:has not accepted contributions from the State or from political parties}. {f12.money:There is no charge for tickets.} A photovoltaic installation {f13.cause:on the roof} permits up to {f13.number:four hours} of continuous operation.

The opening programme {f14.status:will consist} of {f15.name:"The Sponge Divers"} ({f15.time:1962}, {f15.what:black and white}, 94 minutes), filmed on location in El Mina. The sole surviving print was {f16.what:discovered} {f16.time:in 2022} by {f16.who:a film student} {f16.place:at a flea market in Athens}.

The evening {f19.status:will be started} by the cinema's former operator, {f19.name:Mr Mustafa "Abu Nadim" Kabbout}, aged {f19.age:83}.

The Corail is the last of {f21.number:four} cinemas which once lined Port Street. {f22:A children's matinee is planned for each Sunday.}

"{f11.wording:We did not want a plaque with anybody's face on it}," says Ms {f7.name:Sahyouni}. "{f23:We wanted a light bulb over the entrance that works.}"

=== key
f1.time compatible A=spring 1986 B=1986 | since when it was closed
f1.status same A=closed B=closed | the cinema since then
f2.time same A=2024-05-11 B=2024-05-11 | the reopening
f2.status changed A=occurred B=planned | the reopening
f3.number same A=310 B=310 | seats, all taken
f4.cause same A=shell in the projection room B=shell in the projection room | why it was closed
f5.what same A=restored to the town B=restored for the people | what was done with it
f6.who same A=20 volunteers B=20 volunteers | who restored it
f7.name same A=Rima Sahyouni B=Rima Sahyouni | who led the work
f7.age same A=31 B=31 | her age
f7.role same A=architect B=architect | her trade
f8.money same A=USD 190000~ B=USD 190000 | the cost
f9.who same A=Lebanese abroad B=Lebanese diaspora | who gave most
f9.number same A=two thirds B=two thirds | their share
f10.position same A=no money from politics B=no money from state or parties | what the collective refuses
f11.wording same A=We did not want a plaque with anybody's face on it B=We did not want a plaque with anybody's face on it | her words
f12.money same A=free B=free | admission
f13.number same A=4 hours B=4 hours | how long there is current
f13.cause same A=panels on the roof B=panels on the roof | where it comes from
f14.status changed A=begun B=planned | the first showing
f15.name same A=The Sponge Divers B=The Sponge Divers | the film
f15.what same A=black and white B=black and white | the film
f15.time same A=1962 B=1962 | when it was made
f16.who compatible A=a student B=a film student | who found the copy
f16.what same A=found B=found | the copy
f16.place same A=Athens flea market B=Athens flea market | where it was found
f16.time same A=2022 B=2022 | when it was found
f19.name compatible A=Abu Nadim B=Mustafa "Abu Nadim" Kabbout | the projectionist
f19.age same A=83 B=83 | the projectionist
f19.status changed A=occurred B=planned | that he starts the evening
f21.number same A=4 B=4 | cinemas there once
f17 only A | the fish auction on the screen
f18 only A | her father
f20 only A | he wept and swore
f22 only B | the matinee
f23 only B | the light bulb
