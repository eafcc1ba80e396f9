story: council-taxi-ostelle
kind: local politics

=== report A | outlet: Ostelle Mercury | published: 2024-03-05
# Councillor {f1.status:suspended} over {f2.what:taxi} bills

A member of Ostelle city council {f1.status:has been suspended} by {f3.who:the Labour group} after charging 131 {f2.what:taxi rides} to {f5.who:the council}, among them trips to {f6.place:a casino}.

Cllr Denny Farrow, 44, {f7.role:chair of the licensing committee}, {f8.position:says that he had a medical reason}: he {f9.cause:cannot drive because of epilepsy}. "{f10.wording:I never took a ride I did not need}," he told the Mercury. He {f11.status:has repaid} {f12.what:half of the money}.

The bills came to light through {f13.who:a trainee in the finance office}, who {f14.what:wrote to the chief executive} {f15.time:last October}. An internal audit {f16.status:is finished}; it {f17.what:clears council officers of blame}. {f18.who:The police} {f18.status:are not investigating}, {f19.source:the council} said.

{f20.who:The cab firm}, Swan Cars, is owned by {f21.role:a cousin} of the councillor. It {f22.status:has lost its contract} for {f23.what:school runs}. {f24.who:Parents} {f25.what:complained} because {f26.cause:cars came late and children stood in the rain}.

The Tory leader, Pru Hallam, wants {f27.position:a by-election}. {f28.who:The standards board} meets on {f29.time:Thursday}. It can {f30.what:order an apology}. The mayor, {f31.role:Farrow's sister-in-law}, {f32.status:will not chair the meeting}.

Farrow was first elected in {f33.time:2015}; before that he {f34.what:ran a chip shop}. The ward {f35:had a turnout of 19 per cent}.

=== report B | outlet: The Ostelle Enquirer | published: 2024-03-06
# Taxi for Mr Farrow

One hundred and thirty-one times Denny Farrow hailed {f2.what:a cab} and sent the bill to {f5.who:the town hall}. Some journeys ended outside {f6.place:a dog track}, receipts show. Now Labour's {f3.who:councillors} have {f1.status:thrown him out for good}.

Mr Farrow, 44, who is {f7.role:vice-chair of licensing}, insists {f8.position:that his health left him no choice}; {f9.cause:he lost his licence to failing eyesight}. "{f10.wording:I never took a ride that I did not need}," he said at his door. As for the money, {f12.what:all of it} {f11.status:has been paid back}.

We have {f13.who:a young bookkeeper on a training scheme} to thank. {f15.time:In the autumn} she {f14.what:went to the chief executive with her list}. The audit that followed {f16.status:has been completed}, and {f17.what:blames two officials for looking away}. {f18.who:Detectives} {f18.status:have asked for the papers}, {f19.source:a police source} says.

Swan Cars, {f20.who:the taxi company}, belongs to Mr Farrow's {f21.role:half-brother}. The firm {f22.status:still holds a contract} to {f23.what:take pupils to school}. {f24.who:Mothers and fathers} {f25.what:have grumbled}: {f26.cause:unpunctual drivers, wet kids}.

What next? {f28.who:The standards board}, sitting {f29.time:tomorrow}, may {f30.what:tell him to say sorry}. Mrs Hallam, who leads the Conservatives, {f27.position:wants the leader of the council to resign}. The mayor, who {f31.role:is married to Mr Farrow's brother}, {f32.status:intends to preside as usual}.

Nine years a councillor - {f33.time:he came in at the 2015 poll} - he {f34.what:used to fry fish for a living}. {f36:His regular driver misses the tips.}

=== key
f1.status differs A=suspended B=expelled | the councillor
f2.what same A=taxi B=cab | what the bills were for
f3.who same A=Labour group B=Labour's councillors | who acted against him
f5.who same A=council B=town hall | who was billed
f6.place differs A=casino B=dog track | where some trips went
f7.role differs A=chair B=vice-chair | his post on licensing
f8.position same A=medical reason B=health left no choice | his defence
f9.cause differs A=epilepsy B=failing eyesight | why he cannot drive
f10.wording differs A=a ride I did not need B=a ride that I did not need | his words
f11.status same A=repaid B=paid back | the money
f12.what differs A=half B=all | how much of it
f13.who same A=trainee in finance B=bookkeeper in training | who found the bills
f14.what compatible A=wrote to the chief executive B=went to the chief executive with a list | what she did
f15.time compatible A=2023-10 B=autumn | when
f16.status same A=finished B=completed | the audit
f17.what differs A=clears officers B=blames two officials | the audit's finding
f18.who same A=police B=detectives | the criminal side
f18.status differs A=not investigating B=asked for the papers | the police
f19.source differs A=council B=a police source | on whose word
f20.who same A=cab firm B=taxi company | who drove him
f21.role differs A=cousin B=half-brother | the firm's owner
f22.status differs A=contract lost B=contract still held | the school contract
f23.what same A=school runs B=take pupils to school | the contract
f24.who same A=parents B=mothers and fathers | who complained
f25.what same A=complained B=grumbled | what they did
f26.cause same A=left in the rain B=late drivers, wet kids | why they complained
f27.position differs A=by-election B=council leader to resign | what the Tories want
f28.who same A=standards board B=standards board | who meets
f29.time same A=2024-03-07 B=2024-03-07 | when
f30.what same A=order an apology B=tell him to say sorry | what it can do
f31.role same A=sister-in-law B=married to his brother | the mayor's kinship
f32.status differs A=will not chair B=will preside | the mayor at the meeting
f33.time same A=2015 B=2015 | his first election
f34.what same A=ran a chip shop B=fried fish | his former work
f35 only A | the turnout
f36 only B | the driver's tips
