story: detention-meran-boys
kind: court

=== report A | outlet: Sächsisches Morgenblatt | published: 2025-06-18
# Youth detention for {f1.number:three} boys who {f2.what:derailed} a {f3.what:tram}

By Volkmar Tittel

The youth court in Meranitz {f4.status:sentenced} {f1.number:three} {f5.age:16-year-olds} to {f6.time:four weeks} of youth detention on {f7.time:Tuesday}. They had {f8.what:laid a manhole cover} on the rails and thus {f2.what:derailed} a {f3.what:tram}.

{f9.number:Eleven} passengers {f10.status:were injured} {f11.time:on the evening of 8 November}; {f12.role:the driver} {f13.what:broke her collarbone}. The boys {f14.what:filmed it all} {f15.place:from a footbridge} and {f16.what:put it on the internet}. A {f17.who:teacher} {f18.what:recognised} one of them {f19.cause:by his jacket}.

They {f20.status:had confessed} and {f21.what:written letters of apology}. As a reason they gave {f22.cause:boredom}. Judge Ellen Wuttke spoke of "{f23.wording:a stupidity that could have killed}." They must also {f24.what:clean carriages} {f25.time:on ten Saturdays}, {f26.place:in the depot}.

The prosecutor {f27.position:had asked for a suspended prison term}. {f28.who:The transport company} {f29.position:wants 340,000 euros in damages}. {f30.who:The parents} {f31.status:have hired} {f31.who:a mediator}. The driver {f32.status:is back at work}.

{f33.role:The mayor} {f34.position:welcomed the mild sentence}. A fourth boy, {f35.age:13}, {f36.status:cannot be punished}; {f37.who:the youth welfare office} {f38.status:is looking after him}. {f39:Since then, the line has run at walking pace at the spot.}

=== report B | outlet: Elbe-Dienst | published: 2025-06-17
# {f4.status:Sentences} for attack on {f3.what:local train}

MERANITZ (ed) - Because they let a {f3.what:suburban train} {f2.what:come off the rails}, {f1.number:three} youths aged {f5.age:16} must {f4.status:go into youth detention} for {f6.time:four weeks}, a court ruled {f7.time:today}. The obstacle was {f8.what:a concrete block}.

{f9.number:Eleven} people {f10.status:came to harm} {f11.time:last November}. {f12.role:The woman in the cab} {f13.what:suffered concussion}; {f32.status:she has given up the job}.

A film of it, taken {f15.place:out of a parked car}, {f16.what:was posted online} by the three. {f17.who:A youth club leader} {f18.what:identified} one, {f19.cause:whose voice could be heard}. The accused {f20.status:had admitted everything}. {f22.cause:It was a dare}, they said.

"{f23.wording:A stupidity that might have killed}," Judge Ellen Wuttke remarked. {f25.time:For ten Saturdays} the youths {f24.what:will have to wash carriages}. {f29.position:Damages of 340,000 euros} are claimed by {f28.who:the operator}. A boy of {f35.age:13} {f36.status:is too young to be tried}.

{f27.position:A prison term on probation} had been the wish of the prosecution.

=== report C | outlet: Meranitz Stadtanzeiger | published: 2025-06-21
# After the judgment: a visit to the {f12.role:driver}

Ines Köbis {f32.status:is driving again}. Her line is still the 4. When she passes the {f15.place:footbridge} she looks up, for it is there that {f1.number:three} boys {f14.what:filmed} while her {f3.what:tram} {f2.what:left the track}, {f11.time:on a November evening}.

{f8.what:It was a manhole cover.} "I heard it before I felt it," she says. Her {f13.what:collarbone} still hurts. {f9.number:Nine} of her passengers {f10.status:were hurt}. {f5.age:Sixteen}-year-olds! She has {f21.what:had flowers from them}, and in {f26.place:the yard} she will meet them {f25.time:on ten Saturdays}, {f24.what:with brush and bucket}.

{f33.role:The district administrator} {f34.position:finds four weeks too little}, and says so loudly. Ines Köbis does not. "{f23.wording:It was a stupidity that could have killed}," she quotes the judge. {f19.cause:A jacket} gave them away, to {f17.who:a teacher}.

{f37.who:A children's home} {f38.status:has taken in} the fourth, {f35.age:who is 13}. {f30.who:Mothers and fathers} {f31.status:have brought in} {f31.who:someone to mediate}; {f28.who:the transport company} {f29.position:would be content with 100,000 euros}.

=== key
f1.number same A=3 B=3 C=3 | the youths
f2.what same A=derailed B=derailed C=derailed | what they did to it
f3.what differs A=tram B=suburban train C=tram | the vehicle
f4.status same A=sentenced B=sentenced | the youths
f5.age same A=16 B=16 C=16 | the youths
f6.time same A=4 weeks B=4 weeks | the detention
f7.time same A=2025-06-17 B=2025-06-17 | day of the sentence
f8.what differs A=manhole cover B=concrete block C=manhole cover | the obstacle
f9.number differs A=11 B=11 C=9 | passengers hurt
f10.status same A=injured B=injured C=injured | the passengers
f11.time compatible A=2024-11-08 evening B=2024-11 C=2024-11 evening | when it happened
f12.role same A=driver B=driver C=driver | who else was hurt
f13.what differs A=collarbone B=concussion C=collarbone | the driver's injury
f14.what same A=filmed it C=filmed | the youths
f15.place differs A=footbridge B=parked car C=footbridge | from where they filmed
f16.what same A=on the internet B=posted online | the film
f17.who differs A=teacher B=youth club leader C=teacher | who recognised one
f18.what same A=recognised B=identified | this person
f19.cause differs A=jacket B=voice C=jacket | by what
f20.status same A=confessed B=admitted | the youths
f21.what differs A=letters of apology C=flowers | their apology
f22.cause differs A=boredom B=a dare | why they did it
f23.wording differs A=could have killed B=might have killed C=could have killed | the judge's words
f24.what same A=clean carriages B=clean carriages C=clean carriages | their task
f25.time same A=ten Saturdays B=ten Saturdays C=ten Saturdays | when
f26.place same A=depot C=yard | where they clean
f27.position same A=suspended prison term B=prison term on probation | what the prosecution wanted
f28.who same A=transport company B=transport company C=transport company | who wants damages
f29.position differs A=EUR 340000 B=EUR 340000 C=EUR 100000 | what the company wants
f30.who same A=parents C=parents | who hired a mediator
f31.status same A=hired C=brought in | the mediator
f31.who same A=a mediator C=someone to mediate | who
f32.status differs A=back at work B=gave up the job C=back at work | the driver
f33.role differs A=mayor C=district administrator | who comments
f34.position differs A=welcomed the mild sentence C=too little | the comment
f35.age same A=13 B=13 C=13 | the fourth boy
f36.status same A=cannot be punished B=too young to be tried | the fourth boy
f37.who differs A=youth welfare office C=children's home | who has charge of him
f38.status compatible A=looking after him C=taken in | the fourth boy
f39 only A | walking pace
