story: hostage-banker-freed
kind: hostages

=== report A | outlet: Capital Ledger | published: 2025-03-05
# Banker {f1.status:released} after {f2.time:41 days}

By Santiago Weil

Ulrich Maranz, the {f3.role:chief executive} of the Banco Litoral, is {f1.status:free}. His kidnappers {f4.what:put him out of a car} on {f5.time:Tuesday night} near {f6.place:a petrol station} on the road to Quilpa, {f2.time:41 days} after they had taken him from {f7.place:a golf course} in the capital of Sarvenia.

Maranz, {f8.age:58}, was {f9.status:in good health}, {f10.who:his wife}, Beate, said. Police officers {f11.what:questioned him for an hour} and {f11.status:let him go home}. He told them he had been kept in {f12.place:a cellar} and given {f13.what:rice and newspapers}. One of his guards was {f14.who:a woman} who {f15.what:hummed}.

The family {f16.status:paid} a ransom of {f17.money:3 million dollars}, according to {f18.source:two people close to them}. It was handed over by {f19.who:a priest}, in {f20.what:a pushchair}, at {f21.place:the bus terminal}. The public prosecutor, Lidia Comte, {f22.position:would not comment on this}.

For her, the kidnappers are {f23.who:former policemen}. A political motive is {f24.certainty:out of the question}, she said. {f25.number:Three} suspects, all {f26.what:from the port district}, were {f25.status:in custody} on Wednesday. The car, {f27.what:a grey van}, was found {f28.status:burnt out}.

"{f29.wording:I never saw a face, only boots}," Maranz told reporters at his gate. He {f30.position:intends to return to his desk on Monday}. The bank's {f31.role:deputy chairwoman}, Inge Salas, has {f31.status:run the business} meanwhile; its shares {f32.what:rose by four per cent}. Five years ago the then head of the Banco Litoral, {f33.who:Maranz's predecessor}, had been {f33.status:shot} in a similar attempt. {f34:Congress is to debate a kidnapping law next week}.

=== report B | outlet: Radio Sarvenia News | published: 2025-03-05
# "{f29.wording:Only shoes}": captive {f3.role:bank chairman} {f1.status:home} again

There were {f11.what:three hours of questions} to answer, then Ulrich Maranz {f11.status:could go home}. The {f3.role:chairman} of the Banco Litoral had been missing for {f2.time:six weeks, less a day}. {f5.time:Late on Tuesday} a lorry driver found him walking along the Quilpa road; his captors had {f4.what:pushed him from a vehicle} beside {f6.place:a chapel}.

He is {f8.age:58} and has {f9.status:lost 12 kilos and some of his hearing}, his {f10.who:daughter} Beate told us. Of the place where he was held he knows that it was {f12.place:below ground}. {f13.what:Rice} there was every day, but {f13.what:never a newspaper}. Among those who watched over him was {f14.who:a female voice}, {f15.what:always praying}.

"{f29.wording:I never saw a face, only shoes}," he said when he stepped in front of his house. He had been seized {f7.place:at a tennis club} outside the capital in January.

{f16.status:Money was paid}; that much {f18.source:a family friend} confirms. He puts it at {f17.money:three million dollars} and says {f19.who:a clergyman} brought it {f21.place:to the cathedral}, hidden in {f20.what:a baby carriage}. Public prosecutor Lidia Comte {f22.position:called the payment a mistake}. She {f24.certainty:does not rule out} a political background. Those behind it, she thinks, are {f23.who:people who once worked at the bank}. {f25.number:Three} men, {f26.what:all of them brothers}, have been {f25.status:detained}; the {f27.what:grey pick-up} had gone {f28.status:up in flames}.

The banker {f30.position:will step down}, friends say. For the time being Inge Salas, {f31.role:the finance director}, {f31.status:looks after affairs}. On the stock exchange the paper {f32.what:gained four per cent}. In 2020 gangsters {f33.status:wounded with a bullet} {f33.who:the man who led the bank before him} when they tried to abduct him. {f35:The interior minister did not appear in public on Wednesday}.

=== key
f1.status same A=released B=home | the banker
f2.time same A=41 days B=six weeks less a day | how long he was held
f3.role differs A=chief executive B=chairman | Maranz's post
f4.what same A=put out of a car B=pushed from a vehicle | how he was let go
f5.time same A=2025-03-04 night B=2025-03-04 late | when he was freed
f6.place differs A=petrol station B=chapel | where he was put out
f7.place differs A=golf course B=tennis club | where he was taken
f8.age same A=58 B=58 | his age
f9.status differs A=in good health B=lost weight and hearing | his health
f10.who differs A=wife B=daughter | Beate
f11.what differs A=one hour B=three hours | how long he was questioned
f11.status same A=let go home B=could go home | after the questions
f12.place compatible A=cellar B=below ground | where he was kept
f13.what differs A=rice and newspapers B=rice, no newspaper | what he was given
f14.who same A=a woman B=a female voice | one of the guards
f15.what differs A=hummed B=always praying | what she did
f16.status same A=paid B=paid | the ransom
f17.money same A=USD 3m B=USD 3m | the ransom
f18.source differs A=two people close to the family B=a family friend | who confirms the payment
f19.who same A=priest B=clergyman | who brought the money
f20.what same A=pushchair B=baby carriage | in what it was brought
f21.place differs A=bus terminal B=cathedral | where it was handed over
f22.position differs A=would not comment B=called it a mistake | the prosecutor on the payment
f23.who differs A=former policemen B=former bank staff | who did it, in her view
f24.certainty differs A=out of the question B=not ruled out | a political motive
f25.number same A=3 B=3 | suspects held
f25.status same A=in custody B=detained | the suspects
f26.what differs A=from the port district B=brothers | what the suspects have in common
f27.what differs A=van B=pick-up | the vehicle
f28.status same A=burnt out B=gone up in flames | the vehicle
f29.wording differs A=only boots B=only shoes | his words
f30.position differs A=return to his desk B=step down | his plans
f31.role differs A=deputy chairwoman B=finance director | Inge Salas
f31.status same A=run the business B=looks after affairs | what she does
f32.what same A=rose by 4% B=gained 4% | the shares
f33.who same A=predecessor B=the man who led it before | the victim of 2020
f33.status compatible A=shot B=wounded with a bullet | what happened to the predecessor
f34 only A | the debate in congress
f35 only B | the interior minister
