story: bank-fees-refund
kind: consumer affairs

=== report A | outlet: Melbourne Money | published: 2024-11-14
# Austral Mutual took {f4.what:advice fees} from {f2.who:the dead}, {f3.who:regulator} says

Austral Mutual Bank took {f4.what:advice fees} from the accounts of {f5.number:3,100} {f2.who:customers who had died}, {f3.who:the securities commission} says in {f1.status:a case lodged} on Thursday with {f6.place:the Federal Court}.

The bank {f7.status:knew of it} {f8.time:as early as 2018}, the commission says, when {f9.who:a branch manager} in Ballarat, {f9.name:Trudy Mackinlay}, {f10.what:sent a memo} to {f11.who:head office}. She was {f12.what:told to mind her counter}, and {f13.status:resigned} {f14.time:a year later}.

"{f15.wording:My mother never had so much financial advice as after her funeral}," said {f16.name:Colin Yates}, {f16.age:62}, {f16.role:a plumber} from Geelong. The {f17.money:$1,480} he is owed {f18.status:has not been paid}.

Chief executive {f19.name:Imogen Farr} {f20.status:apologised without reserve}. She blamed {f21.cause:an old computer system}. {f22.what:Her bonus} for the year {f23.status:is cancelled}; {f24.who:the chairman} {f25.status:will go} {f26.time:in February}.

The commission {f27.position:seeks a penalty} of {f28.money:$45 million}. {f29.who:The shadow treasurer} {f30.position:called for a criminal investigation}. The {f31.who:finance sector union} said {f32.position:tellers must not be made scapegoats}; {f33.number:two} of them had been {f34.what:spat at}.

Austral has {f35.number:800,000} customers. In 2016 it paid back {f36.what:overcharged mortgage interest}.

=== report B | outlet: Commonwealth Newswire | published: 2024-11-15
# Bank boss {f20.status:says sorry} after fees for {f2.who:the deceased}

The {f20.status:apology was unconditional}. "We failed families," {f19.name:Imogen Farr}, who heads Austral Mutual Bank, wrote on Friday, a day after it was {f1.status:taken to court} for having deducted {f4.what:insurance premiums} from {f2.who:people no longer alive}, {f5.number:3,100} of them. The reason, she said, was {f21.cause:that notices of death were filed by hand}.

{f24.who:The head of the board} {f25.status:has offered to leave} {f26.time:early next year}; {f19.name:Ms Farr} {f23.status:will do without} {f22.what:half of her salary}.

It is {f3.who:the prudential authority} that brought the matter before {f6.place:the Supreme Court of Victoria}, and that {f27.position:asks for a fine} of {f28.money:A$54m}. In its account, {f9.who:a teller} named {f9.name:Trudy Mackinlay} {f10.what:telephoned} {f11.who:the ombudsman} {f8.time:six years ago}; so the bank, it argues, {f7.status:cannot claim ignorance}. {f9.name:Ms Mackinlay} was {f12.what:advised to look after her own desk}. She {f13.status:was dismissed} {f14.time:in 2019}.

For {f16.name:Colin Yates}, {f16.age:62}, {f16.role:an electrician} in Geelong, it is about his late mother. "{f15.wording:My mother never had as much financial advice as after her funeral}," was his comment. {f17.money:Fourteen hundred and eighty dollars} {f18.status:were transferred to him} on Friday morning.

{f29.who:The opposition's finance spokesman} wants {f30.position:a royal commission}. Staff are afraid, says {f31.who:their union}: at {f33.number:two} counters, employees were {f34.what:pelted with coins}. {f32.position:Those at the bottom should not pay for it}, it said.

Eight years ago the bank, with its {f35.number:800,000} clients, had to return {f36.what:fees on savings books}. {f37:Its shares lost 5 per cent.}

=== key
f1.status same A=taken to court B=taken to court | the bank
f2.who same A=dead customers B=people no longer alive | who was charged
f3.who differs A=securities commission B=prudential authority | who sues
f4.what differs A=advice fees B=insurance premiums | what was deducted
f5.number same A=3100 B=3100 | customers concerned
f6.place differs A=Federal Court B=Supreme Court of Victoria | the court
f7.status same A=knew B=no ignorance | the bank, as alleged
f8.time same A=2018 B=2018 | since when
f9.who differs A=branch manager B=teller | Mackinlay's post
f9.name same A=Trudy Mackinlay B=Trudy Mackinlay | who warned
f10.what differs A=sent a memo B=telephoned | her warning
f11.who differs A=head office B=ombudsman | to whom
f12.what same A=mind her counter B=look after her own desk | the answer
f13.status differs A=resigned B=dismissed | how she left
f14.time same A=2019 B=2019 | when she left
f15.wording differs A=My mother never had so much financial advice as after her funeral B=My mother never had as much financial advice as after her funeral | Yates's words
f16.name same A=Colin Yates B=Colin Yates | the customer's son
f16.age same A=62 B=62 | the customer's son
f16.role differs A=plumber B=electrician | his trade
f17.money same A=AUD 1480 B=AUD 1480 | what he is owed
f18.status changed A=not paid B=paid | that sum
f19.name same A=Imogen Farr B=Imogen Farr | the chief executive
f20.status same A=apologised without reserve B=unconditional apology | the chief executive
f21.cause differs A=old computer system B=notices filed by hand | what she blames
f22.what differs A=bonus B=half of her salary | what she loses
f23.status same A=cancelled B=does without | the bonus
f24.who same A=chairman B=head of the board | who leaves
f25.status compatible A=will go B=offered to leave | the chairman
f26.time compatible A=2025-02 B=early 2025 | when
f27.position same A=penalty B=fine | what the regulator seeks
f28.money differs A=AUD 45m B=AUD 54m | its amount
f29.who same A=shadow treasurer B=opposition's finance spokesman | who demands more
f30.position differs A=criminal investigation B=royal commission | the demand
f31.who same A=finance sector union B=staff's union | the union
f32.position same A=no scapegoats B=bottom should not pay | the union's view
f33.number same A=2 B=2 | staff attacked
f34.what differs A=spat at B=pelted with coins | what happened to them
f35.number same A=800,000 B=800,000 | customers of the bank
f36.what differs A=mortgage interest B=savings book fees | what was paid back in 2016
f37 only B | the shares
