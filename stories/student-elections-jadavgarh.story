story: student-elections-jadavgarh
kind: education

=== report A | outlet: Rajput Land News | published: 2024-09-11
# Jadavgarh student poll: {f1.who:independent} {f2.status:wins}, count {f3.status:disputed}

JADAVGARH: {f1.who:An independent}, {f1.name:Pooja Meghwal}, {f2.status:was elected} {f4.role:president} of the students' union of Jadavgarh University on {f5.time:Tuesday}, with {f6.number:61} votes more than {f7.who:the candidate of the Progressive Students}. {f8.number:Fifty-four per cent} of the students {f8.status:voted}.

{f7.who:The losers} {f9.position:demand a recount}, since {f10.cause:a ballot box from the law college arrived two hours late}. {f11.who:The returning officer}, {f11.name:Professor Ghanshyam Ojha}, {f11.status:turned them down}. "{f12.wording:The box was late because the rickshaw was}," he said.

As the result was announced, {f13.what:stones were thrown}; {f14.who:a photographer} {f14.status:lost a tooth}. The police {f15.what:used canes} and {f15.status:took} {f15.number:twelve} students {f15.status:away}, {f16.status:all of whom were freed by midnight}. {f17.who:The vice-chancellor} {f17.status:closed} {f17.what:the hostels} until Sunday.

Ms Meghwal, 23, {f18.what:studies geography} and is {f19.role:the daughter of a bus conductor}. She is the {f20.what:first woman from her community} in that post. {f21.position:She wants the library open all night} and {f21.position:an end to the fee for re-examinations}. The post of {f22.role:general secretary} {f22.what:went to the Progressive Students}. In 2018 {f23:a poll had been annulled} after shots were fired.

=== report B | outlet: The Desert Chronicle | published: 2024-09-13
# {f3.status:Recount} leaves Meghwal ahead

{f1.name:Pooja Meghwal} {f2.status:remains} the {f4.role:president} of the Jadavgarh students' union. The ballots {f3.status:were counted afresh} on Thursday, as {f7.who:the Progressive Students} {f9.position:had insisted}; her lead {f6.number:shrank to 49} votes. {f1.who:The candidate of the Ambedkar Forum} had been declared the winner on {f5.time:Tuesday}.

The doubts arose {f10.cause:because a seal was broken} on a box from the law college. {f11.name:Ghanshyam Ojha}, {f11.who:who oversees the poll}, {f11.status:agreed to the recount} at once. "{f12.wording:The box was late because the driver was}," he had joked before. {f8.number:A little more than half} of those entitled {f8.status:had cast their vote}.

After the first announcement {f13.what:there had been stone-throwing}, in which {f14.who:a constable} {f14.status:was hurt in the eye}. With {f15.what:water jets} the police restored order; {f15.number:twelve} {f15.status:were detained}, and {f16.status:four are still in jail}. {f17.what:The hostels} {f17.status:stay open}, {f17.who:the vice-chancellor} emphasised, contrary to rumours.

The new president, {f19.role:whose father drives a bus}, {f18.what:is doing a degree in history}. {f20.what:No woman of her caste} has held the office before. {f21.position:Longer hours in the library} and {f21.position:free repeat examinations} stand on her list. {f22.role:The secretary's post} {f22.what:fell to the Progressives}. They {f24:have congratulated her with sweets}.

=== key
f1.who differs A=independent B=candidate of the Ambedkar Forum | the winner
f1.name same A=Pooja Meghwal B=Pooja Meghwal | the winner
f2.status same A=elected B=remains | the winner
f3.status changed A=disputed B=recounted | the count
f4.role same A=president B=president | the office
f5.time same A=2024-09-10 B=2024-09-10 | when
f6.number changed A=61 B=49 | her lead
f7.who same A=Progressive Students B=Progressive Students | the losers
f8.number compatible A=54 B=>50 | percent who voted
f8.status same A=voted B=cast their vote | the students
f9.position same A=demand a recount B=insisted on a recount | the losers
f10.cause differs A=box came late B=seal broken | why there were doubts
f11.who same A=returning officer B=oversees the poll | Ojha
f11.name same A=Ghanshyam Ojha B=Ghanshyam Ojha | who runs the poll
f11.status changed A=refused B=agreed at once | the recount
f12.wording differs A=the rickshaw B=the driver | Ojha's words
f13.what same A=stones thrown B=stone-throwing | the unrest
f14.who differs A=photographer B=constable | who was hurt
f14.status differs A=lost a tooth B=hurt in the eye | the injury
f15.what differs A=canes B=water jets | what the police used
f15.status same A=taken away B=detained | students
f15.number same A=12 B=12 | students detained
f16.status differs A=all freed by midnight B=four in jail | the detained
f17.who same A=vice-chancellor B=vice-chancellor | who decides on the hostels
f17.what same A=hostels B=hostels | what was closed or not
f17.status differs A=closed B=open | the hostels
f18.what differs A=geography B=history | what she studies
f19.role differs A=daughter of a bus conductor B=father drives a bus | her father
f20.what same A=first woman from her community B=no woman of her caste before | her office
f21.position compatible A=library all night, no fee for re-examinations B=longer library hours, free repeat examinations | her programme
f22.role same A=general secretary B=secretary | another office
f22.what same A=to the Progressive Students B=to the Progressives | who got it
f23 only A | the poll of 2018
f24 only B | the sweets
