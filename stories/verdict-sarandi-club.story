story: verdict-sarandi-club
kind: court

=== report A | outlet: Gazeta do Sul Profundo | published: 2024-11-30
# {f1.role:Nightclub owner} {f2.status:convicted} over fire that killed {f3.number:34}

By Cândida Vieweg

After {f4.time:five days} of hearings, a jury in Porto Sarandi on {f5.time:Friday} {f2.status:found} the {f1.role:owner} of the Aquarela nightclub {f2.status:guilty} of {f6.what:homicide with implied intent}. The fire of {f7.time:January 2019} cost {f3.number:34} lives. Alceu Bortolin, 51, was sentenced to {f8.time:18 years}.

The flames had {f9.place:started on the stage}, where {f10.who:a singer} {f11.what:lit a flare}. {f12.what:Foam on the ceiling} {f13.what:gave off cyanide}. Most victims {f14.place:were found in the toilets}, {f15.cause:which they had taken for an exit}.

Bortolin {f16.status:was taken straight to prison}. The presiding judge, Ariane Kluge, {f17.status:denied} his request {f18.what:to await the appeal in freedom}. "{f19.wording:A door costs less than a life}," she said. His lawyer {f20.position:will ask for the trial to be annulled}, {f21.cause:because a juror had posted about the case}.

The club's {f22.role:sound technician} {f23.status:was acquitted}; {f24.who:the prosecutor} {f25.position:will not contest that}. A {f26.role:fire inspector} who {f27.what:signed the permit} {f28.status:is still to be tried}, {f28.time:in March}.

Survivors released {f29.what:white balloons} {f30.place:outside the courthouse}. "I can sleep now," said Iracema Dutra, {f31.role:the mother of twins who died}. {f32.who:The survivors' association} {f33.position:wants the ruin to become a memorial}. {f34.who:The city council} {f35.status:has approved} {f36.what:the plan}.

The club {f37.number:had 700 people in it}, {f38.number:though it was licensed for 400}. {f39:A documentary on the fire has been withdrawn by its producer.} A smaller blaze at the club in 2016 had been put down to a short circuit.

=== report B | outlet: Latin American Press Bureau | published: 2024-11-30
# {f1.role:Manager} of Brazilian club {f2.status:guilty} in deaths of {f3.number:34}

PORTO SARANDI, Brazil (LAPB) - Jurors in southern Brazil on {f5.time:Friday} {f2.status:held} the {f1.role:man who managed} the Aquarela club {f2.status:responsible} for {f6.what:negligent homicide}, at the close of a trial that {f4.time:had begun on Monday}. Alceu Bortolin, 51, {f16.status:went home to wait for the next court}, since {f17.status:it was granted} that he need not {f18.what:be locked up before the appeal is heard}. He faces {f8.time:18 years}.

{f3.number:Thirty-four} people perished in the fire of {f7.time:early 2019}, which began when {f10.who:a guitarist} {f11.what:set off a signal rocket}. It {f9.place:broke out behind the bar}, witnesses said. From {f12.what:the curtains}, {f13.what:poisonous fumes} spread. {f14.place:By the cloakroom} lay most of the dead; {f15.cause:they believed there was a way out}.

"{f19.wording:A door costs less than one life}," Judge Ariane Kluge told him. The defense {f20.position:seeks a shorter sentence}. A {f21.cause:member of the jury had written about the trial online}, it complains.

{f23.status:Not guilty} was the verdict for the {f22.role:club's doorman}. {f24.who:The prosecution} {f25.position:announced it would appeal against that}. {f28.status:Yet to stand trial} is the {f26.role:civil engineer} {f27.what:whose signature is under the permit}; a date {f28.time:in the first quarter} has been set.

{f30.place:In front of the court building} {f29.what:sandals} were lined up, 34 pairs. Iracema Dutra, {f31.role:who lost her two granddaughters}, said she would now be able to sleep.

{f32.who:Those who escaped} {f33.position:want the burnt-out building torn down}. {f34.who:The councillors} {f35.status:have adjourned the vote} on {f36.what:what is to become of it}.

{f38.number:Four hundred} were allowed in, {f37.number:seven hundred} were there.

=== key
f1.role differs A=owner B=manager | Bortolin in the club
f2.status same A=guilty B=held responsible | Bortolin
f3.number same A=34 B=34 | the dead
f4.time same A=5 days B=Monday to Friday | length of the trial
f5.time same A=2024-11-29 B=2024-11-29 | day of the verdict
f6.what differs A=homicide with implied intent B=negligent homicide | the offence
f7.time compatible A=2019-01 B=early 2019 | when the fire was
f8.time same A=18 years B=18 years | the sentence
f9.place differs A=on the stage B=behind the bar | where it started
f10.who differs A=singer B=guitarist | who lit it
f11.what compatible A=lit a flare B=set off a signal rocket | what lit it
f12.what differs A=ceiling foam B=curtains | what gave off the gas
f13.what compatible A=cyanide B=poisonous fumes | the gas
f14.place differs A=toilets B=by the cloakroom | where most victims lay
f15.cause same A=taken for an exit B=believed there was a way out | why there
f16.status differs A=taken to prison B=went home | Bortolin after the verdict
f17.status differs A=denied B=granted | his request
f18.what same A=await the appeal in freedom B=not be locked up before the appeal | the request
f19.wording differs A=a life B=one life | the judge's words
f20.position differs A=annulment B=shorter sentence | what the defence seeks
f21.cause same A=a juror's post B=a juror wrote online | the defence's complaint
f22.role differs A=sound technician B=doorman | who was acquitted
f23.status same A=acquitted B=not guilty | this employee
f24.who same A=prosecutor B=prosecution | who answers the acquittal
f25.position differs A=no appeal B=appeal | the prosecution on the acquittal
f26.role differs A=fire inspector B=civil engineer | the man still to be tried
f27.what same A=signed the permit B=his signature is under it | what he did
f28.status same A=to be tried B=yet to stand trial | this man
f28.time compatible A=March B=first quarter | when
f29.what differs A=white balloons B=sandals | how the dead were remembered
f30.place same A=outside the courthouse B=in front of the court building | where
f31.role differs A=mother of twins B=grandmother of two girls | Dutra to the dead
f32.who same A=survivors' association B=those who escaped | who has a wish for the ruin
f33.position differs A=a memorial B=torn down | what they want
f34.who same A=city council B=councillors | who decides
f35.status differs A=approved B=adjourned | the council's decision
f36.what same A=the plan for the ruin B=what is to become of it | what is decided
f37.number same A=700 B=700 | people in the club
f38.number same A=licensed for 400 B=400 allowed | the licence
f39 only A | the documentary
