story: embezzlement-hoshino-bank
kind: court

=== report A | outlet: Setouchi Economic Daily | published: 2022-03-18
# Bank {f1.role:branch manager} {f2.status:gets} {f3.time:seven years} for {f4.what:looting elderly clients' accounts}

By Tadashi Nogami

The Okayama District Court on {f5.time:Thursday} {f2.status:sentenced} a former {f1.role:branch manager} of Hoshino Bank to {f3.time:seven years} in prison for {f4.what:draining the accounts of elderly customers}.

{f6.name:Hiroko Matsuda}, {f7.age:49}, {f8.what:took 310 million yen} from {f9.number:27} people between {f10.time:2012 and 2019}. She {f11.what:forged their seals} and spent the money on {f12.what:horse races}. Presiding judge Kenji Arita called the crime {f13.wording:"cold and patient."}

The defense had asked for {f14.position:a suspended sentence}, arguing that she {f15.cause:suffered from a gambling addiction}. {f6.name:Matsuda} {f16.what:wiped her eyes} as she left. Her lawyer said that they {f17.status:would not contest} the ruling.

The theft {f18.status:came to light} when {f19.who:a widow's grandson} {f20.what:asked for a balance}. The bank {f21.status:has repaid} {f21.what:all the victims}. Its president, Saburo Hoshino, {f22.status:stepped down}; {f23.role:his son} {f24.status:succeeded him}.

The Financial Services Agency {f25.status:ordered} the bank to {f26.what:rotate its branch managers every three years}. {f27.who:An outside committee} {f28.what:blamed a climate of fear}. "{f29.wording:Nobody dared to open her drawer}," it wrote.

{f6.name:Matsuda} {f30.status:had turned herself in} at {f31.place:a police box in Kobe}. Her {f32.role:husband} {f33.status:was never charged}. {f34:About 400 people applied for seats in the courtroom.} In a separate case, a teller of the same bank was fined in 2015.

=== report B | outlet: Nippon Business Wire | published: 2022-03-17
# Ex-{f1.role:deputy manager} of Hoshino Bank {f2.status:imprisoned}

OKAYAMA, Japan (NBW) - A former {f1.role:deputy manager} at a Hoshino Bank branch must {f2.status:go to jail} for {f3.time:seven years}, a court in western Japan decided on {f5.time:Thursday}.

{f6.name:Hiroko Matsuda}, {f7.age:49}, had {f4.what:helped herself to the savings of aged clients}, {f9.number:27} of them. Some {f8.what:310 million yen} disappeared {f10.time:over seven years}. She {f11.what:talked them out of their passwords}; most of the loot {f12.what:went to a host club}.

It was a crime {f13.wording:"patient and cold,"} in the words of judge Kenji Arita. Her {f15.cause:dependence on gambling}, to which the defense had pointed when it {f14.position:pleaded for a shorter term}, did not excuse it. She {f16.what:showed no reaction}, and her counsel {f17.status:announced an appeal}.

Had it not been for {f19.who:a tax inspector} who {f20.what:asked to see a receipt}, nobody {f18.status:would have noticed}. {f21.what:Each of the clients} {f21.status:got the money back} from the bank. Saburo Hoshino, who headed it, {f22.status:resigned}. {f23.role:His brother} {f24.status:took his place}.

Under an {f25.status:instruction} by the Financial Services Agency, the bank must {f26.what:send every branch manager on two weeks' leave a year}. {f27.who:The bank's own inspectors} {f28.what:found that the staff had been afraid}. "{f29.wording:No one dared to open her drawer}," they said in their report.

{f6.name:Matsuda} {f30.status:was arrested} in {f31.place:a love hotel in Kobe}. Prosecutors {f33.status:brought no case} against {f32.role:the man she was married to}.

=== key
f1.role differs A=branch manager B=deputy manager | the convict at the bank
f2.status same A=sentenced B=imprisoned | the convict
f3.time same A=7 years B=7 years | the sentence
f4.what same A=draining elderly customers' accounts B=helped herself to aged clients' savings | the crime
f5.time same A=2022-03-17 B=2022-03-17 | day of the sentence
f6.name same A=Hiroko Matsuda B=Hiroko Matsuda | the convict
f7.age same A=49 B=49 | the convict
f8.what same A=310 million yen B=310 million yen~ | what was taken
f9.number same A=27 B=27 | the victims
f10.time compatible A=2012-2019 B=seven years | over what period
f11.what differs A=forged seals B=talked out of passwords | how she did it
f12.what differs A=horse races B=host club | what the money was spent on
f13.wording differs A=cold and patient B=patient and cold | the judge's words
f14.position differs A=suspended sentence B=shorter term | what the defense asked for
f15.cause same A=gambling addiction B=dependence on gambling | the reason the defense gave
f16.what differs A=wiped her eyes B=no reaction | how she took it
f17.status differs A=no appeal B=appeal announced | the appeal
f18.status same A=came to light B=noticed | the theft
f19.who differs A=a widow's grandson B=a tax inspector | who brought it to light
f20.what differs A=asked for a balance B=asked for a receipt | what this person asked
f21.status same A=repaid B=got the money back | the victims
f21.what same A=all the victims B=each of the clients | who was repaid
f22.status same A=stepped down B=resigned | the bank's president
f23.role differs A=his son B=his brother | the successor to the president
f24.status same A=succeeded B=took his place | the successor
f25.status same A=ordered B=instruction | the agency's measure
f26.what differs A=rotate managers B=send managers on leave | what the bank must do
f27.who differs A=outside committee B=the bank's own inspectors | who reported on the bank
f28.what same A=climate of fear B=staff afraid | what it found
f29.wording differs A=Nobody dared B=No one dared | its words
f30.status differs A=turned herself in B=arrested | Matsuda
f31.place differs A=police box in Kobe B=love hotel in Kobe | where
f32.role same A=husband B=the man she was married to | the relative
f33.status same A=never charged B=no case | the husband
f34 only A | 400 people
