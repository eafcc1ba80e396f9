story: insolvency-tjernvolt-battery
kind: business

=== report A | outlet: Nordpress | published: 2024-11-22
# Swedish battery maker Tjernvolt {f1.status:seeks} creditor protection

LULEÅ, Sweden (Nordpress) - Tjernvolt, a maker of batteries for electric lorries, {f1.status:applied} for {f1.what:protection from its creditors} {f2.time:on Friday} after {f3.who:its biggest customer} {f3.status:cancelled} an order worth {f4.money:9 billion kronor}.

The district court of {f5.place:Luleå} appointed the {f6.role:lawyer} {f6.name:Gudrun Sjödahl} as administrator. She said the company had enough cash to pay wages {f7.time:until the middle of January}.

Tjernvolt employs {f8.number:1,650} people at its plant on Svartö quay, which was opened {f10.time:in May last year} by {f10.who:the county governor}. "{f11.wording:We underestimated how hard it is to make ten million cells that are all alike}," chief executive {f12.name:Rasmus Öhrnberg} told a news conference.

He said that {f13.number:fewer than half} of the cells produced in the first year had passed inspection. The machines, most of them bought from {f14.who:a Chinese supplier}, {f15.cause:had been delivered without the right software}, according to the company. The supplier {f16.status:denied} this.

The state has guaranteed loans of {f17.money:2.3 billion kronor}. Industry minister {f18.name:Carolina Palmgren-Diop} said the government {f19.position:would not put in} any more of the taxpayers' money. The municipality, which built a school and {f20.number:900} flats for newcomers, demanded talks.

The largest shareholder, {f22.who:the pension fund Sjätte Källan}, wrote off its investment of {f22.money:1.8 billion kronor}. A car maker from Germany has shown interest in {f23.what:the research centre} in {f23.place:Uppsala}, {f23.source:a person with knowledge of the talks} said. The centre is not part of the proceedings.

Tjernvolt's difficulties became public in August, when a fire {f24.what:destroyed} a storage hall. {f25.number:Two} workers were {f25.status:injured} on that occasion. The cause {f26:has not been established}. Plans for a second factory in Norway were dropped in September.

The metalworkers' union said its members {f28.position:were prepared} to accept shorter hours. The creditors are to meet {f29.time:on December 13}.

=== report B | outlet: Bottenviks-Kuriren (English page) | published: 2024-11-22 | copy: A
# Battery maker Tjernvolt {f1.status:seeks} creditor protection

LULEÅ - Tjernvolt, a maker of batteries for electric lorries, {f1.status:applied} for {f1.what:protection from its creditors} {f2.time:on Friday} after {f3.who:its biggest customer} {f3.status:postponed} an order worth {f4.money:9 billion kronor}.

The district court of {f5.place:Luleå} appointed the {f6.role:lawyer} {f6.name:Gudrun Sjödahl} as administrator. She said the company had enough cash to pay wages {f7.time:until the middle of February}.

Tjernvolt employs {f8.number:1,650} people at its plant on Svartö quay, which was opened {f10.time:in May last year} by {f10.who:the mayor}. "{f11.wording:We underestimated how hard it is to make ten million cells that are all alike}," chief executive {f12.name:Rasmus Öhrnberg} told a news conference.

He said that {f13.number:more than half} of the cells produced in the first year had passed inspection. The machines, most of them bought from {f14.who:a Korean supplier}, {f15.cause:had been delivered without the right software}, according to the company. The supplier {f16.status:confirmed} this.

The state has guaranteed loans of {f17.money:2.3 billion kronor}. Industry minister {f18.name:Carolina Palmgren-Diop} said the government {f19.position:would not put in} any more of the taxpayers' money. The municipality, which built a school and {f20.number:900} flats for newcomers, demanded talks.

The largest shareholder, {f22.who:the pension fund Sjätte Källan}, wrote off its investment of {f22.money:1.8 billion kronor}. A car maker from Germany has shown interest in {f23.what:the research centre} in {f23.place:Umeå}, {f23.source:the administrator} said.

Tjernvolt's difficulties became public in August, when a fire {f24.what:damaged} a storage hall. {f25.number:Two} workers were {f25.status:killed} on that occasion. Plans for a second factory in Norway were dropped in September.

The metalworkers' union said its members {f28.position:were not prepared} to accept shorter hours. The creditors are to meet {f29.time:on December 13}.

{f30:The bus company Kustlinjen said it would keep its line 14 to the factory gates running for the time being.}

=== key
f1.status same A=applied B=applied | creditor protection
f1.what same A=creditor protection B=creditor protection | what it asked for
f2.time same A=2024-11-22 B=2024-11-22 | when
f3.who same A=biggest customer B=biggest customer | whose order it was
f3.status differs A=cancelled B=postponed | the order
f4.money same A=SEK 9bn B=SEK 9bn | the order
f5.place same A=Luleå B=Luleå | the court
f6.role same A=lawyer B=lawyer | the administrator
f6.name same A=Gudrun Sjödahl B=Gudrun Sjödahl | the administrator
f7.time differs A=mid-January B=mid-February | how long wages can be paid
f8.number same A=1650 B=1650 | employees
f10.time same A=2023-05 B=2023-05 | the opening of the plant
f10.who differs A=county governor B=mayor | who opened it
f11.wording same A=ten million cells that are all alike B=ten million cells that are all alike | Öhrnberg's words
f12.name same A=Rasmus Öhrnberg B=Rasmus Öhrnberg | the chief executive
f13.number differs A=<50% B=>50% | cells that passed inspection
f14.who differs A=a Chinese supplier B=a Korean supplier | who made the machines
f15.cause same A=wrong software B=wrong software | what was wrong with the machines
f16.status differs A=denied B=confirmed | what the supplier says to it
f17.money same A=SEK 2.3bn B=SEK 2.3bn | loans guaranteed by the state
f18.name same A=Carolina Palmgren-Diop B=Carolina Palmgren-Diop | the industry minister
f19.position same A=no more money B=no more money | the government
f20.number same A=900 B=900 | flats
f22.who same A=Sjätte Källan B=Sjätte Källan | the largest shareholder
f22.money same A=SEK 1.8bn B=SEK 1.8bn | its investment
f23.what same A=research centre B=research centre | what a German car maker is interested in
f23.place differs A=Uppsala B=Umeå | where the research centre is
f23.source differs A=a person with knowledge of the talks B=the administrator | who says that the car maker is interested
f24.what differs A=destroyed B=damaged | the storage hall
f25.number same A=2 B=2 | workers hurt or killed in the fire
f25.status differs A=injured B=killed | the two workers
f28.position differs A=prepared B=not prepared | the union on shorter hours
f29.time same A=2024-12-13 B=2024-12-13 | the creditors' meeting
f26 only A | the cause of the fire is not known
f30 only B | the bus line
