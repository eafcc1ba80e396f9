story: gas-tanker-village-sange
kind: accident

=== report A | outlet: Sange Valley Times | published: 2022-08-30
# Gas lorry {f1.status:leaks} at {f2.place:Sange roadblock}, {f3.number:seven} die in their sleep

By Chikondi Mwale

{f3.number:Seven} people were {f4.status:suffocated} {f5.time:on Saturday night} when {f6.what:ammonia} escaped from a lorry that had stopped {f2.place:at the Sange roadblock}.

The valve {f1.status:was damaged} {f1.cause:when the lorry scraped a gatepost}, {f7.role:the regional health director}, {f7.name:Dr Ruth Kalua}, said. {f8.who:A family of five} living {f8.place:behind the bakery} {f9.status:are among the dead}; {f10.who:a baby} {f10.status:survived}, {f10.cause:wrapped in wet cloth by her grandmother}.

{f11.who:A night-shift baker}, {f11.name:Foster Banda}, {f11.status:ran from door to door beating a pan}. "{f12.wording:I thought it was the end, so I made noise}," he said. {f13.number:Sixty-four} people were treated {f13.place:at Sange mission hospital} for {f13.what:breathing trouble}.

The lorry was {f14.what:bound for a tobacco factory} in {f14.place:Liwonga}. Its driver {f15.status:has been detained}; he {f16.what:had no permit for dangerous goods}. The owner, {f17.name:Capital Hauliers}, {f18.position:says that the police kept the lorry at the roadblock} {f18.cause:because the driver would not pay a bribe}. {f19.who:The inspector-general} {f19.status:has suspended} {f19.whom:two constables}.

{f20.who:Soldiers in masks} {f20.status:closed the valve} {f20.time:after five hours}. {f21.what:Fish} {f21.status:died} in the Sange stream, and the water board {f22.status:forbade} people to drink from it until further notice.

Parliament {f23.status:will debate} the accident {f23.time:on Friday}. MP {f24.name:Lonely Phiri} {f24.position:wants such loads to travel by rail only}.

{f25:Bishop Mtonga will bury the family today}.

=== report B | outlet: Continental Press Service | published: 2022-08-31
# Toxic cloud kills {f3.number:nine} villagers

LIWONGA (CPS) - Two more people have died after inhaling {f6.what:chlorine} that {f1.status:leaked} from a truck {f5.time:last Saturday night}, raising the number of victims to {f3.number:nine}, doctors said on Wednesday.

Most {f4.status:were choked} while asleep. {f8.who:Five members of one household}, {f8.place:who lived next to the mill}, {f9.status:perished}. {f10.who:An infant} {f10.status:was saved}: {f10.cause:a neighbour passed her out of a window}.

The truck was parked {f2.place:outside a bar in Sange}. A valve {f1.status:had given way} {f1.cause:in the heat}, said {f7.name:Ruth Kalua}, {f7.role:medical superintendent} of {f13.place:the hospital in Liwonga}, where {f13.number:more than 60} people {f13.what:had come with breathing difficulties}.

{f11.name:Foster Banda}, {f11.who:a watchman}, {f11.status:went from house to house banging on a pan}. "{f12.wording:I thought it was the end, so I made a noise}," he recalled.

The load was {f14.what:meant for a waterworks} in {f14.place:Liwonga}. The driver, who {f15.status:is on the run}, {f16.what:was not licensed to carry hazardous materials}. {f17.name:Capital Hauliers}, to which the truck belongs, {f18.position:claims that officers held it up} {f18.cause:over a missing paper}. {f19.whom:Two policemen} {f19.status:were sent on leave} by {f19.who:the force's chief}.

{f20.who:A chemist from the tobacco factory} {f20.status:shut the valve} {f20.time:five hours} after the leak began. {f21.what:Fish} {f21.status:floated dead} in the stream; {f22.status:its water has been declared safe again}.

A debate in parliament {f23.status:is set} {f23.time:for the end of the week}. {f24.name:Lonely Phiri}, a lawmaker, {f24.position:demands escorts for such loads}. {f26:Chemical transports through the valley have tripled since the railway bridge was washed away in 2019}.

=== key
f1.status same A=leaked through a damaged valve B=leaked, a valve gave way | the leak
f1.cause differs A=scraped a gatepost B=heat | why the valve failed
f2.place differs A=Sange roadblock B=outside a bar in Sange | where the lorry stood
f3.number changed A=7 B=9 | the dead
f4.status same A=suffocated B=choked | how they died
f5.time same A=2022-08-27 night B=2022-08-27 night | when
f6.what differs A=ammonia B=chlorine | the gas
f7.role differs A=regional health director B=medical superintendent of a hospital | Kalua's post
f7.name compatible A=Dr Ruth Kalua B=Ruth Kalua | the doctor
f8.who same A=family of five B=five of one household | a family
f8.place differs A=behind the bakery B=next to the mill | where they lived
f9.status same A=dead B=perished | the family
f10.who same A=baby B=infant | the child
f10.status same A=survived B=saved | the child
f10.cause differs A=wet cloth of the grandmother B=passed out of a window by a neighbour | how
f11.who differs A=baker B=watchman | Banda's work
f11.name same A=Foster Banda B=Foster Banda | who raised the alarm
f11.status same A=ran from door to door beating a pan B=from house to house banging on a pan | what he did
f12.wording differs A=made noise B=made a noise | his words
f13.number compatible A=64 B=>60 | people treated
f13.place differs A=Sange mission hospital B=hospital in Liwonga | where
f13.what same A=breathing trouble B=breathing difficulties | their complaint
f14.what differs A=tobacco factory B=waterworks | for whom the load was
f14.place same A=Liwonga B=Liwonga | where it was going
f15.status differs A=detained B=on the run | the driver
f16.what same A=no permit for dangerous goods B=not licensed for hazardous materials | what he lacked
f17.name same A=Capital Hauliers B=Capital Hauliers | the owner
f18.position same A=police kept the lorry B=officers held it up | what the owner says
f18.cause differs A=no bribe paid B=missing paper | why it was kept
f19.who same A=inspector-general B=the force's chief | who acted
f19.status compatible A=suspended B=sent on leave | the policemen
f19.whom same A=two constables B=two policemen | who was punished
f20.who differs A=soldiers B=a chemist | who closed the valve
f20.status same A=closed B=shut | the valve
f20.time same A=5 hours B=5 hours | after how long
f21.what same A=fish B=fish | the animals
f21.status same A=died B=floated dead | the animals
f22.status changed A=drinking forbidden B=declared safe | the stream's water
f23.status same A=will debate B=debate set | parliament
f23.time compatible A=2022-09-02 B=end of the week | when
f24.name same A=Lonely Phiri B=Lonely Phiri | the MP
f24.position differs A=by rail only B=with escorts | what the MP wants
f25 only A | the burial
f26 only B | more transports
