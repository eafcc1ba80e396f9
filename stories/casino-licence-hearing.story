story: casino-licence-hearing
kind: companies

=== report A | outlet: Coral Coast Courier | published: 2023-10-19
# Casino boss {f1.status:admits} {f2.who:junket} {f3.what:cash was not counted}

By Leilani Foote

The Meridian casino in Port Denholm {f4.status:could lose} its licence after its {f5.role:chief operating officer} {f1.status:conceded} at a public hearing that {f3.what:money in shopping bags had been accepted without being counted}.

{f6.name:Nathan Purcell} told {f7.who:the state gaming commission} on {f8.time:Wednesday} that this had happened {f9.number:"maybe thirty times"}. The bags had been brought by {f2.who:a junket operator}, whose guests came {f10.place:from Macau}. He had learned of it {f11.what:from a security guard}, and {f12.what:told nobody}.

"{f13.wording:I should have picked up the phone and I didn't}," he said. Counsel assisting, {f14.name:Ruth Abernethy SC}, {f15.what:showed the commissioner a film} in which {f16.who:a cashier} {f17.what:hides a bundle} {f18.place:under her jacket}. She has been {f19.status:dismissed}.

{f20.who:The police} {f21.status:are investigating} {f22.what:money laundering}. A second witness, {f23.role:the former head of compliance}, was to appear but {f24.status:fell ill}; she has {f25.what:pneumonia}. She will be heard {f26.time:next Tuesday}.

The casino's owner, Halloran Resorts, {f27.position:wants to keep the licence under a supervisor}. {f28.who:The premier} said {f29.position:it was for the commission to decide}. Some {f30.number:1,900} people work at the Meridian, which opened in {f31.time:1996}.

{f32.who:The churches' council} {f33.status:has called for} {f34.what:a closure over Christmas}. A fine of {f35.money:$3m} in 2021 had been for {f36.what:serving minors}.

=== report B | outlet: Australian Gaming Report | published: 2023-10-20
# Meridian hearing: {f29.position:premier leans to closure}

Pressure on Halloran Resorts is growing. {f28.who:The head of the state's government} has let it be known that {f29.position:he would welcome an end to the Meridian's licence}, which {f4.status:is at risk} over {f2.who:a high roller}'s {f3.what:uncounted cash}.

It was {f6.name:Nathan Purcell}, the casino's {f5.role:chief financial officer}, who {f1.status:owned up} to it {f8.time:on October 18} before {f7.who:a royal commission}. Money in carrier bags had gone across the desk {f9.number:some 30 times}; the man who brought it was {f10.place:from Macau}, and so were his friends. {f6.name:Mr Purcell}, who had been informed {f11.what:by an anonymous letter}, {f12.what:passed it on to the chairman only}. "{f13.wording:I should have picked up the phone and I did not}," said the executive.

{f14.name:Ruth Abernethy}, the barrister who questions for the inquiry, then {f15.what:played a recording from a camera}. It shows how {f16.who:a croupier} {f17.what:puts away a wad of notes} {f18.place:in a shoe}. She {f19.status:left of her own accord}.

{f22.what:Tax evasion} is what {f20.who:detectives} {f21.status:are looking into}. They would like to talk to {f23.role:the woman who used to run the VIP rooms}, as would the commissioner: she {f24.status:was unable to come}, with {f25.what:a slipped disc}, and is now expected {f26.time:on October 24}.

Halloran {f27.position:proposes to hand the licence over to a partner}. {f32.who:An association of psychiatrists} {f33.status:demanded} {f34.what:a ban on slot machines}. The house, {f31.time:in its 28th year}, has a payroll of {f30.number:1,900}. {f36.what:Alcohol for under-18s} cost it {f35.money:A$3m} two years ago. {f37:Halloran's shares were suspended.}

=== key
f1.status same A=admitted B=owned up | the executive
f2.who differs A=junket operator B=high roller | whose cash it was
f3.what same A=cash not counted B=uncounted cash | what was admitted
f4.status same A=could lose B=at risk | the licence
f5.role differs A=chief operating officer B=chief financial officer | Purcell's post
f6.name same A=Nathan Purcell B=Nathan Purcell | the witness
f7.who differs A=state gaming commission B=royal commission | who heard him
f8.time same A=2023-10-18 B=2023-10-18 | when
f9.number same A=30~ B=30~ | how often
f10.place same A=Macau B=Macau | where the guests came from
f11.what differs A=security guard B=anonymous letter | how he learned of it
f12.what differs A=told nobody B=told the chairman | what he did
f13.wording compatible A=I should have picked up the phone and I didn't B=I should have picked up the phone and I did not | his words
f14.name same A=Ruth Abernethy B=Ruth Abernethy | counsel
f15.what same A=film shown B=recording played | what she did
f16.who differs A=cashier B=croupier | who is seen
f17.what same A=hides a bundle B=puts away notes | what she does
f18.place differs A=under her jacket B=in a shoe | where she hides it
f19.status differs A=dismissed B=left by herself | the cashier
f20.who same A=police B=detectives | who investigates
f21.status same A=investigating B=looking into | the investigation
f22.what differs A=money laundering B=tax evasion | what is investigated
f23.role differs A=former head of compliance B=former head of VIP rooms | the second witness
f24.status compatible A=fell ill B=unable to come | the second witness
f25.what differs A=pneumonia B=slipped disc | her illness
f26.time same A=2023-10-24 B=2023-10-24 | when she is heard
f27.position differs A=keep it under a supervisor B=hand it to a partner | what the owner wants
f28.who same A=premier B=head of the state's government | who speaks
f29.position differs A=for the commission to decide B=welcomes an end | the premier on the licence
f30.number same A=1900 B=1900 | staff
f31.time compatible A=1996 B=28th year | since when it is open
f32.who differs A=churches' council B=psychiatrists | who asks for a closure
f33.status same A=called for B=demanded | their call
f34.what differs A=closure over Christmas B=ban on slot machines | what they want
f35.money same A=AUD 3m B=AUD 3m | the fine of 2021
f36.what same A=serving minors B=alcohol for under-18s | what it was for
f37 only B | the shares
