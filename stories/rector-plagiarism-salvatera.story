story: rector-plagiarism-salvatera
kind: education

=== report A | outlet: Correio da Ribeira | published: 2025-03-20
# Salvatera {f1.role:rector} {f1.status:steps down} over copied {f2.what:thesis}

The {f1.role:rector} of the University of Salvatera, {f1.name:Helena Mourisca}, {f1.status:announced her resignation} on {f1.time:Wednesday}, two weeks after it became known that parts of her {f2.what:doctoral thesis} {f2.status:had been taken from another author}.

At least {f3.number:38} pages agree word for word with {f4.what:an unpublished dissertation} by {f4.who:a Brazilian historian} who {f4.status:died} in {f4.time:1989}. The resemblance was noticed by {f5.who:a student} who {f5.what:was preparing a seminar paper}, and {f6.status:made public} by {f6.who:the campus newspaper}.

"{f7.wording:I was careless, but I did not steal}," Ms Mourisca, 59, said in a letter to {f8.whom:the staff}. She explained that {f9.cause:her notes of the time did not distinguish between quotations and her own words}. She {f10.position:will not contest} a withdrawal of her title.

{f11.who:The university's ethics committee} {f11.status:will decide} on that {f11.time:in April}. Its chairman, the jurist Duarte Falcão, had been her supervisor's assistant and {f12.status:will not take part}, a spokesman said.

Her duties have been assumed by {f13.role:the vice-rector for research}, {f13.name:Tomás Querido}, until an election in {f14.time:June}. {f15.who:The students' union} {f15.position:asked for it to be brought forward}, which {f15.status:was rejected} by {f15.whom:the general council}.

Ms Mourisca {f16.status:will return to her chair} of {f16.what:medieval history}, her letter said. In 2016 she had herself {f17:expelled two students for plagiarism}. {f18.who:The education minister} {f18.position:spoke of "a dignified step"}.

The affair also touches {f19.what:a textbook} of hers, which {f19.who:its publisher} {f19.status:has withdrawn from sale}.

=== report B | outlet: Península Hoy | published: 2025-03-21
# Portuguese university {f1.status:dismisses} head for plagiarism

{f1.name:Helena Mourisca}, who has {f1.role:led the University of Salvatera} since 2019, was {f1.status:voted out} by the governing council on {f1.time:Thursday}. {f3.number:Thirty-eight} pages and more of her {f2.what:master's dissertation}, it is now clear, {f2.status:were copied}.

They stem from {f4.what:a manuscript that never appeared in print}, written by {f4.who:a historian from Brazil}, {f4.status:who died} in {f4.time:1998}. The discovery was made by {f5.who:a retired archivist}, who {f5.what:had been putting the man's papers in order}. {f6.who:A weekly magazine in Lisbon} {f6.status:brought it to light}.

"{f7.wording:I was careless, but I did not cheat}," she wrote to {f8.whom:her employees}. {f9.cause:A typist had lost the footnotes}, she claimed. Should the title be taken away, she {f10.position:intends to go to court}.

{f11.who:The ethics committee of the university} {f11.status:is to rule} {f11.time:next month}. {f12.status:Presiding over it will be Duarte Falcão}, a professor of law who once worked for her supervisor.

For the time being the university is run by {f13.name:Tomás Querido}, until now {f13.role:vice-rector for teaching}. A new rector will be elected {f14.time:in June}; the {f15.who:student body} had {f15.position:called for an earlier date}, but the {f15.whom:council} {f15.status:would not hear of it}.

Whether she can go back to lecturing on {f16.what:the history of the Middle Ages} {f16.status:is an open question}, since her contract has to be examined. {f19.who:The publishing house} {f19.status:goes on selling} {f19.what:her schoolbook}, saying that it is her own work. {f18.who:The minister of education} {f18.position:declined to comment}, citing the autonomy of universities.

=== key
f1.role same A=rector B=leader of the university | her office
f1.status differs A=resigned B=voted out | how she left
f1.name same A=Helena Mourisca B=Helena Mourisca | the rector
f1.time differs A=2025-03-19 B=2025-03-20 | when she went
f2.what differs A=doctoral thesis B=master's dissertation | what was copied
f2.status same A=taken from another author B=copied | the text
f3.number same A=>=38 B=>=38 | pages copied
f4.what same A=unpublished dissertation B=manuscript never printed | the source of the text
f4.who same A=Brazilian historian B=historian from Brazil | the author
f4.status same A=dead B=dead | the author
f4.time differs A=1989 B=1998 | when the author died
f5.who differs A=student B=retired archivist | who noticed
f5.what differs A=preparing a seminar paper B=putting the papers in order | what the finder was doing
f6.who differs A=campus newspaper B=Lisbon weekly | who published it
f6.status same A=made public B=brought to light | the case
f7.wording differs A=I did not steal B=I did not cheat | her words
f8.whom same A=staff B=employees | to whom she wrote
f9.cause differs A=notes did not distinguish B=typist lost the footnotes | her explanation
f10.position differs A=will not contest B=will go to court | the loss of the title
f11.who same A=ethics committee B=ethics committee | who decides
f11.status same A=will decide B=is to rule | the title
f11.time same A=April B=April | when it decides
f12.status differs A=will not take part B=will preside | Falcão in the committee
f13.role differs A=vice-rector for research B=vice-rector for teaching | Querido
f13.name same A=Tomás Querido B=Tomás Querido | who runs the university
f14.time same A=June B=June | the election
f15.who same A=students' union B=student body | who wants an earlier election
f15.position same A=brought forward B=earlier date | what the students want
f15.status same A=rejected B=not heard of | their wish
f15.whom same A=general council B=council | who refused
f16.what same A=medieval history B=history of the Middle Ages | her subject
f16.status differs A=will return B=open | her chair
f18.who same A=education minister B=minister of education | who comments or not
f18.position differs A="a dignified step" B=no comment | the minister
f19.what same A=textbook B=schoolbook | another work of hers
f19.who same A=publisher B=publishing house | who sells it
f19.status differs A=withdrawn B=still sold | the textbook
f17 only A | she expelled students
