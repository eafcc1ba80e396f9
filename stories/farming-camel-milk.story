story: farming-camel-milk
kind: farming

=== report A | outlet: Turkestan Herder | published: 2023-06-21
# {f1.what:Lightning} {f2.status:kills} {f3.number:31} camels of milk firm

{f1.what:A lightning strike} {f2.status:killed} {f3.number:31} camels of the Shubat Gold dairy near Aral-Kum on {f4.time:Monday evening}, wiping out {f5.number:a tenth} of its herd, {f6.who:the dairy} said.

The animals had {f7.what:crowded under a pylon} {f8.cause:to shelter from hail}. {f9.who:A herder}, {f9.name:Baurzhan Tileu}, {f9.age:20}, {f10.what:was thrown to the ground} and {f11.what:is deaf in one ear}. He {f12.what:crawled two kilometres} to {f13.place:a railway halt}.

"{f14.wording:I counted them by their bells, and then there was no bell}," he told {f15.who:his father}, {f15.role:who had herded them before him}. The firm's head, {f16.name:Zhanna Omar}, {f17.position:will pay for his treatment} and {f18.status:keeps him on}. {f19.what:The insurance} {f20.status:does not cover it}, {f21.cause:as lightning counts as an act of God}.

Shubat Gold sells {f22.what:powdered milk} to {f23.place:China}; {f24.who:a Shanghai investor} {f25.status:has just come in} with {f26.money:$6 million}. {f27.who:The grid company} {f28.position:says no animals may graze there}. {f29.who:A mullah} {f30.what:said a prayer} over the pit. In {f31.time:2018} {f32.what:wolves} had taken {f33.number:nine} foals.

=== report B | outlet: Silk & Steppe Business | published: 2023-06-23
# No bell: a camel dairy counts its dead

{f3.number:Thirty-one} camels belonging to Kazakhstan's best-known camel dairy {f2.status:died} at the beginning of the week, {f1.what:electrocuted by a fallen power line}. It happened {f4.time:before sunrise on Tuesday}, close to Aral-Kum. {f5.number:One animal in ten} is gone, {f6.who:the dairy and the district vet} agree.

They had {f7.what:gathered around a pump} {f8.cause:to drink}. {f9.who:Their keeper}, {f9.name:Baurzhan Tileu}, {f9.age:20}, {f10.what:was knocked down} as well and {f11.what:has burns on his feet}. {f12.what:A passing train} picked him up {f13.place:at a halt}. "{f14.wording:I counted them by their bells, and there was no bell}," he said to {f15.who:his uncle}, {f15.role:from whom he learned the trade}.

The dairy sends {f22.what:frozen milk} {f23.place:to the Emirates}, and {f24.who:a fund from Shanghai} {f25.status:recently bought a share} for {f26.money:six million dollars}. It will get over it, says {f16.name:Zhanna Omar}, who runs it, all the more as {f19.what:its insurer} {f20.status:will pay}: {f21.cause:the fault was another's}. She means {f27.who:the operator of the line}, which {f28.position:has admitted that a mast was rotten}.

The young man {f18.status:has been given leave} and {f17.position:has his hospital bill settled by her}. The animals were buried, and {f29.who:a clergyman} {f30.what:spoke a blessing}.

It is the worst loss since {f31.time:five years ago}, when {f32.what:thieves} made off with {f33.number:nine} young camels.

=== key
f1.what differs A=lightning B=fallen power line | what killed the camels
f2.status same A=killed B=died | the camels
f3.number same A=31 B=31 | camels lost
f4.time differs A=2023-06-19 evening B=2023-06-20 before sunrise | when
f5.number same A=1/10 B=1/10 | of the herd
f6.who compatible A=dairy B=dairy and vet | who says so
f7.what differs A=under a pylon B=around a pump | where they had gathered
f8.cause differs A=hail B=to drink | why
f9.who same A=herder B=keeper | the young man
f9.name same A=Baurzhan Tileu B=Baurzhan Tileu | the young man
f9.age same A=20 B=20 | the young man
f10.what same A=thrown to the ground B=knocked down | what happened to him
f11.what differs A=deaf in one ear B=burnt feet | his injury
f12.what differs A=crawled B=picked up by a train | how he got help
f13.place same A=railway halt B=halt | where
f14.wording differs A=I counted them by their bells, and then there was no bell B=I counted them by their bells, and there was no bell | his words
f15.who differs A=father B=uncle | to whom he said so
f15.role same A=herded before him B=taught him the trade | that relative
f16.name same A=Zhanna Omar B=Zhanna Omar | the head of the dairy
f17.position same A=pays treatment B=settles the bill | her help
f18.status compatible A=kept on B=on leave | the young man's job
f19.what same A=insurance B=insurer | who may pay
f20.status differs A=not covered B=pays | the insurance
f21.cause differs A=act of God B=another's fault | why
f22.what differs A=powdered B=frozen | the milk sold
f23.place differs A=China B=Emirates | where to
f24.who same A=Shanghai investor B=fund from Shanghai | the investor
f25.status same A=come in B=bought a share | the investor
f26.money same A=USD 6m B=USD 6m | the investment
f27.who same A=grid company B=operator of the line | who answers
f28.position differs A=no grazing there B=rotten mast admitted | its view
f29.who same A=mullah B=clergyman | who prayed
f30.what same A=prayer B=blessing | what was said
f31.time same A=2018 B=2018 | the earlier loss
f32.what differs A=wolves B=thieves | its cause
f33.number same A=9 B=9 | animals lost then
