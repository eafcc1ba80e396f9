story: nuclear-restart-vote
kind: energy

=== report A | outlet: Hokuriku Morning | published: 2024-06-25
# Prefecture clears {f1.status:restart} of Amagase reactor

By Kenta Moriwaki

The assembly of Shirane prefecture on Monday {f2.status:gave its consent} to {f1.status:the return to service} of the No. {f3.number:3} reactor at the Amagase nuclear power station, which has been {f4.status:idle} since {f5.time:2011}. The vote was {f6.number:27 to 14}.

{f7.who:The governor}, Tadao Usami, {f8.position:had asked the members to approve}. He told them that he was satisfied with {f9.what:the new seawall}, {f10.number:17 metres} high. The operator, Chubetsu Electric, wants to load {f11.what:fuel} {f12.time:in September}.

Opponents {f13.status:filled the gallery}; {f14.who:a retired teacher} {f15.what:threw leaflets} and {f16.status:was led out}. "{f17.wording:You will have to explain this to our grandchildren}," said {f18.name:Fumiko Adachi}, who {f18.role:fishes for squid} off the cape.

{f19.who:The fishing cooperative} had agreed to the restart {f20.time:in March}, in return for {f21.what:a new cold store}. A group of residents has gone to {f22.who:the high court in Kanamori}, {f23.cause:on the ground that a fault runs under the turbine hall}. A ruling is expected {f24.time:in August}.

In April a worker at the plant {f25.what:fell from a scaffold} and {f26.status:died}; {f27.source:the labour inspectorate} found that {f28.cause:a guard rail had been removed}. Chubetsu Electric's {f29.role:vice president}, Goro Matsuda, {f30.status:bowed in apology} before the assembly.

The evacuation plan covers {f31.number:92,000} people. It relies on {f32.what:buses}, and on {f33.who:the Self-Defense Forces} for the islands. {f35:The reactor would supply some 400,000 households.}

=== report B | outlet: Asia Power Review | published: 2024-06-25
# Japanese {f7.who:mayor}'s plea sways lawmakers on {f1.status:reactivating} reactor

Lawmakers in Shirane have {f2.status:approved} {f1.status:switching} Chubetsu Electric's Amagase unit {f3.number:3} {f1.status:back on}, {f6.number:27 of them against 14}, after an emotional appeal by {f7.who:the mayor of the host town}, Tadao Usami, {f8.position:to say yes}.

The unit has {f4.status:not produced a kilowatt-hour} since {f5.time:the year of the great tsunami, 2011}. In the view of Mr Usami the danger is banned by {f9.what:a set of mobile generators on the hill}, and by the sea defence of {f10.number:17 metres}. {f11.what:Uranium rods} could be put in place {f12.time:this autumn}.

Not all is settled. {f22.who:The district court in Kanamori} has still to judge a complaint by people from the area, who argue {f23.cause:that the evacuation roads are too narrow}; it {f24.time:will speak in late summer}.

The {f19.who:fishermen's association} gave in {f20.time:last autumn}; it had been promised {f21.what:a payment per boat}. One who did not is {f18.name:Fumiko Adachi}, {f18.role:who runs an inn}. "{f17.wording:You will have to explain this to your grandchildren}," she told the deputies from the visitors' seats, which were {f13.status:packed}. {f14.who:A Buddhist nun} who {f15.what:unrolled a banner} there {f16.status:was removed}.

Matsuda, {f29.role:the utility's vice president}, {f30.status:said he was sorry} once more for the accident in spring, when a man {f25.what:was struck by a falling pipe} and {f26.status:lost his life}: {f28.cause:it had not been lashed down}, {f27.source:police} concluded.

If things go wrong, {f31.number:some 92,000} inhabitants are to be taken away by {f32.what:train}; from the islands {f33.who:fishing boats} would fetch them. {f34:Chubetsu's shares gained 6 per cent.}

=== key
f1.status same A=restart B=reactivation | what is decided on
f2.status same A=consented B=approved | the assembly
f3.number same A=3 B=3 | the reactor
f4.status same A=idle B=no production | the reactor until now
f5.time same A=2011 B=2011 | since when
f6.number same A=27 to 14 B=27 to 14 | the vote
f7.who differs A=governor B=mayor | Usami's office
f8.position same A=approve B=say yes | what he asked of the members
f9.what differs A=seawall B=mobile generators | what convinced him
f10.number same A=17 m B=17 m | height of the seawall
f11.what same A=fuel B=uranium rods | what is to be loaded
f12.time compatible A=2024-09 B=autumn 2024 | when
f13.status same A=filled B=packed | the gallery
f14.who differs A=retired teacher B=Buddhist nun | who disturbed the session
f15.what differs A=threw leaflets B=unrolled a banner | what the teacher did
f16.status same A=led out B=removed | the teacher
f17.wording differs A=You will have to explain this to our grandchildren B=You will have to explain this to your grandchildren | Adachi's words
f18.name same A=Fumiko Adachi B=Fumiko Adachi | the opponent quoted
f18.role differs A=squid fisher B=innkeeper | her work
f19.who same A=fishing cooperative B=fishermen's association | who agreed
f20.time differs A=2024-03 B=autumn 2023 | when they agreed
f21.what differs A=cold store B=payment per boat | what they got
f22.who differs A=high court B=district court | which court
f23.cause differs A=fault under the turbine hall B=roads too narrow | the ground of the complaint
f24.time compatible A=2024-08 B=late summer | when the ruling is due
f25.what differs A=fell from a scaffold B=struck by a pipe | the accident
f26.status same A=died B=lost his life | the worker
f27.source differs A=labour inspectorate B=police | on whose word
f28.cause differs A=guard rail removed B=pipe not lashed down | why the worker fell
f29.role same A=vice president B=vice president | Matsuda
f30.status same A=apologised B=said sorry | Matsuda
f31.number same A=92,000 B=92,000~ | people in the plan
f32.what differs A=buses B=train | how they are to be taken away
f33.who differs A=Self-Defense Forces B=fishing boats | who is to clear the islands
f34 only B | the shares
f35 only A | the households supplied
