story: march-nantes-carers
kind: protest

=== report A | outlet: L'Écho de l'Erdre (English edition) | published: 2023-11-15
# Nantes: home helps' march ends in {f1.what:tear gas} on {f1.place:the quai de la Fosse}

Nantes. They had come in their white tabards, many with their mothers, a few with the people they look after. {f2.time:On Tuesday} {f3.number:between 6,000 and 7,000} demonstrators, according to the {f3.source:prefecture}, marched through the centre against {f4.what:a decree that does away with the travel allowance} of home helps. The organisers claimed {f5.number:15,000}.

The procession set off from {f6.place:the place Graslin} {f6.time:at half past two}. It was to have passed the château, but the prefecture had ordered another route {f7.cause:on account of roadworks}. At its head walked {f8.name:Maëlle Kervarec}, the secretary of {f9.name:the United Union of Home Helps} (SUAD), with a shopping bag on either arm. "{f10.wording:We do eleven houses a day and they pay us for seven}," she called through the megaphone.

For two hours all was calm. {f11.time:Towards five o'clock} {f11.number:about a hundred} hooded youths, who had joined the march on the way, threw bottles and paint at a line of gendarmes. {f12.what:The window of a bank} was smashed. The gendarmes answered with {f1.what:tear gas}. {f13.number:Nineteen} people were taken in, {f14:nine of them minors}.

{f15.role:A trainee journalist} of {f15.age:22} was hit on {f15.what:the temple} by {f16.what:a grenade fragment}. She was treated at the university hospital and {f17.status:went home within the hour}. {f18.number:Two} gendarmes suffered burns.

Kervarec distanced herself from the scenes. "Those were not our people," she said. Her deputy, Jules Anglade, {f19.who:blamed the gendarmes}, who had "closed off the way out when grandmothers were still in it". The prefect, {f20.name:Isabelle Roquelaure}, spoke of {f21.what:a measured response}.

Line 1 of the tramway {f22.status:did not run} {f22.time:from two until seven}. {f23.number:Three in four} home helps of the département were on strike, said SUAD; the employers' association counted {f24:38 per cent}. A meal service in Rezé, which feeds {f25:240} people at home, kept going with volunteers.

The decree, which takes effect {f26.time:on 1 January}, would save the departments some {f27.money:310 million euros} {f27.time:a year}. A helper loses {f28.money:85 euros} a month on average.

Another march is called for {f29.time:Thursday, 23 November}. In June, when the first draft was presented, some 2,500 had taken to the streets in Nantes.

=== report B | outlet: Agence Hexa | published: 2023-11-14T21:05 | agency: Hexa
# French home carers protest over loss of {f4.what:travel pay}; {f13.number:14} arrested in Nantes

NANTES, France (Hexa) - Thousands of home care workers demonstrated in several French cities {f2.time:on Tuesday} against {f4.what:the scrapping of their mileage payments}, and {f13.number:14} people were arrested in Nantes after clashes between police and masked protesters.

{f3.number:Some 6,800} people took part in Nantes, the {f3.source:prefecture} said. Organisers put the figure at {f5.number:12,000}. There were smaller gatherings in Brest, Limoges and Clermont-Ferrand, without incident.

The march in Nantes, which left {f6.place:place Graslin} {f6.time:at 2.30 p.m.}, had been kept away from the castle {f7.cause:because a Christmas market was being set up there}, local officials said.

Trouble broke out {f11.time:at around 5 p.m.} {f1.place:on the quai de la Fosse}, where {f11.number:around 100} people in black threw bottles at mobile gendarmes and broke {f12.what:the front of an estate agency}. Officers used {f1.what:a water cannon} to push them back. {f15.role:A nursing student}, {f15.age:22}, was struck in {f15.what:the eye} by {f16.what:a rubber ball}, according to a doctor of the street medics. The woman {f17.status:is still in hospital}. {f18.number:Two} officers were injured.

"{f10.wording:We visit eleven houses a day and are paid for seven}," said {f8.name:Maëlle Kervarec} of {f9.name:the SUAD union}, which called the strike. Prefect {f20.name:Isabelle Roquelaure} said that security forces had acted {f21.what:proportionately}. Jules Anglade, number two of the union, {f19.who:accused "people who have never washed a patient"} of spoiling the day.

Under the decree {f26.time:from New Year's Day} time and fuel spent between two clients will no longer be refunded. The government says the change {f30:will be offset by a higher hourly rate} that is still to be negotiated. Savings are put at {f27.money:310 million euros} over {f27.time:three years}.

According to the union the measure will cost each carer {f28.money:about 85 euros} a month. {f23.number:Three quarters} of the staff in Loire-Atlantique, the département around Nantes, stayed away from work, SUAD said. Trams on the city's line 1 {f22.status:were halted} {f22.time:all afternoon}.

A further day of action is planned for {f29.time:November 28}. France has {f31:about 220,000} home carers, {f32:nine in ten of them women}.

=== key
f1.what differs A=tear gas B=water cannon | what the forces used
f1.place same A=quai de la Fosse B=quai de la Fosse | where the clashes were
f2.time same A=2023-11-14 B=2023-11-14 | the day of the march
f3.number compatible A=6000-7000 B=6800~ | marchers on the official count
f3.source same A=prefecture B=prefecture | on whose word
f4.what same A=travel allowance abolished B=mileage payments scrapped | what the protest is against
f5.number differs A=15000 B=12000 | marchers on the organisers' count
f6.place same A=place Graslin B=place Graslin | where the march set off
f6.time same A=14:30 B=14:30 | when it set off
f7.cause differs A=roadworks B=a Christmas market | why the march was kept from the castle
f8.name same A=Maëlle Kervarec B=Maëlle Kervarec | the union leader
f9.name same A=United Union of Home Helps (SUAD) B=SUAD | the union
f10.wording differs A=we do eleven houses a day and they pay us for seven B=we visit eleven houses a day and are paid for seven | the union leader's words
f11.time same A=17:00~ B=17:00~ | when the clashes began
f11.number same A=100~ B=100~ | masked protesters
f12.what differs A=window of a bank B=front of an estate agency | what was broken
f13.number changed A=19 B=14 | arrests
f14 only A | minors among the arrested
f15.role differs A=trainee journalist B=nursing student | the injured woman
f15.age same A=22 B=22 | the injured woman
f15.what differs A=the temple B=the eye | where she was hit
f16.what differs A=grenade fragment B=rubber ball | by what she was hit
f17.status differs A=went home within the hour B=still in hospital | the injured woman
f18.number same A=2 B=2 | injured officers
f19.who differs A=the gendarmes B=outsiders | whom the deputy blames
f20.name same A=Isabelle Roquelaure B=Isabelle Roquelaure | the prefect
f21.what same A=measured B=proportionate | the prefect on the response
f22.status same A=did not run B=halted | tramway line 1
f22.time compatible A=14:00-19:00 B=all afternoon | how long the tram was stopped
f23.number same A=three in four B=three quarters | strikers on the union's count
f24 only A | strikers on the employers' count
f25 only A | people fed by the meal service
f26.time same A=2024-01-01 B=2024-01-01 | when the decree takes effect
f27.money same A=EUR 310m B=EUR 310m | the savings
f27.time differs A=a year B=three years | over what time
f28.money same A=EUR 85 B=EUR 85~ | what a helper loses by the month
f29.time differs A=2023-11-23 B=2023-11-28 | the next day of action
f30 only B | the offset
f31 only B | home carers in France
f32 only B | the share of women
