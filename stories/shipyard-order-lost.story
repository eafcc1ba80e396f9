story: shipyard-order-lost
kind: companies

=== report A | outlet: Adria Courier | published: 2024-04-18
# {f1.what:Ferry} order {f2.status:cancelled}: Brodograd yard {f3.status:files for insolvency}

BRODOGRAD, April 18 (Adria Courier) - The Brodograd shipyard {f3.status:asked for protection from its creditors} on Thursday, a day after {f4.who:a Norwegian shipowner} had {f2.status:withdrawn} the order for {f1.what:a car ferry} {f5.cause:because it was fourteen months late}.

The hull, {f6.what:painted green}, lies {f7.status:two thirds finished} {f8.place:on the slipway}. {f9.number:1,150} people work in the yard. {f10.who:The welders} {f11.status:have received no pay} {f12.time:since February}; on Wednesday they {f13.what:chained the gate}.

"{f14.wording:They took our ship and left us the rust}," said {f15.name:Ante Zorkic}, {f15.role:shop steward} of the metalworkers. He wants {f16.position:the state to step in}. {f17.who:The economy minister}, Davorka Perisin, {f18.position:ruled that out}, {f19.cause:citing European rules}.

The yard's manager, {f20.name:Tomislav Grgas}, {f21.status:is in hospital}: he {f22.what:fainted} {f23.place:at the bank}. {f24.who:A curator} named by the court, the lawyer Ines Matkovic, will {f25.what:draw up an inventory}.

A {f26.what:navy patrol boat} in dock {f27.status:is to be completed} elsewhere. {f28.who:A Dutch company} {f29.status:has asked about} {f30.what:the large crane}. The deposit of {f31.money:€40 million} {f32.status:must be paid back}.

The yard built its first vessel in {f33.time:1921}, {f34.what:a tug}. It survived a bankruptcy in {f35.time:2011}, when {f36.who:the workers} {f37.what:gave up a month's wages}.

=== report B | outlet: Maritime Europe | published: 2024-04-19
# Croatian yard {f3.status:insolvent} after customer {f2.status:jumps ship}

Where the great {f1.what:cruise yacht} for {f4.who:a Swedish owner} was growing, {f8.place:in the covered dock}, no hammer is heard: the contract {f2.status:has been terminated}, and Brodograd, as the yard is called, {f3.status:is under court protection} since Thursday. {f6.what:A grey hull} remains, {f7.status:about 65 per cent complete}.

{f5.cause:Cracked weld seams} had made the owner lose patience. For {f12.time:two months} {f10.who:those who weld} {f11.status:have gone without wages}. They {f13.what:blocked the gate with a lorry} in the middle of the week. {f15.name:Ante Zorkic}, {f15.role:who heads the metalworkers' union}, said bitterly: "{f14.wording:They took our ship and left us rust}." {f16.position:A rescue with public money} is what he asks for. {f18.position:She would look into one}, {f17.who:the minister of economic affairs}, Davorka Perisin, replied, {f19.cause:although Brussels might object}.

{f20.name:Tomislav Grgas}, who manages the yard, could not be asked. He {f22.what:collapsed} {f23.place:in his office} and {f21.status:is being treated in a clinic}. In his stead {f24.who:a court-appointed administrator}, Ines Matkovic, {f25.what:is to list what is there}.

There is not only the yacht. {f26.what:A fishery research vessel}, in for a refit, {f27.status:will be finished by another yard}. {f30.what:The big crane} {f29.status:interests} {f28.who:a buyer from the Netherlands}.

What becomes of the {f31.money:€40m} that the customer had paid in advance {f32.status:is unclear}. Some {f9.number:1,150} jobs depend on the yard, {f33.time:more than a hundred years old}, whose first product was {f34.what:a sailing schooner}. {f35.time:Thirteen years ago} it went bankrupt for the first time, and lived on because {f36.who:the staff} {f37.what:worked four weeks for nothing}.

=== key
f1.what differs A=car ferry B=cruise yacht | the ship ordered
f2.status same A=cancelled B=terminated | the order
f3.status same A=insolvency B=insolvency | the yard
f4.who differs A=Norwegian owner B=Swedish owner | the customer
f5.cause differs A=fourteen months late B=cracked seams | why the order was cancelled
f6.what differs A=green B=grey | the hull's colour
f7.status same A=two thirds finished B=65 per cent complete | the hull
f8.place differs A=slipway B=covered dock | where it lies
f9.number same A=1150 B=1150~ | workers
f10.who same A=welders B=those who weld | who is unpaid
f11.status same A=no pay B=without wages | the welders
f12.time same A=since 2024-02 B=2 months | how long
f13.what differs A=chained the gate B=blocked it with a lorry | their protest
f14.wording differs A=They took our ship and left us the rust B=They took our ship and left us rust | Zorkic's words
f15.name same A=Ante Zorkic B=Ante Zorkic | the union man
f15.role differs A=shop steward B=head of the union | his office
f16.position same A=state steps in B=public rescue | what he wants
f17.who same A=economy minister B=minister of economic affairs | who answers
f18.position differs A=ruled out B=looks into it | the minister on a rescue
f19.cause same A=European rules B=Brussels | the obstacle
f20.name same A=Tomislav Grgas B=Tomislav Grgas | the manager
f21.status same A=in hospital B=in a clinic | the manager
f22.what same A=fainted B=collapsed | what happened to him
f23.place differs A=bank B=office | where
f24.who same A=curator B=administrator | Matkovic
f25.what same A=inventory B=list | her task
f26.what differs A=patrol boat B=research vessel | the other ship
f27.status same A=completed elsewhere B=finished by another yard | that ship
f28.who same A=Dutch company B=buyer from the Netherlands | who is interested
f29.status same A=asked about B=interested | the crane
f30.what same A=large crane B=big crane | what is wanted
f31.money same A=EUR 40m B=EUR 40m | the deposit
f32.status differs A=must be paid back B=unclear | the deposit
f33.time compatible A=1921 B=over a hundred years | the yard's beginning
f34.what differs A=tug B=schooner | its first ship
f35.time same A=2011 B=2011 | the first bankruptcy
f36.who same A=workers B=staff | who saved it
f37.what same A=month's wages given up B=four weeks unpaid | how
