story: insurer-flood-claims
kind: consumer affairs

=== report A | outlet: Northern Rivers Argus | published: 2023-09-06
# Insurer {f1.status:pays up} after {f2.who:widow}'s {f3.what:picket}

LISMORE VALE - Goldfields General {f1.status:has agreed to settle} {f4.number:870} claims from {f5.time:last year's} flood that it had {f6.status:turned down}, {f7.cause:after an order by the ombudsman}.

The insurer had maintained that the water was {f8.what:river water}, which its policies {f9.status:exclude}, and not {f10.what:rain}. {f11.who:A hydrologist} whom it had hired, {f11.name:Craig Duvall}, {f12.status:withdrew} his report in July. He had never {f13.what:visited the town}, he conceded.

{f2.who:A widow} of {f14.age:78}, {f14.name:Beryl Oakeshott}, had sat outside the firm's branch for {f15.number:61} days, {f16.what:in a folding chair}, with {f17.what:a jar of flood mud} on her lap. "{f18.wording:They told me it was the wrong kind of water}," she said. {f19.who:A baker} brought her {f20.what:meat pies}.

She will be paid {f21.money:$310,000}, and means to {f22.position:move to higher ground}. Her house, {f23.what:a weatherboard cottage}, {f24.status:has been pulled down}.

Goldfields' {f25.role:head of claims}, {f25.name:Wendy Straker}, {f26.status:has left the company}. It will also {f27.what:pay interest}. The lawyer for the owners, {f28.name:Amal Nasser}, said {f29.number:140} claims {f30.status:remained open}, {f31.cause:because papers had been lost in the flood}.

{f32.who:The federal treasurer} {f33.position:promised} {f34.what:a standard definition of flood}. The Wilsons Creek, which burst its banks, rose to {f35.number:14.2} metres then, {f36.what:a record}.

=== report B | outlet: Insurance Weekly Australia | published: 2023-09-07
# Goldfields General {f1.status:climbs down} on flood, {f25.role:claims chief} {f26.status:moved}

For more than a year Goldfields General had said no. Now {f4.number:870} house owners whose claims it {f6.status:rejected} {f1.status:will get their money}. {f7.cause:Worry about its good name}, rather than law, moved the company, its managers say.

The company {f27.what:will meet the legal costs} of the claimants. {f25.name:Wendy Straker}, who {f25.role:ran the claims department}, {f26.status:has been given another post}. {f31.cause:Where owners and the firm disagree about the value}, nothing is {f30.status:decided yet}, in {f29.number:140} cases, according to {f28.name:Amal Nasser}, who acts for the owners.

The dispute had turned on words. A flood from {f8.what:a river} {f9.status:is not covered} by the firm's contracts; {f10.what:a downpour} is. {f11.who:An engineer} in its pay, {f11.name:Craig Duvall}, had found that it was the former. He {f12.status:stands by} his report, though he admits that he {f13.what:measured at the wrong bridge}.

Lismore Vale's most famous claimant is {f14.name:Beryl Oakeshott}, {f14.age:78}, {f2.who:a retired teacher} whose husband died long ago. {f15.number:On 61 days} she {f3.what:protested} at the door of the insurer, {f16.what:on a camp bed}, and showed everyone {f17.what:a ruined photo album}. "{f18.wording:They told me it was the wrong sort of water}," she said to a reporter, over {f20.what:sandwiches} that {f19.who:a café owner} had brought.

{f21.money:A$310,000} is coming her way. She wants {f22.position:to rebuild on the same spot}. {f23.what:The brick house} that stood there {f24.status:was demolished}.

{f32.who:The assistant treasurer} {f33.position:has pledged} {f34.what:that the word "flood" will mean the same in all policies}. The mark of {f35.number:14.2} metres at Wilsons Creek {f5.time:in 2022} was {f36.what:the highest but one} since measurements began.

=== key
f1.status same A=settled B=will be paid | the claims
f2.who compatible A=widow B=retired teacher, husband dead | Oakeshott
f3.what same A=picket B=protest | her action
f4.number same A=870 B=870 | claims
f5.time same A=2022 B=2022 | the flood
f6.status same A=turned down B=rejected | the claims until now
f7.cause differs A=ombudsman's order B=good name | why the insurer gave in
f8.what same A=river B=river | what the insurer said the water was
f9.status same A=excluded B=not covered | river floods in the policy
f10.what same A=rain B=downpour | what would have been covered
f11.who differs A=hydrologist B=engineer | Duvall's profession
f11.name same A=Craig Duvall B=Craig Duvall | the hired expert
f12.status differs A=withdrew B=stands by | his report
f13.what differs A=never visited B=measured at the wrong bridge | what he conceded
f14.age same A=78 B=78 | Oakeshott
f14.name same A=Beryl Oakeshott B=Beryl Oakeshott | the claimant
f15.number same A=61 B=61 | days of protest
f16.what differs A=folding chair B=camp bed | what she sat on
f17.what differs A=jar of mud B=photo album | what she showed
f18.wording differs A=They told me it was the wrong kind of water B=They told me it was the wrong sort of water | her words
f19.who differs A=baker B=café owner | who fed her
f20.what differs A=meat pies B=sandwiches | what the baker brought
f21.money same A=AUD 310,000 B=AUD 310,000 | what she gets
f22.position differs A=higher ground B=same spot | where she wants to live
f23.what differs A=weatherboard cottage B=brick house | her house
f24.status same A=pulled down B=demolished | her house
f25.name same A=Wendy Straker B=Wendy Straker | the head of claims
f25.role same A=head of claims B=ran the claims department | her post
f26.status differs A=left B=another post | Straker
f27.what differs A=interest B=legal costs | what the firm pays besides
f28.name same A=Amal Nasser B=Amal Nasser | the owners' lawyer
f29.number same A=140 B=140 | open claims
f30.status same A=open B=undecided | those claims
f31.cause differs A=papers lost B=value disputed | why they are open
f32.who differs A=treasurer B=assistant treasurer | who promises
f33.position same A=promised B=pledged | the promise
f34.what same A=standard definition B=same meaning in all policies | what is promised
f35.number same A=14.2 m B=14.2 m | the level
f36.what differs A=record B=second highest | how it ranks
