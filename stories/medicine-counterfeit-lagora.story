story: medicine-counterfeit-lagora
kind: crime

=== report A | outlet: Lagora Business & Life | published: 2025-02-05
# False {f1.what:malaria} pills: {f2.who:importer} {f2.status:sentenced} to {f3.time:eleven years}

A court in Lagora has {f2.status:sentenced} {f2.who:an importer of medicines} to {f3.time:eleven years} in prison for having brought {f1.what:malaria} pills {f4.what:made of chalk and sugar} into the country. {f5.number:Nineteen} people {f5.status:died}, among them seven children, the judges found it proved on {f7.time:Tuesday}.

{f8.name:Festus Amakiri}, 55, {f9.status:showed no emotion}. He had {f10.position:maintained that he was deceived by his supplier}, {f11.who:a factory in Gujarat}. {f12.who:A customs officer} who {f12.what:let the containers pass} {f12.status:got three years}; {f13.who:two pharmacists} {f13.status:were acquitted}.

The fraud was uncovered {f14.time:in 2022} by {f15.who:a village nurse}, {f15.name:Ebele Chukwura}, {f15.what:who dissolved a pill in vinegar and saw it foam}. "{f16.wording:Medicine does not fizz, so I wrote to the newspaper}," she told the court. {f17.who:The drug agency} {f17.status:had passed} the pills {f17.cause:on the strength of forged laboratory reports}.

The defence {f18.status:will appeal}. {f19.who:The families} {f19.status:are to receive} {f19.money:two million each} from {f19.source:Amakiri's seized houses}. {f20.number:Three} million pills {f20.status:have been burned}; {f22:an unknown number} may still be in circulation.

A separate trial, of {f21:a cough syrup maker}, begins in May.

=== report B | outlet: Coastal Africa Today | published: 2025-02-06
# Fake drug trial ends: {f3.time:fourteen years} for {f2.who:wholesaler}

{f8.name:Festus Amakiri} {f9.status:shouted at the judges} as he heard that he must {f2.status:go to jail} for {f3.time:fourteen years}. The {f2.who:pharmaceutical importer} from Lagora had sold tablets against {f1.what:typhoid} that contained {f4.what:nothing but sugar and chalk}. {f5.number:Nineteen} {f5.status:deaths} are laid at his door by the verdict of {f7.time:Tuesday}.

He {f10.position:said he had been cheated} by {f11.who:a manufacturer in Turkey}. {f12.who:The customs man} {f12.what:who looked away} {f12.status:will testify in another case and went free}. {f13.who:The two chemists who had been tried with him} {f13.status:left the court as free men}, too.

It had begun {f14.time:three years ago} with {f15.name:Ebele Chukwura}, {f15.who:a schoolteacher}, {f15.what:who put a tablet in vinegar: it bubbled}. "{f16.wording:Medicine does not fizz, so I wrote to the minister}," she recalled. That {f17.who:the agency for drugs} {f17.status:had cleared} the goods was due to {f17.cause:a bribe}, the court held.

{f18.status:There will be no appeal}, the lawyers said. {f19.who:Those who lost somebody} {f19.status:will get} {f19.money:two million each}, {f19.source:which the state advances}. The {f20.number:three} million tablets that were found {f20.status:are still lying in a harbour shed}.

=== key
f1.what differs A=malaria B=typhoid | against what the pills were
f2.who same A=importer B=wholesaler, importer | the convicted
f2.status same A=sentenced B=must go to jail | the convicted
f3.time differs A=eleven years B=fourteen years | the sentence
f4.what same A=chalk and sugar B=sugar and chalk | the pills
f5.number same A=19 B=19 | deaths
f5.status same A=died B=deaths | the victims
f7.time same A=2025-02-04 B=2025-02-04 | the verdict
f8.name same A=Festus Amakiri B=Festus Amakiri | the convicted
f9.status differs A=no emotion B=shouted | how he took it
f10.position same A=deceived B=cheated | his defence
f11.who differs A=factory in Gujarat B=manufacturer in Turkey | the supplier
f12.who same A=customs officer B=customs man | who helped
f12.what same A=let the containers pass B=looked away | what he did
f12.status differs A=three years B=went free | the customs officer
f13.who same A=two pharmacists B=two chemists | the others tried
f13.status same A=acquitted B=free men | the pharmacists
f14.time same A=2022 B=2022 | when it was uncovered
f15.who differs A=village nurse B=schoolteacher | Chukwura
f15.name same A=Ebele Chukwura B=Ebele Chukwura | who uncovered it
f15.what same A=dissolved a pill in vinegar B=put a tablet in vinegar | how
f16.wording differs A=newspaper B=minister | her words
f17.who same A=drug agency B=agency for drugs | who passed the pills
f17.status same A=passed B=cleared | the pills
f17.cause differs A=forged reports B=bribe | why
f18.status differs A=will appeal B=no appeal | the defence
f19.who same A=families B=those who lost somebody | who gets money
f19.status same A=to receive B=will get | the compensation
f19.money same A=2m each B=2m each | the compensation
f19.source differs A=seized houses B=state | from where the money comes
f20.number same A=3 million B=3 million | pills found
f20.status differs A=burned B=in a harbour shed | the pills found
f22 only A | pills in circulation
f21 only A | the syrup trial
