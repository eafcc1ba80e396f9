story: pilgrim-bus-canyon
kind: religion

=== report A | outlet: Altiplano Cable | published: 2024-09-15
# {f1.number:Twelve} pilgrims {f2.status:killed} as {f3.what:bus} falls into canyon

HUAYLLAPATA, Peru, Sept 15 (Altiplano) - A {f3.what:bus} carrying pilgrims to the sanctuary of Qoyllurcocha plunged into a canyon {f5.time:before dawn on Sunday}, {f2.status:killing} {f1.number:12} people and injuring {f6.number:23}, police said.

The vehicle fell {f7.what:about 100 metres} after {f8.cause:a tyre burst} {f9.place:at kilometre 48} of the road from Huayllapata. The driver, {f10.age:45}, {f11.status:is among the dead}. {f12.who:Muleteers} {f12.status:climbed down} {f12.what:with ropes} to reach the survivors.

The passengers were {f13.who:members of a dance brotherhood} from {f14.place:Sicuayo}, {f15.what:still in their costumes}. {f16.whom:A baby of eight months} was found {f16.status:unhurt} {f16.place:in a drum}. "{f17.wording:She was sleeping, the only one of us who slept}," said {f18.role:the brotherhood's leader}, Nemesio Ccahuana.

{f19.who:The transport ministry} said the bus {f19.status:had no licence} for the route. Its owner, {f20.name:Expreso Ausangari}, {f20.status:has not commented}. {f21.who:The bishop} {f21.status:suspended} the pilgrimage; {f22.number:some 10,000} people are already at the sanctuary. The regional governor declared {f23.time:three days} of mourning.

Rescue work {f24.status:was hampered} {f24.cause:by snow}. {f25.what:A guard rail}, promised {f25.time:after an accident in 2016}, {f25.status:was never put up}. In that accident {f26.number:nine} people died. The injured {f27.status:were taken} to {f27.place:Cuscara}.

=== report B | outlet: El Quipu, Lima | published: 2024-09-17
# "She slept in the drum"

By Rosaura Inquiltupa

The {f3.what:coach} lies on its roof beside the river, {f7.what:a hundred metres} below the road. {f1.number:Fourteen} {f13.who:musicians} from {f14.place:Sicuayo} {f2.status:have lost their lives}; {f6.number:twenty-three} are injured. They had been on the way to Qoyllurcocha, where they play every year, {f15.what:dressed for the feast}.

{f16.whom:An infant, eight months old}, {f16.status:was without a scratch}: she lay {f16.place:in the big drum}. "{f17.wording:She was sleeping, the only one who slept}," says Nemesio Ccahuana, {f18.role:her grandfather}.

The accident happened {f5.time:on Sunday, in full daylight}, {f9.place:at kilometre 84}. Survivors speak of {f8.cause:a race with another bus}. The man at the wheel, {f10.age:45}, {f11.status:jumped clear}; he {f28:is in custody}. The first to arrive were {f12.who:shepherds}, who {f12.status:let themselves down} {f12.what:on their slings}.

{f20.name:Expreso Ausangari} {f20.status:rejects all blame}. Its papers for the route {f19.status:had expired} in May, says {f19.who:the ministry of transport}. {f21.who:The bishop} {f21.status:let the pilgrimage go on}, "in memory of the dead"; {f22.number:ten thousand} believers had been waiting on the mountain. The region is in mourning {f23.time:for a week}.

{f24.cause:Fog} {f24.status:slowed down} the rescuers. {f25.time:Eight years ago}, after a similar disaster with {f26.number:eleven} victims, {f25.what:crash barriers} had been announced; {f25.status:there is no trace of them}. {f27.place:Cuscara}'s hospitals {f27.status:took in} the wounded. {f29:The drum is to be hung in the church of Sicuayo.}

=== key
f1.number changed A=12 B=14 | the dead
f2.status same A=killed B=lost their lives | the pilgrims
f3.what same A=bus B=coach | the vehicle
f5.time differs A=2024-09-15 before dawn B=2024-09-15 in daylight | when
f6.number same A=23 B=23 | the injured
f7.what same A=100 metres B=100 metres | how deep it fell
f8.cause differs A=burst tyre B=race with another bus | the cause
f9.place differs A=kilometre 48 B=kilometre 84 | where
f10.age same A=45 B=45 | the driver
f11.status differs A=dead B=jumped clear | the driver
f12.who differs A=muleteers B=shepherds | who helped first
f12.status same A=climbed down B=let themselves down | the helpers
f12.what differs A=ropes B=slings | with what they climbed down
f13.who differs A=dancers B=musicians | who was on board
f14.place same A=Sicuayo B=Sicuayo | where they were from
f15.what same A=in their costumes B=dressed for the feast | their clothes
f16.whom same A=baby of eight months B=infant, eight months | the child
f16.status same A=unhurt B=without a scratch | the child
f16.place same A=in a drum B=in the big drum | where the child was
f17.wording differs A=the only one of us who slept B=the only one who slept | Ccahuana's words
f18.role differs A=leader of the brotherhood B=the child's grandfather | Ccahuana
f19.who same A=transport ministry B=ministry of transport | who speaks of the licence
f19.status differs A=had none B=expired | the licence
f20.name same A=Expreso Ausangari B=Expreso Ausangari | the owner
f20.status changed A=no comment B=rejects all blame | the owner's answer
f21.who same A=bishop B=bishop | who decided on the pilgrimage
f21.status differs A=suspended B=let it go on | the pilgrimage
f22.number same A=10000~ B=10000 | people at the sanctuary
f23.time differs A=3 days B=a week | the mourning
f24.status same A=hampered B=slowed down | the rescue
f24.cause differs A=snow B=fog | what hampered it
f25.what same A=guard rail B=crash barriers | what was promised
f25.time same A=2016 B=eight years ago | when it was promised
f25.status same A=never put up B=no trace | the promise
f26.number differs A=9 B=11 | the victims of 2016
f27.place same A=Cuscara B=Cuscara | where the injured were taken
f27.status same A=taken B=took in | the injured
f28 only B | the driver in custody
f29 only B | the drum
