story: spy-fishing-fleet
kind: spying

=== report A | outlet: Fjordland Press | published: 2024-06-19T09:00
# {f1.what:Trawler} {f2.status:held} on suspicion of {f3.what:spying}

The coastguard of Fjordland has {f2.status:detained} the {f1.what:trawler} Akula Bay off {f4.place:Cape Storen} on suspicion of {f3.what:espionage}. The ship, {f5.number:54} metres long, had {f6.what:followed a submarine exercise} {f7.time:for three days}, {f8.source:the defence command} said on {f9.time:Tuesday}. On board were {f10.number:31} men and {f11.what:no fish}.

Officers found {f12.what:a towed sonar} {f13.place:under the nets}. The master, Igor Wenn, {f14.age:50}, {f15.position:said it was for finding cod}. He {f16.status:was taken ashore}; {f17.who:two technicians} without seamen's papers {f18.status:refused to give their names}. {f19.what:A hard disk} {f20.status:was thrown overboard}; {f21.who:a navy diver} {f22.what:brought it up}.

Zemland, where the ship is {f23.what:registered}, {f24.position:protested} and {f25.what:recalled its ambassador}. Foreign minister Ase Nord {f26.position:spoke of a clear breach of law}. {f27.who:The fishermen's union} {f28.position:demanded that all Zemlandic boats be banned}. "{f29.wording:The only thing she caught was us listening}," said {f30.role:a coastguard captain}, Leif Aune.

The ship {f31.status:lies} {f32.place:in Storvik}. A court will {f33.status:rule} on it {f34.time:on Friday}. In {f35.time:2019} {f36.what:a yacht} had been {f37.status:released} in a similar case {f38.cause:for lack of evidence}. {f39:The galley had potatoes for two months}.

=== report B | outlet: Storvik Avis | published: 2024-06-19T17:00 | copy: A
# {f1.what:Factory ship} {f2.status:held} on suspicion of {f3.what:spying}

The coastguard of Fjordland has {f2.status:arrested} the {f1.what:factory ship} Akula Bay off {f4.place:Cape Storen} on suspicion of {f3.what:espionage}. The ship, {f5.number:54} metres long, had {f6.what:followed a missile exercise} {f7.time:for three days}, {f8.source:the police security service} said on {f9.time:Tuesday}. On board were {f10.number:31} men and {f11.what:hardly any fish}.

Officers found {f12.what:a radio direction finder} {f13.place:under the nets}. The master, Igor Wenn, {f14.age:50}, {f15.position:refused to comment}. He {f16.status:stayed on board}; {f17.who:two technicians} without seamen's papers {f18.status:declined to give their names}. {f19.what:A notebook} {f20.status:was thrown into the sea}; {f21.who:a fisherman} {f22.what:recovered it}.

Zemland, where the ship is {f23.what:registered}, {f24.position:protested} and {f25.what:summoned Fjordland's ambassador}. Foreign minister Ase Nord {f26.position:spoke of a misunderstanding}. {f27.who:The fishermen's union} {f28.position:called for all Zemlandic boats to be banned}. "{f29.wording:The only thing she caught was us}," said {f30.role:a coastguard captain}, Leif Aune.

The ship {f31.status:lies} {f32.place:in Storvik}. A court will {f33.status:decide} on it {f34.time:on Monday}. In {f35.time:2019} {f36.what:a yacht} had been {f37.status:let go} in a similar case {f38.cause:for want of proof}. {f40:Curious people filled the quay}.

=== key
f1.what differs A=trawler B=factory ship | the ship
f2.status same A=detained B=arrested | the ship
f3.what same A=espionage B=espionage | the suspicion
f4.place same A=Cape Storen B=Cape Storen | where
f5.number same A=54 B=54 | metres
f6.what differs A=submarine exercise B=missile exercise | what it had followed
f7.time same A=3 days B=3 days | how long
f8.source differs A=defence command B=police security service | on whose word
f9.time same A=2024-06-18 B=2024-06-18 | when it was told
f10.number same A=31 B=31 | the crew
f11.what differs A=no fish B=hardly any fish | the catch
f12.what differs A=sonar B=direction finder | what was found
f13.place same A=under the nets B=under the nets | where it was
f14.age same A=50 B=50 | the master's age
f15.position differs A=for finding cod B=no comment | the master on it
f16.status differs A=taken ashore B=stayed on board | the master
f17.who same A=two technicians B=two technicians | who had no papers
f18.status same A=refused B=declined | these two
f19.what differs A=hard disk B=notebook | what was thrown overboard
f20.status same A=thrown overboard B=thrown into the sea | it
f21.who differs A=navy diver B=fisherman | who brought it up
f22.what same A=brought it up B=recovered it | what was done
f23.what same A=registered B=registered | the ship in Zemland
f24.position same A=protested B=protested | Zemland
f25.what differs A=recalled its ambassador B=summoned Fjordland's ambassador | Zemland's step
f26.position differs A=breach of law B=misunderstanding | the foreign minister
f27.who same A=fishermen's union B=fishermen's union | who makes a demand
f28.position same A=ban all Zemlandic boats B=ban all Zemlandic boats | its demand
f29.wording compatible A=us listening B=us | Aune's words
f30.role same A=coastguard captain B=coastguard captain | Aune
f31.status same A=lies B=lies | the ship
f32.place same A=Storvik B=Storvik | where the ship is
f33.status same A=rule B=decide | the court
f34.time differs A=2024-06-21 B=2024-06-24 | when the court decides
f35.time same A=2019 B=2019 | the earlier case
f36.what same A=yacht B=yacht | the earlier vessel
f37.status same A=released B=let go | this vessel
f38.cause same A=lack of evidence B=want of proof | why
f39 only A | the potatoes
f40 only B | the curious
