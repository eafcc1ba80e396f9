story: peacekeepers-ambush-lowa
kind: attack

=== report A | outlet: Mission Press Office, Lowa | published: 2023-08-08T14:00
# {f1.what:Patrol} attacked near Lowa; {f2.number:two} peacekeepers {f3.status:wounded}

A {f1.what:patrol} of the observer mission was attacked near Lowa {f4.time:on Monday evening}. {f2.number:Two} peacekeepers from {f5.place:Norland} {f3.status:were wounded}, both {f6:in the legs}. Their vehicle had {f7.cause:driven over a mine}. An interpreter, Salif Kone, {f8.age:29}, {f9.status:is missing}.

The {f1.what:patrol} had been {f10.what:on its way to a school opening}. {f11.who:The governor's guard} {f12.what:came to help} {f13.time:within half an hour}. The mission's {f14.role:commander}, General Asta Bro, {f15.certainty:has no indication} who the attackers were. Patrols {f17.status:will go on}.

=== report B | outlet: Voice of the Plateau | published: 2023-08-10T10:00
# What the interpreter saw

By Mariam Doss

Salif Kone, {f8.age:29}, {f9.status:walked into Lowa} on Wednesday, without shoes, with {f18:a goat}. He says there was no mine. {f7.cause:A rocket} came out of the sorghum, {f4.time:on Monday, when it was getting dark}, and struck {f1.what:a supply lorry}. {f2.number:Three} soldiers from {f5.place:Norland} {f3.status:were hit}, and one of them, {f20:a medic}, {f3.status:has died} since.

They had been {f10.what:taking water to a village}. It was {f11.who:herdsmen} who {f12.what:helped first}; the governor's men {f13.time:took three hours}. Those who fired, thinks the {f14.role:deputy commander}, General Asta Bro, were {f15.certainty:probably} {f16.who:bandits}. "{f21.wording:They wanted the tyres}," says Kone. All patrols {f17.status:have been stopped}.

=== report C | outlet: Meridian News | published: 2023-08-15T08:00
# Peace mission {f17.status:resumes} patrols a week after ambush

LOWA (Meridian) - The observer mission in the plateau {f17.status:resumed} its patrols on Monday, a week after an attack on {f1.what:a supply lorry} near Lowa in which {f2.number:three} peacekeepers from {f5.place:Norland} {f3.status:were hit, one of them fatally}. Investigators found {f7.cause:parts of a rocket}. It was fired by {f16.who:soldiers of the governor's own guard}, General Asta Bro, the mission's {f14.role:commander}, said; of that there was {f15.certainty:no doubt}.

{f22:Four} guardsmen have been disarmed. They had {f24:not been paid since spring}. The governor, Idi Sarr, {f25:denied everything}. The interpreter, Salif Kone, who {f9.status:had walked for two days}, {f26:has been offered a post abroad}. "{f21.wording:They only wanted the tyres}," he repeated. {f12.what:The first help} had come from {f11.who:herdsmen}. The {f1.what:lorry} had been {f10.what:carrying water to a village}.

=== key
f1.what differs A=patrol B=supply lorry C=supply lorry | what was attacked
f2.number differs A=2 B=3 C=3 | peacekeepers hit
f3.status changed A=wounded B=one dead C=one dead | these
f4.time same A=2023-08-07 evening B=2023-08-07 dusk | when
f5.place same A=Norland B=Norland C=Norland | where they are from
f7.cause differs A=mine B=rocket C=rocket | what hit the vehicle
f8.age same A=29 B=29 | the interpreter's age
f9.status changed A=missing B=back C=back | the interpreter
f10.what differs A=to a school opening B=taking water to a village C=taking water to a village | the purpose of the drive
f11.who differs A=governor's guard B=herdsmen C=herdsmen | who helped first
f12.what same A=help B=help C=help | what they did
f13.time differs A=half an hour B=three hours | how long the governor's men took
f14.role differs A=commander B=deputy commander C=commander | Bro's post
f15.certainty changed A=no indication B=probable C=no doubt | who the attackers were
f16.who differs B=bandits C=governor's guard | the attackers
f17.status changed A=go on B=stopped C=resumed | the patrols
f21.wording differs B=wanted the tyres C=only wanted the tyres | the interpreter's words
f6 only A | the wounds
f18 only B | the goat
f20 only B | the medic
f22 only C | the guardsmen
f24 only C | why they did it
f25 only C | the governor's denial
f26 only C | the post abroad
