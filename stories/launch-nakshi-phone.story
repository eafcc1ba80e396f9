story: launch-nakshi-phone
kind: technology

=== report A | outlet: Nakshi Electronics Ltd (press release) | published: 2024-11-13T12:30+05:30
# Nakshi {f1.status:introduces} the Nakshi One, a phone you can repair yourself

Bengaluru, {f1.time:13 November 2024}. Nakshi Electronics {f1.time:today} {f1.status:presented} the Nakshi One, {f2.what:its first smartphone}, designed and manufactured in India. It can be opened with {f3.what:a single screwdriver}, which {f3.status:is included in the box}.

Screen, battery, camera and charging socket can each be replaced by the owner {f4.time:in under ten minutes}. Spare parts {f5.status:will be available} {f5.time:for seven years}; security updates are guaranteed for the same period.

The Nakshi One costs {f6.money:₹14,999}. Orders are accepted from today, and deliveries {f7.status:start} {f7.time:on 22 November}, when the phone will also go on sale in {f8.number:4,000} shops {f8.who:of our retail partner Chowk Mobile}.

It is assembled in a new factory {f9.place:in Hosur, Tamil Nadu}, in which the company has invested {f10.money:₹900 crore}. {f11.number:2,200} people work there today, {f11.who:most of them women}. "{f12.wording:A phone should grow old with its owner}," said {f13.name:Meenakshi Iyengar-Bose}, {f13.role:founder and managing director}.

Key features: 6.1-inch display; {f14.what:a battery that lasts two days}; camera with 50 megapixels; dual SIM; a socket for headphones; choice of {f15.number:four} colours.

Nakshi aims to sell {f16.number:two million} units {f16.time:in the first year}. Sales abroad, beginning {f17.place:with Kenya and Brazil}, {f17.status:are planned} {f17.time:for the second half of 2025}.

Founded {f18.time:in 2013} as {f18.what:a chain of repair counters}, Nakshi today employs 5,600 people. It {f19:has been profitable since 2019}.

=== report B | outlet: Garden City Chronicle | published: 2024-11-14
# She fixed our phones. Now she makes them

By Anthony Thimmaiah

The most talked-about part of the phone that {f13.name:Meenakshi Iyengar-Bose} {f1.status:unveiled} {f1.time:yesterday} isn't in the phone. It's {f3.what:the small yellow screwdriver}, and {f3.status:buyers get it thrown in}.

It is all they need, she showed the hall, {f20:her hair tied back and a kitchen timer beside her}. Out came the battery, out came the camera, in went new ones. {f4.time:Nine minutes and forty seconds.} The applause was loudest from the back rows, where the women sat who screw the thing together in {f9.place:Hosur}; {f11.who:women are in the majority} among the {f11.number:2,200} workers of a plant that cost the company {f10.money:nine billion rupees}.

The Nakshi One is {f2.what:the first telephone} to bear the name of a firm that used to be known for {f18.what:mending other people's}. {f18.time:Eleven years ago} Iyengar-Bose had one counter in the City Market. She is 36, still owns most of the business and {f13.role:runs it as managing director}. "{f12.wording:A phone should grow old with its owner}," is how she put it on Wednesday.

And the thing itself? It's heavier than others. It is no beauty, in spite of {f15.number:four} colours, one of which is called Filter Coffee. But it has a hole for headphones, and {f14.what:for two days it doesn't have to be plugged in}, or so we are told. Those who want one need {f6.money:just under fifteen thousand rupees} and a little patience: {f7.time:on Friday of next week} the first phones {f7.status:will be sent out} and will lie on the counters of {f8.who:Chowk Mobile}, which has {f8.number:4,000 of them}. {f21:By midnight 210,000 people had put their names down.}

For a good while after that they'll be able to get a new screen or socket. {f5.time:Until 2031}, the company promises, parts {f5.status:are going to be on sale}.

Can a newcomer hold out against the giants? In {f16.time:the first twelve months} Nakshi would like to part with {f16.number:20 lakh} phones. It would be one in every seventy sold in the country. Foreign customers, {f17.place:Kenyans and Brazilians first}, {f17.status:shall have} their turn {f17.time:in the latter half of next year}. {f22:Analyst Farhan Merchant of Tidewater Insight is sceptical}: "People say they want to repair. Then they see a new camera."

Her rivals have been quiet. One of them put up a poster opposite the hall, showing a phone under water. Hers can't swim, Iyengar-Bose admits.

=== key
f1.status same A=presented B=presented | the phone
f1.time same A=2024-11-13 B=2024-11-13 | when it was presented
f2.what same A=first smartphone B=first telephone | what it is for the firm
f3.what same A=screwdriver B=screwdriver | what is needed to open it
f3.status same A=included B=included | the screwdriver
f4.time compatible A=<10 min B=9 min 40 s | how long a repair takes
f5.status same A=available B=available | spare parts
f5.time same A=seven years B=until 2031 | how long there will be spare parts
f6.money compatible A=INR 14999 B=<INR 15000 | the price
f7.status same A=start B=start | deliveries
f7.time same A=2024-11-22 B=2024-11-22 | when deliveries start
f8.number same A=4000 B=4000 | shops
f8.who same A=Chowk Mobile B=Chowk Mobile | the retail partner
f9.place compatible A=Hosur, Tamil Nadu B=Hosur | the factory
f10.money same A=INR 900 crore B=INR 9bn | what the factory cost
f11.number same A=2200 B=2200 | workers there
f11.who same A=mostly women B=mostly women | who they are
f12.wording same A=should grow old with its owner B=should grow old with its owner | her words
f13.name same A=Meenakshi Iyengar-Bose B=Meenakshi Iyengar-Bose | the founder
f13.role compatible A=founder and managing director B=managing director | her post
f14.what same A=two days B=two days | what the battery lasts
f15.number same A=4 B=4 | colours
f16.number same A=2000000 B=20 lakh | phones to be sold
f16.time same A=first year B=first year | in what time
f17.place same A=Kenya and Brazil B=Kenya and Brazil | the first countries abroad
f17.status same A=planned B=planned | sales abroad
f17.time same A=2025 second half B=2025 second half | when
f18.time same A=2013 B=11 years ago | when the firm began
f18.what same A=repair B=repair | as what
f19 only A | profitable since 2019
f20 only B | the timer
f21 only B | orders by midnight
f22 only B | the analyst's doubts
