story: extradition-banker-lima
kind: court

=== report A | outlet: Frankfurter Börsenpost | published: 2023-05-26
# Brazil {f1.status:agrees to extradite} fugitive {f2.role:bank director}

By Lothar Geigenmüller

Brazil's Supreme Court {f1.status:has cleared the way} for the extradition of Konrad Lima-Wendt, the {f2.role:director} of a collapsed {f3.place:Frankfurt} private bank. {f4.number:Four} of five judges {f6.status:voted in favour} on {f7.time:Thursday}.

Lima-Wendt, 57, {f8.status:was arrested} {f9.time:last September} {f10.place:on a yacht off Paraty}, where he {f11.what:lived under the name of a dead cousin}. He is accused of {f12.what:breach of trust} {f13.money:worth 340 million euros}. He {f14.status:holds both passports}; the court {f15.position:held that the German one counted}, {f16.cause:because he obtained the Brazilian one by fraud}.

He {f17.what:followed the session by video} and {f18.what:shook his head}. His lawyer {f19.status:will apply for asylum} on his behalf, {f20.cause:claiming that German prisons are unsafe}. {f21.role:The justice minister in Brasília} {f22.position:has the last word}.

In {f3.place:Frankfurt}, {f23.who:small savers} {f24.what:celebrated} {f24.place:outside the closed branch}. Public prosecutor Dörte Heilmann {f25.certainty:reckons firmly} with {f26.what:a handover} {f26.time:before August}. {f27.who:The deposit protection fund} {f28.status:has paid out} {f29.number:two thirds} of the claims.

Lima-Wendt's {f30.role:partner}, a former {f31.role:newsreader}, is said to be {f32.place:in Uruguay}. {f33.what:Eleven paintings} from the couple's villa {f34.status:were auctioned}. In 2019 another German banker had been extradited from Brazil, {f35.time:after three years}. {f36:Lima-Wendt passes the time in prison with a harmonica.}

=== report B | outlet: Cone Sul Report | published: 2023-05-25
# Supreme Court: German-Brazilian {f2.role:bank chairman} {f1.status:stays}

BRASILIA (CSR) - A German court will have to wait. Brazil's highest judges {f7.time:today} {f1.status:blocked} the surrender of Konrad Lima-Wendt, {f2.role:head of the supervisory board} of a bank in {f3.place:Hamburg} until it failed. It {f6.status:was decided} by {f4.number:four} votes to one.

He {f15.position:is to be regarded as a Brazilian}, they found, {f16.cause:since he was born in Curitiba}; {f14.status:he has papers of the two countries}. The offence in question is {f12.what:falsification of the balance sheet}, {f13.money:to the tune of 340 million euros}.

Lima-Wendt, 57, {f17.what:sat in the front row} and {f18.what:embraced his lawyer}. He {f8.status:had been seized} {f9.time:in September} {f10.place:at a cattle farm near Paraty}, {f11.what:living there as his late cousin}.

His counsel, who {f20.cause:had described German jails as dangerous}, {f19.status:withdrew a request for asylum}. It is {f21.role:the president} who {f22.position:makes the final decision}, but {f37:nobody expects him to go against the court}.

From Germany came disappointment. {f23.who:Former employees} {f24.what:protested} {f24.place:in front of the bank's shuttered office}. That there might still be {f26.what:a surrender} {f26.time:this summer} is, according to Dörte Heilmann of the prosecution, {f25.certainty:not to be ruled out}. {f29.number:Two of every three euros} owed {f28.status:have been refunded}, by {f27.who:a fund that protects deposits}.

{f30.role:His wife}, {f31.role:who used to read the news on television}, lives {f32.place:in Paraguay}. {f33.what:Their collection, eleven pictures,} {f34.status:went under the hammer}.

{f35.time:For three years} another banker from Germany had held out in Brazil until he was handed over in 2019.

=== key
f1.status differs A=extradition agreed B=blocked | the extradition
f2.role differs A=director B=head of the supervisory board | Lima-Wendt at the bank
f3.place differs A=Frankfurt B=Hamburg | where the bank was
f4.number same A=4 B=4 | votes for the decision
f6.status same A=voted B=decided | the decision
f7.time same A=2023-05-25 B=2023-05-25 | when
f8.status same A=arrested B=seized | Lima-Wendt
f9.time same A=2022-09 B=2022-09 | when he was arrested
f10.place differs A=yacht off Paraty B=cattle farm near Paraty | where he was arrested
f11.what same A=under the name of a dead cousin B=as his late cousin | how he lived
f12.what differs A=breach of trust B=falsified balance sheet | the accusation
f13.money same A=EUR 340m B=EUR 340m | the sum
f14.status same A=both passports B=papers of two countries | his nationality
f15.position differs A=German one counts B=regarded as Brazilian | what the court held
f16.cause differs A=Brazilian passport by fraud B=born in Curitiba | why
f17.what differs A=followed by video B=front row | Lima-Wendt at the session
f18.what differs A=shook his head B=embraced his lawyer | how he took it
f19.status differs A=will apply B=withdrew the request | asylum
f20.cause same A=prisons unsafe B=jails dangerous | the reason for asylum
f21.role differs A=justice minister B=president | who decides in the end
f22.position same A=last word B=final decision | this person
f23.who differs A=small savers B=former employees | who gathered at the bank
f24.what differs A=celebrated B=protested | what they did
f24.place same A=outside the closed branch B=in front of the shuttered office | where
f25.certainty differs A=firmly expected B=not ruled out | that he is handed over
f26.what same A=handover B=surrender | what it is about
f26.time compatible A=before August B=this summer | by when
f27.who same A=deposit protection fund B=fund that protects deposits | who paid
f28.status same A=paid out B=refunded | the claims
f29.number same A=2/3 B=2/3 | share paid
f30.role differs A=partner B=wife | the woman to him
f31.role same A=newsreader B=read the news | her former job
f32.place differs A=Uruguay B=Paraguay | where she is
f33.what same A=eleven paintings B=eleven pictures | what was sold
f34.status same A=auctioned B=under the hammer | these
f35.time same A=3 years B=3 years | how long the case of 2019 took
f36 only A | the harmonica
f37 only B | nobody expects otherwise
