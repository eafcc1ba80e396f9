story: bus-football-team-kigo
kind: accident

=== report A | outlet: Kigo Sports Daily | published: 2023-11-20
# {f1.who:Goalkeeper} {f2.status:killed} as Kigo Stars' bus {f3.status:overturns}

By Ronald Ssebagala

Kigo Stars have lost {f1.who:their goalkeeper}. {f1.name:Denis Okwera}, {f1.age:27}, {f2.status:died} on Saturday night when the team bus {f3.status:overturned} {f4.place:at Mile 30} {f5.what:on the way home from} a 2-1 {f6.what:win} over Lakeside.

{f7.cause:The driver fell asleep}, {f8.source:the team doctor} said. He, {f9.name:Paul Kato}, {f9.status:is in a critical condition}. {f10.number:Eleven} players {f10.status:are in hospital}; {f11.who:the captain}, {f11.name:Ivan Tumusiime}, {f12.what:has lost two fingers}.

{f13.who:The supporters' bus}, which {f13.what:was following}, {f14.status:stopped}, and {f13.who:the fans} {f14.status:lifted the wreck by hand}. "{f15.wording:We sang so that they should know we were there}," said {f16.who:a fan}, {f16.name:Betty Nalwoga}.

The club {f17.status:has asked} the league {f17.what:for two weeks off}. {f18.who:The league} {f18.status:has agreed}. Its rivals Lakeside {f19.status:offer} {f19.what:to lend three players}. {f20.who:The widow}, {f20.what:who expects a child}, {f21.status:will receive} {f21.what:his salary for three years}.

The bus, {f22.what:a gift of a brewery}, {f23.status:had no seat belts}. {f24.who:The brewery} {f24.position:wants to know why it was sent out without a second driver}. The coach, {f25.name:Marko Velickov}, who {f25.what:had travelled by car}, {f26.status:has offered his resignation}.

{f27:Okwera was to join a club in Cyprus in January, and had kept eleven clean sheets this season}.

=== report B | outlet: Equator News Agency | published: 2023-11-21
# Football team mourns {f1.who:midfielder}, blames {f7.cause:burst tyre}

KIGO (ENA) - {f9.name:Paul Kato}, the man who drove the bus in which {f1.name:Denis Okwera} {f2.status:lost his life} on Saturday, {f9.status:has regained consciousness}. {f7.cause:A front tyre had burst}, he said, {f8.source:according to his sister}.

{f1.name:Okwera}, {f1.age:27}, {f1.who:a midfielder} of Kigo Stars, was {f5.what:travelling back} with his team after {f6.what:a 2-1 defeat} at Lakeside when the vehicle {f3.status:turned over} {f4.place:near the thirtieth milestone}. {f10.number:Eleven} players {f10.status:are being treated}, among them {f11.name:Ivan Tumusiime}, {f11.who:the vice-captain}, who {f12.what:has a broken hand}.

{f13.who:Supporters} {f13.what:in a bus behind} {f14.status:raised the vehicle with their bare hands}. {f16.name:Betty Nalwoga}, {f16.who:one of them}, recalled: "{f15.wording:We sang so that they should hear us}."

{f17.what:A break of two weeks} {f17.status:was requested}, and {f18.who:the league} {f18.status:is considering it}. Lakeside {f19.status:propose} {f19.what:a benefit match}. {f20.who:Okwera's wife}, {f20.what:who is pregnant}, {f21.status:is to get} {f21.what:a house}.

{f23.status:Nobody could strap himself in}: the bus, {f22.what:which a brewery had given the club}, was without belts. {f24.who:The brewery} {f24.position:will give no more money}. {f25.name:Marko Velickov}, the coach, {f25.what:who was himself on board}, {f26.status:wants to stay}.

{f28:The federation ordered a minute of silence at all matches this weekend}.

=== key
f1.who differs A=goalkeeper B=midfielder | Okwera's place in the team
f1.name same A=Denis Okwera B=Denis Okwera | the dead player
f1.age same A=27 B=27 | his age
f2.status same A=died B=lost his life | he
f3.status same A=overturned B=turned over | the bus
f4.place same A=Mile 30 B=thirtieth milestone | where
f5.what same A=way home B=travelling back | the journey
f6.what differs A=win B=defeat | the match before
f7.cause differs A=driver asleep B=burst tyre | why
f8.source differs A=team doctor B=the driver's sister | on whose word
f9.name same A=Paul Kato B=Paul Kato | the driver
f9.status changed A=critical B=conscious again | the driver
f10.number same A=11 B=11 | players in hospital
f10.status same A=in hospital B=treated | they
f11.who differs A=captain B=vice-captain | Tumusiime
f11.name same A=Ivan Tumusiime B=Ivan Tumusiime | the injured player
f12.what differs A=lost two fingers B=broken hand | his injury
f13.who same A=fans in the supporters' bus B=supporters | who helped
f13.what same A=following B=in a bus behind | they
f14.status same A=lifted the wreck by hand B=raised the vehicle with bare hands | what they did
f15.wording differs A=know we were there B=hear us | Nalwoga's words
f16.who same A=a fan B=a supporter | Nalwoga
f16.name same A=Betty Nalwoga B=Betty Nalwoga | the supporter
f17.status same A=asked B=requested | the break
f17.what same A=two weeks off B=a break of two weeks | what was asked
f18.who same A=league B=league | who decides
f18.status differs A=agreed B=considering | the league
f19.status same A=offer B=propose | Lakeside
f19.what differs A=lend three players B=benefit match | what Lakeside offers
f20.who same A=widow B=Okwera's wife | his widow
f20.what same A=expects a child B=pregnant | she
f21.status same A=will receive B=is to get | the support
f21.what differs A=salary for three years B=a house | what she gets
f22.what same A=gift of a brewery B=given by a brewery | the bus
f23.status same A=no seat belts B=nobody could strap himself in | belts
f24.who same A=brewery B=brewery | the sponsor
f24.position compatible A=asks about a second driver B=no more money | the sponsor
f25.name same A=Marko Velickov B=Marko Velickov | the coach
f25.what differs A=by car B=on board | how the coach travelled
f26.status differs A=offered resignation B=wants to stay | the coach
f27 only A | his plans
f28 only B | the minute of silence
