story: detainees-cairn-house
kind: inquiry

=== report A | outlet: The Forth Observer | published: 2025-02-19
# {f1.who:Detainee} {f2.status:scalded} at Cairn House: {f3.role:manager} {f4.status:resigns}

By Alasdair Mouat

The {f3.role:manager} of Cairn House, an immigration removal centre in Lanarkshire, {f4.status:stepped down} on {f5.time:Tuesday} after a report blamed {f6.cause:a guards' prank} for the scalding of a {f1.who:Vietnamese detainee}.

The man, 24, {f7.what:had a kettle emptied} over {f8.place:his back} {f9.place:in the television room} {f10.time:last August}. The {f11.role:nurse on duty} {f12.what:gave him a tube of cream} and {f13.what:sent him back to his room}. He spent {f14.time:eleven days} {f14.place:in a burns unit}.

{f15.who:The chief inspector} found that two custody officers {f16.what:had dared each other}. A third {f17.what:filmed it} {f18.what:on a body camera}. The recording, she writes, {f19.status:was deleted} {f20.who:on a supervisor's orders}. "{f21.wording:Nobody in authority asked a single question}," the report says.

The {f39.role:operator}, Hestia Custodial, {f22.status:has dismissed} {f22.whom:the two}; {f20.who:the supervisor} {f24.status:has been moved}. {f25.who:Police Scotland} {f26.status:has reported} {f26.whom:three people} to {f27.whom:the procurator fiscal}. The detainee {f28.status:has been granted leave to remain}.

A charity that visits detainees {f29.position:wants the centre closed}. {f30.role:The Home Secretary} {f31.position:said the contract would be honoured until it expires} {f32.time:in 2027}. {f33.who:Two MSPs} {f34.status:were refused} entry {f35.time:in the autumn}. The centre, {f36.what:a former convent school}, holds {f37.number:up to 180}. {f38:A hunger strike there in 2022 lasted nine days.}

=== report B | outlet: Holyrood Wire | published: 2025-02-19
# {f3.role:Boss} of removal centre {f4.status:quits} over {f6.cause:fight} that left inmate {f2.status:burnt}

LANARK (HW) - Cairn House is looking for a new {f3.role:director}. The present one {f4.status:gave up the post} on {f5.time:Tuesday}, within hours of a report on how {f1.who:a Cambodian} aged 24 came to {f2.status:be burnt with boiling water} last summer.

It happened {f9.place:in the kitchen} {f10.time:in August}. {f6.cause:A quarrel between two guards and the man} came first. Then {f7.what:a pan of water was thrown}, which hit {f8.place:his chest}. {f12.what:Cold compresses} were what the {f11.role:doctor on call} {f12.what:thought sufficient} before {f13.what:ordering him back to his cell}; it took {f14.time:eleven days} of {f14.place:specialist care for burns} to put him right.

{f15.who:A sheriff appointed to inquire} says that the two {f16.what:had been drinking}. A colleague {f17.what:recorded the scene} {f18.what:on his telephone}, and {f20.who:an order from the deputy director} {f19.status:made the pictures disappear}. "{f21.wording:Nobody in authority asked one single question}."

Hestia Custodial, which {f39.role:runs the place}, {f22.status:has suspended} {f22.whom:the pair}. {f20.who:The deputy director} {f24.status:keeps her job}. {f26.whom:Three people} {f26.status:have been named} by {f25.who:police} in papers sent to {f27.whom:prosecutors}. The victim {f28.status:was flown home} {f40:in January}.

Campaigners {f29.position:ask for a new operator}. {f30.role:The immigration minister} said {f31.position:the agreement would run its course}, {f32.time:until 2027}. Two {f33.who:members of the Westminster parliament} {f34.status:were turned away} at the gate {f35.time:last autumn}. {f37.number:As many as 180} people can be kept in the building, {f36.what:once a boarding school run by nuns}.

=== key
f1.who differs A=Vietnamese B=Cambodian | the man
f2.status same A=scalded B=burnt | the man
f3.role same A=manager B=director | the head of the centre
f4.status same A=resigned B=gave up the post | the head
f5.time same A=2025-02-18 B=2025-02-18 | when
f6.cause differs A=a guards' prank B=a quarrel | what led to it
f7.what differs A=kettle B=pan | from what the water came
f8.place differs A=back B=chest | where the man was burnt
f9.place differs A=television room B=kitchen | where it happened
f10.time same A=2024-08 B=2024-08 | when it happened
f11.role differs A=nurse B=doctor | who treated him
f12.what differs A=cream B=cold compresses | the treatment
f13.what same A=sent back to his room B=ordered back to his cell | what followed
f14.time same A=11 days B=11 days | how long
f14.place same A=burns unit B=specialist care for burns | where
f15.who differs A=chief inspector B=sheriff | who reports
f16.what differs A=dared each other B=had been drinking | the two officers
f17.what same A=filmed it B=recorded the scene | the third officer
f18.what differs A=body camera B=telephone | with what
f19.status same A=deleted B=disappeared | the recording
f20.who differs A=supervisor B=deputy director | who ordered it
f21.wording differs A=a single question B=one single question | the report's words
f22.status differs A=dismissed B=suspended | the two
f22.whom same A=the two B=the pair | who was punished
f24.status differs A=moved B=keeps her job | who gave the order
f25.who same A=Police Scotland B=police | who reported them
f26.status same A=reported B=named | the three
f26.whom same A=three people B=three people | who
f27.whom same A=procurator fiscal B=prosecutors | to whom
f28.status differs A=leave to remain B=flown home | the victim
f29.position differs A=closed B=new operator | what campaigners want
f30.role differs A=Home Secretary B=immigration minister | who answers
f31.position same A=contract honoured B=agreement runs its course | the government
f32.time same A=2027 B=2027 | until when
f33.who differs A=MSPs B=MPs | who wanted to visit
f34.status same A=refused B=turned away | the visitors
f35.time same A=autumn 2024 B=autumn 2024 | when
f36.what same A=former convent school B=school run by nuns | the building
f37.number same A=180 B=180 | places
f38 only A | the hunger strike
f39.role same A=operator B=runs the place | Hestia
f40 only B | January
