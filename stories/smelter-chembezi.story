story: smelter-chembezi
kind: labour

=== report A | outlet: Orbis Press | published: 2019-03-14T16:10 | agency: Orbis
# Zambian copper smelter {f1.status:dismisses} {f1.number:312} striking workers

KITWE, Zambia (Orbis) - A copper smelter in northern Zambia {f1.status:dismissed} {f1.number:312} employees {f2.time:on Wednesday} for taking part in a strike over {f3.cause:a housing allowance that was not paid}, its operator said.

Nkandabwe Smelting said those affected, {f4.what:all of them furnace operators and crane drivers}, had been notified {f5.what:by text message}. The stoppage at the Chembezi plant, which employs {f6.number:about 1,900} people, began {f7.time:on 4 March}.

"{f8.wording:We regret this step, but an unlawful strike leaves us no choice}," {f8.name:Grace Mutale-Phiri}, {f8.role:a spokeswoman for the company}, said by telephone. {f9.who:The industrial court in Kitwe} had {f9.status:declared} the walkout {f9.what:illegal} {f9.time:on 8 March}.

The furnace {f10.status:was being kept running} by managers and engineers, she added. Chembezi {f11:treated 240,000 tonnes of concentrate last year}.

Some 200 people marched to {f12.place:the district commissioner's office} after the notices went out. Police spokesman Obed Hamoonga said {f13.number:seven} people {f13.status:were taken into custody} overnight. A {f14.age:27-year-old} guard was treated in hospital after being {f14.cause:struck by a stone}.

The {f1.status:dismissed} workers have {f15.time:two weeks} to lodge an appeal and will be paid the equivalent of {f16.money:three months' salary}, according to Nkandabwe.

The National Smeltermen's Federation called the move "{f17.wording:a declaration of war on the worker}". Its general secretary, {f18.name:Joseph Kabwe Mulenga}, said that the union {f19.position:would accept arbitration by the government}. Labour Minister Esther Lungwangwa {f20.certainty:will} travel to the Copperbelt {f20.time:on Saturday}, her office said.

In {f21.time:2014} the smelter fired {f21.number:120} people after a stoppage and {f21.status:took most of them back} within months.

=== report B | outlet: The Copperbelt Voice | published: 2019-03-15
# {f1.status:SACKED} ... {f5.what:BY A SHEET OF PAPER ON A GATE!}

By Mable Sichone

They came off the night bus with their lunch tins and found their names {f5.what:pinned to the fence}. {f1.number:Three hundred and twelve} of them. {f2.time:The day before yesterday}, at half past five in the morning, Chembezi {f1.status:showed them the door}.

{f4.what:Crane men, cooks, cleaners, two clerks}: nobody was too small for the list. {f22:Memory Chileshe, 44, has wiped floors at the plant for nineteen years}. "My husband's name is there as well," she said. "We shall eat what, the paper?"

Her crime, and theirs: they had downed tools {f7.time:eleven days ago} because {f3.cause:the night shift has not seen its bonus since Christmas}. {f9.who:A judge} {f9.status:ruled} {f9.time:last Friday} that they {f9.what:had no right to}. Not a soul went back.

Nkandabwe sent out {f8.role:its lawyer}, {f8.name:Grace Mutale-Phiri}, to do the talking. "{f8.wording:We regret this step, but a strike leaves us no choice}," she told this paper before the window of her car went up. Whoever wants to beg for his post may do so in writing {f15.time:until the end of the month}. The rest can collect {f16.money:ninety days' wages} and go home.

Home? On Wednesday they went to {f12.place:the palace of Senior Chief Mwansonde} instead, women in front, and sang until he came out. That night the police vans rolled through Section B. {f13.number:Nine} of our people {f13.status:slept in the cells}. Boyd Simukonda, a gate guard {f14.age:still in his twenties}, lies in the mission hospital with a hole in his head: he {f14.cause:came down off the fence the wrong way}.

And the famous furnace? {f10.status:Cold as a grave since Tuesday}, say men who know it. There are {f6.number:nearly two thousand} jobs at this plant, and none of them melts copper without fire.

"{f17.wording:This is war on the worker}," thunders Federation boss {f18.name:Joe Mulenga}, who {f19.position:will not sit at any table, the government's included, until every last one of the dismissed is back inside}. Madam Lungwangwa of the Labour Ministry was to drop in {f20.time:tomorrow}. {f20.certainty:Whether she still comes, nobody in Lusaka would swear to last night}.

We have seen this film before. {f21.time:Five years ago} it was {f21.number:120}, and by the first rains {f21.status:all but a handful were inside the fence again}.

{f23:Bishop Lazarus Kaunda-Tembo will say Mass at the gate on Sunday.} Bring an umbrella.

=== key
f1.status same A=dismissed B=dismissed | the workers
f1.number same A=312 B=312 | workers dismissed
f2.time same A=2019-03-13 B=2019-03-13 | day of the dismissal
f3.cause differs A=housing allowance not paid B=night shift bonus not paid | why they strike
f4.what differs A=furnace operators and crane drivers only B=crane men, cooks, cleaners, clerks | who the dismissed are by trade
f5.what differs A=text message B=list on the gate | how they were told
f6.number compatible A=1900~ B=nearly 2000 | people employed at the plant
f7.time same A=2019-03-04 B=2019-03-04 | when the strike began
f8.wording differs A=an unlawful strike leaves us no choice B=a strike leaves us no choice | the company's words
f8.name same A=Grace Mutale-Phiri B=Grace Mutale-Phiri | who speaks for the company
f8.role differs A=spokeswoman B=lawyer | her post
f9.who compatible A=industrial court in Kitwe B=a judge | who ruled on the strike
f9.status same A=ruled B=ruled | the court
f9.what same A=illegal B=illegal | the ruling on the strike
f9.time same A=2019-03-08 B=2019-03-08 | day of the ruling
f10.status differs A=running B=cold | the furnace
f11 only A | what the smelter treated last year
f12.place differs A=district commissioner's office B=chief's palace | where the workers marched to
f13.number differs A=7 B=9 | people held by the police
f13.status same A=detained B=detained | those taken by the police
f14.age compatible A=27 B=20-29 | the guard
f14.cause differs A=struck by a stone B=fell from the fence | how the guard was hurt
f15.time differs A=2 weeks from 2019-03-13 B=2019-03-31 | until when they may appeal
f16.money same A=3 months' pay B=90 days' pay | what they are paid
f17.wording differs A=a declaration of war on the worker B=This is war on the worker | the union's words
f18.name compatible A=Joseph Kabwe Mulenga B=Joe Mulenga | the head of the union
f19.position differs A=accepts arbitration by the government B=no talks before all are back | the union
f20.certainty changed A=certain B=uncertain | the minister's visit
f20.time same A=2019-03-16 B=2019-03-16 | the minister's visit
f21.time same A=2014 B=2014 | the earlier dismissals
f21.number same A=120 B=120 | dismissed at the time
f21.status compatible A=most taken back B=all but a handful taken back | those dismissed in 2014
f22 only B | the cleaner, 44
f23 only B | the bishop's Mass
