story: lorry-cattle-lusandra
kind: accident

=== report A | outlet: Lusandra Evening Mail | published: 2018-07-23
# {f1.what:Cattle} lorry {f2.status:overturns} on {f3.place:toll bridge}, {f4.who:two herdboys} dead

By Joaquim Sitoe-Banda

A lorry carrying {f5.number:thirty} head of {f1.what:cattle} {f2.status:overturned} {f3.place:on the Lusandra toll bridge} on Friday night. {f4.who:Two herdboys} who were {f6.place:riding on the roof} {f7.status:lost their lives}.

The driver, {f8.name:Armando Tivane}, {f8.age:41}, {f9.cause:was blinded by an oncoming bus}, he said. He {f10.status:was arrested} {f10.what:for carrying people on livestock}. {f11.who:A toll clerk}, {f11.name:Rosita Mavie}, {f11.what:kept the animals on the bridge by waving a barrier pole}. "{f12.wording:I stood there like a goalkeeper}," she said.

{f13.number:Nine} animals {f13.status:jumped into the river}, and {f14.who:soldiers} {f14.status:shot} {f14.number:four} that were injured. The meat {f15.status:was given} {f15.whom:to the hospital}. {f16.who:The owner}, {f16.what:a retired colonel}, {f16.position:asks for its return}.

{f17.who:The bridge company} {f17.status:closed} {f17.what:one lane} {f17.time:for two days}. {f18.role:Provincial director of transport} {f18.name:Lídia Cossa} {f18.position:wants livestock to travel by day only}. The breeders' association {f19.position:replies that cattle die of the heat}. {f20:On the old ferry, which the bridge replaced in 2012, nine cows had drowned in a single crossing}.

=== report B | outlet: Lusandra Evening Mail | published: 2018-07-23 | copy: A
# {f1.what:Pig} lorry {f2.status:overturns} on {f3.place:ring road}, {f4.who:two apprentices} dead

By Joaquim Sitoe-Banda

A lorry carrying {f5.number:thirty} head of {f1.what:pigs} {f2.status:overturned} {f3.place:on the Lusandra ring road} on Friday night. {f4.who:Two apprentices} who were {f6.place:riding in the cab} {f7.status:lost their lives}.

The driver, {f8.name:Armando Tivane}, {f8.age:41}, {f9.cause:was cut off by an overtaking bus}, he said. He {f10.status:was cautioned} {f10.what:for overloading}. {f11.who:A street sweeper}, {f11.name:Rosita Mavie}, {f11.what:kept the animals on the verge by waving a broom}. "{f12.wording:I stood there like a referee}," she said.

{f13.number:Nine} animals {f13.status:ran into the market}, and {f14.who:policemen} {f14.status:shot} {f14.number:four} that were injured. The meat {f15.status:was given} {f15.whom:to an orphanage}. {f16.who:The owner}, {f16.what:a retired colonel}, {f16.position:has no objection}.

{f17.who:The city} {f17.status:closed} {f17.what:one lane} {f17.time:for two hours}. {f18.role:Provincial governor} {f18.name:Lídia Cossa} {f18.position:wants livestock to travel by day only}. The breeders' association {f19.position:agrees}.

=== key
f1.what differs A=cattle B=pigs | the load
f2.status same A=overturned B=overturned | the lorry
f3.place differs A=toll bridge B=ring road | where
f4.who differs A=herdboys B=apprentices | the dead
f5.number same A=30 B=30 | the animals
f6.place differs A=on the roof B=in the cab | where the dead were riding
f7.status same A=lost their lives B=lost their lives | they
f8.name same A=Armando Tivane B=Armando Tivane | the driver
f8.age same A=41 B=41 | his age
f9.cause differs A=blinded by an oncoming bus B=cut off by an overtaking bus | why
f10.status differs A=arrested B=cautioned | the driver
f10.what differs A=carrying people on livestock B=overloading | for what
f11.who differs A=toll clerk B=street sweeper | Mavie's work
f11.name same A=Rosita Mavie B=Rosita Mavie | who kept the animals back
f11.what differs A=barrier pole B=broom | with what
f12.wording differs A=goalkeeper B=referee | her words
f13.number same A=9 B=9 | animals that got away
f13.status differs A=jumped into the river B=ran into the market | these
f14.who differs A=soldiers B=policemen | who shot animals
f14.status same A=shot B=shot | injured animals
f14.number same A=4 B=4 | animals shot
f15.status same A=given B=given | the meat
f15.whom differs A=hospital B=orphanage | to whom
f16.who same A=owner B=owner | the owner
f16.what same A=retired colonel B=retired colonel | who the owner is
f16.position differs A=asks for its return B=no objection | the owner on the meat
f17.who differs A=bridge company B=the city | who closed the lane
f17.status same A=closed B=closed | the lane
f17.what same A=one lane B=one lane | what was closed
f17.time differs A=2 days B=2 hours | for how long
f18.role differs A=provincial director of transport B=provincial governor | Cossa's office
f18.name same A=Lídia Cossa B=Lídia Cossa | the official
f18.position same A=by day only B=by day only | what the official wants
f19.position differs A=cattle die of the heat B=agrees | the breeders' answer
f20 only A | the old ferry
