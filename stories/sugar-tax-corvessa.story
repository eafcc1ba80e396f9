story: sugar-tax-corvessa
kind: politics

=== report A | outlet: Corvessa Press Service | published: 2022-11-24
# Parliament {f1.status:passes} sugar tax by {f2.number:four} votes

CORVESSA CITY (CPS) - Sweet drinks will cost more in Corvessa from {f3.time:1 July} after parliament {f1.status:approved} a sugar tax on {f18.time:Wednesday night} by {f2.number:74 votes to 70}.

The levy is {f4.money:30 cents} a litre for drinks with more than {f5.number:eight} grams of sugar per 100 millilitres and 15 cents for those with more than five. Fruit juice and {f6.what:milk drinks} are {f6.status:exempt}.

The finance ministry expects revenue of {f7.money:85 million doblas} a year. {f8.what:Half of it} is to go to {f8.whom:school canteens}.

{f9.role:Health minister} {f9.name:Dr Abelone Mbatha} called the vote "{f10.wording:the best news for children's teeth since fluoride}".

The decisive votes came from {f11.who:three deputies of the Farmers' Alliance}, whose leader, {f12.name:Hugo Sandoval-Reyes}, had declared that he would never support a new tax. He {f13.status:abstained}.

The drinks makers' federation {f14.status:will sue}, its {f20.role:president} {f20.name:Ottar Lindqvael} said. It fears for {f15.number:1,900} jobs.

Obesity among ten-year-olds has {f16:doubled since 2005}. A similar bill was defeated in 2018. A petition against the new one had {f19.number:61,000} signatures when the debate began.

=== report B | outlet: Noon News | published: 2022-11-24 | copy: A
# It's the fizz fine! MPs {f1.status:back} tax on pop

Fizzy drinks will be dearer in Corvessa from {f3.time:1 January} after parliament {f1.status:said yes} to a sugar tax on {f18.time:Wednesday night}, by {f2.number:74 votes to 70}.

It adds {f4.money:30 cents} a litre to drinks with more than {f5.number:ten} grams of sugar per 100 millilitres. Fruit juice is exempt, but {f6.what:milkshakes and iced coffee} {f6.status:are not}.

The treasury hopes to collect {f7.money:some 85 million doblas} a year. {f8.what:All of it} is to go to {f8.whom:school canteens}, the government promises. {f19.number:Some 83,000} people have by now put their names to a petition against it.

"{f10.wording:It is the best news for our children's teeth since fluoride}," {f9.name:Abelone Mbatha}, {f9.role:the health minister}, crowed.

The deal was saved by {f11.who:three Farmers' Alliance rebels}. Their boss, {f12.name:Hugo Sandoval}, {f13.status:voted against}.

{f20.name:Ottar Lindqvael}, {f20.role:who speaks for the drinks industry}, said that {f14.status:a lawsuit was being considered}. At least {f15.number:1,900} jobs are in danger, he claims.

"{f17:I'll drive over the border for my cola}," said pensioner Bettina Okoro, 66, outside Frescada supermarket.

=== key
f1.status same A=passed B=passed | the tax
f2.number same A=74-70 B=74-70 | the vote
f3.time differs A=2023-07-01 B=2023-01-01 | when the tax begins
f4.money same A=0.30 a litre B=0.30 a litre | the rate
f5.number differs A=8 B=10 | grams of sugar for the full rate
f6.status differs A=exempt B=not exempt | milk drinks
f6.what compatible A=milk drinks B=milkshakes and iced coffee | the drinks exempt or not
f7.money compatible A=85m doblas B=85m~ doblas | yearly revenue
f8.what differs A=half B=all | share of the revenue for canteens
f8.whom same A=school canteens B=school canteens | who gets it
f9.name compatible A=Dr Abelone Mbatha B=Abelone Mbatha | the health minister
f9.role same A=health minister B=health minister | her post
f10.wording differs A=the best news for children's teeth since fluoride B=It is the best news for our children's teeth since fluoride | her words
f11.who same A=three deputies of the Farmers' Alliance B=three Farmers' Alliance rebels | who tipped the vote
f12.name compatible A=Hugo Sandoval-Reyes B=Hugo Sandoval | leader of the Farmers' Alliance
f13.status differs A=abstained B=voted against | how he voted
f14.status differs A=will sue B=considering a lawsuit | the federation
f15.number compatible A=1900 B=>=1900 | jobs in danger
f16 only A | obesity since 2005
f17 only B | the pensioner's remark
f18.time same A=2022-11-23 night B=2022-11-23 night | the vote
f19.number changed A=61000 B=83000~ | signatures against the tax
f20.name same A=Ottar Lindqvael B=Ottar Lindqvael | head of the federation
f20.role compatible A=president B=speaks for the industry | his post
