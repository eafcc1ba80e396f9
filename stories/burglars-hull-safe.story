story: burglars-hull-safe
kind: crime

=== report A | outlet: Humberside Evening Mail | published: 2023-04-12
# Gang {f1.status:drills into} Hull {f2.place:safe deposit centre} over Easter

By Craig Thorley

Thieves {f1.status:broke into} a {f2.place:safe deposit centre} in Hull {f3.time:over the Easter weekend} and {f4.what:emptied} {f5.number:at least 80} boxes, Humberside Police confirmed on Tuesday.

They {f8.what:cut a hole in the wall} {f9.place:from the cellar of a disused pub}. An alarm {f10.status:went off} {f11.time:shortly after midnight on Saturday}, but {f12.who:a security guard} who {f13.what:looked through the glass door} {f14.what:saw nothing amiss}. {f15:Police were not called}.

{f42.role:Detective Chief Inspector} {f16.name:Sally Outram} described the gang as {f17.wording:"patient, fit and well equipped."} They {f18.what:wore high-visibility vests} and {f19.what:came in a white van} with {f20.what:the name of a water company}. {f21.number:Four} men {f22.what:can be seen} on {f23.source:a betting shop's camera}.

{f24.role:A retired trawlerman}, Bert Skelton, {f25.what:lost his wife's jewellery}. "{f26.wording:I had no insurance, I had a key}," he said. {f27.who:The firm}, Humber Vaults, {f28.position:offered customers 500 pounds each}. Many {f29.what:did not want to say} {f29.what:what they had stored}.

{f30.what:A diamond-tipped drill} {f31.status:was left behind}. Officers {f32.certainty:do not exclude} {f33.what:help from an insider}. {f34.who:A former locksmith for the firm} {f35:has been interviewed}. {f36.who:Insurers} put the loss at {f37.money:£9 million}. {f38:The street will be closed until Thursday.}

In 2015 a similar raid on a vault in another port {f39.cause:failed because of a flooded tunnel}.

=== report B | outlet: Britwire | published: 2023-04-15
# Hull vault {f1.status:raid}: {f40:two arrested}

HULL (Britwire) - Police have {f40:arrested two men} over the {f3.time:Easter} {f1.status:raid} on the vault of a {f2.place:jeweller's} in Hull, in which {f4.what:the contents} of {f5.number:more than 80} boxes {f4.what:were taken}.

One of them, 52, {f34.who:once fitted alarms for Humber Vaults}, the company concerned. It {f32.certainty:now looks probable} that {f33.what:someone on the inside had a hand in it}, said {f16.name:Sally Outram}, {f42.role:who is leading the inquiry}. She had called the raiders {f17.wording:"patient, fit, and very well equipped."}

They had {f8.what:made an opening in the wall} and got there {f9.place:from a lift shaft}. The alarm {f10.status:sounded} {f11.time:in the first minutes of Saturday}. {f12.who:A police constable} {f13.what:peered in through the door of glass} and {f14.what:noticed nothing unusual}.

{f23.source:A passing bus} {f22.what:filmed} {f21.number:four} figures {f18.what:in police-style uniforms}. Their vehicle, {f19.what:a white lorry}, bore {f20.what:the lettering of a firm of lift engineers}.

{f30.what:A hydraulic ram}, {f31.status:abandoned} by the thieves, is being examined. {f37.money:Nine million pounds} is the loss as {f36.who:the police} estimate it; a good number of customers {f29.what:prefer to be silent about} {f29.what:the contents of their boxes}.

"{f26.wording:I hadn't any insurance, I had a key}," said Bert Skelton, {f24.role:who used to be a docker}. {f25.what:His savings in cash are gone}. He is angry at {f27.who:Humber Vaults}, which {f28.position:has so far offered nothing}.

{f39.cause:Water in the tunnel} had foiled a comparable attempt in another port eight years ago.

=== key
f1.status same A=broke in B=raid | the raid
f2.place differs A=safe deposit centre B=jeweller's | what was raided
f3.time same A=Easter 2023 B=Easter 2023 | when
f4.what same A=emptied B=contents taken | the boxes
f5.number compatible A=>=80 B=>80 | boxes
f8.what same A=cut a hole in the wall B=made an opening in the wall | how they got in
f9.place differs A=cellar of a disused pub B=lift shaft | from where
f10.status same A=went off B=sounded | the alarm
f11.time same A=2023-04-08 shortly after midnight B=2023-04-08 first minutes | when
f12.who differs A=security guard B=police constable | who looked
f13.what same A=looked through the glass door B=peered through the door of glass | what he did
f14.what same A=nothing amiss B=nothing unusual | what he saw
f15 only A | police not called
f16.name same A=Sally Outram B=Sally Outram | the detective
f17.wording differs A=fit and well equipped B=fit, and very well equipped | her words
f18.what differs A=high-visibility vests B=police-style uniforms | their clothes
f19.what differs A=white van B=white lorry | their vehicle
f20.what differs A=water company B=lift engineers | the name on it
f21.number same A=4 B=4 | men seen
f22.what same A=can be seen B=filmed | the men
f23.source differs A=betting shop's camera B=passing bus | whose camera
f24.role differs A=trawlerman B=docker | Skelton's former job
f25.what differs A=wife's jewellery B=savings in cash | what he lost
f26.wording differs A=I had no insurance B=I hadn't any insurance | Skelton's words
f27.who same A=Humber Vaults B=Humber Vaults | the firm
f28.position differs A=500 pounds each B=nothing | what the firm offers
f29.what same A=what they stored B=contents of their boxes | what customers keep silent about
f30.what differs A=drill B=hydraulic ram | the tool left
f31.status same A=left behind B=abandoned | the tool
f32.certainty differs A=possible B=probable | help from an insider
f33.what same A=help from an insider B=someone on the inside | what it is about
f34.who differs A=former locksmith B=former alarm fitter | who is suspected
f35 only A | interviewed
f36.who differs A=insurers B=police | who puts the loss
f37.money same A=GBP 9m B=GBP 9m | the loss
f38 only A | the street
f39.cause same A=flooded tunnel B=water in the tunnel | why the raid of 2015 failed
f40 only B | two arrests
f42.role compatible A=detective chief inspector B=leads the inquiry | Outram
