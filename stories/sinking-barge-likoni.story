story: sinking-barge-likoni
kind: accident

=== report A | outlet: Coast Herald | published: 2020-11-09
# Barge with {f1.what:cement} {f2.status:sinks} in harbour mouth; {f3.who:night watchman} drowns

By Mwanaisha Bakari

A barge with {f4.number:400} tonnes of {f1.what:cement} {f2.status:sank} {f5.place:in the harbour mouth} of Lukoni on Saturday night. {f3.who:The night watchman}, {f3.name:Hamisi Mwero}, {f3.age:55}, {f6.status:drowned}; {f7.number:three} men {f7.status:swam to the ferry ramp}.

{f8.cause:A rotten plank} is to blame, {f9.source:the harbour engineer} {f9.name:Faith Odera} {f10.certainty:supposes}. {f11.who:The tug's crew} {f11.status:cut the tow rope} {f11.cause:to save themselves}. "{f12.wording:We shouted his name until we had no voice}," said {f13.who:a deckhand}, {f13.name:Juma Salim}.

{f14.what:Container ships} {f14.status:cannot leave}; {f15.number:five} {f15.status:are shut in}. {f16.who:A Dutch salvor} {f16.status:is to lift} the barge {f16.time:by Thursday}. {f17.who:The owner}, {f17.name:Bahari Freight}, {f18.position:says it is insured}. {f19.who:The dockers' union} {f19.position:demands lifejackets on all barges}.

{f20.what:The commuter ferries} {f20.status:run}, {f20.what:with a detour}. {f21:Six barges of the same age are in use in the port; the oldest was built to carry elephants' fodder to a zoo ship}.

=== report B | outlet: Coast Herald | published: 2020-11-09 | copy: A
# Barge with {f1.what:sugar} {f2.status:sinks} in harbour mouth; {f3.who:cook} drowns

By Mwanaisha Bakari

A barge with {f4.number:400} tonnes of {f1.what:sugar} {f2.status:sank} {f5.place:in the harbour mouth} of Lukoni on Saturday night. {f3.who:The cook}, {f3.name:Hamisi Mwero}, {f3.age:55}, {f6.status:drowned}; {f7.number:three} men {f7.status:were taken off by a canoe}.

{f8.cause:A burst weld} is to blame, {f9.source:the port captain} {f9.name:Faith Odera} {f10.certainty:is certain}. {f11.who:The tug's crew} {f11.status:cut the tow rope} {f11.cause:on the captain's order}. "{f12.wording:We shouted his name until we had no breath}," said {f13.who:a passenger}, {f13.name:Juma Salim}.

{f14.what:Container ships} {f14.status:cannot leave}; {f15.number:five} {f15.status:are shut in}. {f16.who:A Greek salvor} {f16.status:is to lift} the barge {f16.time:by Thursday}. {f17.who:The owner}, {f17.name:Bahari Freight}, {f18.position:declined to say whether it is insured}. {f19.who:The dockers' union} {f19.position:demands the scrapping of all barges}.

{f20.what:The commuter ferries} {f20.status:are suspended}.

=== key
f1.what differs A=cement B=sugar | the cargo
f2.status same A=sank B=sank | the barge
f3.who differs A=night watchman B=cook | the victim's work
f3.name same A=Hamisi Mwero B=Hamisi Mwero | the victim
f3.age same A=55 B=55 | his age
f4.number same A=400 B=400 | tonnes
f5.place same A=harbour mouth B=harbour mouth | where
f6.status same A=drowned B=drowned | he
f7.number same A=3 B=3 | survivors
f7.status differs A=swam to the ferry ramp B=taken off by a canoe | how they were saved
f8.cause differs A=rotten plank B=burst weld | why
f9.source differs A=harbour engineer B=port captain | Odera, on whose word
f9.name same A=Faith Odera B=Faith Odera | who gives the cause
f10.certainty differs A=probable B=certain | the cause
f11.who same A=tug's crew B=tug's crew | who cut the rope
f11.status same A=cut the tow rope B=cut the tow rope | the rope
f11.cause differs A=to save themselves B=captain's order | why
f12.wording differs A=no voice B=no breath | his words
f13.who differs A=deckhand B=passenger | Salim
f13.name same A=Juma Salim B=Juma Salim | who is quoted
f14.what same A=container ships B=container ships | the ships
f14.status same A=cannot leave B=cannot leave | the ships
f15.number same A=5 B=5 | ships shut in
f15.status same A=shut in B=shut in | the ships
f16.who differs A=Dutch salvor B=Greek salvor | who lifts the barge
f16.status same A=to be lifted B=to be lifted | the barge
f16.time same A=by Thursday B=by Thursday | when
f17.who same A=owner B=owner | Bahari Freight
f17.name same A=Bahari Freight B=Bahari Freight | the owner
f18.position differs A=insured B=declined to say | the owner on insurance
f19.who same A=dockers' union B=dockers' union | who makes a demand
f19.position differs A=lifejackets B=scrapping of all barges | the demand
f20.what same A=commuter ferries B=commuter ferries | the ferries
f20.status differs A=run B=suspended | the ferries
f21 only A | other barges
