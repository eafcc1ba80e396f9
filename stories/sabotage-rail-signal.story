story: sabotage-rail-signal
kind: attack

=== report A | outlet: Polder Press | published: 2024-02-08T09:00
# {f1.what:Arson} at {f2.place:signal box} {f3.status:halts} trains across Westmark

{f4.number:Some 200} trains {f3.status:were cancelled} in Westmark on {f5.time:Wednesday} after {f1.what:a fire laid} at {f2.place:the signal box} of Ruysbeek. It was {f6.status:discovered} {f7.time:at 3.30 a.m.} by {f8.who:a track worker}. Police {f9.certainty:assume} that it was {f10.cause:sabotage by opponents of arms transports}.

A {f11.what:letter} in which {f12.who:a group called Points} {f13.status:takes responsibility} {f14.status:is being examined}. {f15.what:An army train with howitzers} {f16.status:had passed} {f17.time:an hour before}. {f18.role:The railway's director}, Marit Vos, {f19.position:excluded an inside job}. The damage amounts to {f20.money:4 million florins}. {f21.role:A dispatcher}, {f22.age:44}, {f23.what:inhaled smoke} {f24.cause:while saving the log book}.

Trains {f25.status:will run again} {f26.time:from Friday}. {f27.who:Schoolchildren} {f28.status:were stranded} {f29.place:in Aldermeer} and {f30.what:slept in a theatre}. The minister of transport, Jaap Rood, {f31.position:announced cameras at every box}. "{f32.wording:You can read a country by its signals}," he said. {f33.who:A couple} from the village was questioned and {f34.status:released}. In {f35.time:2020} {f36.what:cables} had been {f37.status:cut} {f38.place:near Ruysbeek}. {f39:The signal box dates from 1931}.

=== report B | outlet: De Spoorbode | published: 2024-02-10
# The log book ends at night

By Wim Terlaak

It was the lamps she thought of first, then of the log book. {f21.role:The cleaner} of the {f2.place:transformer house} at Ruysbeek, {f22.age:44}, {f24.cause:went back in for it}, and {f23.what:her lungs are still full of smoke}. {f8.who:A jogger} had {f6.status:noticed} the fire, {f5.time:on Wednesday}, {f7.time:well after five in the morning}. {f4.number:About two hundred} trains {f3.status:did not run} that day.

What was {f1.what:an arson attack} for sure, is it also {f10.cause:an act of thieves after copper}? That is how the police {f9.certainty:now see it, with certainty}. {f11.what:The telephone call} in which {f12.who:the group Points} {f13.status:claimed it} {f14.status:was a hoax}. {f15.what:A train with howitzers for the army} {f16.status:was to pass} {f17.time:an hour later}.

Marit Vos, {f18.role:who heads the railway}, {f19.position:does not exclude that a colleague helped}. She puts the cost at {f20.money:four million florins}. {f26.time:Since Thursday evening} {f25.status:traffic is normal again}. {f29.place:In Aldermeer}, {f27.who:a choir} {f28.status:could not go on} and {f30.what:spent the night in a theatre}. Jaap Rood, for transport in the cabinet, {f31.position:would rather have guards with dogs}. "{f32.wording:You can read a country by its railways}," says he.

{f33.who:A man and his wife}, taken in at first, {f34.status:are free}. {f35.time:Four years ago}, {f38.place:not far from here}, {f36.what:points} were {f37.status:jammed}. {f41:The last entry is a wagon number}.

=== key
f1.what same A=arson B=arson | what happened
f2.place differs A=signal box B=transformer house | where
f3.status same A=cancelled B=did not run | the trains
f4.number same A=200~ B=200~ | trains
f5.time same A=2024-02-07 B=2024-02-07 | the day
f6.status same A=discovered B=noticed | the fire
f7.time differs A=2024-02-07T03:30 B=2024-02-07 after 05:00 | when it was discovered
f8.who differs A=track worker B=jogger | who discovered it
f9.certainty changed A=assumed B=certain | the police view
f10.cause differs A=opponents of arms transports B=copper thieves | why it was done
f11.what differs A=letter B=telephone call | how it was claimed
f12.who same A=Points B=Points | the group
f13.status same A=takes responsibility B=claimed it | the group
f14.status changed A=examined B=a hoax | the claim
f15.what same A=army train with howitzers B=train with howitzers | another train
f16.status differs A=had passed B=was to pass | this train
f17.time differs A=an hour before B=an hour later | when it passes
f18.role same A=director B=heads the railway | Vos
f19.position differs A=excluded an inside job B=does not exclude it | Vos
f20.money same A=4m florins B=4m florins | the damage
f21.role differs A=dispatcher B=cleaner | the injured person's job
f22.age same A=44 B=44 | the injured person's age
f23.what same A=inhaled smoke B=lungs full of smoke | the injury
f24.cause same A=saving the log book B=went back for it | why
f25.status changed A=will run B=normal again | the traffic
f26.time differs A=2024-02-09 B=2024-02-08 evening | from when trains run
f27.who differs A=schoolchildren B=a choir | who was stranded
f28.status same A=stranded B=could not go on | these
f29.place same A=Aldermeer B=Aldermeer | where
f30.what same A=slept in a theatre B=night in a theatre | their night
f31.position differs A=cameras B=guards with dogs | the minister's plan
f32.wording differs A=signals B=railways | the minister's words
f33.who same A=couple B=man and wife | who was questioned
f34.status same A=released B=free | the couple
f35.time same A=2020 B=4 years ago | the earlier case
f36.what differs A=cables B=points | what was damaged then
f37.status differs A=cut B=jammed | what was done then
f38.place same A=near Ruysbeek B=not far from here | where
f39 only A | the age of the box
f41 only B | the last entry
