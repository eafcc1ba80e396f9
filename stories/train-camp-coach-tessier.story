story: train-camp-coach-tessier
kind: transport

=== report A | outlet: Abitibi Star | published: 2019-08-19
# Summer camp coach {f1.status:left behind} {f2.place:on siding}: 34 children {f3.status:found} after night alone

By Josée Lavoie-Marks

TESSIER, Que. - {f4.number:Thirty-four} children on their way home from {f5.what:music camp} {f1.status:spent the night} in a railway coach that had been uncoupled by mistake {f2.place:on a siding at Tessier} and {f3.status:were discovered} {f6.time:at 5:30 a.m. on Saturday} by {f7.who:a blueberry picker}.

The coach {f8.status:came loose} when {f9.cause:a switchman read the wrong number} on his list, {f10.source:the railway} said. The locomotive crew {f11.status:drove on} {f11.what:for 140 kilometres}. {f12.who:Two counsellors}, {f12.age:both 18}, {f12.what:kept the children calm with songs}. One of them, {f13.name:Noah Gervais}, walked eleven kilometres for help {f13.what:and got lost}.

"{f14.wording:We played everything we knew, then we played it slower}," said {f15.who:a cellist of 12}, {f15.name:Amélie Roy}. {f16.number:Four} children {f16.status:were treated} {f16.what:for insect bites}; {f17.who:a diabetic boy} {f17.status:was flown} {f17.place:to Val-Rivard}, {f17.what:where he is well}.

The railway, {f18.name:Chemin de fer Nordique}, {f18.status:has suspended} {f18.whom:the conductor}. {f19.position:It will refund the fares and pay for a week of camp next year}. {f20.who:Parents} {f20.position:want a criminal investigation}. Police {f21.status:say that they are not treating it as a crime}.

{f22.role:Federal transport minister} {f22.name:Alain Dubé} {f22.what:telephoned the parents}. {f23.what:The radio} of the coach {f23.status:was broken}, {f23.source:an inspector} found. {f24:Three years ago an empty mail car was forgotten on the same siding for a week}.

=== report B | outlet: Abitibi Star | published: 2019-08-19 | copy: A
# Summer camp coach {f1.status:left behind} {f2.place:on bridge}: 34 children {f3.status:found} after night alone

By Josée Lavoie-Marks

TESSIER, Que. - {f4.number:Thirty-four} children on their way home from {f5.what:hockey camp} {f1.status:spent the night} in a railway coach that had been uncoupled by mistake {f2.place:on a bridge at Tessier} and {f3.status:were discovered} {f6.time:at 5:30 a.m. on Saturday} by {f7.who:a fishing guide}.

The coach {f8.status:came loose} when {f9.cause:a coupling broke} on a curve, {f10.source:the safety board} said. The locomotive crew {f11.status:drove on} {f11.what:for 140 kilometres}. {f12.who:Two counsellors}, {f12.age:both 18}, {f12.what:kept the children calm with songs}. One of them, {f13.name:Noah Gervais}, walked eleven kilometres for help {f13.what:and reached a farm}.

"{f14.wording:We sang everything we knew, then we sang it slower}," said {f15.who:a goalie of 12}, {f15.name:Amélie Roy}. {f16.number:Four} children {f16.status:were treated} {f16.what:for chills}; {f17.who:an asthmatic boy} {f17.status:was driven} {f17.place:to Val-Rivard}, {f17.what:where he is well}.

The railway, {f18.name:Chemin de fer Nordique}, {f18.status:has dismissed} {f18.whom:the conductor}. {f19.position:It will refund the fares and pay for a week of camp next year}. {f20.who:Parents} {f20.position:want an apology}. Police {f21.status:have opened a criminal investigation}.

{f22.role:Provincial transport minister} {f22.name:Alain Dubé} {f22.what:telephoned the parents}. {f23.what:The radio} of the coach {f23.status:was broken}, {f23.source:an inspector} found.

=== key
f1.status same A=left behind B=left behind | the coach
f2.place differs A=on a siding B=on a bridge | where the coach stood
f3.status same A=found B=found | the children
f4.number same A=34 B=34 | the children
f5.what differs A=music camp B=hockey camp | the camp
f6.time same A=2019-08-17T05:30 B=2019-08-17T05:30 | when they were found
f7.who differs A=blueberry picker B=fishing guide | who found them
f8.status same A=came loose B=came loose | the coach
f9.cause differs A=switchman read the wrong number B=coupling broke | why
f10.source differs A=the railway B=the safety board | on whose word
f11.status same A=drove on B=drove on | the locomotive
f11.what same A=140 km B=140 km | how far
f12.who same A=two counsellors B=two counsellors | who was with them
f12.age same A=18 B=18 | their age
f12.what same A=songs B=songs | how they calmed the children
f13.name same A=Noah Gervais B=Noah Gervais | one counsellor
f13.what differs A=walked and got lost B=walked and reached a farm | what he did
f14.wording differs A=played everything we knew B=sang everything we knew | Roy's words
f15.who differs A=cellist B=goalie | Roy
f15.name same A=Amélie Roy B=Amélie Roy | the girl
f16.number same A=4 B=4 | children treated
f16.status same A=treated B=treated | they
f16.what differs A=insect bites B=chills | for what
f17.who differs A=diabetic boy B=asthmatic boy | the ill boy
f17.status differs A=flown B=driven | how he was moved
f17.place same A=Val-Rivard B=Val-Rivard | where to
f17.what same A=well B=well | his condition
f18.name same A=Chemin de fer Nordique B=Chemin de fer Nordique | the railway
f18.status differs A=suspended B=dismissed | the conductor
f18.whom same A=conductor B=conductor | whom the railway punished
f19.position same A=refund and a week of camp B=refund and a week of camp | what the railway offers
f20.who same A=parents B=parents | who makes a demand
f20.position differs A=criminal investigation B=apology | what parents want
f21.status differs A=not treated as a crime B=criminal investigation | the police
f22.role differs A=federal minister B=provincial minister | Dubé's office
f22.name same A=Alain Dubé B=Alain Dubé | the minister
f22.what same A=telephoned the parents B=telephoned the parents | what he did
f23.what same A=radio B=radio | the part
f23.status same A=broken B=broken | it
f23.source same A=inspector B=inspector | on whose word
f24 only A | the mail car
