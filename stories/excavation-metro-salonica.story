story: excavation-metro-salonica
kind: archaeology

=== report A | outlet: Makedonika Nea | published: 2025-09-24
# Roman {f1.what:bath} in the way: metro station at Plateia Ermou {f2.status:delayed} again

Builders of the metro have come upon {f1.what:a Roman bath} {f3.number:nine} metres below Plateia Ermou. The opening of the station, {f2.time:planned for December}, {f2.status:is put off} by {f2.what:at least a year}, {f4.source:the operating company} said on Tuesday.

The building dates from {f1.time:the second century} and is {f5.status:remarkably well preserved}: {f5.what:the hypocaust under the floor can be walked through}. On the wall, {f6.what:a mosaic} shows dolphins. It was discovered by {f7.who:a trainee} who {f7.what:noticed a hollow sound under her pick}.

What is to become of it is disputed. {f8.who:The central archaeological council} {f8.position:wants the bath left where it is}, with {f17:a glass floor above it}. {f9.who:The company} {f9.position:would take it apart and rebuild it} in {f9.place:the museum's courtyard}, which {f10.money:costs 14 million euros}. "{f11.wording:One cannot move a bath like a bathtub}," said {f12.name:Despina Kaloudi}, who {f12.role:directs the excavation}.

{f13.who:The mayor} {f13.position:supports the company}. {f14.who:Shopkeepers} on the square, who have {f14.what:lived behind a fence since 2019}, {f14.status:will sue} for {f14.what:compensation}. {f15.who:The culture minister} {f15.status:decides} by the end of October.

Meanwhile {f16.what:trains} {f16.status:pass through the station without stopping}. A rescue dig for the same line, at Agia Fotini, had cost three years in the last decade. {f18.number:Sixty} archaeologists {f18.status:are at work} on the square, in two shifts.

=== report B | outlet: Underground Railways Monthly | published: 2025-10-30
# Thessalonian station gets the green light, ruin moves

{f15.who:Greece's prime minister} {f15.status:has decided}: the Roman {f1.what:latrine} found under Plateia Ermou last month will be dismantled. Thus the station can be opened {f2.time:in March}, {f2.what:three months} {f2.status:late}.

The structure, {f3.number:nine} metres down and from {f1.time:the second century}, had been called {f5.status:a ruin of a ruin} by {f4.source:the operator}; archaeologists dispute that, since {f5.what:one can walk through the channels beneath its floor}. There is {f6.what:a mural}, too, of dolphins. It had been {f7.who:a crane driver} who {f7.what:saw the ground give way}.

{f8.who:The archaeological council} {f8.position:had pleaded for leaving everything in its place}. The {f9.who:operator's} proposal, now accepted, is {f9.position:to put it together again} {f9.place:in the courtyard of the museum}, {f10.money:for 14 million euros}. "{f11.wording:One cannot move a latrine like a bathtub}," remarked {f12.name:Despina Kaloudi}, {f12.role:who represents the archaeologists' union}.

Unlike {f13.who:the mayor}, who {f13.position:sided with the archaeologists}, the {f14.who:traders} of the square are relieved. They {f14.status:have dropped their plan to sue} for {f14.what:damages}, after {f14.what:six years behind a hoarding}.

{f18.number:Sixty} archaeologists {f18.status:were sent home}; the dig {f19:had been running day and night}. Until the opening, {f16.what:the line} {f16.status:is interrupted} at this point, and {f20:passengers change to buses}.

=== key
f1.what differs A=bath B=latrine | what was found
f1.time same A=second century B=second century | its age
f2.status same A=delayed B=late | the station's opening
f2.time changed A=December planned B=March | when it is to open
f2.what differs A=at least a year B=three months | the delay
f3.number same A=9 B=9 | metres below ground
f4.source same A=operating company B=operator | who gives information
f5.status differs A=well preserved B=a ruin | its state
f5.what same A=hypocaust can be walked through B=channels can be walked through | below the floor
f6.what differs A=mosaic B=mural | what shows dolphins
f7.who differs A=trainee B=crane driver | who discovered it
f7.what differs A=hollow sound B=ground gave way | how
f8.who same A=central archaeological council B=archaeological council | who wants it left
f8.position same A=left where it is B=left in its place | what the council wants
f9.who same A=company B=operator | who wants it moved
f9.position same A=take apart and rebuild B=put together again | the company's proposal
f9.place same A=museum's courtyard B=courtyard of the museum | where to
f10.money same A=EUR 14m B=EUR 14m | the cost
f11.wording differs A=a bath B=a latrine | Kaloudi's words
f12.name same A=Despina Kaloudi B=Despina Kaloudi | who comments
f12.role differs A=directs the excavation B=union representative | Kaloudi
f13.who same A=mayor B=mayor | whose side
f13.position differs A=with the company B=with the archaeologists | the mayor
f14.who same A=shopkeepers B=traders | who suffers
f14.status changed A=will sue B=plan dropped | the shopkeepers' suit
f14.what same A=compensation, behind a fence since 2019 B=damages, six years behind a hoarding | the shopkeepers' case
f15.who differs A=culture minister B=prime minister | who decides
f15.status changed A=to decide B=decided | the decision
f16.what compatible A=trains B=line | the traffic
f16.status differs A=pass without stopping B=interrupted | the traffic at the station
f18.number same A=60 B=60 | archaeologists
f18.status changed A=at work B=sent home | the archaeologists
f17 only A | the glass floor
f19 only B | the dig by night
f20 only B | the buses
