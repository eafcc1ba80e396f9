story: companies-bakery-chain
kind: companies

=== report A | outlet: Daegok Evening | published: 2023-02-09
# Bakery chain's {f1.role:chairman} {f2.status:bows} over death at {f3.what:mixer}

The {f1.role:chairman} of the bakery chain Milbat, {f1.name:Heo Seung-il}, {f1.age:61}, {f2.status:apologised} on Wednesday for the death of a worker who was {f4.what:dragged into a} {f3.what:sauce mixer} at its {f5.place:Pyeongju} plant.

{f6.who:The woman}, {f6.age:23}, {f7.what:was alone} on {f8.time:the night shift}, though {f9.what:company rules} {f10.status:require two}. {f11.what:A safety cover} had been removed, {f13.source:the police} said. The line {f14.status:was running again} {f15.time:the next morning}, {f16.what:behind a white sheet}.

"{f17.wording:We covered the machine with cloth and our shame with words}," Heo said. He announced {f18.money:100 billion won} for {f19.what:safety}. {f20.who:Her mother} {f21.position:refused to receive him}. The {f22.who:food workers' union} {f23.position:calls for a boycott}; {f24.who:university cafeterias} {f25.status:have taken Milbat bread off the shelves}.

{f26.who:The plant manager} {f27.status:has been booked} for {f28.what:negligent homicide}. {f29.who:The labour minister} {f30.position:ordered all plants of the firm inspected}. Eight days earlier {f31.who:a temporary worker} had {f32.what:caught his hand in a conveyor} {f33.place:in the same hall}.

=== report B | outlet: Korea Business Digest | published: 2023-02-14
# Milbat sales down a fifth after fatal accident

{f24.who:Schools} across the country {f25.status:no longer serve} Milbat bread, and customers walk past its shops: the death of a young worker has cost the chain {f34:a fifth of its turnover} in a week.

{f6.who:The victim}, {f6.age:23}, had been {f4.what:pulled into} {f3.what:a dough kneader} in {f5.place:Pyeongju}. It was {f8.time:towards the end of the early shift}, and {f7.what:a colleague who should have been with her had been sent to another line}; {f9.what:the firm's own manual} {f10.status:prescribes two people}. {f11.what:The emergency switch} did not work, {f13.source:a lawmaker} found out. {f15.time:Only hours later} the hall {f14.status:was producing again}, with {f16.what:a white cloth} hung around the machine.

{f1.name:Heo Seung-il}, {f1.age:61}, the group's {f1.role:chief executive}, {f2.status:has said sorry}. "{f17.wording:We covered the machine with a cloth and our shame with words}," he confessed. {f18.money:A hundred billion won} is to be spent on {f19.what:making the plants safer}. {f20.who:The dead woman's mother} {f21.position:listened to him for an hour}, and {f35:asked for the switch}.

{f26.who:The production director} {f27.status:was detained} on Monday on suspicion of {f28.what:tampering with evidence}. {f29.who:The minister of labour} {f30.position:wants every factory of the company looked at}.

A boycott does not have the blessing of {f22.who:the union of food workers}, which {f23.position:fears for jobs}. {f33.place:At a sister plant}, {f31.who:an agency worker} had {f32.what:had his hand crushed} a week before.

=== key
f1.role differs A=chairman B=chief executive | Heo's post
f1.name same A=Heo Seung-il B=Heo Seung-il | the head of the chain
f1.age same A=61 B=61 | the head of the chain
f2.status same A=apologised B=said sorry | the head of the chain
f3.what differs A=sauce mixer B=dough kneader | the machine
f4.what same A=dragged into B=pulled into | how she died
f5.place same A=Pyeongju B=Pyeongju | the plant
f6.who same A=woman B=victim | who died
f6.age same A=23 B=23 | who died
f7.what compatible A=alone B=colleague sent away | her being alone
f8.time differs A=night shift B=early shift | when
f9.what same A=company rules B=firm's manual | the rule
f10.status same A=require two B=prescribe two | the rule
f11.what differs A=safety cover B=emergency switch | what was wrong
f13.source differs A=police B=lawmaker | on whose word
f14.status same A=running again B=producing again | the line
f15.time differs A=next morning B=hours later | when
f16.what same A=white sheet B=white cloth | what hid the machine
f17.wording differs A=We covered the machine with cloth and our shame with words B=We covered the machine with a cloth and our shame with words | his words
f18.money same A=KRW 100bn B=KRW 100bn | the sum
f19.what same A=safety B=safer plants | what for
f20.who same A=mother B=dead woman's mother | the relative
f21.position differs A=refused him B=listened to him | the mother
f22.who same A=food workers' union B=union of food workers | the union
f23.position differs A=boycott B=no boycott | the union's view
f24.who differs A=university cafeterias B=schools | who dropped the bread
f25.status same A=off the shelves B=no longer served | the bread
f26.who differs A=plant manager B=production director | the accused
f27.status differs A=booked B=detained | the accused
f28.what differs A=negligent homicide B=tampering with evidence | the suspicion
f29.who same A=labour minister B=minister of labour | the minister
f30.position same A=all plants inspected B=every factory looked at | the minister's order
f31.who same A=temporary worker B=agency worker | the earlier victim
f32.what compatible A=hand caught B=hand crushed | the earlier accident
f33.place differs A=same hall B=sister plant | where
f34 only B | the loss of turnover
f35 only B | what the mother asked for
