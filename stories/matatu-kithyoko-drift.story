story: matatu-kithyoko-drift
kind: accident

=== report A | outlet: The Savannah Standard | published: 2024-04-29
# {f1.number:Five} bodies found after matatu {f2.status:is swept} into flooded river

By Kevin Ndolo and Purity Achieng

{f1.number:Five} people died and {f3.number:four} are missing after a matatu {f2.status:was carried away} by floodwater at a submerged crossing on the River Kithyoko in Mwalika County on {f4.time:Sunday evening}.

The 14-seater was taking {f5.number:18} people home from {f6.what:a dowry ceremony} in Ngutani when the driver tried to cross the drift {f4.time:at about 6.30pm}, although several motorists were waiting for the water to fall, witnesses said. The vehicle stalled in midstream, turned on its side and disappeared.

{f7.who:Boda boda riders} {f7.status:saved} nine of the passengers by {f8.what:tying together the ropes with which they fasten loads}. "We had nothing else," said rider Onesmus Kyalo. "{f9:The first torch from the government came after midnight}."

Among the survivors is a {f10.age:seven}-year-old boy who {f10.status:held on} to {f11.what:an acacia} {f12.time:for five hours} before {f10.who:a neighbour} swam out to him. His mother, {f13.name:Faith Mwende}, {f13.age:31}, {f13.status:is one of those still being looked for}.

At the wheel was {f14.who:the owner of the vehicle}, {f15.name:Josphat Kilonzo}, {f14.source:survivors} said. He {f16.status:swam to the bank and ran}. {f17.role:County police commander} {f17.name:Halima Wario} said he {f16.status:was being sought}.

Residents blamed the county. A bridge at the site, budgeted at {f18.money:Sh84 million}, was begun in {f18.time:2021}, but the contractor {f19.status:left} in 2022 with the pillars half built. "{f20:They launched it with three goats and a band}," said Ngutani elder Musembi Nzau. "Where is it?"

Area MP {f21.name:Dominic Katuku} demanded that {f22:the governor resign}. Governor {f23.name:Agnes Mumbua} {f23.status:was expected} at the scene {f23.time:on Monday}.

The long rains have killed {f24.number:103} people across the country since March. On Friday a lorry was washed off a bridge in neighbouring Tana East, killing two. At Kithyoko itself, {f25.number:three} people drowned in {f25.what:a sand lorry} in {f25.time:2016}.

=== report B | outlet: County Government of Mwalika, Governor's Press Service | published: 2024-04-29
# Statement on the tragedy at Kithyoko drift

It is with deep sorrow that the County Government confirms the loss of {f1.number:seven} lives in the accident of {f4.time:last evening}, in which a public service vehicle {f2.status:was washed off} the Kithyoko drift. Divers recovered two further bodies {f26:four kilometres downstream} this morning. The search for {f3.number:two} persons continues.

The vehicle, licensed for 14, was carrying {f5.number:19} people, its crew included, who were returning from {f6.what:a prayer meeting} at Ngutani. It entered the water {f4.time:at 6.30pm}, against the express instructions of officers present. The crossing {f27:had been closed} to all traffic on Saturday.

Preliminary information from {f14.source:the police} indicates that {f14.who:the conductor, who holds no driving licence}, was driving. The registered owner, {f15.name:Josphat Kilonzo}, {f16.status:presented himself} at Ngutani police station at dawn and is assisting {f17.role:the county head of criminal investigations}, {f17.name:Halima Wario}, and her team with their inquiries.

{f7.who:The County Disaster Response Unit} {f7.status:rescued} nine persons, working through the night with {f8.what:two inflatable boats}. The Governor commends in particular {f10.who:diver Peter Muasya}, who {f10.status:brought} a {f10.age:seven}-year-old boy down from {f11.what:a fig tree} after {f12.time:three hours} in the current. The boy's mother, {f13.name:Faith Mwendwa}, {f13.age:31}, {f13.status:is sadly among the deceased}.

Her Excellency Governor {f23.name:Agnes Mumbua} {f23.status:visited} the site {f23.time:today}, prayed with the families and directed that {f28:all hospital and burial costs be met by the County}.

The Governor wishes to correct certain statements made for political gain. The Kithyoko bridge, a project of {f18.money:Sh84 million} commenced in {f18.time:2021}, has not been abandoned. The contractor {f19.status:is on site} and works stand at {f29:60 per cent}. The Governor will not be lectured by Hon. {f21.name:Dominic Katuku}, under whose own tenure as roads chairman {f25.number:three} citizens perished at the same spot in {f25.time:2016}, in {f25.what:a school van}.

The rains that have claimed {f24.number:103} lives nationally will, according to the forecast, go on until mid-May. Members of the public are asked not to enter moving water.

=== key
f1.number changed A=5 B=7 | the dead
f2.status same A=swept away B=swept away | the matatu
f3.number changed A=4 B=2 | the missing
f4.time same A=2024-04-28T18:30~ B=2024-04-28T18:30 | when
f5.number compatible A=18 B=19 with crew | people in the vehicle
f6.what differs A=dowry ceremony B=prayer meeting | where they came from
f7.who differs A=boda boda riders B=County Disaster Response Unit | who saved the nine
f7.status same A=rescued B=rescued | the nine
f8.what differs A=load ropes tied together B=inflatable boats | how they were saved
f9 only A | help came after midnight
f10.age same A=7 B=7 | the boy
f10.status same A=rescued from the tree B=rescued from the tree | the boy
f10.who differs A=a neighbour B=diver Peter Muasya | who fetched the boy
f11.what differs A=acacia B=fig tree | what he held on to
f12.time differs A=5 hours B=3 hours | how long he was there
f13.name differs A=Faith Mwende B=Faith Mwendwa | his mother
f13.age same A=31 B=31 | his mother
f13.status changed A=missing B=dead | his mother
f14.who differs A=the owner B=the conductor | who drove
f14.source differs A=survivors B=police | on whose word
f15.name same A=Josphat Kilonzo B=Josphat Kilonzo | the owner
f16.status changed A=on the run B=gave himself up | the owner
f17.name same A=Halima Wario B=Halima Wario | the police officer
f17.role differs A=county police commander B=county head of criminal investigations | her post
f18.money same A=KES 84m B=KES 84m | cost of the bridge
f18.time same A=2021 B=2021 | when the bridge was begun
f19.status differs A=left B=on site | the contractor
f20 only A | the elder's words
f21.name same A=Dominic Katuku B=Dominic Katuku | the MP
f22 only A | the MP wants the governor to resign
f23.name same A=Agnes Mumbua B=Agnes Mumbua | the governor
f23.status changed A=expected B=visited | her visit
f23.time same A=2024-04-29 B=2024-04-29 | the day of her visit
f24.number same A=103 B=103 | dead of the rains
f25.number same A=3 B=3 | drowned at the spot earlier
f25.time same A=2016 B=2016 | when
f25.what differs A=sand lorry B=school van | in what they drowned
f26 only B | where bodies were found
f27 only B | the crossing closed on Saturday
f28 only B | burial costs
f29 only B | how far the bridge is
