story: schoolmeals-huarqa
kind: health

=== report A | outlet: Agencia Pacífico | published: 2023-04-12
# {f1.number:Fifty-three} pupils ill after school {f8.what:lunch} in Peru's highlands

AYACUCHO (Pacífico) - {f1.number:Fifty-three} children were taken to hospital on Tuesday with cramps and vomiting after a free {f8.what:lunch} at their primary school in Huarqa, a village four hours by road from Ayacucho, health officials said.

The pupils had eaten rice with {f2.what:tinned fish} supplied under the government's school meals programme. Twelve of them were still on a drip on Wednesday. {f7.status:No deaths have been reported}, the regional health director, {f14.name:Rosalía Ccori}, said.

{f3.what:Rat poison} that had been kept in the same storeroom {f3.certainty:may have} got into the food, police said. {f5.who:The headmaster}, Julián Oré, {f5.status:raised the alarm} when "half the second form lay down on the floor".

The tins, according to a photograph seen by Pacífico, carried the date {f12.time:February 2023}, meaning that they had expired. They came from the firm {f6.name:Qorichaska Foods} in Lima, whose contract for the region is worth {f9.money:1.4 million soles} a year. Deliveries by the company {f6.status:have been suspended} for now.

The minister for social development, {f10.name:Leonor Vizcarreta}, {f10.status:flew} to Ayacucho on Wednesday. "{f11.wording:Those responsible will answer for this, whoever they are}," she said on arrival.

In {f13.time:2017} {f13.number:three} children died in another province after eating porridge mixed with insecticide. {f13.who:Two cooks} were convicted at the time.

=== report B | outlet: La Voz de Huarqa | published: 2023-04-13
# What was in the {f2.what:meat}?

By Edgar Quispe Ramos

{f5.who:Doña Felícitas Huamán}, who cooks for the school on Tuesdays because the mothers take turns, says the can hissed when she put the opener to it. She tasted a spoonful, spat it out and {f5.status:ran for the teachers}. By then the first {f8.what:breakfast} plates were empty.

{f1.number:Sixty-four} boys and girls have been sick since, the health post counted last night. {f7.status:One has died}: little Yeni, six years old, was carried out of the hospital in Ayacucho on Wednesday evening by her father. {f7.cause:The food killed her}, the family says. The village stood along the road with candles.

It was {f2.what:tinned beef}. Not out of date, either: the tins that we have held in our hands are good {f12.time:until 2025}, and nobody looked twice. {f3.what:Bacteria} are what did it, in the opinion of the nurse, {f3.certainty:without a doubt}, because the tins had stood in the sun on the lorry for two days when the road was cut.

The health director of the region, {f14.name:Rosalía Ccori}, will not be drawn before the laboratory has spoken. {f15:One hundred and ninety tins have been locked in the church}.

The firm that sent them, {f6.name:Qorichaska}, earns {f9.money:4.1 million soles} a year from Ayacucho's schools. Parents want it {f16:thrown out} and the money given to them, to buy from their own neighbours. They told {f10.name:Minister Vizcarreta}, who {f10.status:came by helicopter} on Wednesday and stayed for twenty minutes. "{f11.wording:Those responsible will answer for this, if there are any}," she told them.

Older people remember the {f13.number:three} little ones of {f13.time:2017}, over in Pampas. It was {f13.who:two cooks} who went to prison for that, not the firm.

=== report C | outlet: Ministry for Social Development (communiqué) | published: 2023-04-20
# Communiqué on the events at school no. 38214 in Huarqa

1. On 11 April a total of {f1.number:71} pupils suffered from food poisoning after {f8.what:breakfast}. All have left hospital. {f7.status:No child has died as a result of the meal}. The death of a girl of six years, which the ministry mourns, {f7.cause:was due to meningitis}; she had not been at school since 5 April.

2. The national laboratory has examined 40 tins of {f2.what:beef}. {f3.what:A toxin formed by bacteria} was detected in 33 of them, {f3.certainty:beyond any doubt}. The batch was within its shelf life, which runs {f12.time:until 2025}; {f19:the seams of the tins were defective}.

3. The contract with {f6.name:Qorichaska Foods S.A.}, worth {f9.money:1.4 million soles} a year, {f6.status:has been terminated}. The ministry will claim damages.

4. The minister, {f10.name:Leonor Vizcarreta}, thanks {f5.who:Mrs Felícitas Huamán}, whose prompt {f5.status:warning} prevented worse. She will be {f17:awarded the Order of Merit}.

5. A committee of parents may in future choose suppliers in 120 villages. {f18:The director of the meals programme has been replaced}.

=== key
f1.number changed A=53 B=64 C=71 | pupils taken ill
f2.what differs A=tinned fish B=tinned beef C=tinned beef | what they had eaten
f3.what differs A=rat poison B=bacteria C=bacteria | what was in it
f3.certainty differs A=possible B=certain C=certain | how sure that is
f5.who differs A=headmaster B=Felícitas Huamán, who cooked C=Felícitas Huamán, who cooked | who raised the alarm
f5.status same A=raised the alarm B=raised the alarm C=raised the alarm | the warning
f6.name same A=Qorichaska Foods B=Qorichaska Foods C=Qorichaska Foods | the supplier
f6.status changed A=suspended C=terminated | the contract
f7.status differs A=none died B=one died C=none died | deaths from the meal
f7.cause differs B=the food C=meningitis | why the girl died
f8.what differs A=lunch B=breakfast C=breakfast | the meal
f9.money differs A=PEN 1.4m B=PEN 4.1m C=PEN 1.4m | the contract a year
f10.name same A=Leonor Vizcarreta B=Leonor Vizcarreta C=Leonor Vizcarreta | the minister
f10.status same A=flew there B=flew there | her visit
f11.wording differs A=Those responsible will answer for this, whoever they are B=Those responsible will answer for this, if there are any | her words
f12.time differs A=2023-02 B=2025 C=2025 | date on the tins
f13.time same A=2017 B=2017 | the earlier poisoning
f13.number same A=3 B=3 | children dead in 2017
f13.who same A=two cooks B=two cooks | who was convicted
f14.name same A=Rosalía Ccori B=Rosalía Ccori | the health director
f16 only B | parents want the firm thrown out
f15 only B | tins locked in the church
f17 only C | the award for the cook
f19 only C | the defective seams
f18 only C | the programme's director replaced
