story: strike-korvo
kind: labour

=== report A | outlet: Panmar Wire | published: 2025-09-08T17:45 | agency: Panmar
# Dockers' strike {f1.status:paralyses} Korvo for second week

PORT KORVO, Lusara (Panmar) - {f2.number:About 3,200} dockworkers kept Lusara's largest harbour {f1.status:shut} for {f3.time:an eighth day on Monday} as {f4.status:talks} on pay {f4.status:resumed} under {f5.who:a mediator appointed by the labour ministry}.

The Harbour Workers' Federation wants {f6.position:a rise of 11 percent} over {f6.time:one year}. The operator, Korvo Maritime Terminals (KMT), has offered {f7.money:6.5 percent}.

{f8.number:Forty-one} ships were at anchor outside the breakwater, the harbour master said. The chamber of commerce put the loss to the economy at {f9.money:$18 million a day}.

"{f10.wording:We will sit here until there is something to sign}," the union's general secretary, {f11.name:Amaro Delacroix-Pinto}, told reporters on his way in. He has led the federation since 2017.

On {f12.time:Saturday} {f12.who:police} used {f12.what:water cannon} against pickets at {f12.place:Gate 4}. {f13.number:Six} people were hurt and {f14.number:19} {f14.status:arrested}.

KMT {f15.status:denied} that it had hired replacement workers. A court will hear its application for an order against the strike {f16.time:on Thursday}.

The last big stoppage at Korvo, in {f30.time:2013}, lasted 23 days and ended in a settlement of 8 percent.

=== report B | outlet: Port Workers' Bulletin | published: 2025-09-10
# Day ten: empty chairs

Comrades,

yesterday at {f18.time:four in the afternoon} {f18.who:the gentlemen of KMT} {f4.status,f18.status:got up and left}. {f18.cause:They had been told by telephone that the court had moved our case forward}, and saw no more need to talk. So much for {f5.who:the mediator, Judge Branwen Halloran}, so much for good faith.

The {f2.number:3,600} men and women who are {f1.status:on strike} since {f3.time:the first of September} will not be talked down. What we ask for has not changed since the members' vote in July: {f6.position:11 per cent} in {f6.time:two steps, over two years}, and {f19.position:an end to the twelve-hour shift}. What they put on the table is {f7.money:five per cent} and a voucher for the canteen. The 6.5 they boast of in the newspapers includes the bonus that is ours already.

They {f15.status:have brought in} {f20.number:140} casual hands from the south, by night, in buses with curtains. We have photographs.

Last {f12.time:Saturday} {f12.who:private guards}, not the police, attacked our picket at {f12.place:Gate 4} with {f12.what:clubs and dogs}. {f13.number:Seventeen} of us were injured. Brother {f21.name:Matteo Ferrand}, {f21.age:24}, {f21.status:is in danger of losing an eye}. All {f14.number:nineteen} who were taken in {f14.status:are free again}.

The strike fund stands at {f23:2.1 million}. Out at sea lie {f8.number:more than forty} ships, and not one of them will be unloaded by scabs.

Come to the gates at six.

A. Delacroix-Pinto, general secretary

=== report C | outlet: Lusara Financial | published: 2025-09-12
# Korvo {f1.status:reopens} after night of bargaining

Cranes {f1.status:began to move} again in Port Korvo on Friday at six, after KMT and the dockers had {f4.status:come to terms} in a 14-hour session at the labour ministry.

The dockers get 8.2 per cent in two stages, and a commission is to look into {f19.position:shorter shifts}. KMT drops its court case, which {f16.time:on Wednesday} had produced a ruling in the union's favour.

It was the minister himself, Cassian Oduro, who brought the parties back together after {f18.who:the union's delegates} had {f18.status:walked out} on {f18.time:Tuesday afternoon} {f18.cause:over the presence of a KMT lawyer at the table}. The mediator, {f5.who:a retired judge}, had resigned the same evening.

"{f10.wording:I said we would sit until there was something to sign, and we sat}," said {f11.name:Amado Delacroix-Pinto}, the federation's leader, yawning.

Behind the breakwater {f8.number:58} vessels are waiting. It will take until {f27:the end of the month} to clear the queue, according to the harbour master. The chamber of commerce, which had spoken of {f9.money:18 million dollars a day}, now reckons that {f29:the whole stoppage cost some 120 million}, as much freight was merely late.

KMT's chief executive, Liesbeth Moriarty, {f15.status:admitted} that outside labour had been used, "{f20.number:about sixty} people, to look after refrigerated containers". She apologised for the conduct of the {f12.who:security men} at {f12.place:Gate 4} on {f12.time:6 September}.

{f21.name:Mattia Ferrand}, the {f21.age:24-year-old} docker who was hit in the face there, {f21.status:will keep his sight}, his union said.

Shares in KMT's parent rose 3.7 per cent. They had risen by 3 per cent, too, on the day after the strike of {f30.time:2013}.

=== key
f1.status changed A=shut B=on strike C=reopened | the port
f2.number differs A=3200~ B=3600 | the strikers
f4.status changed A=talks resumed B=broken off C=agreement | the talks
f5.who compatible A=a mediator of the ministry B=Judge Branwen Halloran C=a retired judge | the mediator
f6.position same A=11% B=11% | what the union asks
f6.time differs A=1 year B=2 years | over what time
f7.money differs A=6.5% B=5% | what the company offers
f8.number changed A=41 B=41 C=58 | ships waiting
f9.money same A=USD 18m a day C=USD 18m a day | the loss by the day, as the chamber first put it
f29 only C | the chamber's later estimate of the whole loss
f3.time same A=2025-09-01 B=2025-09-01 | when the strike began
f10.wording differs A=we will sit here until there is something to sign C=I said we would sit until there was something to sign, and we sat | the union leader's words
f11.name differs A=Amaro Delacroix-Pinto C=Amado Delacroix-Pinto | the union leader
f12.who differs A=police B=private guards C=private guards | who attacked the pickets
f12.what differs A=water cannon B=clubs and dogs | with what
f12.time same A=2025-09-06 B=2025-09-06 C=2025-09-06 | when
f12.place same A=Gate 4 B=Gate 4 C=Gate 4 | where
f13.number differs A=6 B=17 | hurt at Gate 4
f14.number same A=19 B=19 | arrested at Gate 4
f14.status changed A=arrested B=released | those arrested
f15.status differs A=denied B=brought in C=brought in | outside workers brought in
f16.time changed A=Thursday C=Wednesday | the court
f18.who differs B=KMT C=the union | who walked out of the talks
f18.time same B=2025-09-09T16:00 C=2025-09-09 afternoon | when
f18.cause differs B=court case moved forward C=a lawyer's presence | why
f19.position same B=end of the twelve-hour shift C=shorter shifts | the shifts
f20.number differs B=140 C=60~ | outside workers
f21.name differs B=Matteo Ferrand C=Mattia Ferrand | the injured docker
f21.age same B=24 C=24 | the injured docker
f21.status changed B=in danger of losing an eye C=will keep his sight | the injured docker
f23 only B | the strike fund
f27 only C | until when the queue lasts
f18.status same B=walked out C=walked out | the talks on Tuesday
f30.time same A=2013 C=2013 | the earlier strike
