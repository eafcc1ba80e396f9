story: exam-tolmeira
kind: crime

=== report A | outlet: Tolmeira Public Radio | published: 2023-06-08
# {f3.what:Mathematics} finals {f1.status:declared void} after papers are {f1.cause:leaked}

{f2.number:Some 74,000} school leavers will have to sit {f3.what:their mathematics examination} again, because the questions {f1.cause:were passed around on telephones} {f4.time:on the eve of the test}. Education minister {f5.name:Benedita Farroupo} said so on Thursday, {f6.time:three days after} it was held.

The new date is {f7.time:26 June}. Results in all subjects {f8.status:will be published} {f8.time:a week later than planned, on 21 July}.

According to {f9.source:the ministry}, the leak began {f9.place:at the printing works in Vila Cardal}, where {f10.who:an employee} {f10.age:of 27} photographed the sheets. {f23:He has been dismissed} and {f11.status:is being questioned}. The pictures were offered for {f12.money:200 escados}, then for twenty, and by midnight for nothing.

A teacher in Santa Eulina, {f13.name:Rui Castanheda}, raised the alarm. "{f14.wording:I saw my own pupils reading the questions on the bus}," he told this station. He had {f15.what:rung the inspectorate} {f15.time:at ten past seven, almost two hours before the papers were handed out}. {f16.status:Nobody called back}.

The minister admitted that the {f15.what:call} had been logged. The head of the inspectorate, {f18.name:Otília Castanheda}, {f18.status:has offered to resign}; she is no relation of the teacher. Ms Farroupo has not yet accepted.

The pupils' federation {f19.position:demands that those who want to keep their marks may do so}. It has called a protest for {f20.time:Saturday}.

It is the second such affair in Tolmeira. In 2016 {f21.what:a history paper} was leaked, and 31,000 pupils sat it twice.

=== report B | outlet: O Meridiano | published: 2023-06-09
# Who sold the sums?

By Jacinta Ruhl-Almeida

Anouk is seventeen and would like to be a vet. On Sunday evening at nine she closed her books, because her mother had told her to sleep. At about the same hour a boy two streets away was sent a picture. It was of {f3.what:the mathematics paper}, all eleven questions, a little blurred at the edge, with a thumb in it.

The thumb, {f9.source:the police} believe, belongs to {f10.who:a caretaker} {f9.place:at a grammar school in Montefraga}, {f10.age:a man of 57}, who had the key to the strongroom. {f11.status:He was charged} last night with theft and breach of an official seal. {f9.source:Investigators} say that he asked {f12.money:500 escados} of the first buyer. He has four children, a neighbour says, of whom the youngest, 17, was to take the test himself and refused to look.

What went on then is arithmetic. One told three, and three told nine. {f4.time:The night before the examination} the questions {f1.cause:were sent from phone to phone} in four of the country's six provinces; on Monday at nine {f2.number:74,000} candidates opened their envelopes, and nobody knows how many of them only pretended to be surprised.

Somebody had tried to stop it. {f13.name:Rui Castanheda}, who teaches physics in Santa Eulina, saw the pictures on his way to work. "{f14.wording:My own pupils were reading the questions on the bus}," he says. He {f15.what:wrote to the inspectors} {f15.time:at ten to nine}. The answer, {f16.status:which came on Tuesday}, thanked him for his interest.

{f18.name:Otília Castanheda}, who leads that office and shares with him nothing but a name, {f18.status:has been relieved of her duties}, the minister announced. {f5.name:Benedita Farroupo} herself is under fire. The opposition wants to know why it took her {f6.time:from Monday to Thursday} to {f1.status:annul} the whole thing, and whether the 240,000 escados saved last year on sealed transport were well saved.

The repeat is set for {f7.time:the last Monday of the month}. The lists of marks {f8.status:are to be posted} {f8.time:seven days late}. For those who have booked a summer abroad there will be {f24:a third sitting in September}, which was first refused and then, on Thursday night, granted.

The federation of pupils, which speaks for about half of them, {f19.position:wants the examination dropped altogether this year and the school marks to count}. It will march {f20.time:tomorrow}, from the Botanical Garden to the ministry. {f22:"We studied, you slept"} is painted on the first banner.

In 2016 it was {f21.what:geography}. Then, too, there was a caretaker, and then, too, it rained on the day of the march. He was acquitted.

Anouk has opened her books again. She does not mind, she says. On Monday she had got stuck at question nine.

=== key
f1.status same A=annulled B=annulled | the examination
f1.cause same A=passed from phone to phone B=passed from phone to phone | why
f2.number compatible A=74000~ B=74000 | pupils concerned
f3.what same A=mathematics B=mathematics | the subject
f4.time same A=the evening before B=the evening before | when the questions went round
f5.name same A=Benedita Farroupo B=Benedita Farroupo | the minister
f6.time same A=3 days B=Monday to Thursday | how long it took to annul it
f7.time same A=2023-06-26 B=2023-06-26 | when it is sat again
f8.status same A=to be published B=to be published | the results
f8.time same A=a week late B=a week late | when they come
f9.place differs A=printing works in Vila Cardal B=grammar school in Montefraga | where the leak began
f9.source differs A=ministry B=investigators | on whose word
f10.who differs A=employee of the printing works B=caretaker | the suspect
f10.age differs A=27 B=57 | his age
f11.status changed A=questioned B=charged | the suspect
f12.money differs A=200 B=500 | the first price
f13.name same A=Rui Castanheda B=Rui Castanheda | the teacher
f14.wording differs A=I saw my own pupils reading B=My own pupils were reading | his words
f15.what differs A=telephoned B=wrote | how he warned the inspectors
f15.time differs A=2023-06-05T07:10 B=2023-06-05T08:50 | when
f16.status differs A=no answer B=answered on Tuesday | the inspectors' answer
f18.name same A=Otília Castanheda B=Otília Castanheda | the head of the inspectors
f18.status changed A=offered to resign B=removed | her post
f19.position differs A=those who want keep their marks B=no examination, school marks count | what the pupils' federation wants
f20.time same A=2023-06-10 B=2023-06-10 | the protest
f21.what differs A=history B=geography | the paper leaked in 2016
f22 only B | the banner
f23 only A | the suspect was dismissed
f24 only B | a third sitting in September
