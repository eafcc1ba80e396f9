story: execution-stay-harlow
kind: prison

=== report A | outlet: Gulf Plains Telegraph | published: 2024-09-25
# {f1.who:Governor} {f2.status:stays} Harlow execution {f3.time:two hours} before the hour

By Jeannine Prewitt

HARLOW, Ala. — {f3.time:Two hours} before he was to be put to death by {f4.what:nitrogen}, Roland Pickard was told on {f5.time:Tuesday evening} that {f1.who:the governor} had {f2.status:halted} the execution {f6.time:for sixty days}.

Pickard, 58, {f7.what:was writing to his sister} when {f8.who:the warden} {f9.what:brought him the news}. He {f10.what:laughed out loud}, a prison spokeswoman said. {f11.who:The victim's parents}, who {f12.what:had driven 300 miles} to be there, {f13.what:left through a back gate}.

Pickard was convicted of {f14.what:shooting} {f15.who:a store owner} {f16.what:in a robbery} in {f16.time:1999}. The governor, Tate Holloman, said in {f17.what:a video message} that he had {f18.cause:lingering doubts about the method}. "{f19.wording:I will not have this state experiment on a man}," he said. {f20.role:The attorney general} {f21.position:called the decision a betrayal}.

Pickard's lawyers had asked {f22.whom:the U.S. Supreme Court} {f22.status:in vain}. They argue that a juror {f23.what:had concealed} that {f24.what:her son had been robbed}. {f25.who:A retired detective} {f26.status:has signed a statement} that {f27.what:a second suspect was never questioned}.

About {f28.number:forty} people {f29.what:sang} outside {f30.place:the prison}. {f31.who:A bishop} {f32.what:thanked the governor on his knees}. {f33.what:A legislative committee} {f34.status:will examine} the method {f34.time:in October}.

It would have been the state's {f35.number:third} execution {f35.time:this year}; the second, in May, {f36.what:took 22 minutes}. {f37:Pickard's last meal, catfish, was eaten by nobody.}

=== report B | outlet: National Justice Wire | published: 2024-09-25
# Alabama inmate {f2.status:wins reprieve}

HARLOW, Ala. (NJW) - {f1.who:A federal judge} {f2.status:called off} the execution of Roland Pickard, 58, {f5.time:late Tuesday}, {f3.time:minutes} before he was to be strapped down for {f4.what:a lethal injection}. The order is valid {f6.time:until late November}.

{f8.who:A chaplain} {f9.what:gave Pickard word of it} as he {f7.what:was playing chess with a guard}. He {f10.what:burst into tears}, according to a spokeswoman for the prison. {f11.who:The victim's siblings} {f13.what:walked out without speaking to reporters}. They {f12.what:had come 300 miles by car}.

The court found it {f18.cause:likely that the jury had been tainted}. One of its members {f23.what:had kept quiet} about the fact that {f24.what:her brother was a victim of a robbery}. Pickard's team {f22.status:had been turned down} by {f22.whom:the nation's highest court} on Monday. A statement that {f27.what:another possible culprit was left alone} {f26.status:bears the signature} of {f25.who:a former prosecutor}.

Gov. Tate Holloman, in {f17.what:a written statement}, said: "{f19.wording:I will not have this state experiment on any man}." {f20.role:The lieutenant governor} {f21.position:spoke of treachery}.

In {f16.time:1999}, {f15.who:a shopkeeper} {f14.what:was stabbed to death} {f16.what:in the course of a holdup}. Pickard was found guilty of it a year later.

{f30.place:Before the governor's mansion}, {f28.number:some 40} opponents of capital punishment {f29.what:prayed in silence}. {f31.who:A bishop} {f32.what:knelt down and expressed his gratitude}. In {f34.time:October} {f33.what:a committee of lawmakers} {f34.status:is to look into} how the state puts people to death. {f35.number:Two} executions have been carried out there {f35.time:in 2024}; the last one {f36.what:lasted more than 20 minutes}.

=== key
f1.who differs A=governor B=federal judge | who halted the execution
f2.status same A=halted B=called off | the execution
f3.time differs A=2 hours B=minutes | how long before the hour
f4.what differs A=nitrogen B=lethal injection | the method
f5.time compatible A=2024-09-24 evening B=late 2024-09-24 | when it was halted
f6.time compatible A=60 days B=until late November | for how long
f7.what differs A=writing to his sister B=playing chess | what Pickard was doing
f8.who differs A=warden B=chaplain | who told him
f9.what same A=brought the news B=gave word | the telling
f10.what differs A=laughed B=tears | how he took it
f11.who differs A=parents B=siblings | the victim's relatives
f12.what same A=driven 300 miles B=300 miles by car | their journey
f13.what compatible A=left through a back gate B=walked out without speaking | how they left
f14.what differs A=shooting B=stabbing | how the victim was killed
f15.who same A=store owner B=shopkeeper | the victim
f16.what same A=robbery B=holdup | the occasion
f16.time same A=1999 B=1999 | when the crime was
f17.what differs A=video message B=written statement | in what the governor spoke
f18.cause differs A=doubts about the method B=tainted jury | why the execution was halted
f19.wording differs A=a man B=any man | the governor's words
f20.role differs A=attorney general B=lieutenant governor | who attacks the decision
f21.position same A=betrayal B=treachery | the attack
f22.status same A=in vain B=turned down | the appeal to the highest court
f22.whom same A=U.S. Supreme Court B=nation's highest court | to whom it went
f23.what same A=concealed B=kept quiet | the juror
f24.what differs A=her son was robbed B=her brother was robbed | what the juror concealed
f25.who differs A=retired detective B=former prosecutor | who signed the statement
f26.status same A=signed B=bears the signature | the statement
f27.what same A=second suspect not questioned B=another culprit left alone | what it says
f28.number same A=40~ B=40~ | people outside
f29.what differs A=sang B=prayed in silence | what they did
f30.place differs A=prison B=governor's mansion | where they stood
f31.who same A=bishop B=bishop | who knelt
f32.what same A=thanked on his knees B=knelt and expressed gratitude | what the bishop did
f33.what same A=legislative committee B=committee of lawmakers | who examines the method
f34.status same A=will examine B=is to look into | the examination
f34.time same A=2024-10 B=2024-10 | when
f35.number same A=2, this the third B=2 | executions
f35.time same A=2024 B=2024 | in what year
f36.what compatible A=22 minutes B=>20 minutes | how long the last took
f37 only A | the last meal
