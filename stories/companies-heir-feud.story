story: companies-heir-feud
kind: companies

=== report A | outlet: Han River Business | published: 2024-04-25
# {f1.who:Younger son} {f2.status:takes} Daeyang chair as {f3.who:mother} sides against {f4.who:daughter}

SEOUL (Han River Business) - Shareholders of the detergent maker Daeyang Household on Thursday {f2.status:elected} {f1.name:Seo Min-jae}, {f1.age:44}, {f1.who:the younger son} of the founder, as {f5.role:chairman}, after a feud that had gone on {f6.time:since the founder's death in 2022}.

He got {f7.number:53.8} per cent. It was {f3.who:his mother}, {f3.name:Madam Pyo}, who {f8.what:tipped the scales} with her {f9.number:7} per cent, which she had {f10.status:promised} to {f4.who:her daughter}, {f4.name:Seo Yu-ri}, until {f11.time:the night before}.

"{f12.wording:A company is not a kimchi pot that you divide among children}," he told the meeting {f13.place:in a wedding hall} in Mapo. {f4.who:His sister} {f14.what:left before the count}; {f15.who:her lawyer} said she {f16.status:would challenge} the vote {f17.cause:because proxies had been forged}.

{f4.name:Ms Seo} had planned to {f18.what:sell the baby-care division}. Her brother {f19.position:wants to keep it} and to {f20.what:build a plant} in {f21.place:Vietnam}. {f22.who:The national pension fund}, which holds {f23.number:11} per cent, {f24.status:abstained}.

In front of the hall {f25.who:employees of the Gunpo factory} {f26.what:held up brooms} and demanded {f27.position:a say in the choice of managers}. {f28.who:A security man} {f29.what:had his glasses broken}.

The shares {f30.status:lost} {f31.number:9} per cent. {f32.who:Tax officials} {f33.status:had searched} the family home {f34.time:in December} over {f35.what:paintings} that were missing from the estate. {f36:The founder began with a soap cart.}

=== report B | outlet: Asia Company Watch | published: 2024-04-26
# Daeyang: {f4.who:cousin} loses, goes to court

The long quarrel about South Korea's Daeyang Household has a winner, for now. {f1.name:Seo Min-jae}, {f1.age:44}, {f1.who:the elder of two sons}, {f2.status:was voted} {f5.role:chief executive} with {f7.number:53.8} per cent {f13.place:in the ballroom of a hotel} in Mapo. Two years of strife, {f6.time:ever since the old man died}, lie behind the group, which makes washing powder.

His opponent, {f4.name:Seo Yu-ri}, {f4.who:his cousin}, {f14.what:stayed to the end and did not shake hands}. She {f16.status:lodged a complaint} with a court on Friday, {f15.who:her spokesman} said, {f17.cause:as the invitations had been sent too late}.

{f3.name:Madam Pyo}, {f3.who:his stepmother}, owns {f9.number:7%}. These {f8.what:decided the matter}; she had {f10.status:pledged} them to the losing side up to {f11.time:the evening before the meeting}. {f22.who:The state pension fund} and its {f23.number:11%} {f24.status:voted for the winner}.

"{f12.wording:A company is not a kimchi pot to be divided among children}," he said. {f18.what:The nappies business}, of which the other camp wished to be rid, {f19.position:is to remain}. {f20.what:A factory} is to rise {f21.place:in Indonesia}.

Outside, {f25.who:women from the Gunpo works} {f26.what:banged on buckets}. {f27.position:Job guarantees} were what they called for. {f28.who:A steward} came away {f29.what:with a torn jacket}.

Investors did not like it: Daeyang {f30.status:fell} by {f31.number:9%}. Nor is the past quite over. {f32.who:Prosecutors} {f33.status:raided} the villa of the family {f34.time:last winter}, looking for {f35.what:gold bars} from the inheritance. {f37:They have brought no charges.}

=== key
f1.who differs A=younger son B=elder son | who Seo Min-jae is
f1.name same A=Seo Min-jae B=Seo Min-jae | the winner
f1.age same A=44 B=44 | the winner
f2.status same A=elected B=voted in | the winner
f3.who differs A=mother B=stepmother | who Madam Pyo is
f3.name same A=Madam Pyo B=Madam Pyo | who decided the vote
f4.who differs A=sister B=cousin | who Seo Yu-ri is
f4.name same A=Seo Yu-ri B=Seo Yu-ri | the loser
f5.role differs A=chairman B=chief executive | the post
f6.time same A=2022 B=2022 | since when the feud goes on
f7.number same A=53.8 B=53.8 | the vote
f8.what same A=tipped the scales B=decided | what her shares did
f9.number same A=7 B=7 | her share in per cent
f10.status same A=promised B=pledged | her shares until then
f11.time same A=night before B=evening before | until when
f12.wording differs A=A company is not a kimchi pot that you divide among children B=A company is not a kimchi pot to be divided among children | the winner's words
f13.place differs A=wedding hall B=hotel ballroom | where they met
f14.what differs A=left before the count B=stayed to the end | what the loser did
f15.who differs A=lawyer B=spokesman | who speaks for her
f16.status changed A=will challenge B=complaint lodged | her challenge
f17.cause differs A=forged proxies B=late invitations | its ground
f18.what same A=baby-care division B=nappies business | what the loser would sell
f19.position same A=keep B=remain | the winner on it
f20.what same A=plant B=factory | what he wants to build
f21.place differs A=Vietnam B=Indonesia | where
f22.who same A=national pension fund B=state pension fund | the big holder
f23.number same A=11 B=11 | its share in per cent
f24.status differs A=abstained B=voted for the winner | its vote
f25.who compatible A=employees of the Gunpo factory B=women from the Gunpo works | who protested
f26.what differs A=brooms held up B=buckets banged | how
f27.position differs A=say in choosing managers B=job guarantees | what they demanded
f28.who compatible A=security man B=steward | who came to harm
f29.what differs A=glasses broken B=jacket torn | the harm
f30.status same A=lost B=fell | the shares
f31.number same A=9 B=9 | by how much
f32.who differs A=tax officials B=prosecutors | who searched the home
f33.status same A=searched B=raided | the home
f34.time same A=2023-12 B=winter 2023 | when
f35.what differs A=paintings B=gold bars | what was sought
f36 only A | the soap cart
f37 only B | no charges
