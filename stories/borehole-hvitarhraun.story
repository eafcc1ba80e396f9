story: borehole-hvitarhraun
kind: science

=== report A | outlet: University of the North, Iceland | published: 2021-02-16
# Press release: Research borehole at Hvítárhraun {f1.status:encounters} {f1.what:magma}

The Deep Heat consortium, led by the University of the North, announces that drilling at Hvítárhraun in north-east Iceland {f1.status:entered} {f1.what:molten rock} {f2.time:on Friday, 12 February}, at a depth of {f3.number:2,140} metres. {f4.cause:The well was designed to reach the margin of the magma body}, and the result exceeds expectations.

The drill string {f5.status:was withdrawn intact} after {f6.time:eleven minutes}. {f7.number:Some 4} kilograms of {f7.what:volcanic glass} were brought to the surface. The composition {f8.what:is rhyolitic}; the temperature {f9.source:estimated by the on-board sensor} was {f9.number:890} degrees Celsius.

"{f10.wording:For the first time we can speak of visiting a magma chamber}," says {f10.name:Professor Ragnheiður Eldjárnsdóttir}, {f10.role:principal investigator}. A second well {f11.status:will be drilled} {f11.time:in the summer of 2022}, subject to funding.

At no time {f12.certainty:was there any danger to staff or residents}. {f13.number:Nineteen} members of the drilling crew {f13.what:were moved to the camp at Stóravatn as a routine precaution}. Residents of the nearest farms were informed {f22.time:the same evening}.

The project has a budget of {f14.money:EUR 11.4 million}, of which {f15.who:the European partners} contribute 60 per cent. In {f16.time:2009}, {f16.what:drillers looking for hot water} {f16.status:struck magma by accident} at another site in the region. The samples {f17.place:will be analysed in Potsdam}.

=== report B | outlet: Morgunpósturinn | published: 2021-02-17
# They {f1.status:drilled a hole into} {f1.what:molten hell}, and ran

{f4.cause:It was not supposed to happen.} The boys on the rig at Hvítárhraun were {f4.cause:aiming for hot rock a good way above the lava}, and {f2.time:on Friday} their bit {f1.status:sank} into {f1.what:the melt} like a spoon into porridge.

"{f18:The floor hummed}," says Böðvar, who does not want his other name in the paper. What came up the pipe next sounded like a jet. {f13.number:All nineteen} of them {f13.what:legged it down the road to Stóravatn in what they stood in}, one in slippers. {f12.certainty:It could have ended very differently}, he says, and two of his workmates say the same.

{f5.status:The lower sixty metres of the pipe are still down there}, frozen into the earth like a straw in a milkshake. {f6.time:For eleven minutes} it had been stuck in {f1.what:the melt}.

The university is over the moon, naturally. {f10.name:Eldjárnsdóttir}, {f10.role:the professor at the head of it all}, held a piece of {f7.what:black glass} up to our camera, one of the crumbs that came up with the mud. "{f10.wording:For the first time we can talk about visiting a magma chamber}," she beamed.

Hot? {f9.number:Nine hundred degrees, give or take}. Deep? {f3.number:More than two kilometres}. Dear? {f14.money:A billion and three quarters} krónur, most of it {f15.who:from Brussels's friends}.

Haraldur Ketilsson, who farms sheep at the nearest gate, was told nothing {f22.time:until Sunday}. He wants {f20.position:the hole filled with concrete, and no second one}.

=== report C | outlet: The Albion Courier | published: 2021-02-20
# Into the cellar of a volcano

Tamsin Adair-Okoro, Science Correspondent

Beneath a plain of moss and old lava in the emptiest corner of Iceland, a steel pipe {f1.status:has met} {f1.what:liquid rock}. The encounter, {f2.time:a week ago yesterday}, lasted {f6.time:eleven minutes}. It {f4.cause:was not what the driller's programme foresaw}: according to a log seen by this newspaper, the bit was {f4.cause:to stop 80 metres short}.

It is only the second such meeting in these parts. {f16.time:Twelve years ago} {f16.what:a power company in search of steam} {f16.status:blundered into} magma a valley away, and lost its well. This time the scientists at least had a jar ready. They have {f7.number:four kilograms} of {f7.what:obsidian-like glass}, on its way {f17.place:to a laboratory in Zurich}, and a number: {f9.number:about 900} degrees. {f9.source:It was inferred from minerals in the glass, the probe having melted}.

The melt {f8.what:is rhyolite}, the stuff of violent eruptions, not the runny basalt of tourist posters. Was anybody at risk? The consortium says not. The country's civil protection office is less sure: {f12.certainty:a burst of steam "might well have injured" the crew}, its duty officer, Þorgeir Hvanndal, said. {f13.number:Nineteen} people {f13.what:were driven to a camp by a lake as a precaution}.

Of the drill string, {f5.status:some 60 metres remain below ground}, {f10.name:Ragnheiður Eldjárnsdóttir} conceded. The geophysicist, {f10.role:who directs the project}, is {f21:46}, and has wanted to do this since she watched an eruption from her grandmother's kitchen at nine.

Her consortium has spent {f14.money:nearly all of its 11.4 million euros}, six tenths of which came {f15.who:from partners on the continent}. The next well, {f11.status:announced} {f11.time:for next year}, is unpaid for. A sheep farmer nearby, {f20.position:who would rather see the first one plugged}, has engaged a lawyer.

"{f10.wording:We can now speak of visiting a magma chamber}," the university's announcement quotes her as saying. The chamber, for its part, has closed the door.

=== key
f1.what same A=magma B=magma C=magma | what was struck
f1.status same A=struck B=struck C=struck | the well
f2.time same A=2021-02-12 B=2021-02-12 C=2021-02-12 | when it was struck
f3.number compatible A=2140 m B=>2000 m | depth
f4.cause differs A=planned B=not planned C=not planned | whether the melt was meant to be reached
f5.status differs A=whole pipe withdrawn B=60 m left behind C=60 m left behind | the drill string
f6.time same A=11 minutes B=11 minutes C=11 minutes | time in the melt
f7.number same A=4 kg~ C=4 kg | glass brought up
f7.what same A=volcanic glass B=volcanic glass C=volcanic glass | what was brought up
f8.what same A=rhyolite C=rhyolite | composition of the melt
f9.number compatible A=890 B=900~ C=900~ | degrees
f9.source differs A=the sensor C=minerals in the glass | how the temperature was found
f10.wording differs A=For the first time we can speak of visiting B=For the first time we can talk about visiting C=We can now speak of visiting | the professor's words
f10.name compatible A=Ragnheiður Eldjárnsdóttir B=Eldjárnsdóttir C=Ragnheiður Eldjárnsdóttir | the professor
f10.role same A=head of the project B=head of the project C=head of the project | her role
f11.status same A=planned C=planned | a second well
f11.time compatible A=2022 summer C=2022 | the second well
f12.certainty differs A=no danger B=danger C=danger | whether anybody was at risk
f13.number same A=19 B=19 C=19 | the crew moved
f13.what differs A=routine precaution B=fled C=routine precaution | how the crew left
f14.money compatible A=EUR 11.4m B=ISK 1.75bn C=EUR 11.4m | the budget
f15.who compatible A=European partners B=Brussels's friends C=partners on the continent | who pays most
f16.time same A=2009 C=2009 | the earlier strike
f16.what compatible A=drillers for hot water C=drillers for steam | who struck magma before
f16.status same A=struck by accident C=struck by accident | the earlier strike
f17.place differs A=Potsdam C=Zurich | where the samples go
f18 only B | the humming floor
f20.position same B=the hole filled C=the hole filled | what the farmer wants
f22.time differs A=2021-02-12 evening B=2021-02-14 | when the neighbours were told
f21 only C | her age
