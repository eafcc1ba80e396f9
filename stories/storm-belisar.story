story: storm-belisar
kind: weather

=== report A | outlet: Radio Tirrow live blog | published: 2022-10-06T09:10
# Storm Belisar live: {f2.number:90,000} homes {f2.status:dark}, {f5.number:one} man {f5.status:dead}

**09.05** The county's power company, Ventra, says {f2.number:90,000} customers {f2.status:are without electricity}. The reason, it says, is {f3.cause:trees that have come down on the lines}. Crews can't go up the poles until the gusts drop below 80.

**08.40** Our colleague Anwen Pascale is at the school in Lower Quay, one of 31 shelters. {f4.number:About 12,000} people spent the night in them, on gym mats and pews.

**08.15** Police {f5.status:confirm} {f5.number:a} {f5.status:death}. {f5.who:A man of 47} was killed in Penmarra when {f5.cause:a tree fell on his car}.

**07.30** The ferry Lady Isolde {f6.status:has broken loose} from the pier at Tirrow and is drifting in the basin, with {f6.number:nobody} on board.

**06.50** That's it, she's ashore: the weather office says the eye of Belisar {f1.status:made landfall} at {f1.time:5.40} this morning {f1.place:just west of Tirrow}, with sustained winds of {f1.number:165 kilometres an hour}. At the lighthouse they measured a gust of {f16.number:203} before the instrument blew away.

**05.15** Governor Lucius Ferreday on air just now: "{f7.wording:If you are still at home on the front, you are a fool, but you are my fool, so stay inside now}." On Tuesday he {f8.what:had urged} people to leave the seafront.

**04.30** Good morning. The reactor at Skerry Head {f9.status:was shut down} {f9.time:at midnight} as a precaution. Trains: none. Schools: shut {f10.time:today and tomorrow}.

=== report B | outlet: Atlas-Press | published: 2022-10-06T16:30 | agency: Atlas-Press
# Storm Belisar {f1.status:slams into} southern coast, {f2.number:210,000} homes {f2.status:lose power}

TIRROW (Atlas-Press) - {f5.number:Two} people {f5.status:were killed} and {f2.number:210,000} households {f2.status:left without power} after Belisar, {f15:the strongest storm in a decade} to strike the country's south, {f1.status:came ashore} on {f1.time:Thursday morning}, authorities said.

The storm was packing winds of {f1.number:165 kph} when it {f1.status:hit land} {f1.place:near Penmarra}, 30 kilometres east of the port of Tirrow, {f1.time:shortly before six}. It weakened quickly over the hills, to 110 kph by noon.

Among the victims was {f5.who:a 47-year-old man} who {f5.cause:suffered a heart attack at the wheel}, the coroner's office said; an earlier report that a tree had crushed him was wrong. A woman of 80 drowned in her cellar.

{f4.number:Some 12,000} people were in shelters. Governor Lucius Ferreday {f8.what:had ordered} the evacuation of the seafront on Tuesday.

Utility Ventra said the outages were largely {f3.cause:deliberate, as it had disconnected two substations to save them from salt water}. It hoped to {f11.status:restore supply} to most customers {f11.time:by Saturday}.

A ferry {f6.status:tore free of its moorings} and {f6.status:ran aground}. {f6.number:Three} crew were taken off by helicopter.

The nuclear plant at Skerry Head {f9.status:has been off line} since {f9.time:Wednesday afternoon}. Insurers put first losses at {f12.money:400 million crowns}. Storm Augusta, in 2011, cost 2.6 billion and took 19 lives.

=== report C | outlet: The Penmarra Packet | published: 2022-10-08
# After Belisar: {f2.number:56,000} still {f2.status:in the dark}, and a temper to match

By Jory Tamblyn

Two days after Belisar {f1.status:blew in} {f1.place:over our own harbour wall}, at {f1.time:twenty to seven on Thursday}, by the stopped clock of the Fishermen's Mission, Penmarra is counting slates and losing patience.

{f2.number:Fifty-six thousand} households in the county {f2.status:have no current}, Ventra admits, and some will not {f11.status:get it back} {f11.time:before the end of next week}. "They told us Saturday," said Loveday Okoro, who runs the ice-cream parlour on the quay and has thrown away 300 litres. "It is Saturday."

The toll now stands at {f5.number:three}. A roofer, 29, fell on Friday while laying a tarpaulin on his mother's house; he was the nephew of {f5.who:Denzil Harrow, 47}, the first to die, whose {f5.cause:heart gave out} as he drove to open the chapel hall for those who had fled. "He was never going to leave it locked," his widow said.

{f13:At the chapel the tea urn has run on a ship's generator} since Thursday noon. {f4.number:Twelve thousand} slept in halls like this one across the county on the worst night; 900 of them still do.

There is anger at the governor as well. Mr Ferreday {f8.what:recommended} on Tuesday that the seafront be cleared, and left it at that; in the town council they say an order would have brought out the army's lorries. "{f7.wording:You are a fool, but you are my fool}," he told those who stayed, over the radio. Councillor Merryn Vass found that less funny than he did.

The weather office has revised its reading of the wind as the storm crossed the coast to {f1.number:156 kilometres an hour}. The gust of {f16.number:203} at the lighthouse stands.

The Lady Isolde, which {f6.status:snapped her lines} at Tirrow and {f6.status:went aground} on the Cobbler bank with {f6.number:three} men aboard, is to be towed off on the next spring tide. {f14:Her owners have been told to pump out the fuel first.}

Damage to buildings and boats comes to {f12.money:700 million crowns}, the insurers' association said, after an early guess of not much more than half of that. Schools open again {f10.time:on Monday}. Sunday, the head teachers decided, is for sweeping.

=== key
f1.status same A=landfall B=landfall C=landfall | the storm
f1.time differs A=05:40 B=05:40 C=06:40 | when it came ashore
f1.place differs A=west of Tirrow B=Penmarra C=Penmarra | where it came ashore
f1.number differs A=165 km/h B=165 km/h C=156 km/h | sustained wind at landfall
f2.number changed A=90000 B=210000 C=56000 | households without power
f2.status same A=without power B=without power C=without power | the households
f3.cause differs A=fallen trees B=substations switched off | why the power failed
f4.number compatible A=12000~ B=12000~ C=12000 | people in shelters
f5.number changed A=1 B=2 C=3 | the dead
f5.status same A=dead B=dead | the victims
f5.who compatible A=man of 47 B=man of 47 C=Denzil Harrow, 47 | the first to die
f5.cause differs A=tree on his car B=heart attack C=heart attack | how he died
f6.status changed A=adrift B=aground C=aground | the ferry
f6.number differs A=0 B=3 C=3 | people on board the ferry
f7.wording compatible A=if you are still at home on the front, you are a fool, but you are my fool, so stay inside now C=you are a fool, but you are my fool | the governor's words
f8.what differs A=urged B=ordered C=urged | what the governor did on Tuesday
f9.status same A=shut down B=shut down | the reactor
f9.time differs A=midnight B=Wednesday afternoon | when it was shut down
f10.time compatible A=shut until Friday C=open on Monday | the schools
f11.time changed B=Saturday C=end of next week | when the power is to be back
f11.status same B=to be restored C=to be restored | the supply
f12.money changed B=400m crowns C=700m crowns | the damage
f13 only C | the tea urn on a ship's generator
f14 only C | the fuel must be pumped out first
f15 only B | the strongest storm in a decade
f16.number same A=203 km/h C=203 km/h | the strongest gust
