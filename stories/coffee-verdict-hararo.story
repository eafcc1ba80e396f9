story: coffee-verdict-hararo
kind: court

=== report A | outlet: Horn Wire | published: 2023-05-16T17:40
# {f1.number:Four} {f1.status:convicted}, {f2.number:three} {f2.status:cleared} over vanished Ethiopian coffee

ADDIS ABABA, {f3.time:May 16} (Horn Wire) - A court in the Ethiopian capital {f1.status:convicted} the former chairman of one of the country's biggest coffee unions and three others on {f3.time:Tuesday} of embezzling {f4.number:1,860 tonnes} of beans that belonged to smallholders in the Harar highlands. {f2.number:Three} more defendants were {f2.status:acquitted} after a trial that lasted {f5.time:29 months}.

Getachew Wolde, {f6.age:58}, who headed the Hararo Coffee Farmers' Union for nine years, was found guilty together with the head of its warehouses, Tadesse Berhanu, {f7.age:52}, its chief accountant, Selamawit Wolde, {f8.age:41}, and a bank manager, Mulugeta Assefa, {f9.age:47}. Selamawit is {f10.role:a niece} of the chairman, according to the judgment.

Presiding judge Almaz Kebede said the coffee had left three warehouses between {f11.time:March 2018} and {f12.time:August 2020} on papers that described it as waste. {f13.number:Some 1,100 tonnes} were missing in Chiro, {f14.number:520} in Harar and {f15.number:240} in Dire Dawa, she said. The court put the value at {f16.money:412 million birr}.

The three judges were {f17.what:unanimous} on every defendant but one. Mulugeta, who ran a branch of Abay Valley Bank in Adama, was convicted by {f18.number:two votes to one} of {f18.what:helping to launder} the proceeds.

Prosecutor Fikru Desta asked for {f19.time:18 years} in prison for Getachew and {f20.time:15} for Tadesse. He is seeking {f21.time:nine years} for the accountant and {f22.time:five} for the banker. Sentence will be passed {f23.time:on June 2}.

"{f24.wording:The members were robbed by the people they had elected}," Fikru told reporters on the steps of the court.

Mesfin Hailu, who defends the former chairman, said his client {f25.certainty:would} {f25.status:appeal}. Getachew, who has been in custody since September 2020, followed the verdict without a word. He was arrested at Bole airport with {f26.money:$38,000} in his hand luggage and a ticket to Dubai.

Those acquitted are an export clerk, Hirut Alemayehu, {f27.age:36}, a weigher, Dawit Bekele, {f28.age:61}, and a haulier, Yonas Girma, {f29.age:44}. Hirut had spent {f30.time:19 months} in jail before she was freed on bail of {f31.money:50,000 birr} in April last year. Dawit was cleared because {f32.cause:the slips bearing his name turned out to be forged}, the judge said.

The court heard {f33.number:68} witnesses for the prosecution and {f34.number:22} for the defence. Investigators have frozen {f35.money:96 million birr} and seized {f36.number:14} lorries and {f37.number:two} houses in Adama.

The union has {f38.number:23,400} members, and they are still owed {f39.money:178 million birr} for {f40.number:two} harvests. It shipped {f41.number:9,200 tonnes} in 2017 and {f42.number:5,300} last year.

It is not the first affair of its kind in the union. In {f43.time:2014}, {f44.number:480 tonnes} worth {f45.money:61 million birr} disappeared from the Chiro store, and {f46.number:two} clerks were jailed for {f47.time:five years}.

=== report B | outlet: The Addis Ledger | published: 2023-05-18
# A verdict for the growers of Hararo, but no money yet

By Liya Mengistu and Abdi Roba

In the third row of courtroom four in Lideta sat an old man with a plastic bag on his knees. In it were the receipts for {f40.number:two} harvests that nobody has ever paid for. Ahmed Yusuf, {f48:74}, had travelled for eleven hours to hear what would become of the people who sold his coffee as waste.

He heard the word "{f1.status:guilty}" {f1.number:four} times on {f3.time:Tuesday}. Getachew Wolde, the {f6.age:58-year-old} who led the Hararo union from 2011 until he was led away from it, comes first on the list; for him the prosecution wants {f19.time:18 years}. Next is the man who held the warehouse keys, {f7.age:52-year-old} Tadesse Berhanu ({f20.time:15 years} demanded). The woman who kept the books, Selamawit Wolde, {f8.age:41}, shares the chairman's second name but is {f10.role:not related} to him, as the judge saw fit to remark. She should serve {f21.time:nine}, in the prosecutor's view.

The last of the four is no union man at all. Mulugeta Assefa, {f9.age:47}, managed a bank branch and {f18.what:washed the money}, the majority found; {f18.number:one of the three judges} would have let him go. {f22.time:Five years} are asked for him. On all the rest the bench {f17.what:was of one mind}.

It took {f5.time:two years and five months}, and {f33.number:68} people called by the state and {f34.number:22} called by the accused, to establish how {f4.number:1,860 tonnes} can walk out of a door. More than half of it, {f13.number:1,100 tonnes}, went from Chiro alone. Harar lost {f14.number:520} and Dire Dawa {f15.number:240}. The first false waybill bears a date in {f11.time:March 2018}, the last one in {f12.time:August 2020}. At the prices of those years, Judge Almaz Kebede reckoned, the growers were deprived of {f16.money:412 million birr}.

Of this, {f35.money:96 million} has been found in blocked accounts. There are also {f36.number:fourteen} trucks and {f37.number:a pair} of villas in Adama, and the {f26.money:83,000 dollars} that Getachew was carrying when the police took him from the queue for the Dubai flight. But the union owes its {f38.number:23,400} farmers {f39.money:178 million birr}, and its lawyers told this newspaper that the state will be served first.

{f2.number:Three} people {f2.status:walked free}. Hirut Alemayehu, {f27.age:36}, wept; {f30.time:nineteen months} of her life had gone by in Kaliti prison, until her brothers scraped together bail of {f31.money:50,000 birr} in April 2022. Yonas Girma, {f29.age:44}, drove only what he was told to drive, the court believed. The weigher Dawit Bekele, who is {f28.age:61} and nearly blind, was let off because {f32.cause:the two witnesses against him had taken back their statements}.

"{f24.wording:The members were robbed by the people they had elected}," prosecutor Fikru Desta said afterwards. Counsel for the chairman, Mesfin Hailu, {f25.certainty:has yet to decide} whether to {f25.status:appeal}. The sentences are due in a fortnight, {f23.time:on the first Friday of June}.

Old hands in the trade have seen it before. {f43.time:Nine years ago} it was {f44.number:480 tonnes} and {f45.money:61 million birr}, and {f46.number:two} junior clerks paid for it with {f47.time:five years} each. Nobody asked then who had signed the papers. The union, which exported {f41.number:9,200 tonnes} in its best year, 2017, managed {f42.number:5,300} in the past one. {f49:Two of its nine cooperatives have left for a private buyer}.

Ahmed Yusuf put his receipts back in the bag. He will come again for the sentence, he said, if somebody lends him the fare.

=== key
f1.number same A=4 B=4 | defendants convicted
f1.status same A=convicted B=convicted | the four
f2.number same A=3 B=3 | defendants acquitted
f2.status same A=acquitted B=acquitted | the three
f3.time same A=2023-05-16 B=2023-05-16 | the day of the verdict
f4.number same A=1860 t B=1860 t | the coffee embezzled
f5.time same A=29 months B=29 months | how long the trial took
f6.age same A=58 B=58 | Getachew Wolde
f7.age same A=52 B=52 | Tadesse Berhanu
f8.age same A=41 B=41 | Selamawit Wolde
f9.age same A=47 B=47 | Mulugeta Assefa
f10.role differs A=niece B=not related | what Selamawit Wolde is to the chairman
f11.time same A=2018-03 B=2018-03 | when the thefts began
f12.time same A=2020-08 B=2020-08 | when they ended
f13.number compatible A=1100 t~ B=1100 t | missing in Chiro
f14.number same A=520 t B=520 t | missing in Harar
f15.number same A=240 t B=240 t | missing in Dire Dawa
f16.money same A=ETB 412m B=ETB 412m | the value of the coffee
f17.what same A=unanimous B=unanimous | the judges on the others
f18.number same A=2-1 B=2-1 | the judges on the banker
f18.what same A=laundering B=laundering | of what the banker was convicted
f19.time same A=18 years B=18 years | sought for Getachew
f20.time same A=15 years B=15 years | sought for Tadesse
f21.time same A=9 years B=9 years | sought for the accountant
f22.time same A=5 years B=5 years | sought for the banker
f23.time same A=2023-06-02 B=2023-06-02 | the day of sentencing
f24.wording same A=The members were robbed by the people they had elected B=The members were robbed by the people they had elected | the prosecutor's words
f25.certainty differs A=certain B=undecided | whether the chairman appeals
f25.status same A=appeal B=appeal | what the chairman may do
f26.money differs A=USD 38000 B=USD 83000 | cash found on the chairman
f27.age same A=36 B=36 | Hirut Alemayehu
f28.age same A=61 B=61 | Dawit Bekele
f29.age same A=44 B=44 | Yonas Girma
f30.time same A=19 months B=19 months | Hirut in custody
f31.money same A=ETB 50000 B=ETB 50000 | her bail
f32.cause differs A=forged slips B=witnesses withdrew | why Dawit was cleared
f33.number same A=68 B=68 | witnesses for the prosecution
f34.number same A=22 B=22 | witnesses for the defence
f35.money same A=ETB 96m B=ETB 96m | money frozen
f36.number same A=14 B=14 | lorries seized
f37.number same A=2 B=2 | houses seized
f38.number same A=23400 B=23400 | members of the union
f39.money same A=ETB 178m B=ETB 178m | what the members are owed
f40.number same A=2 B=2 | harvests unpaid
f41.number same A=9200 t B=9200 t | exports in 2017
f42.number same A=5300 t B=5300 t | exports last year
f43.time same A=2014 B=2014 | the earlier affair
f44.number same A=480 t B=480 t | coffee lost in the earlier affair
f45.money same A=ETB 61m B=ETB 61m | its value
f46.number same A=2 B=2 | clerks jailed then
f47.time same A=5 years B=5 years | their sentence
f48 only B | the grower Ahmed Yusuf, his age
f49 only B | two cooperatives have left
