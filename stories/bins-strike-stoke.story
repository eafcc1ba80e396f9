story: bins-strike-stoke
kind: labour

=== report A | outlet: Six Towns Gazette | published: 2016-09-16
# Bin strike {f1.status:to run on} {f29.time:into October} as talks collapse

By Kieran Oldacre

Rubbish will lie in the streets of Stoke-on-Trent for at least three more weeks after the union {f1.status:extended} its strike on {f20.time:Thursday}.

The {f2.number:170} drivers and loaders, who walked out {f3.time:on 22 August}, {f1.status:will now stay out} until {f29.time:7 October}, the Municipal and General Workers' Alliance said.

They want {f4.money:£1.60} an hour more. The city council has put {f5.money:85p} on the table and says that every further penny would have to come out of {f6.what:libraries}.

Talks at {f7.place:a hotel in Hanley} broke up on Tuesday {f8.time:after barely two hours}. A council source blamed {f8.who:the union side}, who {f8.what:left the room when the offer of back pay was tied to new rotas}.

"{f9.wording:We have gone as far as the taxpayer can bear}," {f10.name:Councillor Deborah Shufflebotham}, {f10.role:the leader of the council}, said on the evening of the union's decision. {f11.name:Errol Tansley}, the union's regional organiser, said his members were "{f12:sick of being clapped one year and skint the next}".

Tempers flared on {f13.time:Wednesday morning} outside {f13.place:the Cromer Road depot}, where a picket was knocked down by {f13.what:a car}. The 57-year-old man, a loader {f14.time:for 29 years}, suffered {f14.what:a broken collarbone}. A woman of {f15.age:31} {f15.status:has been arrested} on suspicion of {f30:dangerous driving}.

{f16.number:Some 2,400 tonnes} of household waste are waiting to be picked up. The council has opened {f17.number:six} emergency tips, at Tunstall, Burslem, Fenton, Longton, Hanley and Trentham, staffed by {f18.who:agency workers}. It {f19.what:has seen no increase in reports of rats}, a spokeswoman said.

Residents are split. "I'm behind them all the way," said Maureen Colclough, 78, of Penkhull. Her neighbour, who did not want to be named, was driving nappies to the tip for the third time this week.

The dispute is costing the authority {f21.money:£240,000 a week} in overtime, skips and lost trade-waste income. In the ballot in July {f22.number:88 per cent} voted for action. The last bin strike in the city, in 2009, was over in nine days.

A hearing on the council's request for {f23.what:an injunction against blocking the depot gates} {f23.status:is set} for {f23.time:Monday}.

=== report B | outlet: Labour Desk | published: 2016-09-21T18:30
# Stoke refuse workers {f1.status:call off} strike to vote on {f5.money:£1.25} offer

The bin strike in Stoke-on-Trent {f1.status:has been suspended} after the council raised its offer from 85p to {f5.money:£1.25} an hour, the Municipal and General Workers' Alliance (MGWA) announced on Wednesday.

Lorries are to go out again {f24:from Friday}. {f2.number:About 170} workers had been on strike {f3.time:for thirty days} in support of a claim for {f4.money:£1.60}.

Only last {f20.time:Thursday} the union had prolonged the stoppage until {f29.time:7 October}. What changed, according to {f11.name:Errol Tansley}, its regional organiser, was a telephone call on Sunday evening. Talks the week before, at {f7.place:the King's Hall}, had lasted {f8.time:under two hours}; {f8.who:the council's team} had {f8.what:walked out when asked to open the books}.

The new money will be found by {f6.what:putting up the charge for garden waste}. {f10.name:Deborah Shufflebotham}, {f10.role:cabinet member for the environment}, who {f20.time:last Thursday} had still declared "{f9.wording:We have gone further than the taxpayer can bear}", {f25:recommended the deal to her colleagues}.

The MGWA's committee will urge a {f26:yes} vote. Ballots close on {f27:6 October}; in July, {f22.number:88 per cent} had been in favour of striking, on a turnout of 71.

The man who was run over by {f13.what:a van} at {f13.place:the Cromwell Street depot} {f13.time:a week ago}, Gary Plimmer, is back at home with {f14.what:a fractured collarbone}. He had {f14.time:29 years} on the bins and six months to go. The {f15.age:31-year-old} driver {f15.status:was released without charge}; it is understood that {f28:her brakes failed}.

By the weekend the uncollected refuse had grown to {f16.number:3,100 tonnes}. {f19.what:Calls about rats doubled} within the first fortnight of the strike, the council said. {f17.number:Six} temporary tips, run by {f18.who:soldiers' families and other volunteers}, will remain open until the backlog is gone.

A judge in Birmingham {f23.status:turned down} the authority's application {f23.what:to keep pickets away from the gates} {f23.time:on Monday}. The stoppage had cost it {f21.money:some £240,000 for each week}, not counting the lawyers.

=== key
f1.status changed A=extended B=suspended | the strike
f29.time same A=2016-10-07 B=2016-10-07 | to when the strike was extended
f2.number same A=170 B=170~ | strikers
f3.time same A=2016-08-22 B=30 days before 2016-09-21 | when the strike began
f4.money same A=GBP 1.60 an hour B=GBP 1.60 an hour | what the union asks
f5.money changed A=GBP 0.85 B=GBP 1.25 | the council's offer
f6.what changed A=libraries B=the charge for garden waste | where more money would come from
f7.place differs A=a hotel in Hanley B=the King's Hall | where the talks were held
f8.time same A=barely two hours B=under two hours | how long the talks lasted
f8.who differs A=the union B=the council | who left the talks
f8.what differs A=back pay tied to new rotas B=asked to open the books | over what they left
f9.wording differs A=we have gone as far as the taxpayer can bear B=we have gone further than the taxpayer can bear | the councillor's words
f10.name same A=Deborah Shufflebotham B=Deborah Shufflebotham | the councillor
f10.role differs A=leader of the council B=cabinet member for the environment | her office
f11.name same A=Errol Tansley B=Errol Tansley | the union organiser
f12 only A | the organiser's words
f13.time same A=2016-09-14 B=2016-09-14 | when the picket was run over
f13.place differs A=Cromer Road depot B=Cromwell Street depot | where he was run over
f13.what differs A=a car B=a van | by what
f14.time same A=29 years B=29 years | his years on the bins
f14.what same A=broken collarbone B=fractured collarbone | his injury
f15.age same A=31 B=31 | the driver
f15.status changed A=arrested B=released without charge | the driver
f16.number changed A=2400 t~ B=3100 t | waste not collected
f17.number same A=6 B=6 | emergency tips
f18.who differs A=agency workers B=volunteers | who runs the tips
f19.what differs A=no increase in reports of rats B=calls about rats doubled | rats
f20.time same A=2016-09-15 B=2016-09-15 | when the strike was extended
f21.money same A=GBP 240000 a week B=GBP 240000 a week~ | the cost to the council
f22.number same A=88 per cent B=88 per cent | the ballot in July
f23.what same A=injunction against blocking the gates B=to keep pickets away from the gates | what the council asked of the court
f23.status changed A=planned B=turned down | the court
f23.time same A=2016-09-19 B=2016-09-19 | the hearing
f24 only B | when the lorries go out again
f25 only B | the councillor's recommendation
f26 only B | the committee's advice
f27 only B | when the ballot closes
f28 only B | the failed brakes
f30 only A | on suspicion of what the driver was arrested
