story: senate-pension-age
kind: parliament

=== report A | outlet: Agenzia Adria | published: 2023-02-23 | agency: Adria
# Senate {f1.status:delays} {f2.what:pension} reform after {f3.who:widows'} protest

PORTO SALVO (Adria) - The senate of Venturia on Wednesday {f1.status:put off} the vote on the {f2.what:pension} reform {f4.time:until March}. {f5.who:The Liberal Democrats} {f6.position:had asked for more time} to examine {f7.what:the rules for widows}.

Labour Minister Dario Fontebasso {f8.position:agreed to the delay}. He {f9.status:will present new figures} next week. The reform raises {f10.what:the retirement age of women} {f11.what:in steps} to {f12.age:66}. {f13.source:The court of auditors} had warned that {f14.what:the fund would be empty} {f26.time:by 2031}.

{f3.who:Some 300 widows} {f15.what:stood in silence} {f16.place:in front of the senate} with {f17.what:photographs of their husbands}. "{f18.wording:We were promised his half, not half of his half}," said their spokeswoman, Ornella Bassi, {f19.role:a retired seamstress}. {f20.who:Senator Lucio Marchi} of the governing Union {f21.what:joined them}; he {f22.status:was threatened with exclusion from his group}.

The trade union federation {f23.status:has suspended its strike}. {f24.who:Employers} {f25.position:demand that the reform take effect this year}. In the debate a senator {f27.what:fell asleep} and {f28.what:was woken by the president}. The last reform, in 2011, {f29:had brought down a government}.

=== report B | outlet: Il Corriere del Golfo | published: 2023-02-24
# Pensions: the senate {f1.status:adjourns}, the anger stays

The vote that was to end the long quarrel over {f2.what:old-age pensions} will not take place before {f4.time:April}. The senators {f1.status:adjourned} it on Wednesday at the wish of {f5.who:the Social Conservatives}, who {f6.position:want to look at it longer}, above all at {f7.what:what widows are to get}. Dario Fontebasso, the labour minister, {f8.position:had opposed the postponement} to the last.

Under his plan {f10.what:women} would retire {f11.what:at one stroke} at {f12.age:66}. Without it {f14.what:the coffers would run dry} {f26.time:in eight years}, {f13.source:a commission of experts} has calculated. New numbers {f9.status:are to follow} within days.

{f16.place:At the steps of the senate} {f3.who:three hundred women who have lost their husbands} {f15.what:kept silent}, each with {f17.what:a picture of him}. Ornella Bassi, {f19.role:a pensioner who used to teach}, spoke for them: "{f18.wording:We were promised half, not half of his half}." {f21.what:With them stood} {f20.who:Senator Marchi} of the Union, which governs. He {f22.status:has left his parliamentary group}.

The federation of unions {f23.status:goes ahead with its strike}. {f24.who:The employers} {f25.position:call for the reform to be in force before the year ends}. One member of the house {f27.what:slept through part of the debate}, until {f28.what:the president's bell roused him}. {f30:The minister's own mother, he said, is a widow.}

=== key
f1.status same A=put off B=adjourned | the vote
f2.what same A=pension B=old-age pensions | the reform
f3.who same A=300 widows B=300 women who lost their husbands | who protested
f4.time differs A=March B=April | until when
f5.who differs A=Liberal Democrats B=Social Conservatives | who asked for the delay
f6.position same A=more time B=look at it longer | what they wanted
f7.what same A=rules for widows B=what widows get | what they examine
f8.position differs A=agreed B=opposed | the minister on the delay
f9.status same A=will present B=to follow | new figures
f10.what same A=women B=women | whose retirement age
f11.what differs A=in steps B=at one stroke | how it is raised
f12.age same A=66 B=66 | the new age
f13.source differs A=court of auditors B=commission of experts | on whose word
f14.what same A=fund empty B=coffers dry | the warning
f26.time same A=2031 B=8 years | when
f15.what same A=stood in silence B=kept silent | the protest
f16.place same A=in front of the senate B=steps of the senate | where
f17.what same A=photographs of husbands B=picture of him | what they carried
f18.wording differs A=promised his half B=promised half | the spokeswoman's words
f19.role differs A=retired seamstress B=retired teacher | the spokeswoman
f20.who same A=Senator Marchi B=Senator Marchi | who joined them
f21.what same A=joined them B=stood with them | what he did
f22.status changed A=threatened with exclusion B=left his group | the senator
f23.status differs A=suspended B=goes ahead | the strike
f24.who same A=employers B=the employers | the other side
f25.position same A=this year B=before the year ends | their demand
f27.what same A=fell asleep B=slept | one senator
f28.what same A=woken by the president B=roused by the president's bell | how he woke
f29 only A | the reform of 2011
f30 only B | his mother
