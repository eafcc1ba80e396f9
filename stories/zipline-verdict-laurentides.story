story: zipline-verdict-laurentides
kind: court

=== report A | outlet: Public Radio of Eastern Canada (web) | published: 2024-06-20
# Zip line {f1.role:owner} {f2.status:guilty} in death of {f9.place:Winnipeg} tourist

The {f1.role:owner} of an adventure park north of Montreal {f2.status:was found guilty} on {f4.time:Thursday} of {f3.what:criminal negligence causing death} over the fall that killed a visitor {f5.time:in August 2021}.

Quebec Superior Court Justice Marie-Ève Lafontaine, sitting in Saint-Jérôme {f24.what:without a jury}, read her decision for {f6.time:almost three hours}. Gilles Trottier, {f7.age:51}, listened with his eyes closed.

Nadia Forsberg, {f8.age:36}, a dental hygienist from {f9.place:Winnipeg}, dropped {f10.number:some 20 metres} on to rock when she came loose from the longest of the park's lines. {f11.who:Her husband}, who was waiting on the far platform, saw it happen.

The judge concluded that {f12.cause:a worn strap had parted}. The strap had been fitted by {f13.who:a student of 19} in his first summer job, who "{f14.wording:did what he was shown, and was shown too little}", she said. {f25.status:He was not charged}.

Trottier {f15.status:was acquitted} of {f16.what:obstructing the police}. The Crown had alleged that he burned the maintenance log. The judge found that it had probably never existed.

She attached weight to a warning. {f17.who:An insurance inspector} had written to Trottier {f17.time:two weeks before the accident} that equipment on three lines was "past its life". He opened {f17.what:the letter}, the court heard, {f18.time:the day after} Forsberg died.

Crown prosecutor Stéphanie Grimard said she {f19.position:would ask for four years} in prison. The defence lawyer, Rohan Vaillancourt, {f20.status:would not say} whether his client would appeal. Sentencing arguments are to be heard on {f21.time:September 12}.

Forsberg's mother, Ingrid, followed the reading by video from Manitoba. "{f26:I am not happy}," she said. "I am finished."

The park, Voltige Lac-Doré, {f22.status:has been closed} since the accident. In 2022 the company was fined {f23.money:$32,000} by the workplace safety board. A guide was hurt at the same park in 2018; no charges followed.

=== report B | outlet: The Laurentian Townsman | published: 2024-06-26
# Lac-Doré zip line boss {f20.status:will appeal}

By Heather Pomerleau

LAC-DORÉ - It took the judge {f6.time:most of a morning} to explain why a woman who came here to celebrate a birthday did not go home, and {f20.status:the appeal} that is now coming will take a good deal longer.

Gilles Trottier {f20.status:has instructed his lawyer to contest} the verdict of {f4.time:last Thursday}, the lawyer, Rohan Vaillancourt, said yesterday. The {f7.age:51-year-old}, {f1.role:who ran the Voltige park on behalf of his father-in-law}, {f2.status:was convicted} in Saint-Jérôme of {f3.what:having caused a death by criminal negligence}. {f24.what:There was no jury}.

He {f15.status:was convicted} as well of {f16.what:hindering the police in their work}, a count that most of the people on the benches had forgotten.

In the view of Justice Lafontaine, {f12.cause:the snap hook that held the harness to the trolley had not been closed}. The person who should have closed it was {f13.who:Trottier's own son}, 19 then and doing the job for the first time. She had a kind word for him: he "{f14.wording:did what he was shown, and he was shown too little}". The Crown {f25.status:chose to leave him alone}.

Nadia Forsberg of {f9.place:Winnipeg} was {f8.age:36}. She fell {f10.number:28 metres}, in front of {f11.who:her sister}, who had gone first, {f5.time:three years ago this August}.

{f17.time:A fortnight earlier} {f17.who:a customer from Laval, an engineer,} had sent the park {f17.what:an e-mail} about the state of its gear. It was read, as Trottier admitted, {f18.time:on the morning after} the accident.

The Crown wants {f19.position:four years}. Both sides will argue about that on {f21.time:September 19}.

At the gate of the park there is a new sign, in yellow. It {f22.status:reopened on the Saint-Jean weekend} under another name and, the owners stress, with other staff. The fine of {f23.money:$32,000} that the old company got from the safety board in 2022 {f27:has not been paid}.

=== report C | outlet: Aerial Parks Association of Quebec, news release | published: 2024-06-21
# Statement on the Lac-Doré decision

The Association has taken note of {f4.time:yesterday's} decision, in which the operator of a zip line {f2.status:was convicted} of {f3.what:criminal negligence causing death}. Our first thought is for the family of Ms. Forsberg.

The court found that {f12.cause:a strap beyond its service life had given way} after it was mounted by {f13.who:a young seasonal employee}, whom it held blameless. The fall was one of {f10.number:20 metres}.

Media have reported that the park was a member of the Association. {f28:It left in 2019}. Our inspection seal was displayed at the entrance without permission.

In the summer of 2021 our own rules called for straps to be exchanged every five years. They now say three. Of our {f29:64 members}, all have confirmed in writing that they comply.

The Association asks the Minister of Tourism {f30:to make inspection by a third party compulsory}.

=== key
f1.role differs A=owner B=manager for his father-in-law | what Trottier was in the park
f2.status same A=convicted B=convicted C=convicted | Trottier
f3.what same A=criminal negligence causing death B=criminal negligence causing death C=criminal negligence causing death | the offence
f4.time same A=2024-06-20 B=2024-06-20 C=2024-06-20 | the day of the verdict
f5.time same A=2021-08 B=2021-08 | the accident
f7.age same A=51 B=51 | Gilles Trottier
f8.age same A=36 B=36 | Nadia Forsberg
f9.place same A=Winnipeg B=Winnipeg | where she came from
f10.number differs A=20 m B=28 m C=20 m | how far she fell
f11.who differs A=her husband B=her sister | who saw it
f12.cause differs A=worn strap B=snap hook not closed C=worn strap | why she fell, in the judge's view
f13.who differs A=a summer student B=Trottier's son C=a summer student | who fitted the equipment
f14.wording differs A=did what he was shown, and was shown too little B=did what he was shown, and he was shown too little | the judge on him
f15.status differs A=acquitted B=convicted | the second charge
f16.what same A=obstructing the police B=hindering the police | the second charge
f17.who differs A=insurance inspector B=a customer | who sent the warning
f17.what differs A=letter B=e-mail | the form of the warning
f17.time same A=two weeks before B=a fortnight earlier | when it was sent
f18.time same A=the day after B=the morning after | when it was read
f19.position same A=4 years B=4 years | what the Crown asks for
f20.status changed A=not said B=announced | an appeal
f21.time differs A=2024-09-12 B=2024-09-19 | arguments on the sentence
f22.status changed A=closed B=reopened | the park
f23.money same A=CAD 32000 B=CAD 32000 | the fine of 2022
f24.what same A=no jury B=no jury | how the case was tried
f25.status same A=not charged B=not charged | the young employee
f6.time compatible A=3 hours~ B=most of a morning | how long the reading took
f26 only A | the mother's words
f27 only B | the fine not paid
f28 only C | the park had left the association
f29 only C | members of the association
f30 only C | inspection to be compulsory
