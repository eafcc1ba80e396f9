story: crash-tractor-fyn
kind: accident

=== report A | outlet: Fynsk Landbotidende | published: 2022-06-27
# Tractor float {f1.status:overturns} at {f2.what:graduation} parade

By Bente Rasch

A tractor pulling a float with {f3.number:twenty-two} young people {f1.status:overturned} at {f2.what:a graduation parade} near Bogens on Saturday. {f4.who:A girl of 19}, {f4.name:Clara Juhl}, was killed; {f6.number:nine} others {f6.status:are in hospital}.

The driver, {f7.who:a contractor's son}, {f7.age:24}, {f8.cause:took the bend by the church too fast}, {f9.source:the police} say. He {f10.status:is in custody}. {f11.who:The parents' committee} {f11.what:had hired him}. {f12.who:A vet} {f12.status:gave first aid}, {f12.what:with straps from his car}.

"{f13.wording:The music went on playing, that was the worst}," said {f14.who:a classmate}, {f14.name:Emil Vang}. The float {f15.status:had been inspected} on Friday, {f16.source:the school} states. {f17.who:The road safety council} {f17.position:wants tractors banned from such parades}; {f18.role:transport minister} {f18.name:Birthe Kold} {f18.position:is against it}.

{f19.what:The school's ball} {f19.status:was cancelled}. {f20.who:The hospital} {f20.what:has set up a telephone line}. {f21.what:The trailer} {f21.status:has been impounded}; {f22.what:its drawbar} {f22.status:is broken}. {f23:In 2010 a float at another parade lost a wheel, and a student broke a toe}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2022-06-28
# Second young person {f24:dies} after float accident

Bogens. {f24:A boy of 18 died on Monday} of the injuries that he had suffered when {f1.status:a tractor and its trailer tipped over} at {f2.what:a midsummer procession} on Saturday. The first victim, {f4.name:Clara Juhl}, was {f4.who:a teacher, aged 29}. {f6.number:Eight} {f6.status:are still being treated}.

There were {f3.number:twenty-two} people on the trailer. {f7.who:A farm pupil} of {f7.age:24}, who was driving, {f8.cause:had swerved to avoid a cyclist}, {f9.source:a witness} says. He {f10.status:was released} on Monday. {f11.who:The young people themselves} {f11.what:had asked him}.

{f12.who:A dentist} {f12.status:was the first to help}, {f12.what:using belts}. "{f13.wording:The music played on, that was the worst}," {f14.name:Emil Vang}, {f14.who:a neighbour}, told us.

Whether the trailer was ever examined, {f16.source:the police} {f15.status:doubt}. {f17.who:The council for road safety} {f17.position:asks for railings on floats}. {f18.name:Birthe Kold}, {f18.role:chair of parliament's traffic committee}, {f18.position:supports that}. {f19.what:The ball of the school} {f19.status:will be held in August}.

Relatives can call {f20.what:a number} {f20.what:opened} by {f20.who:the municipality}. {f21.what:The trailer} {f21.status:was seized}; {f22.what:the drawbar} {f22.status:is intact}.

=== key
f1.status same A=overturned B=tipped over | the float
f2.what differs A=graduation parade B=midsummer procession | the event
f3.number same A=22 B=22 | people on the float
f4.who differs A=girl of 19 B=teacher aged 29 | Juhl
f4.name same A=Clara Juhl B=Clara Juhl | the first victim
f6.number changed A=9 B=8 | people in hospital
f6.status same A=in hospital B=being treated | they
f7.who differs A=contractor's son B=farm pupil | the driver
f7.age same A=24 B=24 | his age
f8.cause differs A=bend too fast B=swerved for a cyclist | why
f9.source differs A=police B=a witness | on whose word
f10.status changed A=in custody B=released | the driver
f11.who differs A=parents' committee B=the young people | who engaged him
f11.what compatible A=hired B=asked | his engagement
f12.who differs A=vet B=dentist | who helped first
f12.status same A=gave first aid B=first to help | the help
f12.what same A=straps B=belts | with what
f13.wording differs A=went on playing B=played on | Vang's words
f14.who differs A=classmate B=neighbour | Vang
f14.name same A=Emil Vang B=Emil Vang | who is quoted
f15.status differs A=inspected B=in doubt whether inspected | the float before
f16.source differs A=the school B=the police | on whose word
f17.who same A=road safety council B=council for road safety | who makes a demand
f17.position differs A=ban tractors B=railings on floats | the demand
f18.role differs A=transport minister B=chair of the traffic committee | Kold's office
f18.name same A=Birthe Kold B=Birthe Kold | the politician
f18.position differs A=against it B=supports it | the politician on the demand
f19.what same A=school's ball B=ball of the school | the ball
f19.status differs A=cancelled B=held in August | the ball
f20.who differs A=hospital B=municipality | who set up a line
f20.what same A=telephone line B=number opened | the help
f21.what same A=trailer B=trailer | the trailer
f21.status same A=impounded B=seized | the trailer
f22.what same A=drawbar B=drawbar | the part
f22.status differs A=broken B=intact | the drawbar
f23 only A | the float of 2010
f24 only B | the second victim
