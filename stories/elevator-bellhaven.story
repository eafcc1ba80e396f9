story: elevator-bellhaven
kind: accident

=== report A | outlet: Bellhaven Courier-Tribune | published: 2022-07-14
# Blast at co-op elevator {f1.status:kills} {f1.number:one}, injures {f2.number:six}

By Marcy Duvall

BELLHAVEN, Neb. - An explosion that residents {f3:eight miles away} mistook for thunder ripped through the Tolliver County Farmers Cooperative grain elevator on {f4.time:Wednesday morning}, {f1.status:killing} a {f5.role:shift foreman} and sending {f2.number:six} other workers to the hospital.

The dead man was identified by his family as {f5.name:Darrell Kuhlmann}, {f5.age:58}, of {f5.place:Sutter Creek}, who had worked at the elevator for {f6.time:31 years}.

Tolliver County Sheriff {f7.name:Lyle Amundsen} said the blast happened {f4.time:at 9:20 a.m.} in {f8.place:the headhouse}, the tower at the top of the elevator where grain is weighed and routed to the silos. It blew the roof off {f9.number:three} of the {f10.number:eleven} concrete silos and threw a steel door across State Highway 14, which {f11.status:remained closed} late Wednesday.

"{f12.wording:It's a miracle we are not talking about a dozen families}," Amundsen said. Most of the day crew had been at {f13.what:a safety meeting} in {f13.place:the office building}.

Of the injured, {f14.name:Cody Ruelas}, {f14.age:24}, was {f14.status:in critical condition} with {f14.what:burns over 40 percent of his body} at a burn center in Lincoln. Two others were treated and released.

Investigators of the State Fire Marshal were on the scene by noon. {f16.name:Joan Prohaska}, a {f16.role:deputy fire marshal}, said {f17.cause:it was too soon to say} what had set off the explosion but that grain dust would be "at the top of anybody's list." The elevator was unloading {f18.what:corn} at the time, she said.

The co-op's {f20.source:general manager}, {f19.name:Trent Osterhaus}, said dust collection equipment {f20.status:had been replaced} in the spring at a cost of {f20.money:$600,000}. "We did what we were supposed to do," he said, his voice breaking. The co-op {f29.certainty:would rebuild}, he added.

Federal records show the cooperative {f21.status:was cited} in {f21.time:2019} for {f21.what:letting dust pile up} and agreed to pay {f21.money:$38,500}.

The elevator, built in {f22:1974}, can hold 4.2 million bushels. With the wheat harvest in full swing, farmers were being told to haul to {f23.place:Grady}, 27 miles west.

A prayer service {f24.status:is set} for 7 p.m. {f24.time:Thursday} at {f24.place:Zion Lutheran Church}.

=== report B | outlet: Plains Newswire | published: 2022-07-15 | agency: Plains Newswire
# {f1.number:Second} worker {f14.status:dies} after Nebraska grain elevator explosion

BELLHAVEN, Neb. (PN) - A {f14.age:24-year-old} man who was badly burned when a grain elevator exploded in southeastern Nebraska {f14.status:has died}, bringing the death toll to {f1.number:two}, authorities said Friday.

{f14.name:Cody Ruelas} died {f25:Thursday night} at a hospital in Lincoln, the Tolliver County sheriff, {f7.name:Lyle Amundsen}, said. He had suffered {f14.what:burns to about 40% of his body}.

The explosion {f4.time:shortly before 9:30 a.m. Wednesday} at the Tolliver County Farmers Cooperative also {f1.status:killed} {f5.name:Darrell Kuhlman}, {f5.age:58}, a {f5.role:maintenance electrician} from {f5.place:Sutter Creek} with {f6.time:more than three decades} at the co-op. {f2.number:Five} other employees were hurt, not counting Ruelas.

Investigators now believe that {f17.cause:sparks from a cutting torch} touched off dust in {f8.place:a tunnel beneath the silos}, said {f16.name:Joan Prohaska}, the {f16.role:state fire marshal}. She said that {f26:no permit for hot work} had been issued for that day. The facility was taking in {f18.what:wheat} from the early harvest.

{f15:A four-member team from the federal workplace safety agency} arrived Thursday.

{f9.number:Five} of the {f10.number:11} silos lost their tops, and drone pictures show {f27:a crack running down a sixth}. Highway 14 {f11.status:reopened} to one lane of traffic Friday morning.

"{f12.wording:It is a miracle we aren't talking about a dozen families}," Amundsen said of the fact that much of the crew was {f13.place:in the office building}, for {f13.what:a retirement breakfast}, when the blast occurred.

{f19.name:Trent Osterhaus}, the general manager, declined to comment, citing the investigation. In {f21.time:2019} the cooperative {f21.money:paid $38,500} after it {f21.status:was cited} by inspectors for {f21.what:blocked emergency exits}, according to federal records. A {f20.money:$600,000} dust collection system {f20.status:was on order} but had yet to be put in, {f20.source:two board members} said. Whether the elevator will be rebuilt {f29.certainty:is open}, they added.

Some 400 people {f24.status:filled} {f24.place:St. Boniface Catholic Church} for a prayer service on {f24.time:Thursday night}.

Growers are taking their grain to {f23.place:Gridley}, a half-hour drive away, where trucks lined up for more than a mile.

Grain dust explosions killed {f28:nine people in the United States last year}, according to a university tally.

=== key
f1.status same A=killed B=killed | Kuhlmann
f1.number changed A=1 B=2 | the dead
f2.number compatible A=6 B=5 besides Ruelas | the injured
f3 only A | how far the blast was heard
f4.time compatible A=2022-07-13T09:20 B=2022-07-13 shortly before 09:30 | when
f5.role differs A=shift foreman B=maintenance electrician | Kuhlmann's job
f5.name differs A=Darrell Kuhlmann B=Darrell Kuhlman | the first victim
f5.age same A=58 B=58 | his age
f5.place same A=Sutter Creek B=Sutter Creek | where he lived
f6.time compatible A=31 years B=>30 years | how long he worked there
f7.name same A=Lyle Amundsen B=Lyle Amundsen | the sheriff
f8.place differs A=headhouse at the top B=tunnel beneath the silos | where the blast began
f9.number differs A=3 B=5 | silos that lost their roofs
f10.number same A=11 B=11 | silos in all
f11.status changed A=closed B=reopened to one lane | Highway 14
f12.wording compatible A=It's a miracle we are not talking B=It is a miracle we aren't talking | the sheriff's words
f13.place same A=office building B=office building | where most of the crew were
f13.what differs A=safety meeting B=retirement breakfast | what they were there for
f14.name same A=Cody Ruelas B=Cody Ruelas | the burned man
f14.age same A=24 B=24 | his age
f14.status changed A=critical B=dead | Ruelas
f14.what same A=burns over 40% B=burns over 40%~ | his injuries
f15 only B | the federal team
f16.name same A=Joan Prohaska B=Joan Prohaska | of the fire marshal's office
f16.role differs A=deputy fire marshal B=state fire marshal | her post
f17.cause changed A=too soon to say B=sparks from a cutting torch | the cause
f18.what differs A=corn B=wheat | the grain being unloaded
f19.name same A=Trent Osterhaus B=Trent Osterhaus | the general manager
f20.status differs A=replaced B=on order | the dust collection equipment
f20.source differs A=general manager B=two board members | on whose word
f20.money same A=USD 600000 B=USD 600000 | its cost
f21.status same A=cited B=cited | the cooperative
f21.time same A=2019 B=2019 | when it was cited
f21.what differs A=dust B=blocked exits | what it was cited for
f21.money same A=USD 38500 B=USD 38500 | the penalty
f22 only A | when it was built
f23.place differs A=Grady B=Gridley | where the grain goes now
f24.status changed A=planned B=held | the prayer service
f24.time same A=2022-07-14 B=2022-07-14 | its day
f24.place differs A=Zion Lutheran B=St. Boniface Catholic | the church
f29.certainty differs A=certain B=open | whether the elevator is rebuilt
f25 only B | when Ruelas died
f26 only B | no permit for hot work
f27 only B | the cracked silo
f28 only B | dust deaths last year
