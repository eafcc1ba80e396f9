story: stage-passo-dravica
kind: sport

=== report A | outlet: Velo Post | published: 2024-07-10
# {f1.who:Ellström} {f2.status:wins} queen stage as {f3.name:Mirandol} keeps {f4.what:yellow}

DRAVICA PASS - {f1.who:Sigrid Ellström} attacked {f5.place:four kilometres from the summit} of the Dravica Pass {f6.time:on Wednesday} and stayed clear to {f2.status:take} the hardest stage of the Karvan Lakes Tour, a {f7.number:first} victory at this level for the {f1.age:26-year-old} climber.

Overall leader {f3.name:Paloma Mirandol} limited the damage. She finished {f8.number:third}, {f9.time:38 seconds} back, and retains {f4.what:the yellow jersey} with an advantage of {f10.time:1 minute 12 seconds} over {f11.name:Annelies Korthof}, who was {f11.number:second} on the day.

{f12.number:The 111-km} stage {f13.place:from Ustrana} had been shortened by {f14.number:31 km} because of {f14.cause:a rockfall} which cut the road over {f15.place:the Brezna Pass} {f15.time:on Tuesday night}. The riders were told {f16:an hour before the start}.

Ellström was one of {f17.number:nine} who escaped after {f17.place:20 kilometres}. At the foot of the last climb the group's lead was {f18.time:four minutes}; by the time she went alone it was less than two. "{f19.wording:I kept waiting for somebody to come past me, and then there was the banner}," she said.

She rides for {f20.what:Team Halden}, a squad that {f20.status:is to be wound up} {f20.time:at the end of the season}. {f21:She has no contract for next year.}

{f22.name:Bianca Torvald}, fifth in Tuesday's sprint, {f22.what:crashed on the descent of the Selna} and {f22.status:abandoned} with {f22.cause:a broken collarbone}. Her sister Ingrid, 31, came home twelfth.

{f23.number:Two} stages remain, {f24.what:a time trial} {f24.time:on Thursday} and a flat run to Ornay {f25.time:on Friday}. Mirandol won the race {f26.time:in 2022}; last year she withdrew with {f27:a stomach upset}.

=== report B | outlet: Karvan Today | published: 2024-07-11
# {f17.number:Nine} in front, then one

By Ludvik Sarno

There are roads that ask a question. The one that climbs from Dolni Brod to the Dravica Pass asks it for nineteen kilometres, and {f6.time:yesterday} a young woman with {f28:a bandaged knee} had the answer.

{f1.who:Sigrid Ellström} left the rest {f5.place:with 4,000 metres of road left}. She {f2.status:crossed the line first}, alone, {f1.age:all 26 years} of her life in her face. It was {f7.number:the first time} that she had won on a tour of this rank. "{f19.wording:I kept waiting for somebody to come past me, and then there was the banner}," she said, looking as if she still did.

Behind her came {f11.name:Annelies Korthof}, {f11.number:runner-up} here too, and, {f9.time:38 seconds} after Ellström, {f3.name:Paloma Mirandol}. {f8.number:Third} was good enough. She slept last night, as on the four before, with {f4.what:the leader's yellow} on the chair beside her bed. Korthof needs to make up {f10.time:72 seconds}, and she can't climb any more: {f24.time:today} {f24.what:they ride against the clock}, and {f25.time:tomorrow} there is nothing higher than a bridge between the riders and the harbour of Ornay. After those {f23.number:two} days we will know.

It might have been harder still. A hundred and forty-two kilometres were planned {f13.place:from Ustrana}, with {f15.place:the Brezna} in the middle, but {f14.cause:stones had come down} on that road {f15.time:the night before}. So the organisers took out {f14.number:31}, which left {f12.number:111}.

Soon, {f17.place:at kilometre twenty}, {f17.number:nine riders} were away. They had {f18.time:four minutes} when the last climb began. Eight of them were caught. One was not, and it may be that she has learned not to rely on others: her team, {f20.what:Halden}, {f20.status:will cease to exist} {f20.time:when the season does}.

It was a cruel day for the Torvalds. {f22.name:Bianca} {f22.what:fell coming down from the Selna} and {f22.status:had to stop}; {f22.cause:the collarbone is broken}. Ingrid waited with her until the ambulance came and {f29:lost four minutes by it}.

Mirandol, who {f26.time:two summers ago} arrived in Ornay in yellow, was asked whether this was already the second victory. "{f30:Ask me on the quay}," she said.

=== key
f1.who same A=Sigrid Ellström B=Sigrid Ellström | the winner of the stage
f1.age same A=26 B=26 | the winner of the stage
f2.status same A=won B=won | the stage
f3.name same A=Paloma Mirandol B=Paloma Mirandol | the overall leader
f4.what same A=yellow jersey B=yellow jersey | what the leader keeps
f5.place same A=4 km before the summit B=4 km before the summit | where she attacked
f6.time same A=2024-07-10 B=2024-07-10 | the stage
f7.number same A=1 B=1 | which of her victories at this level
f8.number same A=3 B=3 | Mirandol on the day
f9.time same A=38 s B=38 s | Mirandol's gap on the day
f10.time same A=72 s B=72 s | Mirandol's lead overall
f11.name same A=Annelies Korthof B=Annelies Korthof | who is second
f11.number same A=2 B=2 | Korthof on the day
f12.number same A=111 km B=111 km | the length ridden
f13.place same A=Ustrana B=Ustrana | the start
f14.number same A=31 km B=31 km | by how much it was shortened
f14.cause same A=rockfall B=rockfall | why it was shortened
f15.place same A=Brezna B=Brezna | the pass left out
f15.time same A=2024-07-09 night B=2024-07-09 night | the rockfall
f16 only A | when the riders were told
f17.number same A=9 B=9 | the group in front
f17.place same A=km 20 B=km 20 | where the group got away
f18.time same A=4 minutes B=4 minutes | its lead before the last climb
f19.wording same A=I kept waiting for somebody to come past me, and then there was the banner B=I kept waiting for somebody to come past me, and then there was the banner | her words
f20.what same A=Team Halden B=Halden | her team
f20.status same A=to be wound up B=to be wound up | her team
f20.time same A=end of the season B=end of the season | her team
f21 only A | she has no contract
f22.name compatible A=Bianca Torvald B=Bianca | who had to give up
f22.what same A=crashed on the descent of the Selna B=crashed on the descent of the Selna | what happened to her
f22.status same A=abandoned B=abandoned | Torvald in the race
f22.cause same A=broken collarbone B=broken collarbone | why she stopped
f23.number same A=2 B=2 | stages left
f24.what same A=time trial B=time trial | Thursday's stage
f24.time same A=2024-07-11 B=2024-07-11 | the time trial
f25.time same A=2024-07-12 B=2024-07-12 | the last stage
f26.time same A=2022 B=2022 | Mirandol's victory
f27 only A | why Mirandol withdrew last year
f28 only B | the bandaged knee
f29 only B | Ingrid's lost minutes
f30 only B | Mirandol's words
