story: flotilla-stopped-karim
kind: protest

=== report A | outlet: Free Sea News | published: 2024-08-28
# Navy {f1.status:boards} aid flotilla off Karim

The navy of Oran Bay {f1.status:boarded} {f2.number:seven} boats with {f3.what:medicines} for the blockaded port of Karim {f4.time:before dawn on Tuesday} and {f5.what:towed them} {f6.place:to the naval base of Salinas}. {f7.number:Sixty-three} activists {f8.status:were detained}. {f9.number:Two} {f9.what:were hurt}, {f10.cause:when marines used batons}, the organisers said.

The boats were {f11.number:40} miles from the coast, {f12.place:in international waters}. The {f13.role:coordinator}, Greta Lindahl, {f14.age:45}, had poured {f15.what:paint} over the deck {f16.cause:so that the marines would slip}. "{f17.wording:We came with plasters and left in handcuffs}," she said. Oran Bay's defence minister, Joel Amir, {f18.position:spoke of a provocation}. {f3.what:The medicines} {f20.status:will be taken to Karim by land}, he promised.

Among the detained is {f21.who:a member of the Ostrian parliament}, Paul Wessel. Ostria {f22.position:demanded his release}; {f23.who:the consul} {f24.status:was allowed to see him}. {f25.number:Fifty} of the activists {f26.status:have agreed to be deported}; the others {f27.position:want to go to court}. In Karim {f28.who:schoolgirls} {f29.what:had lined the beach with lanterns}. An earlier flotilla, in {f30.time:2022}, had {f31.status:turned back} {f32.cause:after engine trouble}. {f33:A second convoy is being prepared in Genova Nuova}.

=== report B | outlet: Oran Bay Today | published: 2024-08-28
# A slip at sea

SALINAS. At first it looked like soup. There was {f15.what:cooking oil} on the deck of the leading boat, and {f16.cause:it had spilled from the galley}, says Greta Lindahl, {f14.age:45}, {f13.role:the ship's doctor}. The first marine who {f1.status:came aboard} sat down in it. {f9.number:Two} people {f9.what:have bruises}, {f10.cause:both from falls}, according to the navy.

That was {f4.time:on Tuesday, while it was still dark}, {f11.number:forty} miles out, {f12.place:inside the closed zone}. {f2.number:Seven} boats were then {f5.what:pulled} {f6.place:into the fishing port of Salinas}. {f7.number:Sixty-three} people {f8.status:are being held}; {f25.number:fifty} of them {f26.status:will let themselves be flown out}. The rest {f27.position:have begun to refuse food}. On board was {f3.what:baby food}, which {f20.status:is to stay in a warehouse for now}.

Joel Amir, minister of defence, {f18.position:called it a provocation}. "{f17.wording:We came with plasters and leave in handcuffs}," Ms Lindahl answered. {f21.who:A former minister from Ostria}, Paul Wessel, {f8.status:is held} too. His government {f22.position:wants him set free}, but {f23.who:its consul} {f24.status:has been kept waiting}. It is two years since, {f30.time:in 2022}, other boats {f31.status:gave up the voyage}; {f32.cause:a storm} had been the reason. On the beach of Karim, {f28.who:fishermen} {f29.what:had put up lights}. {f34:One boat carried a piano}.

=== key
f1.status same A=boarded B=came aboard | the navy
f2.number same A=7 B=7 | boats
f3.what differs A=medicines B=baby food | the cargo
f4.time same A=2024-08-27 before dawn B=2024-08-27 dark | when
f5.what same A=towed B=pulled | what was done with the boats
f6.place differs A=naval base B=fishing port | where they were taken
f7.number same A=63 B=63 | activists held
f8.status same A=detained B=held | these
f9.number same A=2 B=2 | the injured
f9.what same A=hurt B=bruises | their state
f10.cause differs A=batons B=falls | how they were hurt
f11.number same A=40 B=40 | miles
f12.place differs A=international waters B=closed zone | the legal place
f13.role differs A=coordinator B=ship's doctor | Lindahl's role
f14.age same A=45 B=45 | her age
f15.what differs A=paint B=cooking oil | what was on the deck
f16.cause differs A=so that the marines slip B=spilled from the galley | why it was on the deck
f17.wording differs A=left B=leave | her words
f18.position same A=provocation B=provocation | the minister
f20.status differs A=to Karim by land B=in a warehouse | the cargo
f21.who differs A=member of parliament B=former minister | Wessel
f22.position same A=release B=set free | Ostria's demand
f23.who same A=consul B=consul | who wants to see him
f24.status differs A=allowed B=kept waiting | the consul
f25.number same A=50 B=50 | those who leave
f26.status same A=agreed to be deported B=let themselves be flown out | these
f27.position differs A=go to court B=refuse food | the others
f28.who differs A=schoolgirls B=fishermen | who stood on the beach
f29.what same A=lanterns B=lights | what they did
f30.time same A=2022 B=2022 | the earlier flotilla
f31.status same A=turned back B=gave up | the earlier flotilla
f32.cause differs A=engine trouble B=storm | why
f33 only A | the second convoy
f34 only B | the piano
