story: rugby-pontarddu-shield
kind: sport

=== report A | outlet: Cwm Ddu Gazette | published: 2025-03-16
# {f1.number:Fourteen}-man Pontarddu cling on to reach Shield final

Pontarddu {f2.number:24} Abercelyn {f2.number:23}

By Meinir Haddock

Pontarddu are in the final of the Severn Shield for the first time in {f3.time:31 years} after playing the last half-hour of a bruising derby with {f1.number:fourteen} men.

{f4.role:Lock} {f4.name:Gethin Prosser} was {f5.status:sent off} {f5.time:in the 49th minute} for {f5.cause:a high tackle} on {f6.name:Iolo Maddern}, the Abercelyn scrum-half, who was taken to hospital with a {f6.certainty:suspected} {f6.what:broken jaw}. Referee Anwen Sparrow reached for the red card {f7.what:after watching three replays}.

Prosser, {f4.age:33}, had also been dismissed in the league meeting of the two clubs in November.

The home side led {f8.number:21-10} at the interval through tries by {f9.who:wing Osian Kemble, hooker Dai Strood and full-back Harri Llewelyn-Jones}, all of them converted by fly-half {f10.name:Rhodri Vaughan}. Abercelyn, who had opened the scoring after four minutes, replied with a converted try and a penalty to come within {f11.number:one} point. Vaughan's penalty {f12.time:on 71 minutes} made it 24-20, and Abercelyn's Tomos Breck kicked his third two minutes later.

With the clock in the red Breck had a chance to win it {f13.place:from the halfway line}. His kick {f13.what:fell short}.

"{f14.wording:We defended like a village defends its well}," said the head coach, {f15.name:Nia Bowen-Rees}, who took charge {f15.time:in September}. She said Pontarddu {f16.position:would not appeal against the red card}. "{f17:Gethin knows what he did}."

Her opposite number, Carwyn Breck, the kicker's father, {f18.position:refused to blame the referee}. "{f19.wording:We had fifteen men and thirty minutes}," he said. "{f19.wording:We lost it ourselves}."

A crowd of {f20.number:6,410}, {f20.what:the largest at Heol Goch since the ground was rebuilt in 2009}, saw the match. Kick-off was delayed by {f21.time:twenty minutes} because of {f21.cause:a power failure in the changing rooms}.

In the final, {f22.time:on 12 April} at {f22.place:Glanmorfa}, Pontarddu will meet {f23.who:the winners of Sunday's tie between Caerllan and Morfa}. They have won the Shield {f24:twice, in 1967 and 1994}.

=== report B | outlet: Ruck & Maul Online | published: 2025-03-17 | copy: A
# {f1.number:Fourteen}-man Pontarddu cling on to reach Shield final

Pontarddu are in the final of the Severn Shield for the first time in {f3.time:13 years} after playing the last half-hour of a bruising derby with {f1.number:fourteen} men. They beat Abercelyn {f2.number:24-23} on Saturday.

{f4.role:Flanker} {f4.name:Gethin Prosser} was {f5.status:sent off} {f5.time:in the 49th minute} for {f5.cause:a stamp} on {f6.name:Iolo Maddern}, the Abercelyn scrum-half, who was taken to hospital with what {f6.certainty:proved to be} {f6.what:a broken jaw}. Referee Anwen Sparrow reached for the red card {f7.what:without watching a replay}.

Prosser, {f4.age:33}, had also been dismissed in the league meeting of the two clubs in November.

The home side led {f8.number:21-10} at the interval through tries by {f9.who:wing Osian Kemble, prop Dai Strood and full-back Harri Llewelyn-Jones}, all of them converted by fly-half {f10.name:Rhodri Vaughan}. Abercelyn replied with a converted try and a penalty to come within {f11.number:one} point. Vaughan's penalty {f12.time:on 71 minutes} made it 24-20, and Abercelyn's Tomos Breck kicked his third two minutes later.

With the clock in the red Breck had a chance to win it {f13.place:from the halfway line}. His kick {f13.what:hit a post}.

"{f14.wording:We defended like a village defends its wall}," said the head coach, {f15.name:Nia Bowen-Rees}, who took charge {f15.time:in January}. She said Pontarddu {f16.position:would appeal against the red card}.

Her opposite number, Carwyn Breck, the kicker's father, {f18.position:blamed the referee}. "{f19.wording:We had fifteen men and thirty minutes}," he said.

A crowd of {f20.number:6,410}, {f20.what:the largest at Heol Goch since the ground was rebuilt in 2009}, saw the match. Kick-off was delayed by {f21.time:twenty minutes} because of {f21.cause:a burst pipe in the changing rooms}.

In the final, {f22.time:on 12 April} at {f22.place:Glanmorfa}, Pontarddu will meet {f23.who:Caerllan}, {f25:who beat Morfa 31-12 on Sunday}.

=== key
f1.number same A=14 B=14 | men on the field after the red card
f2.number same A=24-23 B=24-23 | the result
f3.time differs A=31 years B=13 years | how long since the last final
f4.role differs A=lock B=flanker | Prosser's position
f4.name same A=Gethin Prosser B=Gethin Prosser | the man sent off
f4.age same A=33 B=33 | his age
f5.status same A=sent off B=sent off | Prosser
f5.time same A=49th minute B=49th minute | when he was sent off
f5.cause differs A=high tackle B=stamp | what he was sent off for
f6.name same A=Iolo Maddern B=Iolo Maddern | the injured man
f6.what same A=broken jaw B=broken jaw | his injury
f6.certainty changed A=suspected B=certain | his injury
f7.what differs A=after three replays B=without a replay | how the referee decided
f8.number same A=21-10 B=21-10 | the score at half-time
f9.who differs A=Kemble, hooker Strood, Llewelyn-Jones B=Kemble, prop Strood, Llewelyn-Jones | the scorers of the tries
f10.name same A=Rhodri Vaughan B=Rhodri Vaughan | the home side's kicker
f11.number same A=1 B=1 | the gap before the late penalties
f12.time same A=71st minute B=71st minute | Vaughan's penalty
f13.place same A=halfway line B=halfway line | from where the last kick was taken
f13.what differs A=fell short B=hit a post | how the last kick failed
f14.wording differs A=like a village defends its well B=like a village defends its wall | the coach's words
f15.name same A=Nia Bowen-Rees B=Nia Bowen-Rees | the coach of Pontarddu
f15.time differs A=2024-09 B=2025-01 | when she took charge
f16.position differs A=no appeal B=appeal | Pontarddu on the red card
f17 only A | "Gethin knows what he did"
f18.position differs A=refused to blame the referee B=blamed the referee | Carwyn Breck
f19.wording compatible A=We had fifteen men and thirty minutes. We lost it ourselves B=We had fifteen men and thirty minutes | his words
f20.number same A=6410 B=6410 | the crowd
f20.what same A=largest since 2009 B=largest since 2009 | what that crowd was
f21.time same A=20 minutes B=20 minutes | the delay
f21.cause differs A=power failure B=burst pipe | why the match began late
f22.time same A=2025-04-12 B=2025-04-12 | the final
f22.place same A=Glanmorfa B=Glanmorfa | where the final is
f23.who changed A=Caerllan or Morfa B=Caerllan | the opponents in the final
f24 only A | the two earlier victories
f25 only B | the score of the other semi-final
