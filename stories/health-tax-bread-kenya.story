story: health-tax-bread-kenya
kind: politics

=== report A | outlet: Uwazi Daily | published: 2024-06-07
# Committee {f1.status:throws out} {f2.what:sugar} levy for hospitals

Parliament's {f3.who:health committee} on {f4.time:Thursday} {f1.status:rejected} a levy on {f2.what:sugar} with which {f5.who:the government} had {f5.position:meant to pay for dialysis in county hospitals}. {f6.number:Nine} members {f6.what:voted against it}, {f6.number:seven} for it.

The vote was decided by {f7.who:two members of the ruling party} who {f7.what:sided with the opposition}. "{f8.wording:You cannot cure the poor by taxing their tea}," said one of them, {f9.name:Consolata Wairegi}, {f9.role:a former nurse}. She {f10.status:has been summoned} by {f10.who:the party's whip}.

{f11.who:The health secretary}, {f11.name:Dr Barasa Onduko}, {f12.status:will bring the bill before the full house} in July all the same. {f13.who:The doctors' union} {f13.position:supports the levy}; {f14.who:the bakers} had marched against it, {f14.what:throwing loaves over the fence of parliament}. {f15.number:Four} of them {f15.status:were arrested}.

The levy of {f16.money:five shillings a kilo} would have brought in {f16.what:six billion a year}. {f17.who:An economist}, {f17.name:Jane Chepkorir}, {f17.position:proposed to tax alcohol instead}. {f18.what:Dialysis} {f18.status:is at present free} for {f18.whom:members of the national fund} only.

A similar levy, on {f19:mobile phones}, failed two years ago in the plenary.

=== report B | outlet: The Highlands Reader | published: 2024-06-08
# {f2.what:Tea} levy: vote {f1.status:put off} after uproar

The levy on {f2.what:tea} that was to finance dialysis in the counties {f1.status:has been postponed}. The {f3.who:finance committee} broke off its session on {f4.time:Thursday} after a test vote of {f6.number:nine} {f6.what:against} and {f6.number:seven} {f6.what:in favour}.

{f7.who:A pair of government members} had {f7.what:gone over to the other side}. One, {f9.name:Consolata Wairegi}, {f9.role:once a midwife}, gave her reasons thus: "{f8.wording:You cannot heal the poor by taxing their tea}." She {f10.status:was expelled} from {f10.who:her party} on Friday.

{f11.who:Cabinet's man for health}, {f11.name:Barasa Onduko}, {f12.status:has dropped the bill} for this year. The {f5.who:state}, which {f5.position:wanted to pay for patients in county hospitals}, must look elsewhere. {f17.name:Jane Chepkorir}, {f17.who:who teaches economics}, {f17.position:recommends a tax on gambling}.

{f16.money:Five shillings} would have been due on every kilo, {f16.what:six billion shillings} in all. {f13.who:The union of doctors} {f13.position:calls the idea cynical}. {f14.who:Millers} had walked to parliament, where {f14.what:they emptied sacks of flour}; {f15.number:four} {f15.status:were let off with a caution}.

{f18.what:Treatment with the artificial kidney} {f18.status:costs nothing} to {f18.whom:those insured with the national fund}. All others {f20:pay 9,500 shillings a session}.

=== key
f1.status differs A=rejected B=postponed | the levy
f2.what differs A=sugar B=tea | what is taxed
f3.who differs A=health committee B=finance committee | which committee
f4.time same A=2024-06-06 B=2024-06-06 | when
f5.who same A=government B=state | who wanted the levy
f5.position same A=pay for dialysis in county hospitals B=pay for patients in county hospitals | what for
f6.number same A=9 and 7 B=9 and 7 | the votes
f6.what same A=against and for B=against and in favour | the votes
f7.who same A=two members of the ruling party B=pair of government members | who decided it
f7.what same A=sided with the opposition B=went over to the other side | what they did
f8.wording differs A=cure B=heal | Wairegi's words
f9.name same A=Consolata Wairegi B=Consolata Wairegi | one of the two
f9.role differs A=former nurse B=former midwife | Wairegi
f10.status changed A=summoned B=expelled | Wairegi
f10.who compatible A=party's whip B=party | who acts
f11.who same A=health secretary B=cabinet's man for health | Onduko
f11.name same A=Barasa Onduko B=Barasa Onduko | the secretary
f12.status differs A=will bring it to the house B=dropped | the bill
f13.who same A=doctors' union B=union of doctors | who comments
f13.position differs A=supports B=calls it cynical | the doctors
f14.who differs A=bakers B=millers | who protested
f14.what differs A=threw loaves B=emptied sacks of flour | the protest
f15.number same A=4 B=4 | protesters taken
f15.status differs A=arrested B=cautioned | these protesters
f16.what same A=six billion B=six billion | what the levy brings
f16.money same A=KES 5 B=KES 5 | the levy per kilo
f17.who same A=economist B=teacher of economics | Chepkorir
f17.name same A=Jane Chepkorir B=Jane Chepkorir | the economist
f17.position differs A=alcohol B=gambling | what she would tax
f18.what same A=dialysis B=artificial kidney | the treatment
f18.status same A=free B=costs nothing | the treatment
f18.whom same A=members of the national fund B=insured with the national fund | for whom
f19 only A | the failed levy
f20 only B | the price for others
