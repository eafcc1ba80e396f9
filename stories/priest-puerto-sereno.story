story: priest-puerto-sereno
kind: war

=== report A | outlet: Prensa Andina Unida | published: 2023-08-22 | agency: PAU
# {f3.role:Priest} held by Colombian {f5.who:rebels} {f1.status:freed} after {f2.time:11 days}

CÚCUTA, Colombia (PAU) - {f3.role:A parish priest} abducted in Colombia's north-east was {f1.status:set free} on {f4.time:Monday} after {f2.time:11 days} in the hands of {f5.who:the Tenth of May Front}, the diocese announced.

Father {f6.name:Eliécer Quintana}, {f6.age:58}, was handed over to {f7.whom:a team of the ombudsman's office} on {f8.place:the football pitch} of La Trinidad, a hamlet three hours by river from the town of Puerto Sereno. He arrived {f9.what:on a mule}, thin and unshaven, with a plastic bag that held his breviary.

He was taken to hospital in Cúcuta with {f10.what:malaria}, but doctors said that his life was {f10.status:in no danger}.

"{f11.wording:I was treated with respect. I was never tied up}," he said, according to a recording that the ombudsman's office passed on. "They asked me every day to bless the food, and every day I did."

The priest was seized on 10 August {f12.place:on the road}, as he came back from {f12.what:a funeral}. {f13.source:A statement of the Front}, read out on a local radio station two days later, said that he had been detained {f13.cause:for preaching against the recruitment of minors}.

{f15.source:The bishop}, Monsignor Rafael Urrego, said that {f15.status:no ransom had been paid}. The army {f16.status:had halted its operations} in the valley for {f24:72 hours} so that he could be collected, {f16.source:the governor's office} said.

{f17.status:Still captive} is {f17.name:Yurani Peñaranda}, a {f17.role:teacher} of {f17.age:29}, who was {f17.cause:with the priest in the car}. The Front {f17.status:has promised} to let her go within days.

Quintana {f18.position:wants to go back to his parish}, where he has served for {f19.time:nine years}. A march for his release that parishioners had planned for Saturday {f20.status:will be held all the same}, now as a thanksgiving.

{f21:Sixteen people have been kidnapped in the valley this year}, against nine in the whole of last year.

=== report B | outlet: El Faro del Oriente | published: 2023-08-24
# "They mistook me": Father Eliécer tells of his captivity

By Sandra Milena Botello

PUERTO SERENO - On the door of the parish house somebody has stuck a sheet of paper: No confessions until further notice. The {f3.role:parish priest} is {f1.status:back from the mountains}, but he is lying in Cúcuta under a mosquito net, with {f10.what:dengue}, and the doctors say that he is {f10.status:not out of danger}.

For {f2.time:eleven days} {f6.name:Eliécer Quintana} was in the power of armed men. Who they were, nobody here can say for sure. The Tenth of May Front has claimed the deed, but the parish treasurer, who negotiated by telephone, {f5.who:speaks of ordinary bandits} who had bought the name.

It began on 10 August. Four men with rifles stopped his jeep {f12.place:on the road to La Trinidad}. He had been to {f12.what:a baptism} and was in a good mood, he told a visitor. The men {f13.cause:took him for his brother, who buys coffee and carries cash}, {f13.source:the priest} says. When they found out, it was too late to turn round. "{f22:They were more frightened of their chief than I was}."

He was moved five times. "{f11.wording:I was treated with respect, although at night I was tied up}," he said.

It ended on {f4.time:Monday}. Towards noon {f9.what:a canoe} came round the bend below La Trinidad, and in the bow sat the priest. {f7.whom:Two nuns and the vicar general} were waiting for him at {f8.place:the football ground}; the delegates of the ombudsman came an hour too late. The army, says {f16.source:the commander of the brigade}, {f16.status:did not suspend a single patrol} for that.

And the money? {f15.source:The diocese} {f15.status:denies} that there was any. But three families of the parish sold cattle last week, and the treasurer {f26:does not contradict} those who say that {f26:80 million pesos} went up the river.

The young woman {f17.cause:who had asked the priest for a lift}, {f17.role:nurse} {f17.name:Yuliana Peñaranda}, {f17.age:29}, {f17.status:was let go} on Wednesday morning beside the highway. She walked to a petrol station and asked for a cola.

The bishop has decided that the {f6.age:58-year-old} {f27:will be sent to a parish in the city}. It is for his safety, and {f18.position:the priest has accepted it}. He came here {f19.time:in 2011}. The march that was planned for Saturday {f20.status:has been called off} at the request of his family, who {f23:have themselves left the town}.

=== key
f1.status same A=freed B=freed | the priest
f2.time same A=11 days B=11 days | how long he was held
f3.role same A=parish priest B=parish priest | the kidnapped man
f4.time same A=2023-08-21 B=2023-08-21 | the day he was freed
f5.who differs A=Tenth of May Front B=ordinary bandits | who held him
f6.name same A=Eliécer Quintana B=Eliécer Quintana | the priest
f6.age same A=58 B=58 | the priest
f7.whom differs A=team of the ombudsman's office B=two nuns and the vicar general | to whom he was handed over
f8.place same A=football pitch B=football ground | where he was handed over
f9.what differs A=mule B=canoe | on what he came
f10.what differs A=malaria B=dengue | his illness
f10.status changed A=in no danger B=not out of danger | his condition
f11.wording differs A=I was treated with respect. I was never tied up B=I was treated with respect, although at night I was tied up | the priest's words
f12.place compatible A=on the road B=on the road to La Trinidad | where he was seized
f12.what differs A=funeral B=baptism | where he was coming from
f13.cause differs A=preaching against the recruitment of minors B=taken for his brother | why he was seized
f13.source differs A=statement of the Front B=the priest | on whose word the motive is told
f15.source compatible A=bishop B=diocese | who denies the ransom
f15.status same A=denied B=denied | the ransom, on the Church's word
f16.status differs A=halted B=not suspended | the army's operations
f16.source differs A=governor's office B=brigade commander | on whose word
f17.name differs A=Yurani Peñaranda B=Yuliana Peñaranda | the other hostage
f17.age same A=29 B=29 | the other hostage
f17.role differs A=teacher B=nurse | the other hostage
f17.cause compatible A=with the priest in the car B=had been given a lift | how she came to be there
f17.status changed A=captive, release promised B=let go | the other hostage
f18.position differs A=wants to go back to his parish B=accepts being moved | the priest on his return
f19.time differs A=9 years, 2014 B=2011 | since when he has served there
f20.status changed A=to be held all the same B=called off | the march on Saturday
f24 only A | how long the army stood still
f26 only B | the sum that is spoken of
f27 only B | a parish in the city
f21 only A | kidnappings in the valley
f22 only B | the captors' fear
f23 only B | the family has left
