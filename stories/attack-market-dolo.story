story: attack-market-dolo
kind: attack

=== report A | outlet: Highlands Wire | published: 2023-03-22T08:00
# {f1.what:Suicide bombing} at Dolo market, {f3.number:eleven} dead

{f1.what:A suicide bomber} blew himself up at {f2.place:the spice market} of Dolo {f4.time:shortly before noon on Tuesday}, the governor said. {f3.number:Eleven} people {f6.status:died}, {f7.who:most of them traders}. {f8.number:Thirty-four} {f9.status:were injured}; {f10.who:the imam of the market mosque}, {f11.age:71}, {f12.status:is in a coma}.

The attacker had been {f13.what:disguised as a porter}. {f14.who:A security guard} had {f15.what:noticed wires} and {f16.what:shouted a warning}. It was {f17.time:the second day of the spring fair}. {f18.who:The Black Banner} is {f19.certainty:probably} behind it, governor Tarek Amin said. He {f20.what:closed all markets} {f21.time:for three days}.

"{f22.wording:He asked me what cinnamon costs}," said {f23.role:a stallholder}, Hawa Dini, whose {f24.who:nephew} {f25.status:is missing}. The wounded were {f26.what:driven to hospital in wheelbarrows and taxis}. Blood is needed {f27.what:of group O}. President Salim Roda {f28.position:called for reconciliation}; he {f29.status:cancelled a journey} {f30.place:to Kessa}. The last attack on the market, in {f31.time:2018}, had been carried out {f32.what:with a grenade}. {f33:Dolo has 60,000 inhabitants}.

=== report B | outlet: Meridian News | published: 2023-03-24T08:00
# What does cinnamon cost? Dolo counts {f3.number:19} dead

By Amal Reza

DOLO (Meridian) - The number of those who {f6.status:lost their lives} on Tuesday in {f2.place:the livestock market} of Dolo has risen to {f3.number:19}; among them now is {f10.who:the imam}, {f11.age:71}, {f12.status:who did not wake again}. {f7.who:Women out shopping} made up the greater part of them. There were {f8.number:34} others {f9.status:with wounds}.

It was not a man with a belt, investigators say, but {f1.what:a bomb in a cart}. It went off {f4.time:in the late afternoon}, on {f17.time:the last day of the spring fair}, {f34:beside the scales}. The one who had pushed it there was {f13.what:dressed as a policeman}. {f14.who:A boy who sells water} {f15.what:saw wires}, and {f16.what:ran away without a word}, as he told our reporter.

{f18.who:The Black Banner} {f19.certainty:admitted it} in a message. Governor Tarek Amin {f20.what:has had every market shut}, {f21.time:until the end of next week}. "{f22.wording:He asked me what the cinnamon costs}," says Hawa Dini, {f23.role:who has a stall}; her {f24.who:son}, who had been missed, {f25.status:was found alive}, {f36:under sacks}.

{f26.what:On doors and in taxis} the injured had been brought to the hospital, where {f27.what:every blood group} is wanted. The president, Salim Roda, {f29.status:put off his trip} {f30.place:to Kessa} and {f28.position:announced retaliation}. In {f31.time:2018} {f32.what:a hand grenade} was thrown here. The scales still hang.

=== key
f1.what differs A=suicide bombing B=bomb in a cart | the kind of attack
f2.place differs A=spice market B=livestock market | where
f3.number changed A=11 B=19 | the dead
f4.time differs A=2023-03-21 before noon B=2023-03-21 late afternoon | when
f6.status same A=died B=lost their lives | the victims
f7.who differs A=traders B=women out shopping | who most victims were
f8.number same A=34 B=34 | the injured
f9.status same A=injured B=with wounds | these
f10.who same A=imam B=imam | one of the victims
f11.age same A=71 B=71 | his age
f12.status changed A=in a coma B=dead | the imam
f13.what differs A=porter B=policeman | the attacker's disguise
f14.who differs A=security guard B=water seller | who saw wires
f15.what same A=wires B=wires | what was noticed
f16.what differs A=shouted a warning B=ran away without a word | what this person did
f17.time differs A=second day B=last day | which day of the fair
f18.who same A=Black Banner B=Black Banner | the group
f19.certainty changed A=probable B=admitted | that the group did it
f20.what same A=closed all markets B=every market shut | the governor's order
f21.time differs A=3 days B=end of next week | how long the markets are shut
f22.wording differs A=cinnamon costs B=the cinnamon costs | Dini's words
f23.role same A=stallholder B=has a stall | Dini
f24.who differs A=nephew B=son | the relative
f25.status changed A=missing B=found alive | the relative
f26.what differs A=wheelbarrows and taxis B=doors and taxis | how the wounded were brought
f27.what differs A=group O B=every group | the blood needed
f28.position differs A=reconciliation B=retaliation | the president
f29.status differs A=cancelled B=put off | the journey
f30.place same A=Kessa B=Kessa | where to
f31.time same A=2018 B=2018 | the earlier attack
f32.what same A=grenade B=hand grenade | the earlier attack
f33 only A | the inhabitants
f34 only B | the scales
f36 only B | the sacks
