story: bus-gorge-lalibel
kind: accident

=== report A | outlet: Highland Herald | published: 2022-01-10
# Pilgrims' bus {f1.status:falls} into gorge, {f2.number:19} {f3.status:dead}

LALIBEL, Jan 10 - {f2.number:Nineteen} people {f3.status:died} and {f4.number:23} were hurt when a bus taking pilgrims {f5.what:home from the Christmas feast} {f1.status:plunged} into the Tekeze gorge {f6.time:on Saturday night}.

The bus {f7.cause:was hit by a cement lorry} {f8.place:on a narrow bridge}, said Inspector {f9.name:Girma Wolde} of the regional police. {f10.who:The driver of the lorry} {f10.status:fled on foot}.

{f11.who:Monks} from a nearby monastery {f11.status:let themselves down} {f12.what:on ropes of goat leather} to reach the wreck. {f13.who:A boy of four} {f13.status:was found unhurt} {f14.place:in the luggage rack}. His {f15.role:father}, {f15.status:who had got off at the last stop to buy bread}, is alive.

"{f16.wording:I heard singing, and then stones}," said {f17.who:the abbot}, {f17.name:Abba Tesfa}.

The bus was {f18.number:31} years old and {f19.what:had failed its inspection} {f19.time:in November}, {f20.source:the transport bureau} admits. It belonged to {f21.who:a parish}, {f22.status:which says that the brakes had been repaired}.

The injured are in {f23.place:the hospital at Woldamo}. {f24.who:Two Finnish tourists} among them {f24.status:will be flown home} {f24.time:on Tuesday}. The regional president {f25.name:Almaz Bekele-Roba} {f26.what:visited them with blankets and honey}. She {f27.position:promised a new bridge}.

Three days of mourning {f28.status:began} on Monday. {f29.what:A football match} in the regional capital {f29.status:was called off}.

{f30:Last year 412 people died on the roads of the region}. {f31.time:In 2015} a lorry carrying {f31.what:wedding guests} went off the same road.

=== report B | outlet: Continental Press Service | published: 2022-01-11
# Bus {f1.status:plunge} kills {f2.number:at least 19} worshippers in highlands

WOLDAMO (CPS) - {f2.number:At least 19} worshippers {f3.status:lost their lives} in a ravine in the northern highlands {f6.time:on Sunday night} as they were {f5.what:returning from Christmas celebrations}; {f4.number:23} others were injured.

Their bus {f7.cause:skidded on gravel} {f8.place:in a bend}, survivors said, and {f1.status:went over the edge}. Police inspector {f9.name:Girma Wolde} said that {f10.who:a lorry driver}, who had been thought to have caused the accident, {f10.status:reported to the police on Monday} and was cleared.

{f11.who:Monks} {f11.status:climbed down} {f12.what:with ropes made of hide}. They came upon {f13.who:a small boy} {f13.status:without a scratch} {f14.place:under a seat}. His {f15.role:uncle} {f15.status:had left the bus to fetch bread just before}.

"{f16.wording:I heard singing, and then only stones}," {f17.name:Abba Tesfa}, {f17.who:the monastery's cook}, told the agency.

{f20.source:An official of the vehicle workshop} said that the {f18.number:31}-year-old bus {f19.what:had passed its last test}, {f19.time:two months ago}. {f21.who:The parish that owned it} said {f22.status:its brakes had just been mended}.

{f23.place:Woldamo hospital} is looking after the wounded. {f24.who:A couple from Finland} {f24.status:left for home} {f24.time:on Tuesday}. {f25.name:Almaz Bekele-Roba}, who presides over the region, {f26.what:brought them blankets and honey}. She said that {f27.position:there was no money for a new bridge before 2024}.

The region {f28.status:is observing} three days of mourning. {f29.what:A cycling race} {f29.status:was cancelled}.

On the same road {f31.what:a truck with a wedding party} crashed {f31.time:seven years ago}.

=== key
f1.status same A=plunged into the gorge B=went over the edge | the bus
f2.number compatible A=19 B=>=19 | the dead
f3.status same A=died B=lost their lives | the victims
f4.number same A=23 B=23 | the injured
f5.what same A=home from the Christmas feast B=returning from Christmas celebrations | where they came from
f6.time differs A=2022-01-08 night B=2022-01-09 night | when
f7.cause differs A=hit by a lorry B=skidded on gravel | why the bus fell
f8.place differs A=narrow bridge B=bend | where
f9.name same A=Girma Wolde B=Girma Wolde | the inspector
f10.who same A=driver of the lorry B=a lorry driver | the other driver
f10.status changed A=fled B=reported to the police | the lorry driver
f11.who same A=monks B=monks | who helped
f11.status same A=let themselves down B=climbed down | the monks
f12.what same A=ropes of goat leather B=ropes made of hide | with what
f13.who compatible A=boy of four B=small boy | the child
f13.status same A=unhurt B=without a scratch | the child
f14.place differs A=luggage rack B=under a seat | where he was found
f15.role differs A=father B=uncle | who travelled with him
f15.status same A=got off to buy bread B=left the bus to fetch bread | that relative
f16.wording differs A=and then stones B=and then only stones | the monk's words
f17.who differs A=abbot B=monastery's cook | Abba Tesfa
f17.name same A=Abba Tesfa B=Abba Tesfa | the monk
f18.number same A=31 B=31 | age of the bus
f19.what differs A=failed B=passed | the inspection
f19.time same A=2021-11 B=2021-11 | when
f20.source differs A=transport bureau B=official of the workshop | on whose word
f21.who same A=a parish B=the parish that owned it | the owner
f22.status same A=repaired B=mended | the brakes
f23.place same A=hospital at Woldamo B=Woldamo hospital | where the injured are
f24.who same A=two Finnish tourists B=couple from Finland | the foreigners
f24.status changed A=will be flown home B=left for home | the foreigners
f24.time same A=2022-01-11 B=2022-01-11 | when
f25.name same A=Almaz Bekele-Roba B=Almaz Bekele-Roba | the regional president
f26.what same A=blankets and honey B=blankets and honey | her gifts
f27.position differs A=promised a new bridge B=no money before 2024 | the bridge
f28.status compatible A=began B=being observed | the mourning
f29.what differs A=football match B=cycling race | the event
f29.status same A=called off B=cancelled | the event
f30 only A | deaths last year
f31.time same A=2015 B=2015 | the earlier accident
f31.what same A=wedding guests B=wedding party | who was on that lorry
