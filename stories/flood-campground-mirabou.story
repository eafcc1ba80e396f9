story: flood-campground-mirabou
kind: weather

=== report A | outlet: Laurentide Observer | published: 2022-07-18
# Burst {f1.what:beaver dam} {f2.status:sweeps away} campers, three {f4.status:missing}

By Maxime Dufort

SAINT-AUBERT, Que. - Three campers {f4.status:are missing} after {f1.what:a beaver dam} gave way above the Mirabou campground {f5.time:in the night to Sunday}, sending a wave {f6.number:two} metres high through {f7.what:the tent area}.

{f8.who:A father and his two daughters} {f8.place:from Gatineau} are {f29.status:those being sought}, the Sûreté said. {f10.status:The mother}, {f10.cause:who was at the washhouse}, {f10.status:is safe}. {f11.number:Nineteen} people were injured, {f12.who:a teenager} {f12.status:critically}.

{f13.who:The campground's night watchman}, {f13.name:Yvon Lapierre}, {f13.what:drove along the rows honking the horn of his truck}. "{f14.wording:Some laughed at me, some ran}," he said. His employer {f15.status:had been told} {f15.time:on Friday} {f15.who:by a hunter} that the pond was full, he added.

{f16.name:Manon Ricard}, {f16.role:the owner}, {f17.position:denies it}. She {f18.status:has been questioned} {f18.what:as a witness}. The regional county is responsible for such dams; its prefect, {f20.name:Alain Coutu}, {f20.position:declined to comment}.

{f21.who:Divers} {f21.status:are searching} {f21.place:the lake}, helped by a sonar boat. {f22.status:Rain has hampered them}.

Of the 140 campers, {f24.who:those without cars} were lodged {f24.place:in the church basement}. {f25.who:The mayor's husband} {f25.what:made pancakes for everyone}.

{f26.who:The public security minister}, {f26.name:Judith Sauvé}, {f26.status:will fly over} the area {f26.time:today}. {f27.position:She wants a register of beaver dams}. {f28:A biologist, Hugo Amyot, said the animals should not be blamed: trappers removed the pair that maintained the dam last fall}.

=== report B | outlet: Dominion Press | published: 2022-07-20
# Girls {f29.status:found alive} after Quebec campground flood; {f4.status:father dead}

MONTREAL (Dominion Press) - Two sisters who had been missing since Sunday were {f29.status:discovered} {f31:on an island} on Tuesday, hours after divers {f4.status:recovered the body} of their {f8.who:stepfather}.

The family, {f8.place:from Gatineau}, was asleep {f7.what:in a rented trailer} when {f1.what:a culvert} burst upstream and a wall of water of {f6.number:about two} metres {f2.status:carried off} part of the Mirabou campground {f5.time:before dawn on Sunday}. {f10.status:Their mother survived} {f10.cause:because she had driven to town}.

{f13.name:Yvon Lapierre}, {f13.who:a guest from Trois-Pistoles}, {f13.what:warned others by sounding his truck's horn}. "{f14.wording:Some laughed, some ran}," he told reporters. {f11.number:Nineteen} people were hurt; {f12.who:a boy of 15}, {f12.status:in critical condition at first}, {f12.status:is recovering}.

{f16.name:Manon Ricard}, {f16.role:who manages the campground}, {f17.position:admitted} that {f15.who:a snowmobile club member} {f15.status:had warned her} {f15.time:two days before the flood}. She {f18.status:was interviewed by police} {f18.what:as a suspect}, her lawyer said.

{f20.name:Alain Coutu}, prefect of the regional county, said that {f20.position:the upkeep of the waterway is the province's business}. He {f30:apologised to the family all the same}.

{f21.who:Volunteers in canoes}, {f22.status:hindered by rain}, {f21.status:had combed} {f21.place:the lake}. {f24.who:Campers who had lost their vehicles} were put up {f24.place:in a school}; {f25.who:the mayor's husband} {f25.what:served them breakfast}.

{f26.name:Judith Sauvé}, {f26.who:responsible for public security}, {f26.status:inspected the valley from the air} {f26.time:on Monday}. {f27.position:She said campgrounds on such streams should be closed in spring}.

=== key
f1.what differs A=beaver dam B=culvert | what burst
f2.status same A=swept away B=carried off | the wave
f4.status changed A=missing B=body found | the man
f5.time same A=2022-07-17 night B=2022-07-17 before dawn | when
f6.number same A=2 B=2~ | height of the wave in metres
f7.what differs A=tents B=trailer | where they slept
f8.who differs A=father B=stepfather | the dead man and the girls
f8.place same A=Gatineau B=Gatineau | where they come from
f10.status same A=safe B=survived | the mother
f10.cause differs A=at the washhouse B=had driven to town | why she was spared
f11.number same A=19 B=19 | the injured
f12.who same A=teenager B=boy of 15 | the worst injured
f12.status changed A=critical B=recovering | his condition
f13.who differs A=night watchman B=a guest | Lapierre
f13.name same A=Yvon Lapierre B=Yvon Lapierre | who gave the alarm
f13.what same A=honked the horn of his truck B=sounded his truck's horn | how
f14.wording differs A=some laughed at me B=some laughed | his words
f15.status same A=told B=warned | the warning to the campground
f15.time same A=2022-07-15 B=2022-07-15 | when
f15.who differs A=a hunter B=a snowmobile club member | who warned
f16.name same A=Manon Ricard B=Manon Ricard | the head of the campground
f16.role differs A=owner B=manager | her position
f17.position changed A=denies the warning B=admits the warning | she on the warning
f18.status same A=questioned B=interviewed | she and the police
f18.what differs A=as a witness B=as a suspect | in what capacity
f20.name same A=Alain Coutu B=Alain Coutu | the prefect
f20.position changed A=no comment B=the province's business | the prefect
f21.who differs A=divers B=volunteers in canoes | who searched the lake
f21.status same A=searching B=combed | the search
f21.place same A=the lake B=the lake | where
f22.status same A=hampered by rain B=hindered by rain | the search
f24.who same A=those without cars B=those who had lost their vehicles | who was lodged
f24.place differs A=church basement B=school | where
f25.who same A=mayor's husband B=mayor's husband | who cooked
f25.what compatible A=pancakes B=breakfast | what he made
f26.who same A=public security minister B=responsible for public security | Sauvé
f26.name same A=Judith Sauvé B=Judith Sauvé | the minister
f26.status changed A=will fly over B=inspected from the air | her visit
f26.time same A=2022-07-18 B=2022-07-18 | when
f27.position differs A=register of beaver dams B=close campgrounds in spring | what she wants
f28 only A | the biologist
f29.status changed A=missing B=found alive | the girls
f31 only B | where the girls were
f30 only B | the apology
