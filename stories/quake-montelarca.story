story: quake-montelarca
kind: disaster

=== report A | outlet: Agenzia Centro | published: 2023-10-18T11:00 | agency: Agenzia Centro
# Strong quake hits central Italy, {f1.number:two} dead

MONTELARCA, Italy, Oct 18 (Agenzia Centro) - An earthquake with a magnitude of {f2.number:5.4} shook the Apennines in the Marche region before dawn on Wednesday, killing {f1.number:two} people and damaging hundreds of buildings, the civil protection department said.

The tremor struck at {f3.time:3.12 a.m.} at a depth of {f4.number:nine kilometres}, according to the geophysics institute, and was felt as far away as Rome. {f30.number:More than 60} aftershocks followed.

Worst affected was the hill town of Montelarca, where {f5.what:the bell tower} of the church of {f5.name:San Venanzo} {f5.status:fell} on to neighbouring houses. A {f6.age:71}-year-old man and his {f6.who:wife} died {f6.place:in their bed}, said {f7.role:Mayor} {f7.name:Loredana Pacetti}. {f8.number:Fourteen} people were injured, she added. The tower had been restored {f26.time:in 2016}.

Firefighters {f9.status:were digging} for {f9.whom:a teenage boy} believed to be under a collapsed stable on the edge of the town. "He is alive, and we are going to reach him," fire brigade commander {f11.name:Duilio Brancati} said.

{f12.number:About 900} residents {f12.status:were moved} to {f13.place:a sports hall} in the nearby town of Castel Sorbo. Schools in {f14.number:23} municipalities {f14.status:were closed}, and trains on the Fabriano line {f15.status:were halted} while engineers checked {f15.what:tunnels and bridges}.

The hospital of Castel Sorbo {f16.status:was evacuated} as a precaution after {f16.cause:cracks appeared in a stairwell}. Its 84 patients were taken to Ancona.

Prime Minister {f17.name:Ettore Lanzavecchia} {f17.status:will travel} to the area {f17.time:on Thursday}. The government set aside {f18.money:10 million euros} for first aid.

Central Italy lies on a tangle of faults. A quake in {f19.time:1997} left Montelarca's old town {f19.status:uninhabitable for four years}; {f20:repairs had cost 38 million euros}.

=== report B | outlet: Corriere dell'Esino | published: 2023-10-19
# Forty hours? No, fourteen: how they {f9.status:got} {f9.whom:Samuele} {f9.status:out}

By Ginevra Tosoni

It was ten past five in the afternoon when {f11.name:Duilio Brancati} took off his helmet, and those standing behind the tape understood before he said a word. {f9.whom:Samuele, sixteen}, {f9.status:had been brought up} from under the beams of his grandfather's stable at Montelarca, grey with dust, thirsty, {f21.what:with a broken wrist} and otherwise whole.

"{f10.wording:We had heard him knocking}," the commander of the fire brigade said. "Then for two hours we heard nothing. Those were the long ones." It was {f29.who:a retired quarryman from next door}, his ear to the stones, who had first noticed the sound. The boy had gone down to quieten the horses. {f22:Two of the three horses are dead.}

Montelarca, which had been woken by the shock at {f3.time:3.12 in the night between Tuesday and Wednesday}, has {f1.number:three} people to bury. Primo Sabbatucci, {f6.age:71}, and his {f6.who:sister} Assunta were killed {f6.place:in the kitchen} when {f5.what:the campanile} of {f5.name:San Venanzio} {f5.status:came down} across the roof. {f1.number:A third victim}, a nurse who had been driving home from her shift, died of her injuries in Ancona on Wednesday evening. The injured number {f8.number:31}, most of them slightly.

The experts have since corrected their first figures: it was a magnitude of {f2.number:5.6}, not 5.4, and it came from {f4.number:nine} kilometres down.

In {f13.place:the sports centre of Castel Sorbo}, between the basketball hoops, some {f12.number:900} people {f12.status:spent} their first night {f23:on camp beds of which there were only 500}. {f7.name:Loredana Pacetti}, {f7.role:the mayor}, slept there too. She {f24.position:doesn't want tents}. "{f24.position:Give us wooden houses before the snow comes}," she said, remembering that after {f19.time:1997} people here {f19.status:could not go home for seven years}.

In Castel Sorbo itself the hospital {f16.status:had to be cleared}, {f16.cause:the heating boiler having burst}, and its 84 patients were driven, two to an ambulance, to the coast. Pupils in {f14.number:32} municipalities {f14.status:have no lessons} until Monday at the earliest. The railway, by contrast, {f15.status:has been running again} since Wednesday night: {f15.what:bridges and tunnels} were found to be sound.

{f17.name:Ettore Lanzavecchia}, the head of government, {f17.status:arrives} {f17.time:this morning}. He brings {f18.money:ten million euros}, which the region's president calls {f25:"a sticking plaster"}. {f28:The public prosecutor has asked for the papers} on the restoration of the bell tower, completed {f26.time:only in 2019}.

=== report C | outlet: Radio Onda Marche | published: 2023-10-18T19:00
# Evening news, transcript

Good evening. The main news is of course the earthquake. At {f3.time:twelve minutes past three} this morning the earth shook in the mountains of our region, with a force of {f2.number:5.4}, and {f4.number:only nine kilometres} below the surface. {f30.number:More than sixty} weaker tremors have been counted since.

{f1.number:Two} people lost their lives in Montelarca: a husband and {f6.who:wife}, {f6.age:seventy-one} and sixty-eight years old, on whose house {f5.what:the tower} of the church of {f5.name:San Venanzo} {f5.status:toppled}. There's good news too. {f9.whom:A boy of sixteen} {f9.status:was pulled alive} from the rubble two hours ago. {f29.who:A volunteer with a search dog} had been the first to hear him. According to the fire brigade {f21.what:he has not a scratch}.

Our reporter has spoken to the commander, {f11.name:Duilio Brancato}.

"{f10.wording:We had heard him knocking}. That keeps you going, you know."

{f12.number:Nine hundred} residents {f12.status:will not sleep at home tonight}; {f13.place:the gym} at Castel Sorbo has been made ready for them. The hospital there {f16.status:is empty} tonight, since {f16.cause:the walls of the staircase have cracks}.

Schools: {f14.status:closed tomorrow} in {f14.number:23} municipalities, you'll find the list on our page. The Fabriano line: {f15.status:still blocked}, the inspection of {f15.what:bridges and tunnels} isn't over.

Prime Minister {f17.name:Lanzavecchia} {f17.status:is expected} {f17.time:tomorrow}. The {f7.role:deputy mayor} of Montelarca, {f7.name:Loredana Pacetti}, had this to say to him: "{f24.position:What we need tonight are tents}. Later we can talk about everything else."

The weather after the traffic.

=== key
f1.number changed A=2 B=3 C=2 | the dead
f2.number differs A=5.4 B=5.6 C=5.4 | magnitude, corrected
f3.time same A=2023-10-18T03:12 B=2023-10-18T03:12 C=2023-10-18T03:12 | when it struck
f4.number same A=9 km B=9 km C=9 km | depth
f5.what same A=bell tower B=bell tower C=bell tower | what fell on the house
f5.name differs A=San Venanzo B=San Venanzio C=San Venanzo | the church
f5.status same A=fell B=fell C=fell | the tower
f6.age same A=71 B=71 C=71 | the man killed
f6.who differs A=wife B=sister C=wife | who died with him
f6.place differs A=in bed B=in the kitchen | where the two died
f7.name same A=Loredana Pacetti B=Loredana Pacetti C=Loredana Pacetti | who speaks for Montelarca
f7.role differs A=mayor B=mayor C=deputy mayor | her post
f8.number changed A=14 B=31 | the injured
f9.whom same A=a teenage boy B=a teenage boy C=a teenage boy | who was buried
f9.status changed A=being searched for B=rescued C=rescued | the boy
f10.wording same B=we had heard him knocking C=we had heard him knocking | Brancati's words
f11.name differs A=Duilio Brancati B=Duilio Brancati C=Duilio Brancato | commander of the fire brigade
f12.number same A=900~ B=900~ C=900~ | residents moved out
f12.status same A=moved to the sports hall B=moved to the sports hall C=moved to the sports hall | the residents
f13.place same A=sports hall Castel Sorbo B=sports hall Castel Sorbo C=sports hall Castel Sorbo | where they sleep
f14.number differs A=23 B=32 C=23 | municipalities with closed schools
f14.status same A=closed B=closed C=closed | the schools
f15.what same A=bridges and tunnels B=bridges and tunnels C=bridges and tunnels | what is checked on the railway
f15.status changed A=halted B=running again C=halted | the railway
f16.status same A=evacuated B=evacuated C=evacuated | the hospital
f16.cause differs A=cracks in a stairwell B=burst boiler C=cracks in a stairwell | why it was evacuated
f17.name same A=Ettore Lanzavecchia B=Ettore Lanzavecchia C=Ettore Lanzavecchia | the prime minister
f17.status same A=expected B=expected C=expected | his visit
f17.time same A=2023-10-19 B=2023-10-19 C=2023-10-19 | the day of his visit
f18.money same A=EUR 10m B=EUR 10m | first aid from the government
f19.time same A=1997 B=1997 | the earlier quake
f19.status differs A=uninhabitable for 4 years B=uninhabitable for 7 years | the old town after it
f20 only A | cost of the repairs then
f21.what differs B=broken wrist C=unhurt | the boy's injuries
f22 only B | the horses
f23 only B | too few camp beds
f24.position differs B=wooden houses, no tents C=tents | what the mayor asks for
f25 only B | the region's president on the money
f26.time differs A=2016 B=2019 | when the tower was restored
f28 only B | the prosecutor asks for papers
f29.who differs B=retired quarryman C=volunteer with a search dog | who first heard the boy
f30.number same A=>60 C=>60 | aftershocks
