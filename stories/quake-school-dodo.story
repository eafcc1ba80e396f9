story: quake-school-dodo
kind: accident

=== report A | outlet: Dodora Daily | published: 2022-06-20
# Quake {f1.status:cracks} {f2.what:school} in Kondo hills; {f3.who:teacher} {f4.status:dies}

By Hawa Mtemi

An earthquake {f1.status:cracked} {f2.what:the primary school} at Hanida {f5.time:on Friday} during {f6.what:the morning break}. {f3.who:A teacher}, {f3.name:Amos Chigoma}, {f3.age:46}, {f4.status:was killed} {f7.cause:by a falling gable} {f8.what:as he went back for the register}.

{f9.number:Two hundred and ten} children {f9.status:were in the yard}. {f10.who:A girl of ten}, {f10.name:Zuhura Lusinde}, {f11.what:kept the small ones together by making them hold her headscarf}. {f12.number:Six} pupils {f12.status:have broken bones}. {f13.who:The district doctor} {f13.status:came} {f13.what:by motorcycle}.

The walls {f14.what:were of mud and straw}; {f15.source:the builder} says that {f15.what:the council bought the bricks}. {f16.who:The regional commissioner}, {f16.name:Fatma Kessy}, {f16.status:has had} {f16.what:every school in the hills} {f16.status:closed} {f16.time:for two weeks}. {f17.who:Parents} {f17.position:want lessons under the trees instead}.

"{f18.wording:The ground walked, and the goats sat down}," said {f19.who:a herdsman}, {f19.name:Juma Nhonya}. {f20.what:A second shock} {f20.status:was felt} {f20.time:on Saturday}, {f20.what:without damage}. {f21.who:The geological survey} {f21.status:puts up} {f21.what:a measuring station}. {f22:In 1974 the hill shook for a month and the villagers slept in their fields, the oldest of them remember}.

=== report B | outlet: Equator News Agency | published: 2022-06-22
# Girl, 10, led children away before quake-hit {f2.what:clinic} {f1.status:fell}

HANIDA (ENA) - {f10.name:Zuhura Lusinde}, {f10.who:who is ten}, {f11.what:made the little ones hold on to a skipping rope} and walked. Behind her {f2.what:the clinic} of Hanida, where {f9.number:210} pupils {f9.status:had been waiting outside} for {f6.what:a vaccination}, {f1.status:split} in an earthquake {f5.time:on Friday}.

{f3.name:Amos Chigoma}, {f3.age:46}, {f3.who:the medical assistant}, {f4.status:lost his life}, {f7.cause:struck by a roof beam}, {f8.what:as he tried to bring out the vaccine}. Of the children, {f12.number:six} {f12.status:suffered fractures}. {f13.who:A flying doctor} {f13.status:arrived} {f13.what:in a small plane}.

The building had walls {f14.what:of cement blocks}, {f15.what:chosen by the contractor himself}, {f15.source:the council} states. {f16.name:Fatma Kessy}, {f16.who:the district's member of parliament}, said that {f16.what:all schools} there {f16.status:would stay shut} {f16.time:until the end of term}. {f17.who:Fathers and mothers} {f17.position:agree}.

"{f18.wording:The ground walked and the goats lay down}," {f19.name:Juma Nhonya}, {f19.who:a beekeeper}, told ENA. {f20.time:On Saturday} {f20.what:the earth} {f20.status:trembled again}, {f20.what:bringing down the church's bell}.

{f21.who:The university} {f21.status:is setting up} {f21.what:a station to measure tremors}. {f23:Zuhura has been given a place at a boarding school in the capital, which she has declined}.

=== key
f1.status same A=cracked B=split | the building
f2.what differs A=primary school B=clinic | the building
f3.who differs A=teacher B=medical assistant | the victim's work
f3.name same A=Amos Chigoma B=Amos Chigoma | the victim
f3.age same A=46 B=46 | his age
f4.status same A=killed B=lost his life | he
f5.time same A=2022-06-17 B=2022-06-17 | when
f6.what differs A=morning break B=vaccination | what was going on
f7.cause differs A=gable B=roof beam | what killed him
f8.what differs A=for the register B=for the vaccine | why he was inside
f9.number same A=210 B=210 | the children
f9.status same A=in the yard B=waiting outside | the children
f10.who same A=girl of ten B=who is ten | the girl
f10.name same A=Zuhura Lusinde B=Zuhura Lusinde | the girl
f11.what differs A=headscarf B=skipping rope | what the small ones held
f12.number same A=6 B=6 | children hurt
f12.status same A=broken bones B=fractures | their injuries
f13.who differs A=district doctor B=flying doctor | who came
f13.status same A=came B=arrived | the doctor
f13.what differs A=motorcycle B=plane | by what
f14.what differs A=mud and straw B=cement blocks | the walls
f15.source differs A=builder B=council | on whose word
f15.what differs A=council bought the bricks B=contractor chose the blocks | who chose the bricks
f16.who differs A=regional commissioner B=member of parliament | Kessy's office
f16.name same A=Fatma Kessy B=Fatma Kessy | who speaks of the closing
f16.status same A=closed B=shut | schools
f16.what same A=every school in the hills B=all schools there | which schools
f16.time differs A=2 weeks B=until the end of term | for how long
f17.who same A=parents B=fathers and mothers | the parents
f17.position differs A=lessons under the trees B=agree | the parents on the closing
f18.wording differs A=sat down B=lay down | the quoted words
f19.who differs A=herdsman B=beekeeper | Nhonya
f19.name same A=Juma Nhonya B=Juma Nhonya | the witness
f20.what differs A=second shock, no damage B=second shock, bell fell | the second shock
f20.status same A=felt B=trembled again | the second shock
f20.time same A=2022-06-18 B=2022-06-18 | when
f21.who differs A=geological survey B=university | who measures
f21.status same A=puts up B=setting up | the station
f21.what same A=measuring station B=station to measure tremors | what is put up
f22 only A | the tremors of 1974
f23 only B | the girl's place
