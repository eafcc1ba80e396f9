story: judge-recused-ottawa
kind: court

=== report A | outlet: Flint Hills Messenger | published: 2023-08-31
# Judge in {f2.what:oil pipeline} case {f3.status:steps aside} over {f4.what:stock holding}

By Verna Kohl

OTTAWA SPRINGS, Kan. — The judge presiding over a suit by {f5.who:ranchers} against {f2.what:an oil pipeline} {f3.status:withdrew from the case} on {f7.time:Wednesday}, after it emerged that {f8.who:his wife} {f4.what:owns shares} in the company.

Judge {f9.name:Lowell Strand}, {f10.age:64}, {f11.position:said he had not known} of it. It {f14.status:was reported} by {f15.who:a blogger}. "{f16.wording:The law asks not only for fairness but for the look of it}," he told a packed courtroom.

The trial, {f17.status:in its second week}, {f18.status:will have to begin anew}. {f19.who:The state Supreme Court} will {f20.what:assign another judge}. The {f41.role:ranchers' lawyer}, Ike Delaney, {f21.position:praised} the judge; {f22.who:the company} {f23.position:called it a delaying tactic}.

The {f5.who:ranchers} say that {f24.what:a leak} {f25.time:in the spring of 2021} killed 130 {f28.what:cattle}. The company, Meridian Crude, {f29.position:blames lightning}. It {f30.status:has offered} {f30.money:$2 million}; they {f32.status:turned it down}.

{f33.who:A juror}, {f34.role:a school bus driver}, {f35.what:was relieved}: "{f36:My route was falling apart.}" {f37.who:A watchdog group} {f38.status:has filed a complaint} against the judge. {f9.name:Strand}, {f39.status:appointed} in {f39.time:2009}, had once recused himself before, {f40.cause:because he knew a witness}.

=== report B | outlet: Midcontinent Legal Wire | published: 2023-08-31
# Kansas judge {f3.status:removed} from {f2.what:gas line} trial

OTTAWA SPRINGS, Kan. (MLW) - A judge who was hearing claims by {f5.who:a Native American tribe} against the operator of {f2.what:a natural gas line} {f3.status:was taken off the case} on {f7.time:Wednesday} because {f8.who:his daughter} {f4.what:works for the company}.

{f19.who:The chief judge of the district} {f20.what:is to name a replacement}. The proceedings, {f17.status:nearly two weeks old}, {f18.status:start from scratch}.

{f9.name:Lowell Strand}, {f10.age:64}, {f11.position:admitted that he had known} for some time. {f14.status:The connection was disclosed} by {f15.who:a clerk of the court}. "{f16.wording:The law asks for fairness and also for the look of it}," {f9.name:Strand} said before a full gallery.

It is beyond dispute, according to Ike Delaney, who {f41.role:represents the plaintiffs}, that the judge {f21.position:had damaged the court}. Meridian Crude, {f22.who:the defendant}, {f23.position:spoke of a maneuver to gain time}.

{f25.time:Two years ago}, {f24.what:an explosion} destroyed {f28.what:a hay barn} on the plaintiffs' land. {f29.position:It was sabotage}, the company maintains. A sum of {f30.money:$2 million}, which {f30.status:had been put on the table}, {f32.status:was not accepted}.

{f37.who:A citizens' organization} {f38.status:wants to lodge a complaint}. {f33.who:A member of the jury}, {f34.role:who drives a school bus}, {f35.what:was angry} at the lost time. {f9.name:Strand} {f39.status:became a judge} {f39.time:14 years ago}. In one earlier case he had withdrawn, {f40.cause:as he was acquainted with somebody who was to testify}.

=== key
f2.what differs A=oil pipeline B=gas line | the line at issue
f3.status differs A=withdrew B=removed | the judge
f4.what differs A=owns shares B=works for the company | the tie to the company
f5.who differs A=ranchers B=a tribe | the plaintiffs
f7.time same A=2023-08-30 B=2023-08-30 | when
f8.who differs A=wife B=daughter | the judge's relative
f9.name same A=Lowell Strand B=Lowell Strand | the judge
f10.age same A=64 B=64 | the judge
f11.position differs A=had not known B=had known | the judge on the tie
f14.status same A=reported B=disclosed | the tie
f15.who differs A=blogger B=clerk of the court | who disclosed it
f16.wording differs A=not only for fairness but for the look of it B=for fairness and also for the look of it | the judge's words
f17.status compatible A=second week B=nearly two weeks old | the trial
f18.status same A=begin anew B=start from scratch | the trial
f19.who differs A=state Supreme Court B=chief judge of the district | who names another judge
f20.what same A=assign another judge B=name a replacement | what is to be done
f21.position differs A=praised B=had damaged the court | the plaintiffs' lawyer on the judge
f22.who same A=the company B=the defendant | who criticises
f23.position same A=delaying tactic B=maneuver to gain time | the company
f24.what differs A=leak B=explosion | the accident
f25.time same A=2021 B=2021 | when
f28.what differs A=cattle B=hay barn | what was lost
f29.position differs A=lightning B=sabotage | the cause, on the company's word
f30.status same A=offered B=put on the table | the sum
f30.money same A=USD 2m B=USD 2m | the sum
f32.status same A=turned down B=not accepted | the offer
f33.who same A=a juror B=a member of the jury | who spoke
f34.role same A=school bus driver B=drives a school bus | the juror's work
f35.what differs A=relieved B=angry | the juror
f36 only A | "falling apart"
f37.who same A=watchdog group B=citizens' organization | who complains
f38.status differs A=filed B=wants to lodge | the complaint
f39.status same A=appointed B=became a judge | the judge
f39.time same A=2009 B=2009 | when
f40.cause same A=knew a witness B=acquainted with a witness | an earlier recusal
f41.role same A=plaintiffs' lawyer B=represents the plaintiffs | Delaney
