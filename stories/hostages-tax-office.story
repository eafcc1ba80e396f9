story: hostages-tax-office
kind: hostages

=== report A | outlet: Dnievar Evening Post | published: 2021-04-22
# {f1.time:Eight hours} in room 114: how a {f2.role:baker} held Sobrinsk's tax office

By Vesna Kralj-Oduya

SOBRINSK. At {f3:twenty past nine} on Wednesday morning {f2.name:Ludvik Hranicar} took a number from the machine in the tax office on {f4:Weavers' Street}, like everybody else. It was 47. When it came up, he walked to the counter in room 114, put {f5.what:a hunting rifle} on it and asked the clerk to lock the door.

For the next {f1.time:eight hours} the {f2.age:56-year-old} {f2.role:baker} kept {f6.number:eleven} people in the room: {f7:seven employees and four taxpayers}, among them a pensioner of 81. He {f8:let the old woman go} before noon, when she complained of dizziness, and two mothers at three o'clock.

His demand was unusual. He wanted {f10.position:the finance minister to read out his tax assessment on television}. The minister, {f11.name:Otakar Brandeis-Mott}, {f11.status:refused}.

At the root of it lay a debt of {f12.money:41,000 crowns}. Hranicar had lost his bakery in January, {f13:after the authority seized his ovens}, his sister said. He maintained that {f14.whom:the debt belonged to a man of the same name} in the neighbouring district. On Thursday the authority admitted that this was "{f14.certainty:possible}".

{f15:Captain Irena Soltys} of the regional police talked to him by telephone, for almost six hours in all. "{f16:He was polite. He offered me bread}," she said afterwards. She had learnt early on that the rifle was an old one, but not {f17.what:that it was unloaded}. That came out only when it lay on the floor.

At {f18:5.20 p.m.} the door opened and the remaining eight hostages walked out, the last of them with his hands on the shoulders of the head of the office. {f20.number:Nobody} was hurt. Hranicar {f21.status:gave himself up} a minute later. The special squad that had lain on the roof since ten {f22:was not used}.

He {f23.status:was charged} on Thursday with {f23.what:unlawful detention and threats}; the prosecutor has dropped the idea of a terrorism charge. He faces {f24:up to eight years}. The court remanded him in custody {f25:until 20 May}.

It was the second such case in the country within a year. Last June a farmer in Poldava held two officials of the land registry for an afternoon; he had a pitchfork and was fined. Tax offices will be given {f26:glass screens}, the ministry announced. The office in Sobrinsk will open again on Monday. The number machine has been set back to one.

=== report B | outlet: Meridian News, the week in brief | published: 2021-04-25
# Siege over a tax bill

A {f2.age:56-year-old} {f2.role:butcher}, {f2.name:Ludvik Hranicar}, held {f6.number:eleven} people at gunpoint in a tax office in Sobrinsk on Wednesday {f1.time:for eight hours} over a bill of {f12.money:41,000 crowns} that {f14.certainty:may} {f14.whom:not have been his}. The finance minister, {f11.name:Otakar Brandeis-Mott}, {f11.status:agreed to} his demand {f10.position:that the assessment be read out on television}, but by then Hranicar {f21.status:had surrendered}, and all the captives {f20.number:were unharmed}. He {f23.status:has been charged} with {f23.what:unlawful detention}; his gun, {f5.what:a hunting rifle}, {f17.what:was not loaded}.

=== key
f1.time same A=8 hours B=8 hours | how long it lasted
f2.name same A=Ludvik Hranicar B=Ludvik Hranicar | the hostage taker
f2.role differs A=baker B=butcher | his trade
f2.age same A=56 B=56 | the hostage taker
f5.what same A=hunting rifle B=hunting rifle | his weapon
f6.number same A=11 B=11 | hostages
f10.position same A=minister to read the assessment on television B=assessment to be read out on television | his demand
f11.name same A=Otakar Brandeis-Mott B=Otakar Brandeis-Mott | the finance minister
f11.status differs A=refused B=agreed | the minister on the demand
f12.money same A=41000 crowns B=41000 crowns | the tax debt
f17.what same A=unloaded B=not loaded | the rifle
f20.number same A=0 B=0 | hostages hurt
f21.status same A=gave himself up B=surrendered | the hostage taker
f23.status same A=charged B=charged | the hostage taker
f23.what compatible A=unlawful detention and threats B=unlawful detention | the charge
f3 only A | when it began
f4 only A | where the office is
f7 only A | who the hostages were
f8 only A | the old woman let go
f13 only A | how he lost the bakery
f15 only A | the negotiator
f18 only A | when the last hostages came out
f22 only A | the special squad was not used
f24 only A | the sentence he faces
f25 only A | until when he is remanded
f26 only A | glass screens
f14.whom compatible A=another man of the same name B=not his | whose debt it was
f14.certainty same A=possible B=possible | whose debt it was
f16 only A | the negotiator's words
