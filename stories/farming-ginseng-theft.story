story: farming-ginseng-theft
kind: farming

=== report A | outlet: Geumsan Rural News | published: 2023-10-24
# {f1.what:Six-year-old} ginseng stolen from {f3.who:widow}'s field

Thieves dug up {f4.number:1,800} {f1.what:six-year-old} ginseng roots near Geumbong {f5.time:in the night to Sunday}, {f6.what:days before the harvest}. The field belongs to {f3.who:a widow}, {f3.name:Noh Sun-ja}, {f3.age:68}.

The roots are worth {f7.money:90 million won}. Police found {f8.what:tyre marks of a small truck} and {f9.what:a thermos flask}. {f10.who:A dog} {f11.what:had been given meat with sleeping pills}; it {f12.status:is alive}.

On Monday, {f13.who:two brothers} {f14.status:were arrested} {f15.place:at a motel in Daejin}. The elder, {f16.age:39}, {f16.role:had worked for her} last year, and {f18.status:has confessed}. {f19.what:Half of the roots} were {f20.place:in the bathtub}.

"{f21.wording:They took six winters of mine in one night}," {f3.name:Mrs Noh} said. {f22.who:The farm cooperative} {f23.status:has collected} {f24.money:12 million won} for her. She {f25.position:does not want to plant ginseng again}.

{f26.who:A dealer in herbal medicine} who {f27.what:was to buy the loot} {f28.status:denies everything}. {f29.who:The county head}, {f29.name:Im Chang-ho}, wants {f30.what:cameras with night vision} {f31.place:along every field path}. {f32.who:Growers} {f33.position:would rather have patrols}.

It is the {f34.number:seventh} such theft {f35.time:this autumn}. {f36.source:The cooperative} blames {f37.cause:the high price of red ginseng}. In 2019 a grower had {f38.what:shot at} thieves and {f39.what:been jailed}.

=== report B | outlet: Asia Crop Monitor | published: 2023-10-25
# Korean grower loses harvest to thieves, {f19.what:most of it} found

{f13.who:A married couple} {f14.status:are in custody} in South Korea for what they took out of the earth {f5.time:in the small hours of Monday}: {f4.number:1,800} roots of ginseng, {f1.what:four years old}.

It had taken {f3.name:Noh Sun-ja}, {f3.age:68}, {f3.who:a former schoolmistress}, that long to raise them, and {f6.what:the diggers were already hired}. {f7.money:Ninety million won} is the market value. {f10.who:Her dog} {f12.status:survived}; it had been {f11.what:shut in a shed}. {f8.what:Footprints} led to a lay-by, where {f9.what:a headlamp} had been left behind.

Officers came upon the pair {f15.place:in a car on a ferry quay}. The man, {f16.age:39}, {f16.role:had sold her fertiliser}; he {f18.status:says nothing}. {f19.what:All but a few dozen roots} lay {f20.place:in the boot}. {f26.who:A trader in traditional remedies}, {f27.what:for whom they were meant}, {f28.status:has admitted it}.

"{f21.wording:They took four winters of mine in one night}," the victim said. With {f24.money:twelve million won} {f23.status:raised} {f22.who:by her church}, she {f25.position:means to start afresh next spring}.

In her village the talk is of protection. {f32.who:Farmers} {f33.position:ask for guards}, {f29.name:Im Chang-ho}, {f29.who:the chief of police}, is more for {f30.what:drones} {f31.place:above the fields}. {f34.number:Seven} thefts {f35.time:since the end of summer} have been counted. {f37.cause:So many fields without anyone to watch them} are the reason, {f36.source:the police} believe.

Some take the law into their own hands, like the man who, four years ago, {f38.what:set a trap for} thieves; {f39.what:he went to prison}. {f40:Exports of ginseng reached a record last year.}

=== key
f1.what differs A=6 years old B=4 years old | the ginseng
f3.who differs A=widow B=former schoolmistress | the owner of the field
f3.name same A=Noh Sun-ja B=Noh Sun-ja | the owner
f3.age same A=68 B=68 | the owner
f4.number same A=1800 B=1800 | roots
f5.time differs A=2023-10-22 night B=2023-10-23 early | when
f6.what same A=days before the harvest B=diggers hired | how near the harvest was
f7.money same A=KRW 90m B=KRW 90m | the value
f8.what differs A=tyre marks B=footprints | the trace
f9.what differs A=thermos flask B=headlamp | what was left behind
f10.who same A=dog B=dog | the watch
f11.what differs A=sleeping pills B=shut in | what was done to the dog
f12.status same A=alive B=survived | the dog
f13.who differs A=two brothers B=married couple | the suspects
f14.status same A=arrested B=in custody | the suspects
f15.place differs A=motel B=car on a quay | where they were arrested
f16.age same A=39 B=39 | the chief suspect
f16.role differs A=worked for her B=sold her fertiliser | how he knew her
f18.status differs A=confessed B=silent | the suspect
f19.what differs A=half B=all but a few dozen | what was found
f20.place differs A=bathtub B=boot | where
f21.wording differs A=They took six winters of mine in one night B=They took four winters of mine in one night | her words
f22.who differs A=cooperative B=church | who collected
f23.status same A=collected B=raised | the money
f24.money same A=KRW 12m B=KRW 12m | the money
f25.position differs A=no ginseng again B=start afresh | her plans
f26.who same A=dealer in herbal medicine B=trader in traditional remedies | the buyer
f27.what same A=was to buy B=meant for him | his part
f28.status differs A=denies B=admitted | the buyer
f29.who differs A=county head B=chief of police | Im's office
f29.name same A=Im Chang-ho B=Im Chang-ho | the official
f30.what differs A=cameras B=drones | what he wants
f31.place compatible A=along field paths B=above the fields | where
f32.who same A=growers B=farmers | who asks for more
f33.position same A=patrols B=guards | what they want
f34.number same A=7 B=7 | thefts
f35.time same A=autumn 2023 B=since the end of summer | over what time
f36.source differs A=cooperative B=police | on whose word
f37.cause differs A=high price B=nobody to watch | why
f38.what differs A=shot at B=set a trap for | what the grower of 2019 did
f39.what same A=jailed B=prison | what became of him
f40 only B | exports
