story: supermarket-wage-theft
kind: labour

=== report A | outlet: Brisbane Daily Mercury | published: 2024-03-19
# Grocer Penfold's {f1.what:underpaid} {f2.number:4,200} staff, {f3.who:ombudsman} says

Supermarket chain Penfold's {f1.what:short-changed} {f2.number:4,200} workers over {f4.time:six years}, {f3.who:the workplace ombudsman} told the Federal Court in Brisbane on {f5.time:Tuesday}.

Most of them were {f6.who:night fillers}. The firm had {f7.what:not paid them for overtime}, said counsel for the ombudsman, {f8.name:Anita Vellacott}. She put the sum at {f9.money:$26 million}.

Penfold's {f10.status:admits} the shortfall and blames {f11.cause:a payroll program}. "{f12.wording:No one in this company set out to cheat a soul}," managing director {f13.name:Bruce Haldane} said {f14.place:outside the court}.

The ombudsman wants {f15.position:a fine}. A former {f16.role:store manager}, {f16.name:Dale Iwanski}, is to {f17.status:testify} {f18.time:on Thursday}. He claims he was told to {f19.what:delete clock-on times}.

{f20.who:The retail union} {f21.status:has brought a case of its own}. A shopper outside the chain's Toowong store, {f22.role:a pensioner}, said she would {f23.position:shop elsewhere}.

=== report B | outlet: Southern Cross Newswire | published: 2024-03-20
# Penfold's in court for {f1.what:paying too little}

The chain of Penfold's {f1.what:owes} {f9.money:A$26m} to {f2.number:4,200} present and former employees, {f3.who:the Fair Work regulator} alleges. {f6.who:Checkout staff} in the main, they were {f7.what:not given extra pay for the hours beyond their shift}, a practice that went on for {f4.time:six years}, as the federal judges heard {f5.time:yesterday}.

{f8.name:Anita Vellacott}, for the regulator, asked for {f15.position:an order to pay interest}, {f15.position:but no penalty}. The company {f10.status:does not dispute} what it owes. Its head {f13.name:Bruce Haldane} faulted {f11.cause:a misreading of the award by the human resources department}. In his words, {f14.place:spoken from the witness stand}: "{f12.wording:No one in this company set out to cheat anyone}."

{f16.name:Dale Iwanski}, a {f16.role:regional manager} in earlier days, {f17.status:will give evidence} {f18.time:tomorrow}. His superiors, he says, had him {f19.what:wipe the hours off the system}.

{f20.who:The shop workers' union} {f21.status:is considering a suit}. {f24:Penfold's has set aside A$40m.}

=== report C | outlet: The Toowong Sentinel | published: 2024-03-22
# "Then they told me to {f19.what:shred}": manager in the Penfold's case

For two hours on {f18.time:Thursday} {f16.name:Dale Iwanski}, who {f16.role:ran the Toowong store} until 2021, {f17.status:told the court} how he had been made to {f19.what:put time sheets through the shredder}.

It was {f6.who:the night fillers} who suffered: {f7.what:what they worked over their hours was never paid}. In all {f2.number:4,200} people are affected, and {f4.time:five years} of wages.

Mr Haldane listened in the second row. His {f11.cause:payroll program}, it was put to him, could not explain a shredder. {f3.who:The ombudsman}, through {f8.name:Ms Vellacott}, asked for {f15.position:a fine}, a large one.

{f20.who:The union of retail workers} {f21.status:withdrew its own suit} on Thursday night {f25:so as not to delay the payments}. At the Toowong store a notice at the door {f26:thanks customers for their patience}. {f22.role:A retired woman} whom this paper met there before the hearing has {f23.position:kept coming, for the bread}.

=== key
f1.what same A=underpaid B=paid too little | what Penfold's did
f2.number same A=4200 B=4200 C=4200 | workers affected
f3.who compatible A=workplace ombudsman B=Fair Work regulator C=workplace ombudsman | who sues
f4.time differs A=6 years B=6 years C=5 years | how long it went on
f5.time same A=2024-03-19 B=2024-03-19 | the hearing
f6.who differs A=night fillers B=checkout staff C=night fillers | who most of them were
f7.what same A=unpaid overtime B=unpaid overtime C=unpaid overtime | what was not paid
f8.name same A=Anita Vellacott B=Anita Vellacott C=Anita Vellacott | counsel
f9.money same A=AUD 26m B=AUD 26m | the sum
f10.status same A=admitted B=not disputed | the company on the shortfall
f11.cause differs A=payroll program B=misread award C=payroll program | what the company blames
f12.wording differs A=No one in this company set out to cheat a soul B=No one in this company set out to cheat anyone | Haldane's words
f13.name same A=Bruce Haldane B=Bruce Haldane | the head of the company
f14.place differs A=outside the court B=witness stand | where he said so
f15.position differs A=fine B=interest, no fine C=fine | what the ombudsman wants
f16.role differs A=store manager B=regional manager C=store manager | Iwanski's former post
f16.name same A=Dale Iwanski B=Dale Iwanski C=Dale Iwanski | the witness
f17.status changed A=planned B=planned C=done | his testimony
f18.time same A=2024-03-21 B=2024-03-21 C=2024-03-21 | when
f19.what differs A=delete clock-on times B=delete clock-on times C=shred time sheets | what he was told to do
f20.who same A=retail union B=retail union C=retail union | the other plaintiff
f21.status differs A=sued B=considering C=withdrawn | the union's suit
f22.role same A=pensioner C=retired woman | the shopper
f23.position changed A=will shop elsewhere C=kept coming | the shopper
f24 only B | what the firm has set aside
f25 only C | why the union withdrew
f26 only C | the notice
