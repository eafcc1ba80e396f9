story: lorry-bees-varmo
kind: transport

=== report A | outlet: Värmo-Bladet | published: 2020-06-08
# Lorry with {f1.what:bees} {f2.status:overturns} on E-road

By Gun Persdotter

A lorry with {f1.number:two million} {f1.what:bees} {f2.status:overturned} {f3.place:on the bend at Skived} {f4.time:on Sunday afternoon}. {f5.who:A policeman} {f6.status:was stung} {f6.number:more than 200} times and {f7.status:is in intensive care}.

The driver, {f8.name:Ola Frisk}, {f8.age:35}, {f9.cause:had braked for an elk calf}. He {f10.status:got off with scratches}. The hives {f11.status:belong to} {f11.who:a honey cooperative} and were {f12.place:on their way to the heather}.

{f13.who:Beekeepers from all over the county} {f13.status:came} {f13.what:with smokers} and {f14.what:had caught half the swarms} {f14.time:by midnight}. "{f15.wording:They are not angry, they are homeless}," said {f16.who:the beekeepers' chairwoman}, {f16.name:Birgitta Rask}.

The road {f17.status:was closed} {f17.time:until Monday morning}. {f18.who:Motorists} {f18.status:were told} {f18.what:to keep their windows shut}; {f19.who:a couple in an open car} {f19.what:sheltered in a car wash}. {f20.who:The county vet} {f20.position:ordered the rest of the bees to be killed}, but {f21.status:withdrew the order} after protests.

{f22.who:The insurers} {f22.position:will pay for the hives}. {f23.role:The minister for rural affairs}, {f23.name:Jonas Ek}, {f23.what:ate honey for the cameras}. {f24:It was the third load of bees lost in the country in ten years; in 2013 a pallet was stolen from a railway wagon}.

=== report B | outlet: Scanline News | published: 2020-06-09
# Stung {f5.who:fireman} {f7.status:leaves intensive care}

SKIVED (Scanline) - {f5.who:The fireman} who {f6.status:suffered} {f6.number:over 200} stings when a lorry full of {f1.what:bumblebees} {f2.status:tipped over} in Varmo {f7.status:is well enough to be moved to a ward}, doctors said on Tuesday.

{f3.place:On the straight road west of Skived}, {f8.name:Ola Frisk}, {f8.age:35}, {f9.cause:had been reaching for his telephone}. He {f10.status:has a fractured collarbone}. It was {f4.time:Sunday, after lunch}. {f1.number:Some two million} insects, {f11.status:owned} by {f11.who:a grower of tomatoes}, were {f12.place:bound for Denmark}.

{f13.who:Keepers from the neighbourhood} {f13.status:hurried to the place} {f13.what:with vacuum cleaners}. {f14.time:Before midnight} {f14.what:half of the insects had been gathered in}. "{f15.wording:They're not angry, they're only homeless}," said {f16.name:Birgitta Rask}, {f16.who:who teaches at the agricultural college}.

{f17.time:On Monday morning} the road {f17.status:could be opened again}. {f18.status:The police asked} {f18.who:drivers} {f18.what:not to open their windows}. {f19.who:Two people in a convertible} {f19.what:hid in a petrol station}. {f20.who:The environment agency} {f20.position:wanted what was left to be killed} and {f21.status:has stuck to that}.

{f22.who:The insurance company} {f22.position:refuses to pay}, saying {f25:the hives had not been tied down}. {f23.name:Jonas Ek}, {f23.role:chairman of the farmers' federation}, {f23.what:tasted honey in front of the cameras}.

=== key
f1.what differs A=bees B=bumblebees | the load
f1.number same A=2000000 B=2000000~ | how many insects
f2.status same A=overturned B=tipped over | the lorry
f3.place differs A=bend at Skived B=straight road west of Skived | where
f4.time same A=2020-06-07 afternoon B=2020-06-07 after lunch | when
f5.who differs A=policeman B=fireman | who was stung
f6.status same A=stung B=suffered stings | he
f6.number same A=>200 B=>200 | stings
f7.status changed A=intensive care B=moved to a ward | he
f8.name same A=Ola Frisk B=Ola Frisk | the driver
f8.age same A=35 B=35 | his age
f9.cause differs A=elk calf B=telephone | why
f10.status differs A=scratches B=fractured collarbone | the driver
f11.status same A=belong to B=owned | the insects
f11.who differs A=honey cooperative B=tomato grower | the owner
f12.place differs A=the heather B=Denmark | where they were going
f13.who compatible A=beekeepers from all over the county B=keepers from the neighbourhood | who helped
f13.status same A=came B=hurried to the place | they
f13.what differs A=smokers B=vacuum cleaners | with what
f14.what same A=caught half the swarms B=half gathered in | the result
f14.time same A=by midnight B=before midnight | when
f15.wording differs A=they are homeless B=they're only homeless | Rask's words
f16.who differs A=beekeepers' chairwoman B=teacher at the agricultural college | Rask
f16.name same A=Birgitta Rask B=Birgitta Rask | the expert
f17.status same A=closed until B=opened again | the road
f17.time same A=2020-06-08 morning B=2020-06-08 morning | when it opened
f18.who same A=motorists B=drivers | who was warned
f18.status same A=told B=asked | the warning
f18.what same A=windows shut B=not to open windows | the advice
f19.who same A=couple in an open car B=two in a convertible | who hid
f19.what differs A=car wash B=petrol station | where they hid
f20.who differs A=county vet B=environment agency | who decided
f20.position same A=rest to be killed B=what was left to be killed | the order
f21.status differs A=withdrawn B=kept | the order
f22.who same A=insurers B=insurance company | the insurer
f22.position differs A=will pay B=refuses to pay | the insurer
f23.role differs A=minister for rural affairs B=chairman of the farmers' federation | Ek's post
f23.name same A=Jonas Ek B=Jonas Ek | the official
f23.what same A=ate honey for the cameras B=tasted honey in front of the cameras | what he did
f24 only A | earlier loads lost
f25 only B | the insurer's reason
