story: planetarium-fire-rosario
kind: accident

=== report A | outlet: La Ribera de Rosalía | published: 2024-08-21
# {f1.status:Fire} guts {f2.what:dome} of Rosalía planetarium

The {f2.what:dome} of the planetarium in Rosalía {f1.status:burned out} in the night to {f3.time:Tuesday}. The star projector, {f4.what:built in Jena} and in use since {f4.time:1962}, {f4.status:was destroyed}. {f5.status:Nobody was in the building.}

The fire was noticed at {f6.time:2.15} by {f7.who:a night watchman}; the brigade {f8.what:fought it with twelve engines}. It {f9.cause:started in the ventilation}, where {f9.what:welding had been done the day before}, said {f10.source:fire chief} {f10.name:Mabel Roldán}. {f11.what:Arson} {f11.certainty:is not suspected}.

"{f12.wording:Three generations learned here that the night is not empty}," said {f13.name:Nicolás Irigaray}, the {f13.role:planetarium's director}. {f14.what:The collection of meteorites} {f14.status:was saved} by {f14.who:firemen}. The {f15.who:city} {f15.status:is insured} for {f15.money:1.2 million dollars}; a new projector {f16.money:costs twice that}.

{f17.who:The mayor} {f17.position:promised to rebuild the house by 2027}. {f18.who:Schoolchildren} {f18.what:laid paper stars} {f18.place:at the gate}. A German manufacturer {f19.status:has offered} {f19.what:a used device as a loan}.

The observatory next door {f20.status:is undamaged} and opens again on {f20.time:Friday}. In 2009 a smaller fire {f21.what:had been put out by a cleaner with a bucket}.

=== report B | outlet: La Ribera de Rosalía | published: 2024-08-21 | copy: A
# {f1.status:Fire} guts {f2.what:library} of Rosalía planetarium

The {f2.what:library} of the planetarium in Rosalía {f1.status:was gutted} in the night to {f3.time:Tuesday}. The star projector, {f4.what:made in Jena} and in use since {f4.time:1962}, {f4.status:was only blackened}. {f5.status:Two cleaners got out in time.}

The fire was noticed at {f6.time:2.15} by {f7.who:a taxi driver}; the brigade {f8.what:fought it with twelve engines}. It {f9.cause:started in a cable duct}, where {f9.what:repairs had been done the day before}, said {f10.source:fire chief} {f10.name:Mabel Roldán}. {f11.what:Arson} {f11.certainty:cannot be ruled out}.

"{f12.wording:Three generations learned here that the sky is not empty}," said {f13.name:Nicolás Irigaray}, the {f13.role:planetarium's founder}. {f14.what:The collection of meteorites} {f14.status:was rescued} by {f14.who:neighbours}. The {f15.who:city} {f15.status:is covered} for {f15.money:1.2 million dollars}; the repair {f16.money:will cost twice that}.

{f17.who:The mayor} {f17.position:would not promise to rebuild it}. {f18.who:Pupils} {f18.what:laid paper stars} {f18.place:at the gate}. A German manufacturer {f19.status:has offered} {f19.what:a used device as a gift}.

The observatory next door {f20.status:is damaged by water} and opens again on {f20.time:Friday}. In 2009 a smaller fire {f21.what:had been put out by a cleaner with a bucket}.

=== key
f1.status same A=burned out B=gutted | the building
f2.what differs A=dome B=library | which part burned
f3.time same A=2024-08-20 night B=2024-08-20 night | when
f4.what same A=built in Jena B=made in Jena | the projector
f4.time same A=1962 B=1962 | in use since
f4.status differs A=destroyed B=blackened | the projector
f5.status differs A=nobody B=two cleaners | who was in the building
f6.time same A=02:15 B=02:15 | when it was noticed
f7.who differs A=night watchman B=taxi driver | who noticed it
f8.what same A=twelve engines B=twelve engines | the brigade
f9.cause differs A=ventilation B=cable duct | where it started
f9.what compatible A=welding B=repairs | what had been done there
f10.source same A=fire chief B=fire chief | on whose word
f10.name same A=Mabel Roldán B=Mabel Roldán | the fire chief
f11.certainty differs A=not suspected B=not ruled out | arson
f11.what same A=arson B=arson | what is considered
f12.wording differs A=night B=sky | his words
f13.name same A=Nicolás Irigaray B=Nicolás Irigaray | who speaks for the planetarium
f13.role differs A=director B=founder | Irigaray
f14.what same A=meteorites B=meteorites | what was saved
f14.status same A=saved B=rescued | the meteorites
f14.who differs A=firemen B=neighbours | who saved them
f15.who same A=city B=city | the owner
f15.status same A=insured B=covered | the insurance
f15.money same A=USD 1.2m B=USD 1.2m | the insured sum
f17.who same A=mayor B=mayor | who promises or not
f17.position differs A=promised B=would not promise | rebuilding
f18.who same A=schoolchildren B=pupils | who laid stars
f18.what same A=paper stars B=paper stars | what they laid
f18.place same A=gate B=gate | where
f19.status same A=offered B=offered | a device
f19.what differs A=loan B=gift | the offer
f20.status differs A=undamaged B=water damage | the observatory
f20.time same A=2024-08-23 B=2024-08-23 | when it opens
f16.money compatible A=twice that, new projector B=twice that, repair | the cost
f21.what same A=cleaner with a bucket B=cleaner with a bucket | the fire of 2009
