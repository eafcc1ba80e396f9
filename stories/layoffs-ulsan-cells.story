story: layoffs-ulsan-cells
kind: labour

=== report A | outlet: Taehwa Business Wire | published: 2024-10-16 | agency: TBW
# Daehwan Cell to cut {f1.number:640} jobs at Ulsan battery plant

ULSAN, South Korea (TBW) - Daehwan Cell, a maker of batteries for electric vans, said on {f2.time:Wednesday} it would shed {f1.number:640} of the {f3.number:2,900} jobs at its main plant in Ulsan by {f4.time:the end of March}, citing {f5.cause:weak demand in Europe}.

The company will offer {f6.what:voluntary retirement} first, {f7.name:Seo Gyu-ha}, its {f7.role:chief financial officer}, told analysts on a call. Those who take it will receive {f8.money:18 months' wages}. Dismissals "{f9.wording:cannot be ruled out if the numbers are not reached}", he said.

{f10.what:Line 3}, which makes cells for delivery vans, {f10.status:will be shut} {f10.time:in December}. Lines 1 and 2 are to be converted to cells for {f11.what:energy storage}, at a cost of {f12.money:210 billion won}. A second plant, in Gumi, is {f13.status:not affected}.

Daehwan lost {f14.money:94 billion won} in {f14.time:the third quarter}, after a profit of 12 billion a year earlier. Its shares {f15.what:rose 4.1 percent}. Since January {f33:they have lost a third} of their value.

The plant's union said that it had been informed {f16.time:on Tuesday evening}, by text message. Its chairwoman, {f17.name:Bang Mi-ryeong}, called the plan "{f18.wording:a bill for management's mistakes, sent to the workers}". The union {f19.status:will hold a strike ballot} {f19.time:on 24 October}.

Bang demanded {f20.position:that the company cut hours instead of jobs}. Seo said that the company {f21.position:had looked at shorter hours and found them insufficient}.

About {f22.number:350} of the posts to go are held by workers of subcontractors, people familiar with the plan said. The company {f23.status:declined to comment} on that.

Ulsan's mayor, {f24.name:Noh Jae-sik}, offered {f25.what:retraining places} for 400 people. The city of 1.1 million has lost some 5,000 factory jobs in two years.

Daehwan, founded in {f26.time:1998}, last cut staff in 2019, when {f32:150 office workers} left.

=== report B | outlet: The Yeongnam Citizen | published: 2024-10-17
# "After {f27:21} years, a text message"

By Ok Su-jin, Ulsan

The message came {f16.time:at 7.52 on Tuesday evening}, while Ryu Dong-pil, {f28:49}, was folding his children's laundry. "Notice on the adjustment of personnel," it began. He read it twice and then rang his brother, who is 46 and works on the same line.

Daehwan Cell, the biggest employer in the district of Buk-gu after the car makers, wants to rid itself of {f1.number:640} people, more than a fifth of its {f3.number:2,900} in Ulsan, by {f4.time:early spring}. Who does not {f6.what:go of his own accord} must reckon with dismissal. "{f9.wording:It cannot be excluded if the numbers are not reached}," is how {f7.name:Seo Kyu-ha}, the {f7.role:chief executive}, put it on {f2.time:Wednesday} before people who deal in shares.

The reason given is {f5.cause:the cheap competition from abroad}. The union does not believe it. "This is {f18.wording:a bill for management's mistakes, sent to the workers}," says {f17.name:Bang Mi-ryeong}, 52, its chair, and counts them on her fingers: {f30:the wrong chemistry, the wrong customers, the wrong continent}.

Ryu has stood on {f10.what:Line 3} for most of his {f27:21} years. The last cell is to come off it {f10.time:before Christmas}, and then the hall {f10.status:will be locked}. Where there is work still, it will be on batteries for {f11.what:power storage}; {f12.money:210 billion won} is to be spent on the two remaining lines. The Gumi works, of which there had been talk in the canteen, {f13.status:are spared}.

Everybody who signs by the middle of November gets {f8.money:24 monthly wages}. Ryu has a mortgage until 2036. He has not made up his mind.

What makes the union bitter is that {f20.position:its offer of a four-day week, on less pay}, {f21.position:was never examined}. And that the share price {f15.what:fell by 4 percent} all the same. {f14.time:From July to September} the firm {f14.money:made a loss of 94 billion won}.

The vote on whether to down tools, which had been fixed for a Thursday, {f19.status:is now to be held} {f19.time:on Monday, the 21st}, Bang says; nobody wants to wait. There has not been a strike at Daehwan {f31:since the founding} in {f26.time:1998}.

{f22.number:Some 350} of those who will have to leave do not even appear in the company's books, because they are employed by contractors who clean, pack and drive. No settlement is foreseen for them. A spokesman {f23.status:had nothing to say} about it.

City hall has sprung to their side, in its fashion. {f24.name:Noh Jae-sik}, the mayor, promises {f25.what:cash aid of two million won a head}. Ryu laughs at that. "My brother says he will take up fishing," he says. "He gets seasick."

=== key
f1.number same A=640 B=640 | jobs to go
f2.time same A=2024-10-16 B=2024-10-16 | when the company announced it
f3.number same A=2900 B=2900 | jobs at the Ulsan plant
f4.time compatible A=end of March 2025 B=early spring | by when
f5.cause differs A=weak demand in Europe B=cheap foreign competition | the reason the company gives
f6.what same A=voluntary retirement B=leaving of one's own accord | what comes before dismissals
f7.name differs A=Seo Gyu-ha B=Seo Kyu-ha | the manager
f7.role differs A=chief financial officer B=chief executive | his post
f8.money differs A=18 months' wages B=24 months' wages | the severance pay
f9.wording differs A=cannot be ruled out if the numbers are not reached B=it cannot be excluded if the numbers are not reached | the manager on dismissals
f10.what same A=Line 3 B=Line 3 | the line that is closed
f10.status same A=to be shut B=to be locked | the line
f10.time same A=December 2024 B=before Christmas | when the line stops
f11.what same A=energy storage B=power storage | what the other lines will make
f12.money same A=KRW 210bn B=KRW 210bn | cost of the conversion
f13.status same A=not affected B=spared | the Gumi plant
f14.money same A=KRW 94bn B=KRW 94bn | the loss
f14.time same A=third quarter of 2024 B=July to September | of what time the loss is
f15.what differs A=rose 4.1 percent B=fell by 4 percent | the shares
f16.time compatible A=Tuesday evening B=2024-10-15T19:52 | when the message came
f17.name same A=Bang Mi-ryeong B=Bang Mi-ryeong | the union's head
f18.wording same A=a bill for management's mistakes, sent to the workers B=a bill for management's mistakes, sent to the workers | her words
f19.status same A=planned B=planned | the strike ballot
f19.time changed A=2024-10-24 B=2024-10-21 | its day
f20.position compatible A=cut hours instead of jobs B=a four-day week on less pay | what the union wants instead
f21.position differs A=examined and found insufficient B=never examined | the company on shorter hours
f22.number same A=350~ B=350~ | contractors' workers among those to go
f23.status same A=declined to comment B=nothing to say | the company on the contractors' workers
f24.name same A=Noh Jae-sik B=Noh Jae-sik | the mayor
f25.what differs A=retraining places B=cash aid | what the mayor offers
f30 only B | the mistakes the union counts
f31 only B | no strike so far
f32 only A | the cut of 2019
f33 only A | the shares since January
f27 only B | the worker's years of service
f28 only B | the worker
f26.time same A=1998 B=1998 | the founding
