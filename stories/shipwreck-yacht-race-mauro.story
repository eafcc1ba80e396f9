story: shipwreck-yacht-race-mauro
kind: rescue

=== report A | outlet: Mauro Islands Gazette | published: 2022-11-07
# Race yacht {f1.status:sinks} after collision with {f2.what:container}; skipper {f3.status:picked up by rival}

By Priyanka Lallmohun

The yacht Aurora Boreal {f1.status:went down} {f4.time:on Friday night}, {f5.place:620 miles east of} Mauro, after striking {f2.what:a drifting container} in the round-the-world race. Her skipper, {f6.name:Tove Ringdal}, {f6.age:41}, {f3.status:was taken aboard} by {f7.who:her closest rival}, {f7.name:Yann Le Guillec}.

She {f8.status:had been asleep}. {f9.what:The port rudder} was torn off, and {f10.what:the cabin} filled {f10.time:in twenty minutes}. "{f11.wording:I took my knife, my phone and my mother's picture}," she said over the satellite telephone. {f13.status:She has no injuries}.

{f14.who:The race committee} {f14.status:will give} {f7.name:Le Guillec} {f15.time:nine hours} back. {f16.who:The third-placed skipper} {f16.position:finds that too much}. {f6.name:Ringdal} {f17.status:was leading} {f17.what:by forty miles}.

The sponsor, {f18.what:a salmon farm}, {f18.position:has promised her a new boat}. {f19.what:The wreck} {f19.status:floats} {f19.what:keel up}; {f20.who:the maritime rescue centre} has warned shipping. {f21.who:An insurer} is looking for {f21.what:the ship which lost the container}.

They {f22.status:are expected} {f22.place:at Port Bellecombe} {f22.time:on Wednesday}. {f23.who:Her husband} {f23.status:is flying there}. {f24:In the race of 2014 another skipper of Norse origin was rescued near the same spot, after losing his mast}.

=== report B | outlet: The Nordic Independent | published: 2022-11-10
# {f6.name:Ringdal} {f22.status:ashore}: 'It was {f2.what:a whale}'

PORT BELLECOMBE - {f6.name:Tove Ringdal}, {f6.age:41}, {f22.status:set foot on land} {f22.time:on Wednesday} {f22.place:in Port Bellecombe}, {f13.status:her left arm in a sling}, and was sure of one thing: that her yacht Aurora Boreal {f1.status:foundered} last week because of {f2.what:a whale}. "I saw its eye," she said.

{f8.status:She was at the helm} when it happened, {f4.time:late on Friday}, {f5.place:some 620 miles to the west of} the Mauro islands. It {f9.what:broke the keel}; {f10.what:the cabin} {f10.time:was full within twenty minutes}. "{f11.wording:I took my knife, my phone and my mother's ring}," she said of those moments.

{f7.who:A cargo ship} {f3.status:picked her up}; {f7.name:Yann Le Guillec}, who {f25:had turned back for her}, arrived two hours later. For that {f14.who:the race jury} {f14.status:credited} him with {f15.time:nine hours}. {f16.who:The man in third place} {f16.position:agrees}: "I would have wanted the same."

{f6.name:Ringdal}, who {f17.status:lay second} at the time, {f17.what:forty miles} from the next boat, {f18.position:has lost her sponsor}, {f18.what:a bank}. {f19.what:What is left of the yacht} {f19.status:has sunk}, {f20.who:the rescue centre} reports. {f21.who:Her insurers} want proof of {f21.what:the whale}.

{f23.who:Her sister} {f23.status:met her on the quay}. {f26:She ate three mangoes before she answered questions}.

=== key
f1.status same A=went down B=foundered | the yacht
f2.what differs A=drifting container B=whale | what the yacht struck
f3.status same A=taken aboard B=picked up | the skipper
f4.time same A=2022-11-04 night B=2022-11-04 late | when
f5.place differs A=620 miles east of Mauro B=620 miles~ west of Mauro | where
f6.name same A=Tove Ringdal B=Tove Ringdal | the skipper
f6.age same A=41 B=41 | her age
f7.who differs A=her closest rival B=cargo ship | who picked her up
f7.name same A=Yann Le Guillec B=Yann Le Guillec | the rival
f8.status differs A=asleep B=at the helm | the skipper when it happened
f9.what differs A=port rudder torn off B=keel broken | the damage
f10.what same A=cabin B=cabin | what filled with water
f10.time same A=20 minutes B=20 minutes | how fast
f11.wording differs A=my mother's picture B=my mother's ring | her words
f13.status differs A=no injuries B=arm in a sling | the skipper
f14.who compatible A=race committee B=race jury | who decides
f14.status changed A=will give B=credited | the time
f15.time same A=9 hours B=9 hours | the credit
f16.who same A=third-placed skipper B=man in third place | who comments
f16.position differs A=too much B=agrees | his opinion
f17.status differs A=leading B=second | her place in the race
f17.what same A=40 miles B=40 miles | the distance
f18.what differs A=salmon farm B=bank | the sponsor
f18.position differs A=new boat promised B=sponsor lost | the sponsor
f19.what same A=wreck B=what is left of the yacht | the wreck
f19.status changed A=floats B=sunk | the wreck
f20.who same A=maritime rescue centre B=rescue centre | who reports on the wreck
f21.who same A=an insurer B=her insurers | the insurer
f21.what differs A=the ship that lost the container B=proof of the whale | what the insurer looks for
f22.status changed A=expected B=ashore | her arrival
f22.place same A=Port Bellecombe B=Port Bellecombe | where
f22.time same A=2022-11-09 B=2022-11-09 | when
f23.who differs A=her husband B=her sister | who meets her
f23.status changed A=flying there B=met her | that person
f24 only A | the race of 2014
f25 only B | the rival turned back
f26 only B | the mangoes
