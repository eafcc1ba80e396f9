story: jeans-ksar-hellal
kind: labour

=== report A | outlet: Radio Sahel Bleu, midday bulletin (transcript) | published: 2023-01-17T12:30
# Midday news, Tuesday 17 January

PRESENTER: Good day. We begin in Ksar Hellal, where the seamstresses of the Ras Dimas jeans factory are {f1.status:still sitting} in front of the gate. It is {f2.time:day nine} of their action. Our reporter is Monia Chebil. Monia, what happened this morning?

CHEBIL: {f4:At around seven} the women carried their chairs on to {f5.place:the Moknine road} and nothing moved any more, not a lorry, not a louage. They burned {f6.what:tyres}. After an hour and a half {f7.who:the National Guard} {f7.status:cleared the road}, and I have to say that it was not gentle. I saw {f8.what:truncheons}. {f9.number:Three} people {f9.status:were taken away}, {f10:a union delegate among them}.

PRESENTER: Is anybody hurt?

CHEBIL: {f11.name:Hayet Mansouri}, a {f11.role:line supervisor}, {f11.age:44}. She {f11.cause:got a blow on the back of the neck} and lost consciousness. She is in hospital in {f12.place:Monastir}. Her daughter, who is 19 and sews at the next machine, went with her in the ambulance.

PRESENTER: Remind us what it is about.

CHEBIL: About wages. {f13.number:Four hundred and thirty} people work there, nine out of ten are women, and they have not been paid {f14.time:for November and December}. All in all it comes to {f15.money:some 1.1 million dinars} with the social contributions. The owner, {f16.name:Renzo Palladin}, {f17.status:left the country} {f17.time:on Friday}. He {f18.what:does not answer his telephone}. What the women fear most is that the machines will go the same way. There are {f19.number:310} of them in there. That is why they sleep at the gate.

PRESENTER: Why can't the company pay?

CHEBIL: {f20.source:The foreman} told me that {f20.cause:a big customer in Spain cancelled its orders in September}. The firm has been here {f21.time:since 2004}. It has been in trouble before: in 2016 wages came six weeks late, but they came.

PRESENTER: And the authorities?

CHEBIL: {f22.who:The governor} received a delegation yesterday. He {f23.status:has promised} everybody an advance of {f23.money:300 dinars} out of the solidarity fund. {f24:The women say they will not move for that}. They want {f25.position:the state to take the factory over}. A woman shouted at me, "{f26.wording:We dress half of Europe and cannot buy our children shoes}!"

PRESENTER: What comes next?

CHEBIL: There {f27.status:is to be} a meeting at {f27.what:the ministry of social affairs} in Tunis {f27.time:on Thursday}. Two buses have been hired. And the shops of Ksar Hellal {f28.status:will stay shut} tomorrow, out of solidarity.

PRESENTER: Thank you, Monia. Now to the price of olives.

=== report B | outlet: Maghreb Desk | published: 2023-01-20 | agency: MD
# Tunisian garment workers {f1.status:end sit-in} after {f2.time:eleven days}; inspectors to seal plant

KSAR HELLAL, Tunisia (MD) - Workers at a jeans factory on Tunisia's east coast {f1.status:lifted} their blockade on Thursday night, {f2.time:on its eleventh day}, in exchange for a promise that its machines {f29:will be placed under court seal}.

The {f13.number:430} employees of Confection Ras Dimas, some 390 of them women, are owed wages {f14.time:for three months}. The arrears, social security included, amount to {f15.money:1.1 million dinars} ($355,000), union officials said.

The compromise was struck at {f27.what:the social affairs ministry}, where representatives of the workers {f27.status:were received} {f27.time:on Thursday}. It leaves open who is to run the plant. The demonstrators had demanded {f25.position:nationalisation}; the minister, according to people in the room, {f30:ruled that out}.

Owner {f16.name:Renzo Paladin} {f17.status:travelled abroad} {f17.time:last Friday}, saying that {f31:his mother was ill}. He {f18.what:told MD by phone} from Prato that he would be back "with money or with a buyer". {f20.source:Paladin} said that {f20.cause:his bank had frozen a credit line}.

An advance of {f23.money:300 dinars} a head {f23.status:was paid out} on Wednesday by {f22.who:the governor of Monastir province}.

On Tuesday, protesters had closed {f5.place:the road to Moknine} with burning {f6.what:pallets}. {f7.who:Police} {f7.status:removed them}, {f8.what:without using force}, the interior ministry said. {f9.number:Three} demonstrators held that day {f9.status:were freed} after questioning. {f11.name:Hayet Mansouri}, {f11.age:44}, {f11.role:a machinist} who fainted, {f11.cause:had breathed in smoke}, the director of the hospital in {f12.place:Monastir} said; she was discharged after a night.

"{f26.wording:We dress half of Europe and we cannot buy our children shoes}," called out one of the seamstresses on Tuesday, and it became the slogan of the week.

Shops in the town of 45,000 {f28.status:had closed} on Wednesday in support.

The factory, set up {f21.time:in 2004}, has {f19.number:310} sewing machines, some of them on lease. About 1,600 garment firms operate in Tunisia, roughly half as many as fifteen years ago.

=== key
f1.status changed A=ongoing B=ended | the sit-in
f2.time changed A=ninth day B=eleven days | how long it has gone on
f4 only A | when the road was blocked
f5.place same A=Moknine road B=road to Moknine | which road was blocked
f6.what differs A=tyres B=pallets | what was burned
f7.who differs A=National Guard B=police | who cleared the road
f7.status same A=cleared B=removed | the road block
f8.what differs A=truncheons B=no force | how it was cleared
f9.number same A=3 B=3 | arrests
f9.status changed A=taken away B=freed | the arrested
f10 only A | the union delegate among the arrested
f11.name same A=Hayet Mansouri B=Hayet Mansouri | the woman in hospital
f11.role differs A=line supervisor B=machinist | her job
f11.age same A=44 B=44 | the woman in hospital
f11.cause differs A=a blow B=smoke | why she fainted
f12.place same A=Monastir B=Monastir | where the hospital is
f13.number same A=430 B=430 | workers of the plant
f14.time differs A=November and December B=three months | for what time wages are owed
f15.money same A=TND 1.1m~ B=TND 1.1m | the arrears
f16.name differs A=Renzo Palladin B=Renzo Paladin | the owner
f17.status same A=left the country B=travelled abroad | the owner
f17.time same A=2023-01-13 B=2023-01-13 | when he left
f18.what changed A=does not answer B=spoke by phone | whether the owner can be reached
f19.number same A=310 B=310 | sewing machines
f20.source differs A=the foreman B=the owner | on whose word
f20.cause differs A=a cancelled order B=a frozen credit line | why the company cannot pay
f21.time same A=2004 B=2004 | since when the factory is there
f22.who same A=the governor B=governor of Monastir province | who gave the advance
f23.status changed A=promised B=paid | the advance
f23.money same A=TND 300 B=TND 300 | the advance
f24 only A | the women on the advance
f25.position same A=state to take over B=nationalisation | what the women demand
f26.wording differs A=we dress half of Europe and cannot buy our children shoes B=we dress half of Europe and we cannot buy our children shoes | a worker's words
f27.status changed A=planned B=held | the meeting at the ministry
f27.time same A=2023-01-19 B=2023-01-19 | the meeting at the ministry
f27.what same A=ministry of social affairs B=social affairs ministry | where it is held
f28.status changed A=planned B=occurred | the closing of the shops
f29 only B | the seal on the machines
f30 only B | the minister on nationalisation
f31 only B | why the owner left
