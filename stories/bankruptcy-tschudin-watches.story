story: bankruptcy-tschudin-watches
kind: business

=== report A | outlet: Alpina Presse | published: 2024-11-05
# Watch retailer Tschudin {f1.status:files for bankruptcy}, {f2.number:240} jobs at risk

LUCERNE (Alpina Presse) - Uhrenhaus Tschudin, a chain of watch and jewellery shops known to generations of visitors to the Swiss lakes, {f1.status:was declared bankrupt} {f1.time:on Monday} with debts of {f3.money:87 million francs}.

The district court {f4.place:in Lucerne} opened proceedings after {f5.cause:refusing to extend a moratorium} that had shielded the company from its creditors {f6.time:since August}, court records show.

All {f7.number:19} shops {f8.status:stayed shut} on Tuesday. Notices in the windows referred customers to the bankruptcy office.

Chief executive {f9.name,f10.source:Beat Aregger}, {f9.age:52}, said the failure was due to {f10.cause:the absence of tour groups from Asia}, who once accounted for half of the takings. "{f11.wording:We fought for every single job until the last day}," he said in a statement.

The {f2.number:240} employees, among them {f12.number:17} apprentices, {f13.status:have not been paid} for October. The trade union Vereint called for {f14.position:places to be found for the apprentices first}; everything else could wait a week, it said.

{f15.number:Some 1,300} watches left by customers for repair {f16.status:will be handed back} from next Monday, according to {f17.name:Regula Ineichen}, {f17.role:the lawyer} appointed to wind up the company. Gift vouchers, on the other hand, {f18.status:are no longer worth anything}.

The largest creditor is {f19.who:the watch manufacturer Corvelle}, which is owed {f20.money:14 million francs}. {f21.number:Two} parties have shown interest in some of the shops, Ms Ineichen said without naming them.

Tschudin was founded {f22.time:in 1894} and remained in the hands of the family until {f23.time:2018}, when it was sold to {f23.whom:Alto Lago}, an investment company from Lugano. An online shop launched a year later {f24.status:was closed} in {f24.time:2022}. {f25:The last annual accounts, for 2023, show sales of 96 million francs.}

=== report B | outlet: Seetaler Bote | published: 2024-11-08
# The last bell at Tschudin's

By Ladina Furger

Verena Tschudin, 83, had brought {f26:a bag of rolls for the staff}, as she does every Thursday. The door was locked, so she gave them to the man from the bankruptcy office.

It was her great-grandfather, a clockmaker from the next valley, who opened the first shop on the lakeside, {f22.time:in 1884}. The family let go of the firm {f23.time:six years ago}. "{f27:I have regretted it every day since}," she says.

Since {f1.time:Monday} Tschudin {f1.status:is bankrupt}. The {f2.number:240} men and women learnt it {f28:from an e-mail at half past six in the morning}. "{f11.wording:We fought for every job until the last day}," it said above the name of {f9.name:Beat Aregger}, the chief executive. Aregger, who is {f9.age:56}, has not been seen in the shops this week.

The end came in a courtroom {f4.place:in Zug}, where the new owners had moved the registered office. {f6.time:Since late summer} the chain had been protected by a moratorium. Last week {f5.cause:the board itself asked the judges to lift it}: there was nothing left with which to pay the heating.

Nobody in the workshop wants to hear about missing tourists, and the numbers bear them out. The main reason, says {f10.source:the administrator}, was {f10.cause:the web shop}. It devoured some 30 million francs before {f24.time:two years ago} the plug {f24.status:was pulled}.

{f17.role:She is an accountant}, her name is {f17.name:Regula Inauen}, and she has now added it all up: Tschudin owes {f3.money:more than 110 million}. At the head of the queue stands {f19.who:the cantonal bank}. Corvelle, whose watches lay in every window, is waiting for {f20.money:14 million}.

Those who have a watch in the workshop will need patience. {f15.number:Thirteen hundred} of them lie in the safe, and there they {f16.status:must remain} until the inventory is complete, which might take until spring. A voucher {f18.status:is now just a piece of paper}.

But there is some better news. The October wages {f13.status:arrived on Wednesday}, advanced by the canton's insolvency fund. Of the {f7.number:19} branches, {f8.status:two opened their doors again} yesterday for a clearance sale. And those who would like to take over a branch now number {f21.number:three}.

Vereint, the union, is not appeased. It wants {f14.position:Alto Lago to pay for a redundancy plan before anything else is discussed}. The buyer of {f23.time:2018}, {f23.whom:Alto Lago Partners}, did not reply to our questions.

{f12.number:Seventeen} of the staff are still learning the trade. {f29:Two of them can start at Goldkranz, the competitor across the street, on 18 November.} Mrs Tschudin says she will bring the rolls there.

=== key
f1.status same A=bankrupt B=bankrupt | the chain
f1.time same A=2024-11-04 B=2024-11-04 | when it went bankrupt
f2.number same A=240 B=240 | employees
f3.money differs A=CHF 87m B=>CHF 110m | the debts
f4.place differs A=Lucerne B=Zug | the court
f5.cause differs A=court refused to extend the moratorium B=board asked to have it lifted | why the moratorium ended
f6.time compatible A=August B=late summer | since when it was protected
f7.number same A=19 B=19 | shops
f8.status changed A=all shut B=two reopened | the shops
f9.name same A=Beat Aregger B=Beat Aregger | the chief executive
f9.age differs A=52 B=56 | Aregger
f10.cause differs A=no tour groups B=the web shop | the main reason of the failure
f10.source differs A=Aregger B=the administrator | who names the reason
f11.wording differs A=every single job B=every job | Aregger's words
f12.number same A=17 B=17 | apprentices
f13.status changed A=not paid B=paid | the October wages
f14.position differs A=places for the apprentices first B=redundancy plan first | what the union wants
f15.number same A=1300~ B=1300 | watches in repair
f16.status differs A=handed back from Monday B=kept until the inventory is complete | the watches in repair
f17.name differs A=Regula Ineichen B=Regula Inauen | the administrator
f17.role differs A=lawyer B=accountant | her profession
f18.status same A=worthless B=worthless | vouchers
f19.who differs A=Corvelle B=the cantonal bank | the largest creditor
f20.money same A=CHF 14m B=CHF 14m | what Corvelle is owed
f21.number changed A=2 B=3 | interested parties
f22.time differs A=1894 B=1884 | the founding
f23.time same A=2018 B=2018 | the sale by the family
f23.whom compatible A=Alto Lago B=Alto Lago Partners | the buyer of 2018
f24.status same A=closed B=closed | the online shop
f24.time same A=2022 B=2022 | when the online shop was closed
f25 only A | sales of 2023
f26 only B | the rolls
f27 only B | Verena Tschudin's regret
f28 only B | how the staff learnt it
f29 only B | apprentices taken on by Goldkranz
