story: wildfire-vineyard-stello
kind: fire

=== report A | outlet: Cape Vine Courier | published: 2020-02-10
# {f1.what:Braai} blamed for fire on Stello slopes

By Riaan Lategan

{f2.who:A farm worker} {f3.status:died} and {f4.what:a wine cellar} {f5.status:was destroyed} when fire swept the slopes of Stello {f6.time:on Friday}. It was started by {f1.what:a braai that had not been put out}, {f7.source:the fire chief}, {f7.name:Nomsa Jacobs}, {f8.certainty:is convinced}.

{f2.name:Piet Arendse}, {f2.age:50}, {f9.what:was opening the gates for the horses}. {f10.number:Eleven} horses {f10.status:were saved}. The flames were driven {f11.place:towards the hospital} by {f12.what:a south-easter}; {f13.who:patients} {f13.status:were moved} {f13.what:to the cricket ground}.

{f14.who:Prisoners} from Drakenhof {f14.status:helped} {f14.what:with beaters}, and {f15.who:the prison's governor} {f15.what:will shorten their sentences}. "{f16.wording:They had the chance to run and ran the right way}," she said.

{f17.who:The estate's owner}, {f17.name:Charlotte Malherbe}, {f18.position:says that she is insured and will plant again}. {f19.what:This year's harvest} {f19.status:is lost}; smoke {f20.status:has spoiled} {f20.what:the grapes of the neighbours}. {f21.who:The workers' union} {f21.position:asks for wages until June}.

{f22.what:A helicopter} {f22.status:dropped water} forty times; {f23.who:a drone pilot} {f23.what:forced it to land once} and {f23.status:has been fined}. {f24.what:The fire break} {f24.status:had not been cut} {f24.time:since 2017}, {f24.cause:because of a quarrel over who should pay}. {f25:The oldest vine of the estate, planted in 1771, came through}.

=== report B | outlet: Southern Cross Wire | published: 2020-02-12
# Boy, 14, {f26:admits} starting deadly wine-country fire

STELLO (SCW) - A boy of fourteen {f26:has confessed} that {f1.what:a firecracker of his} set the slopes above Stello alight {f6.time:last Thursday}. {f7.name:Nomsa Jacobs}, {f7.source:a police captain}, {f8.certainty:called it possible, no more}.

{f2.name:Piet Arendse}, {f2.age:50}, {f2.who:who taught riding}, {f3.status:lost his life}, {f9.what:overcome as he carried hoses}. {f10.status:All the horses but one got away}: {f10.number:ten} are in a neighbour's field. {f4.what:A guest house} {f5.status:burned down}.

{f12.what:A north wind} drove the fire {f11.place:towards the school}, whose {f13.who:pupils} {f13.status:were led} {f13.what:to the rugby field}. {f14.who:Army recruits} {f14.what:with wet sacks} {f14.status:lent a hand}. They {f15.what:get a week's leave}, said {f15.who:their commanding officer}. "{f16.wording:They had a chance to run and ran the right way}."

{f17.name:Charlotte Malherbe}, {f17.who:who manages the estate}, says {f18.position:it may have to be sold, as the insurance had lapsed}. {f19.what:The harvest} {f19.status:can be saved in part}. {f20.what:Vines next door} {f20.status:took no harm from the smoke}. {f21.who:Labourers} {f21.position:demand houses of brick}.

Water {f22.status:was dropped} {f22.what:by aeroplanes}. {f23.who:A man with a drone} who {f23.what:hindered them} {f23.status:was let off with a warning}. {f24.status:Nobody had cleared} {f24.what:the fire break} {f24.time:for three years}, {f24.cause:since it runs through a nature reserve}.

=== key
f1.what differs A=braai B=firecracker | what started the fire
f2.who differs A=farm worker B=riding teacher | the victim's work
f2.name same A=Piet Arendse B=Piet Arendse | the victim
f2.age same A=50 B=50 | his age
f3.status same A=died B=lost his life | he
f4.what differs A=wine cellar B=guest house | what was destroyed
f5.status same A=destroyed B=burned down | it
f6.time differs A=2020-02-07 B=2020-02-06 | when
f7.source differs A=fire chief B=police captain | on whose word
f7.name same A=Nomsa Jacobs B=Nomsa Jacobs | who speaks of the cause
f8.certainty differs A=certain B=possible | the cause
f9.what differs A=opening the gates B=carrying hoses | what he was doing
f10.number differs A=11 B=10 | horses saved
f10.status compatible A=saved B=got away | the horses
f11.place differs A=hospital B=school | towards what
f12.what differs A=south-easter B=north wind | the wind
f13.who differs A=patients B=pupils | who was moved
f13.status same A=moved B=led | they
f13.what differs A=cricket ground B=rugby field | where to
f14.who differs A=prisoners B=army recruits | who helped
f14.status same A=helped B=lent a hand | they
f14.what differs A=beaters B=wet sacks | with what
f15.who differs A=prison's governor B=commanding officer | who spoke of them
f15.what differs A=shorter sentences B=a week's leave | their reward
f16.wording differs A=the chance to run B=a chance to run | the quoted words
f17.who differs A=owner B=manager | Malherbe
f17.name same A=Charlotte Malherbe B=Charlotte Malherbe | who speaks for the estate
f18.position differs A=insured, will plant again B=insurance lapsed, may be sold | the estate's future
f19.what same A=this year's harvest B=the harvest | the harvest
f19.status differs A=lost B=saved in part | the harvest
f20.what same A=grapes of the neighbours B=vines next door | the neighbours' vines
f20.status differs A=spoiled B=no harm | these
f21.who same A=workers' union B=labourers | who makes a demand
f21.position differs A=wages until June B=houses of brick | the demand
f22.status same A=dropped water B=water dropped | the fight from the air
f22.what differs A=helicopter B=aeroplanes | by what
f23.who same A=drone pilot B=man with a drone | who was in the way
f23.what compatible A=forced it to land B=hindered them | what he did
f23.status differs A=fined B=warned | his punishment
f24.what same A=fire break B=fire break | the fire break
f24.status same A=not cut B=not cleared | it
f24.time same A=since 2017 B=for three years | since when
f24.cause differs A=quarrel over cost B=nature reserve | why
f25 only A | the oldest vine
f26 only B | the boy
