story: wildfire-quirihueco
kind: disaster

=== report A | outlet: Sur Noticias (English service) | published: 2024-02-11T14:00
# {f1.number:Four} dead as forest fire reaches homes in southern Chile

CHILLÁN, Chile - A fast-moving forest fire has killed {f1.number:four} people and {f2.status:destroyed} {f2.number:around 120} homes in the Ñuble region of southern Chile, the authorities said on Sunday, with strong winds expected to push the flames towards the coast.

The fire broke out {f3.time:on Saturday at about 3 p.m.} near the hamlet of {f4.place:Los Maitenes} and within five hours had burned its way through {f5.what:pine} plantations to the edge of Quirihueco, a town of {f6:11,000}. By Sunday noon it had consumed {f7.number:4,200} hectares.

Three of the dead were residents of the same street, Interior Minister {f8.name:Ximena Huidobro} said. They were found {f32.place:in a burned-out car}. The fourth was {f9.who:a firefighter}, {f9.name:Matías Carrileo}, {f9.age:27}, who was {f9.cause:struck by a falling tree} while cutting a firebreak. "He leaves behind a daughter he had seen {f10:twice}," the minister said.

{f11.number:Nine} aircraft and {f12.number:14} helicopters are in action, and {f13.what:a large tanker plane} lent by {f13.who:Brazil} is due to {f13.status:arrive} {f13.time:on Monday}.

Governor {f14.name:Bernardo Yévenes} said all the signs pointed to {f15.cause:a power line whose cables had clashed in the wind}. The utility, Eléctrica del Itata, said {f16:it would await the findings of the prosecutor}. Two companies were fined over similar fires after the summer of {f17.time:2017}, the deadliest the country had then known, with {f17.number:11} dead.

The Itata motorway {f18.status:has been cut} in both directions since Saturday evening, and a night curfew {f19.status:will apply} {f19.time:from 10 p.m.} in three municipalities. About {f20.number:3,000} people {f20.status:have been told to leave} their homes. The hospital of Quirihueco {f21.status:sent} {f21.whom:its 46 patients} to {f21.place:Chillán} {f21.what:in buses of the army}.

The sawmill San Fabio, the largest employer of the town, {f22.status:burned to the ground}, according to {f22.source:the mayor}, {f23.name:Rosario Catrileo}.

=== report B | outlet: La Voz del Itata | published: 2024-02-12
# The town that smells of smoke

By Ignacia Sobarzo

At the gate of the San Fabio mill the night watchman has hung out a sheet with the word "Gracias" on it. For six hours workers and volunteers hosed down the roofs on Saturday night; the mill {f22.status:is standing}, its {f24:210} jobs with it. "They said on television that we'd gone up in smoke," laughs {f22.source:the manager}, Hans Peter Oyarzún. "Come and see."

Little else in the upper part of Quirihueco is. {f2.number:Some 120} houses {f2.status:have gone}, most of them in the Población Esperanza, which faces the {f5.what:eucalyptus} stands where the fire was travelling when it came down the ridge. It had started {f3.time:about three on Saturday afternoon} at {f4.place:Los Maitenes}, twelve kilometres off.

{f1.number:Four} people died. {f9.name:Matías Carrileo}, {f9.age:24}, {f9.who:a member of the forestry agency's Roble 3 brigade}, will be buried on Wednesday; he had gone back for a chainsaw and {f9.cause:was overtaken by the flames}, says his crew chief, who was thirty metres away. His daughter is five weeks old. The other victims are Elba Pincheira and her husband, both in their eighties, and their neighbour, 58, who had tried to carry them out. All three {f32.place:lay in the kitchen}.

Whose fault was it? On Sunday evening police {f25:detained} {f25:a beekeeper}, aged 63, who had {f15.cause:been working with a smoker in dry grass}, and the governor, {f14.name:Bernardo Yévenes}, has not repeated what he'd said about power lines. The man {f25:was let go} on Monday morning, for want of evidence.

{f8.name:Ximena Huidobro}, the minister of the interior, heard some plain words when she walked through the ruins. {f23.name:Rosaura Catrileo}, who has been mayor since 2021, {f26:wants every tree felled within half a kilometre of a house}. "{f27:We have planted matches around our children}," she told her.

The motorway {f18.status:opened again} at six this morning. Most of the {f20.number:3,000} evacuees {f20.status:are back}, those who still have an address. So is the hospital, whose {f21.whom:46 patients} had been {f21.status:driven} to {f21.place:Bulnes} {f21.what:in school buses}.

Nobody minded the curfew, {f19.status:in force} {f19.time:since eight o'clock on Sunday evening}. There's no light in the streets anyway.

The worst summer people here could remember was {f17.time:2017}, when {f17.number:eleven} people died in the whole country. {f28:The school year, which was to have begun on 4 March, has been put off.}

=== report C | outlet: National Forestry Service, press release | published: 2024-02-12
# Situation report on the Quirihueco fire

The National Forestry Service informs that the fire which {f3.time:began on Saturday, 10 February, at 15.05} in the sector of {f4.place:Los Maitones}, municipality of Quirihueco, is {f29:contained} but not extinguished. Area affected: {f7.number:6,800} hectares, for the greater part {f5.what:pine}.

Resources deployed: 31 brigades, {f12.number:14} helicopters, {f11.number:nine} fixed-wing aircraft. {f13.what:A heavy tanker aircraft} made available by {f13.who:Argentina} {f13.status:began operations} {f13.time:this Monday} at midday.

The Service mourns {f9.name:Matías Carrileo}, {f9.who:member of Brigade Roble 3}, {f9.age:27} years of age, who {f9.cause:was hit by a falling tree} in the line of duty.

The cause of the fire {f15.cause:has not been established}. Our investigators will deliver their report to the prosecutor within thirty days. The Service asks the media not to publish speculation.

Temperatures of {f30:up to 36 degrees} are forecast until Thursday. It is recalled that the use of fire in rural areas is prohibited until 30 April.

=== key
f1.number same A=4 B=4 | the dead
f2.number same A=120~ B=120~ | homes destroyed
f2.status same A=destroyed B=destroyed | the homes
f3.time compatible A=2024-02-10T15:00~ B=2024-02-10T15:00~ C=2024-02-10T15:05 | when the fire began
f4.place differs A=Los Maitenes B=Los Maitenes C=Los Maitones | where it began
f5.what differs A=pine B=eucalyptus C=pine | trees that burned
f6 only A | inhabitants of Quirihueco
f7.number changed A=4200 C=6800 | hectares burned
f8.name same A=Ximena Huidobro B=Ximena Huidobro | minister of the interior
f9.who compatible A=firefighter B=member of the Roble 3 brigade C=member of the Roble 3 brigade | the fourth victim
f9.name same A=Matías Carrileo B=Matías Carrileo C=Matías Carrileo | the fourth victim
f9.age differs A=27 B=24 C=27 | Carrileo's age
f9.cause differs A=struck by a falling tree B=overtaken by the flames C=struck by a falling tree | how Carrileo died
f10 only A | his daughter, seen twice
f11.number same A=9 C=9 | aircraft
f12.number same A=14 C=14 | helicopters
f13.what same A=large tanker plane C=large tanker plane | what was lent
f13.who differs A=Brazil C=Argentina | the lender
f13.status changed A=planned C=in operation | the tanker plane
f13.time same A=2024-02-12 C=2024-02-12 | its day
f14.name same A=Bernardo Yévenes B=Bernardo Yévenes | the governor
f15.cause differs A=power line B=beekeeper's smoker C=not established | why the fire started
f16 only A | the utility awaits the findings
f17.time same A=2017 B=2017 | the earlier summer
f17.number same A=11 B=11 | its dead
f18.status changed A=cut B=open again | the motorway
f19.status same A=in force Sunday night B=in force Sunday night | the curfew
f19.time differs A=22:00 B=20:00 | when the curfew begins
f20.number same A=3000~ B=3000 | evacuated
f20.status changed A=told to leave B=mostly back | the evacuated
f21.whom same A=46 patients B=46 patients | who was moved from the hospital
f21.status same A=moved B=moved | the patients
f21.place differs A=Chillán B=Bulnes | where the patients were taken
f21.what differs A=army buses B=school buses | how they were moved
f22.status differs A=burned down B=standing | the sawmill
f22.source differs A=the mayor B=the manager | on whose word
f23.name differs A=Rosario Catrileo B=Rosaura Catrileo | the mayor
f32.place differs A=burned-out car B=kitchen | where the three residents were found
f24 only B | jobs at the mill
f25 only B | the beekeeper detained and let go
f26 only B | what the mayor wants
f27 only B | the mayor's words
f28 only B | start of school put off
f29 only C | the fire contained
f30 only C | heat forecast
