story: coup-trial-officers
kind: court

=== report A | outlet: Capital Law Report | published: 2024-06-27
# {f1.who:Three officers} jailed over failed coup in Ngembe

{f3.who:A military court} in Ngembe on Wednesday sentenced {f1.who:three officers} to {f4.time:20 years} in prison for {f5.what:plotting} to overthrow President Céleste Mbarga in 2022. A fourth accused, {f6.role:a businesswoman}, {f7.status:was acquitted}.

The chief defendant, Colonel Aristide Nguema-Ott, {f8.role:the president's former aide-de-camp}, {f9.what:listened standing}. "{f10.wording:History will hear the appeal}," he said. His lawyer {f11.status:will appeal}. The prosecutor had {f12.position:asked for death}.

According to the court the officers meant to {f13.what:arrest} the president {f14.place:on his way from mass}. They {f15.status:were betrayed} by {f16.who:a radio operator}. {f17.what:Rifles} were found {f18.place:under a chapel}. The money, the judges said, {f19.source:on the word of a bank clerk}, came from {f20.who:an oil trader}.

The trial {f21.what:was held behind closed doors}. {f22.who:Two diplomats} {f22.status:were admitted} as observers. Families waited in the rain for {f24.time:nine hours}. {f25.who:A sister of the colonel} {f26.status:fainted}.

{f27.who:Human rights lawyers} said {f28.cause:confessions had been obtained by beatings}. The court {f29.what:found no evidence of that}. {f30.who:The justice minister}, Jules Essono, {f31.certainty:hinted at a pardon}. The colonel {f32.status:suffers from tuberculosis}. {f33.status:He remains in Kondo prison}. {f34:Ngembe has had four coups since independence.}

=== report B | outlet: La Sentinelle | published: 2024-06-28
# The colonel and the empty chair

When {f3.who:the judges of the military tribunal} came in, Aristide Nguema-Ott {f9.what:stayed on his bench}. He got {f4.time:twenty years}, as did {f1.who:two fellow officers}, for {f5.what:conspiring} two years ago against the head of state, Mbarga. {f6.role:A woman who deals in cloth}, accused of being in on it, {f7.status:was given a suspended sentence}.

The colonel had once been {f8.role:commander of the presidential guard}. "{f10.wording:History will hear our appeal}," he called out. {f11.status:There is no appeal against this court}, his lawyer explained. The prosecution {f12.position:had called for life}.

{f13.what:Kill} the president is what they wanted, the tribunal holds, {f14.place:as he came home from church}. {f16.who:A driver} {f15.status:gave the plan away}. {f18.place:Beneath a chapel} {f17.what:hand grenades} lay ready. {f20.who:A petroleum dealer} had paid, so {f19.source:an intercepted letter}.

{f21.what:The public was not let in.} {f22.who:Foreign envoys, two of them}, {f22.status:were turned back} at the door. Under umbrellas the relatives held out {f24.time:from seven in the morning till four in the afternoon}. {f25.who:The colonel's mother} {f26.status:passed out} at the news.

{f28.cause:They were beaten until they signed}, {f27.who:lawyers of a rights group} say. For the tribunal {f29.what:nothing points to it}. {f31.certainty:There will be no pardon}, stated Essono, {f30.who:who heads the ministry of justice}. The convict, {f32.status:ill with tuberculosis}, {f33.status:was taken to a hospital} on Thursday. {f35:His chair in the officers' mess is kept empty.}

=== key
f1.who same A=three officers B=the colonel and two officers | who was sentenced
f3.who same A=military court B=military tribunal | which court
f4.time same A=20 years B=20 years | the sentence
f5.what same A=plotting B=conspiring | the crime
f6.role compatible A=businesswoman B=cloth dealer | the woman accused
f7.status differs A=acquitted B=suspended sentence | the woman
f8.role differs A=aide-de-camp B=commander of the guard | the colonel's former post
f9.what differs A=standing B=sitting | how he heard the sentence
f10.wording differs A=the appeal B=our appeal | his words
f11.status differs A=will appeal B=no appeal possible | the appeal
f12.position differs A=death B=life | what the prosecutor asked
f13.what differs A=arrest B=kill | what they meant to do to the president
f14.place same A=on his way from mass B=as he came from church | where
f15.status same A=betrayed B=given away | the plan
f16.who differs A=radio operator B=driver | who betrayed it
f17.what differs A=rifles B=hand grenades | the weapons found
f18.place same A=under a chapel B=beneath a chapel | where
f19.source differs A=bank clerk B=intercepted letter | on whose word
f20.who same A=oil trader B=petroleum dealer | who paid
f21.what same A=behind closed doors B=public not let in | the trial
f22.who same A=two diplomats B=two foreign envoys | would-be observers
f22.status differs A=admitted B=turned back | the diplomats
f24.time same A=9 hours B=9 hours | the families' wait
f25.who differs A=his sister B=his mother | who fainted
f26.status same A=fainted B=passed out | the relative
f27.who same A=human rights lawyers B=lawyers of a rights group | who complains
f28.cause same A=beatings B=beaten | how confessions came about
f29.what same A=no evidence B=nothing points to it | the court on the beatings
f30.who same A=justice minister B=head of the ministry of justice | Essono
f31.certainty differs A=pardon hinted at B=no pardon | a pardon
f32.status same A=tuberculosis B=ill with tuberculosis | the colonel's illness
f33.status changed A=in prison B=in hospital | the colonel
f34 only A | four coups
f35 only B | his chair
