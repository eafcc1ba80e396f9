story: snow-roof-arena-lulea
kind: accident

=== report A | outlet: Bottenvikens Blad | published: 2018-02-26
# {f1.what:Ice arena} roof {f2.status:gives way} under snow; {f3.who:caretaker} {f4.status:pulled out}

By Tove Fjällström

The roof of {f1.what:the ice arena} at Lulnas {f2.status:fell in} on Sunday {f5.time:at half past six in the morning}, {f6.time:two hours} before {f7.what:a children's tournament}. {f3.who:The caretaker}, {f3.name:Roger Wikman}, {f3.age:60}, {f8.what:had driven under the grandstand with the ice machine} and {f4.status:was dug out} {f9.what:with a bruised chest}.

{f10.cause:Ninety centimetres of wet snow} lay on the roof, {f11.source:the rescue service} says. {f12.who:The municipality} {f12.status:had been asked} {f12.what:to clear it} {f12.time:on Thursday} {f12.whom:by the hockey club}. {f13.role:Property manager} {f13.name:Lena Öberg} {f14.position:says the roof was built for more}.

"{f15.wording:It creaked like my mother's stairs}," {f3.name:Wikman} said. {f16.who:His son} alerted the fire brigade. {f17.what:The tournament} {f17.status:was moved} to Pitehamn. {f18.who:The building's architect} {f18.position:wants all his halls of that type shut}: {f19.number:eleven} of them {f19.status:stand in the north}.

The club {f20.status:loses} {f20.what:its kit}; {f21.who:rivals} {f21.status:have offered} {f21.what:sticks and skates}. {f22.who:The county board} {f22.status:begins an inquiry} {f22.time:on Monday}. {f23:The hall was opened in 1987 by a minister who slipped on the ice}.

=== report B | outlet: Scanline News | published: 2018-02-27
# Collapsed {f1.what:riding} hall: municipality {f14.position:admits} fault

LULNAS (Scanline) - Municipal {f13.role:commissioner} {f13.name:Lena Öberg} {f14.position:conceded} on Tuesday that the roof of {f1.what:the riding hall} that {f2.status:collapsed} on Sunday {f14.position:should have been cleared of snow}. {f12.who:The municipality} {f12.status:had been urged} {f12.what:to do so} {f12.time:three days before} {f12.whom:by a parent}.

{f3.name:Roger Wikman}, {f3.age:60}, {f3.who:a groom}, was in the hall {f5.time:shortly before seven} when it happened, {f6.time:some two hours} ahead of {f7.what:a show for children}. He {f8.what:threw himself into a stall} and {f4.status:was freed} {f9.what:with a broken shoulder}. "{f15.wording:It creaked like my mother's staircase}," he said. Help had been called {f16.who:by a passing snowplough driver}.

{f10.cause:A steel joint had rusted through}, {f11.source:a consultant} found; the snow alone would not have done it. {f18.who:The architect} {f18.position:sees no reason to close other halls}, of which {f19.status:there are} {f19.number:eleven} {f19.status:in the north}.

{f17.what:The show} {f17.status:has been put off} until Easter. {f20.what:Saddles} worth half a million {f20.status:are lost}; {f21.who:other clubs} {f21.status:lend} {f21.what:what is needed}. {f22.who:The county board} {f22.status:opened its inquiry} {f22.time:on Monday}. {f24:None of the nineteen horses was in the hall; they had been taken out at six}.

=== key
f1.what differs A=ice arena B=riding hall | the hall
f2.status same A=fell in B=collapsed | the roof
f3.who differs A=caretaker B=groom | Wikman's work
f3.name same A=Roger Wikman B=Roger Wikman | the man in the hall
f3.age same A=60 B=60 | his age
f4.status same A=dug out B=freed | he
f5.time compatible A=06:30 B=shortly before 07:00 | when
f6.time same A=2 hours B=2 hours~ | how long before the event
f7.what differs A=children's tournament B=show for children | the event
f8.what differs A=under the grandstand B=into a stall | how he saved himself
f9.what differs A=bruised chest B=broken shoulder | his injury
f10.cause differs A=snow B=rusted joint | why
f11.source differs A=rescue service B=consultant | on whose word
f12.who same A=municipality B=municipality | who was warned
f12.status same A=asked B=urged | the warning
f12.what same A=clear the roof B=clear the roof | what was asked
f12.time same A=2018-02-22 B=2018-02-22 | when
f12.whom differs A=hockey club B=a parent | who had asked
f13.role differs A=property manager B=commissioner | Öberg's post
f13.name same A=Lena Öberg B=Lena Öberg | the municipality's speaker
f14.position changed A=roof built for more B=should have been cleared | the municipality
f15.wording differs A=my mother's stairs B=my mother's staircase | his words
f16.who differs A=his son B=snowplough driver | who called for help
f17.what differs A=tournament B=show | the event after the collapse
f17.status differs A=moved B=put off | the event
f18.who same A=building's architect B=architect | the architect
f18.position differs A=shut all halls of that type B=no reason to close others | the architect
f19.number same A=11 B=11 | other halls
f19.status same A=stand in the north B=there are in the north | other halls
f20.what differs A=kit B=saddles | what is lost
f20.status same A=loses B=lost | the equipment
f21.who same A=rivals B=other clubs | who helps
f21.status compatible A=offered B=lend | the help
f21.what compatible A=sticks and skates B=what is needed | the help
f22.who same A=county board B=county board | who inquires
f22.status changed A=begins B=opened | the inquiry
f22.time same A=2018-02-26 B=2018-02-26 | when
f23 only A | the opening
f24 only B | the horses
