story: consumer-honey-jar
kind: consumer affairs

=== report A | outlet: Serbia-Sava Consumer | published: 2024-02-15
# {f1.number:Seven} of ten honeys {f2.status:are fake}, tests find

{f1.number:Seven} of ten jars of honey bought in shops in Zemunik {f2.status:contained no honey}, or little of it, the consumers' organisation {f24.who:Korpa} said on {f4.time:Wednesday}. They were {f5.what:rice syrup}, coloured with {f6.what:caramel}.

The samples were examined {f7.place:in a laboratory in Bremen}. The dearest, {f8.what:a mountain honey} at {f9.money:1,900 dinars}, was {f10.what:among the fakes}. {f11.name:Milos Gavric}, {f11.age:55}, {f11.role:who heads the beekeepers' federation}, called it {f12.what:theft}. "{f13.wording:The bee pays tax and the syrup does not}," he said.

{f14.who:The trade inspectorate} {f15.status:has taken} {f16.number:nine} brands off the market. {f17.who:A supermarket chain} {f18.position:says it was deceived by} {f19.who:its supplier}. The owner of the supplier, {f20.who:a former member of parliament}, {f21.status:cannot be found}.

{f22.who:The agriculture minister} {f23.position:wants the country of origin on every label}. {f24.who:Korpa} {f25.position:demands prison terms}. A test in {f26.time:2020} had {f27.what:found three fakes of ten}. {f28.cause:Cold springs} have made honey scarce.

=== report B | outlet: Zemunik Daily | published: 2024-02-16
# Honey: producer {f21.status:speaks}

"I buy from people who say it is honey." With these words {f20.who:a former police chief}, whose firm {f19.who:fills honey for} {f17.who:a chain of supermarkets}, {f21.status:turned up at our office} on Thursday. {f24.who:Korpa}, the consumer group, had found {f4.time:the day before} that {f1.number:seven} in ten honeys {f2.status:do not deserve the name}.

The stuff is {f5.what:corn syrup}, made brown with {f6.what:burnt sugar}. It was unmasked {f7.place:in a university institute in Ljubljana}. {f10.what:Real}, by the way, was the most expensive, {f8.what:a honey from the mountains} for {f9.money:1,900 dinars}.

The chain {f18.position:knew}, he claims. His is one of {f16.number:nine} brands that {f14.who:the food inspectors} {f15.status:have removed from the shelves}.

{f11.name:Milos Gavric}, {f11.age:55}, {f11.role:secretary of the beekeepers' federation}, minces no words: {f12.what:robbery}, he says. "{f13.wording:The bee pays tax and syrup does not}." There is little honey {f28.cause:because a mite kills the colonies}.

What now? That {f23.position:the label must name the country}, {f22.who:the minister of trade} has said already. {f24.who:Korpa} {f25.position:asks for the names of all fillers to be published}. It had carried out the same test {f26.time:four years before}, and {f27.what:only three had failed}.

=== key
f1.number same A=7 of 10 B=7 of 10 | fakes
f2.status same A=fake B=do not deserve the name | those honeys
f4.time same A=2024-02-14 B=2024-02-14 | when
f5.what differs A=rice syrup B=corn syrup | what they are
f6.what same A=caramel B=burnt sugar | the colouring
f7.place differs A=Bremen B=Ljubljana | where they were tested
f8.what same A=mountain honey B=honey from the mountains | the dearest
f9.money same A=RSD 1900 B=RSD 1900 | its price
f10.what differs A=fake B=real | the dearest
f11.name same A=Milos Gavric B=Milos Gavric | who speaks for beekeepers
f11.age same A=55 B=55 | who speaks for beekeepers
f11.role differs A=head B=secretary | his office
f12.what same A=theft B=robbery | his word for it
f13.wording differs A=The bee pays tax and the syrup does not B=The bee pays tax and syrup does not | his words
f14.who differs A=trade inspectorate B=food inspectors | who acted
f15.status same A=off the market B=off the shelves | the brands
f16.number same A=9 B=9 | brands
f17.who same A=supermarket chain B=chain of supermarkets | the shop
f18.position differs A=deceived B=knew | the chain's part
f19.who same A=supplier B=filler | who supplied it
f20.who differs A=former member of parliament B=former police chief | the owner of the supplier
f21.status changed A=not found B=turned up | the owner
f22.who differs A=agriculture minister B=trade minister | which minister
f23.position same A=country on the label B=label names the country | what the minister wants
f24.who same A=Korpa B=Korpa | the consumer group
f25.position differs A=prison B=names published | what it wants
f26.time same A=2020 B=2020 | the earlier test
f27.what same A=three fakes B=three failed | its result
f28.cause differs A=cold springs B=mite | why honey is scarce
