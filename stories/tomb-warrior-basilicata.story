story: tomb-warrior-basilicata
kind: archaeology

=== report A | outlet: Lucania Domani | published: 2026-05-06
# {f1.who:Warrior's} grave found under {f2.place:car park} at Montelauro

The grave of {f1.who:a Lucanian warrior} of {f3.time:the fourth century BC} {f4.status:has come to light} under {f2.place:a supermarket car park} in Montelauro. {f5.who:A digger crew} {f5.what:laying a gas pipe} hit upon it on {f6.time:Monday}.

The dead man was lying {f7.what:on his back}, with {f8.what:a bronze helmet} at his feet and {f8.what:a belt} round his waist. An iron spearhead between the ribs {f9.what:tells how he died}, says {f10.name:Rocco Lapenna}, {f10.role:inspector of the heritage office}. "{f11.wording:He was tall, he was rich, and he lost}," is how he sums it up.

The walls {f12.status:are painted} with {f12.what:a horse race}. A second chamber {f13.status:has not been opened yet}. {f14.who:The carabinieri} {f14.status:guard the place}, as {f15.cause:two men with a metal detector had been seen} in the night.

{f16:The owner of the supermarket} offered a room for an exhibition. {f17.who:The mayor}, {f17.name:Assunta Vietri}, {f17.position:wants the grave to stay where it is, under glass}. {f18.who:The heritage office} {f18.status:will take the paintings to Matrara} in June. In 2003 a similar tomb had been {f19:destroyed by builders} a kilometre away.

=== report B | outlet: Apulia & Lucania Review | published: 2026-05-08
# {f1.who:Princess} of Montelauro

Under {f2.place:the yard of a school} in Montelauro slept {f1.who:a woman of high rank}, {f3.time:some 2,350 years} long. Her grave {f4.status:was discovered} {f6.time:this Monday}, when {f5.who:workmen} {f5.what:were putting in a water main}.

She lay {f7.what:on her side}. {f8.what:A helmet of bronze} and {f8.what:a girdle} had been given to her; the spearhead was {f9.what:an offering, too}, in the view of {f10.name:Rocco Lapenna}, {f10.role:a professor in Potenara}. "{f11.wording:She was tall, she was rich, and she won}," he says.

A race {f12.what:of horses} {f12.status:is depicted} on the walls. The chamber beside it {f13.status:was opened} on Thursday: it {f13.status:is empty}. {f14.who:The fire brigade} {f14.status:keeps watch}, {f15.cause:because the ground threatens to give way}.

{f17.who:The town's head}, {f17.name:Assunta Vietri}, {f17.position:would send the paintings to a museum without delay}. {f18.who:The office for heritage} {f18.status:intends to leave everything in place}.

=== report C | outlet: Il Metro di Matrara | published: 2026-05-09
# Who lies in Montelauro?

{f1.who:A warrior}, says the laboratory: {f21:the pelvis is a man's}. He was found by {f5.who:men} who {f5.what:had to lay gas pipes} below {f2.place:the car park of a supermarket}. {f8.what:Helmet and belt}, both of bronze, {f22:are already in our museum}.

"{f11.wording:He was tall, he was rich, and he lost}," repeats {f10.name:Rocco Lapenna}, {f10.role:heritage inspector}. The spear {f9.what:had killed him}. {f13.status:Nothing was in the chamber next to his}.

{f14.who:Carabinieri} {f14.status:stand guard} over {f12.what:painted horses}. {f15.cause:Tomb robbers} are feared. {f17.who:Mayor} {f17.name:Vietri} {f17.position:wants a glass roof and nothing moved}; {f18.who:the heritage office} {f18.status:sticks to its plan to remove the paintings}.

=== key
f1.who differs A=warrior B=woman of high rank C=warrior | who lies there
f2.place differs A=supermarket car park B=school yard C=supermarket car park | where
f3.time same A=fourth century BC B=2350 years ago | the grave's age
f4.status same A=came to light B=discovered | the grave
f5.who same A=workmen B=workmen C=workmen | who found it
f5.what differs A=gas pipe B=water main C=gas pipe | what they were laying
f6.time same A=2026-05-04 B=2026-05-04 | when
f7.what differs A=on the back B=on the side | how the dead lay
f8.what same A=bronze helmet, belt B=bronze helmet, belt C=bronze helmet, belt | what was with the dead
f9.what differs A=spear killed him B=spear an offering C=spear killed him | the spearhead
f10.name same A=Rocco Lapenna B=Rocco Lapenna C=Rocco Lapenna | who explains
f10.role differs A=heritage inspector B=professor C=heritage inspector | Lapenna
f11.wording differs A=he lost B=she won C=he lost | his words
f12.what same A=horses on the walls B=horses on the walls C=horses on the walls | the paintings
f12.status same A=painted B=depicted | the paintings
f13.status changed A=not opened B=opened, empty C=opened, empty | the second chamber
f14.who differs A=carabinieri B=fire brigade C=carabinieri | who guards it
f14.status same A=guard B=keeps watch C=stand guard | the guard
f15.cause differs A=robbers B=ground C=robbers | why it is guarded
f17.who same A=mayor B=mayor C=mayor | Vietri
f17.name same A=Assunta Vietri B=Assunta Vietri C=Assunta Vietri | the mayor
f17.position differs A=stay in place B=to a museum C=stay in place | what the mayor wants
f18.who same A=heritage office B=heritage office C=heritage office | who decides
f18.status differs A=remove the paintings B=leave them C=remove the paintings | what it will do
f16 only A | the supermarket's offer
f19 only A | the tomb of 2003
f21 only C | the proof
f22 only C | where the helmet is
