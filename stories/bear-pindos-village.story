story: bear-pindos-village
kind: nature

=== report A | outlet: Epirus Herald | published: 2025-10-22
# Mother bear {f1.status:shot} near Agia Varvara; two {f2.what:cubs} {f2.status:in care}

A {f3.what:she-bear} {f1.status:was found shot} on {f4.time:Sunday} in {f4.place:a maize field} below the village of Agia Varvara in the Pindos. Her two {f2.what:cubs}, {f2.age:about nine months old}, {f2.status:have been taken in} by the Arktis sanctuary.

She had been hit by {f6.number:two} {f6.what:rifle bullets}, said {f7.name:Fotis Zagoraios}, {f7.role:a warden of the national park}. {f8.who:A beekeeper of 63}, {f20:whose hives had been plundered in September}, {f8.status:was questioned}; he {f8.position:denies the deed}. "{f9.wording:We have lost her, and she was the quiet one}," the warden said.

{f10.who:The public prosecutor in Ioannina} {f10.status:is investigating}. The killing of a bear {f11.what:can be punished with prison} {f11.time:of up to five years}. {f12.who:The village president}, {f12.name:Christina Moutsou}, {f12.position:complained that the state leaves people alone with the animals}. An {f13.what:electric fence} had been applied for two years ago and {f13.status:never came}.

The bears are drawn by {f14.cause:rubbish containers that do not close}, {f15.source:the Arktis society} says. It {f15.position:wants bear-proof containers}. The cubs {f16.status:will be set free} in spring, {f16.certainty:if they do not grow used to people}.

In the Pindos there are {f17.number:some 400} bears, {f17.what:more than twice as many} as twenty years ago. Another bear had been {f18:run over on the motorway} in August.

=== report B | outlet: Athens Green Post | published: 2025-10-24
# {f8.who:Hunter} {f8.status:confesses} to killing of bear

{f8.who:A hunter} from a neighbouring village {f8.status:has admitted} that he {f1.status:killed} the {f3.what:female bear} of Agia Varvara. He {f8.position:took her for a wild boar}, he told the police.

The animal had been discovered on {f4.time:the 19th}, at {f4.place:the edge of a beech wood}. {f7.name:Fotis Zagoraios}, {f7.role:the vet who examined her}, took {f6.number:two} {f6.what:charges of buckshot} out of her body. "{f9.wording:We have lost her, and she was the calm one}," he said. Of the two {f2.what:young}, which are {f2.age:in their first year}, {f2.status:one is in the sanctuary}; {f2.status:the other ran away}.

{f12.name:Christina Moutsou}, who {f12.who:presides over the village}, {f12.position:finds that too much fuss is made about one bear}. {f13.what:The electric fence} {f13.status:was put up} last year, according to the forest service. What attracts bears is {f14.cause:the fruit left to rot in abandoned orchards}, the {f15.source:environmental society Arktis} believes; {f15.position:it asks for volunteers to pick it}.

The hunter {f11.what:faces jail}, {f11.time:five years at the worst}. His case {f10.status:is being looked into} by {f10.who:Ioannina's prosecutor}. For the cub in care {f16.certainty:there is no way back}: it is {f16.status:to stay behind the fence for life}, since it lost an eye.

{f17.number:About four hundred} of the animals live in the mountains, {f17.what:over double the figure} of two decades back. {f19:Boar hunting has been stopped in three districts.}

=== key
f1.status same A=shot B=killed | the bear
f2.what same A=cubs B=young | the young
f2.age compatible A=9 months~ B=first year | the young
f2.status differs A=both in care B=one in care, one ran away | the young
f3.what same A=she-bear B=female bear | the animal
f4.time same A=2025-10-19 B=2025-10-19 | when it was found
f4.place differs A=maize field B=edge of a beech wood | where
f6.number same A=2 B=2 | shots
f6.what differs A=rifle bullets B=buckshot | with what it was shot
f7.name same A=Fotis Zagoraios B=Fotis Zagoraios | who describes it
f7.role differs A=park warden B=vet | Zagoraios
f8.who differs A=beekeeper B=hunter | the suspect
f8.status changed A=questioned B=confessed | the suspect
f8.position differs A=denies B=took her for a boar | what the suspect says
f9.wording differs A=quiet B=calm | his words
f10.who same A=prosecutor in Ioannina B=Ioannina's prosecutor | who investigates
f10.status same A=investigating B=looked into | the case
f11.what same A=prison B=jail | the penalty
f11.time same A=up to five years B=five years at the worst | the penalty
f12.who same A=village president B=presides over the village | Moutsou
f12.name same A=Christina Moutsou B=Christina Moutsou | the village president
f12.position differs A=state leaves people alone B=too much fuss | the village president
f13.what same A=electric fence B=electric fence | the fence
f13.status differs A=never came B=put up | the fence
f14.cause differs A=rubbish containers B=rotting fruit | what draws bears
f15.source same A=Arktis society B=environmental society Arktis | on whose word
f15.position differs A=bear-proof containers B=volunteers to pick fruit | what the society wants
f16.status differs A=set free B=stay for life | the young in care
f16.certainty differs A=possible B=ruled out | their release
f17.number same A=400~ B=400~ | bears in the Pindos
f17.what same A=more than twice B=over double | the growth
f20 only A | the beekeeper's hives
f18 only A | the bear on the motorway
f19 only B | boar hunting stopped
