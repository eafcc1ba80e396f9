story: convoy-hasmira
kind: war

=== report A | outlet: Meridian News | published: 2025-02-19T19:30 | agency: Meridian
# Relief convoy {f1.status:reaches} besieged Hasmira after {f2.time:nine-day} wait

HASMIRA, Republic of Surrat (Meridian) - {f3.number:Twenty-six} lorries with flour, medicine and blankets {f1.status:entered} the besieged town of Hasmira {f1.time:on Wednesday}, the first aid to get through since {f4.time:the end of November}.

The convoy, led by {f5.who:the Lantern Mission}, had been {f5.status:held up} {f2.time:for nine days} at {f6.place:the Teyf junction} by {f7.who:government troops}, who {f7.cause:wanted to search every sack}. It was allowed to go on after {f8.who:the governor of the province}, {f8.name:Idris Makhmal}, had {f8.what:telephoned} the commander at the checkpoint.

"{f9.wording:We were not asked to pay, and we did not pay}," said the head of the convoy, {f10.name:Solveig Aramburu}. She denied reports that part of the flour had been {f11.what:left with the soldiers}.

{f12.number:One} driver, {f12.name:Nabil Oteri}, {f12.age:38}, was {f12.status:wounded} {f13.place:on the Mill Road} when a shot went through the door of his cab. It was {f14.certainty:not clear} who had fired. The insurgents of the Hasmira Brigade, who hold the town, {f15.status:denied} any part in it.

Some {f16.number:48,000} people are cut off in Hasmira. The load is enough to feed them {f17.time:for eleven days}, according to the Lantern Mission. Two of the lorries carried {f18.what:parts for the water works}, which have been out of order since the pump house was hit {f19.time:in January}.

At the hospital the doctors unpacked anaesthetics for the first time {f20.time:in seven weeks}. Dr Farida Soules said that {f22.number:14} patients had died because there had been no {f22.what:insulin}.

On the way back the convoy will take {f23.number:60} sick children to Port Almas. The army has {f25.position:agreed} to a second convoy, which is to set out {f26.time:on 2 March}. An attempt in December ended when {f28.number:two} lorries were burnt on the same road.

=== report B | outlet: Port Almas Observer | published: 2025-02-20 | copy: A
# Relief convoy {f1.status:reaches} besieged Hasmira after {f2.time:nine-day} wait

{f3.number:Twenty-six} lorries with flour, medicine and blankets {f1.status:entered} the besieged town of Hasmira {f1.time:on Wednesday}, the first aid to get through since {f4.time:the end of October}.

The convoy, led by {f5.who:the Lantern Mission}, had been {f5.status:held up} {f2.time:for nine days} at {f6.place:the Teyf junction} by {f7.who:the insurgents}, who {f7.cause:wanted to search every sack}. It was allowed to go on after {f8.who:the bishop of the province}, {f8.name:Idris Makhmal}, had {f8.what:telephoned} the commander at the checkpoint.

"{f9.wording:We were asked to pay, and we did not pay}," said the head of the convoy, {f10.name:Solveig Aramburu}. She denied reports that part of the flour had been {f11.what:sold to the soldiers}.

{f12.number:One} driver, {f12.name:Nabil Oteri}, {f12.age:38}, was {f12.status:killed} {f13.place:on the Mill Road} when a shot went through the door of his cab. It was {f14.certainty:not clear} who had fired. The insurgents of the Hasmira Brigade, who hold the town, {f15.status:admitted} their part in it.

Some {f16.number:48,000} people are cut off in Hasmira. The load is enough to feed them {f17.time:for seven days}, according to the Lantern Mission. Two of the lorries carried {f18.what:parts for the power station}, which has been out of order since the pump house was hit {f19.time:in January}.

At the hospital the doctors unpacked anaesthetics for the first time {f20.time:in seven weeks}. Dr Farida Soules said that {f22.number:14} patients had died because there had been no {f22.what:oxygen}.

On the way back the convoy will take {f23.number:60} sick children to Port Almas. The army has {f25.position:not agreed} to a second convoy, which was to set out {f26.time:on 2 March}. An attempt in December ended when {f28.number:two} lorries were burnt on the same road.

Readers who want to help will find {f29:the Mission's account number} on page 12.

=== key
f1.status same A=arrived B=arrived | the convoy
f1.time same A=2025-02-19 B=2025-02-19 | when it arrived
f2.time same A=9 days B=9 days | how long it was held up
f3.number same A=26 B=26 | lorries of the convoy
f4.time differs A=end of November B=end of October | when aid last got through
f5.who same A=Lantern Mission B=Lantern Mission | who leads the convoy
f5.status same A=held up B=held up | the convoy before
f6.place same A=Teyf junction B=Teyf junction | where it was held up
f7.who differs A=government troops B=insurgents | who held it up
f7.cause same A=wanted to search every sack B=wanted to search every sack | why it was held up
f8.who differs A=governor B=bishop | who got it through
f8.name same A=Idris Makhmal B=Idris Makhmal | his name
f8.what same A=telephoned B=telephoned | what he did
f9.wording differs A=we were not asked to pay, and we did not pay B=we were asked to pay, and we did not pay | the convoy leader's words
f10.name same A=Solveig Aramburu B=Solveig Aramburu | the convoy leader
f11.what differs A=left with the soldiers B=sold to the soldiers | what is said to have been done with the flour
f12.number same A=1 B=1 | drivers hit
f12.name same A=Nabil Oteri B=Nabil Oteri | the driver
f12.age same A=38 B=38 | the driver
f12.status differs A=wounded B=killed | the driver
f13.place same A=Mill Road B=Mill Road | where he was hit
f14.certainty same A=not clear B=not clear | who fired
f15.status differs A=denied B=admitted | the insurgents on the shot
f16.number same A=48000~ B=48000~ | people cut off
f17.time differs A=11 days B=7 days | how long the load lasts
f18.what differs A=water works B=power station | for what the parts are
f19.time same A=2025-01 B=2025-01 | when the pump house was hit
f20.time same A=7 weeks B=7 weeks | how long there were no anaesthetics
f22.number same A=14 B=14 | patients who died
f22.what differs A=insulin B=oxygen | what was lacking
f23.number same A=60 B=60 | children to be taken out
f25.position differs A=agreed B=not agreed | the army on a second convoy
f26.time same A=2025-03-02 B=2025-03-02 | when the second convoy was to set out
f28.number same A=2 B=2 | lorries burnt in December
f29 only B | the account number
