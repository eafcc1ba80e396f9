story: inquest-tarrow-court
kind: court

=== report A | outlet: Teviot Vale Press Service | published: 2019-03-22 | agency: TVPS
# Coroner finds {f1.what:neglect} in death of care home resident, {f2.age:88}

{f1.what:Neglect} contributed to the death of {f2.age:an 88-year-old} retired seamstress who was left {f3.place:in a garden} at a Northumberland care home for {f3.time:almost five hours}, a coroner ruled on {f4.time:Thursday}.

{f2.name:Edna Rutherglen} {f5.status:died} {f5.what:of hypothermia} at Tarrow Court, near Hexley, on {f5.time:9 November 2017}. She had been taken outside after lunch by {f6.who:a volunteer}, the inquest heard, and {f6.cause:was forgotten when the shifts changed}.

Senior coroner {f7.name:Malcolm Odukoya} said that {f8.number:two} members of staff had passed the garden door that afternoon and that {f8.who:neither} had looked out. "{f9.wording:This was a basic failure, and it was repeated throughout the day}," he told the hearing.

A chair alarm that should have warned the nurses {f10.status:had been switched off} because {f10.cause:it went off too often}.

{f11.role:The manager of the home}, {f11.name:Joanna Crabbe}, apologised to the family from the witness box. She said that {f12.number:11} of 30 posts had been vacant at the time. Tarrow Court's owners, Larkmoor Living, {f13.status:denied} that the home was understaffed.

Mrs {f2.name:Rutherglen}'s daughter, {f14.name:Pauline Rutherglen}, {f14.age:61}, said that the family {f15.position:did not want anybody to lose their job}. "Mum would have told them off and then made them tea," she said.

The home {f16.status:was rated} "{f16.what:requires improvement}" by inspectors {f16.time:four months before the death}. It has since been rated "good". Another resident, a man of 90, had died there after a fall in 2015; {f17.certainty:no fault was found} on that occasion.

Mr {f7.name:Odukoya} {f18.status:will write} to {f18.whom:the health secretary} about {f18.what:staffing at night}. The police {f19.status:have closed} their investigation.

Larkmoor runs {f20.number:23} homes in the north of England. It {f21.money:paid the family £40,000} last year.

=== report B | outlet: Tyne & Moor Express | published: 2019-03-22 | copy: A
# Coroner finds {f1.what:neglect} in death of care home resident, {f2.age:88}

{f1.what:Neglect} contributed to the death of {f2.age:an 88-year-old} retired seamstress who was left {f3.place:in a garden} at a Northumberland care home for {f3.time:almost five hours}, a coroner ruled on {f4.time:Thursday}.

{f2.name:Edna Rutherglen} {f5.status:died} {f5.what:of hypothermia} at Tarrow Court, near Hexley, on {f5.time:9 November 2017}. She had been taken outside after lunch by {f6.who:a nurse}, the inquest heard, and {f6.cause:was forgotten when the shifts changed}.

Senior coroner {f7.name:Malcolm Odukoya} said that {f8.number:two} members of staff had passed the garden door that afternoon and that {f8.who:one} had looked out. "{f9.wording:This was not a basic failure, and it was repeated throughout the day}," he told the hearing.

A chair alarm that should have warned the nurses {f10.status:had been switched off} because {f10.cause:it was out of order}.

{f11.role:The owner of the home}, {f11.name:Joanna Crabbe}, apologised to the family from the witness box. She said that {f12.number:11} of 30 posts had been vacant at the time. Tarrow Court's owners, Larkmoor Living, {f13.status:accepted} that the home was understaffed.

Mrs {f2.name:Rutherglen}'s daughter, {f14.name:Pauline Rutherford}, {f14.age:61}, said that the family {f15.position:wanted somebody to lose their job}. "Mum would have told them off and then made them tea," she said.

The home {f16.status:was rated} "{f16.what:requires improvement}" by inspectors {f16.time:four months after the death}. It has since been rated "good". Another resident, a man of 90, had died there after a fall in 2015; {f17.certainty:no fault was found} on that occasion.

Mr {f7.name:Odukoya} {f18.status:will write} to {f18.whom:the care inspectorate} about {f18.what:staffing at night}. The police {f19.status:have reopened} their investigation.

Larkmoor runs {f20.number:23} homes in the north of England. It {f21.money:paid the family £14,000} last year. {f22:A memorial bench has been set up in the garden.}

=== key
f1.what same A=neglect B=neglect | the finding
f2.age same A=88 B=88 | the dead woman
f2.name same A=Edna Rutherglen B=Edna Rutherglen | the dead woman
f3.place same A=garden B=garden | where she was left
f3.time same A=5 hours~ B=5 hours~ | how long she was left
f4.time same A=2019-03-21 B=2019-03-21 | day of the ruling
f5.status same A=dead B=dead | the resident
f5.what same A=hypothermia B=hypothermia | of what she died
f5.time same A=2017-11-09 B=2017-11-09 | when she died
f6.who differs A=a volunteer B=a nurse | who took her outside
f6.cause same A=forgotten at change of shifts B=forgotten at change of shifts | why she stayed outside
f7.name same A=Malcolm Odukoya B=Malcolm Odukoya | the coroner
f8.number same A=2 B=2 | staff who passed the door
f8.who differs A=neither B=one | who looked out
f9.wording differs A=This was a basic failure B=This was not a basic failure | the coroner's words
f10.status same A=switched off B=switched off | the chair alarm
f10.cause differs A=went off too often B=out of order | why it was switched off
f11.role differs A=manager B=owner | Joanna Crabbe's part
f11.name same A=Joanna Crabbe B=Joanna Crabbe | who apologised
f12.number same A=11 B=11 | vacant posts
f13.status differs A=denied B=accepted | the owners on understaffing
f14.name differs A=Pauline Rutherglen B=Pauline Rutherford | the daughter
f14.age same A=61 B=61 | the daughter
f15.position differs A=nobody to lose their job B=somebody to lose their job | what the family wants
f16.status same A=rated B=rated | the home
f16.what same A=requires improvement B=requires improvement | the rating
f16.time differs A=four months before the death B=four months after the death | when it was rated
f17.certainty same A=no fault found B=no fault found | the death of 2015
f18.status same A=planned B=planned | the coroner's letter
f18.whom differs A=health secretary B=care inspectorate | to whom he will write
f18.what same A=staffing at night B=staffing at night | about what he will write
f19.status differs A=closed B=reopened | the police investigation
f21.money differs A=GBP 40000 B=GBP 14000 | what the family was paid
f20.number same A=23 B=23 | homes of the company
f22 only B | the bench
