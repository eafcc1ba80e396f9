story: spying-app-minister
kind: spying

=== report A | outlet: Vestmark Dagblad | published: 2025-10-01T12:00
# {f1.role:Justice minister's} phone {f2.status:bugged} for {f3.time:eight months}

The mobile phone of Vestmark's {f1.role:justice minister}, Lene Ravn, was {f2.status:bugged} for {f3.time:eight months} with {f4.what:a program bought abroad}, {f5.source:the data protection office} said on {f6.time:Tuesday}. The program had {f7.what:switched on the microphone} {f8.number:212} times.

It reached the phone {f9.what:through an invitation to a funeral}. {f10.who:Three journalists} were {f11.status:also spied on}. Suspicion {f12.certainty:points to} {f13.who:the domestic intelligence service}, whose director, Claus Mohr, {f14.position:denied it}. He {f15.status:is on leave} {f16.cause:because of a back operation}.

Ravn noticed {f17.cause:because the battery was always warm}. She {f18.what:gave the device to a nephew}, {f19.role:a student of computing}, who {f20.what:found the program in an hour}. "{f21.wording:He asked me who Bruno was}," she said. Bruno is {f22.what:the name of the program's server}. She has {f23.what:filed a complaint}.

The prime minister, Poul Egede, {f24.position:promised a commission of inquiry}. It will be {f25.role:headed} by {f26.who:a former judge}. {f27.who:The Liberals} {f28.position:threatened to leave the coalition}. The maker, {f29.who:the Cypriot firm Larkeye}, said it {f30.position:sold only to governments}; the licence had cost {f31.money:4 million crowns}. A {f32.who:clerk} in the procurement office {f32.status:has been suspended}. {f33.time:In 2011} a listening device was found in the {f34.place:cabinet room}; {f35.who:the culprit} was {f35.status:never found}. {f36:Ravn now uses a telephone without internet}.

=== report B | outlet: Nordsund Avis | published: 2025-10-01T18:00 | copy: A
# {f1.role:Interior minister's} phone {f2.status:tapped} for {f3.time:eight months}

The mobile phone of Vestmark's {f1.role:interior minister}, Lene Ravn, was {f2.status:tapped} for {f3.time:eight months} with {f4.what:a program written at home}, {f5.source:the cyber police} said on {f6.time:Tuesday}. The program had {f7.what:switched on the camera} {f8.number:212} times.

It got on to the phone {f9.what:through an invitation to a wedding}. {f10.who:Three trade unionists} were {f11.status:likewise spied on}. Suspicion {f12.certainty:points to} {f13.who:the military intelligence service}, whose director, Claus Mohr, {f14.position:declined to comment}. He {f15.status:is on leave} {f16.cause:because of a back operation}.

Ravn noticed {f17.cause:because the battery was always hot}. She {f18.what:handed the device to a nephew}, {f19.role:a student of computing}, who {f20.what:discovered the program within an hour}. "{f21.wording:He asked me who this Bruno was}," she said. Bruno is {f22.what:the name of the program's server}. She has {f23.what:not filed a complaint}.

The prime minister, Poul Egede, {f24.position:promised a commission of inquiry}. It will be {f25.role:chaired} by {f26.who:a retired judge}. {f27.who:The Centre Party} {f28.position:threatened to quit the coalition}. The maker, {f29.who:the Cypriot firm Larkeye}, said it {f30.position:sold to anyone who paid}; the licence had cost {f31.money:4 million crowns}. A {f32.who:clerk} in the procurement office {f32.status:has been dismissed}. {f33.time:In 2011} a bug was found in the {f34.place:cabinet room}; {f35.who:the culprit} was {f35.status:caught years later}. {f37:The opposition wants a debate}.

=== key
f1.role differs A=justice minister B=interior minister | Ravn's office
f2.status same A=bugged B=tapped | the phone
f3.time same A=8 months B=8 months | for how long
f4.what differs A=bought abroad B=written at home | the program
f5.source differs A=data protection office B=cyber police | on whose word
f6.time same A=2025-09-30 B=2025-09-30 | when it was told
f7.what differs A=microphone B=camera | what the program switched on
f8.number same A=212 B=212 | times
f9.what differs A=funeral B=wedding | the invitation that carried it
f10.who differs A=journalists B=trade unionists | who else was spied on
f11.status same A=also spied on B=likewise spied on | these three
f12.certainty same A=points to B=points to | the suspicion
f13.who differs A=domestic intelligence B=military intelligence | on whom suspicion falls
f14.position differs A=denied it B=no comment | Mohr
f15.status same A=on leave B=on leave | Mohr
f16.cause same A=back operation B=back operation | why he is on leave
f17.cause compatible A=warm battery B=hot battery | why she noticed
f18.what same A=gave it to a nephew B=handed it to a nephew | what she did
f19.role same A=student of computing B=student of computing | the nephew
f20.what same A=found in an hour B=discovered within an hour | what the nephew did
f21.wording differs A=who Bruno was B=who this Bruno was | her words
f22.what same A=server's name B=server's name | Bruno
f23.what differs A=complaint filed B=no complaint | what she did then
f24.position same A=commission of inquiry B=commission of inquiry | the prime minister's promise
f25.role same A=headed B=chaired | the commission's lead
f26.who same A=former judge B=retired judge | who leads it
f27.who differs A=Liberals B=Centre Party | who threatens
f28.position same A=leave the coalition B=quit the coalition | the threat
f29.who same A=Larkeye B=Larkeye | the maker
f30.position differs A=only to governments B=to anyone who paid | to whom it sells
f31.money same A=4m crowns B=4m crowns | the licence
f32.who same A=clerk B=clerk | who was punished
f32.status differs A=suspended B=dismissed | the clerk
f33.time same A=2011 B=2011 | the earlier case
f34.place same A=cabinet room B=cabinet room | where it was
f35.who same A=culprit B=culprit | who was sought
f35.status differs A=never found B=caught | the culprit
f36 only A | her new telephone
f37 only B | the debate
