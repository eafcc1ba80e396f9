story: sniper-market-dzarak
kind: attack

=== report A | outlet: Dzarak Daily Record | published: 2023-05-23T09:00
# Sniper {f1.status:kills} {f2.number:three} at Dzarak {f3.place:market}

A sniper {f1.status:shot dead} {f2.number:three} people at the {f3.place:livestock market} of Dzarak on {f4.time:Monday}. He fired {f5.place:from the minaret of an unused mosque}, {f6.source:the city police} said, and {f7.status:escaped}. The victims are {f8.who:a vegetable dealer}, {f9.who:her grandson}, {f10.age:12}, and {f11.who:a tax collector}.

The police found {f12.number:eleven} {f13.what:cartridge cases} and {f14.what:a blanket}. They {f15.certainty:believe} that the shots were meant for {f16.whom:the tax collector}. {f17.cause:Market fees had been raised} in April. The whole quarter was {f18.status:sealed off} until the evening; {f19.what:schools} {f19.status:sent their pupils home}.

{f20.who:A butcher}, Faris Hamo, {f21.what:pulled two wounded people behind his counter}. "{f22.wording:The pigeons knew before we did}," he said. {f23.number:Five} people are in hospital; {f24.who:a young mother} {f24.status:may lose an eye}. Mayor Adil Rasho {f25.position:announced that the market would open again on Wednesday}.

{f26.who:The Sword of the East} {f27.status:denied} any part in it, in {f28.what:a leaflet}. The army {f29.position:wants to blow up the minaret}; {f30.who:the antiquities office} {f30.position:is against it}. A reward of {f31.money:10 million sar} {f32.status:has been offered}. In {f33.time:2019} {f34.who:a policeman} had {f34.what:been shot} {f35.place:from the same tower}; {f36.status:the case was never solved}. {f37:The tax collector was to retire in June}.

=== report B | outlet: Meridian News | published: 2023-05-24T07:00
# Dzarak police {f7.status:arrest} suspect in market shooting

DZARAK (Meridian) - Police in Dzarak {f7.status:have caught} {f38:a former gamekeeper} who they say fired {f5.place:from a water tower} into the {f3.place:vegetable market} on {f4.time:Monday}, {f1.status:killing} {f2.number:four} people. The fourth, {f24.who:a young mother}, {f24.status:died} on Tuesday night.

The target, {f6.source:the governor's office} said, was {f8.who,f16.whom:the dealer in vegetables} whose {f9.who:nephew}, {f10.age:12}, died beside her; that much is {f15.certainty:certain}. {f17.cause:A quarrel over a stall} was behind it. {f11.who:A collector of taxes} was hit by chance. {f12.number:Eleven} {f13.what:empty shells} and {f14.what:a sleeping mat} were left where the man had lain.

For most of the day the area {f18.status:was closed}. Classes in {f19.what:the university} {f19.status:were broken off}. "{f22.wording:The pigeons knew it before we did}," said Faris Hamo, {f20.who:who sells carpets}, and who {f21.what:dragged two of the injured to safety}. {f23.number:Five} were admitted to hospital. Trading {f25.position:will resume only next week}, the mayor, Adil Rasho, decided.

{f28.what:In a video}, {f26.who:the Sword of the East} {f27.status:said it had nothing to do with it}. {f30.who:The office for antiquities} {f30.position:has agreed} to what the army {f29.position:proposes: that the tower be pulled down}. The {f31.money:ten million sar} {f32.status:will go to a shoeshine boy}. {f33.time:Four years ago} somebody {f35.place:up there} {f34.what:wounded} {f34.who:a judge}; {f36.status:the culprit was hanged}. {f39:The governor's office is guarded by armoured cars}.

=== key
f1.status same A=killed B=killing | what the sniper did
f2.number changed A=3 B=4 | the dead
f3.place differs A=livestock market B=vegetable market | which market
f4.time same A=2023-05-22 B=2023-05-22 | when
f5.place differs A=minaret B=water tower | from where he fired
f6.source differs A=city police B=governor's office | on whose word
f7.status changed A=escaped B=caught | the sniper
f8.who same A=vegetable dealer B=dealer in vegetables | one of the victims
f9.who differs A=grandson B=nephew | another victim
f10.age same A=12 B=12 | the boy's age
f11.who same A=tax collector B=collector of taxes | another victim
f12.number same A=11 B=11 | cartridge cases
f13.what same A=cartridge cases B=empty shells | what was found
f14.what differs A=blanket B=sleeping mat | what else was found
f15.certainty differs A=believed B=certain | for whom the shots were meant
f16.whom differs A=tax collector B=vegetable dealer | the target
f17.cause differs A=market fees B=quarrel over a stall | the motive
f18.status same A=sealed off B=closed | the quarter
f19.what differs A=schools B=university | where lessons ended
f19.status same A=pupils sent home B=classes broken off | the lessons
f20.who differs A=butcher B=carpet seller | Hamo's trade
f21.what same A=pulled two wounded behind his counter B=dragged two to safety | what Hamo did
f22.wording differs A=knew B=knew it | Hamo's words
f23.number same A=5 B=5 | people in hospital
f24.who same A=young mother B=young mother | one of them
f24.status changed A=may lose an eye B=died | the young mother
f25.position differs A=open on Wednesday B=next week | the mayor on the market
f26.who same A=Sword of the East B=Sword of the East | who denies
f27.status same A=denied B=nothing to do with it | the group
f28.what differs A=leaflet B=video | how it denied
f29.position compatible A=blow up B=pull down | the army on the building
f30.who same A=antiquities office B=office for antiquities | who is asked
f30.position changed A=against B=agreed | this office
f31.money same A=10m sar B=10m sar | the reward
f32.status changed A=offered B=will be paid | the reward
f33.time same A=2019 B=4 years ago | the earlier shooting
f34.who differs A=policeman B=judge | the victim of then
f34.what compatible A=shot B=wounded | what was done then
f35.place same A=same tower B=up there | from where
f36.status differs A=never solved B=culprit hanged | the earlier case
f37 only A | the retirement
f38 only B | who the suspect is
f39 only B | the guard
