story: warplane-crash-arvik
kind: military

=== report A | outlet: Norrland Dispatch | published: 2023-08-23
# {f1.what:Trainer jet} {f2.status:crashes} at Arvik: {f3.who:student pilot} {f4.status:safe}

ARVIK - A {f1.what:training aircraft} of the Vesmark air force {f2.status:went down} in {f5.place:a potato field} near Arvik {f6.time:on Tuesday at 10.40 a.m.}, minutes after take-off. {f3.who:The pupil at the controls}, {f7.age:22}, {f4.status:ejected unhurt}; the {f8.role:instructor}, Major Siri Halvard, {f8.status:died}.

The machine had {f9.cause:struck a flock of geese}, the squadron's {f10.role:commander}, Colonel Jens Aasen, said. {f11.who:A farmer's wife}, Ragna Moe, saw {f12.what:white smoke} from {f13.what:the left engine}. "{f14.wording:It turned away from the houses at the last moment}," she said.

The wreck {f15.status:burned for two hours}. {f16.what:A barn} with {f17.what:straw} was {f16.status:destroyed}, and {f18.number:six} {f18.who:calves} were lost. {f19.what:The school at Lund} was {f19.status:evacuated} {f20.cause:because of the fumes}. The flight recorder was {f21.status:recovered} in the evening.

The air force {f22.status:suspended} all flights of the type {f23.time:until Monday}. {f24.who:The accident board}, led by {f25.role:a retired general}, Bodil Fjeld, expects a first report {f26.time:in October}. The defence minister, Tor Eide, {f27.position:saw no reason to replace the 40 aircraft before 2030}; {f28.who:the pilots' union} {f28.position:wants them grounded for good}.

Major Halvard, {f29.age:41}, {f30.status:mother of two}, had been {f31.status:decorated} for {f31.cause:flying relief goods} during the floods of 2018. The last loss of this type was in {f32.time:2016}, when {f33.cause:a fuel line} broke; {f34.status:both men survived}. {f35:King Haral sent his condolences to the family}. Flags at the base {f36.status:fly at half mast}.

=== report B | outlet: Vesmark Television, online | published: 2023-08-23
# Arvik mourns a major

The woman whom Arvik is mourning, Major Siri Halvard, {f8.role:taught} others to fly. {f6.time:At twenty to eleven on Tuesday} her {f1.what:two-seater for pilots in training} {f2.status:fell} into {f5.place:a meadow} beside the village. {f8.status:She did not get out}. Her {f3.who:trainee}, a man of {f7.age:22}, {f4.status:came down by parachute with a broken collarbone}.

Colonel Jens Aasen, {f10.role:deputy commander} of the squadron, speaks of {f9.cause:a collision with wild geese}. {f11.who:The farmer's mother}, Ragna Moe, was hanging out the washing. There was {f12.what:black smoke}, she says, coming from {f13.what:the engine on the right}. "{f14.wording:She turned away from the houses at the last moment}."

Firefighters needed {f15.status:two hours to put out the flames}, which {f16.status:consumed} {f16.what:a stable} full of {f17.what:hay}. {f18.number:Half a dozen} {f18.who:young cattle} perished. Children at {f19.what:the kindergarten in Lund} had to {f19.status:leave the building} {f20.cause:as a precaution against an explosion}. Until dark, searchers {f21.status:looked in vain for} the black box.

{f23.time:Until further notice} no machine of this kind {f22.status:will take off}. {f24.who:The board of inquiry}, with {f25.role:former test pilot} Bodil Fjeld in the chair, will give its preliminary findings {f26.time:by the end of September}. {f28.who:The union of pilots} {f28.position:asks only for new engines}. Minister of defence Tor Eide now says that {f27.position:he will bring forward the purchase of a new one}.

The major leaves {f30.status:a husband and two children}; she was {f29.age:41}. Five years ago she got {f31.status:a medal} for {f31.cause:rescuing people from roofs} in the floods. This model has crashed once before: {f32.time:seven years ago}, {f34.status:without loss of life}, after {f33.cause:a tyre} had burst. At the airfield {f36.status:the flags have been lowered}. {f37:A choir sang at the fence on Tuesday evening}.

=== key
f1.what same A=training aircraft B=two-seater for pilots in training | the aircraft
f2.status same A=went down B=fell | the aircraft
f3.who same A=student pilot B=trainee | the one who survived
f4.status differs A=unhurt B=broken collarbone | the student pilot
f5.place differs A=potato field B=meadow | where it came down
f6.time same A=2023-08-22T10:40 B=2023-08-22T10:40 | when it crashed
f7.age same A=22 B=22 | the student's age
f8.role same A=instructor B=taught others to fly | Major Halvard
f8.status same A=died B=did not get out | Major Halvard
f9.cause same A=struck geese B=collision with geese | why it crashed
f10.role differs A=commander B=deputy commander | Colonel Aasen's post
f11.who differs A=farmer's wife B=farmer's mother | Ragna Moe
f12.what differs A=white smoke B=black smoke | what she saw
f13.what differs A=left engine B=right engine | where the smoke came from
f14.wording differs A=It turned away B=She turned away | Moe's words
f15.status same A=burned for two hours B=two hours to put out | the fire
f16.what differs A=barn B=stable | the building that burned
f16.status same A=destroyed B=consumed | the building
f17.what differs A=straw B=hay | what was in it
f18.number same A=6 B=6 | animals lost
f18.who same A=calves B=young cattle | the animals
f19.what differs A=school B=kindergarten | what was emptied
f19.status same A=evacuated B=left the building | the children at Lund
f20.cause differs A=fumes B=danger of an explosion | why it was emptied
f21.status differs A=recovered on Tuesday evening B=not found by dark | the flight recorder
f22.status same A=flights suspended B=will not take off | the type
f23.time differs A=until Monday B=until further notice | how long the flights stop
f24.who same A=accident board B=board of inquiry | who investigates
f25.role differs A=retired general B=former test pilot | Fjeld's former job
f26.time differs A=2023-10 B=end of 2023-09 | when the first report is due
f27.position differs A=no replacement before 2030 B=purchase brought forward | what the minister wants
f28.who same A=pilots' union B=union of pilots | who makes a demand about the type
f28.position differs A=grounded for good B=new engines | the union's demand
f29.age same A=41 B=41 | the major's age
f30.status same A=mother of two B=leaves two children | her family
f31.status same A=decorated B=a medal | her honour
f31.cause differs A=flying relief goods B=rescuing people from roofs | what she was honoured for
f32.time same A=2016 B=7 years ago | the earlier crash
f33.cause differs A=fuel line B=tyre | why that one crashed
f34.status same A=both survived B=no loss of life | the crew of the earlier crash
f36.status same A=half mast B=lowered | the flags
f35 only A | the king's condolences
f37 only B | the choir
