story: shelling-hospital-orlik
kind: war

=== report A | outlet: Eastern Watch, live page | published: 2024-02-28T21:00
# Orlik: {f1.place:maternity ward} hit, {f2.number:three} {f3.who:nurses} {f2.status:killed}

19.40. {f4.what:Rockets} {f5.status:have struck} the district hospital of Orlik in government-held Talvia. {f2.number:Three} {f3.who:nurses} {f2.status:are dead}, the {f6.role:chief physician}, Lev Maron, tells us. The {f7.number:second} volley came {f7.time:twenty minutes after the first}, when {f8.who:firefighters} were already inside.

19.55. It was {f1.place:the maternity ward} that was hit. {f9.number:Seven} newborns were {f9.what:carried down to the boiler room} in {f10.what:washing baskets}; {f9.status:all are well}. {f11.who:A girl born during the attack} {f11.what:has been named Salva}.

20.10. The separatist command {f12.position:denies firing on the town}. Its spokesman, Ilian Greb, says a {f13.what:government drone} {f13.cause:went astray}. The defence ministry in Talvograd {f14.position:calls this grotesque}. {f15.who:Monitors of the ceasefire} heard {f16.number:eleven} explosions; they {f17.certainty:would not say from which side}.

20.25. {f18.what:Electricity} {f18.status:is off} in the whole of the northern quarter. Surgeons {f19.status:go on operating} {f20.what:with the generator}. The wounded, {f21.number:14} of them, are being taken {f22.place:to Dubra}, forty kilometres off, {f23.what:in buses}. The road {f24.status:is under fire}.

20.45. Health minister Oxana Vell {f25.what:has set out for Orlik}. "{f26.wording:Whoever aims at cradles has lost already}," she says. {f27.what:A blood donation} will be held {f28.place:in the theatre} {f28.time:on Thursday}. The hospital was last hit in {f29.time:2022}, when {f30.what:the kitchen} burned. {f31:Snow is forecast for the night}.

=== report B | outlet: Talvian Daily | published: 2024-02-29
# Cradles in the {f9.what:cellar}

"{f26.wording:Whoever aims at cradles has already lost}," said the health minister, Oxana Vell, {f25.what:over the telephone from Talvograd}; {f25.what:the road to Orlik was too dangerous}. There, on Wednesday evening, {f4.what:mortar shells} had {f5.status:fallen on} the district hospital and {f2.status:taken the lives} of {f2.number:three} {f3.who:patients}.

They hit {f1.place:the children's ward}, said {f6.role:deputy head doctor} Lev Maron, and then, {f7.time:after twenty minutes}, they came a {f7.number:second} time, as {f8.who:policemen} were carrying people out. {f10.what:Drawers from a chest} served to bring {f9.number:seven} babies {f9.what:into the heating cellar}. {f9.status:None of them came to harm}. A {f11.who:daughter} who {f11.who:came into the world under the shells} {f11.what:was called Salva}.

Who fired? Not we, {f12.position:say the separatists}; their man for the press, Ilian Greb, speaks of {f13.what:a government helicopter} that {f13.cause:lost its way}. {f14.position:Grotesque}, answers the ministry of defence. The {f15.who:ceasefire observers}, who {f16.number:counted eleven} blasts, {f17.certainty:think the shots came from the south, from the separatists' side}.

{f18.what:Water} has {f18.status:failed} in the north of the town. In the operating theatre {f19.status:work went on}, {f20.what:by torchlight}. {f21.number:Fourteen} injured people were driven {f22.place:to the town of Dubra}, {f23.what:in private cars}, while on the road {f24.status:all was quiet}. Two years ago {f29.time:in 2022} the hospital lost {f30.what:its laundry} to a fire after shelling. {f28.time:Today} {f27.what:people can give blood} {f28.place:at the railway station}. {f33:The bells of Saint Barbara's are silent, for fear of giving a signal}.

=== key
f1.place differs A=maternity ward B=children's ward | the ward that was hit
f2.number same A=3 B=3 | the dead
f2.status same A=killed B=lost their lives | these three
f3.who differs A=nurses B=patients | who was killed
f4.what differs A=rockets B=mortar shells | what was fired
f5.status same A=struck B=fallen on | the hospital
f6.role differs A=chief physician B=deputy head doctor | Maron's post
f7.number same A=2nd B=2nd | the later volley
f7.time same A=20 minutes B=20 minutes | the time between the volleys
f8.who differs A=firefighters B=policemen | who was inside
f9.number same A=7 B=7 | newborns
f9.what same A=to the boiler room B=into the heating cellar | where they were brought
f9.status same A=all well B=none harmed | the newborns
f10.what differs A=washing baskets B=drawers | in what they were carried
f11.who same A=girl born during the attack B=daughter born under the shells | the new child
f11.what same A=named Salva B=called Salva | the child's name
f12.position same A=denies firing B=not we | the separatists
f13.what differs A=drone B=helicopter | what they blame
f13.cause same A=went astray B=lost its way | how they explain it
f14.position same A=grotesque B=grotesque | the ministry's reply
f15.who same A=monitors B=observers | who heard the blasts
f16.number same A=11 B=11 | explosions
f17.certainty differs A=would not say B=from the separatists' side | the monitors on the origin
f18.what differs A=electricity B=water | what has failed
f18.status same A=off B=failed | the supply
f19.status same A=go on B=went on | the operations
f20.what differs A=generator B=torchlight | by what light
f21.number same A=14 B=14 | wounded
f22.place same A=Dubra B=Dubra | where they are taken
f23.what differs A=buses B=private cars | how they are taken
f24.status differs A=under fire B=quiet | the road
f25.what differs A=set out for Orlik B=stayed in Talvograd | the minister
f26.wording differs A=has lost already B=has already lost | her words
f27.what same A=blood donation B=give blood | what is planned
f28.place differs A=theatre B=railway station | where blood is given
f28.time same A=2024-02-29 B=2024-02-29 | when
f29.time same A=2022 B=2022 | the earlier hit
f30.what differs A=kitchen B=laundry | what burned then
f31 only A | the snow
f33 only B | the bells
