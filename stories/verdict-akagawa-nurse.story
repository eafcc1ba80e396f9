story: verdict-akagawa-nurse
kind: court

=== report A | outlet: Toyo Press Service | published: 2025-02-20
# Japanese {f4.role:nurse} {f1.status:acquitted} of killing patients after {f2.time:19 years}

AKAGAWA, Japan (TPS) - A court in western Japan on {f3.time:Thursday} {f1.status:cleared} a {f4.role:former nurse} of poisoning {f5.number:two} elderly patients, for which she had spent {f2.time:19 years} in prison.

{f6.name:Emiko Tahara}, {f7.age:61}, {f8.what:bowed three times} when presiding judge Shuichi Onda {f9.what:apologised to her}. Onda ruled that her confession {f10.cause:had been forced out of her} by {f11.who:detectives}, who had {f12.what:kept her from sleeping}.

Prosecutors had maintained that she put {f13.what:muscle relaxant} into the patients' {f14.what:drips} at the Akagawa Central Hospital in {f15.time:2004}. The retrial was told that the substance {f16.status:had never been found} in the blood samples, which were {f17.status:destroyed} by {f18.who:a forensic laboratory}.

"{f19.wording:I am happy, but my mother did not live to hear it}," {f6.name:Tahara} told reporters. Her mother {f20.time:died last year}.

The prosecution {f21.status:will not appeal}, {f41.role:deputy chief prosecutor} Goro Minase said. Her lawyers {f22.status:plan to sue} the {f23.whom:state} for damages.

The {f24.role:daughter} of one of the patients said she {f25.position:accepted the ruling}. The hospital, which has since {f26.status:been taken over} by {f27.who:a university}, {f28.status:declined to comment}.

{f6.name:Tahara} was {f29.status:released} in {f30.time:March 2023}, when the High Court in Hiroshima {f31.status:ordered} a new trial {f31.cause:on the strength of an expert's report}. Her first two petitions had been {f32.status:rejected}.

{f33.who:The bar association} called for {f34.position:all interrogations to be filmed}. {f35.who:The justice minister} {f36.status:promised} a {f36.what:review}.

She is {f37.number:the fifth} person in Japan to be exonerated of murder in a retrial in {f37.time:three decades}, according to {f38.source:a civic group}. {f39:Hundreds had queued for 28 public seats.}

=== report B | outlet: Akagawa Shimbun (English edition) | published: 2025-02-21
# After {f2.time:nearly two decades} behind bars, Ms. {f6.name:Tahara} is {f1.status:declared not guilty}

By Kazuko Ishibe

The {f4.role:ex-nurse} in the grey jacket {f8.what:covered her face with both hands}. {f3.time:Yesterday} at 10:04 the District Court in our city {f1.status:threw out} the case against {f6.name:Emiko Tahara}, {f7.age:61}, who had been convicted of murdering {f5.number:two} people in her care.

Judge Shuichi Onda {f9.what:expressed no regret on the court's behalf}, but his language was plain. The confession had been {f10.cause:extorted}. He blamed {f11.who:a prosecutor} who {f12.what:threatened her with the arrest of her brother}.

It was said at the time that Ms. {f6.name:Tahara} had added {f13.what:insulin} to the {f14.what:infusions} of an 89-year-old woman and a man of 77, both of whom died in {f15.time:the autumn of 2004}. But no trace of it {f16.status:was ever detected}, the defense had shown, and the blood that might have been tested again was {f17.status:thrown away}, by {f18.who:the police themselves}.

"{f19.wording:I am happy, but my mother did not live to hear this}," said Ms. {f6.name:Tahara}. She lost her mother {f20.time:in 2024}.

"{f40:We took it seriously from the first day}," said Goro Minase, {f41.role:the second in rank at the prosecutors' office}. Whether to {f21.status:appeal was still being examined}, he added.

Her counsel {f22.status:intend to take} {f23.whom:the prefecture} to court and to demand compensation.

The man's {f24.role:daughter}, now 70, {f25.position:does not believe in the verdict}. At the hospital, which {f27.who:a private chain} {f26.status:has acquired} since, nobody {f28.status:would say a word}.

It had taken Ms. {f6.name:Tahara} three petitions. Two were {f32.status:dismissed}, and only in {f30.time:the spring of two years ago} did the High Court {f31.status:grant} a retrial, {f31.cause:after a witness took back her statement}. She was {f29.status:let out} the same week.

{f33.who:A group of law professors} demands {f34.position:that a lawyer be present at every questioning}. In Tokyo, {f35.who:the chief cabinet secretary} {f36.status:held out the prospect} of {f36.what:an examination of the case}.

Over {f37.time:thirty years}, {f37.number:four} others convicted of murder have been cleared in the same way before her, {f38.source:a professor of law} has counted.

=== key
f1.status same A=acquitted B=declared not guilty | Tahara
f2.time compatible A=19 years B=nearly two decades | time in prison
f3.time same A=2025-02-20 B=2025-02-20 | day of the verdict
f4.role same A=former nurse B=ex-nurse | Tahara's work
f5.number same A=2 B=2 | the patients
f6.name same A=Emiko Tahara B=Emiko Tahara | the defendant
f7.age same A=61 B=61 | Tahara
f8.what differs A=bowed three times B=covered her face | how she took the verdict
f9.what differs A=apologised B=expressed no regret | the judge to her
f10.cause same A=forced out B=extorted | why the confession is worthless
f11.who differs A=detectives B=a prosecutor | who forced the confession
f12.what differs A=kept her from sleeping B=threatened to arrest her brother | how it was forced
f13.what differs A=muscle relaxant B=insulin | the alleged poison
f14.what same A=drips B=infusions | into what it was put
f15.time compatible A=2004 B=autumn 2004 | when the patients died
f16.status same A=never found B=never detected | the substance
f17.status same A=destroyed B=thrown away | the blood samples
f18.who differs A=a forensic laboratory B=the police | who destroyed them
f19.wording differs A=I am happy, but my mother did not live to hear it B=I am happy, but my mother did not live to hear this | Tahara's words
f20.time same A=2024 B=2024 | when her mother died
f21.status differs A=no appeal B=still examined | appeal by the prosecution
f22.status same A=plan to sue B=intend to take to court | her suit for damages
f23.whom differs A=the state B=the prefecture | whom they will sue
f24.role compatible A=daughter of a patient B=the man's daughter | the relative who spoke
f25.position differs A=accepts the ruling B=does not believe the verdict | the daughter on the verdict
f26.status same A=taken over B=acquired | the hospital
f27.who differs A=a university B=a private chain | who took the hospital over
f28.status same A=declined to comment B=would not say a word | the hospital on the verdict
f29.status same A=released B=let out | Tahara earlier
f30.time compatible A=2023-03 B=spring 2023 | when she was released
f31.status same A=ordered B=granted | the retrial
f31.cause differs A=an expert's report B=a witness took back her statement | why the retrial was ordered
f32.status same A=rejected B=dismissed | first two petitions
f33.who differs A=bar association B=law professors | who makes the demand
f34.position differs A=film all interrogations B=a lawyer at every questioning | the lawyers' demand
f35.who differs A=justice minister B=chief cabinet secretary | who announced the review
f36.status compatible A=promised B=held out the prospect | the review
f36.what same A=review B=examination of the case | what the government announced
f37.number same A=5 with her B=5 with her | exonerated in retrials
f37.time same A=30 years B=30 years | in what period
f38.source differs A=a civic group B=a professor of law | who counted them
f39 only A | the queue
f40 only B | "We took it seriously"
f41.role same A=deputy chief prosecutor B=second in rank at the office | Minase
