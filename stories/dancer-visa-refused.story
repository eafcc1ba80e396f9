story: dancer-visa-refused
kind: culture

=== report A | outlet: Accra Arts Wire | published: 2024-09-05
# Dance troupe {f1.status:misses} Edinburgh after {f2.what:visas} {f2.status:refused}

ACCRA, Sept 5 (AAW) - The Sankofa Feet dance company {f1.status:has cancelled} its {f3.what:first} appearance in Britain after {f2.what:visas} for {f4.number:six} of its {f5.number:14} members were {f2.status:turned down}, its founder said on Thursday.

The embassy gave as a reason that {f6.cause:the dancers' bank statements were not credible}, Nana Yaw Akumfi told {f7.place:a press conference}. He {f8.status:received} the decision {f8.time:on Monday}, {f8.what:by e-mail}. "{f9.wording:They looked at our savings and not at our feet}," he said.

The company was {f10.status:to have performed} "{f11.what:The Weaver's Bride}" at {f12.place:the Tollbooth Theatre} on {f13.number:five} evenings. {f14.who:The festival} said it was "{f15.what:deeply disappointed}" and would {f16.status:refund} all tickets. {f17.who:A Scottish school} that had {f17.what:raised money} for the flights {f18.what:will get it back}.

{f19.who:Ghana's culture minister} {f19.status:has summoned} {f20.whom:the British envoy}. {f21.role:The choreographer}, Efua Bentsil, who {f21.status:was granted} a visa, {f21.position:refused to travel without the others}.

The troupe {f22.what:danced in Paris and Berlin} {f22.time:last year} without difficulty. It is {f23.status:now considering} {f23.what:an invitation to Brazil}. {f24.who:A musician} who {f24.status:stayed behind} in {f24.place:Germany} in 2019 was {f24.what:not a member of the ensemble}, Akumfi stressed.

=== report B | outlet: The Lothian Arts Review | published: 2024-09-06
# "Come anyway", says theatre, as ministers are asked to think again

By Isla Macquarrie-Thom

{f12.place:The Gasworks}, where Ghana's Sankofa Feet {f10.status:were due} to dance "{f11.what:The Weaver's Bride}" for {f13.number:three} nights, {f25:will leave its stage empty and lit}. It is a protest. {f4.number:Half a dozen} of the group's {f5.number:14} artists {f2.status:have been denied} {f2.what:entry papers}, and so the visit, its {f3.what:second} to this country, {f1.status:is off}.

Officials, according to the letter, which {f8.what:reached the company by courier} {f8.time:last Friday}, {f6.cause:doubted that the artists would go home again}. Nana Yaw Akumfi, founder of the ensemble, {f8.status:learned of it} from his secretary. "{f9.wording:They looked at our savings and never at our feet}," he said {f7.place:in a radio interview}.

{f14.who:The festival} expressed its "{f15.what:deep disappointment}". Those who had booked {f16.status:may choose another show}. {f17.who:Pupils in Leith}, who had {f17.what:collected £1,900} towards the air fares, {f18.what:have asked the company to keep it}.

In Accra {f19.who:the foreign minister} {f19.status:has called in} {f20.whom:the high commissioner}. Efua Bentsil, {f21.role:the lead dancer}, {f21.status:had her papers in order} but {f21.position:would not board the plane alone}.

Is there a history? {f24.who:A drummer} {f24.status:did not return home} from a tour of {f24.place:the Netherlands} five years ago. He had {f24.what:belonged to the group for years}, concedes Mr Akumfi, whose dancers {f22.what:were seen in France and Germany} {f22.time:in 2022}. An offer {f23.what:from Brazil} has meanwhile been {f23.status:accepted}. {f26:The local member of parliament has written to the Home Office.}

=== key
f1.status same A=cancelled B=off | the appearance
f2.what same A=visas B=entry papers | what was refused
f2.status same A=turned down B=denied | the visas
f3.what differs A=first B=second | which visit to Britain it would have been
f4.number same A=6 B=half a dozen | members refused
f5.number same A=14 B=14 | members of the company
f6.cause differs A=bank statements not credible B=doubts that they would go home | why they were refused
f7.place differs A=press conference B=radio interview | where Akumfi spoke
f8.status same A=received B=learned of it | Akumfi and the decision
f8.time differs A=Monday 2024-09-02 B=Friday 2024-08-30 | when the decision came
f8.what differs A=e-mail B=courier | how the decision came
f9.wording differs A=and not at our feet B=and never at our feet | Akumfi's words
f10.status same A=to have performed B=were due | the plan
f11.what same A=The Weaver's Bride B=The Weaver's Bride | the work
f12.place differs A=Tollbooth Theatre B=the Gasworks | the venue
f13.number differs A=5 B=3 | evenings
f14.who same A=festival B=festival | who is disappointed
f15.what same A=deeply disappointed B=deep disappointment | the festival's feeling
f16.status differs A=refund B=exchange for another show | the tickets
f17.who compatible A=a Scottish school B=pupils in Leith | who helped with the flights
f17.what compatible A=raised money B=collected GBP 1,900 | how they helped
f18.what differs A=will get it back B=asked the company to keep it | what happens to that money
f19.who differs A=culture minister B=foreign minister | who reacted in Ghana
f19.status same A=summoned B=called in | the diplomat
f20.whom same A=British envoy B=high commissioner | who was summoned
f21.role differs A=choreographer B=lead dancer | Bentsil's part in the company
f21.status same A=visa granted B=papers in order | Bentsil's visa
f21.position same A=not without the others B=not alone | Bentsil on travelling
f22.what same A=Paris and Berlin B=France and Germany | earlier appearances
f22.time differs A=2023 B=2022 | when those were
f23.what same A=invitation to Brazil B=offer from Brazil | the next journey
f23.status changed A=considering B=accepted | the Brazilian invitation
f24.who compatible A=musician B=drummer | who once stayed behind
f24.status same A=stayed behind B=did not return home | that man
f24.place differs A=Germany B=the Netherlands | where he stayed behind
f24.what differs A=not a member B=a member for years | that man and the ensemble
f25 only B | the lit stage
f26 only B | the letter to the Home Office
