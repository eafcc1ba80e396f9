story: treaty-orva-bank
kind: diplomacy

=== report A | outlet: Sundby Wire | published: 2021-06-09T17:20+02:00
# Keldra and Norvang {f1.status:sign} treaty on Orva Bank, {f2.what:ending} {f3.time:31-year} dispute

SUNDBY - Keldra and Norvang {f1.status:signed} a treaty {f4.time:on Wednesday} that divides the fishing grounds of the Orva Bank and {f2.what:ends} a quarrel that began {f3.time:in 1990}, when a Norvangian patrol vessel {f5.what:fired on} {f5.whom:a Keldran trawler}.

The foreign ministers, {f6.name:Ylva Stornes} of Keldra and {f7.name:Jens-Erik Kalund} of Norvang, put their names to the document {f8.place:in the old customs house of Sundby}. It has {f9:42 articles} and a chart.

Under the treaty, the line runs {f10.place:along the eastern edge of the bank}. Keldra receives {f11.number:58 per cent} of the permitted catch of cod and Norvang the rest. Herring {f12.status:is not covered} and is to be dealt with in a separate protocol {f12.time:next year}.

Boats of either country will be {f13.status:allowed} to shelter in the other's harbours in bad weather {f13.what:without giving notice}. A joint commission of {f14.number:eight} members, four from each side, will meet twice a year.

"{f15.wording:We have stopped counting nets and started counting fish}," {f15.who:Stornes} said after the ceremony. {f7.name:Kalund} called the treaty "{f16:dull in the best sense of the word}".

Talks had been broken off in 2017 {f17.cause:over the arrest of a Keldran skipper} and were taken up again in 2019 on the initiative of {f18.who:the king of Norvang}. The last open question, access for {f19.what:small boats under 12 metres}, was resolved {f19.time:on Sunday night}, according to a Keldran diplomat.

Fishermen in the north of Keldra were {f20.position:critical}. Their association, which speaks for {f21.number:some 2,300} crew, said that the line had been drawn "by people who get seasick on a ferry". Its chairman, {f22.name:Olav Brekkhus}, announced {f22.position:a blockade of the port of Tangen} for Saturday.

Norvang's parliament {f23.certainty:is expected} to ratify the treaty before the summer recess, Keldra's in September. It enters into force {f24.time:on 1 January}, provided that both have done so. Either side may terminate it with a notice of {f25.time:three years}.

The Orva Bank, a shallow stretch of sea about 140 kilometres long, yields catches worth {f26.money:90 million euros} a year.

=== report B | outlet: Tangen Dagblad | published: 2021-06-09T19:05+02:00 | copy: A
# Keldra and Norvang {f1.status:sign} treaty on Orva Bank, {f2.what:ending} {f3.time:31-year} dispute

SUNDBY - Keldra and Norvang {f1.status:signed} a treaty {f4.time:on Wednesday} that divides the fishing grounds of the Orva Bank and {f2.what:ends} a quarrel that began {f3.time:in 1990}, when a Norvangian patrol vessel {f5.what:rammed} {f5.whom:a Keldran trawler}.

The foreign ministers, {f6.name:Ylva Stornes} of Keldra and {f7.name:Jens-Erik Kallund} of Norvang, put their names to the document {f8.place:in the old customs house of Sundby}.

Under the treaty, the line runs {f10.place:along the western edge of the bank}. Keldra receives {f11.number:58 per cent} of the permitted catch of cod and Norvang the rest. Herring {f12.status:is covered too}, with the details to be dealt with in a separate protocol {f12.time:next year}.

Boats of either country will be {f13.status:allowed} to shelter in the other's harbours in bad weather {f13.what:after giving notice}. A joint commission of {f14.number:eight} members, four from each side, will meet twice a year.

"{f15.wording:We have stopped counting nets and started counting fish}," {f15.who,f7.name:Kallund} said after the ceremony.

Talks had been broken off in 2017 {f17.cause:over the arrest of a Keldran skipper} and were taken up again in 2019 on the initiative of {f18.who:the prime minister of Norvang}. The last open question, access for {f19.what:small boats under 12 metres}, was resolved {f19.time:on Monday night}, according to a Keldran diplomat.

Fishermen in the north of Keldra were {f20.position:critical}. Their association, which speaks for {f21.number:some 3,200} crew, said that the line had been drawn "by people who get seasick on a ferry". Its chairman, {f22.name:Olav Brekkhus}, announced {f22.position:legal action against the government}.

Norvang's parliament {f23.certainty:is certain} to ratify the treaty before the summer recess, Keldra's in September. It enters into force {f24.time:on 1 January}, provided that both have done so. Either side may terminate it with a notice of {f25.time:three years}.

The Orva Bank, a shallow stretch of sea about 140 kilometres long, yields catches worth {f26.money:90 million euros} a year.

=== key
f1.status same A=signed B=signed | the treaty
f2.what same A=ends B=ends | what the treaty does to the dispute
f3.time same A=1990 B=1990 | the beginning of the dispute
f4.time same A=2021-06-09 B=2021-06-09 | the signing
f5.what differs A=fired on B=rammed | what the patrol vessel did
f5.whom same A=a Keldran trawler B=a Keldran trawler | to whom
f6.name same A=Ylva Stornes B=Ylva Stornes | Keldra's foreign minister
f7.name differs A=Jens-Erik Kalund B=Jens-Erik Kallund | Norvang's foreign minister
f8.place same A=old customs house B=old customs house | where it was signed
f9 only A | the articles
f10.place differs A=eastern edge B=western edge | where the line runs
f11.number same A=58 B=58 | Keldra's share of the cod in per cent
f12.status differs A=not covered B=covered | herring in the treaty
f12.time same A=2022 B=2022 | the herring protocol
f13.status same A=allowed B=allowed | shelter in harbours
f13.what differs A=without notice B=after notice | on what terms
f14.number same A=8 B=8 | members of the commission
f15.wording same A=we have stopped counting nets and started counting fish B=we have stopped counting nets and started counting fish | the words after the ceremony
f15.who differs A=Stornes B=Kallund | who said them
f16 only A | Kalund's words
f17.cause same A=arrest of a skipper B=arrest of a skipper | why talks were broken off
f18.who differs A=the king B=the prime minister | who brought the talks back
f19.what same A=small boats B=small boats | the last open question
f19.time differs A=2021-06-06 B=2021-06-07 | when it was resolved
f20.position same A=critical B=critical | the fishermen
f21.number differs A=2300~ B=3200~ | crew in the association
f22.name same A=Olav Brekkhus B=Olav Brekkhus | its chairman
f22.position differs A=blockade of Tangen B=legal action | what he announced
f23.certainty differs A=expected B=certain | ratification by Norvang
f24.time same A=2022-01-01 B=2022-01-01 | entry into force
f25.time same A=3 years B=3 years | notice
f26.money same A=EUR 90m B=EUR 90m | yearly catch
