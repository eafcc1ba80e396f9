story: crash-bicycle-race-gaboro
kind: accident

=== report A | outlet: Gaboro Guardian | published: 2024-09-09
# {f1.what:Support car} {f2.status:ploughs into} cyclists in Tour of the Kgale

By Onalenna Seretse

{f3.who:The race leader}, {f3.name:Thuso Keabetswe}, {f3.age:23}, {f4.status:is in a coma} after {f1.what:a support car} {f2.status:drove into} the bunch on {f5.what:the fourth stage} of the Tour of the Kgale on Sunday. {f6.number:Seven} other riders were injured.

The car was {f7.who:that of the Eritrean team}. Its driver, {f8.name:Filmon Habte}, {f9.cause:swerved to avoid a donkey}, {f10.source:the race doctor} said. He {f11.status:has been released on bail}. {f12.who:A spectator}, {f12.what:a baker}, {f13.status:stopped the bleeding of one rider} {f13.what:with an apron}.

{f14.who:The organisers} {f14.status:cancelled} {f14.what:the rest of the race}. {f15.who:The riders} {f15.position:had wanted to go on} {f15.cause:in honour of the injured}. "{f16.wording:He was twenty kilometres from yellow}," said {f17.role:his coach}, {f17.name:Marks Dube}.

{f18.who:The sports minister}, {f18.name:Lorato Tau-Mokgosi}, {f18.position:asks for fewer cars in the race}. {f19.what:The road} {f19.status:had been closed to traffic} since dawn, the police {f19.certainty:insist}; {f20.who:villagers} {f20.what:speak of two lorries that passed}.

{f21.what:The prize money} {f21.status:goes} {f21.whom:to the injured}. {f22.who:A Swiss clinic} {f22.status:has offered} {f22.what:to treat Keabetswe free of charge}. {f23.who:His family} {f23.status:is considering it}. {f24:It is the first serious accident in the race's eleven years; in 2018 a rider had broken a wrist on a cattle grid}.

=== report B | outlet: Southern Cross Wire | published: 2024-09-11
# African cyclist {f4.status:out of coma} after crash with {f1.what:television motorcycle}

GABORO (SCW) - {f3.name:Thuso Keabetswe}, {f3.age:23}, {f3.who:second overall} in the Tour of the Kgale, {f4.status:opened his eyes} on Wednesday, three days after {f1.what:a television motorcycle} {f2.status:crashed into} the field {f5.what:on the race's last stage}.

{f6.number:Seven} others came off with injuries. {f8.name:Filmon Habte}, who was riding the machine {f7.who:for a broadcaster}, {f9.cause:had touched the wheel of a rider}, {f10.source:the police} believe. He {f11.status:is in prison}. {f12.what:A nurse} {f12.who:among the onlookers} {f13.status:dressed a rider's wound} {f13.what:with a flag}.

{f14.who:The organisers} {f14.status:have annulled} {f14.what:the stage alone}. {f15.who:The riders} themselves {f15.position:had refused to carry on}, {f15.cause:being in shock}. "{f16.wording:He was ten kilometres from yellow}," said {f17.name:Marks Dube}, {f17.role:his brother-in-law}.

{f18.name:Lorato Tau-Mokgosi}, {f18.who:president of the cycling federation}, {f18.position:said that the race would be moved to the desert}. Whether {f19.what:the road} {f19.status:was closed} is {f19.certainty:now in doubt}: {f20.what:a bus had gone through}, {f20.who:people of the village} say.

{f21.what:What was to be paid in prizes} {f21.status:will be given} {f21.whom:to a school of cycling}. The offer {f22.status:made} by {f22.who:a hospital in Switzerland}, {f22.what:which would take no money}, {f23.status:has been declined} by {f23.who:the parents}. {f25:Keabetswe's first word, according to them, was the number on his back}.

=== key
f1.what differs A=support car B=television motorcycle | the vehicle
f2.status same A=drove into B=crashed into | the collision
f3.who differs A=race leader B=second overall | his place in the race
f3.name same A=Thuso Keabetswe B=Thuso Keabetswe | the injured rider
f3.age same A=23 B=23 | his age
f4.status changed A=in a coma B=out of coma | he
f5.what differs A=fourth stage B=last stage | which stage
f6.number same A=7 B=7 | other injured riders
f7.who differs A=Eritrean team B=a broadcaster | whose vehicle
f8.name same A=Filmon Habte B=Filmon Habte | the driver
f9.cause differs A=donkey B=touched a rider's wheel | why
f10.source differs A=race doctor B=police | on whose word
f11.status differs A=released on bail B=in prison | the driver
f12.who same A=a spectator B=one among the onlookers | the helper
f12.what differs A=baker B=nurse | the helper's trade
f13.status same A=stopped the bleeding B=dressed the wound | what was done
f13.what differs A=apron B=flag | with what
f14.who same A=organisers B=organisers | who decided
f14.status differs A=cancelled B=annulled the stage | the decision
f14.what differs A=rest of the race B=the stage alone | what is off
f15.who same A=riders B=riders | the riders
f15.position differs A=go on B=refused to carry on | the riders' wish
f15.cause differs A=in honour of the injured B=in shock | why
f16.wording differs A=twenty kilometres B=ten kilometres | Dube's words
f17.role differs A=coach B=brother-in-law | Dube and the rider
f17.name same A=Marks Dube B=Marks Dube | who is quoted
f18.who differs A=sports minister B=president of the cycling federation | Tau-Mokgosi's office
f18.name same A=Lorato Tau-Mokgosi B=Lorato Tau-Mokgosi | the official
f18.position differs A=fewer cars B=race moved to the desert | what the official wants
f19.what same A=road B=road | the road
f19.status same A=closed B=closed | the road, as stated
f19.certainty differs A=certain B=in doubt | the closing of the road
f20.who same A=villagers B=people of the village | who contradicts
f20.what differs A=two lorries B=a bus | what passed
f21.what same A=prize money B=what was to be paid in prizes | the money
f21.status same A=goes B=will be given | the money
f21.whom differs A=the injured B=school of cycling | to whom
f22.who same A=Swiss clinic B=hospital in Switzerland | who offers help
f22.status same A=offered B=offer made | the offer
f22.what same A=free of charge B=no money | the terms
f23.who compatible A=his family B=his parents | who decides
f23.status changed A=considering B=declined | the offer
f24 only A | earlier accidents
f25 only B | his first word
