story: teacher-ellmark-school
kind: crime

=== report A | outlet: Ellmark Echo | published: 2024-03-12T15:00
# Teacher stabbed in classroom

A {f1.what:chemistry} teacher was {f2.status:fighting for her life} on {f3.time:Tuesday} after a pupil attacked her with {f4.what:a kitchen knife} at the {f5.place:Saint Odran} secondary school in Ellmark.

The {f6.age:15-year-old} boy was overpowered by {f7.who:the caretaker}, {f7.name:Bruno Halasz}, 61. Police {f8.status:were questioning} him in the afternoon.

The victim, {f1.age:44}, was struck {f9.number:three} times {f9.place:in the back}. Head teacher {f10.name:Yasmin Corrigan} said there had been {f11.status:no sign of trouble}. "{f12.wording:He was a quiet boy}," she said.

A pupil of 16 was slightly cut on the hand. The school {f13.status:will stay shut} {f13.time:until Thursday}. In 2016 a teacher was threatened there with a toy pistol.

=== report B | outlet: The Daily Lantern | published: 2024-03-13
# Boy, {f6.age:14}, {f8.status:charged} over knife attack on teacher

A schoolboy {f8.status:has been charged} with attempted murder after his {f1.what:chemistry} teacher was stabbed in front of 24 classmates in Ellmark {f3.time:on Tuesday}.

Doctors said the woman, aged {f1.age:44}, was {f2.status:out of danger} after surgery. She had {f9.number:three} wounds {f9.place:to her back}.

The attacker, {f6.age:14}, had brought {f4.what:a hunting knife} to the {f5.place:Saint Odran} school, prosecutor Ruben Achebe said. {f7.who:Two older pupils} wrestled him to the floor. Achebe believes the boy acted out of {f14.cause:anger over a bad mark}.

{f10.name:Yasmin Corrigan}, who heads the school, described him as a child who kept to himself. "{f12.wording:He was a quiet boy, too quiet}," she said. Lessons {f13.status:resume} {f13.time:on Monday}.

=== report C | outlet: Wire Service North | published: 2024-03-13
# Ellmark school attack: parents say warnings were missed

ELLMARK - Parents of pupils at {f5.place:the Saint Odran school} said on Wednesday that the boy {f8.status:charged} with stabbing a {f1.what:physics} teacher had been {f11.status:reported to the school twice}.

The mistress, {f1.age:46}, {f2.status:is no longer in danger of dying}, the hospital said. She was hit {f9.number:four} times {f9.place:in the back}. The suspect is {f6.age:15}.

It was {f7.who:the school's caretaker}, {f7.name:Bruno Halasz}, who held him until officers came. The blade was that of {f4.what:a kitchen knife}. Investigators see {f14.cause:a quarrel over a confiscated telephone} as the motive.

{f15:The teachers' union called for one minute of silence in all schools on Friday.} Classes are to {f13.status:start again} {f13.time:on Thursday}.

=== key
f1.what differs A=chemistry B=chemistry C=physics | the teacher's subject
f1.age differs A=44 B=44 C=46 | the teacher's age
f2.status changed A=fighting for her life B=out of danger C=out of danger | her condition
f3.time same A=2024-03-12 B=2024-03-12 | the day
f4.what differs A=kitchen knife B=hunting knife C=kitchen knife | the weapon
f5.place same A=Saint Odran B=Saint Odran C=Saint Odran | the school
f6.age differs A=15 B=14 C=15 | the boy's age
f7.who differs A=caretaker B=two older pupils C=caretaker | who overpowered him
f7.name same A=Bruno Halasz C=Bruno Halasz | the caretaker
f8.status changed A=questioned B=charged C=charged | the boy
f9.number differs A=3 B=3 C=4 | wounds
f9.place same A=back B=back C=back | where she was hit
f10.name same A=Yasmin Corrigan B=Yasmin Corrigan | the head teacher
f11.status differs A=no sign of trouble C=reported twice | earlier warnings about the boy
f12.wording compatible A=He was a quiet boy B=He was a quiet boy, too quiet | Corrigan's words
f13.status same A=reopens B=reopens C=reopens | the school
f13.time differs A=Thursday B=Monday C=Thursday | when lessons begin again
f14.cause differs B=bad mark C=confiscated telephone | the motive
f15 only C | the minute of silence
