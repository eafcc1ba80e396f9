story: trade-cotton-talks
kind: trade

=== report A | outlet: Oxus Agro Times | published: 2024-06-06
# {f1.who:Swedish chain} {f2.status:returns} to Khorez cotton after {f3.time:twelve} years

URGAN - {f1.who:A Swedish clothing chain} {f2.status:will buy} cotton from Khorez again, ending a boycott that began {f3.time:twelve years ago} {f4.cause:because schoolchildren were sent to pick it}.

The contract, over {f5.number:6,000} tonnes, was signed {f6.place:in Tashken} on {f7.time:Wednesday}. {f8.who:Labour inspectors of the UN} had {f9.what:visited 300 fields} {f10.time:last autumn} and {f11.status:met no child}. {f12.who:A local activist}, {f12.name:Nargiza Yusup}, {f12.age:44}, said {f13.what:teachers} had still been {f14.what:made to pay for substitutes}.

"{f15.wording:The children have gone from the fields, but fear has stayed}," she said. She {f16:has been questioned by police twice} this year. The minister, {f18.name:Sherzod Aliyev}, {f19.position:called her claims outdated}.

Pickers will get {f20.money:2,000 som} a kilo. {f21.number:A third} of the harvest {f22.status:is now picked} {f23.what:by machines} {f24.place:from China}. {f25.who:The farmers' council} {f26.position:wants to be free to choose its gin}. {f27.what:Water} {f28.status:is short}: {f29.cause:the glacier melt has been weak}. {f30:A textile fair opens on June 18.}

=== report B | outlet: Ethical Textile Watch | published: 2024-06-10
# Khorez: boycott {f2.status:over}, questions not

{f1.who:A fashion company from Spain} is the first big brand to {f2.status:come back} to Khorez. {f6.place:In Stockholm}, {f7.time:on June 5}, it put its name to a deal for {f5.number:six thousand} tonnes of cotton. For {f3.time:a dozen years} it had kept away, {f4.cause:as students were forced to harvest}.

The turnaround rests on a report by {f8.who:an auditing firm}, whose people {f9.what:inspected some 300 plots} {f10.time:in the 2023 season} and {f11.status:saw no minors}. {f12.name:Nargiza Yusup}, {f12.age:44}, {f12.who:a lawyer in exile}, warns against joy. {f13.what:Nurses}, she says, {f14.what:had to buy themselves free}. "{f15.wording:The children have gone from the fields but the fear has stayed}," is how she puts it. Her brother {f17:was arrested} in April. {f18.name:Sherzod Aliyev}, the minister, {f19.position:promised to look into what she says}.

There has been progress. {f23.what:Harvesters} made {f24.place:in America} {f22.status:bring in} {f21.number:every third} boll, and those who still pick by hand are paid {f20.money:2,000 som} for a kilogram. {f25.who:The council of growers} {f26.position:asks for a higher state price}.

The next crop may be small, though. {f27.what:The canals} {f28.status:are low}, {f29.cause:for a new dam upstream is being filled}.

=== key
f1.who differs A=Swedish chain B=Spanish company | the buyer
f2.status same A=returns B=comes back | the buyer
f3.time same A=12 years B=12 years | length of the boycott
f4.cause differs A=schoolchildren B=students | why it began
f5.number same A=6000 B=6000 | tonnes
f6.place differs A=Tashken B=Stockholm | where it was signed
f7.time same A=2024-06-05 B=2024-06-05 | when
f8.who differs A=UN inspectors B=auditing firm | who checked
f9.what same A=300 fields B=300~ plots | the check
f10.time same A=autumn 2023 B=2023 season | when
f11.status same A=no child B=no minors | the result
f12.who differs A=local activist B=lawyer in exile | who Yusup is
f12.name same A=Nargiza Yusup B=Nargiza Yusup | the critic
f12.age same A=44 B=44 | the critic
f13.what differs A=teachers B=nurses | who was put under pressure
f14.what same A=pay for substitutes B=buy themselves free | how
f15.wording differs A=The children have gone from the fields, but fear has stayed B=The children have gone from the fields but the fear has stayed | her words
f18.name same A=Sherzod Aliyev B=Sherzod Aliyev | the minister
f19.position differs A=outdated B=look into it | the minister on her claims
f20.money same A=UZS 2000 B=UZS 2000 | pay for a kilo
f21.number same A=1/3 B=1/3 | the part picked by machine
f22.status same A=picked B=bring in | that part
f23.what same A=machines B=harvesters | by what
f24.place differs A=China B=America | where machines are made
f25.who same A=farmers' council B=council of growers | who demands
f26.position differs A=choose the gin B=higher price | what it wants
f27.what compatible A=water B=canals | what is short
f28.status same A=short B=low | it
f29.cause differs A=glacier melt B=dam upstream | why
f16 only A | the questioning
f17 only B | the arrest of her brother
f30 only A | the fair
