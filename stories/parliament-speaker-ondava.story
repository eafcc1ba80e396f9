story: parliament-speaker-ondava
kind: parliament

=== report A | outlet: Ondava Press Agency | published: 2023-11-15 | agency: OPA
# Speaker of Ondava parliament {f1.status:to face} vote over {f2.what:deleted} recordings

LEMNICA (OPA) - The speaker of Ondava's parliament, Milan Hudek, {f1.status:faces} a vote on his removal because recordings of {f3.what:committee meetings} {f2.what:were erased} under his responsibility. The vote will be held {f4.time:on Thursday next week}.

The missing recordings concern {f5.what:the purchase of fire engines} {f6.time:in 2021}. {f7.who:An archivist} {f8.what:noticed the gap} when {f9.who:a journalist} {f10.what:asked for copies}. Hudek said on Tuesday that {f11.cause:a technician had made a mistake}. "{f12.wording:I did not press that button, and I do not know who did}," he told deputies.

The parliamentary administration {f13.status:has suspended} {f14.who:the head of its computer department}. He {f15.position:says that he acted on a written order}. The public prosecutor {f16.status:has taken up the case} and {f17.what:seized three hard disks}.

Hudek's own party, the Centre Union, {f18.position:stands by him}. Its partner in government, the Small Farmers, {f19.position:wants him to step aside until the facts are known}. For his removal {f20.what:an absolute majority of all members} is required. Deputy speaker Zora Klim, {f21.role:a professor of law}, {f22.what:presides over the sittings} meanwhile.

Experts of {f23.who:the state security office} {f24.certainty:believe that the files can be restored}. The fire engines, twelve in all, {f25.status:were delivered} but {f26.cause:proved too wide for the country's tunnels}. They stand {f27.place:in an army depot}. {f28:A previous speaker had resigned in 2014 over a hunting trip.}

=== report B | outlet: Lemnica Morning | published: 2023-11-16
# Who pressed the button?

Ondava's parliament will decide {f4.time:on 23 November} whether Milan Hudek remains its speaker. He {f1.status:has to answer} for the fact that sound files of {f3.what:three committee sessions} {f2.what:have been wiped}. They dealt with {f5.what:the buying of ambulances} {f6.time:two years ago}.

The loss {f8.what:was discovered} by {f7.who:a member of the opposition}, after {f9.who:a reporter} {f10.what:had requested the tapes}. "{f12.wording:I did not press this button, and I do not know who did}," Hudek said; he put it down to {f11.cause:a power failure}. {f14.who:The chief of the computer department} {f13.status:has been dismissed}. He {f15.position:insists that there was an instruction in writing}. {f17.what:Three disks} are now in the hands of the prosecution, which {f16.status:is investigating}.

In the Centre Union, to which Hudek belongs, {f18.position:support is crumbling}, several deputies told this newspaper. The Small Farmers, who govern with it, {f19.position:call on him to let his office rest} while the inquiry lasts. {f20.what:Two thirds of those present} would have to vote against him. Until then Zora Klim, {f21.role:a former judge} and his deputy, {f22.what:is in the chair}.

Whether the data can be saved is open: {f23.who:a private laboratory} {f24.certainty:gives them little chance}. The vehicles themselves {f25.status:have long arrived}, all twelve of them. They are parked {f27.place:at a military store} because {f26.cause:their engines fail in the cold}. {f29:Klim has asked for sittings to be filmed from now on.}

=== key
f1.status same A=faces a vote B=has to answer | the speaker
f2.what same A=erased B=wiped | the recordings
f3.what same A=committee meetings B=committee sessions | what was recorded
f4.time same A=2023-11-23 B=2023-11-23 | the vote
f5.what differs A=fire engines B=ambulances | what was bought
f6.time same A=2021 B=two years ago | when
f7.who differs A=archivist B=member of the opposition | who noticed
f8.what same A=noticed the gap B=discovered | what was noticed
f9.who same A=journalist B=reporter | who asked for them
f10.what same A=asked for copies B=requested the tapes | what was asked
f11.cause differs A=technician's mistake B=power failure | the speaker's explanation
f12.wording differs A=that button B=this button | his words
f13.status differs A=suspended B=dismissed | the head of the computer department
f14.who same A=head of the computer department B=chief of the computer department | who lost his post
f15.position same A=written order B=instruction in writing | his defence
f16.status same A=taken up B=investigating | the prosecutor
f17.what same A=three hard disks B=three disks | what was seized
f18.position differs A=stands by him B=support is crumbling | his own party
f19.position same A=step aside for now B=let his office rest | the partner's wish
f20.what differs A=absolute majority of members B=two thirds of those present | the majority needed
f21.role differs A=professor of law B=former judge | the deputy speaker's profession
f22.what same A=presides B=in the chair | her task
f23.who differs A=state security office B=private laboratory | the experts
f24.certainty differs A=can probably be restored B=little chance | whether the data can be saved
f25.status same A=delivered B=arrived | the vehicles
f26.cause differs A=too wide for tunnels B=engines fail in the cold | why they are not used
f27.place same A=army depot B=military store | where they stand
f28 only A | the speaker of 2014
f29 only B | sittings to be filmed
