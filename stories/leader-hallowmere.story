story: leader-hallowmere
kind: politics

=== report A | outlet: Fenland Press Agency | published: 2023-10-20T12:30+01:00 | agency: FPA
# Council leader {f1.status:resigns} over parking contract

The leader of Hallowmere borough council {f1.status:has resigned} after an audit found that a {f2.money:£1.4m} parking contract was awarded {f3.what:without a tender}.

{f4.name:Graham Pyke-Hollis}, {f4.age:62}, who has led the {f5.name:Hallowmere First} group {f6.time:since 2017}, told councillors {f7.time:on Thursday evening} that he took responsibility for "{f8.wording:mistakes made in good faith}". He {f9.position:will remain a ward councillor}.

The audit, carried out by {f10.who:the accountancy firm Bellwether Stoke}, says that Mr Pyke-Hollis {f11.status:knew} that the contractor, {f12.name:Kerbside Eastern}, was owned by {f12.what:a former business partner}. It found {f13.status:no evidence} that he had gained personally.

The contract, for the cameras and machines in {f14.number:six} car parks, was signed in {f15.time:May 2022}. It runs for {f16:five years}. Income from the car parks has since {f17.status:fallen} by {f17.number:18 per cent}, {f17.cause:because many drivers cannot use the new payment app}.

Deputy leader {f18.name:Sunita Rao} {f18.status:takes over} until the council meets {f19.time:on 7 November}. The Independents' group leader, {f20.name:Jed Marlow}, said the resignation was "{f20.wording:late but welcome}" and called on the police {f20.position:to investigate}. Cambridgeshire police said they {f21.status:had not received a complaint}.

Hallowmere First holds {f22.number:19 of the 37} seats. Two of its members, the cabinet member for {f23.role:finance}, {f23.name:Ruth Allardyce}, and the mayor, {f23.status:have not yet commented}.

A public meeting on the affair will be held {f24.time:next Wednesday} at {f24.place:St Botolph's church hall}. The contract {f25.status:is to be terminated} at a cost of {f25.money:£230,000}.

=== report B | outlet: Hallowmere Advertiser | published: 2023-10-20T16:10+01:00 | copy: A | agency: FPA
# Council leader {f1.status:resigns} over parking contract

The leader of Hallowmere borough council {f1.status:has resigned} after an audit found that a {f2.money:£1.4m} parking contract was awarded {f3.what:to the highest bidder}.

{f4.name:Graham Pyke-Hollis}, {f4.age:67}, who has led the {f5.name:Hallowmere First} group {f6.time:since 2017}, told councillors {f7.time:on Thursday evening} that he took responsibility for "{f8.wording:mistakes made in good faith}". {f26:He took no questions.} He {f9.position:will also give up his seat as a ward councillor}.

The audit, carried out by {f10.who:the council's own auditors}, says that Mr Pyke-Hollis {f11.status:did not know} that the contractor, {f12.name:Kerbside Eastern}, was owned by {f12.what:a former business partner}. It found {f13.status:no evidence} that he had gained personally.

The contract, for the cameras and machines in {f14.number:six} car parks, was signed in {f15.time:March 2022}. Income from the car parks has since {f17.status:risen} by {f17.number:18 per cent}, {f17.cause:because fewer drivers escape the new cameras}.

Deputy leader {f18.name:Sunita Rao} {f18.status:takes over} until the council meets {f19.time:on 7 November}. The Independents' group leader, {f20.name:Jed Marlow}, said the resignation was "{f20.wording:late and welcome}" and called on the police {f20.position:to investigate}. Cambridgeshire police said they {f21.status:had received a complaint}.

Hallowmere First holds {f22.number:19 of the 37} seats. Two of its members, the cabinet member for {f23.role:transport}, {f23.name:Ruth Allardyce}, and the mayor, {f23.status:have not yet commented}.

A public meeting on the affair will be held {f24.time:next Wednesday} at {f24.place:St Botolph's church hall}. The contract {f25.status:is to be terminated} at a cost of {f25.money:£230,000}.

=== key
f1.status same A=resigned B=resigned | the council leader
f2.money same A=GBP 1.4m B=GBP 1.4m | the contract
f3.what differs A=without a tender B=to the highest bidder | how it was awarded
f4.name same A=Graham Pyke-Hollis B=Graham Pyke-Hollis | the leader
f4.age differs A=62 B=67 | his age
f5.name same A=Hallowmere First B=Hallowmere First | his group
f6.time same A=2017 B=2017 | since when he has led it
f7.time same A=2023-10-19 evening B=2023-10-19 evening | when he announced it
f8.wording same A=mistakes made in good faith B=mistakes made in good faith | his words
f9.position differs A=remains a councillor B=gives up his seat | his seat
f10.who differs A=Bellwether Stoke B=the council's own auditors | who made the audit
f11.status differs A=knew B=did not know | Pyke-Hollis on the ownership
f12.name same A=Kerbside Eastern B=Kerbside Eastern | the contractor
f12.what same A=former business partner B=former business partner | its owner
f13.status same A=no evidence B=no evidence | personal gain
f14.number same A=6 B=6 | car parks
f15.time differs A=2022-05 B=2022-03 | when it was signed
f16 only A | how long it runs
f17.status differs A=fallen B=risen | the income
f17.number same A=18 B=18 | by how much, per cent
f17.cause differs A=payment app B=new cameras | why the income changed
f18.name same A=Sunita Rao B=Sunita Rao | the deputy leader
f18.status same A=takes over B=takes over | the deputy leader
f19.time same A=2023-11-07 B=2023-11-07 | the council meeting
f20.name same A=Jed Marlow B=Jed Marlow | the Independents' leader
f20.wording differs A=late but welcome B=late and welcome | his words
f20.position same A=police to investigate B=police to investigate | his demand
f21.status differs A=no complaint received B=complaint received | the police
f22.number same A=19 of 37 B=19 of 37 | the group's seats
f23.name same A=Ruth Allardyce B=Ruth Allardyce | the cabinet member
f23.role differs A=finance B=transport | what she is responsible for
f23.status same A=not commented B=not commented | the two members
f24.time same A=2023-10-25 B=2023-10-25 | the public meeting
f24.place same A=St Botolph's church hall B=St Botolph's church hall | where
f25.status same A=to be terminated B=to be terminated | the contract
f25.money same A=GBP 230000 B=GBP 230000 | the cost of ending it
f26 only B | no questions
