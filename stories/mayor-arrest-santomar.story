story: mayor-arrest-santomar
kind: politics

=== report A | outlet: El Faro del Puerto | published: 2023-02-16
# Mayor of Santomar {f1.status:held} over {f2.what:school meal} contracts

SANTOMAR, Costa Real - {f3.who:Anti-corruption prosecutors} {f1.status:arrested} the mayor of Santomar, Eliseo Brandau, {f4.time:before sunrise on Wednesday} at {f5.place:his sister's house} in the hills above the port. He is accused of {f6.what:embezzling} money set aside for {f2.what:pupils' lunches}.

The agents {f7.what:broke open a side door} when nobody answered, prosecutor Irma Saldívar said. They carried off {f8.what:two laptops} and 40 million reales in {f9.what:banknotes}, which had been hidden in {f10.place:a chest freezer}.

Brandau, 51, {f11.role:a customs broker} before he entered politics, {f12.status:would not make a statement} on Wednesday. He complained of chest pains and was seen by {f13.who:a prison doctor}, who found {f14.what:high blood pressure}. His lawyer, Tadeo Quirós, said the cash {f15.cause:came from the sale of a fishing boat}. "{f16.wording:My client has never touched a child's plate}," Quirós said.

According to {f17.source:the comptroller's office}, the town paid for 9,000 meals a day although {f18.what:barely half} of them ever reached a classroom. The supplier, Comidas Litoral, belongs to the mayor's {f19.role:brother-in-law}, who {f20.status:has left the country}.

The Civic Harbour party {f21.status:suspended} Brandau's membership within hours. {f22.who:His deputy}, Rosa Tejada, {f22.status:has taken charge} of the town hall. Councillors will vote on {f23.time:Friday} on whether to {f23.what:strip him of office}.

Some 300 {f24.who:teachers} marched past the courthouse {f25.what:banging saucepans}. A judge will decide on {f26.time:Monday} whether he {f26.what:stays behind bars until trial}; Saldívar wants {f27.position:him kept in custody}, because he {f28.cause:holds a second passport}.

In 2019 Brandau was {f29:cleared of buying votes}. The governor of the province, Lidia Arce, called the arrest {f30.wording:"a sad day for the whole coast"}.

=== report B | outlet: Meridiano | published: 2023-02-17
# Freezer full of cash: port's mayor in {f1.status:custody}

By Nuria Castellote

Santomar woke up on Wednesday without a mayor. Eliseo Brandau was {f1.status:taken away in handcuffs} {f4.time:at half past five in the morning} from {f5.place:his mother's home} on the ridge, where {f3.who:investigators of the anti-graft unit} {f7.what:were let in by a maid}. Stacked between the prawns in {f10.place:a freezer} lay 40 million reales {f9.what:in notes}; {f8.what:two mobile phones} were seized too.

The charge is {f6.what:taking bribes}. For three years the port paid Comidas Litoral for {f2.what:food for its schools}, 9,000 helpings a day, and {f18.what:one in four} never arrived, {f17.source:auditors from the ministry of education} say. The owner of the firm is married to Brandau's sister - {f19.role:a brother-in-law}, in short - and {f20.status:gave himself up on Thursday night}.

Quirós, the mayor's lawyer, says that the money was {f15.cause:an inheritance from his client's father}. "{f16.wording:My client has never taken from a child's plate}," he told Meridiano. Brandau himself {f12.status:answered questions for four hours} on the day of his arrest, according to Saldívar, the prosecutor. {f13.who:A cardiologist from the provincial hospital} examined him in his cell; {f14.what:his blood pressure was far too high}.

She will ask the judge at {f26.time:the start of next week} for {f26.what:pre-trial detention}. The reason she gives: {f28.cause:he had a plane ticket in his pocket}. {f27.position:House arrest, she says, will not do.}

His party, Civic Harbour, {f21.status:threw him out} the same day. The reins are {f22.status:now in the hands} of {f22.who:the vice-mayor}, Tejada. This {f23.time:Friday} evening the council votes on {f23.what:his removal}.

About 300 {f24.who:parents} beat {f25.what:pots and pans} outside the court on Wednesday. "{f31:We want the lunches back, not the man}," one of them said. Governor Arce spoke of {f30.wording:"a sad day for the coast"}. Brandau, who is 51 and once {f11.role:cleared cargoes through customs for a living}, won his second term in 2021 with 58 per cent.

=== key
f1.status same A=arrested B=arrested | the mayor
f2.what same A=school meals B=school meals | what the contracts were for
f3.who same A=anti-corruption prosecutors B=anti-graft investigators | who arrested him
f4.time compatible A=2023-02-15 before sunrise B=2023-02-15T05:30 | when he was arrested
f5.place differs A=his sister's house B=his mother's home | where he was arrested
f6.what differs A=embezzlement B=bribery | the charge
f7.what differs A=broke open a side door B=let in by a maid | how the agents got in
f8.what differs A=two laptops B=two mobile phones | the devices seized
f9.what same A=banknotes B=notes | the form of the 40 million
f10.place same A=freezer B=freezer | where the cash lay
f11.role same A=customs broker B=customs broker | his former job
f12.status differs A=refused to make a statement B=answered questions | the mayor's testimony on Wednesday
f13.who differs A=a prison doctor B=a hospital cardiologist | who examined him
f14.what same A=high blood pressure B=high blood pressure | the finding
f15.cause differs A=sale of a fishing boat B=inheritance | where the cash came from, on the lawyer's word
f16.wording differs A=touched a child's plate B=taken from a child's plate | the lawyer's words
f17.source differs A=comptroller's office B=auditors of the ministry of education | on whose word the meals were missing
f18.what differs A=half missing B=a quarter missing | the share of the meals that never arrived
f19.role same A=brother-in-law B=brother-in-law | the supplier's owner
f20.status changed A=abroad B=gave himself up | the supplier's owner
f21.status differs A=suspended B=expelled | his party membership
f22.who same A=deputy mayor B=vice-mayor | who runs the town
f22.status same A=in charge B=in charge | her office
f23.time same A=2023-02-17 B=2023-02-17 | the council's vote
f23.what same A=strip him of office B=removal | what the council votes on
f24.who differs A=teachers B=parents | who protested at the court
f25.what same A=saucepans B=pots and pans | what they banged
f26.time compatible A=2023-02-20 B=start of next week | the hearing
f26.what same A=custody until trial B=pre-trial detention | what the judge decides
f27.position same A=kept in custody B=no house arrest | what the prosecutor wants
f28.cause differs A=second passport B=plane ticket | why she wants custody
f29 only A | cleared of vote buying in 2019
f30.wording differs A=the whole coast B=the coast | the governor's words
f31 only B | the protester's words
