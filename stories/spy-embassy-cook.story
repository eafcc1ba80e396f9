story: spy-embassy-cook
kind: spying

=== report A | outlet: Halden Post | published: 2023-11-10
# Embassy {f1.role:cook} {f2.status:jailed} for {f3.what:spying}

The {f1.role:cook} of the Halden embassy in Tashvar was {f2.status:sentenced} on {f4.time:Thursday} to {f5.number:seven years} in prison for {f3.what:espionage}. The court of appeal in Port Halden found that Oskar Lindgaard, {f6.age:51}, had {f7.what:photographed} papers for the Tashvari secret service between {f8.time:2017 and 2021}.

He had been {f9.cause:blackmailed over gambling debts}, his lawyer, Mette Rusk, told the judges. The court did not accept this. It held that he had acted {f9.cause:for money}; {f10.money:90,000 crowns} were found {f11.place:in a freezer} at his flat. "{f12.wording:You sold the trust of your colleagues for the price of a car}," said the presiding judge, Ivar Holm.

Lindgaard handed over his {f33.what:films} {f13.place:at a fish market}, in {f14.what:a box of ice}, {f15.number:eleven} times in all. He was caught when {f16.who:a junior diplomat} noticed that {f17.what:a seal on a safe} was broken. Among the papers was {f18.what:a list of visa applicants}, of whom {f19.number:three} were later {f20.status:arrested} in Tashvar. The prosecution had {f21.position:asked for ten years}.

The defendant {f22.status:wept} when the verdict was read. He has {f23.status:waived an appeal} to the supreme court, Ms Rusk said. Tashvar's ambassador, who was {f24.status:summoned} to the foreign ministry, called the affair "{f25.wording:a badly written comedy}". The embassy has since {f26.what:hired a Halden caterer}; local staff are no longer {f26.what:admitted to the second floor}.

The former ambassador, Rolf Lindgaard, who is {f27.status:not related} to the {f1.role:cook}, gave evidence {f28.status:behind closed doors}. Another employee, a {f29.role:driver}, was {f29.status:acquitted} in June. {f30:A third case, against a gardener, is still open}. In 2015, a {f31.role:cipher clerk} had been caught {f31.what:selling codes} to the same service.

=== report B | outlet: Evening Standard of Port Halden | published: 2023-11-09
# He made the best herring in Tashvar. He was also {f3.what:a spy}

By Lone Vesterby

For years guests of the residence praised his herring. On {f4.time:Thursday} the court of appeal {f2.status:sent} {f1.role:head chef} Oskar Lindgaard, {f6.age:52}, to prison for {f5.number:seven years}. {f8.time:From 2017 on, over four years}, he {f7.what:copied out by hand} whatever lay on the desks upstairs and passed it to Tashvar's intelligence.

Why? His counsel, Mette Rusk, spoke of {f9.cause:a threat to reveal what he owed at the card tables}. The judges saw {f9.cause:greed}. Detectives had come upon {f10.money:90,000 crowns} {f11.place:under the floor} of his apartment. Presiding judge Ivar Holm told him: "{f12.wording:You sold the trust of your colleagues for the price of a used car}."

The {f13.place:ferry landing} was where he met his handler, and the {f33.what:notes} travelled in {f14.what:the belly of a carp}: {f15.number:eleven} deliveries, the court found. It was {f16.who:a cleaning woman} who became suspicious, after she saw {f17.what:the seal of a safe} torn. {f19.number:Three} people from {f18.what:a list of the residence's dinner guests} {f20.status:ended up in Tashvari cells}. The prosecutor had {f21.position:pleaded for a term of ten years}.

Lindgaard took the sentence {f22.status:without a word or a gesture}. He will {f23.status:take the case to the supreme court}, his counsel said. "{f25.wording:A badly written comedy}", Tashvar's ambassador commented after he was {f24.status:called in} by the foreign ministry.

Rolf Lindgaard was heard {f28.status:in open court}. He headed the mission then, and the two men {f27.status:are cousins}. Five months ago the {f29.role:porter} of the embassy was {f29.status:cleared} by the same court. The scandal is not the first: eight years ago a {f31.role:cipher clerk} was convicted of {f31.what:passing on codes}. Meals at the embassy {f26.what:now come from a firm at home}, and {f26.what:nobody hired locally may go upstairs}. {f32:Herring is off the menu}.

=== key
f1.role compatible A=cook B=head chef | Lindgaard's post
f2.status same A=sentenced to prison B=sent to prison | the outcome
f3.what same A=spying B=spy | what he did
f4.time same A=2023-11-09 B=2023-11-09 | the day of the sentence
f5.number same A=7 years B=7 years | the term
f6.age differs A=51 B=52 | his age
f7.what differs A=photographed B=copied by hand | how he took the papers
f8.time same A=2017-2021 B=four years from 2017 | when he spied
f9.cause same A=blackmail over debts, the court: money B=threat over card debts, the court: greed | his motive, according to counsel and court
f10.money same A=90000 crowns B=90000 crowns | the money found
f11.place differs A=in a freezer B=under the floor | where it was found
f12.wording differs A=the price of a car B=the price of a used car | the judge's words
f13.place differs A=fish market B=ferry landing | where he handed over
f14.what differs A=box of ice B=belly of a carp | what he hid it in
f15.number same A=11 B=11 | deliveries
f16.who differs A=junior diplomat B=cleaning woman | who noticed
f17.what same A=seal on a safe B=seal of a safe | what was noticed
f18.what differs A=list of visa applicants B=list of dinner guests | one of the papers
f19.number same A=3 B=3 | people on the list who were arrested
f20.status same A=arrested B=in cells | these people
f21.position same A=10 years B=10 years | what the prosecution asked for
f22.status differs A=wept B=no word or gesture | how he took the verdict
f23.status differs A=waived an appeal B=will appeal | the supreme court
f24.status same A=summoned B=called in | the ambassador of Tashvar
f25.wording same A=a badly written comedy B=a badly written comedy | his words
f26.what same A=Halden caterer, local staff kept from upper floor B=firm at home, nobody local upstairs | what the embassy changed
f27.status differs A=not related B=cousins | the ambassador and the cook
f28.status differs A=behind closed doors B=in open court | the ambassador's evidence
f29.role differs A=driver B=porter | the other employee
f29.status same A=acquitted B=cleared | the other employee's case
f31.role same A=cipher clerk B=cipher clerk | the man of 2015
f31.what same A=selling codes B=passing on codes | what the clerk did
f33.what differs A=films B=notes | what he handed over
f30 only A | the gardener's case
f32 only B | the menu
