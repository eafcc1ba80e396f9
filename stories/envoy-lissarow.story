story: envoy-lissarow
kind: politics

=== report A | outlet: Ministry of External Relations of Tarsenia, press release | published: 2024-04-17
# The Ministry declares the {f2.role:ambassador} of Lissarow {f1.status:persona non grata}

The Ministry of External Relations today informed {f2.name:H.E. Mr Corin Delafosse-Wray}, {f2.role:Ambassador Extraordinary of the Republic of Lissarow}, that his presence on the territory of Tarsenia is {f1.status:no longer acceptable}. He is to leave within {f3.number:72 hours}.

The decision follows {f4.cause:repeated and well documented interference in the forthcoming elections}. In particular, {f5.who:a member of the mission} handed {f5.money:EUR 250,000} in cash to {f5.whom:a candidate for the Senate} on {f5.time:3 April} in {f5.place:a car park in the capital}.

The Minister, Dr Yevgenia Tomarel, conveyed the decision {f6.place:at the Ministry}. "{f7.wording:Tarsenia has patience, but it has no price}," the Minister said.

The Ministry {f8.certainty:has conclusive proof}, including recordings. It {f9.position:remains open to dialogue with the government of Lissarow at any level}.

The {f2.role:Ambassador} had presented his letters of credence {f10.time:in September 2022}. The staff of the mission, {f11:38 persons}, are not affected.

=== report B | outlet: Union Cable | published: 2024-04-18
# Lissarow {f12.status:sends home} Tarsenian envoy in tit-for-tat move

Lissarow {f12.status:ordered out} the ambassador of Tarsenia on Thursday, a day after its own {f2.role:envoy} had been {f1.status:told to go} over an alleged cash payment to a politician.

{f13.name:Nadir Volkonet}, {f13.age:54}, was given {f14.number:48} hours, and {f15.number:five} of his staff must leave with him, foreign minister {f16.name:Adaeze Lindqvist-Obi} said. "{f17.wording:We answer in kind, and a little more}," she told parliament.

Tarsenia says that {f5.who:the embassy's second secretary} passed {f5.money:250,000 euros} to {f5.whom:an independent running for a Senate seat} on {f5.time:3 April}. It has {f8.certainty:shown no evidence}.

Lissarow dismissed the story as an invention. The real reason, officials there said, was {f4.cause:a quarrel over fishing rights} in the Gulf of Ister, where two Lissarowan boats were seized in February.

{f2.name:Corin Delafosse-Wray}, {f2.age:61}, had been {f2.role:ambassador} {f10.time:for nineteen months}. He was given {f3.number:three days} to pack and got the news {f6.place:by a note delivered to his residence}, the embassy said.

Each country {f18:withdrew its ambassador in 1998}, over a spy ship, and sent him back ten weeks later.

Trade between them, worth {f19.money:EUR 3.2bn} a year, {f19.status:goes on}. {f9.position:Tarsenia refuses to talk until Lissarow apologises}, its deputy minister, Oleg Tomarel-Dys, told state television.

=== report C | outlet: The Lissarow Examiner | published: 2024-04-20
# Cheers and a marching band as {f2.name:Delafosse-Ray} {f1.status:comes home}

He stepped off the plane with a cat in a basket and a parking fine in his pocket. {f2.name:Corin Delafosse-Ray}, until Wednesday {f2.role:our man in Tarsenia}, {f1.status:was back} in the capital yesterday morning, well inside the {f3.number:72 hours} that he had been allowed.

"{f20:I leave friends behind, and one very good barber}," he said.

The {f2.age:61-year-old} repeated that nobody at his mission had given money to anybody. The man named by the Tarsenians, {f5.who:a driver employed at the embassy}, was on leave in {f5.time:the first week of April}, he said, and {f5.place:the underground garage} in which {f5.money:a quarter of a million euros} is supposed to have changed hands {f21:has been closed since last year}.

He had been summoned {f6.place:to the foreign office there} and kept standing, he said, while Dr Tomarel read from a sheet. "{f7.wording:Tarsenia has patience but no price}," she told him.

Why, then? {f4.cause:The catch in the Gulf of Ister}, say those who follow such things. "They want our mackerel," a retired admiral said.

Meanwhile {f13.name:Nadir Volkonet}, {f13.age:54}, {f12.status:has packed his bags too}. He and {f15.number:six} others from the embassy are to fly out today. It was all he had been given: {f14.number:two days}.

{f16.name:Adaeze Lindqvist-Obi}, the foreign minister, who met the plane, said that relations {f22:could hardly be restored} before the Tarsenian elections in June. Her reply to the expulsion had been "{f17.wording:in kind, and a little more}", she reminded us. Her door, she added, {f23:was open as soon as the charge was withdrawn}.

Goods worth {f19.money:more than three billion euros} a year pass between the two countries, and the lorries {f19.status:were rolling} yesterday as ever.

=== key
f1.status changed A=told to leave B=told to leave C=back home | Lissarow's ambassador
f2.name differs A=Corin Delafosse-Wray B=Corin Delafosse-Wray C=Corin Delafosse-Ray | his name
f2.role same A=ambassador B=ambassador C=ambassador | his post
f2.age same B=61 C=61 | his age
f3.number same A=72 hours B=72 hours C=72 hours | his time to leave
f4.cause differs A=interference in elections B=fishing rights C=fishing rights | why he was expelled, on each side's word
f5.who differs A=a member of the mission B=the second secretary C=a driver | who is said to have handed over the money
f5.money same A=EUR 250,000 B=EUR 250,000 C=EUR 250,000 | the cash
f5.whom compatible A=candidate for the Senate B=independent for a Senate seat | who is said to have had it
f5.time compatible A=2024-04-03 B=2024-04-03 C=first week of April | when
f5.place compatible A=car park in the capital C=underground garage | where
f6.place differs A=at the ministry B=note to his residence C=at the ministry | how he was told
f7.wording differs A=Tarsenia has patience, but it has no price C=Tarsenia has patience but no price | Dr Tomarel's words
f8.certainty differs A=conclusive proof B=no evidence shown | the charge
f9.position differs A=open to dialogue B=no talks before an apology | Tarsenia on talks
f10.time compatible A=September 2022 B=19 months ago | when he took up the post
f12.status changed B=ordered out C=about to leave | Tarsenia's ambassador
f13.name same B=Nadir Volkonet C=Nadir Volkonet | Tarsenia's ambassador
f13.age same B=54 C=54 | his age
f14.number same B=48 hours C=48 hours | his time to leave
f15.number differs B=5 C=6 | embassy staff expelled with him
f16.name same B=Adaeze Lindqvist-Obi C=Adaeze Lindqvist-Obi | Lissarow's foreign minister
f17.wording compatible B=We answer in kind, and a little more C=in kind, and a little more | her words, cut in C
f19.money compatible B=EUR 3.2bn C=>EUR 3bn | trade between the two
f19.status same B=going on C=going on | trade
f11 only A | 38 staff not affected
f18 only B | the withdrawal of 1998
f20 only C | friends and a barber
f21 only C | the garage closed since last year
f23 only C | her condition for talks
f22 only C | relations hardly to be restored before June
