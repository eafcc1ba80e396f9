story: student-drowned-tagusa
kind: court

=== report A | outlet: Tribuna do Sado | published: 2024-11-14
# {f1.what:Initiation rite}: four students {f2.status:convicted} of {f3.what:manslaughter}

A court in Tagusa on {f4.time:Wednesday} {f2.status:sentenced} four former students to {f5.what:suspended prison terms} for the {f6.status:death} of {f6.name:Rodrigo Alfaia}, a {f6.role:first-year student of pharmacy} who {f6.status:drowned} during {f1.what:an initiation rite} in {f7.time:October 2022}.

The {f6.age:18-year-old} had been made to {f8.what:walk into the sea} {f23.what:with his eyes bound} after {f9.what:drinking wine}. A wave swept him away. The court found the four guilty of {f3.what:manslaughter}; the prosecution had {f10.position:asked for prison without suspension}. {f11.who:The judge}, {f11.name:Filomena Castanho}, said that {f12.cause:nobody had meant to harm him}.

"{f13.wording:They can go home tonight, and I go home to an empty room}," said the victim's {f14.role:mother}. Her lawyer {f15.status:will appeal}. One of the convicted, {f16.who:the man who led the group}, {f16.what:asked the family for forgiveness}. The others were silent.

{f17.who:The university} {f17.status:was acquitted of any responsibility}: {f17.cause:it had forbidden such rites in 2019}. It must nevertheless {f18.status:pay} {f18.money:80,000 euros}, under an earlier settlement. {f19.who:Parliament} {f19.status:is debating} {f19.what:a law against hazing}. A fifth accused, {f20.who:who drove the car}, {f20.status:was acquitted}.

At the university of Coimara, {f21:two students were expelled} last year after a similar rite that ended without injuries.

=== report B | outlet: The Iberian Observer | published: 2024-11-15
# Verdict in drowned student case {f15.status:accepted} by family

The parents of {f6.name:Rodrigo Alfaia}, {f6.age:18}, who {f6.status:drowned} {f7.time:two years ago} when older students put him through {f1.what:a trial for newcomers}, {f15.status:will not challenge} the verdict pronounced in Tagusa on {f4.time:Tuesday}.

{f11.name:Filomena Castanho}, {f11.who:presiding}, {f2.status:had given} four men and women {f5.what:community service}. They were convicted of {f3.what:failing to give aid}. Their deed was a game that nobody had thought through, she held, and {f12.cause:not a wish to do harm}. The prosecutors had {f10.position:demanded that they go to jail}.

Alfaia, {f6.role:who had just begun to study law}, was ordered to {f8.what:balance along a breakwater} {f23.what:blindfolded}. He {f9.what:had drunk nothing}, the examination showed. He fell, and the surf did the rest.

"{f13.wording:They can go home tonight, and we go home to an empty room}," said his {f14.role:father}. {f16.who:The only woman among the four} {f16.what:begged the parents' pardon}.

{f17.who:The university} {f17.status:shares the blame}, according to the judge, since {f17.cause:it knew of such customs}. It {f18.status:will pay} {f18.money:80,000 euros}, as agreed with the family a year ago. {f20.who:A further defendant, who had filmed the scene}, {f20.status:was cleared}. {f19.what:A law that makes such customs a crime} {f19.status:was passed} by {f19.who:parliament} on Thursday, {f22:with only three votes against}.

=== key
f1.what same A=initiation rite B=trial for newcomers | the occasion
f2.status same A=sentenced B=given | the four
f3.what differs A=manslaughter B=failing to give aid | of what they were convicted
f4.time differs A=2024-11-13 B=2024-11-12 | the verdict
f5.what differs A=suspended prison B=community service | the sentence
f6.status same A=drowned B=drowned | the student
f6.name same A=Rodrigo Alfaia B=Rodrigo Alfaia | the student
f6.role differs A=pharmacy student B=law student | the victim
f6.age same A=18 B=18 | the victim
f7.time compatible A=October 2022 B=two years ago | when he died
f8.what differs A=walk into the sea B=balance along a breakwater | what he was made to do
f23.what same A=eyes bound B=blindfolded | how
f9.what differs A=wine B=nothing | what he had drunk
f10.position same A=prison without suspension B=jail | what the prosecution wanted
f11.who same A=judge B=presiding | Castanho
f11.name same A=Filomena Castanho B=Filomena Castanho | the judge
f12.cause same A=nobody meant to harm B=not a wish to do harm | the judge on the motive
f13.wording differs A=I go home B=we go home | the parent's words
f14.role differs A=mother B=father | who speaks
f15.status differs A=will appeal B=will not challenge | the family
f16.who differs A=leader of the group B=the only woman | who asked for forgiveness
f16.what same A=asked for forgiveness B=begged pardon | what that person did
f17.who same A=university B=university | whose responsibility
f17.status differs A=acquitted B=shares the blame | the university
f17.cause differs A=had forbidden it B=knew of it | why
f18.status same A=pay B=will pay | the university
f18.money same A=EUR 80000 B=EUR 80000 | what it pays
f19.who same A=parliament B=parliament | who makes the law
f19.status changed A=debated B=passed | the law
f19.what same A=law against hazing B=law that makes such customs a crime | the law
f20.who differs A=drove the car B=filmed the scene | the fifth accused
f20.status same A=acquitted B=cleared | the fifth accused
f21 only A | the rite at Coimara
f22 only B | the votes
