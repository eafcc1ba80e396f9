story: plane-gravel-strip-pauktu
kind: accident

=== report A | outlet: Nunatta News | published: 2022-05-09
# Plane {f1.status:overruns} strip at Pauktu with {f2.what:hockey team} aboard

By Looee Aglukark

A {f3.what:turboprop} with {f4.number:22} people {f1.status:slid off} the gravel strip at Pauktu on Saturday and {f5.status:stopped} {f5.place:on the beach}. On board were {f2.what:a girls' hockey team} and {f6.what:a load of diapers}.

{f7.who:The captain}, {f7.name:Stéphane Morin}, {f7.age:52}, {f8.cause:had landed with a tailwind}, {f9.source:the safety board} said. {f10.number:Three} passengers {f11.status:were hurt}, {f12.who:the coach} {f12.what:with a broken arm}. {f13.who:Elders out egg-collecting} {f13.status:helped them out} {f13.what:with a ladder}.

"{f14.wording:We had just lost seven to one, it fitted}," said {f15.who:the goalie}, {f15.name:Naomi Kadluk}. The airline, {f16.name:Barren Air}, {f16.status:has suspended} {f16.whom:nobody}.

{f17.who:The mayor} {f17.position:has been asking for a paved runway} {f17.time:since 2012}. {f18.who:The territorial government} {f18.position:says it has no money}. {f19.what:The aircraft} {f19.status:will be flown out} {f19.time:this week}. {f20.what:The food flights} {f20.status:continue} {f20.what:by helicopter}. {f21:The strip was laid by an oil company in 1971 and is forty metres shorter than the rules now demand}.

=== report B | outlet: Nunatta News | published: 2022-05-09 | copy: A
# Plane {f1.status:overruns} strip at Pauktu with {f2.what:choir} aboard

By Looee Aglukark

A {f3.what:turboprop} with {f4.number:22} people {f1.status:slid off} the gravel strip at Pauktu on Saturday and {f5.status:stopped} {f5.place:in the dump}. On board were {f2.what:a girls' choir} and {f6.what:a load of ammunition}.

{f7.who:The first officer}, {f7.name:Stéphane Morin}, {f7.age:52}, {f8.cause:had landed too fast}, {f9.source:the company} said. {f10.number:Three} passengers {f11.status:were hurt}, {f12.who:the conductor} {f12.what:with a broken nose}. {f13.who:Soldiers on exercise} {f13.status:helped them out} {f13.what:with a ladder}.

"{f14.wording:We had just lost by a point, it fitted}," said {f15.who:the soloist}, {f15.name:Naomi Kadluk}. The airline, {f16.name:Barren Air}, {f16.status:has suspended} {f16.whom:both pilots}.

{f17.who:The mayor} {f17.position:has been asking for a longer runway} {f17.time:since 2012}. {f18.who:The territorial government} {f18.position:says it will start next year}. {f19.what:The aircraft} {f19.status:will be taken apart} {f19.time:this week}. {f20.what:The food flights} {f20.status:are suspended}.

=== key
f1.status same A=slid off B=slid off | the plane
f2.what differs A=hockey team B=choir | who was on board
f3.what same A=turboprop B=turboprop | the plane
f4.number same A=22 B=22 | people aboard
f5.status same A=stopped B=stopped | the plane
f5.place differs A=on the beach B=in the dump | where it stopped
f6.what differs A=diapers B=ammunition | the load
f7.who differs A=captain B=first officer | Morin's post
f7.name same A=Stéphane Morin B=Stéphane Morin | who landed
f7.age same A=52 B=52 | his age
f8.cause differs A=tailwind B=too fast | why
f9.source differs A=safety board B=company | on whose word
f10.number same A=3 B=3 | the hurt
f11.status same A=hurt B=hurt | they
f12.who differs A=coach B=conductor | one of the hurt
f12.what differs A=broken arm B=broken nose | the injury
f13.who differs A=elders B=soldiers | who helped
f13.status same A=helped them out B=helped them out | the help
f13.what same A=ladder B=ladder | with what
f14.wording differs A=seven to one B=by a point | the quoted words
f15.who differs A=goalie B=soloist | Kadluk
f15.name same A=Naomi Kadluk B=Naomi Kadluk | who is quoted
f16.name same A=Barren Air B=Barren Air | the airline
f16.status same A=suspended B=suspended | the airline's act
f16.whom differs A=nobody B=both pilots | whom the airline suspended
f17.who same A=mayor B=mayor | who makes a demand
f17.position differs A=paved runway B=longer runway | the demand
f17.time same A=since 2012 B=since 2012 | since when
f18.who same A=territorial government B=territorial government | who answers
f18.position differs A=no money B=start next year | the answer
f19.what same A=aircraft B=aircraft | the plane
f19.status differs A=flown out B=taken apart | what becomes of it
f19.time same A=this week B=this week | when
f20.what same A=food flights B=food flights | the flights
f20.status differs A=continue B=suspended | the food flights
f21 only A | the strip
