story: rescue-boys-storm-drain-durbo
kind: rescue

=== report A | outlet: Durbo Mercury | published: 2022-02-07
# Boys {f1.status:pulled} from storm drain by {f2.who:plumber}

By Thabo Naidoo-Pillay

Two boys who had been {f3.what:looking for a lost ball} in a storm drain under Umbilo Road {f1.status:were rescued} on Saturday {f4.time:after five hours}, when {f2.who:a plumber} {f5.what:broke through the wall of a cellar}.

{f6.who:The cousins}, {f6.age:aged nine and eleven}, {f7.what:held on to a cable} as the water rose {f8.cause:after a cloudburst}. {f9.who:A barber} {f10.what:heard them through a grating} and {f11.what:ran to the fire station}. {f12.name:Vusi Cele}, {f12.age:43}, {f13.what:tapped on the pipes to find the spot}. "{f14.wording:I followed the small voice, the big one was only crying}," he said.

{f15.who:The elder boy} {f16.status:broke his collarbone}; {f17.who:the younger} {f17.status:went home} in his grandfather's shirt. {f18.who:The fire brigade} {f18.position:had wanted to wait until the water fell}. {f19.role:Its commander}, {f19.name:Shireen Essop}, {f20.position:admits that this would have been a mistake}.

The grating {f21.status:had been stolen} {f21.time:in December}; {f22.who:the city} {f22.status:knew of it}, {f23.source:a councillor} says. {f24.who:The mayor} {f24.status:has ordered} {f24.what:grilles of concrete}. {f25.who:A hardware shop} {f25.status:has given} {f12.name:Cele} {f25.what:a drill}. {f26:The drain was built in 1938 and runs beneath the old racecourse, where three other children vanished and were found within the hour in 2009}.

=== report B | outlet: Southern Cross Wire | published: 2022-02-08
# 'I followed the small voice': how {f2.who:electrician} saved boys

DURBO (SCW) - It was not the firemen with their hoses but {f12.name:Vusi Cele}, {f12.age:43}, {f2.who:an electrician}, who {f1.status:got} two boys {f1.status:out} of a storm drain in Durbo on Saturday. He {f5.what:lifted a manhole cover with his car}, {f13.what:having listened at every drain in the street}.

"{f14.wording:I followed the small voice, the big one was just crying}," he said. The boys, {f6.who:brothers} {f6.age:of eleven and nine}, had been {f3.what:chasing a cat}. For {f4.time:some five hours} they {f7.what:clung to a ladder} in rising water, {f8.cause:a water main having burst}.

{f9.who:A woman selling oranges} {f10.what:had caught their cries through the grating} and {f11.what:telephoned the police}. {f15.who:The older one} {f16.status:dislocated a shoulder}; {f17.who:his brother} {f17.status:is being watched in hospital}.

{f18.who:The firemen} {f18.position:were for pumping the drain dry first}. {f19.name:Shireen Essop}, {f19.role:spokeswoman for the brigade}, {f20.position:defended that}.

{f22.who:The city}, according to {f23.source:its engineer}, {f22.status:had not been told} that the grating {f21.status:was gone}; it {f21.status:disappeared} {f21.time:just before Christmas}. {f24.what:Steel bars} {f24.status:will be put in}, {f24.who:the mayor} said. {f25.what:A holiday} {f25.status:awaits} {f12.name:Cele}, paid for by {f25.who:a newspaper}. {f27:The boys have been forbidden to go out until Easter}.

=== key
f1.status same A=rescued B=got out | the boys
f2.who differs A=plumber B=electrician | Cele's trade
f3.what differs A=looking for a ball B=chasing a cat | why they were in the drain
f4.time same A=5 hours B=5 hours~ | how long
f5.what differs A=broke through a cellar wall B=lifted a manhole cover | how he got to them
f6.who differs A=cousins B=brothers | the boys
f6.age same A=9 and 11 B=9 and 11 | their ages
f7.what differs A=cable B=ladder | what they held on to
f8.cause differs A=cloudburst B=burst main | why the water rose
f9.who differs A=barber B=woman selling oranges | who heard them
f10.what same A=heard them through a grating B=caught their cries through the grating | how
f11.what differs A=ran to the fire station B=telephoned the police | what that person did
f12.name same A=Vusi Cele B=Vusi Cele | the rescuer
f12.age same A=43 B=43 | his age
f13.what differs A=tapped on the pipes B=listened at every drain | how he found the spot
f14.wording differs A=only crying B=just crying | his words
f15.who same A=elder boy B=older one | the elder boy
f16.status differs A=broken collarbone B=dislocated shoulder | his injury
f17.who same A=the younger B=his brother | the younger boy
f17.status differs A=home B=in hospital | the younger boy
f18.who same A=fire brigade B=firemen | who came
f18.position compatible A=wait until the water fell B=pump the drain dry first | the brigade's plan
f19.role differs A=commander B=spokeswoman | Essop's post
f19.name same A=Shireen Essop B=Shireen Essop | the brigade's officer
f20.position differs A=admits a mistake B=defends it | the officer on the plan
f21.status compatible A=stolen B=disappeared | the grating
f21.time same A=2021-12 B=just before Christmas 2021 | when
f22.who same A=the city B=the city | who is responsible
f22.status differs A=knew B=not told | the city and the grating
f23.source differs A=a councillor B=city engineer | on whose word
f24.who same A=mayor B=mayor | who acts
f24.what differs A=concrete grilles B=steel bars | what is put in
f24.status same A=ordered B=will be put in | the measure
f25.who differs A=hardware shop B=newspaper | who rewards him
f25.what differs A=drill B=holiday | the reward
f25.status same A=given B=awaits | the reward
f26 only A | the drain's history
f27 only B | the boys must stay in
