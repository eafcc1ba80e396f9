story: insulin-ardenne
kind: health

=== report A | outlet: The Calder Standard | published: 2025-02-20
# Ministry and drug maker split over insulin price

The government of Estavia is to {f1.status:take} the country's largest insulin supplier {f1.what:to the competition tribunal} after talks over price {f2.status:collapsed} on {f2.time:Wednesday night}.

{f3.role:Health minister} {f3.name:Leocadia Brun} said {f4.who:Ardenne Biologics} had asked for {f5.money:38 crowns} a vial, up from {f6.money:22}. "{f7.wording:No family should have to choose between rent and insulin}," she told parliament.

{f8.number:Around 210,000} Estavians inject the hormone every day. About 30,000 of them are children.

Ardenne's {f9.role:country director}, {f9.name:Pavel Szarka}, rejected the accusation of profiteering. He put the increase down to {f10.cause:the cost of glass and refrigeration}. The company {f11.position:would accept 31 crowns if the contract ran for five years}, he said.

The present agreement {f12.status:runs out} on {f12.time:31 March}. Pharmacies hold stocks for {f13.number:six weeks}, according to {f13.source:the ministry}.

{f14.whom:Patients over 65} will {f14.certainty:not be affected}, Ms Brun promised, since a special fund pays for them.

In 2018 a row with another maker, over the price of an asthma spray, lasted 14 weeks. {f15:The tribunal then imposed a fine of 9 million crowns.}

=== report B | outlet: Estavia Today | published: 2025-02-20
# Diabetics fear shortage as insulin deal {f2.status:fails}

By Imre Datta

Nadia Quell, 41, has started counting her vials. Her son, who is 9, needs two a month.

They are among {f8.number:some 240,000} people in Estavia who depend on insulin, and since {f2.time:Wednesday} they do not know what it will cost. Negotiations between the state and {f4.who:its main manufacturer, Ardenne Biologics}, {f2.status:broke down} late in the evening.

According to {f3.name:Leocadia Brun}, {f3.role:who runs the health department}, the firm demanded {f5.money:36 crowns} for each vial instead of the {f6.money:22 crowns} paid now. "{f7.wording:No family should choose between rent and insulin}," she said. She {f1.status:will refer} the matter {f1.what:to the antitrust court}.

{f9.name:Pawel Szarka}, {f9.role:who heads Ardenne in Estavia}, blamed {f10.cause:the fall of the crown against the dollar}. He offered a compromise: {f11.position:31 crowns, on condition of a three-year contract}.

The old contract {f12.status:expires} {f12.time:at the end of March}. The shelves of chemists will then last {f13.number:six weeks}, says {f13.source:the pharmacists' guild}.

{f14.whom:Pensioners above 70} are protected by a fund, but whether it has enough money is open: the minister said they {f14.certainty:should be spared} any increase.

{f16:A rival product from Kessel Generics, sold at 19 crowns abroad, awaits approval.} Its maker expects 12 months of tests.

A dispute of 2018, about inhalers, dragged on for more than three months.

=== key
f1.status same A=planned B=planned | the step to the tribunal
f1.what same A=competition tribunal B=competition tribunal | where the case goes
f2.status same A=failed B=failed | the talks
f2.time compatible A=2025-02-19 night B=2025-02-19 | when the talks failed
f3.role same A=health minister B=health minister | Brun's post
f3.name same A=Leocadia Brun B=Leocadia Brun | the minister
f4.who same A=Ardenne Biologics B=Ardenne Biologics | the supplier
f5.money differs A=38 crowns B=36 crowns | the price demanded
f6.money same A=22 crowns B=22 crowns | the present price
f7.wording differs A=should have to choose B=should choose | Brun's words
f8.number differs A=210000~ B=240000~ | how many need insulin
f9.role same A=country director B=country director | Szarka's post
f9.name differs A=Pavel Szarka B=Pawel Szarka | the director's first name
f10.cause differs A=cost of glass and refrigeration B=fall of the crown | why the price rises, on Szarka's word
f11.position differs A=31 crowns for a five-year contract B=31 crowns for a three-year contract | Ardenne's compromise
f12.status same A=expires B=expires | the present contract
f12.time compatible A=2025-03-31 B=end of March | when it expires
f13.number same A=6 B=6 | weeks of stock
f13.source differs A=health ministry B=pharmacists' guild | who says how long stocks last
f14.whom differs A=over 65 B=over 70 | who is protected by the fund
f14.certainty differs A=certain B=probable | whether they are spared
f15 only A | the fine in the asthma spray case
f16 only B | the rival product of Kessel Generics
