story: refugees-lorry-found
kind: refugees

=== report A | outlet: Ostria Press Agency | published: 2025-08-27T12:00
# {f1.number:24} people {f2.status:found} in {f3.what:refrigerated lorry}

Police {f2.status:found} {f1.number:24} people in {f3.what:a refrigerated lorry} at {f4.place:a rest area} near Brenn in Ostria {f5.time:on Tuesday at 5.40 a.m.} {f6.number:Two} {f7.who:brothers} {f8.status:were unconscious}; the others {f9.what:suffered from hypothermia}. {f10.who:A cleaner} had heard knocking.

The lorry had been {f12.what:loaded with yoghurt} {f13.place:in Szoln}. The driver, {f14.age:37}, {f15.status:fled on foot}. The people, {f16.who:from Iraq}, had {f17.time:spent 14 hours} inside. They had {f18.what:cut a hole for air} with {f19.what:a belt buckle}. The cooling {f20:had been switched off}, the prosecutor said.

{f23.number:Five} families {f24.status:will apply for asylum}; {f25.who:a pregnant woman} {f26.status:was taken to hospital}. The haulier, {f27.who:Transdunav}, {f28.position:says the lorry was stolen}. Interior minister Leo Marek {f29.position:wants checks at the border to be resumed}. "{f30.wording:I counted the knocks, there were always three}," {f10.who:the cleaner}, Dana Holub, said. In {f31.time:2016} {f32.number:nine} people {f33.status:had suffocated} {f34.place:on the same motorway}. {f35:The yoghurt was destroyed}.

=== report B | outlet: Brenn Wochenblatt | published: 2025-08-30
# Three knocks

By Gero Pilz

Three knocks, a pause, three knocks: for Dana Holub, {f10.who:who drives a milk lorry}, that was how Tuesday began, {f5.time:at twenty to seven in the morning}, {f4.place:at a weighbridge} near Brenn. "{f30.wording:I counted the knocks, it was always three}," she says. When {f3.what:the furniture van} was opened, {f1.number:twenty-four} people {f2.status:came out}. {f6.number:Two} of them, {f7.who:sisters}, {f8.status:could no longer walk, but spoke}. All of them {f9.what:were half dead of thirst}.

They are {f16.who:Kurds from Syria}. {f17.time:For twenty hours} they had sat in the dark among {f12.what:wardrobes}, loaded {f13.place:in Szoln}. With {f19.what:a spoon} they had {f18.what:made a hole to breathe through}. The man at the wheel, {f14.age:thirty-seven}, {f15.status:was arrested two days later}, {f36:in his mother's attic}.

{f25.who:A woman with child} {f26.status:gave birth} on Thursday. {f23.number:Five} families {f24.status:want to stay in the country}. The firm {f27.who:Transdunav} {f28.position:admits that the driver worked for it}. And Leo Marek, who is minister of the interior, {f29.position:does not think that border controls would help}.

Some here remember {f31.time:2016}, and {f32.number:nine} who {f33.status:died for want of air}, {f34.place:in a railway wagon} not far away. {f37:Holub has hung a bell in her cab}.

=== key
f1.number same A=24 B=24 | the people
f2.status same A=found B=came out | these
f3.what differs A=refrigerated lorry B=furniture van | the vehicle
f4.place differs A=rest area B=weighbridge | where
f5.time differs A=2025-08-26T05:40 B=2025-08-26T06:40 | when
f6.number same A=2 B=2 | the worst off
f7.who differs A=brothers B=sisters | the worst off
f8.status differs A=unconscious B=could not walk but spoke | these two
f9.what differs A=hypothermia B=thirst | from what the others suffered
f10.who differs A=cleaner B=milk lorry driver | Holub, who noticed
f12.what differs A=yoghurt B=wardrobes | the load
f13.place same A=Szoln B=Szoln | where it was loaded
f14.age same A=37 B=37 | the driver's age
f15.status changed A=fled B=arrested | the driver
f16.who differs A=from Iraq B=Kurds from Syria | where they are from
f17.time differs A=14 hours B=20 hours | how long they were inside
f18.what same A=cut a hole for air B=made a hole to breathe through | what they did
f19.what differs A=belt buckle B=spoon | with what
f23.number same A=5 B=5 | families
f24.status same A=apply for asylum B=want to stay | these families
f25.who same A=pregnant woman B=woman with child | one of the people
f26.status changed A=in hospital B=gave birth | this woman
f27.who same A=Transdunav B=Transdunav | the haulier
f28.position differs A=lorry stolen B=driver worked for it | the haulier
f29.position differs A=checks resumed B=controls would not help | the minister
f30.wording differs A=there were B=it was | Holub's words
f31.time same A=2016 B=2016 | the earlier case
f32.number same A=9 B=9 | the dead of then
f33.status same A=suffocated B=died for want of air | these
f34.place differs A=motorway B=railway wagon | where
f20 only A | the cooling
f35 only A | the yoghurt
f36 only B | where he was arrested
f37 only B | the bell
