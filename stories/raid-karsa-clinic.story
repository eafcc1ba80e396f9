story: raid-karsa-clinic
kind: war

=== report A | outlet: Norfold News Agency | published: 2024-11-20T09:30
# {f1.who:Soldiers} {f2.what:raid} clinic in Karsa, {f3.number:five} {f4.status:arrested}

KARSA, Ilmaran (NNA) - {f1.who:Soldiers} {f5.what:in plain clothes} {f2.what:raided} the Saint Ruth clinic in Karsa {f6.time:early on Tuesday} and {f4.status:arrested} {f3.number:five} men they said belonged to {f7.who:the Southern Brigades}, {f8.source:the army command} said.

The men {f9.status:offered no resistance}. A {f10.role:night nurse}, {f11.age:29}, was {f12.what:struck on the head} and {f13.status:remained under observation}. The raid lasted {f14.time:twelve minutes}. {f15.what:Two pistols} were found {f16.place:in the laundry}, an army spokeswoman, Captain Liora Denn, said.

The clinic's director, Dr Aziz Karam, {f17.position:denied that any weapons had been in the house}. "{f18.wording:They switched off a ventilator to get at a wall socket}," he said. A patient on {f19.what:the ventilator}, {f20.who:a retired bus driver}, {f21.status:survived}. Dr Karam announced {f22.what:a complaint} to {f22.whom:the military ombudsman}.

According to Captain Denn, one of the five, Tarek Olim, had {f23.what:planned an attack} on {f24.what:a market}. His {f25.role:brother}, who had been {f26.cause:visiting him}, was {f27.status:among those held}. {f28.who:The bishop of Karsa} {f28.position:called the raid a sacrilege}. The government in Tel Maron {f29.position:promised an investigation} and said it would {f30.certainty:possibly} {f30.status:allow foreign observers}.

It was the {f31.number:third} raid on a hospital in the south since {f32.time:September}. In the first, at Ezra, {f33.number:one} patient had been {f33.status:killed}.

=== report B | outlet: The Karsa Echo | published: 2024-11-20T16:00 | copy: A | agency: NNA
# {f1.who:Police} {f2.what:raid} clinic in Karsa, {f3.number:five} {f4.status:held}

KARSA, Ilmaran - {f1.who:Police} {f5.what:in uniform} {f2.what:raided} the Saint Ruth clinic in Karsa {f6.time:late on Tuesday} and {f4.status:took away} {f3.number:five} men they said belonged to {f7.who:the Southern Brigades}, {f8.source:the interior ministry} said.

The men {f9.status:put up a fight}. A {f10.role:night porter}, {f11.age:29}, was {f12.what:hit on the head} and {f13.status:was sent home}. The raid lasted {f14.time:twelve minutes}. {f15.what:Two rifles} were found {f16.place:in the laundry}, an army spokeswoman, Captain Liora Denn, said.

The clinic's director, Dr Aziz Karam, {f17.position:did not deny that there had been weapons in the house}. "{f18.wording:They switched off a ventilator to get at a wall socket}," he said. A patient on {f19.what:the ventilator}, {f20.who:a former bus driver}, {f21.status:died}. Dr Karam announced {f22.what:a lawsuit} before {f22.whom:the administrative court}.

According to Captain Denn, one of the five, Tarek Olim, had {f23.what:plotted an assault} on {f24.what:a barracks}. His {f25.role:brother-in-law}, who had been {f26.cause:visiting him}, was {f27.status:not among those held}. {f28.who:The mayor of Karsa} {f28.position:called the raid a sacrilege}. The government in Tel Maron {f29.position:promised an inquiry} and said it would {f30.certainty:certainly} {f30.status:admit foreign observers}.

It was the {f31.number:third} raid on a hospital in the south since {f32.time:September}. In the first, at Ezra, {f33.number:one} patient had been {f33.status:wounded}. {f34:Shops in the town centre stayed shut on Wednesday}.

=== key
f1.who differs A=soldiers B=police | who raided the clinic
f2.what same A=raid B=raid | what they did
f3.number same A=5 B=5 | men arrested
f4.status same A=arrested B=taken away | these men
f5.what differs A=plain clothes B=uniform | how the force was dressed
f6.time differs A=2024-11-19 early B=2024-11-19 late | when it happened
f7.who same A=Southern Brigades B=Southern Brigades | to whom the men are said to belong
f8.source differs A=army command B=interior ministry | on whose word
f9.status differs A=no resistance B=a fight | whether the men resisted
f10.role differs A=night nurse B=night porter | the injured person's job
f11.age same A=29 B=29 | the injured person's age
f12.what same A=struck on the head B=hit on the head | the injury
f13.status differs A=under observation B=sent home | the injured person
f14.time same A=12 minutes B=12 minutes | how long it lasted
f15.what differs A=pistols B=rifles | the weapons found
f16.place same A=laundry B=laundry | where they were found
f17.position differs A=denied it B=did not deny it | the director on weapons in the house
f18.wording same A=They switched off a ventilator to get at a wall socket B=They switched off a ventilator to get at a wall socket | the director's words
f19.what same A=ventilator B=ventilator | the device
f20.who same A=retired bus driver B=former bus driver | the patient
f21.status differs A=survived B=died | the patient
f22.what differs A=complaint B=lawsuit | what the director announced
f22.whom differs A=military ombudsman B=administrative court | to whom it goes
f23.what same A=planned an attack B=plotted an assault | what Olim is accused of
f24.what differs A=market B=barracks | the target
f25.role differs A=brother B=brother-in-law | the visitor's kinship
f26.cause same A=visiting him B=visiting him | why he was there
f27.status differs A=among those held B=not among them | the visitor
f28.who differs A=bishop B=mayor | who called it a sacrilege
f28.position same A=a sacrilege B=a sacrilege | what was said of the raid
f29.position same A=investigation B=inquiry | the government's promise
f30.certainty differs A=possible B=certain | the admission of observers
f30.status same A=allow observers B=admit observers | foreign observers
f31.number same A=3rd B=3rd | which raid it was
f32.time same A=since September B=since September | the span of the raids
f33.number same A=1 B=1 | the patient at Ezra
f33.status differs A=killed B=wounded | the patient at Ezra
f34 only B | the shops
