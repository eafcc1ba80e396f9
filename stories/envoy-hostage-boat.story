story: envoy-hostage-boat
kind: diplomacy

=== report A | outlet: Meridian International | published: 2022-09-27T19:00
# UN {f1.role:envoy} {f2.status:seized} on {f3.place:river} in Mbaru

A special {f1.role:envoy} of the United Nations, {f4.name:Paulina Terhagen}, {f2.status:was taken hostage} on Monday on {f3.place:the Lower Tana river} in Mbaru. Armed men {f5.what:stopped her motor launch} {f6.time:about an hour before dark} and took her and {f7.who:an interpreter} away, the mission said.

{f8.who:The boatman} {f9.status:was let go} and walked through the night to {f10.place:a mission station}. He told {f11.whom:a radio station} that the kidnappers {f12.what:were hardly more than children} and carried {f13.what:hunting rifles}.

Terhagen, 54, {f16.role:a former judge}, had been on her way to the town of Sengo, where she wanted to {f18.what:negotiate an exchange of prisoners}. The government {f19.position:had advised her not to go by water}. Its spokesman, Elias Motu, blamed {f20.who:the River Brigade}, which {f21.status:has kept silent so far}.

Mission head Anders Lillestad {f22.position:ruled out a ransom}. "{f23.wording:She went to them unarmed, and unarmed she must come back}," he said. {f24.who:A bishop} {f25.what:has offered to mediate}. Two helicopters {f26.status:are searching} {f27.place:the mangroves}.

Mbaru's government and the brigade {f28.status:signed a truce} {f29.time:in June}, which {f30.status:is largely holding}. In 2015 {f31:a geologist was held on the same river for five months}.

=== report B | outlet: Sengo Post | published: 2022-09-29
# {f1.role:Envoy} {f2.status:freed} after two nights in the swamp

{f4.name:Paulina Terhagen} {f2.status:was set free} on Wednesday evening. The United Nations' {f1.role:special envoy}, {f16.role:a retired general}, was tired and covered with insect bites, but she had not been harmed. {f7.who:Her bodyguard}, taken together with her, {f32:is still being held}.

{f24.who:A village chief} {f25.what:had gone back and forth} between the mission and the captors. According to him the deed was the work of {f20.who:deserters from the army}. {f20.who:They} {f21.status:apologised in a letter}. The mission's head, Lillestad, {f22.position:would not say whether money had been paid}. "{f23.wording:She went to them unarmed, and unarmed she came back}," he told this newspaper.

The envoy's {f5.what:motor boat was halted} on Monday, {f6.time:towards sunset}, {f3.place:on the Lower Tana}. {f8.who:The skipper} {f9.status:was allowed to leave} and made his way to {f10.place:an army post}. The men had {f13.what:automatic rifles}, he told {f11.whom:his wife}, and some of them {f12.what:were no older than his sons}. Helicopters {f26.status:had looked for her} {f27.place:in the mangrove swamp} in vain.

Mrs Terhagen wants to go on to Sengo at once. She had been coming here to {f18.what:arrange a swap of prisoners}. The authorities {f19.position:say that they were never told of her journey}. The ceasefire of {f29.time:last June}, {f28.status:agreed} between the government and the River Brigade, {f30.status:has been broken several times this month}, observers report.

=== key
f1.role same A=envoy B=special envoy | her office
f2.status changed A=seized B=freed | the envoy
f3.place same A=Lower Tana river B=Lower Tana | where
f4.name same A=Paulina Terhagen B=Paulina Terhagen | the envoy
f5.what same A=stopped her launch B=motor boat halted | what happened to the boat
f6.time same A=2022-09-26 an hour before dark B=2022-09-26 towards sunset | when
f7.who differs A=interpreter B=bodyguard | who was taken with her
f8.who same A=boatman B=skipper | the third person on board
f9.status same A=let go B=allowed to leave | the boatman
f10.place differs A=mission station B=army post | where he went
f11.whom differs A=radio station B=his wife | to whom he told it
f12.what same A=hardly more than children B=no older than his sons | the kidnappers' age
f13.what differs A=hunting rifles B=automatic rifles | their weapons
f16.role differs A=former judge B=retired general | her past
f18.what same A=exchange of prisoners B=swap of prisoners | the purpose of her journey
f19.position differs A=advised against it B=never told of it | the government on her journey
f20.who differs A=River Brigade B=army deserters | who did it
f21.status changed A=silent B=apologised | the kidnappers' word
f22.position differs A=no ransom B=would not say | the mission head on a ransom
f23.wording differs A=and unarmed she must come back B=and unarmed she came back | his words
f24.who differs A=bishop B=village chief | the mediator
f25.what compatible A=offered to mediate B=went back and forth | the mediator's part
f26.status same A=searching B=looked for her | the helicopters
f27.place same A=mangroves B=mangrove swamp | where
f28.status same A=truce signed B=ceasefire agreed | the truce
f29.time same A=June B=June | when
f30.status differs A=largely holding B=broken several times | the truce now
f31 only A | the geologist
f32 only B | the bodyguard still held
