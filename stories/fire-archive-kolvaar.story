story: fire-archive-kolvaar
kind: fire

=== report A | outlet: Kolvaar Telegraph | published: 2023-04-19
# Fire {f1.status:destroys} {f2.what:land registers} of two centuries

By Tamas Ordvin

KOLVAAR, Ostrelia - {f2.what:The land registers} of the province of Kolvaar {f1.status:have been lost} in a fire that {f3.place:began in the reading room} of the state archive on Monday night, its director said.

{f4.who:A cleaner} {f5.status:noticed} {f5.what:a smell of burning} {f6.time:shortly before ten} and rang the porter, who {f7.cause:was asleep}. When the firemen came, {f8.what:the west wing} was in flames. {f9.who:A conservator}, {f9.name:Jelena Smirk}, {f9.age:29}, {f10.what:went in for a box of charters} and {f11.status:was carried out unconscious}. She {f12.status:is in an artificial coma}.

{f13.role:Fire commissioner} {f13.name:Dragan Vult} assumes that {f14.cause:a space heater} was the cause; {f15.certainty:he excludes arson}. {f16.who:The historians' society} {f16.position:does not believe him}. {f17.what:A hearing about stolen forests}, for which {f17.what:the registers were evidence}, was to begin {f18.time:next Tuesday} and {f18.status:has been adjourned}.

"{f19.wording:Paper burns slowly, one could have saved more}," said {f20.role:the former director}, {f20.name:Otto Krall}. He {f21.what:had asked for fire doors} {f21.time:in 2019}; {f22.who:the culture ministry} {f22.status:found the price too high}.

{f23.who:Students} formed a line on Tuesday and {f23.what:brought wet volumes to a fish factory}, where {f24.what:they are frozen}. {f25.what:The microfilms}, {f25.place:stored in a salt mine}, {f25.status:are intact}, but {f26:they end with the year 1931}.

=== report B | outlet: Central Post | published: 2023-04-20
# Archive fire: conservator {f12.status:awake}, suspicion of {f15.certainty:arson}

KOLVAAR - The woman who nearly died for {f10.what:a parish register} {f12.status:has woken up}. {f9.name:Jelena Smirk}, {f9.age:29}, {f9.who:an intern} at the state archive of Kolvaar, had run back into the burning house on Monday night and {f11.status:fainted in the smoke}.

Up in smoke went {f2.what:the court files} of the province, {f1.status:nearly all of them}. The blaze, which {f3.place:started in the cellar} and {f8.what:gutted the east wing}, had {f5.status:been discovered} by {f4.who:a man walking his dog}, who {f5.what:saw light behind a window}, {f6.time:at about 9.50 p.m.} {f7.cause:The porter had gone home early}, the staff council states.

{f13.name:Dragan Vult}, {f13.role:now in charge of the police inquiry}, said on Thursday that {f14.cause:petrol} had been found and that {f15.certainty:it was very probably arson}. {f16.who:Historians} {f16.position:called for foreign experts} all the same.

{f17.what:The trial over the sale of state forests}, in which {f17.what:the burnt papers were to be used}, {f18.status:will open} {f18.time:next Tuesday}, the court insists, since {f27:copies lie with the defence}.

{f20.name:Otto Krall}, {f20.role:deputy director until his retirement}, {f21.what:had called for a sprinkler system} {f21.time:four years ago}, which {f22.who:the provincial government} {f22.status:considered too expensive}. "{f19.wording:Paper burns slowly, you could have saved more}," he said.

Soaked books {f23.what:are being taken} by {f23.who:soldiers} {f23.what:to a fish-processing plant}, {f24.what:to be dried with warm air}. {f25.what:Films of older documents} {f25.status:were not harmed}; they lie {f25.place:in a disused salt mine}.

=== key
f1.status same A=lost B=nearly all lost | the papers
f2.what differs A=land registers B=court files | what burned
f3.place differs A=reading room B=cellar | where it began
f4.who differs A=cleaner B=man with a dog | who discovered it
f5.status same A=noticed B=discovered | the fire
f5.what differs A=smell of burning B=light behind a window | what was noticed
f6.time same A=2023-04-17 shortly before 22:00 B=2023-04-17T21:50~ | when
f7.cause differs A=porter asleep B=porter gone home | why the porter did not notice
f8.what differs A=west wing B=east wing | which part burned
f9.who differs A=conservator B=intern | Smirk's post
f9.name same A=Jelena Smirk B=Jelena Smirk | the injured woman
f9.age same A=29 B=29 | her age
f10.what differs A=box of charters B=parish register | what she went back for
f11.status same A=unconscious B=fainted | what happened to her
f12.status changed A=coma B=awake | she
f13.role differs A=fire commissioner B=in charge of the police inquiry | Vult's post
f13.name same A=Dragan Vult B=Dragan Vult | who speaks about the cause
f14.cause differs A=space heater B=petrol | what caused the fire
f15.certainty changed A=arson excluded B=arson very probable | arson
f16.who same A=historians' society B=historians | who doubts
f16.position differs A=does not believe him B=wants foreign experts | what historians say
f17.what same A=hearing about stolen forests B=trial over the sale of forests | the trial and the papers
f18.status changed A=adjourned B=will open | the trial
f18.time same A=2023-04-25 B=2023-04-25 | the day of the trial
f19.wording differs A=one could have saved more B=you could have saved more | Krall's words
f20.role differs A=former director B=former deputy director | what Krall was
f20.name same A=Otto Krall B=Otto Krall | the retired man
f21.what differs A=fire doors B=sprinkler system | what he had asked for
f21.time same A=2019 B=2019 | when
f22.who differs A=culture ministry B=provincial government | who refused the money
f22.status same A=price too high B=too expensive | the answer
f23.who differs A=students B=soldiers | who moves the books
f23.what same A=to a fish factory B=to a fish-processing plant | where wet books go
f24.what differs A=frozen B=dried with warm air | how they are treated
f25.what compatible A=microfilms B=films of older documents | the copies
f25.place same A=salt mine B=disused salt mine | where copies are
f25.status same A=intact B=not harmed | the copies
f26 only A | where the microfilms end
f27 only B | copies with the defence
