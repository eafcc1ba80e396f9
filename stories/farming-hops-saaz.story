story: farming-hops-saaz
kind: farming

=== report A | outlet: Bohemian Harvest | published: 2023-09-12
# {f1.what:Hailstorm} {f2.status:destroys} third of Zatovec hops

ZATOVEC, Czech Republic (Bohemian Harvest) - {f1.what:Hail} has {f2.status:wiped out} a third of the hops around Zatovec, two days before {f3.who:the growers} were to {f3.what:begin picking}, {f4.who:the hop growers' union} said.

The storm broke {f5.time:on Sunday afternoon} and lasted {f6.time:twelve minutes}. Stones {f7.what:the size of walnuts} {f8.what:tore the vines from the wires}. A {f9.who:seasonal worker from Moldova}, {f9.age:34}, was {f10.what:struck by a falling pole} and {f11.status:died} {f12.place:in the ambulance}. Her {f13.who:husband}, who {f14.what:was driving the tractor}, {f15.status:is unhurt}.

"{f16.wording:I have seen drought and I have seen mould, but not this}," said {f17.name:Bohumil Reznik}, {f17.role:the largest grower} of the valley. {f18.who:His insurer} {f19.status:has refused} {f20.cause:because he was behind with a premium}. He reckons with a loss of {f21.money:18 million crowns}.

{f22.who:The agriculture minister}, {f22.name:Petra Havlinova}, {f23.what:walked through the rows} on Monday {f24:in rubber boots} and {f25.position:promised an emergency fund}. {f26.who:Brewers} {f27.what:do not expect beer to cost more}. {f28.who:A brewery in Bavaria} {f29.status:has cancelled} an order for {f30.number:60} tonnes.

{f31.who:A scientist of the hop institute} {f32.certainty:sees a clear link} {f33.what:with the warming of the climate}. The last such hail {f34.status:fell} in {f35.time:1984}. {f36:The hop festival will take place all the same.}

=== report B | outlet: Mitteleuropa Agrarnews | published: 2023-09-13
# The {f1.what:squall} that took the hops

It was over {f6.time:in less than a quarter of an hour}. Then a third of what grew on the wires of Zatovec {f2.status:was gone}, blown flat by {f1.what:a squall} that had come {f5.time:on Sunday towards evening}. {f3.who:The farmers} {f3.what:had already begun with the harvest}.

Hailstones there were too, {f7.what:no larger than peas}; it was the wind that {f8.what:ripped down the plants}, according to {f4.who:the chamber of agriculture}. A mast came down on {f9.who:a picker from Romania}, {f9.age:34}, who {f11.status:did not survive the injuries}: {f10.what:it had hit her on the head}. She died {f12.place:among the rows}. Her {f13.who:brother}, {f14.what:at the wheel of the tractor}, {f15.status:was not hurt}.

{f17.name:Bohumil Reznik}, {f17.role:who has more hops than anyone} there, said: "{f16.wording:I have seen drought and I have seen mould but never this}." {f21.money:Eighteen million crowns} are lost to him, and {f18.who:the insurance company} {f19.status:will not pay}, {f20.cause:as wind is not in the contract}.

{f22.name:Petra Havlinova}, {f22.who:the minister responsible for regions}, {f23.what:looked at the damage from a helicopter}. She {f25.position:did not want to promise anything}. Will beer become dearer? {f27.what:By a crown, perhaps}, {f26.who:the brewers' association} replied. {f28.who:A Bavarian beer maker} {f29.status:has halved} its order, which stood at {f30.number:60} tonnes.

That it has to do {f33.what:with climate change} {f32.certainty:cannot be said}, {f31.who:a researcher at the institute for hops} believes. In {f35.time:1984} {f34.status:something like it had happened}. {f37:The village church lost its weathercock.}

=== key
f1.what differs A=hail B=squall | what destroyed the hops
f2.status same A=wiped out B=gone | a third of the hops
f3.who same A=growers B=farmers | who picks
f3.what differs A=two days before picking B=picking begun | the state of the harvest
f4.who differs A=growers' union B=chamber of agriculture | who says so
f5.time compatible A=2023-09-10 afternoon B=2023-09-10 towards evening | when
f6.time compatible A=12 minutes B=<15 minutes | how long
f7.what differs A=walnuts B=peas | the size of the hailstones
f8.what same A=torn from the wires B=ripped down | what happened to the vines
f9.who differs A=Moldovan worker B=Romanian picker | who was killed
f9.age same A=34 B=34 | who was killed
f10.what compatible A=struck by a pole B=hit on the head by a mast | how
f11.status same A=died B=did not survive | the woman
f12.place differs A=ambulance B=among the rows | where she died
f13.who differs A=husband B=brother | who was with her
f14.what same A=driving the tractor B=at the wheel of the tractor | what that man did
f15.status same A=unhurt B=not hurt | that man
f16.wording differs A=I have seen drought and I have seen mould, but not this B=I have seen drought and I have seen mould but never this | Reznik's words
f17.name same A=Bohumil Reznik B=Bohumil Reznik | the grower
f17.role same A=largest grower B=has more hops than anyone | the grower
f18.who same A=insurer B=insurance company | who was to pay
f19.status same A=refused B=will not pay | the insurer
f20.cause differs A=behind with a premium B=wind not in the contract | why
f21.money same A=CZK 18m B=CZK 18m | his loss
f22.who differs A=agriculture minister B=minister for regions | Havlinova's office
f22.name same A=Petra Havlinova B=Petra Havlinova | the minister
f23.what differs A=walked through the rows B=from a helicopter | how she saw the damage
f24 only A | the boots
f25.position differs A=promised a fund B=promised nothing | the minister
f26.who same A=brewers B=brewers' association | who speaks on beer
f27.what differs A=no dearer B=a crown dearer | the price of beer
f28.who same A=brewery in Bavaria B=Bavarian beer maker | the customer
f29.status differs A=cancelled B=halved | its order
f30.number same A=60 t B=60 t | its order
f31.who same A=scientist of the hop institute B=researcher at the institute | who judges
f32.certainty differs A=certain B=cannot be said | the link
f33.what same A=warming of the climate B=climate change | with what
f34.status same A=fell B=had happened | the earlier storm
f35.time same A=1984 B=1984 | when
f36 only A | the festival
f37 only B | the weathercock
