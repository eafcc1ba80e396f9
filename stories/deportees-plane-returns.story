story: deportees-plane-returns
kind: refugees

=== report A | outlet: Nordia Press Bureau | published: 2025-05-22T10:00
# Deportation flight {f1.status:turns back} over {f2.place:the sea}

A plane with {f3.number:29} rejected asylum seekers on board {f1.status:turned back} {f2.place:over the Gulf of Mara} on {f4.time:Wednesday night} and {f5.status:landed} again in Nordia's capital. The destination country, Zerinda, {f6.what:had withdrawn the landing permit}, {f7.source:the interior ministry} said.

The flight had been {f8.who:chartered by the police}. {f9.number:Forty} officers went along. One deportee, {f10.who:a teacher}, {f11.age:33}, {f12.what:cut his arm with a can lid}; he was {f13.status:taken to hospital}. {f14.role:The pilot}, Frida Lund, {f15.what:announced the return over the loudspeaker}, whereupon people {f16.what:began to sing}.

The men {f17.status:are back in detention}. Their lawyer, Bassam Khoury, {f18.position:demanded their release}. {f19.who:A court} will {f20.status:decide on this} {f20.time:on Friday}. Interior minister Stig Borg {f21.position:wants to make a second attempt} {f22.time:next month}. Zerinda gave as a reason {f23.cause:a missing list of names}. Nordia {f24.position:considers cutting aid to it}.

"{f25.wording:I have seen my country from above, at night}," one of the men said. {f26.who:About 60 demonstrators} {f26.what:had lain down in front of the bus}; {f27.number:eight} of them {f27.status:were fined}. The cost of the flight is {f28.money:310,000 crowns}. In {f29.time:2022} a similar flight had {f30.status:been stopped} {f31.who:by a judge}. {f32:The plane belonged to a holiday airline}.

=== report B | outlet: Havnebladet | published: 2025-05-22T15:00 | copy: A
# Deportation flight {f1.status:turns round} over {f2.place:the desert}

A plane with {f3.number:29} rejected asylum seekers on board {f1.status:turned round} {f2.place:over the desert of Mara} on {f4.time:Wednesday night} and {f5.status:touched down} again in Nordia's capital. The destination country, Zerinda, {f6.what:had closed the airport}, {f7.source:the airline} said.

The flight had been {f8.who:chartered by the migration office}. {f9.number:Forty} officers went along. One deportee, {f10.who:a tailor}, {f11.age:33}, {f12.what:cut his arm with a can lid}; he was {f13.status:bandaged on board}. {f14.role:The co-pilot}, Frida Lund, {f15.what:announced the return over the loudspeaker}, whereupon people {f16.what:started singing}.

The men {f17.status:are free for the time being}. Their lawyer, Bassam Khoury, {f18.position:demanded compensation for them}. {f19.who:A court} will {f20.status:rule on this} {f20.time:on Friday}. Interior minister Stig Borg {f21.position:wants to make another attempt} {f22.time:in the autumn}. Zerinda gave as a reason {f23.cause:a missing list of names}. Nordia {f24.position:rules out cutting aid to it}.

"{f25.wording:I have seen my country from above}," one of the men said. {f26.who:About 60 demonstrators} {f26.what:had lain down in front of the bus}; {f27.number:eight} of them {f27.status:were reported to the police}. The cost of the flight is {f28.money:310,000 crowns}. In {f29.time:2022} a similar flight had {f30.status:been halted} {f31.who:by the pilot}. {f33:Two of the men have children in Nordia}.

=== key
f1.status same A=turned back B=turned round | the plane
f2.place differs A=sea B=desert | where it turned
f3.number same A=29 B=29 | deportees
f4.time same A=2025-05-21 night B=2025-05-21 night | when
f5.status same A=landed B=touched down | the plane
f6.what differs A=withdrew the landing permit B=closed the airport | what Zerinda did
f7.source differs A=interior ministry B=airline | on whose word
f8.who differs A=police B=migration office | who chartered it
f9.number same A=40 B=40 | officers
f10.who differs A=teacher B=tailor | the injured man's trade
f11.age same A=33 B=33 | his age
f12.what same A=cut his arm with a can lid B=cut his arm with a can lid | what he did
f13.status differs A=taken to hospital B=bandaged on board | this man
f14.role differs A=pilot B=co-pilot | Lund
f15.what same A=announced the return B=announced the return | what Lund did
f16.what same A=began to sing B=started singing | the reaction
f17.status differs A=in detention B=free | the men
f18.position differs A=release B=compensation | the lawyer's demand
f19.who same A=a court B=a court | who decides
f20.status same A=decide B=rule | the court
f20.time same A=2025-05-23 B=2025-05-23 | when
f21.position same A=second attempt B=another attempt | the minister's wish
f22.time differs A=2025-06 B=autumn | when the next attempt is
f23.cause same A=missing list B=missing list | Zerinda's reason
f24.position differs A=considers cutting aid B=rules it out | Nordia on aid
f25.wording compatible A=from above, at night B=from above | the man's words
f26.who same A=60 demonstrators B=60 demonstrators | who protested
f26.what same A=lay down in front of the bus B=lay down in front of the bus | what they did
f27.number same A=8 B=8 | punished protesters
f27.status differs A=fined B=reported | these
f28.money same A=310000 crowns B=310000 crowns | the cost
f29.time same A=2022 B=2022 | the earlier flight
f30.status same A=stopped B=halted | the earlier flight
f31.who differs A=a judge B=the pilot | who stopped it
f32 only A | the airline's trade
f33 only B | the children
