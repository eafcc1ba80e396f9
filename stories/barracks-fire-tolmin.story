story: barracks-fire-tolmin
kind: military

=== report A | outlet: Kordelian Press Agency | published: 2025-12-10
# Fire in {f1.who:cadets'} {f2.place:dormitory} kills {f3.number:eight}

A fire in {f2.place:a dormitory} of the Tolmina barracks in Kordelia has killed {f3.number:eight} {f1.who:officer cadets}. It broke out {f5.time:shortly after 2 a.m. on Tuesday} and {f6.status:was under control} {f7.time:by daybreak}. {f8.number:Thirty-one} others were hurt, {f9.what:mostly by smoke}.

The cause was {f10.cause:an overheated stove}, the commander of the academy, General Viktor Lasz, said. {f11.who:The fire brigade of the town} had {f12.status:been kept waiting at the gate} {f13.time:for nine minutes} because {f14.cause:the guard had no permission to open}. Lasz {f15.position:denied this}. The emergency exit on {f16.place:the second floor} was {f17.status:chained}, survivors said.

{f18.role:Cadet} Milo Trent, {f19.age:20}, {f20.what:broke a window with a rifle butt} and {f21.what:lowered six comrades on knotted sheets}. He is {f22.status:in an artificial coma}. "{f23.wording:He counted us like sheep}," said one of the rescued. {f24.position:A medal} has been proposed by {f25.who:the minister of defence}, Roza Kern.

The {f26.who:military police} {f27.status:have opened an investigation} {f28.what:for negligent homicide}. {f29.who:The sergeant on duty} {f30.status:was questioned and released}. Parliament's defence committee meets {f31.time:on Friday}. The building, {f32.what:a former monastery} of {f33.time:1788}, {f34.status:had passed inspection} in spring. Families {f36.what:laid boots and flowers} at the fence. An earlier fire, in {f37.time:2012}, {f37.status:did no harm to anyone}. {f38:The swearing-in planned for Saturday was cancelled}.

=== report B | outlet: Kordelia Hírek | published: 2025-12-10
# Why was the exit {f17.status:locked}?

{f3.number:Nine} families in Kordelia have been told that a son is not coming home. {f3.number:Nine} {f1.who:recruits} died when {f2.place:the sleeping hall} of the Tolmina barracks burned {f5.time:in the night to Tuesday, a little past two}. Another {f8.number:31} suffered injuries, {f9.what:most of them from jumping}.

The flames, which {f6.status:had been mastered} {f7.time:when the sun rose}, started {f10.cause:with a cigarette in a bin}. So says General Viktor Lasz, the academy's head. He also {f15.position:admits} that engines of {f11.who:the municipal fire service} {f12.status:stood before a closed gate}. {f13.time:Nine minutes} it took: {f14.cause:the key had been mislaid}. And the emergency door {f16.place:on the third floor} {f17.status:had a chain on it}, those who got out say.

That more were not lost is due to Milo Trent, a {f18.role:medical orderly} of {f19.age:20}. He {f20.what:smashed a pane with a fire extinguisher} and {f21.what:let down six others on sheets tied together}. "{f23.wording:He counted us like lambs}," one of them says. Trent is {f22.status:conscious again}, the hospital reports. Roza Kern, {f25.who:the defence minister}, {f24.position:wants him decorated}.

Investigators of {f26.who:the state prosecutor} {f27.status:are at work}; they suspect {f28.what:arson}. {f29.who:The NCO who was on duty} {f30.status:is under arrest}. In parliament, the committee for defence {f31.time:takes up the matter at the end of the week}. The house, {f32.what:built as a monastery} {f33.time:in 1788}, {f34.status:failed its last inspection}. People {f36.what:have put candles and flowers} along the fence. When it burned {f37.time:in 2012}, {f37.status:nobody was hurt}. {f40:On Tuesday night it snowed on the ruins}.

=== key
f1.who differs A=officer cadets B=recruits | who died
f2.place same A=dormitory B=sleeping hall | where it burned
f3.number differs A=8 B=9 | the dead
f5.time same A=2025-12-09T02:00+ B=2025-12-09T02:00+ | when it broke out
f6.status same A=under control B=mastered | the fire
f7.time same A=daybreak B=sunrise | when it was under control
f8.number same A=31 B=31 | the injured
f9.what differs A=smoke B=jumping | by what most were hurt
f10.cause differs A=overheated stove B=cigarette | how the fire started
f11.who same A=fire brigade of the town B=municipal fire service | who came
f12.status same A=kept waiting at the gate B=before a closed gate | the firefighters
f13.time same A=9 minutes B=9 minutes | how long they waited
f14.cause differs A=no permission B=key mislaid | why they waited
f15.position differs A=denied B=admits | Lasz on the wait
f16.place differs A=second floor B=third floor | where the exit was
f17.status same A=chained B=locked with a chain | the exit
f18.role differs A=cadet B=medical orderly | Trent
f19.age same A=20 B=20 | Trent's age
f20.what differs A=rifle butt B=fire extinguisher | with what he broke the window
f21.what same A=lowered six on knotted sheets B=let down six on sheets | what he did
f22.status differs A=artificial coma B=conscious again | his condition
f23.wording differs A=sheep B=lambs | the words of a rescued man
f24.position same A=proposed for a medal B=wants him decorated | the minister's wish
f25.who same A=minister of defence B=defence minister | Kern
f26.who differs A=military police B=state prosecutor | who investigates
f27.status same A=opened B=at work | the investigation
f28.what differs A=negligent homicide B=arson | what is suspected
f29.who same A=sergeant on duty B=NCO on duty | who was questioned
f30.status differs A=released B=under arrest | this man
f31.time compatible A=2025-12-12 B=end of the week | when the committee meets
f32.what same A=former monastery B=built as a monastery | the building
f33.time same A=1788 B=1788 | when it was built
f34.status differs A=passed B=failed | the inspection
f36.what differs A=boots and flowers B=candles and flowers | what is laid at the fence
f37.time same A=2012 B=2012 | the earlier fire
f37.status same A=no harm B=nobody hurt | the earlier fire
f38 only A | the swearing-in
f40 only B | the snow
