story: strike-tram-zagorje
kind: labour

=== report A | outlet: Sava Morning | published: 2024-02-27
# {f1.who:Tram drivers} {f2.status:strike} after {f3.what:knife} attack on colleague

No {f4.what:trams} ran in Zagorje on Monday. {f1.who:The drivers} {f2.status:refused to leave the depot} after {f5.name:Mirna Kovac}, {f5.age:39}, had been {f6.what:stabbed in the forearm} {f3.what:with a kitchen knife} {f7.time:on Saturday night} {f8.place:at the Lipa terminus}.

Her attacker, {f9.who:a passenger who had no ticket}, was {f10.status:overpowered} by {f11.who:two students}. Police say he is {f12.age:19} and {f13.what:was drunk}. A judge {f14.status:sent him to jail to await trial}.

{f15.who:The transport workers' union} demands {f16.position:closed cabins} and {f17.position:a guard on every night tram}. "{f18.wording:We carry the whole city, and nobody carries us}," said its {f19.role:president}, {f19.name:Zeljko Barac}. The {f20.role:director} of the tram company, {f20.name:Lidija Horvatin}, {f21.position:promised both} by summer, at a cost of {f22.money:€2.4 million}.

The mayor, {f23.what:who came to work by bicycle}, visited {f5.name:Ms Kovac} {f24.place:in hospital} with {f25.what:a box of chocolates}. She {f26.status:will return to the cab}, she told him.

{f27.who:Taxi drivers} {f28.what:doubled their fares}; {f29.who:the market inspectorate} {f30.status:has fined} {f31.number:14} of them. {f32.what:School exams} were {f33.status:postponed}.

Trams {f34.status:are to run again} {f35.time:from Tuesday noon}. It was the third attack of the year. In January a conductor had been {f36.what:spat on}.

=== report B | outlet: Adriatic Newswire | published: 2024-02-28
# {f4.what:Trams} {f34.status:rolling} again in Zagorje

After {f35.time:a day and a half} without {f4.what:trams}, the people of Zagorje heard the familiar squeal again. Work {f2.status:had been laid down} by {f1.who:those who drive them} because one of their number was wounded.

{f5.name:Mirna Kovac}, {f5.age:39}, had asked {f9.who:a man to put out his cigarette}, when he drew {f3.what:a pair of scissors} and {f6.what:cut her arm}. That was {f7.time:late on Saturday}, {f8.place:in front of the main station}. {f11.who:An off-duty policeman} {f10.status:wrestled him down}. The man, {f12.age:19}, {f13.what:had taken drugs}. He was {f14.status:released, but must report daily}.

The strikers got half of what they wanted: {f16.position:cabins with a door} will come, {f20.name:Lidija Horvatin}, {f20.role:head of operations} at the tram company, said, but for {f17.position:guards on the trams at night} {f21.position:there was no money}: together the two would have swallowed {f22.money:2.4 million euros}. {f19.name:Zeljko Barac}, {f19.role:secretary} of {f15.who:the drivers' union}, is content for now. "{f18.wording:We carry the whole city, and no one carries us}," he had said.

{f5.name:Mrs Kovac}, visited {f24.place:at home} by the mayor, who brought {f25.what:flowers}, {f26.status:will not drive a tram again}. The mayor had {f23.what:walked} to the town hall on Monday. So did many. Some {f27.who:cabbies} {f28.what:took twice the usual price}, {f31.number:fourteen} of whom {f30.status:have to pay a penalty} {f29.who:to the tax office}. The {f32.what:examinations} {f33.status:went ahead}, with late arrivals.

Crews have been {f36.what:insulted and spat at} before, most recently in January. {f37:The city will put up cameras at the stops.}

=== key
f1.who same A=tram drivers B=those who drive trams | who struck
f2.status same A=refused to leave the depot B=work laid down | the drivers
f3.what differs A=kitchen knife B=scissors | the weapon
f4.what same A=trams B=trams | what did not run
f5.name same A=Mirna Kovac B=Mirna Kovac | the victim
f5.age same A=39 B=39 | the victim
f6.what compatible A=stabbed in the forearm B=arm cut | her injury
f7.time same A=2024-02-24 night B=2024-02-24 late | when
f8.place differs A=Lipa terminus B=main station | where
f9.who differs A=man without a ticket B=man with a cigarette | the attacker
f10.status same A=overpowered B=wrestled down | the attacker
f11.who differs A=two students B=off-duty policeman | who overpowered him
f12.age same A=19 B=19 | the attacker
f13.what differs A=drunk B=drugs | his state
f14.status differs A=jailed B=released | what the judge decided
f15.who same A=transport workers' union B=drivers' union | the union
f16.position same A=closed cabins B=cabins with a door | what drivers want
f17.position same A=guards B=guards | what else they want
f18.wording differs A=We carry the whole city, and nobody carries us B=We carry the whole city, and no one carries us | Barac's words
f19.role differs A=president B=secretary | his office
f19.name same A=Zeljko Barac B=Zeljko Barac | the union's leader
f20.role differs A=director B=head of operations | Horvatin's post
f20.name same A=Lidija Horvatin B=Lidija Horvatin | who speaks for the company
f21.position differs A=promised B=no money | the company on the guards
f22.money same A=EUR 2.4m B=EUR 2.4m | the cost of both
f23.what differs A=bicycle B=on foot | how the mayor came to work
f24.place differs A=hospital B=home | where the mayor visited her
f25.what differs A=chocolates B=flowers | what the mayor brought
f26.status differs A=returns to the cab B=will not drive again | the victim's plans
f27.who same A=taxi drivers B=cabbies | who profited
f28.what same A=doubled fares B=twice the price | what they did
f29.who differs A=market inspectorate B=tax office | who fined them
f30.status same A=fined B=penalty | those drivers
f31.number same A=14 B=14 | drivers fined
f32.what same A=exams B=examinations | what was in question at schools
f33.status differs A=postponed B=went ahead | the exams
f34.status changed A=planned B=running | the trams
f35.time same A=2024-02-27T12:00 B=day and a half | the end of the strike
f36.what compatible A=spat on B=insulted and spat at | the earlier attack
f37 only B | the cameras
