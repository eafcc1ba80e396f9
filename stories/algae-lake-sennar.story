story: algae-lake-sennar
kind: environment

=== report A | outlet: Radio Lakeside | published: 2023-08-09
# Bathing {f1.status:banned} at Lake Orvel after dogs {f4.status:die}

{f1.status:Nobody may swim} in Lake Orvel until further notice. The district {f1.status:closed} all {f2.number:eight} beaches on {f3.time:Tuesday} because of a bloom of poisonous blue-green algae.

{f4.number:Five} dogs have {f4.status:died} since the weekend, said {f5.role:district vet} {f5.name:Mireille Tanaka}. A boy {f6.age:of six} was {f7.what:treated in hospital for vomiting} and has gone home.

Ms Tanaka blames {f8.cause:the heat of the past weeks}. "{f9.wording:The water is as warm as a bath and just as still}," she told us.

The first warning came from {f10.source:a fisherman}, who reported green scum near {f11.place:Pell Point} on {f12.time:2 August}. The last such bloom was in 2018, when three dogs perished.

{f13.number:Two} waterworks draw on the lake. Tap water {f14.certainty:is safe}, the district says. {f15:Free bottled water is being handed out at the town hall all the same.}

The mayor of Orvel, Jens Adomako, is {f16.position:against any compensation for hotels}.

=== report B | outlet: Sennar Daily Post | published: 2023-08-10
# Toxic bloom {f1.status:shuts} holiday lake as toll among pets climbs to {f4.number:seven}

It should have been the busiest week of the year at Lake Orvel. Instead the pedal boats lie chained to the jetty, and red flags hang over {f2.number:every one of the eight} bathing places.

The authorities {f1.status:put the lake off limits} on {f3.time:8 August}, once laboratory results had confirmed what the smell had suggested: the water is full of cyanobacteria, which make a poison that attacks the liver.

{f4.number:Seven} dogs have now {f4.status:lost their lives}, according to {f5.name:Mireille Tanaka}, the {f5.role:regional health officer}. All had drunk from the lake. A child {f6.age:aged eight} who swallowed water {f7.what:was kept on a ward overnight with stomach cramps}; his sister, 11, was unharmed.

{f8.cause:Manure washed off the fields by the storms of July} is to blame, in Ms Tanaka's view. "{f9.wording:The water is as warm as a bath and twice as still}," she said, but warmth alone would not have done it.

The alarm was raised by {f10.source:a school class on an outing}, which spotted a green film off {f11.place:the Old Ferry landing} {f12.time:on Wednesday of last week}. It was six days before the bathers were sent away, and that is what angers people here.

"{f18:We watched children paddling in it,}" said Rosalind Ekwueme, who lets rooms above the bakery.

Some 40,000 people get their drinking water from the lake by way of {f13.number:a pair of} treatment plants. The district {f14.certainty:believes that the supply is probably safe}, and is testing it three times a day.

For the trade it is a calamity. Of the 22 hotels on the shore, nine report that more than half of the bookings have been called off. {f19:The hoteliers' union puts the loss at €600,000 a week.} The mayor, Jens Adomako, says {f16.position:the state should compensate them}.

In 2018 the lake was closed for 12 days. At that time three dogs died, and Mr Adomako, then in opposition, called the district's response a disgrace.

Cooler weather is forecast for the weekend. Ms Tanaka does not expect the ban to be lifted before the end of the month.

=== key
f1.status same A=closed B=closed | the lake's beaches
f2.number same A=8 B=8 | beaches
f3.time same A=2023-08-08 B=2023-08-08 | when it was closed
f4.number changed A=5 B=7 | dogs dead
f4.status same A=dead B=dead | the dogs
f5.name same A=Mireille Tanaka B=Mireille Tanaka | the official
f5.role differs A=district vet B=regional health officer | her post
f6.age differs A=6 B=8 | the boy who fell ill
f7.what compatible A=hospital, vomiting B=ward overnight, stomach cramps | the boy's illness
f8.cause differs A=heat B=manure off the fields | the cause of the bloom, on Tanaka's word
f9.wording differs A=just as still B=twice as still | Tanaka's words
f10.source differs A=a fisherman B=a school class | who reported it first
f11.place differs A=Pell Point B=Old Ferry landing | where the scum was seen first
f12.time same A=2023-08-02 B=2023-08-02 | when it was seen first
f13.number same A=2 B=2 | waterworks
f14.certainty differs A=certain B=probable | that the tap water is safe
f15 only A | free bottled water
f16.position differs A=no compensation B=the state should compensate | the mayor on the hotels
f18 only B | children paddling
f19 only B | loss of the hotels
