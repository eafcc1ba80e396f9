story: infection-ottoline
kind: health

=== report A | outlet: Queen Ottoline Infirmary, Wexmoor: notice to parents and the press | published: 2024-01-23
# Bacteria detected on the neonatal ward

Dear parents, on our ward for newborn babies {f2.what:the bacterium Serratia} has been found in {f2.number:nine} children in the past weeks. In six of them it lives on the skin or in the gut without doing harm. Three have fallen ill and are being treated with antibiotics, to which they are responding well.

The germ was first noticed {f3.time:on 9 January} in a routine swab evaluated by {f3.who:our laboratory}. We informed the public health office on the same day.

As a precaution we {f4.status:are admitting no further children} to the ward. Expectant mothers will be directed to the clinics in Holt and Saint Bride. Visits by parents {f5.status:remain possible}, one person at a time.

All {f6.number:108} members of staff who have worked on the ward since Christmas are being tested. The source {f7.cause:is not yet known}.

In a similar occurrence in {f14.time:2018} in our surgical department {f14.number:eleven} patients were affected; {f14.status:all recovered}.

We understand your worry. A telephone line is open day and night.

Prof. Dr. {f8.name:Leopold Afolabi}, {f8.role:medical director}

=== report B | outlet: Wexmoor Evening Mail | published: 2024-01-26
# {f9.number:First} baby {f9.status:dies} in infirmary outbreak

By Roisin Castellanos

A girl born 11 weeks early {f9.status:has died} in the {f21.name:Queen Ottoline Infirmary} after catching {f2.what:Serratia} bacteria that has spread through its ward for newborns for weeks. {f2.number:Fourteen} children are now known to carry it.

The girl, {f10:one of twins}, {f9.status:died} on {f9.time:Thursday morning}, the {f8.role:chief executive}, {f8.name:Leopold Afolabi}, said at a hurriedly called press conference. Her brother has tested negative. "{f11.wording:I am sorry. We should have spoken to the parents sooner}," he said.

How much sooner? According to a doctor who asked not to be named, the first case came to light {f3.time:on January 4}, when {f3.who:a night nurse} noticed that a boy's skin had turned mottled and pressed for a blood test. Parents heard of it {f12:19 days later}, by a sheet of paper on a door.

"They smiled at us and washed their hands," said Imke Dorrance, 31, whose son, born on New Year's Eve, is among the infected. "I asked on the tenth why his neighbour had been moved. 'Space', they said."

The ward {f4.status:has been shut to newcomers} since Tuesday. From today fathers and mothers {f5.status:are not allowed in} either, a step that set off shouting in the corridor.

Inspectors from the health office have taken {f13.number:240} samples from taps, mattresses, pumps and toys. They suspect {f7.cause:a tap}, it is said in the house: behind one of them the pipe ends blind, and water stands in it. The health office would neither confirm nor deny it. {f6.number:Over 100} employees have been swabbed, with not a single positive result so far.

The infirmary's record is not spotless. In {f14.time:2018} {f14.number:eleven} people were infected after operations, and {f14.status:two of them lost a leg}. The patients' council {f19:wants an investigation by somebody from outside the county}. "The county owns the hospital," its chairwoman, Dr Pia Afolabi-Renn, said. She was for many years married to the man she now wants investigated.

=== report C | outlet: The National Examiner | published: 2024-02-06
# {f7.cause:Skin cream} named as source of germ that {f9.status:killed} {f9.number:three} newborns

By Hamish Oduya, health correspondent

{f7.cause:An ointment} mixed in the hospital's own pharmacy was the cause of the outbreak at the {f21.name:Queen Ottoline Infirmary} in Wexmoor that {f9.status:has cost the lives} of {f9.number:three} premature babies, health authorities said on Monday.

The same strain of {f2.what:Klebsiella} was found in the children and in {f7.cause:a pot of zinc cream} that was opened in December and used for several patients, against the rules. The {f16:pharmacy has been closed}. Earlier suspicions of the water pipes proved unfounded; of {f13.number:420} samples taken up to January 26, those from taps were clean.

The number of infected stands at {f2.number:14}. No new case has been found since January 25, and the ward {f4.status:is to reopen} next Monday.

The dead are two girls and a boy. The first {f9.status:died} on {f9.time:January 25}, the others within the week that followed.

The hospital's {f8.role:head}, {f8.name:Leopold Afolabi}, {f17:offered his resignation} on Friday. The county council accepted it on Monday night. Afolabi, 62, had told the press that he was sorry and that "{f11.wording:we should have told the parents sooner}", but in an email that this newspaper has seen he had instructed staff on January 10 "not to use the word outbreak in the hearing of relatives".

By then {f3.who:a nurse}'s observation was almost a week old. It was {f3.who:she}, {f18:Blessing Tarrant, 26}, who on {f3.time:January 4} insisted on the test that proved the first infection. She has been invited to the ministry.

Health minister Cosima Leung {f20:rejected calls for an external inquiry}. The public prosecutor, who is looking into suspected negligent homicide, was outside enough, she said. He has interviewed 31 people and seized the records of 108 employees.

In the scandal of {f14.time:2018}, which concerned surgery, nobody was ever charged. The infirmary paid {f14.number:eleven} victims a total of 640,000 crowns.

=== key
f2.what differs A=Serratia B=Serratia C=Klebsiella | the bacterium
f2.number changed A=9 B=14 C=14 | infected children
f3.time differs A=2024-01-09 B=2024-01-04 C=2024-01-04 | when it was first noticed
f3.who differs A=the laboratory B=a nurse C=a nurse | who noticed it first
f4.status changed A=closed to new children B=closed to new children C=to reopen | the ward
f5.status changed A=allowed B=forbidden | the parents' visits
f6.number compatible A=108 B=>100 | employees tested
f7.cause differs A=unknown B=a tap C=a cream | the source of the germ
f8.role differs A=medical director B=chief executive C=chief executive | Leopold Afolabi
f9.number changed B=1 C=3 | the dead children
f9.status same B=dead C=dead | the children
f9.time same B=2024-01-25 C=2024-01-25 | the first death
f11.wording differs B=we should have spoken to the parents sooner C=we should have told the parents sooner | Afolabi's words
f13.number differs B=240 C=420 | samples taken in the ward
f14.time same A=2018 B=2018 C=2018 | the earlier outbreak
f14.number same A=11 B=11 C=11 | patients in the earlier outbreak
f14.status differs A=all recovered B=two lost a leg | those patients
f10 only B | the dead girl was a twin
f12 only B | when the parents heard of it
f16 only C | the pharmacy is closed
f17 only C | the resignation
f18 only C | the nurse's name and age
f19 only B | what the patients' council wants
f20 only C | the minister on an inquiry
f8.name same A=Leopold Afolabi B=Leopold Afolabi C=Leopold Afolabi | the head of the hospital
f21.name same B=Queen Ottoline Infirmary C=Queen Ottoline Infirmary | the hospital
