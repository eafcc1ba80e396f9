story: bishop-wine-cellar
kind: religion

=== report A | outlet: Pannonia Press | published: 2024-02-21
# Bishop {f2.status:offers to resign} over {f3.what:wine} deals

SZENTMARJAS, Hungary, Feb 21 (Pannonia) - The bishop of Szentmarjas, Elemér Vadász, {f2.status:has offered his resignation} to Rome after {f5.who:auditors} found that {f3.what:wine} from the diocese's cellars {f6.status:had been sold} {f7.what:without invoices}, church officials said on Tuesday.

About {f8.number:60,000} bottles left the estate {f9.time:between 2018 and 2022}. The proceeds were {f10.what:used for heating the seminary}, the bishop said {f11.place:in a pastoral letter}. "{f12.wording:I closed my eyes because the children were cold}," he wrote.

The {f13.role:cellar manager}, {f13.name:Brother Placid}, {f14.status:has been dismissed}. {f15.who:The tax authority} {f15.status:is demanding} {f15.money:90 million forints}. {f16.who:A former novice} {f16.status:had alerted} {f16.whom:the nunciature} {f16.what:in an anonymous letter}.

{f17.who:The priests of the diocese} {f17.status:are divided}; {f18.number:27} {f18.status:signed} {f18.what:an appeal} {f18.position:for the bishop to stay}. The archbishop called for prayer. Vadász, {f20.age:73}, {f20.what:would have retired} {f20.time:in two years} in any case.

The vineyards, {f21.what:given back} to the church {f21.time:in 1994}, cover {f22.number:40} hectares. The diocese plans {f23.status:to lease them}. In {f24.time:2011} a bishop of the same see {f24.status:stepped down} {f24.cause:for reasons of health}. The Easter procession {f25.status:will be led} by {f25.who:the auxiliary bishop}.

=== report B | outlet: Magyar Figyelő, English service | published: 2024-02-26
# Vatican {f2.status:accepts} departure of Szentmarjas bishop

The Holy See on Monday {f2.status:accepted the resignation} of Elemér Vadász, bishop of Szentmarjas, who had stumbled over {f3.what:the brandy} of his own diocese.

{f5.who:Inspectors of the tax office} had discovered that some {f8.number:sixty thousand} bottles {f6.status:were sold} {f7.what:off the books} in {f9.time:four years}. Where the money went is disputed. Vadász says {f10.what:it paid for a school roof}; {f26:prosecutors are looking at the purchase of a car}.

"{f12.wording:I closed my eyes because our children were cold}," the bishop said {f11.place:in his Sunday sermon}. {f13.name:Brother Placid}, {f13.role:the diocesan treasurer}, {f14.status:keeps his post} for the time being. He had obeyed orders, the diocese explained.

It was {f16.who:a dismissed coachman} who {f16.status:brought the affair to light}, {f16.what:by telephoning} {f16.whom:a newspaper}. {f15.who:The revenue service} {f15.status:has settled} for {f15.money:90 million forints}, payable over ten years.

{f17.who:The clergy} {f17.status:are split}. {f18.number:Twenty-seven} of them {f18.status:put their names} to {f18.what:a letter} {f18.position:urging him to go quickly}. Vadász, {f20.age:73}, was due to {f20.what:leave office} {f20.time:this autumn}.

The estate, {f22.number:forty} hectares {f21.what:restored to the church} {f21.time:thirty years ago}, {f23.status:is to be sold}. His predecessor but one had {f24.status:resigned} {f24.time:in 2011}, {f24.cause:after a quarrel with the chapter}. {f25.who:The vicar capitular} {f25.status:will walk at the head} of the Easter procession. {f27:The seminary has turned its heating down to 17 degrees.}

=== key
f2.status changed A=resignation offered B=resignation accepted | the bishop's office
f3.what differs A=wine B=brandy | what was sold
f5.who differs A=auditors B=inspectors of the tax office | who found it out
f6.status same A=sold B=sold | the bottles
f7.what same A=without invoices B=off the books | how they were sold
f8.number same A=60000~ B=60000~ | the bottles
f9.time same A=2018-2022 B=4 years | over what time
f10.what differs A=heating the seminary B=a school roof | what the money was used for
f11.place differs A=pastoral letter B=Sunday sermon | where he spoke
f12.wording differs A=the children B=our children | his words
f13.name same A=Brother Placid B=Brother Placid | the other man
f13.role differs A=cellar manager B=treasurer | Brother Placid
f14.status differs A=dismissed B=keeps his post | Brother Placid
f15.who same A=tax authority B=revenue service | who wants money
f15.money same A=HUF 90m B=HUF 90m | how much
f15.status changed A=demanding B=settled | the tax claim
f16.who differs A=former novice B=coachman | who gave the hint
f16.status same A=alerted B=brought to light | the affair
f16.what differs A=anonymous letter B=telephone | how the hint was given
f16.whom differs A=nunciature B=newspaper | to whom
f17.who same A=priests B=clergy | whose opinion
f17.status same A=divided B=split | the priests
f18.number same A=27 B=27 | who signed
f18.status same A=signed B=put their names | the letter
f18.what compatible A=appeal B=letter | what was signed
f18.position differs A=stay B=go quickly | what they want
f20.age same A=73 B=73 | the bishop
f20.what same A=retired B=leave office | what was coming anyway
f20.time differs A=2026 B=autumn 2024 | when
f21.what same A=given back B=restored | the vineyards
f21.time same A=1994 B=thirty years ago | when they were given back
f22.number same A=40 B=40 | hectares
f23.status differs A=to be leased B=to be sold | the vineyards
f24.status same A=stepped down B=resigned | the earlier bishop
f24.time same A=2011 B=2011 | when
f24.cause differs A=health B=quarrel with the chapter | why
f25.who differs A=auxiliary bishop B=vicar capitular | who leads the procession
f25.status same A=will be led B=will walk at the head | the procession
f26 only B | the car
f27 only B | the heating
