story: avalanche-kaltspitz
kind: accident

=== report A | outlet: Alpine News Agency | published: 2024-01-27
# Avalanche {f1.status:kills} {f1.number:two} ski tourers on the Kaltspitz

{f1.number:Two} ski tourers were {f1.status:killed} on Saturday when a slab of snow released below the {f2.place:Hohljoch} and carried {f3.number:five} members of a group of {f24.number:eight} some 400 metres down.

The victims are {f4.whom:a 41-year-old woman and a man of 29}, police in Sankt Urfan said. A third person, a {f5.age:17-year-old} boy, was dug out after {f6.time:about 40 minutes} and is {f7.status:in a coma} at {f8.place:the Larchenau clinic}.

The tour was organised by the {f9.who:Edelgrat section of the Mountaineers' Union} and led by {f10.name:Benedikt Auwander}, {f10.role:a state-certified guide}, who {f11.status:was not caught}.

The avalanche bulletin had put the danger that morning at level {f12.number:three} of five. According to the head of the avalanche service, {f13.name:Ursina Cavelti}, the slope {f13.position:should not have been entered in a group}.

It was {f14.who:a member of the group} who raised the alarm, at {f15.time:11.20}. {f16.number:Seventy} rescuers and {f17.number:three} helicopters took part.

Prosecutors are {f18.status:investigating} {f18.whom:the guide} {f18.what:on suspicion of negligent killing}. {f22.number:Five} people died on the same mountain in 2009.

=== report B | outlet: Sankt Urfan Tagblatt | published: 2024-01-28
# The wind had loaded the slope: what happened on the Kaltspitz

By Florian Egartner

They'd set out from the hut at six, headlamps lit, {f24.number:eight} in all. By noon {f1.number:two} of them were {f1.status:dead}.

The village has known the names since Saturday night. {f4.whom:She was 41, a midwife}; {f4.whom:he was 26 and had been touring for just one winter}. Between them they leave three children.

As far as it can be pieced together, the slope gave way under the {f2.place:Hohljoch} when the leading skiers were making their second turn. {f3.number:Six} were swept along. Two came to rest on the surface, unhurt but for bruises.

A boy {f5.age:of 17} lay under a metre and a half of snow {f6.time:for almost an hour}. He {f7.status:has come round} and recognised his father, doctors at {f8.place:the hospital in Larchenau} said on Sunday. His mother had stayed at home with a cold.

The man who led them, {f10.name:Benedikt Auwander}, 52, is {f10.role:a volunteer tour leader, not a mountain guide}, his club stressed. That club is the {f9.who:Union's Edelgrat branch}. He {f11.status:was himself buried up to the chest} and freed himself with his hands.

"{f19:I would give anything to have turned round at the rock}," he told this newspaper by telephone.

The official bulletin spoke of considerable danger, the {f12.number:third} of five steps. That is not a ban. For {f13.name:Ursina Caveng}, who runs the warning service, {f13.position:the route could be justified, but only skied one by one}.

What nobody disputes is the {f20:wind}, which had blown all Thursday and packed the gully with fresh snow.

Help was called by {f14.who:the warden of the hut}, who'd watched through binoculars. The call was logged at {f15.time:20 past 11}. Within the hour {f17.number:three} machines were in the air, and {f16.number:more than sixty} men and women probed the cone, with eleven dogs. The search was called off at 3 p.m. when it was certain that nobody was missing any more.

The public prosecutor {f18.status:has opened a file} {f18.what:for manslaughter by negligence}, as is usual, against {f18.whom:persons unknown}.

It was the worst accident on the mountain since 2009. That year {f22.number:four} soldiers died on the north side.

=== key
f1.number same A=2 B=2 | the dead
f1.status same A=dead B=dead | the two tourers
f2.place same A=Hohljoch B=Hohljoch | where the slab broke
f3.number differs A=5 B=6 | swept away
f4.whom differs A=woman 41 and man 29 B=woman 41 and man 26 | the victims
f5.age same A=17 B=17 | the boy
f6.time differs A=40 minutes~ B=60 minutes~ | how long he was buried
f7.status changed A=in a coma B=awake | the boy
f8.place compatible A=Larchenau clinic B=hospital in Larchenau | where he lies
f9.who same A=Edelgrat section B=Edelgrat branch | who organised the tour
f10.name same A=Benedikt Auwander B=Benedikt Auwander | who led the tour
f10.role differs A=state-certified guide B=volunteer tour leader | what he is
f11.status differs A=not caught B=buried to the chest | the leader
f12.number same A=3 of 5 B=3 of 5 | the danger level
f13.name differs A=Ursina Cavelti B=Ursina Caveng | head of the avalanche service
f13.position differs A=not to be entered in a group B=justified if skied one by one | her judgement
f14.who differs A=a member of the group B=the hut warden | who raised the alarm
f15.time same A=11:20 B=11:20 | when
f16.number compatible A=70 B=>60 | rescuers
f17.number same A=3 B=3 | helicopters
f18.what same A=negligent killing B=manslaughter by negligence | the suspicion
f19 only B | Auwander's words
f20 only B | the wind
f18.status same A=investigating B=file opened | the prosecutors
f18.whom differs A=the guide B=persons unknown | against whom
f22.number differs A=5 B=4 | killed in 2009
f24.number same A=8 B=8 | people in the group
