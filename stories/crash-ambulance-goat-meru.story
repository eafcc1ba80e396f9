story: crash-ambulance-goat-meru
kind: accident

=== report A | outlet: Mount Messenger | published: 2022-03-21
# {f1.what:Ambulance} {f2.status:overturns} with {f5.who:patient}: {f3.who:driver} had {f4.what:no licence}

By Kinoti Mwenda

{f5.who:A patient} {f6.status:died} on Saturday when {f1.what:the ambulance} taking {f7.what:him to dialysis} {f2.status:overturned} {f8.place:on the escarpment road} near Merunga. {f3.who:The driver}, {f3.name:Patrick Gitonga}, {f3.age:29}, {f4.what:had no driving licence}, {f9.role:county health officer} {f9.name:Dr Lucy Karimi} said.

He {f10.cause:had swerved round a goat}. {f11.who:The nurse on board} {f12.status:was thrown out} and {f12.what:has a broken thigh}. {f13.who:Boys from a cattle market} {f13.status:righted the vehicle} {f13.what:with a rope}; {f14.who:others} {f14.status:made off with} {f14.what:the oxygen bottles}.

The dead man, {f5.name:Julius Mbaabu}, {f5.age:67}, was {f15.what:a retired headmaster}. His {f16.role:son} had asked for the sirens to be left off. "{f17.wording:He was afraid of noise all his life, and then this}," he said.

{f18.who:The nurses' union} {f18.position:will stop night transports}. {f19.who:The governor} {f19.status:has dismissed} {f19.whom:the transport officer}. {f20.what:Five ambulances}, {f20.status:bought} {f20.time:in 2020}, {f20.status:stand unused} {f20.cause:because their leasing is not paid}. {f21.who:The owner of the goat} {f21.position:demands compensation}. {f22:In the county's only other ambulance accident, in 2016, a stretcher rolled out of an open door; it was empty}.

=== report B | outlet: Equator News Agency | published: 2022-03-23
# Nurse was at wheel of crashed {f1.what:minibus}

MERUNGA (ENA) - {f3.who:It was a nurse} who drove {f1.what:a hired minibus} in which {f5.who:a sick man} {f6.status:lost his life} on Saturday, police in Merunga say. {f3.name:Patrick Gitonga}, {f3.age:29}, {f4.what:has a licence, but not for such vehicles}, according to {f9.name:Lucy Karimi}, {f9.role:who runs the hospital}.

{f1.what:The minibus}, {f7.what:on the way back from dialysis}, {f2.status:turned over} {f8.place:in the forest below the escarpment}, {f10.cause:after its front axle had broken}. {f11.who:A student nurse} {f12.status:was hurled from it}; {f12.what:her pelvis is fractured}. {f13.who:Market boys} {f13.status:set the vehicle back on its wheels} {f13.what:with a tree trunk}. {f14.who:Thieves} {f14.status:took} {f14.what:the patient's shoes}.

{f5.name:Julius Mbaabu}, {f5.age:67}, {f15.what:had been a magistrate}. "{f17.wording:He feared noise all his life, and then this}," said {f16.role:his brother}.

{f18.who:The union of nurses} {f18.position:called for seat belts for patients}. {f19.whom:The head of the garage} {f19.status:was let go} by {f19.who:the governor}. {f20.what:Five ambulances} {f20.status:acquired} {f20.time:two years ago} {f20.status:are not in use}, {f20.cause:as there are no crews for them}. {f21.who:The goat's owner}, who had been accused of negligence, {f21.position:has received an apology}.

=== key
f1.what differs A=ambulance B=hired minibus | the vehicle
f2.status same A=overturned B=turned over | the vehicle
f3.who differs A=a driver B=a nurse | Gitonga
f3.name same A=Patrick Gitonga B=Patrick Gitonga | who drove
f3.age same A=29 B=29 | his age
f4.what differs A=no licence B=licence for other vehicles | his licence
f5.who same A=a patient B=a sick man | the dead man
f5.name same A=Julius Mbaabu B=Julius Mbaabu | the dead man
f5.age same A=67 B=67 | his age
f6.status same A=died B=lost his life | he
f7.what differs A=to dialysis B=back from dialysis | the journey
f8.place differs A=escarpment road B=forest below the escarpment | where
f9.role differs A=county health officer B=head of the hospital | Karimi's post
f9.name compatible A=Dr Lucy Karimi B=Lucy Karimi | who speaks of the licence
f10.cause differs A=goat B=front axle broken | why
f11.who differs A=nurse B=student nurse | who was hurt
f12.status same A=thrown out B=hurled from it | she
f12.what differs A=broken thigh B=fractured pelvis | her injury
f13.who same A=boys from a cattle market B=market boys | who helped
f13.status same A=righted the vehicle B=set it back on its wheels | the help
f13.what differs A=rope B=tree trunk | with what
f14.who same A=others B=thieves | who stole
f14.status same A=made off with B=took | the theft
f14.what differs A=oxygen bottles B=patient's shoes | what was stolen
f15.what differs A=headmaster B=magistrate | what the dead man had been
f16.role differs A=son B=brother | the relative
f17.wording differs A=was afraid of noise B=feared noise | the relative's words
f18.who same A=nurses' union B=union of nurses | the union
f18.position differs A=no night transports B=seat belts for patients | what the union wants or does
f19.who same A=governor B=governor | who acted
f19.status same A=dismissed B=let go | that man
f19.whom differs A=transport officer B=head of the garage | who lost his post
f20.what same A=five ambulances B=five ambulances | the other ambulances
f20.status same A=bought, unused B=acquired, not in use | they
f20.time same A=2020 B=2020 | when bought
f20.cause differs A=leasing not paid B=no crews | why unused
f21.who same A=owner of the goat B=goat's owner | the goat's owner
f21.position changed A=demands compensation B=received an apology | the goat's owner
f22 only A | the accident of 2016
