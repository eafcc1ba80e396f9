story: inquiry-santorel
kind: politics

=== report A | outlet: Public Inquiry Secretariat | published: 2022-06-08T10:00
# Larsson Commission publishes its report on harbour contracts in Santorel

The Commission of Inquiry into the Santorel Port Authority, chaired by Justice Nomvula Larsson, {f25.time:today} {f25.status:laid} its final report before the Assembly. The report runs to {f1.number:612} pages and is the outcome of {f2.number:88} hearing days, in which {f3.number:143} witnesses were heard.

The Commission finds that between 2013 and 2018 {f4.number:nine} contracts for dredging and quay works were awarded {f5.what:without a tender}. The loss to the public purse is put at {f6.money:41 million crowns}. Payments of {f7.money:3.2 million crowns} to officials have been established {f7.certainty:beyond reasonable doubt}.

The report names {f8.number:eleven} public officials. In the case of {f9.number:four} of them it recommends {f9.what:criminal prosecution}; in the others, disciplinary measures. Those named in the first group are:

Mr Evaristo Pinnock, {f10.role:director of the Port Authority} {f10.time:from 2011 to 2019}, who {f10.what:accepted a villa at Playa Norte} from the contractor Dragamar.

Ms Hyacinth Duarte, {f11.role:head of procurement}, who {f11.what:altered the minutes of the tender board}.

Mr Silas Duarte, {f12.role:deputy minister for ports}, who {f12.what:knew of the payments and did not report them}. Mr Duarte and Ms Duarte are not related.

Mr Ludo Vansen, {f24.role:an accountant}, who transferred the money.

As regards the former Minister of Transport, Mr Abelard Oyono, the Commission concludes that he {f13.what:was negligent in his supervision}. It {f13.status:found no evidence} that he had received money.

The Commission makes {f14.number:37} recommendations, of which the first is the creation of {f15.what:an independent procurement office} {f15.time:within a year}. The total cost of the inquiry was {f16.money:5.4 million crowns}.

=== report B | outlet: Agencia Litoral | published: 2022-06-08T11:25
# Santorel report accuses {f8.number:twelve} officials

SANTOREL (Litoral) - An inquiry has named {f8.number:twelve} officials, among them {f12.role:a former deputy minister}, in connection with crooked harbour contracts that cost the state {f6.money:some 40 million crowns}. {f9.number:Four} of them should {f9.what:stand trial}, says the report, which was {f25.status:presented} {f25.time:on Wednesday} after {f17.time:three years} of work. The most prominent, Evaristo Pinnock, who {f10.role:ran the port}, was {f10.what:given a house by the sea}, it finds. Ex-minister Abelard Oyono {f13.what:failed in his duty of oversight} but {f13.status:was not found to have taken bribes}. {f4.number:Nine} contracts were handed out {f5.what:without competition}. Prime Minister Rosamund Tiko {f18.status:said she would read it} before commenting.

=== report C | outlet: La Voz de Santorel | published: 2022-06-09
# "I am the scapegoat": Pinnock hits back as {f19:first arrest} follows harbour report

By Ottaline Wekesa

Less than 24 hours after the Larsson report {f25.status:was handed} to parliament, police {f19:picked up} {f19:Ludo Vansen}, the {f24.role:bookkeeper} through whose accounts the bribes are said to have passed, {f19:at his sister's flat in the Mercado quarter}.

The others on the list were not to be found, or were found with their lawyers. Evaristo Pinnock, {f10.time:for eight years} {f10.role:the port's chief executive}, received us on the terrace of the house that he owes, if the commission is right, to Dragamar. "{f20:I am the scapegoat for a minister}," he said. He had {f10.what:rented it, and has the receipts}.

Hyacinth Duarte, who in the report's words {f11.what:doctored the minutes}, held the post of {f11.role:chief legal officer}, not a purchasing job at all, her solicitor insists; her name has been confused. She {f21:will challenge} the findings {f21:in the High Court}. Her namesake Silas Duarte, {f12.role:a junior minister} until last year, {f12.what:approved the payments himself}, page 418 says.

The minister of the time, Abelard Oyono, comes off lightly. He {f13.what:did not watch closely enough}, the report says, and there is {f13.status:nothing to show} that he was paid. One of the three commissioners, however, {f22:wrote a dissenting opinion of nine pages} on that point.

How much was lost? The commission says {f6.money:41 million crowns}. Most of it, 29 million, vanished in a single quay. The bribes themselves were {f7.certainty:probably} of the order of {f7.money:2.3 million}. The inquiry cost {f16.money:over five million}, opposition deputies grumble, and it sat for {f17.time:four years}, heard {f3.number:more than 140} people on {f2.number:88} days and filled {f1.number:over 600} pages.

In all {f8.number:eleven} officials are named; {f9.number:five}, counting Mr Oyono's former secretary, should face {f9.what:the criminal courts}, in the commission's opinion.

Prime Minister Rosamund Tiko, who on Wednesday had asked for time, {f18.status:told the Assembly on Thursday that she accepted} all {f14.number:37} recommendations. The new procurement office will open its doors {f15.time:in two years at the latest} and be {f15.what:part of the Finance Ministry}, she said. "{f23:Nobody will be spared}," she promised, a sentence she also used in 2019 after the prison scandal, in which no one was charged.

=== key
f25.status same A=laid before the Assembly B=presented C=handed to parliament | the report
f25.time same A=2022-06-08 B=2022-06-08 | when the report was presented
f1.number compatible A=612 C=more than 600 | pages of the report
f2.number same A=88 C=88 | hearing days
f3.number compatible A=143 C=more than 140 | witnesses heard
f4.number same A=9 B=9 | contracts
f5.what same A=without a tender B=without competition | how they were awarded
f6.money compatible A=41m crowns B=40m crowns~ C=41m crowns | the loss to the state
f7.money differs A=3.2m crowns C=2.3m crowns | the bribes
f7.certainty differs A=certain C=probable | the bribes
f8.number differs A=11 B=12 C=11 | officials named
f9.number differs A=4 B=4 C=5 | how many should be prosecuted
f9.what same A=criminal prosecution B=trial C=the criminal courts | what is recommended
f10.role same A=director of the Port Authority B=ran the port C=chief executive of the port | Pinnock
f10.time same A=2011-2019 C=8 years | Pinnock at the head of the port
f10.what differs A=a gift B=a gift C=rented | Pinnock and the house, in A and B on the commission's word, in C on his
f11.role differs A=head of procurement C=chief legal officer | Hyacinth Duarte
f11.what same A=altered the minutes C=doctored the minutes | what the report says she did
f24.role same A=accountant C=bookkeeper | Ludo Vansen
f12.role compatible A=deputy minister B=former deputy minister C=junior minister | Silas Duarte
f12.what differs A=knew and did not report C=approved the payments | what the report says of Silas Duarte
f13.what same A=negligent in supervision B=failed in oversight C=did not watch closely enough | the former minister
f13.status same A=no evidence of bribes B=not found to have taken bribes C=nothing to show bribes | the former minister
f14.number same A=37 C=37 | recommendations
f15.what differs A=independent C=part of the Finance Ministry | the new procurement office, recommended, then promised
f15.time differs A=1 year C=2 years | when the office is to exist
f16.money compatible A=5.4m crowns C=more than 5m crowns | cost of the inquiry
f17.time differs B=3 years C=4 years | how long the inquiry took
f18.status changed B=not yet commented C=accepted all recommendations | the prime minister
f19 only C | the arrest of the accountant
f20 only C | Pinnock's words
f21 only C | Hyacinth Duarte's challenge
f22 only C | the dissenting opinion
f23 only C | the prime minister's promise
