story: murder-ipanoa-notary
kind: court

=== report A | outlet: Tribuna de Ipanoa | published: 2024-09-20
# {f1.role:Widow} {f2.status:convicted} of having notary {f3.cause:shot}

By Luzia Arrabal

{f4.who:A jury} in Ipanoa, in the state of Bahia, {f2.status:found} the {f1.role:widow} of a notary {f2.status:guilty} on {f5.time:Thursday} of {f6.what:ordering his murder}. Marta Leitão, 47, was given {f8.time:22 years}.

Her husband, Aurélio Leitão, {f3.cause:was shot} {f9.place:in his garage} {f10.time:on Easter Saturday 2021}. The killer, known as Tico, {f12.role:a motorcycle mechanic}, {f13.status:had been convicted} earlier and {f14.what:testified that she paid him} {f15.money:30,000 reais}, {f16.what:in cash}, {f17:behind a church}.

The prosecution saw the motive in {f18.cause:a life insurance policy}. The notary {f19.status:had begun} {f19.what:divorce proceedings}. {f20.who:A maid} {f21.what:told the court} that Marta Leitão {f22.what:had sent the watchdog to a kennel} {f23.time:the day before}.

She {f24.status:insisted that she was innocent}. Her lawyer {f25.position:pointed at a business rival}: "{f26.wording:Half the town had a reason, she had none}," he said. He {f27.status:will appeal}. She {f28.what:fainted} at the verdict and {f29.status:was taken} {f30.place:to the women's prison in Salvador}.

The couple's {f31.role:son}, 19, {f32.what:sided with his mother}; {f33.role:her father-in-law} {f34.what:applauded}. Two police officers {f35.cause:who are said to have leaked the file} {f36.status:are under investigation}. {f37.who:A television crew} {f38.status:was barred} from the room. {f39:The notary's office was taken over by a cousin.} Another notary was killed in the region in 2015, {f40.cause:in a land dispute}.

=== report B | outlet: Brasil Hoje Service | published: 2024-09-20
# Brazil jury {f2.status:convicts} {f1.role:ex-wife} in notary's {f3.cause:poisoning}

IPANOA, Brazil (BHS) - At two in the morning it was over: {f4.who:seven jurors} {f2.status:held} Marta Leitão, 47, {f2.status:responsible} for {f6.what:hiring the man who killed} Aurélio Leitão, a notary. She had been his {f1.role:wife until a few months before his death}. The sentence of {f8.time:22 years} followed {f5.time:on Thursday}.

The hired man, {f12.role:a gardener} known as Tico, who {f13.status:was sentenced last year}, {f14.what:had told the court that he had money from her}: {f15.money:thirty thousand}, {f16.what:by bank transfer}. {f3.cause:He put poison into the coffee}, {f9.place:in the notary's office}, {f10.time:on the day before Easter three years ago}.

{f18.cause:A quarrel over the custody of their child} was why, according to the prosecution. {f19.what:The divorce} {f19.status:was final}. The court believed {f20.who:a receptionist}, who {f21.what:had testified} that the accused {f22.what:asked for the security camera to be switched off} {f23.time:the day before}.

"{f26.wording:Half the town had a reason and she had none}," said her lawyer, who {f25.position:thinks it was a competitor}. He {f27.status:is going to a higher court}. She {f24.status:maintains that she did not do it}. When the verdict was read she {f28.what:laughed}. She {f29.status:was driven} {f30.place:home, where she must stay until the appeal}.

The {f31.role:daughter} of the two, 19, {f32.what:stood by her}. {f34.what:Clapping} was heard from {f33.role:the dead man's brother}. {f37.who:Photographers} {f38.status:had to stay outside}. Because {f35.cause:papers found their way to the press}, two policemen {f36.status:are being investigated}. {f40.cause:A debt} had cost another notary of the region his life in 2015.

=== key
f1.role differs A=widow B=ex-wife | the convict to the notary
f2.status same A=convicted B=held responsible | the convict
f3.cause differs A=shot B=poisoned | how the notary died
f4.who same A=a jury B=seven jurors | who convicted
f5.time same A=2024-09-19 B=2024-09-19 | when
f6.what same A=ordering his murder B=hiring the killer | the crime
f8.time same A=22 years B=22 years | the sentence
f9.place differs A=his garage B=his office | where he was killed
f10.time same A=2021-04-03 B=2021-04-03 | when he was killed
f12.role differs A=motorcycle mechanic B=gardener | the killer's work
f13.status same A=convicted B=sentenced | the killer
f14.what same A=paid him B=had money from her | the killer's testimony
f15.money same A=BRL 30000 B=BRL 30000 | the pay
f16.what differs A=cash B=bank transfer | how it was paid
f17 only A | behind a church
f18.cause differs A=life insurance B=custody quarrel | the motive
f19.what same A=divorce proceedings B=the divorce | between the two
f19.status differs A=begun B=final | the divorce
f20.who differs A=maid B=receptionist | the witness
f21.what same A=told the court B=testified | the witness
f22.what differs A=sent the watchdog away B=had the camera switched off | what the accused did before
f23.time same A=the day before B=the day before | when
f24.status same A=innocent B=did not do it | the accused on the charge
f25.position same A=a business rival B=a competitor | whom the defence suspects
f26.wording differs A=reason, she had none B=reason and she had none | the lawyer's words
f27.status same A=will appeal B=going to a higher court | the appeal
f28.what differs A=fainted B=laughed | how she took the verdict
f29.status same A=taken B=driven | the convict
f30.place differs A=women's prison B=home | where she was taken
f31.role differs A=son B=daughter | the child
f32.what same A=sided with her B=stood by her | the child
f33.role differs A=father-in-law B=dead man's brother | who applauded
f34.what same A=applauded B=clapping | what this relative did
f35.cause same A=leaked the file B=papers found their way to the press | why officers are investigated
f36.status same A=under investigation B=being investigated | the officers
f37.who differs A=television crew B=photographers | who was kept out
f38.status same A=barred B=had to stay outside | these people
f39 only A | the cousin
f40.cause differs A=land dispute B=debt | the killing of 2015
