story: hearing-gene-jiaping
kind: health

=== report A | outlet: Yangtze Post | published: 2024-05-22
# {f1.number:Five} children born {f1.what:deaf} {f1.status:can hear} after {f2.what:gene treatment} in Nanjing

By Shen Moyan and Clara Ettinger

{f1.number:Five} of six children who had been {f1.what:deaf} since birth {f1.status:are able to hear} after receiving {f2.what:a gene therapy} in both ears at {f3.place:the Jiaping Children's Hospital in Nanjing}, doctors reported {f4.time:on Tuesday}. In the sixth, a girl, the treatment {f5.status:had no effect}, for reasons that are not understood.

The children, {f6.age:between one and eleven years old}, have an inherited defect in {f7.what:a single gene}, without which the inner ear cannot pass signals on to the nerve. The defect accounts for two to eight per cent of cases of deafness from birth. In an operation that took about three hours, surgeons injected {f8.what:a harmless virus} carrying a working copy of the gene into the cochlea.

The first signs came {f9.time:after a month or so}. "A boy of four turned round when his mother dropped a spoon, and then everybody in the room was dropping spoons," said {f10.name:Professor Guo Hanlin}, {f10.role:who led the trial}.

After {f11.time:half a year} the {f1.number:five} could follow a conversation without hearing aids, though not in noisy places. The older ones find it harder to learn to speak. One of them, an eleven-year-old from Anhui, {f20:asked to have the sound turned off at night}.

There were {f13.status:no serious side effects}. Two children had a fever for some days, and {f21:one was dizzy for a week}.

How long the effect will last {f14.status:is unknown}. The virus cannot be given a second time, since the body now knows it, Guo said. "{f15:We tell the parents the truth: we have followed these children for a year, not for a lifetime}." The first of them was treated in March 2023.

Earlier this year, a group in another country reported good results in one ear of a teenager. In the trial in Nanjing, {f2.place:both ears} were treated from the start, which makes it easier to tell where a sound comes from.

Deaf people's associations have mixed feelings. "No one asked us whether we need repairing," said Ouyang Qiu of a self-help group in Suzhou, speaking in sign language. She welcomed, however, that the families {f22:had been taught signs before the operation}.

A larger trial with {f17.number:30} children {f17.status:is to begin} {f17.time:in the autumn}, in Nanjing and Chengdu. The company that makes the substance, {f18:Bailu Biologics}, has not named a price. Similar treatments for other diseases {f23:cost more than a million dollars}. The results appeared in a journal whose reviewers had asked for six more months of observation, and had been given them.

=== report B | outlet: World Health Digest | published: 2024-05-24
# {f2.what:Gene therapy} gives hearing to {f1.number:five} {f1.what:deaf} children

In {f3.place:a hospital in Nanjing, China}, {f1.number:five} out of six children {f1.what:without hearing from birth} {f1.status:have gained it} thanks to {f8.what:a virus} that brings an intact copy of {f7.what:a gene} into {f2.place:both} inner ears, according to a study that was presented {f4.time:on Tuesday}; in one child it {f5.status:did not work}. The patients, {f6.age:aged up to eleven}, noticed sounds {f9.time:about a month} after the procedure and understood speech after {f11.time:six months}, and the doctors, {f10.role:headed by} {f10.name:Guo Hanlin}, {f13.status:saw no grave side effects}. Whether the effect is permanent {f14.status:remains open}. {f17.number:Thirty} more children {f17.status:are to be treated} in a second trial {f17.time:from this autumn}.

=== key
f1.number same A=5 B=5 | children who can hear
f1.what same A=deaf from birth B=without hearing from birth | the children
f1.status same A=can hear B=have gained hearing | the five children
f2.what same A=gene therapy B=gene therapy | the treatment
f2.place same A=both ears B=both ears | where it was given
f3.place compatible A=Jiaping Children's Hospital in Nanjing B=a hospital in Nanjing | where they were treated
f4.time same A=2024-05-21 B=2024-05-21 | when it was reported
f5.status same A=no effect B=did not work | the sixth child
f6.age compatible A=1-11 B=up to 11 | the children
f7.what same A=a single gene B=a gene | what is defective
f8.what same A=harmless virus B=virus | what carries the gene
f9.time same A=a month~ B=a month~ | when they first heard
f10.name same A=Guo Hanlin B=Guo Hanlin | head of the trial
f10.role same A=led the trial B=headed the doctors | his part
f11.time same A=half a year B=6 months | when they understood speech
f13.status same A=no serious ones B=no grave ones | side effects
f14.status same A=unknown B=open | how long the effect lasts
f17.number same A=30 B=30 | children in the next trial
f17.status same A=planned B=planned | the next trial
f17.time same A=autumn 2024 B=autumn 2024 | the next trial
f15 only A | what the parents are told
f18 only A | the maker
f20 only A | the child who asks for silence at night
f21 only A | dizziness
f22 only A | signs taught before the operation
f23 only A | what such treatments cost
