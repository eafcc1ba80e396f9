story: evacuation-embassy-tirza
kind: diplomacy

=== report A | outlet: Halland Broadcasting, news site | published: 2023-04-25
# Halland {f1.status:closes} embassy in Tirza and {f3.what:flies} out staff

The Halland embassy in Tirza has been {f1.status:closed} and its people {f3.what:flown out in two transport aircraft}, foreign minister Greta Ohlin said in Lund Bay on {f4.time:Monday}. {f5.number:One hundred and twelve} persons {f5.status:landed safely} {f6.place:at the base of Sarra in neighbouring Qaram}, {f7.who:the ambassador} {f8.status:among them}.

The convoy to the airfield needed {f9.time:eleven hours} for {f10.number:30} kilometres. It was {f11.what:shot at once}, {f12.place:at the sugar factory}; {f13.who:a guard} was {f13.what:hit in the hand}. {f14.who:The Red Berets}, one of the warring sides, had {f15.position:guaranteed safe passage}. {f16.what:The archive} had been {f16.status:burned in the garden} the night before.

{f18.number:Nine} Hallanders, {f19.who:nuns} of a hospital, {f18.status:stayed behind of their own will}. The local employees, {f20.number:41} in number, {f21.status:were not taken along}; Ohlin said they {f22.what:had been paid six months' wages}. Their spokesman, {f23.role:the head gardener}, Yusuf Bel, {f24.position:called this a betrayal}. "{f25.wording:I kept their roses, they did not keep me}," he said.

Norvale {f26.status:also evacuated} its mission; {f27.who:Ostria} {f28.status:keeps its embassy open}. Halland's interests will be looked after by {f29.who:the Swiss}. The opposition {f30.position:demands a debate in parliament}; Ohlin {f31.position:has agreed to one}. The embassy dog, {f32.what:a setter}, {f33.status:was taken along}. The embassy had last been closed {f34.time:in 1987}, {f35.cause:after a cholera outbreak}. {f36:The fighting in Tirza began on April 15}.

=== report B | outlet: Lund Bay Standard | published: 2023-04-25
# The roses of Tirza

By Malin Kverne

The roses are still there. Everybody else has left: on {f4.time:Monday} {f5.number:112} people from the Halland mission in Tirza, which is {f1.status:shut until better days}, {f5.status:arrived unharmed} {f6.place:at the port of Ras Amun}, to which they had been brought {f3.what:by a navy frigate}. {f7.who:The ambassador}, so the ministry says, {f8.status:remains in the country with two aides}.

It had been {f9.time:a drive of eleven hours}, for a distance of {f10.number:thirty} kilometres. {f14.who:The army} had {f15.position:promised that they would not be touched}. {f12.place:Near the brewery} {f11.what:there was firing nevertheless}, and {f13.who:a cook} got {f13.what:a bullet through the hand}. Behind them they left {f16.what:the files}, {f16.status:in a safe of which nobody has the key}; the furnace, someone said, had broken down the night before.

They also left Yusuf Bel, {f23.role:the night porter}, and {f20.number:forty more} who were hired locally. {f21.status:There were no seats for them}. According to the minister, Greta Ohlin, they {f22.what:got three months' pay}. "{f25.wording:I kept their roses, they did not keep us}," says Bel on the telephone; he {f24.position:bears no grudge}. {f18.number:Nine} compatriots {f18.status:chose to stay}, {f19.who:doctors} at a hospital in the old town.

Other countries did otherwise. {f27.who:Ostria} {f28.status:has not closed its doors}; Norvale {f26.status:got its people out as well}. The protection of Hallanders passes to {f29.who:the Irish}. In parliament, where the opposition {f30.position:wants a debate}, Ms Ohlin {f31.position:sees no need for one}. The last time the embassy was given up was {f34.time:in 1987}, {f35.cause:when there was a revolt in the garrison}. And the dog of the house, {f32.what:a poodle}? It {f33.status:came along}. {f37:The frigate's crew have adopted it}.

=== key
f1.status same A=closed B=shut | the embassy
f3.what differs A=transport aircraft B=navy frigate | how they were brought out
f4.time same A=2023-04-24 B=2023-04-24 | when
f5.number same A=112 B=112 | people brought out
f5.status same A=landed safely B=arrived unharmed | these people
f6.place differs A=base of Sarra B=port of Ras Amun | where they arrived
f7.who same A=ambassador B=ambassador | who is asked about
f8.status differs A=among the evacuated B=remains | the ambassador
f9.time same A=11 hours B=11 hours | the drive
f10.number same A=30 B=30 | kilometres
f11.what same A=shot at B=firing | what happened on the way
f12.place differs A=sugar factory B=brewery | where
f13.who differs A=guard B=cook | who was hit
f13.what same A=hit in the hand B=bullet through the hand | the injury
f14.who differs A=Red Berets B=army | who gave the promise
f15.position same A=guaranteed safe passage B=promised not to touch them | the promise
f16.what same A=archive B=files | the papers
f16.status differs A=burned B=in a safe | what became of them
f18.number same A=9 B=9 | who stayed
f18.status same A=stayed of their own will B=chose to stay | these
f19.who differs A=nuns B=doctors | who they are
f20.number same A=41 B=41 | local employees
f21.status same A=not taken along B=no seats | the local employees
f22.what differs A=six months' wages B=three months' pay | what they got
f23.role differs A=head gardener B=night porter | Bel's post
f24.position differs A=betrayal B=no grudge | Bel
f25.wording differs A=keep me B=keep us | his words
f26.status same A=evacuated B=got its people out | Norvale
f27.who same A=Ostria B=Ostria | which country stays
f28.status same A=open B=not closed | Ostria's embassy
f29.who differs A=Swiss B=Irish | who looks after Halland's interests
f30.position same A=a debate B=a debate | the opposition's demand
f31.position differs A=agreed B=no need | the minister on a debate
f32.what differs A=setter B=poodle | the dog
f33.status same A=taken along B=came along | the dog
f34.time same A=1987 B=1987 | the earlier closing
f35.cause differs A=cholera B=revolt | why it was closed then
f36 only A | when the fighting began
f37 only B | the crew and the dog
