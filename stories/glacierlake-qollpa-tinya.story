story: glacierlake-qollpa-tinya
kind: disaster

=== report A | outlet: Cordillera Wire | published: 2019-03-05
# Glacier lake {f2.status:bursts} above Huamrata, {f1.number:seven} {f1.status:missing}

HUAMRATA (Cordillera Wire) - {f1.number:Seven} people were {f1.status:missing} on Tuesday after the lake of Qollpa Tinya {f2.status:broke through} its dam of rubble {f3.time:during the night} and sent a wall of water and ice into the valley of Huamrata.

{f4.number:Forty} houses {f5.status:were destroyed}, and the road bridge at {f6.place:Pacra}. {f23.who:Soldiers} {f23.who:brought} {f8.number:260} villagers to {f9.place:a school on higher ground}. A herdsman of {f10.age:66} was rescued from a roof.

The lake, at {f11.number:4,700} metres, lost half its water within an hour. {f12.cause:An avalanche of ice} had fallen into it, the institute for glaciers said. Its {f13.role:director}, {f13.name:Wayra Lindholm}, said a second outburst was {f14.certainty:unlikely}.

"{f15.wording,f24.status:The siren worked} {f15.wording:and it saved the valley}," said governor {f16.name:Teodoro Anchieta}. The alarm system was installed in {f17.time:2014} after an outburst in 2011 in which 31 people died. The governor asked the government for tents and field kitchens.

=== report B | outlet: Voz del Valle | published: 2019-03-06
# The siren {f24.status:nobody heard}

By Graciela Tupanqui

In Pacra they woke because the dogs howled. Then came a noise like lorries, {f3.time:at ten past two}, and after that, says Don Evaristo, there was no village.

He is {f10.age:69} and sat on the roof of his stable for five hours with a lamb in his poncho. Neighbours fetched him down with a ladder. He asked for his hat.

The water that came {f2.status:bursting} out of Qollpa Tinya {f5.status:has taken with it} {f4.number:forty} homes. {f1.number:Three} {f1.status:bodies} lie in the chapel under blankets; {f19.number:four people are still being looked for}. The bridge {f6.place:below Pacra} is gone as well, so the {f8.number:260} who lost everything, or feared to, {f23.who:walked} to {f9.place:the church of San Telmo up the slope}. It has one tap.

And the siren? "{f15.wording:The siren worked and it saved the valley}," {f16.name:the governor} said. Here {f24.status:nobody heard it}. A battery, the mayor says, {f20:had been stolen at Christmas}. The system has hung on its masts since {f17.time:2014}, and cost two million soles.

{f13.name:Wayra Lindholm}, {f13.role:an engineer at the institute for glaciers}, climbed up to the lake by mule on Tuesday. She thinks that {f12.cause:the dam had been undermined by meltwater} and gave way by itself. What is left up there is enough for another flood, and that is {f14.certainty:quite possible} in the coming days, she says. The lake lies {f11.number:4,700} metres above the sea, seven hours on foot.

{f16.name:Anchieta} wants tents. The people of Pacra want to be resettled, and for good. In 2011, when the lake came the first time, they were promised that. They still have the letter.

=== report C | outlet: Relief Watch | published: 2019-03-11
# Situation report no. 3: Huamrata valley

The number of {f1.status:dead} stands at {f1.number:six}; {f19.number:one person} has not been found. {f4.number:Fifty-two} dwellings {f5.status:are beyond repair}, and 110 have been damaged.

The evacuees, {f8.number:some 260} persons, were first lodged in {f9.place:the primary school} and are now in tents. The army {f21:has built a footbridge} at Pacra.

The outburst occurred {f3.time:at 02.10 on 5 March}. According to the institute, {f12.cause:ice falling from the glacier} set it off. A second one is considered {f14.certainty:improbable}. The lake has been lowered by {f22:eight metres} since.

=== key
f1.number changed A=seven missing B=three dead C=six dead | the victims
f1.status changed A=missing B=dead C=dead | the victims
f2.status same A=burst B=burst | the lake
f3.time compatible A=night of 5 March B=02:10 C=2019-03-05T02:10 | when it burst
f4.number changed A=40 B=40 C=52 | houses destroyed
f5.status same A=destroyed B=destroyed C=destroyed | the houses
f6.place compatible A=Pacra B=below Pacra | the bridge
f8.number compatible A=260 B=260 C=260~ | evacuees
f9.place differs A=school B=church C=school | where they were sheltered
f10.age differs A=66 B=69 | the man on the roof
f11.number same A=4700 B=4700 | height of the lake
f12.cause differs A=ice avalanche B=dam undermined C=ice avalanche | why it burst
f13.name same A=Wayra Lindholm B=Wayra Lindholm | of the institute
f13.role differs A=director B=engineer | her post
f14.certainty differs A=unlikely B=possible C=unlikely | a second outburst
f15.wording same A=The siren worked and it saved the valley B=The siren worked and it saved the valley | the governor's words
f16.name compatible A=Teodoro Anchieta B=the governor, Anchieta | the governor
f17.time same A=2014 B=2014 | the alarm system
f19.number changed B=4 C=1 | those still missing
f20 only B | the battery was stolen
f21 only C | the footbridge
f22 only C | lowered by eight metres
f23.who differs A=soldiers B=walked by themselves | how the villagers got to safety
f24.status differs A=worked B=not heard | the siren
