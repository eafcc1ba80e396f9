story: choirboy-bishop-lawsuit
kind: religion

=== report A | outlet: Prairie Press Association | published: 2025-03-19
# Diocese loses case over church farm

WINDROW, Saskatchewan, March 19 (PPA) - {f3.who:A retired choirmaster} who {f4.what:looked after} an elderly bishop for {f5.time:14 years} {f1.status:may keep} {f2.what:the farmhouse} the prelate left him, {f6.who:the Court of King's Bench} ruled on Tuesday.

Bishop Aurèle Thibault {f7.status:changed} his will {f7.time:in 2019}, {f8.time:three months} before he {f9.status:died} at {f9.age:91}. The diocese of Windrow argued that he had been {f10.cause:confused}. Justice Honora Pelly {f11.status:found no evidence} of that and accepted the testimony of {f12.who:his physician}.

"{f13.wording:He gave me what was his to give}," said the heir, Lucien Marchildon, 68, who {f14.what:sang under the bishop as a boy}. He {f15.position:intends to turn the house into a hospice}. The property is valued at {f16.money:$640,000}.

The diocese, {f17.source:in a statement}, {f18.status:said it respected the ruling}. It must {f19.what:pay Marchildon's legal costs}. {f20.who:The bishop's nephew}, who had also gone to court, {f20.status:withdrew} {f20.time:last year}.

Judge Pelly criticised {f21.whom:the chancellor of the diocese} for {f21.what:having the locks changed}. The {f22.what:orchard} {f22.status:is leased} to {f22.whom:a Hutterite colony}. A painting from the house, {f23.what:a portrait of a nun}, {f23.status:belongs to the diocese}, {f27:since it was only lent}. {f24.who:Parishioners} {f24.status:were relieved}. In {f25.time:2007} the diocese {f25.status:sold} {f25.what:a seminary} {f25.cause:to pay debts}.

=== report B | outlet: The Shepherd's Voice, Catholic weekly | published: 2025-03-28
# When a bishop makes his will

By Father Emile Gauthier-Dunn

Canon lawyers will be reading it for years. {f6.who:The appeal court} in Windrow has decided that {f2.what:the homestead} of the late Bishop Aurèle Thibault {f1.status:remains the property} of {f3.who:the man who was his driver}, Lucien Marchildon. For {f5.time:fourteen years} he had {f4.what:cared for} the old gentleman, who {f9.status:passed away} aged {f9.age:91}.

The will in question {f7.status:had been rewritten} {f7.time:seven years ago}. {f8.time:A year and a half later} its author was dead. That he was {f10.cause:under pressure}, as the diocese maintained, {f11.status:could not be shown}, according to Justice Honora Pelly, who relied on {f12.who:a nursing sister}. Mr Marchildon, {f14.what:once a boy soprano in the bishop's choir}, said afterwards: "{f13.wording:He gave me only what was his to give}." He {f15.position:would like to live there himself}. The experts put it at {f16.money:640,000 dollars}.

The episcopal office, {f17.source:by the mouth of its spokesman}, {f18.status:has since announced an appeal to Ottawa}. Each side {f19.what:bears its own costs}. {f20.who:A niece} who sued as well {f20.status:gave up} {f20.time:in 2024}.

Harsh words fell about {f21.whom:the vicar general}, on whose orders {f21.what:new locks were fitted}. The {f22.what:apple trees} {f22.status:are let} to {f22.whom:a Mennonite family}. As to {f23.what:the likeness of a sister in her habit}, it {f23.status:stays with Mr Marchildon}. {f24.who:The faithful} {f24.status:are indignant}; they remember the affair of {f25.what:the old school}, which {f25.status:had to be sold} {f25.time:eighteen years ago} {f25.cause:to settle what was owed}. {f26:A Mass for the bishop will be said on 4 April.}

=== key
f1.status same A=may keep B=remains his property | the house and the heir
f2.what same A=farmhouse B=homestead | what was left to him
f3.who differs A=choirmaster B=driver | what the heir was
f4.what same A=looked after B=cared for | what the heir did for the bishop
f5.time same A=14 years B=14 years | how long
f6.who differs A=Court of King's Bench B=appeal court | the court
f7.status same A=changed B=rewritten | the will
f7.time differs A=2019 B=2018 | when
f8.time differs A=3 months B=a year and a half | between the will and his death
f9.status same A=died B=passed away | the bishop
f9.age same A=91 B=91 | the bishop
f10.cause differs A=confused B=under pressure | why the diocese held the will void
f11.status same A=no evidence B=could not be shown | that reason
f12.who differs A=physician B=nursing sister | whose testimony counted
f13.wording differs A=gave me what B=gave me only what | Marchildon's words
f14.what same A=sang under the bishop B=boy soprano in his choir | the heir's boyhood
f15.position differs A=hospice B=live there himself | what the heir wants
f16.money same A=640000 B=640000 | the value
f17.source compatible A=statement B=spokesman | how the diocese spoke
f18.status changed A=respects the ruling B=appeal announced | the diocese and the ruling
f19.what differs A=diocese pays B=each its own | the costs
f20.who differs A=nephew B=niece | which relative had sued
f20.status same A=withdrew B=gave up | that relative
f20.time same A=last year B=2024 | when
f21.whom differs A=chancellor B=vicar general | whom the judge criticised
f21.what same A=locks changed B=new locks fitted | for what
f22.what same A=orchard B=apple trees | what is leased
f22.status same A=leased B=let | the orchard
f22.whom differs A=Hutterite colony B=Mennonite family | to whom
f23.what same A=portrait of a nun B=likeness of a sister in her habit | the picture
f23.status differs A=diocese's B=Marchildon's | whose the picture is
f24.who same A=parishioners B=the faithful | who reacted
f24.status differs A=relieved B=indignant | their reaction
f25.time same A=2007 B=eighteen years ago | the earlier sale
f25.status same A=sold B=had to be sold | the earlier building
f25.what differs A=seminary B=school | what was sold
f25.cause same A=to pay debts B=to settle what was owed | why
f27 only A | it was only lent
f26 only B | the Mass
