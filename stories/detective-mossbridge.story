story: detective-mossbridge
kind: police

=== report A | outlet: Pennine Evening News | published: 2023-02-24
# Detective {f1.status:sacked} for {f2.what:relationship with witness}

By Howard Speight

A detective who {f2.what:had an affair with a witness} in a murder case was {f1.status:dismissed without notice} on {f3.time:Thursday} by {f4.who:a misconduct panel} in Mossbridge.

{f5.role:Detective Sergeant} {f6.name:Alan Whitwam}, {f7.age:44}, met the woman in {f8.time:June 2021}, while he was {f9.what:collecting her statement}. The panel heard that he sent her {f10.number:more than 300} messages and {f11.what:took her to Whitby for a weekend}. He {f12.position:admitted} {f13.what:gross misconduct}.

The trial of the {f14.role:ex-husband} of the murdered {f15.who:hairdresser} {f16.status:collapsed} as a result. {f17.status:A new one} is to begin at {f18.place:Preston Crown Court} in {f19.time:May}.

{f20.role:Chair} {f21.name:Sunita Bhogal} said he had {f22.wording:"put his own feelings before a grieving family."} A {f23.who:colleague} {f24.what:had reported him} after {f25.cause:seeing the pair in a restaurant}.

{f6.name:Whitwam}'s representative {f26.cause:blamed stress after a bereavement}. The {f27.role:mother} of the dead woman {f28.position:said he should be prosecuted}. {f29.who:The Crown Prosecution Service} {f30.status:decided against} that {f30.time:last year}.

{f6.name:Whitwam} {f31.what:did not attend}. His pension {f33.status:is not affected}, the force said. His name {f34.status:goes on the list of officers barred from the service}.

{f39.role:Deputy Chief Constable} Ruth Ackroyd {f35.status:promised} {f36.what:new training} for {f37.whom:all detectives}. {f38:The case has cost the force £410,000 so far.} Two other officers were disciplined in Mossbridge last year, for other things.

=== report B | outlet: Northern Independent | published: 2023-02-24
# Mossbridge policeman {f1.status:loses job} over {f2.what:romance} that wrecked murder trial

A police officer whose {f2.what:love affair with a woman due to give evidence} brought down a murder trial {f1.status:is out of the force}.

{f4.who:A disciplinary tribunal} in Mossbridge {f1.status:ended} the career of {f6.name:Alan Whitwam}, a {f7.age:44-year-old} {f5.role:detective inspector}, {f3.time:on Thursday afternoon}. He had first come across the woman in {f8.time:the summer of 2021}, when she {f9.what:picked out a face at an identity parade}. {f10.number:Hundreds of} texts followed, and {f11.what:two days together at the seaside}. He {f12.position:fought} the allegation of {f13.what:gross misconduct} to the end.

The tribunal's {f20.role:head}, {f21.name:Sunita Bhogal}, said: {f22.wording:"He put his own feelings above a grieving family."} It all came out when {f23.who:the officer's wife} {f24.what:told his superiors}. She had {f25.cause:read the messages on his telephone}.

{f26.cause:An undiagnosed depression} was the explanation his representative gave.

The defendant in the trial that {f16.status:had to be abandoned} is the {f14.role:brother} of the victim, {f15.who:who taught infants in the town}. It {f17.status:will start afresh} {f18.place:in Preston} {f19.time:in September}.

Her {f27.role:sister} told reporters: the dismissal {f28.position:was punishment enough}. {f29.who:Prosecutors} {f30.status:had concluded} {f30.time:in 2022} {f30.status:that there was no case} for a court.

{f6.name:Whitwam} {f31.what:listened with folded arms}. He {f33.status:loses part of} his pension rights. No force in the country {f34.status:may take him on} again.

{f37.whom:Every detective in the force} {f35.status:is to} {f36.what:go through a course on dealing with witnesses}, said Ruth Ackroyd, {f39.role:the second-highest officer}. {f40:The woman has moved abroad.}

=== key
f1.status same A=sacked B=lost his job | Whitwam
f2.what same A=affair with a witness B=love affair with a woman due to give evidence | what he did
f3.time compatible A=2023-02-23 B=2023-02-23 afternoon | when he was dismissed
f4.who same A=misconduct panel B=disciplinary tribunal | who dismissed him
f5.role differs A=detective sergeant B=detective inspector | Whitwam's rank
f6.name same A=Alan Whitwam B=Alan Whitwam | the detective
f7.age same A=44 B=44 | the detective
f8.time compatible A=2021-06 B=summer 2021 | when they met
f9.what differs A=her statement B=identity parade | the occasion on which they met
f10.number compatible A=>300 B=hundreds | messages
f11.what compatible A=weekend in Whitby B=two days at the seaside | the trip
f12.position differs A=admitted B=fought | Whitwam on the allegation
f13.what same A=gross misconduct B=gross misconduct | the allegation
f14.role differs A=ex-husband B=brother | the defendant to the victim
f15.who differs A=hairdresser B=teacher | the murdered woman
f16.status same A=collapsed B=abandoned | the trial
f17.status same A=a new one B=start afresh | the trial to come
f18.place compatible A=Preston Crown Court B=Preston | where it will be
f19.time differs A=May B=September | when it will begin
f20.role same A=chair B=head | Bhogal in the panel
f21.name same A=Sunita Bhogal B=Sunita Bhogal | who spoke for the panel
f22.wording differs A=put his own feelings before a grieving family B=put his own feelings above a grieving family | Bhogal's words
f23.who differs A=a colleague B=his wife | who reported him
f24.what same A=reported him B=told his superiors | what this person did
f25.cause differs A=seeing the pair in a restaurant B=reading the messages | how it came out
f26.cause differs A=stress after a bereavement B=undiagnosed depression | why he did it, on his representative's word
f27.role differs A=mother B=sister | the relative to the dead woman
f28.position differs A=he should be prosecuted B=dismissal is enough | what the relative wants
f29.who same A=Crown Prosecution Service B=prosecutors | who decided about a prosecution
f30.status same A=decided against B=no case | a prosecution
f30.time same A=2022 B=2022 | when that was decided
f31.what differs A=did not attend B=listened with folded arms | Whitwam at the hearing
f33.status differs A=not affected B=partly lost | his pension
f34.status same A=barred list B=may not be taken on | Whitwam in the service
f35.status same A=promised B=is to | the training
f36.what same A=new training B=a course | what the force plans
f37.whom same A=all detectives B=every detective | for whom
f38 only A | the cost
f39.role same A=Deputy Chief Constable B=second-highest officer | Ackroyd
f40 only B | the woman abroad
