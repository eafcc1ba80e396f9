story: takeover-halvard
kind: business

=== report A | outlet: Halvard Pumps / Corran Group joint statement | published: 2025-03-04T07:00
# Corran Group and Halvard Pumps {f1.status:agree to combine}

Corran Group today announced that it {f1.status:has reached an agreement to acquire} Halvard Pumps, the maker of industrial pumps and valves based in Lindesund, for {f2.money:€640 million}, {f3.what:payable in cash}. The price includes the assumption of €90 million of debt.

The transaction brings together two companies with a shared culture of engineering. Corran has {f4.number:11,200} employees in 19 countries; Halvard has 2,900, of whom {f5.number:1,750} work in Lindesund.

As part of an integration programme {f7.source:the parties} expect {f6.number:around 400} positions to {f6.status:become redundant} over {f6.time:three years}, {f7.what:mainly in administration}. This will be achieved by natural turnover and early retirement; compulsory redundancies {f8.certainty:are excluded}. The Lindesund site will be developed as a centre of excellence for marine pumps.

"{f10.wording:This is a union of equals and a great day for Halvard}," said Inger Falk, chief executive of Halvard, who {f11.status:will join} the board of the combined company. The {f22.role:chairman} of Corran, Desmond Achebe, said that {f12.cause:growing demand for water technology} had prompted the step.

The family foundation that owns {f13.number:62 per cent} of Halvard {f14.position:supports the offer}. Completion is {f15.status:expected} {f15.time:in the third quarter of 2025}, subject to the consent of the competition authorities.

=== report B | outlet: Lindesund Tidende | published: 2025-03-05
# {f6.number:Four hundred} to {f6.status:go} as Halvard {f1.status:is swallowed}

By Torunn Eidsmo

They heard it on the radio, on the way to the early shift. Halvard Pumps, founded in a boathouse in 1911 and for three generations the heart of this town, {f1.status:is being sold} to the Corran Group of Port Nairn. And {f6.number:some 400} people will {f6.status:lose their jobs} within {f6.time:18 months}.

Most of them, by what {f7.source:the shop stewards} were told at a meeting behind closed doors on Tuesday afternoon, {f7.what:work on the foundry floor}. "They talk about offices," said Geir Rudsvik, who leads the metalworkers at the plant. "The list I saw was casters and fitters." The company {f8.certainty:has not ruled out} compulsory dismissals, he said.

Rudsvik wants {f16.position:a written guarantee that the foundry stays until 2032} and {f17.status:has threatened} a strike if there is none by the end of the month.

The purchase price is {f2.money:€640 million}, a sum Corran will pay {f3.what:half in cash and half in its own shares}. Nearly two thirds of it, for a stake of {f13.number:62 per cent}, ends up with the family foundation. Not all the family is happy: Astrid Halvard, granddaughter of the founder, 83, told this paper that {f23:she had voted against the sale}.

Chief executive Inger Falk, 54, was booed when she spoke in the canteen. "{f10.wording:This is a union of equals}," she said, and somebody shouted: "Then who's closing whom?" Asked about her own future, she said she {f11.status:would leave} when the sale went through.

Mayor Henrik Rudsvik, no relation of the union man, said he had learnt of the deal {f20.time:on Monday evening}. The town counts {f5.number:1,750} Halvard workers among its 14,000 inhabitants.

In 2009, in the depths of the crisis, the firm shed 310 jobs; most of those people were taken back two years afterwards.

{f21:At the Pumphouse, the pub across from gate two, the beer was on the house until nine.}

=== report C | outlet: Meridian Finance | published: 2025-03-11
# Regulator to look into Corran's Halvard bid

The competition authority {f15.status:has opened an in-depth review} of Corran Group's takeover of its smaller rival Halvard Pumps, a step that will delay the closing of the deal {f15.time:until early 2026}, both companies said on Tuesday.

Corran {f1.status:agreed} last week to buy the Lindesund manufacturer for {f2.money:€604 million} {f3.what:in cash}. Shares in Corran, which fell 7 per cent on the day of the announcement, lost another 2.5 per cent.

The group has said that the merger was driven by {f12.cause:rising orders for water treatment}. Analysts at Pell & Osei see another reason: {f24:Corran's own marine business has been losing money since 2022}.

Executives are also under pressure over job losses. {f7.source:Corran} now puts the number of posts to be {f6.status:cut} at {f6.number:550}, up from an initial 400, over {f6.time:three years}, after adding a Halvard depot in Tessaly that it means to close. It repeated that the reductions would be concentrated {f7.what:in back-office functions} and said that forced layoffs {f8.certainty:could no longer be excluded}.

Workers in Lindesund {f17.status:walked out} for four hours on Monday. Their union is asking for {f16.position:assurances that casting will not be moved abroad before 2030}.

Desmond Achebe, Corran's {f22.role:chief executive}, told investors that Inger Falk {f11.status:would sit} on the board after the merger. Lindesund's mayor, Henrik Rudsvik, who says that he was informed {f20.time:only hours before the public}, has asked to be heard in the review.

The foundation holding {f13.number:26 per cent} of Halvard {f14.position:backs the sale}, a spokeswoman said. Corran employs {f4.number:about 11,000} people.

=== key
f1.status same A=sale agreed B=sale agreed C=sale agreed | the takeover
f2.money differs A=EUR 640m B=EUR 640m C=EUR 604m | the price
f3.what differs A=cash B=half cash half shares C=cash | how it is paid
f4.number compatible A=11200 C=11000~ | Corran's staff
f6.number changed A=400~ B=400~ C=550 | jobs to be lost
f6.status same A=to be cut B=to be cut C=to be cut | the jobs
f6.time differs A=3 years B=18 months C=3 years | over what time
f7.what differs A=administration B=foundry floor C=administration | which jobs go
f5.number same A=1750 B=1750 | Halvard's workers in Lindesund
f7.source differs A=the companies B=the shop stewards C=the companies | on whose word
f8.certainty differs A=ruled out B=possible C=possible | compulsory dismissals
f10.wording compatible A=a union of equals and a great day for Halvard B=a union of equals | Falk's words
f11.status differs A=joins the board B=leaves C=joins the board | Falk's future
f12.cause compatible A=demand for water technology C=orders for water treatment | why Corran buys, on its own word
f13.number differs A=62 per cent B=62 per cent C=26 per cent | the foundation's stake
f14.position compatible A=for the offer C=for the offer | the foundation
f15.status changed A=completion expected C=review opened | the deal's way to completion
f15.time changed A=third quarter of 2025 C=early 2026 | the completion
f16.position differs B=foundry kept until 2032 C=casting not abroad before 2030 | what the union demands
f17.status changed B=threatened C=occurred | the strike
f20.time compatible B=Monday evening C=hours before the public | when the mayor was told
f21 only B | free beer at the pub
f22.role differs A=chairman C=chief executive | Desmond Achebe
f23 only B | Astrid Halvard voted against
f24 only C | the analysts' reason
