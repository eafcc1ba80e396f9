story: president-hospital-tovar
kind: politics

=== report A | outlet: Agencia Istmo | published: 2023-05-09 | agency: Istmo
# Tovar's president {f1.status:in hospital} after {f2.what:fall} at palace

CIUDAD TOVAR (Istmo) - President Hernán Valdivieso of Tovar {f1.status:was admitted} to {f3.place:the military hospital} on Monday after {f2.what:falling} {f4.place:on a staircase} of the palace, {f10.source:his office} said.

The 74-year-old {f5.what:broke his right hip} and {f6.status:underwent surgery} {f6.time:on Monday evening}. His doctor, Leandro Pacheco, {f7.role:a bone specialist}, expects him to stay {f8.time:ten days}. "{f9.wording:He asked for his papers before he asked for water}," Pacheco said.

According to {f10.source:the office}, {f11.cause:the stairs had just been waxed}. {f12.who:A bodyguard} {f13.what:found} the president and {f14.what:called an ambulance}. Two ministers {f15.status:have visited} him.

{f16.who:Vice-President Amparo Reyna} {f17.status:has assumed his duties}; she {f18.what:chaired the cabinet} on Tuesday morning. The constitution {f19.what:requires a vote of parliament} if he is absent for more than {f20.time:thirty days}.

The opposition National Renewal {f21.position:demands that an independent panel of doctors examine him}. Its leader, Ramiro Cué, {f22.role:himself a physician}, said the public {f23.what:was not told the whole truth}. He alleges that Valdivieso {f24.what:has suffered from Parkinson's disease} {f24.time:for two years}. The government {f25.status:denied} this.

A journey to {f26.place:Chile} {f27.status:was cancelled}. {f28.who:The foreign minister} will receive the {f29.who:Spanish} envoy in his place on {f30.time:Thursday}. Supporters {f31.what:lit candles} {f32.place:outside the cathedral}. In 2020 Valdivieso {f33:had a stone removed from his kidney}.

=== report B | outlet: Tribuna de Tovar | published: 2023-05-10
# What is the matter with the president?

For two days the country has been staring at a window on the fourth floor of {f3.place:the Clínica Santa Rita}. Behind it {f1.status:lies} Hernán Valdivieso, 74, head of state, {f5.what:with a fracture of the left hip}. That he {f2.what:lost his footing} on Monday is undisputed. Where, is another matter: {f4.place:in the bath}, {f10.source:palace servants} tell us, and it was not wax, {f11.cause:he had felt faint}. {f12.who:A chambermaid} {f13.what:came upon him}; {f14.what:he was driven off in his own limousine}.

{f6.status:The operation} {f6.time:took place that night}. Pacheco, {f7.role:the orthopaedist} who treats him, reckons with {f8.time:three weeks} in bed. "{f9.wording:He asked for his papers before he asked for some water}," he joked.

Ramiro Cué does not laugh. {f22.role:The doctor} who leads National Renewal says that the people {f23.what:are being kept in the dark}: Valdivieso {f24.what:has had Parkinson's} {f24.time:since the last election, four years ago}. {f25.status:Not true}, replies the palace. Cué's party now wants {f21.position:the vice-president sworn in at once}.

Legally {f17.status:nothing has been handed over}. {f16.who:The vice-president}, Mrs Reyna, merely {f18.what:took the chair} when ministers met on Tuesday. Only an absence of more than {f20.time:a month} {f19.what:would have to be put to the deputies}.

{f15.status:No minister has been let in so far.} The trip to {f26.place:Santiago}, planned for next week, {f27.status:has been put back to June}. On {f30.time:Thursday} {f28.who:the prime minister} is to meet the envoy from {f29.who:Madrid}.

{f32.place:In front of the cathedral} people {f31.what:keep a vigil with candles}. {f34:A lottery seller offers the number 74.}

=== key
f1.status same A=in hospital B=in hospital | the president
f2.what same A=fell B=lost his footing | what happened to him
f3.place differs A=military hospital B=Clínica Santa Rita | where he lies
f4.place differs A=staircase B=bath | where he fell
f5.what differs A=right hip broken B=left hip fractured | his injury
f6.status same A=operated on B=operated on | the surgery
f6.time same A=2023-05-08 evening B=2023-05-08 night | when
f7.role same A=bone specialist B=orthopaedist | the doctor
f8.time differs A=10 days B=3 weeks | how long he stays
f9.wording differs A=asked for water B=asked for some water | the doctor's words
f10.source differs A=the president's office B=palace servants | on whose word
f11.cause differs A=waxed stairs B=felt faint | why he fell
f12.who differs A=a bodyguard B=a chambermaid | who found him
f13.what same A=found B=came upon | how he was discovered
f14.what differs A=ambulance B=his own limousine | how he was taken
f15.status differs A=two ministers have visited B=no minister let in | visits
f16.who same A=Vice-President Reyna B=the vice-president | who stands in
f17.status differs A=duties assumed B=nothing handed over | the president's powers
f18.what same A=chaired the cabinet B=took the chair | what she did on Tuesday
f19.what same A=a vote of parliament B=put to the deputies | what a long absence needs
f20.time same A=30 days B=a month | from what length
f21.position differs A=examination by independent doctors B=vice-president sworn in | what the opposition demands
f22.role same A=physician B=doctor | the opposition leader
f23.what same A=not told the truth B=kept in the dark | what he says of the public
f24.what same A=Parkinson's disease B=Parkinson's | the alleged illness
f24.time differs A=for 2 years B=for 4 years | since when
f25.status same A=denied B=denied | the allegation
f26.place compatible A=Chile B=Santiago | where he was to travel
f27.status differs A=cancelled B=postponed to June | the journey
f28.who differs A=foreign minister B=prime minister | who meets the envoy
f29.who same A=Spain B=Madrid | whose envoy
f30.time same A=2023-05-11 B=2023-05-11 | the meeting
f31.what same A=lit candles B=vigil with candles | what supporters do
f32.place same A=outside the cathedral B=in front of the cathedral | where
f33 only A | the kidney stone
f34 only B | the lottery seller
