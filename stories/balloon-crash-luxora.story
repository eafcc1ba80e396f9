story: balloon-crash-luxora
kind: accident

=== report A | outlet: Nile Valley Observer | published: 2022-04-04
# Tourist balloon {f1.status:falls} into {f2.place:canal}, {f3.who:guide} {f4.status:drowns}

By Nermin Adly

LUXORA - A sightseeing balloon {f1.status:came down} in {f2.place:an irrigation canal} west of Luxora at sunrise on Sunday, and {f3.who:a tour guide} {f4.status:was drowned}. The {f5.number:20} foreign visitors on board {f6.status:were saved}, among them {f7.who:a couple on their honeymoon}.

{f3.name:Sherif Mansour}, {f3.age:38}, {f8.what:could not free his foot from a rope}, according to {f9.source:the governor's office}. {f10.who:Women washing clothes} on the bank {f10.status:pulled} the passengers out {f11.what:with bed sheets tied together}.

The balloon {f12.cause:had been hit by a sudden gust}, the pilot, {f13.name:Hany Rizk}, told investigators. He {f14.status:was released} after questioning. The aviation ministry {f15.status:has grounded} {f15.what:all balloons}, {f15.time:until the wind rules have been revised}.

{f16.who:A Belgian dentist} {f16.what:broke two ribs}; she {f16.status:will fly home} {f16.time:on Tuesday}. "{f17.wording:He counted us in the water, and then he was not there to be counted}," she said of {f3.name:Mansour}.

The operator, {f18.name:Ramses Skies}, {f19.status:held a valid licence}. {f20.who:Its competitors} {f20.position:complain that everyone is being punished}. {f21.who:Hotel owners} {f21.what:report cancellations}.

The guides' association {f22.what:collects money} for {f22.whom:Mansour's three daughters}. The mosque of his village {f23.what:was too small for the mourners}, {f24.what:so that the prayer was said in a field}.

{f25:In 2016 a balloon of another firm burned on landing; six people were injured}.

=== report B | outlet: Meridian News | published: 2022-04-05
# Balloon trips {f15.status:halted} after death of {f3.who:ground crew member}

LUXORA (Meridian News) - {f15.what:Flights by one company} {f15.status:were stopped} {f15.time:for ten days} on Monday after one of its balloons {f1.status:dropped} into {f2.place:the river} near Luxora with {f5.number:20} tourists in its basket.

{f3.name:Sherif Mansour}, {f3.age:38}, {f3.who:who belonged to the ground crew} and had {f26:come along in place of a sick colleague}, {f4.status:lost his life}. He {f8.what:went under when the envelope settled over him}, {f9.source:a passenger} said. Everybody else {f6.status:survived}, including {f7.who:two newly-weds}.

{f10.who:Ferrymen} {f10.status:fished} them from the water {f11.what:with boat hooks}. "{f17.wording:He counted us in the water, and then he was not there}," said {f16.who:a dentist from Belgium}, who {f16.what:suffered two broken ribs} and {f16.status:left for home} {f16.time:on Tuesday}.

Pilot {f13.name:Hany Rizk} said that {f12.cause:a burner had gone out}. He {f14.status:remains in custody}.

{f18.name:Ramses Skies}, the company, {f19.status:had let its licence lapse}, the ministry said. {f20.who:Other balloon firms} {f20.position:welcomed the measure}. {f21.who:Hoteliers} {f21.what:have noticed no fall in bookings}.

{f22.what:A fund has been set up} for {f22.whom:the dead man's three girls}. {f23.what:The crowd at his funeral filled a meadow}, {f24.what:since the mosque is being repaired}.

=== key
f1.status same A=came down B=dropped | the balloon
f2.place differs A=canal B=river | into what it fell
f3.who differs A=tour guide B=ground crew member | the dead man's work
f3.name same A=Sherif Mansour B=Sherif Mansour | the dead man
f3.age same A=38 B=38 | his age
f4.status same A=drowned B=lost his life | he
f5.number same A=20 B=20 | the tourists
f6.status same A=saved B=survived | the others
f7.who same A=couple on honeymoon B=newly-weds | two passengers
f8.what differs A=foot caught in a rope B=envelope settled over him | how he died
f9.source differs A=governor's office B=a passenger | on whose word
f10.who differs A=women washing clothes B=ferrymen | who helped
f10.status same A=pulled out B=fished from the water | the passengers
f11.what differs A=bed sheets B=boat hooks | with what
f12.cause differs A=gust B=burner went out | why it fell, on the pilot's word
f13.name same A=Hany Rizk B=Hany Rizk | the pilot
f14.status differs A=released B=in custody | the pilot
f15.status same A=grounded B=stopped | balloon flights
f15.what differs A=all balloons B=flights by one company | what was stopped
f15.time differs A=until the rules are revised B=10 days | for how long
f16.who same A=Belgian dentist B=dentist from Belgium | an injured passenger
f16.what same A=broke two ribs B=two broken ribs | her injury
f16.status changed A=will fly home B=left for home | she
f16.time same A=2022-04-05 B=2022-04-05 | when
f17.wording differs A=he was not there to be counted B=he was not there | her words
f18.name same A=Ramses Skies B=Ramses Skies | the operator
f19.status differs A=valid licence B=licence lapsed | the operator
f20.who same A=its competitors B=other balloon firms | the other firms
f20.position differs A=complain B=welcome | the other firms on the measure
f21.who same A=hotel owners B=hoteliers | the hotels
f21.what differs A=cancellations B=no fall in bookings | what they notice
f22.what same A=collects money B=fund set up | the help
f22.whom same A=three daughters B=three girls | for whom
f23.what compatible A=mosque too small for the mourners B=the crowd filled a meadow | the funeral
f24.what differs A=prayer in a field because of the crowd B=because the mosque is being repaired | why it was held outdoors
f25 only A | the accident of 2016
f26 only B | why he was on board
