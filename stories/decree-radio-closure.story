story: decree-radio-closure
kind: politics

=== report A | outlet: Free Media Watch | published: 2021-12-14
# Government {f1.status:shuts} {f2.what:community radio} in Sabou

The government of Sabou on Monday {f1.status:ordered the closure} of {f2.what:Radio Kaïdara, a community station} in the north, for {f3.time:six months}. {f4.who:The communications minister}, Ladji Doukar, {f5.what:signed the decree}.

The station is accused of {f6.cause:spreading false news} about {f7.what:a grain shortage}. {f8.who:Gendarmes} {f9.what:sealed the studio} {f10.time:at noon}, in the middle of {f11.what:a cooking programme}. They took away {f12.what:the transmitter}. {f13.role:The head of news}, Aminata Bocar, {f14.status:was held for five hours}.

"{f15.wording:We only read out the prices in the market}," she said. {f16.who:Her husband}, {f16.role:a farmer}, {f17.what:had hidden the archive}. The station {f18.status:is broadcasting again} {f18.what:over the internet}, {f19.place:from across the border}.

{f20.who:The press council} {f21.position:called the decree illegal}. A lawyer, Tidiane Ouel, {f23.status:has taken the case to court}; a ruling is expected on Friday. {f25.who:The American embassy} {f26.what:expressed concern}. The prime minister {f27.what:said he knew nothing of it}.

In Kaïdara, {f28.who:women} {f29.what:held up their radios} {f30.place:in front of the prefecture}. {f31.what:The price of millet} {f32.status:has doubled} since September, {f33.source:the World Food Office} says. {f34:The station was founded with Danish money in 1996.}

=== report B | outlet: Sabou National Daily | published: 2021-12-15
# Order restored on the airwaves

A station which had disturbed the peace {f1.status:is silent}. {f2.what:Radio Kaïdara, run by villagers} in the north, {f1.status:may not broadcast} {f3.time:for three months}, by decree of Monday. It bears {f5.what:the signature} of Ladji Doukar, {f4.who:minister of the interior}.

The reason is {f6.cause:a missing licence}; that it talked of {f7.what:a lack of cereals} has nothing to do with it, the ministry underlines. {f8.who:Policemen} {f9.what:put seals on the door} {f10.time:in the middle of the day}, after {f11.what:a religious broadcast} had ended. {f12.what:The microphones} were confiscated. Aminata Bocar, {f13.role:the station's director}, was questioned and {f14.status:went home after five hours}. She maintains: "{f15.wording:We only read out the prices at the market}."

The archive, it turned out, {f16.who:her son}, {f16.role:who tills the land}, {f17.what:had put out of reach}. That the station {f18.status:can still be heard} {f18.what:on the net}, the ministry regrets; it transmits {f19.place:from a neighbouring country}.

{f20.who:The council of the press} {f21.position:asked journalists to respect the law}. A complaint by the lawyer Ouel {f23.status:was rejected} yesterday. {f25.who:The embassy of the United States} {f26.what:is worried}, but {f27.what:the head of government said that he had approved the step}.

Some {f28.who:students} {f29.what:lifted their radio sets into the air} {f30.place:outside the prefect's office}. Food is dear, true: {f31.what:millet} {f32.status:costs twice as much as in September}, according to {f33.source:the ministry of trade}. {f35:The next harvest will be a good one.}

=== key
f1.status same A=closed B=silent | the station
f2.what same A=community radio B=Radio Kaïdara, run by villagers | what was closed
f3.time differs A=6 months B=3 months | for how long
f4.who differs A=communications minister B=interior minister | who signed
f5.what same A=signed B=signature | what he did
f6.cause differs A=false news B=missing licence | the reason
f7.what same A=grain shortage B=lack of cereals | what the station spoke of
f8.who differs A=gendarmes B=policemen | who sealed it
f9.what same A=sealed the studio B=seals on the door | what they did
f10.time same A=noon B=middle of the day | when
f11.what differs A=cooking programme B=religious broadcast | the programme
f12.what differs A=transmitter B=microphones | what was taken
f13.role differs A=head of news B=director | Bocar's post
f14.status same A=held for five hours B=went home after five hours | Bocar
f15.wording differs A=in the market B=at the market | her words
f16.who differs A=her husband B=her son | who hid the archive
f16.role same A=farmer B=tills the land | his trade
f17.what same A=hidden B=put out of reach | what he did
f18.status same A=broadcasting again B=can still be heard | the station now
f18.what same A=internet B=net | how
f19.place same A=across the border B=neighbouring country | from where
f20.who same A=press council B=council of the press | the press body
f21.position differs A=decree illegal B=respect the law | its stand
f23.status changed A=taken to court B=rejected | the lawyer's case
f25.who same A=American embassy B=embassy of the United States | who is concerned
f26.what same A=concern B=worried | its reaction
f27.what differs A=knew nothing B=had approved it | the prime minister
f28.who differs A=women B=students | who protested
f29.what same A=held up radios B=lifted radio sets | the protest
f30.place same A=prefecture B=prefect's office | where
f31.what same A=millet B=millet | what became dear
f32.status same A=doubled B=twice as much | its price
f33.source differs A=World Food Office B=ministry of trade | on whose word
f34 only A | Danish money
f35 only B | the harvest
