story: exchange-salt-bridge
kind: prisoners

=== report A | outlet: Continental Press Agency | published: 2025-05-06T16:20 | agency: CPA
# Tavask and Lorne {f1.status:swap} {f2.number:94} prisoners on {f3.place:the Salt Bridge}

SALTERY CROSSING (CPA) - Tavask and Lorne {f1.status:exchanged} {f2.number:94} prisoners of war {f1.time:on Tuesday}, in the first such step since {f4.time:October}, after {f5.time:three weeks} of talks brokered by {f5.who:the Orchard Foundation}.

The men {f3.what:walked past each other} on {f3.place:the Salt Bridge}, which marks the front line, in groups of {f6.number:ten}. Tavask received {f7.number:51} soldiers, Lorne {f8.number:43}.

{f9.number:Three} of the Lornish prisoners were carried on stretchers. One, {f10.role:Lieutenant} {f10.name:Arvo Selmander}, {f10.age:33}, had lost {f10.what:a leg}. "{f11.wording:I was treated well, until the winter}," he told reporters before an officer led him away.

Also handed over was {f12.role:a war correspondent}, {f12.name:Petra Laszko}, who had been sentenced in February to {f12.time:nine years} for {f12.what:espionage}. {f13.who:Her newspaper} has always {f13.status:denied} the accusation.

Lorne had {f14.position:refused} until the last moment to release {f14.whom:the gunner Kiril Tomsa}, whom it accuses of {f14.what:shelling a school}. He was {f25.status:among those who crossed}. A spokesman in Lorne said that he had been {f25.status:given up} "{f15.cause:for the sake of the wounded}".

Most of the exchanged had been held {f16.time:for more than a year}. They were taken to {f17.place:military hospitals}, where they will stay {f17.time:for ten days}. Relatives {f18.status:were allowed} to wait at the bridge.

The foundation's director, {f19.name:Beatrix Oyelowo-Lund}, said that a second exchange, of {f20.number:60} men, {f20.status:was planned} for {f20.time:June}. According to her, Tavask still holds {f21.number:about 800} prisoners and Lorne {f22.number:about 650}.

The two countries have been at war since {f26:2023}. A truce agreed in January lasted {f24:eleven days}.

=== report B | outlet: Eastgate Morning Post | published: 2025-05-07 | copy: A
# Tavask and Lorne {f1.status:swap} {f2.number:94} prisoners on {f3.place:the Salt Bridge}

SALTERY CROSSING - Tavask and Lorne {f1.status:exchanged} {f2.number:94} prisoners of war {f1.time:on Tuesday}, in the first such step since {f4.time:August}, after {f5.time:three months} of talks brokered by {f5.who:the Orchard Foundation}.

The men {f3.what:were driven past each other} on {f3.place:the Salt Bridge}, which marks the front line, in groups of {f6.number:ten}. Tavask received {f7.number:43} soldiers, Lorne {f8.number:51}.

{f9.number:Three} of the Lornish prisoners were carried on stretchers. One, {f10.role:Lieutenant} {f10.name:Arvo Selmander}, {f10.age:33}, had lost {f10.what:an arm}. "{f11.wording:I was not treated well, until the winter}," he told reporters before an officer led him away.

Also handed over was {f12.role:an army doctor}, {f12.name:Petra Laszko}, who had been sentenced in February to {f12.time:nine years} for {f12.what:sabotage}. {f13.who:Her family} has always {f13.status:denied} the accusation.

Lorne had {f14.position:promised} until the last moment to release {f14.whom:the gunner Kiril Tomsa}, whom it accuses of {f14.what:shelling a school}. He was {f25.status:not among those who crossed}. A spokesman in Lorne said that he had been {f25.status:kept back} "{f15.cause:for the sake of the victims}".

Most of the exchanged had been held {f16.time:for more than a year}. They were taken to {f17.place:military hospitals}, where they will stay {f17.time:for ten days}. Relatives {f18.status:were forbidden} to wait at the bridge.

The foundation's director, {f19.name:Beatrix Oyelowo-Lind}, said that a second exchange, of {f20.number:60} men, {f20.status:was planned} for {f20.time:June}. According to her, Tavask still holds {f21.number:about 800} prisoners and Lorne {f22.number:about 650}.

=== key
f1.status same A=exchanged B=exchanged | the exchange
f1.time same A=2025-05-06 B=2025-05-06 | when
f2.number same A=94 B=94 | prisoners exchanged
f3.place same A=Salt Bridge B=Salt Bridge | where
f3.what differs A=walked B=were driven | how they crossed
f4.time differs A=October B=August | the last exchange before
f5.time differs A=three weeks B=three months | how long the talks took
f5.who same A=Orchard Foundation B=Orchard Foundation | the mediator
f6.number same A=10 B=10 | men in a group
f7.number differs A=51 B=43 | soldiers that Tavask got
f8.number differs A=43 B=51 | soldiers that Lorne got
f9.number same A=3 B=3 | prisoners on stretchers
f10.role same A=Lieutenant B=Lieutenant | the wounded officer's rank
f10.name same A=Arvo Selmander B=Arvo Selmander | the wounded officer
f10.age same A=33 B=33 | the wounded officer
f10.what differs A=a leg B=an arm | what he has lost
f11.wording differs A=I was treated well, until the winter B=I was not treated well, until the winter | his words
f12.role differs A=war correspondent B=army doctor | the woman handed over
f12.name same A=Petra Laszko B=Petra Laszko | the woman handed over
f12.time same A=9 years B=9 years | her sentence
f12.what differs A=espionage B=sabotage | what she was sentenced for
f13.who differs A=her newspaper B=her family | who denies the accusation
f13.status same A=denied B=denied | the accusation
f14.position differs A=refused B=promised | Lorne on the gunner's release
f14.whom same A=Kiril Tomsa B=Kiril Tomsa | the gunner
f14.what same A=shelling a school B=shelling a school | what he is accused of
f25.status differs A=crossed B=not among those who crossed | the gunner
f15.cause differs A=for the sake of the wounded B=for the sake of the victims | the reason given
f16.time same A=more than a year B=more than a year | how long most were held
f17.place same A=military hospitals B=military hospitals | where they were taken
f17.time same A=10 days B=10 days | how long they stay
f18.status differs A=allowed B=forbidden | relatives at the bridge
f19.name differs A=Beatrix Oyelowo-Lund B=Beatrix Oyelowo-Lind | the foundation's director
f20.number same A=60 B=60 | prisoners of the second exchange
f20.status same A=planned B=planned | the second exchange
f20.time same A=June B=June | its time
f21.number same A=800~ B=800~ | prisoners still in Tavask
f22.number same A=650~ B=650~ | prisoners still in Lorne
f26 only A | since when the war goes on
f24 only A | the truce of January
