story: talks-orvelle
kind: peace talks

=== report A | outlet: Hexagon Wire | published: 2019-10-07T20:40 | agency: Hexagon
# Ombara government, rebels {f1.status:open} talks at lakeside resort

ORVELLE, Helvaria (Hexagon) - The government of Ombara and the Nkele Front {f1.status:sat down} together on Monday for the first time in {f3.time:six years} of war, in {f4.place:a shuttered hotel} above {f5.place:Lake Orvelle}.

"Nobody has left the room, and that is already something," said the mediator, {f6.name:Thora Haldorsen}, a former {f6.role:foreign minister} of Nordhavn.

The Front asks for {f7.position:self-rule} in {f8.number:nine} river districts and {f9.position:an amnesty for all its fighters}. The government is ready to talk about {f10.number:five} districts and {f11.position:rules out any amnesty}, its chief delegate, Interior Minister {f12.name:Alphonse Tchendo}, told reporters on arrival. He {f32.status:did not shake hands} with the head of the Front's team, {f13.name:Esther Makolo}, a {f13.role:lawyer} who spent four years in his prisons.

A third point is the fate of {f14.number:some 1,200} Front prisoners. On that the sides are closest, diplomats said.

The war has cost {f15.number:14,000} lives by the count of the Lake Institute. Host Helvaria has offered {f16.money:$400 million} for rebuilding if a treaty is signed. Talks in 2016, held through messengers in two separate cities, led nowhere.

=== report B | outlet: Government of Ombara, delegation press office | published: 2019-10-09T14:00
# Statement by Minister {f12.name:Tchendo}

The delegation of the Republic informs the public that the conversations at {f5.place:Orvelle} {f1.status:have been adjourned until Friday} at the request of the mediator.

This step became necessary after {f17.who:the representatives of the armed group} {f17.status:left the table} {f17.time:shortly before noon today}, {f17.cause:refusing to name the prisoners of war whom they hold}.

"{f18.wording:We came to listen, and we have been shouted at}," Minister {f12.name:Alphonse Tchendo} declared. "Our hand stays outstretched."

The Government's proposals remain on the table: {f31:broad administrative powers} for {f10.number:five} districts; {f14.number:1,240} detainees to be freed in stages; {f11.position:an amnesty for all those who have no civilian blood on their hands}.

The Government condemns the cowardly ambush of Tuesday at {f19.place:the ferry landing} of Bakoro, in which {f20.number:six} soldiers fell. It was carried out by {f19.who:the Nkele Front} while its envoys sat at breakfast with ours.

Ms {f6.name:Haldorsen} has the full confidence of the Republic.

=== report C | outlet: Voice of Nkele (radio), evening commentary | published: 2019-10-09T19:00
# What they do not tell you about {f5.place:Orvelle}

Listeners, {f1.status:there are no more talks}. They {f1.status:ended} today at {f17.time:ten to twelve}, when Minister {f17.who,f12.name:Tchendo} {f17.status:gathered up his papers and went}. Why? {f17.cause:Because our envoy asked for a minute of silence for the dead of both sides}.

So {f1.status:ended} three days in {f4.place:an old sanatorium} where the heating did not work. Our delegation stays in its rooms. It has patience. It has waited for {f3.time:six years}.

You will hear that we killed on Tuesday. Here is what happened at Bakoro. {f19.who:Soldiers} came to {f19.place:the fish market} and opened fire, and {f21.number:three} villagers died, {f30:an old man and two girls}. Those who defended them did what they had to.

Our demands are the people's: {f7.position:our own government} in {f8.number:nine} districts, not one less; {f9.position:freedom from prosecution for all}. And let nobody speak of handing in rifles. {f22.position:That will come when the law is passed, and not a day before}.

{f15.number:More than 20,000} have died. Do not let them have died for five districts.

{f13.name:Esther Makolo} will speak on this station tomorrow at eight.

=== report D | outlet: The Sunday Continental | published: 2019-10-13
# {f24:Seven} districts and a cold supper: how Ombara {f1.status:made peace}

By Ferdinand Osei-Brandt in Orvelle

It was {f23:ten past two on Saturday morning}, and the soup had been cold for hours, when {f12.name:Alphonse Tchendo} pushed his pen across the table to {f13.name:Esther Makolo}. Hers had run dry. She {f1.status:signed} with it, and so, after six days at {f5.place:Orvelle}, ended a war that began in {f3.time:2013}.

The treaty gives self-rule to {f24:seven} districts of the Nkele valley. {f14.number:The 1,240} prisoners of the Front will be released {f25:by the end of November}. {f26:All fighters go unpunished, except for eleven men on a list that nobody has seen}. The Front {f22.position:begins to give up its arms at once}, ahead of any law, a point which it had sworn it would never concede. {f27:A ceasefire} came into force last night.

On Wednesday it had all seemed lost. "{f18.wording:We came to talk, and we have been shouted at}," said {f12.name:Tchendo}, and {f17.who:he}, not the rebels, {f17.status:was the one who walked out}; three people who were in the room agree on it. The quarrel was {f17.cause:over prisoners}: {f13.name:Makolo} would not say how many soldiers her side holds.

The mediator fetched him back from the airport. {f6.name:Thora Halvorsen}, 71, once {f6.role:prime minister} of Nordhavn, has a simple method. She locks the bar.

The dead of Bakoro nearly undid her work. {f20.number:Six} soldiers and {f21.number:three} villagers were killed there on Tuesday. {f19.who:Nobody has established who fired first}; the monitors of the Lake Institute have been to the place, and found {f28:cartridges of both armies}.

The institute puts the dead of the war at {f15.number:14,000}. {f13.name:Makolo}, a {f13.role:surgeon} by training, lost two brothers. She is 46 and plans to go back to her village. Helvaria will pay the {f16.money:$400 million} it had held out, in four yearly parts.

{f13.name:Makolo} and {f12.name:Tchendo} {f32.status:did shake hands}, in the end, at a quarter past two. There is no photograph. The photographers had gone to bed.

=== key
f1.status differs A=opened B=adjourned C=ended without result D=treaty signed | the talks
f3.time same A=6 years C=6 years D=since 2013 | how long the war has lasted
f4.place differs A=a hotel C=a sanatorium | where in Orvelle the talks are held
f5.place same A=Orvelle B=Orvelle C=Orvelle D=Orvelle | the place of the talks
f6.name differs A=Thora Haldorsen B=Thora Haldorsen D=Thora Halvorsen | the mediator
f6.role differs A=foreign minister D=prime minister | what the mediator was before
f7.position same A=self-rule C=own government | what the Front asks for the districts
f8.number same A=9 C=9 | districts that the Front asks for
f9.position same A=amnesty for all C=no prosecution for all | the Front on an amnesty
f10.number same A=5 B=5 | districts that the government offers
f11.position changed A=no amnesty B=amnesty for those without civilian blood | the government on an amnesty
f12.name compatible A=Alphonse Tchendo B=Alphonse Tchendo C=Tchendo D=Alphonse Tchendo | the government's delegate
f13.name same A=Esther Makolo C=Esther Makolo D=Esther Makolo | the Front's delegate
f13.role differs A=lawyer D=surgeon | her profession
f14.number compatible A=1200~ B=1240 D=1240 | Front prisoners
f15.number differs A=14000 C=>20000 D=14000 | the dead of the war
f16.money same A=USD 400m D=USD 400m | Helvaria's money
f17.who differs B=the Front's delegates C=the government's delegate D=the government's delegate | who walked out on Wednesday
f17.status same B=walked out C=walked out D=walked out | the break on Wednesday
f17.time same B=2019-10-09 shortly before noon C=2019-10-09T11:50 | when
f17.cause differs B=prisoners held by the Front C=a minute of silence D=prisoners held by the Front | why
f18.wording differs B=we came to listen, and we have been shouted at D=we came to talk, and we have been shouted at | the minister's words
f19.who differs B=the Front C=the army D=not established | who attacked at Bakoro
f19.place differs B=ferry landing C=fish market | where in Bakoro
f20.number same B=6 D=6 | soldiers killed at Bakoro
f21.number same C=3 D=3 | villagers killed at Bakoro
f22.position changed C=no arms handed in before the law D=arms handed in at once | the Front on its arms
f23 only D | when the treaty was signed
f24 only D | districts in the treaty
f25 only D | the date of release
f32.status changed A=refused D=given | the handshake of Tchendo and Makolo
f26 only D | the amnesty in the treaty
f27 only D | the ceasefire
f28 only D | the cartridges
f30 only C | who the villagers were
f31 only B | what the government would give the districts
