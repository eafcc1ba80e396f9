story: meatplant-rincon-hondo
kind: labour

=== report A | outlet: Agencia Oriental | published: 2024-08-14T21:05
# Uruguay meatpackers {f1.status:end} {f2.time:23-day} strike after night of talks

MONTEVIDEO, {f3.time:Aug 14} (AO) - Workers at three meat-packing plants in the north of Uruguay {f1.status:voted} on {f3.time:Wednesday} {f1.status:to go back} to the lines after {f2.time:23 days} on strike, accepting an offer that had been hammered out overnight at the labour ministry.

In Rincon Hondo, the biggest of the plants, {f4.number:612} raised their hands for the deal and {f5.number:207} against, the union FOCAN said. Its members in Paso Arriera approved it by {f6.number:188 to 41} and those in Villa Ombu by {f7.number:96 to 90}. Slaughter {f8.status:is to resume} {f8.time:on Friday}.

Under the agreement, wages will rise by {f9.number:7.5 percent} {f10.time:from 1 September} and by {f11.number:another 2 percent} {f12.time:in March}. The union had demanded {f13.number:12 percent}; the owner, Frigorificos Lacoste, had begun with {f14.number:4}. Each worker will also get a lump sum of {f15.money:9,000 pesos}, for which {f16.position:the company gave up its demand that the strike days be worked off}.

"{f17.wording:Nobody won and nobody starved}," said Ruben Lacuesta, {f18.age:57}, the general secretary of FOCAN, who led the delegation. He slept on a bench in the ministry's corridor for {f19.number:three} nights.

The conflict began on {f20.time:22 July}, when the company announced that {f21.number:140} of {f22.number:1,480} jobs would go, {f23.number:85} of them in Rincon Hondo, {f24.number:35} in Paso Arriera and {f25.number:20} in Villa Ombu. Now there will be {f26.number:64} redundancies, all of them {f27.what:voluntary}, with {f28.money:310,000 pesos} for every {f28.number:five} years of service. {f29.number:Eleven} people who had been sacked during the strike will be {f30.status:reinstated}.

The chairman of the company, Eduardo Lacoste, {f31.age:66}, was not at the table. His daughter and deputy, Ines Lacoste, {f32.age:38}, signed {f33.time:at 5.40 a.m.} next to Labour Minister Graciela Bentancur. She said that the stoppage had cost {f34.money:$11 million} and that {f35.number:two} customers in Europe {f35.status:had been lost}.

The mediator Hugo Sarachaga, {f36.role:a retired judge}, was brought in last Friday after two rounds of talks had collapsed. Police are still {f37.status:looking into} a fire that destroyed {f38.number:four} refrigerated lorries in Paso Arriera {f39.time:on 3 August}. Lacuesta again denied that any member had been involved.

Ranchers in Artigas and Salto had been holding back {f40.number:some 18,000} steers, their federation estimated. The industry exported {f41.money:$2.1 billion} worth of beef {f41.time:last year}, {f42.number:8 percent} less than in 2022. Lacoste alone accounts for {f43.number:nine percent} of the slaughter.

The last big strike in the company took place in {f44.time:2011}. It went on for {f45.time:41 days} and ended with a raise of {f46.number:6 percent} and the loss of {f47.number:230} jobs. Its leader then was Lacuesta's elder brother, Walter, who died {f48.time:in 2019}.

=== report B | outlet: El Litoral del Norte | published: 2024-08-15
# Knives out again: the cold stores of Lacoste {f8.status:open} {f8.time:tomorrow}

From our correspondent in Rincon Hondo

The pots were still on the fire when the show of hands came. Until then nobody at the gate had been sure how it would go. The women of the boning hall had cooked for {f2.time:23 days}, lentils mostly, and {f3.time:yesterday} morning there was meat in it for the first time, a present of the butchers in the town.

Then Ruben Lacuesta climbed onto the weighbridge, hoarse, a man of {f18.age:57} who looked ten years more, and read out what he had brought from the capital. {f11.number:Two per cent} {f12.time:next March}, on top of {f9.number:seven and a half} {f10.time:from the first day of September}. The hall had dreamt of {f13.number:twelve}. But it also remembered the {f14.number:four} of the first letter. {f5.number:Two hundred and seven} people in Rincon Hondo wanted to hold out. {f4.number:Six hundred and twelve} {f1.status:wanted to work}.

It was a close thing elsewhere. Six votes made the difference in Villa Ombu, {f7.number:96 against 90}, and there was shouting. Paso Arriera, {f6.number:with 188 in favour and 41 opposed}, never doubted. {f8.time:Tomorrow} at dawn the first animals {f8.status:will go up} the ramp.

"{f17.wording:Nobody won and nobody starved}," Lacuesta said, and got down.

What hurt most is written in the second paragraph of the paper. {f26.number:Sixty-four} are going for good, {f27.what:of their own free will}. That is less than half of the {f21.number:140} whose names the company had on its list of {f20.time:22 July} ({f23.number:85} here, {f24.number:35} in Arriera, {f25.number:20} in Ombu). Whoever leaves will be paid {f28.money:310,000 pesos} for each {f28.number:five} years, and whoever stays finds {f15.money:9,000} in the next envelope. {f49:There is nothing in it about the cold}, which the packers have complained of since the new chillers came.

The {f29.number:eleven} colleagues dismissed while the strike was on are all to {f30.status:come back}. In exchange {f16.position:the hours that were lost will have to be made up, one Saturday a month}.

Don Eduardo himself, {f31.age:66}, has not been seen in the town since June. It was Ines, {f32.age:38}, the daughter, who put her name to it in Montevideo {f33.time:at twenty to six in the morning}, and she did not smile for the photograph. {f34.money:Eleven million dollars} have been lost, according to her, and {f35.number:two} buyers overseas {f35.status:have gone elsewhere}. She has {f22.number:1,480} people on the payroll and slaughters {f43.number:nine} of every hundred cattle killed in the country.

It was {f36.role:Monsignor} Hugo Sarachaga, {f36.role:the bishop emeritus of Salto}, who brought the two sides back into one room, after they had twice walked out. He came with a thermos and a chessboard. Minister Bentancur thanked him by name.

Lacuesta spent {f19.number:three} nights on a wooden bench at the ministry. It runs in the family: Walter, his brother, slept at the gate through the {f45.time:41 days} of {f44.time:2011}. {f46.number:Six per cent} was what that one brought, and {f47.number:230} men were out of work at the end of it. Walter has been dead {f48.time:for five years}. Some here say he would not have signed.

The ashes of the {f38.number:four} refrigerator lorries still lie by the road to Paso Arriera. Who lit them {f39.time:in the night to 3 August} {f37.status:is being investigated}. The union had nothing to do with it, its secretary says whenever he is asked.

In the paddocks of Artigas and Salto, {f40.number:18,000} steers have grown too fat. The country sold beef for {f41.money:2,100 million dollars} {f41.time:in 2023}, but {f42.number:eight per cent} less than a year earlier, and the ranchers are in a hurry.

=== key
f1.status same A=ended B=ended | the strike
f2.time same A=23 days B=23 days | how long it lasted
f3.time same A=2024-08-14 B=2024-08-14 | the day of the vote
f4.number same A=612 B=612 | votes in favour at Rincon Hondo
f5.number same A=207 B=207 | votes against at Rincon Hondo
f6.number same A=188-41 B=188-41 | the vote at Paso Arriera
f7.number same A=96-90 B=96-90 | the vote at Villa Ombu
f8.status same A=to resume B=to resume | the slaughter
f8.time same A=2024-08-16 B=2024-08-16 | when it resumes
f9.number same A=7.5% B=7.5% | the first rise
f10.time same A=2024-09-01 B=2024-09-01 | when the first rise is paid
f11.number same A=2% B=2% | the second rise
f12.time same A=2025-03 B=2025-03 | when the second rise is paid
f13.number same A=12% B=12% | what the union had demanded
f14.number same A=4% B=4% | the first offer
f15.money same A=UYU 9000 B=UYU 9000 | the lump sum
f16.position differs A=strike days need not be worked off B=lost hours made up on Saturdays | the days on strike
f17.wording same A=Nobody won and nobody starved B=Nobody won and nobody starved | Lacuesta's words
f18.age same A=57 B=57 | Ruben Lacuesta
f19.number same A=3 B=3 | nights on a bench
f20.time same A=2024-07-22 B=2024-07-22 | when the cuts were announced
f21.number same A=140 B=140 | jobs to go at first
f22.number same A=1480 B=1480 | all jobs
f23.number same A=85 B=85 | jobs at Rincon Hondo
f24.number same A=35 B=35 | jobs at Paso Arriera
f25.number same A=20 B=20 | jobs at Villa Ombu
f26.number same A=64 B=64 | redundancies now
f27.what same A=voluntary B=voluntary | the kind of redundancies
f28.money same A=UYU 310000 B=UYU 310000 | severance
f28.number same A=5 B=5 | years of service it is reckoned by
f29.number same A=11 B=11 | people sacked during the strike
f30.status same A=reinstated B=reinstated | the sacked
f31.age same A=66 B=66 | Eduardo Lacoste
f32.age same A=38 B=38 | Ines Lacoste
f33.time same A=05:40 B=05:40 | when it was signed
f34.money same A=USD 11m B=USD 11m | cost of the strike
f35.number same A=2 B=2 | customers lost
f35.status same A=lost B=lost | the customers
f36.role differs A=a retired judge B=a retired bishop | what the mediator is
f37.status same A=under investigation B=under investigation | the fire
f38.number same A=4 B=4 | lorries burnt
f39.time same A=2024-08-03 B=2024-08-03 | when they burnt
f40.number compatible A=18000~ B=18000 | steers held back
f41.money same A=USD 2.1bn B=USD 2.1bn | beef exports
f41.time same A=2023 B=2023 | the year of the exports
f42.number same A=8% B=8% | the fall in exports
f43.number same A=9% B=9% | the company's share of the slaughter
f44.time same A=2011 B=2011 | the last big strike
f45.time same A=41 days B=41 days | how long it lasted
f46.number same A=6% B=6% | the rise it brought
f47.number same A=230 B=230 | jobs lost then
f48.time same A=2019 B=2019 | when Walter Lacuesta died
f49 only B | nothing about the cold
