story: ambulance-kisoro-road
kind: accident

=== report A | outlet: Lakes Region Daily | published: 2025-04-16
# {f1.who:Mother and newborn} {f1.status:survive} as ambulance {f2.what:overturns} on Kisoro road

An ambulance carrying {f1.who:a woman and the daughter she had given birth to an hour before} {f2.what:rolled over} on the Kisoro road on {f2.time:Monday night}, {f3.status:killing} {f3.role:a nurse}. The patients {f1.status:escaped with bruises}.

The vehicle, which belongs to {f4.who:Nyabugando mission hospital}, had left the road at a bend near {f2.place:the Karengera tea factory} and come to rest {f5.what:on its roof} in {f5.place:a ditch}. {f6.who:Tea pickers} {f6.what:broke the windscreen with stones} and pulled the baby out through it.

{f3.name:Grace Tumwebaze}, 29, died {f3.place:at the scene}. She had {f7.what:been holding the child in her arms}, her colleague, midwife Immaculate Asiimwe, said. "{f8.wording:She gave the little one the soft side of the crash}."

{f9.name:Moses Byaruhanga}, the {f9.role:driver}, {f9.status:has a fractured skull} and was flown to {f9.place:Kampala}. {f10.source:The district police commander} said he had {f10.cause:swerved to avoid a cyclist without a light}. {f11.status:A breath test showed no alcohol.}

The woman was being {f12.status:transferred} {f12.cause:because she was bleeding heavily}. She {f13.status:has had blood} at {f13.place:the regional hospital} and {f13.status:is recovering}. She has named the girl {f14.name:Grace}.

The ambulance was {f15.what:bought second-hand from Japan} in 2016. {f16.who:The health workers' union} called for {f16.position:seat belts in the back of all ambulances}. {f17.who:The ministry} {f17.status:promised an audit of the fleet} {f17.time:before the end of June}.

In February a different ambulance of the mission had burned out on the same road, without anyone being hurt. The stretch is being widened, but the work {f18.what:has been at a standstill} since Christmas {f18.cause:because the contractor has not been paid}.

=== report B | outlet: Uhai FM, news desk | published: 2025-04-17
# {f3.role:Nursing assistant} {f3.status:dies} shielding baby in ambulance accident

Tributes are being paid to {f3.name:Grace Tumwebaze}, {f3.role:a nursing assistant} who was {f3.status:fatally injured} when an ambulance {f2.what:turned over} late on {f2.time:Sunday} near {f2.place:the tea factory at Karengera}.

She {f7.what:lay down over the infant} as the vehicle began to slide, said Immaculate Asiimwe, a midwife who had worked with her. "{f8.wording:She gave the little one the soft side}," Ms Asiimwe told this station. Ms Tumwebaze {f3.status:died} {f3.place:on the way to hospital}.

The baby, {f1.who:a girl one hour old}, and {f1.who:her mother} {f1.status:have nothing worse than bruises from the accident}. They were freed from the wreck, which lay {f5.what:on its side} in {f5.place:a roadside drain}, by {f6.who:workers from the plantation}, who {f6.what:smashed the front window with rocks}.

The mother had been on her way to Kisoro, {f12.status:referred there} {f12.cause:on account of high blood pressure}. At {f13.place:the regional hospital} she {f13.status:has been given a transfusion and is getting better}. Her daughter is to be called {f14.name:Hope}.

{f9.name:Moses Byaruhanga}, {f9.role:who was at the wheel}, {f9.status:suffered a broken skull} and lies in {f9.place:the capital}. Police {f11.status:have not yet tested him for drink}. {f10.source:A survivor, the mother herself}, told us that {f10.cause:the brakes had gone}; he had shouted so.

{f4.who:The district council}, {f4.who:which owns the ambulance}, {f15.what:received it as a gift from Japan} nine years ago. {f17.who:The government} {f17.status:says it will have all ambulances inspected} {f17.time:by the end of July}. The {f16.who:union of health workers} {f16.position:demands belts for those who ride in the back}.

Road works at the place {f18.what:have lain idle} for four months, {f18.cause:the builder having walked out over unpaid bills}. Ms Tumwebaze leaves {f19:two sons}. She {f20:will be buried on Saturday}.

=== key
f1.who same A=mother and newborn B=mother and newborn | who survived
f1.status same A=bruises B=bruises | mother and child
f2.what same A=overturned B=turned over | the accident
f2.time differs A=2025-04-14 night B=2025-04-13 late | when
f2.place same A=near the Karengera tea factory B=near the Karengera tea factory | where
f3.status same A=dead B=dead | the nurse
f3.role differs A=nurse B=nursing assistant | her job
f3.name same A=Grace Tumwebaze B=Grace Tumwebaze | the dead woman
f3.place differs A=at the scene B=on the way to hospital | where she died
f4.who differs A=mission hospital B=district council | who owns the ambulance
f5.what differs A=on its roof B=on its side | how it lay
f5.place same A=ditch B=roadside drain | where it lay
f6.who same A=tea pickers B=plantation workers | who freed them
f6.what same A=broke the windscreen with stones B=smashed the front window with rocks | how they freed them
f7.what differs A=held the child in her arms B=lay down over it | what the nurse did
f8.wording differs A=the soft side of the crash B=the soft side | the midwife's words
f9.name same A=Moses Byaruhanga B=Moses Byaruhanga | the driver
f9.role same A=driver B=at the wheel | Byaruhanga
f9.status same A=fractured skull B=broken skull | the driver
f9.place same A=Kampala B=the capital | where he is treated
f10.source differs A=police commander B=the mother | on whose word the cause
f10.cause differs A=swerved for a cyclist B=brakes gone | why it left the road
f11.status differs A=no alcohol B=not yet tested | the driver's breath test
f12.status same A=transferred B=referred | the woman
f12.cause differs A=bleeding B=high blood pressure | why she was moved
f13.status same A=had blood, recovering B=transfusion, getting better | the woman
f13.place same A=regional hospital B=regional hospital | where she is treated
f14.name differs A=Grace B=Hope | the child's name
f15.what differs A=bought second-hand B=gift | how the ambulance was got
f16.who same A=health workers' union B=union of health workers | who calls for belts
f16.position same A=seat belts in the back B=belts in the back | what the union wants
f17.who compatible A=ministry B=government | who promises
f17.status same A=audit promised B=inspection promised | the fleet
f17.time differs A=end of June B=end of July | until when
f18.what same A=standstill B=idle | the road works
f18.cause same A=contractor not paid B=unpaid bills | why they stopped
f19 only B | the nurse's sons
f20 only B | the burial
