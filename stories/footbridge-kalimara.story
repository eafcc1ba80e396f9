story: footbridge-kalimara
kind: accident

=== report A | outlet: Sagar News Agency | published: 2024-10-13T20:30
# {f1.number:Seventeen} {f1.status:die} as footbridge gives way in Nepal after Dashain fair

KALIMARA, Nepal, {f2.time:Oct 13} (SNA) - At least {f1.number:17} people {f1.status:were killed} and {f3.number:42} injured when a suspension bridge full of families coming home from a Dashain fair collapsed into the Sardi river {f2.time:on Sunday afternoon}, officials said. {f4.number:Nine} others were {f4.status:missing} by nightfall.

{f5.number:About 140} people were on the {f6.number:118-metre} span at Kalimara, in Sunkhani district, when {f7.cause:the upstream cable snapped} {f2.time:at around 3.20 p.m.}, deputy superintendent Ramesh Thapa of the district police told SNA. A board at the western end limits the load to {f8.number:60}.

{f9.number:Six} of the dead are children, the youngest a girl of {f10.age:four}. The body of a newly married woman, {f11.age:aged 19}, was found still holding her shoes. {f12.number:Twenty-three} of the injured were taken to the hospital in the district town, {f13.number:11} were flown to {f13.place:Pokhara} and the others treated on the spot.

The first to be saved were brought out by {f14.who:soldiers} of the Ranigadh barracks, who were playing volleyball {f15.number:300 metres} away. {f16.number:Some 120} troops, {f17.number:80} policemen and {f18.number:three} helicopters were at work in the evening.

"{f19.wording:We asked for a new bridge and we were sent a new board}," said the ward chairman, Dil Bahadur Gurung, who claims to have written to the roads office {f20.time:in May}. He wants a concrete bridge {f21.position:at the same place}.

Chief district officer Sarita Thapa, no relation of the policeman, said every family would receive {f22.money:500,000 rupees}. The bridge was built in {f23.time:2009} for {f24.money:14 million rupees}.

{f25.number:Eight} people died at Amdanda in {f25.time:2018} when a bridge of the same type fell, and {f26.number:31} were hurt at Phedi {f26.time:three years ago}.

=== report B | outlet: Sunkhani Times | published: 2024-10-14
# Kalimara mourns: {f1.number:21} {f1.status:dead}, {f4.number:five} still {f4.status:not found}

By Kopila Adhikari

The river gave back four more yesterday night and this morning. {f1.number:Twenty-one} {f1.status:lives have now been lost} at Kalimara, and behind the school {f4.number:five} families sit waiting for news of their own.

{f27:The fair had been the biggest since the pandemic}. {f5.number:More than 200} people, the villagers insist, had crowded onto a bridge made for {f8.number:sixty}. Then, {f2.time:at twenty past three on Sunday}, the eastern end dropped: {f7.cause:the anchor block had been pulled clean out of the slope}, and the cables, whole and shining, lay on the sand. All {f6.number:118 metres} of planks went down with them.

Before anyone in uniform arrived, {f14.who:farm lads on tractor tubes} had fetched the first survivors from the water. The army came {f15.number:300 metres} and took half an hour, say those who were there. Today {f16.number:120} men of it searched the banks, with {f17.number:eighty} police beside them.

The hospital here took in {f12.number:23} of the hurt, of whom {f28:four are on breathing machines}. The helicopters carried {f13.number:eleven} to {f13.place:Kathmandu}. In all, {f3.number:46} persons are now on the list of the injured.

Sabina Pun, who was to have celebrated the first month of her marriage on Tuesday, was {f11.age:22}. Her niece Asmi, {f10.age:four}, is the smallest of {f9.number:the half-dozen} children whose names were read out in the temple.

That the structure was rotten was no secret. Ward chairman Dil Bahadur Gurung showed us the stamped copy of a letter which he had handed in {f20.time:in August}. "{f19.wording:We asked for a new bridge and they sent us a new board}," he said. He says that a concrete crossing must be built {f21.position:two kilometres upstream, where there is rock}, and nowhere else.

DSP Ramesh Thapa said last night that a contractor, Bishnu Shahi, {f29.age:51}, had been {f29.status:arrested}. Shahi put up the bridge in {f23.time:2007}, at a cost of {f24.money:14 million}, and tightened it in 2019.

From CDO Sarita Thapa, whom many shouted at, came the promise of {f22.money:five lakh rupees} for each house in mourning. The parents of Amdanda, who lost {f25.number:eight} in {f25.time:2018}, say they waited two years for theirs. The {f26.number:31} injured of Phedi, in {f26.time:2021}, never saw any.

=== report C | outlet: Nepal Broadsheet | published: 2024-10-16
# Kalimara toll {f1.status:reaches} {f1.number:24} as engineers point to {f7.cause:slope}

SUNKHANI - With three bodies recovered from the Sardi on Tuesday, the collapse of the Kalimara bridge has {f1.status:claimed} {f1.number:24} lives, the district administration said. {f4.number:Two} persons are {f4.status:unaccounted for}. The number of injured stands at {f3.number:46}.

A team of four engineers from the Department of Local Infrastructure, in a note seen by this newspaper, attributes the accident to {f7.cause:the failure of the eastern anchorage}, which had been undercut by the monsoon. Neither of the main cables was broken, they write. From photographs they counted {f5.number:about 140} people on the deck, more than twice the {f8.number:60} allowed.

The bridge, {f6.number:118 metres} long, was opened in {f23.time:2009} and had cost {f24.money:Rs 14 million}. Its builder, Bishnu Shahi, {f29.age:51}, was {f29.status:freed on bail} of Rs 200,000 on Tuesday evening. {f31:The engineer who certified the repairs of 2019 is being sought}.

According to the department's register, the ward's letter of warning came in {f20.time:on 21 August}. It was {f32:filed under "festivals"}.

The home ministry doubled the relief for the bereaved to {f22.money:one million rupees}. Officials said the families of {f9.number:six} children would be paid first. {f13.number:Eleven} patients who had been airlifted to {f13.place:Pokhara} were all out of danger.

Army spokesman Colonel Hem Rana rejected criticism that his men had been slow. The earliest survivors, he said, were carried ashore by {f14.who:off-duty soldiers}. {f18.number:Three} helicopters had been made available within the hour.

After {f25.time:2018}, when Amdanda's bridge killed {f25.number:eight}, the government announced that 1,200 suspension bridges would be tested. By this summer, the register shows, {f33:410 had been}.

=== key
f1.number changed A=17 B=21 C=24 | the dead
f1.status same A=dead B=dead C=dead | those killed
f2.time same A=2024-10-13T15:20 B=2024-10-13T15:20 | when the bridge fell
f3.number changed A=42 B=46 C=46 | the injured
f4.number changed A=9 B=5 C=2 | the missing
f4.status same A=missing B=missing C=missing | those not found
f5.number differs A=140~ B=>200 C=140~ | people on the bridge
f6.number same A=118 m B=118 m C=118 m | its length
f7.cause differs A=a cable snapped B=the anchor failed C=the anchor failed | why it fell
f8.number same A=60 B=60 C=60 | people allowed on it
f9.number same A=6 B=6 C=6 | children among the dead
f10.age same A=4 B=4 | the youngest child
f11.age differs A=19 B=22 | the newly married woman
f12.number same A=23 B=23 | injured in the district hospital
f13.number same A=11 B=11 C=11 | injured flown out
f13.place differs A=Pokhara B=Kathmandu C=Pokhara | where they were flown
f14.who differs A=soldiers B=farm lads C=soldiers | who saved the first survivors
f15.number same A=300 m B=300 m | how far away the soldiers were
f16.number compatible A=120~ B=120 | soldiers at work
f17.number same A=80 B=80 | policemen at work
f18.number same A=3 C=3 | helicopters
f19.wording differs A=We asked for a new bridge and we were sent a new board B=We asked for a new bridge and they sent us a new board | the ward chairman's words
f20.time differs A=2024-05 B=2024-08 C=2024-08 | when the ward wrote
f21.position differs A=at the same place B=two kilometres upstream | where the chairman wants the new bridge
f22.money changed A=NPR 500000 B=NPR 500000 C=NPR 1000000 | relief for each family
f23.time differs A=2009 B=2007 C=2009 | when the bridge was built
f24.money same A=NPR 14m B=NPR 14m C=NPR 14m | what it cost
f25.number same A=8 B=8 C=8 | the dead of Amdanda
f25.time same A=2018 B=2018 C=2018 | the year of Amdanda
f26.number same A=31 B=31 | the injured of Phedi
f26.time same A=2021 B=2021 | the year of Phedi
f27 only B | the biggest fair since the pandemic
f28 only B | four on breathing machines
f29.age same B=51 C=51 | the contractor
f29.status changed B=arrested C=freed on bail | the contractor
f31 only C | the engineer sought
f32 only C | where the letter was filed
f33 only C | 410 bridges tested
