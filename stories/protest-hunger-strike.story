story: protest-hunger-strike
kind: protest

=== report A | outlet: The Marches Gazette | published: 2025-08-20
# Prisoner {f1.status:ends} hunger strike after {f2.time:53 days}

The imprisoned {f3.role:novelist} Salma Idrizi {f1.status:broke off} her hunger strike on {f4.time:Tuesday}, {f2.time:53 days} after she had begun it. She {f5.what:drank broth} {f6.place:in the prison hospital} of Kosta, her {f7.role:sister}, Vera, said. The government of Albora has {f8.status:promised} her {f9.what:a new trial}.

Idrizi, {f10.age:41}, is {f11.status:serving} {f12.time:nine years} for {f13.what:insulting the head of state} in {f14.what:a ballad she sang on the radio}. She weighs {f15.number:38} kilos and {f16.what:can hardly see}. {f17.who:The prison doctor} {f17.position:had refused to feed her by force}. Last Friday {f18.who:a court} {f18.status:had turned down} her {f18.what:release on health grounds}.

The turn was brought about by {f19.who:the former president}, Luan Berisi, who {f20.what:visited her} {f20.time:on Monday} {f21.what:without an appointment}. "{f22.wording:I am eating so that I can go on speaking}," she had him announce. Outside the prison {f23.number:about 1,500} people {f24.what:rang small bells}; {f25.who:a police officer} was {f25.status:suspended} {f25.cause:for joining them}.

The justice minister, Arta Kolo, {f26.position:called the strike blackmail}. {f27.who:The governing party} {f27.status:is split}. {f28.number:Two} other prisoners {f28.status:are still refusing food}, {f29.what:both of them trade unionists}. Judges are to {f30.status:hear the matter} {f30.time:in October}, {f31.place:in Dibra}. {f32.time:In 1994} {f33.who:a bishop} {f34.status:had died} {f35.cause:on hunger strike} in the same prison. {f36:Idrizi's last book sold 400 copies}.

=== report B | outlet: Albora Letters, weekly | published: 2025-08-21
# A spoonful

By Dritan Meksi

It was {f5.what:a spoonful of honey}. With it, on {f4.time:Tuesday}, Salma Idrizi, {f3.role:who sings what others whisper}, {f1.status:put an end} to {f2.time:53 days} without food. She lay {f6.place:in her cell at Kosta}; it was her {f7.role:daughter}, Vera, who brought the news to the gate. In return the state {f8.status:has given its word} that {f9.what:a request for mercy will be looked at}.

At the gate, some {f23.number:1,500} men and women {f24.what:shook handbells} when they heard. One of them was {f25.who:a prison guard}, who has since been {f25.status:sent home from duty} {f25.cause:for it}.

{f12.time:Nine years} is what she {f11.status:got}, for {f14.what:verses printed in a newspaper} in which {f13.what:the army was made fun of}. She is {f10.age:41}; she {f16.what:no longer hears well}, and the scales show {f15.number:38}. {f17.who:The doctor of the prison} {f17.position:had been ready to put a tube into her}. A petition to {f18.what:let her out because of her health} was {f18.status:declared inadmissible} last week by {f18.who:the prosecutor general}.

Who moved the stone? {f19.who:The archbishop}, some say, Luan Berisi, who {f20.time:the day before} {f20.what:sat at her bed}, {f21.what:with the minister's leave}. Through him she let it be known: "{f22.wording:I am eating so that I can go on singing}." For Arta Kolo, minister of justice, {f26.position:reason has won on both sides}. {f27.who:The ruling party} {f27.status:stands behind her as one}.

{f28.number:Two} more {f28.status:go on starving}, {f29.what:students both}. Those who remember the year {f32.time:1994} think of {f33.who:the bishop} who {f34.status:did not survive} {f35.cause:the beatings} at Kosta. In {f31.place:Dibra}, {f30.time:in October}, {f30.status:there will be a hearing}. {f37:The honey was from her village}.

=== key
f1.status same A=ended B=put an end | the hunger strike
f2.time same A=53 days B=53 days | its length
f3.role differs A=novelist B=singer | Idrizi's calling
f4.time same A=2025-08-19 B=2025-08-19 | when it ended
f5.what differs A=broth B=honey | what she took first
f6.place differs A=prison hospital B=cell | where she lay
f7.role differs A=sister B=daughter | Vera
f8.status same A=promised B=given its word | the state's promise
f9.what differs A=a new trial B=mercy to be looked at | what is promised
f10.age same A=41 B=41 | her age
f11.status same A=serving B=got | the sentence
f12.time same A=9 years B=9 years | the sentence
f13.what differs A=insulting the head of state B=making fun of the army | the charge
f14.what differs A=ballad on the radio B=printed verses | the work for which she was sentenced
f15.number same A=38 B=38 | her weight
f16.what differs A=can hardly see B=hears badly | her state
f17.who same A=prison doctor B=doctor of the prison | who decides on feeding
f17.position differs A=no feeding by force B=ready to feed her by force | the doctor
f18.who differs A=court B=prosecutor general | who decided on release
f18.status compatible A=turned down B=inadmissible | the request
f18.what same A=release on health grounds B=let out because of her health | the request
f19.who differs A=former president B=archbishop | Berisi
f20.what same A=visited her B=sat at her bed | what Berisi did
f20.time same A=2025-08-18 B=the day before | when he came
f21.what differs A=without an appointment B=with the minister's leave | how he came
f22.wording differs A=speaking B=singing | her words
f23.number same A=1500~ B=1500~ | people at the gate
f24.what same A=rang small bells B=shook handbells | what they did
f25.who differs A=police officer B=prison guard | who joined them
f25.status same A=suspended B=sent home from duty | this man
f25.cause same A=for joining them B=for it | why
f26.position differs A=blackmail B=victory of reason | the minister
f27.who same A=governing party B=ruling party | the party in power
f27.status differs A=split B=as one | the party
f28.number same A=2 B=2 | others on hunger strike
f28.status same A=refusing food B=starving | these
f29.what differs A=trade unionists B=students | who they are
f30.status same A=hear the matter B=hearing held | the court in autumn
f30.time same A=2025-10 B=2025-10 | when
f31.place same A=Dibra B=Dibra | where
f32.time same A=1994 B=1994 | the earlier case
f33.who same A=bishop B=bishop | who died then
f34.status same A=died B=did not survive | this man
f35.cause differs A=hunger strike B=beatings | of what he died
f36 only A | the book
f37 only B | where the honey was from
