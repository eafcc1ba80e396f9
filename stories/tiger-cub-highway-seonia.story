story: tiger-cub-highway-seonia
kind: nature

=== report A | outlet: Vindhya Daily | published: 2025-02-19
# {f1.what:Tiger cub} {f1.status:run over} on Seonia highway

SEONIA: A {f1.what:tiger cub} of {f1.age:about eight months} {f1.status:was run over} on the national highway near Seonia {f2.time:late on Monday}. {f3.what:A lorry laden with cement} did not stop; it {f4.status:is being searched for}.

The animal had {f5.cause:followed its mother across the road} {f5.place:at kilometre 64}, where {f6.what:an underpass for wildlife} {f6.status:is still being built}. {f7.who:A lorry cleaner} who {f7.what:saw the eyes of two more cubs in the dark} {f7.status:rang the forest office}. "{f8.wording:The mother stood there and would not move}," he said.

Traffic was {f9.status:stopped} for {f9.time:three hours}. {f10.who:Forest guards} {f10.what:drove the tigress off with drums}. The body was {f11.what:burned}, as the rules for dead tigers demand, in the presence of a magistrate.

It is the {f12.number:fourth} tiger to die on this stretch {f12.time:in two years}. {f13.who:The Tiger Trust}, a private society, {f13.position:wants the road closed at night}. {f14.who:The highways authority} {f14.position:has agreed to lower the speed limit} to {f14.number:40} kilometres an hour. {f15.who:The forest minister} {f15.status:ordered} {f15.what:a report} {f15.time:within ten days}.

The reserve has {f16.number:91} grown tigers, according to {f16.source:the last census}. In November an old male had been {f17:killed by a train}, not far away.

=== report B | outlet: Jabal Evening Mail | published: 2025-02-20
# {f3.what:Bus} {f4.status:found} after death of {f1.what:young tiger}; driver "saw nothing"

A sleeper {f3.what:bus} with a dent and some hair in its radiator grille {f4.status:was seized} in Nagpura on Wednesday. The police are convinced that it {f1.status:killed} the {f1.what:young tiger} that was found on the Seonia highway on {f2.time:Monday night}.

The {f1.age:eight-month-old} had been {f5.cause:drawn to the road by a dead cow} lying {f5.place:near milestone 64}. {f6.what:A passage below the road, made for animals}, {f6.status:had been flooded} for weeks. {f7.who:A toll collector} {f7.status:telephoned the foresters} after he {f7.what:noticed two other cubs}. "{f8.wording:The mother lay there and would not move}," he recalled.

Vehicles {f9.status:had to wait} for {f9.time:three hours}, until {f10.what:elephants had pushed the tigress back into the forest}, led by {f10.who:the department's mahouts}. The carcass has been {f11.what:sent to a museum}.

{f12.number:Four} tigers have now lost their lives here {f12.time:since the beginning of 2023}. {f13.who:A citizens' group}, the Tiger Trust, {f13.position:calls for barriers and a second underpass}, but not for a closure. {f14.who:The authority in charge of highways} {f14.position:refuses to reduce the speed limit to} {f14.number:40}. The {f15.who:minister of forests} {f15.status:has asked for} {f15.what:an account of what happened}, to be on his desk {f15.time:in ten days}.

There are {f16.number:91} adult tigers in the reserve, {f16.source:its director} says. The bus driver, {f18:who had been at the wheel for 14 hours}, denies having felt anything.

=== key
f1.what same A=tiger cub B=young tiger | the dead animal
f1.status compatible A=run over B=killed | the animal
f1.age same A=8 months B=8 months | its age
f2.time same A=2025-02-17 late B=2025-02-17 night | when
f3.what differs A=lorry B=bus | what ran it over
f4.status changed A=searched for B=found | the vehicle
f5.cause differs A=followed its mother B=drawn by a dead cow | why it was on the road
f5.place same A=kilometre 64 B=milestone 64 | where
f6.what same A=underpass B=passage below the road | what was to help animals
f6.status differs A=being built B=flooded | the underpass
f7.who differs A=lorry cleaner B=toll collector | who called
f7.what same A=saw two more cubs B=noticed two other cubs | what the caller saw
f7.status same A=rang the forest office B=telephoned the foresters | the call
f8.wording differs A=stood there B=lay there | the caller's words
f9.status same A=stopped B=had to wait | traffic
f9.time same A=three hours B=three hours | how long
f10.who differs A=forest guards B=mahouts | who drove the mother off
f10.what differs A=drums B=elephants | with what
f11.what differs A=burned B=sent to a museum | the body
f12.number same A=4 B=4 | tigers killed here
f12.time same A=two years B=since early 2023 | in what time
f13.who same A=private society B=citizens' group | the Tiger Trust
f13.position differs A=closed at night B=barriers and underpass, no closure | what it wants
f14.who same A=highways authority B=authority in charge of highways | who decides on the speed
f14.position differs A=agreed B=refuses | the lower limit
f14.number same A=40 B=40 | the limit in question
f15.who same A=forest minister B=minister of forests | who wants a report
f15.status same A=ordered B=asked for | the report
f15.what same A=report B=account | what is wanted
f15.time same A=ten days B=ten days | until when
f16.number same A=91 B=91 | tigers in the reserve
f16.source differs A=census B=director | on whose word
f17 only A | the male killed by a train
f18 only B | the driver's hours
