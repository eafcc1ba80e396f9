story: monitors-kelmet-line
kind: war

=== report A | outlet: Transworld Dispatch | published: 2017-09-12T18:40
# Truce observers hit by gunfire on Kelmet line

ARSHAVAN (Transworld) - {f1.number:Two} monitors of the truce between Kelmetia and the Northern Districts were {f1.status:wounded} on Tuesday when their patrol came under {f2.what:machine-gun fire} near the village of {f3.place:Upper Dzhala}, the mission said.

The attack took place at {f4.time:about 11:20}. {f5.number:Three} armoured vehicles were on the road, all of them clearly marked. One was {f6.status:disabled}.

Mission chief {f7.name:Ambassador Lotte Vanhaverbeke} said the shots had come from {f8.place,f21.who:the northern side}. "{f9.wording:This was a deliberate attack on unarmed people}," she said.

The Northern Districts {f10.position:denied any part in it} and offered an inquiry. The wounded, a Dane aged {f11.age:45} and a woman of 29 from Peru, {f12.status:are being treated} in Arshavan. Patrols in the sector {f13.status:have been stopped} for 48 hours. The mission has {f14.number:310} observers, 64 of them on that stretch of the line.

=== report B | outlet: Kelmet State Radio | published: 2017-09-13
# Northern gunmen {f1.status:kill} peace monitor

{f1.number:One} international observer {f1.status:has died} and another is in a critical condition after separatist gunmen opened up on a convoy by the hamlet of {f3.place:Lower Dzhala} {f4.time:on Tuesday, shortly before noon}.

The Ministry of Defence states that the bandits used {f2.what:a grenade launcher}. {f5.number:Four} vehicles were in the convoy. One was {f6.status:burnt out}. The fire came {f8.place,f21.who:from the north}, as even the mission admits: its head, {f7.name:Mrs Vanhaverbeke}, spoke of "{f9.wording:a deliberate attack on unarmed people}".

The {f11.age:54-year-old} Danish citizen, a retired officer, {f12.status:succumbed to his injuries} in the military hospital at {f15.time:two in the night}. His Peruvian colleague had surgery.

President {f16.name:Zurab Tolmasian} {f17.position:called for the mission to be armed}. In the last twelve months the truce has been broken 212 times, according to the Ministry; in August alone there were 31 cases. {f18:Two Kelmet soldiers} fell in an earlier shooting at the same bridge in June.

Patrols {f13.status:remain suspended}.

=== report C | outlet: The Continental | published: 2017-09-15
# After Dzhala, a mission asks what it is for

By Fenella Oduya-Bright

It rained when they carried the coffin to the aeroplane. {f19:Jens Aagaard-Lund}, {f11.age:54}, had been on the Kelmet line for eleven weeks. He {f12.status:died} {f15.time:in the small hours of Wednesday}, the {f20:first} member of the observer mission to be killed since it was set up in 2011.

What happened is less clear than either capital pretends. {f5.number:Three} white cars left the base that morning. At {f4.time:twenty past eleven} they stopped at a bridge in {f3.place:Upper Dzhala} because a tree lay across the road. Then came {f2.what:bursts from a heavy machine gun}. The middle car {f6.status:would not start again}. A shepherd, the only witness, says that {f8.place:the shots came from the southern bank}, where the Kelmet army has its posts. The mission now speaks only of "{f21.who:armed persons}".

{f7.name:Lotte Vanhaverbeke}, the Belgian diplomat at its head, has changed her tone. On Tuesday she had called it an intended attack. "{f22:I should have waited}," she says now.

In Arshavan {f16.name:President Tolmasian} {f17.position:wants the observers replaced by soldiers}. In the north they {f10.position:say that they had nothing to do with it}. Both may be bluffing. {f13.status:Since Thursday there are patrols again}, by day, and no closer to the bridge than two kilometres.

{f14.number:Some 300} men and women do this work, from 22 countries. They carry binoculars and a notebook.

=== key
f1.number changed A=two wounded B=one dead | the victims
f1.status changed A=wounded B=dead | the victims
f2.what differs A=machine gun B=grenade launcher C=machine gun | the weapon
f3.place differs A=Upper Dzhala B=Lower Dzhala C=Upper Dzhala | where the patrol was hit
f4.time compatible A=11:20~ B=shortly before noon C=11:20 | when
f5.number differs A=3 B=4 C=3 | vehicles
f6.status differs A=disabled B=burnt out C=disabled | the vehicle
f7.name same A=Lotte Vanhaverbeke B=Lotte Vanhaverbeke C=Lotte Vanhaverbeke | head of the mission
f8.place differs A=north B=north C=south | where the shots came from
f9.wording compatible A=This was a deliberate attack on unarmed people B=a deliberate attack on unarmed people | Vanhaverbeke's words
f10.position same A=denied C=denied | the Northern Districts
f11.age differs A=45 B=54 C=54 | the Danish observer
f12.status changed A=in treatment B=dead C=dead | the Danish observer
f13.status changed A=stopped B=stopped C=resumed | the patrols
f14.number compatible A=310 C=300~ | observers in the mission
f15.time compatible B=02:00 on Wednesday C=small hours of Wednesday | when the Dane died
f16.name same B=Zurab Tolmasian C=Zurab Tolmasian | the president
f17.position differs B=arm the mission C=replace it by soldiers | what the president wants
f18 only B | two soldiers killed in June
f19 only C | the dead man's name
f20 only C | first of the mission to be killed
f21.who changed A=the north B=the north C=armed persons | whom the mission blames
f22 only C | "I should have waited"
