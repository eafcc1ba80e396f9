story: frontline-nurses-freed
kind: war

=== report A | outlet: Ordan Post | published: 2025-06-10
# {f1.number:Three} {f2.role:nurses} {f3.status:freed} after {f4.time:five months}

{f1.number:Three} {f2.role:nurses} of the hospital at Ordan, captured {f5.time:in January}, {f3.status:came home} on {f6.time:Monday}. They were {f7.status:exchanged} {f8.place:on a railway bridge} for {f9.number:three} {f10.who:tank crewmen}, {f11.source:the prisoners' office} said.

Mira Holt, {f12.age:28}, {f13.what:walks with a stick}; her {f14.what:left foot} {f15.status:had frozen}. In the camp, {f16.place:a former brickworks}, the women {f17.what:had treated guards as well}. Their food was {f18.what:barley and onions}. "{f19.wording:We sewed with our own hair}," Holt said. The eldest, Greta Soll, {f20.role:a ward sister}, {f21.status:will return to work} in August.

{f22.number:Eleven} doctors and nurses {f23.status:are still} in captivity. {f24.who:The Red Lantern} {f25.status:had been refused access} to the camp. The enemy's command {f26.position:described the exchange as a gesture}. {f27.role:The health minister}, Jon Vesper, {f28.what:gave each of them a medal}; Holt {f29.status:accepted hers} for the others. Her father, {f30.role:a signalman}, {f31.what:had kept her bicycle oiled}. In {f32.time:2022} {f33.who:a surgeon} had {f34.status:died} in the same camp, {f35.cause:of pneumonia}. {f36:A school choir sang at the station}.

=== report B | outlet: The Free Ordan Weekly | published: 2025-06-12
# "{f19.wording:We sewed with our hair}"

By Hanne Crail

Nobody had told the dog, and the dog was the first to know. On {f6.time:Monday}, when {f1.number:three} women {f3.status:got out} of a bus at Ordan, it ran past everybody to Mira Holt, {f12.age:28}. She {f13.what:needs a crutch}, because {f14.what:her right foot} {f15.status:was frostbitten}.

{f4.time:Five months} they had been away. They had been {f2.role:ambulance drivers}, {f5.time:since the first weeks of the year}. They were let go {f8.place:at a river ford}, and {f7.status:in return} went {f9.number:three} {f10.who:airmen}; this {f11.source:a relative} told us. "{f19.wording:We sewed with our hair}," says Holt. They {f17.what:had been forbidden to touch any wound but their own people's}. To eat there was {f18.what:barley with turnips}, in a place that had once been {f16.place:a factory for bricks}.

Greta Soll, the oldest, {f20.role:a pharmacist}, {f21.status:does not want to go back to the hospital}. {f22.number:Eleven} of their colleagues {f23.status:have not come back}. {f24.who:Delegates of the Red Lantern} {f25.status:were there once, in March}, she says. For the other side's commanders it was {f26.position:a gesture of good will}. Jon Vesper, {f27.role:who has health in the cabinet}, {f28.what:pinned a decoration on each}; Holt {f29.status:gave hers back}. At home, her father, {f30.role:a railway man in a signal box}, {f31.what:had repainted her room}. A {f33.who:surgeon}, people recall, {f34.status:lost his life} there {f32.time:three years ago}. {f35.cause:He was beaten.} {f37:The dog is called Captain}.

=== key
f1.number same A=3 B=3 | the women
f2.role differs A=nurses B=ambulance drivers | their work
f3.status same A=freed B=got out | the women
f4.time same A=5 months B=5 months | how long they were held
f5.time compatible A=2025-01 B=first weeks of 2025 | when they were captured
f6.time same A=2025-06-09 B=2025-06-09 | when they came home
f7.status same A=exchanged B=in return | how they were let go
f8.place differs A=railway bridge B=river ford | where
f9.number same A=3 B=3 | those given in exchange
f10.who differs A=tank crewmen B=airmen | who was given in exchange
f11.source differs A=prisoners' office B=a relative | on whose word
f12.age same A=28 B=28 | Holt's age
f13.what compatible A=stick B=crutch | what she walks with
f14.what differs A=left B=right | which foot
f15.status same A=frozen B=frostbitten | the foot
f16.place same A=former brickworks B=former brick factory | the camp
f17.what differs A=treated guards too B=forbidden to treat others | what they did there
f18.what differs A=barley and onions B=barley with turnips | their food
f19.wording differs A=our own hair B=our hair | Holt's words
f20.role differs A=ward sister B=pharmacist | Soll's profession
f21.status differs A=will return B=does not want to go back | Soll and the hospital
f22.number same A=11 B=11 | those still held
f23.status same A=still in captivity B=not come back | these
f24.who same A=Red Lantern B=Red Lantern delegates | who wanted to visit
f25.status differs A=refused access B=there once | the visit
f26.position same A=a gesture B=a gesture of good will | the enemy's command
f27.role same A=health minister B=has health in the cabinet | Vesper
f28.what same A=gave a medal B=pinned a decoration | what he did
f29.status differs A=accepted B=gave back | Holt's medal
f30.role same A=signalman B=railway man in a signal box | her father
f31.what differs A=oiled her bicycle B=repainted her room | what her father did
f32.time same A=2022 B=3 years ago | the surgeon's death
f33.who same A=surgeon B=surgeon | who died there
f34.status same A=died B=lost his life | the surgeon
f35.cause differs A=pneumonia B=beaten | of what he died
f36 only A | the choir
f37 only B | the dog's name
