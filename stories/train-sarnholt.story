story: train-sarnholt
kind: accident

=== report A | outlet: Tavnik Wire | published: 2024-02-08T08:10 | agency: Tavnik
# Commuter train {f13.status:leaves rails} in Veldmark, {f2.number:11} hurt

SARNHOLT, Veldmark (Tavnik) - A regional train carrying {f1.number:about 140} people {f13.status:came off the tracks} near the town of Sarnholt at {f5.time:6:12 a.m.} on {f13.time:Thursday}, injuring at least {f2.number:11}, the fire service said.

{f6.number:Four} of the six coaches left the rails and {f18.number:two} came to rest on their sides in a field. The driver was {f3.status:still trapped} in the cab two hours later, and rescuers were using hydraulic cutters to reach him.

"We are talking to him, but we do not know how long this will take," fire chief Ulla Brandvik said. A 61-year-old woman with chest injuries was flown to hospital in the provincial capital, Ostmund.

The train was on its way {f14.place:from Ostmund to the coast}. {f4.source:A spokesman for the railway workers' union} said the track had been {f4.cause:undermined by a landslip} after a week of thaw and rain, and called on the operator, Veldbane, to {f10.position:shut the whole branch until every embankment had been checked}.

Veldbane {f15.status:declined to comment} on the cause. It said buses would replace trains between Sarnholt and Grenna.

In 2017 {f19.number:five} people were killed when a goods train hit a rail bus at a level crossing on the same branch.

=== report B | outlet: Sarnholt Dagblad | published: 2024-02-08T19:30
# "It went quiet, and then everyone screamed"

## {f3.status:Driver killed} as the 5.38 from Ostmund {f13.status:jumps the rails} below Sawmill Hill

The man at the controls of {f13.time:Thursday} morning's {f14.place:Ostmund-to-coast} service, {f3.name:Radek Tomasik}, {f3.age:58}, {f3.status:did not survive}. He was {f3.status:pronounced dead} at the scene at a quarter to ten, three and a half hours after his train {f13.status:ran off the line} at {f5.time:6.21} below Sawmill Hill.

{f2.number:Twenty-six} of the {f1.number:163} passengers were treated for injuries, the county hospital told this newspaper. Nine had been allowed home by the afternoon.

First on the spot were {f9.who:two men from the early shift at Lund's sawmill}, who broke windows with felling wedges and handed children down a ladder. "It went quiet, and then everyone screamed," one of them, Per Aasbrekk, said. "You don't think. You climb."

{f6.number:Three} coaches were off the rails, {f18.number:one} of them on its side against the old signal hut.

Why it happened is the question on every lip in town. Inspectors from the accident board found {f4.cause:a fractured rail} just before the spot, {f4.source:its chairwoman, Dagny Hoel,} said in the gymnasium where relatives had gathered. The data recorder showed the train had been doing {f7.number:94 kilometres an hour}; the limit on the curve is 110.

Transport minister Joakim Strandvoll came by helicopter at noon. "{f12.wording:Nobody should have been on that line this morning}," he said, standing beside the mayor. He did not say who ought to have stopped the traffic.

A plan to renew the track on the hill has been around for years. In {f11.time:2022} the {f11.money:41 million}-crown scheme was {f11.status:put off} to make room for the airport link.

The branch is expected to be {f8.status:open} again {f8.time:on Sunday}, Veldbane said. Until then there are buses from the market square.

The driver's younger brother, Bohdan Tomasik, 49, also works for Veldbane, as a conductor. He was not on duty. {f16:The flag at the station was lowered to half-mast at one o'clock.}

=== report C | outlet: The Ostmund Courier | published: 2024-02-09
# {f4.cause:Weakened embankment} blamed for {f3.status:fatal} {f13.status:derailment}

The accident that cost a train driver {f3.status:his life} near Sarnholt was brought about by {f4.cause:a slope that gave way beneath the sleepers}, {f4.source:the transport minister} said on Thursday night, contradicting early talk of a defect in the steel.

Joakim Strandvoll told the provincial assembly that engineers had measured a gap "deep enough for a man to stand in" under the left-hand rail. "{f12.wording:That train should never have been on the line this morning}," he said, repeating what he had told reporters at the site.

The service, bound {f14.place:for the coast with commuters from Ostmund}, {f13.status:left the track} shortly after six on {f13.time:Thursday} morning. The driver, named by colleagues as {f3.name:Radim Tomasik}, {f3.age:58}, {f3.status:died} before he could be cut free. The number of injured has {f2.number:risen to 29}, two of them in a serious condition. {f1.number:A total of 163} tickets had been checked before the accident.

Witnesses said that it was {f9.who:a dairy farmer, Greta Solheim,} who reached the wreck before anyone else, on a quad bike. She was followed within minutes by others from the houses along the river.

{f6.number:Four} carriages {f13.status:derailed}. According to the recorder, the train's speed was {f7.number:94 km/h}.

Mr Strandvoll rejected calls for the line to be closed altogether. The railwaymen's union, for its part, said it had {f10.position:never asked for a closure, only for a lower speed limit} on stretches with unstable ground. Its chairman, Olav Tvinde, said that {f17:three drivers had reported "soft" track at Sawmill Hill in January}.

Track work there that would have cost {f11.money:14 million crowns} was {f11.status:scrapped} {f11.time:two years ago}, a decision the assembly's opposition wants explained. The province spends 41 million crowns a year on keeping its branch lines in order.

Veldbane, which had named Sunday as the day on which services would resume, now says that they will {f8.status:not restart} {f8.time:before Tuesday}. It {f15.status:refused to discuss} what had made the train come off.

It is the worst accident on the branch since the level-crossing collision of 2017, in which {f19.number:five} people lost their lives. The then head of Veldbane, Arne Strandvoll, who is not related to the minister, resigned a month afterwards.

=== key
f1.number differs A=140~ B=163 C=163 | people on the train
f2.number changed A=>=11 B=26 C=29 | the injured
f3.status changed A=trapped alive B=dead C=dead | the driver
f3.name differs B=Radek Tomasik C=Radim Tomasik | the driver
f3.age same B=58 C=58 | the driver
f4.cause differs A=landslip B=broken rail C=landslip | why the train derailed
f4.source differs A=union spokesman B=accident board C=transport minister | on whose word the cause is given
f5.time differs A=06:12 B=06:21 | when it derailed
f6.number differs A=4 B=3 C=4 | coaches off the rails
f7.number same B=94 km/h C=94 km/h | the train's speed
f8.time changed B=Sunday C=>=Tuesday | when the line is to reopen
f8.status compatible B=to reopen C=to reopen later | the line
f9.who differs B=two sawmill workers C=a dairy farmer | first to reach the wreck
f10.position differs A=close the branch until checked C=no closure, lower speed | what the union asks for
f11.money differs B=41m crowns C=14m crowns | the track scheme
f11.time same B=2022 C=two years ago | when the scheme was given up
f11.status differs B=postponed C=cancelled | the track scheme
f12.wording differs B=nobody should have been on that line C=that train should never have been on the line | the minister's words at the site
f13.status same A=derailed B=derailed C=derailed | the train
f13.time same A=2024-02-08 B=2024-02-08 C=2024-02-08 | the day
f14.place same A=Ostmund to the coast B=Ostmund to the coast C=Ostmund to the coast | the train's route
f15.status same A=no comment C=no comment | the operator on the cause
f18.number differs A=2 B=1 | coaches lying on their sides
f19.number same A=5 C=5 | killed in the accident of 2017
f16 only B | the flag at half-mast
f17 only C | drivers' reports of soft track
