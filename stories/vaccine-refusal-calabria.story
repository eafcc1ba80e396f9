story: vaccine-refusal-calabria
kind: health

=== report A | outlet: Jonio Quotidiano | published: 2024-09-17
# Nursery {f1.status:turns away} {f4.role:mayor}'s {f2.role:son} without vaccination

The municipal nursery of Roccamare {f1.status:refused to admit} the {f2.role:son} of the {f4.role:mayor} on {f5.time:Monday}, because he had not been vaccinated against {f3.what:measles}. It was {f6.who:the headmistress}, {f6.name:Lidia Scordo}, who {f6.what:stood at the door}. "{f7.wording:The law has no surname}," she said.

The {f4.role:mayor}, {f4.name:Bruno Catalfamo}, {f8.position:apologised}. It was {f9.cause:his wife's oversight}, he explained; the boy {f10.status:will get the injection} {f10.time:on Wednesday}. {f11.who:The opposition} {f11.position:calls for his resignation}.

In the region, {f12.number:one child in nine} {f12.what:lacks a prescribed vaccination}. {f13.who:The health authority} {f13.status:sent out} {f13.number:2,100} {f13.what:reminders} in spring. {f14.who:Parents who refuse} can {f14.status:be fined} {f14.money:up to 500 euros}. A {f15.role:paediatrician} of the town, {f15.name:Enzo Barillà}, {f15.position:praised the nursery}.

Two other children {f16.status:were sent home} on the same day, {f16.cause:for want of a certificate}; both {f18.status:are back}. Last year {f17.what:a boy of five died of measles} in the neighbouring province.

=== report B | outlet: Jonio Quotidiano | published: 2024-09-17 | copy: A
# Nursery {f1.status:turns away} {f4.role:councillor}'s {f2.role:daughter} without vaccination

The municipal nursery of Roccamare {f1.status:would not admit} the {f2.role:daughter} of the {f4.role:councillor for health} on {f5.time:Monday}, because she had not been vaccinated against {f3.what:polio}. It was {f6.who:the caretaker}, {f6.name:Lidia Scordo}, who {f6.what:stood at the door}. "{f7.wording:The law has no face}," she said.

The {f4.role:councillor}, {f4.name:Bruno Catalfamo}, {f8.position:protested}. It was {f9.cause:the doctor's oversight}, he explained; the girl {f10.status:got the injection} {f10.time:at noon}. {f11.who:The opposition} {f11.position:demands an apology}.

In the region, {f12.number:one child in nine} {f12.what:is short of a prescribed vaccination}. {f13.who:The health authority} {f13.status:mailed} {f13.number:2,100} {f13.what:reminders} in spring. {f14.who:Parents who refuse} can {f14.status:be fined} {f14.money:up to 500 euros}. A {f15.role:paediatrician} of the town, {f15.name:Enzo Barillà}, {f15.position:criticised the nursery}.

Two other children {f16.status:had to go home} on the same day, {f16.cause:for want of a certificate}; both {f18.status:are still excluded}. Last year {f17.what:a boy of five died of measles} in the neighbouring province.

=== key
f1.status same A=refused to admit B=would not admit | the child
f2.role differs A=son B=daughter | the child
f3.what differs A=measles B=polio | the missing vaccination
f4.role differs A=mayor B=councillor | Catalfamo
f4.name same A=Bruno Catalfamo B=Bruno Catalfamo | the child's father
f5.time same A=2024-09-16 B=2024-09-16 | when
f6.who differs A=headmistress B=caretaker | Lidia Scordo
f6.name same A=Lidia Scordo B=Lidia Scordo | who turned the child away
f6.what same A=stood at the door B=stood at the door | what she did
f7.wording differs A=surname B=face | her words
f8.position differs A=apologised B=protested | the father
f9.cause differs A=wife's oversight B=doctor's oversight | why it was not vaccinated
f10.status differs A=will get it B=got it | the injection
f10.time differs A=2024-09-18 B=2024-09-16 noon | when
f11.who same A=opposition B=opposition | who reacts
f11.position differs A=resignation B=apology | what the opposition wants
f12.number same A=1 in 9 B=1 in 9 | children without a vaccination
f12.what same A=lacks B=is short of | these children
f13.who same A=health authority B=health authority | who reminds
f13.status same A=sent out B=mailed | the reminders
f13.number same A=2100 B=2100 | reminders
f13.what same A=reminders B=reminders | what was sent
f14.who same A=parents who refuse B=parents who refuse | who is fined
f14.status same A=fined B=fined | these parents
f14.money same A=EUR <=500 B=EUR <=500 | the fine
f15.role same A=paediatrician B=paediatrician | Barillà
f15.name same A=Enzo Barillà B=Enzo Barillà | the paediatrician
f15.position differs A=praised B=criticised | the paediatrician
f16.status same A=sent home B=had to go home | two other children
f16.cause same A=no certificate B=no certificate | why
f18.status differs A=back B=excluded | the two others now
f17.what same A=boy died of measles B=boy died of measles | the death of last year
