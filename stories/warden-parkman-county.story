story: warden-parkman-county
kind: prison

=== report A | outlet: Delta Record | published: 2025-06-26
# {f1.role:Warden} {f2.status:fired} after {f3.what:heat death} at Parkman prison

By LaShonda Treadway

JACKSON, Miss. — The {f1.role:warden} of the Parkman County Correctional Facility was {f2.status:fired} {f4.time:Wednesday}, {f5.time:nine days} after an inmate {f6.status:was found dead} in {f7.place:a punishment cell} where the temperature reached {f8.number:107 degrees}.

{f9.name:Jerome Tillis}, {f10.age:43}, who was serving time for {f11.what:forgery}, died of {f12.cause:heatstroke}, {f13.source:the state medical examiner} said. He {f14.what:took medication for schizophrenia}. An officer who {f15.what:should have checked on him every half hour} {f16.what:was asleep}.

Commissioner {f17.name:Brenda Yarbrough} said {f1.role:Warden} {f18.who:Royce Hightower} had {f19.what:been told} that {f20.what:the fans were broken} and {f21.what:did nothing}. "{f22.wording:He was warned, and he shrugged}," she said. {f18.who:Hightower}'s attorney {f23.position:called him a scapegoat}.

{f24.who:Deputy Warden Sam Polk} {f25.status:will run} the prison {f26.time:until a successor is found}. {f27.who:The FBI} {f28.status:has begun} {f28.what:a civil rights investigation}. {f9.name:Tillis}' {f29.role:mother} {f30.status:has filed suit} against {f31.whom:the state}.

Lawmakers {f32.status:killed} a bill to {f33.what:air-condition prisons} {f33.time:in March}. Gov. Hal Brewster {f34.position:said he would call a special session}. Inmates {f35.what:refused to eat} {f36.time:over the weekend}; {f37.status:the protest ended} when {f38.what:ice was handed out}.

Another man of 43 died at Parkman in April; {f39.cause:he had been stabbed}. {f40:The prison opened in 1961.}

=== report B | outlet: Southern Newswire | published: 2025-06-26
# Mississippi {f1.role:prison chief} {f2.status:suspended} over {f3.what:inmate's death in heat wave}

JACKSON, Miss. (SNW) - Mississippi {f2.status:suspended} the {f1.role:man in charge} of one of its largest prisons {f4.time:on Wednesday}. A prisoner {f6.status:was discovered lifeless} there {f5.time:on June 16}, in {f7.place:an observation cell of the clinic}. It was {f8.number:about 107 Fahrenheit} inside.

{f9.name:Jerome Tillis}, {f10.age:43}, convicted of {f11.what:burglary}, {f12.cause:had died from the heat}, according to {f13.source:the county coroner}. He {f14.what:was being treated for a psychosis}. The guard {f15.what:supposed to look in on him twice an hour} {f16.what:had been sent to another building}.

The state's corrections head, {f17.name:Brenda Yarbrough}, said that {f18.who:Royce Hightower} {f19.what:knew} of {f20.what:a failed air cooler}. He {f21.what:took no action}. "{f22.wording:He was warned and he shrugged it off}," she added. His lawyer {f23.position:spoke of a man sacrificed for others}.

In his absence, {f24.who:a retired warden, Ida Mabry}, {f25.status:is in charge} {f26.time:until further notice}. {f27.who:The Justice Department} {f28.status:has opened} {f28.what:an inquiry into violations of civil rights}, and {f30.status:a complaint was lodged} by the dead man's {f29.role:sister} against {f31.whom:the company that provides the prison's nurses}.

Gov. Hal Brewster {f34.position:ruled out a special session of the legislature}, where a proposal to {f33.what:cool the cell blocks} {f32.status:failed} {f33.time:three months ago}.

On {f36.time:Saturday and Sunday}, prisoners {f35.what:declined to work}. They {f37.status:gave up} once they {f38.what:received fans}. {f39.cause:An overdose} had killed another inmate two months before.

=== key
f1.role same A=warden B=prison chief | Hightower
f2.status differs A=fired B=suspended | the warden
f3.what same A=heat death B=death in heat wave | what it is about
f4.time same A=2025-06-25 B=2025-06-25 | day of the measure
f5.time same A=2025-06-16 B=2025-06-16 | when the inmate was found
f6.status same A=found dead B=discovered lifeless | the inmate
f7.place differs A=punishment cell B=observation cell of the clinic | where he died
f8.number compatible A=107 B=107~ | temperature in the cell
f9.name same A=Jerome Tillis B=Jerome Tillis | the inmate
f10.age same A=43 B=43 | the inmate
f11.what differs A=forgery B=burglary | what he was convicted of
f12.cause same A=heatstroke B=heat | what he died of
f13.source differs A=state medical examiner B=county coroner | on whose word
f14.what compatible A=schizophrenia B=psychosis | his illness
f15.what same A=check every half hour B=look in twice an hour | the guard's duty
f16.what differs A=asleep B=sent to another building | why the guard did not check
f17.name same A=Brenda Yarbrough B=Brenda Yarbrough | the commissioner
f18.who same A=Royce Hightower B=Royce Hightower | whom she blames
f19.what same A=been told B=knew | what she says of his knowledge
f20.what differs A=broken fans B=failed air cooler | what was out of order
f21.what same A=did nothing B=took no action | what he did
f22.wording differs A=He was warned, and he shrugged B=He was warned and he shrugged it off | her words
f23.position same A=scapegoat B=sacrificed for others | the lawyer on Hightower
f24.who differs A=the deputy, Sam Polk B=a retired warden, Ida Mabry | who runs the prison
f25.status same A=will run B=in charge | the replacement
f26.time compatible A=until a successor is found B=until further notice | how long
f27.who differs A=FBI B=Justice Department | who investigates
f28.status same A=begun B=opened | the federal investigation
f28.what same A=civil rights investigation B=inquiry into civil rights violations | what kind
f29.role differs A=mother B=sister | the plaintiff to the dead man
f30.status same A=filed B=lodged | the suit
f31.whom differs A=the state B=the nursing company | whom the suit is against
f32.status same A=killed B=failed | the bill
f33.what same A=air-condition prisons B=cool the cell blocks | what the bill was about
f33.time same A=2025-03 B=2025-03 | when it failed
f34.position differs A=will call a special session B=no special session | the governor
f35.what differs A=refused to eat B=declined to work | the protest
f36.time same A=weekend B=Saturday and Sunday | when they protested
f37.status same A=ended B=gave up | the protest
f38.what differs A=ice B=fans | what ended it
f39.cause differs A=stabbed B=overdose | the death in April
f40 only A | opened 1961
