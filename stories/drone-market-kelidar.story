story: drone-market-kelidar
kind: war

=== report A | outlet: Inland Seas Press | published: 2024-09-12 | agency: ISP
# {f3.what:Drone} kills {f1.number:17} at {f5.place:livestock market} in breakaway Kesht

KELIDAR, Kesht (ISP) - {f1.number:Seventeen} people, {f2.whom:most of them farmers and traders}, died on {f4.time:Wednesday} when {f3.what:a drone} dropped two bombs on {f5.place:the weekly livestock market} in Kelidar, doctors and local officials said, in the deadliest attack on the breakaway region this year.

The first bomb fell {f4.time:shortly after nine in the morning}, when the market was at its fullest. The second hit people who had run to help, witnesses said.

"We heard it circling like a wasp for ten minutes," said Amira Tolun, who sells rope and halters. "Then there was no market any more."

A further {f10:43} were hurt. They were driven to the hospital at {f16.place:Zarand}, 30 kilometres away, because {f17.cause:the clinic in Kelidar has had no electricity for a week}. {f28.cause:Among the dead} is {f8.age:an 11-year-old boy}, Ilyas Dem, who had come to sell {f8.what:a goat} with his grandfather, who is 70.

Ordana's armed forces said they had struck a legitimate target. "{f6.wording:We do not fire at markets}," the army's spokesman, {f7.name:Colonel Davit Orbelar}, told reporters in the capital, Menzhir. He said that field commander {f15.name:Musa Terekh} was in the town at the time.

The administration of Kesht replied that Terekh {f15.status:was unhurt} and had spent the week in {f30:Vashlar}, on the other side of the mountains. Its head, {f11.name:Saida Noor-Amini}, demanded {f12.what:an international inquiry}. Ordana {f13.position:will not let foreign investigators in}, Orbelar said.

The blasts that went on for {f31.time:half an hour} after the attack came from {f9.cause:gas bottles at a row of tea stalls}, the fire brigade said. Reporters saw {f18.number:four} burnt-out vehicles and a crater {f19:two metres deep}.

Kelidar, a town of {f20.number:26,000}, lies {f21.number:12 kilometres} from the front. In {f22.time:March} {f22.number:six} people were killed there when {f22.what:a mortar shell} struck a bakery; {f22.who:each side blamed the other}.

Talks on a ceasefire {f23.status:are to resume} in the neutral port of Ansel on {f23.time:23 September}. Noor-Amini said that her delegation {f24.status:would travel} "because the dead expect it of us". The road from Kelidar to Zarand {f32.status:was still closed} to civilians on Thursday.

Kesht broke away from Ordana in {f25.time:August 2021}. Some 9,000 people have been killed in the fighting since.

=== report B | outlet: Menzhir Daily | published: 2024-09-13
# Strike on Kelidar {f5.place:arms store} eliminates bandit leader

By our military correspondent

{f15.name:Musa Terekh}, one of the most wanted leaders of the illegal armed formations in Kesht, {f15.status:has been killed} together with eight of his men, the General Staff announced on Thursday. {f1.number:Nine} people in all lost their lives. {f2.whom:All of them were under arms}.

{f3.what:Two guided artillery shells} hit {f5.place:the former tannery of Kelidar} {f4.time:at 9.10 a.m. on Wednesday}, according to {f7.name:Colonel Davit Orbelar}, head of the army's press service. The building, which stands across the road from a place where cattle are sold, had been used {f26:as a store for anti-tank missiles since July}.

"{f6.wording:We have never fired at markets}," the colonel said. He showed an aerial film, on which a first flash is followed by {f9.cause:a string of explosions, the work, he said, of the ammunition inside}. They lasted for {f31.time:thirty minutes}.

The pictures of dead civilians which the separatists have circulated are, in his words, "{f27:from another town and another year}". As to {f8.age:the 11-year-old} whose funeral was shown on Thursday, the colonel expressed regret: the child, who had brought {f8.what:a sheep} to sell, had been {f28.cause:hit by a lorry that fled the scene}. He is not counted among the dead of the strike. The injured were treated in {f16.place:Zarand}, since {f17.cause:Kelidar's own clinic has been shut after a burst boiler}.

Ordana has nothing to hide, the Foreign Ministry stressed. It {f13.position:is prepared to admit experts from third countries}, provided that they also visit the villages shelled from Kesht. The self-styled head of the region, {f11.name:Saida Nur-Amini}, had called for {f12.what:an investigation by foreigners}.

She also let it be known that her negotiators {f24.status:would stay away from} Ansel, where the two sides {f23.status:were to meet again} {f23.time:on the 23rd}. The government delegation will be there, a source in the Foreign Ministry told this newspaper.

{f18.number:Four} vehicles were destroyed, among them, the colonel said, {f29:a lorry with a launcher}. Kelidar, where {f20.number:some 26,000} people lived before the troubles, is {f21.number:a dozen kilometres} behind the line of contact. The road to Zarand, shut after the attack, {f32.status:has been reopened}. It was in the same town that {f22.number:six} bakery workers and customers were killed in {f22.what:a rocket attack} by {f22.who:the separatists} {f22.time:this spring}.

The conflict is in its fourth year. It began {f25.time:in the late summer of 2021}, when armed men occupied the governor's office in Zarand.

=== key
f1.number differs A=17 B=9 | the dead of the strike
f2.whom differs A=mostly farmers and traders B=armed men only | who was killed
f3.what differs A=a drone with two bombs B=two guided artillery shells | with what the town was hit
f4.time compatible A=2024-09-11 shortly after 09:00 B=2024-09-11T09:10 | when
f5.place differs A=livestock market B=a former tannery used as arms store | what was hit
f6.wording differs A=we do not fire at markets B=we have never fired at markets | the colonel's words
f7.name same A=Colonel Davit Orbelar B=Colonel Davit Orbelar | the army's spokesman
f8.age same A=11 B=11 | the dead boy
f8.what differs A=a goat B=a sheep | what the boy had come to sell
f9.cause differs A=gas bottles of tea stalls B=ammunition | what exploded afterwards
f10 only A | the wounded
f11.name differs A=Saida Noor-Amini B=Saida Nur-Amini | the head of the Kesht administration
f12.what same A=international inquiry B=investigation by foreigners | what she demands
f31.time same A=30 minutes B=30 minutes | how long the explosions went on
f13.position differs A=no foreign investigators B=ready to admit foreign experts | Ordana on an inquiry
f15.name same A=Musa Terekh B=Musa Terekh | the commander aimed at
f15.status differs A=unhurt B=killed | the commander
f16.place same A=Zarand B=Zarand | where the wounded were treated
f17.cause differs A=no electricity B=a burst boiler | why the clinic in Kelidar did not take them
f18.number same A=4 B=4 | vehicles destroyed
f20.number same A=26000 B=26000~ | inhabitants of Kelidar
f21.number same A=12 km B=12 km | distance to the front
f22.number same A=6 B=6 | the dead of the attack in March
f22.what differs A=mortar shell B=rocket | what hit the bakery in March
f22.time compatible A=2024-03 B=spring of 2024 | when the bakery was hit
f23.status same A=planned B=planned | the talks at Ansel
f23.time same A=2024-09-23 B=2024-09-23 | when they are to resume
f24.status differs A=will attend B=will not attend | the Kesht delegation at the talks
f25.time compatible A=2021-08 B=late summer of 2021 | when the conflict began
f30 only A | where the commander was
f19 only A | the crater
f26 only B | since when the tannery was a store
f27 only B | the pictures from elsewhere
f28.cause differs A=the strike B=a fleeing lorry | how the boy died
f29 only B | the launcher
f22.who differs A=disputed between the sides B=the separatists | who hit the bakery
f32.status changed A=closed B=reopened | the road to Zarand
