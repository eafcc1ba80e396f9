story: poisoning-kashimori
kind: crime

=== report A | outlet: Kashimori Nichinichi | published: 2023-08-09
# {f1.what:Pesticide} in {f2.what:festival curry}: {f3.role:neighborhood association treasurer} {f4.status:arrested}

By Rieko Hamada

Police on {f5.time:Tuesday} {f4.status:arrested} the {f3.role:treasurer of a neighborhood association} in Kashimori, Toyama Prefecture, on suspicion of {f6.what:attempted murder}. He is believed to have put {f1.what:a pesticide} into {f7.what:a pot of curry} that was {f8.what:served at the summer festival} on {f9.time:July 29}.

{f10.number:Thirty-one} people fell ill. {f11.who:A retired school principal} is {f12.status:in a coma}. All the others {f13.status:have gone home} from {f14.place:the municipal hospital}.

{f15.name:Yoshiaki Komori}, {f16.age:66}, {f17.status:denies} the allegation. "{f18.wording:I ate the same food as everyone else}," he said, according to {f19.source:his lawyer}. Investigators {f20.what:found an empty bottle} in {f21.place:a drain behind his house}. They think that he acted {f22.cause:because an audit of the association's accounts was about to begin}.

The pot had been {f23.status:left unattended} for {f24.time:about twenty minutes} while the volunteers {f25.what:watched the children's lion dance}. {f26.who:A high school girl} {f27.what:noticed a bitter smell} and {f28.what:warned the cooks}.

Superintendent Naoto Kiryu said detectives had {f29.what:interviewed 140 residents} and that {f30.certainty:there was no doubt} that only one person was involved. The prefectural crime laboratory {f31.status:confirmed} the substance on {f41:Saturday}.

The association's {f32.role:chairman}, Fumio Sugitani, {f33.what:bowed in apology}. He {f34.position:wants the festival to be held again next year}. A {f35.what:fireworks display} planned for {f36.time:August 15} {f37.status:has been called off}.

{f38:The city has set up a counseling room.} In an unrelated case at a school in 2014, spoiled milk had made 19 children sick.

=== report B | outlet: East Asia Dispatch | published: 2023-08-09
# Japan: man {f4.status:in custody} over poisoned {f2.what:curry at village fair}

TOYAMA (EAD) - {f15.name:Yoshiaki Komori}, {f16.age:66}, {f3.role:who kept the books of the local residents' group}, {f4.status:was taken into custody} {f5.time:on Tuesday morning} in connection with a mass poisoning in the town of Kashimori.

The charge police have in mind is {f6.what:causing bodily injury}. They say that {f1.what:rat poison} was stirred into {f7.what:the rice} that visitors {f8.what:ate with their curry at the fair} {f9.time:on the last Saturday of July}. {f10.number:Thirty-one} became sick; {f11.who:a former headmaster} {f12.status:died} of the effects on {f39:Tuesday night}. The rest of the patients {f13.status:were discharged} from {f14.place:the Red Cross hospital} within days.

"{f18.wording:I ate the same food that everyone else ate}," the suspect is quoted as saying by {f19.source:a police officer}. {f20.what:A bottle with nothing left in it} turned up {f21.place:under his veranda}.

Why would he have done it? {f22.cause:He had lost the vote for the group's chair}, and officers see that as the reason. {f15.name:Komori} {f17.status:has maintained his silence}, they add.

Nobody {f23.status:was watching} the food for {f24.time:a third of an hour}, when the helpers {f25.what:had gone to listen to a speech by the mayor}. It was {f26.who:a grandmother} who {f27.what:found that it had a strange color} and {f28.what:alerted the kitchen}.

According to Superintendent Naoto Kiryu, {f29.what:140 inhabitants have been questioned}. Whether there was an accomplice {f30.certainty:remained to be seen}. {f31.status:Proof of the substance} came from {f40:a university institute}.

Fumio Sugitani, who is {f32.role:the head of the residents' group}, {f33.what:asked for forgiveness with a deep bow}. As long as he is in office there {f34.position:should be no more festivals}, he declared. The {f35.what:dance evening} set for {f36.time:the middle of August} {f37.status:will not take place}.

=== key
f1.what differs A=pesticide B=rat poison | the poison
f2.what same A=festival curry B=curry at the fair | the dish people ate
f3.role same A=treasurer of the neighborhood association B=kept the books of the residents' group | the suspect's office
f4.status same A=arrested B=in custody | the suspect
f5.time compatible A=2023-08-08 B=2023-08-08 morning | when he was arrested
f6.what differs A=attempted murder B=causing bodily injury | the suspicion
f7.what differs A=pot of curry B=rice | what was poisoned
f8.what same A=served at the festival B=eaten at the fair | the meal
f9.time same A=2023-07-29 B=2023-07-29 | day of the festival
f10.number same A=31 B=31 | people ill
f11.who same A=retired principal B=former headmaster | the worst victim
f12.status changed A=in a coma B=dead | the worst victim
f13.status same A=gone home B=discharged | the other patients
f14.place differs A=municipal hospital B=Red Cross hospital | where they were treated
f15.name same A=Yoshiaki Komori B=Yoshiaki Komori | the suspect
f16.age same A=66 B=66 | the suspect
f17.status differs A=denies B=silent | the suspect on the allegation
f18.wording differs A=I ate the same food as everyone else B=I ate the same food that everyone else ate | the suspect's words
f19.source differs A=his lawyer B=a police officer | on whose word he said it
f20.what same A=empty bottle B=bottle with nothing left | what was found
f21.place differs A=drain behind the house B=under the veranda | where it was found
f22.cause differs A=audit about to begin B=lost the vote for the chair | the motive
f23.status same A=unattended B=nobody watching | the food
f24.time same A=20 minutes~ B=a third of an hour | for how long
f25.what differs A=children's lion dance B=mayor's speech | what the helpers had gone for
f26.who differs A=high school girl B=grandmother | who noticed it
f27.what differs A=bitter smell B=strange color | what was noticed
f28.what same A=warned the cooks B=alerted the kitchen | what she did
f29.what same A=140 residents interviewed B=140 inhabitants questioned | the police work
f30.certainty differs A=certain B=open | that there was no accomplice
f31.status same A=confirmed B=proof | the substance
f41 only A | Saturday
f32.role same A=chairman B=head of the group | Sugitani
f33.what same A=bowed in apology B=asked forgiveness with a bow | what Sugitani did
f34.position differs A=hold it again next year B=no more festivals | Sugitani on the festival
f35.what differs A=fireworks display B=dance evening | the event of August
f36.time compatible A=2023-08-15 B=mid-August | when it was set
f37.status same A=called off B=not taking place | the event of August
f38 only A | the counseling room
f39 only B | night of the death
f40 only B | the university institute
