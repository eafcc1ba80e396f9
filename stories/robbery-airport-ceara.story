story: robbery-airport-ceara
kind: crime

=== report A | outlet: Tribuna Nordeste | published: 2023-11-03
# Gang {f1.status:robs} {f2.what:cash plane} at Serra Dourada airfield

By Plínio Abdala

At least {f3.number:ten} heavily armed men {f1.status:robbed} a {f2.what:cash transport plane} on {f4.time:Thursday afternoon}, minutes after it {f5.status:had landed} at the airfield of Serra Dourada, in Ceará. They got away with {f6.money:some 30 million reais}.

They {f7.what:came through the fence} in {f8.number:two} {f9.what:ambulances}, {f10.what:painted to look real}. A {f11.role:guard} of the security firm {f12.status:was killed} and {f13.who:a mechanic} {f14.what:was shot in the foot}. The pilot, {f15.name:Érico Bandeira}, {f16.what:was forced to lie on the runway}.

The robbers {f17.what:burned a truck} on {f18.place:the bridge over the Jaguaribe} to {f18.cause:hold up the police}. One of them, {f19.status:found dead} in {f20.place:a cashew grove}, {f21.cause:had been hit by a guard's bullet}. He was {f22.role:a former soldier}.

The {f39.role:secretary of security}, {f23.name:Odília Ventura}, {f24.certainty:suspects} that {f25.what:someone at the airfield passed on the timetable}. "{f26.wording:They knew the minute, not just the day}," she said. {f27.number:Three} helicopters {f28.status:are searching} {f29.place:the scrubland}, {f30.place:towards the border with Paraíba}.

A {f31.what:school} nearby {f32.status:kept its pupils in} {f32.time:until eight}. The bank to which the money belonged {f33.position:offered a reward}. {f34.who:The security workers' union} {f34.status:called a strike} {f34.time:for Monday}. {f35.what:The wedding of a councilman} at the airfield's hangar {f36.status:went ahead}.

In 2015 a gang had stolen gold at an airport in the south; {f37.status:most of it was recovered}.

=== report B | outlet: Lusophone Press Agency | published: 2023-11-06
# Brazil airfield robbers {f38:traced to a farm}

FORTALEZA (LPA) - The {f3.number:ten or more} men who on {f4.time:Thursday} {f1.status:held up} a {f2.what:gold shipment from a mine} at an airfield in Brazil's northeast {f38:spent a night on a farm}, police said on Sunday.

It was {f5.status:about to take off} when they {f7.what:drove up from the main gate}, in {f8.number:a pair} of {f9.what:fire engines}, {f10.what:which were good imitations}. The loot is worth {f6.money:about 30 million reais}. {f12.status:Killed} was {f11.role:a customs officer}; {f13.who:a baggage handler} {f14.what:has a bullet wound in the foot}. {f15.name:Érico Bandeira}, who flew the plane, {f16.what:had to lie face down on the tarmac}.

To {f18.cause:slow their pursuers} the men {f17.what:set a bus alight}, {f18.place:on the Jaguaribe bridge}. {f20.place:In a cashew plantation} {f19.status:lay the body} of {f22.role:a former policeman}, {f21.cause:shot by his own accomplices}, it seems. He had been one of them.

It {f24.certainty:has been established}, according to {f23.name:Odília Ventura}, {f39.role:who is responsible for security in the state government}, that {f25.what:the timetable was given away by an employee of the airfield}. "{f26.wording:They knew the minute, not only the day}."

{f27.number:Three} helicopters {f28.status:have ended their search} of {f29.place:the bush}. {f30.place:Rio Grande do Norte} is where the police now look.

The bank {f33.position:has ruled out a reward}. {f34.who:The union of security staff} {f34.status:asked its members not to work} {f34.time:on Monday}. {f31.what:The children of a day nursery} {f32.status:had not been let out} {f32.time:before eight in the evening}. Hardly anyone noticed that {f35.what:a councilman's wedding} in the hangar {f36.status:was put off}.

{f37.status:Only a little of the loot turned up} after the airport robbery of 2015 in the south.

=== key
f1.status same A=robbed B=held up | the plane
f2.what differs A=cash B=gold | what the plane carried
f3.number same A=>=10 B=>=10 | the robbers
f4.time compatible A=2023-11-02 afternoon B=2023-11-02 | when
f5.status differs A=landed B=about to take off | the plane
f6.money same A=BRL 30m~ B=BRL 30m~ | the loot
f7.what differs A=through the fence B=from the main gate | how they came
f8.number same A=2 B=2 | vehicles
f9.what differs A=ambulances B=fire engines | the vehicles
f10.what same A=painted to look real B=good imitations | the vehicles' look
f11.role differs A=guard B=customs officer | who was killed
f12.status same A=killed B=killed | this victim
f13.who differs A=mechanic B=baggage handler | who was wounded
f14.what same A=shot in the foot B=bullet wound in the foot | the wound
f15.name same A=Érico Bandeira B=Érico Bandeira | the pilot
f16.what same A=lie on the runway B=lie face down on the tarmac | the pilot
f17.what differs A=truck B=bus | what they burned
f18.place same A=bridge over the Jaguaribe B=Jaguaribe bridge | where it burned
f18.cause same A=hold up the police B=slow their pursuers | why they burned it
f19.status same A=found dead B=body | one robber
f20.place same A=cashew grove B=cashew plantation | where he lay
f21.cause differs A=guard's bullet B=own accomplices | how he died
f22.role differs A=former soldier B=former policeman | the dead robber
f23.name same A=Odília Ventura B=Odília Ventura | who speaks for the state
f24.certainty changed A=suspected B=established | that someone gave the timetable away
f25.what same A=someone at the airfield passed it on B=given away by an employee | what it is about
f26.wording differs A=not just the day B=not only the day | her words
f27.number same A=3 B=3 | helicopters
f28.status changed A=searching B=ended | the search
f29.place same A=scrubland B=bush | where they search
f30.place differs A=towards Paraíba B=Rio Grande do Norte | where the robbers are looked for
f31.what differs A=school B=day nursery | which children
f32.status same A=kept in B=not let out | the children
f32.time same A=20:00 B=20:00 | until when
f33.position differs A=offered B=ruled out | the bank on a reward
f34.who same A=security workers' union B=union of security staff | who calls a strike
f34.status same A=called B=asked its members | the strike
f34.time same A=2023-11-06 B=2023-11-06 | when
f35.what same A=councilman's wedding B=councilman's wedding | the celebration
f36.status differs A=went ahead B=put off | the wedding
f37.status differs A=most recovered B=only a little | the loot of 2015
f38 only B | the farm
f39.role same A=secretary of security B=responsible for security | Ventura
