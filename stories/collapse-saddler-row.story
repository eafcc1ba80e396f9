story: collapse-saddler-row
kind: accident

=== report A | outlet: Tristar Wire | published: 2024-03-12T09:30 | agency: Tristar
# Apartment block {f1.status:collapses} in Asmira, {f2.number:at least four} {f2.status:killed}

ASMIRA (Tristar) - A {f1.number:six-storey} residential building in the old harbour quarter of Asmira {f1.status:gave way} at {f1.time:2:40 a.m.} on {f13.time:Tuesday}, {f2.status:killing} {f2.number:at least four} people and trapping {f3.number:around 15} more, the civil defence service said.

{f6.source:People living across the street} said they had heard {f6.cause:a gas explosion} moments before the front wall slid into the road.

A {f5.age:six-year-old} girl was {f5.status:pulled alive} from {f5.place:a stairwell} shortly before eight after {f10.who:a sniffer dog} led firefighters to the spot. She had been under the rubble for {f5.time:five hours}.

"{f11.wording:We can hear knocking, and as long as we hear it we dig}," fire chief Nadim Qasra told reporters. {f9.number:Some 120} rescuers and two cranes were at work in heavy rain.

The block, put up in {f7.time:1974}, contained 18 flats over a carpet shop. Civil defence did not say how many of its 52 registered tenants had been at home.

In {f20.time:2016}, {f20.number:23} people died when a hotel three streets away fell down during building work.

=== report B | outlet: Asmira Evening Post | published: 2024-03-12T21:00
# Number 9 {f1.status:is gone}

## {f2.number:Seven} neighbours {f2.status:dead}, {f3.number:eleven} not found, and a child carried out into the rain

By Feride Altunay and Petros Lamia

Where Number 9 Saddler Row stood on Monday there is a gap, and in the gap a heap of concrete the height of a bus. All {f1.number:five} of its floors {f1.status:came down} {f1.time:a little before three in the morning}, with a noise that people in the fish market, a kilometre away, took for thunder.

By nightfall the firemen had recovered {f2.number:seven} bodies. {f3.number:Eleven} people are still unaccounted for, among them a couple who moved in on Saturday.

The one good moment came early. Mina Sarrafi, who turned {f5.age:six} in January, {f5.status:was lifted out} of {f5.place:a hollow by the stairs}, grey with dust and asking for her cat. Her grandmother, 66, who lived on the same landing, was among the dead. It was {f10.who:a neighbour, the baker Tomas Ilić,} who had found the girl: he put his ear to the slabs when the machines stopped and heard her singing. "I thought I was imagining it," said Ilić, 41. "So I sang back."

Nadim Qasra, the fire chief, has not slept. "{f11.wording:As long as we hear knocking, we dig}," he said, and went back to his men, {f9.number:120} of them by his count, not including the neighbours passing buckets.

What happened? Ask in the street and you hear gas. {f6.source:The head of the city's building office, Yusra Damaskin,} says otherwise. There was no explosion, she told the Post; the ground floor tenant {f6.cause:had taken out a load-bearing wall} to make his showroom larger, {f14.status:without asking anybody for a permit}.

The man who owned the whole house, the shipping agent Orhan Belkadi, {f8.status:was being questioned} on Tuesday afternoon as a witness. He had bought it in {f15.time:2019}, five years after {f16:the city itself had sold it for a symbolic sum}. The tenant, a carpet dealer named Selim Belkadi, a nephew of Orhan's, could not be reached.

Saddler Row has seen worse. Everyone here remembers the Hotel Imperial, {f20.time:2016}, and its {f20.number:23} dead. {f17.number:Thirty-eight} people from the houses on either side, whose walls have cracked, {f17.status:were told to leave} and will sleep in the sports hall of the Lyceum.

The city pays each family 3,000 dirams at once, and promises another 12,000 for those who lost a home. The flags are at half-mast until Friday.

=== report C | outlet: The Ostrand Times | published: 2024-03-14
# Landlord {f8.status:held} over Asmira block as search ends with {f2.number:12} {f2.status:dead}

From Edwina Okpara in Asmira

Police {f8.status:have arrested} the owner of an apartment house whose {f1.status:collapse} early on {f13.time:Tuesday} {f2.status:cost the lives} of {f2.number:twelve} people, making it the deadliest accident of its kind in the port city since a hotel disaster {f20.time:eight years ago}.

Orhan Belkadi, 58, {f8.status:was led from his villa in handcuffs} on Wednesday night. Prosecutors say that he knew of the alterations his nephew was making on the ground floor of the {f1.number:five-storey} house, which {f6.source:the city's chief building inspector} has named as the reason for the disaster: {f6.cause:a supporting wall had been removed}. His lawyer, Kerem Toplak, says that {f14.status:a permit had been issued} in December and that his client will produce it.

The search {f18:was called off} on Wednesday evening, when the last of the missing, {f19:a retired harbour pilot}, was found dead in the lift. Relatives had stood at the fence for two days.

The house, which dates from {f7.time:the early 1970s} and had belonged to Mr Belkadi {f15.time:since 2017}, {f1.status:fell} at {f1.time:3.20am}, according to the seismograph at the university. {f17.number:Eighty-three} people were {f17.status:moved out} of adjoining buildings on the first night.

Of those who were inside, only nine survived. One is a girl {f5.age:of eight}, Mina Sarrafi, who {f5.status:was rescued} after {f5.time:some five hours}. Nadim Qasra, the head of the fire brigade, wept when he was asked about her. "We heard knocking, and then we heard nothing," he said of the others.

City hall has ordered checks of 140 buildings of the same age. After the hotel fell in {f20.time:2016}, it ordered the same; by its own figures 31 were carried out.

=== key
f1.status same A=collapsed B=collapsed C=collapsed | the building
f1.number differs A=6 B=5 C=5 | storeys of the building
f1.time differs A=02:40 B=02:40 C=03:20 | when it collapsed
f2.number changed A=>=4 B=7 C=12 | the dead
f2.status same A=dead B=dead C=dead | the victims
f3.number changed A=15~ B=11 | trapped or missing
f5.age differs A=6 B=6 C=8 | the rescued girl
f5.status same A=rescued B=rescued C=rescued | the girl
f5.time compatible A=5 hours C=5 hours~ | how long she lay under the rubble
f6.cause differs A=gas explosion B=removed wall C=removed wall | why it fell
f6.source differs A=neighbours B=head of the building office C=head of the building office | on whose word
f7.time compatible A=1974 C=early 1970s | when it was built
f8.status changed B=questioned as a witness C=arrested | the owner
f9.number compatible A=120~ B=120 | the rescuers
f10.who differs A=a sniffer dog B=a neighbour | who found the girl
f11.wording differs A=we can hear knocking, and as long as we hear it we dig B=as long as we hear knocking, we dig | the fire chief's words
f13.time same A=2024-03-12 C=2024-03-12 | the day
f14.status differs B=no permit C=permit issued | the alterations
f15.time differs B=2019 C=2017 | when the owner bought it
f16 only B | the city had sold it before
f17.number differs B=38 C=83 | neighbours moved out
f17.status same B=moved out C=moved out | the neighbours
f18 only C | the end of the search
f19 only C | the last victim
f20.time same A=2016 B=2016 C=2016 | the fall of the hotel
f20.number same A=23 B=23 | the dead of the hotel
f5.place compatible A=a stairwell B=a hollow by the stairs | where she was found
