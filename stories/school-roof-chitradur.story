story: school-roof-chitradur
kind: accident

=== report A | outlet: Southern Plateau News | published: 2025-07-03
# {f1.what:Ceiling} of school {f1.status:caves in} near Chitradur, {f2.number:nine} {f2.whom:girls} {f2.status:hurt}

CHITRADUR: {f2.number:Nine} {f2.whom:girls} were {f2.status:hurt} on {f3.time:Wednesday morning} when the {f1.what:ceiling} of {f4.place:a classroom} at the government higher primary school in Hosapete Camp {f1.status:came down} during {f5.what:the arithmetic lesson}.

Most of them had cuts and bruises. One, who is in {f7.what:the sixth standard}, {f6.what:has a broken wrist} and {f8.status:was kept in hospital overnight}. The teacher, {f9.name:Shobha Patil}, {f9.status:pushed several children under the benches}. "{f10.wording:I heard a crack, and then everything was white}," she said.

The building was {f11.status:put up} in {f11.time:1972}. {f12.who:The headmaster}, B. Somashekar, said he had {f12.what:written to the block education office about leaks} {f12.number:three times}. The office {f13.status:admitted} that it had {f13.what:received the letters}. Rain had {f14.cause:soaked the plaster}, {f14.source:an engineer of the public works department} found.

{f15.who:The deputy commissioner} {f15.status:ordered} that {f15.what:lessons be held in the temple hall} until {f15.time:the end of the month}. {f16.who:Parents} {f16.what:locked the school gate} and {f16.position:asked for a new building}. The {f17.who:education minister} {f17.status:promised} {f17.money:Rs 60 lakh} for it.

In the district, {f18.number:112} of 840 school buildings are classed as {f18.what:unsafe}. A wall had fallen at a high school in Chitradur itself last August.

=== report B | outlet: Plateau Evening Edition | published: 2025-07-03 | copy: A
# {f1.what:Roof} of school {f1.status:caves in} near Chitradur, {f2.number:nine} {f2.whom:pupils} {f2.status:injured}

CHITRADUR: {f2.number:Nine} {f2.whom:pupils} were {f2.status:injured} on {f3.time:Wednesday morning} when the {f1.what:roof} of {f4.place:a classroom} at the government higher primary school in Hosapete Camp {f1.status:collapsed} during {f5.what:the drawing lesson}.

Most of them had cuts and bruises. One, who is in {f7.what:the sixth standard}, {f6.what:has a broken ankle} and {f8.status:was kept in hospital overnight}. The teacher, {f9.name:Shobha Patil}, {f9.status:got several children under the benches}. "{f10.wording:I heard a crack, and then everything was dark}," she said.

The building was {f11.status:renovated} in {f11.time:1972}. {f12.who:The headmaster}, B. Somashekar, said he had {f12.what:telephoned the block education office about leaks} {f12.number:three times}. The office {f13.status:denied} that it had {f13.what:received any warning}. Rain had {f14.cause:rotted the beams}, {f14.source:an engineer of the education department} found.

{f15.who:The deputy commissioner} {f15.status:directed} that {f15.what:lessons be held in the temple hall} until {f15.time:the end of the month}. {f16.who:Parents} {f16.what:padlocked the school gate} and {f16.position:asked for a new headmaster}. The {f17.who:chief minister} {f17.status:promised} {f17.money:Rs 60 lakh} for a new building.

In the district, {f18.number:112} of 840 school buildings are classed as {f18.what:dangerous}. A wall had fallen at a high school in Chitradur itself last August.

=== key
f1.what differs A=ceiling B=roof | what came down
f1.status same A=came down B=collapsed | ceiling or roof
f2.number same A=9 B=9 | hurt
f2.whom compatible A=girls B=pupils | who was hurt
f2.status same A=hurt B=injured | the children
f3.time same A=2025-07-02 B=2025-07-02 | when
f4.place same A=classroom B=classroom | where
f5.what differs A=arithmetic B=drawing | the lesson
f6.what differs A=broken wrist B=broken ankle | the worst injury
f7.what same A=sixth standard B=sixth standard | the girl's class
f8.status same A=kept overnight B=kept overnight | the girl
f9.name same A=Shobha Patil B=Shobha Patil | the teacher
f9.status compatible A=pushed children under benches B=got children under benches | what she did
f10.wording differs A=white B=dark | her words
f11.status differs A=put up B=renovated | the building in 1972
f11.time same A=1972 B=1972 | when
f12.who same A=headmaster B=headmaster | who warned
f12.what differs A=written B=telephoned | how he warned
f12.number same A=3 B=3 | how often
f13.status differs A=admitted B=denied | the office
f13.what compatible A=letters B=any warning | what it had received
f14.cause differs A=soaked plaster B=rotten beams | why it came down
f14.source differs A=public works engineer B=education department engineer | on whose word
f15.who same A=deputy commissioner B=deputy commissioner | who gives the order
f15.status same A=ordered B=directed | the order
f15.what same A=lessons in the temple hall B=lessons in the temple hall | what was ordered
f15.time same A=2025-07-31 B=2025-07-31 | until when
f16.who same A=parents B=parents | who protests
f16.what same A=locked the gate B=padlocked the gate | the protest
f16.position differs A=new building B=new headmaster | what they want
f17.who differs A=education minister B=chief minister | who promises money
f17.status same A=promised B=promised | the money
f17.money same A=INR 6000000 B=INR 6000000 | the money
f18.number same A=112 B=112 | unsafe schools
f18.what same A=unsafe B=dangerous | how they are classed
