story: rescue-fishermen-lamara
kind: rescue

=== report A | outlet: Lamara Coast Mirror | published: 2020-02-11
# {f1.number:Three} men {f2.status:back home} after {f3.time:23 days} adrift

By Fatou Njie-Camara

{f1.number:Three} fishermen from Lamara who had been given up for lost {f2.status:stepped ashore} on Monday, {f4:carried on the shoulders of their neighbours}. They had drifted {f3.time:for 23 days} after {f5.cause:their outboard motor broke}.

{f6.who:The crew of a Greek-flagged bulk carrier} {f6.status:spotted} the canoe {f7.place:320 kilometres west of the cape} {f7.time:last Wednesday} because of {f8.what:a red shirt tied to an oar}. They were brought to {f9.place:Port Aurelien} and flown home.

The eldest, {f10.name:Modou Sarr}, {f10.age:54}, said they lived on {f11.what:raw fish} and {f12.what:rainwater} which they {f12.what:collected in a tarpaulin}. They {f13.what:prayed five times a day}. "{f14.wording:We did not quarrel once, there was no strength for it}," he said.

His {f15.role:nephew}, {f15.name:Ebrima}, {f15.age:19}, {f16.status:has lost a toe}. {f17.who:Doctor Isatou Bah} of the district hospital found {f18.what:their kidneys damaged} but said that {f18.what:all will recover}.

The families {f19.status:had already held} {f19.what:the mourning prayers}. {f10.name:Sarr}'s wife, {f20.name:Awa}, {f20.status:never believed it}. {f21:She had dreamt of him in a boat without oars}.

The navy {f22.status:broke off its search} {f22.time:after four days}. Its commander, {f23.name:Baboucar Touray}, {f24.position:defended that decision} on Monday. {f25.who:The fishermen's cooperative} wants {f25.position:every canoe to have a radio}.

The third man, {f26.name:Lamin Ceesay}, was {f27.what:on his first trip}. He {f28.what:will not go to sea again}, he told this paper; he means to {f29.what:become a tailor like his father}.

{f30:Eleven other Lamara boats were lost last year}.

=== report B | outlet: Atlantic News Service | published: 2020-02-11
# Given up for dead, canoe fishermen {f2.status:return} to Lamara

LAMARA (ANS) - Drums greeted {f1.number:three} men in the fishing port of Lamara who {f2.status:came home} on Monday after {f3.time:more than three weeks} at the mercy of the ocean.

Their fuel {f5.cause:had run out} on January 13, and the current carried them out. {f7.time:On February 5} {f6.who:sailors on a container ship} {f6.status:noticed} them {f7.place:some 300 km off the western cape}. What had caught their eye was {f8.what:a torch}, the master reported.

They went ashore at {f9.place:Port Aurelien}, where {f17.who:a ship's doctor} said that {f18.what:their livers had suffered}, though {f18.what:he expected no lasting harm}.

{f10.name:Modou Sarr}, {f10.age:in his fifties} and the oldest of the three, described how they ate {f11.what:uncooked fish} and drank {f12.what:rain caught in a plastic sheet}. To keep up their spirits {f13.what:they sang}. "{f14.wording:We did not quarrel once, we had no strength for it}," he said.

{f15.name:Ebrima Sarr}, {f15.age:nineteen}, the older man's {f15.role:son}, {f16.status:may lose a toe}. {f26.name:Lamin Ceesay} {f27.what:had been fishing for two years}; {f28.what:he is not going back to it}, he said, and {f29.what:hopes to drive a taxi}.

In Lamara {f19.what:prayers for the dead} {f19.status:had been said}. {f20.name:Awa Sarr}, Modou's wife, said that {f20.status:she had lost hope} like everyone.

{f23.name:Baboucar Touray}, head of the navy, {f24.position:apologised to the families} for having {f22.status:called the search off} {f22.time:in its first week}. {f25.who:An association of fishermen} demanded {f25.position:a patrol vessel of its own for Lamara}.

{f32:The owner of the canoe says that he will repair it if somebody tows it home}.

=== key
f1.number same A=3 B=3 | the rescued
f2.status same A=back home B=came home | the men
f3.time compatible A=23 days B=>3 weeks | how long they drifted
f4 only A | carried ashore
f5.cause differs A=motor broke B=fuel ran out | why they drifted
f6.who differs A=crew of a bulk carrier B=sailors on a container ship | who found them
f6.status same A=spotted B=noticed | the canoe
f7.place compatible A=320 km west of the cape B=300 km~ off the western cape | where
f7.time same A=2020-02-05 B=2020-02-05 | when they were found
f8.what differs A=red shirt B=torch | what drew attention
f9.place same A=Port Aurelien B=Port Aurelien | where they were landed
f10.name same A=Modou Sarr B=Modou Sarr | the eldest
f10.age compatible A=54 B=50s | his age
f11.what same A=raw fish B=uncooked fish | what they ate
f12.what same A=rainwater in a tarpaulin B=rain in a plastic sheet | what they drank
f13.what differs A=prayed B=sang | what they did meanwhile
f14.wording differs A=there was no strength for it B=we had no strength for it | Sarr's words
f15.role differs A=nephew B=son | Ebrima and Modou
f15.name compatible A=Ebrima B=Ebrima Sarr | the young man
f15.age same A=19 B=19 | his age
f16.status differs A=lost a toe B=may lose a toe | Ebrima
f17.who differs A=doctor of the district hospital B=ship's doctor | who examined them
f18.what differs A=kidneys, all will recover B=livers, no lasting harm | what the doctor found
f19.what same A=mourning prayers B=prayers for the dead | the rite
f19.status same A=held B=said | the rite
f20.name same A=Awa B=Awa Sarr | Sarr's wife
f20.status differs A=never believed it B=had lost hope | she
f21 only A | her dream
f22.status same A=broken off B=called off | the search
f22.time compatible A=after 4 days B=in the first week | when it ended
f23.name same A=Baboucar Touray B=Baboucar Touray | the navy commander
f24.position differs A=defended the decision B=apologised | the navy commander
f25.who same A=fishermen's cooperative B=association of fishermen | who makes a demand
f25.position differs A=radio for every canoe B=patrol vessel for Lamara | the demand
f26.name same A=Lamin Ceesay B=Lamin Ceesay | the third man
f27.what differs A=first trip B=fishing for two years | his experience
f28.what same A=will not go to sea again B=not going back to it | his plan
f29.what differs A=tailor B=taxi driver | what he wants to become
f30 only A | boats lost last year
f32 only B | the canoe
