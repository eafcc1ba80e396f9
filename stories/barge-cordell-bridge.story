story: barge-cordell-bridge
kind: accident

=== report A | outlet: WKRL Newsradio, live updates | published: 2025-02-21T09:40
# LIVE: {f2.what:Grain} barges break loose, hit Cordell bridge

**9:38 a.m.** The {f1.what:Route 61 bridge} at Cordell, Kentucky, is closed in both directions after barges loaded with {f2.what:grain} struck it early {f3.time:this Friday morning}.

**9:20 a.m.** {f5.source:State police} say {f5.number:two} vehicles went into the river. Divers are on their way from Paducah.

**9:02 a.m.** The barges, {f6.number:nine} of them, were being pushed by the towboat {f7.name:Miss Lorraine}. {f8.source:A dispatcher} tells us that {f8.cause:a cable snapped in the current}. All {f9.number:seven} crew are accounted for.

**8:45 a.m.** A driver who had stopped in time told us: "{f10.wording:The road just folded. I put it in reverse and I prayed}." He is {f10.name:Dwayne Pickerel}, {f10.age:47}, and he was driving {f10.what:a school bus}. There were no children on it.

**8:30 a.m.** Fuel is leaking from the towboat. {f12.who:The mayor of Cordell} {f12.status:is asking people} downstream {f12.what:to boil their water}.

**8:12 a.m.** The pier {f13.place:on the Kentucky side} was hit. One span, about {f21.number:200} feet long, is down. The bridge opened in {f14.time:1958}. It was hit once before, by a casino boat in 1994.

=== report B | outlet: Heartland Associated Newsrooms | published: 2025-02-21T18:00
# Runaway {f2.what:coal} barges bring down Ohio River bridge span; {f15.role:newspaper carrier} {f15.status:dead}

CORDELL, Ky. - {f6.number:Nine} barges carrying {f2.what:coal} slammed into a {f1.what:highway bridge} over the Ohio River before dawn {f3.time:Friday}, knocking down a {f21.number:200-foot} span and {f15.status:killing} a {f15.role:newspaper carrier} whose {f15.what:pickup truck} plunged into the water.

{f15.name:Loretta Bascomb}, {f15.age:66}, was found at noon {f15.place:still belted into her seat}. Hers was the {f5.number:only} vehicle that fell, {f5.source:county sheriff} Amos Tidewell said. The towboat's crew of {f9.number:seven} were unhurt.

{f8.source:The owner of the towboat} {f7.name:Miss Lorraine}, Tri-River Towing, said that {f8.cause:both engines had failed} as she came down on a river that was {f11:two feet below flood stage}. She struck the pier {f13.place:nearest the Illinois bank}.

{f10.name:Dwayne Pickerel}, {f10.age:47}, who was hauling {f10.what:a milk tanker} across, stopped a few yards short of the gap. "{f10.wording:The road folded. I put it in reverse and I prayed}," he said.

{f18.who:The Coast Guard} leads the investigation. {f12.who:The state health department} {f12.status:ordered} 31,000 residents {f12.what:to boil water}, because diesel had leaked from the boat.

The bridge, {f14.time:63 years old}, carried {f22.number:6,400} vehicles a day. State records show that it was rated {f19.what:"fair"} at its last inspection, in {f19.time:October}. Until it can be used again, a ferry {f16.status:is to run} from {f16.place:the old coal landing}, starting {f28:Monday}, Kentucky's transportation secretary said. She promised that the span {f20.status:would be replaced}. "{f23:A year, not a decade}," she said.

=== report C | outlet: The Cordell Bugle | published: 2025-02-28
# Pilot may have been {f8.cause:asleep}, {f8.source:board} says; ferry {f16.status:called off}

A week after {f6.number:nine} {f2.what:coal} barges took out a span of the {f1.what:Route 61 bridge}, {f18.who:the federal safety board}, which leads the inquiry, has given a first idea of what happened aboard the {f7.name:Miss Lorraine}.

Her engines ran until the moment of impact, said {f8.source:the board's} Renee Castellaw on Thursday. For eleven minutes before it, nobody touched the rudder. The pilot, who is {f24:38}, may have {f8.cause:fallen asleep}; he {f25:has refused to answer questions} on the advice of his union.

{f15.name:Loretta Bascomb} was buried on Wednesday. She was {f15.age:64}, and had been {f15.role:a home nurse} for half of those years; she was on her way to a patient when her {f15.what:sedan} went over the edge. Two fishermen {f15.status:found her body} {f15.place:on a sandbar} below the bridge. Her brother, Clyde Bascomb, 71, had driven over it an hour before.

There will be no ferry. High water {f26:washed out the ramp} at {f16.place:the old coal landing} on Sunday night, and on Tuesday the state {f16.status:dropped the plan}. The road round by Shawnee Lock takes 74 minutes.

{f12.who:The health department} {f12.status:lifted} its {f12.what:boil-water} order on Monday.

Whether the span will be replaced at all {f20.status:is open}, Transportation Secretary Joan Feltner acknowledged at a packed meeting in the high school gym. It turns out that the bridge was rated {f19.what:"poor"} in {f19.time:October}. Only {f22.number:2,900} vehicles a day used it, she said, and nobody has found {f27:the $140 million}. The gym, it must be said, did not take it well.

=== key
f1.what compatible A=Route 61 bridge B=highway bridge C=Route 61 bridge | the bridge
f2.what differs A=grain B=coal C=coal | the barges' load
f3.time same A=2025-02-21 early B=2025-02-21 before dawn | when it happened
f5.number differs A=2 B=1 | vehicles that fell
f5.source differs A=state police B=county sheriff | on whose word
f6.number same A=9 B=9 C=9 | barges
f7.name same A=Miss Lorraine B=Miss Lorraine C=Miss Lorraine | the towboat
f8.cause differs A=cable snapped B=engines failed C=pilot asleep | why the boat hit the bridge
f8.source differs A=dispatcher B=owner of the towboat C=safety board | on whose word
f9.number same A=7 B=7 | the crew
f10.name same A=Dwayne Pickerel B=Dwayne Pickerel | the driver who stopped
f10.age same A=47 B=47 | the driver who stopped
f10.what differs A=school bus B=milk tanker | what he drove
f10.wording differs A=The road just folded. I put it in reverse and I prayed B=The road folded. I put it in reverse and I prayed | his words
f12.who changed A=mayor B=state health department C=state health department | who wants water to be boiled
f12.status changed A=asked B=ordered C=lifted | the boiling of water
f12.what same A=boil water B=boil water C=boil water | what people are to do
f13.place differs A=Kentucky side B=Illinois bank | the pier that was hit
f14.time differs A=1958 B=1962 | when the bridge was opened
f15.name same B=Loretta Bascomb C=Loretta Bascomb | the dead woman
f15.age differs B=66 C=64 | the dead woman
f15.role differs B=newspaper carrier C=home nurse | her work
f15.what differs B=pickup truck C=sedan | her vehicle
f15.place differs B=in her seat C=on a sandbar | where she was found
f15.status same B=dead C=dead | the woman
f16.place same B=old coal landing C=old coal landing | where the ferry is to land
f16.status changed B=planned C=dropped | the ferry
f18.who differs B=Coast Guard C=federal safety board | who leads the inquiry
f19.what differs B=fair C=poor | how the bridge was rated
f19.time same B=October C=October | when it was rated
f20.status changed B=promised C=open | the replacement of the span
f21.number compatible A=200~ B=200 | length of the span in feet
f22.number differs B=6400 C=2900 | vehicles a day
f11 only B | the river's level
f23 only B | the secretary on the time needed
f24 only C | the pilot's age
f25 only C | the pilot's silence
f26 only C | why the ferry cannot land
f28 only B | when the ferry was to start
f27 only C | the missing money
