story: beet-growers-contract
kind: farming

=== report A | outlet: Vojvodnja Agrar | published: 2025-01-14
# Beet growers {f1.status:reject} price, threaten to sow {f2.what:maize}

The beet growers of the northern plain {f1.status:have turned down} the contract that the sugar company Sladara offers for {f3.time:this year's} crop. Meeting in {f4.place:the culture hall} of Belica on {f5.time:Monday}, {f6.number:340} of them raised their hands against it, {f7.who:the chairman of their association}, {f7.name:Imre Szalkai}, said.

Sladara will pay {f8.money:39 euros} a tonne; the growers ask for {f9.money:46}. "{f10.wording:For that money I would rather look at weeds}," {f7.name:Mr Szalkai} said. If nothing moves {f11.time:by the end of February}, they will grow {f2.what:maize}.

The company cites {f12.cause:sugar from Ukraine}. Its {f13.role:purchasing manager}, {f13.name:Vesna Radulov}, {f14.what:was booed} when she spoke. {f15.who:A farmer from Tovarin} {f16.what:poured beets} on {f17.what:her car}.

One of the firm's two refineries, at {f18.place:Senjak}, {f19.status:may not open} in autumn. {f20.number:210} jobs depend on it. {f21.who:The agriculture ministry} has {f22.status:offered to mediate}.

=== report B | outlet: Danube Business Daily | published: 2025-01-15
# Sugar firm's offer {f1.status:voted down}

A contract proposed by the sugar maker Sladara has {f1.status:met with refusal}. {f6.number:More than 300} growers from the north voted it down {f5.time:the day before yesterday} at {f4.place:a sports hall} in Belica. They want {f9.money:46 euros} for each tonne, {f7.name:Imre Szalkai}, {f7.who:their lawyer}, explained: "{f10.wording:For this money I would rather look at weeds}."

{f8.money:Thirty-nine} is what they would get {f3.time:in 2025}. {f12.cause:The world market} leaves no room, argued {f13.name:Vesna Radulov}, {f13.role:who buys the beets for the company}; {f14.what:whistles} drowned her out. Outside, {f15.who:a grower from Tovarin} {f16.what:let the air out} of the tyres of {f17.what:her car}.

If there is no agreement {f11.time:within six weeks}, {f2.what:sunflowers} will stand on the fields. The refinery at {f18.place:Senjak}, where {f20.number:210} people earn their bread, {f19.status:might then stay shut}, according to the company. Belgrade's {f21.who:chamber of commerce} {f22.status:stands ready as a go-between}.

{f23:Sugar costs a third more in the shops than two years ago.}

=== report C | outlet: Belica Weekly | published: 2025-02-21
# Beets after all

There will be beets on the plain. {f7.name:Imre Szalkai}, {f7.who:president of the growers}, and {f13.name:Vesna Radulov}, Sladara's {f13.role:buyer}, {f1.status:signed} on Thursday, in the office of {f21.who:the state secretary for agriculture}, who had {f22.status:brought them together}.

{f8.money:Forty-three} euros a tonne it is to be, {f24:with a supplement for early delivery}. In January, in {f4.place:our culture hall}, the growers had demanded {f9.money:45}, and many had already ordered {f2.what:maize} seed.

{f13.name:Mrs Radulov} said she had forgotten {f14.what:the boos}, but not {f16.what:the load of beets} that {f15.who:a man from Tovarin} had left on {f17.what:the bonnet of her car}. {f25:He has been asked to pay for the paint.}

For {f18.place:Senjak} the news comes too late: the refinery {f19.status:closes for good}. Its {f20.number:240} workers learned it from the radio.

=== key
f1.status changed A=rejected B=rejected C=signed | the contract
f2.what differs A=maize B=sunflowers C=maize | what they would grow instead
f3.time same A=2025 B=2025 | the crop
f4.place differs A=culture hall B=sports hall C=culture hall | where they met
f5.time same A=2025-01-13 B=2025-01-13 | when they met
f6.number compatible A=340 B=>300 | growers who voted
f7.who differs A=chairman B=lawyer C=chairman | Szalkai's part
f7.name same A=Imre Szalkai B=Imre Szalkai C=Imre Szalkai | the growers' speaker
f8.money changed A=EUR 39 B=EUR 39 C=EUR 43 | the price
f9.money differs A=EUR 46 B=EUR 46 C=EUR 45 | what the growers asked
f10.wording differs A=For that money I would rather look at weeds B=For this money I would rather look at weeds | his words
f11.time same A=end of February B=six weeks | the deadline
f12.cause differs A=sugar from Ukraine B=world market | the company's reason
f13.role same A=purchasing manager B=purchasing manager C=purchasing manager | Radulov
f13.name same A=Vesna Radulov B=Vesna Radulov C=Vesna Radulov | the company's speaker
f14.what compatible A=boos B=whistles C=boos | how she was received
f15.who same A=farmer from Tovarin B=farmer from Tovarin C=farmer from Tovarin | who took it out on the car
f16.what differs A=poured beets B=let the air out C=poured beets | what he did
f17.what same A=her car B=her car C=her car | to what
f18.place same A=Senjak B=Senjak C=Senjak | the refinery
f19.status changed A=may not open B=may not open C=closed for good | the refinery
f20.number differs A=210 B=210 C=240 | its workers
f21.who differs A=agriculture ministry B=chamber of commerce C=agriculture ministry | the mediator
f22.status changed A=offered B=offered C=done | the mediation
f23 only B | the price in the shops
f24 only C | the supplement
f25 only C | the paint
