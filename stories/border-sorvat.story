story: border-sorvat
kind: diplomacy

=== report A | outlet: Eastern Telegraph Service | published: 2022-08-04T08:30
# Kadestan {f1.status:shuts} border to Orlavia

KADESTAN CITY (ETS) - Kadestan {f1.status:closed} its border with Orlavia {f2.time:at midnight on Wednesday}, {f3.cause:citing an outbreak of foot-and-mouth disease} across the river. The order applies to {f4.what:all traffic, rail included}, and is {f5.time:for ten days}, the government said. {f6.number:Three hundred} lorries were {f6.what:waiting} at the Sorvat bridge by morning. Orlavia's foreign ministry {f7.what:summoned} {f7.whom:the Kadestani ambassador}. The last closure, in {f8.time:2020}, went on for {f8.number:seven weeks}. {f9.number:Some 5,000} people {f9.what:cross at Sorvat} on a normal day.

=== report B | outlet: Sorvat Independent | published: 2022-08-04T19:00
# Cows, they say. On the bridge they say: onions

By Zlatina Farouk

Bakhyt Rahl has eleven tonnes of melons behind him, and the first have begun to smell. He has been standing on the Orlavian end of the Sorvat bridge since {f2.time:Wednesday night}, when {f2.time:at ten} the barrier {f1.status:came down} without a word. In front of him there are, he reckons, {f6.number:450} lorries; the customs office gives no figure.

Officially the matter is one of hooves. Three cows were {f19.status:found sick} on a farm near Beltir, 60 kilometres away, and Kadestan, which lives by its herds, takes no chances. But hardly anyone on the bridge believes it. {f3.cause:It is Orlavia's new duty on onions}, they say, {f12.status:in force} since Monday, that Kadestan is paying back. Analyst Perizat Lund shares this view: "{f13:The disease is real, the reason is not.}"

{f14.who:Pupils and patients} were {f14.status:turned back} on Thursday morning; since noon they have been let through, on foot. {f4.what:Trains are running as usual}. For everybody else the border is {f1.status:shut} {f5.time:for two weeks}, says the notice on the barrier.

Orlavia's prime minister, Teodor Varkas, 61, called the closing "{f15:an unfriendly act}," and his government {f7.what:handed a note of protest} to {f7.whom:the chargé d'affaires}, the ambassador being on leave. He has not ruled out {f16.what:stopping the supply of electricity} to the frontier districts. Marko Varkas, his brother and minister of transport, {f17:is sending lorries round by the Akbel ferry}, a detour of 340 kilometres.

{f9.number:Five thousand} {f9.what:people use the bridge} daily, a third of them traders. In {f8.time:2019} it was closed for {f8.number:seven weeks} as well; that was over a stolen horse.

=== report C | outlet: National Gazette of Kadestan | published: 2022-08-05T18:00
# Sorvat bridge {f1.status:open} again

After less than 40 hours the crossing at Sorvat was {f1.status:opened} on Friday at 1 p.m., three hours after the veterinary service had declared that the tests of the animals at Beltir were {f19.status:negative}. "{f20:Our caution was right, and so is our generosity}," said deputy prime minister Aizhan Torvald, who is in charge of agriculture.

The barrier had been lowered on {f2.time:Wednesday at midnight}. {f3.cause:The risk to our livestock was the sole reason}; there is {f3.cause:no connection} with the onion duty, which Orlavia {f12.status:lifted} on Friday morning.

{f6.number:More than 600} lorries {f6.what:had been held up}. The first to pass was a load of melons, of which half had to be thrown away, its driver said. {f14.who:Schoolchildren and the sick} had {f14.status:never been stopped}. {f24:Passenger traffic will resume on Saturday}.

Mr Varkas, the Orlavian premier, who on Thursday had threatened {f16.what:to cut off the gas}, telephoned the President and thanked him. The two will {f26:meet in September} at Lake Issar.

=== key
f1.status changed A=closed B=closed C=open | the border
f2.time differs A=2022-08-03T24:00 B=2022-08-03T22:00 C=2022-08-03T24:00 | when it was closed
f3.cause differs A=animal disease B=the onion duty C=animal disease | why it was closed
f4.what differs A=all traffic, rail included B=trains run as usual | what the closing applies to
f5.time differs A=10 days B=2 weeks | how long it was to last
f6.number changed A=300 B=450 C=>600 | lorries held up
f6.what same A=waiting C=held up | the lorries
f7.whom differs A=the ambassador B=the chargé d'affaires | to whom Orlavia protested
f7.what compatible A=summoned B=handed a note of protest | Orlavia's protest
f8.time differs A=2020 B=2019 | the last closure
f8.number same A=7 weeks B=7 weeks | how long the last closure went on
f9.number same A=5000~ B=5000 | people who cross in a day
f9.what same A=cross at Sorvat B=use the bridge | these people
f12.status changed B=in force C=lifted | the onion duty
f14.who same B=pupils and patients C=schoolchildren and the sick | those let through
f14.status differs B=turned back at first C=never stopped | pupils and patients
f16.what differs B=electricity C=gas | what the premier threatened to cut
f13 only B | the analyst's words
f15 only B | "an unfriendly act"
f17 only B | the detour by ferry
f19.status changed B=sick C=tested negative | the animals at Beltir
f20 only C | the deputy prime minister's words
f24 only C | passengers from Saturday
f26 only C | the meeting in September
