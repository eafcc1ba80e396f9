story: parliament-curfew-law
kind: parliament

=== report A | outlet: Andes & Pacific News | published: 2021-12-16
# Yaruma congress {f1.status:rejects} night curfew for minors

The congress of Yaruma {f1.status:voted down} a bill on Wednesday that would have {f3.what:forbidden young people under 16} to be on the street after {f4.time:eleven at night}. The vote was {f5.number:71 to 58}.

The bill had been introduced by {f6.who:the deputy Gloria Ahumada} after {f7.who:a schoolboy} {f8.status:was killed} in {f9.place:the port of Cuenca Mar} in {f10.time:October}. He {f11.cause:had been stabbed} in a quarrel over {f12.what:a telephone}. {f13.who:His mother} {f14.what:followed the debate from the gallery}. Ahumada, {f15.role:a former police officer}, {f16.position:announced that she would bring the bill back} next year.

Interior Minister Fabio Lemos {f17.position:had spoken against the law}. "{f18.wording:You do not lock up the children when the wolves are outside}," he said. {f19.who:The judges' association} {f20.position:was also opposed}. {f21.who:The bishops} {f22.position:remained neutral}.

Several members of {f23.who:the governing Popular Movement} {f24.what:voted with the opposition}. Its group leader {f25.status:resigned} {f26.what:on the floor of the house}. President Rivas {f27.status:was abroad}, {f28.place:at a climate conference}.

A pilot scheme in the city of San Roque {f29.status:continues}. There, according to {f30.source:the police}, {f31.what:burglaries} {f32.what:have gone down by a third}. {f33.who:Student groups} {f34.what:celebrated the result} {f35.place:in front of congress}. A similar bill {f36:had lapsed in 2017}.

=== report B | outlet: El Matutino | published: 2021-12-17
# Curfew for the young {f1.status:fails} by thirteen votes

Boys and girls in Yaruma may stay out late. By {f5.number:71 votes to 58} congress on Wednesday {f1.status:refused} the law which would have {f3.what:kept under-sixteens at home} from {f4.time:ten in the evening}. Its author, {f6.who:the congresswoman Gloria Ahumada}, {f15.role:a retired army sergeant}, said that she {f16.position:would let the matter rest}.

She had acted after the {f8.status:death} of {f7.who:a pupil} {f10.time:two months ago} in {f9.place:the harbour of Cuenca Mar}. The boy {f11.cause:was shot} when {f12.what:a bicycle} was to be taken from him. {f13.who:His grandmother} {f14.what:was among the spectators}.

What tipped the balance was a speech by the minister of the interior, Fabio Lemos, {f17.position:who asked for a no}. "{f18.wording:You do not lock the children up when the wolves are outside}," he told the house. {f19.who:The association of judges} {f20.position:had advised against the law}, while {f21.who:the bishops} {f22.position:had recommended it}. A number of deputies from {f23.who:the Popular Movement}, which governs, {f24.what:sided with the opposition}. The head of their group {f25.status:gave up his post} {f26.what:in a letter to the president}, who {f27.status:is out of the country} {f28.place:on a state visit}.

The trial in San Roque, where a curfew has been in force since March, {f29.status:ends this month}. {f30.source:The town hall} there says that {f31.what:break-ins} {f32.what:have fallen by about a third}. {f35.place:On the square outside}, {f33.who:university students} {f34.what:sang and danced} after the vote. {f37:Ahumada will visit the boy's family on Sunday.}

=== key
f1.status same A=voted down B=refused | the bill
f3.what same A=forbid under-16s to be out B=keep under-sixteens at home | what it would have done
f4.time differs A=23:00 B=22:00 | from what hour
f5.number same A=71-58 B=71-58 | the vote
f6.who same A=deputy Ahumada B=congresswoman Ahumada | its author
f7.who same A=schoolboy B=pupil | who died
f8.status same A=killed B=death | the boy
f9.place same A=port of Cuenca Mar B=harbour of Cuenca Mar | where
f10.time same A=October B=two months ago | when
f11.cause differs A=stabbed B=shot | how he died
f12.what differs A=telephone B=bicycle | what the quarrel was over
f13.who differs A=his mother B=his grandmother | the relative present
f14.what same A=from the gallery B=among the spectators | where she followed it
f15.role differs A=former police officer B=retired army sergeant | the author's profession
f16.position differs A=bring it back B=let it rest | her plans
f17.position same A=against B=asked for a no | the minister's stand
f18.wording differs A=lock up the children B=lock the children up | his words
f19.who same A=judges' association B=association of judges | who else opposed
f20.position same A=opposed B=advised against | the judges' stand
f21.who same A=bishops B=bishops | the churchmen
f22.position differs A=neutral B=recommended it | the bishops' stand
f23.who same A=Popular Movement B=Popular Movement | whose deputies defected
f24.what same A=voted with the opposition B=sided with the opposition | what they did
f25.status same A=resigned B=gave up his post | the group leader
f26.what differs A=on the floor B=in a letter | how
f27.status same A=abroad B=out of the country | the president
f28.place differs A=climate conference B=state visit | where the president was
f29.status differs A=continues B=ends this month | the pilot scheme
f30.source differs A=police B=town hall | on whose word
f31.what same A=burglaries B=break-ins | which crimes
f32.what same A=down by a third B=fallen by a third | how they changed
f33.who same A=student groups B=university students | who celebrated
f34.what same A=celebrated B=sang and danced | what they did
f35.place same A=in front of congress B=square outside | where
f36 only A | the bill of 2017
f37 only B | the visit
