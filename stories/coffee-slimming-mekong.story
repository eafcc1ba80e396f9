story: coffee-slimming-mekong
kind: health

=== report A | outlet: Báo Miền Sông (English page) | published: 2023-10-17
# "Slim in a sip" coffee puts {f1.number:29} {f1.status:in hospital}, one {f2.status:dead}

By Huỳnh Ngọc Lam

CẦN THƠ - {f1.number:Twenty-nine} women from five Mekong provinces {f1.status:have been admitted} to hospital after drinking an instant coffee advertised as a way of losing weight, and one of them, {f2.role:an accountant} {f2.age:of 33}, {f2.status:died} {f2.time:on Friday}.

The product, sold under the name {f3.name:Mảnh Mai}, contains {f4.what:sibutramine}, {f4.status:withdrawn from the market in Vietnam} {f4.time:in 2011}. A post-mortem {f5.certainty:has confirmed} that the drug stopped the woman's heart, according to {f6.name:Dr Võ Thành Đức}, {f6.role:deputy director of the city's general hospital}. He spoke of patients who had drunk five cups a day.

{f7.who:A doctor in his emergency department} had grown suspicious of a sachet in a handbag, and had it tested.

Police have found where the coffee was mixed: {f8.place:a disused pig farm in Long An}. They took away cement mixers, scales and a list of resellers. {f9.number:Some 52,000} boxes have been sold {f10.time:since March of last year}, at {f11.money:450,000 đồng} apiece.

Its face is {f12.name:Lý Hạ My}, {f12.role:the singer}, who has 3.1 million followers. She {f12.status:has been forbidden to leave the country}. "{f13.wording:I drank it myself every day}," she said in a video on Saturday, bowing three times. Her management {f14.position:has offered to pay the hospital bills}.

The people behind the brand face {f15.time:up to 15 years} in prison. All stocks {f16.status:have been recalled}, the food safety department said, and no more is on sale.

{f17.time:Two years ago} {f17.what:diet pills} {f17.status:killed} {f17.number:two} students in Huế. {f18:The trial in that case begins next month.}

=== report B | outlet: Norddeutsche Rundschau | published: 2023-10-18
# Deadly desire to be thin

By our correspondent Hedwig Tran-Oltmanns, Bangkok

In the south of Vietnam {f1.number:just under thirty} women {f1.status:lie on drips} because of a beverage. It is called {f3.name:"Slender"} in English, tastes of caramel, and promises eight kilos in a month. For one of the drinkers, {f2.role:a bookkeeper} who had turned {f2.age:thirty-five} in the summer, {f2.status:help came too late} {f2.time:at the end of last week}.

In the powder the chemists found {f4.what:an appetite suppressant} which {f4.status:may not be sold} in the country {f4.time:for twelve years now}. Whether it is to blame for the death {f5.certainty:is something the physicians only suspect}; the family has not permitted an autopsy. {f6.name:Võ Thành Đức}, {f6.role:second in command at the clinic in Can Tho}, is cautious: the patient had had a weak heart since childhood.

The whole thing came to light thanks to {f7.who:a reporter}, who bought a packet and sent it to a laboratory at her own cost. {f8.place:In the back room of a chemist's shop} the investigators then came across sacks of the stuff. {f9.number:More than fifty thousand} cartons have found a buyer {f10.time:in a year and a half}, for the equivalent of {f11.money:eighteen dollars}.

What makes the case the talk of the nation is {f12.name:Ly Ha My}. {f12.role:The television presenter} sipped the coffee on millions of telephones; since Monday she {f12.status:has been sitting in a cell}. "{f13.wording:I never drank it myself}," she had admitted two days before, in tears. {f14.position:Her agency wants to bear the cost of treatment.}

Those responsible must reckon with {f15.time:as much as a decade and a half} behind bars. The authorities have ordered the goods off the shelves, but {f16.status:anyone who wanted some yesterday could order it with three clicks}.

It is not the first such misfortune. {f17.time:In 2021}, {f17.number:two} young people at university in Hue {f17.status:perished} from {f17.what:tablets meant to take off weight}. {f19:Every fifth Vietnamese is now overweight}, twice as many as ten years ago.

=== key
f1.number compatible A=29 B=<30 | women in hospital
f1.status same A=in hospital B=in hospital | the women
f2.status same A=dead B=dead | the woman
f2.role same A=accountant B=bookkeeper | the woman who died
f2.age differs A=33 B=35 | the woman who died
f2.time compatible A=2023-10-13 B=end of the week before 2023-10-18 | when she died
f3.name compatible A=Mảnh Mai B=Slender | the coffee
f4.what compatible A=sibutramine B=an appetite suppressant | what it contains
f4.status same A=withdrawn B=not to be sold | the drug
f4.time same A=2011 B=12 years before 2023 | since when
f5.certainty differs A=confirmed B=suspected | that the coffee killed her
f6.name same A=Võ Thành Đức B=Võ Thành Đức | the doctor
f6.role same A=deputy director of the hospital B=second in command of the clinic | his post
f7.who differs A=a hospital doctor B=a reporter | who had it tested
f8.place differs A=pig farm in Long An B=back room of a chemist's shop | where it was made
f9.number compatible A=52000~ B=>50000 | boxes sold
f10.time compatible A=since 2022-03 B=1.5 years | how long it was sold
f11.money compatible A=VND 450000 B=USD 18 | the price of a box
f12.name compatible A=Lý Hạ My B=Ly Ha My | who advertised it
f12.role differs A=singer B=television presenter | her trade
f12.status differs A=not allowed to leave the country B=in a cell | her
f13.wording differs A=I drank it myself every day B=I never drank it myself | her words
f14.position same A=pays the hospital bills B=bears the cost of treatment | her management
f15.time same A=<=15 years B=<=15 years | the sentence to be feared
f16.status differs A=no longer sold B=still sold | the coffee
f17.time same A=2021 B=2021 | the earlier case
f17.what same A=diet pills B=tablets to lose weight | the earlier case
f17.number same A=2 B=2 | dead in the earlier case
f17.status same A=dead B=dead | the students of the earlier case
f18 only A | the trial
f19 only B | how many are overweight
