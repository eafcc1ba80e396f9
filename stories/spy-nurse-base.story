story: spy-nurse-base
kind: spying

=== report A | outlet: Port Calder Chronicle | published: 2025-03-27
# Base {f1.role:nurse} {f2.status:charged} with passing {f3.what:sick lists} to {f4.who:Krasnia}

A {f1.role:nurse} at the submarine base of Port Calder has been {f2.status:charged} with {f5.what:espionage}, the federal prosecutor said on {f6.time:Wednesday}. Ines Halloran, {f7.age:35}, is accused of {f8.what:selling} {f3.what:lists of sick crew members} to {f4.who:the Krasnian secret service}, from which it could be seen {f9.what:when boats would sail}.

She was {f10.status:arrested} {f11.place:at the airport} {f12.time:last Friday}, {f13.cause:after a colleague had seen her photograph a notice board}. Investigators found {f14.what:a second telephone} {f15.place:in a box of bandages}. She had received {f16.money:28,000 dollars}, {f17.what:in gift cards}, since {f18.time:2022}.

Halloran met her contact, {f19.who:a man who called himself a vet}, {f20.place:at a dog show}. He is {f21.status:believed to have left the country}. Her {f22.who:husband}, {f23.role:a petty officer}, {f24.status:is not under suspicion}. Her lawyer, Grant Tibbet, said she had {f25.position:believed the man was a journalist}. "{f26.wording:She is a gossip, not a spy}," he told reporters.

The navy {f27.status:has changed} {f28.what:the sailing times}. Its spokesman {f29.certainty:ruled out} that any crew had been in danger. {f30.who:Senator} Ada Quill {f31.position:demanded that civilian staff be screened every year}. The trial could begin {f32.time:in autumn}; the charge carries {f33.what:up to 20 years}. In {f34.time:2018} {f35.role:a barber} at the same base {f36.status:was convicted} of {f37.what:stealing fuel}. {f38:The base employs 2,400 civilians}.

=== report B | outlet: The Seaboard Inquirer | published: 2025-03-28
# Lawyer: {f1.role:dental assistant} "{f26.wording:a talker, not a spy}"

By Owen Castellan

"{f26.wording:She is a talker, not a spy}," Grant Tibbet said of his client on Thursday, and asked for a little sense of proportion. Ines Halloran, {f7.age:35}, {f1.role:a dental assistant} at Port Calder, where the submarines lie, {f25.position:had thought the stranger was in love with her}, according to him.

The federal prosecutor calls it {f5.what:spying}. The charge, {f2.status:filed} {f6.time:the day before}, says that she {f8.what:handed over, against payment}, {f3.what:sheets with the names of crewmen who had reported ill}. {f4.who:A Krasnian news agency} is said to have been the buyer. From the sheets one could tell {f9.what:which boats were fit to carry missiles}. {f17.what:In jewellery}, she is said to have got the worth of {f16.money:28,000 dollars}, {f18.time:over three years}.

She came to know the man, {f19.who:a supposed animal doctor}, {f20.place:in a church choir}. He {f21.status:has been detained in Lisbon}. She herself was {f10.status:taken} {f12.time:on Friday of last week}, {f11.place:on the ferry}; {f13.cause:the tax office had asked about a car}. {f14.what:A miniature camera} was found {f15.place:inside a teddy bear}. Whether her {f22.who:husband}, {f23.role:who serves as a petty officer}, knew of it {f24.status:is being examined}.

{f28.what:The passwords} {f27.status:were replaced} at once, said the navy. Danger to crews? That, its spokesman said, {f29.certainty:could not be excluded}. {f30.who:Ada Quill of the Senate} {f31.position:calls for an end to civilian jobs at the base}. Proceedings are likely {f32.time:in the autumn}. {f33.what:Twenty years} is the maximum. In {f34.time:2018} there was a scandal of another kind: a {f35.role:barber}, {f36.status:found guilty} of {f37.what:taking copper wire}. {f39:Halloran's dog is with a neighbour}.

=== key
f1.role differs A=nurse B=dental assistant | Halloran's job
f2.status same A=charged B=charge filed | Halloran
f3.what same A=sick lists B=names of the ill | what she passed on
f4.who differs A=Krasnian secret service B=Krasnian news agency | who got the lists
f5.what same A=espionage B=spying | the charge
f6.time same A=2025-03-26 B=2025-03-26 | when she was charged
f7.age same A=35 B=35 | her age
f8.what same A=selling B=handed over against payment | what she did
f9.what differs A=when boats would sail B=which boats carry missiles | what the lists show
f10.status same A=arrested B=taken | Halloran
f11.place differs A=airport B=ferry | where she was arrested
f12.time same A=2025-03-21 B=2025-03-21 | when she was arrested
f13.cause differs A=a colleague saw her B=the tax office asked | why she was found out
f14.what differs A=second telephone B=miniature camera | what was found
f15.place differs A=box of bandages B=teddy bear | where it was found
f16.money same A=USD 28000 B=USD 28000 | her pay
f17.what differs A=gift cards B=jewellery | in what she was paid
f18.time same A=since 2022 B=three years | since when she was paid
f19.who same A=self-styled vet B=supposed animal doctor | her contact
f20.place differs A=dog show B=church choir | where they met
f21.status differs A=left the country B=detained in Lisbon | the contact
f22.who same A=husband B=husband | the relative in the case
f23.role same A=petty officer B=petty officer | the husband's rank
f24.status differs A=not suspected B=being examined | the husband
f25.position differs A=thought he was a journalist B=thought he was in love | what she believed, according to her lawyer
f26.wording differs A=gossip B=talker | the lawyer's words
f27.status same A=changed B=replaced | what the navy put right
f28.what differs A=sailing times B=passwords | what the navy changed
f29.certainty differs A=ruled out B=not excluded | danger to crews
f30.who same A=Senator Quill B=Quill of the Senate | who makes a demand
f31.position differs A=yearly screening B=no civilian jobs | her demand
f32.time same A=autumn B=autumn | when the trial begins
f33.what same A=20 years B=20 years | the maximum
f34.time same A=2018 B=2018 | the earlier case
f35.role same A=barber B=barber | the man of the earlier case
f36.status same A=convicted B=found guilty | this man
f37.what differs A=stealing fuel B=taking copper wire | what he did
f38 only A | the civilians at the base
f39 only B | the dog
