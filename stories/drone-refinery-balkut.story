story: drone-refinery-balkut
kind: war

=== report A | outlet: Steppe Wire | published: 2024-11-06T07:30
# {f1.what:Drones} {f2.status:set} Balkut {f3.what:refinery} {f2.status:on fire}

BALKUT, Karsania (SW) - {f4.number:Three} {f1.what:drones} {f5.what:hit} the {f3.what:oil refinery} of Balkut {f6.time:early on Tuesday} and {f2.status:set} {f7.what:a tank with petrol} {f2.status:ablaze}, {f8.source:the regional governor} said. {f9.who:A night watchman} was {f10.status:killed}; {f11.number:four} workers {f12.what:suffered burns}.

The fire was {f13.status:out} {f13.time:by noon}. The refinery, {f14.what:the second largest} of the country, {f15.status:is at a standstill}; repairs will take {f16.time:three weeks}, the operator, Karneft, said. A {f18.what:fourth} drone {f19.status:was shot down} and fell {f20.place:into a kindergarten's garden}. The children {f21.status:had not arrived yet}.

Karsania's defence ministry {f22.position:blamed} {f23.whom:the Dravak army}. {f24.who:Dravak's chief of staff} {f24.position:did not confirm it}, but said: "{f25.wording:Petrol burns better than words}." Residents {f26.what:filmed the flames}; {f27.number:two} of them were {f28.status:detained} {f28.cause:for this}.

In the city, {f29.what:petrol} is being {f30.status:rationed}: {f31.number:20} litres a car. The price {f32.what:rose by a tenth}. Governor Timur Sadik {f33.position:asked the capital for air defence guns}. Buses {f34.status:run as usual}. It was the {f35.number:fifth} attack on a refinery {f36.time:since August}; in the one at Ostan, {f37.what:a pipeline} was {f37.status:damaged}. {f38:A hundred firemen were in action}.

=== report B | outlet: Karsanian Courier | published: 2024-11-06T15:00
# The night Balkut burned orange

First came a hum like a moped. Then {f4.number:three} {f1.what:unmanned aircraft} {f5.what:crashed into} the {f3.what:works where our petrol is made}, {f6.time:before sunrise on Tuesday}, and {f7.what:a store of kerosene} {f2.status:went up in flames}. {f8.source:The Karneft company, which runs it,} confirms that {f9.who:a fireman} {f10.status:lost his life}. {f11.number:Four} men {f12.what:have smoke poisoning}.

It took until {f13.time:midday} to {f13.status:put it out}. This is {f14.what:the largest} refinery of the land, and {f15.status:part of it is already working again}. What is broken can be mended {f16.time:in three weeks}. The {f18.what:fourth} of the machines {f19.status:was brought down} by a gunner and landed {f20.place:on the roof of a school}. The pupils {f21.status:were in the shelter}.

{f23.whom:Partisans in our own country} were at work, {f22.position:claims} the ministry of defence. In Dravak {f24.who:the head of the general staff} {f24.position:neither admitted nor denied}: "{f25.wording:Petrol burns brighter than words}." {f27.number:Two} young men who {f26.what:clapped at the blaze} {f28.status:paid a fine} {f28.cause:for doing so}.

At the pumps {f29.what:diesel} {f30.status:is handed out in measured amounts}, {f31.number:twenty} litres to a vehicle, {f32.what:at a price frozen by decree}. {f34.status:Half the buses stand still}. What the governor, Timur Sadik, {f33.position:wants from the capital is money for shelters}. {f36.time:Since August}, this is number {f35.number:five} of such raids; at Ostan {f37.what:a power station beside the refinery} {f37.status:took harm}. {f39:The opera played to a full house on Tuesday}.

=== key
f1.what same A=drones B=unmanned aircraft | what hit it
f2.status same A=set on fire B=went up in flames | the store
f3.what same A=oil refinery B=works where petrol is made | what was hit
f4.number same A=3 B=3 | drones that hit
f5.what same A=hit B=crashed into | what they did
f6.time same A=2024-11-05 early B=2024-11-05 before sunrise | when
f7.what differs A=petrol tank B=kerosene store | what burned
f8.source differs A=regional governor B=the company | on whose word
f9.who differs A=night watchman B=fireman | the dead man
f10.status same A=killed B=lost his life | this man
f11.number same A=4 B=4 | the injured
f12.what differs A=burns B=smoke poisoning | their injuries
f13.status same A=out B=put out | the fire
f13.time same A=noon B=midday | when it was out
f14.what differs A=second largest B=largest | the refinery's rank
f15.status differs A=standstill B=partly working | the refinery
f16.time same A=3 weeks B=3 weeks | the repairs
f18.what same A=fourth B=fourth | another drone
f19.status same A=shot down B=brought down | this drone
f20.place differs A=kindergarten garden B=roof of a school | where it fell
f21.status differs A=not arrived yet B=in the shelter | these
f22.position same A=blamed B=claims | the ministry
f23.whom differs A=Dravak army B=partisans | whom the ministry blames
f24.who same A=chief of staff B=head of the general staff | Dravak's voice
f24.position same A=not confirmed B=neither admitted nor denied | Dravak
f25.wording differs A=better B=brighter | the words
f26.what differs A=filmed the flames B=clapped | what residents did
f27.number same A=2 B=2 | those punished
f28.status differs A=detained B=fined | these two
f28.cause same A=for this B=for doing so | why
f29.what differs A=petrol B=diesel | what is scarce
f30.status same A=rationed B=measured amounts | the fuel
f31.number same A=20 B=20 | litres
f32.what differs A=rose by a tenth B=frozen | the price
f33.position differs A=air defence guns B=money for shelters | the governor's wish
f34.status differs A=as usual B=half stand still | the buses
f35.number same A=5th B=5 | which attack it was
f36.time same A=since August B=since August | the span
f37.what differs A=pipeline B=power station | what was hit at Ostan
f37.status same A=damaged B=took harm | this
f38 only A | the firemen
f39 only B | the opera
