story: companies-insider-trade
kind: companies

=== report A | outlet: Singhapura Markets Post | published: 2023-08-30
# {f1.role:Proofreader} {f2.status:jailed} for {f3.what:insider dealing}

A {f1.role:proofreader} at a financial printing house who {f3.what:traded on} takeover documents before they were public was {f2.status:sent to prison} for {f4.time:26 months} on Tuesday.

{f5.name:Koh Siew Ling}, {f5.age:38}, made {f6.money:S$1.7 million} in {f7.number:19} deals over {f8.time:four years}, {f9.what:through the account of} {f10.who:her mother}. The money {f11.what:went into two flats} {f12.place:in Johor}, which {f13.status:have been seized}.

She was found out {f14.cause:when a computer of the exchange noticed her luck}. {f15.who:The white-collar police} {f16.what:searched her desk} and found {f17.what:page proofs} {f18.place:in a biscuit tin}. She {f19.status:pleaded guilty}. "{f20.wording:I read the future for a living and nobody told me not to use it}," she said {f21.place:in court}.

Her lawyer had {f22.position:asked for a fine}, {f23.cause:since she cares for a disabled son}. District judge {f24.name:Ravi Menon-Tan} {f25.status:rejected} that. Her {f26.who:supervisor} {f27.status:was acquitted} {f28.time:last month}.

The printing house, Merlion Press, {f29.status:has lost} {f30.number:three} clients. It now {f31.what:splits each document among five readers}. {f32.who:The monetary authority} {f33.position:is considering} {f34.what:a licence for printers}.

=== report B | outlet: Asia Compliance Brief | published: 2023-08-31
# Lessons from the {f18.place:lunch box}

Not every insider sits in a boardroom. {f5.name:Koh Siew Ling}, {f5.age:38}, was a {f1.role:typesetter} with Merlion Press, a printer of prospectuses, and what she set she also {f3.what:used to buy shares}. She must now {f2.status:serve} {f4.time:two years and two months}, a judge decided on Tuesday.

The profit came to {f6.money:1.7 million Singapore dollars}, earned in {f7.number:nineteen} transactions in {f8.time:just under four years}. The trades {f9.what:ran in the name of} {f10.who:a school friend}. With the proceeds she {f11.what:bought a restaurant} {f12.place:in Batam}; the state {f13.status:has confiscated it}.

It was {f14.cause:a jealous colleague's letter} that gave her away. {f15.who:Investigators of the central bank} {f16.what:went through her locker}, where {f17.what:carbon copies} lay {f18.place:in a lunch box}. She {f19.status:made no plea until the last day and then admitted everything}.

"{f20.wording:I read the future for a living, and nobody told me not to use it}," she told {f21.place:the officers who came for her}. The defence had {f22.position:hoped for a suspended sentence}, {f23.cause:on account of her own illness}; {f24.name:Ravi Menon-Tan}, the judge, {f25.status:would have none of it}. {f26.who:Her husband} {f27.status:had been cleared} {f28.time:in July}.

For Merlion Press the affair is costly. {f30.number:Three} customers {f29.status:have gone elsewhere}. At present, {f31.what:no reader gets more than a fifth of any document}. {f32.who:The stock exchange} {f33.position:is thinking of} {f34.what:making such firms apply for a permit}.

Compliance officers would do well to look at those who clean, copy and correct. {f35:A survey last year found that one in four had never done so.}

=== key
f1.role differs A=proofreader B=typesetter | her work
f2.status same A=jailed B=must serve | she
f3.what same A=insider dealing B=used to buy shares | her offence
f4.time same A=26 months B=26 months | the sentence
f5.name same A=Koh Siew Ling B=Koh Siew Ling | the convicted woman
f5.age same A=38 B=38 | the convicted woman
f6.money same A=SGD 1.7m B=SGD 1.7m | her profit
f7.number same A=19 B=19 | deals
f8.time compatible A=4 years B=almost 4 years | over what time
f9.what same A=through the account B=in the name | how she traded
f10.who differs A=mother B=school friend | whose name she used
f11.what differs A=two flats B=restaurant | what she bought
f12.place differs A=Johor B=Batam | where
f13.status same A=seized B=confiscated | it
f14.cause differs A=computer B=colleague's letter | how she was found out
f15.who differs A=white-collar police B=investigators of the central bank | who searched
f16.what differs A=desk B=locker | what was searched
f17.what differs A=page proofs B=carbon copies | what was found
f18.place differs A=biscuit tin B=lunch box | where it lay
f19.status same A=pleaded guilty B=admitted | she
f20.wording same A=I read the future for a living and nobody told me not to use it B=I read the future for a living, and nobody told me not to use it | her words
f21.place differs A=in court B=to officers | where she said so
f22.position differs A=fine B=suspended sentence | what the defence asked
f23.cause differs A=disabled son B=own illness | why
f24.name same A=Ravi Menon-Tan B=Ravi Menon-Tan | the judge
f25.status same A=rejected B=none of it | the plea
f26.who differs A=supervisor B=husband | the other accused
f27.status same A=acquitted B=cleared | the other accused
f28.time same A=2023-07 B=2023-07 | when
f29.status same A=lost B=gone elsewhere | clients
f30.number same A=3 B=3 | clients
f31.what same A=split among five readers B=no more than a fifth | the new rule
f32.who differs A=monetary authority B=stock exchange | who plans a rule
f33.position same A=considering B=thinking of | the plan
f34.what same A=licence B=permit | what is planned
f35 only B | the survey
