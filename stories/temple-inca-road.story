story: temple-inca-road
kind: archaeology

=== report A | outlet: La Gaceta de Collasuyo | published: 2024-07-18
# {f1.what:Excavator} {f2.status:tears up} {f3.what:stretch of Inca road} near Huancapi

An {f1.what:excavator} {f2.status:destroyed} {f4.number:some 90 metres} of a {f3.what:paved Inca road} near Huancapi on {f5.time:Tuesday}. The machine was working for {f6.who:the district council}, which {f6.what:is laying a water pipe} there. {f7.who:A schoolteacher} {f7.what:stood in its way} and {f7.what:so ended the digging}.

{f8.who:The directorate of culture} {f8.status:halted the works} and {f8.status:filed a complaint} against {f9.whom:the mayor}. "{f10.wording:Five hundred years, and two hours with a shovel}," said its {f11.role:regional director}, {f11.name:Yolanda Huarcaya}. She said that the council {f12.status:had been sent a map} in May, on which the site was marked in red.

The mayor, {f9.name:Wilder Ccori}, {f13.position:denies having known of it}. The {f14.role:driver of the excavator} {f14.status:followed orders}, he added, and {f14.status:keeps his job}. Of the stones, {f15.what:most} {f15.status:can be put back}, in the opinion of {f16.source:an engineer}; {f17.what:a stairway} {f17.status:is lost for good}.

The law provides for {f18.what:a prison sentence} of {f18.time:three to six years}. {f19.who:The people of Huancapi}, for their part, {f19.position:want the pipe above all}: they {f19.what:fetch water from a spring an hour away}. In 2017, on another branch of the road, {f20:a film crew had lit a fire}.

=== report B | outlet: Heritage Alarm | published: 2024-07-20
# Peru: Inca {f3.what:storehouses} flattened for {f6.what:football pitch}

Not a road, as first reported, but {f3.what:a row of Inca storehouses beside it} fell victim to a {f1.what:bulldozer} near Huancapi, Peru, {f5.time:on 16 July}. Over {f4.number:about 90 metres} nothing {f2.status:is left standing}. {f6.who:The local council} had ordered the work, {f6.what:to level a football pitch}.

It {f7.what:was stopped} by {f7.who:a herdswoman}, who {f7.what:sat down in front of the blade}. {f8.who:The cultural authority} {f8.status:has put an end to it} and {f8.status:brought charges} against {f9.whom:the contractor}; the mayor himself, {f9.name:Wilder Ccori}, is {f21:only a witness}.

"{f10.wording:Five hundred years, and two hours with a blade}," {f11.name:Yolanda Huarcaya} told Heritage Alarm. {f11.role:An archaeologist with the authority}, she admits that {f12.status:no map had ever reached} the council. The mayor {f13.position:has apologised}: he {f13.position:had been aware of the walls, but not of their age}.

The {f14.role:man who operated the machine} {f14.status:has been dismissed}. {f16.source:A stonemason from Cusco} thinks that {f15.what:the greater part of the stones} {f15.status:could be set up again}. {f17.what:A flight of steps} {f17.status:escaped undamaged}.

{f18.time:Between three and six years} {f18.what:behind bars} is the penalty. {f19.who:Villagers} {f19.position:demand that the work go on}; they {f19.what:have an hour's walk to the nearest water}, and {f22:a pipe was promised to them as well}.

=== key
f1.what differs A=excavator B=bulldozer | the machine
f2.status same A=destroyed B=nothing left standing | the monument
f3.what differs A=Inca road B=storehouses | what was destroyed
f4.number same A=90~ B=90~ | metres
f5.time same A=2024-07-16 B=2024-07-16 | when
f6.who same A=district council B=local council | who had the work done
f6.what differs A=water pipe B=football pitch | what for
f7.who differs A=schoolteacher B=herdswoman | who stopped it
f7.what same A=stood in its way B=sat in front of it | how
f8.who same A=directorate of culture B=cultural authority | who acts
f8.status same A=halted, complaint B=ended, charges | what it did
f9.whom differs A=mayor B=contractor | against whom
f9.name same A=Wilder Ccori B=Wilder Ccori | the mayor
f10.wording differs A=shovel B=blade | Huarcaya's words
f11.role differs A=regional director B=archaeologist | Huarcaya
f11.name same A=Yolanda Huarcaya B=Yolanda Huarcaya | who speaks for the authority
f12.status differs A=map sent B=no map | the council's map
f13.position differs A=did not know B=knew of the walls, apologised | the mayor
f14.role same A=driver B=operator | who ran the machine
f14.status differs A=keeps his job B=dismissed | the driver
f15.what same A=most stones B=greater part of the stones | what can be saved
f15.status same A=can be put back B=can be set up again | the stones
f16.source differs A=engineer B=stonemason | on whose word
f17.what same A=stairway B=flight of steps | another part
f17.status differs A=lost B=undamaged | the stairway
f18.what same A=prison B=behind bars | the penalty
f18.time same A=3-6 years B=3-6 years | the penalty
f19.who same A=people of Huancapi B=villagers | who wants the work to go on
f19.what same A=water an hour away B=an hour's walk to water | their need
f19.position compatible A=want the pipe B=want the work to go on | what they want
f20 only A | the film crew
f21 only B | the mayor as witness
f22 only B | the promise of a pipe
