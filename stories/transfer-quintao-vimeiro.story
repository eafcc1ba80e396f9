story: transfer-quintao-vimeiro
kind: sport

=== report A | outlet: Agência Tejo | published: 2024-08-27
# Vimeiro {f8.status:agree} {f1.money:€28m} sale of winger {f2.name:Quintão} to {f3.whom:Lohnstadt}

LISBON, Aug 27 (Tejo) - {f2.name:Duarte Quintão}, the {f6.age:22-year-old} winger whose goals carried União Vimeiro to {f7.what:third place} last season, {f8.status:is to join} German first-division club {f3.whom:Lohnstadt 04} for a fixed {f1.money:28 million euros}, the Portuguese side said on Tuesday {f31:in a notice to the market regulator}.

A further {f4.money:four million} would fall due if {f9.cause:he plays 60 matches for his new employers}, the notice said, taking the value of the deal to {f5.money:32 million}. Vimeiro retain {f10.number:15 percent} of the profit on any later sale.

Quintão is expected in Lohnstadt {f11.time:on Wednesday}, when he {f12.status:will undergo} a medical, and has accepted a contract {f13.time:that runs to June 2029}, according to a person close to the talks.

"{f14.wording:Duarte asked to leave, and you do not hold on to a player who asks}," {f15.role:sporting director} {f15.name:Rui Falcato} told reporters outside the academy at Casal do Rego.

Vimeiro had turned away two approaches earlier in the summer, Falcato said. The better of them, {f17.who:from Harrowgate Albion of England}, was worth {f18.money:24 million}. The club {f26.position:would not look for another winger} before the transfer window closes {f25.time:at midnight on Friday}, he added, because there were {f32:two good ones in the under-23 side}.

Quintão sat out Sunday's {f19.what:goalless draw} with Desportivo da Foz. {f20.source:Coach Hélio Brandão} explained after the match that the player had {f20.cause:a bruised ankle}.

He scored {f21.number:14} league goals in 33 appearances last term and has been capped {f22.number:three} times by {f22.what:Portugal's senior side}. He moved to Vimeiro {f23.time:in 2019} from Nelense, a third-tier club that stands to collect {f24.money:about 900,000 euros} in training compensation.

Vimeiro's record sale remains that of the forward Abel Sacadura, who went to Italy for {f29.money:41 million} in 2021. Angry season-ticket holders {f33.status:plan} a march to the stadium on Saturday.

=== report B | outlet: A Bancada | published: 2024-08-29
# Tears in the car park as {f2.name:Duarte} {f8.status:says adeus}

By Catarina Lobo

He shook hands with the groundsmen, kissed the lady from the canteen and {f27:wept all the way to the airport}. {f2.name:Duarte Quintão}, {f6.age:22}, the boy who arrived from Nelense {f23.time:five years ago} with one pair of boots, does not live here any more.

{f11.time:On Wednesday afternoon} the doctors of {f3.whom:Lohnstadt 04} prodded and pulled him and {f12.status:found nothing to object to}. Before dinner he had {f8.status:put his name} to a {f13.time:four-year} contract. {f30:He will wear the 17.}

Let us talk money. The Germans pay {f1.money:28 million} now and {f4.money:four} on top {f9.cause:if they qualify for Europe with him}, and that, for those who count on their fingers, makes {f5.money:32}. Should they sell him for more one day, {f10.number:a tenth} of the gain comes back to us. Back in July the board laughed at {f18.money:24 million} {f17.who:from Corbaza, in Spain}.

Nobody has sold for more since Abel Sacadura went for {f29.money:41} three years ago. And in Nelas, where the third-division club never had a floodlight that worked, {f24.money:close to a million} will arrive in the post.

"{f14.wording:Duarte asked to leave, and you cannot hold on to a player who asks}," says {f15.name:Rui Falcato}, Vimeiro's {f15.role:president}. He is a cousin of Nuno Falcato, 48, who is the winger's agent, and who will not be the poorer for it.

So what about Sunday, and the {f19.what:nil-nil} against Foz, and the famous ankle? {f20.source:A team-mate} tells us what the dressing room knew: {f20.cause:there was no injury}; the winger had said that his head was already elsewhere and {f20.cause:asked to be left out}.

{f21.number:Fourteen} goals in 33 league games, {f7.what:second place} for the team and {f22.number:three} caps {f22.what:with the under-21s} for the man himself: who is to make up for that? Falcato {f26.position:wants a new man on the wing}, and has {f25.time:until tomorrow at midnight} to find one.

The march that season-ticket holders were planning for Saturday {f33.status:has been dropped}. A Quintão will stay behind, by the way. Little brother Tomás, 19, is a goalkeeper in the reserves.

=== key
f1.money same A=EUR 28m B=EUR 28m | the fixed fee
f2.name same A=Duarte Quintão B=Duarte Quintão | the player
f3.whom same A=Lohnstadt 04 B=Lohnstadt 04 | the buying club
f4.money same A=EUR 4m B=EUR 4m | the extra payment
f5.money same A=EUR 32m B=EUR 32m | the deal with the extra payment
f6.age same A=22 B=22 | the player
f7.what differs A=third place B=second place | Vimeiro last season
f8.status changed A=agreed B=signed | the move
f9.cause differs A=60 matches played B=qualification for Europe | what makes the extra payment due
f10.number differs A=15% B=10% | Vimeiro's share of a later profit
f11.time same A=2024-08-28 B=2024-08-28 | the medical
f12.status changed A=planned B=passed | the medical
f13.time differs A=to 2029-06 B=4 years | length of the contract
f14.wording differs A=you do not hold on to a player who asks B=you cannot hold on to a player who asks | Falcato's words
f15.role differs A=sporting director B=president | Falcato's post
f15.name same A=Rui Falcato B=Rui Falcato | the club's man
f17.who differs A=Harrowgate Albion B=Corbaza | who had offered 24 million
f18.money same A=EUR 24m B=EUR 24m | the earlier offer
f19.what same A=goalless draw B=nil-nil | Sunday's match
f20.cause differs A=bruised ankle B=no injury, asked to be left out | why he did not play on Sunday
f20.source differs A=coach Brandão B=a team-mate | on whose word
f21.number same A=14 B=14 | league goals
f22.number same A=3 B=3 | caps
f22.what differs A=senior side B=under-21 side | for which team he was capped
f23.time same A=2019 B=2019 | when he came from Nelense
f24.money compatible A=EUR 900000~ B=close to EUR 1m | what Nelense gets
f25.time same A=2024-08-30T24:00 B=2024-08-30T24:00 | when the window closes
f26.position differs A=no new winger B=wants a new winger | Falcato on a replacement
f27 only B | he wept
f33.status changed A=planned B=dropped | the fans' march
f29.money same A=EUR 41m B=EUR 41m | the record sale
f30 only B | his shirt number
f31 only A | notice to the regulator
f32 only A | two wingers in the under-23 side
