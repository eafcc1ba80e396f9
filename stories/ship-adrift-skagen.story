story: ship-adrift-skagen
kind: rescue

=== report A | outlet: Kattegat Tidende | published: 2021-01-18
# {f1.what:Livestock carrier} {f2.status:saved} from rocks at the last minute

By Frode Bisgaard

A {f1.what:livestock carrier} with {f3.number:16} men on board, {f4.status:adrift without engine power} {f5.time:since Saturday evening}, {f2.status:was taken in tow} off Skaw Odde on Sunday {f6.place:800 metres from the rocks}.

{f7.who:The Norse tug Bragi} {f7.status:got a line across} {f7.what:at the third attempt}. {f8.number:Nine} of the crew {f8.status:had already been lifted off} {f8.who:by helicopter}; {f9.who:the captain} {f9.status:stayed on board} "because I have signed for the animals".

{f10.name:Mihail Oprea}, {f10.age:58}, {f10.place:a Romanian}, said that {f11.cause:bad fuel taken on in Rotterhaven} had stopped the engine. {f12.who:The owner} {f12.position:did not want to pay} for a tug {f12.time:at first}, {f13.source:the coastguard} reports. "{f14.wording:We lost six hours to a discussion about money}," said {f15.role:duty officer} {f15.name:Pernille Friis}.

Of {f16.number:2,100} {f17.what:calves}, {f18.number:about thirty} {f18.status:are dead}, vets found in {f19.place:Fredshavn}. The rest {f20.status:may not be unloaded} {f20.cause:because their papers are not valid here}. {f21.who:An animal welfare group} {f21.position:demands that they be put down}; the ministry {f22.status:has not decided}.

The waves were {f23.number:seven} metres high. {f24.who:A surfer} who {f24.what:had gone out in spite of the storm} {f24.status:is missing} near Lokken. {f25.what:The ferry to Goteland} {f25.status:was cancelled}.

{f26:In 2006 a freighter went aground on the same reef and lay there for two years}.

=== report B | outlet: Scanline News | published: 2021-01-19
# Minister lets animals of drifting ship {f22.status:come ashore}

FREDSHAVN (Scanline) - The {f17.what:sheep} on board a {f1.what:cattle ship} that nearly ran onto a reef on Sunday {f22.status:can be brought ashore}, the agriculture minister said on Tuesday.

The ship, with {f3.number:16} seamen and {f16.number:2,100} animals, {f4.status:had drifted after an engine breakdown} {f5.time:from Saturday night} until {f7.who:a Dutch salvage tug} {f7.status:managed to attach a cable} {f7.what:on the third try}. {f6.place:Not a kilometre} lay between it and the reef when it {f2.status:was pulled clear}. {f8.who:A lifeboat} {f8.status:had fetched} {f8.number:nine} men; {f9.who:the first mate} {f9.status:refused to leave}.

{f10.name:Mihail Oprea}, {f10.age:58}, the master, {f10.place:from Moldova}, said {f11.cause:water had got into the fuel}. {f15.name:Pernille Friis}, {f15.role:head of the coastguard station}, said: "{f14.wording:We lost six hours to discussions about money}." {f13.source:A port agent} confirmed that {f12.who:the shipowners} {f12.position:had been unwilling to pay} for help {f12.time:in the beginning}.

{f18.status:Dead animals}, {f18.number:some thirty} in all, were found in {f19.place:Fredshavn}. {f20.status:Landing the others had been forbidden} {f20.cause:for fear of foot-and-mouth disease}. {f21.who:An animal protection society} {f21.position:offered pasture for them}.

Seas of {f23.number:seven} metres were measured. {f24.who:A man on a surfboard}, who {f24.what:had ignored the storm}, {f24.status:was found alive} on Monday. {f25.what:The Goteland ferry} {f25.status:sailed with a delay of ten hours}.

{f27:The ship, built as a car carrier in 1979, is on a list of those that are to be inspected first}.

=== key
f1.what same A=livestock carrier B=cattle ship | the ship
f2.status same A=taken in tow B=pulled clear | the ship
f3.number same A=16 B=16 | the crew
f4.status same A=adrift without engine B=drifted after engine breakdown | the ship before
f5.time compatible A=2021-01-16 evening B=2021-01-16 night | since when
f6.place compatible A=800 m from the rocks B=<1 km from the reef | how near it came
f7.who differs A=Norse tug Bragi B=Dutch salvage tug | who towed it
f7.status same A=got a line across B=attached a cable | the tow
f7.what same A=third attempt B=third try | the tow
f8.number same A=9 B=9 | men taken off
f8.status same A=lifted off B=fetched | they
f8.who differs A=helicopter B=lifeboat | by what
f9.who differs A=captain B=first mate | who stayed
f9.status same A=stayed on board B=refused to leave | that man
f10.name same A=Mihail Oprea B=Mihail Oprea | the master
f10.age same A=58 B=58 | his age
f10.place differs A=Romanian B=from Moldova | where he comes from
f11.cause compatible A=bad fuel B=water in the fuel | why the engine stopped
f12.who same A=owner B=shipowners | who would not pay
f12.position same A=did not want to pay B=unwilling to pay | the owner and the tug
f12.time same A=at first B=in the beginning | when
f13.source differs A=coastguard B=port agent | on whose word
f14.wording differs A=a discussion about money B=discussions about money | Friis's words
f15.role differs A=duty officer B=head of the station | Friis's post
f15.name same A=Pernille Friis B=Pernille Friis | the coastguard officer
f16.number same A=2100 B=2100 | the animals
f17.what differs A=calves B=sheep | which animals
f18.number same A=30~ B=30~ | dead animals
f18.status same A=dead B=dead | they
f19.place same A=Fredshavn B=Fredshavn | the port
f20.status same A=may not be unloaded B=landing forbidden | the others
f20.cause differs A=papers not valid B=fear of foot-and-mouth disease | why
f21.who same A=animal welfare group B=animal protection society | who speaks for the animals
f21.position differs A=put down B=pasture offered | what it wants
f22.status changed A=not decided B=may come ashore | the ministry on the animals
f23.number same A=7 B=7 | height of the waves
f24.who same A=surfer B=man on a surfboard | another in danger
f24.what same A=went out in spite of the storm B=ignored the storm | what he had done
f24.status changed A=missing B=found alive | the surfer
f25.what same A=ferry to Goteland B=Goteland ferry | the ferry
f25.status differs A=cancelled B=delayed | the ferry
f26 only A | the freighter of 2006
f27 only B | the ship's history
