story: tolls-law-belmarra
kind: politics

=== report A | outlet: The Belmarra Courier | published: 2024-05-22
# President {f1.status:sends back} toll law and picks a fight with {f9.who:her own party}

By Joaquim Delsarte

CASTEL BELMARRA - President Ilse Montecuc has {f1.status:refused to sign} the law on tolls for lorries, which parliament had passed {f3.number:by 74 votes to 61} in April after the longest debate of the legislature, and has {f1.status:returned it} to the Chamber with a letter of four pages.

In the letter, made public on {f4.time:Tuesday}, she writes that {f5.cause:the law treats hauliers from the islands worse than those of the mainland}, since island lorries pay for the ferry as well as for the road. She {f6.status:has no objection to} {f6.what:the tolls as such}. "{f7:I shall sign the day the islands are in it}," she writes.

It is the first time in her three years of office that she has used this right. Her predecessor did so nine times, twice on the same day.

The minister of transport, {f8:Pau Ferrandell}, who belongs, like the president, to {f9.who:the Liberal League}, learned of it on the train. He said that he {f10.status:would not change} "a comma". The League's group in the Chamber meets today and is {f11:divided}: its chairman wants to {f11:overrule the president}, for which 80 of the 140 deputies would be needed, whereas the six members from the islands threaten to leave it.

The opposition, which had voted against, was not sure whether to be pleased. The Farmers' Party {f12:will vote to uphold the veto}, said its leader, Agnès Torrecilla, but would rather see {f13:the whole law in the sea}. The Greens, who think the tolls too low, have yet to make up their minds.

Under the law, lorries of more than {f14.number:12} tonnes would pay {f15.money:18 euro cents} a kilometre from {f16.time:1 January}. The revenue, put at {f17.money:240 million euros} a year, is to go to {f18.what:the railways}. The hauliers' federation had threatened to block the ports; it {f19.status:has now withdrawn that threat}. Its secretary said that he had already returned the rented loudspeakers.

The Chamber has {f20.time:60 days} to deal with the letter. If it does nothing, {f21:the law lapses}.

Whether that would be such a misfortune is a question that was asked in the corridors yesterday even by people who had voted in favour. A similar law, of 2016, had come into force and was repealed eight months later because the cameras could not tell a lorry from a bus.

=== report B | outlet: Continental Policy Monitor | published: 2024-05-22
# Belmarra: lorry toll {f1.status:vetoed}

Belmarra's president {f1.status:has vetoed} a lorry toll adopted by parliament in April {f3.number:with 74 votes against 61}, on the ground that {f5.cause:it discriminates against hauliers based on the islands}. In a letter published {f4.time:yesterday} she {f6.status:accepts} {f6.what:tolls in principle}. The charge, {f15.money:€0.18} per kilometre for vehicles above {f14.number:12} tonnes, was to apply from {f16.time:the beginning of next year} and to bring in {f17.money:€240 million} annually for {f18.what:rail}. The transport minister, from {f9.who:the same party}, {f10.status:rules out amendments}. The Chamber must respond within {f20.time:60 days}; the hauliers {f19.status:have dropped a threat} of port blockades.

=== key
f1.status same A=refused to sign B=vetoed | the law
f3.number same A=74-61 B=74-61 | the vote in parliament
f4.time same A=2024-05-21 B=2024-05-21 | when the letter became public
f5.cause same A=islands' hauliers treated worse B=discriminates against islands' hauliers | why she refuses
f6.status same A=no objection B=accepted | tolls as such
f6.what same A=tolls as such B=tolls in principle | what she does not object to
f9.who same A=Liberal League B=same party as the president | the minister's party
f10.status same A=no change B=no amendments | the minister's answer
f14.number same A=12 B=12 | tonnes from which the toll applies
f15.money same A=EUR 0.18 B=EUR 0.18 | the toll for a kilometre
f16.time same A=2025-01-01 B=beginning of 2025 | from when
f17.money same A=EUR 240m B=EUR 240m | the yearly revenue
f18.what same A=railways B=rail | what the money is for
f19.status same A=threat withdrawn B=threat dropped | the blockade of the ports
f20.time same A=60 days B=60 days | how long the Chamber has
f7 only A | the president's letter
f8 only A | the minister's name
f11 only A | the party's group
f12 only A | the Farmers' Party
f13 only A | what its leader would rather see
f21 only A | what happens if nothing is done
