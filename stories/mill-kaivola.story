story: mill-kaivola
kind: business

=== report A | outlet: Tervametsä Corporation | published: 2023-10-24T09:00
# Stock exchange release: Tervametsä {f1.status:plans} permanent closure of paper machine at Kaivola mill

Tervametsä Corporation {f1.status:plans to} discontinue the production of uncoated graphic paper at its Kaivola mill in Finland {f2.time:by the end of the second quarter of 2024}. The reason is {f3.cause:the structural decline in demand for graphic papers in Europe}.

The plan affects {f4.number:285} positions. {f5.status:For approximately 90 of these, alternative employment within the Group will be sought.} Change negotiations with the personnel begin {f6.time:on 30 October} and are expected to last {f7.time:six weeks}. The Company {f8.source:informed the personnel at a meeting held at the mill this morning}.

Paper machine 3, the last one in operation at Kaivola, has an annual capacity of {f9.number:260,000} tonnes. Customers will in future be supplied {f10.place:from the Skogsmark mill in Sweden}. The machine {f11.what:will be offered for sale}. {f12.certainty:The adjacent sawmill is not affected by the plan.}

Tervametsä will recognise non-recurring costs of {f13.money:approximately EUR 41 million} in the fourth quarter of 2023. The measure is expected to improve annual profitability {f14.money:by EUR 23 million}.

"{f15.wording:This is a heavy decision, and in no way a reflection on the skill of the people at Kaivola}," says {f15.name:Petra Rautavuori}, {f15.role:Executive Vice President, Papers}.

The Kaivola mill was founded {f16.time:in 1911}. Production on paper machine 2, which employed {f17.number:180} people, ended {f17.time:in 2015}.

{f18:The Company's outlook for 2023 remains unchanged.}

=== report B | outlet: Koskilaakson Sanomat | published: 2023-10-25
# "Then I'll have been the last": Kaivola {f1.status:loses} its paper

By Outi Nevanperä

At ten to nine the phone in the shift room rang, and it was Jouni Hirvilampi's sister in Oulu asking {f8.source:whether what they'd just said on the radio was true}. Hirvilampi is the shop steward. {f8.source:He had not heard a word.} The managers arrived twenty minutes afterwards.

It was true. {f2.time:Before next midsummer} the rolls will stand still, and {f16.time:a hundred and twelve years} of papermaking at the rapids will be over. {f4.number:Two hundred and eighty-five} people will have to look for something else. {f5.status:Not one of them is to be given a chair elsewhere in the concern}, the mill's own personnel office confirmed in the afternoon.

In Helsinki they speak of a plan, because the law wants them to. {f1.status:"The decision has been taken, let's not play theatre,"} said a member of the management whom we have known a long time.

Mill manager Sakari Ylönperä did not talk about Europe, or about readers who no longer read. "{f3.cause:We have been killed by the electricity bill}," he said, and went back inside.

From {f6.time:Monday} the two sides will sit opposite each other, {f7.time:for the fourteen days which the statute prescribes}. Burying Kaivola will cost {f13.money:forty-one million}. After that it saves its owners {f14.money:thirty-two million} a year. In the stock market, {f19:where the share rose by four per cent}, they had done the sum by noon.

{f9.number:A quarter of a million tonnes, roughly}: that much has gone down to the harbour each year. {f10.place:Poland} will now see to the customers. And the giant itself, 118 metres from wire to reel? {f11.what:It's to be cut up on the spot}, so that no rival can lay hands on it.

{f15.name:Rautavuori}, {f15.role:who heads the paper division}, called it "{f15.wording:a heavy decision, but in no way a reflection on the skill of the people at Kaivola}". She did not stay for coffee.

Next door the saws were singing yesterday as they do every day. Nobody {f12.certainty:would promise the sixty people there} that they will be singing in a year. Town manager Kaisa Mertaniemi reckons with {f20:3.2 million euros less in taxes}.

{f17.time:Eight years ago}, when the second machine was stopped, {f17.number:180} had to go. Hirvilampi was kept on. "Then I'll have been the last," he said. "Somebody has to turn the key."

=== key
f1.status differs A=planned B=decided | the closure
f2.time compatible A=by 2024-06-30 B=before midsummer 2024 | when production ends
f3.cause differs A=falling demand B=cost of electricity | why it is closed
f4.number same A=285 B=285 | jobs affected
f5.status differs A=other work sought for some 90 B=no other work for anybody | those who lose their posts
f6.time same A=2023-10-30 B=2023-10-30 | when the negotiations begin
f7.time differs A=6 weeks B=14 days | how long they last
f8.source differs A=the company, at a meeting B=the radio | from whom the staff learnt it
f9.number compatible A=260000 t B=250000 t~ | yearly capacity
f10.place differs A=Sweden B=Poland | from where customers will be supplied
f11.what differs A=offered for sale B=cut up | what becomes of the machine
f12.certainty differs A=not affected B=no promise | the sawmill
f13.money same A=EUR 41m~ B=EUR 41m | cost of the closure
f14.money differs A=EUR 23m B=EUR 32m | yearly saving
f15.wording differs A=and in no way a reflection B=but in no way a reflection | Rautavuori's words
f15.name same A=Petra Rautavuori B=Rautavuori | the head of the paper division
f15.role same A=Executive Vice President, Papers B=head of the paper division | her post
f16.time same A=1911 B=112 years before 2023 | when the mill was founded
f17.number same A=180 B=180 | jobs lost at the earlier closure
f17.time same A=2015 B=2015 | the earlier closure
f18 only A | the outlook unchanged
f19 only B | the share price
f20 only B | loss of taxes
