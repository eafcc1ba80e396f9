story: train-goods-moosejaw
kind: transport

=== report A | outlet: Prairie Sentinel | published: 2018-06-15
# {f1.what:Oil} train {f2.status:derails} near Ghost Lake, village {f3.status:cleared}

By Marlene Wasyliw

GHOST LAKE, Sask. - The {f4.number:140} residents of Ghost Lake {f3.status:were told to leave} {f5.time:at 3 a.m. on Thursday} after a freight train loaded with {f1.what:crude oil} {f2.status:left the rails} and caught fire {f6.place:east of the grain elevator}.

{f7.number:Nineteen} cars {f8.status:overturned}, {f9.number:six} {f9.status:are burning}, the railway, {f10.name:Western Central}, said. {f11.who:The two-man crew} {f11.status:uncoupled the locomotives} {f11.what:and drove them clear}.

{f12.cause:A broken rail} was seen {f13.source:by a farmer} the day before; he {f12.what:had telephoned the company}, which {f14.position:says it has no record of the call}. {f15.who:Transport investigators} {f15.status:reached} the site {f15.time:on Thursday afternoon}.

The villagers are staying {f16.place:at a hockey arena} in Lanigan-Est. {f17.who:A couple in their eighties} {f17.status:refused to go} {f17.cause:because of their horses}. "{f18.wording:I have seen bigger fires in my stubble}," {f19.name:Walter Hnatiuk} told a reporter.

The minister of transport, {f20.name:Denis Arcand}, {f20.position:cut the speed of all trains with dangerous goods} {f20.number:to 40 km/h} for a month. {f21.who:Grain growers} {f21.position:protest}, {f21.cause:since their wheat cannot move}.

{f22.what:The smoke} {f22.status:is harmless}, {f22.source:the health region} says. {f23.what:Drinking water} {f23.status:must be boiled}. {f10.name:Western Central} {f24.what:is giving each household} {f24.money:$500} for its costs.

{f25:It is the second fire on this line in two years; after the first nobody had to leave}.

=== report B | outlet: Dominion Press | published: 2018-06-18
# Villagers {f3.status:return} after {f1.what:ethanol} train fire

GHOST LAKE, Sask. (Dominion Press) - {f3.status:People came home} to Ghost Lake on Monday, four days after {f5.time:a police officer woke them in the small hours} because a train carrying {f1.what:ethanol} {f2.status:had jumped the tracks} {f6.place:west of the village elevator}.

All {f4.number:140} inhabitants had slept {f16.place:in a school} in Lanigan-Est. {f17.who:An elderly couple}, {f19.name:Walter Hnatiuk} and his wife, {f17.status:would not leave}, {f17.cause:having nobody to look after their horses}. "{f18.wording:I have seen worse fires in my stubble}," he said.

Of the {f7.number:19} tank cars which {f8.status:tipped over}, {f9.number:half a dozen} {f9.status:burned out}. {f11.who:The engineer and the conductor} {f11.status:detached the engines} {f11.what:and got away with them}; they {f26:will be decorated}.

{f12.cause:A wheel bearing} had failed, according to {f13.source:the transportation safety board}, whose {f15.who:team} {f15.status:arrived} {f15.time:the same afternoon}. The railway, {f10.name:Western Central}, {f14.position:now confirms that a farmer rang} {f12.what:to report a damaged rail}, but {f27:a mile further on}.

{f20.name:Denis Arcand}, transport minister, {f20.position:has eased the speed limit for dangerous goods} {f20.number:to 60 km/h}. {f21.who:Wheat farmers} {f21.position:were pleased}, {f21.cause:as shipments can resume}.

{f22.source:An environmental group} holds that {f22.what:the smoke} {f22.status:contained poison}. {f23.what:Tap water} {f23.status:is safe again}. The railway {f24.what:has paid every household} {f24.money:$2,000}.

=== key
f1.what differs A=crude oil B=ethanol | the load
f2.status same A=left the rails B=jumped the tracks | the train
f3.status changed A=told to leave B=returned | the villagers
f4.number same A=140 B=140 | the residents
f5.time compatible A=2018-06-14T03:00 B=2018-06-14 small hours | when they had to leave
f6.place differs A=east of the elevator B=west of the elevator | where it derailed
f7.number same A=19 B=19 | overturned cars
f8.status same A=overturned B=tipped over | the cars
f9.number same A=6 B=6 | burning cars
f9.status changed A=burning B=burned out | those
f10.name same A=Western Central B=Western Central | the railway
f11.who same A=two-man crew B=engineer and conductor | the crew
f11.status same A=uncoupled the locomotives B=detached the engines | what they did
f11.what same A=drove them clear B=got away with them | the locomotives
f12.cause differs A=broken rail B=wheel bearing | the cause
f12.what same A=farmer telephoned the company B=farmer reported a rail | the warning
f13.source differs A=a farmer B=transportation safety board | on whose word
f14.position changed A=no record of the call B=confirms the call | the railway on the call
f15.who same A=transport investigators B=team of the safety board | who came
f15.status same A=reached the site B=arrived | they
f15.time same A=2018-06-14 afternoon B=2018-06-14 afternoon | when
f16.place differs A=hockey arena B=school | where villagers slept
f17.who same A=couple in their eighties B=elderly couple | who stayed
f17.status same A=refused to go B=would not leave | they
f17.cause same A=horses B=horses | why
f18.wording differs A=bigger fires B=worse fires | Hnatiuk's words
f19.name same A=Walter Hnatiuk B=Walter Hnatiuk | the man who stayed
f20.name same A=Denis Arcand B=Denis Arcand | the minister
f20.position changed A=cut the speed B=eased the limit | the minister on speed
f20.number changed A=40 B=60 | the limit in km/h
f21.who same A=grain growers B=wheat farmers | the farmers
f21.position changed A=protest B=pleased | the farmers on it
f21.cause changed A=wheat cannot move B=shipments resume | why
f22.what same A=smoke B=smoke | what is judged
f22.status differs A=harmless B=poisonous | the smoke
f22.source differs A=health region B=environmental group | on whose word
f23.what same A=drinking water B=tap water | the water
f23.status changed A=must be boiled B=safe | the water
f24.money changed A=CAD 500 B=CAD 2000 | paid to each household
f24.what same A=giving each household B=paid every household | the payment
f25 only A | the first fire
f26 only B | the decoration
f27 only B | which rail
