story: missile-village-pollen
kind: war

=== report A | outlet: Pollen District Gazette | published: 2023-04-20
# {f1.what:Rocket} from next door's war {f2.status:lands} in {f3.place:beet field}

A stray {f1.what:rocket} {f2.status:came down} {f3.place:in a beet field} at Pollen, eleven kilometres inside neutral Austrava, at {f4.time:ten past two on Wednesday morning}. It {f5.status:did not explode}. {f6.who:Bomb disposal men} {f7.what:blew it up on the spot} {f8.time:the same afternoon}.

{f9.who:A gamekeeper}, Bruno Stelzer, found the thing, {f10.number:four metres} long, because {f11.cause:his dog would not come away}. "{f12.wording:It stuck there like a carrot}," he said. {f13.number:Forty-two} people {f13.status:had to leave their houses}; they spent the day {f14.place:in the wine cellar of the cooperative}. {f15.who:A woman of 91} {f15.status:refused to go}.

It is {f16.certainty:almost certain} that the {f1.what:rocket} belonged to {f17.who:the air defence of Morvat}, Austrava's defence minister, Klara Venn, said. She spoke of {f18.cause:a failed guidance system}. Morvat's {f19.role:ambassador} {f20.position:expressed regret}, without {f21.status:admitting} that it was theirs. Prime minister Hugo Falk {f22.what:convened the security council} and {f23.position:ruled out closing the airspace}.

The opposition {f24.position:wants an anti-aircraft battery stationed in the east}. {f25.who:The mayor}, Resi Auer, {f26.position:asked for a siren}: the old one had been {f27.status:sold to a collector} in {f28.time:2006}. Windows {f29.status:were broken} in {f29.number:six} houses {f30.cause:when it was destroyed}; the state {f31.position:will pay}.

In {f32.time:December} {f33.what:a drone} from the same war had {f33.status:crashed} {f34.place:into a fish pond} further south; {f35:carp} were killed. The war in Morvat is {f36:in its third year}.

=== report B | outlet: Alpen Kurier | published: 2023-04-20
# The night something fell on Pollen

By Vroni Haas

Resi Auer would like {f26.position:a second fire engine}. {f25.who:She is the head of the commune}, and on {f4.time:Wednesday, at ten past two in the night}, she understood what she lacks: the siren had been {f27.status:scrapped} {f28.time:seventeen years ago}.

What had {f2.status:hit the ground}, {f3.place:between two rows of vines}, was {f1.what:a cruise missile} of {f10.number:four metres}, and it was {f9.who:a baker}, Bruno Stelzer, who came upon it: {f11.cause:his moped lamp had shone on it}. "{f12.wording:It stood there like a carrot}," he says. It {f5.status:had not gone off}. {f6.who:Sappers} {f7.what:took it away on a lorry} {f8.time:in the afternoon}; the {f30.cause:tremor of the impact} had {f29.status:cost} {f29.number:half a dozen} homes {f29.status:their panes}. That damage, the government says, {f31.position:is a matter for the insurers}.

{f13.number:Forty-two} villagers {f13.status:were brought to safety}, {f14.place:in the gym of the neighbouring village}. One stayed at home, {f15.who:a 91-year-old}, who {f15.status:would not be moved}. "I have seen worse," she called from the window.

Whose was it? {f17.who:The attackers of Morvat} fired it, {f16.certainty:in all probability}, thinks Klara Venn, minister of defence; {f18.cause:somebody must have typed in the wrong coordinates}. From Morvat's {f19.role:chargé d'affaires} came {f20.position:words of regret}, but {f21.status:no admission}. The government in Steinau, under Hugo Falk, {f22.what:recalled parliament}. It {f23.position:is considering a no-fly zone along the border}. To the opposition this is too little: it {f24.position:demands that Ms Venn go}.

It was not the first visit of that kind. {f32.time:Four months ago} {f33.what:a pilotless aircraft} {f33.status:fell} {f34.place:on a sawmill}. {f37:Since Wednesday the inn has a new dish, with carrots}.

=== key
f1.what differs A=rocket B=cruise missile | what came down
f2.status same A=came down B=hit the ground | the missile
f3.place differs A=beet field B=vineyard | where it came down
f4.time same A=2023-04-19T02:10 B=2023-04-19T02:10 | when
f5.status same A=did not explode B=had not gone off | the missile
f6.who same A=bomb disposal men B=sappers | who dealt with it
f7.what differs A=blown up on the spot B=taken away on a lorry | what was done with it
f8.time same A=2023-04-19 afternoon B=2023-04-19 afternoon | when it was dealt with
f9.who differs A=gamekeeper B=baker | Stelzer, who found it
f10.number same A=4 m B=4 m | its length
f11.cause differs A=his dog B=his moped lamp | why he found it
f12.wording differs A=stuck B=stood | his words
f13.number same A=42 B=42 | people who left
f13.status same A=had to leave B=brought to safety | these people
f14.place differs A=wine cellar B=gym of the next village | where they spent the day
f15.who same A=woman of 91 B=91-year-old | who stayed
f15.status same A=refused to go B=would not be moved | this person
f16.certainty same A=almost certain B=in all probability | the minister's certainty
f17.who differs A=Morvat's air defence B=Morvat's attackers | whose missile it was
f18.cause differs A=failed guidance B=wrong coordinates | why it went astray
f19.role differs A=ambassador B=chargé d'affaires | who spoke for Morvat
f20.position same A=regret B=regret | Morvat
f21.status same A=not admitted B=no admission | whether Morvat admits it
f22.what differs A=convened the security council B=recalled parliament | the government's step
f23.position differs A=ruled out closing the airspace B=considering a no-fly zone | the government on the airspace
f24.position differs A=anti-aircraft battery B=resignation of the minister | the opposition's demand
f25.who same A=mayor B=head of the commune | Resi Auer
f26.position differs A=a siren B=a fire engine | what the mayor asks for
f27.status differs A=sold to a collector B=scrapped | what was done with the old siren
f28.time same A=2006 B=17 years ago | when
f29.number same A=6 B=6 | houses with broken windows
f29.status same A=broken B=lost panes | the windows
f30.cause differs A=the destruction of the rocket B=the impact | why windows broke
f31.position differs A=the state pays B=the insurers pay | who pays for the windows
f32.time same A=2022-12 B=4 months ago | the earlier incident
f33.what same A=drone B=pilotless aircraft | what came down then
f33.status same A=crashed B=fell | it
f34.place differs A=fish pond B=sawmill | where it fell
f35 only A | the carp
f36 only A | the length of the war
f37 only B | the dish
