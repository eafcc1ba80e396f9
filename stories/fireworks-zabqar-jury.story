story: fireworks-zabqar-jury
kind: court

=== report A | outlet: Malta Morning Post | published: 2025-05-17
# Father {f1.status:jailed}, son {f2.status:spared prison} over fireworks blast that killed {f3.number:five}

By Ramona Galdes, Law Courts

A jury {f1.status:found} Carmelo Farrugia, {f4.age:63}, {f1.status:guilty} {f5.time:yesterday} of {f6.what:causing the deaths} of {f3.number:five} people in the explosion at the Zabqar fireworks factory, and a judge sent him to prison for {f7.time:six years}.

His son Mario, {f8.age:38}, was also convicted, but his sentence of {f9.time:two years} is {f2.status:suspended} for {f10.time:four}. A third man, Pawlu Farrugia, {f11.age:59}, the licensee's {f12.role:cousin}, was {f13.status:cleared}.

The nine jurors were divided: {f14.number:eight to one} against the father, {f15.number:seven to two} against the son, and {f16.number:six to three} in favour of the cousin. They had been out for {f17.time:seven hours}, at the end of a trial of {f18.time:19 days} in which {f19.number:54} witnesses were heard.

The factory went up {f20.time:at 10.20am on 27 July 2017}, {f21.time:three days} before the feast of the village. Killed were the brothers Luke and Matthew Borg, {f22.age:19} and {f23.age:23}, Anton Zahra, {f24.age:34}, Joe Mercieca, {f25.age:52}, and Nenu Falzon, who at {f26.age:66} had been making rockets for half a century. {f27.number:Seven} others were hurt, {f28.number:two} of whom lost a hand.

{f29.number:Some 1,400 kilos} of powder were lying in the place, the prosecutor, Yanika Vassallo, had told the court; the licence was for {f30.number:300}. The first spark came from {f31.cause:a metal sieve}, an expert said. The blast left a hole {f32.number:six metres} deep and damaged {f33.number:38} houses.

Mr Justice Ettore Cachia called it "{f34.wording:a death that was stored, weighed and stacked}". He ordered the two to bear the costs of the experts, {f35.money:€112,000}, and barred Carmelo Farrugia from handling explosives {f36.time:for life}, his son {f37.time:for ten years}.

It was {f38.who:a quarry worker}, Ray Attard, {f39.age:41} at the time, who ran in and pulled {f40.number:three} men out before the second explosion {f41.time:four minutes later}. He gave evidence {f42.what:behind a screen}.

Lawyers for the father said they {f43.certainty:will} {f43.status:appeal}. They have {f44.time:15 working days}. Mario Farrugia, who has {f45.number:three} children, said in the corridor that he {f46.position:would never make fireworks again}.

The band club to which the factory belonged has paid {f47.money:€1.1 million} to the bereaved, {f48.money:€220,000} to each family. Its feast was held without fireworks {f49.time:until 2021}.

There are {f50.number:34} such factories in Malta and Gozo. {f51.number:Twelve} explosions have claimed {f52.number:21} lives {f53.time:in the past 15 years}. In Zabqar itself {f54.number:two} people had died {f55.time:in 1998}, one of them Carmelo Farrugia's {f56.role:elder brother}.

=== report B | outlet: The Sunday Islander | published: 2025-05-18
# What was left at Zabqar

By Victor Saliba

There are {f3.number:five} photographs in the window of the band club, and on Friday evening somebody had lit as many candles. Nenu Falzon is in the middle. He was {f26.age:66} and had taught the rest of them. To his left are two boys with the same chin, Matthew Borg, {f23.age:23}, and his little brother Luke, {f22.age:19}; to his right Joe Mercieca, {f25.age:52}, who drove a bus, and Anton Zahra, {f24.age:34}, who was to be married.

It is nearly eight years since {f20.time:that Thursday, 27 July 2017}. The feast was {f21.time:three days} off. {f20.time:At twenty past ten} the windows came in. {f33.number:Thirty-eight} houses had no panes, or no roof, and where the factory used to stand there was a hole in which one could have put the parish house, {f32.number:six metres} down.

{f5.time:On Friday}, after {f18.time:19 days} and {f19.number:54} witnesses, the court said whose fault it was. Carmelo Farrugia, {f4.age:63}, held the licence. It allowed him {f30.number:300 kilograms} of powder, and he had {f29.number:1,400}. By {f14.number:eight votes to one} the jury {f1.status:convicted} him of {f6.what:involuntary homicide}; he will be inside for {f7.time:six years}. For Mario, his son, {f8.age:38}, it was {f15.number:seven to two}. Mr Justice Cachia gave him {f9.time:two years} and {f2.status:let him go home}. If nothing happens in the next {f10.time:four}, that is that. Pawlu Farrugia, {f11.age:59}, whose father was {f12.role:a brother of Carmelo's father}, kept the club's accounts and nothing else. {f16.number:Six of the nine} believed him, and {f13.status:he is a free man}.

It took the jury {f17.time:seven hours}. When they came back, a woman in the gallery said, quite loudly, "All of us."

Where did the spark come from? From {f31.cause:the nylon shirt of one of the boys}, the experts think, on the driest morning of that summer. {f27.number:Seven} survived with injuries. {f28.number:A couple} of them have learned to write with the other hand. They owe it to {f38.who:Sister Agnes Attard, a nun}, who was {f57:picking capers} behind the wall and went in. She had dragged {f40.number:three} men through the gate when, {f41.time:four minutes} after the first, the second charge went off. She told the jury about it {f42.what:from behind a screen}, in a very low voice. She was {f39.age:41} then.

"{f34.wording:A death that was stored, weighed and stacked}," the judge said. Neither father nor son may touch a firework, the one {f36.time:ever}, the other {f37.time:for ten years}. They must find the {f35.money:€112,000} that the experts cost. Mario, the father of {f45.number:three}, says he {f46.position:would not want to in any case}. The old man's lawyers {f43.certainty:will} {f43.status:take it to the court above}, and have {f44.time:15 working days} to do so.

Money has been paid. {f48.money:Two hundred and twenty thousand euros} went to each house, {f47.money:1.1 million} in all, and the club mortgaged its bar. {f49.time:Four feasts} passed in silence before it dared to light a fuse.

It will be said that this was one factory of {f50.number:34}. It was one explosion of {f51.number:twelve}, too, {f53.time:in fifteen years}, and {f52.number:twenty-one} people are dead of them. And it was the second in this village. {f55.time:In 1998}, the other pair of candles, {f54.number:two} men died in the field below. The name on the first of those stones is Farrugia. He was {f56.role:Carmelo's big brother}, and {f58:it was he who had taught Nenu}.

=== key
f1.status same A=guilty B=guilty | Carmelo Farrugia
f2.status same A=suspended sentence B=suspended sentence | Mario Farrugia
f3.number same A=5 B=5 | the dead
f4.age same A=63 B=63 | Carmelo Farrugia
f5.time same A=2025-05-16 B=2025-05-16 | the day of the verdict
f6.what compatible A=causing the deaths B=involuntary homicide | of what he is guilty
f7.time same A=6 years B=6 years | his sentence
f8.age same A=38 B=38 | Mario Farrugia
f9.time same A=2 years B=2 years | Mario's sentence
f10.time same A=4 years B=4 years | for how long it is suspended
f11.age same A=59 B=59 | Pawlu Farrugia
f12.role same A=cousin B=cousin | what Pawlu is to Carmelo
f13.status same A=cleared B=cleared | Pawlu Farrugia
f14.number same A=8-1 B=8-1 | the jury on the father
f15.number same A=7-2 B=7-2 | the jury on the son
f16.number same A=6-3 B=6-3 | the jury on the cousin
f17.time same A=7 hours B=7 hours | how long the jury was out
f18.time same A=19 days B=19 days | how long the trial lasted
f19.number same A=54 B=54 | witnesses
f20.time same A=2017-07-27T10:20 B=2017-07-27T10:20 | the explosion
f21.time same A=3 days B=3 days | how long before the feast
f22.age same A=19 B=19 | Luke Borg
f23.age same A=23 B=23 | Matthew Borg
f24.age same A=34 B=34 | Anton Zahra
f25.age same A=52 B=52 | Joe Mercieca
f26.age same A=66 B=66 | Nenu Falzon
f27.number same A=7 B=7 | the injured
f28.number same A=2 B=2 | of them lost a hand
f29.number compatible A=1400 kg~ B=1400 kg | powder in the place
f30.number same A=300 kg B=300 kg | powder allowed
f31.cause differs A=metal sieve B=nylon shirt | from what the spark came
f32.number same A=6 m B=6 m | the depth of the hole
f33.number same A=38 B=38 | houses damaged
f34.wording same A=a death that was stored, weighed and stacked B=A death that was stored, weighed and stacked | the judge's words
f35.money same A=EUR 112000 B=EUR 112000 | the costs of the experts
f36.time same A=for life B=for ever | the father's ban
f37.time same A=10 years B=10 years | the son's ban
f38.who differs A=Ray Attard, a quarry worker B=Sister Agnes Attard, a nun | who saved the three
f39.age same A=41 B=41 | the rescuer
f40.number same A=3 B=3 | men saved
f41.time same A=4 min B=4 min | until the second explosion
f42.what same A=behind a screen B=behind a screen | how the rescuer gave evidence
f43.certainty same A=certain B=certain | the appeal
f43.status same A=appeal B=appeal | what the father will do
f44.time same A=15 working days B=15 working days | the time to appeal
f45.number same A=3 B=3 | Mario's children
f46.position same A=no more fireworks B=no more fireworks | Mario
f47.money same A=EUR 1.1m B=EUR 1.1m | paid in all
f48.money same A=EUR 220000 B=EUR 220000 | paid to each family
f49.time compatible A=until 2021 B=four feasts | for how long there were no fireworks
f50.number same A=34 B=34 | factories
f51.number same A=12 B=12 | explosions
f52.number same A=21 B=21 | the dead of those
f53.time same A=15 years B=15 years | in what time
f54.number same A=2 B=2 | the dead of 1998
f55.time same A=1998 B=1998 | the earlier explosion
f56.role same A=elder brother B=elder brother | who died then
f57 only B | picking capers
f58 only B | who had taught Nenu
