story: submarine-cable-skelde
kind: spying

=== report A | outlet: Skelde Folkeblad | published: 2025-01-22
# Skelde detains {f1.what:tanker} after {f2.what:data cable} is {f3.status:cut}

The Skeldish coastguard has {f4.status:detained} a {f1.what:tanker} suspected of {f3.status:severing} a {f2.what:telephone and internet cable} on the sea bed off Grimsund. {f5.who:Boarding teams} came down from a helicopter at {f6.time:five on Tuesday morning}; the {f7.role:master}, a man of {f8.age:60}, {f9.status:did not object}.

The ship, the Ondine Star, had {f10.what:dragged its anchor} for {f11.number:40} kilometres, Rear Admiral Thea Kroon said. She considers {f12.certainty:sabotage likely}. The owner, {f13.who:a shipping firm in Port Vela}, spoke of {f14.cause:a broken winch}. {f15.what:A transmitter} that is used to listen in on radio traffic was found {f16.place:in the master's cabin}.

{f17.who:Banks} on the island of Ytre were {f17.status:cut off} for {f18.time:six hours}; {f19.what:hospitals} worked {f20.what:by satellite}. A repair ship {f21.status:left} {f22.place:Hovenhamn} on Tuesday evening. The damage will be mended {f23.time:within two weeks}, says {f24.role:the head of the cable company}, Bo Lindall. He puts it at {f25.money:11 million crowns}.

Prime minister Karen Aske {f26.what:called in the ambassador of Orsland}, {f27.cause:where the ship had last put in}. Orsland {f28.position:denied any part in the matter}. "{f29.wording:We will not be strangled by a thread}," Ms Aske told parliament. The opposition {f30.position:demanded that the strait be closed to old tankers}. {f31.number:Twenty-two} seamen, {f32.what:most of them Lankari}, are aboard; they {f33.status:may not leave the ship}.

It was the second break {f34.time:since November}, when {f35.what:a power cable} to Ytre {f35.status:failed}; {f36.cause:a fishing net} was to blame for that. {f37:The Ondine Star is 31 years old}.

=== report B | outlet: Western Observer | published: 2025-01-22
# A cook, an anchor and a country without internet

GRIMSUND. They had expected to find a spy, said one of the {f5.who:marines}, and found a cook asleep. The ship they had boarded {f6.time:before daybreak on Tuesday} is a {f1.what:bulk carrier}, the Ondine Star, whose {f10.what:anchor ploughed} {f11.number:forty} kilometres of sea floor and {f3.status:broke} Skelde's {f2.what:data line} to the world. She now lies {f4.status:under arrest} at the naval pier.

Her {f7.role:first officer}, {f8.age:60} years old, {f9.status:had tried to bar the way to the bridge}. Rear Admiral Thea Kroon, for the navy, {f12.certainty:would not yet say whether it was done on purpose}. In Port Vela {f13.who:the shipping firm that owns her} blames {f14.cause:a storm}. A {f15.what:radio interception device} turned up {f16.place:behind a panel in the galley}.

Orsland, {f27.cause:under whose flag she sails}, {f28.position:offered to take part in the inquiry}. Its {f26.what:ambassador had to appear} before Karen Aske, the head of government. "{f29.wording:We will not be hanged by a thread}," she said in the chamber. Her opponents {f30.position:want convoys for tankers}.

{f17.who:Shops} on Ytre {f17.status:could take no cards} {f18.time:for six hours}; in the {f19.what:clinics} they {f20.what:went back to paper}. Bo Lindall, {f24.role:who is in charge of technology at the cable firm}, reckons with {f25.money:eleven million crowns} and {f23.time:a fortnight's work}. The vessel that will do it {f21.status:put to sea} in the evening, from {f22.place:Sankt Olav}.

The crew, {f31.number:22} in number, {f32.what:Lankari for the most part}, {f33.status:were taken to a hotel}. Some remember {f34.time:last November}, when {f35.what:a gas pipe} to the same island {f35.status:gave out}. {f36.cause:A trawler's net} had done it. {f38:The cook has asked for asylum}.

=== key
f1.what differs A=tanker B=bulk carrier | the kind of ship
f2.what same A=telephone and internet cable B=data line | what was cut
f3.status same A=severed B=broken | the cable
f4.status same A=detained B=under arrest | the ship
f5.who compatible A=boarding teams B=marines | who boarded it
f6.time same A=2025-01-21T05:00 B=2025-01-21 before daybreak | when it was boarded
f7.role differs A=master B=first officer | the officer of 60
f8.age same A=60 B=60 | his age
f9.status differs A=did not object B=tried to bar the way | how he took the boarding
f10.what same A=dragged its anchor B=anchor ploughed the floor | how it was done
f11.number same A=40 B=40 | kilometres
f12.certainty differs A=sabotage likely B=not known whether on purpose | the admiral on intent
f13.who same A=shipping firm in Port Vela B=shipping firm in Port Vela | the owner
f14.cause differs A=broken winch B=storm | the owner's explanation
f15.what same A=transmitter to listen in B=radio interception device | what was found
f16.place differs A=master's cabin B=galley | where it was found
f17.who differs A=banks B=shops | who on Ytre was affected
f17.status same A=cut off B=took no cards | their state
f18.time same A=6 hours B=6 hours | for how long
f19.what same A=hospitals B=clinics | who found another way
f20.what differs A=satellite B=paper | how they worked
f21.status same A=left B=put to sea | the repair ship
f22.place differs A=Hovenhamn B=Sankt Olav | from where it left
f23.time same A=within 2 weeks B=a fortnight | how long the repair takes
f24.role differs A=head of the company B=head of technology | Lindall's post
f25.money same A=11m crowns B=11m crowns | the damage
f26.what same A=called in the ambassador B=ambassador had to appear | the prime minister's step
f27.cause differs A=last port B=flag | why Orsland is concerned
f28.position differs A=denied any part B=offered to take part in the inquiry | Orsland
f29.wording differs A=strangled B=hanged | Aske's words
f30.position differs A=strait closed to old tankers B=convoys for tankers | the opposition's demand
f31.number same A=22 B=22 | the crew
f32.what same A=mostly Lankari B=Lankari for the most part | the crew's nationality
f33.status differs A=may not leave the ship B=in a hotel | the crew
f34.time same A=2024-11 B=2024-11 | the earlier break
f35.what differs A=power cable B=gas pipe | what broke then
f35.status same A=failed B=gave out | what broke then
f36.cause same A=fishing net B=trawler's net | why it broke then
f37 only A | the ship's age
f38 only B | the cook's asylum
