story: midwife-lomuru
kind: court

=== report A | outlet: Rift Valley Tribune | published: 2025-06-18
# Lomuru {f1.role:midwife} {f1.status:cleared} of {f2.what:selling} babies

A {f1.role:midwife} from Lomuru was {f1.status:acquitted} on {f1.time:Tuesday} of {f2.what:selling two newborn babies} to {f3.whom:childless couples}. {f4.role:Senior magistrate} {f4.name:Josephat Kiptoo} ruled that the prosecution had {f5.cause:not shown that any money changed hands}.

{f1.name:Agnes Nasike}, 47, {f6.what:wept} as the decision was read. "{f7.wording:I have lost a year of my life and all my patients}," she said outside the courthouse. She had been {f8.status:in custody} for {f8.time:eleven months}, having {f8.cause:been unable to raise bail}.

The case began when {f9.who:a mother}, who had been told that her son was {f9.what:stillborn}, {f9.what:recognised him by a birthmark} at {f9.place:a baptism}. A {f10.what:DNA test} {f10.status:confirmed} that the boy was hers. He {f11.status:has been living with her} since March.

Ms Nasike told the court that the children had been {f12.what:left behind by girls who did not want them}, and that she had {f12.position:meant well}. {f13.role:A nurse} who worked with her, {f13.name:Beatrice Ekal}, had {f13.status:testified against her}; the magistrate called her {f14.what:an unreliable witness}, because she had {f14.cause:changed her account twice}.

{f15.who:The director of public prosecutions} {f15.status:will appeal}. Ms Nasike's clinic, {f16.what:a two-room house by the market}, {f16.status:is still sealed}. {f17.who:The nursing council} said that her licence {f17.status:would be given back} at its next sitting.

{f18.number:Two} of the couples had pleaded guilty last autumn to {f18.what:giving false particulars of a birth}, and were {f18.status:fined}. {f19.who:Women's groups} {f19.what:sang} in front of the court.

=== report B | outlet: The Savannah Mail | published: 2025-06-19
# Magistrate {f1.status:frees} woman in Lomuru baby case, mother "in shock"

"I could not believe my ears," says {f9.who:the woman who found her lost son} again at {f9.place:a school open day}, where she {f9.what:knew him by a mark on his skin}. She had been made to believe that he {f9.what:had been born dead}. On {f1.time:Tuesday} the accused, {f1.role:traditional birth attendant} {f1.name:Agnes Nasike}, {f1.status:walked free}.

{f4.name:Josephat Kiptoo}, the {f4.role:principal magistrate}, found her {f1.status:not guilty} of having {f2.what:stolen two babies} for {f3.whom:couples without children}. The evidence, he said, {f5.cause:had been gathered without a warrant}. Ms Nasike, who {f6.what:showed no emotion}, had been {f8.status:behind bars} for {f8.time:nearly a year} {f8.cause:because bail was denied}. "{f7.wording:I have lost a year of my life and all my friends}," she said.

{f10.what:Genetic analysis} had {f10.status:left no doubt} about the boy's parents. Nevertheless he {f11.status:remains in a children's home} until the family court has decided.

The defence had it that {f12.what:young girls had abandoned the infants} and that their client {f12.position:had acted out of kindness}. {f13.name:Beatrice Ekal}, {f13.role:a cleaner} at the clinic, {f13.status:gave evidence for the prosecution}. She was {f14.what:not to be believed}, the magistrate held, {f14.cause:since she owed the accused money}.

The {f15.who:DPP} {f15.status:has not yet decided whether to go to a higher court}. The clinic, {f16.what:two rooms next to the market}, {f16.status:was reopened} on the day after the judgment. As to her licence, {f17.who:the nursing council} {f17.status:sees no reason to restore it}.

{f18.number:Two} couples who had confessed to {f18.what:having a birth falsely registered} {f18.status:got suspended sentences} last year. {f19.who:Women's associations} {f19.what:protested with whistles} before the building.

=== key
f1.role differs A=midwife B=traditional birth attendant | the accused
f1.status same A=acquitted B=walked free | the accused
f1.time same A=2025-06-17 B=2025-06-17 | when
f1.name same A=Agnes Nasike B=Agnes Nasike | the accused
f2.what differs A=selling babies B=stealing babies | the charge
f3.whom same A=childless couples B=couples without children | who got the babies
f4.role differs A=senior magistrate B=principal magistrate | Kiptoo
f4.name same A=Josephat Kiptoo B=Josephat Kiptoo | the magistrate
f5.cause differs A=no money shown B=no warrant | why she was acquitted
f6.what differs A=wept B=no emotion | how she took it
f7.wording differs A=all my patients B=all my friends | her words
f8.status same A=in custody B=behind bars | she before the trial
f8.time compatible A=eleven months B=nearly a year | how long she was held
f8.cause differs A=could not raise bail B=bail denied | why she was held
f9.who same A=mother B=the boy's mother | who recognised the boy
f9.what same A=told he was stillborn, birthmark B=told he was born dead, mark on the skin | the mother and the boy
f9.place differs A=baptism B=school open day | where she found him
f10.what same A=DNA test B=genetic analysis | what proved it
f10.status same A=confirmed B=no doubt | the parentage
f11.status differs A=with his mother B=in a children's home | the boy
f12.what same A=left by girls B=abandoned by girls | the children, as the defence has it
f12.position same A=meant well B=out of kindness | her motive
f13.role differs A=nurse B=cleaner | Beatrice Ekal
f13.name same A=Beatrice Ekal B=Beatrice Ekal | the witness
f13.status same A=testified against her B=gave evidence for the prosecution | the witness
f14.what same A=unreliable B=not to be believed | the witness
f14.cause differs A=changed her account B=owed money | why she was not believed
f15.who same A=director of public prosecutions B=DPP | who may appeal
f15.status differs A=will appeal B=not decided | the appeal
f16.what same A=two-room house by the market B=two rooms next to the market | the clinic
f16.status changed A=sealed B=reopened | the clinic
f17.who same A=nursing council B=nursing council | who decides on the licence
f17.status differs A=to be given back B=not to be restored | the licence
f18.number same A=2 B=2 | couples convicted
f18.what same A=false particulars of a birth B=birth falsely registered | the couples' offence
f18.status differs A=fined B=suspended sentences | the couples' punishment
f19.who same A=women's groups B=women's associations | who stood outside
f19.what differs A=sang B=protested with whistles | what they did
