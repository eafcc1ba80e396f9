story: election-postponed-nadira
kind: elections

=== report A | outlet: Gulf of Benda Dispatch | published: 2022-10-05
# Nadira {f1.status:puts off} {f2.what:presidential} vote, citing {f3.cause:floods}

PORT-AUBIN, Nadira - The electoral commission on Tuesday {f1.status:postponed} the {f2.what:presidential} election {f4.time:by six weeks}, to {f5.time:27 November}, because {f3.cause:high water has cut off the north}.

{f6.role:The chairwoman} of the commission, Fatou Désirée Amouzou, {f7.status:announced the decision} on {f8.what:state television}. Of 4,100 polling stations, {f9.what:some 700 are under water}, she said. Ballot papers printed {f10.place:in Portugal} {f11.status:have not yet arrived}.

The decision was {f12.what:unanimous}, according to {f13.source:Amouzou}. The opposition {f14.status:rejected} it. "{f15.wording:They are not afraid of the rain, they are afraid of the people}," said its candidate, {f16.name:Kossi Agbéwé}, {f16.role:an economist}. He demanded {f17.position:a vote in the dry regions on the planned date}.

President Sylvain Todjo, who {f18.status:is not standing again}, backed the commission. His party's candidate is {f19.role:the foreign minister}, Marthe Zinsou.

{f20.who:The regional bloc} sent {f20.role:the former president of Kalanga}, Moussa Diatta, {f20.what:to mediate}; he {f20.status:is expected on Thursday}. {f21.who:The European Union} {f21.status:said it would keep its observers in the country}.

Young men {f22.what:burned tyres} in the Akodé district of the capital on Tuesday evening. {f23.who:Police} {f23.what:fired tear gas}. A {f24.role:motorcycle taxi driver} {f24.status:was killed}, {f24.cause:hit by a bullet}, {f24.source:a hospital doctor} said.

{f25.what:The internet was slowed} from eight in the evening. Border crossings {f26.status:remain open}.

The floods have driven {f27.number:60,000} people from their homes. {f28.who:The Red Cross} is housing many of them {f28.place:in schools that were to serve as polling places}. Nadira has {f29:never changed presidents at the ballot box}.

=== report B | outlet: La Voix de Port-Aubin | published: 2022-10-06
# No ballot in October: the commission wants more time

Nadirans will choose their new {f2.what:head of state} not this month but on {f5.time:the last Sunday of November}. The commission {f1.status:pushed the poll back} {f4.time:by a month and a half}, {f6.role:its president}, Fatou Désirée Amouzou, {f7.status:told the nation} on Tuesday {f8.what:over the radio}. The reason given: {f3.cause:voting materials are late}. The ballots, printed {f10.place:in Spain}, {f11.status:only reached the port on Wednesday}.

Water is also a problem: {f9.what:around 700 polling stations are flooded}, out of 4,100. {f28.who:The Red Cross} has put up evacuees in {f28.place:classroom buildings meant for the vote}; {f27.number:60,000} people have had to leave their houses.

Amouzou let it be understood that all her colleagues had agreed. {f13.source:A member of the commission}, who asked not to be named, told this newspaper that {f12.what:three of the eleven voted against}.

"{f15.wording:They are not afraid of the rain, they are afraid of their people}," {f16.name:Kossi Agbéwé} thundered. The candidate of the opposition, {f16.role:an economist by profession}, {f14.status:will not accept the new date} and calls for {f17.position:the whole commission to resign}. The outgoing president, Todjo, {f18.status:who does not seek another term}, defended the step, and so did his party's hope for the succession, {f19.role:Interior Minister} Zinsou.

{f23.who:Soldiers} {f23.what:used tear gas} in Akodé on Tuesday night after youths {f22.what:set tyres alight}. {f24.role:A student} {f24.status:died}; according to {f24.source:his family} he {f24.cause:suffocated in the gas}. {f25.what:Mobile data was throttled}, and since Wednesday {f26.status:the land borders have been shut}.

{f20.who:The West African bloc's} {f20.what:go-between}, {f20.role:Kalanga's ex-president} Diatta, {f20.status:landed on Wednesday night}, a day early. {f21.who:The European} observers, for their part, {f21.status:are leaving}, their mission confirmed. The bishops asked the faithful {f30:to fast on Friday}.

=== key
f1.status same A=postponed B=postponed | the election
f2.what same A=presidential B=head of state | which election
f3.cause differs A=floods B=late voting materials | why it is put off, by the commission
f4.time same A=6 weeks B=a month and a half | by how much
f5.time same A=2022-11-27 B=2022-11-27 | the new date
f6.role same A=chairwoman B=president of the commission | Amouzou's office
f7.status same A=announced B=announced | the decision
f8.what differs A=state television B=radio | how she announced it
f9.what same A=some 700 under water B=around 700 flooded | polling stations out of use
f10.place differs A=Portugal B=Spain | where the ballots were printed
f11.status changed A=not yet arrived B=arrived on Wednesday | the ballots
f12.what differs A=unanimous B=three of eleven against | the vote in the commission
f13.source differs A=Amouzou B=a member of the commission | on whose word
f14.status same A=rejected B=not accepted | the opposition on the new date
f15.wording differs A=afraid of the people B=afraid of their people | the candidate's words
f16.name same A=Kossi Agbéwé B=Kossi Agbéwé | the opposition candidate
f16.role same A=economist B=economist | his profession
f17.position differs A=vote in the dry regions on the planned date B=the commission to resign | what he demands
f18.status same A=not standing again B=seeks no further term | the president
f19.role differs A=foreign minister B=interior minister | Zinsou's office
f20.who same A=regional bloc B=West African bloc | who sent Diatta
f20.role same A=former president of Kalanga B=ex-president of Kalanga | Diatta
f20.what same A=to mediate B=go-between | his task
f20.status changed A=expected on Thursday B=landed on Wednesday night | his arrival
f21.who same A=European Union B=European | whose observers
f21.status differs A=staying B=leaving | the observers
f22.what same A=burned tyres B=set tyres alight | what the youths did
f23.who differs A=police B=soldiers | who acted against them
f23.what same A=tear gas B=tear gas | what was used
f24.role differs A=motorcycle taxi driver B=student | the dead man
f24.status same A=killed B=died | the man
f24.cause differs A=bullet B=suffocated in gas | the cause of death
f24.source differs A=a hospital doctor B=his family | on whose word
f25.what same A=internet slowed B=mobile data throttled | the net
f26.status changed A=open B=shut since Wednesday | the borders
f27.number same A=60000 B=60000 | people displaced
f28.who same A=Red Cross B=Red Cross | who houses them
f28.place same A=schools meant as polling places B=classrooms meant for the vote | where they are housed
f29 only A | no change by the ballot so far
f30 only B | the bishops' appeal
