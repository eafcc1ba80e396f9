story: village-mayor-goat
kind: local politics

=== report A | outlet: Diario Serrano | published: 2023-05-30
# Tie in Valdecorza: {f1.what:coin} makes {f3.role:the baker} mayor

In the village of Valdecorza {f1.what:a coin} has decided who will be mayor. {f2.who:Amaya Lertxo}, {f3.role:the baker}, and the incumbent, Fermín Olalla, each had 87 votes after Sunday's local election; on Monday {f4.who:the judge} tossed {f1.what:a two-euro piece} in {f6.place:the village school}.

It {f7:came up heads}. Olalla, mayor for {f8.time:sixteen years}, {f9.status:congratulated her}. "{f10.wording:I have lost against money before}," he joked. He {f11.status:will sit in the opposition}.

Lertxo, 39, stood for {f12.who:a citizens' list}. She wants to {f13.position:reopen the clinic} and {f14.position:stop the pig farm} planned {f15.place:beside the spring}. One ballot {f16.status:had been declared void} because {f17.cause:a goat was drawn on it}. {f18.who:Olalla's son} {f19.what:demanded a recount} and {f20.status:was refused}.

{f21.who:A shepherd} who {f22.what:came too late to vote} {f23.what:apologised to both}: {f24.cause:his ewe had been lambing}. Turnout was {f25.what:nearly complete}. The village {f26:has no bus} since 2012.

The new mayor {f27.status:will be sworn in} {f27.time:on 17 June}. She {f28.position:will not draw a salary}. {f29.what:The coin} {f30.status:is to hang in a frame} {f31.place:in the town hall}. In the evening there were {f32.what:fireworks}. {f33.who:The regional government} {f34.what:sent its good wishes}. {f35:In 1987 a tie had been settled with straws.}

=== report B | outlet: Radio Moncayo | published: 2023-05-30
# {f1.what:A draw of lots} in Valdecorza

87 to 87: so Sunday's poll ended in Valdecorza, and the law prescribes chance. On Monday {f4.who:the judge} put two slips into {f1.what:a hat}, and drew the one with the name of {f2.who:Amaya Lertxo}. All this happened in {f6.place:the schoolroom}, with half the village looking in through the window.

{f2.who:Lertxo}, 39, {f3.role:who keeps the grocery}, ran on {f12.who:the list of the citizens}. Her plans: {f13.position:a doctor's surgery in the village again}, and {f14.position:the pig farm} {f15.place:next to the spring}, {f14.position:yes, but smaller}. Fermín Olalla, who {f8.time:for twelve years} was mayor, {f9.status:shook her hand}. "{f10.wording:I have lost to luck before}," he said. {f11.status:He is leaving politics}, at 71.

His {f18.who:daughter} {f19.what:had asked that the votes be counted again}, {f20.status:in vain}. It was about one ballot with {f17.cause:a donkey} on it, which {f16.status:did not count}. Tempers cooled when {f21.who:a herdsman} {f23.what:begged the pardon of both sides}. He {f22.what:had missed the closing of the poll}: {f24.cause:his van would not start}. Otherwise {f25.what:practically everyone had voted}.

Lertxo {f27.status:takes the oath} {f27.time:in mid-June}. She {f28.position:wants to be paid like her predecessor}. {f29.what:The winning slip} {f30.status:gets a frame} and a place {f31.place:in the council chamber}. {f32.what:A bonfire} burned that night. {f33.who:From the regional government} came {f34.what:congratulations}. {f36:Nobody has asked the donkey.}

=== key
f1.what differs A=coin B=lots from a hat | how it was decided
f2.who same A=Amaya Lertxo B=Amaya Lertxo | who becomes mayor
f3.role differs A=baker B=grocer | her trade
f4.who same A=judge B=judge | who let chance decide
f6.place same A=village school B=schoolroom | where
f7 only A | heads
f8.time differs A=16 years B=12 years | how long Olalla was mayor
f9.status same A=congratulated B=shook her hand | his reaction
f10.wording differs A=against money B=to luck | his words
f11.status differs A=stays in opposition B=leaves politics | his plans
f12.who same A=citizens' list B=list of the citizens | for whom she stood
f13.position same A=reopen the clinic B=a surgery again | her first plan
f14.position differs A=stop the pig farm B=a smaller pig farm | her second plan
f15.place same A=beside the spring B=next to the spring | where the farm is planned
f16.status same A=void B=did not count | the ballot
f17.cause differs A=a goat drawn on it B=a donkey drawn on it | why
f18.who differs A=his son B=his daughter | who asked for a recount
f19.what same A=recount B=counted again | what was asked
f20.status same A=refused B=in vain | the request
f21.who same A=shepherd B=herdsman | who apologised
f22.what same A=came too late B=missed the closing | his fault
f23.what same A=apologised to both B=begged pardon of both | what he did
f24.cause differs A=ewe lambing B=van would not start | why he was late
f25.what same A=nearly complete B=practically everyone | turnout
f26 only A | no bus
f27.status same A=sworn in B=takes the oath | the new mayor
f27.time compatible A=2023-06-17 B=mid-June | when
f28.position differs A=no salary B=paid as before | her pay
f29.what differs A=coin B=winning slip | what is to be framed
f30.status same A=framed B=gets a frame | the keepsake
f31.place compatible A=town hall B=council chamber | where it hangs
f32.what differs A=fireworks B=bonfire | that night
f33.who same A=regional government B=regional government | who sent wishes
f34.what same A=good wishes B=congratulations | what it sent
f35 only A | the tie of 1987
f36 only B | the donkey
