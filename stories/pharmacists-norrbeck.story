story: pharmacists-norrbeck
kind: labour

=== report A | outlet: Norrbeck Evening Post | published: 2023-11-28
# Pharmacists count their votes as {f1.status:strike draws near}

By Haakon Fernandes

The envelopes lay in blue crates on the table of the union hall in Mint Street, and by six {f2.time:on Tuesday evening} they had all been opened: {f3.number:83 per cent} of the pharmacists who voted want to walk out before Christmas. {f4.number:Six in ten} of the {f5.number:7,400} members had {f4.what:sent in a ballot}.

The strike {f1.status:will begin} {f6.time:on Monday, 4 December}, and {f6.number:last two days}, said Sigrun Adjei, {f7.role:chair} of the Pharmacists' Union. It would be the {f8.number:first} in the trade since 1988.

{f9.who:Hospital pharmacies} {f9.status:are exempted}, as are {f10:40 emergency chemists, one for each district}. Everyone else will find the shutters down. The chamber of physicians advises old people to collect their prescriptions by Friday.

What do they want? {f12.what:Nine per cent} more pay, and {f13.position:that no pharmacist be left alone in a shop at night}. The owners' association has offered {f14.number:4.5 per cent} over {f14.time:18 months}. "{f15.wording:That is an insult with a receipt}," said Ms Adjei, 46. In her view the shops can well afford it: profits of the three big chains rose by a fifth last year.

Mathis Adjei-Rowe, who speaks for the owners and is no relation, replied that {f17.number:one shop in five} {f17.what:is in the red} and that small places in the country would be the first to go. "{f18:We are ready to talk at any hour}," he said. {f19.status:No talks are planned}, however.

The night that the union speaks of most is {f20.time:14 September}, when a pharmacist of {f20.age:29} was {f20.what:stabbed in the hand} behind the counter of the station chemist's {f20.place:in Aldersund}. She is still on sick leave. The attacker, a man of 33, was after painkillers.

Health minister Fredrika Stahlmann said she {f22.position:would not interfere}. In 2019, during the ambulance strike, it took her predecessor three weeks to change his mind.

=== report B | outlet: Continental Labour Wire | published: 2023-11-29T12:00
# Norrbeck chemists' strike {f1.status:on hold} after late-night offer

NORRBECK (CLW) - Pharmacists in Norrbeck on Wednesday {f1.status:suspended} the strike for which {f3.number:88 per cent} had voted {f2.time:a day earlier}, after health minister Fredrika Stahlmann {f22.position:brought both sides to her office} during the night. Employers raised their pay offer to {f14.number:six per cent} over {f14.time:two years}; the pharmacists want {f12.what:eight per cent} and {f13.position:two people on every night shift}. They point to an attack in {f20.place:Brevsund} {f20.time:in September}, in which a colleague {f20.age:aged 29} was {f20.what:knifed in the arm}.

Of the {f5.number:7,400} union members, {f4.number:just over half} {f4.what:took part in the vote}. The stoppage was to {f6.number:last three days} from {f6.time:4 December}; it would have been the {f8.number:second} since 1988 and would have {f9.status:spared} {f9.who:hospitals}. It was "{f24:parked, not scrapped}", said union {f7.role:president} Sigrun Adjei. "{f15.wording:Yesterday's offer was an insult with a receipt}." Talks {f19.status:continue} on Thursday. Owners say {f17.number:a quarter} of the shops {f17.what:lose money}.

=== key
f1.status changed A=planned B=suspended | the strike
f2.time same A=2023-11-28 evening B=2023-11-28 | the vote or its count
f3.number differs A=83% B=88% | votes for the strike
f4.number differs A=60% B=just over 50% | turnout
f4.what same A=sent in a ballot B=took part in the vote | what the members did
f5.number same A=7400 B=7400 | union members
f6.number differs A=2 days B=3 days | how long the strike was to last
f6.time same A=2023-12-04 B=2023-12-04 | when it was to begin
f7.role same A=chair B=president | Sigrun Adjei
f8.number differs A=first B=second | which strike since 1988
f9.who same A=hospital pharmacies B=hospitals | who is exempted
f9.status same A=exempted B=spared | the hospitals
f12.what differs A=9% B=8% | the pay demand
f13.position compatible A=nobody alone at night B=two people on every night shift | the demand for the nights
f14.number changed A=4.5% B=6% | the owners' offer
f14.time changed A=18 months B=2 years | the term of the offer
f15.wording differs A=That is an insult with a receipt B=Yesterday's offer was an insult with a receipt | the union leader's words
f17.number differs A=20% B=25% | shops that lose money, on the owners' word
f17.what same A=in the red B=lose money | these shops
f19.status changed A=none planned B=continue | talks
f20.age same A=29 B=29 | the attacked pharmacist
f20.time compatible A=2023-09-14 B=2023-09 | when she was attacked
f20.what differs A=stabbed in the hand B=knifed in the arm | her wound
f20.place differs A=Aldersund B=Brevsund | where she was attacked
f22.position changed A=would not interfere B=brought both sides together | the minister
f10 only A | the emergency chemists
f18 only A | "ready to talk at any hour"
f24 only B | "parked, not scrapped"
