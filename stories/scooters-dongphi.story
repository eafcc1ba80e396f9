story: scooters-dongphi
kind: business

=== report A | outlet: Straits Commercial Daily | published: 2025-07-09
# South Korea's {f3.name:Hanbit} {f1.status:to buy} Vietnamese scooter maker for {f2.money:US$620 million}

By Priscilla Teo-Nguyen in Hai Phong

South Korean battery group {f3.name:Hanbit Energy} {f1.status:has agreed to acquire} Vietnamese electric scooter maker {f4.name:Đông Phi} for {f2.money:US$620 million} in cash, the companies said on Tuesday, in a deal that hands a local favourite to its principal supplier.

The price {f6.what:is less than half} of what {f4.name:Đông Phi} was worth when it went public {f7.time:in 2021}. Its founder, {f8.name:Trịnh Bảo Quyên}, {f8.age:47}, who built the first prototype from a water pump in her uncle's yard, {f9.status:will step down} as chief executive once the transaction closes but {f21:stay on as an adviser for two years}. She holds 31 per cent of the shares and has undertaken to tender all of them.

{f4.name:Đông Phi} sold {f10:184,000} scooters last year, down 12 per cent, as cheaper Chinese models flooded the market. It has {f11.status:lost money} {f11.time:in each of the past three years}. {f3.name:Hanbit} supplies the cells for every machine that leaves the Hai Phong works and, according to people with knowledge of the matter, {f12:had been owed more than US$90 million}.

"The choice was between a smaller share of something and the whole of nothing," Ms {f8.name:Trịnh} told staff in the canteen on Tuesday morning. Several of them cried. An employee who asked not to be named said that workers had learnt of the sale from a Korean news site the evening before.

{f3.name:Hanbit} said it would {f13.position:keep the brand, and production in Hai Phong}, for {f13.time:at least five years}. It made no such pledge for a second plant in Bình Định, which employs {f14.number:700} of the company's 3,900 people and which analysts {f14.certainty:expect to be closed}. A {f3.name:Hanbit} executive, {f15:Kwon Ji-ho}, said only that everything would be reviewed.

{f16.who:The competition authority} {f16.status:has yet to approve} the purchase. {f3.name:Hanbit} expects {f17:to complete it by the end of the year}. Shareholders of {f4.name:Đông Phi} vote {f18:on Aug 22}.

{f4.name:Đông Phi}'s stock {f19.what:jumped} {f19.number:26 per cent} in Ho Chi Minh City. {f3.name:Hanbit} lost 2 per cent in Seoul. In 2023, talks between {f4.name:Đông Phi} and an Indian motorcycle maker had {f20:collapsed over price}; that suitor had been ready to pay about US$1 billion, three people said at the time.

=== report B | outlet: Five at Five (evening newsletter) | published: 2025-07-09
# A battery group swallows its customer

For {f2.money:620 million dollars}, {f6.what:not even half its value} on the day of its stock market debut {f7.time:four years ago}, Vietnam's {f4.name:Đông Phi} {f1.status:is passing} into the hands of {f3.name:Hanbit of Korea}, which makes the batteries of its electric scooters. {f8.name:Trịnh Bảo Quyên}, {f8.age:47}, who set the business up and {f11.status:has been in the red} {f11.time:three years running}, {f9.status:will vacate} the top job. The Koreans promise {f13.position:not to touch the name or move out of Hai Phong} {f13.time:for five years or more}, while the other factory, with its {f14.number:700} workers, {f14.certainty:probably faces the end}; {f16.who:the antitrust office} {f16.status:must still say yes}, and investors, delighted, drove the share {f19.what:up} {f19.number:by a quarter}.

=== key
f1.status same A=agreed B=agreed | the purchase
f2.money same A=USD 620m B=USD 620m | the price
f3.name same A=Hanbit Energy B=Hanbit | the buyer
f4.name same A=Đông Phi B=Đông Phi | the company bought
f6.what same A=less than half B=less than half | the price, compared with the value at the listing
f7.time same A=2021 B=2021 | the listing
f8.name same A=Trịnh Bảo Quyên B=Trịnh Bảo Quyên | the founder
f8.age same A=47 B=47 | the founder
f9.status same A=planned B=planned | her leaving
f10 only A | sales
f11.status same A=loss B=loss | the results
f11.time same A=3 years B=3 years | the results
f12 only A | what was owed to Hanbit
f13.position same A=keep brand and Hai Phong B=keep brand and Hai Phong | what the buyer promises
f13.time same A=>=5 years B=>=5 years | for how long
f14.number same A=700 B=700 | workers of the second plant
f14.certainty same A=probable B=probable | that the second plant is closed
f15 only A | the Hanbit executive
f16.who compatible A=competition authority B=antitrust office | who must approve
f16.status same A=not yet approved B=not yet approved | the purchase
f17 only A | when it is to be completed
f18 only A | the vote
f19.what same A=rose B=rose | the share of Đông Phi
f19.number compatible A=26 per cent B=25 per cent~ | the rise
f21 only A | her stay as adviser
f20 only A | the earlier talks
