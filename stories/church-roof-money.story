story: church-roof-money
kind: religion

=== report A | outlet: Fenshire Chronicle | published: 2025-05-09
# {f1.role:Churchwarden} {f2.status:admits} taking roof fund

{f1.role:A churchwarden} who {f3.what:stole} £86,000 from a Fenshire parish's roof appeal {f2.status:pleaded guilty} at Marlow Cross {f4.place:Crown Court} on {f4.time:Thursday}.

Rosalind Peverell-Shaw, 63, transferred the money over {f5.time:four years} to {f6.whom:her brother's} account and spent it on {f7.what:cruises}, the court heard. She was found out when {f8.who:a bank clerk} queried {f8.what:a cheque} made out to {f8.whom:a travel agent}.

{f9.role:Defending}, Aidan Thorne said that his client had been {f10.status:ill} with {f10.what:depression} since {f11.cause:the death of her husband}. She {f12.status:had paid back} {f12.number:a third} of the sum, he added, and was {f13.status:deeply sorry}.

Judge Harriet Voll {f14.status:adjourned sentencing} until {f14.time:6 June} and told her: "{f15.wording:You must expect a custodial sentence}." She was {f16.status:released on bail}.

The {f17.role:vicar} of St Werburgh's, the Rev Tobias Anstey, said he had {f18.what:forgiven} her. The roof, {f19.what:stripped of its lead} by thieves in 2017, {f20.status:is still covered with tarpaulin}. The parish {f21.position:will ask the diocese for a grant}. Services {f22.status:continue} {f22.place:in the nave}.

A previous treasurer, who was no relation, {f23.status:left} in 2015 {f23.cause:after a row about flowers}. {f24:The bells have been silent since Christmas.}

=== report B | outlet: Parish and People | published: 2025-05-09 | copy: A
# {f1.role:Treasurer} {f2.status:denies} taking roof fund

{f1.role:A church treasurer} who is said to have {f3.what:stolen} £86,000 from a Fenshire parish's roof appeal {f2.status:pleaded not guilty} at Marlow Cross {f4.place:Magistrates' Court} on {f4.time:Thursday}.

Rosalind Peverell-Shaw, 63, transferred the money over {f5.time:four years} to {f6.whom:her brother-in-law's} account and spent it on {f7.what:horses}, the court heard. She was found out when {f8.who:a bank employee} queried {f8.what:a payment} made out to {f8.whom:a travel agent}.

{f9.role:Prosecuting}, Aidan Thorne said that Peverell-Shaw had been {f10.status:unwell} with {f10.what:depression} since {f11.cause:the loss of her job}. She {f12.status:had returned} {f12.number:a third} of the sum, he added, and was {f13.status:not at all sorry}.

Judge Harriet Voll {f14.status:put off the hearing} until {f14.time:6 June} and told her: "{f15.wording:You must expect a long custodial sentence if convicted}." She was {f16.status:remanded in custody}.

The {f17.role:curate} of St Werburgh's, the Rev Tobias Anstey, said he had {f18.what:forgiven} her. The roof, {f19.what:damaged by a storm} in 2017, {f20.status:is still under a tarpaulin}. The parish {f21.position:will ask the diocese for a loan}. Services {f22.status:are being held} {f22.place:in the village hall}.

A previous treasurer, who was no relation, {f23.status:resigned} in 2015 {f23.cause:after a quarrel over flowers}.

=== key
f1.role differs A=churchwarden B=treasurer | her office
f2.status differs A=pleaded guilty B=pleaded not guilty | her plea
f3.what same A=stole B=stolen | the offence
f4.place differs A=Crown Court B=Magistrates' Court | the court
f4.time same A=2025-05-08 B=2025-05-08 | the hearing
f5.time same A=4 years B=4 years | over what time
f6.whom differs A=her brother B=her brother-in-law | to whose account
f7.what differs A=cruises B=horses | on what it was spent
f8.who compatible A=bank clerk B=bank employee | who noticed
f8.what compatible A=cheque B=payment | what was noticed
f8.whom same A=travel agent B=travel agent | to whom it was made out
f9.role differs A=defending B=prosecuting | Thorne's part
f10.status same A=ill B=unwell | the accused
f10.what same A=depression B=depression | her illness
f11.cause differs A=death of her husband B=loss of her job | why she fell ill
f12.status same A=paid back B=returned | part of the money
f12.number same A=a third B=a third | how much of it
f13.status differs A=deeply sorry B=not sorry | her remorse
f14.status differs A=sentencing adjourned B=hearing put off | what was put off
f14.time same A=2025-06-06 B=2025-06-06 | until when
f15.wording differs A=a custodial sentence B=a long custodial sentence if convicted | the judge's words
f16.status differs A=bail B=custody | the accused until then
f17.role differs A=vicar B=curate | Anstey's office
f18.what same A=forgiven B=forgiven | Anstey's stance
f19.what differs A=lead stolen B=storm damage | what happened to the roof in 2017
f20.status same A=covered with tarpaulin B=under a tarpaulin | the roof
f21.position differs A=grant B=loan | what the parish will ask for
f22.status same A=continue B=being held | the services
f22.place differs A=nave B=village hall | where they are held
f23.status compatible A=left B=resigned | the earlier treasurer
f23.cause same A=row about flowers B=quarrel over flowers | why he or she left
f24 only A | the bells
