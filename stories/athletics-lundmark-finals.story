story: athletics-lundmark-finals
kind: sport

=== report A | outlet: Nordgate Sports Wire | published: 2019-06-23T22:15
# Tessin takes {f1.number:third} title as Varland top medal table in Lundmark

LUNDMARK, {f2.time:June 23} (NSW) - Hurdler Aurelia Tessin won her {f1.number:third} gold medal of the Sound Championships {f2.time:on Sunday}, running {f3.number:12.71 seconds} over 100 metres to lead Varland to the top of the table with {f4.number:14} golds.

The {f5.age:24-year-old} had already won the 200 metres {f6.time:on Friday} in {f7.number:22.84} and the long jump {f8.time:on Saturday} with {f9.number:6.78 metres}. Silver in the hurdles went to her compatriot Pia Oduya, {f10.age:19}, in {f11.number:12.88}; the {f12.age:31-year-old} defending champion, Karla Voss of Estmarn, was {f13.number:third} in {f14.number:12.93}.

Estmarn finished with {f15.number:11} golds and Sorrel with {f16.number:nine}. {f17.number:Twenty-six} countries took part in the championships, {f18.number:17} of which {f18.what:won a medal}. One world record was equalled, in the women's pole vault, where Dagny Hallin cleared {f20.number:4.91} at her {f21.number:third} try.

In the men's 10,000 metres, Sorrel's Yonas Tadele, {f22.age:33}, who had {f23.what:lost a shoe} on the {f24.number:eighth} lap, won in {f25.number:28:04.6} ahead of the brothers Emil and Jonas Krag. Emil, {f26.age:27}, was timed at {f27.number:28:06.1} and Jonas, {f28.age:22}, at {f29.number:28:06.3}. "{f30.wording:I ran the rest like a child on a beach}," Tadele said.

There was trouble in the men's 4x400 relay. Varland came in first in {f31.number:3:01.88} but were {f32.status:disqualified} {f32.time:two hours} later, as {f33.cause:their third runner had left his lane too early}. The title passed to Estmarn, {f34.number:0.4 seconds} behind. A protest was {f35.status:rejected} by {f36.number:three votes to two}.

Shot putter Gregor Voss, Karla's {f37.role:husband}, withdrew after {f38.number:two} of his six throws with {f39.what:a torn calf}. He will be out for {f40.time:eight weeks} and {f41.certainty:will miss} the world championships.

{f42.number:31,500} people watched the last session, and {f43.number:148,000} in all came to the stadium during the five days. The organisers spent {f45.money:42 million crowns}, {f46.money:six million} more than planned.

{f47.number:Two} athletes {f47.status:failed} doping tests, a hammer thrower and a walker. At the previous championships, {f48.time:in 2017} in Port Arden, there had been {f49.number:seven}. Varland won only {f50.number:six} golds then, Estmarn {f51.number:13}. Tessin was {f52.number:fourth} over the hurdles.

The next championships will be held in Sorrel {f53.time:in 2021}.

=== report B | outlet: Varland Morgenpost | published: 2019-06-24
# Queen of the rain

By Ottilie Brandt, Lundmark

First the hail came, then Aurelia Tessin. {f2.time:At twenty past six on Sunday evening} she bent over at the line, looked up at the board and saw {f3.number:12.71}. It was her {f1.number:third} title in three days, and she is {f5.age:24} years old.

The 200 metres she had won {f6.time:on the first of those days}, in {f7.number:22.84}. {f8.time:On the second} she flew {f9.number:six metres seventy-eight} in the sand pit. The hurdles were to be the hard one, because Karla Voss was there. The champion, {f12.age:31}, got the better start and touched the seventh barrier; {f14.number:12.93} and {f13.number:bronze} were what remained. Between the two of them a schoolgirl pushed in, Pia Oduya, {f10.age:nineteen}, from our own Kettelby, in {f11.number:12.88}. She took her final examination {f55:the Tuesday before}.

So Varland, which had come home from Port Arden {f48.time:two years ago} with {f50.number:half a dozen} gold medals, takes {f4.number:fourteen} back on the ferry. Estmarn, which had {f51.number:13} then, has {f15.number:eleven} now, and Sorrel {f16.number:nine}. {f18.number:Seventeen} of the {f17.number:26} nations {f18.what:did not go away empty-handed}.

There could have been fifteen for us. In the long relay our four were in front, at {f31.number:3 minutes 1.88}, and had draped the flag around themselves, when, {f32.time:two hours} after the race, the loudspeaker spoke. {f33.cause:The third man had cut in before he was allowed to}. They were {f32.status:struck off}, and Estmarn, {f34.number:four tenths} slower, were sent for. The jury of five {f35.status:turned down} our protest; {f36.number:two of its members} would have granted it.

The evening's loudest cheer was for a foreigner. Yonas Tadele, {f22.age:33}, of Sorrel, {f23.what:ran out of his left shoe} with {f24.number:seven} of the twenty-five laps behind him and did not stop. "{f30.wording:I ran the rest like a child on a beach}," he said, and held up the foot. He was in after {f25.number:28 minutes and 4.6 seconds}. Behind him two Krags fought it out, Emil ({f26.age:27}, {f27.number:28:06.1}) and the younger Jonas ({f28.age:22}, {f29.number:28:06.3}), who at home share a kitchen.

For the Voss family it was a day to forget. Gregor, {f37.role:who is married to Karla}, limped out of the shot put after {f38.number:the second} attempt. It is {f39.what:the calf, and it is torn}. {f40.time:Two months}, says the team doctor. The world championships in August {f41.certainty:he does not rule out}.

And then Dagny Hallin! She stood on the runway in the last of the light, having failed {f21.number:twice}, and went over {f20.number:4.91}, as high as any woman before her.

{f42.number:31,500} had stayed to see it. The five days drew {f43.number:148,000}. That they cost {f45.money:42 million}, {f46.money:six} above the estimate, is a matter for Lundmark's taxpayers. {f47.number:Two} competitors {f47.status:were caught} with something in their blood; in Port Arden it was {f49.number:seven}.

Tessin was in Port Arden too. {f52.number:Fourth}, she said, was "{f56:the best thing that ever happened to me}". In {f53.time:2021} they meet again, in Sorrel.

=== key
f1.number same A=3rd B=3rd | Tessin's title
f2.time compatible A=2019-06-23 B=2019-06-23T18:20 | the hurdles final
f3.number same A=12.71 B=12.71 | Tessin over the hurdles
f4.number same A=14 B=14 | Varland's golds
f5.age same A=24 B=24 | Tessin
f6.time same A=2019-06-21 B=2019-06-21 | when she won the 200 metres
f7.number same A=22.84 B=22.84 | her time over 200 metres
f8.time same A=2019-06-22 B=2019-06-22 | when she won the long jump
f9.number same A=6.78 m B=6.78 m | her long jump
f10.age same A=19 B=19 | Oduya
f11.number same A=12.88 B=12.88 | Oduya's time
f12.age same A=31 B=31 | Karla Voss
f13.number same A=3rd B=3rd | Karla Voss's place
f14.number same A=12.93 B=12.93 | Karla Voss's time
f15.number same A=11 B=11 | Estmarn's golds
f16.number same A=9 B=9 | Sorrel's golds
f17.number same A=26 B=26 | countries
f18.number same A=17 B=17 | countries with a medal
f18.what same A=won a medal B=won a medal | what those countries did
f20.number same A=4.91 m B=4.91 m | Hallin's height
f21.number same A=3rd try B=3rd try | at which try
f22.age same A=33 B=33 | Tadele
f23.what same A=lost a shoe B=lost a shoe | what happened to him
f24.number same A=8th lap B=8th lap | on which lap
f25.number same A=28:04.6 B=28:04.6 | his time
f26.age same A=27 B=27 | Emil Krag
f27.number same A=28:06.1 B=28:06.1 | Emil Krag's time
f28.age same A=22 B=22 | Jonas Krag
f29.number same A=28:06.3 B=28:06.3 | Jonas Krag's time
f30.wording same A=I ran the rest like a child on a beach B=I ran the rest like a child on a beach | Tadele's words
f31.number same A=3:01.88 B=3:01.88 | Varland's relay
f32.status same A=disqualified B=disqualified | Varland's relay
f32.time same A=2 hours B=2 hours | how long after the race
f33.cause same A=third runner left his lane too early B=third runner left his lane too early | why
f34.number same A=0.4 s B=0.4 s | Estmarn's distance
f35.status same A=rejected B=rejected | the protest
f36.number same A=3-2 B=3-2 | the jury's vote
f37.role same A=husband B=husband | what Gregor is to Karla Voss
f38.number same A=2 B=2 | his throws
f39.what same A=torn calf B=torn calf | his injury
f40.time compatible A=8 weeks B=2 months | how long he is out
f41.certainty differs A=certain to miss B=may take part | the world championships
f42.number same A=31500 B=31500 | spectators of the last session
f43.number same A=148000 B=148000 | spectators in all
f45.money same A=SOC 42m B=SOC 42m | the cost
f46.money same A=SOC 6m B=SOC 6m | over the estimate
f47.number same A=2 B=2 | athletes who failed doping tests
f47.status same A=failed B=failed | those athletes
f48.time same A=2017 B=2017 | the previous championships
f49.number same A=7 B=7 | doping cases then
f50.number same A=6 B=6 | Varland's golds then
f51.number same A=13 B=13 | Estmarn's golds then
f52.number same A=4th B=4th | Tessin's place then
f53.time same A=2021 B=2021 | the next championships
f55 only B | Oduya's examination
f56 only B | Tessin on the fourth place
