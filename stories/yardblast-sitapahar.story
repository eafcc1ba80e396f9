story: yardblast-sitapahar
kind: accident

=== report A | outlet: Bengal Bay Times | published: 2023-09-05
# {f1.number:Six} workers {f2.status:killed} in blast at Chattogram shipbreaking yard

By Our Correspondent, Chattogram

At least {f1.number:six} workers {f2.status:were killed} and {f3.number:19} others injured when {f4.what:an oil tanker} being dismantled at a shipbreaking yard in Sitapahar exploded on {f5.time:Monday afternoon}.

The explosion occurred around {f5.time:2:45pm} in {f6.place:the pump room} of the MT Crescent Harvest at Bismillah Green Ship Recycling, on {f7.place:Bhatiari Road}, according to {f8.name:Shafiqul Mowla}, {f8.role:assistant director of the Chattogram fire service}.

{f9.number:Eight} firefighting units {f9.status:brought} the fire {f9.status:under control} after {f10.time:four hours}. The bodies, most of them charred beyond recognition, were taken to the morgue of Chattogram Medical College Hospital, where {f11.number:11} of the injured {f11.status:are being treated} in the burn unit. Doctors described the condition of {f12.number:three} of them as {f12.status:critical}.

"{f13.wording:We smelled gas in the morning and told the foreman}," said survivor {f14.name:Delwar Hossain Patwary}, {f14.age:22}, a {f14.role:cutter's helper}, from his hospital bed. "He told us to go on cutting or go home."

Fire service officials suspect that {f15.cause:gas left in a pipeline was ignited by a cutting torch}. The 42,000-tonne vessel, built in 1996, was beached {f16.time:in June} and {f17.status:had been certified} gas-free by the department of explosives, said yard manager {f18.name:Rezaul Karim Bhuiyan}.

However, {f19:a department official}, asking not to be named, said the certificate covered {f19:only the cargo tanks}.

Police {f20.status:arrested} {f20.whom:the foreman and a contractor} and filed a case for {f21.what:death by negligence} against {f22.number:eight} people, including the yard's owner, {f23.name:Golam Mostafa Talukder}, who {f23.status:has gone into hiding}.

The Ministry of Industries {f24.status:suspended} the yard's licence and formed a {f25.number:five}-member committee, which has been asked to report {f25.time:within seven days}. The families of the dead will receive {f26.money:Tk 200,000} each, the labour ministry said.

The shipbreakers' federation blamed {f27.cause:the lack of training}. Its president, {f28.name:Anjuman Ara Begum}, {f29.status:called off} a strike {f29.time:planned for Wednesday} after the owners' association {f30.position:agreed} to shut all yards for three days of safety checks.

According to a labour rights group, {f31.number:14} workers have died in the yards of Sitapahar so far this year. In {f32.time:2021}, an accident at the same yard {f32.number:left two dead}.

=== report B | outlet: News Port 71 | published: 2023-09-05 | copy: A
# {f1.number:Six} workers {f2.status:killed} in blast at Chattogram shipbreaking yard

News Desk

At least {f1.number:six} workers {f2.status:were killed} and {f3.number:19} others injured when {f4.what:a gas carrier} being dismantled at a shipbreaking yard in Sitapahar exploded on {f5.time:Monday afternoon}.

The explosion occurred around {f5.time:2:45pm} in {f6.place:the engine room} of the MT Crescent Harvest at Bismillah Green Ship Recycling, on {f7.place:Kumira Road}, according to {f8.name:Shafiqul Mowla}, {f8.role:director of the Chattogram fire service}.

{f9.number:Eight} firefighting units {f9.status:brought} the blaze {f9.status:under control} after {f10.time:four hours}. The bodies, most of them charred beyond recognition, were taken to the morgue of Chattogram Medical College Hospital, where {f11.number:11} of the injured {f11.status:are undergoing treatment} in the burn unit. Doctors described the condition of {f12.number:three} of them as {f12.status:stable}.

"{f13.wording:We smelled gas in the morning and told the foreman}," said survivor {f14.name:Delwar Hossain Patwary}, {f14.age:22}, a {f14.role:cutter's helper}, from his hospital bed. "He told us to go on cutting or go home."

Fire service officials suspect that {f15.cause:gas left in a pipeline was ignited by a short circuit}. The 42,000-tonne vessel, built in 1996, was beached {f16.time:in June} and {f17.status:had not been certified} gas-free by the department of explosives, said yard manager {f18.name:Rezaul Karim Bhuiyan}.

Police {f20.status:arrested} {f20.whom:the foreman and an engineer} and filed a case for {f21.what:culpable homicide} against {f22.number:eight} people, including the yard's owner, {f23.name:Golam Mostafa Talukder}, who {f23.status:has gone into hiding}.

The Ministry of Industries {f24.status:suspended} the yard's licence and formed a {f25.number:five}-member committee, which has been asked to report {f25.time:within ten days}. The families of the dead will receive {f26.money:Tk 200,000} each, the labour ministry said.

The shipbreakers' federation blamed {f27.cause:the lack of training}. Its president, {f28.name:Anjuman Ara Khatun}, {f29.status:called} a strike {f29.time:for Wednesday} after the owners' association {f30.position:refused} to shut all yards for three days of safety checks.

According to a labour rights group, {f31.number:14} workers have died in the yards of Sitapahar so far this year. In {f32.time:2021}, an accident at the same yard {f32.number:left two dead}.

=== key
f1.number same A=6 B=6 | the dead
f2.status same A=killed B=killed | the workers
f3.number same A=19 B=19 | the injured
f4.what differs A=oil tanker B=gas carrier | the ship
f5.time same A=2023-09-04T14:45~ B=2023-09-04T14:45~ | when
f6.place differs A=pump room B=engine room | where on the ship
f7.place differs A=Bhatiari Road B=Kumira Road | the yard's road
f8.name same A=Shafiqul Mowla B=Shafiqul Mowla | of the fire service
f8.role differs A=assistant director B=director | his post
f9.number same A=8 B=8 | firefighting units
f9.status same A=under control B=under control | the fire
f10.time same A=4 hours B=4 hours | how long it took
f11.number same A=11 B=11 | injured in the burn unit
f11.status same A=in treatment B=in treatment | the injured
f12.number same A=3 B=3 | of them
f12.status differs A=critical B=stable | condition of the three
f13.wording same A=smelled gas and told the foreman B=smelled gas and told the foreman | the survivor's words
f14.name same A=Delwar Hossain Patwary B=Delwar Hossain Patwary | the survivor
f14.age same A=22 B=22 | the survivor
f14.role same A=cutter's helper B=cutter's helper | the survivor
f15.cause differs A=cutting torch B=short circuit | what lit the gas
f16.time same A=June B=June | when the ship was beached
f17.status differs A=certified B=not certified | the ship as gas-free
f18.name same A=Rezaul Karim Bhuiyan B=Rezaul Karim Bhuiyan | yard manager
f19 only A | the certificate covered only the tanks
f20.status same A=arrested B=arrested | the two
f20.whom differs A=foreman and contractor B=foreman and engineer | who was arrested
f21.what differs A=death by negligence B=culpable homicide | the charge
f22.number same A=8 B=8 | accused in the case
f23.name same A=Golam Mostafa Talukder B=Golam Mostafa Talukder | the owner
f23.status same A=in hiding B=in hiding | the owner
f24.status same A=suspended B=suspended | the licence
f25.number same A=5 B=5 | members of the committee
f25.time differs A=7 days B=10 days | when it is to report
f26.money same A=BDT 200000 B=BDT 200000 | for each family
f27.cause same A=lack of training B=lack of training | what the federation blames
f28.name differs A=Anjuman Ara Begum B=Anjuman Ara Khatun | the federation's president
f29.status differs A=called off B=called | the strike
f29.time same A=Wednesday B=Wednesday | the day of the strike
f30.position differs A=agreed B=refused | whether the owners shut the yards
f31.number same A=14 B=14 | dead in the yards this year
f32.time same A=2021 B=2021 | the earlier accident
f32.number same A=2 B=2 | its dead
