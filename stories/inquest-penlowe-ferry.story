story: inquest-penlowe-ferry
kind: inquiry

=== report A | outlet: The Cornish Beacon | published: 2023-07-13
# Ferry passenger's death was {f1.what:an accident}, {f2.who:coroner} rules

By Demelza Rowe

The death of a {f3.role:chef} who {f4.what:fell from} the Penlowe foot ferry was {f1.what:accidental}, {f2.who:a coroner} concluded on {f5.time:Tuesday}.

{f6.name:Jago Trewin}, {f7.age:31}, {f8.cause:drowned} after he {f9.what:climbed on the rail to wave to friends} {f10.time:on the last crossing} of {f10.time:6 August last year}. He had {f11.what:been drinking cider}, the inquest at Truro heard.

The {f12.role:skipper}, Wilf Angove, {f13.what:threw a lifebelt} and {f14.what:turned the boat round} {f15.time:within a minute}. A {f16.who:lifeboat} {f17.what:picked up} the body {f18.place:off the harbour wall} the next morning.

{f39.role:Assistant coroner} {f19.name:Beatrix Lyle} found that the rail was {f20.what:too low}. It {f21.status:had passed its inspection} in {f21.time:May 2022}. She {f22.status:will write} to {f23.whom:the harbour commissioners}, urging them to {f24.position:limit the number of passengers}.

Mr {f6.name:Trewin}'s {f25.role:fiancée}, Kerra Moon, {f26.what:called the ruling fair}. "{f27.wording:He was larking about, as he always did}," she said. His {f28.role:father} {f29.position:still thinks that he was pushed}. Detective Constable Ewan Pascoe said {f30.source:CCTV} had {f30.what:shown nobody near him}.

The operator, Penlowe Ferries, {f31.status:has sold} the boat. It {f32.status:faces no} prosecution, {f33.who:the Maritime Safety Executive} {f34.what:confirmed}. {f35.who:The crew} have since been given {f36.what:rescue training}.

A deckhand was {f37.status:injured} on the same ferry in 2016. {f38:A bench in Mr Trewin's memory has been put up on the quay.}

=== report B | outlet: West Country Press Association | published: 2023-07-11
# {f6.name:Jago Trewin} inquest: {f2.who:jury} returns {f1.what:open conclusion}

{f2.who:A jury} could not say {f5.time:today} how a young {f3.role:cook} came to {f4.what:go over the side of} a Cornish ferry, and {f1.what:left the question open}.

The {f10.time:last boat of the evening} had {f10.time:on 6 August 2022} just left Penlowe when {f6.name:Jago Trewin}, {f7.age:31}, went into the water, having {f9.what:leaned over to retrieve his hat}. {f8.cause:The cold stopped his heart} before he could drown, a pathologist said. Witnesses told the hearing in Truro that {f11.what:he had drunk rum}.

{f12.role:Wilf Angove, who was at the helm,} {f13.what:held out a boathook} and {f14.what:put about} {f15.time:almost at once}. The body {f17.what:was found} {f18.place:beyond the harbour wall} by {f16.who:a fishing boat} early next day.

The jurors heard that the rail was {f20.what:loose}. {f21.time:Three months before}, it {f21.status:had been examined and approved}. {f19.name:Beatrix Lyle}, {f39.role:the assistant coroner}, {f22.status:is to send} a report to {f23.whom:the county council}. She wants {f24.position:an alarm bell on board}.

"{f27.wording:He was larking around, as he always did}," said Kerra Moon, to whom {f25.role:he was engaged}. She {f26.what:was disappointed} by the outcome. A {f28.role:brother} of Mr {f6.name:Trewin}'s {f29.position:remains convinced that somebody pushed him}. But {f30.source:passengers} had {f30.what:seen no one close to him}, according to DC Ewan Pascoe.

Penlowe Ferries {f31.status:has laid} the boat {f31.status:up}. {f33.who:The Maritime Safety Executive} {f34.what:made it clear} that it {f32.status:would not be taken to court}. {f35.who:Those who work on the ferries} {f36.what:have learnt how to give first aid}.

Seven years ago a deckhand {f37.status:was hurt} on the boat.

=== key
f1.what differs A=accident B=open conclusion | the conclusion
f2.who differs A=coroner B=jury | who reached it
f3.role same A=chef B=cook | Trewin's work
f4.what same A=fell from B=went over the side of | what happened to him
f5.time same A=2023-07-11 B=2023-07-11 | day of the conclusion
f6.name same A=Jago Trewin B=Jago Trewin | the dead man
f7.age same A=31 B=31 | the dead man
f8.cause differs A=drowned B=heart stopped by the cold | what he died of
f9.what differs A=climbed the rail to wave B=leaned over for his hat | what he was doing
f10.time same A=last crossing, 6 August B=last boat, 6 August | when he fell
f11.what differs A=cider B=rum | what he had drunk
f12.role same A=skipper B=at the helm | Angove
f13.what differs A=threw a lifebelt B=held out a boathook | what Angove did
f14.what same A=turned the boat round B=put about | what Angove did then
f15.time compatible A=within a minute B=almost at once | how soon
f16.who differs A=lifeboat B=fishing boat | who found the body
f17.what same A=picked up B=found | the body
f18.place compatible A=off the harbour wall B=beyond the harbour wall | where the body was
f19.name same A=Beatrix Lyle B=Beatrix Lyle | the assistant coroner
f20.what differs A=too low B=loose | what was wrong with the rail
f21.status same A=passed inspection B=examined and approved | the rail before
f21.time same A=2022-05 B=2022-05 | when it was inspected
f22.status same A=will write B=is to send | the coroner's report
f23.whom differs A=harbour commissioners B=county council | to whom she writes
f24.position differs A=limit passengers B=alarm bell | what she urges
f25.role same A=fiancée B=engaged to him | Kerra Moon to Trewin
f26.what differs A=called it fair B=disappointed | Moon on the ruling
f27.wording differs A=larking about B=larking around | Moon's words
f28.role differs A=father B=brother | the relative who disagrees
f29.position same A=thinks he was pushed B=convinced somebody pushed him | what the relative believes
f30.source differs A=CCTV B=passengers | on whose evidence nobody was near
f30.what same A=nobody near him B=no one close to him | what it showed
f31.status differs A=sold B=laid up | the boat
f32.status same A=no prosecution B=not taken to court | the operator
f33.who same A=Maritime Safety Executive B=Maritime Safety Executive | who said so
f34.what same A=confirmed B=made it clear | what it did
f35.who same A=the crew B=those who work on the ferries | who was trained
f36.what differs A=rescue training B=first aid | the training
f37.status same A=injured B=hurt | a deckhand in 2016
f38 only A | the bench
f39.role same A=assistant coroner B=assistant coroner | Lyle
