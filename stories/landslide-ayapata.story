story: landslide-ayapata
kind: disaster

=== report A | outlet: Andamar Noticias | published: 2023-03-05T09:00
# Mountainside {f1.status:comes down} on village of Huayllapampa

A village in the high valley of the Ayapata was {f1.status:engulfed} by earth and rocks {f1.time:in the night to Sunday}. {f2.number:Eight} bodies had been found by breakfast time, and {f3.number:about 60} people {f3.status:were unaccounted for}, civil protection said.

The slide struck at {f4.time:about 2 a.m.}, when most of the {f5.number:340} inhabitants were asleep. It covered {f6.number:two thirds} of the houses and {f7.what:the primary school}. The church, on its knoll, was spared.

"{f8.wording:We heard a noise like a train, and then there was no more village}," said the parish priest, Father Anselmo Quitz, who rang the bell until the rope broke.

It had been raining in the valley for {f9.number:nine} days. {f10.source:Civil protection} said {f10.cause:the rain} had loosened the slope. {f11.number:Two hundred} soldiers set out from Toraya at dawn but {f11.status:had not got through} at the time of writing, because the bridge at Sillque had gone.

The road was last cut in {f20.time:2015}, when a smaller slide buried two lorries and their drivers.

The president, Yolanda Ferrucho, {f12.status:is expected} in the valley {f12.time:in the course of the day}. She declared {f13.time:three} days of mourning.

=== report B | outlet: Panmar Wire | published: 2023-03-06T18:40 | agency: Panmar
# Death toll in Andamar {f1.status:landslide} climbs to {f2.number:31}; hopes fade

TORAYA, Andamar (Panmar) - Rescuers digging with shovels and bare hands had recovered {f2.number:31} bodies by Monday evening from the mud that {f1.status:buried} the mountain hamlet of Huayllapampa, the army said. {f3.number:Forty-four} people {f3.status:are still missing}.

An infant of {f14.age:seven months} was lifted out alive {f14.time:36 hours} after the disaster. Her mother did not survive.

The mass of earth broke loose {f4.time:shortly before 3 a.m.} on {f1.time:Sunday}. {f10.cause:An opencast tin mine above the village} was to blame, {f10.source:the mayor, Nicanor Illa,} said. "They dumped their spoil on the edge for years. It was a gun pointed at us," he said. The mine's owner, Minera Altaluz, called the accusation {f15.position:"baseless" and said it would sue}.

The environment ministry had fined Altaluz {f16.number:three times} since 2018 over its waste heaps, most recently in December.

Some {f11.number:350} troops {f11.status:reached the site} on Sunday afternoon on foot, over a ridge. A helicopter could not land.

Father Anselmo Quitz, whose bell had woken the upper part of the village, said: "{f8.wording:There was a noise like a train, and then there was no village}."

President Yolanda Ferrucho {f12.status:called off} a visit {f12.time:on Sunday} because of fog. The country is in mourning until {f13.time:Tuesday}.

Of the village's roughly {f5.number:340} residents, around 100 had been away at a wedding in the lowlands.

=== report C | outlet: The Wayfarer Weekly | published: 2023-03-10
# The hill they had been told was safe

By Odalys Brandreth, in Huayllapampa

What is left of Huayllapampa would fit into a football ground: the church, a row of eucalyptus, and {f7.what:the school}, untouched, with last Friday's sums on the blackboard. Everything else, {f6.number:more than half} of the houses, lies under a brown tongue half a mile long.

{f2.number:Fifty-two} people are known to have died. The search {f3.status:was ended} on Thursday with {f3.number:23} still not found; the place {f17:is to be a cemetery}.

It happened {f4.time:towards three} in the morning of {f1.time:5 March}, on the {f9.number:ninth} day of rain. The first to wake were the dogs.

Why the hill {f1.status:fell} is now a matter for {f18:a commission}, whose five members arrive on Monday. {f10.source:Gilda Parvaneh, a geologist} at the university of Toraya, has no need to wait for it. She says {f10.cause:the felling of the cloud forest} took away the roots that held the slope. She does not think the mine had anything to do with it, though she has no love for it: it has been fined {f16.number:twice} for its heaps.

Minera Altaluz, which denies any guilt, {f15.position:says it will not go to court against the mayor} "in this hour of grief". It has offered 10,000 reales to every family.

The baby they call the Miracle of Sunday is in the regional hospital. She is {f14.age:seven months old} and was under the mud for {f14.time:a day and a half}. Her grandmother, Rufina Illa, 58, a cousin of the mayor's, comes each day on the milk lorry.

President Ferrucho {f12.status:came} {f12.time:on Wednesday}, in rubber boots. She promised {f19:houses for all the survivors by Christmas}. After the slide of {f20.time:2015} there was also a promise, of a retaining wall; the foundation stone can still be seen beside the road.

=== key
f1.status same A=landslide B=landslide C=landslide | the slope above the village
f1.time same A=2023-03-05 B=2023-03-05 C=2023-03-05 | the day
f2.number changed A=8 B=31 C=52 | the dead found
f3.number changed A=60~ B=44 C=23 | the missing
f3.status changed A=missing B=missing C=search ended | the missing
f4.time differs A=02:00~ B=shortly before 03:00 C=shortly before 03:00 | when the slope fell
f5.number compatible A=340 B=340~ | the inhabitants
f6.number compatible A=2/3 C=>1/2 | the houses buried
f7.what differs A=school buried C=school untouched | the school
f8.wording differs A=we heard a noise like a train, and then there was no more village B=there was a noise like a train, and then there was no village | the priest's words
f9.number same A=9 C=9 | days of rain
f10.cause differs A=rain B=tin mine C=felling of the forest | why the slope fell
f10.source differs A=civil protection B=the mayor C=a geologist | on whose word
f11.number changed A=200 B=350~ | soldiers sent, then at the site
f11.status changed A=under way B=arrived | the soldiers
f12.status changed A=planned B=cancelled C=came | the president's visit
f13.time same A=3 days B=until Tuesday | the mourning
f14.age same B=7 months C=7 months | the infant found alive
f14.time same B=36 hours C=a day and a half | how long it was buried
f15.position changed B=will sue C=will not sue | the mine's owner
f16.number differs B=3 C=2 | fines of the mine
f17 only C | the place is to be a cemetery
f18 only C | the commission
f19 only C | the president's promise
f12.time changed A=2023-03-05 B=2023-03-05 C=2023-03-08 | the president's visit
f20.time same A=2015 C=2015 | the earlier slide
