story: referendum-monarchy-eldria
kind: elections

=== report A | outlet: Continental Press Agency | published: 2023-05-15 | agency: CPA
# Eldria {f1.status:keeps} its {f2.what:monarchy}

ALDERBERG (CPA) - The voters of Eldria {f1.status:decided in favour of} {f2.what:the monarchy} on Sunday. With {f3.number:56 per cent} of the votes they {f4.status:rejected} a republic. Turnout was {f5.what:lower than expected}.

Queen Sigrun II {f6.what:thanked the people} {f7.what:in a short speech} from the castle balcony. She {f9.position:promised to open the accounts of the court}. "{f10.wording:You have lent me the crown again}," she said. The leader of the republicans, Joakim Wolle, {f11.role:a historian}, {f12.position:conceded defeat} and {f13.status:stepped down}.

The referendum had been called after {f14.who:the queen's brother} was convicted of {f16.what:tax evasion}. {f17.who:The Labour Party} {f18.position:gave no recommendation}. In {f19.place:the capital} a majority was {f20.what:for the republic}, {f21.cause:above all because of the young}, {f22.source:pollsters} say.

On Sunday evening {f23.who:royalists} {f24.what:lit bonfires}; {f25.who:a man of 60} {f26.status:was badly burned} when {f27.what:a petrol can} exploded. Police {f28.status:broke up} {f29.what:a rally of republicans} {f30.place:at the harbour}. Premier Leif Sandvold {f31.position:wants to cut the court's budget} next year. A referendum in 1955 {f32:had ended with 71 per cent for the crown}.

=== report B | outlet: Eldrian Times | published: 2023-05-15
# A narrow crown

Eldria {f1.status:remains} {f2.what:a kingdom}, but the throne has become less comfortable. {f3.number:Fifty-six} of every hundred votes cast on Sunday went to Sigrun II; the supporters of a republic {f4.status:lost}. {f5.what:More people than in any election since the war} took part.

The queen {f6.what:expressed her thanks} {f7.what:in a written message}. "{f10.wording:You have entrusted me with the crown again}," it says. Of the court's accounts {f9.position:there is not a word in it}. Joakim Wolle, {f11.role:the novelist} who leads the republicans, {f12.position:spoke of a respectable result} and {f13.status:intends to carry on}.

It was the conviction of {f14.who:the queen's husband} for {f16.what:evading taxes} that had led to the vote. {f17.who:Labour} {f18.position:had come out for the republic}. {f19.place:The capital} {f20.what:voted against the crown}, {f22.source:the election office} reports, {f21.cause:the high rents there having turned many people against the state}.

{f24.what:Fires were lit} on the hills by {f23.who:friends of the monarchy}. {f25.who:A 60-year-old} {f26.status:suffered severe burns} from {f27.what:a firework}. {f30.place:By the port}, {f29.what:a meeting of the losing side} {f28.status:passed off undisturbed}. The head of government, Sandvold, {f31.position:sees no need to touch the money for the court}. {f33:Stamps with the queen's head will be reissued in June.}

=== key
f1.status same A=keeps B=remains | the monarchy
f2.what same A=monarchy B=kingdom | the form of state
f3.number same A=56 B=56 | per cent for the monarchy
f4.status same A=rejected B=lost | the republic
f5.what differs A=lower than expected B=highest since the war | turnout
f6.what same A=thanked B=expressed thanks | what the queen did
f7.what differs A=speech B=written message | how
f9.position differs A=open the accounts B=not a word | the queen on the court's accounts
f10.wording differs A=lent me B=entrusted me with | her words
f11.role differs A=historian B=novelist | Wolle's profession
f12.position compatible A=conceded defeat B=respectable result | Wolle on the result
f13.status differs A=stepped down B=carries on | Wolle's leadership
f14.who differs A=her brother B=her husband | who was convicted
f16.what same A=tax evasion B=evading taxes | the offence
f17.who same A=Labour Party B=Labour | which party
f18.position differs A=no recommendation B=for the republic | Labour's stand
f19.place same A=the capital B=the capital | where the republic won
f20.what same A=for the republic B=against the crown | the majority there
f21.cause differs A=the young B=high rents | why
f22.source differs A=pollsters B=election office | on whose word
f23.who same A=royalists B=friends of the monarchy | who lit fires
f24.what same A=lit bonfires B=fires were lit | what they did
f25.who same A=man of 60 B=60-year-old | who was hurt
f26.status same A=badly burned B=severe burns | that man
f27.what differs A=petrol can B=firework | what hurt him
f28.status differs A=broken up B=undisturbed | the republicans' rally
f29.what same A=rally of republicans B=meeting of the losing side | the gathering
f30.place same A=harbour B=port | where
f31.position differs A=cut the court's budget B=no need to touch it | the premier
f32 only A | 1955
f33 only B | stamps
