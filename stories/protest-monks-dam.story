story: protest-monks-dam
kind: protest

=== report A | outlet: Mekora Post | published: 2024-03-14
# {f1.who:Monks} {f2.what:occupy} dam site at Luang Seri

{f3.number:Sixty} {f1.who:monks} have {f2.what:occupied} the building site of the Luang Seri dam since {f4.time:Tuesday} to prevent {f5.what:the felling of a sacred grove}. They {f6.what:tied robes round the trunks} and {f7.what:sat down in front of the bulldozers}. The company, Hydrokor, {f8.status:stopped work} {f9.cause:for safety reasons}.

The abbot, Phra Sumet, {f10.age:79}, {f11.position:does not oppose the dam, but wants it built three kilometres upstream}. "{f12.wording:A tree is a monk who does not travel}," he said. The energy minister, Kanda Ros, {f13.position:offered to replant the grove elsewhere}. She {f14.status:will come to the site} {f14.time:on Saturday}.

{f15.who:Villagers} {f16.what:bring rice}; {f17.who:the workers}, {f18.number:240} in all, {f19.status:were sent home} {f20.what:on half pay}. {f21.number:Two} of them {f22.status:were taken to hospital} {f23.cause:with dehydration}. Police {f24.status:have put up a fence}. {f25.who:The supreme patriarch} {f26.position:told the monks to return to their temple}; the abbot {f27.position:replied that he was in his temple}.

The dam is to {f28.what:irrigate 9,000 hectares} and be {f29.status:ready} {f29.time:in 2028}. {f30.who:A bank in Sorrel City} {f31.what:lends} {f32.money:400 million dollars}. In {f33.time:1994} {f34.who:villagers} had {f35.what:prevented a quarry} at the same place. {f36:The bulldozers were wearing garlands by the evening}.

=== report B | outlet: River Watch Review | published: 2024-03-15
# The forest in orange

By Noi Hathai

From the other bank it looks as if the forest had been ordained: round every trunk {f6.what:an orange cloth}. {f1.who:The nuns of Wat Seri}, {f3.number:sixty} of them, {f2.what:have been sitting there}, {f7.what:in front of the machines}, {f4.time:since Tuesday}. What they want to save is {f5.what:a cemetery} in the middle of the site where Hydrokor is building a dam.

The firm's machines {f8.status:stand still}, {f9.cause:by order of a court}. {f18.number:Two hundred and forty} {f17.who:labourers} {f19.status:have been told to stay at home}, {f20.what:with full wages}. Phra Sumet, the abbot of {f10.age:seventy-nine}, who stands by the women, {f11.position:wants no dam at all}. "{f12.wording:A tree is a monk who does not walk}," he says.

{f25.who:The provincial governor} {f26.position:has asked them to go back to where they pray}. They are there, {f27.position:the old man let him know}. The police {f24.status:have drawn a fence}. {f15.who:Schoolchildren} {f16.what:come with rice}. {f21.number:A pair} of the protesters {f22.status:lie in hospital}, {f23.cause:bitten by scorpions}.

Kanda Ros, the minister in charge of energy, {f14.status:is expected here} {f14.time:on Saturday}. Her proposal: {f13.position:to make the wall four metres lower}. {f28.what:Nine thousand hectares would get water}, from {f29.time:2028} on, {f29.status:when all is finished}. The {f32.money:four hundred million dollars} {f31.what:come on credit} {f30.who:from a development fund}. It would not be the first defeat for builders here: {f33.time:thirty years ago} {f34.who:schoolteachers} {f35.what:kept a quarry from being opened}. {f37:At night one hears only frogs}.

=== key
f1.who differs A=monks B=nuns | who occupies the site
f2.what same A=occupied B=sitting there | what they do
f3.number same A=60 B=60 | the occupiers
f4.time same A=2024-03-12 B=2024-03-12 | since when
f5.what differs A=sacred grove B=cemetery | what they want to save
f6.what same A=robes round the trunks B=orange cloth round the trunks | their sign
f7.what same A=in front of the bulldozers B=in front of the machines | where they sit
f8.status same A=stopped B=stand still | the works
f9.cause differs A=safety B=court order | why work stopped
f10.age same A=79 B=79 | the abbot's age
f11.position differs A=dam further upstream B=no dam at all | the abbot's demand
f12.wording differs A=travel B=walk | his words
f13.position differs A=replant the grove B=lower wall | the minister's offer
f14.status same A=will come B=expected | the minister
f14.time same A=2024-03-16 B=2024-03-16 | when she comes
f15.who differs A=villagers B=schoolchildren | who brings food
f16.what same A=bring rice B=come with rice | the food
f17.who same A=workers B=labourers | who has no work
f18.number same A=240 B=240 | the workers
f19.status same A=sent home B=told to stay at home | the workers
f20.what differs A=half pay B=full wages | their pay
f21.number same A=2 B=2 | who is ill
f22.status same A=taken to hospital B=in hospital | these two
f23.cause differs A=dehydration B=scorpions | why
f24.status same A=fence put up B=fence drawn | the police
f25.who differs A=supreme patriarch B=provincial governor | who told them to go
f26.position same A=return to the temple B=go back to where they pray | this demand
f27.position same A=he is in his temple B=they are there | the abbot's reply
f28.what same A=irrigate 9,000 hectares B=9,000 hectares get water | the dam's use
f29.status same A=ready B=finished | the dam
f29.time same A=2028 B=2028 | when it is ready
f30.who differs A=a bank B=a development fund | who lends
f31.what same A=lends B=credit | the money
f32.money same A=USD 400m B=USD 400m | the loan
f33.time same A=1994 B=30 years ago | the earlier protest
f34.who differs A=villagers B=schoolteachers | who protested then
f35.what same A=prevented a quarry B=kept a quarry from opening | its result
f36 only A | the garlands
f37 only B | the frogs
