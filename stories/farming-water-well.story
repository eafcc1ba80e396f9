story: farming-water-well
kind: farming

=== report A | outlet: Marathwad Mirror | published: 2024-05-10
# {f1.who:Brothers} {f2.status:die} in well as drought deepens

{f1.who:Two brothers} {f2.status:died} on Thursday when {f4.cause:the wall of a well caved in} on them at Pimpalgaon, a village that has been {f5.what:supplied by tanker} {f6.time:since February}.

{f1.name:Santosh and Ganesh Pawde} had been {f7.what:digging deeper} at {f8.number:18} metres. Their {f9.who:father} {f10.what:was working the winch}. {f11.who:Fire crews} {f12.status:recovered the bodies} {f13.time:after nine hours}.

"{f14.wording:They went down for water and came up as dust}," {f15.who:an uncle} said. The family owed {f16.money:240,000 rupees} {f17.who:to a moneylender}. The {f18.role:collector} of the district, {f18.name:Neha Deshkar}, {f19.status:handed over} {f20.money:400,000 rupees} on Friday. {f21.who:The state's water minister} {f22.position:denied that there was a shortage}.

Of the {f23.number:60} wells in the village, {f24.number:four} {f25.status:hold water}. {f26.who:A sugar mill nearby} {f27.what:draws from a bore} {f28.number:200} metres deep; {f29.who:villagers} {f30.what:locked its pump house} in April. The court case {f32.status:is pending}. {f33:Weather forecasters expect the monsoon in the second week of June.}

=== report B | outlet: Rural India Wire | published: 2024-05-13
# Village without water mourns {f1.who:father and son}

At Pimpalgaon the tanker comes {f5.what:every third day}, and it has done so {f6.time:for three months}. On May 9 {f1.who:a father and his son}, {f1.name:Ganesh and Santosh Pawde}, climbed into a well that had run dry, and {f2.status:did not come out alive}. {f4.cause:Gas had gathered at the bottom}.

They were {f7.what:cleaning out mud}, {f8.number:eighteen} metres down, while {f9.who:a neighbour} {f10.what:turned the winch}. {f11.who:Men from the village} {f12.status:brought the dead up} {f13.time:that night, nine hours later}.

"{f14.wording:They went down for water and they came up as dust}," said {f15.who:the headman}, whose own well is one of {f24.number:four}, out of {f23.number:sixty}, in which {f25.status:a bucket still gets wet}. {f17.who:A cooperative bank} had lent the family {f16.money:2.4 lakh rupees}. {f20.money:Four lakhs} {f19.status:have been promised} to the widows by {f18.name:Neha Deshkar}, the {f18.role:deputy collector}.

In the state capital, {f21.who:the minister in charge of water} {f22.position:spoke of the worst shortage in forty years}. The anger in Pimpalgaon, however, is for {f26.who:a bottling plant}, whose {f27.what:bore goes down} {f28.number:200} metres. {f29.who:Farmers} {f30.what:cut its power line} a month ago. A judge {f32.status:has ordered it to pump by night only}.

=== key
f1.who differs A=two brothers B=father and son | the dead
f1.name same A=Santosh and Ganesh Pawde B=Ganesh and Santosh Pawde | the dead
f2.status same A=died B=not out alive | the two men
f4.cause differs A=wall caved in B=gas | how they died
f5.what compatible A=by tanker B=tanker every third day | the village's supply
f6.time same A=since 2024-02 B=3 months | since when
f7.what differs A=digging deeper B=cleaning out mud | what they were doing
f8.number same A=18 B=18 | depth in metres
f9.who differs A=father B=neighbour | who was at the winch
f10.what same A=winch B=winch | what that person did
f11.who differs A=fire crews B=villagers | who brought them up
f12.status same A=recovered B=brought up | the bodies
f13.time same A=9 hours B=9 hours | after what time
f14.wording differs A=They went down for water and came up as dust B=They went down for water and they came up as dust | the words
f15.who differs A=uncle B=headman | who said them
f16.money same A=INR 240,000 B=INR 240,000 | the debt
f17.who differs A=moneylender B=cooperative bank | the creditor
f18.role differs A=collector B=deputy collector | Deshkar's post
f18.name same A=Neha Deshkar B=Neha Deshkar | the official
f19.status differs A=handed over B=promised | the aid
f20.money same A=INR 400,000 B=INR 400,000 | the aid
f21.who same A=water minister B=minister in charge of water | the minister
f22.position differs A=no shortage B=worst shortage | the minister on it
f23.number same A=60 B=60 | wells
f24.number same A=4 B=4 | wells with water
f25.status same A=hold water B=bucket gets wet | those wells
f26.who differs A=sugar mill B=bottling plant | who draws water
f27.what same A=bore B=bore | how
f28.number same A=200 B=200 | its depth
f29.who compatible A=villagers B=farmers | who acted against it
f30.what differs A=locked the pump house B=cut the power line | what they did
f32.status differs A=pending B=ruling | the court case
f33 only A | the monsoon
