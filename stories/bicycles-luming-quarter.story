story: bicycles-luming-quarter
kind: business

=== report A | outlet: Island Business Wire | published: 2022-11-11
# {f1.name:Luming Cycle} {f2.status:posts} first loss in {f3.time:13 years} as e-bike glut bites

TAICHUNG - Bicycle maker {f1.name:Luming Cycle} {f2.status:reported} a loss of {f4.money:NT$318 million} for the third quarter {f5.time:on Thursday}, its first {f3.time:since 2009}, and said it would close {f6.number:one} of its {f7.number:four} plants.

In the same quarter of {f8.time:last year}, the company had earned {f9.money:NT$742 million}. Sales fell by {f10.number:31 percent} to {f11.money:NT$5.2 billion}. For the first nine months, {f1.name:Luming} still shows a profit of {f12.money:NT$205 million}, on sales of {f13.money:NT$17.9 billion}.

It sold {f14.number:410,000} bicycles between July and September, {f15.number:96,000} of them with an electric motor. A year earlier it had been {f16.number:655,000} and {f17.number:171,000}. Dealers in {f18.place:Germany} alone returned {f19.number:22,000} e-bikes that they could not sell.

"{f20.wording:We built for a demand that had already gone home}," said chairman {f21.name:Tsai Ming-hung}, {f22.age:70}, who founded the firm in {f23.time:1979} with {f24.number:six} workers in his uncle's pig shed. He will hand over to his {f25.role:daughter}, {f26.name:Tsai Pei-shan}, {f27.age:42}, {f28.time:on Jan. 1}.

The plant to be shut is that in {f29.place:Changhua}, where {f30.number:580} people work. {f31.number:Some 230} of them will be offered places in Taichung, the rest severance pay worth up to {f33.time:nine months'} wages. In the whole group, {f1.name:Luming} employs {f34.number:3,900}, {f35.number:1,150} of them in Vietnam and {f36.number:640} in Hungary.

The union wants {f37.position:short hours instead of dismissals}. Its chairwoman, Chiu Hsiu-mei, {f38.age:51}, said {f39.number:1,200} members had signed a petition. A meeting with the company {f40.status:is planned} {f40.time:on Nov. 23}.

Inventories stood at {f41.money:NT$8.6 billion} at the end of September, {f42.money:NT$1.1 billion} less than in June. {f1.name:Luming} wrote off {f43.money:NT$270 million} on them. Debt {f44.status:rose} to {f45.money:NT$6.4 billion}. The bank group led by Formosa Coast Bank has {f46.status:extended} a credit line of {f47.money:NT$3 billion} {f47.time:until 2025}.

The dividend, {f48.money:NT$4.50} a share last year, {f49.certainty:will be} cut, finance chief Ivan Tsai, who is {f50.role:not related} to the founder, told analysts. He expects sales of {f51.money:NT$22 billion} this year and a recovery {f53.time:in the second half of 2023}.

Shares in {f1.name:Luming} fell by {f54.number:6.8 percent} to {f55.money:NT$151}. They had stood at {f56.money:NT$390} {f57.time:in May 2021}, {f65:when bicycle shops around the world were empty}.

Rival Hokang, which sells {f58.number:twice} as many bicycles, will present its figures {f59.time:on Tuesday}. It has already dismissed {f60.number:300} people this year. The island's bicycle exports declined by {f62.number:19 percent} in September, to {f63.money:US$410 million}, according to the customs service.

{f1.name:Luming} blamed {f64.cause:the cancellation of orders in Europe}.

=== report B | outlet: Two Wheels Trade Journal | published: 2022-11-12 | copy: A
# {f1.name:Luming Cycle} {f2.status:posts} first loss in {f3.time:13 years} as e-bike glut bites

TAICHUNG - Bicycle maker {f1.name:Luming Cycle} {f2.status:reported} a loss of {f4.money:NT$318 million} for the third quarter {f5.time:on Thursday}, its first {f3.time:since 2009}, and said it would close {f6.number:one} of its {f7.number:four} plants.

In the same quarter of {f8.time:last year}, the company had earned {f9.money:NT$724 million}. Sales fell by {f10.number:31 percent} to {f11.money:NT$5.2 billion}. For the first nine months, {f1.name:Luming} still shows a profit of {f12.money:NT$205 million}, on sales of {f13.money:NT$17.9 billion}.

It sold {f14.number:410,000} bicycles between July and September, {f15.number:96,000} of them with an electric motor. A year earlier it had been {f16.number:655,000} and {f17.number:171,000}. Dealers in {f18.place:Germany} alone returned {f19.number:22,000} e-bikes that they could not sell.

"{f20.wording:We built for a demand that had already gone home}," said chairman {f21.name:Tsai Ming-hung}, {f22.age:70}, who founded the firm in {f23.time:1979} with {f24.number:six} workers in his uncle's pig shed. He will hand over to his {f25.role:niece}, {f26.name:Tsai Pei-shan}, {f27.age:42}, {f28.time:on Jan. 1}.

The plant to be shut is that in {f29.place:Yunlin}, where {f30.number:580} people work. {f31.number:Some 230} of them will be offered places in Taichung, the rest severance pay worth up to {f33.time:nine months'} wages. In the whole group, {f1.name:Luming} employs {f34.number:3,900}, {f35.number:1,150} of them in Vietnam and {f36.number:640} in Hungary.

The union wants {f37.position:dismissals to be put off for a year}. Its chairwoman, Chiu Hsiu-mei, {f38.age:51}, said {f39.number:1,200} members had signed a petition. A meeting with the company {f40.status:is planned} {f40.time:on Nov. 23}.

Inventories stood at {f41.money:NT$8.6 billion} at the end of September, {f42.money:NT$1.1 billion} less than in June. {f1.name:Luming} wrote off {f43.money:NT$270 million} on them. Debt {f44.status:fell} to {f45.money:NT$6.4 billion}. The bank group led by Formosa Coast Bank has {f46.status:extended} a credit line of {f47.money:NT$3 billion} {f47.time:until 2025}.

The dividend, {f48.money:NT$4.50} a share last year, {f49.certainty:may be} cut, finance chief Ivan Tsai, who is {f50.role:not related} to the founder, told analysts. He expects sales of {f51.money:NT$22 billion} this year and a recovery {f53.time:in the second half of 2023}.

Shares in {f1.name:Luming} fell by {f54.number:6.8 percent} to {f55.money:NT$151}. They had stood at {f56.money:NT$390} {f57.time:in May 2021}.

Rival Hokang, which sells {f58.number:twice} as many bicycles, will present its figures {f59.time:on Tuesday}. It has already dismissed {f60.number:300} people this year. The island's bicycle exports declined by {f62.number:19 percent} in September, to {f63.money:US$410 million}, according to the customs service.

{f1.name:Luming} blamed {f64.cause:the lack of motors from Japan}.

=== key
f1.name same A=Luming Cycle B=Luming Cycle | the company
f2.status same A=reported B=reported | the loss
f3.time same A=2009 B=2009 | the last loss before
f4.money same A=TWD 318m B=TWD 318m | the loss of the quarter
f5.time same A=2022-11-10 B=2022-11-10 | the day of the report
f6.number same A=1 B=1 | plants to be closed
f7.number same A=4 B=4 | plants
f8.time same A=2021 B=2021 | the year it is compared with
f9.money differs A=TWD 742m B=TWD 724m | the profit of a year before
f10.number same A=31% B=31% | the fall of sales
f11.money same A=TWD 5.2bn B=TWD 5.2bn | sales of the quarter
f12.money same A=TWD 205m B=TWD 205m | profit of nine months
f13.money same A=TWD 17.9bn B=TWD 17.9bn | sales of nine months
f14.number same A=410000 B=410000 | bicycles sold
f15.number same A=96000 B=96000 | e-bikes sold
f16.number same A=655000 B=655000 | bicycles sold a year before
f17.number same A=171000 B=171000 | e-bikes sold a year before
f18.place same A=Germany B=Germany | whose dealers sent e-bikes back
f19.number same A=22000 B=22000 | e-bikes sent back
f20.wording same A=We built for a demand that had already gone home B=We built for a demand that had already gone home | the chairman's words
f21.name same A=Tsai Ming-hung B=Tsai Ming-hung | the chairman
f22.age same A=70 B=70 | the chairman
f23.time same A=1979 B=1979 | the founding
f24.number same A=6 B=6 | workers at the founding
f25.role differs A=daughter B=niece | what the successor is to the chairman
f26.name same A=Tsai Pei-shan B=Tsai Pei-shan | the successor
f27.age same A=42 B=42 | the successor
f28.time same A=2023-01-01 B=2023-01-01 | when she takes over
f29.place differs A=Changhua B=Yunlin | the plant to be closed
f30.number same A=580 B=580 | people who work there
f31.number same A=230~ B=230~ | of them offered other places
f33.time same A=9 months B=9 months | the severance
f34.number same A=3900 B=3900 | employees in all
f35.number same A=1150 B=1150 | employees in Vietnam
f36.number same A=640 B=640 | employees in Hungary
f37.position differs A=short hours B=dismissals put off for a year | what the union wants
f38.age same A=51 B=51 | the union's chairwoman
f39.number same A=1200 B=1200 | signatures
f40.status same A=planned B=planned | the meeting
f40.time same A=2022-11-23 B=2022-11-23 | the day of the meeting
f41.money same A=TWD 8.6bn B=TWD 8.6bn | inventories
f42.money same A=TWD 1.1bn B=TWD 1.1bn | their decline
f43.money same A=TWD 270m B=TWD 270m | written off
f44.status differs A=rose B=fell | debt
f45.money same A=TWD 6.4bn B=TWD 6.4bn | debt
f46.status same A=extended B=extended | the credit line
f47.money same A=TWD 3bn B=TWD 3bn | the credit line
f47.time same A=2025 B=2025 | how long it runs
f48.money same A=TWD 4.50 B=TWD 4.50 | last year's dividend
f49.certainty differs A=certain B=possible | the cut of the dividend
f50.role same A=not related B=not related | what the finance chief is to the founder
f51.money same A=TWD 22bn B=TWD 22bn | sales expected
f53.time same A=second half of 2023 B=second half of 2023 | the recovery
f54.number same A=6.8% B=6.8% | the fall of the shares
f55.money same A=TWD 151 B=TWD 151 | the share
f56.money same A=TWD 390 B=TWD 390 | the share in 2021
f57.time same A=2021-05 B=2021-05 | when it stood there
f58.number same A=twice B=twice | the rival's sales
f59.time same A=2022-11-15 B=2022-11-15 | when the rival reports
f60.number same A=300 B=300 | dismissed by the rival
f62.number same A=19% B=19% | decline of exports
f63.money same A=USD 410m B=USD 410m | exports
f64.cause differs A=cancelled orders in Europe B=lack of motors from Japan | why there was a loss
f65 only A | why the share stood high
