story: wastestore-grennholt
kind: environment

=== report A | outlet: Sandvolt Waste Services (press release) | published: 2024-06-11
# Information on {f1.what:a damaged drum} at the Grennholt store

During {f3.what:a routine inspection} at the Grennholt interim store {f3.time:on Friday, 7 June}, {f3.who:the automatic monitoring system} registered a slightly raised reading in {f7.place:Hall 4}. The cause was found to be {f1.number:a single} drum with {f8.cause:a dent left by a fork-lift truck}, from which {f2.number:about two litres} of {f2.what:mildly contaminated water} had escaped into the collecting tray beneath it.

{f9.name:Dr Henrike Vollan}, manager of the site, said: "{f9.wording:At no time was there a danger to the public}. The system did exactly what it is there to do."

Sandvolt {f5.time:informed the radiation protection authority on the same day}. In accordance with the international scale, the event has been provisionally assigned to {f6.number:level 1} ("anomaly") of seven.

All {f4.number:12} employees who had been in the hall were examined. {f4.status:None of them had received a dose above the limit}. The hall {f7.status:has been sealed} and the floor is being cleaned. Deliveries from other sites {f10.status:are continuing} via Halls 1 to 3, which are not affected.

The drum in question contains {f15.what:gloves, filters and laboratory glass from hospitals}. It is being placed in {f18:a steel container with a double lid} and will remain at Grennholt until the national repository is ready, which is expected in {f14.time:2031}.

The store was opened in {f11.time:1984} and is licensed for {f11.number:31,000} drums of low- and medium-level waste. The nearest houses are {f16.number:1.2 kilometres} away. Measurements at the fence {f17.status:have shown no increase}.

The mayor of Grennholt, {f13.name:Tove Askerud}, was informed by telephone and {f13.position:thanked the company for its openness}. {f19:Residents can put questions to our hotline between 8 a.m. and 8 p.m.}

The last reportable event at the site took place in {f12.time:2009}, when {f12.what:a ventilation fan failed} for four hours. It had no consequences for people or the environment.

=== report B | outlet: Sanderlund Tribune | published: 2024-06-12
# {f1.number:Three} {f1.what:leaking drums} and a weekend of silence

By Matteus Brandvold

It took a nineteen-year-old with a hand-held counter to find out what the machines had missed. {f3.who:The apprentice} was {f3.what:on his ordinary round} of {f7.place:Hall 4} at the Grennholt nuclear waste store {f3.time:last Wednesday} when the thing in his hand began to chatter.

{f1.number:Three} of the yellow drums that are stacked there to the ceiling were leaking, according to an internal report seen by this newspaper. What had run out, {f2.number:two litres} or so, was {f2.what:a sludge containing caesium}. The barrels {f8.cause:had rusted through from the inside}, the report says, and others of the same make are to be looked at one by one.

The company that runs the store, Sandvolt, told the public on Tuesday. The radiation protection authority heard of it {f5.time:on Monday}, its spokesman, Birger Aune, said, and was "not amused". On Tuesday night it raised the classification of the incident to {f6.number:level 2} and {f10.status:ordered a stop to all deliveries}. Seven lorries had to turn round on the motorway.

Site manager {f9.name:Henrike Vollan}, who had stated that "{f9.wording:at no time was there a serious danger to the public}", did not answer calls. {f4.number:Twelve} workers were checked at the clinic in Sanderlund; in {f4.status:two of them the permitted dose had been exceeded}, though not by much, doctors said. Both are at home and well.

What is in the drums is no longer disputed, at least: {f15.what:residues from the old research reactor at Tessen}, which was shut down in 1997. They were meant to stay for a few years. That was before the date of the final repository slipped to {f14.time:2031}.

In the village, {f16.number:twelve hundred metres} from the fence, where the company's instruments {f17.status:registered nothing unusual}, people are less calm than its press office. The kindergarten {f20:kept the children indoors}. "I want that hall {f13.position:emptied, and I want it this year}," said the mayor, {f13.name:Tove Askerud}. "I was rung up at dinner time and told it was a bit of water."

Grennholt, {f11.time:forty years old} and built for {f11.number:31,000} drums, has been in trouble once before: in {f12.time:2009} {f12.what:the ventilation broke down} for an afternoon. A demonstration outside the gates {f21:has been called for Saturday}.

{f7.status:Nobody may enter the hall} for now. The apprentice has been {f22:given two days off}.

=== key
f1.number differs A=1 B=3 | leaking drums
f1.what same A=damaged drum B=leaking drums | what leaked
f2.number compatible A=2 litres~ B=2 litres | how much escaped
f2.what differs A=mildly contaminated water B=sludge containing caesium | what escaped
f3.time differs A=2024-06-07 B=2024-06-05 | when it was noticed
f3.who differs A=the monitoring system B=an apprentice | who noticed it
f3.what same A=routine inspection B=ordinary round | on what occasion
f4.number same A=12 B=12 | workers examined
f4.status differs A=none above the limit B=two above the limit | their doses
f5.time differs A=the same day B=2024-06-10 | when the authority was told
f6.number changed A=1 B=2 | level on the scale
f7.place same A=Hall 4 B=Hall 4 | where it happened
f7.status same A=sealed B=nobody may enter | the hall
f8.cause differs A=dent from a fork-lift B=rust from the inside | why it leaked
f9.name same A=Henrike Vollan B=Henrike Vollan | the site manager
f9.wording differs A=At no time was there a danger to the public B=at no time was there a serious danger to the public | her words
f10.status changed A=continuing B=stopped | deliveries
f11.time same A=1984 B=1984 | when the store opened
f11.number same A=31000 B=31000 | drums it may hold
f12.time same A=2009 B=2009 | the earlier event
f12.what same A=a ventilation fan failed B=the ventilation broke down | the earlier event
f13.name same A=Tove Askerud B=Tove Askerud | the mayor
f13.position differs A=thanked the company B=wants the hall emptied | the mayor
f14.time same A=2031 B=2031 | the national repository
f15.what differs A=hospital waste B=residues from a research reactor | what the drums contain
f16.number same A=1200 m B=1200 m | distance of the nearest houses
f17.status same A=no increase B=nothing unusual | readings at the fence
f18 only A | the steel container
f19 only A | the hotline
f20 only B | the kindergarten
f21 only B | the demonstration
f22 only B | days off for the apprentice
