story: accounts-aurora-supermarkets
kind: business

=== report A | outlet: Planalto Econômico (English service) | published: 2025-04-10
# Hole of {f1.money:3.8 billion reais} found in books of supermarket chain Aurora

RECIFE - Mercados Aurora, the largest supermarket operator in Brazil's north-east, disclosed {f2.time:late on Wednesday} that {f1.money:3.8 billion reais} of debt was missing from its accounts. Its chief executive, {f3.name:Leandro Vasques-Moura}, {f3.status:resigned} {f4.time:nine days} after taking office.

According to a statement to the stock exchange, the inconsistencies stem from {f5.cause:supplier credits that were not recorded as bank debt} and go back {f6.time:about ten years}. They were discovered by {f7.who,f8.role:the finance director}, Ana Lígia Portinho, who also {f8.status:stepped down}.

"{f9.wording:I could not sign these numbers and I will not}," Vasques-Moura said in a call with investors. He said he thought that there would be {f25.what:little effect on the company's cash}.

The shares {f10.status:plunged} {f10.number:61 per cent} {f10.time:on Thursday} before trading {f11.status:was halted} {f11.what:for the day}. The securities commission {f12.status:opened} {f12.number:two} inquiries.

Aurora runs {f13.number:412} shops in eleven states and has {f14.number:38,000} employees. Its accounts had been passed without reservation by {f15.name:Brandt Kessler Auditores}, which said {f15.position:it could not comment on a client}.

All eyes are now on the {f16.who:Queiroga-Lins family}, which owns {f16.number:31 per cent}. It {f17.position:is ready to inject two billion reais}, a person close to the family said.

Among the creditors, {f18.who:Banco Três Rios} {f18.what:is the most exposed}, with {f18.money:1.2 billion}, an analyst at Caatinga Research estimated. Some suppliers {f19.certainty:might} demand payment in advance, the analyst said, and that would empty the shelves within weeks.

The retailer bought its rival {f20.name:Feira Nova} {f20.time:in 2021} for {f26:2.4 billion}, the largest takeover in its history.

=== report B | outlet: Diário do Capibaribe | published: 2025-04-12
# Aurora: police take away computers as hole grows to {f1.money:5.3 billion}

By Janaína Torquato

At six on Friday morning {f21:federal police rang the bell at the headquarters of Mercados Aurora} on Avenida dos Cajueiros. They left five hours later with 140 boxes and most of the computers of the accounts department.

In the meantime the chain {f22:had corrected itself}: it isn't 3.8 billion reais that the balance sheet was silent about, but {f1.money:5.3 billion}. It had gone public with the first figure {f2.time:on Wednesday night}.

What the officers are looking for is {f5.cause:invoices for goods that were never sold}, prosecutor Evandro Siqueira-Pinto said. The practice started, as far as we know, {f6.time:in 2019}.

{f3.name:Leandro Vasques-Moura}, until this week the chief executive, wasn't there to see it. He {f3.status:had been dismissed} {f4.time:on his ninth day}, two directors say, when {f7.who:he} brought the matter to the board, having found it himself while preparing for his first presentation. {f8.role:The head of accounting}, Ana Lígia Portinho, {f8.status:went} too. "{f9.wording:I could not sign these numbers}," he told investors, and warned that {f25.what:the cash would be gone by June}.

Four governments have had to deal with the {f16.who:Queiroga-Lins}, whose {f16.number:31 per cent} make them lords of Aurora. Will they save it? They {f17.position:won't put in a centavo until an independent report is on the table}, the family's lawyer told this newspaper. {f18.who:Banco Três Rios}, which has {f18.what:more at stake than any other lender}, {f18.money:1.2 billion}, has asked a judge to freeze the family's holdings.

The commission supervising the stock market has {f12.number:two} proceedings {f12.status:under way}. The auditors at {f15.name:Brandt Kessler}, who never found fault, said in a note that {f15.position:they had been deceived}. Trading in the shares, {f10.status:down} {f10.number:61 per cent} {f10.time:on Thursday}, {f11.status:remained suspended}; it will not be resumed {f11.what:before Tuesday}.

In the shop in Boa Vista on Friday the rice was already running low. Two large makers of food {f19.certainty:now insist} on being paid before they unload. "{f23:I've been stacking these shelves since I was nineteen}," said Cícera Nogueira, 44, one of {f14.number:38,000} employees. Aurora has been short of money ever since it swallowed its competitor {f20.name:Feira Boa} {f20.time:four years ago}, but it says that none of its {f13.number:412} supermarkets is going to close.

=== key
f1.money differs A=BRL 3.8bn B=BRL 5.3bn | the hole
f2.time same A=2025-04-09 B=2025-04-09 | when it was disclosed
f3.name same A=Leandro Vasques-Moura B=Leandro Vasques-Moura | the chief executive
f3.status differs A=resigned B=dismissed | how he left
f4.time compatible A=nine days B=ninth day | how long he was in office
f5.cause differs A=supplier credits not recorded as debt B=invoices for goods never sold | how the hole came about
f6.time differs A=ten years~ B=2019 | since when
f7.who differs A=finance director B=chief executive | who discovered it
f8.status same A=left B=left | Ana Lígia Portinho
f8.role differs A=finance director B=head of accounting | her post
f9.wording compatible A=I could not sign these numbers and I will not B=I could not sign these numbers | his words, cut
f10.status same A=fell B=fell | the shares
f10.number same A=61% B=61% | by how much
f10.time same A=2025-04-10 B=2025-04-10 | when they fell
f11.status same A=suspended B=suspended | trading
f11.what changed A=for the day B=until Tuesday at least | for how long
f12.number same A=2 B=2 | inquiries of the commission
f12.status same A=opened B=under way | the inquiries
f13.number same A=412 B=412 | shops
f14.number same A=38000 B=38000 | employees
f15.name compatible A=Brandt Kessler Auditores B=Brandt Kessler | the auditors
f15.position changed A=no comment B=deceived | what the auditors say
f16.who same A=Queiroga-Lins family B=Queiroga-Lins family | the main owners
f16.number same A=31% B=31% | their share
f17.position differs A=ready to inject two billion B=nothing before an independent report | the owners
f18.who same A=Banco Três Rios B=Banco Três Rios | the bank
f18.what same A=most exposed B=most exposed | its place among the creditors
f18.money same A=BRL 1.2bn B=BRL 1.2bn | its claim
f19.certainty changed A=possible B=certain | suppliers wanting payment in advance
f20.name differs A=Feira Nova B=Feira Boa | the rival it bought
f20.time same A=2021 B=2021 | when it bought the rival
f25.what differs A=little effect on cash B=cash gone by June | the effect on cash, on Vasques-Moura's word
f26 only A | the price of the rival
f21 only B | the search by the police
f22 only B | the firm's correction
f23 only B | an employee's words
