story: refugees-camp-fire-lodwe
kind: refugees

=== report A | outlet: East Valley Press | published: 2023-02-15T10:00
# {f1.number:Four} {f2.status:die} as {f3.what:fire} sweeps {f4.place:Lodwe camp}

LODWE - {f3.what:A fire} in {f4.place:the refugee camp of Lodwe} {f2.status:killed} {f1.number:four} people {f5.time:early on Tuesday} and destroyed {f6.number:about 600} {f7.what:tents}. {f8.who:A woman of 80} and {f9.who:three children} are dead, {f10.source:the camp administration} said.

It started {f11.cause:with a candle} in {f12.place:the southern quarter}, and {f13.cause:a strong east wind} drove it on. {f14.who:Camp dwellers} {f15.what:tore down tents to make a gap}, because {f16.who:the fire engine} {f16.status:had no water}. {f17.what:The school} {f17.status:was saved}. {f18.number:Some 3,000} people {f18.status:slept} {f19.place:in the open}.

{f20.who:A group of young men} {f21.what:looted the food store}; police {f22.what:fired into the air}. {f23.role:The minister for refugees}, Thandi Moro, {f24.position:said the camp would be rebuilt on the same spot}. {f25.who:The United Aid Council} {f26.position:wants it moved away from the border}. "{f27.wording:I carried my sewing machine and forgot my shoes}," said Hawa Issa, {f28.age:44}, {f29.role:a seamstress}.

The camp, set up for {f30.number:5,000}, {f31.status:holds} {f32.number:17,000} people, {f33.who:most of them from Dorat}. {f34.what:Blankets} {f34.status:are due} {f34.time:on Thursday}. In {f35.time:2020} a similar fire had {f35.cause:been started deliberately}. {f36:A market inside the camp sold phones by noon}.

=== report B | outlet: Relief Watch | published: 2023-02-15T16:00
# The sewing machine of Lodwe

Hawa Issa, {f28.age:44}, stands in ashes, barefoot, beside a sewing machine. "{f27.wording:I carried my sewing machine and left my shoes}," says the {f29.role:tailor of school uniforms}. {f6.number:Six hundred or so} {f7.what:huts} around her are gone. {f4.place:Lodwe}, {f31.status:home} to {f32.number:seventeen thousand} who fled, {f33.who:chiefly from Upper Sembe}, {f3.what:burned} {f5.time:on Monday night}.

{f1.number:Four} people {f2.status:lost their lives}, {f8.who:an old man of 80} and {f9.who:three children}, according to {f10.source:the district police}. {f11.cause:A cooking stove had tipped over} {f12.place:in the south of the camp}. Then {f13.cause:bursting gas bottles} did the rest. {f16.who:The fire engine} {f16.status:came too late}. So {f14.who:soldiers} {f15.what:pulled down huts and cleared a strip}. {f17.what:The clinic} {f17.status:is unharmed}, a miracle, people say.

{f18.number:Around three thousand} {f18.status:spent the night} {f19.place:in a cement works}. Some of {f20.who:the inhabitants of the nearby village} {f21.what:set upon the registration office}; officers {f22.what:used their batons}. {f24.position:There will be no second Lodwe here}, declares Thandi Moro, {f23.role:who is in charge of refugees in the cabinet}: {f24.position:the people are to go to the coast}. It is what {f25.who:the United Aid Council} does not want: it {f26.position:would have the camp closed and the people taken home}.

It was never meant for so many; {f30.number:five thousand} was the plan. {f34.what:Tarpaulins} {f34.status:will come} {f34.time:on Thursday}. When it burned three years ago, in {f35.time:2020}, {f35.cause:an accident with petrol} was to blame. {f37:The registration cards of half the quarter are lost}.

=== key
f1.number same A=4 B=4 | the dead
f2.status same A=died B=lost their lives | the victims
f3.what same A=fire B=fire | what happened
f4.place same A=Lodwe camp B=Lodwe | where
f5.time differs A=2023-02-14 early B=2023-02-13 night | when
f6.number same A=600~ B=600~ | dwellings destroyed
f7.what differs A=tents B=huts | the dwellings
f8.who differs A=woman of 80 B=man of 80 | the oldest victim
f9.who same A=three children B=three children | the other dead
f10.source differs A=camp administration B=district police | on whose word
f11.cause differs A=candle B=cooking stove | how it started
f12.place same A=southern quarter B=south of the camp | where it started
f13.cause differs A=east wind B=gas bottles | why it spread
f14.who differs A=camp dwellers B=soldiers | who made a gap
f15.what same A=tore down tents to make a gap B=pulled down huts for a strip | how it was stopped
f16.who same A=fire engine B=fire engine | what failed
f16.status differs A=no water B=too late | why it failed
f17.what differs A=school B=clinic | the building that was spared
f17.status same A=saved B=unharmed | this building
f18.number same A=3000~ B=3000~ | people without shelter
f18.status same A=slept B=spent the night | these
f19.place differs A=in the open B=in a cement works | where they slept
f20.who differs A=young men B=villagers | who made trouble
f21.what differs A=looted the food store B=attacked the registration office | what they did
f22.what differs A=fired into the air B=used batons | what the police did
f23.role same A=minister for refugees B=in charge of refugees | Moro
f24.position differs A=rebuilt on the spot B=people to the coast | the minister
f25.who same A=United Aid Council B=United Aid Council | who has a wish for the camp
f26.position differs A=moved away from the border B=closed and the people taken home | its wish
f27.wording differs A=forgot my shoes B=left my shoes | Issa's words
f28.age same A=44 B=44 | her age
f29.role same A=seamstress B=tailor | her trade
f30.number same A=5000 B=5000 | for how many it was planned
f31.status same A=holds B=home | the camp
f32.number same A=17000 B=17000 | its inhabitants
f33.who differs A=Dorat B=Upper Sembe | where they are from
f34.what differs A=blankets B=tarpaulins | what is to come
f34.status same A=due B=will come | the supplies
f34.time same A=2023-02-16 B=2023-02-16 | when they come
f35.time same A=2020 B=2020 | the earlier fire
f35.cause differs A=arson B=accident | the earlier fire's origin
f36 only A | the market
f37 only B | the cards
