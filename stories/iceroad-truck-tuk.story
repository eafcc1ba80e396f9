story: iceroad-truck-tuk
kind: accident

=== report A | outlet: Delta Drum | published: 2019-03-04
# {f1.what:Fuel} truck {f2.status:goes through} ice road, driver {f3.status:gets out}

By Abraham Kootook

INUVAK, N.W.T. - A truck carrying {f1.what:heating fuel} {f2.status:broke through} the ice road {f4.place:at Swan Channel} {f5.time:on Saturday night}. The driver, {f6.name:Dale Petryshyn}, {f6.age:51}, {f3.status:crawled out} {f7.what:through the windshield} and {f8.what:walked six kilometres} to {f9.place:a trapper's cabin}.

{f10.who:The trapper}, {f10.name:Jonas Arey}, {f10.what:cut off his frozen boots} and {f10.status:called the RCMP on a satellite phone}. {f6.name:Petryshyn} {f11.status:is in hospital} {f11.place:in Yellowknife} and {f12.what:may lose some toes}.

The ice was {f13.number:94} centimetres thick, {f14.source:the territorial highways department} said, {f15.what:enough for the load}. {f16.source:The driver's employer}, {f16.name:Beaufort Haul}, {f17.cause:blames a current that had worn the ice from below}. Elders {f18.status:had warned} {f18.time:in January} that {f18.what:the channel had shifted}.

Divers {f19.status:will plug} the tank {f19.time:on Tuesday}. {f20.what:Nothing} has leaked so far, {f21.who:environment officer} {f21.name:Kirsten Oake} said. "{f22.wording:It sits there like a bottle with the cork in}," she said.

The road {f23.status:is closed} {f23.what:to all traffic}. {f24.who:The hamlet of Tuktoyak} {f24.what:has fuel} {f24.time:for twelve days}; its mayor, {f25.name:Bessie Gruben-Lennie}, {f25.position:wants fuel flown in at once}. The government {f26.position:prefers to wait}.

{f27:A grader went through the ice near the same spot in 2002; its operator drowned}. The all-season road to the coast will not be finished {f28.time:before 2022}.

=== report B | outlet: Dominion Press | published: 2019-03-06
# Divers {f19.status:seal} sunken truck in Arctic channel

INUVAK, N.W.T. (Dominion Press) - Divers from Edmonton {f19.status:closed the valves} {f19.time:on Tuesday} of a tanker that {f2.status:sank} in the Mackenzie delta on the weekend with a load of {f1.what:gasoline}. {f20.what:A small amount} had escaped, said {f21.name:Kirsten Oake}, {f21.who:a spokeswoman for the coast guard}. "{f22.wording:It sat there like a bottle with the cork in}," she added.

{f6.name:Dale Petryshyn}, {f6.age:51}, was crossing {f4.place:Swan Channel} {f5.time:late on Saturday} when the ice gave way. He {f3.status:freed himself} {f7.what:by a side window} and {f8.what:made his way on foot} to {f9.place:a cabin}, where {f10.who:a schoolteacher on a hunting trip}, {f10.name:Jonas Arey}, {f10.what:got his boots off with a knife} and {f10.status:raised the alarm by satellite phone}.

The driver {f11.status:has been discharged} from the hospital {f11.place:in Inuvak}, where {f12.what:his broken ribs} were treated.

{f15.what:The ice was too thin for such a weight}, an engineer hired by the {f14.source:RCMP} found: he measured {f13.number:71} centimetres. {f16.name:Beaufort Haul}, {f16.source:for whom Petryshyn drives}, {f17.cause:said he had left the marked lane}. {f18.what:That the channel had moved} {f18.status:had been pointed out} by elders {f18.time:at the beginning of the year}.

The ice road {f23.status:has been shut} {f23.what:to heavy vehicles}. {f24.who:Tuktoyak}, at its end, {f24.what:has enough fuel} {f24.time:for about a week and a half}. Mayor {f25.name:Bessie Gruben-Lennie} {f25.position:asked for} {f25.position:an airlift without delay}, and the government {f26.position:agreed to it} on Wednesday.

The permanent road should be ready {f28.time:in the fall of 2020}.

=== key
f1.what differs A=heating fuel B=gasoline | the load
f2.status same A=broke through the ice B=sank | the truck
f3.status same A=crawled out B=freed himself | the driver
f4.place same A=Swan Channel B=Swan Channel | where
f5.time same A=2019-03-02 night B=2019-03-02 late | when
f6.name same A=Dale Petryshyn B=Dale Petryshyn | the driver
f6.age same A=51 B=51 | his age
f7.what differs A=windshield B=side window | how he got out
f8.what same A=walked six kilometres B=on foot | how he reached help
f9.place same A=trapper's cabin B=cabin | where he found help
f10.who differs A=trapper B=schoolteacher | Arey
f10.name same A=Jonas Arey B=Jonas Arey | who helped him
f10.what same A=cut off his boots B=got his boots off with a knife | what he did
f10.status same A=called the RCMP B=raised the alarm | what he did next
f11.status changed A=in hospital B=discharged | the driver
f11.place differs A=Yellowknife B=Inuvak | the hospital
f12.what differs A=frozen toes B=broken ribs | his injury
f13.number differs A=94 B=71 | thickness of the ice in cm
f14.source differs A=highways department B=RCMP | on whose word
f15.what differs A=enough for the load B=too thin for the weight | the ice
f16.source same A=the driver's employer B=for whom Petryshyn drives | the company
f16.name same A=Beaufort Haul B=Beaufort Haul | the company
f17.cause differs A=a current wore the ice B=he left the marked lane | why, on the company's word
f18.status same A=warned B=pointed out | the elders
f18.time same A=2019-01 B=beginning of 2019 | when
f18.what same A=channel had shifted B=channel had moved | their warning
f19.status changed A=to be plugged B=sealed | the tank
f19.time same A=2019-03-05 B=2019-03-05 | when
f20.what changed A=nothing B=a small amount | what leaked
f21.who differs A=environment officer B=coast guard spokeswoman | Oake's post
f21.name same A=Kirsten Oake B=Kirsten Oake | the official
f22.wording differs A=it sits there B=it sat there | her words
f23.status same A=closed B=shut | the ice road
f23.what differs A=all traffic B=heavy vehicles | to whom it is closed
f24.who same A=hamlet of Tuktoyak B=Tuktoyak | who waits for fuel
f24.time compatible A=12 days B=a week and a half~ | how long its fuel lasts
f24.what same A=has fuel B=has enough fuel | the hamlet
f25.name same A=Bessie Gruben-Lennie B=Bessie Gruben-Lennie | the mayor
f25.position same A=fuel flown in at once B=an airlift without delay | what she wants
f26.position changed A=wait B=agreed to the airlift | the government
f28.time differs A=2022 or later B=2020 fall | when it is ready
f27 only A | the grader of 2002
