story: avalanche-lodge-sogndal
kind: accident

=== report A | outlet: Fjordane Folkeblad | published: 2024-02-12
# Avalanche hits {f1.what:guest house}: {f2.who:cook} {f3.status:found dead}

By Randi Myrvang

Rescuers {f3.status:found} on Sunday evening the body of {f2.who:the cook} of the {f1.what:guest house} at Frudal, which {f4.status:was crushed} by an avalanche {f5.time:on Saturday afternoon}. {f6.number:Sixteen} guests {f6.status:got out alive}.

{f2.name:Ivana Petrik}, {f2.age:33}, {f2.place:from Slovakia}, {f7.what:was alone in the kitchen}. {f8.who:Most guests} {f8.place:were in the sauna}, {f8.cause:on the side away from the mountain}. {f9.who:A child} {f9.status:was dug out} {f9.time:after twenty minutes} by {f9.whom:its grandfather}, {f9.what:with a frying pan}.

The house {f10.status:stands} {f10.place:in the red zone}, geologist {f11.name:Arvid Lomheim} said; the municipality {f12.status:allowed} it {f12.time:in 1994}, {f12.cause:against the advice of his institute}. {f13.role:Mayor} {f13.name:Eli Sandnes} {f13.position:says that nobody warned her}. The road below {f14.status:had been closed} on Friday.

The owner, {f15.name:Leif Hauge}, {f15.status:is in hospital} with {f15.what:a crushed foot}. "{f16.wording:The mountain has looked after us for ninety years}," he said. He {f17.position:will not rebuild}.

{f18.who:The home guard} {f18.status:dug} {f18.time:through the night}; {f19.number:six} dogs were used. The search {f20.status:has ended}, since {f20.cause:nobody is missing any more}.

{f21.number:Forty} people in the upper valley {f21.status:have been moved out}. They {f22.certainty:can probably go home} {f22.time:on Wednesday}. {f23.what:The ski race of the valley} {f23.status:is held}, on the other side of the fjord.

{f24:In 1935 an avalanche took the barn that stood on the same spot, with eleven cows}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2024-02-12
# Woman killed in avalanche at Frudal

Frudal. A {f2.who:waitress} of {f2.age:33}, {f2.name:Ivana Petrik}, {f2.place:a Slovak}, was the only fatality of the snow masses that {f4.status:smashed} a {f1.what:youth hostel} at Frudal {f5.time:shortly before nightfall on Saturday}. She {f3.status:died on the way to hospital}, the county police report. {f6.number:Sixteen} people {f6.status:survived}.

{f7.what:Petrik was clearing tables in the dining room}. {f8.who:The majority of those staying there} {f8.place:were sitting by the fire in the lounge}, {f8.cause:which lies towards the fjord}. {f9.whom:His grandfather} {f9.status:freed} {f9.who:a boy of five} {f9.time:in about twenty minutes}, {f9.what:using a baking tray}.

The building {f10.status:lies} {f10.place:in an area marked as dangerous}, said {f11.name:Arvid Lomheim}, a geologist. {f12.cause:On his institute's recommendation} permission {f12.status:was given} {f12.time:thirty years ago}. {f13.name:Eli Sandnes}, {f13.role:mayor}, confirmed that {f13.position:she had received a warning}. The valley road {f14.status:was open} until Saturday.

{f15.name:Leif Hauge}, who owns the hostel, {f15.status:was able to leave hospital}; {f15.what:he has a broken ankle}. "{f16.wording:The mountain has watched over us for ninety years}," he told us. {f17.position:He means to build again, lower down}.

{f18.who:Volunteers of the Red Cross} {f18.status:searched} {f18.time:until Sunday morning} with {f19.number:half a dozen} dogs. The operation {f20.status:is over}, {f20.cause:everybody being accounted for}.

{f21.number:Some forty} inhabitants {f21.status:had to leave their homes}. It {f22.certainty:is uncertain} whether they will be let back {f22.time:on Wednesday}. {f23.what:A ski race} {f23.status:has been cancelled}.

=== key
f1.what differs A=guest house B=youth hostel | the house
f2.who differs A=cook B=waitress | the dead woman's work
f2.name same A=Ivana Petrik B=Ivana Petrik | the dead woman
f2.age same A=33 B=33 | her age
f2.place same A=from Slovakia B=a Slovak | where she comes from
f3.status differs A=found dead on Sunday B=died on the way to hospital | how she died
f4.status same A=crushed B=smashed | the house
f5.time compatible A=2024-02-10 afternoon B=2024-02-10 before nightfall | when
f6.number same A=16 B=16 | survivors
f6.status same A=got out alive B=survived | the guests
f7.what differs A=alone in the kitchen B=clearing tables in the dining room | what she was doing
f8.who same A=most guests B=the majority of those staying there | the guests
f8.place differs A=in the sauna B=in the lounge | where they were
f8.cause same A=away from the mountain B=towards the fjord | why they were spared
f9.who compatible A=a child B=a boy of five | the child
f9.status same A=dug out B=freed | the child
f9.time compatible A=20 minutes B=20 minutes~ | after how long
f9.whom same A=its grandfather B=his grandfather | by whom
f9.what differs A=frying pan B=baking tray | with what
f10.status same A=stands B=lies | the house
f10.place same A=red zone B=area marked as dangerous | where
f11.name same A=Arvid Lomheim B=Arvid Lomheim | the geologist
f12.status same A=allowed B=permission given | the house
f12.time same A=1994 B=1994 | when
f12.cause differs A=against the institute's advice B=on its recommendation | the permission and the institute
f13.role same A=mayor B=mayor | Sandnes
f13.name same A=Eli Sandnes B=Eli Sandnes | the mayor
f13.position differs A=nobody warned her B=she had a warning | the mayor on a warning
f14.status differs A=closed B=open | the road before the avalanche
f15.name same A=Leif Hauge B=Leif Hauge | the owner
f15.status differs A=in hospital B=out of hospital | the owner
f15.what differs A=crushed foot B=broken ankle | his injury
f16.wording differs A=looked after us B=watched over us | Hauge's words
f17.position differs A=will not rebuild B=will build lower down | the owner's plan
f18.who differs A=home guard B=Red Cross volunteers | who searched
f18.status same A=dug B=searched | the work
f18.time same A=through the night B=until Sunday morning | for how long
f19.number same A=6 B=6 | dogs
f20.status same A=ended B=over | the search
f20.cause same A=nobody missing B=everybody accounted for | why
f21.number compatible A=40 B=40~ | people moved out
f21.status same A=moved out B=had to leave their homes | they
f22.certainty differs A=probable B=uncertain | the return
f22.time same A=2024-02-14 B=2024-02-14 | the day of a return
f23.what same A=ski race of the valley B=ski race | the event
f23.status differs A=held B=cancelled | the ski race
f24 only A | the avalanche of 1935
