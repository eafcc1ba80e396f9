story: porters-lukma-pass
kind: labour

=== report A | outlet: Khumbila Post | published: 2018-11-14
# Porters win new load limit and {f2.money:2,400 rupees} a day as trek boycott ends

By Pasang Rai, Lukma

The porters of the Lukma trail {f1.status:will carry} again {f3.time:from Friday}. After {f4.time:17 days} in which not one bag went over the pass, their association and the trekking agencies {f6.status:signed} an agreement {f5.time:on Tuesday night} in a teahouse in Thamdo.

It fixes the pay at {f2.money:2,400 rupees} a day above 4,000 metres and {f7.money:1,900} below. Until now the rates had been {f8.money:1,800} and {f9.money:1,500}. The porters had asked for {f10.money:2,800} and {f11:2,200}.

No man may be given more than {f12.number:30 kilograms}, and no woman more than {f13.number:25}. Boys under {f14.age:18}, about 200 of whom worked on the trail last season, {f14.status:will no longer be hired}. Each agency must insure its people for {f16:one million rupees} against death and 300,000 against injury.

{f18.number:Sixty-four} agencies have put their names to it. {f19.number:Nine}, among them the largest, Snow Lantern Treks, {f19.status:have not}. Its manager, Karma Rai, 41, wants to wait for a ruling of the labour court, which sits {f22.time:on 26 November}.

The boycott began {f23:on 28 October}, three days after Dorje Tamang, {f24.age:58}, froze to death below the pass. He had been carrying {f25.number:46 kilos}, and a customer's {f26:folding bathtub} was part of it. With him were five other porters, two of whom lost toes.

"We are not asking to be rich, we are asking to come home," said the head of the association, Mingma Tamang, {f30.age:37}, who is {f31.role:the dead man's daughter}. She speaks for 1,350 members. At the beginning there had been 400.

Some {f34:2,100} foreigners had to turn back or change their plans, the tourist office estimates. Lodges along the trail lost {f35:90 million rupees}. Thirty of their owners had sided with the porters and cooked for them free of charge.

A commission of seven members, three from each side and a doctor in the chair, will weigh loads at four checkpoints. Whoever breaks the rules pays {f40.money:25,000 rupees}, and {f41.money:double} the second time.

It was not the first attempt. In 2009 a strike of six days failed when agencies brought in mules. In {f44.time:2014} the limit was set at {f45.number:35 kilos}, but of the 11 fines imposed in four years only two were paid. {f48:Eighteen} porters have died on the trail since 2010, according to the association; the ministry knows of 12.

=== report B | outlet: Digest of the Hills | published: 2018-11-18
Porters on Nepal's Lukma trail {f1.status:are back at work} {f3.time:since Friday}, {f4.time:two and a half weeks} after they laid down their loads over the death of a colleague of {f24.age:58}, who froze with {f25.number:46 kilos} on his back. The deal, {f6.status:concluded} {f5.time:last Tuesday} by the association led by {f31.role:his daughter} Mingma, {f30.age:37}, raises the daily wage at high altitude from {f8.money:1,800 rupees} to {f2.money:2,400} ({f10.money:2,800} had been demanded) and that lower down from {f9.money:1,500} to {f7.money:1,900}. The burden is limited to {f12.number:30 kilos} for men and {f13.number:25} for women, {f45.number:five less} for men than since {f44.time:2014}, and {f14.status:nobody under} {f14.age:18} {f14.status:may be taken on}; offenders face a fine of {f40.money:25,000 rupees}, to be {f41.money:doubled} if they offend again. {f18.number:Sixty-four} firms have signed, {f19.number:nine} {f19.status:refuse} to do so before the labour court has spoken {f22.time:later this month}.

=== key
f6.status same A=signed B=signed | the agreement
f1.status changed A=to go back B=back at work | the porters
f2.money same A=NPR 2400 B=NPR 2400 | pay higher up
f3.time same A=2018-11-16 B=2018-11-16 | when work begins again
f4.time compatible A=17 days B=two and a half weeks | how long the boycott lasted
f5.time same A=2018-11-13 B=2018-11-13 | the day of the agreement
f7.money same A=NPR 1900 B=NPR 1900 | pay lower down
f8.money same A=NPR 1800 B=NPR 1800 | the former pay higher up
f9.money same A=NPR 1500 B=NPR 1500 | the former pay lower down
f10.money same A=NPR 2800 B=NPR 2800 | pay demanded higher up
f12.number same A=30 kg B=30 kg | load for men
f13.number same A=25 kg B=25 kg | load for women
f14.age same A=18 B=18 | the least age
f14.status same A=not hired B=not hired | the younger ones
f18.number same A=64 B=64 | agencies that signed
f19.number same A=9 B=9 | agencies that did not
f19.status same A=not signed B=not signed | those agencies
f22.time compatible A=2018-11-26 B=later in November 2018 | when the labour court sits
f24.age same A=58 B=58 | the dead man
f25.number same A=46 kg B=46 kg | what he carried
f30.age same A=37 B=37 | the head of the association
f31.role same A=daughter B=daughter | what she is to the dead man
f40.money same A=NPR 25000 B=NPR 25000 | the fine
f41.money same A=double B=double | the second fine
f44.time same A=2014 B=2014 | the former limit
f45.number same A=35 kg B=35 kg | the former load for men
f11 only A | pay demanded lower down
f16 only A | the insurance
f26 only A | the bathtub
f35 only A | the lodges' loss
f48 only A | deaths since 2010
f23 only A | when the boycott began
f34 only A | foreigners who turned back
