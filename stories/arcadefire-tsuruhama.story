story: arcadefire-tsuruhama
kind: accident

=== report A | outlet: Kyoryo News | published: 2023-01-12T18:00 | agency: Kyoryo
# {f1.number:32} shops {f2.status:destroyed} in fire at historic arcade in Kyushu

TSURUHAMA, Japan, Jan. 12, Kyoryo - A fire {f2.status:gutted} {f1.number:32} shops and restaurants in a covered shopping arcade in the southwestern city of Tsuruhama {f3.time:early Thursday}, police and firefighters said, leaving {f4.who:a man in his 80s} {f4.status:unaccounted for}.

A {f5.who:newspaper deliveryman} reported flames in the Aoi-dori arcade {f3.time:at around 1:40 a.m.} {f6.number:Thirty-one} fire engines were sent, but it was {f7.time:past 9 a.m.} before the blaze {f7.status:was brought under control}. Some {f8:2,400} square meters burned. {f9.number:Two} firefighters were slightly hurt.

Police believe the fire started {f10.place:on the second floor of a bar} and {f11.status:are questioning} its {f11.who:manager}, who told them {f12.what:he had been cooking with oil} and stepped out to buy cigarettes.

According to the fire department, the first crews lost time because {f13.cause:two hydrants were frozen}. The arcade, most of whose wooden buildings date from the 1950s, {f14.status:has no sprinklers}, as none are required for shops of that size.

The missing man, {f15.name:Shigeo Katsuragi}, lived alone above {f15.what:his watch repair shop}. Neighbors said that he {f16.what:was hard of hearing}.

Among the buildings lost is the eel restaurant Matsukawa, founded in {f17.time:1912}. Its owner, {f18.name:Kazuyo Matsukawa}, {f18.age:66}, said she had carried out only {f19.what:the pot with the sauce}, to which every generation has added. "{f20.wording:As long as we have this, we can start again}," she said.

Mayor {f21.name:Hideki Sonoda} {f21.status:visited} the scene {f21.time:on Thursday morning} and said the city would offer shopkeepers {f22.what:interest-free loans}. The arcade {f23.status:was to be torn down} in part for {f23.what:a road} {f23.time:next year}, a plan opposed by most of its tenants.

In {f24.time:1994}, a fire in the neighboring Honmachi market killed {f24.number:three} people.

=== report B | outlet: Tsuruhama Shimpo | published: 2023-01-13
# The sign is safe, the street is gone

{f18.name:Kazuyo Matsukawa} sits on an upturned beer crate with a blanket around her and {f19.what:a blackened signboard} across her knees. It was written by a calligrapher for her great-grandfather when he opened the eel restaurant in {f17.time:1921}. It is all that the {f18.age:66}-year-old took with her when, long after midnight on Thursday, the ceiling of the Aoi-dori began to drip fire.

"{f20.wording:As long as we have this, we can start again}," she says.

Behind her {f1.number:thirty-eight} businesses {f2.status:lie in ashes}, the fire department counted on Friday, six more than was thought at first, since the row on Uramachi Lane had been overlooked. One person {f4.status:is dead}: the body found on Thursday evening under the stairs of {f15.what:a seal engraver's shop} is that of {f15.name:Shigeru Katsuragi}, {f28:84}, who ran it. He could no longer {f16.what:hear well}. His cat was sitting on the roof of the bathhouse, unharmed.

The alarm {f3.time:at twenty to two} came from {f5.who:a taxi driver} who was waiting for a fare. {f6.number:Thirty-one} engines from five towns fought the flames, and more than once the crews were seen looking helplessly at limp hoses. {f13.cause:The pressure in the mains had dropped}, explains fire chief Ryuji Nagamine, because too many pumps were drawing from one pipe; there was {f13.cause:no question of frost}. {f7.time:At a quarter past nine} the fire {f7.status:was under control}. {f9.number:Two} of his people have light burns.

Could sprinklers have helped? {f14.status:There were some}, put in under the roof of the arcade in 2008 with a grant from the prefecture, says Nagamine. {f25:They had been switched off for painting work.}

In the bar Cattleya, {f10.place:on whose upper floor} everything is thought to have begun, somebody had {f12.what:left an oil pan on the stove}. The {f11.who:manager}, 41, {f11.status:was arrested} on Friday on suspicion of gross negligence. Police say he {f26:admits it}.

Here, hardly anyone will talk of {f23.what:the parking garage}. Half of the arcade {f23.status:was due to be demolished} for it {f23.time:next year}; most of the traders were against it. Some now ask aloud who gains. City hall calls such talk shameful. {f21.name:Hideki Sonoda}, the mayor, was at a conference in Fukuoka and {f21.status:came} {f21.time:only in the evening}. He promised {f22.what:gifts of one million yen to each shop}.

The Honmachi fire of {f24.time:1994}, in which {f24.number:three} people died, was the last time that a market burned here.

=== report C | outlet: TV Ariake, noon bulletin | published: 2023-01-12T12:00
# Transcript

Our top story: a major fire in the centre of Tsuruhama. It broke out {f3.time:at about 1.40 in the night} in the Aoi-dori shopping arcade and spread from roof to roof. {f1.number:Thirty-two} shops {f2.status:have burned down}. {f4.who:A man in his eighties} {f4.status:is missing}.

Our reporter is on the spot. "There's still smoke coming from the ruins behind me, though the firefighters {f7.status:gained the upper hand} {f7.time:shortly after nine}. They've told me of their struggle for water: {f13.cause:hydrants had frozen solid} in a night with minus six degrees. It was {f5.who:the man who brings the newspapers} that saw the fire first.

"And many of you will ask about Matsukawa, the eel restaurant. It's gone. But Mrs Matsukawa has saved {f19.what:the sauce}. She's been holding the pot in her arms all morning."

Police suspect that the fire began {f10.place:downstairs, in the kitchen of a bar}. They {f11.status:have been speaking} to its {f11.who:owner}, without any accusation for the time being.

Mayor {f21.name:Sonoda} {f21.status:came} {f21.time:this morning} and spoke of {f22.what:loans without interest}.

Parents please note that {f27:Aoi Elementary School is closed today because of the smoke}.

=== key
f1.number differs A=32 B=38 C=32 | shops destroyed, recounted
f2.status same A=destroyed B=destroyed C=destroyed | the shops
f3.time same A=2023-01-12T01:40~ B=2023-01-12T01:40~ C=2023-01-12T01:40~ | when it broke out
f4.who same A=man in his 80s C=man in his 80s | who is missing
f4.status changed A=missing B=dead C=missing | the old man
f5.who differs A=newspaper deliveryman B=taxi driver C=newspaper deliveryman | who reported the fire
f6.number same A=31 B=31 | fire engines
f7.time compatible A=2023-01-12 past 09:00 B=2023-01-12T09:15 C=2023-01-12 past 09:00 | when it was under control
f7.status same A=under control B=under control C=under control | the fire
f8 only A | area burned
f9.number same A=2 B=2 | firefighters hurt
f10.place differs A=upper floor of a bar B=upper floor of a bar C=kitchen downstairs | where it began
f11.who differs A=manager B=manager C=owner | whom the police heard
f11.status changed A=being heard B=arrested C=being heard | the man of the bar
f12.what same A=cooking oil left alone B=cooking oil left alone | what had been done in the bar
f13.cause differs A=frozen hydrants B=pressure dropped, no frost C=frozen hydrants | why water was lacking
f14.status differs A=none B=present | sprinklers
f15.name differs A=Shigeo Katsuragi B=Shigeru Katsuragi | the old man
f15.what differs A=watch repair shop B=seal engraver's shop | his shop
f16.what same A=hard of hearing B=hard of hearing | the old man
f17.time differs A=1912 B=1921 | when the restaurant was founded
f18.name same A=Kazuyo Matsukawa B=Kazuyo Matsukawa | the restaurant's owner
f18.age same A=66 B=66 | her age
f19.what differs A=sauce pot B=signboard C=sauce pot | what she saved
f20.wording same A=as long as we have this B=as long as we have this | her words
f21.name same A=Hideki Sonoda B=Hideki Sonoda C=Hideki Sonoda | the mayor
f21.status same A=came B=came C=came | his visit
f21.time differs A=2023-01-12 morning B=2023-01-12 evening C=2023-01-12 morning | when he came
f22.what differs A=interest-free loans B=gifts of a million yen C=interest-free loans | what the city offers
f23.status same A=to be demolished B=to be demolished | part of the arcade
f23.what differs A=road B=parking garage | what part of the arcade was to give way to
f23.time same A=2024 B=2024 | when
f24.time same A=1994 B=1994 | the earlier fire
f24.number same A=3 B=3 | its dead
f25 only B | sprinklers switched off
f26 only B | he admits it
f27 only C | the school
f28 only B | the dead man's age
