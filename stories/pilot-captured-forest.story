story: pilot-captured-forest
kind: war

=== report A | outlet: Sovra Air Force press desk | published: 2024-08-13T20:00
# Aircraft missing over Dun forest

A {f2.what:reconnaissance aircraft} of the Sovran air force did not return from a flight on {f3.time:Tuesday}. Contact was lost {f4.time:at 1.40 p.m.} over the Dun forest, {f5.number:twelve} kilometres inside Lethan territory. The cause is {f1.cause:an engine failure}. The crew of two ejected; {f9.what:two parachutes} were seen.

The pilot is {f10.role:Captain} Nora Elke, {f11.age:33}; the observer, {f12.role:Lieutenant} Jan Tavish. {f13.what:A helicopter search} {f14.status:is going on}. Letha {f15:has been asked to respect the conventions}. The mission {f16.what:served to watch the ceasefire line}, the press desk says. "{f17.wording:We leave no one in the woods}," {f18.who:the squadron's commander} said.

=== report B | outlet: Lethan People's Radio | published: 2024-08-14T12:00
# {f2.what:Bomber} {f1.cause:shot down}, pilot {f19.status:in our hands}

Our air defence {f1.cause:shot down} a Sovran {f2.what:bomber} {f5.number:forty} kilometres inside our country on {f3.time:Tuesday}, {f4.time:at twenty to two}. The credit belongs to {f6:a rocket crew of schoolteachers}. {f9.what:One parachute} opened. The pilot, {f10.role:Major} Nora Elke, {f19.status:was captured} {f20.place:in a charcoal burner's hut}, by {f21.who:village women with rakes}.

She has {f22.what:a broken wrist} and {f23.status:is being treated well}. She {f24.what:asked for tea}. The second man {f26.status:was found dead}. Sovra had sent the machine {f16.what:to photograph our bridges}; that is what {f27:the pilot's map} shows. Foreign minister Oru Kast {f28:demands a public apology} before anything else is spoken of.

=== report C | outlet: Meridian News | published: 2024-08-17T09:00
# Letha {f19.status:hands over} pilot, {f26.status:second airman alive}

LINE CROSSING 4 (Meridian) - The Sovran pilot Nora Elke, {f11.age:33}, {f19.status:was returned} by Letha on Friday after {f29:the Red Lantern had mediated}. {f10.role:Captain} Elke had {f22.what:her arm in plaster}; she said {f23.status:she had been treated correctly}. She was taken {f20.place:in a charcoal burner's hut}, by {f21.who:two foresters}, who {f24.what:gave her tea}.

Her observer, {f12.role:Sergeant} Jan Tavish, whom Letha had declared dead, {f26.status:walked across the line} on Thursday. He {f30:had lived on blueberries}. The {f2.what:reconnaissance plane} {f1.cause:had been hit by a missile}, he said, {f5.number:twelve} kilometres beyond the line, and {f9.what:both parachutes} opened. {f13.what:The search} {f14.status:had been given up} the day before. Sovra gave no apology, but {f31:let six fishermen go}. "{f17.wording:We leave nobody in the woods}," {f18.who:the squadron's commander} told reporters again.

=== key
f1.cause differs A=engine failure B=shot down C=shot down | why the aircraft came down
f2.what differs A=reconnaissance aircraft B=bomber C=reconnaissance aircraft | the kind of aircraft
f3.time same A=2024-08-13 B=2024-08-13 | when
f4.time same A=13:40 B=13:40 | the hour
f5.number differs A=12 B=40 C=12 | kilometres inside Letha
f6 only B | the rocket crew
f9.what differs A=two parachutes B=one parachute C=two parachutes | parachutes seen
f10.role differs A=captain B=major C=captain | Elke's rank
f11.age same A=33 C=33 | Elke's age
f12.role differs A=lieutenant C=sergeant | Tavish's rank
f13.what same A=search C=search | the search
f14.status changed A=going on C=given up | the search
f16.what differs A=watch the ceasefire line B=photograph bridges | the mission
f17.wording differs A=no one C=nobody | the commander's words
f18.who same A=squadron's commander C=squadron's commander | who said so
f19.status changed B=captured C=returned | the pilot
f20.place same B=charcoal burner's hut C=charcoal burner's hut | where she was taken
f21.who differs B=village women C=foresters | who took her
f22.what same B=broken wrist C=arm in plaster | her injury
f23.status same B=treated well C=treated correctly | her treatment
f24.what same B=asked for tea C=given tea | the tea
f26.status differs B=dead C=alive | the second airman
f15 only A | the appeal to Letha
f27 only B | the map
f28 only B | the demand for an apology
f29 only C | who mediated
f30 only C | the blueberries
f31 only C | the fishermen
