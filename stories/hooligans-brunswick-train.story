story: hooligans-brunswick-train
kind: police

=== report A | outlet: Weser-Leine-Zeitung | published: 2024-03-18
# {f1.who:Football fans} {f2.what:wreck} {f3.what:regional train} near Lehrte

By Jörn Papenfuß

About {f4.number:150} {f1.who:supporters of Eintracht Welfenstadt} {f2.what:smashed up} a {f3.what:regional train} {f5.time:on Saturday night}. The train {f6.status:had to be stopped} {f6.place:in the open country near Lehrte}, after someone {f7.what:pulled the emergency brake}.

They {f8.what:tore out seats} and {f9.what:threw a fire extinguisher} at {f10.whom:a ticket inspector}, who {f11.what:lost two teeth}. The federal police {f12.what:surrounded the train} with {f13.number:200} officers, {f14.number:three} of whom {f15.status:were injured}, {f15.cause:by flares}.

The violence {f16.cause:was set off by the sight of rival fans on the platform}, {f40.role:spokesman} Detlef Haase said. The supporters' club {f17.position:denies that}: it was {f18.cause:the refusal to open the toilets}. {f19.source:A passenger} described how {f21.who:a nun} {f22.what:calmed the young men by singing}.

The identities of {f23.number:131} people {f24.status:were established}; {f25.number:nine} {f26.status:were remanded in custody}. Damage amounts to {f27.money:280,000 euros}, {f28.source:the railway company} estimates. It demands that {f29.position:the club pay}. The club's {f41.role:president}, Rolf Kasten, {f30.position:is willing to talk}.

{f31.role:The interior minister} {f32.position:called for personalised tickets}. {f33.who:The league association} {f34.status:will decide} {f34.time:on 2 April} whether {f35.what:the next away match is to be closed to the fans}. Welfenstadt {f36.status:had lost} the match {f36.number:1-3}. {f37:Some of the fans later apologised on the internet.}

A riot on the same line in 2017 had cost {f38.who:a fan} {f39.what:an eye}.

=== report B | outlet: Nordfunk aktuell | published: 2024-03-17
# After the match: night of violence on the {f3.what:express}

It should have been a quiet journey home. But {f4.number:some 150} {f1.who:followers of Eintracht Welfenstadt}, {f36.status:beaten} {f36.number:3-1} in the afternoon, {f2.what:demolished} the {f3.what:intercity express} in which they sat. {f5.time:Late yesterday evening} it {f6.status:came to a halt} {f6.place:in the middle of the fields at Lehrte}. The cause, according to the railway: {f7.what:the driver had braked, because a door was open}.

{f8.what:Windows were kicked out}; {f9.what:a bottle} hit {f10.whom:a woman who sold coffee on the train}. She {f11.what:has a broken nose}. {f13.number:Two hundred} federal police {f12.what:ringed the carriages}. {f14.number:Three} of them {f15.status:came away hurt}, {f15.cause:bitten by one of their own dogs}.

Detlef Haase, {f40.role:who speaks for the police}, says that {f16.cause:supporters of the other side had been standing at the station}. The supporters' club {f17.position:will not accept this}. {f18.cause:They were given nothing to drink}, it says.

What one hears from {f19.source:a conductor}: {f21.who:a pensioner} {f22.what:got the young people to be quiet}, {f22.what:with a song}.

{f24.status:Names were taken} from {f23.number:131} people. {f25.number:Nine} {f26.status:were still held in the morning}. {f28.source:The police} put the damage at {f27.money:280,000 euros}. {f29.position:The club should pay for it}, says the railway. The {f41.role:president} of Eintracht, Rolf Kasten, {f30.position:refuses to discuss it}.

{f32.position:Tickets with names on them} are what {f31.role:the state premier} wants. {f35.what:Whether fans may go to the next away game}, {f33.who:the league} {f34.status:wants to settle} {f34.time:on the second of April}.

Seven years ago, on that line, {f38.who:a steward} {f39.what:was blinded in one eye} in a brawl.

=== key
f1.who same A=Welfenstadt supporters B=Welfenstadt followers | who was violent
f2.what same A=smashed up B=demolished | what they did to the train
f3.what differs A=regional train B=intercity express | the train
f4.number same A=150~ B=150~ | fans
f5.time compatible A=2024-03-16 night B=late 2024-03-16 | when
f6.status same A=stopped B=came to a halt | the train
f6.place same A=open country near Lehrte B=fields at Lehrte | where
f7.what differs A=emergency brake pulled B=driver braked | how it stopped
f8.what differs A=seats torn out B=windows kicked out | what was broken
f9.what differs A=fire extinguisher B=bottle | what was thrown
f10.whom differs A=ticket inspector B=coffee seller | who was hit
f11.what differs A=lost two teeth B=broken nose | the injury
f12.what same A=surrounded B=ringed | the police
f13.number same A=200 B=200 | officers
f14.number same A=3 B=3 | officers hurt
f15.status same A=injured B=hurt | the officers
f15.cause differs A=flares B=a police dog | how they were hurt
f16.cause same A=rival fans on the platform B=the other side's supporters at the station | the cause, on the police's word
f17.position same A=denies B=will not accept | the supporters' club
f18.cause differs A=toilets not opened B=nothing to drink | the cause, on the club's word
f19.source differs A=passenger B=conductor | on whose word the scene is told
f21.who differs A=nun B=pensioner | who calmed them
f22.what same A=calmed by singing B=quiet with a song | how
f23.number same A=131 B=131 | people identified
f24.status same A=established B=names taken | their identities
f25.number same A=9 B=9 | people held
f26.status compatible A=remanded in custody B=held | the nine
f27.money same A=EUR 280000 B=EUR 280000 | the damage
f28.source differs A=railway company B=police | on whose word
f29.position same A=club to pay B=club should pay | the railway
f30.position differs A=willing to talk B=refuses to discuss | the president
f31.role differs A=interior minister B=state premier | who makes the demand
f32.position same A=personalised tickets B=tickets with names | the demand
f33.who same A=league association B=the league | who decides
f34.status same A=will decide B=wants to settle | the decision
f34.time same A=2024-04-02 B=2024-04-02 | when
f35.what same A=next away match closed to fans B=whether fans may go | what is decided
f36.status same A=lost B=beaten | the match
f36.number same A=1-3 B=1-3 | the score
f37 only A | the apologies
f38.who differs A=a fan B=a steward | the victim of 2017
f39.what same A=an eye B=blinded in one eye | the injury of 2017
f40.role same A=spokesman B=speaks for the police | Haase
f41.role same A=president B=president | Kasten
