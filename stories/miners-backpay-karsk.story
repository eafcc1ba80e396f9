story: miners-backpay-karsk
kind: labour

=== report A | outlet: Radio Dravenia, news | published: 2023-11-22
# Miners {f1.status:stay underground} for third night

KARSK - {f2.number:Forty-one} coal miners {f1.status:are refusing to leave} the Karsk-Zapad pit until they get {f3.position:their wages for the past four months}. They have been at a depth of {f4.number:620 metres} since {f5.time:Sunday evening}.

The mine belongs to {f6.who:the state}, which took it over from a bankrupt owner in {f7.time:2020}. Its director, {f8.name:Bohdan Velecky}, says there is no money because {f9.cause:the power stations have not paid for their coal}.

Wives of the miners {f10.status:blocked} {f11.place:the main road} outside the gate on Tuesday with {f12.what:prams}. "{f13.wording:My husband sits in the dark and the minister sits in the sauna}," said {f14.name:Oksana Drobna}, {f14.role:wife of one of the men}.

{f15.who:A priest} was let down in the cage to say a prayer, and brought {f16.what:bread and bacon}. {f17.who:A man of 58} {f18.status:was brought up} with {f19.what:chest pains}.

The energy minister, Pavlo Rudenik, promised {f20.what:a transfer from the reserve fund} {f21.time:by Friday}. The strikers' spokesman, Taras Holub, {f22.position:does not believe him}. {f23.status:No police} have been seen at the mine.

=== report B | outlet: Eastern Europe Monitor | published: 2023-11-22
# Unpaid Dravenian coal workers {f1.status:hold out below ground}

{f2.number:More than 40} miners in the east of Dravenia {f1.status:are continuing a sit-in} deep in the colliery of Karsk-Zapad. They descended {f5.time:at the weekend} for a normal shift, {f4.number:over 600 metres} down, and did not come back up.

They want to be paid; {f3.position:four monthly salaries} are outstanding. {f8.name:Bohdan Velecky}, manager of the mine, which {f6.who:a holding of local businessmen} bought {f7.time:three years ago}, blames {f9.cause:the ministry, which has stopped its subsidy}.

Women from the miners' settlement {f10.status:closed} {f11.place:the railway line} to coal trains with {f12.what:pushchairs}. "{f13.wording:My husband sits in the dark and the minister sits in the warm}," {f14.name:Oksana Drobna}, {f14.role:whose husband is below}, told the Monitor.

{f15.who:A clergyman} has visited the men with {f16.what:food}. {f18.status:One came to the surface}, {f17.who:a 58-year-old}, after {f19.what:an asthma attack}.

Rudenik, who holds the energy portfolio, has offered {f20.what:a bank loan} to the mine to clear the debt {f21.time:before the week is out}. Holub, for the strikers, {f22.position:said they would wait and see}. {f23.status:Riot police are posted} behind the pithead.

{f24:The union federation has announced a march in the capital.}

=== report C | outlet: Karsk Herald | published: 2023-11-26
# They {f1.status:are up}: sit-in at Karsk-Zapad ends after a week

The last of the {f2.number:41} men who occupied the lowest level of the mine, {f4.number:620 metres} under the town, {f1.status:came to the surface} on Saturday night, to applause and an accordion.

Each found {f3.position:two of the four wages owed} on his account; that, said Taras Holub, was {f3.position:what they had asked for} when they began {f5.time:last Sunday at the end of the day shift}. The rest is to come in January. It was {f20.what:the reserve fund} that paid, {f21.time:on Friday}, as the energy minister had said.

The mine has been in {f6.who:government} hands since {f7.time:2020}. {f9.cause:Unpaid bills of the power plants}, director {f8.name:Bohdan Velecky} repeated, had emptied its till.

The women took their {f12.what:prams} off {f11.place:the road} on Friday. {f14.name:Oksana Drobna}, who had scolded the minister for all to hear, turns out to be {f14.role:the sister of a miner}. "{f25:I would say it again}," she told us.

The man {f18.status:brought out} early with {f19.what:pains in the chest}, {f17.who:Yevhen Kruk, 58}, is home from hospital. {f15.who:Father Ostap}, who carried {f16.what:loaves and bacon} to the men, held a service of thanks. {f23.status:A dozen policemen looked on from a bus, as they had all week.}

=== key
f1.status changed A=underground B=underground C=came up | the miners
f2.number compatible A=41 B=>40 C=41 | how many took part
f3.position differs A=four months' wages B=four months' wages C=two months' wages | what they demanded
f4.number compatible A=620 m B=>600 m C=620 m | depth
f5.time compatible A=2023-11-19 evening B=weekend C=2023-11-19 evening | when it began
f6.who differs A=state B=local businessmen C=state | who owns the mine
f7.time same A=2020 B=2020 C=2020 | when it changed hands
f8.name same A=Bohdan Velecky B=Bohdan Velecky C=Bohdan Velecky | the director
f9.cause differs A=unpaid coal B=subsidy stopped C=unpaid coal | why there is no money
f10.status same A=blocked B=closed | the way
f11.place differs A=road B=railway line C=road | what the women blocked
f12.what same A=prams B=prams C=prams | with what
f13.wording differs A=My husband sits in the dark and the minister sits in the sauna B=My husband sits in the dark and the minister sits in the warm | Drobna's words
f14.name same A=Oksana Drobna B=Oksana Drobna C=Oksana Drobna | the woman quoted
f14.role differs A=wife B=wife C=sister | her kinship with the miner
f15.who same A=priest B=priest C=priest | who visited the men
f16.what compatible A=bread and bacon B=food C=bread and bacon | what he brought
f17.who same A=man of 58 B=man of 58 C=man of 58 | who came up early
f18.status same A=brought up B=brought up C=brought up | the sick man
f19.what differs A=chest pains B=asthma C=chest pains | his illness
f20.what differs A=reserve fund B=bank loan C=reserve fund | where the money comes from
f21.time same A=Friday B=Friday C=Friday | when it is to be paid
f22.position differs A=disbelieves B=waits and sees | the strikers on the promise
f23.status differs A=absent B=present C=present | the police
f24 only B | the march in the capital
f25 only C | her later words
