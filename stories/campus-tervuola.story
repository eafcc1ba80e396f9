story: campus-tervuola
kind: local

=== report A | outlet: Campus Wire live blog | published: 2024-05-08T09:40
# LIVE: Police {f1.status:move in} on Tervuola occupation

**05:10** Vans on Linden Avenue. We count {f2:24}.

**05:32** They're in. Officers {f1.status:have entered} {f3.place:the main library}, which students have held {f4.time:since 29 April}. Lights off, somebody is singing.

**05:50** The first ones are carried out. One of the organisers, {f5.name:Noor Vandersteen}, {f5.what:a law student} of {f5.age:21}, shouts "{f6.wording:We will be back before the ink is dry}".

**06:25** Our reporter sees a boy with {f7.what:a bleeding head} being led to an ambulance. He says {f8.cause,f25.cause:he was hit with a baton}.

**07:15** Students' union: {f9.number:at least 60} {f9.status:arrested}. Police: no figure yet.

**07:40** The rector, {f10.name:Professor Eamon Szabolcsi}, in an e-mail to everyone: he {f11.who:called the police himself}, {f11.cause:because emergency exits had been chained}.

**08:05** Demands once more, for those just joining: the university {f12.position:must end its research contract} with arms maker {f12.what:Corvex Dynamics}, and publish what the contract is worth. (It's {f13.money:6.4 million a year}, if you believe {f13.source:the student paper}.)

**08:30** All lectures {f14.status:cancelled} today. Exams {f15.time:on Thursday} may go ahead.

**09:40** We're pausing here. A demonstration is called for 6 p.m. {f16.place:in front of the town hall}. In March, when the canteen was occupied, 17 people were arrested and all released the same night.

=== report B | outlet: Tervuola Police Department, news release | published: 2024-05-08T12:00
# Building {f1.status:cleared} without serious incident

On {f1.time:Wednesday, 8 May}, from 05.30, the Tervuola Police Department {f1.status:cleared} {f3.place:the library building} of the university at the request of {f11.who:the university senate}. It had been occupied without permission {f4.time:since 29 April}.

{f17:210} officers took part. {f9.number:Forty-seven} persons were arrested for trespass, among them {f24:nine who are not students}. {f9.status:All but three have been released}.

A man {f7.age:aged 20} suffered {f7.what:a cut above the eye} when {f8.cause:he fell on the stairs}. Two officers were slightly hurt.

Damage to furniture and doors is put at {f18.money:about 85,000}.

Superintendent {f19:Carys Oduya-Lind}, {f19:who led the operation}, said: "{f20:My officers acted calmly and in proportion}."

The gathering announced for this evening {f16.place:in Town Hall Square} has been authorised until 21.00.

=== report C | outlet: The Tervuola Standard | published: 2024-05-09
# {f3.place:Library} {f1.status:emptied}, anger full

By Konstantin Mbeki-Rowe

After {f4.time:nine nights} of poetry, lentils and quarrels about who should sweep the stairs, the occupation of {f3.place:the university library} {f1.status:ended} {f1.time:yesterday} at breakfast time.

{f9.number:Forty-seven} young people went away in handcuffs. {f9.status:By evening all of them were free again}, the last being {f5.name:Nora Vandersteen}, {f5.age:23}, {f5.what:who reads medicine} and became the face of the protest. "{f6.wording:We'll be back before the ink dries}," she said, rubbing her wrists.

The ink is that of a contract. The university tests alloys for {f12.what:Corvex Dynamics}, which builds missiles; the students {f12.position:want the work stopped}. It brings in {f13.money:4.6 million a year}, {f13.source:the university's chancellor, Ingmar Szabolcsi}, told this newspaper. He shares a surname with the rector but nothing else. The chancellor is 44 and likes figures. The rector, {f10.name:Eamon Szabolcsi}, is 63 and likes Horace.

It was {f11.who:he} who sent for the police, and the senate is angry that it was not consulted. "{f21:I heard it on the radio}," said its president, Fadila Kristoffersen. He acted, he says, {f11.cause:after a fire alarm had been torn from the wall}. Nobody we asked had seen the wall.

Accounts of the {f7.age:20-year-old} who was taken to hospital diverge as well. The police say {f8.cause:he tripped}; three witnesses say {f25.cause:he was struck}. The doctors counted {f23:seven} stitches.

The damage, which officers had put at 85,000, will come to {f18.money:no more than 20,000}, the caretaker Bruno Aaltonen thinks. "Chairs can be glued."

{f22:Some 5,000} marched in the evening {f16.place:from the station to the cathedral}, more than at any time since 1989, when there were 8,000. Teaching {f14.status:resumed} this morning. The examinations will be held {f15.time:next week} instead.

=== key
f1.status changed A=entered B=cleared C=cleared | the library
f1.time same B=2024-05-08 C=2024-05-08 | the day it was cleared
f2 only A | the vans
f3.place same A=library B=library C=library | the building
f4.time same A=2024-04-29 B=2024-04-29 C=2024-04-29 | since when it was occupied
f5.name differs A=Noor Vandersteen C=Nora Vandersteen | the student leader
f5.age differs A=21 C=23 | her age
f5.what differs A=law C=medicine | what she studies
f6.wording differs A=before the ink is dry C=before the ink dries | her words
f7.what compatible A=bleeding head B=cut above the eye | the injury
f7.age same B=20 C=20 | the injured man's age
f8.cause differs A=baton B=fall C=fall | how he was hurt, on his and on the police's word
f25.cause compatible A=baton C=struck | how he was hurt, on his and the witnesses' word
f9.number differs A=>=60 B=47 C=47 | arrests
f9.status changed A=arrested B=all but three released C=all released | the arrested
f10.name same A=Eamon Szabolcsi C=Eamon Szabolcsi | the rector
f11.who differs A=rector B=senate C=rector | who asked for the police
f11.cause differs A=chained exits C=fire alarm | why the rector called them
f12.position same A=end the contract C=end the contract | what the students want
f12.what same A=Corvex Dynamics C=Corvex Dynamics | the firm
f13.money differs A=6.4m C=4.6m | what the contract is worth a year
f13.source differs A=student paper C=chancellor | on whose word
f14.status changed A=cancelled C=resumed | teaching
f15.time changed A=Thursday C=next week | the exams
f16.place differs A=town hall square B=town hall square C=from the station to the cathedral | where the evening's protest is
f17 only B | officers
f18.money differs B=85000~ C=<=20000 | the damage
f24 only B | those who are not students
f19 only B | the superintendent
f20 only B | her words
f21 only C | the senate's president
f22 only C | the marchers
f23 only C | the stitches
