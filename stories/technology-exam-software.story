story: technology-exam-software
kind: technology

=== report A | outlet: Prairie Campus News | published: 2024-12-12
# University {f1.status:voids} {f2.what:chemistry} exam after software {f3.what:froze}

The University of Assiniboia {f1.status:has annulled} a {f2.what:chemistry} final taken by {f4.number:1,240} students on Monday, after proctoring software {f3.what:froze their screens} {f5.time:twenty minutes} in.

{f6.who:Dean} {f6.name:Marguerite Poitras} {f7.status:apologized} and said {f8.what:the midterm grade would count instead}. {f9.who:The students' union} {f10.position:wants a choice}. "{f11.wording:I stared at a spinning wheel until I cried}," said {f12.name:Imran Sohail}, {f12.age:19}, {f13.role:a nursing student}.

The program, WatchRight, {f14.what:flagged} {f15.number:86} candidates as cheats, {f16.cause:because they had looked away from the screen}. {f17.status:They have been cleared}. Its maker, in {f18.place:Utah}, {f19.cause:blamed the campus network}. The university pays {f20.money:$310,000} a year; the contract {f21.status:will not be renewed}.

In the {f22.place:gymnasium}, {f23.who:an invigilator} {f24.what:had a panic attack}. {f25.who:The privacy commissioner} {f26.status:has been investigating} the software {f27.time:since September}. {f28.who:Faculty} {f29.position:had voted against it} in {f30.time:2022}. {f31:Other finals go ahead on paper.}

=== report B | outlet: Education Technology Canada | published: 2024-12-13
# WatchRight fiasco: exam {f1.status:to be repeated}

Students at the University of Assiniboia {f1.status:will sit} their {f2.what:physics} final {f1.status:again}, in January. The first attempt, on Monday, had ended for {f4.number:1,240} of them {f5.time:after twenty minutes}, when the supervising program {f3.what:logged them out}.

A spokesman for the program's maker, based in {f18.place:Texas}, {f19.cause:admitted a coding error}. It was an error, too, that {f15.number:86} young people {f14.what:were reported as cheating}: {f16.cause:the light in their rooms had been too dim}. {f17.status:Their cases are still open}.

{f6.name:Marguerite Poitras}, {f6.who:the provost}, {f7.status:expressed her regret}. Those who cannot come in January may {f8.what:have their term work counted}. That is not enough for {f9.who:the union of students}, which {f10.position:demands a refund of fees}.

Among those affected was {f12.name:Imran Sohail}, {f12.age:19}, {f13.role:who wants to be an engineer}. "{f11.wording:I stared at a spinning wheel until I wept}," he said. {f22.place:In the library}, {f23.who:a technician} {f24.what:broke down}.

The contract with WatchRight, worth {f20.money:310,000 dollars} a year, {f21.status:is under review}. {f28.who:Professors} {f29.position:had approved it} {f30.time:two years ago} by a narrow margin. {f25.who:The province's ombudsman} {f26.status:has had the program under scrutiny} {f27.time:since the fall term began}.

=== key
f1.status differs A=annulled B=repeated | the exam
f2.what differs A=chemistry B=physics | the subject
f3.what differs A=froze screens B=logged out | what the software did
f4.number same A=1240 B=1240 | students
f5.time same A=20 minutes B=20 minutes | after what time
f6.who differs A=dean B=provost | Poitras's office
f6.name same A=Marguerite Poitras B=Marguerite Poitras | who speaks for the university
f7.status same A=apologized B=regretted | she
f8.what differs A=midterm grade B=term work | what counts instead
f9.who same A=students' union B=union of students | who demands
f10.position differs A=choice B=refund | the demand
f11.wording differs A=I stared at a spinning wheel until I cried B=I stared at a spinning wheel until I wept | the student's words
f12.name same A=Imran Sohail B=Imran Sohail | the student
f12.age same A=19 B=19 | the student
f13.role differs A=nursing B=engineering | what he studies
f14.what same A=flagged as cheats B=reported as cheating | what the program did
f15.number same A=86 B=86 | candidates flagged
f16.cause differs A=looked away B=dim light | why
f17.status differs A=cleared B=open | those candidates
f18.place differs A=Utah B=Texas | the maker's seat
f19.cause differs A=campus network B=coding error | the cause in the maker's words
f20.money same A=CAD 310,000 B=CAD 310,000 | cost a year
f21.status differs A=not renewed B=under review | the contract
f22.place differs A=gymnasium B=library | where
f23.who differs A=invigilator B=technician | who broke down
f24.what compatible A=panic attack B=broke down | what happened to that person
f25.who differs A=privacy commissioner B=ombudsman | who investigates
f26.status same A=investigating B=under scrutiny | the software
f27.time same A=2024-09 B=since the fall term began | since when
f28.who same A=faculty B=professors | who had voted
f29.position differs A=against B=for | their vote
f30.time same A=2022 B=2022 | when
f31 only A | other finals
