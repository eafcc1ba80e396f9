story: mines-school-field
kind: war

=== report A | outlet: Humanitarian Wire | published: 2025-04-08
# {f1.who:Boy} {f2.status:killed} by {f3.what:mine} on {f4.place:school field}

A {f1.who:boy} of {f5.age:eleven} was {f2.status:killed} by {f3.what:a mine} on {f4.place:the sports field} of a school in Upper Kaval on {f6.time:Monday}, {f7.what:during a football match}. {f8.number:Four} children {f9.status:were injured}; {f10.who:a girl} {f11.what:lost a foot}.

The field {f12.status:had been declared free of mines} {f12.time:last autumn}. {f13.who:The firm Clearfield}, which {f14.what:had searched it}, {f15.position:speaks of flood water that washed the mine down from the hill}. {f16.who:The mine action centre} in Kaval {f17.status:has withdrawn its licence}. An expert, Rolf Asper, said the mine was {f18.what:of wood, so that detectors would not find it}.

The {f19.role:headmaster}, Stefan Duk, ran on to the field and {f20.what:carried two children off}. "{f21.wording:I walked in my own footprints}," he said. All schools in the district {f22.status:are closed} {f23.time:until the fields have been checked}. Parents {f24.position:demand that the army do this}; the army {f25.position:has agreed}.

The war in Kaval ended {f26.time:in 2019}. {f27.number:Sixty-two} people have {f28.status:been killed} by mines since, {f29.who:most of them herders}. The minister for reconstruction, Ana Beck, {f30.position:rejected calls to resign}. {f31.who:Norvale} {f32.what:will send} {f33.number:ten} dogs. {f34.what:The clearing} of the country is to be finished {f35.time:in 2032}. {f36:The match stood at two all}.

=== report B | outlet: Kaval Sunday Letter | published: 2025-04-13
# Footprints

By Sanja Oral

On Wednesday they carried {f1.who:the goalkeeper} to the churchyard; {f5.age:eleven} years old, {f2.status:dead} since {f6.time:Monday}, when on {f4.place:the pasture behind the school} of Upper Kaval {f3.what:a shell left from the war} went off, {f7.what:in the break between lessons}. A {f10.who:girl} of his class will have to live {f11.what:without her foot}. {f8.number:Six} children in all {f9.status:have wounds}.

How could it be, when {f12.time:last autumn} the ground {f12.status:was certified as safe}? {f15.position:A farmer moved the marking posts}, says {f13.who:Clearfield}, the company that {f14.what:had gone over it}. Its licence {f17.status:is being examined} by {f16.who:the mine action centre}. The thing was {f18.what:of steel, and any detector would have found it}, according to specialist Rolf Asper.

"{f21.wording:I walked in my own steps}," says Stefan Duk, {f19.role:who teaches games there}. He {f20.what:had gone out and fetched two of the wounded}. Lessons {f22.status:have been stopped} in the whole district {f23.time:for as long as it takes to search the grounds}. The parents {f24.position:want the army for that}. It {f25.position:says that this is not its task}.

Peace came {f26.time:six years ago}. Mines have since {f28.status:taken} {f27.number:sixty-two} lives, {f29.who:those of children above all}. Ana Beck, whose ministry is to rebuild the country, {f30.position:offered on Friday to go}. From {f31.who:Norvale} {f33.number:ten} dogs {f32.what:are on the way}. {f35.time:Seven years} more, they say, until {f34.what:the last mine is out of the ground}. {f38:Somebody has hung his gloves on the crossbar}.

=== key
f1.who compatible A=boy B=goalkeeper | the dead child
f2.status same A=killed B=dead | the child
f3.what differs A=mine B=shell | what went off
f4.place differs A=sports field B=pasture behind the school | where
f5.age same A=11 B=11 | the child's age
f6.time same A=2025-04-07 B=2025-04-07 | when
f7.what differs A=football match B=break between lessons | the occasion
f8.number differs A=4 B=6 | the injured
f9.status same A=injured B=wounds | these
f10.who same A=girl B=girl | the worst injured
f11.what same A=lost a foot B=without her foot | her injury
f12.status same A=declared free of mines B=certified as safe | the ground
f12.time same A=last autumn B=last autumn | when it was declared
f13.who same A=Clearfield B=Clearfield | who had searched
f14.what same A=searched it B=gone over it | what the firm had done
f15.position differs A=flood water B=farmer moved the posts | the firm's explanation
f16.who same A=mine action centre B=mine action centre | who deals with the licence
f17.status differs A=withdrawn B=being examined | the licence
f18.what differs A=wood B=steel | what it was made of
f19.role differs A=headmaster B=games teacher | Duk's post
f20.what same A=carried two children off B=fetched two of the wounded | what Duk did
f21.wording differs A=footprints B=steps | Duk's words
f22.status same A=closed B=lessons stopped | the schools
f23.time same A=until checked B=as long as the search takes | for how long
f24.position same A=the army is to search B=want the army for it | the parents
f25.position differs A=agreed B=not its task | the army
f26.time same A=2019 B=6 years ago | the end of the war
f27.number same A=62 B=62 | the dead since
f28.status same A=killed B=lives taken | these
f29.who differs A=herders B=children | who most of them were
f30.position changed A=rejected resigning B=offered to go | the minister
f31.who same A=Norvale B=Norvale | who sends dogs
f32.what same A=will send B=on the way | the help
f33.number same A=10 B=10 | dogs
f34.what same A=clearing B=last mine out | the clearing of the country
f35.time same A=2032 B=7 years more | when it is finished
f36 only A | the score
f38 only B | the gloves
