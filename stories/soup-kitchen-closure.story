story: soup-kitchen-closure
kind: local life

=== report A | outlet: Evening Tyneholm | published: 2025-02-19
# {f1.what:Soup kitchen} {f2.status:ordered to close} over {f3.cause:rats}

By Shona Prudhoe

{f1.what:A soup kitchen} that has fed Tyneholm's poor for {f4.time:26 years} {f2.status:was ordered to shut} on Tuesday after {f5.who:council inspectors} found {f3.cause:rat droppings} in {f6.place:the larder}.

The Lantern, {f7.place:in a former chapel}, serves {f8.number:about 120} hot meals {f8.time:a day}. It is run by {f9.who:a retired bus driver}, Maureen Tulloch-Bain, {f9.age:72}, and {f10.number:thirty} {f10.who:volunteers}. She {f11.status:wept} when she {f11.what:put up the notice}, a helper said.

"{f12.wording:Hunger will not wait for a certificate}," she told this newspaper. She {f13.position:demands a month's grace}. The council {f14.status:refused}, but {f15.status:offered} a kitchen {f15.place:at a closed school}. {f16.who:A supermarket} will deliver {f16.what:sandwiches} until Sunday.

The council's {f17.role:head of environmental health}, Dev Rathbone, said {f18.who:a neighbour} {f18.status:had complained}. {f19.what:The drains}, last repaired {f19.time:in 2011}, {f19.certainty:may} be the reason. {f20.who:The diocese}, which {f20.role:owns the chapel}, {f20.status:promised to pay} for new ones.

{f21.who:The local MP} {f21.position:called for a change in the law}. A collection brought in {f22.money:£8,000} {f22.time:within a day}. In {f23.time:2017} the Lantern was closed {f23.time:for a week} {f23.cause:after a fire}. {f24.who:A similar kitchen} across the river {f24.status:is taking in} some of the guests. {f25.what:The night shelter} next door, run by another charity, {f25.status:stays open}.

=== report B | outlet: The Street, magazine of the homeless | published: 2025-02-24
# Lantern out

Billy has eaten there since he lost his flat; that is nine years. On Wednesday he stood before a locked door. {f5.who:An officer from the national food agency} had come upon {f3.cause:cockroaches} in {f6.place:the cellar} of the Lantern, {f1.what:the charity canteen} {f7.place:in what used to be a cinema}, and {f2.status:forbidden it to serve}.

{f8.number:A hundred and twenty} people {f8.time:a day} got a warm plate there, {f4.time:for more than a quarter of a century}. Maureen Tulloch-Bain, {f9.age:72}, {f9.who:who used to be a school cook}, and {f10.number:some thirty} {f10.who:unpaid helpers} saw to that. She {f11.status:did not shed a tear}, Billy says; she {f11.what:nailed up the sign} and swore.

To us she said: "{f12.wording:Hunger does not wait for a certificate}." What she {f13.position:wants is the order lifted at once}. It {f14.status:was turned down}. Since Saturday she {f15.status:has been cooking again}, {f15.place:in a disused schoolhouse}, in a kitchen lent by the council. {f16.who:A bakery} brings {f16.what:rolls}.

Who {f18.status:reported} the place? {f18.who:A former volunteer}, according to Dev Rathbone, {f17.role:the council's spokesman}. {f19.what:The sewers}, which nobody has touched {f19.time:for nine years}, {f19.certainty:are certainly} to blame. As {f20.role:landlord}, {f20.who:the diocese} {f20.status:has refused to bear the cost}.

{f21.who:Our member of parliament} {f21.position:wants the rules rewritten}. There is money: {f22.money:eight thousand pounds}, given {f22.time:in three days}. It is not the first time; {f23.time:eight years ago}, {f23.cause:when the roof leaked}, the stoves were cold {f23.time:for seven days}. {f25.what:The dormitory} in the next building, which has nothing to do with the Lantern, {f25.status:carries on}, and {f24.who:a soup kitchen} on the other bank {f24.status:sent people away}: {f26:it was full}. {f27:Billy washes up now.}

=== key
f1.what same A=soup kitchen B=charity canteen | what was closed
f2.status same A=ordered to close B=forbidden to serve | the kitchen
f3.cause differs A=rats B=cockroaches | why it was closed
f4.time same A=26 years B=more than a quarter of a century | how long it has existed
f5.who differs A=council inspectors B=officer from the national food agency | who found it
f6.place differs A=larder B=cellar | where it was found
f7.place differs A=former chapel B=former cinema | where the kitchen is
f8.number same A=120~ B=120 | meals
f8.time same A=a day B=a day | the meals are for
f9.who differs A=retired bus driver B=former school cook | what Tulloch-Bain was
f9.age same A=72 B=72 | Tulloch-Bain
f10.number same A=30 B=30~ | helpers
f10.who same A=volunteers B=unpaid helpers | who helps
f11.status differs A=wept B=did not shed a tear | Tulloch-Bain
f11.what same A=put up the notice B=nailed up the sign | what she did
f12.wording differs A=will not wait B=does not wait | her words
f13.position differs A=a month's grace B=order lifted at once | what she wants
f14.status same A=refused B=turned down | her demand
f15.status changed A=offered B=in use | the other kitchen
f15.place same A=closed school B=disused schoolhouse | where it is
f16.who differs A=supermarket B=bakery | who brings food
f16.what compatible A=sandwiches B=rolls | what is brought
f17.role differs A=head of environmental health B=spokesman | Rathbone
f18.status same A=complained B=reported | the complaint
f18.who differs A=neighbour B=former volunteer | who complained
f19.what same A=drains B=sewers | what is to blame
f19.time differs A=2011 B=2016 | since when they were not repaired
f19.certainty differs A=possible B=certain | whether they are to blame
f20.who same A=diocese B=diocese | who owns the building
f20.role same A=owner B=landlord | the diocese
f20.status changed A=promised to pay B=refused to pay | the diocese on the cost
f21.who same A=local MP B=our member of parliament | who makes a demand
f21.position same A=change in the law B=rules rewritten | what the MP wants
f22.money same A=GBP 8000 B=GBP 8000 | the collection
f22.time differs A=a day B=3 days | how fast
f23.time same A=2017, a week B=eight years ago, seven days | the earlier closure
f23.cause differs A=fire B=leaking roof | why
f24.who same A=similar kitchen B=soup kitchen | the other kitchen across the river
f24.status differs A=takes guests in B=sent people away | that kitchen
f25.what same A=night shelter B=dormitory | the house next door
f25.status same A=stays open B=carries on | the shelter
f26 only B | it was full
f27 only B | Billy washes up
