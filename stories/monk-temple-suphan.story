story: monk-temple-suphan
kind: religion

=== report A | outlet: Chao Phraya Standard | published: 2024-07-11
# {f1.role:Abbot} {f2.status:held} over missing temple funds

By Wirat Kanchanasorn

Police in Suphan Thong {f2.status:arrested} {f1.role:the abbot} of Wat Nong Bua, {f1.name:Phra Suthep Thammarato}, {f2.time:on Tuesday} on suspicion of having {f3.what:embezzled} {f3.money:18 million baht} meant for {f4.what:a new crematorium}.

The 58-year-old monk was {f5.what:disrobed} at {f6.place:the provincial police station} before being questioned, as the law requires. He {f7.status:denied everything}, investigators said. On Wednesday night he was {f27.status:still in a cell}.

The money is alleged to have gone to a woman in {f8.place:Chonburi}, described by police as {f8.role:his lover}, who bought {f9.what:a pickup truck and two plots of land}. She {f10.status:has not been found}. A search of the abbot's quarters turned up {f11.what:gold bars} {f11.place:under a bed}, and {f12.what:ammunition}.

The inquiry began after {f13.who:the temple's bookkeeper} {f13.status:reported} the matter to {f14.whom:the Buddhism office} {f13.time:in May}. Pol Col Anek Sirimongkol, {f15.role:who leads the investigation}, said receipts had been {f16.what:forged}. "{f17.wording:We have followed every baht of it}," he said.

Villagers were {f18.status:divided}. {f19.who:Some 200} gathered at the gate on Wednesday to {f19.what:pray for his release}. {f20.who:The village headman} {f20.position:demanded that the monks' accounts be published}.

Phra Maha Prasit, {f21.role:the deputy abbot}, {f22.status:has taken over} the temple for the time being. The annual candle procession {f23.status:will be held} on 20 July as usual. Wat Nong Bua is known for {f24.what:a reclining Buddha} that was {f25.status:stolen} in 1987 and {f25.what:came back} two years later. The temple school, which has its own accounts, {f26.status:is not affected}.

=== report B | outlet: Isthmus News Agency | published: 2024-07-12
# Thai monk {f27.status:freed on bail} in donation scandal

BANGKOK, July 12 (Isthmus) - A senior Thai monk accused of {f3.what:stealing} donations {f27.status:walked out of custody} on Friday after {f28:supporters put up 500,000 baht}.

{f1.name:Phra Suthep Thammarato}, {f1.role:head of the monastery} of Wat Nong Bua in Suphan Thong, {f2.status:was detained} {f2.time:early on Wednesday}. Detectives say {f3.money:18 million baht} that believers had given {f4.what:for a hospital wing} vanished {f30:over four years}.

Part of it allegedly paid for {f9.what:a fish farm} registered in the name of a woman from {f8.place:Rayong}, whom the police call {f8.role:his niece}. {f10.status:She is being sought.} In the monk's cell officers discovered {f11.what:bullion} {f11.place:inside a water tank} and {f12.what:cartridges for a pistol}.

He {f7.status:maintains his innocence}, his lawyer said. Before his interrogation the 58-year-old had to {f5.what:lay down his saffron robe}; the ceremony took place {f6.place:at a neighbouring temple}.

It was {f13.who:a former novice} who {f13.status:tipped off} {f14.whom:the anti-corruption commission} {f13.time:two months ago}, according to Colonel Anek Sirimongkol, {f15.role:a police spokesman}. The papers had been {f16.what:falsified}, he said, adding: "{f17.wording:We have followed nearly every baht of it}."

The case {f18.status:has split} the village of Nong Bua. A crowd of {f19.who:around two hundred} held {f19.what:a vigil for the abbot}, while {f20.who:its elected chief} {f20.position:wants him expelled from the monkhood for good}.

{f21.role:The longest-serving monk}, Phra Maha Prasit, {f22.status:is running the monastery in the meantime}. This year's candle festival has been {f23.status:cancelled}. Pilgrims come to Nong Bua to see {f24.what:a standing Buddha} which {f25.status:thieves carried off} and which {f25.what:was recovered} in 1989. Lessons at the school next door {f26.status:continue}.

=== key
f1.role same A=abbot B=head of the monastery | the accused
f1.name same A=Phra Suthep Thammarato B=Phra Suthep Thammarato | the accused
f2.status same A=arrested B=detained | the monk
f2.time differs A=Tuesday 2024-07-09 B=Wednesday 2024-07-10 | when he was arrested
f3.what same A=embezzled B=stealing | the accusation
f3.money same A=THB 18m B=THB 18m | the missing money
f4.what differs A=crematorium B=hospital wing | what the donations were for
f5.what same A=disrobed B=laid down his robe | what he had to do
f6.place differs A=police station B=neighbouring temple | where he was disrobed
f7.status same A=denies B=maintains his innocence | his plea
f8.place differs A=Chonburi B=Rayong | where the woman lives
f8.role differs A=lover B=niece | what she is to him
f9.what differs A=pickup truck and two plots of land B=fish farm | what was bought
f10.status same A=not found B=being sought | the woman
f11.what same A=gold bars B=bullion | what was found
f11.place differs A=under a bed B=in a water tank | where the gold was
f12.what compatible A=ammunition B=pistol cartridges | what else was found
f13.who differs A=bookkeeper B=former novice | who reported it
f13.status same A=reported B=tipped off | the report to the authorities
f13.time same A=May B=two months ago | when it was reported
f14.whom differs A=Buddhism office B=anti-corruption commission | to whom it was reported
f15.role differs A=leads the investigation B=police spokesman | Col Anek's function
f16.what same A=forged B=falsified | the papers
f17.wording differs A=every baht B=nearly every baht | Anek's words
f18.status same A=divided B=split | the village
f19.who same A=200~ B=200~ | who gathered
f19.what compatible A=prayed for his release B=vigil for the abbot | what they did
f20.who same A=village headman B=elected chief | who makes a demand
f20.position differs A=publish the accounts B=expel him for good | what the headman wants
f21.role differs A=deputy abbot B=longest-serving monk | Phra Maha Prasit
f22.status same A=has taken over B=is running it | Phra Maha Prasit at the temple
f23.status changed A=will be held B=cancelled | the candle procession
f24.what differs A=reclining Buddha B=standing Buddha | what the temple is known for
f25.status same A=stolen B=carried off | the figure in 1987
f25.what same A=came back B=was recovered | the figure in 1989
f26.status same A=not affected B=lessons continue | the school
f27.status changed A=in a cell B=freed on bail | the monk
f28 only B | who paid the bail
f30 only B | over four years
