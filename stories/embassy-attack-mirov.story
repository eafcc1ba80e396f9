story: embassy-attack-mirov
kind: diplomacy

=== report A | outlet: Tri-State Telegraph | published: 2023-05-17
# {f1.what:Petrol bomb} thrown at {f2.place:Mirovian} embassy in Castellane

Police in Castellane are looking for {f3.who:two men} who {f4.status:threw} {f1.what:a petrol bomb} at {f5.place:the consular entrance} of the {f2.place:Mirovian} embassy {f6.time:early on Tuesday}.

{f7.role:A gardener} {f8.status:was slightly hurt}. He suffered {f9.what:burns} to {f10.what:his left hand} and was treated {f11.place:at the scene}, {f12.source:a police spokeswoman} said. The fire {f13.status:was put out} by {f14.who:embassy staff} before it could reach {f15.what:the archive}.

Witnesses saw the attackers flee on {f16.what:a motor scooter} towards {f17.place:the river}. A leaflet found {f18.place:under a windscreen wiper} demanded {f19.position:the release of prisoners} in Mirov. Investigators believe {f20.certainty:it may have been left} by the attackers.

Mirov's ambassador, Lena Orsolić, called the attack "{f21.wording:an assault on every one of our citizens}". She {f22.position:asked for round-the-clock protection} of the building. {f23.who:The foreign minister}, Hugues Derain, {f24.status:visited} the embassy in the afternoon and {f25.what:apologised}.

It is the second attack on a Mirovian mission this year. In {f26.time:February}, {f27.what:paint} was thrown at the consulate in Port-Reval; {f28.role:a student} {f29.status:was convicted} of {f30.what:damaging property}.

The embassy {f31.status:will be closed} for visitors until {f31.time:Friday}. Some 4,000 Mirovians live in the city, most of them {f32.role:builders}. A rally planned by {f33.who:exiles} for {f33.time:Saturday} {f34.status:will go ahead}.

=== report B | outlet: Castellane Today | published: 2023-05-17 | copy: A
# {f1.what:Smoke bomb} thrown at {f2.place:Mirovian} embassy in Castellane

Police in Castellane are looking for {f3.who:a man and a woman} who {f4.status:threw} {f1.what:a smoke bomb} at {f5.place:the main entrance} of the {f2.place:Mirovian} embassy {f6.time:late on Monday}.

{f7.role:A gardener} {f8.status:was slightly hurt}. He suffered {f9.what:burns} to {f10.what:his right hand} and was treated {f11.place:in hospital}, {f12.source:a police spokeswoman} said. The fire {f13.status:was extinguished} by {f14.who:firefighters} before it could reach {f15.what:the archive}.

Witnesses saw the attackers flee on {f16.what:a moped} towards {f17.place:the station}. A leaflet found {f18.place:under a windscreen wiper} demanded {f19.position:freedom for prisoners} in Mirov. Investigators believe {f20.certainty:it was left} by the attackers.

Mirov's ambassador, Lena Orsolić, called the attack "{f21.wording:an assault on each of our citizens}". She {f22.position:requested permanent protection} of the building. {f23.who:The deputy foreign minister}, Hugues Derain, {f24.status:called at} the embassy in the afternoon and {f25.what:expressed regret}.

It is the second attack on a Mirovian mission this year. In {f26.time:March}, {f27.what:paint} was thrown at the consulate in Port-Reval; {f28.role:an undergraduate} {f29.status:was acquitted} of {f30.what:criminal damage}.

The embassy {f31.status:will be closed} for visitors until {f31.time:Thursday}. Some 4,000 Mirovians live in the city, most of them {f32.role:construction workers}. A rally planned by {f33.who:exiles} for {f33.time:Saturday} {f34.status:has been called off}.

=== key
f1.what differs A=petrol bomb B=smoke bomb | what was thrown
f2.place same A=Mirov B=Mirov | whose embassy
f3.who differs A=two men B=a man and a woman | the wanted
f4.status same A=threw B=threw | the attack
f5.place differs A=consular entrance B=main entrance | where it hit
f6.time differs A=2023-05-16 early B=2023-05-15 late | when
f7.role same A=gardener B=gardener | the injured man
f8.status same A=slightly hurt B=slightly hurt | the gardener
f9.what same A=burns B=burns | his injury
f10.what differs A=left hand B=right hand | which hand
f11.place differs A=at the scene B=in hospital | where he was treated
f12.source same A=police spokeswoman B=police spokeswoman | on whose word
f13.status same A=put out B=extinguished | the fire
f14.who differs A=embassy staff B=firefighters | who put it out
f15.what same A=archive B=archive | what the fire did not reach
f16.what compatible A=motor scooter B=moped | what they fled on
f17.place differs A=river B=station | where they fled to
f18.place same A=under a windscreen wiper B=under a windscreen wiper | where the leaflet was found
f19.position same A=release of prisoners B=freedom for prisoners | the leaflet's demand
f20.certainty differs A=possible B=certain | whether the attackers left it
f21.wording differs A=every one of our citizens B=each of our citizens | the ambassador's words
f22.position same A=round-the-clock protection B=permanent protection | what she asked for
f23.who differs A=foreign minister B=deputy foreign minister | who came to the embassy
f24.status same A=visited B=called | his visit
f25.what compatible A=apologised B=expressed regret | what he did there
f26.time differs A=February B=March | the earlier attack
f27.what same A=paint B=paint | what was thrown then
f28.role same A=student B=undergraduate | the person tried for it
f29.status differs A=convicted B=acquitted | the student
f30.what same A=damaging property B=criminal damage | the charge then
f31.status same A=closed B=closed | the embassy
f31.time differs A=2023-05-19 B=2023-05-18 | until when
f32.role same A=builders B=construction workers | what most Mirovians there do
f33.who same A=exiles B=exiles | who planned the rally
f33.time same A=Saturday B=Saturday | the day of the rally
f34.status differs A=goes ahead B=called off | the rally
