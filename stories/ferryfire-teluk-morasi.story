story: ferryfire-teluk-morasi
kind: accident

=== report A | outlet: Nusantara Wire | published: 2024-08-06 | agency: NW
# {f1.number:Five} dead, {f2.number:11} missing as ferry {f3.status:burns} off Sulawesi

KENDARI, Indonesia (NW) - {f1.number:Five} people were killed and {f2.number:11} were still missing on Tuesday after fire {f3.status:swept through} a passenger ferry off Southeast Sulawesi, forcing hundreds to leap into the sea in darkness, rescue officials said.

The KM Cahaya Lestari was {f4.number:about seven nautical miles} from the port of Teluk Morasi when smoke was seen {f5.place:on the vehicle deck} at {f6.time:around 10:40 p.m. on Monday}, said {f7.name:Andi Rahmat Syukur}, {f7.role:who heads the search and rescue office in Kendari}.

{f8.who:Fishermen} from nearby islands were the first to reach the burning vessel, he said, hauling people from the water with nets and ropes for {f9.time:more than an hour} before a patrol boat of the navy arrived. By noon {f10.number:243} survivors had been brought ashore, 38 of them with burns or fractures.

The manifest listed {f12.number:187} passengers and {f13.number:23} crew, far fewer than the number of people pulled from the sea. "{f14.wording:It is clear that there were people on board who were never written down}," Syukur told reporters.

The blaze {f15.certainty:most likely} began in {f15.cause:a truck loaded with foam mattresses}, the harbour master of Teluk Morasi, {f16.name:Wayan Lasaka}, said. Investigators had yet to go aboard the hull, which {f17.status:was still smouldering} on Tuesday afternoon.

The captain, Hasbi Tolaki, {f18.age:52}, {f18.status:was being treated for burns} and would be questioned once doctors allowed it, police said. The ship's owner, Lestari Samudra Lines, said in a statement that life jackets {f19.status:had been handed out to everyone on board} and that the crew {f20.status:had stayed at their posts} until the last passenger was off.

Nurhayati Baso, a {f21.age:29}-year-old {f21.role:teacher}, said she had tied her two sons to her waist with a headscarf before going over the rail. "{f22.wording:I could not see the water, I could only hear it}," she said from {f23.place:a hospital bed in Kendari}. The boys, aged six and nine, survived.

{f24.role:Transport Minister} {f24.name:Bagas Wirjawan} {f25.status:ordered} {f25.what:all eleven ferries of the company} to stay in port until they had been inspected. {f26:The families of the dead will receive 50 million rupiah each from the state insurer}, he added.

Ferries are the main link between the islands of the province, and safety rules are often ignored. In January {f27.time:2018}, {f27.number:35} people drowned when another vessel of the same line, {f27.name:the Cahaya Abadi}, {f27.cause:sank in heavy seas} off Buton.

=== report B | outlet: Harian Teluk | published: 2024-08-07
# "I only heard the sea"

TELUK MORASI - Nurhayati Baso smelled it before she saw it: something like a plastic bag thrown on a cooking fire. Then the corridor lights went out.

"{f22.wording:I could not see the water, I could only hear it}," says the {f21.age:29}-year-old, {f21.role:a midwife} from Raha, who knotted her two boys to herself with her headscarf and let go of the railing. They drifted for most of an hour until {f8.who:the crew of a squid boat} got hold of them. All three are now in {f23.place:the community health centre of this town}, where every bed holds a survivor of the Cahaya Lestari.

{f1.number:Nine} people did not live to be counted among them. Four more bodies were found on Tuesday evening and on Wednesday at first light, which leaves {f2.number:seven} on the list of those nobody can find. {f10.number:Two hundred and forty-three} came ashore alive.

The ferry {f3.status:had caught fire} on Monday night, {f6.time:at twenty to eleven}, within sight of the lamp at the harbour mouth and {f4.number:some four nautical miles} short of the jetty. According to several of those who were on board the first smoke came from {f5.place:the galley, below the economy cabin}. The harbour master, {f16.name:Wayan Lasaka}, thinks otherwise: he is {f15.certainty:sure}, he says, that {f15.cause:a lorry with a cargo of mattresses} started it.

What makes people here angry is something else. The lockers with the life jackets {f19.status:were padlocked}, six survivors told this newspaper independently of one another. As for the crew, "{f20.status:they were in the first raft}," said Laode Saripu, a clove trader. "I helped one of them in, and he did not look at me." The owner, Lestari Samudra Lines, did not return our calls on Wednesday.

That far too many people were on the ship is no longer disputed. On paper there were {f12.number:178} passengers, plus a crew of {f13.number:23}. "{f14.wording:It is clear that there were people on board who were never written down}," {f7.name:Andi Rahmat Syukur}, the {f7.role:head of the province's search and rescue service}, had said on the morning after the fire.

It was the fishing fleet that did the saving. A navy vessel came {f9.time:only at dawn}, residents say, when most of those alive had long been sitting around wood fires on the beach. {f28:The village of Labuan Tora gave up its entire stock of dried fish and rice.}

Captain Hasbi Tolaki, {f18.age:52}, {f18.status:was taken from his ward to a police cell} on Wednesday; a spokesman said he was a suspect, but did not say of what. The wreck {f17.status:was towed} to the shallows at Cape Wolio once {f17.status:the last flames were out}.

{f24.name:Bagas Wirjawan}, {f24.role:the coordinating minister for maritime affairs}, {f25.status:ordered} {f25.what:the company's three oldest ships} not to leave port before they have been examined. Here they have heard such things before. {f27.name:The Cahaya Utama} of the same line went to the bottom in {f27.time:2018} with {f27.number:35} people after {f27.cause:its bow door had been left open}. {f29:Nobody was ever sentenced for it.}

=== key
f1.number changed A=5 B=9 | the dead
f2.number changed A=11 B=7 | the missing
f3.status same A=on fire B=on fire | the ferry
f4.number differs A=7 nautical miles~ B=4 nautical miles~ | distance from port
f5.place differs A=vehicle deck B=galley | where the smoke was first seen
f6.time same A=2024-08-05T22:40~ B=2024-08-05T22:40 | when it began
f7.name same A=Andi Rahmat Syukur B=Andi Rahmat Syukur | head of search and rescue
f7.role compatible A=head of the search and rescue office in Kendari B=head of the province's search and rescue service | his post
f8.who compatible A=fishermen B=crew of a squid boat | who pulled people out
f9.time differs A=after >1 hour B=at dawn | when the navy came
f10.number same A=243 B=243 | survivors
f12.number differs A=187 B=178 | passengers on the manifest
f13.number same A=23 B=23 | crew
f14.wording same A=never written down B=never written down | Syukur's words
f15.certainty differs A=probable B=certain | how sure the harbour master is of the cause
f15.cause same A=truck with mattresses B=truck with mattresses | what started the fire, on the harbour master's word
f16.name same A=Wayan Lasaka B=Wayan Lasaka | the harbour master
f17.status changed A=smouldering B=put out and towed | the wreck
f18.age same A=52 B=52 | the captain
f18.status changed A=in treatment B=in a police cell | the captain
f19.status differs A=handed out B=locked away | the life jackets, owner's word against survivors'
f20.status differs A=stayed until last B=left first | the crew, owner's word against survivors'
f21.age same A=29 B=29 | Nurhayati Baso
f21.role differs A=teacher B=midwife | Nurhayati Baso
f22.wording same A=could not see the water, only hear it B=could not see the water, only hear it | her words
f23.place differs A=hospital in Kendari B=health centre of Teluk Morasi | where she is treated
f24.name same A=Bagas Wirjawan B=Bagas Wirjawan | the minister
f24.role differs A=transport minister B=coordinating minister for maritime affairs | his post
f25.status same A=ordered B=ordered | inspection of ferries
f25.what differs A=all eleven ferries of the company B=the three oldest ships | which ships must stay in port
f26 only A | money for the families
f27.time same A=2018 B=2018 | the earlier sinking
f27.number same A=35 B=35 | drowned in it
f27.name differs A=Cahaya Abadi B=Cahaya Utama | the ship then
f27.cause differs A=heavy seas B=bow door open | why it sank
f28 only B | the village that fed the survivors
f29 only B | nobody sentenced for the earlier sinking
