story: rebels-town-mbasu
kind: war

=== report A | outlet: Meridian News | published: 2025-01-27T08:00
# Rebels {f1.certainty:say} they {f1.status:hold} Mbasu

NGARA (Meridian) - Rebels of the Falcon Movement {f1.certainty:claimed} on {f2.time:Sunday} to have {f1.status:taken} Mbasu, the {f3.what:diamond-trading} town in the east of Kasando. The army {f4.position:denied it}. Residents reached by telephone reported fighting {f6.place:around the stadium}.

At least {f7.number:30} bodies lay in the streets, {f8.source:a Red Lantern volunteer} said. {f9.what:The prison} was {f9.status:empty}: {f10.number:some 1,200} inmates had {f11.what:broken out} after {f12.who:the guards} {f12.what:fled}. {f13.what:The water works} {f14.status:had stopped}; people were {f15.what:drinking from the lake}.

The garrison's commander, {f16.role:Brigadier} Joseph Lembe, {f17.status:was killed} {f18.cause:when his helicopter was hit}, according to the rebels. The government {f20.position:rejected talks}. It accused {f22.whom:neighbouring Rukombe} of {f23.what:sending troops}; Rukombe {f24.status:denied it}. {f25.number:Seventeen} foreign teachers {f26.status:were brought out} {f27.what:by boat}.

"{f28.wording:The soldiers asked us for civilian clothes}," said Mireille Kasi, {f29.role:a tailor}. {f30.what:The airport} was {f30.status:closed}. The rebels had taken the town once before, {f31.time:in 2012}, and left it {f32.time:after eleven days}. {f33:A cargo of cassava rotted in the harbour}.

=== report B | outlet: Meridian News | published: 2025-01-29T08:00
# Mbasu {f1.status:falls}; {f8.source:hospital} counts {f7.number:160} dead

By Josette Amara

MBASU (Meridian) - There are no soldiers left in Mbasu, except those in other people's trousers. The Falcon Movement, which {f1.certainty:without any doubt} {f1.status:controls} this town of {f3.what:gold dealers} since {f2.time:Sunday}, is patrolling the market in captured jeeps. The army {f4.position:admitted on Tuesday that it had withdrawn}.

{f7.number:One hundred and sixty} bodies have been brought in, {f8.source:a surgeon at the general hospital} said. The last shots were heard {f6.place:near the brewery}. {f9.what:The jail} {f9.status:stands empty}; {f12.who:the warders} {f12.what:were shot}, and {f10.number:around 1,200} men were {f11.what:set free by the rebels}. {f13.what:The pumping station} {f14.status:is running again}; before that, people had to {f15.what:fetch their water from the lake}.

{f16.role:Colonel} Joseph Lembe, who led the defence, {f17.status:is a prisoner}; I saw him on Tuesday, {f18.cause:his leg in plaster after a fall from a lorry}. {f20.position:The government now offers to talk}, in a third country. It still says that {f22.whom:Rukombe} {f23.what:paid for the rebels' guns}. {f24.status:Rukombe has not answered}.

{f25.number:Seventeen} teachers from abroad {f26.status:got away}, {f27.what:in lorries of a mission}. "{f28.wording:The soldiers begged us for civilian clothes}," says Mireille Kasi, {f29.role:who sells cloth}. {f30.what:The airfield} {f30.status:remains shut}. It is not the first time: {f31.time:thirteen years ago} the Falcons stayed {f32.time:for eleven days}. {f34:A rebel tax on salt was announced by loudspeaker}.

=== key
f1.certainty changed A=claimed B=no doubt | the taking of the town
f1.status same A=taken B=controlled | the town
f2.time same A=2025-01-26 B=2025-01-26 | when it was taken
f3.what differs A=diamonds B=gold | what the town trades in
f4.position changed A=denied B=admitted withdrawing | the army
f6.place differs A=stadium B=brewery | where there was fighting
f7.number changed A=>=30 B=160 | the dead
f8.source differs A=Red Lantern volunteer B=surgeon | who counts the dead
f9.what same A=prison B=jail | the building
f9.status same A=empty B=empty | the prison
f10.number same A=1200~ B=1200~ | inmates
f11.what differs A=broke out B=set free by the rebels | how they got out
f12.who same A=guards B=warders | who guarded the prison
f12.what differs A=fled B=shot | what became of them
f13.what same A=water works B=pumping station | what had stopped
f14.status changed A=stopped B=running again | the water works
f15.what same A=drink from the lake B=water from the lake | where the water came from
f16.role differs A=brigadier B=colonel | Lembe's rank
f17.status differs A=killed B=prisoner | Lembe
f18.cause differs A=helicopter hit B=fall from a lorry | what happened to him
f20.position changed A=rejected talks B=offers to talk | the government
f22.whom same A=Rukombe B=Rukombe | who is accused
f23.what differs A=sending troops B=paying for guns | the accusation
f24.status differs A=denied B=not answered | Rukombe
f25.number same A=17 B=17 | foreign teachers
f26.status same A=brought out B=got away | these
f27.what differs A=boat B=lorries | how
f28.wording differs A=asked B=begged | Kasi's words
f29.role differs A=tailor B=sells cloth | Kasi's trade
f30.what same A=airport B=airfield | what is closed
f30.status same A=closed B=shut | the airport
f31.time same A=2012 B=13 years ago | the earlier time
f32.time same A=11 days B=11 days | how long they stayed
f33 only A | the cassava
f34 only B | the salt tax
