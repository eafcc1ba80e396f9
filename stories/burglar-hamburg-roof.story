story: burglar-hamburg-roof
kind: court

=== report A | outlet: Alsterblatt | published: 2022-09-07
# "Roof climber" {f1.status:must go to prison} for {f2.time:six years}

By Hinnerk Dierksen

For years he came {f3.what:through attic windows} while the residents {f4.what:slept below}. Now the man the police called the "Roof Climber" {f1.status:has been sentenced} to {f2.time:six years} by {f5.who:the district court} in Hamburg, for {f6.what:burglary in 31 cases}.

Pawel Skarbek, 44, {f7.role:once a circus acrobat}, {f8.status:had confessed} on {f9.time:the second day} of the trial. He {f10.position:gave the names of two receivers}. What he wanted were {f12.what:watches}; {f13.what:pictures} {f14.what:did not interest him}.

He was caught {f15.time:in January}, when {f16.who:a pensioner} in Eppendorf {f17.what:pulled the ladder away}. Skarbek {f18.what:fell and broke a heel bone}. {f19.what:A glove} with his DNA, {f20.place:found in a gutter}, led to the other cases.

{f21.who:The prosecutor} had {f22.position:demanded eight years}. The defence {f23.position:considered four sufficient}. Judge Wiebke Feddersen said that the accused had {f24.wording:"taken from people the feeling of being at home."} A victim, {f25.role:a retired music teacher}, {f26.what:spoke of her sleepless nights}.

Skarbek {f27.what:apologised to every single victim}. It is {f28.certainty:not certain} that he acted {f29.what:alone}. An {f30.role:alleged lookout}, his {f31.role:half-brother}, {f32.status:has gone into hiding}.

Of the loot, {f33.what:only a small part} {f34.status:has been returned}. The rest was {f35.what:sold at flea markets}. The verdict {f36.status:is not yet final}; {f37.who:the defence} {f38.position:is considering an appeal}. {f39:One of the watches had belonged to a ship's captain who went down in 1957.}

=== report B | outlet: Norddeutsches Tagesecho | published: 2022-09-07
# Cat burglar {f1.status:locked away}

HAMBURG. {f1.status:Sentenced to prison}, and for {f2.time:six years}: in this way {f5.who:the regional court} yesterday put an end to the career of Pawel Skarbek, 44, who {f6.what:broke into 31 flats}, nearly always {f3.what:by way of the balcony}.

The {f7.role:former roofer} {f8.status:had admitted it all} {f9.time:right at the start}. But {f10.position:he would not say a word about those who bought from him}. It was {f12.what:cash} he looked for. {f13.what:Paintings} {f14.what:left him cold}. The owners were usually {f4.what:away on holiday}.

His luck ended {f15.time:at the beginning of the year} in Eppendorf. {f16.who:A student} {f17.what:took away his ladder}; in {f18.what:the fall he fractured his heel}. His DNA {f20.place:on a windowsill} was {f19.what:on a cigarette end}, and that tied him to all the rest.

He had {f24.wording:"taken from people their feeling of being at home,"} Judge Wiebke Feddersen said. {f21.who:The public prosecutor} {f22.position:had thought eight years appropriate}; Skarbek's lawyer {f23.position:had pleaded for a suspended sentence}. {f25.role:A woman who used to teach music} {f26.what:told the court how badly she sleeps}.

To {f27.what:each of those he robbed}, Skarbek said sorry. Police {f28.certainty:rule out} that he {f29.what:had accomplices on the roofs}. His {f31.role:brother-in-law}, who is said to have {f30.role:kept watch in the street}, {f32.status:was arrested in Poland}.

{f33.what:Little} of what he took {f34.status:is back with its owners}. Most of it {f35.what:went to pawnbrokers}. {f36.status:The judgment does not yet have legal force}. {f37.who:The prosecution} {f38.position:may lodge an appeal}.

=== key
f1.status same A=sentenced to prison B=locked away | the burglar
f2.time same A=6 years B=6 years | the sentence
f3.what differs A=attic windows B=balcony | how he got in
f4.what differs A=asleep B=on holiday | the residents meanwhile
f5.who differs A=district court B=regional court | which court
f6.what same A=burglary in 31 cases B=broke into 31 flats | the crimes
f7.role differs A=circus acrobat B=roofer | his former trade
f8.status same A=confessed B=admitted it all | the burglar
f9.time differs A=second day B=at the start | when he confessed
f10.position differs A=named receivers B=would not name buyers | about his buyers
f12.what differs A=watches B=cash | what he wanted
f13.what same A=pictures B=paintings | what he left
f14.what same A=did not interest him B=left him cold | his view of pictures
f15.time compatible A=2022-01 B=beginning of 2022 | when he was caught
f16.who differs A=pensioner B=student | who caught him
f17.what same A=pulled the ladder away B=took away his ladder | how
f18.what same A=fell and broke a heel bone B=fall, fractured heel | his injury
f19.what differs A=glove B=cigarette end | what his DNA was on
f20.place differs A=gutter B=windowsill | where that was
f21.who same A=prosecutor B=public prosecutor | who demanded
f22.position same A=eight years B=eight years | what the prosecution wanted
f23.position differs A=four years B=suspended sentence | what the defence wanted
f24.wording differs A=the feeling of being at home B=their feeling of being at home | the judge's words
f25.role same A=retired music teacher B=used to teach music | the victim who spoke
f26.what same A=sleepless nights B=how badly she sleeps | what she told
f27.what same A=apologised to every victim B=said sorry to each | his apology
f28.certainty differs A=uncertain B=certain | that he was alone on the roofs
f29.what same A=alone B=no accomplices | what it is about
f30.role same A=lookout B=kept watch | the relative's part
f31.role differs A=half-brother B=brother-in-law | the lookout to him
f32.status differs A=in hiding B=arrested | the lookout
f33.what same A=a small part B=little | of the loot
f34.status same A=returned B=back with the owners | this part
f35.what differs A=flea markets B=pawnbrokers | where the rest went
f36.status same A=not final B=no legal force | the verdict
f37.who differs A=defence B=prosecution | who considers an appeal
f38.position same A=considering B=may lodge | an appeal
f39 only A | the captain's watch
