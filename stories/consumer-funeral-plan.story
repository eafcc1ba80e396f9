story: consumer-funeral-plan
kind: consumer affairs

=== report A | outlet: Niagara Seniors' Gazette | published: 2025-02-06
# Funeral-plan seller {f1.status:bankrupt}; {f2.number:5,100} {f3.what:left without cover}

Evergreen Farewell, which sold prepaid funerals in southern Ontario, {f1.status:has gone bankrupt}, leaving {f2.number:5,100} customers {f3.what:without the burials they paid for}, {f4.who:the trustee} said on {f5:Wednesday}.

Of {f6.money:$31 million} paid in, {f7.money:$4 million} is left. The rest {f8.what:went into a condominium project} {f9.place:in Florida}. The owner, {f10.name:Gary Lomax}, {f10.age:66}, {f11.status:is cooperating}, his lawyer said. {f12.who:Police} {f13.status:have seized} {f14.what:his boat}.

"{f15.wording:I have paid for the coffin twice, and I am not even sick}," said {f16.name:Edna Pruitt}, {f16.age:83}, {f16.role:a retired school cook}. She had bought her plan {f17.place:at a mall}. {f18.who:Independent funeral homes} {f19.position:will honour the plans at cost}.

{f20.who:The Bereavement Authority} {f21.status:had renewed the licence} {f22.time:in November}; {f23.cause:forged bank letters had misled it}. {f24.who:Consumer minister Ines Robitaille} {f25.position:promised a compensation fund}. {f26.who:The opposition} {f27.position:demands her resignation}. {f28:A meeting for customers is planned in St. Catherine.}

=== report B | outlet: Death Care Business | published: 2025-02-10
# Evergreen founder {f11.status:flees}, industry picks up the bill

{f10.name:Gary Lomax}, {f10.age:66}, the man behind Evergreen Farewell, {f11.status:has left Canada}, it became known on Friday, two days after his company {f1.status:was declared insolvent} and {f2.number:5,100} people found themselves {f3.what:with a contract and no funeral}.

{f6.money:Thirty-one million dollars} they had entrusted to him. {f4.who:An accountant appointed by the creditors} has found {f7.money:four}. What is missing {f8.what:was lost on a chain of pet crematoria} {f9.place:in Arizona}. {f14.what:His house} {f13.status:has been secured} by {f12.who:the sheriff}.

How could it happen? {f20.who:The supervisory authority for funerals} {f21.status:extended his licence} as late as {f22.time:last fall}, {f23.cause:without looking at a bank statement}, as it admits. {f24.who:The minister for consumers, Ines Robitaille}, {f25.position:sees no money for the victims}; {f26.who:opposition members} {f27.position:call for an inquiry}.

The trade itself is stepping in. {f18.who:A chain of funeral homes} {f19.position:will bury Evergreen's customers for nothing}. That pleases {f16.name:Edna Pruitt}, {f16.age:83}, {f16.role:once a school principal}, to whom a plan was sold {f17.place:at her kitchen table}: "{f15.wording:I have paid for the coffin twice and I am not even sick}."

=== key
f1.status same A=bankrupt B=insolvent | the company
f2.number same A=5100 B=5100 | customers
f3.what same A=without burials B=no funeral | their lot
f4.who compatible A=trustee B=accountant of the creditors | who counted
f5 only A | when
f6.money same A=CAD 31m B=CAD 31m | paid in
f7.money same A=CAD 4m B=CAD 4m | what is left
f8.what differs A=condominiums B=pet crematoria | where the money went
f9.place differs A=Florida B=Arizona | where
f10.name same A=Gary Lomax B=Gary Lomax | the owner
f10.age same A=66 B=66 | the owner
f11.status changed A=cooperating B=fled | the owner
f12.who differs A=police B=sheriff | who seized property
f13.status same A=seized B=secured | the property
f14.what differs A=boat B=house | what was seized
f15.wording same A=I have paid for the coffin twice, and I am not even sick B=I have paid for the coffin twice and I am not even sick | her words
f16.name same A=Edna Pruitt B=Edna Pruitt | the customer
f16.age same A=83 B=83 | the customer
f16.role differs A=school cook B=school principal | her former work
f17.place differs A=mall B=kitchen table | where she bought
f18.who differs A=independent homes B=chain | who steps in
f19.position differs A=at cost B=for nothing | the offer
f20.who same A=Bereavement Authority B=supervisory authority for funerals | the supervisor
f21.status same A=renewed B=extended | the licence
f22.time compatible A=2024-11 B=fall 2024 | when
f23.cause differs A=forged letters B=no look at statements | why
f24.who same A=consumer minister Robitaille B=consumer minister Robitaille | the minister
f25.position differs A=fund B=no money | the minister on victims
f26.who same A=opposition B=opposition members | who demands
f27.position differs A=resignation B=inquiry | the demand
f28 only A | the meeting
