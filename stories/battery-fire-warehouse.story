story: battery-fire-warehouse
kind: industry

=== report A | outlet: Yellow Sea Times | published: 2025-04-09
# Battery store {f1.status:burns} in Gimsan; {f2.who:warehouse clerk} {f2.status:missing}

GIMSAN (Yellow Sea Times) - {f1.status:Fire broke out} on Wednesday in a warehouse where {f3.what:electric scooter batteries} were kept, sending white smoke over the port district of Gimsan and {f4.status:keeping} thousands of residents {f4.what:indoors}.

The alarm was raised at {f5.time:6:20 a.m.} by {f6.who:a delivery rider}, who saw flames {f7.place:behind a loading gate}. {f2.who:A clerk} of the storage firm Hansol Depot {f2.status:has not been found}. {f8.number:Seven} others {f8.status:fled} {f9.place:over the roof of the canteen}.

{f10.who:Two firefighters} were {f10.status:taken to hospital}, one with {f11.what:burnt hands}, the other with {f12.what:a broken collarbone} after {f13.cause:a shelf had toppled onto him}. Their lives are {f14.status:not in danger}.

The {f15.role:fire chief}, {f15.name:Bae Jung-hwan}, said that {f16.what:sand} was used because {f17.cause:water makes the cells react}. The cause was {f18.certainty:almost certainly} {f18.cause:a forklift that had pierced a pallet}, he added.

{f19.who:The labour ministry} {f20.status:has opened an inquiry}. The store was licensed for {f21.number:30} tonnes; {f22.source:a city councillor}, Ma Eun-sook, said it held {f23.number:twice as much}. Hansol's owner, {f24.name:Pyo Dong-wook}, {f25.status:could not be reached}.

"{f26.wording:We complained about the smell all winter}," said a woman who runs {f27.what:a hair salon} across the street. In {f28.time:2021} {f29.what:a paint shop} burned in the same block; {f30.number:four} people died. After that {f31.who:the city} had promised {f32.what:a ban on dangerous goods near homes}, which {f33.status:never came}.

=== report B | outlet: Seoul Business Daily | published: 2025-04-11
# Owner of gutted battery depot {f25.status:apologises}, {f15.role:investigator} doubts {f18.cause:forklift}

Two days after a depot for {f3.what:old telephone batteries} in Gimsan was {f1.status:reduced to ashes}, its proprietor {f25.status:went down on his knees} before {f19.who:prosecutors}, who {f20.status:are looking into} the affair.

{f24.name:Pyo Dong-wook}, 62, {f25.status:asked the town's forgiveness}. A few hours before, {f2.who:a stock clerk} who had been sought since the beginning {f2.status:was recovered dead}. {f8.number:Seven} of her colleagues had {f8.status:got away} {f9.place:through a window of the washroom}.

She might have lived if help had been called sooner. {f6.who:A night watchman} dialled the emergency number {f5.time:at twenty past six in the morning}, but smoke had come from {f7.place:a skylight} for an hour by then, neighbours said. The people in the district, who had been told {f4.what:not to leave their homes}, {f4.status:may go out again}.

Of {f10.who:the two firemen} {f10.status:in care}, the one with {f11.what:burns to his face} is out; his colleague, who {f12.what:broke his hip} when {f13.cause:part of the ceiling gave way}, stays for a week. {f14.status:Both will recover}.

As for the origin, the suspicion that {f18.cause:a forklift} had damaged the goods is {f18.certainty:only one of several theories}, according to the fire service's {f15.role:investigator} {f15.name:Bae Jung-hwan}. His crews had smothered the fire with {f16.what:foam}, for {f17.cause:cells of this kind must not get wet}.

{f23.number:Double the permitted amount} was in the building, {f22.source:the depot's own books} show: {f21.number:thirty tonnes} were allowed. "{f26.wording:We complained about the smoke all winter}," said the owner of {f27.what:a barber's shop} opposite. She has not forgotten {f28.time:the summer six years ago}, when {f29.what:a plant for lacquers} next door took {f30.number:four} lives. {f31.who:The provincial government} then announced {f32.what:a rule to keep such goods away from housing}. {f33.status:It is still waiting to be passed}.

=== key
f1.status changed A=burning B=burnt out | the warehouse
f2.who same A=clerk B=stock clerk | the victim
f2.status changed A=missing B=dead | the victim
f3.what differs A=electric scooter batteries B=telephone batteries | what was stored
f4.status changed A=kept in B=may go out | the residents
f4.what same A=indoors B=not to leave homes | the order to residents
f5.time same A=06:20 B=06:20 | the alarm
f6.who differs A=delivery rider B=night watchman | who raised the alarm
f7.place differs A=loading gate B=skylight | where the fire was first seen
f8.number same A=7 B=7 | those who escaped
f8.status same A=fled B=got away | those who escaped
f9.place differs A=canteen roof B=washroom window | their way out
f10.who same A=two firefighters B=two firemen | the injured
f10.status same A=in hospital B=in care | the injured
f11.what differs A=burnt hands B=burnt face | injury of the first
f12.what differs A=broken collarbone B=broken hip | injury of the second
f13.cause differs A=shelf toppled B=ceiling gave way | how the second was hurt
f14.status same A=not in danger B=will recover | their state
f15.name same A=Bae Jung-hwan B=Bae Jung-hwan | the man of the fire service
f15.role differs A=fire chief B=investigator | his post
f16.what differs A=sand B=foam | what put the fire out
f17.cause same A=water makes cells react B=cells must not get wet | why no water
f18.certainty differs A=probable B=one of several theories | the forklift as the cause
f18.cause same A=forklift B=forklift | the cause discussed
f19.who differs A=labour ministry B=prosecutors | who inquires
f20.status same A=opened B=going on | the inquiry
f21.number same A=30 t B=30 t | permitted amount
f22.source differs A=councillor B=depot's books | on whose word
f23.number same A=double B=double | what was stored
f24.name same A=Pyo Dong-wook B=Pyo Dong-wook | the owner
f25.status changed A=not reached B=apologised | the owner
f26.wording differs A=We complained about the smell all winter B=We complained about the smoke all winter | the neighbour's words
f27.what differs A=hair salon B=barber's shop | the neighbour's business
f28.time differs A=2021 B=2019 | the earlier fire
f29.what compatible A=paint shop B=lacquer plant | what burned then
f30.number same A=4 B=4 | its dead
f31.who differs A=city B=provincial government | who made the promise
f32.what compatible A=ban near homes B=rule keeping goods from housing | the promise
f33.status same A=never came B=not passed | the rule
