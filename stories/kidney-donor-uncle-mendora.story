story: kidney-donor-uncle-mendora
kind: health

=== report A | outlet: Cuyo Noticias | published: 2024-06-05
# {f1.role:Prisoner} gives {f2.what:kidney} to {f3.role:niece}

For the first time in the province of Mendora, a {f1.role:prisoner} {f4.status:has donated} an organ. {f1.name:Osvaldo Ferreyra}, 45, who is {f5.what:serving nine years for robbery}, {f4.status:gave} a {f2.what:kidney} to his {f3.role:niece} {f3.name:Luz}, {f3.age:12}, on {f6.time:Saturday}.

The operation at {f7.place:the Italian Hospital} lasted {f7.time:six hours}. The girl {f8.status:is doing well}, {f8.source:her doctors} say, and {f20:has asked for noodles}. She had been {f9.what:on dialysis} for {f9.time:two years}, {f9.cause:after an infection destroyed her kidneys}.

{f10.who:A judge} {f10.status:had to consent}. She made it a condition that {f11.position:the gift must not shorten the sentence}. {f12.who:The prison service} {f12.status:had objected}, {f12.cause:fearing an escape}; {f13.number:four} guards {f13.what:stood outside the operating theatre}. "{f14.wording:It is the only thing I ever gave that I had not taken from someone}," Ferreyra said in a letter read out {f14.source:by his sister}.

The {f15.role:girl's mother} {f15.status:could not be the donor}, {f15.cause:since her blood group did not match}. {f16.who:The bishops' prison chaplaincy} {f16.status:had paid for} {f16.what:the tests}. {f17.who:The transplant institute} {f17.position:sees no precedent in it}. Ferreyra {f18.status:is to be taken back to prison} next week.

Last year {f19:61 kidneys} were transplanted in the province, most of them from the dead.

=== report B | outlet: Buenos Aires Weekly Mirror | published: 2024-06-09
# {f1.role:Convict} saves {f3.role:goddaughter} with {f2.what:kidney}

A man {f5.what:doing nine years for manslaughter} {f4.status:has parted with} one of his {f2.what:kidneys} so that his {f3.role:goddaughter} {f3.name:Luz}, {f3.age:twelve years old}, may live. Nothing of the kind had been done in Mendora before.

For {f9.time:four years} the girl {f9.what:had been kept alive by a machine}, {f9.cause:a disease she was born with having ruined her own}. On {f6.time:the first of June} surgeons of {f7.place:the Children's Hospital} worked for {f7.time:six hours}. She {f8.status:had to be operated on again} on Thursday, {f8.source:a relative} says, {f22:owing to a bleeding}.

That {f1.name:Osvaldo Ferreyra}, the {f1.role:inmate}, could do it is owed to {f10.who:a court}, which {f10.status:gave its permission}. He will {f11.position:be let out a year earlier} for it. {f12.who:The prison authorities}, {f12.status:who had been against it} {f12.cause:on account of the cost}, posted {f13.number:four} men {f13.what:before the door of the theatre}.

"{f14.wording:It is the only thing I ever gave that I had not stolen}," he wrote; {f14.source:the chaplain} read it to the journalists. {f15.role:The girl's mother}, ready to give one of hers, {f15.status:had been ruled out} {f15.cause:because of diabetes}. {f16.what:The examinations beforehand} {f16.status:were paid by} {f16.who:the Church's mission to prisoners}.

He {f18.status:was driven back to his cell} on Friday. {f17.who:The institute that oversees transplants} {f17.position:expects others to follow}, and {f21:is drafting rules}.

=== key
f1.role same A=prisoner B=convict | the donor
f1.name same A=Osvaldo Ferreyra B=Osvaldo Ferreyra | the donor
f2.what same A=kidney B=kidney | what was given
f3.role differs A=niece B=goddaughter | the girl
f3.name same A=Luz B=Luz | the girl
f3.age same A=12 B=12 | the girl
f4.status same A=donated B=parted with | the gift
f5.what differs A=robbery B=manslaughter | for what he is in prison
f6.time same A=2024-06-01 B=2024-06-01 | the operation
f7.place differs A=Italian Hospital B=Children's Hospital | where
f7.time same A=six hours B=six hours | its length
f8.status changed A=doing well B=operated on again | the girl
f8.source differs A=doctors B=relative | who tells of her state
f9.what same A=dialysis B=kept alive by a machine | how she lived before
f9.time differs A=two years B=four years | how long
f9.cause differs A=infection B=disease from birth | what ruined her kidneys
f10.who compatible A=judge B=court | who consented
f10.status same A=consent B=permission | the decision
f11.position differs A=no shorter sentence B=a year earlier | the effect on the sentence
f12.who same A=prison service B=prison authorities | who was against it
f12.status same A=objected B=against it | the prison service
f12.cause differs A=escape B=cost | why
f13.number same A=4 B=4 | guards
f13.what same A=outside the operating theatre B=before the door of the theatre | where they stood
f14.wording differs A=taken from someone B=stolen | Ferreyra's words
f14.source differs A=sister B=chaplain | who read the letter
f15.role same A=mother B=mother | who could not give
f15.status same A=could not be the donor B=ruled out | the mother
f15.cause differs A=blood group B=diabetes | why
f16.who same A=bishops' prison chaplaincy B=Church's mission to prisoners | who paid
f16.status same A=paid for B=were paid by | the tests
f16.what same A=tests B=examinations beforehand | what was paid
f17.who same A=transplant institute B=institute that oversees transplants | who comments
f17.position differs A=no precedent B=expects others to follow | the institute
f18.status changed A=to be taken back B=taken back | the donor
f19 only A | kidneys of last year
f20 only A | the noodles
f21 only B | the rules
f22 only B | the bleeding
