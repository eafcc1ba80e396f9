story: train-roof-riders-abong
kind: transport

=== report A | outlet: Abong Evening Post | published: 2019-08-09
# {f1.number:Nine} {f2.status:killed} as night express {f3.status:leaves rails} near Mefou bridge

By our railway correspondent

{f1.number:Nine} people travelling {f4.place:on the roof} of the night express from Port Salim to Abong {f2.status:died} when {f5.what:two coaches} {f3.status:jumped the track} {f6.time:early on Thursday}.

The train was going round a bend at {f7.number:90 kilometres an hour}, twice the permitted speed, {f8.source:a railway inspector} told this newspaper. The company puts the accident down to {f9.cause:a rail that had been tampered with}.

{f10.name:Desire Mballa}, {f10.role:the driver}, {f11.status:was pulled unhurt from his cab} and {f12.status:is being held}. His assistant {f13.status:ran off into the bush}.

{f14.who:Villagers} {f14.status:were the first to help}, breaking windows with {f15.what:hoes}. {f16.number:Fifty-two} injured were taken to {f17.place:the mission hospital at Edou}, where {f18.who:Doctor Agnes Fouda} spoke of {f18.what:a shortage of blood}. "{f19.wording:We are sewing by the light of telephones}," she said.

Cabinet met on Thursday evening. The {f21.role:transport minister}, {f21.name:Emile Nkoulou}, {f22.what:banned roof riding} {f22.time:from Saturday}. {f23.who:Students}, {f23.cause:who cannot pay the new fares}, make up most of those who travel that way. Their union {f24.position:wants the price rise of June withdrawn}.

The line {f25.status:is expected to reopen} {f25.time:on Sunday}. A crane {f26.status:is on its way} from Port Salim.

The carriages were {f27.what:bought second hand} from {f27.whom:Altavia} in {f27.time:2011}. A freight train derailed at the same bend {f28.time:in March}, {f28.status:without anyone being hurt}.

{f29:The president sent his condolences from his summer residence}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2019-08-10
# Toll in Abong train disaster {f1.number:rises to 14}

ABONG, Aug 10 (SAA) - {f2.status:Five more passengers have died} of their injuries, bringing to {f1.number:14} the number of people {f2.status:killed} when part of an overnight train {f3.status:came off the line} in the east of the country, a hospital said on Saturday.

Most victims had been sitting {f4.place:between the carriages}, where no ticket is checked. {f5.what:The locomotive and the first coach} {f3.status:derailed} {f6.time:before dawn on Thursday}.

The railway now speaks of {f9.cause:a broken axle}. It denies that the train was too fast: {f8.source:the onboard recorder} showed {f7.number:45 kilometres an hour}, it said.

{f10.name:Desire Mballa}, {f10.role:the engine driver}, {f11.status:is in hospital with a head wound} and {f12.status:has not been detained}, his lawyer said. {f13.status:The second man gave himself up} on Friday.

{f14.who:Soldiers from a nearby camp} {f14.status:arrived first} at the wreck and used {f15.what:axes} to get people out. {f16.number:More than 50} wounded were brought to {f17.place:a church-run hospital in Edou}. {f18.what:Blood was running short}, said {f18.who:a surgeon}, who {f30:asked for donors over the radio}. "{f19.wording:We are operating by the light of telephones}," she told the agency.

{f21.name:Emile Nkoulou}, {f21.role:the prime minister}, {f22.what:said that anyone found on a roof would be fined} {f22.time:as of today}. Passenger groups point out that {f23.who:market women} have had no choice {f23.cause:since tickets became dearer}. {f24.position:They demand more trains}.

Trains {f25.status:were running again} on {f25.time:Saturday morning}, after {f26.status:a crane lifted} the wreckage.

{f27.whom:Altavian railways} {f27.what:sold the used carriages} to Abong {f27.time:eight years ago}. {f28.time:Five months ago} {f28.status:nobody was harmed} when a goods train left the rails at the same place.

=== key
f1.number changed A=9 B=14 | the dead
f2.status same A=died B=died | the victims
f3.status same A=jumped the track B=came off the line | the train
f4.place differs A=on the roof B=between the carriages | where the victims travelled
f5.what differs A=two coaches B=locomotive and first coach | what derailed
f6.time same A=2019-08-08 early B=2019-08-08 before dawn | when
f7.number differs A=90 B=45 | the speed
f8.source differs A=a railway inspector B=the onboard recorder | on whose word the speed
f9.cause differs A=tampered rail B=broken axle | the cause according to the railway
f10.name same A=Desire Mballa B=Desire Mballa | the driver
f10.role same A=driver B=engine driver | his work
f11.status differs A=unhurt B=head wound | the driver's condition
f12.status differs A=held B=not detained | the driver and the police
f13.status changed A=ran off B=gave himself up | the assistant
f14.who differs A=villagers B=soldiers | who came first to help
f14.status same A=first to help B=arrived first | the helpers
f15.what differs A=hoes B=axes | their tools
f16.number compatible A=52 B=>50 | the injured
f17.place same A=mission hospital at Edou B=church-run hospital in Edou | where they were taken
f18.who compatible A=Doctor Agnes Fouda B=a surgeon | who spoke for the hospital
f18.what same A=shortage of blood B=blood running short | what was lacking
f19.wording differs A=sewing by the light of telephones B=operating by the light of telephones | the doctor's words
f21.name same A=Emile Nkoulou B=Emile Nkoulou | the minister
f21.role differs A=transport minister B=prime minister | his office
f22.what compatible A=roof riding banned B=roof riders fined | the measure
f22.time same A=2019-08-10 B=2019-08-10 | from when
f23.who differs A=students B=market women | who travels that way
f23.cause same A=cannot pay the new fares B=tickets became dearer | why
f24.position differs A=price rise withdrawn B=more trains | what is demanded
f25.status changed A=expected to reopen B=running again | the line
f25.time changed A=2019-08-11 B=2019-08-10 | when trains run again
f26.status changed A=on its way B=lifted the wreckage | the crane
f27.what same A=bought second hand B=used carriages sold | the carriages
f27.whom same A=Altavia B=Altavian railways | the seller
f27.time same A=2011 B=2011 | when
f28.time same A=2019-03 B=2019-03 | the earlier derailment
f28.status same A=nobody hurt B=nobody harmed | the earlier derailment
f29 only A | condolences
f30 only B | the call for donors
