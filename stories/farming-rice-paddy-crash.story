story: farming-rice-paddy-crash
kind: farming

=== report A | outlet: Niigara Farm Journal | published: 2023-05-24
# Seeding {f1.what:drone} {f2.what:hits} {f3.who:cyclist} in Niigara paddy

NIIGARA - {f1.what:An agricultural drone} sowing rice near Shirone {f4.status:went out of control} on {f5.time:Sunday} and {f2.what:struck} {f3.who:a cyclist}, {f3.age:16}, who {f6.what:broke her arm}, police said.

The {f7.who:operator}, {f7.name:Masaru Oguchi}, {f7.age:72}, said {f8.cause:the battery cut out}. He {f9.status:held a licence}. {f10.who:The girl's teacher}, who {f11.what:was riding behind}, {f12.what:pulled her out of the mud}. "{f13.wording:It fell like a stork that has been shot}," he said.

The machine, {f14.number:35} kilograms with seed, belongs to {f15.who:the farm cooperative}. It has {f16.status:grounded} its {f17.number:eight} drones. {f18.who:The maker}, Hokuto Aero, {f19.status:has collected the wreck}. {f20.who:The land ministry} {f21.position:is considering} {f22.what:a minimum distance to roads}.

{f23.number:A third} of the district's fields {f24.status:are still unsown}; {f25.who:neighbours} {f26.what:will lend old planting machines}. {f7.name:Mr Oguchi} {f28.what:brought strawberries} to the hospital. He {f29.position:wants to give up flying}. In {f30.time:2021} a drone had {f31.what:sprayed a school bus} {f32.place:in the neighbouring prefecture}.

=== report B | outlet: Niigara Farm Journal | published: 2023-05-25 | copy: A
# Seeding {f1.what:helicopter} {f2.what:hits} {f3.who:jogger} in Niigara paddy

NIIGARA - {f1.what:An unmanned helicopter} sowing rice near Shirone {f4.status:went out of control} on {f5.time:Sunday} and {f2.what:struck} {f3.who:a jogger}, {f3.age:16}, who {f6.what:cut her forehead}, police said.

The {f7.who:operator}, {f7.name:Masaru Oguchi}, {f7.age:72}, said {f8.cause:a gust had caught it}. He {f9.status:had no licence}. {f10.who:The girl's coach}, who {f11.what:was riding behind}, {f12.what:pulled her out of the mud}. "{f13.wording:It fell like a heron that has been shot}," he said.

The machine, {f14.number:35} kilograms with seed, belongs to {f15.who:a hire firm}. It has {f16.status:grounded} its {f17.number:eight} drones. {f18.who:The maker}, Hokuto Aero, {f19.status:has asked for the wreck}. {f20.who:The agriculture ministry} {f21.position:is considering} {f22.what:a minimum distance to roads}.

{f23.number:A third} of the district's fields {f24.status:are still unsown}; {f25.who:pupils} {f26.what:will plant by hand}. {f7.name:Mr Oguchi} {f28.what:brought a cheque} to the hospital. He {f29.position:wants to give up flying}. In {f30.time:2021} a drone had {f31.what:sprayed a school bus} {f32.place:in the neighbouring prefecture}.

=== key
f1.what differs A=drone B=unmanned helicopter | the machine
f2.what same A=struck B=struck | what it did
f3.who differs A=cyclist B=jogger | the victim
f3.age same A=16 B=16 | the victim
f4.status same A=out of control B=out of control | the machine
f5.time same A=2023-05-21 B=2023-05-21 | when
f6.what differs A=broken arm B=cut forehead | the injury
f7.who same A=operator B=operator | who flew it
f7.name same A=Masaru Oguchi B=Masaru Oguchi | who flew it
f7.age same A=72 B=72 | who flew it
f8.cause differs A=battery B=gust | why
f9.status differs A=licence B=no licence | the operator
f10.who differs A=teacher B=coach | who helped
f11.what same A=riding behind B=riding behind | what that man was doing
f12.what same A=pulled out B=pulled out | the help
f13.wording differs A=It fell like a stork that has been shot B=It fell like a heron that has been shot | his words
f14.number same A=35 B=35 | kilograms
f15.who differs A=cooperative B=hire firm | the owner of the machine
f16.status same A=grounded B=grounded | the other machines
f17.number same A=8 B=8 | the other machines
f18.who same A=maker B=maker | Hokuto Aero
f19.status differs A=collected B=asked for | the wreck
f20.who differs A=land ministry B=agriculture ministry | which ministry
f21.position same A=considering B=considering | the ministry
f22.what same A=distance to roads B=distance to roads | the rule
f23.number same A=1/3 B=1/3 | of the fields
f24.status same A=unsown B=unsown | those fields
f25.who differs A=neighbours B=pupils | who helps
f26.what differs A=old machines B=by hand | how
f28.what differs A=strawberries B=cheque | what he brought
f29.position same A=give up B=give up | his plans
f30.time same A=2021 B=2021 | the earlier case
f31.what same A=sprayed a bus B=sprayed a bus | the earlier case
f32.place same A=neighbouring prefecture B=neighbouring prefecture | where
