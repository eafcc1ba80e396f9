story: airstrike-tollan-wedding
kind: war

=== report A | outlet: Northline Wire | published: 2024-03-12
# {f1.what:Jets} {f2.status:bomb} {f3.what:wedding} in Tollan, {f4.number:19} dead

MESRA, Karvia (Northline) - {f5.who:Government} {f1.what:warplanes} {f2.status:struck} a {f3.what:wedding party} in the rebel-held village of Tollan {f6.time:late on Monday}, killing {f4.number:19} people, {f7.who:most of them women}, {f8.source:a hospital doctor} said.

{f9.number:Two} {f10.what:cluster bombs} fell on {f11.place:a threshing floor} where the guests were dancing, according to Hadim Sorru, the {f12.role:uncle} of the bridegroom. The {f13.who:groom} {f13.status:died} in the ambulance; the {f14.who:bride} was being treated for {f15.what:burns} and was {f14.status:out of danger}, the doctor said.

The wounded were driven to Mesra {f16.what:in farm lorries} because the {f17.what:clinic} at Tollan has {f17.status:been closed} since {f18.time:December}. "{f19.wording:We sewed by the light of our telephones}," said the {f20.role:surgeon} on duty, Nuria Abdal.

The defence ministry in Karvia City {f21.position:rejected} the account. {f22.role:Its spokesman}, Colonel Ferran Idris, said the target had been {f23.what:a workshop for drones} and that {f24.who:fighters of the Free Valleys Front} had been killed. "{f25.wording:We do not bomb weddings}," he added. He said the ministry {f26.position:saw no need for an inquiry}.

It was the second raid on the district within a month; on February 20 a {f27.what:grain store} at Old Tollan was {f27.status:hit}, and {f28.number:four} people died. The ceasefire talks at Lake Ruma, due to {f29.status:resume} on {f29.time:Thursday}, would {f30.status:go ahead}, the mediator, former foreign minister Elsa Varga, said. The Front's delegation has {f31.position:demanded a ban on military flights} over the valleys. {f32:Snow has blocked the road to the capital since Sunday}.

=== report B | outlet: The Karvian Observer | published: 2024-03-13
# Village buries {f4.number:22} after {f3.what:marriage feast} is {f2.status:attacked} from the air

By Petra Luanda in Mesra

The dead of Tollan were laid in one long grave on Tuesday: {f4.number:22} now, among them {f7.who:eleven children}, {f8.source:the village elder}, Omran Teskal, told this newspaper. They had come together {f6.time:on Monday evening} to celebrate a {f3.what:marriage} when {f5.who:the army's} {f1.what:helicopters} appeared over the ridge.

Survivors speak of {f9.number:a pair} of {f10.what:barrel bombs}, the first of which went off in {f11.place:the yard of the school} where there was music and dancing. "There was a light, and then there was no floor," said Hadim Sorru, {f12.role:brother} of the bridegroom. {f13.who:Jalil Sorru, who was to be married}, {f13.status:did not live} to reach the hospital. His {f14.who:wife of two hours} has {f15.what:a fractured skull}, and her condition is {f14.status:critical}.

Neighbours carried the injured over the pass to Mesra {f16.what:on tractors and trailers}; the {f17.what:health post} in the village has had its doors {f17.status:locked} since {f18.time:the autumn}. Electricity was out there too. "{f19.wording:We operated by the light of our telephones}," said Dr Nuria Abdal, an {f20.role:anaesthetist}.

According to Colonel Ferran Idris, who {f22.role:commands the air base at Sirte Hill}, the airmen aimed at {f23.what:an ammunition dump}, and those killed were {f24.who:members of the Free Valleys Front}. "{f25.wording:We do not bomb weddings}," he said. The ministry, which first {f21.position:dismissed} the villagers' reports, {f26.position:promised on Tuesday night to look into the matter}.

Three weeks ago a {f27.what:watermill} at nearby Old Tollan {f27.status:burned down} after an air raid that killed {f28.number:four}. At Lake Ruma the peace talks, which were to {f29.status:continue} {f29.time:on Thursday}, have been {f30.status:put off by a week}, as mediator Elsa Varga announced. The rebels {f31.position:now want the army out of the valleys altogether}. "{f33:Nobody signs anything beside an open grave}," one of their delegates said.

=== key
f1.what differs A=jets B=helicopters | the kind of aircraft
f2.status compatible A=attack carried out B=attack carried out | the air raid on Tollan
f3.what same A=wedding B=marriage | what was being celebrated
f4.number changed A=19 B=22 | the dead at Tollan
f5.who same A=government B=army | whose aircraft they were
f6.time same A=2024-03-11 late B=2024-03-11 evening | when it was hit
f7.who differs A=mostly women B=eleven children of 22 | who is said to make up the dead
f8.source differs A=hospital doctor B=village elder | on whose word the toll stands
f9.number same A=2 B=2 | bombs dropped
f10.what differs A=cluster bombs B=barrel bombs | kind of bombs
f11.place differs A=threshing floor B=school yard | where the guests were dancing
f12.role differs A=uncle B=brother | Hadim Sorru's kinship to the groom
f13.who same A=groom B=the man to be married | who died on the way
f13.status same A=died B=did not live | the groom
f14.who same A=bride B=wife of two hours | the injured bride
f14.status differs A=out of danger B=critical | the bride's condition
f15.what differs A=burns B=fractured skull | the bride's injury
f16.what differs A=farm lorries B=tractors and trailers | how the wounded were brought to Mesra
f17.what same A=clinic B=health post | the village's medical place
f17.status same A=closed B=locked | the clinic
f18.time differs A=2023-12 B=autumn 2023 | since when the clinic is shut
f19.wording differs A=We sewed by the light of our telephones B=We operated by the light of our telephones | Abdal's words
f20.role differs A=surgeon B=anaesthetist | Abdal's profession
f21.position same A=rejected B=dismissed | the ministry on the villagers' account
f22.role differs A=spokesman of the defence ministry B=commander of an air base | Colonel Idris
f23.what differs A=drone workshop B=ammunition dump | the target according to the ministry
f24.who same A=fighters of the Free Valleys Front B=fighters of the Free Valleys Front | who was killed, according to the ministry
f25.wording same A=We do not bomb weddings B=We do not bomb weddings | Idris's words
f26.position changed A=no inquiry B=promises an inquiry | the ministry on an inquiry
f27.what differs A=grain store B=watermill | what was hit three weeks before
f27.status compatible A=hit B=burned down | the building at Old Tollan
f28.number same A=4 B=4 | dead in the earlier raid
f29.status same A=resume B=continue | the talks
f29.time same A=2024-03-14 B=2024-03-14 | the day set for the talks
f30.status changed A=go ahead B=postponed by a week | whether the talks take place then
f31.position differs A=ban on military flights B=army out of the valleys | what the rebels demand
f32 only A | snow on the road
f33 only B | the delegate's words
