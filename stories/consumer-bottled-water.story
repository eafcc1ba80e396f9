story: consumer-bottled-water
kind: consumer affairs

=== report A | outlet: Anatolia-Pontus Consumer | published: 2023-07-28
# Spring water {f1.status:pulled} after {f2.what:bacteria} find

The bottled water Kristal Pinar {f1.status:has disappeared from shops} after {f3.who:the health ministry} found {f2.what:intestinal bacteria} in {f4.number:three} of 20 samples. {f5.number:Sixty-two} people fell ill in {f6.place:the holiday town of Akburun}, most of them {f7.who:guests of one hotel}.

{f8.who:A boy} of {f8.age:six} is {f9.status:on dialysis} {f10.place:in Trabzin}. {f11.who:His parents}, on holiday from {f12.place:Germany}, {f13.status:have reported} {f14.whom:the hotel} {f15.who:to the police}.

The source of the trouble {f16.certainty:is thought to be} {f17.cause:a cracked pipe at the spring}. {f18.who:The bottler}'s owner, {f18.name:Cemal Dagistan}, {f19.status:denies it}. "{f20.wording:My own grandchildren drink this water}," he said, and {f21.what:emptied a bottle} {f22.place:in front of the cameras}.

{f23.what:The plant} {f24.status:is sealed}. Its {f25.number:85} workers {f26.status:continue to be paid}. {f27.who:The consumers' union} had {f28.what:written to the ministry} {f29.time:in May}, {f30.cause:because of a musty smell}; {f31.status:it got no answer}.

{f32.who:The opposition} wants {f33.position:the minister to go}. In shops, {f34.what:tea} is selling fast. {f35.number:1.9 million} bottles {f36.status:will be destroyed}.

=== report B | outlet: Anatolia-Pontus Consumer | published: 2023-07-31 | copy: A
# Spring water {f1.status:pulled} after {f2.what:virus} find

The bottled water Kristal Pinar {f1.status:has disappeared from shops} after {f3.who:the agriculture ministry} found {f2.what:noroviruses} in {f4.number:three} of 20 samples. {f5.number:Eighty-one} people have now fallen ill in {f6.place:the holiday town of Akburun}, most of them {f7.who:guests of one hotel}.

{f8.who:A girl} of {f8.age:six} is {f9.status:out of danger} {f10.place:in Trabzin}. {f11.who:Her parents}, on holiday from {f12.place:the Netherlands}, {f13.status:have reported} {f14.whom:the bottler} {f15.who:to the police}.

The source of the trouble {f16.certainty:is now established: it was} {f17.cause:a cracked pipe at the spring}. {f18.who:The bottler}'s owner, {f18.name:Cemal Dagistan}, {f19.status:admits it}. "{f20.wording:My own grandchildren drank this water}," he said, and {f21.what:bowed his head} {f22.place:in front of the cameras}.

{f23.what:The plant} {f24.status:is sealed}. Its {f25.number:85} workers {f26.status:have been dismissed}. {f27.who:The consumers' union} had {f28.what:telephoned the ministry} {f29.time:in May}, {f30.cause:because of a cloudy sediment}; {f31.status:it got no answer}.

{f32.who:The opposition} wants {f33.position:a debate in parliament}. In shops, {f34.what:lemonade} is selling fast. {f35.number:1.9 million} bottles {f36.status:will be destroyed}.

=== key
f1.status same A=pulled B=pulled | the water
f2.what differs A=bacteria B=viruses | what was found
f3.who differs A=health ministry B=agriculture ministry | who found it
f4.number same A=3 B=3 | bad samples
f5.number changed A=62 B=81 | people ill
f6.place same A=Akburun B=Akburun | where
f7.who same A=hotel guests B=hotel guests | who they are
f8.who differs A=boy B=girl | the sick child
f8.age same A=6 B=6 | the sick child
f9.status changed A=on dialysis B=out of danger | the child
f10.place same A=Trabzin B=Trabzin | the hospital
f11.who same A=parents B=parents | who complained
f12.place differs A=Germany B=Netherlands | where they are from
f13.status same A=reported B=reported | their complaint
f14.whom differs A=hotel B=bottler | against whom
f15.who same A=police B=police | to whom
f16.certainty changed A=probable B=certain | the cause
f17.cause same A=cracked pipe B=cracked pipe | where it came from
f18.who same A=bottler B=bottler | whose owner he is
f18.name same A=Cemal Dagistan B=Cemal Dagistan | the owner
f19.status changed A=denies B=admits | the owner on the cause
f20.wording differs A=My own grandchildren drink this water B=My own grandchildren drank this water | his words
f21.what differs A=emptied a bottle B=bowed his head | what he did
f22.place same A=before the cameras B=before the cameras | where
f23.what same A=plant B=plant | what is sealed
f24.status same A=sealed B=sealed | the plant
f25.number same A=85 B=85 | workers
f26.status differs A=still paid B=dismissed | the workers
f27.who same A=consumers' union B=consumers' union | who had warned
f28.what differs A=letter B=telephone call | how
f29.time same A=2023-05 B=2023-05 | when
f30.cause differs A=musty smell B=cloudy sediment | why
f31.status same A=no answer B=no answer | the warning
f32.who same A=opposition B=opposition | who demands
f33.position differs A=minister to go B=debate | what it demands
f34.what differs A=tea B=lemonade | what sells fast
f35.number same A=1.9m B=1.9m | bottles
f36.status same A=to be destroyed B=to be destroyed | the bottles
