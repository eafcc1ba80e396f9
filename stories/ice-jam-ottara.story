story: ice-jam-ottara
kind: weather

=== report A | outlet: Valley Citizen | published: 2019-04-15
# Ice jam {f1.status:floods} Ottara's {f2.place:east end}

By Simone Kettridge

An ice jam at {f3.place:the Champlain Street bridge} sent the Ottara River into {f2.place:the city's east end} on Sunday, {f4.status:driving} {f5.number:2,300} people from their homes and {f6.status:carrying away} {f7.what:a houseboat}.

{f8.who:The houseboat's owner}, {f8.name:Leo Marchildon}, {f8.age:66}, {f9.status:was rescued} by {f10.who:two paddleboarders}. {f11.what:His parrot} {f11.status:is missing}. "{f12.wording:She knows my number, somebody should ask her}," he said.

{f13.who:The military} {f13.status:blasted} the ice {f13.time:on Sunday evening}, {f13.what:without success}. {f14.who:The conservation authority} {f14.position:had warned of a jam} {f14.time:in March}; {f15.role:mayor} {f15.name:Vivian Osgoode} {f15.position:says the warning was too vague}. {f16.what:Sandbags} {f16.status:ran out} {f16.time:by noon}.

{f17.place:A hotel} {f17.status:has taken in} {f17.who:the residents of a nursing home}. {f18.what:The water plant} {f18.status:works}, {f19.source:the city} says, but {f18.who:doctors} {f18.what:advise boiling}. {f20.who:A 12-year-old} {f20.status:was arrested} {f20.cause:for selling stolen sandbags}.

The insurance bureau {f21.certainty:expects} damages of {f21.money:$90 million}. The province {f22.status:has declared an emergency}; {f23.who:the federal government} {f23.position:is waiting for a request}. {f24:The dam upstream, opened in 1931, has no gates that could hold back ice}.

=== report B | outlet: Valley Citizen | published: 2019-04-15 | copy: A
# Ice jam {f1.status:floods} Ottara's {f2.place:west end}

By Simone Kettridge

An ice jam at {f3.place:the Champlain Street bridge} sent the Ottara River into {f2.place:the city's west end} on Sunday, {f4.status:driving} {f5.number:2,300} people from their homes and {f6.status:carrying away} {f7.what:a boathouse}.

{f8.who:The boathouse's caretaker}, {f8.name:Leo Marchildon}, {f8.age:66}, {f9.status:was rescued} by {f10.who:two police officers}. {f11.what:His parrot} {f11.status:is safe}. "{f12.wording:She knew my number, somebody asked her}," he said.

{f13.who:The military} {f13.status:blasted} the ice {f13.time:on Sunday evening}, {f13.what:and the water fell}. {f14.who:The conservation authority} {f14.position:had warned of a jam} {f14.time:in February}; {f15.role:councillor} {f15.name:Vivian Osgoode} {f15.position:says the warning was clear}. {f16.what:Sandbags} {f16.status:ran out} {f16.time:by noon}.

{f17.place:A college} {f17.status:has taken in} {f17.who:the residents of a nursing home}. {f18.what:The water plant} {f18.status:works}, {f19.source:the province} says, but {f18.who:doctors} {f18.what:advise boiling}. {f20.who:A 12-year-old} {f20.status:was honoured} {f20.cause:for filling 400 sandbags}.

The insurance bureau {f21.certainty:does not rule out} damages of {f21.money:$90 million}. The province {f22.status:has declared an emergency}; {f23.who:the federal government} {f23.position:has sent troops}.

=== key
f1.status same A=floods B=floods | the river
f2.place differs A=east end B=west end | which part of the city
f3.place same A=Champlain Street bridge B=Champlain Street bridge | where the jam is
f4.status same A=driven from homes B=driven from homes | the people
f5.number same A=2300 B=2300 | people driven out
f6.status same A=carried away B=carried away | the building or boat
f7.what differs A=houseboat B=boathouse | what was carried away
f8.who differs A=owner B=caretaker | Marchildon
f8.name same A=Leo Marchildon B=Leo Marchildon | the rescued man
f8.age same A=66 B=66 | his age
f9.status same A=rescued B=rescued | he
f10.who differs A=paddleboarders B=police officers | who rescued him
f11.what same A=parrot B=parrot | his animal
f11.status differs A=missing B=safe | the parrot
f12.wording differs A=she knows my number, somebody should ask her B=she knew my number, somebody asked her | his words
f13.who same A=the military B=the military | who blasted
f13.status same A=blasted B=blasted | the ice
f13.time same A=2019-04-14 evening B=2019-04-14 evening | when
f13.what differs A=without success B=the water fell | the result
f14.who same A=conservation authority B=conservation authority | who warned
f14.position same A=warned of a jam B=warned of a jam | the warning
f14.time differs A=2019-03 B=2019-02 | when
f15.role differs A=mayor B=councillor | Osgoode's office
f15.name same A=Vivian Osgoode B=Vivian Osgoode | the politician
f15.position differs A=too vague B=clear | the politician on the warning
f16.what same A=sandbags B=sandbags | what ran out
f16.status same A=ran out B=ran out | sandbags
f16.time same A=noon B=noon | when
f17.place differs A=hotel B=college | where residents were taken
f17.status same A=taken in B=taken in | they
f17.who same A=residents of a nursing home B=residents of a nursing home | who was taken in
f18.status same A=works B=works | the water plant
f18.who same A=doctors B=doctors | who advises
f18.what same A=water plant, boil the water B=water plant, boil the water | the water
f19.source differs A=the city B=the province | on whose word
f20.who same A=12-year-old B=12-year-old | a child
f20.status differs A=arrested B=honoured | the child
f20.cause differs A=sold stolen sandbags B=filled 400 sandbags | why
f21.certainty differs A=probable B=possible | the damages
f21.money same A=CAD 90m B=CAD 90m | the damages
f22.status same A=declared B=declared | the emergency
f23.who same A=federal government B=federal government | the federal side
f23.position differs A=waits for a request B=sent troops | what it does
f24 only A | the dam upstream
