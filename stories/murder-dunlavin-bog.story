story: murder-dunlavin-bog
kind: crime

=== report A | outlet: Kildare Weekly Observer | published: 2023-05-25
# Remains in bog {f1.status:confirmed} as those of missing {f2.role:barman}

By Sinéad Prunty

Human remains uncovered at Lullymeen bog last week {f1.status:have been identified} as those of Shane Tolan, a {f2.role:barman} from Portarlin who {f3.status:vanished} after {f4.what:a wedding} in {f5.time:September 2009}.

They {f6.what:came to light} when {f7.who:a turf cutter} {f8.what:noticed a boot}. Identification was made {f9.what:by dental records}, gardaí said on {f10.time:Wednesday}. The {f11.role:Assistant State Pathologist} found {f12.what:a fracture of the skull}; the case, which had been {f13.what:a missing person inquiry}, {f14.status:has been upgraded} to {f15.what:murder}.

{f16.what:A wallet} was found beside the body. A search with {f17.what:a mechanical digger} {f18.status:is to continue} {f40:into the weekend}. Gardaí are anxious to trace {f19.what:a white van} that {f20.source:a priest} had {f21.what:seen on the bog road}.

Superintendent Declan Furlong said he {f22.certainty:had no doubt} that {f23.what:people in the locality know what happened}. "{f24.wording:Loyalties change, and so do consciences}," he added. A man of {f25.age:52} {f26.status:was arrested} {f27.place:at his home in Tullamore} and {f26.status:released without charge}. He is {f29.role:a former employer} of Mr Tolan.

His {f30.role:mother}, Bernie, now 80, {f31.what:wept on the phone} when she was told, {f32.who:a neighbour} said. She {f33.position:wants him buried beside his father}. The family {f34.status:declined} the offer of a private briefing.

In 2011, gardaí {f35.what:drained a quarry lake} {f35.cause:on the word of a clairvoyant}. {f36.who:The Justice Minister} {f37.what:paid tribute} to the family's {f38.what:patience}. {f39:A reward of €15,000, offered in 2014, still stands.}

=== report B | outlet: Irish Dispatch | published: 2023-05-25
# Bog body {f1.status:is Tolan}: gardaí {f14.status:open} {f15.what:manslaughter} case

By Rory Gilsenan

For almost fourteen years there was a chair kept free at the table in Portarlin. Shane Tolan, {f2.role:who worked in a hotel kitchen}, {f3.status:did not come home} from {f4.what:a dance} {f5.time:one night in September 2009}.

{f10.time:Yesterday} came certainty. {f9.what:A DNA comparison} {f1.status:has proved} that the bones which {f6.what:were discovered} in the peat at Lullymeen are his. {f7.who:A birdwatcher} had {f8.what:seen the sole of a shoe sticking out}. The injuries are to {f12.what:the ribs}, says {f11.role:the State Pathologist} herself, and detectives, {f13.what:who had been looking for a lost man}, {f14.status:are now dealing} with {f15.what:an unlawful killing}.

With the remains lay {f16.what:a set of keys}. A team using {f17.what:a mechanical excavator} {f18.status:has finished its work}. What the investigators want is {f19.what:a pale-coloured van}: {f20.source:a clergyman} {f21.what:had noticed it on the road through the bog}.

"{f24.wording:Loyalties change and so do consciences}," said Superintendent Declan Furlong, who {f22.certainty:thought it probable} that {f23.what:someone around there could tell more}. {f26.status:Questioned and let go} was a {f25.age:52-year-old} {f27.place:whom officers had met off the Holyhead ferry}. Mr Tolan {f29.role:had once been his lodger}.

Bernie Tolan, {f30.role:the aunt} who reared the dead man, {f31.what:took the news calmly}, said {f32.who:her parish priest}. She {f33.position:would like the ashes scattered at sea}. A private briefing {f34.status:has been accepted} by the relatives.

{f35.what:A lake in a quarry was pumped dry} twelve years ago, {f35.cause:because of an anonymous letter}. {f36.who:The Taoiseach} {f37.what:had warm words} for {f38.what:the endurance} of the Tolans.

=== key
f1.status same A=identified B=proved | the remains
f2.role differs A=barman B=hotel kitchen worker | Tolan's work
f3.status same A=vanished B=did not come home | Tolan
f4.what differs A=wedding B=dance | after what he vanished
f5.time same A=2009-09 B=2009-09 | when he vanished
f6.what same A=came to light B=discovered | the remains
f7.who differs A=turf cutter B=birdwatcher | who found them
f8.what compatible A=boot B=sole of a shoe | what was noticed
f9.what differs A=dental records B=DNA comparison | how he was identified
f10.time same A=2023-05-24 B=2023-05-24 | when it was announced
f11.role differs A=Assistant State Pathologist B=State Pathologist | who examined the remains
f12.what differs A=skull B=ribs | where the injuries are
f13.what same A=missing person inquiry B=looking for a lost man | the case before
f14.status same A=upgraded B=dealing | the case now
f15.what differs A=murder B=manslaughter | what is investigated
f16.what differs A=wallet B=keys | what lay with the body
f17.what same A=mechanical digger B=excavator | with what they search
f18.status changed A=to continue B=finished | the search
f40 only A | weekend
f19.what compatible A=white van B=pale van | the vehicle sought
f20.source same A=a priest B=a clergyman | on whose word
f21.what same A=seen on the bog road B=noticed on the road through the bog | the sighting
f22.certainty differs A=no doubt B=probable | that locals know
f23.what same A=locals know B=someone there could tell more | what he believes
f24.wording compatible A=Loyalties change, and so do consciences B=Loyalties change and so do consciences | his words
f25.age same A=52 B=52 | the man arrested
f26.status same A=arrested and released B=questioned and let go | the man of 52
f27.place differs A=home in Tullamore B=off the Holyhead ferry | where he was arrested
f29.role differs A=former employer B=former landlord | the man to Tolan
f30.role differs A=mother B=aunt | Bernie Tolan to him
f31.what differs A=wept B=took it calmly | how she took the news
f32.who differs A=neighbour B=parish priest | who tells of it
f33.position differs A=buried beside his father B=ashes scattered at sea | what she wants
f34.status differs A=declined B=accepted | the meeting with the pathologist
f35.what same A=drained a quarry lake B=pumped a quarry lake dry | the search of 2011
f35.cause differs A=clairvoyant B=anonymous letter | why it was drained
f36.who differs A=Justice Minister B=Taoiseach | who spoke for the government
f37.what same A=paid tribute B=warm words | what was said
f38.what same A=patience B=endurance | what is praised
f39 only A | the reward
