story: airlift-samadra
kind: war

=== report A | outlet: Global Press | published: 2021-05-16T21:00
# First evacuation flight {f2.status:leaves} Samadra with {f1.number:184} on board

SAMADRA (Global) - A military transport carrying {f1.number:184} people {f2.status:took off} from the besieged capital of Ishkaran on {f3.time:Sunday evening}, the defence ministry of Lorrain-Holt said, as rebels {f4.status:closed in on} {f4.place:the airport road}.

On board were {f5.number:131} citizens of Lorrain-Holt and {f6.whom:local embassy staff with their families}. {f7.number:Two} passengers were wounded, and a child was {f8.status:born} shortly before departure.

The plane, {f9.what:a Corvid C-3}, {f10.what:came under rifle fire} as it climbed but was not {f10.status:hit}, according to {f10.source:the ministry}. It landed at {f11.place:the Kephali air base} {f12.time:two hours later}.

{f13.name:Colonel Marit Desrosiers}, {f13.role:who commands the operation}, said {f14.number:four} more flights were {f14.status:planned} for {f14.time:Monday}. "{f15.wording:We will fly as long as the runway is ours}," she said.

{f16.number:Around 1,500} foreigners are thought to be in the city still. The ambassador, {f17.name:Lucius Abernethy-Khan}, {f17.age:63}, {f17.status:was on the plane}.

{f18.source:Rebel spokesman} {f18.name:Daoud Sangare-Illich} promised {f18.position:safe passage to all foreigners until Wednesday}.

In 1997 the same squadron had flown 900 people out of Port Mazan.

=== report B | outlet: Morning Standard | published: 2021-05-17
# LIVE: {f14.status:Airlift halted} after shelling of Samadra airport

14.35 To sum up: {f14.status:no flight} has left Samadra today. The runway was hit by {f19:three shells} at about ten. The operation is {f14.status:suspended} until Tuesday at least, {f13.name:Colonel Marit Desrosiers} says. Her words: "{f15.wording:We will fly as soon as the runway is ours}."

13.50 How many got out {f3.time:last night}? The ministry now puts it at {f1.number:191}, since seven children on laps had not been counted. They {f2.status:flew out} at {f3.time:nightfall on Sunday}.

13.20 {f10.source:Our reporter Zinnia Paquette}, on that plane: "{f10.what:We heard shots}, then a bang. There are {f10.status:two holes in the tail}, I have put my finger in them."

12.40 Ambassador {f17.name:Lucius Abernethy-Khan}, {f17.age:63}, {f17.status:has stayed behind}, the foreign ministry confirms. He is in the cellar of the Hotel Imperial with nine colleagues.

12.05 {f18.source:A rebel commander} has told us by telephone that {f18.position:only women and children may go}. That's not what {f18.name:Daoud Sangaré-Illich}, who speaks for the movement, said at the weekend.

11.30 {f16.number:Some 2,500} people with foreign passports are waiting, aid workers believe.

11.10 From {f11.place:Port Kephali, the civil airport of the island}, where the evacuees arrived {f12.time:two hours after take-off}: tea, blankets, a doctor. The baby that {f8.status:came into the world} in the terminal is a girl. She's called {f8.name:Amal}.

10.30 Rebels have {f4.status:taken} {f4.place:the road to the airport}, residents report.

=== report C | outlet: The Holt Messenger | published: 2021-05-17 | copy: A
# Home from Samadra

A military transport carrying {f1.number:184} people {f2.status:left} the besieged capital of Ishkaran on {f3.time:Sunday evening}, among them {f5.number:113} citizens of Lorrain-Holt, the defence ministry said.

{f6.whom:Local embassy staff and their families} were on board too. {f7.number:Two} passengers were wounded, and a child was {f8.status:born} shortly before departure: {f8.name:Noor}, a girl, {f20:3.1 kilos}.

The plane, {f9.what:a Corvid C-3}, {f10.what:was shot at} as it climbed, but {f10.status:no bullet struck it}, according to {f10.source:the ministry}.

It landed at {f11.place:the Kephali air base} {f12.time:two hours later}. {f13.name:Colonel Marit Desrosiers}, {f13.role:deputy commander of the operation}, said {f14.number:four} more flights were {f14.status:planned} for {f14.time:Monday}.

{f21:Florian Teague, 38, of Holt}, a teacher at the international school, carried his neighbour's son on his shoulders through the last checkpoint. His own wife and daughter had got out by road in March.

=== key
f1.number differs A=184 B=191 C=184 | passengers, recounted
f2.status same A=took off B=took off C=took off | the flight
f3.time same A=2021-05-16 evening B=2021-05-16 evening C=2021-05-16 evening | the take-off
f4.place same A=airport road B=airport road | where the rebels are
f4.status changed A=closing in B=taken | the airport road
f5.number differs A=131 C=113 | citizens of Lorrain-Holt on board
f6.whom same A=local embassy staff with families C=local embassy staff with families | who else was on board
f7.number same A=2 C=2 | wounded passengers
f8.status same A=born B=born C=born | the child
f8.name differs B=Amal C=Noor | the newborn girl
f9.what same A=Corvid C-3 C=Corvid C-3 | the plane
f10.what compatible A=came under fire B=came under fire C=came under fire | the plane
f10.status differs A=not hit B=hit C=not hit | the plane
f10.source differs A=the ministry B=reporter on board C=the ministry | on whose word
f11.place differs A=Kephali air base B=Port Kephali civil airport C=Kephali air base | where it landed
f12.time same A=2 hours B=2 hours C=2 hours | length of the flight
f13.name same A=Colonel Marit Desrosiers B=Colonel Marit Desrosiers C=Colonel Marit Desrosiers | the officer
f13.role differs A=commander C=deputy commander | her post
f14.status changed A=planned B=suspended C=planned | the flights of Monday
f14.number same A=4 C=4 | flights planned
f14.time same A=2021-05-17 C=2021-05-17 | when
f15.wording differs A=as long as the runway is ours B=as soon as the runway is ours | her words
f16.number differs A=1500~ B=2500~ | foreigners still in the city
f17.name same A=Lucius Abernethy-Khan B=Lucius Abernethy-Khan | the ambassador
f17.age same A=63 B=63 | the ambassador
f17.status differs A=on the plane B=stayed behind | the ambassador
f18.name compatible A=Daoud Sangare-Illich B=Daoud Sangaré-Illich | the rebel spokesman
f18.position differs A=safe passage to all foreigners B=only women and children | what the rebels allow
f19 only B | the shells
f20 only C | the baby's weight
f21 only C | Florian Teague
f18.source differs A=the rebel spokesman B=a rebel commander | on whose word
