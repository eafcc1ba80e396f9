story: basketball-arena-roof
kind: sport

=== report A | outlet: Baltic Wire Service | published: 2024-02-12
# {f1.what:Arena roof} {f2.status:gives way} under snow hours before match

RĪTAVA, Feb 12 (BWS) - Part of {f1.what:the roof} of the Amber Arena in Rītava {f2.status:fell in} on {f4.time:Sunday morning}, five hours before a basketball match for which {f6.number:6,200} tickets had been sold.

Only {f7.who:a cleaning crew} {f7.status:was inside}. {f8.number:Two} of its members {f8.status:were injured}, one {f9.what:with a broken pelvis}. They {f10.status:were rescued} by {f10.who:firefighters} {f10.what:with a crane}.

The collapse was caused by {f3.cause:the weight of wet snow}, said {f11.role:the city's chief engineer}, Ilmārs Vētra-Kalns. {f12.who:The builder}, Dzelzbeton, {f12.status:declined to comment}. The arena, opened {f13.time:in 2011}, {f14.status:had been inspected} {f14.time:in the autumn}.

"{f15.wording:Five hours later and this would be a cemetery}," said {f16.role:the club's president}, Ance Dreimane. The match {f17.status:will be played} on Wednesday {f17.place:in Valka-Dubra}. {f18.who:The visiting team}, Kaunava, {f18.status:agreed}.

{f19.who:The interior minister} {f19.status:ordered} {f19.what:checks of all large halls}. {f20.who:The opposition} {f20.position:demanded the mayor's resignation}. {f21.who:Prosecutors} opened a case {f21.whom:against unknown persons}. In 2013 {f22.what:a supermarket} in the region {f22.status:collapsed}, {f22.cause:because of a design error}. A children's tournament had ended in the arena {f23.time:on Saturday evening}. Ticket holders {f24.what:get their money back}.

=== report B | outlet: Rītavas Balss | published: 2024-02-15
# Why did the sky fall?

By Zane Ozoliņa-Berg

"{f15.wording:Five hours later, and this would have been a cemetery}." Ance Dreimane, {f16.role:manager of the basketball club}, has repeated it so often that it no longer frightens her. It frightens the rest of us. On {f4.time:Sunday, before noon}, {f1.what:a third of the arena's ceiling} {f2.status:came down}; {f6.number:more than six thousand} were expected in the afternoon.

{f7.who:Electricians} {f7.status:were at work} in the hall. {f8.number:Two} of them {f8.status:were hurt}; one has {f9.what:a fractured skull}. {f10.who:Players of the youth team} {f10.status:pulled them out}, {f10.what:with their bare hands}.

The snow alone it was not. {f3.cause:A row of bolts had been left out}, Ilmārs Vētra-Kalns, {f11.role:an independent expert}, finds. {f12.who:Dzelzbeton, which put up the hall}, {f12.status:rejects that}. The last inspection {f14.status:took place} {f14.time:three years ago}, though the building has stood only {f13.time:since 2011}.

On Wednesday the game {f17.status:was made up for} {f17.place:in Valka-Dubra}; Rītava lost. {f18.who:Kaunava} {f18.status:had objected}, wanting the points. Since Monday inspectors {f19.status:have been climbing} about {f19.what:on the country's big roofs}, on the orders of {f19.who:the minister for construction}. {f20.who:The opposition} {f20.position:wants a parliamentary inquiry}.

{f21.who:The prosecutor} is now investigating {f21.whom:two engineers of the firm}. We have been here before: eleven years ago {f22.what:a food market} {f22.status:caved in}, {f22.cause:when its gutters were blocked}. {f23.time:The evening before}, it must be said, two hundred children had been running about beneath those beams. Tickets {f24.what:can be exchanged for any match of the season}. {f25:The scoreboard still shows 0-0.}

=== key
f1.what compatible A=part of the roof B=a third of the ceiling | what fell
f2.status same A=fell in B=came down | the roof
f3.cause differs A=wet snow B=missing bolts | the cause
f4.time same A=2024-02-11 morning B=2024-02-11 before noon | when
f6.number compatible A=6200 B=>6000 | expected spectators
f7.who differs A=cleaning crew B=electricians | who was inside
f7.status same A=inside B=at work | these people
f8.number same A=2 B=2 | the injured
f8.status same A=injured B=hurt | the two
f9.what differs A=broken pelvis B=fractured skull | the serious injury
f10.who differs A=firefighters B=youth players | the rescuers
f10.status same A=rescued B=pulled out | the two
f10.what differs A=crane B=bare hands | how they were rescued
f11.role differs A=chief engineer B=independent expert | Vētra-Kalns
f12.who same A=builder Dzelzbeton B=Dzelzbeton | the builder
f12.status changed A=no comment B=rejects it | the builder's answer
f13.time same A=2011 B=2011 | when the arena was opened
f14.status same A=inspected B=inspection took place | the last inspection
f14.time differs A=autumn 2023 B=three years ago | when it was inspected
f15.wording differs A=this would be B=this would have been | Dreimane's words
f16.role differs A=president B=manager | Dreimane
f17.status changed A=will be played B=made up for | the match
f17.place same A=Valka-Dubra B=Valka-Dubra | where it is played
f18.who same A=visiting team Kaunava B=Kaunava | the opponents
f18.status differs A=agreed B=objected | Kaunava on the new date
f19.who differs A=interior minister B=minister for construction | who ordered the checks
f19.status changed A=ordered B=under way | the checks
f19.what same A=all large halls B=the country's big roofs | what is checked
f20.who same A=opposition B=opposition | who makes a demand
f20.position differs A=mayor's resignation B=parliamentary inquiry | what the opposition wants
f21.who same A=prosecutors B=prosecutor | who investigates
f21.whom changed A=unknown persons B=two engineers | against whom
f22.what same A=supermarket B=food market | what collapsed in 2013
f22.status same A=collapsed B=caved in | that building
f22.cause differs A=design error B=blocked gutters | why it collapsed
f23.time same A=2024-02-10 evening B=the evening before | the children's tournament
f24.what differs A=money back B=exchange | the tickets
f25 only B | the scoreboard
