story: army-drill-heatstroke
kind: military

=== report A | outlet: Sierra Costa Times | published: 2023-07-13
# {f1.who:Cadet} {f2.status:dies} after {f3.what:march} in 39-degree heat

A {f1.who:cadet} of the Valmar military school {f2.status:died} on {f4.time:Wednesday} of {f5.cause:heatstroke} after {f3.what:a march with full pack}. Tomás Arbel, {f6.age:18}, had {f7.what:collapsed} {f8.place:at kilometre eleven}, the army said. {f10.number:Seven} comrades {f10.status:are in hospital}, {f11.who:one of them} {f11.status:on a kidney machine}.

The exercise had been {f12.status:ordered} by {f13.role:a captain} who has been {f14.status:relieved of his command}. The school's {f15.who:doctor} had {f16.what:advised against it} {f17.time:the evening before}; the {f13.role:captain} {f18.position:says he never got the note}. Water bottles had been taken away {f20.cause:to teach discipline}, a cadet told {f21.who:his mother}. The temperature was {f22.number:39} degrees.

"{f23.wording:They drank from a cattle trough}," said {f24.who:a shepherd} who {f25.what:called an ambulance}. It {f26.status:took 50 minutes to come}. The defence minister, Alba Serrat, {f27.position:banned marches of this kind} {f28.time:until September}. The opposition {f29.position:demands her resignation}. {f30.who:Prosecutors} {f30.status:are investigating} on suspicion of {f31.what:negligent homicide}.

Arbel came from {f32.place:the fishing port of Lassa} and wanted to become {f33.what:a pilot}. His funeral will be {f34.time:on Saturday}. {f35.time:Four years ago} a recruit {f36.status:died} on the same road; {f37.who:the officer responsible} was {f37.status:acquitted}. {f38:Temperatures are expected to fall on Friday}.

=== report B | outlet: El Litoral | published: 2023-07-13
# A trough, a van and a {f2.status:dead} boy

"{f23.wording:They drank from the cattle trough}," says {f24.who:the beekeeper} Gil Pons, and he has not slept since. It was he who {f25.what:drove the boy down in his van}, on {f4.time:Wednesday}, {f26.status:since no ambulance came}. At the clinic of Lassa nothing could be done: Tomás Arbel, {f6.age:18}, {f1.who:in his first year as a cadet} at Valmar, {f2.status:was dead}. {f5.cause:His heart had been weak from birth}, the army says.

What had happened? It was {f3.what:a run with rifles}, at {f22.number:39} degrees in the shade. {f8.place:At the tenth kilometre} he {f7.what:fell down}. Bottles {f20.cause:had been left at the school to save weight}, so one of those who ran told {f21.who:this newspaper}. {f10.number:Seven} of them {f10.status:have been admitted}, and {f11.who:one} {f11.status:needs dialysis}.

The {f13.role:lieutenant} who {f12.status:gave the order} {f14.status:is still on duty}. {f15.who:A nurse} of the school had {f16.what:warned him off} {f17.time:on Tuesday night}. He {f18.position:admits it and says he forgot}. {f31.what:Ill-treatment of subordinates} is what {f30.who:the prosecutors} {f30.status:are looking into}.

From Alba Serrat, minister of defence, came an order: {f27.position:no marching in such heat} {f28.time:before September}. Her opponents {f29.position:want a committee of inquiry}. They bury Tomás {f34.time:on Saturday}, {f32.place:in Lassa, where he grew up}. He had meant to be {f33.what:a ship's engineer}. It is {f35.time:four years} since another {f36.status:was carried off} that road {f36.status:dead}, and {f37.who:his superior} {f37.status:got a suspended sentence}. {f39:Pons has put a sign at the trough}.

=== key
f1.who same A=cadet B=cadet | who died
f2.status same A=died B=dead | the cadet
f3.what differs A=march with pack B=run with rifles | the exercise
f4.time same A=2023-07-12 B=2023-07-12 | when he died
f5.cause differs A=heatstroke B=weak heart | of what he died
f6.age same A=18 B=18 | his age
f7.what same A=collapsed B=fell down | what happened to him
f8.place differs A=kilometre 11 B=kilometre 10 | where he fell
f10.number same A=7 B=7 | comrades in hospital
f10.status same A=in hospital B=admitted | these
f11.who same A=one of them B=one | who is worst off
f11.status same A=kidney machine B=dialysis | this one
f12.status same A=ordered B=gave the order | the exercise
f13.role differs A=captain B=lieutenant | the rank of the one who ordered it
f14.status differs A=relieved B=still on duty | this officer
f15.who differs A=doctor B=nurse | who warned
f16.what same A=advised against it B=warned him off | the warning
f17.time same A=evening before B=Tuesday night | when the warning was given
f18.position differs A=never got it B=admits it | the officer on the warning
f20.cause differs A=discipline B=to save weight | why there were no bottles
f21.who differs A=his mother B=this newspaper | to whom a cadet told it
f22.number same A=39 B=39 | degrees
f23.wording differs A=a cattle trough B=the cattle trough | the witness's words
f24.who differs A=shepherd B=beekeeper | the witness
f25.what differs A=called an ambulance B=drove him down | what the witness did
f26.status differs A=came after 50 minutes B=did not come | the ambulance
f27.position same A=ban on such marches B=no marching in such heat | the minister's order
f28.time same A=until September B=before September | how long the order holds
f29.position differs A=resignation B=committee of inquiry | the opposition's demand
f30.who same A=prosecutors B=prosecutors | who investigates
f30.status same A=investigating B=looking into it | the investigation
f31.what differs A=negligent homicide B=ill-treatment of subordinates | the suspicion
f32.place same A=Lassa B=Lassa | where he came from
f33.what differs A=pilot B=ship's engineer | what he wanted to become
f34.time same A=2023-07-15 B=2023-07-15 | the funeral
f35.time same A=4 years ago B=4 years | the earlier case
f36.status same A=died B=dead | the earlier victim
f37.who same A=officer responsible B=his superior | who was tried then
f37.status differs A=acquitted B=suspended sentence | this officer
f38 only A | the temperatures
f39 only B | the sign
