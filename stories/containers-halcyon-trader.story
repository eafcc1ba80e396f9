story: containers-halcyon-trader
kind: accident

=== report A | outlet: Pacific Shipping Bulletin | published: 2023-05-18
# Halcyon Trader {f1.status:loses} {f1.number:37} boxes {f3.place:off East Cape}

The {f2:2,800-teu} container ship Halcyon Trader {f1.status:lost} {f1.number:37} containers overboard {f3.place:about 45 nautical miles north-east of East Cape}, New Zealand, in the early hours of {f4.time:Wednesday} after {f5.cause:a main engine failure} left her rolling beam-on to a seven-metre swell.

The {f6.what:Liberian}-flagged vessel was on passage from Valparaíso to {f7.place:Tauranga}. Propulsion was regained after {f9.time:50 minutes}, and she is now proceeding {f8.place:there} at eight knots {f30.status:under her own steam}, escorted by the tug {f10.name:Rangi Whero}, her managers, {f11.name:Corvane Shipmanagement}, said in a statement.

A further 60 or so containers have collapsed on deck. {f12.what:None} of those {f1.status:lost} carried {f12.what:dangerous goods}, according to {f12.source:the managers}; most were loaded with {f13.what:apples and paper pulp}, and 11 were empty.

One of the {f15.number:22} crew, {f14.role:the bosun}, suffered {f14.what:a broken arm} and {f14.status:will be taken ashore on arrival}. The master, {f16.name:Capt. Anatolijs Grodskis}, has 14 years in command.

{f17.name:Maritime Safety New Zealand} has issued a navigation warning and {f18.status:will send} an investigator aboard {f18.time:on Friday}. "{f19.wording:The lashings are the first thing we will look at}," chief investigator {f20.name:Tess Rangihuna} said.

The ship, built in {f21.time:2008} at {f21.place:Ulsan}, was {f22.status:detained} for two days at Melbourne in {f22.time:January 2022} over {f22.what:corroded lashing points}, which Corvane says {f23:were renewed} in dry dock that spring. Insurers' sources put the value of the lost cargo at {f24:$2m-$3m}.

Worldwide, {f25:fewer than 700 containers} went over the side last year, out of some 250 million carried.

=== report B | outlet: Tairāwhiti Star | published: 2023-05-20
# Polystyrene "like snow" as containers come ashore

By Moana Keelan

{f26:Nine} of the {f1.number:73} containers that {f1.status:went} into the sea from the ship Halcyon Trader {f4.time:on Wednesday} have washed up between Te Araroa and Lottin Point, splitting open on the rocks and coating {f27:four kilometres of beach} with white beads.

"My mokopuna asked if it was snow," said Wiremu Haerewa, 68, who was on his quad bike with a rake at first light on Friday. Ngāti Tahu {f29:wants the bay closed for gathering kaimoana} until the beads are gone. The regional council says {f29:there is no need for that}.

Two of the containers, it has emerged, held {f12.what:lithium batteries}. {f12.source:The council} was told of them on Thursday night, "a day and a half later than we should have been", harbourmaster Lyall Prentiss said. Neither has been found. Otherwise the cargo is known to be {f13.what:fruit, pulp} and fridge packaging.

The ship, which had been bound for {f7.place:Napier}, came into {f8.place:Tauranga} on Friday afternoon, {f30.status:towed all the way by} the {f10.name:Rangi Whero}. The {f14.role:ship's cook} was carried off with {f14.what:a broken leg} and {f14.status:is in hospital}; the other {f15.number:21} on board are unhurt.

It was {f3.place:some 45 nautical miles off East Cape} that she lay helpless {f9.time:for close to five hours}, with a big swell on her side, after {f5.cause:a fire in her switchboard}. {f11.name:Corvane Shipmanagement}, the company that runs her, apologised to the people of the coast. It {f31:will pay for the clean-up}, a spokesman said.

{f17.name:The Transport Inquiries Office} {f18.status:had people on board} {f18.time:before dark}. "{f19.wording:The lashings are the first thing we will be looking at}," said {f20.name:Tess Rangihuna}, who leads the inquiry. On Friday evening the office {f32:detained} the vessel. She is no stranger to that: in {f22.time:early 2022} she was {f22.status:held} in Melbourne because {f22.what:her lifeboats could not be lowered}.

Her captain, {f16.name:Anatolijs Grodskis}, {f33:has declined} to be interviewed. The ship flies the flag of {f6.what:Panama} and was built in {f21.place:South Korea} {f21.time:fifteen years ago}.

Volunteers are asked to meet at the Te Araroa hall at 9 this morning and to bring sieves. It took {f34:eleven weeks} to clear up after the log barge that broke up there in 2014.

=== key
f1.status same A=lost overboard B=lost overboard | the containers
f1.number differs A=37 B=73 | containers lost
f2 only A | size of the ship
f3.place same A=45 nautical miles off East Cape~ B=45 nautical miles off East Cape~ | where
f4.time same A=2023-05-17 B=2023-05-17 | when
f5.cause differs A=main engine failure B=fire in the switchboard | why she lay helpless
f6.what differs A=Liberia B=Panama | her flag
f7.place differs A=Tauranga B=Napier | where she was bound
f8.place same A=Tauranga B=Tauranga | where she comes in
f9.time differs A=50 minutes B=5 hours~ | how long she was without power
f10.name same A=Rangi Whero B=Rangi Whero | the tug
f11.name same A=Corvane Shipmanagement B=Corvane Shipmanagement | the managers
f12.what differs A=no dangerous goods B=lithium batteries | what the lost containers held
f12.source differs A=the managers B=the council | on whose word
f13.what compatible A=apples and paper pulp B=fruit and pulp | the cargo
f14.role differs A=bosun B=cook | who was hurt
f14.what differs A=broken arm B=broken leg | the injury
f14.status changed A=to be taken ashore B=in hospital | the one hurt
f15.number compatible A=22 B=21 besides the one hurt | the crew
f16.name same A=Anatolijs Grodskis B=Anatolijs Grodskis | the master
f17.name differs A=Maritime Safety New Zealand B=Transport Inquiries Office | the agency that investigates
f18.status changed A=planned B=on board | the investigators
f18.time same A=2023-05-19 B=2023-05-19 | when they go aboard
f19.wording differs A=we will look at B=we will be looking at | the investigator's words
f20.name same A=Tess Rangihuna B=Tess Rangihuna | the investigator
f21.time same A=2008 B=2008 | when she was built
f21.place compatible A=Ulsan B=South Korea | where she was built
f22.status same A=detained B=detained | the ship in 2022
f22.time compatible A=2022-01 B=early 2022 | when
f22.what differs A=corroded lashing points B=lifeboats | why
f23 only A | the renewal of the fittings
f24 only A | value of the cargo
f25 only A | containers lost worldwide
f26 only B | containers washed ashore
f27 only B | the beads on the beach
f29 only B | who wants the bay closed
f30.status differs A=own power B=towed | how she came in
f31 only B | who pays
f32 only B | the ship detained now
f33 only B | the captain silent
f34 only B | the log barge
