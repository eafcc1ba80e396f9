story: cablecar-stuck-banffin
kind: rescue

=== report A | outlet: Bow Range Crag & Canyon | published: 2019-12-29
# {f1.number:31} {f2.status:rescued} from stalled gondola on Mount Harrow

By Kelsey Drumheller

All {f1.number:31} people who {f3.status:hung} above Mount Harrow in gondola cabins on Friday {f2.status:are down}, the last of them {f2.time:shortly before midnight}.

The lift {f3.status:stopped} at 2:15 p.m. when {f4.cause:a haul rope slipped off its wheel} {f4.place:at Tower 7} in a gust. {f5.who:Parks Canada rescuers} {f5.status:lowered} most of the passengers {f6.what:on ropes}; {f7.number:nine} {f7.status:were fetched} {f7.what:by helicopter} {f7.time:before dark}.

{f8.who:An infant} {f8.what:was let down in a backpack}. {f9.who:A man of 68 from Leduc} {f9.status:had a stroke} in his cabin; his {f9.what:condition is stable}. {f10.who:A cardiologist} {f10.status:guided} {f10.whom:his daughter} {f10.what:by telephone} through first aid.

It was {f11.number:minus 19}. "{f12.wording:We burned the brochures to keep warm}," said {f13.who:honeymooner} {f13.name:Tara Whitford}. {f14.what:The emergency blankets} that should be in each cabin {f14.status:were missing from two}, she added.

{f15.name:Harrow Mountain Tours} {f16.position:says it told everybody what was going on, through loudspeakers}. {f17.who:Its operations head}, {f17.name:Ian Castellow}, {f18.status:has been suspended}. The lift had been inspected {f19.time:in November}, {f19.what:with no fault found}.

Alberta's safety authority {f20.status:has ordered} {f20.what:a replacement of all 24 wheel assemblies}. {f21.status:The lift stays shut} {f21.time:until Easter}. The company {f22.status:offers} passengers {f22.what:a full refund} and {f22.what:a free season pass}.

{f23:Since it was opened in 1968 the gondola has stalled for more than an hour just four times}.

=== report B | outlet: Confederation Wire | published: 2019-12-30
# Nine hours in the air: gondola passengers consider {f24:lawsuit}

CALGARY (CW) - Passengers who {f3.status:dangled} for up to nine hours in the cabins of a gondola on Mount Harrow on Friday {f24:are talking to lawyers}.

{f1.number:Thirty-one} people were in the cabins when {f4.cause:a tree fell on the cable} {f4.place:close to the seventh tower}. {f5.who:Ski patrollers} {f5.status:brought down} the majority {f6.what:using ropes and harnesses}. {f7.what:A helicopter} {f7.status:took off} {f7.number:nine} {f7.time:in daylight}. {f2.status:No one was left up there} {f2.time:by midnight}.

{f8.who:A baby} {f8.what:travelled to the ground in a rucksack}. {f9.who:A 68-year-old Leduc man} {f9.status:suffered a heart attack}; he {f9.what:is out of danger}. {f10.who:A cardiologist} {f10.what:on the phone} {f10.status:told} {f10.whom:his son} what to do.

The thermometer showed {f11.number:19 below zero}. {f13.name:Tara Whitford}, {f13.who:who had married the week before}, spoke for many: "{f12.wording:We burned the tickets to keep warm}." {f14.what:Blankets} {f14.status:were found in every cabin}, the company says.

Passengers complain that {f16.position:for hours no one spoke to them}. {f15.name:Harrow Mountain Tours} said {f17.name:Ian Castellow}, {f17.who:its chief of operations}, {f18.status:had quit}. In the inspection, which took place {f19.time:last month}, {f19.what:two worn wheels were noted}, documents show.

The provincial regulator {f20.status:wants} {f20.what:every one of the 24 wheel sets replaced}. The gondola {f21.status:will not run} {f21.time:before summer}. Those affected {f22.status:are to get} {f22.what:their money back} and {f22.what:a voucher for a dinner}.

=== key
f1.number same A=31 B=31 | people in the cabins
f2.status same A=down B=no one left up there | the people
f2.time same A=shortly before midnight B=by midnight | when the last came down
f3.status same A=hung B=dangled | the people
f4.cause differs A=rope slipped off its wheel B=tree fell on the cable | why it stopped
f4.place same A=Tower 7 B=seventh tower | where
f5.who differs A=Parks Canada rescuers B=ski patrollers | who rescued them
f5.status same A=lowered B=brought down | most passengers
f6.what same A=ropes B=ropes and harnesses | how
f7.number same A=9 B=9 | fetched by helicopter
f7.status same A=fetched B=took off | these
f7.what same A=helicopter B=helicopter | by what
f7.time same A=before dark B=in daylight | when
f8.who same A=infant B=baby | the child
f8.what same A=backpack B=rucksack | how the child came down
f9.who same A=man of 68 from Leduc B=68-year-old Leduc man | who fell ill
f9.status differs A=stroke B=heart attack | his illness
f9.what same A=stable B=out of danger | his condition
f10.who same A=cardiologist B=cardiologist | who gave advice
f10.status same A=guided B=told what to do | the advice
f10.whom differs A=his daughter B=his son | who gave first aid
f10.what same A=by telephone B=on the phone | how
f11.number same A=-19 B=-19 | the temperature
f12.wording differs A=burned the brochures B=burned the tickets | Whitford's words
f13.who same A=honeymooner B=married the week before | Whitford
f13.name same A=Tara Whitford B=Tara Whitford | the passenger
f14.what same A=emergency blankets B=blankets | what should be in each cabin
f14.status differs A=missing from two B=in every cabin | the blankets
f15.name same A=Harrow Mountain Tours B=Harrow Mountain Tours | the company
f16.position differs A=told everybody B=no one spoke to them | whether passengers were informed
f17.who same A=operations head B=chief of operations | Castellow
f17.name same A=Ian Castellow B=Ian Castellow | the manager
f18.status differs A=suspended B=quit | the manager
f19.time same A=2019-11 B=2019-11 | the inspection
f19.what differs A=no fault B=two worn wheels | what the inspection found
f20.status same A=ordered B=wants | the authority
f20.what same A=replace 24 wheel assemblies B=24 wheel sets replaced | what it wants
f21.status same A=shut B=will not run | the lift
f21.time differs A=until Easter B=until summer | for how long
f22.status same A=offers B=to get | the passengers
f22.what differs A=refund and season pass B=refund and dinner voucher | what they get
f23 only A | earlier stalls
f24 only B | the lawsuit
