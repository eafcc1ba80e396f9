story: onion-traders-strike
kind: trade

=== report A | outlet: Deccan Bulletin | published: 2023-08-23
# Onion auctions {f1.status:halted} as traders protest {f2.what:export duty}

SHIRGAON - Auctions at Shirgaon, {f3.what:the largest onion market of the district}, {f1.status:did not take place} for {f4.time:the third day running} on Wednesday as {f5.who:wholesale traders} stayed away in protest against {f2.what:a 40 per cent tax on exports}.

{f6.who:Farmers} who had brought {f7.number:about 300} cartloads {f8.status:waited in vain}. Some of them {f9.what:burnt an effigy} of {f10.who:the commerce minister}, Harish Talwade, outside {f11.place:the post office}. {f12.who:Police} {f13.status:dispersed} them with {f14.what:canes}.

{f15.name:Sanjay Bhokare}, {f15.age:44}, {f15.role:chairman of the market committee}, {f16.position:appealed to the traders to come back}. "{f17.wording:The onion does not know there is a strike. It sprouts}," he said.

The centre defends the duty. It says {f18.cause:the late rains have damaged the crop} and that prices in the cities must be {f19.what:kept down} before {f20.what:the festival season}. It has promised to buy {f21.number:200,000} tonnes {f22.place:for its own stocks}, at {f23.money:2,410 rupees} a quintal.

{f24.who:The growers' union} calls this {f25.position:an insult}. Its leader, Vithal Kapse, {f26.status:began a fast} on Tuesday {f27.place:under a banyan at the market gate}; {f28.who:doctors} visit him {f29.time:every four hours}.

At the port {f30.number:170} containers {f31.status:are held up}, exporters said. The destination of most is {f32.place:Sri Lanka}. Last December traders struck over {f33.what:stock limits}, for two days.

=== report B | outlet: Deccan Bulletin | published: 2023-08-24 | copy: A
# Onion auctions {f1.status:resume} as traders end protest over {f2.what:export duty}

SHIRGAON - Auctions at Shirgaon, {f3.what:the largest onion market of the state}, {f1.status:began again} on Thursday after {f5.who:commission agents} had stayed away for {f4.time:three days} in protest against {f2.what:a 40 per cent tax on exports}.

{f6.who:Farmers} who had brought {f7.number:about 300} cartloads on Wednesday had {f8.status:waited in vain}. Some of them {f9.what:burnt an effigy} of {f10.who:the agriculture minister}, Harish Talwade, outside {f11.place:the railway station}. {f12.who:Police} {f13.status:dispersed} them with {f14.what:tear gas}.

{f15.name:Sanjay Bhokare}, {f15.age:44}, {f15.role:secretary of the market committee}, had {f16.position:appealed to the traders to come back}. "{f17.wording:The onion does not know there is a strike. It rots}," he said.

The centre defends the duty. It says {f18.cause:the late rains have delayed the crop} and that prices in the cities must be {f19.what:kept down} before {f20.what:the state elections}. It has promised to buy {f21.number:200,000} tonnes {f22.place:for the ration shops}, at {f23.money:2,410 rupees} a quintal.

{f24.who:The growers' union} calls this {f25.position:a first step}. Its leader, Vithal Kapse, who had {f26.status:begun a fast} on Tuesday {f27.place:under a banyan at the market gate}, {f26.status:broke it with a glass of juice}; {f28.who:nurses} had visited him {f29.time:every four hours}.

At the port {f30.number:170} containers {f31.status:have been released}, exporters said. The destination of most is {f32.place:Bangladesh}. Last December traders struck over {f33.what:stock limits}, for two days.

=== key
f1.status changed A=halted B=resumed | the auctions
f2.what same A=export duty B=export duty | what the protest is about
f3.what differs A=largest of the district B=largest of the state | the market
f4.time same A=third day B=three days | length of the protest
f5.who differs A=wholesale traders B=commission agents | who stayed away
f6.who same A=farmers B=farmers | who waited
f7.number same A=300~ B=300~ | cartloads
f8.status same A=waited in vain B=waited in vain | the farmers
f9.what same A=burnt an effigy B=burnt an effigy | what some did
f10.who differs A=commerce minister B=agriculture minister | Talwade's office
f11.place differs A=post office B=railway station | where the effigy was burnt
f12.who same A=police B=police | who dispersed them
f13.status same A=dispersed B=dispersed | the farmers outside
f14.what differs A=canes B=tear gas | by what means
f15.name same A=Sanjay Bhokare B=Sanjay Bhokare | the speaker of the committee
f15.age same A=44 B=44 | the speaker of the committee
f15.role differs A=chairman B=secretary | his office
f16.position same A=come back B=come back | his appeal
f17.wording differs A=The onion does not know there is a strike. It sprouts B=The onion does not know there is a strike. It rots | his words
f18.cause differs A=rains damaged the crop B=rains delayed the crop | why the duty came
f19.what same A=kept down B=kept down | the prices
f20.what differs A=festival season B=state elections | before what
f21.number same A=200,000 B=200,000 | tonnes to be bought
f22.place differs A=own stocks B=ration shops | for whom the state buys
f23.money same A=INR 2410 B=INR 2410 | the price a quintal
f24.who same A=growers' union B=growers' union | who judges the offer
f25.position differs A=insult B=first step | the union on the offer
f26.status changed A=begun B=broken | the fast
f27.place same A=banyan at the gate B=banyan at the gate | where he fasted
f28.who differs A=doctors B=nurses | who visited him
f29.time same A=every four hours B=every four hours | how often
f30.number same A=170 B=170 | containers at the port
f31.status changed A=held up B=released | the containers
f32.place differs A=Sri Lanka B=Bangladesh | their destination
f33.what same A=stock limits B=stock limits | the earlier strike
