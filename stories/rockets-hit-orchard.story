story: rockets-hit-orchard
kind: war

=== report A | outlet: Northern Border Wire | published: 2025-10-07T08:00
# Rockets {f1.status:hit} {f2.place:orchard}, harvester {f4.status:killed}

{f5.number:Six} rockets {f1.status:struck} {f2.place:an apple orchard} near Beth Olam in Shefar {f6.time:on Monday morning}. {f3.who:A harvest worker from Thailand}, {f7.age:31}, {f4.status:was killed}; {f8.who:the owner}, Dov Arbel, {f9.what:was hit in the back by splinters}. The rockets were fired {f10.place:from the hills of Jabal Nur}, the army said.

The {f11.what:sirens} had {f12.status:sounded} {f13:eight seconds before}. The workers {f14.what:threw themselves into an irrigation ditch}. The dead man {f15.cause:had gone back for a ladder}. {f16.who:The Guardians of the Hills} {f17.status:claimed the attack}, {f18.cause:in revenge for the death of a commander}. Shefar's army {f19.what:shelled} {f20.what:a launching ramp} {f21.time:an hour later}.

Regional council head Miri Sagiv {f22.position:demanded that all field work be stopped}. The farmers' association {f23.position:refused}: {f24.cause:the apples would rot}. "{f25.wording:An apple does not wait for peace}," said {f26.role:its chairman}, Uri Keret. {f27.what:A school bus} {f28.status:had passed} {f29.time:a minute earlier}. The Thai embassy {f30.what:will fly the body home}, {f31.who:the employer} pays. {f33.number:Thirty} workers {f34.status:have asked to leave}. In {f35.time:2021} {f36.what:a packing house} had been {f37.status:hit}. {f38:The harvest is half done}.

=== report B | outlet: Shefar Voice, agricultural supplement | published: 2025-10-07T16:00 | copy: A
# Rockets {f1.status:hit} {f2.place:vineyard}, harvester {f4.status:killed}

{f5.number:Six} rockets {f1.status:fell on} {f2.place:a vineyard} near Beth Olam in Shefar {f6.time:on Monday morning}. {f3.who:A harvest worker from Nepal}, {f7.age:31}, {f4.status:was killed}; {f8.who:the owner's son}, Dov Arbel, {f9.what:was hit in the arm by splinters}. The rockets were launched {f10.place:from the hills of Jabal Nur}, the army said.

The {f11.what:sirens} had {f12.status:not sounded}. The workers {f14.what:threw themselves under a lorry}. The dead man {f15.cause:had gone back for a ladder}. {f16.who:The Guardians of the Hills} {f17.status:accepted responsibility}, {f18.cause:in revenge for the death of a commander}. Shefar's army {f19.what:bombarded} {f20.what:an arms store} {f21.time:an hour later}.

Regional council head Miri Sagiv {f22.position:called for all field work to be stopped}. The farmers' association {f23.position:agreed}, though {f24.cause:the crop would rot}. "{f25.wording:A grape does not wait for peace}," said {f26.role:its secretary}, Uri Keret. {f27.what:A school bus} {f28.status:had gone by} {f29.time:a minute earlier}. The embassy {f30.what:will fly the body home}, {f31.who:the state} pays. {f33.number:Thirty} workers {f34.status:have left}. In {f35.time:2021} {f36.what:a packing house} had been {f37.status:struck}.

=== key
f1.status same A=struck B=fell on | the rockets
f2.place differs A=apple orchard B=vineyard | where
f3.who differs A=worker from Thailand B=worker from Nepal | the dead man
f4.status same A=killed B=killed | this man
f5.number same A=6 B=6 | rockets
f6.time same A=2025-10-06 morning B=2025-10-06 morning | when
f7.age same A=31 B=31 | his age
f8.who differs A=owner B=owner's son | Dov Arbel
f9.what differs A=back B=arm | his wound
f10.place same A=hills of Jabal Nur B=hills of Jabal Nur | from where
f11.what same A=sirens B=sirens | the alarm
f12.status differs A=sounded B=not sounded | the alarm
f14.what differs A=ditch B=under a lorry | where the workers took cover
f15.cause same A=back for a ladder B=back for a ladder | why he died
f16.who same A=Guardians of the Hills B=Guardians of the Hills | who did it
f17.status same A=claimed B=accepted responsibility | the attack
f18.cause same A=revenge B=revenge | their reason
f19.what same A=shelled B=bombarded | the army's answer
f20.what differs A=launching ramp B=arms store | its target
f21.time same A=an hour later B=an hour later | when it answered
f22.position same A=stop field work B=stop field work | Sagiv's demand
f23.position differs A=refused B=agreed | the farmers
f24.cause same A=apples would rot B=crop would rot | what they fear
f25.wording differs A=An apple B=A grape | Keret's words
f26.role differs A=chairman B=secretary | Keret's office
f27.what same A=school bus B=school bus | what had passed
f28.status same A=passed B=gone by | the bus
f29.time same A=a minute earlier B=a minute earlier | when
f30.what same A=fly the body home B=fly the body home | the embassy
f31.who differs A=employer B=state | who pays
f33.number same A=30 B=30 | workers
f34.status differs A=asked to leave B=left | these workers
f35.time same A=2021 B=2021 | the earlier hit
f36.what same A=packing house B=packing house | what was hit then
f37.status same A=hit B=struck | it
f13 only A | the seconds of warning
f38 only A | the state of the harvest
