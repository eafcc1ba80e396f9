story: truce-lake-oumar
kind: talks

=== report A | outlet: Meridian News | published: 2023-06-14T10:00
# Zahl rebels {f1.status:sign} {f2.time:30-day} truce at Lake Oumar

The government of Tamerat and the Zahl Liberation Army {f1.status:signed} a ceasefire of {f2.time:30 days} on {f3.time:Tuesday}, to take effect {f4.time:at noon on Friday}. The signing took place {f5.place:on a ferry} in the middle of Lake Oumar, under the eyes of {f6.who:the Sultan of Kes}, who had brokered it.

The paper was signed by {f7.role:the vice-president}, Gifty Lorran, and by {f8.role:the rebels' military commander}, Yonas Tadele. It provides for {f9.what:an exchange of prisoners}, {f10.number:200} from each side, and for {f11.what:the opening of the salt road} to {f12.who:aid convoys}. It does {f13.status:not mention} {f14.what:the oilfields}, {f15.source:diplomats} said.

The rebels had {f16.position:insisted on the withdrawal of the army from the town of Gedo}; in the end they {f16.status:dropped} this. The government {f17.position:gave up its demand that they hand in heavy weapons}. {f18.who:Observers from the Lakes Community}, {f19.number:120} of them, are to {f18.what:watch over} the truce. {f20.who:A Norrvik general} will {f20.role:lead} them.

"{f21.wording:This is a door, not a house}," Ms Lorran said. Mr Tadele {f22.status:shook hands with her}, without smiling. A hardline faction, {f23.who:the Red Spear}, {f23.position:rejected the agreement} and {f24.what:fired mortar shells} on Gedo within hours; {f25.number:two} {f26.who:traders} were {f25.status:wounded}.

The war has {f27.what:driven 700,000 people from their homes} since {f28.time:2018}. An earlier truce, in {f29.time:2021}, {f29.status:collapsed} after {f30.time:nine days} because of {f31.cause:a dispute over a well}. Talks on {f32.what:a lasting peace} are to {f32.status:open} {f33.time:in July}, in {f34.place:Kes}. {f35:The ferry's cook served grilled tilapia}.

=== report B | outlet: The Tamerat Mirror | published: 2023-06-14T18:00
# What was agreed on the water, and what was not

Neither side got Gedo, and neither got peace. What Tamerat has since {f3.time:Tuesday} is {f1.status:an agreement} that the guns fall silent for {f2.time:a month}, from {f4.time:sunset on Friday}. The {f6.who:Sultan of Kes's eldest son}, who mediated, watched from a rug while it was {f1.status:initialled} {f5.place:on the island of Bet}, halfway across the lake.

For the state the pen was held by Gifty Lorran, {f7.role:the president's deputy}, for the Zahl by Yonas Tadele, {f8.role:their political secretary}. Captives are {f9.what:to be swapped}, {f10.number:two hundred} for two hundred. {f11.what:The salt road will be free} for {f12.who:merchants as well as relief lorries}. On {f14.what:the oil wells} the text {f13.status:is silent}, as {f15.source:the Sultan's chamberlain} confirms.

Until the last night the fighters {f16.position:wanted the soldiers out of Gedo}. That they {f16.status:did not get}. In return Ms Lorran {f17.position:put off the question of their artillery}. {f19.number:One hundred and twenty} {f18.who:monitors sent by the United Churches} are {f18.what:to supervise} the silence, {f20.role:headed} by {f20.who:a retired judge from Norrvik}.

"{f21.wording:This is a window, not a house}," said Ms Lorran. Then the two {f22.status:embraced}. {f23.who:The Red Spear}, which split from the rebels last year, {f23.position:has said no}. Its {f24.what:rockets} struck Gedo the same evening; {f25.number:two} {f26.who:soldiers} {f25.status:lost their lives}.

Nobody here has forgotten the truce of {f29.time:two years ago}. {f30.time:Nine days} it took for it to {f29.status:break down}, and the reason was {f31.cause:stolen camels}. Since the fighting began {f28.time:in 2017}, {f27.what:seven hundred thousand have been uprooted}. The {f32.what:real peace conference} {f32.status:begins} {f33.time:next month}; its venue {f34.place:has still to be found}. {f36:A second copy of the text was wrapped in goatskin}.

=== key
f1.status compatible A=signed B=initialled | the truce
f2.time same A=30 days B=a month | how long it is to last
f3.time same A=2023-06-13 B=2023-06-13 | when it was signed
f4.time differs A=2023-06-16T12:00 B=2023-06-16 sunset | when it takes effect
f5.place differs A=on a ferry B=on the island of Bet | where it was signed
f6.who differs A=Sultan of Kes B=Sultan's eldest son | who mediated
f7.role same A=vice-president B=president's deputy | Lorran's office
f8.role differs A=military commander B=political secretary | Tadele's office
f9.what same A=exchange of prisoners B=captives swapped | what it provides for
f10.number same A=200 B=200 | prisoners of each side
f11.what same A=opening of the salt road B=salt road free | what becomes of the road
f12.who differs A=aid convoys B=merchants and relief lorries | for whom the road opens
f13.status same A=not mentioned B=silent | the text on oil
f14.what same A=oilfields B=oil wells | what the text leaves out
f15.source differs A=diplomats B=the Sultan's chamberlain | on whose word it leaves out the oil
f16.position same A=army out of Gedo B=soldiers out of Gedo | what the rebels wanted
f16.status same A=dropped B=not got | that demand
f17.position differs A=gave up the demand B=put off the question | the government's demand
f18.who differs A=Lakes Community B=United Churches | who sends the observers
f18.what same A=watch over B=supervise | the observers' task
f19.number same A=120 B=120 | observers
f20.who differs A=Norrvik general B=Norrvik judge | their leader
f20.role same A=lead B=headed | the general's task
f21.wording differs A=a door B=a window | Lorran's words
f22.status differs A=shook hands B=embraced | what the two did
f23.who same A=Red Spear B=Red Spear | who is against
f23.position same A=rejected it B=said no | the faction
f24.what differs A=mortar shells B=rockets | what was fired on Gedo
f25.number same A=2 B=2 | people hit in Gedo
f25.status differs A=wounded B=dead | these two
f26.who differs A=traders B=soldiers | who was hit
f27.what same A=700000 driven from home B=700000 uprooted | the displaced
f28.time differs A=2018 B=2017 | since when there is war
f29.time same A=2021 B=2 years ago | the earlier truce
f29.status same A=collapsed B=broke down | the earlier truce
f30.time same A=9 days B=9 days | how long it held
f31.cause differs A=dispute over a well B=stolen camels | why it broke
f32.what same A=lasting peace B=real peace conference | the next talks
f32.status same A=open B=begins | the next talks
f33.time same A=2023-07 B=next month | when they begin
f34.place differs A=Kes B=not found yet | where they are to be
f35 only A | the fish
f36 only B | the goatskin
