story: trade-tyre-dumping
kind: trade

=== report A | outlet: Danubian Trade Gazette | published: 2023-07-12
# {f1.who:EU} {f2.status:proposes} duty on Serbian {f3.what:truck tyres}

{f1.who:The European Commission} {f2.status:wants to levy} {f4.number:21} per cent on {f3.what:truck tyres} made by the Chinese-owned plant at Zrenovac, {f5.source:a leaked document} shows. It {f6:is expected to say so formally next week}.

The plant {f8.status:opened} in {f9.time:2021} and employs {f10.number:1,400}. Its exports {f11.what:have tripled}. {f12.who:A Slovak maker} {f13.status:complained} {f14.cause:that the rubber comes at prices kept low by Beijing}. The plant's {f15.role:director}, {f15.name:Li Yongqing}, called this {f16.what:envy}. He {f17.position:threatened to cut 400 jobs}.

"{f18.wording:They wanted us to have factories, but not to sell what they make}," said {f19.name:Dragana Ilic}, {f19.role:deputy minister of trade}. Belgrade {f20.position:will answer with a duty} on {f21.what:EU wine}.

In Zrenovac there have been other worries. {f22.who:A group of Vietnamese builders} had {f23.what:lived eight to a container}; {f24.who:a charity} {f25.status:brought them to} {f26.place:a monastery}. {f27.who:The labour inspectorate} {f28.status:found nothing wrong}. {f29.what:The river Begej} {f30.what:smelled of sulphur} {f31.time:last summer}, and {f32.what:carp} {f33.status:died}. {f34.who:Anglers} {f35.status:have sued}.

=== report B | outlet: Rubber & Tyre International | published: 2023-07-20
# Duty on Serbian tyres {f2.status:in force} from August

It is official: {f1.who:the European Union} {f2.status:imposes} a levy of {f4.number:21%} on {f3.what:car tyres} from Zrenovac. {f5.source:The Official Journal} published the regulation on Wednesday.

{f12.who:A competitor from Hungary} had {f13.status:lodged the complaint}, {f14.cause:arguing that Serbia gave the land away for nothing}. {f15.name:Li Yongqing}, the plant's {f15.role:sales chief}, spoke of {f16.what:jealousy}. For its {f10.number:1,400} people, he said, {f17.position:nothing would change}. Since the works {f8.status:started up} in {f9.time:2021}, its shipments to the EU {f11.what:have grown threefold}.

{f19.name:Dragana Ilic}, {f19.role:the trade minister}, asked for understanding: "{f18.wording:They wanted us to have factories but not to sell what they make}." Her country {f20.position:will strike back}, she added, at the expense of {f21.what:cheese from the EU}.

The works is used to headlines. {f22.who:Builders from India}, {f23.what:whose passports had been kept}, {f25.status:were taken in} by {f24.who:a trade union}, {f26.place:in a school}; {f27.who:labour inspectors} {f28.status:imposed a fine}. A year ago, {f31.time:in the hot months}, {f29.what:the Begej} {f30.what:was covered with foam}, and {f32.what:ducks} {f33.status:perished}. {f34.who:A neighbouring farm} {f35.status:has dropped its suit}.

=== key
f1.who same A=European Commission B=European Union | who levies
f2.status changed A=proposed B=in force | the duty
f3.what differs A=truck tyres B=car tyres | the product
f4.number same A=21 B=21 | the duty in per cent
f5.source changed A=leaked document B=Official Journal | on whose word
f6 only A | the expectation
f8.status same A=opened B=started up | the plant
f9.time same A=2021 B=2021 | when
f10.number same A=1400 B=1400 | its staff
f11.what same A=tripled B=threefold | its exports
f12.who differs A=Slovak maker B=Hungarian competitor | who complained
f13.status same A=complained B=lodged | the complaint
f14.cause differs A=cheap rubber B=free land | its ground
f15.role differs A=director B=sales chief | Li's post
f15.name same A=Li Yongqing B=Li Yongqing | who speaks for the plant
f16.what same A=envy B=jealousy | his word for it
f17.position differs A=cut 400 jobs B=nothing changes | his plans for the staff
f18.wording same A=They wanted us to have factories, but not to sell what they make B=They wanted us to have factories but not to sell what they make | Ilic's words
f19.name same A=Dragana Ilic B=Dragana Ilic | the politician
f19.role differs A=deputy minister B=minister | her office
f20.position same A=answer with a duty B=strike back | Serbia's reaction
f21.what differs A=wine B=cheese | on what
f22.who differs A=Vietnamese builders B=Indian builders | the workers
f23.what differs A=eight to a container B=passports kept | what was done to them
f24.who differs A=charity B=trade union | who helped
f25.status same A=brought B=taken in | the workers
f26.place differs A=monastery B=school | where
f27.who same A=labour inspectorate B=labour inspectors | who checked
f28.status differs A=nothing wrong B=fine | the result
f29.what same A=Begej B=Begej | the river
f30.what differs A=sulphur B=covered with foam | its smell
f31.time same A=2022 summer B=2022 hot months | when
f32.what differs A=carp B=ducks | the animals
f33.status same A=died B=perished | the animals
f34.who differs A=anglers B=neighbouring farm | who went to court
f35.status differs A=sued B=dropped | the suit
