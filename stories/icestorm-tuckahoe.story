story: icestorm-tuckahoe
kind: weather

=== report A | outlet: WKTH Public Radio, web report | published: 2025-01-07T08:00
# Ice storm leaves {f1.number:310,000} {f1.status:without power} in western Kentucky

By Tamsin Beaudry

OWENSFORD, Ky. - Crews from {f2.number:nine} states were heading for western Kentucky on Tuesday after {f3:freezing rain} snapped utility poles and left {f1.number:about 310,000} homes and businesses {f1.status:without electricity}, some of them for as long as a week.

The Tuckahoe River Electric Cooperative, which serves most of the area, said that {f4.number:1,900} poles {f4.status:were down} and that {f5:a transmission line from the Barlow Fork power station} had collapsed across a rail yard in Owensford. "{f7.wording:We are not repairing a system, we are building one}," said its {f8.role:president}, {f8.name:Carla Stonecipher}. The {f38.source:co-op} had trimmed trees along its lines {f38.status:on schedule}, she said.

{f9.number:Four} deaths have been linked to the storm, which began {f10:on Sunday night}. {f11.whom:A couple in their seventies} died in Marl County of {f12.cause:carbon monoxide from a generator they had set up in the garage}. A lineman, {f13.name:Brandon Tully}, {f13.age:33}, was electrocuted {f14.place:near Sardis}, and a {f15.who:postal carrier} was killed when her vehicle slid {f16.place:into a creek}.

Gov. {f17.name:Raymond Pickerell} {f18.status:declared} a state of emergency and {f19.status:called out} {f19.number:400} National Guard soldiers, who are checking on residents door to door and clearing roads with chain saws. Interstate 69 {f20.status:was closed} between Exits 72 and 94.

In Owensford, the {f21.what:water plant} lost both its power lines {f21.time:at 3 a.m. Monday}. The city's 41,000 residents are under {f22.what:a notice to boil water}. {f24.source,f23.role:Mayor} {f23.name:Denise Ocampo} said the plant's backup generator {f24.status:failed to start} because {f24.cause:its fuel had gelled in the cold}.

The Tuckahoe Regional Medical Center was running on generators and {f26.status:had put off} all but emergency surgery. {f27.number:Eleven} warming shelters {f27.status:are open}; the largest, at {f28.place:the high school}, took in 260 people overnight.

Temperatures will drop to {f29:8 degrees} by Wednesday morning, the weather service said. It measured up to an inch and a half of ice, the most since the storm of {f30.time:January 2009}, when {f30.number:36} people died in the state.

=== report B | outlet: The Louisburg Herald | published: 2025-01-09
# Day 4: {f1.status:In the dark}, they wait for the trucks

By Orrin Castellaw

OWENSFORD - At the Methodist church on Poplar Street they were down to the last of the venison chili when the lights came on, flickered twice and stayed. Nobody cheered, said Pastor Lorna Gudger. "People just looked up."

For {f1.number:92,000} customers in western Kentucky that moment {f1.status:is still to come}. They are what remains of some {f31:330,000} who had lost power at the worst point, the Tuckahoe River Electric Cooperative said Thursday. It has replaced 700 of the {f4.number:2,900} poles that {f4.status:broke} under the ice. The job is being done with the help of workers from {f2.number:nine} other states.

"{f7.wording:We're not repairing a system, we're building one}," {f8.name:Carla Stonecipher}, who {f8.role:chairs the co-op's board}, has taken to saying. Not everybody is charmed. A {f38.source:group of farmers} {f32:wants state regulators to find out} why tree trimming {f38.status:was cut back} two years ago.

The storm has now cost {f9.number:seven} lives. The latest victims are three men who were found in {f34:a hunting cabin} in Marl County on Wednesday, poisoned, like {f11.whom:the elderly husband and wife} before them, by fumes. In the couple's case {f12.cause:a charcoal grill had been brought into the kitchen}, Coroner Dwight Nance said.

Line worker {f13.name:Brandon Tully}, {f13.age:33}, who was electrocuted {f14.place:outside Saltlick}, will be buried Saturday. He had been on the job for six months and was to be married in June, his sister, Kayla, 29, said. The woman whose vehicle {f16.place:hit a bridge rail} was Rosalind Embry, a {f15.who:home health aide} on her way to a patient.

{f21.what:The water works} of Owensford are pumping again. Residents {f22.what:must not drink} what comes out of the tap, boiled or not. It had gone dry {f21.time:in the small hours of Monday}, after the standby generator {f24.status:would not start}. {f24.cause:Someone had left its battery disconnected}, according to {f24.source:a memo} obtained by The Herald; {f23.role:City Manager} {f23.name:Denise Ocampo} did not dispute it. {f35:The plant superintendent has been placed on leave.}

Interstate 69 {f20.status:is open}, after two days. At Tuckahoe Regional surgeons {f26.status:resumed} their normal schedule on Thursday. All but three of the {f27.number:11} shelters {f27.status:have closed}; some 40 cots were still occupied Wednesday night in {f28.place:the gym of the community college}, the biggest of them.

Gov. {f17.name:Raymond Pickerell}, who had {f18.status:declared} an emergency and {f19.status:sent} {f19.number:400} Guard members, {f36:asked} Washington to {f36:declare a major disaster}. The storm of {f30.time:2009}, with its {f30.number:36} deaths, {f37:cost the state $60 million}, and he expects this one to cost more.

=== key
f1.status same A=without power B=without power | the customers
f1.number changed A=310000~ B=92000 | customers without power
f2.number same A=9 B=9 | states that send crews
f3 only A | freezing rain
f4.number changed A=1900 B=2900 | poles broken
f4.status same A=down B=down | the poles
f5 only A | the transmission line
f7.wording compatible A=We are not repairing a system, we are building one B=We're not repairing a system, we're building one | Stonecipher's words
f8.name same A=Carla Stonecipher B=Carla Stonecipher | of the cooperative
f8.role differs A=president B=chairs the board | her post
f9.number changed A=4 B=7 | the dead
f10 only A | when the storm began
f11.whom same A=elderly couple B=elderly couple | those poisoned first
f12.cause differs A=generator in the garage B=charcoal grill in the kitchen | where the gas came from
f13.name same A=Brandon Tully B=Brandon Tully | the lineman
f13.age same A=33 B=33 | his age
f14.place differs A=near Sardis B=near Saltlick | where he died
f15.who differs A=postal carrier B=home health aide | the woman killed on the road
f16.place differs A=into a creek B=into a bridge rail | where her van went
f17.name same A=Raymond Pickerell B=Raymond Pickerell | the governor
f18.status same A=declared B=declared | state of emergency
f19.status same A=sent B=sent | the Guard
f19.number same A=400 B=400 | soldiers
f20.status changed A=closed B=open | Interstate 69
f21.what same A=water plant B=water plant | what failed
f21.time same A=2025-01-06T03:00 B=2025-01-06 small hours | when
f22.what changed A=boil water B=not drink, boiled or not | what residents must do
f23.name same A=Denise Ocampo B=Denise Ocampo | who speaks for the city
f23.role differs A=mayor B=city manager | her post
f24.status same A=failed to start B=failed to start | the generator
f24.cause differs A=fuel gelled B=battery disconnected | why it did not start
f24.source differs A=the mayor B=a memo | on whose word
f26.status changed A=put off B=resumed | surgery
f27.number same A=11 B=11 | shelters
f27.status changed A=open B=mostly closed | the shelters
f28.place differs A=high school B=community college gym | the largest shelter
f29 only A | the forecast
f30.time same A=2009 B=2009 | the earlier storm
f30.number same A=36 B=36 | its dead
f31 only B | customers without power at worst
f38.status differs A=on schedule B=cut back | the tree trimming
f38.source differs A=the co-op B=a group of farmers | on whose word
f32 only B | what farmers want
f34 only B | the hunting cabin
f35 only B | the superintendent
f36 only B | the request to Washington
f37 only B | cost of 2009
