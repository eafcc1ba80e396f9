story: pastor-snake-church
kind: religion

=== report A | outlet: Ridgeline Register | published: 2024-08-26
# {f1.role:Pastor} {f2.status:bitten} by {f3.what:rattlesnake} during service

HARLAN GAP, Tenn. - {f1.role:The pastor} of a small mountain church {f2.status:was bitten} by {f3.what:a timber rattlesnake} during {f4.what:the Sunday morning service} and is {f5.status:in critical condition}, his family said.

Brother Coy Ledbetter, {f6.age:58}, of the {f7.name:Rock of Siloam} church, was struck {f8.place:on the right hand} while {f9.what:handling} the snake, {f10.who:his son} said. He {f11.status:at first refused} medical help and was driven to hospital {f11.time:two hours later} by {f12.who:a deacon}.

Handling venomous snakes {f13.status:is against the law} in Tennessee {f13.time:since 1947}. The sheriff, Wade Tolliver-Knox, {f14.position:said he would not bring charges}. "{f15.wording:A man's faith is between him and God}," he said.

{f16.who:Wildlife officers} {f16.status:removed} {f16.number:nine} snakes {f16.place:from the church}. {f17.who:The congregation}, about 40 people, {f17.status:has been praying} at the hospital. Ledbetter had been bitten {f18.number:four} times before. His {f19.role:father}, also a preacher, {f19.status:died} of a bite {f19.time:in 1983}.

The hospital had to have {f20.what:antivenom} {f20.status:brought by helicopter} {f20.place:from Knoxton}. {f21.who:A television crew} that {f21.what:was filming the service} {f21.status:left at the family's request}. {f22:The church has no telephone.}

=== report B | outlet: Southern Wire | published: 2024-08-28
# Mountain snake-handling preacher {f5.status:dies}

HARLAN GAP, Tenn., Aug 28 (SW) - {f1.role:A lay preacher} who {f2.status:was bitten} by {f3.what:a copperhead} {f4.what:at an evening meeting} on Sunday {f5.status:died} late on Tuesday, officials said.

Coy Ledbetter, {f6.age:58}, was {f9.what:holding} the reptile at the {f7.name:Rock of Siloam} church when it bit him {f8.place:in the right forearm}. He {f11.status:declined treatment}, according to {f10.who:his brother}, and arrived at a hospital {f11.time:only the next morning}, brought by {f12.who:a neighbor who does not belong to the church}.

It {f13.status:has been illegal} to handle poisonous snakes in the state {f13.time:for more than seventy years}. Sheriff Wade Tolliver-Knox {f14.position:said charges against the church were likely}. "{f15.wording:A man's faith is between him and his God}," he said, "but a snake in a room full of children is between him and me."

{f16.who:State game wardens} {f16.status:took away} {f16.number:nine} snakes, {f16.place:which were kept in a shed behind the parsonage}. {f17.who:Some forty worshippers} {f17.status:held a prayer watch} outside the ward.

Relatives said Ledbetter had {f18.number:never} been bitten before. His {f19.role:grandfather}, a minister as well, {f19.status:was killed} by a snake {f19.time:in the early 1980s}. {f20.what:Serum} {f20.status:was flown in} {f20.place:from Nashton}.

{f21.who:A film team} {f21.what:that had recorded the service} {f21.status:was asked to leave}. The funeral {f23:will be held on Friday, at the church}.

=== key
f1.role compatible A=pastor B=lay preacher | Ledbetter
f2.status same A=bitten B=bitten | Ledbetter
f3.what differs A=timber rattlesnake B=copperhead | the snake
f4.what differs A=morning service B=evening meeting | the occasion
f5.status changed A=critical condition B=dead | Ledbetter
f6.age same A=58 B=58 | Ledbetter
f7.name same A=Rock of Siloam B=Rock of Siloam | the church
f8.place differs A=right hand B=right forearm | where he was bitten
f9.what same A=handling B=holding | what he was doing with it
f10.who differs A=his son B=his brother | on whose word
f11.status same A=refused help at first B=declined treatment | Ledbetter and treatment
f11.time differs A=two hours later B=the next morning | when he came to hospital
f12.who differs A=deacon B=neighbor outside the church | who drove him
f13.status same A=against the law B=illegal | snake handling
f13.time compatible A=since 1947 B=for more than seventy years | since when
f14.position differs A=no charges B=charges likely | the sheriff
f15.wording differs A=God B=his God | the sheriff's words
f16.who same A=wildlife officers B=game wardens | who took the snakes
f16.status same A=removed B=took away | the snakes
f16.number same A=9 B=9 | the snakes
f16.place differs A=from the church B=from a shed | where they were
f17.who same A=congregation of 40 B=forty worshippers | who prayed
f17.status same A=praying B=prayer watch | the congregation
f18.number differs A=4 B=0 | earlier bites
f19.role differs A=father B=grandfather | the relative who died of a bite
f19.status same A=died B=killed | that relative
f19.time compatible A=1983 B=early 1980s | when
f20.what same A=antivenom B=serum | what was fetched
f20.place differs A=Knoxton B=Nashton | from where
f20.status same A=fetched by helicopter B=flown in | the antivenom
f21.who same A=television crew B=film team | who was there
f21.what same A=filming the service B=recorded the service | what they did
f21.status same A=left at the family's request B=asked to leave | the crew
f22 only A | the telephone
f23 only B | the funeral
