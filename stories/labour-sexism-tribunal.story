story: labour-sexism-tribunal
kind: labour

=== report A | outlet: Auckland Workplace Bulletin | published: 2023-07-05
# {f1.who:Crane driver} {f2.status:wins} case over {f3.what:locked toilets}

{f1.who:A crane driver} who had to {f4.what:walk 600 metres} to a lavatory because the women's one on her site was {f3.what:kept locked} has been {f2.status:awarded} {f5.money:$74,000} by {f6.who:the Employment Court}.

{f7.name:Hinewai Parata}, {f7.age:33}, was {f8.what:the only woman} among {f9.number:130} workers on the harbour tunnel. When she complained, {f10.who:her supervisor} {f11.what:gave her a bucket}. She {f12.status:quit} {f13.time:in May 2022}.

"{f14.wording:They could lift a bridge but not a latch}," she said. The contractor, Tasman Joint Works, {f15.position:disputed that the door was locked}; {f16.source:a cleaner's diary} {f17.what:proved the opposite}. The judge, {f18.name:Alastair Munro}, called the firm's conduct {f19.what:contemptuous}. The supervisor {f20.status:has been demoted}.

The firm {f21.status:will not appeal}. It promised {f22.what:separate facilities on every site} {f23.time:by Christmas}. {f24.who:The First Union} {f25.position:wants inspectors to check}. The minister for women, {f26.name:Rachel Tane}, {f27.what:phoned Ms Parata}, who {f28.status:now drives a crane} {f29.place:in Brisbane}. {f30:A film about her is planned.}

=== report B | outlet: Pacific Legal Notes | published: 2023-07-10
# Employer's dignity duty: Parata v Tasman Joint Works

**Facts.** {f7.name:Hinewai Parata}, {f7.age:33}, was employed as {f1.who:a tunnel machine operator} on the harbour project. {f8.what:She was one of two women} on a site of {f9.number:130}. The toilet for women {f3.what:could not be used, as it served as a store room}. She had to {f4.what:cover more than half a kilometre} to the next. On her complaint {f10.who:the site manager} {f11.what:told her to "drink less"}. She {f12.status:was dismissed} {f13.time:in the autumn of 2022}.

**Decision.** {f6.who:The Human Rights Tribunal} {f2.status:found for her} and {f2.status:granted} {f5.money:NZ$47,000}. {f18.name:Alastair Munro}, presiding, described what had been done to her as {f19.what:thoughtless rather than malicious}.

**Evidence.** The company's case, {f15.position:that she had never complained}, {f17.what:did not survive} {f16.source:a text message from a workmate}.

**Comment.** "{f14.wording:They could lift a bridge but not a latch}," the claimant remarked, and one can hardly put it better. The man responsible {f20.status:keeps his rank}. Tasman Joint Works {f21.status:has lodged an appeal}, but has undertaken to provide {f22.what:facilities for both sexes wherever it builds} {f23.time:by the end of the year}. {f24.who:Her union} {f25.position:calls for the duty to be written into law}.

**Aftermath.** {f7.name:Ms Parata}, to whom {f26.name:Rachel Tane}, minister for women, {f27.what:wrote a letter}, {f28.status:is studying engineering} {f29.place:in Dunedin}.

=== key
f1.who differs A=crane driver B=tunnel machine operator | her work
f2.status same A=won, awarded B=found for her | the case
f3.what differs A=locked B=store room | what was wrong with the toilet
f4.what same A=600 m walk B=more than half a kilometre | her way
f5.money differs A=NZD 74,000 B=NZD 47,000 | the award
f6.who differs A=Employment Court B=Human Rights Tribunal | who decided
f7.name same A=Hinewai Parata B=Hinewai Parata | the claimant
f7.age same A=33 B=33 | the claimant
f8.what differs A=only woman B=one of two | women on the site
f9.number same A=130 B=130 | workers on the site
f10.who differs A=supervisor B=site manager | who answered her
f11.what differs A=bucket B=drink less | the answer
f12.status differs A=quit B=dismissed | how she left
f13.time compatible A=2022-05 B=autumn 2022 | when
f14.wording same A=They could lift a bridge but not a latch B=They could lift a bridge but not a latch | her words
f15.position differs A=door not locked B=never complained | the firm's defence
f16.source differs A=cleaner's diary B=text message | the proof
f17.what same A=proved the opposite B=did not survive | the defence
f18.name same A=Alastair Munro B=Alastair Munro | the judge
f19.what differs A=contemptuous B=thoughtless | the judge on the firm
f20.status differs A=demoted B=keeps his rank | the man who answered her
f21.status differs A=no appeal B=appeal | the firm
f22.what same A=separate facilities B=facilities for both sexes | the promise
f23.time same A=Christmas 2023 B=end of 2023 | by when
f24.who same A=First Union B=her union | the union
f25.position differs A=inspectors to check B=law | what the union wants
f26.name same A=Rachel Tane B=Rachel Tane | the minister
f27.what differs A=phoned B=letter | how she was in touch
f28.status differs A=drives a crane B=studies | what Parata does now
f29.place differs A=Brisbane B=Dunedin | where
f30 only A | the film
