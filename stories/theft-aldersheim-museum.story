story: theft-aldersheim-museum
kind: crime

=== report A | outlet: Landesdienst Nord | published: 2024-03-12
# Thieves {f1.status:strip} Aldersheim museum of {f2.what:Bronze Age gold}

ALDERSHEIM (ldn) - Burglars {f1.status:made off with} {f2.what:a Bronze Age hoard} from the Museum of Regional History in Aldersheim {f3.time:in the small hours of Monday}, police said on Tuesday.

{f4.number:Three} masked people {f5.place:got in through a skylight} after {f6.what:cutting the fibre-optic line} that carries the alarm signal to the security firm, according to {f7.source:the state criminal police office}. They broke the display case with {f8.what:a sledgehammer} and were gone in under {f9.time:ten minutes}.

The {f10.who:night watchman}, {f11.age:58}, was {f12.status:tied up} in {f13.place:the cloakroom} and freed himself only after five. He suffered {f14.what:a broken wrist} and was able to {f15.status:leave hospital} the same evening.

The gang fled in {f16.what:a grey delivery van}, which was later {f17.status:found burnt out} in {f18.place:a gravel pit} near Hohenbrook. Its plates had been {f19.what:stolen} {f20:in Bremen} the previous week.

"{f21.wording:These are people who knew the house very well}," said {f22.name:Maren Stockfleth}, {f23.role:the senior public prosecutor} in charge of the case. Investigators {f24.certainty:consider it likely} that they had help from {f25.who:a former employee}.

{f2.what:The hoard}, 41 objects including {f26.what:a neck ring} of pure gold, was dug up in {f27.time:1936} by {f28.who:a farmer}. It is {f29.status:insured}, museum director Jost Hanneken said, for {f30:4.5 million euros}. He feared that the pieces would be {f31.what:melted down}.

The museum will {f32.status:stay shut} {f32.time:until Sunday}. The state government {f33.status:turned down} a request for {f33.what:more guards} as recently as {f33.time:last autumn}, Hanneken complained.

{f34.who:The museum's circle of friends} has offered {f35.money:20,000 euros} for information. A break-in at the town's coin cabinet in 2017 {f36.status:was cleared up} within a year.

{f37:Police are looking for a cyclist who passed the building shortly after two.}

=== report B | outlet: Aldersheimer Morgenblatt | published: 2024-03-13
# "They took our history": {f2.what:Prehistoric gold} {f1.status:stolen} from town museum

By Thees Lorenzen

The yellow tape was still fluttering at the cloister door yesterday. {f3.time:Between two and half past two on Monday morning}, {f4.number:three} intruders whose faces were covered {f1.status:robbed} the Museum of Regional History of {f2.what:the treasure for which it is known}.

By the account of {f7.source:the Aldersheim police headquarters}, they {f5.place:came in by a cellar window}. The alarm kept silent, because {f6.what:the power supply had been cut} a little earlier. With {f8.what:an axe} they smashed the armoured glass; the whole visit took {f9.time:eight minutes}.

A {f11.age:58-year-old} {f10.who:guard} on duty alone spent three hours {f12.status:bound} in {f13.place:a broom cupboard}. His {f14.what:wrist was fractured}. Yesterday he was {f15.status:still being treated} at St Ansgar's hospital, where his wife told this newspaper that he would not go back to the job.

The getaway vehicle, {f16.what:an estate car}, was {f17.status:reduced to a charred shell} when walkers came upon it in {f18.place:a disused quarry} outside Hohenbrook. The number plates on it had been {f19.what:forged}.

Public prosecutor {f22.name:Maren Stockfleth}, {f23.role:who leads the inquiry}, said: "{f21.wording:These are people who knew the house}." It was {f24.certainty:mere speculation}, she said, that {f25.who:somebody who once worked there} had lent a hand.

Director Jost Hanneken showed reporters the empty case. Fortunately the find {f29.status:is covered by a policy}, he said. What is gone: 41 objects, the finest of them {f26.what:a drinking cup} beaten from unalloyed gold. {f28.who:A schoolboy} had turned up the first piece in {f27.time:1936}, behind his father's plough. The thieves, Hanneken believes, intend to {f31.what:sell it to a collector}; nobody who knows its worth would put it in a furnace.

Visitors {f32.status:cannot be let in} {f32.time:before next Tuesday}. {f33.time:Six months ago} the museum had asked the ministry of culture for {f33.what:additional security staff}. The answer was {f33.status:no}.

A reward of {f35.money:20,000 euros} has been put up by {f34.who:the insurance company}. Older residents recall the burglary at the coin cabinet seven years ago, which {f36.status:was solved}.

{f38:A torchlight vigil will be held in front of the museum on Friday at seven.}

=== key
f1.status same A=stolen B=stolen | the treasure
f2.what compatible A=Bronze Age gold hoard B=prehistoric gold treasure | what was stolen
f3.time compatible A=small hours of 2024-03-11 B=2024-03-11T02:00-02:30 | when it happened
f4.number same A=3 B=3 | the intruders
f5.place differs A=skylight B=cellar window | where they got in
f6.what differs A=fibre-optic line cut B=power supply cut | how the alarm was silenced
f7.source differs A=state criminal police office B=Aldersheim police headquarters | on whose account the break-in is told
f8.what differs A=sledgehammer B=axe | tool that broke the case
f9.time compatible A=<10 minutes B=8 minutes | length of the raid
f10.who same A=night watchman B=guard | who was on duty
f11.age same A=58 B=58 | the watchman
f12.status same A=tied up B=bound | the watchman
f13.place differs A=cloakroom B=broom cupboard | where he was tied up
f14.what same A=broken wrist B=fractured wrist | his injury
f15.status differs A=left hospital the same evening B=still treated the next day | the watchman in hospital
f16.what differs A=delivery van B=estate car | getaway vehicle
f17.status same A=burnt out B=charred shell | the vehicle when found
f18.place differs A=gravel pit B=disused quarry | where the vehicle was found
f19.what differs A=stolen B=forged | the number plates
f20 only A | Bremen
f21.wording differs A=These are people who knew the house very well B=These are people who knew the house | the prosecutor's words
f22.name same A=Maren Stockfleth B=Maren Stockfleth | the prosecutor
f23.role compatible A=senior public prosecutor in charge B=leads the inquiry | her office
f24.certainty differs A=probable B=mere speculation | help from inside
f25.who same A=a former employee B=somebody who once worked there | who might have helped
f26.what differs A=neck ring B=drinking cup | finest piece of the hoard
f27.time same A=1936 B=1936 | when the hoard was found
f28.who differs A=a farmer B=a schoolboy | who found the hoard
f29.status same A=insured B=covered by a policy | the hoard
f30 only A | sum insured
f31.what differs A=melted down B=sold to a collector | what the director thinks the thieves will do
f32.status same A=shut B=no visitors | the museum
f32.time differs A=until 2024-03-17 B=until 2024-03-19 | how long it stays shut
f33.status same A=turned down B=answered no | the request to the state
f33.what same A=more guards B=additional security staff | what the museum had asked for
f33.time compatible A=autumn 2023 B=six months ago | when it asked
f34.who differs A=the circle of friends B=the insurance company | who offers the reward
f35.money same A=EUR 20000 B=EUR 20000 | the reward
f36.status same A=cleared up B=solved | the break-in of 2017
f37 only A | the cyclist sought
f38 only B | the vigil
