story: coalition-collapse-frisland
kind: politics

=== report A | outlet: Nordsee Telegraph | published: 2025-01-29T08:00
# Frisland coalition {f1.status:breaks} over {f2.what:wolf} cull

EMBRUM - The government of the state of Frisland {f1.status:fell apart} on Tuesday night when {f3.who:the Greens} {f4.what:pulled their three ministers out} of the cabinet of Premier Insa Harms.

The reason is {f2.what:a decree allowing wolves to be shot}, which {f5.role:Agriculture Minister} Fokko Janssen had {f6.status:signed} {f7.what:without consulting his partners}. "{f8.wording:You do not shoot first and phone later}," said the Greens' leader, {f9.name:Wiebke Tammen}. She heard of the decree {f10.what:from a journalist}.

Harms, a Social Democrat, {f11.position:wants to carry on with a minority government}. {f12.who:The Free Voters} {f13.status:have promised to tolerate it}. The Conservatives {f14.position:demand new elections}; they have tabled {f15.what:a motion of no confidence}, to be {f16.status:put to the vote} {f16.time:on Friday}.

The decree was issued after {f17.what:a flock of sheep} had been {f18.status:killed} near {f19.place:Norddeich-Hof}. {f20.source:A state laboratory} found {f21.what:traces of a wolf}. {f22.who:A shepherd} had {f23.status:died} in the search for the animal: he {f24.cause:fell into a drainage canal}.

{f25.who:A court} {f25.status:has suspended} the decree. The animal {f26.status:is still alive}, {f27.source:rangers} say. Hunters {f28.position:say they would not shoot in any case}. {f29.who:Farmers} {f30.what:drove tractors} to {f31.place:the state parliament} on Monday.

The coalition was formed {f32.time:in 2022}. {f33.what:The budget} {f33.status:has been passed}, so salaries are safe. {f34.who:Finance Minister Onno Reents}, {f35:himself a Green, wept in the corridor}.

=== report B | outlet: Küstenblatt | published: 2025-01-29
# The beast that ate a government

It has four legs, a grey coat and no vote, and yet {f2.what:the wolf} has {f1.status:brought down} a coalition. {f4.what:All three ministers} of {f3.who:the Greens} {f4.what:walked out} of the Harms cabinet in the night to Wednesday.

{f9.name:Wiebke Tammen}, who leads them, learned {f10.what:from the official gazette} that the animal may be killed. The decree bears {f6.status:the signature} of Fokko Janssen, {f5.role:environment minister}, who {f7.what:had asked nobody}. "{f8.wording:One does not shoot first and phone later}," Tammen said icily.

How to go on? The premier, Harms, {f11.position:intends to govern without a majority}. {f12.who:The Free Voters} {f13.status:have kept their decision open}. The Conservatives, who {f14.position:offer themselves as new partners}, will {f16.status:have parliament decide} {f16.time:in two days' time} on {f15.what:a vote of no confidence}.

It began with {f17.what:a dozen calves} {f18.status:torn to pieces} at {f19.place:Norddeich-Hof}. That a wolf did it {f21.what:was shown by saliva}, according to {f20.source:the hunters' association}. {f22.who:A young shepherd}, {f24.cause:hit by a shot meant for the animal}, {f23.status:lost his life} during the hunt.

{f25.who:Judges} {f25.status:have meanwhile stopped} the order. {f26.status:Too late, perhaps}: {f27.source:forestry staff} {f26.status:found a dead wolf} on Tuesday. {f29.who:Peasants} had {f30.what:come with their tractors} {f31.place:before parliament} at the start of the week. The hunters {f28.position:would be glad to shoot}, they say.

At least there is money: {f33.what:this year's budget} {f33.status:went through} in December. The alliance had lasted {f32.time:since 2021}. {f34.who:Onno Reents}, who ran the finances, {f36:is moving back to his school}.

=== key
f1.status same A=broken B=brought down | the coalition
f2.what same A=wolf B=wolf | what it broke over
f3.who same A=the Greens B=the Greens | who left
f4.what same A=withdrew three ministers B=three ministers walked out | what they did
f5.role differs A=agriculture minister B=environment minister | Janssen's office
f6.status same A=signed B=signed | the decree
f7.what same A=without consulting B=asked nobody | how he did it
f8.wording differs A=You do not B=One does not | Tammen's words
f9.name same A=Wiebke Tammen B=Wiebke Tammen | the Greens' leader
f10.what differs A=from a journalist B=from the gazette | how she heard of it
f11.position same A=minority government B=govern without a majority | what the premier wants
f12.who same A=Free Voters B=Free Voters | who may tolerate it
f13.status differs A=promised B=undecided | their decision
f14.position differs A=new elections B=be new partners | what the Conservatives want
f15.what same A=motion of no confidence B=vote of no confidence | their motion
f16.status same A=to be voted on B=parliament decides | the motion
f16.time same A=2025-01-31 B=2025-01-31 | when
f17.what differs A=flock of sheep B=a dozen calves | the killed animals
f18.status same A=killed B=torn to pieces | the animals
f19.place same A=Norddeich-Hof B=Norddeich-Hof | where
f20.source differs A=state laboratory B=hunters' association | on whose word a wolf did it
f21.what compatible A=traces of a wolf B=saliva | the evidence
f22.who same A=a shepherd B=a young shepherd | who died in the search
f23.status same A=dead B=dead | the shepherd
f24.cause differs A=fell into a canal B=hit by a shot | the cause of his death
f25.who same A=a court B=judges | who stopped the decree
f25.status same A=suspended B=stopped | the decree
f26.status differs A=alive B=dead | the animal
f27.source compatible A=rangers B=forestry staff | on whose word
f28.position differs A=would not shoot B=would be glad to shoot | the hunters
f29.who same A=farmers B=peasants | who protested
f30.what same A=drove tractors B=came with tractors | how
f31.place same A=state parliament B=before parliament | where
f32.time differs A=2022 B=2021 | when the coalition was formed
f33.what same A=budget B=this year's budget | what is safe
f33.status same A=passed B=went through | the budget
f34.who same A=Finance Minister Reents B=Reents, who ran the finances | the finance minister
f35 only A | he wept
f36 only B | back to his school
