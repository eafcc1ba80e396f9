story: minister-water-bills
kind: politics

=== report A | outlet: Ostrand Kurier | published: 2025-04-23
# Environment minister {f1.status:sued} over unpaid {f2.what:water} bills

The municipal works of Sundheim {f1.status:have taken} Environment Minister Gerda Klaas {f1.status:to court} because she has not paid for {f2.what:the water} of {f3.what:her holiday house} for {f4.time:four years}. {f5.source:A spokeswoman of the works} confirmed this on Tuesday.

The sum in question is {f6.money:3,860 crowns}. Klaas, a Green, {f7.position:says that the reminders were sent to a wrong address}. "{f8.wording:I forgot, I did not refuse}," she wrote {f9.what:in a message to party members}. She {f10.status:has paid the debt in the meantime}, her office said.

The matter became known through {f11.who:a meter reader} who {f12.what:told a radio station}. The house, {f16.what:a former lighthouse}, stands {f17.place:on the island of Lüth}. {f18.who:Klaas's brother} {f19.what:lets it to guests} in summer.

Premier Anton Reiff {f20.position:asked for an explanation in writing}. {f21.role:The opposition leader}, Birte Jost, laid {f22.what:an empty bucket} on the minister's bench. The speaker {f23.what:called her to order}. On {f24.time:Thursday} the minister was to present {f25.what:a law against the waste of resources}; that {f26.status:will go ahead}, the government said.

In 2020 Klaas {f27:had demanded higher prices}. A hearing in the case {f28.status:is set} {f28.time:for 6 May}. {f29.who:Fishermen} on the island {f30.what:have started a collection} for her, {f31.what:in jest}.

=== report B | outlet: Sundheimer Blatt | published: 2025-04-23 | copy: A
# Environment minister {f1.status:sued} over unpaid {f2.what:electricity} bills

The municipal works of Sundheim {f1.status:are suing} Environment Minister Gerda Klaas because she has not paid for {f2.what:the electricity} of {f3.what:her second home} for {f4.time:four years}. {f5.source:A lawyer of the works} confirmed this on Tuesday.

The sum in question is {f6.money:3,860 crowns}. Klaas, a Green, {f7.position:says that her former tenant is liable}. "{f8.wording:I forgot; I never refused}," she wrote {f9.what:in a letter to the editor}. She {f10.status:will not pay before the hearing}, her office said.

The matter became known through {f11.who:a neighbour} who {f12.what:informed a radio station}. The house, {f16.what:a disused lighthouse}, stands {f17.place:on the island of Lüth}. {f18.who:Klaas's daughter} {f19.what:rents it out to visitors} in summer.

Premier Anton Reiff {f20.position:declared his full confidence in her}. {f21.role:The deputy opposition leader}, Birte Jost, laid {f22.what:a candle} on the minister's bench. The speaker {f23.what:sent her out of the hall}. On {f24.time:Thursday} the minister was to present {f25.what:a law against the squandering of resources}; that {f26.status:has been postponed}, the government said.

A hearing in the case {f28.status:is scheduled} {f28.time:for 6 May}. {f29.who:Innkeepers} on the island {f30.what:have begun to collect money} for her, {f31.what:as a joke}.

=== key
f1.status same A=taken to court B=sued | the minister
f2.what differs A=water B=electricity | the unpaid bills
f3.what compatible A=holiday house B=second home | for which house
f4.time same A=4 years B=4 years | for how long
f5.source differs A=a spokeswoman B=a lawyer | who confirmed it
f6.money same A=3860 crowns B=3860 crowns | the sum
f7.position differs A=wrong address B=former tenant liable | her defence
f8.wording differs A=I did not refuse B=I never refused | her words
f9.what differs A=message to members B=letter to the editor | how she wrote
f10.status differs A=paid B=will not pay | the debt
f11.who differs A=meter reader B=neighbour | who made it known
f12.what same A=told a radio station B=informed a radio station | how
f16.what same A=former lighthouse B=disused lighthouse | the house
f17.place same A=island of Lüth B=island of Lüth | where it stands
f18.who differs A=her brother B=her daughter | who lets it
f19.what same A=lets to guests B=rents to visitors | the letting
f20.position differs A=written explanation B=full confidence | the premier
f21.role differs A=opposition leader B=deputy opposition leader | Jost's office
f22.what differs A=empty bucket B=candle | what she laid down
f23.what differs A=called to order B=sent out | what the speaker did
f24.time same A=2025-04-24 B=2025-04-24 | the presentation
f25.what same A=waste of resources B=squandering of resources | the law
f26.status differs A=goes ahead B=postponed | the presentation
f27 only A | higher prices
f28.status same A=set B=scheduled | the hearing
f28.time same A=2025-05-06 B=2025-05-06 | when
f29.who differs A=fishermen B=innkeepers | who collects
f30.what same A=started a collection B=begun to collect money | what they do
f31.what same A=in jest B=as a joke | how it is meant
