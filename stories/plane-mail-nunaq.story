story: plane-mail-nunaq
kind: rescue

=== report A | outlet: Nunaq News | published: 2018-11-30
# {f1.what:Mail plane} {f2.status:found} on sea ice, three {f3.status:alive}

By Peter Ikkidluak

Three people {f3.status:survived} two nights on the sea ice after {f1.what:the mail plane} from Kuujvik {f4.status:made an emergency landing} {f5.time:on Tuesday}, {f6.place:north of the Sleeper Islands}. They {f2.status:were found} on Thursday by {f7.who:seal hunters}.

The pilot, {f8.name:Janine Cloutier}, {f8.age:34}, {f9.what:set the machine down} when {f10.cause:its single engine iced up}. She {f11.what:has a broken ankle}. {f12.who:A teacher}, {f12.name:Markusie Tukkiapik}, {f13.what:built a snow house}; {f14.who:a girl of eight} {f14.what:kept the stove going} {f14.what:with Christmas cards from the mailbags}.

"{f15.wording:We burned the bills first}," {f8.name:Cloutier} said. {f16.who:The air force} {f16.status:had searched} {f16.place:too far south}, {f16.cause:because the beacon gave no signal}. {f17.source:Major Kevin Strand} {f17.position:defended the search}. {f18.who:The mayor of Kuujvik} {f18.position:says that the hunters should have been asked at once}.

A polar bear came within ten metres and {f19.status:was driven off} {f19.what:with a flare}. {f20.who:The girl} {f20.status:is back} {f20.place:with her grandparents}. {f21.name:Air Ungava-Nord} {f22.status:has grounded} {f22.what:its two planes of this type}. The safety board {f23.status:will not recover} {f23.what:the aircraft}, since the ice is drifting.

{f24:In 1974 a nurse and a hunter walked nine days from a wreck in the same strait}.

=== report B | outlet: Dominion Press | published: 2018-12-01
# 'We burned the bills first': {f1.what:air taxi} survivors tell of nights on ice

MONTREAL (Dominion Press) - The pilot of {f1.what:an air taxi} which {f4.status:was forced down} on the ice of Hudson Strait {f5.time:on Tuesday} has told how {f14.who:an eight-year-old girl} {f14.what:fed the fire} with letters. "{f15.wording:We burned the bills first, then the love letters}," {f8.name:Janine Cloutier}, {f8.age:34}, said from her bed.

She {f9.what:had landed on a floe} {f6.place:to the south of the Sleeper Islands} {f10.cause:because the fuel gauge was wrong}. She {f11.what:is being treated for frozen feet}. {f13.what:A shelter of snow blocks} was put up by {f12.name:Markusie Tukkiapik}, {f12.who:a carver}.

{f7.who:A helicopter of the coast guard} {f2.status:picked up} the three, who {f3.status:are all well}, on Thursday. {f16.who:Military planes} {f16.status:had been looking} {f16.place:further to the south}, {f16.cause:the beacon having failed}. {f17.source:Maj. Kevin Strand} {f17.position:conceded that the wrong current had been assumed}. {f18.who:Kuujvik's mayor} {f18.position:thanked the military}.

A polar bear that had come near {f19.status:was scared away} {f19.what:with a shot}. {f20.who:The child} {f20.status:has returned} {f20.place:to her mother}. {f21.name:Air Ungava-Nord} {f22.status:goes on flying} {f22.what:its other two machines}. {f23.what:The wreck} {f23.status:is to be lifted} by a helicopter {f25:before the ice breaks up}.

=== key
f1.what differs A=mail plane B=air taxi | the plane
f2.status same A=found B=picked up | the three
f3.status same A=survived B=well | the three
f4.status same A=emergency landing B=forced down | the plane
f5.time same A=2018-11-27 B=2018-11-27 | when
f6.place differs A=north of the Sleeper Islands B=south of the Sleeper Islands | where
f7.who differs A=seal hunters B=coast guard helicopter | who found them
f8.name same A=Janine Cloutier B=Janine Cloutier | the pilot
f8.age same A=34 B=34 | her age
f9.what same A=set the machine down B=landed on a floe | what she did
f10.cause differs A=engine iced up B=fuel gauge wrong | why
f11.what differs A=broken ankle B=frozen feet | her injury
f12.who differs A=teacher B=carver | Tukkiapik
f12.name same A=Markusie Tukkiapik B=Markusie Tukkiapik | one passenger
f13.what same A=snow house B=shelter of snow blocks | what he built
f14.who same A=girl of eight B=eight-year-old girl | the other passenger
f14.what compatible A=kept the stove going B=fed the fire | what she did
f15.wording differs A=we burned the bills first B=we burned the bills first, then the love letters | the pilot's words
f16.who same A=air force B=military planes | who searched
f16.status same A=searched B=looked | the search
f16.place same A=too far south B=further to the south | where
f16.cause same A=no signal from the beacon B=beacon failed | why
f17.source same A=Major Kevin Strand B=Maj. Kevin Strand | who speaks for the air force
f17.position differs A=defended the search B=wrong current assumed | the officer on the search
f18.who same A=mayor of Kuujvik B=Kuujvik's mayor | the mayor
f18.position differs A=hunters should have been asked B=thanked the military | the mayor on the search
f19.status same A=driven off B=scared away | the bear
f19.what differs A=with a flare B=with a shot | how
f20.who same A=the girl B=the child | the girl
f20.status same A=back B=returned | she
f20.place differs A=grandparents B=mother | to whom
f21.name same A=Air Ungava-Nord B=Air Ungava-Nord | the airline
f22.what same A=two planes of this type B=other two machines | the airline's planes
f22.status differs A=grounded B=go on flying | they
f23.what same A=aircraft B=wreck | the wreck
f23.status differs A=not recovered B=to be lifted | the wreck
f24 only A | the walk of 1974
f25 only B | when it is to be lifted
