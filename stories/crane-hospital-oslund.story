story: crane-hospital-oslund
kind: accident

=== report A | outlet: Oslund Aftenblad | published: 2019-03-21
# {f1.what:Tower crane} {f2.status:topples} onto {f3.place:maternity ward}

By Gry Melander

A {f1.what:tower crane} {f2.status:fell} onto {f3.place:the maternity ward} of Oslund hospital during {f4.what:a gale} on Wednesday. {f5.number:One} man died: {f6.who:the crane's operator}, {f6.name:Pawel Zimnik}, {f6.age:36}.

{f7.who:No patient} {f7.status:was hurt}, because {f8.who:a ward sister} {f8.what:had moved the mothers to the corridor} {f8.time:ten minutes before}. {f8.name:Hege Tangvald} {f8.cause:had heard the jib creaking}, she said.

The crane {f9.status:should have been left free to turn}, says {f10.role:labour inspector} {f10.name:Arild Foss}. Instead, {f11.what:its brake} {f11.status:was locked}. {f12.who:The contractor}, {f12.name:Nordbygg Vest}, {f12.position:says that Zimnik alone decided that}. {f13.who:His widow} {f13.position:wants to sue the firm}.

Work on the new wing {f14.status:has been stopped} {f14.who:by the inspectorate}. Its opening, {f15.what:planned for August}, {f15.status:will be delayed}, {f16.source:hospital director} {f16.name:Mona Rustad} {f15.certainty:fears}. {f17.what:Planned operations} {f17.status:were moved} {f17.place:to Lillevik}. {f18.number:Eleven} newborns were taken there {f18.what:by ambulance}.

"{f19.wording:We had a storm warning, and a telephone, and nobody rang}," said {f20.who:the shop steward}, {f20.name:Bjarne Lie}. He {f21.what:had complained about the crane's wires} {f21.time:in January}.

The police {f22.status:have charged nobody}. Health minister {f23.name:Sigrid Aune} {f23.status:has cancelled} a visit to the site {f23.what:that was meant for Friday}.

{f24:In 2011 a smaller crane fell at the same hospital, onto a bicycle shed}.

=== report B | outlet: The Nordic Independent | published: 2019-03-22
# Builder {f22.status:charged} after {f1.what:mobile crane} falls on hospital

OSLUND - A manager of {f12.name:Nordbygg Vest}, {f12.who:the building firm}, {f22.status:was charged} on Friday, two days after a {f1.what:mobile crane} {f2.status:came down} on {f3.place:the children's ward} of a Norse hospital and {f5.number:a} man was killed.

The victim, {f6.name:Pawel Zimnik}, {f6.age:36}, {f6.who:was a carpenter} {f25:who was eating his lunch underneath}. {f7.status:Nobody} among {f7.who:the patients} {f7.status:was injured}.

They owe it to {f8.who:a midwife}. {f8.name:Hege Tangvald} {f8.what:cleared the rooms} {f8.time:minutes earlier}, {f8.cause:having seen the mast sway}.

{f4.what:A strong wind} had been blowing since the morning. The crane {f9.status:was supposed to swing freely}, but {f11.what:the brake} {f11.status:was on}, said {f10.name:Arild Foss} of {f10.role:the police}. According to the company, {f12.position:the order came from a subcontractor}. {f13.who:Zimnik's wife} {f13.position:does not want to go to court}, her lawyer said.

{f14.who:The firm itself} {f14.status:halted} the building of the new wing. It {f15.status:will} {f15.certainty:certainly} {f15.status:not open} {f15.what:in August}, said {f16.name:Mona Rustad}, {f16.source:who runs the hospital}. {f17.what:Operations that could wait} {f17.status:have been transferred} {f17.place:to Lillevik}, and {f18.number:eleven} babies {f18.what:were flown there by helicopter}.

{f20.name:Bjarne Lie}, {f20.who:the workers' representative}, said that he had {f21.what:pointed out rust on the counterweight} {f21.time:two months ago}. "{f19.wording:We had a storm warning and a telephone, and nobody called}," he said.

{f23.name:Sigrid Aune}, the health minister, {f23.status:came to Oslund} {f23.what:on Friday as planned} and met the staff.

=== key
f1.what differs A=tower crane B=mobile crane | the crane
f2.status same A=fell B=came down | the crane
f3.place differs A=maternity ward B=children's ward | on what it fell
f4.what same A=gale B=strong wind | the weather
f5.number same A=1 B=1 | the dead
f6.who differs A=crane operator B=carpenter | the dead man's work
f6.name same A=Pawel Zimnik B=Pawel Zimnik | the dead man
f6.age same A=36 B=36 | his age
f7.who same A=patients B=patients | who was spared
f7.status same A=not hurt B=not injured | the patients
f8.who differs A=ward sister B=midwife | Tangvald's work
f8.name same A=Hege Tangvald B=Hege Tangvald | who saved the patients
f8.what same A=moved the mothers to the corridor B=cleared the rooms | what she did
f8.time compatible A=10 minutes before B=minutes earlier | when
f8.cause differs A=heard the jib creak B=saw the mast sway | what warned her
f9.status same A=should turn freely B=should swing freely | how the crane should have been left
f10.role differs A=labour inspector B=police | Foss's post
f10.name same A=Arild Foss B=Arild Foss | the official
f11.what same A=brake B=brake | the part
f11.status same A=locked B=on | the brake
f12.who same A=contractor B=building firm | the company
f12.name same A=Nordbygg Vest B=Nordbygg Vest | the company
f12.position differs A=Zimnik decided B=a subcontractor ordered it | who locked the brake, according to the firm
f13.who same A=his widow B=Zimnik's wife | the widow
f13.position differs A=wants to sue B=does not want to sue | the widow
f14.status same A=stopped B=halted | the work
f14.who differs A=inspectorate B=the firm | who stopped the work
f15.what same A=planned for August B=in August | the opening of the wing
f15.status same A=delayed B=not in August | the opening
f15.certainty differs A=feared B=certain | the delay
f16.source same A=hospital director B=who runs the hospital | on whose word
f16.name same A=Mona Rustad B=Mona Rustad | the director
f17.what same A=planned operations B=operations that could wait | what was moved
f17.status same A=moved B=transferred | the operations
f17.place same A=Lillevik B=Lillevik | where to
f18.number same A=11 B=11 | newborns moved
f18.what differs A=ambulance B=helicopter | how the newborns were moved
f19.wording differs A=nobody rang B=nobody called | Lie's words
f20.who same A=shop steward B=workers' representative | Lie
f20.name same A=Bjarne Lie B=Bjarne Lie | the workers' representative
f21.what differs A=wires B=rust on the counterweight | what he complained about
f21.time same A=2019-01 B=2019-01 | when
f22.status changed A=nobody charged B=a manager charged | the police inquiry
f23.name same A=Sigrid Aune B=Sigrid Aune | the minister
f23.status differs A=cancelled B=came | the minister's visit
f23.what same A=meant for Friday B=planned for Friday | the visit
f24 only A | the crane of 2011
f25 only B | where the man was
