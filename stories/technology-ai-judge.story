story: technology-ai-judge
kind: technology

=== report A | outlet: Law & Lines (Astava) | published: 2025-03-19
# {f1.who:Lawyer} {f2.status:fined} for citing {f3.what:cases} that never were

{f1.who:A defence lawyer} who submitted {f4.number:eleven} invented {f3.what:precedents} to the commercial court of Astava has been {f2.status:fined} {f5.money:600,000 tenge}, the court said on {f6.time:Tuesday}.

{f1.name:Yerlan Abenov}, {f1.age:34}, told the judge that {f7.what:a chatbot} had supplied them. He had used it {f8.cause:because he had three days for a brief of 90 pages}. "{f9.wording:It spoke with such confidence that I felt stupid for doubting}," he said.

It was {f10.who:the judge's clerk}, {f10.name:Dinara Mukan}, who {f11.what:looked up the case numbers} and found {f12.what:parking fines}. The case, a quarrel over {f13.what:a grain elevator}, {f14.status:was adjourned} {f15:to May}. {f16.who:His client} {f17.position:has kept him on}.

{f18.who:The bar association} {f19.status:opened} disciplinary proceedings. Its chairman, {f20.name:Bolat Seitkali}, {f21.position:would allow such programs under supervision}. {f22.who:The justice ministry} {f23.status:is preparing} {f24.what:guidelines}, and courts themselves {f25.status:will test} a program {f26.what:that drafts rulings in small claims} {f27.place:in three cities}.

Last year {f28.who:a prosecutor} had been {f29.what:reprimanded} {f30.cause:for an indictment that a machine had translated wrongly}. {f31:The fine goes to a fund for legal aid.}

=== report B | outlet: Eurasian Legal Tech | published: 2025-03-20
# Kazakh court {f14.status:throws out} {f16.who:cooperative}'s suit after invented cases

The courtroom fell silent when {f10.name:Dinara Mukan}, {f10.who:counsel for the other side}, rose and asked where the {f4.number:eleven} {f3.what:earlier judgments} cited by {f1.who:the plaintiff's lawyer} could be read. She had {f11.what:telephoned the courts named} and come upon {f12.what:divorces}. They did not exist.

{f1.name:Yerlan Abenov}, the {f1.age:34}-year-old lawyer, admitted that {f7.what:an artificial intelligence} had made them up. {f8.cause:A trainee had typed the brief}, he claimed, and he had not read it through. "{f9.wording:It spoke with such confidence that I felt stupid for doubting it}," he added. He was {f2.status:ordered to pay} {f5.money:600,000 tenge} {f6.time:on March 18}.

The suit over {f13.what:a combine harvester} {f14.status:was dismissed}. {f16.who:The cooperative that brought it} {f17.position:has dismissed Mr Abenov} and will look for another lawyer.

{f18.who:Lawyers' self-government}, {f19.status:which looks into the matter}, is divided. {f20.name:Bolat Seitkali}, who chairs it, {f21.position:wants the use of such programs forbidden}. {f24.what:Rules} are {f23.status:being drawn up} by {f22.who:the ministry of justice}. Meanwhile, {f27.place:in three towns}, judges {f25.status:have begun to work} with software {f26.what:that sorts incoming mail}.

{f28.who:An investigating magistrate} had been {f29.what:rebuked} a year ago {f30.cause:because he had let a program choose the witnesses}. {f32:Similar cases are known from a dozen countries.}

=== key
f1.who differs A=defence lawyer B=plaintiff's lawyer | who cited the cases
f1.name same A=Yerlan Abenov B=Yerlan Abenov | the lawyer
f1.age same A=34 B=34 | the lawyer
f2.status same A=fined B=ordered to pay | the lawyer
f3.what same A=precedents B=earlier judgments | what was invented
f4.number same A=11 B=11 | invented cases
f5.money same A=KZT 600,000 B=KZT 600,000 | the fine
f6.time same A=2025-03-18 B=2025-03-18 | when
f7.what same A=chatbot B=artificial intelligence | what made them up
f8.cause differs A=three days for 90 pages B=trainee typed it | his excuse
f9.wording differs A=It spoke with such confidence that I felt stupid for doubting B=It spoke with such confidence that I felt stupid for doubting it | his words
f10.who differs A=judge's clerk B=counsel for the other side | who found it out
f10.name same A=Dinara Mukan B=Dinara Mukan | who found it out
f11.what differs A=looked up the numbers B=telephoned the courts | how
f12.what differs A=parking fines B=divorces | what was under those numbers
f13.what differs A=grain elevator B=combine harvester | what the case is about
f14.status differs A=adjourned B=dismissed | the case
f15 only A | to when
f16.who differs A=client B=cooperative | the client
f17.position differs A=kept him on B=dismissed him | the client on his lawyer
f18.who same A=bar association B=lawyers' self-government | who disciplines
f19.status same A=opened B=looks into it | the proceedings
f20.name same A=Bolat Seitkali B=Bolat Seitkali | its chairman
f21.position differs A=allow under supervision B=forbid | he on such programs
f22.who same A=justice ministry B=ministry of justice | who makes rules
f23.status same A=preparing B=being drawn up | the rules
f24.what same A=guidelines B=rules | what is prepared
f25.status changed A=will test B=begun | the courts' own program
f26.what differs A=drafts rulings B=sorts mail | what it does
f27.place same A=three cities B=three towns | where
f28.who differs A=prosecutor B=magistrate | the earlier sinner
f29.what same A=reprimanded B=rebuked | what was done to that person
f30.cause differs A=wrong machine translation B=program chose witnesses | why
f31 only A | the fund
f32 only B | other countries
