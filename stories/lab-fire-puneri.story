story: lab-fire-puneri
kind: accident

=== report A | outlet: Western Ghats Post | published: 2024-09-18
# {f1.role:Doctoral student} {f1.status:burned} in {f2.what:explosion} at chemistry institute

PUNERI: A {f1.role:doctoral student} {f1.status:suffered burns} on {f1.place:the face and arms} when {f3.what:a flask of ether} {f2.what:exploded} in a laboratory of the Puneri Institute of Chemistry on {f4.time:Tuesday afternoon}. {f5.number:Some 200} people had to {f5.status:leave the building}.

{f1.name:Ishaan Kelkar}, 26, {f6.status:is in stable condition} at {f6.place:the Sahyadri burns centre}. His eyes {f7.status:were saved} {f7.cause:by his goggles}, said a doctor. {f8.who:A laboratory assistant} who {f8.what:threw a blanket over him} was {f8.status:slightly hurt}.

The fire {f9.status:was put out} {f9.time:in 40 minutes}. {f10.what:Two rooms} {f10.status:were gutted}, and with them {f11.what:a spectrometer} worth {f11.money:Rs 3 crore}. {f12.status:Nothing harmful escaped into the air}, {f12.source:the pollution control board} said.

According to {f13.source:the institute's director}, Professor Sumati Vaze, {f14.cause:a refrigerator without protection against sparks} set off the vapours. She said it should have been {f14.status:replaced} {f14.time:last year}, and that the purchasing department had put it off for lack of money. "{f15.wording:The responsibility is mine alone}," she added.

{f16.who:The students' association} {f16.position:asked for her to step down}. It complained that {f17.what:emergency showers} on the floor {f17.status:had no water}. {f18.who:The factory inspectorate} {f18.status:has sealed} the whole wing, and {f19.who:the police} registered {f19.what:an accident, no crime}.

In March a technician of the same institute had been {f20:injured by a falling gas cylinder}. Lectures {f21.status:resume} on {f21.time:Thursday}.

=== report B | outlet: Campus Call | published: 2024-09-20
# Puneri lab {f2.what:fire}: director stays, student {f6.status:in critical state}

Two days after the {f2.what:fire} in the Puneri Institute of Chemistry, {f1.role:master's student} {f1.name:Ishaan Kelkar} {f6.status:is fighting for his life} at {f6.place:the Sahyadri burns unit}. He has {f1.status:burns} on {f1.place:the chest and hands}. {f7.cause:Having worn no goggles}, he {f7.status:may lose the sight of one eye}.

It was {f8.who:a fellow student} who {f8.what:smothered the flames with a blanket}, {f8.status:getting minor burns} herself. On {f4.time:Tuesday}, shortly after lunch, {f3.what:a bottle of acetone} {f2.what:had caught fire}. {f5.number:About two hundred} men and women {f5.status:were sent outside}. Firemen {f9.status:had the blaze out} {f9.time:after forty minutes}; {f10.what:a pair of rooms} {f10.status:burned out completely}. Lost, too, is {f11.what:an electron microscope}, {f11.money:valued at 30 million rupees}.

{f14.cause:A hot plate left on overnight} was to blame, an {f13.source:internal report} says. The refrigerator, mentioned at first, {f14.status:had been exchanged} {f14.time:last year}. "{f15.wording:The responsibility is mine}," Professor Sumati Vaze, who heads the institute, repeated; yet the governing board turned down the resignation that {f16.who:the students} {f16.position:had demanded}.

{f12.source:The municipal laboratory} {f12.status:found traces of chlorine in the air}. The {f17.what:safety showers}, checked on Wednesday, {f17.status:work perfectly}.

{f18.who:Inspectors of the labour department} {f18.status:have closed} the wing. The {f19.who:police} have opened a case of {f19.what:endangering life by negligence}. {f21.status:Teaching began again} {f21.time:on Thursday}.

=== key
f1.role differs A=doctoral student B=master's student | the injured
f1.status same A=burned B=burned | the injured
f1.place differs A=face and arms B=chest and hands | where he is burned
f1.name same A=Ishaan Kelkar B=Ishaan Kelkar | the injured
f2.what differs A=explosion B=fire | the accident
f3.what differs A=flask of ether B=bottle of acetone | what caught fire
f4.time same A=2024-09-17 afternoon B=2024-09-17 after lunch | when
f5.number same A=200~ B=200~ | people who left
f5.status same A=left the building B=sent outside | the others
f6.status changed A=stable B=critical | the student
f6.place same A=Sahyadri burns centre B=Sahyadri burns unit | where he lies
f7.status differs A=saved B=may lose one | his eyes
f7.cause differs A=goggles B=no goggles | why
f8.who differs A=laboratory assistant B=fellow student | who helped him
f8.what same A=threw a blanket B=smothered with a blanket | how
f8.status same A=slightly hurt B=minor burns | the helper
f9.status same A=put out B=out | the fire
f9.time same A=40 minutes B=40 minutes | how long it took
f10.what same A=two rooms B=a pair of rooms | what burned
f10.status same A=gutted B=burned out | the rooms
f11.what differs A=spectrometer B=electron microscope | what was lost
f11.money same A=INR 30m B=INR 30m | its value
f12.status differs A=nothing harmful B=traces of chlorine | the air
f12.source differs A=pollution control board B=municipal laboratory | on whose word
f13.source differs A=director B=internal report | who names the cause
f14.cause differs A=refrigerator B=hot plate | what set it off
f14.status differs A=not replaced B=exchanged | the refrigerator
f14.time same A=2023 B=2023 | when it was or should have been replaced
f15.wording differs A=mine alone B=mine | the director's words
f16.who same A=students' association B=students | who wants her to go
f16.position same A=step down B=resignation | what they want
f17.what same A=emergency showers B=safety showers | what works or not
f17.status differs A=no water B=work | the showers
f18.who differs A=factory inspectorate B=labour department | who closed the wing
f18.status same A=sealed B=closed | the wing
f19.who same A=police B=police | who investigates
f19.what differs A=accident, no crime B=negligence | the case
f21.status same A=resumes B=began again | teaching
f21.time same A=2024-09-19 B=2024-09-19 | when
f20 only A | the gas cylinder
