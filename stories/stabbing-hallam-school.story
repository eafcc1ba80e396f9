story: stabbing-hallam-school
kind: crime

=== report A | outlet: Steel City Herald | published: 2025-01-31
# {f1.who:Caretaker} {f2.status:stabbed} at Hallam Vale school; {f3.who:former pupil} held

By Joanne Bickerstaff

A school {f1.who:caretaker} {f2.status:was stabbed} on {f5.time:Thursday} while trying to {f6.what:keep a young man out of the building}. Hallam Vale Academy {f7.status:went into lockdown} for {f8.time:nearly two hours}.

{f9.name:Derek Stubbins}, {f10.age:61}, {f11.what:has a punctured lung} and is {f12.status:in a serious but stable condition} at the Northern General. The attacker, {f3.who:a former pupil} of {f13.age:19}, {f14.status:was overpowered} by {f15.who:two PE teachers} {f16.place:in the bicycle shed}.

He had come, {f17.source:police} say, {f18.cause:to confront a boy who had been bullying his brother}. He carried {f19.what:a kitchen knife}. No {f20.whom:pupils} {f20.status:were harmed}. They {f21.what:crouched under their desks}; {f22.number:1,150} attend the school.

{f42.role:Head teacher} {f23.name:Folasade Okunrin} called Mr {f9.name:Stubbins} {f24.wording:"the bravest man I know."} The school {f25.status:will be closed} {f26.time:until Tuesday}. {f27.who:Psychologists} {f28.status:have been called in}.

{f41.role:Detective Chief Inspector} {f29.name:Neil Garside} said that the man was known to police for {f31.what:drug offences}. It {f32.certainty:was not being treated as terrorism}. A second person, {f33.role:his girlfriend}, {f34.status:was arrested} {f35.cause:on suspicion of hiding his clothes}.

{f36.who:Teachers' unions} want {f37.position:metal detectors at the gates}. {f38.role:The Education Secretary} {f39.status:will visit} {f39.time:on Monday}. In 2016 a pupil of the school was hurt with a compass; {f40:that attack led to a new fence}.

=== report B | outlet: Daily Sentinel (live page) | published: 2025-01-30T21:30+00:00
# School attack: what we know

**9.12pm** The victim {f2.status:of the knife attack} at Hallam Vale Academy {f5.time:today} is the {f1.who:caretaker} {f9.name:Derek Stubbins}. He is {f10.age:61}. His family says that {f11.what:his liver was injured}. He is {f12.status:fighting for his life}.

**8.40pm** The {f13.age:19-year-old} was known to {f29.name:Neil Garside}'s officers: {f31.what:he has convictions for theft}. {f29.name:Garside}, {f41.role:a Detective Superintendent}, would not {f32.certainty:rule out a terrorist motive}.

**7.55pm** {f34.status:One more arrest}: {f33.role:the suspect's mother}, {f35.cause:who is alleged to have hidden his phone}.

**6.30pm** {f24.wording:"He is the bravest man I know,"} says {f42.role:the school's principal}, {f23.name:Folasade Okunrin}. {f25.status:There will be no lessons} {f26.time:before Wednesday}. {f27.who:Counsellors from the council} {f28.status:are on their way}.

**5.10pm** {f36.who:The unions representing staff} have reacted. They demand {f37.position:a police officer in every large school}. {f38.role:The Prime Minister} {f39.status:plans to come} {f39.time:after the weekend}.

**3.45pm** We can now piece together what happened. {f3.who:The ex-student} wanted, {f17.source:fellow students} tell us, {f18.cause:to have it out with someone who was tormenting his younger brother}. In his bag: {f19.what:a hunting knife}. The {f1.who:caretaker} {f6.what:barred his way}. It took {f15.who:a pair of sixth-formers} to {f14.status:bring him down}, {f16.place:by the bins behind the canteen}.

**2.20pm** The children, {f22.number:some 1,150}, are coming out. {f20.whom:None of them} {f20.status:is hurt}. They tell of how they {f21.what:hid beneath tables}. The doors {f7.status:had been locked} {f8.time:since half past twelve}.

=== key
f1.who same A=caretaker B=caretaker | the victim
f2.status same A=stabbed B=knife attack | the caretaker
f3.who same A=former pupil B=ex-student | the attacker
f5.time same A=2025-01-30 B=2025-01-30 | day of the attack
f6.what same A=keep him out B=barred his way | what the caretaker did
f7.status same A=lockdown B=locked | the school
f8.time compatible A=2 hours~ B=since 12:30 | how long
f9.name same A=Derek Stubbins B=Derek Stubbins | the caretaker
f10.age same A=61 B=61 | the caretaker
f11.what differs A=punctured lung B=injured liver | his injury
f12.status differs A=stable B=fighting for his life | the caretaker
f13.age same A=19 B=19 | the attacker
f14.status same A=overpowered B=brought down | the attacker
f15.who differs A=two PE teachers B=a pair of sixth-formers | who overpowered him
f16.place differs A=bicycle shed B=by the bins | where he was overpowered
f17.source differs A=police B=fellow students | on whose word he came
f18.cause same A=to confront his brother's bully B=to have it out with his brother's tormentor | why he came
f19.what differs A=kitchen knife B=hunting knife | the weapon
f20.whom same A=no pupils B=none of the children | who else
f20.status same A=not harmed B=not hurt | the children
f21.what same A=crouched under desks B=hid beneath tables | what they did
f22.number same A=1150 B=1150~ | pupils
f23.name same A=Folasade Okunrin B=Folasade Okunrin | the head
f24.wording compatible A=the bravest man I know B=He is the bravest man I know | her words
f25.status same A=closed B=no lessons | the school
f26.time differs A=until 2025-02-04 B=>=2025-02-05 | how long it is closed
f27.who differs A=psychologists B=counsellors from the council | who helps
f28.status same A=called in B=on their way | the helpers
f29.name same A=Neil Garside B=Neil Garside | the detective
f31.what differs A=drug offences B=theft | his record
f32.certainty differs A=not terrorism B=terrorism not ruled out | a terrorist motive
f33.role differs A=girlfriend B=mother | the second suspect to him
f34.status same A=arrested B=one more arrest | the second suspect
f35.cause differs A=hiding his clothes B=hid his phone | why
f36.who same A=teachers' unions B=unions representing staff | who makes the demand
f37.position differs A=metal detectors B=a police officer in every large school | what the unions want
f38.role differs A=Education Secretary B=Prime Minister | who visits
f39.status same A=will visit B=plans to come | the visit
f39.time compatible A=2025-02-03 B=after the weekend | when
f40 only A | the fence
f41.role differs A=Detective Chief Inspector B=Detective Superintendent | Garside's rank
f42.role same A=head teacher B=principal | Okunrin
