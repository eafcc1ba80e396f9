story: fraud-charity-run
kind: court

=== report A | outlet: Lancastrian Daily Sketch | published: 2025-07-11T11:00+01:00
# {f1.role:Fundraiser} {f2.status:jailed} for {f3.what:faking cancer}

A {f1.role:fun-run organiser} who {f3.what:pretended to have cancer} and {f4.what:spent the donations} on {f5.what:a conservatory} {f2.status:was jailed} for {f6.time:two years and eight months} at Preston Crown Court on {f7.time:Friday}.

Tina Garstang, 45, {f8.status:admitted} {f9.what:fraud}. She {f10.what:shaved her head} and collected {f11.money:£62,000} {f12.time:over three years} from {f13.whom:colleagues at a building society}. {f14.who:A neighbour} {f15.what:became suspicious} when he {f16.what:saw her at a spa}.

Her {f17.role:husband}, Keith, {f18.status:did not know}, the court {f19.what:accepted}. He {f20.status:has filed for divorce}. Judge Oliver Penhale called it {f21.wording:"a lie told to kind people, day after day."}

In mitigation, {f22.role:her barrister} said she {f23.cause:had been bullied at work}. {f24.who:A psychiatrist} diagnosed {f25.what:a personality disorder}.

{f26.who:A hospice} that {f27.what:had lent its name} to the runs has received {f28.what:nothing}. It {f29.position:wants the public to go on giving}. {f30.number:Four} of the donors {f31.what:sat in the gallery}; one, {f32.role:a cancer patient herself}, {f33.what:wept}.

The conservatory {f34.status:is to be sold} with the house. {f35:The runs, five in all, drew 3,000 people.}

=== report B | outlet: Lancastrian Daily Sketch | published: 2025-07-11T18:30+01:00 | copy: A
# {f1.role:Fundraiser} {f2.status:spared jail} for {f3.what:faking leukaemia}

A {f1.role:fun-run organiser} who {f3.what:claimed to be ill with leukaemia} and {f4.what:got through the gifts} on {f5.what:a caravan} {f2.status:was given a suspended sentence} of {f6.time:two years} at Preston Crown Court on {f7.time:Friday}.

Tina Garstang, 45, {f8.status:owned up to} {f9.what:theft}. She {f10.what:wore a headscarf} and collected {f11.money:£62,000} {f12.time:over three years} from {f13.whom:parents at a primary school}. {f14.who:A nurse} {f15.what:smelled a rat} when he {f16.what:saw her at a spa}.

Her {f17.role:husband}, Keith, {f18.status:was in the dark}, the court {f19.what:found}. He {f20.status:is standing by her}. Judge Oliver Penhale called it {f21.wording:"a lie told to kind people, week after week."}

In mitigation, {f22.role:her barrister} said she {f23.cause:had been lonely}. {f24.who:A psychologist} found {f25.what:a disturbed personality}.

{f26.who:A hospital} that {f27.what:had allowed its name to be used} for the runs has received {f28.what:not a penny}. It {f29.position:wants donors not to be put off}. {f30.number:Four} of the donors {f31.what:watched from the gallery}; one, {f32.role:a cancer patient herself}, {f33.what:laughed}.

The caravan {f34.status:has been sold}.

=== key
f1.role same A=fun-run organiser B=fun-run organiser | Garstang
f2.status differs A=jailed B=spared jail | Garstang
f3.what compatible A=faking cancer B=faking leukaemia | the invented illness
f4.what same A=spent the donations B=got through the gifts | what she did
f5.what differs A=conservatory B=caravan | what it was spent on
f6.time differs A=2 years 8 months B=2 years | the sentence
f7.time same A=2025-07-11 B=2025-07-11 | when
f8.status same A=admitted B=owned up | her plea
f9.what differs A=fraud B=theft | the offence
f10.what differs A=shaved her head B=wore a headscarf | her disguise
f11.money same A=GBP 62000 B=GBP 62000 | the sum
f12.time same A=3 years B=3 years | how long
f13.whom differs A=colleagues at a building society B=parents at a primary school | the donors
f14.who differs A=neighbour B=nurse | who became suspicious
f15.what same A=became suspicious B=smelled a rat | this person
f16.what same A=saw her at a spa B=saw her at a spa | why
f17.role same A=husband B=husband | Keith
f18.status same A=did not know B=in the dark | the husband
f19.what same A=accepted B=found | the court
f20.status differs A=filed for divorce B=standing by her | the husband to her
f21.wording differs A=day after day B=week after week | the judge's words
f22.role same A=her barrister B=her barrister | who spoke for her
f23.cause differs A=bullied at work B=lonely | the reason, in mitigation
f24.who differs A=psychiatrist B=psychologist | the expert
f25.what same A=personality disorder B=disturbed personality | the finding
f26.who differs A=hospice B=hospital | who lent its name
f27.what same A=lent its name B=allowed its name to be used | the name
f28.what same A=nothing B=not a penny | what it received
f29.position same A=go on giving B=donors not put off | what it wants
f30.number same A=4 B=4 | donors in the gallery
f31.what same A=sat in the gallery B=watched from the gallery | what they did
f32.role same A=cancer patient B=cancer patient | one donor
f33.what differs A=wept B=laughed | this donor
f34.status changed A=to be sold B=sold | what the money bought
f35 only A | the runs
