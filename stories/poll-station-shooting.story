story: poll-station-shooting
kind: elections

=== report A | outlet: Istmo Radio | published: 2022-10-02T22:00
# {f1.who:Poll clerk} {f2.status:shot} in Verapán as voters queue

{f1.who:A poll clerk} {f2.status:was shot} on Sunday in a village school in the north of Verapán as people stood in line to elect {f3.what:a new congress}.

{f4.who:Two masked men} entered {f5.place:the school of Los Sauces} {f6.time:at around ten} and {f7.what:demanded the voters' roll}. When the clerk, {f8.name:Eusebia Pinto}, {f9.what:refused}, one of them {f10.what:fired a revolver}. She was hit {f11.what:in the thigh} and {f2.status:is in a stable condition}, {f13.source:the health centre} said.

The men {f14.what:escaped} {f15.what:on horseback}. {f16.who:The army} {f17.status:has sealed off} the valley. Police believe that a gang wanted {f19.cause:to frighten supporters of the Workers' Party}. Voting {f20.status:went on} after an hour.

Nationwide the day was {f22.what:calm}. {f23.who:The electoral court} spoke of {f24.what:a high turnout}. In {f25.place:the port of Almagro} {f26.what:ballots were missing}; there the polls {f27.status:stayed open} {f27.time:until eight}.

First projections see {f28.who:the Liberals} {f29.status:ahead}. Their leader, Inés Talamante, {f30.role:a television presenter}, {f31.status:has not claimed victory}. "{f32.wording:We wait until the last box is open}," she said. President Orozco voted {f33.place:in his home town}, {f34.what:wearing a bandage} after {f35.cause:a riding accident}. {f36:Alcohol may not be sold until Monday noon.}

=== report B | outlet: El Pregonero | published: 2022-10-04
# Los Sauces buries its teacher

{f8.name:Eusebia Pinto} {f2.status:has died}. The teacher, who on Sunday served as {f1.who:clerk of the polling station}, succumbed on Monday night to {f11.what:a wound in the belly}, {f13.source:her brother} told us.

Villagers describe how {f4.who:three men with covered faces} came into {f5.place:the schoolhouse} {f6.time:towards ten in the morning} and {f7.what:wanted the ballot box}. She {f9.what:would not hand it over}. {f10.what:A shotgun} was fired. The three {f14.what:made off} {f15.what:on motorbikes} into the hills, which {f16.who:soldiers} {f17.status:have closed} since.

According to the police it was {f19.cause:to take revenge on a family that had refused to pay}. {f20.status:There was no more voting in Los Sauces that day.} It {f20.status:will be repeated} on the ninth.

Elsewhere people chose {f3.what:their deputies} {f22.what:in peace}, and {f24.what:in greater numbers than before}, according to {f23.who:the electoral court}. {f25.place:Almagro}, where {f26.what:the papers had run out}, {f27.status:was given extra time} {f27.time:until ten at night}.

Winners are {f28.who:the Liberals}, {f29.status:by the official count}. Inés Talamante, {f30.role:known from the evening news}, {f31.status:declared herself the victor} on Monday. The night before she had said: "{f32.wording:We wait until the last ballot box is open}." President Orozco, {f34.what:his arm in a bandage} from {f35.cause:a fall from his horse}, had cast his vote {f33.place:in the capital}. He {f37:sent a wreath to Los Sauces}.

=== key
f1.who same A=poll clerk B=clerk of the polling station | who was shot
f2.status changed A=wounded B=dead | the clerk
f3.what same A=congress B=deputies | what was elected
f4.who differs A=two masked men B=three men with covered faces | the attackers
f5.place same A=school of Los Sauces B=schoolhouse | where
f6.time same A=2022-10-02T10:00~ B=2022-10-02 towards 10:00 | when
f7.what differs A=voters' roll B=ballot box | what they demanded
f8.name same A=Eusebia Pinto B=Eusebia Pinto | the clerk
f9.what same A=refused B=would not hand it over | her answer
f10.what differs A=revolver B=shotgun | the weapon
f11.what differs A=thigh B=belly | where she was hit
f13.source differs A=health centre B=her brother | on whose word her state is told
f14.what same A=escaped B=made off | the attackers afterwards
f15.what differs A=on horseback B=on motorbikes | how
f16.who same A=army B=soldiers | who closed the valley
f17.status same A=sealed off B=closed | the area
f19.cause differs A=frighten Workers' Party supporters B=revenge on a family | the motive, by the police
f20.status differs A=went on B=stopped, to be repeated | voting in the village
f22.what same A=calm B=in peace | the day elsewhere
f23.who same A=electoral court B=electoral court | who spoke of the turnout
f24.what same A=high turnout B=greater numbers | turnout
f25.place same A=Almagro B=Almagro | where ballots were short
f26.what same A=ballots missing B=papers ran out | the trouble there
f27.status same A=stayed open B=extra time | the polls there
f27.time differs A=20:00 B=22:00 | until when
f28.who same A=Liberals B=Liberals | who leads
f29.status changed A=ahead in projections B=winners by the count | the Liberals
f30.role same A=television presenter B=known from the evening news | their leader's profession
f31.status changed A=no victory claimed B=victory declared | her claim
f32.wording differs A=last box B=last ballot box | her words
f33.place differs A=home town B=capital | where the president voted
f34.what same A=bandage B=arm in a bandage | what he wore
f35.cause same A=riding accident B=fall from his horse | why
f36 only A | alcohol
f37 only B | wreath
