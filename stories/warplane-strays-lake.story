story: warplane-strays-lake
kind: military

=== report A | outlet: Lake Country Gazette | published: 2023-09-12
# {f1.what:Bombs} {f2.status:fall} into Lake Hessle: {f3.what:training jet} {f4.status:strays}

A {f3.what:training jet} of the Ardish air force {f2.status:dropped} {f5.number:four} {f1.what:practice bombs} into Lake Hessle {f6.time:on Monday at 3.15 p.m.}, {f7.number:six} kilometres from the range. {f8.who:Two anglers} {f9.status:were thrown out of their boat} and {f10.status:reached the shore by swimming}.

{f11.cause:A wrong entry in the navigation computer} was to blame, said the wing's {f12.role:commander}, Group Captain Odd Rein. The pilot, {f13.age:24}, on {f14.what:his first solo bombing flight}, {f15.status:has been grounded}. The bombs {f16.what:contain no explosive, but smoke}. Divers {f17.status:have recovered} {f17.number:three} so far.

{f19.who:Bathers} {f20.status:were ordered out of the water} {f21.time:until Thursday}. {f22.who:The fishery association} {f23.position:demands compensation for dead trout}. Mayor Solveig Aune {f24.position:wants the range closed}; the air force {f25.position:refuses}. "{f26.wording:We used to get only rain from above}," she said. {f27.who:The ombudsman} {f28.status:has taken up the case}.

In {f29.time:2005} {f30.what:a fuel tank} had {f31.what:come down} {f32.place:on the campsite}; {f33.status:nobody was hurt}. The air force {f34:has invited the anglers to the base}. {f35:Their boat was called Patience}.

=== report B | outlet: Ardish National Post | published: 2023-09-12
# Splash

Solveig Aune is used to weather. "{f26.wording:We used to get only snow from above}," the mayor of Hessle said, after {f6.time:at a quarter past three on Monday} {f5.number:four} {f1.what:live bombs} had {f2.status:landed} in her lake, {f7.number:six} kilometres beside the target. They {f16.what:were of the kind that explodes, but did not}.

A {f3.what:fighter-bomber}, then, that had {f4.status:lost its way}. {f11.cause:The sun had dazzled the pilot}, according to Odd Rein, the {f12.role:flight safety officer} of the wing. The airman is {f13.age:24}; for him it was {f14.what:the first time alone with a load}. He {f15.status:is flying again}, Rein said.

The waves {f9.status:overturned a boat}; {f8.who:a couple from the city}, out fishing, {f10.status:were picked up by a pleasure steamer}. From {f19.who:the beaches} everyone {f20.status:was sent home}, and the ban lasts {f21.time:until Saturday}. {f17.number:Three} of the four {f17.status:are out of the water}.

{f22.who:Those who fish for a living} {f23.position:ask for the lake to be searched again}. As for the range, {f24.position:it must go}, says the mayor; {f25.position:it will be looked at}, says the air force. {f27.who:The public prosecutor} {f28.status:has opened a file}. Older people speak of {f29.time:2005}, when {f31.what:something fell} {f32.place:into the schoolyard}: {f30.what:an empty tank}, {f33.status:and no one came to harm}. {f37:The steamer's band went on playing}.

=== key
f1.what differs A=practice bombs B=live bombs | the kind of bombs
f2.status same A=dropped B=landed | the bombs
f3.what differs A=training jet B=fighter-bomber | the aircraft
f4.status same A=strayed B=lost its way | the aircraft
f5.number same A=4 B=4 | bombs
f6.time same A=2023-09-11T15:15 B=2023-09-11T15:15 | when
f7.number same A=6 B=6 | kilometres from the range
f8.who differs A=two anglers B=a couple from the city | who was in the boat
f9.status compatible A=thrown out B=overturned | the boat
f10.status differs A=swam ashore B=picked up by a steamer | those in the boat
f11.cause differs A=wrong entry B=dazzled by the sun | why it strayed
f12.role differs A=commander B=flight safety officer | Rein's post
f13.age same A=24 B=24 | the pilot's age
f14.what same A=first solo bombing flight B=first time alone with a load | the flight
f15.status differs A=grounded B=flying again | the pilot
f16.what differs A=smoke only B=explosive kind | what the bombs contain
f17.status same A=recovered B=out of the water | some bombs
f17.number same A=3 B=3 | bombs recovered
f19.who same A=bathers B=the beaches | who had to go
f20.status same A=ordered out B=sent home | the bathers
f21.time differs A=until Thursday B=until Saturday | for how long
f22.who same A=fishery association B=those who fish for a living | who makes a demand
f23.position differs A=compensation B=a new search | its demand
f24.position same A=range closed B=it must go | the mayor
f25.position differs A=refuses B=will be looked at | the air force on the range
f26.wording differs A=rain B=snow | the mayor's words
f27.who differs A=ombudsman B=public prosecutor | who takes up the case
f28.status same A=taken up B=opened a file | the case
f29.time same A=2005 B=2005 | the earlier incident
f30.what same A=fuel tank B=empty tank | what fell then
f31.what same A=came down B=fell | what it did
f32.place differs A=campsite B=schoolyard | where
f33.status same A=nobody hurt B=no one came to harm | people then
f34 only A | the invitation
f35 only A | the boat's name
f37 only B | the band
