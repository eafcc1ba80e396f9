story: metro-carrovia
kind: local

=== report A | outlet: Carrovia Courier | published: 2025-03-12
# Line 4 {f2.status:will not open} {f1.time:until September}, metro chief admits

The long-promised Line 4 of the Carrovia metro {f2.status:will miss its June opening}, the operator confirmed on {f3.time:Tuesday}, after {f4.cause:faults in the signalling software} showed up in trial running.

Passengers will now have to wait {f1.time:until September}, said {f5.name:Ilse Marchetti-Dao}, {f5.role:managing director} of Metro Carrovia. "{f6.wording:I would rather open late than open wrong}," she told reporters at {f7.place:Quarry Street depot}.

The new line runs {f8.number:11.4} kilometres from Sant Orso to the harbour, with {f9.number:nine} stations, of which five are underground. {f10.number:Some 60,000} people a day are expected to use it.

The decision was taken after {f11.source:an internal review}, which found that trains had {f12.what:halted without reason} on {f12.number:17} occasions in February. No one was hurt. A second set of tests, in January, had passed without trouble.

The bill for the project has climbed to {f13.money:€1.9bn}, from €1.4bn when work started in {f14.time:2017}. The delay itself will cost {f15.money:a further €38m}, Ms Marchetti-Dao said, and {f16.who:the contractor}, Voltrane Signals, would be expected to bear it.

Councillor Pavo Renzetti, who {f17.role:chairs the transport committee}, said he wanted {f18.position:the contract with Voltrane torn up}. He has called a special meeting for {f19.time:20 March}.

{f20:Season tickets sold in advance for Line 4 will be refunded in full.} Line 2, which opened in 2009, was also late, by seven months.

Among those let down is Teodora Blum, {f21.age:71}, who runs a kiosk on Sant Orso square. "{f22.wording:They dug up my street for six years}," she said. Her granddaughter, 19, had hoped to take the metro to university.

=== report B | outlet: Tessera Rail Wire | published: 2025-03-12
# Carrovia's new metro line {f2.status:postponed} as {f4.cause:platform doors} fail tests

Commuters in Carrovia face another wait for their fourth underground line. Metro Carrovia {f2.status:put off the inauguration} planned for early summer, saying that {f4.cause:platform doors had not closed reliably} in trials.

The announcement came {f3.time:on 11 March}. A new date {f1.time:before the end of the autumn} was "the aim", according to the company, which gave no month.

{f6.wording:"I would rather we open late than open wrong,"} the firm's {f5.role:technical director}, {f5.name:Ilse Marchetti Dao}, said during a visit to {f7.place:the maintenance yard in Quarry Street}.

{f11.source:The national rail inspectorate} had looked into the trials. In the course of one month it counted {f12.number:17} cases in which trains {f12.what:came to an unexplained stop}.

Measuring {f8.number:just over 11} km, the line links the suburb of Sant Orso with the port and calls at {f9.number:ten} stops. Planners reckon on {f10.number:around 60,000} riders daily. Ground was broken {f14.time:eight years ago}; the total outlay now stands at {f13.money:close to two billion euros}.

Who pays for the hold-up is disputed. The operator puts the extra expense at {f15.money:€83m} and says that {f16.who:the city} will have to meet it. {f23:Voltrane Signals declined to comment.}

Pavo Renzetti, {f17.role:vice-chair of the council's transport committee}, said that {f18.position:Voltrane should be given until the summer to put things right}. The committee will discuss the affair {f19.time:on Thursday of next week}.

In Sant Orso, kiosk owner Teodora Blum ({f21.age:67}) has run out of patience. "{f22.wording:They dug up my street for six years and now this}," she said.

=== key
f1.time compatible A=2025-09 B=before the end of autumn | the new opening date
f2.status same A=postponed B=postponed | the opening of Line 4
f3.time same A=2025-03-11 B=2025-03-11 | the day of the announcement
f4.cause differs A=signalling software B=platform doors | why the opening is put off
f5.name compatible A=Ilse Marchetti-Dao B=Ilse Marchetti Dao | the metro's speaker
f5.role differs A=managing director B=technical director | her post
f6.wording differs A=I would rather open late than open wrong B=I would rather we open late than open wrong | her words
f7.place same A=Quarry Street depot B=Quarry Street depot | where she spoke
f8.number compatible A=11.4 B=11~ | kilometres
f9.number differs A=9 B=10 | stations on the line
f10.number same A=60000~ B=60000~ | passengers a day expected
f11.source differs A=internal review B=national rail inspectorate | who found the halts
f12.what same A=halted without reason B=unexplained stop | what the trains did
f12.number same A=17 B=17 | the halts
f13.money compatible A=EUR 1.9bn B=EUR 2bn~ | cost of the project
f14.time same A=2017 B=2017 | the start of work
f15.money differs A=EUR 38m B=EUR 83m | cost of the delay
f16.who differs A=the contractor B=the city | who is to pay for it
f17.role differs A=chair B=vice-chair | Renzetti's post in the committee
f18.position differs A=end the contract B=give Voltrane until summer | what Renzetti wants
f19.time same A=2025-03-20 B=2025-03-20 | the committee's meeting
f20 only A | season tickets refunded
f21.age differs A=71 B=67 | Teodora Blum
f22.wording compatible A=They dug up my street for six years B=They dug up my street for six years and now this | Blum's words, cut short in A
f23 only B | Voltrane declines to comment
