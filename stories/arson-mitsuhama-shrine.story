story: arson-mitsuhama-shrine
kind: crime

=== report A | outlet: Sanyo Shimbun Digest | published: 2023-11-09
# {f1.what:Main hall} of Mitsuhama shrine {f2.status:burns down}; {f3.who:monk} {f4.status:held}

By Haruka Shiomi

{f5.what:A fire} {f2.status:destroyed} the {f1.what:main hall} of a {f6.time:350-year-old} shrine in Mitsuhama, Ehime Prefecture, early on {f7.time:Wednesday}, and police {f4.status:arrested} {f3.who:a monk from a nearby temple} on suspicion of {f8.what:arson}.

The alarm {f9.status:was raised} by {f10.who:a fisherman} who {f11.what:saw the glow} {f12.place:from his boat}. {f13.number:Fourteen} fire engines {f14.what:fought the flames} {f15.time:for three hours}. No one was killed; a {f16.role:shrine maiden} {f17.what:inhaled smoke} when she {f18.what:carried out a sacred mirror}.

Shun Kitagawa, 33, was caught {f19.place:at a ferry terminal} with {f20.what:lamp oil} on his sleeves. He {f21.status:admits the act}. He wanted, he said, to {f22.cause:stop the shrine's parking lot from being extended}. {f23.source:His abbot} said that Kitagawa "{f24.wording:has been troubled since his mother's death}."

{f25.what:A wooden statue of a lion dog}, {f26.role:a national treasure}, {f27.status:was lost}. {f40.role:Chief priest} Mitsuo Awaji {f28.position:wants the hall rebuilt in wood}. {f29.who:The Cultural Affairs Agency} {f30.status:will send} {f30.who:specialists} {f31:next week}. The sprinklers {f32.status:had been turned off} {f32.cause:because of frost damage}.

The autumn festival on {f33.time:Sunday} {f34.status:will go ahead} {f35.place:on the beach}. {f36.who:A soy sauce maker} {f37.status:has promised} {f37.money:10 million yen}. {f38:In 1945 the shrine had survived an air raid.} A small fire in the shrine office in 2019 was {f39.cause:caused by a heater}.

=== report B | outlet: Japan Pressline | published: 2023-11-12
# Blaze at historic shrine: {f3.who:gardener} {f4.status:indicted}, festival {f34.status:called off}

MATSUYAMA (JP) - Prosecutors {f4.status:brought charges} on Saturday against {f3.who:a landscape gardener} who is accused of {f8.what:setting fire} to a shrine on the Seto Inland Sea.

{f5.what:The blaze} had {f2.status:gutted} the {f1.what:treasure house} of the shrine at Mitsuhama, which dates {f6.time:from the 17th century}, {f7.time:on November 8}, before it got light. {f10.who:A truck driver} had {f9.status:sounded the alarm}: {f12.place:from the coast road} he {f11.what:had noticed a red shimmer}. For {f15.time:three hours}, crews from {f13.number:fourteen} engines {f14.what:battled the fire}. The {f16.role:caretaker} {f17.what:suffered burns to his hands} as he {f18.what:brought a sacred mirror to safety}.

Shun Kitagawa, 33, whom officers arrested {f19.place:on a ferry}, smelled of {f20.what:gasoline}. He {f21.status:says he was asleep at home}. A plan to {f22.cause:enlarge the parking area}, of which he was an enemy, is thought to be the motive. The man "{f24.wording:has been troubled since the death of his mother}," said {f23.source:a neighbor}.

{f25.what:A lion dog carved from wood}, {f26.role:an important cultural property}, {f27.status:was saved}, badly scorched. The {f29.who:prefecture's board of education} {f30.status:has dispatched} {f30.who:experts}. It emerged that the sprinklers {f32.status:were out of action}: {f32.cause:the bill for their repair had not been paid}.

{f40.role:Head priest} Mitsuo Awaji, who {f28.position:would like concrete for the new building}, had to disappoint the town: there {f34.status:will be no} festival {f33.time:today}, not even {f35.place:on the shore}. {f36.who:A brewer of soy sauce} {f37.status:is giving} {f37.money:ten million yen}. {f39.cause:A heater} was to blame for a fire in the office four years ago.

=== key
f1.what differs A=main hall B=treasure house | the building that burned
f2.status same A=burned down B=gutted | the building
f3.who differs A=monk B=gardener | the suspect
f4.status changed A=arrested B=indicted | the suspect
f5.what same A=fire B=blaze | what happened
f6.time compatible A=350 years B=17th century | age of the shrine
f7.time same A=2023-11-08 B=2023-11-08 | day of the fire
f8.what same A=arson B=setting fire | the charge
f9.status same A=raised B=sounded | the alarm
f10.who differs A=fisherman B=truck driver | who raised the alarm
f11.what same A=saw the glow B=noticed a red shimmer | what he saw
f12.place differs A=from his boat B=from the coast road | from where
f13.number same A=14 B=14 | fire engines
f14.what same A=fought the flames B=battled the fire | the crews
f15.time same A=3 hours B=3 hours | how long
f16.role differs A=shrine maiden B=caretaker | who was hurt
f17.what differs A=inhaled smoke B=burns to the hands | the injury
f18.what same A=carried out a mirror B=brought a mirror to safety | what this person did
f19.place differs A=ferry terminal B=on a ferry | where he was arrested
f20.what differs A=lamp oil B=gasoline | what he had on him
f21.status differs A=admits B=says he was at home | the suspect on the charge
f22.cause same A=parking lot extension B=parking area enlarged | the motive
f23.source differs A=his abbot B=a neighbor | on whose word
f24.wording differs A=since his mother's death B=since the death of his mother | the words about him
f25.what same A=wooden lion dog B=lion dog carved from wood | the work of art
f26.role differs A=national treasure B=important cultural property | its rank
f27.status differs A=lost B=saved | the work of art
f28.position differs A=wood B=concrete | what the chief priest wants
f29.who differs A=Cultural Affairs Agency B=prefecture's board of education | who sends experts
f30.status changed A=will send B=dispatched | the experts
f30.who same A=specialists B=experts | who is sent
f31 only A | next week
f32.status same A=turned off B=out of action | the sprinklers
f32.cause differs A=frost damage B=repair not paid | why
f33.time same A=2023-11-12 B=2023-11-12 | day of the festival
f34.status changed A=going ahead B=called off | the festival
f35.place same A=beach B=shore | where it was to be
f36.who same A=soy sauce maker B=brewer of soy sauce | who gives money
f37.status same A=promised B=is giving | the gift
f37.money same A=JPY 10m B=JPY 10m | the gift
f38 only A | the air raid
f39.cause same A=heater B=heater | the fire of 2019
f40.role same A=chief priest B=head priest | Awaji
