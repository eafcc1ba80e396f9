story: companies-cement-cartel
kind: companies

=== report A | outlet: Colombo-Galle Business Mirror | published: 2024-09-12
# Cement firms {f1.status:fined} for fixing prices {f2.place:on golf course}

{f3.number:Four} cement makers that carved up the island's market over rounds of golf {f1.status:have been fined} a total of {f4.money:3.1 billion rupees}, {f5.who:the consumer affairs authority} said on {f6.time:Wednesday}.

Managers met {f2.place:at a golf club in the hill country} {f7.time:once a month} for {f8.time:six years}. They {f9.what:wrote the prices on scorecards}, of which {f10.who:a caddie}, {f10.name:Nimal Jayakody}, {f10.age:34}, {f11.what:kept a boxful}. "{f12.wording:I thought they were just very bad players}," he said.

{f13.who:Ruhuna Cement}, {f14.what:which confessed first}, {f15.status:goes free}. Its {f16.role:sales director} {f17.status:has resigned}. The biggest share falls on {f18.who:Trinco Lime}, which {f19.position:will contest the decision}, {f20.cause:as the scorecards are no proof}.

House builders {f21.what:paid a fifth too much}, {f22.source:the authority} reckons. {f23.who:The builders' federation} {f24.status:is preparing} {f25.what:a claim for damages}. {f26.who:The trade minister} {f27.position:wants prison for such offences}. {f28.what:Imports from Pakistan} {f29.status:are to be made easier} {f30.time:from January}. {f31:The golf club has declined to comment.}

=== report B | outlet: Indian Ocean Competition News | published: 2024-09-14
# The man who could not believe the scorecards

How can men of business go round a course in 130 strokes? {f10.name:Nimal Jayakody}, {f10.age:34}, {f10.who:a waiter} {f2.place:at the beach hotel} where they met after their game, {f11.what:photographed the cards they left behind}, and thereby felled a cartel.

On them stood, {f9.what:in pencil}, what a bag of cement was to cost. {f7.time:Twelve times a year}, {f8.time:from 2017 on}, the producers had come together. {f3.number:Four} of them {f1.status:must now pay} {f4.money:3.1 billion rupees} between them, {f5.who:the high court} {f6.time:decided on September 11}. "{f12.wording:I thought that they were just very bad players}," he says.

One that took part {f15.status:pays half}: {f13.who:Ruhuna Cement} {f14.what:had owned up before the others}. The {f16.role:sales director} of the company {f17.status:has been promoted}. {f18.who:Lanka Clinker}, which has to bear most, {f19.position:will pay}, {f20.cause:for it wants to put the matter behind it}.

According to {f22.source:university economists}, everybody who built a house {f21.what:was overcharged by 20 per cent}. {f23.who:The housing ministry} {f24.status:has filed} {f25.what:a suit for compensation}.

In future, cement {f28.what:from Vietnam} {f29.status:may come in with less paperwork}, {f30.time:beginning with the new year}. {f26.who:The minister of trade} {f27.position:sees no need for tougher laws}.

=== key
f1.status same A=fined B=must pay | the firms
f2.place differs A=golf club B=beach hotel | where they met
f3.number same A=4 B=4 | firms
f4.money same A=LKR 3.1bn B=LKR 3.1bn | the fine
f5.who differs A=consumer affairs authority B=high court | who decided
f6.time same A=2024-09-11 B=2024-09-11 | when
f7.time same A=monthly B=12 times a year | how often they met
f8.time compatible A=6 years B=from 2017 | how long
f9.what compatible A=prices on scorecards B=in pencil on cards | how prices were set
f10.who differs A=caddie B=waiter | who gave them away
f10.name same A=Nimal Jayakody B=Nimal Jayakody | who gave them away
f10.age same A=34 B=34 | who gave them away
f11.what differs A=kept a boxful B=photographed them | what he did with the cards
f12.wording differs A=I thought they were just very bad players B=I thought that they were just very bad players | his words
f13.who same A=Ruhuna Cement B=Ruhuna Cement | who goes free
f14.what same A=confessed first B=owned up before the others | why
f15.status differs A=free B=pays half | that firm
f16.role same A=sales director B=sales director | its manager
f17.status differs A=resigned B=promoted | that manager
f18.who differs A=Trinco Lime B=Lanka Clinker | who pays most
f19.position differs A=contest B=pay | that firm
f20.cause differs A=no proof B=put behind it | why
f21.what same A=a fifth too much B=overcharged by 20 per cent | the damage
f22.source differs A=authority B=economists | on whose word
f23.who differs A=builders' federation B=housing ministry | who claims
f24.status changed A=preparing B=filed | the claim
f25.what same A=claim for damages B=suit for compensation | the claim
f26.who same A=trade minister B=minister of trade | the minister
f27.position differs A=prison B=no tougher laws | the minister's view
f28.what differs A=imports from Pakistan B=from Vietnam | what is made easier
f29.status same A=easier B=less paperwork | those imports
f30.time same A=2025-01 B=2025-01 | from when
f31 only A | the club's silence
