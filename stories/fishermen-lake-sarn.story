story: fishermen-lake-sarn
kind: armed conflict

=== report A | outlet: Ardelya Today | published: 2024-05-21
# {f1.number:Five} fishermen {f1.status:abducted} on {f2.place:Lake Sarn}, one dead

ARDEL. Soldiers of neighbouring Vostra have {f1.status:kidnapped} {f1.number:five} Ardelyan fishermen and caused the death of a sixth, the government in Ardel said on Monday. It is the most serious breach of the lake truce since it was signed {f4.time:in 2022}.

The men had set out {f5:on Saturday evening} from the village of Kamysh to lay nets for {f7.what:pike-perch}. {f8.time:Towards three in the morning} {f9.what:two grey patrol boats} without lights came out of the mist, according to {f10.who:a 15-year-old boy} who swam ashore. He says they opened fire {f11.status:without a word of warning}.

{f3.name:Rustam Ilgar}, {f3.age:52}, a father of four, {f3.cause:was shot in the chest}. His body was found {f12:in the reeds near Kamysh} on Sunday. His brother, who is 49, is among the captives.

It happened {f13.place:four kilometres inside Ardelyan waters}, the coast guard said, and published {f14.what:the track of the boat's satellite beacon}. "Our men {f15.wording:were fishing where their grandfathers fished}," said the foreign minister, {f16.name:Leyla Asker-Donat}. She summoned {f17.who:the Vostran ambassador} and demanded {f18.position:the release of the men without conditions, and an apology}.

The wooden boat, the {f19.name:Altyn}, {f19.status:was sunk}, the boy said.

In Kamysh the women have lit a fire on the beach. {f20:Sixty-two} boats stayed in harbour on Monday. The army {f21.status:has not been put on alert}, the prime minister's office said, but leave {f22:has been cancelled for the river brigade}.

Ardelya and Vostra fought {f23.time:for seven months} over the lake and its islands, at a cost of 3,100 lives. The fish have recovered, biologists say; nobody went out in that year.

Mediators from the Lakes Commission {f24.status:will try} to bring both sides together {f24.time:on Thursday}.

=== report B | outlet: Vostra Information Service | published: 2024-05-22T10:00
# Poachers {f1.status:detained} on {f2.place:Lake Sarn} to face court

KHADZHAL, 22 May (VIS) - {f1.number:Five} citizens of Ardelya who {f1.status:were arrested} on {f2.place:Lake Sarn} in the night to Sunday will be brought before the district court {f25:on Friday}, the Prosecutor's Office said. They are accused of {f26:poaching and illegal entry}. The offences carry {f27:a fine or up to three years in prison}.

{f9.what:A single vessel} of the Border Guard had come upon the intruders {f8.time:shortly before 3 a.m.}, {f13.place:1.5 kilometres on the Vostran side of the line}. On board they had {f28:dynamite} and a hold full of {f7.what:sturgeon}, which is protected. {f11.status:Three times} they were called upon by loudspeaker {f11.status:to stop}. They answered by trying to ram the patrol.

One member of the crew, {f3.name:Rustam Ilgar}, {f3.age:52}, {f3.cause:fell overboard and drowned}. The Border Guard {f29:looked for him until dawn}. The statement of Ardelya that he was shot is, the Prosecutor's Office noted, supported by nothing but the tale of {f10.who:an adolescent of 15}.

{f14.what:Radar records} which prove the position will be handed to the Lakes Commission. Its envoys {f24.status:are to meet} delegates of both countries {f24.time:tomorrow}.

The vessel {f19.name:Altyn} {f19.status:was towed} to Khadzhal and is kept as evidence. The {f1.number:five} men are in good health. They {f30:have been visited by a doctor}.

Foreign Minister {f31:Oleg Tarkhan} called it absurd that his Ardelyan colleague, {f16.name:Leyla Asker-Donat}, had spoken of men who "{f15.wording:were fishing where their fathers fished}". Vostra's {f17.who:chargé d'affaires} in Ardel had rejected the protest handed to him on Monday. On the same occasion, according to the ministry, he was told that Ardelya {f18.position:would pay a fine if the men were freed}.

Ardelya {f21.status:put two brigades on alert} on Tuesday, which Vostra regards as unfriendly.

The agreement of {f4.time:2022} put an end to {f23.time:a seven-month} conflict. It {f33:obliges the fishermen of both countries to keep one kilometre away from the line}. Since then Vostra has turned back {f32:29} boats. Never before was anybody hurt.

=== key
f1.number same A=5 B=5 | fishermen held
f1.status differs A=abducted B=arrested | what happened to the five
f2.place same A=Lake Sarn B=Lake Sarn | where
f3.name same A=Rustam Ilgar B=Rustam Ilgar | the dead man
f3.age same A=52 B=52 | the dead man
f3.cause differs A=shot B=drowned | how he died
f4.time same A=2022 B=2022 | when the truce was signed
f5 only A | when the men set out
f7.what differs A=pike-perch B=sturgeon | what was fished
f8.time same A=2024-05-19T03:00~ B=2024-05-19 shortly before 03:00 | when they were taken
f9.what differs A=two patrol boats B=one vessel | what met them
f10.who same A=a boy of 15 B=an adolescent of 15 | the witness
f11.status differs A=without warning B=called upon to stop | whether there was a warning
f12 only A | where the body was found
f13.place differs A=4 km inside Ardelyan waters B=1.5 km inside Vostran waters | where it happened
f14.what differs A=satellite track B=radar records | the proof of the position
f15.wording differs A=were fishing where their grandfathers fished B=were fishing where their fathers fished | the foreign minister's words
f16.name same A=Leyla Asker-Donat B=Leyla Asker-Donat | Ardelya's foreign minister
f17.who differs A=the ambassador B=chargé d'affaires | who was called in
f18.position differs A=release without conditions B=ready to pay a fine | what Ardelya asked on Monday
f19.name same A=Altyn B=Altyn | the boat
f19.status differs A=sunk B=towed | the boat
f20 only A | boats in harbour
f21.status changed A=not on alert B=on alert | Ardelya's army
f22 only A | leave cancelled
f23.time same A=7 months B=7 months | how long the war lasted
f24.status same A=planned B=planned | the meeting with the mediators
f24.time same A=2024-05-23 B=2024-05-23 | when
f25 only B | when the five come to court
f26 only B | the accusation
f27 only B | the sentence
f28 only B | the dynamite
f29 only B | the search
f30 only B | the doctor
f31 only B | Vostra's foreign minister
f32 only B | boats turned back
f33 only B | what the agreement demands
