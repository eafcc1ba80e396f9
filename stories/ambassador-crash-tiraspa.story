story: ambassador-crash-tiraspa
kind: diplomacy

=== report A | outlet: Danubia Post | published: 2023-11-13
# Ambassador's {f1.role:driver} {f2.status:killed} as car plunges into {f3.place:river}

{f1.role:The driver} of the Arvenian ambassador to Tiraspa {f2.status:died} on Sunday when the diplomat's car {f4.what:skidded off} a mountain road and {f3.place:fell into the river Drin}. The ambassador, Helena Brosch, {f5.status:survived} with {f6.what:broken ribs}.

The accident happened {f7.time:towards six in the evening} {f8.place:below the Korabi pass}, as the party was returning from {f9.what:a wine festival}. Brosch {f10.what:freed herself} through {f11.what:a rear window}; {f12.who:shepherds} pulled her to the bank. A {f13.role:second secretary}, who was sitting {f14.place:beside the driver}, {f15.status:is still being sought}.

Police suspect {f16.cause:black ice}. "{f17.wording:We have no sign of another vehicle}," commissioner Ardit Shaba said. The car, {f18.what:an armoured saloon}, {f19.status:was raised} on Monday by {f20.who:army divers}. {f21.what:The brakes} {f22.status:were found in order}.

Brosch, 57, was flown to {f23.place:Arvenia} {f24.what:in a rescue jet}. She {f25.status:has been questioned}. Her government {f26.position:asked to send its own investigators}, which Tiraspa {f27.status:allowed}.

The ambassador had recently {f28.what:received threats}, {f29.source:an embassy employee} said, because of {f30.cause:her criticism of logging}. Foreign Minister Pal Gruda {f31.certainty:ruled out an attack}. {f32.what:Flags at the ministry} fly at half-mast. In 2011 {f33:a bus had crashed at the same bend}.

=== report B | outlet: Tirasp Express | published: 2023-11-14
# Ice, speed, or something else?

The road down from {f8.place:the Korabi pass} is steep, and on Sunday {f7.time:just before six p.m.} it was dark. Helena Brosch, 57, Arvenia's envoy, was on the way back from {f9.what:the opening of a school} when her limousine {f4.what:left the carriageway}. It {f3.place:came to rest on the bottom of the Drin}.

{f1.role:Her chauffeur} {f2.status:drowned}. {f13.role:The military attaché}, {f14.place:who had the seat next to him}, {f15.status:was found dead} on Monday night, two kilometres downstream. The envoy {f5.status:lives}: she {f10.what:got out by her own strength} {f11.what:by way of the sunroof}, and {f12.who:two anglers} did the rest. She has {f6.what:several fractured ribs}.

{f20.who:A crane crew of the fire brigade} {f19.status:lifted} {f18.what:the bulletproof car} from the water on Monday. {f21.what:Its brakes} {f22.status:have yet to be examined}, the police say; for the time being they assume {f16.cause:excessive speed}. "{f17.wording:We have no trace of another vehicle}," said Shaba, the commissioner.

Yet there is talk. Mrs Brosch {f28.what:had been sent menacing letters}; {f29.source:her brother} told a newspaper at home that it was {f30.cause:about the felling of forests, which she had denounced}. The foreign minister, Gruda, says {f31.certainty:an attack cannot be excluded}. Arvenia {f26.position:wants its own experts at the scene}; permission {f27.status:is still awaited}.

{f24.what:An ambulance aircraft} took the patient {f23.place:home} on Monday. She {f25.status:has not yet been able to give evidence}. {f32.what:The ministry's flags} hang at half-mast. {f34:The chauffeur leaves two sons.}

=== key
f1.role same A=driver B=chauffeur | the dead man
f2.status same A=dead B=drowned | the driver
f3.place same A=river Drin B=bottom of the Drin | where the car ended
f4.what same A=skidded off the road B=left the carriageway | the accident
f5.status same A=survived B=lives | the ambassador
f6.what same A=broken ribs B=fractured ribs | her injuries
f7.time same A=2023-11-12T18:00~ B=2023-11-12 just before 18:00 | when
f8.place same A=below the Korabi pass B=below the Korabi pass | where
f9.what differs A=wine festival B=opening of a school | where they came from
f10.what same A=freed herself B=got out by herself | how she escaped
f11.what differs A=rear window B=sunroof | the way out
f12.who differs A=shepherds B=anglers | who helped her
f13.role differs A=second secretary B=military attaché | the other passenger
f14.place same A=beside the driver B=next to him | his seat
f15.status changed A=missing B=dead | the other passenger
f16.cause differs A=black ice B=excessive speed | what the police suspect
f17.wording differs A=no sign B=no trace | the commissioner's words
f18.what same A=armoured saloon B=bulletproof car | the car
f19.status same A=raised B=lifted | the car
f20.who differs A=army divers B=fire brigade | who raised it
f21.what same A=brakes B=brakes | what was or is to be examined
f22.status differs A=found in order B=not yet examined | the brakes
f23.place same A=Arvenia B=home | where she was flown
f24.what same A=rescue jet B=ambulance aircraft | how
f25.status differs A=questioned B=not yet able to testify | her testimony
f26.position same A=send its own investigators B=its own experts | what Arvenia asks
f27.status differs A=allowed B=awaited | the permission
f28.what same A=threats B=menacing letters | what she had received
f29.source differs A=embassy employee B=her brother | on whose word
f30.cause same A=criticism of logging B=denounced the felling of forests | why she was threatened
f31.certainty differs A=attack ruled out B=attack possible | the foreign minister on an attack
f32.what same A=flags at the ministry B=the ministry's flags | what is at half-mast
f33 only A | the bus of 2011
f34 only B | his sons
