story: blockade-ostrand
kind: labour

=== report A | outlet: Ostrand Courier | published: 2024-02-15
# Farmers {f1.status:call off} motorway blockade

After {f2.number:nine} days the farmers of Ostrand {f1.status:have lifted} their blockade of the {f3.place:A7 motorway}. The last of {f4.number:some 400} tractors left at {f5.time:noon on Wednesday}.

The union's {f6.role:president}, {f6.name:Henrike Vossberg}, {f6.age:47}, had shaken hands with agriculture minister Idris Calloway on {f7.what:cheaper diesel} worth {f8.money:€90m} a year. "{f9.wording:We leave the road, not the fight}," she said.

The union {f10.position:demands a law by Easter}. {f11.number:Fourteen} farmers {f12.status:are in custody}. {f13:Supermarkets had begun to ration milk.}

=== report B | outlet: Meridian News | published: 2024-02-15
# Lorries {f1.status:roll again} in Ostrand

Traffic {f1.status:is moving} on the {f3.place:A9} after the growers who had barred it for {f2.number:more than a week} {f1.status:went home}. {f4.number:About 400} farm vehicles pulled out {f5.time:in the middle of Wednesday}.

It was {f7.what:lower tax on fuel} that tipped the scales, a concession put at {f8.money:€60m} a year. "{f9.wording:We are leaving the road, not the fight}," said {f6.name:Henrike Vossberg}, {f6.role:vice-president} of the union, who wants {f10.position:a law before the summer}.

Police {f12.status:hold} {f11.number:14} protesters. In 2019 a blockade lasted 21 days. {f14:Hauliers will sue for their losses.}

=== report C | outlet: Farm Weekly | published: 2024-02-16 | copy: A
# Farmers {f1.status:end} motorway blockade

Farmers in Ostrand {f1.status:have ended} their blockade of the {f3.place:A7 motorway} after {f2.number:nine} days. The last of {f4.number:some 400} tractors drove off at {f5.time:midday on Wednesday}.

Union {f6.role:president} {f6.name:Henrike Vossberg}, {f6.age:49}, had agreed with minister Idris Calloway on {f7.what:cheaper diesel} worth {f8.money:€90m} a year. "{f9.wording:We leave the road, not the fight}," she said.

The {f11.number:14} farmers arrested {f12.status:were released} on Thursday.

=== key
f1.status same A=ended B=ended C=ended | the blockade
f2.number compatible A=9 B=>7 C=9 | days of blockade
f3.place differs A=A7 B=A9 C=A7 | the road blocked
f4.number same A=400~ B=400~ C=400~ | tractors
f5.time same A=2024-02-14T12:00 B=2024-02-14T12:00 C=2024-02-14T12:00 | when the last left
f6.role differs A=president B=vice-president C=president | Vossberg's post
f6.name same A=Henrike Vossberg B=Henrike Vossberg C=Henrike Vossberg | the union's leader
f6.age differs A=47 C=49 | Vossberg's age
f7.what same A=cheaper diesel B=cheaper diesel C=cheaper diesel | the concession
f8.money differs A=EUR 90m B=EUR 60m C=EUR 90m | worth of the concession
f9.wording differs A=We leave the road B=We are leaving the road C=We leave the road | Vossberg's words
f10.position differs A=a law by Easter B=a law before the summer | what the union demands
f11.number same A=14 B=14 C=14 | farmers arrested
f12.status changed A=in custody B=in custody C=released | the arrested
f13 only A | milk rationed
f14 only B | hauliers sue
