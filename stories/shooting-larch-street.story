story: shooting-larch-street
kind: crime

=== report A | outlet: Marlin Falls Police Department, news release | published: 2024-04-08T06:30
# Officer-involved shooting in 400 block of Larch Street

On {f1.time:April 7 at approximately 7:10 p.m.}, officers of the Marlin Falls Police Department responded to {f2.place:the 400 block of Larch Street} after {f3.cause:a caller reported an adult male threatening customers}.

Upon arrival, an officer encountered the male, who was holding {f4.what:a handgun}. The officer gave {f5.number:repeated} commands to drop it. The male {f6.what:raised his arm toward the officer}. The officer then discharged his service weapon, striking the male in {f7.place:the chest}.

Officers rendered aid at once. The male, {f8.age:34}, was transported to St. Brendan's Medical Center, where he {f9.status:remains in critical condition}. No officer was injured.

The officer involved is {f10.number:a 10-year veteran} of the department. Per policy, he {f11.status:has been placed on paid administrative leave}. {f12.who:The county's Major Crimes Team} is conducting an independent investigation.

"{f13.wording:Our officer acted to stop a threat to the public}," said Chief Leonard Vasko.

Body-worn camera video {f15.status:will be released} {f22:within 30 days}.

=== report B | outlet: Marlin Falls Ledger | published: 2024-04-08T19:00
# Man shot by police is Larch Street {f16.role:roofer}; sister says he was {f17:deaf in one ear}

By Priya Castellanos

The man shot by a Marlin Falls police officer {f1.time:Sunday evening} is {f18.name:Terrence Hale}, {f8.age:34}, a {f16.role:roofer} and father of two who lived around the corner from where he fell, his family said Monday. He {f9.status:was still in critical condition} at St. Brendan's after surgery.

Police say an officer fired when Hale pointed {f4.what:a handgun} at him {f2.place:outside the Suds Up laundromat}. Hale's {f19.what:sister}, {f19.name:Danielle Hale-Moritz}, disputes that. "{f20.wording:Terry never owned a gun. He came to fix my dryer}," she said.

Two people who were doing their laundry told the Ledger that they heard {f5.number:no} warning at all. {f21.number:Four} shots followed, they said, in quick succession. Both believed that he had been hit {f7.place:in the back}.

According to a recording of radio traffic reviewed by the Ledger, the officer had been sent because of {f3.cause:a man asleep in a parked pickup truck}.

Chief Leonard Vasko would not name the officer, whom he described as an experienced man {f10.number:in his tenth year} with the department. "{f13.wording:Our officer had to stop a threat to the public}," Vasko said. The video from the officer's camera {f15.status:would stay under wraps} until {f12.who:the state police} had finished their investigation, he added.

Mayor Odette Lindqvist {f23.position:asked residents to wait for the facts}. A march {f24.status:is planned} for {f24.time:8 p.m. Tuesday}, {f24.place:to the courthouse}.

It is the department's first shooting since {f25:2017}, when an officer wounded a man in a motel. That case ended without charges.

=== report C | outlet: The Continental | published: 2024-04-10
# Video shows Oregon {f16.role:roofer} held {f4.what:cordless drill} when police shot him

MARLIN FALLS, Ore. - A {f8.age:37-year-old} man whom police had described as armed with a handgun was holding {f4.what:a cordless drill} when an officer opened fire on him last weekend, according to body camera video that the city {f15.status:made public} on Tuesday, hours after he {f9.status:died} in hospital.

The footage, 96 seconds long, shows Officer {f26:Kyle Dombrowski} walking across {f2.place:the parking lot of a laundromat}. He shouts "Drop it" {f5.number:once}. Less than two seconds later he fires {f21.number:six} times. The man, {f18.name:Terrence Hale}, {f6.what:has both arms at his sides and is turning away}. A medical examiner's preliminary report says that he was struck {f7.place:in the back}.

The call that brought the officer there was {f3.cause:a request to look after a man sleeping in his truck}.

Dombrowski, who joined the force {f10.number:ten years ago}, {f11.status:was dismissed} on Tuesday night. {f12.who:The state attorney general} has taken over the investigation. Chief Leonard Vasko {f27:kept his post}, although Mayor Odette Lindqvist said that she {f23.position:wanted him to resign}.

Hale's {f19.what:cousin}, {f19.name:Danielle Hale-Moritz}, whose clothes dryer he had been on his way to repair, watched the video with a lawyer before it was published. "{f20.wording:Terry never owned a gun. He came to fix my dryer}," she said.

Several hundred people {f24.status:marched} {f24.place:to the police station} on {f24.time:Tuesday evening}. {f28:Eleven were arrested} for blocking a bridge.

=== key
f1.time same A=2024-04-07T19:10~ B=2024-04-07 evening | when it happened
f2.place compatible A=400 block of Larch Street B=outside a laundromat C=parking lot of a laundromat | where it happened
f3.cause differs A=man threatening customers B=man asleep in a truck C=man asleep in a truck | why the officer was sent
f4.what differs A=handgun B=handgun C=cordless drill | what Hale had in his hand
f5.number differs A=repeated B=0 C=1 | warnings
f6.what differs A=raised his arm toward the officer C=arms at his sides, turning away | what Hale did
f7.place differs A=chest B=back C=back | where he was hit
f8.age differs A=34 B=34 C=37 | Hale
f9.status changed A=critical B=critical C=died | Hale
f10.number compatible A=10 B=10 C=10 | the officer's years of service
f11.status changed A=paid leave C=dismissed | the officer
f12.who differs A=county Major Crimes Team B=state police C=state attorney general | who investigates
f13.wording differs A=acted to stop a threat to the public B=had to stop a threat to the public | the chief's words
f15.status differs A=to be released B=withheld until the inquiry ends C=released | the video
f16.role same B=roofer C=roofer | Hale's job
f18.name same B=Terrence Hale C=Terrence Hale | the man who was shot
f19.what differs B=sister C=cousin | what she is to Hale
f19.name same B=Danielle Hale-Moritz C=Danielle Hale-Moritz | the relative
f20.wording same B=Terry never owned a gun. He came to fix my dryer C=Terry never owned a gun. He came to fix my dryer | her words
f21.number differs B=4 C=6 | shots
f23.position changed B=wait for the facts C=chief to resign | the mayor
f24.status changed B=planned C=held | the march of Tuesday
f24.time compatible B=2024-04-09T20:00 C=2024-04-09 evening | the march
f24.place differs B=courthouse C=police station | where the march goes
f17 only B | deaf in one ear
f22 only A | when the video is to be released
f25 only B | the earlier shooting
f26 only C | the officer's name
f27 only C | the chief stays
f28 only C | arrests at the march
