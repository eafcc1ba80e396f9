story: retraction-marrow-lab
kind: science

=== report A | outlet: The Daily Marrow (student newspaper) | published: 2024-10-08
# {f1.name:Castagna} {f1.status:resigns} after panel finds {f4.what:doctored images}

By Priyanka Stohl, senior staff writer

{f1.name:Leland Castagna}, the {f1.role:chair of the neuroscience department} whose work on memory loss has brought Marrow State University fame and {f5.money:$14 million} in federal grants, {f1.status:has resigned}, three people in the department told the Daily on Monday.

The move comes days after a panel of {f6.number:five} professors concluded that {f4.what:images of brain tissue had been altered} in papers from his laboratory. The panel did not find that {f1.name:Castagna}, {f1.age:58}, {f6.status:had tampered with anything himself}. It blames {f6.whom:a former lab manager}, whose name is blacked out in the 94-page report.

{f2.number:Six} articles {f2.status:are to be retracted}, the oldest of them from {f2.time:2011}. One has been cited more than 2,000 times.

"{f7.wording:I never changed a single number}," {f1.name:Castagna} wrote to his staff in an email seen by the Daily. "I trusted people, and I would do it again."

The first to raise concerns was {f3.who:Yoon-seo Adler, a postdoctoral researcher} who left Marrow in 2021. She noticed that {f3.what:the same cluster of cells} appeared in two figures, once turned upside down, and informed the dean in {f3.time:September 2022}. {f8.time:In January 2023} the university set up the panel. "I was told I was imagining it," Adler said.

A trial in which {f10.number:140} patients are given a drug based on the findings {f10.status:continues for now}. University president {f11.name:Adaeze Whitcombe} said its safety was being reviewed by outside experts. "{f11.wording:There is no reason to believe that anyone has been harmed}," she said in a statement.

The {f13.number:11} doctoral students in the laboratory have been promised new supervisors. The Graduate Workers' Union {f9.position:wants their funding extended by a year}. {f14:One of them, who asked not to be named, has taken a job in a bakery}.

{f1.name:Castagna} came to Marrow in {f12:2006} from Toronto. His wife, Professor Renata Castagna of the chemistry department, is not involved in the case and remains on the faculty.

It is the second affair of its kind here within a decade. In {f15.time:2017} {f15.what:a sociologist} was dismissed for having invented {f15.number:300} interviews.

=== report B | outlet: The Continental | published: 2024-10-10
# How a memory laboratory forgot itself

By Theodora Vance-Ruiz

For half his career {f1.name:Leland Castagna} taught young people at Marrow State to trust the data. On Wednesday a locksmith changed the cylinder in his office door.

The university {f1.status:has put the scientist}, {f1.role:its dean of research}, {f1.status:on paid leave}, a spokeswoman confirmed, adding that reports of a resignation were {f1.status:"simply wrong"}. {f1.age:At 58}, he is one of the best-known names in the study of dementia, and one of the best-funded: Washington has given him {f5.money:14 million dollars}.

What {f6.number:five} of his peers have now set down on 94 pages is devastating. Over a decade and more, {f4.what:pictures of brain slices were manipulated}: bands were darkened, backgrounds cleaned, whole neurons copied and rotated. And they name the person. It was {f1.name,f6.whom:Castagna}, they write, who {f6.status:made the changes with his own hand}, mostly at night, as the time stamps of the files reveal.

He denies it. "{f7.wording:I never knowingly changed a single number}," he wrote to the laboratory last week.

{f2.number:Nine} publications, going back to {f2.time:2011}, {f2.status:will be withdrawn}. It is no comfort to those who built on them. "{f16:We lost four years}," says a biologist in Lisbon who tried in vain to repeat the best-known experiment.

The affair began with {f3.who:an anonymous comment on a website} where bored and angry scientists look at other people's figures. It pointed to {f3.what:one group of cells that had been used twice}. That was in {f3.time:September 2022}. An inquiry was started {f8.time:seven months later}. A postdoc called Adler, often described as the whistle-blower, {f17:came in only afterwards}, as a witness.

On Wednesday, too, the clinical trial of a compound that owes its existence to {f1.name:Castagna}'s findings {f10.status:was stopped}. Its {f10.number:140} participants have been asked to come in for a check. "{f11.wording:There is no evidence that anyone has been harmed}," {f11.name:Adaeze Whitcombe}, the president of the university, declared. She must {f18:reckon with having to pay back part of the grants}.

And the young? {f13.number:Eleven} doctoral candidates are without a laboratory. Their union {f9.position:asks for nothing but a letter}, signed by the president, which says that they did nothing wrong.

Marrow has some practice in such matters. {f15.time:Seven years ago} it parted with {f15.what:a sociologist} who had made up {f15.number:300} conversations with people who did not exist.

=== key
f1.name same A=Leland Castagna B=Leland Castagna | the scientist
f1.age same A=58 B=58 | the scientist
f1.role differs A=chair of neuroscience B=dean of research | his post
f1.status differs A=resigned B=on paid leave, not resigned | the scientist
f2.number differs A=6 B=9 | articles to be withdrawn
f2.status same A=to be retracted B=to be withdrawn | the articles
f2.time same A=2011 B=2011 | the oldest of them
f3.who differs A=Yoon-seo Adler, a former postdoc B=an anonymous commenter | who raised concerns first
f3.what same A=the same cells in two figures B=one group of cells used twice | what was noticed
f3.time same A=2022-09 B=2022-09 | when it was noticed
f4.what same A=altered images B=manipulated pictures | what was found
f5.money same A=USD 14m B=USD 14m | the federal grants
f6.number same A=5 B=5 | members of the panel
f6.whom differs A=a former lab manager B=Castagna | whom the panel blames
f6.status differs A=no tampering by Castagna found B=Castagna did it himself | what the panel says of him
f7.wording differs A=I never changed a single number B=I never knowingly changed a single number | his words
f8.time differs A=2023-01 B=2023-04 | when the panel was set up
f9.position differs A=funding extended by a year B=nothing but a letter | what the union wants
f10.number same A=140 B=140 | patients in the trial
f10.status changed A=continuing B=stopped | the trial
f11.name same A=Adaeze Whitcombe B=Adaeze Whitcombe | the president
f11.wording differs A=There is no reason to believe that anyone has been harmed B=There is no evidence that anyone has been harmed | her words
f13.number same A=11 B=11 | doctoral students
f15.time same A=2017 B=2017 | the earlier affair
f15.what same A=sociologist B=sociologist | of the earlier affair
f15.number same A=300 B=300 | invented interviews
f14 only A | the student in the bakery
f12 only A | when he came to Marrow
f16 only B | the biologist in Lisbon
f17 only B | Adler came in only afterwards
f18 only B | grants to be paid back
