story: storm-ice-moncton
kind: weather

=== report A | outlet: Tidal Bore Daily | published: 2022-02-07
# Ice storm: {f1.number:60,000} {f2.status:in the dark}, {f3.who:lineworker} {f4.status:electrocuted}

By Yvon LeBlanc-Murray

MONKTON, N.B. - {f3.who:A lineworker} {f4.status:was electrocuted} on Sunday as crews tried to restore power to {f1.number:60,000} customers left {f2.status:without electricity} by {f5.what:freezing rain}. {f3.name:Scott Maillet}, {f3.age:40}, touched a wire that {f6.cause:a household generator had made live}, {f7.source:the utility} said.

{f8.who:A couple} in Riverglade {f8.status:were overcome} by {f9.what:fumes from a barbecue} {f10.place:in their basement}; {f11.who:their daughter}, {f11.age:six}, {f11.what:went through the snow to a neighbour}. "{f12.wording:She knocked very politely}," {f13.who:the neighbour}, {f13.name:Thelma Goguen}, said.

{f14.what:A radio mast} {f14.status:toppled} {f14.place:onto a school gym}, which was empty. The utility {f15.certainty:expects} {f15.what:to have everyone reconnected} {f15.time:by Wednesday}. Its president, {f16.name:Denise Arbeau}, {f16.position:rejects criticism that trees had not been trimmed}. {f17.who:The auditor general} {f17.status:had raised this} {f17.time:in 2020}.

The military {f18.status:has been asked} for {f18.number:200} {f18.what:soldiers with chainsaws}. {f19.what:Warming centres} are open {f19.place:in fire halls}. {f20.who:A dairy farmer} {f20.status:had to dump} {f20.what:nine thousand litres of milk}. {f21.what:The provincial curling final} {f21.status:was moved} to Bathurst-Nord. {f22:The worst ice storm on record here, that of 1956, lasted six days}.

=== report B | outlet: Dominion Press | published: 2022-02-09
# New Brunswick {f2.status:blackout} drags on; thousands may wait until weekend

MONKTON, N.B. (Dominion Press) - {f15.what:Some homes} {f15.certainty:may not} {f15.what:get their power back} {f15.time:before Saturday}, utility president {f16.name:Denise Arbeau} conceded on Wednesday, {f16.position:admitting that trees should have been cut back}, {f17.time:two years} after {f17.who:the auditor general} {f17.status:had called for it}.

{f5.what:Wet snow} brought down the lines on the weekend, {f2.status:cutting off} {f1.number:some 60,000} customers. {f3.name:Scott Maillet}, {f3.age:40}, {f3.who:a tree trimmer}, {f4.status:was killed by a current} which {f6.cause:came from a switch that had been closed too early}, according to {f7.source:the labour inspector}.

In Riverglade {f8.who:a man and his wife} {f8.status:were poisoned} by {f9.what:a propane stove} {f10.place:in a garage}. Their {f11.age:six}-year-old {f11.who:son} {f11.what:walked to the next house for help}. "{f12.wording:He knocked very quietly}," said {f13.name:Thelma Goguen}, {f13.who:a retired nurse who lives there}.

{f14.what:A mast} of a radio station {f14.status:fell} {f14.place:onto a church hall}. {f18.number:Two hundred} {f18.what:soldiers} {f18.status:have arrived}. {f19.what:People can warm up} {f19.place:in libraries}. {f20.who:A farmer} {f20.status:poured away} {f20.what:nine thousand litres of milk}.

{f21.what:The curling final of the province} {f21.status:has been put off to March}. {f24:Sales of candles have been limited to six a person}.

=== key
f1.number same A=60000 B=60000~ | customers without power
f2.status same A=without electricity B=cut off | the customers
f3.who differs A=lineworker B=tree trimmer | the victim's work
f3.name same A=Scott Maillet B=Scott Maillet | the victim
f3.age same A=40 B=40 | his age
f4.status same A=electrocuted B=killed by a current | he
f5.what differs A=freezing rain B=wet snow | what brought down the lines
f6.cause differs A=household generator B=switch closed too early | why the wire was live
f7.source differs A=utility B=labour inspector | on whose word
f8.who same A=a couple B=a man and his wife | the poisoned
f8.status same A=overcome B=poisoned | they
f9.what differs A=barbecue B=propane stove | where the fumes came from
f10.place differs A=basement B=garage | where
f11.who differs A=daughter B=son | the child
f11.age same A=6 B=6 | the child's age
f11.what same A=went to a neighbour B=walked to the next house | what the child did
f12.wording differs A=very politely B=very quietly | the neighbour's words
f13.who compatible A=neighbour B=retired nurse living there | Goguen
f13.name same A=Thelma Goguen B=Thelma Goguen | the neighbour
f14.what same A=radio mast B=mast of a radio station | what fell
f14.status same A=toppled B=fell | it
f14.place differs A=school gym B=church hall | onto what
f15.what same A=reconnected B=power back | the repair
f15.certainty changed A=probable B=may not | the repair in time
f15.time changed A=2022-02-09 B=2022-02-12 or later | when all have power
f16.name same A=Denise Arbeau B=Denise Arbeau | the utility's president
f16.position changed A=rejects criticism B=admits it | she on the trees
f17.who same A=auditor general B=auditor general | who criticised
f17.status same A=raised this B=called for it | the criticism
f17.time same A=2020 B=2020 | when
f18.number same A=200 B=200 | soldiers
f18.what compatible A=soldiers with chainsaws B=soldiers | who comes to help
f18.status changed A=asked for B=arrived | the soldiers
f19.what same A=warming centres B=people can warm up | the help
f19.place differs A=fire halls B=libraries | where
f20.who compatible A=dairy farmer B=farmer | the farmer
f20.status same A=dump B=poured away | the milk
f20.what same A=9000 litres of milk B=9000 litres of milk | what was lost
f21.what same A=provincial curling final B=curling final of the province | the event
f21.status differs A=moved elsewhere B=put off | the final
f22 only A | the storm of 1956
f24 only B | candles
