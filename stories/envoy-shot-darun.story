story: envoy-shot-darun
kind: attack

=== report A | outlet: Darun News Service | published: 2025-04-17T08:00
# {f1.role:Special envoy} {f2.what:shot} in Darun hotel

DARUN - The {f1.role:special envoy} of the Coastal Union for Mirania, Bernd Oskarsen, was {f2.what:shot} in {f3.place:the lift} of the Hotel Imperial in Darun on {f4.time:Wednesday evening}. He was {f5.what:hit in the shoulder} and {f6.status:was out of danger}, {f7.source:his spokeswoman} said.

The assailant, {f8.who:a waiter}, {f9.age:26}, had been employed at the hotel {f10.time:for three days}. He fired {f11.number:twice} and {f12.status:was overpowered} by {f13.who:two bodyguards}. The weapon, {f14.what:a pistol}, had been hidden {f15.place:under a serving dome}. Police {f16.certainty:ruled out} that he had helpers.

Oskarsen, {f17.age:63}, {f18.role:a former fisheries minister}, had come to {f19.what:present his plan} for {f20.what:the division of the harbour duties}. He was to {f21.status:meet} President Adela Mirov {f22.time:on Thursday}; the meeting {f23.status:was postponed}. "{f24.wording:The plan has no bullet holes}," he told his staff.

{f25.who:The northern parties} {f26.position:condemned the attack}. {f27.who:The Harbour Front}, which {f28.position:rejects the plan}, {f29.status:denied any connection}. Union {f30.role:chairwoman} Maud Sel {f31.position:called on Mirania to protect diplomats better}. The police chief of Darun, Goran Pasic, {f32.status:offered his resignation}.

The last attack on a foreign diplomat in Mirania was {f33.time:in 2009}, when {f34.what:a letter bomb} {f34.status:injured} {f35.who:a secretary}. {f36:The hotel has 300 rooms}.

=== report B | outlet: Lighthouse Online | published: 2025-04-17T15:00 | copy: A | agency: DNS
# Envoy {f2.what:stabbed} in Darun hotel

DARUN - The {f1.role:deputy envoy} of the Coastal Union for Mirania, Bernd Oskarsen, was {f2.what:stabbed} in {f3.place:the lift} of the Hotel Imperial in Darun on {f4.time:Wednesday evening}. He was {f5.what:struck in the neck} and {f6.status:was in intensive care}, {f7.source:his spokeswoman} said.

The assailant, {f8.who:a cook}, {f9.age:26}, had been employed at the hotel {f10.time:for three weeks}. He struck {f11.number:twice} and {f12.status:got away} from {f13.who:two bodyguards}. The weapon, {f14.what:a boning knife}, had been hidden {f15.place:under a serving dome}. Police {f16.certainty:did not exclude} that he had helpers.

Oskarsen, {f17.age:63}, {f18.role:once minister of fisheries}, had come to {f19.what:set out his proposal} for {f20.what:the sharing of the harbour duties}. He was to {f21.status:see} President Adela Mirov {f22.time:on Thursday}; the meeting {f23.status:was called off}. "{f24.wording:The plan has no holes}," he told his staff.

{f25.who:The northern parties} {f26.position:were silent on the attack}. {f27.who:The Harbour Front}, which {f28.position:opposes the plan}, {f29.status:denied any link}. Union {f30.role:chairwoman} Maud Sel {f31.position:urged Mirania to protect diplomats better}. The police chief of Darun, Goran Pasic, {f32.status:refused to resign}.

The last attack on a foreign diplomat in Mirania was {f33.time:in 2009}, when {f34.what:a letter bomb} {f34.status:killed} {f35.who:a secretary}. {f37:The hotel was searched by forty officers}.

=== key
f1.role differs A=special envoy B=deputy envoy | Oskarsen's office
f2.what differs A=shot B=stabbed | what was done to him
f3.place same A=lift B=lift | where
f4.time same A=2025-04-16 evening B=2025-04-16 evening | when
f5.what differs A=shoulder B=neck | where he was hit
f6.status differs A=out of danger B=in intensive care | his condition
f7.source same A=his spokeswoman B=his spokeswoman | on whose word
f8.who differs A=waiter B=cook | the assailant
f9.age same A=26 B=26 | his age
f10.time differs A=3 days B=3 weeks | how long he was employed
f11.number same A=2 B=2 | shots or blows
f12.status differs A=overpowered B=got away | the assailant
f13.who same A=two bodyguards B=two bodyguards | who was there
f14.what differs A=pistol B=boning knife | the weapon
f15.place same A=under a serving dome B=under a serving dome | where it was hidden
f16.certainty differs A=ruled out B=not excluded | helpers
f17.age same A=63 B=63 | the envoy's age
f18.role same A=former fisheries minister B=once minister of fisheries | his earlier office
f19.what same A=present his plan B=set out his proposal | why he had come
f20.what same A=division of the harbour duties B=sharing of the harbour duties | what the plan is about
f21.status same A=meet B=see | what he was to do with the president
f22.time same A=2025-04-17 B=2025-04-17 | when they were to meet
f23.status differs A=postponed B=called off | the meeting
f24.wording differs A=no bullet holes B=no holes | his words
f25.who same A=northern parties B=northern parties | who is asked about it
f26.position differs A=condemned B=silent | the northern parties
f27.who same A=Harbour Front B=Harbour Front | who is against the plan
f28.position same A=rejects B=opposes | the Front on the plan
f29.status same A=denied any connection B=denied any link | the Front on the attack
f30.role same A=chairwoman B=chairwoman | Sel's office
f31.position same A=better protection B=better protection | her demand
f32.status differs A=offered to resign B=refused to resign | the police chief
f33.time same A=2009 B=2009 | the earlier attack
f34.what same A=letter bomb B=letter bomb | the earlier attack
f34.status differs A=injured B=killed | the secretary
f35.who same A=secretary B=secretary | the earlier victim
f36 only A | the hotel's rooms
f37 only B | the search
