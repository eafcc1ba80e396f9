story: deputy-expelled-nordal
kind: parliament

=== report A | outlet: Nordal Dagblad | published: 2022-10-20
# Party {f1.status:throws out} {f2.role:deputy} over {f3.what:fake degree}

The Progress Alliance on Wednesday {f1.status:expelled} {f2.role:the member of parliament} Sverre Aunan because he {f3.what:claimed a degree} that he never took.

Aunan, 36, had stated that he was {f4.what:a marine biologist} with an exam from {f5.place:Bergholm}. {f6.who:The university} {f7.status:found no trace of him}. In fact he {f8.what:worked as a diver} {f8.place:on an oil platform}. The lie was noticed by {f9.who:a local history teacher}, who {f10.what:wanted to invite him} {f11.what:for a lecture}.

"{f12.wording:I was ashamed of my hands}," Aunan said {f13.what:in a video}. He {f14.status:keeps his seat} as {f15.what:an independent}. {f16.who:The party secretary}, Turid Moe, {f17.position:urged him to give it up}. Without him the Alliance and its partners {f18.what:lose their majority}.

The vote in the executive was {f19.what:unanimous}. {f20.who:Party members in his valley} {f21.position:stand by him}. {f22.who:The oil workers' union} {f23.what:offered him a job}. The police {f24.status:are not treating the case as fraud}, {f25.source:a lawyer for parliament} said, because {f26.cause:no pay depended on the degree}.

He had sat on {f27.what:the research committee} since {f28.time:2021}; {f29.name:Ellen Bratt} {f30.status:replaces him} there. His speech on {f31.what:cod} was awarded a prize last year; he {f32.status:has returned it}. {f33.time:On Friday} parliament votes on {f33.what:the budget}. Two years ago a minister had {f34:to resign over a copied thesis}.

=== report B | outlet: Fjordposten | published: 2022-10-21
# The man who was not a {f4.what:biologist}

He talked of plankton like no other. But Sverre Aunan, 36, {f3.what:has no diploma} in {f4.what:marine biology}, and since Wednesday {f2.role:the deputy} {f1.status:has no party} either.

For years he had said that he studied at {f5.place:Bergholm}. There, {f6.who:the university} says, {f7.status:he was enrolled for one term}. What he really did: he {f8.what:welded pipes}, {f8.place:on a platform in the oil fields}. {f9.who:A pensioner} from the historical society {f11.what:was looking for a speaker} and {f10.what:thought of him}; so it came out.

"{f12.wording:I was ashamed of my own hands}," he {f13.what:wrote to the voters}. Moe, {f16.who:the Alliance's secretary}, {f17.position:told him to hand back his mandate}. {f14.status:He does so at the end of the month}, Aunan announced on Thursday. Until then he will vote {f15.what:for no group}, and the government's side {f18.what:has a majority no longer}, when {f33.what:the budget} comes up {f33.time:this Friday}.

Ten of the twelve in the leadership had been {f19.what:for the expulsion, two against}. At home {f20.who:the branch} {f21.position:is split}. {f22.who:The union of the oil workers} {f23.what:would have work for him}. Is it a crime? {f26.cause:He gained no money by it}, says {f25.source:a professor of law}, so {f24.status:the police leave it alone}.

{f29.name:Ellen Bratt} {f30.status:gets his place} on the committee for {f27.what:fisheries}, which he had held {f28.time:for a year}. What about the prize for his speech on {f31.what:the cod}? It was a fine speech, the jury says, and he {f32.status:may keep it}. {f35:He has never been to a lecture since.}

=== key
f1.status same A=expelled B=without a party | the deputy
f2.role same A=member of parliament B=deputy | his office
f3.what same A=claimed a degree B=no diploma | what he is accused of
f4.what same A=marine biologist B=marine biology | what he said he was
f5.place same A=Bergholm B=Bergholm | where he said he studied
f6.who same A=the university B=the university | who checked
f7.status differs A=no trace B=enrolled for one term | what the university found
f8.what differs A=diver B=welder | his real work
f8.place same A=oil platform B=platform in the oil fields | where he worked
f9.who differs A=history teacher B=pensioner | who noticed
f10.what compatible A=wanted to invite him B=thought of him | how it came out
f11.what same A=a lecture B=a speaker | the occasion
f12.wording differs A=my hands B=my own hands | his words
f13.what differs A=video B=letter | how he spoke
f14.status changed A=keeps his seat B=gives it up | his seat
f15.what same A=independent B=no group | how he sits now
f16.who same A=party secretary B=the Alliance's secretary | Turid Moe
f17.position same A=give it up B=hand it back | what she urged
f18.what same A=lose their majority B=majority no longer | the effect
f19.what differs A=unanimous B=two against | the vote in the executive
f20.who same A=party members in his valley B=branch at home | his local party
f21.position differs A=stand by him B=split | the local party
f22.who same A=oil workers' union B=union of the oil workers | who offers work
f23.what same A=offered a job B=would have work | the offer
f24.status same A=not treated as fraud B=left alone | the police
f25.source differs A=lawyer for parliament B=professor of law | on whose word
f26.cause same A=no pay depended on it B=gained no money | why it is no crime
f27.what differs A=research B=fisheries | his committee
f28.time same A=2021 B=a year | since when
f29.name same A=Ellen Bratt B=Ellen Bratt | who replaces him
f30.status same A=replaces him B=gets his place | the replacement
f31.what same A=cod B=cod | the subject of his speech
f32.status differs A=prize returned B=prize kept | the prize
f33.time same A=2022-10-21 B=2022-10-21 | the vote
f33.what same A=budget B=budget | what the vote is on
f34 only A | the copied thesis
f35 only B | no lecture
