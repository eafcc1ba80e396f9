story: clinic-ivf-mixup-navarria
kind: health

=== report A | outlet: Navarria Diario | published: 2025-11-26
# Clinic swapped {f1.what:embryos}: two couples, two {f2.whom:daughters}

A fertility clinic in Navarria {f3.status:has admitted} that it {f1.what:interchanged the embryos} of two women {f4.time:in 2023}. Each of the couples is bringing up {f2.whom:a daughter}, {f2.age:18 months old}, who is not related to it. The error came out {f5.cause:because one child's blood group did not fit}, {f6.source:the couples' lawyer}, {f6.name:Itziar Goñi}, said on Tuesday.

The families {f8.position:do not want to exchange the children}. They have {f9.what:met several times} and {f9.what:spent the summer holidays together}. "{f10.wording:We went in for one child and came out with two}," said {f11.who:one of the fathers}. They {f12.position:demand 600,000 euros} and {f20.position:the closure of the laboratory}.

According to the clinic, {f14.who:a biologist} {f14.what:confused two dishes with similar labels}; she {f14.status:has been dismissed}. {f15.who:The regional health department} {f15.status:inspected the laboratory} {f15.time:in September} and {f15.what:found nothing wrong}. It has ordered that {f16.what:DNA tests} be {f16.status:offered} to {f16.whom:all 312 families treated in that year}.

{f17.who:The public prosecutor} {f17.status:sees no crime}. A judge {f18.status:must decide} {f18.what:whose names stand in the register}; the hearing is on 15 December. In 2011, in another region, {f19:a similar case ended with an exchange}.

=== report B | outlet: Iberia Family Magazine | published: 2025-11-29
# "{f10.wording:We went in for one child and came home with two}"

They share a birthday cake and an odd fate. Two couples from Navarria are raising {f2.whom:sons}, {f2.age:a year and a half old}, who are each other's: their {f1.what:eggs had been mixed up} {f4.time:two years ago} in a clinic for artificial fertilisation. The clinic {f3.status:disputes it}.

How was it found out? {f5.cause:By the colour of one boy's eyes}. Then came a test. Since then the families {f9.what:have seen each other often}, and {f9.what:went to the seaside together in summer}. Give the child away? {f8.position:Neither pair would dream of it}, says {f11.who:the grandmother} who found the words above.

{f6.name:Itziar Goñi}, {f6.source:counsel for one of the couples}, {f12.position:asks for 600,000 euros}. The laboratory, in her view, {f20.position:should stay open, but under supervision}. {f14.who:A trainee} is said to have {f14.what:taken one dish for the other}; she {f14.status:still works there}.

{f15.who:Inspectors of the region} {f15.status:had visited the place} {f15.time:in September}, {f15.what:and complained of the labelling}. {f16.what:Genetic tests} {f16.status:are open} to {f16.whom:every family of that year, 312 in number}.

{f17.who:The prosecutor} {f17.status:has begun to investigate}. {f18.what:As to the names in the register}, the court {f18.status:has ruled}: {f21:all four adults may be entered}.

=== key
f1.what differs A=embryos B=eggs | what was mixed up
f2.whom differs A=daughters B=sons | the children
f2.age same A=18 months B=18 months | the children
f3.status differs A=admitted B=disputed | the clinic
f4.time same A=2023 B=2023 | when
f5.cause differs A=blood group B=eye colour | how it came out
f6.source compatible A=couples' lawyer B=counsel for one couple | Goñi
f6.name same A=Itziar Goñi B=Itziar Goñi | the lawyer
f8.position same A=no exchange B=no exchange | what the families want
f9.what same A=met, holidays together B=saw each other, seaside together | the families
f10.wording differs A=came out B=came home | what was said
f11.who differs A=one of the fathers B=grandmother | who said it
f12.position same A=EUR 600000 B=EUR 600000 | the claim
f20.position differs A=closure B=open under supervision | the laboratory
f14.who differs A=biologist B=trainee | who made the mistake
f14.what same A=confused two dishes B=took one dish for the other | the mistake
f14.status differs A=dismissed B=still works | that person
f15.who same A=regional health department B=inspectors of the region | who inspected
f15.status same A=inspected B=visited | the inspection
f15.time same A=September B=September | when
f15.what differs A=nothing wrong B=labelling complained of | what was found
f16.what same A=DNA tests B=genetic tests | what is offered
f16.status same A=offered B=open | the tests
f16.whom same A=312 families B=312 families | to whom
f17.who same A=public prosecutor B=prosecutor | who investigates or not
f17.status differs A=no crime B=investigates | the prosecutor
f18.what same A=names in the register B=names in the register | what is to be decided
f18.status changed A=to be decided B=ruled | the decision
f19 only A | the case of 2011
f21 only B | the ruling
