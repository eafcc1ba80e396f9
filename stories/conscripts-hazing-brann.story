story: conscripts-hazing-brann
kind: military

=== report A | outlet: Nordfjell Avis | published: 2024-02-14
# {f1.role:Corporal} {f2.status:charged} over {f3.who:recruit}'s {f4.status:death}

The military prosecutor of Brannland has {f2.status:charged} a {f1.role:corporal} with {f5.what:manslaughter} over the {f4.status:death} of a {f3.who:conscript}, Mikkel Ansgar, {f6.age:19}, in the barracks of Hovden {f7.time:last November}. Three other soldiers are accused of {f8.what:failing to help}.

Ansgar {f9.what:was made to stand in a fountain} for {f10.time:two hours}, {f11.cause:as a punishment for a lost glove}, prosecutor Eline Sartor told a press conference on {f12.time:Tuesday}. He {f13.what:died of hypothermia} on the way to {f14.place:the garrison's sick bay}. The {f1.role:corporal}, whose name was {f15.status:not disclosed}, had been {f16.what:drinking}.

The army {f17.position:apologised} to the family for the first time. "{f18.wording:We failed him and we failed them}," said {f19.role:the army's chief of staff}, General Rune Maltby. The commander of the barracks, a {f20.role:colonel}, has {f20.status:been transferred}. {f21.who:The parents} {f22.position:reject the apology} and {f23.position:want the regiment dissolved}, their lawyer, Signe Holt, said.

An inquiry by {f24.who:the parliamentary commissioner} found {f25.number:37} cases of {f26.what:hazing} in {f27.time:two years}, {f28.what:most of them in the artillery}. {f29.who:A military doctor} who had {f29.what:reported bruises} on recruits was {f30.status:ignored}, it says. The report {f31.status:will be published} {f31.time:in March}.

The trial will {f32.status:be held in public} at {f33.place:the district court of Hovden}; the accused {f34.status:faces} {f34.what:up to eight years}. He {f35.position:denies the charge}. Defence minister Aron Wik {f36.position:refused to resign}. In {f37.time:2017} a recruit {f37.status:was injured} in the same fountain. {f38:It has since been filled with earth}.

=== report B | outlet: Brannland Today | published: 2024-02-14
# Army {f17.position:says sorry} for fountain {f4.status:death}

Three months after Mikkel Ansgar {f4.status:lost his life} at Hovden, the army has {f17.position:said sorry}. "{f18.wording:We failed him}," said General Rune Maltby, {f19.role:its chief of staff}, hours after the prosecution had {f2.status:brought a case} on {f12.time:Tuesday} against a {f1.role:sergeant}. The charge is {f5.what:bodily harm resulting in death}. Three comrades have to answer for {f8.what:giving false evidence}.

The {f3.who:volunteer} was {f6.age:19}. On a night {f7.time:in November} he had to {f9.what:stand in the fountain of the parade ground}, {f10.time:for two hours}, {f11.cause:because he had answered back}. {f13.what:His heart gave out} before he {f14.place:reached the town hospital}. The man in charge, prosecutor Eline Sartor said, was {f16.what:under the influence of pills}. He {f15.status:is not named}.

At the Ansgars' the general's letter {f22.position:was accepted}, says Signe Holt, who represents {f21.who:father and mother}. But {f23.position:the minister must go}, they say. Its {f20.role:colonel} {f20.status:has retired early}.

{f24.who:The army inspectorate} has counted {f25.number:thirty-seven} cases of {f26.what:bullying of newcomers} within {f27.time:two years}, {f28.what:the majority in the signals corps}. {f29.who:A nurse} of the barracks, who {f29.what:noted down the bruises}, {f30.status:was given notice}. The full report {f31.status:comes out} {f31.time:next month}.

{f32.status:In closed session}, at {f33.place:the military court in the capital}, the accused will plead {f35.position:not guilty}; {f34.what:eight years} {f34.status:is the most he can get}. Aron Wik, minister of defence, {f36.position:is staying}. Seven years ago, {f37.time:in 2017}, another young soldier {f37.status:came to harm} in that fountain. {f39:Recruitment figures have fallen by a fifth}.

=== key
f1.role differs A=corporal B=sergeant | the accused's rank
f2.status same A=charged B=case brought | the accused
f3.who differs A=conscript B=volunteer | Ansgar
f4.status same A=death B=lost his life | Ansgar
f5.what differs A=manslaughter B=bodily harm resulting in death | the charge
f6.age same A=19 B=19 | Ansgar's age
f7.time same A=2023-11 B=2023-11 | when he died
f8.what differs A=failing to help B=false evidence | what three others are accused of
f9.what same A=made to stand in a fountain B=had to stand in the fountain | what was done to him
f10.time same A=2 hours B=2 hours | how long
f11.cause differs A=lost glove B=answered back | why he was punished
f12.time same A=2024-02-13 B=2024-02-13 | when the charge was made public
f13.what differs A=hypothermia B=heart failure | what he died of
f14.place differs A=garrison's sick bay B=town hospital | where he was being taken
f15.status same A=not disclosed B=not named | the accused's name
f16.what differs A=drinking B=pills | what the accused had taken
f17.position same A=apologised B=said sorry | the army
f18.wording compatible A=We failed him and we failed them B=We failed him | Maltby's words
f19.role same A=army chief of staff B=army chief of staff | Maltby
f20.role same A=colonel B=colonel | the commander of the barracks
f20.status differs A=transferred B=retired | the colonel
f21.who same A=parents B=father and mother | whom Holt represents
f22.position differs A=rejected B=accepted | the parents on the apology
f23.position differs A=regiment dissolved B=minister must go | what the parents want
f24.who differs A=parliamentary commissioner B=army inspectorate | who inquired
f25.number same A=37 B=37 | cases
f26.what same A=hazing B=bullying of newcomers | the cases
f27.time same A=2 years B=2 years | the span of the cases
f28.what differs A=artillery B=signals corps | where most cases were
f29.who differs A=doctor B=nurse | who saw the bruises
f29.what same A=reported bruises B=noted the bruises | what was done about the bruises
f30.status differs A=ignored B=given notice | this person after the warning
f31.status same A=will be published B=comes out | the report
f31.time same A=2024-03 B=next month | when it appears
f32.status differs A=in public B=closed session | the trial
f33.place differs A=district court of Hovden B=military court in the capital | where the trial is
f34.what same A=up to 8 years B=8 years at most | the penalty
f34.status same A=faces B=the most he can get | the penalty
f35.position same A=denies the charge B=not guilty | the accused
f36.position same A=refused to resign B=is staying | the minister
f37.time same A=2017 B=2017 | the earlier case
f37.status same A=injured B=came to harm | the earlier recruit
f38 only A | the fountain filled
f39 only B | recruitment
