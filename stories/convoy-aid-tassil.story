story: convoy-aid-tassil
kind: war

=== report A | outlet: Sahel Radio, news bulletin | published: 2024-04-04
# Aid lorries {f2.status:looted} on Tassil road

{f3.number:Nine} lorries of the food programme have been {f2.status:looted} on the road to Tassil. The attack took place {f4.time:on Tuesday at dusk}, {f5.place:at the salt pans}. The load was {f6.what:sorghum}, {f7.number:270} tonnes of it, enough for {f8.number:18,000} people for {f9.time:a month}.

The drivers were {f10.what:tied to the wheels}; {f11.who:the convoy's leader}, Omar Tessit, {f12.age:52}, was {f13.status:carried off}. {f14.who:The army}, which {f14.position:had promised an escort}, {f15.position:blamed the rebels}. {f16.who:The rebels} {f17.position:said soldiers had done it}. A driver told us the men had worn {f18.what:sandals}, and {f19.what:spoke the language of the coast}.

The food programme's {f20.role:regional director}, Jana Holub, {f21.status:halted all transports} {f22.time:for two weeks}. "{f23.wording:A stolen sack feeds nobody we know}," she said. In Tassil, {f24.who:teachers} said that {f25.what:schools would close}, {f26.cause:as the children came for the meal}. Prices for {f28.what:millet} {f27.status:have doubled}.

Two of the lorries were {f29.status:found} on Wednesday {f29.place:in a dry riverbed}, {f30.what:empty}. A third had {f31.what:run over a mine}; {f32.number:two} looters {f32.status:were dead}. The minister of the interior, Sidi Amar, {f33.position:ruled out paying} for the captive. Last year {f34.number:31} aid workers were {f34.status:abducted} in the region; {f35.status:all but two were freed}. {f36:The road was tarred in 1979}.

=== report B | outlet: Desert Monitor | published: 2024-04-05
# {f3.number:Nine} trucks, and nobody did it

TASSIL. {f8.number:Eighteen thousand} mouths, {f9.time:thirty days}: that is what was on the {f3.number:nine} trucks that never reached Tassil. {f6.what:Rice} it was, {f7.number:270} tonnes. {f4.time:On Tuesday, as the sun went down}, armed men stopped them {f5.place:at the pass of Imelal} and {f2.status:took what they wanted}.

{f11.who:A mechanic}, Omar Tessit, {f12.age:52}, {f13.status:is missing since}; the others were {f10.what:left in the desert without shoes}. Who did it? {f17.position:The government's men}, say {f16.who:the rebels}. {f15.position:Smugglers}, says {f14.who:the army}, {f14.position:which denies that it had promised to guard them}. One driver noticed {f18.what:new boots} on the robbers, and that {f19.what:they talked as people do in the mountains}.

Jana Holub, {f20.role:who runs the regional office} of the food programme, {f21.status:has stopped everything that rolls}, {f22.time:for a fortnight}. "{f23.wording:A stolen sack feeds nobody we can see}," she said. {f24.who:Parents} in the town fear that {f25.what:classes will end}: {f26.cause:it was for the lunch that pupils came}. What {f28.what:oil} costs {f27.status:has gone up twofold}.

On Wednesday two of the vehicles {f29.status:turned up} {f29.place:behind a brick kiln}, {f30.what:with half their load}. {f31.what:A mine} had torn up another; {f32.number:two} of the thieves {f32.status:had perished}. For Tessit {f33.position:the state is ready to pay}, minister Sidi Amar let it be known. He would not be the first: of {f34.number:31} helpers {f34.status:kidnapped} in the past year, {f35.status:two are still held}. {f37:A sandstorm is expected at the weekend}.

=== key
f2.status same A=looted B=took what they wanted | the convoy
f3.number same A=9 B=9 | lorries
f4.time same A=2024-04-02 at dusk B=2024-04-02 at sunset | when
f5.place differs A=salt pans B=pass of Imelal | where
f6.what differs A=sorghum B=rice | the load
f7.number same A=270 B=270 | tonnes
f8.number same A=18000 B=18000 | people it would feed
f9.time same A=a month B=30 days | for how long
f10.what differs A=tied to the wheels B=left without shoes | what was done to the drivers
f11.who differs A=convoy's leader B=mechanic | Tessit
f12.age same A=52 B=52 | his age
f13.status compatible A=carried off B=missing | Tessit
f14.who same A=army B=army | who was to guard them
f14.position differs A=had promised an escort B=denies having promised it | the army on an escort
f15.position differs A=blames the rebels B=blames smugglers | the army on who did it
f16.who same A=rebels B=rebels | who answers
f17.position same A=soldiers did it B=the government's men | the rebels on who did it
f18.what differs A=sandals B=boots | the robbers' footwear
f19.what differs A=language of the coast B=speech of the mountains | the robbers' speech
f20.role same A=regional director B=runs the regional office | Holub
f21.status same A=transports halted B=everything stopped | the transports
f22.time same A=2 weeks B=a fortnight | for how long
f23.wording differs A=we know B=we can see | Holub's words
f24.who differs A=teachers B=parents | who speaks of the schools
f25.what same A=schools close B=classes end | what is expected
f26.cause same A=children came for the meal B=pupils came for the lunch | why
f27.status same A=doubled B=twofold | the price
f28.what differs A=millet B=oil | what became dearer
f29.status same A=found B=turned up | two lorries
f29.place differs A=riverbed B=brick kiln | where they were found
f30.what differs A=empty B=half their load | their load
f31.what same A=a mine B=a mine | what hit the third
f32.number same A=2 B=2 | looters killed
f32.status same A=dead B=perished | these
f33.position differs A=no payment B=ready to pay | the minister
f34.number same A=31 B=31 | aid workers of last year
f34.status same A=abducted B=kidnapped | these
f35.status same A=all but two freed B=two still held | these, later
f36 only A | the road
f37 only B | the sandstorm
