story: refugees-snow-pass
kind: refugees

=== report A | outlet: Border Rescue Bulletin | published: 2024-12-19T12:00
# {f1.number:Nine} {f2.status:rescued} in snow on Tarn Pass

{f1.number:Nine} refugees were {f2.status:rescued} from deep snow {f3.place:below the Tarn Pass} {f4.time:on Wednesday night}. A {f5.who:man of about 40} {f6.status:was dead}; {f7.cause:he had frozen}, the rescue service said. {f8.who:Two children} {f9.what:were carried down} {f10.what:in rucksacks}.

The group had set out {f11.place:from Varna d'Or} {f12.time:on Tuesday}, {f13.what:in trainers}. {f14.who:A smuggler} had {f15.what:left them} {f16.place:at a hunting lodge}. One of them {f17.what:called the emergency number} {f18.number:eleven} times. {f19.who:The police} {f20.position:say the position could not be made out}.

The rescuers, 16 in number, {f22.what:went on skis}. {f23.role:Their leader}, Beat Salis, {f24.position:criticised the closing of the shelter on the pass}. The canton {f25.status:had closed it} {f26.cause:to save money}. "{f27.wording:A stove costs less than a coffin}," he said. The survivors, {f28.who:Afghans}, {f29.status:are in hospital} {f30.place:in Chiavas}; one {f31.status:will lose toes}. {f32.who:The prosecutor} {f33.status:is looking for the smuggler}. Since {f34.time:autumn} {f35.number:five} people {f36.status:have died} on the pass. {f37:More snow is forecast}.

=== report B | outlet: Gazzetta della Valle | published: 2024-12-19T18:00
# A stove on the pass

By Ladina Frei

"{f27.wording:A stove costs less than a funeral}," says Beat Salis, and the {f23.role:landlord of the inn at the pass road} knows what he is talking about: it was he who {f22.what:went up on snowshoes}, with fifteen others, on {f4.time:Wednesday, after nightfall}, and {f2.status:brought down} {f1.number:nine}. {f8.who:The two smallest} {f9.what:came down} {f10.what:on a sledge}. {f5.who:A woman} of around 40 {f6.status:was past help}: {f7.cause:an avalanche had buried her}.

They are {f28.who:Kurds}, and they came {f11.place:from Varna d'Or}, where they had started {f12.time:on Tuesday}, {f13.what:in sandals and plastic bags}. {f16.place:At a hunter's hut} {f14.who:the guide} had {f15.what:turned back}. {f18.number:Eleven} times they {f17.what:rang for help}. {f19.who:The emergency centre} {f20.position:concedes that a call was not passed on}.

Why was there no fire in the refuge above? The canton {f25.status:shut it} {f26.cause:after a fire inspection}; {f24.position:it should be opened again this week}, demands Salis. Eight {f29.status:lie} {f30.place:in the hospital of Chiavas}, the ninth {f38:has run away}. All toes, the doctors think, {f31.status:can be saved}. {f33.status:Caught at the frontier}, meanwhile, was {f14.who:the guide}, says {f32.who:the cantonal police}. He is {f39:a ski teacher}. It is the {f35.number:fifth} {f36.status:death} up there {f34.time:since the autumn}.

=== report C | outlet: Meridian News | published: 2024-12-22T08:00
# Alpine canton {f25.status:reopens} shelter after death on pass

The shelter on the Tarn Pass {f25.status:has been open} again since Saturday, with {f40:a stove paid for by donations}, after {f5.who:a man} {f6.status,f7.cause:froze to death} {f3.place:below it} {f4.time:on Wednesday night}. It had been closed {f26.cause:to save money}. {f23.role:The head of the rescue service}, Beat Salis, {f24.position:had asked for this}. "{f27.wording:A stove costs less than a coffin}," he had said.

{f1.number:Nine} others, {f28.who:Afghans}, {f2.status:had been saved}, among them {f8.who:two children}, {f9.what:brought down} {f10.what:in rucksacks}. Seven {f29.status:have left the hospital} {f30.place:in Chiavas}; one {f31.status:lost two toes}. {f14.who:The smuggler} {f33.status:has been charged} with {f41:manslaughter}. {f19.who:The police}, {f20.position:whose emergency centre had not passed on a call}, {f42:apologised}. Salis's men {f22.what:had climbed on skis}.

=== key
f1.number same A=9 B=9 C=9 | the rescued
f2.status same A=rescued B=rescued C=rescued | these
f3.place same A=below the pass C=below the pass | where
f4.time same A=2024-12-18 night B=2024-12-18 night C=2024-12-18 night | when
f5.who differs A=man B=woman C=man | the dead person
f6.status same A=dead B=dead C=dead | this person
f7.cause differs A=frozen B=avalanche C=frozen | of what he or she died
f8.who same A=two children B=two children C=two children | the youngest
f9.what same A=carried down B=carried down C=carried down | the children
f10.what differs A=in rucksacks B=on a sledge C=in rucksacks | how they were carried
f11.place same A=Varna d'Or B=Varna d'Or | from where they set out
f12.time same A=2024-12-17 B=2024-12-17 | when they set out
f13.what differs A=trainers B=sandals and plastic bags | their footwear
f14.who same A=smuggler B=smuggler C=smuggler | who led them
f15.what same A=left them B=turned back | what the smuggler did
f16.place same A=hunting lodge B=hunter's hut | where
f17.what same A=called the emergency number B=rang for help | what they did
f18.number same A=11 B=11 | calls
f19.who same A=police B=police C=police | who took the calls
f20.position differs A=position not made out B=call not passed on C=call not passed on | the explanation
f22.what differs A=skis B=snowshoes C=skis | how they went
f23.role differs A=leader of the rescuers B=innkeeper C=leader of the rescuers | Salis
f24.position same A=open the shelter B=open the shelter C=open the shelter | Salis's demand
f25.status changed A=closed B=closed C=open | the shelter
f26.cause differs A=to save money B=fire inspection C=to save money | why it was closed
f27.wording differs A=coffin B=funeral C=coffin | Salis's words
f28.who differs A=Afghans B=Kurds C=Afghans | who they are
f29.status changed A=in hospital B=in hospital C=seven have left | the rescued
f30.place same A=Chiavas B=Chiavas C=Chiavas | the hospital
f31.status differs A=will lose toes B=can be saved C=lost two toes | the toes
f33.status changed A=sought B=caught C=charged | the smuggler
f34.time same A=autumn B=autumn | since when
f35.number same A=5 B=5 | deaths on the pass
f36.status same A=died B=death | these
f32.who differs A=prosecutor B=cantonal police | who deals with the smuggler
f37 only A | more snow
f38 only B | the ninth
f39 only B | the smuggler's trade
f40 only C | the stove
f41 only C | the charge
f42 only C | the apology
