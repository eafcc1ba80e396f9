story: stabbing-yoshida-line
kind: crime

=== report A | outlet: Kansai Metro Daily | published: 2024-11-06
# {f1.number:Four} {f2.status:injured} as man {f3.what:slashes passengers} on Osaka train

By Daiki Morinaga

A man with {f4.what:a box cutter} {f3.what:attacked passengers} on a {f5.what:rapid-service train} of the Yoshida Line in Osaka {f6.time:during the rush hour on Tuesday evening}, {f2.status:injuring} {f1.number:four}. He {f7.status:was arrested} {f8.place:on the platform} at Kita-Tamatsu.

The most seriously hurt, {f9.who:a woman in her 50s}, {f10.what:has a deep cut to the neck}. Her {f11.status:life is in danger}, the fire department said. She {f12.what:had tried to shield} {f13.whom:a schoolboy}.

The suspect, Norio Baba, 38, {f14.role:an out-of-work programmer}, told police that he "{f15.wording:wanted someone to stop me}." He {f16.certainty:appears} to have {f17.what:chosen his victims at random}. {f18.who:A conductor} {f19.what:pulled the emergency cord}, and {f20.who:two construction workers} {f21.what:held the man down} with {f22.what:an umbrella} until officers came.

{f23.who:Passengers} {f24.what:climbed out through the windows}. Service {f25.status:was suspended} {f25.time:for three hours}, affecting {f26.number:62,000} people. {f27.who:The railway} {f28.status:will install} {f28.what:cameras in all its cars} {f28.time:by March}.

Baba {f29.status:had been treated} {f30.what:for depression}, according to {f31.source:his landlord}. He lived {f32.place:in a share house in Sakai}. {f33.role:The transport minister} {f34.position:asked railways to step up patrols}. {f35.who:A disabled rights group} {f36.position:warned against blaming illness}.

A similar attack on the line in 2021, {f37.cause:with a hammer}, left two people hurt. {f38:Counselors are available at the station.}

=== report B | outlet: Global Japan Desk | published: 2024-11-08
# Osaka train attack: victim {f11.status:out of danger}, assailant {f7.status:handed to prosecutors}

The woman who {f12.what:put herself in front of} {f13.whom:a boy in school uniform} when a man {f3.what:cut at people} in an Osaka train {f11.status:will live}. Doctors said so on Thursday. She is {f9.who:a teacher of 29}. {f10.what:The blade went into her shoulder}.

With her, {f1.number:four} people {f2.status:were hurt} {f6.time:on Tuesday evening, when the cars were full}. It was an {f5.what:all-stations train} of the Yoshida Line. Norio Baba, 38, {f14.role:an unemployed cook}, had {f4.what:a fruit knife}. {f18.who:A student} {f19.what:set off the emergency brake}. {f20.who:Two off-duty nurses} {f21.what:pinned him to the floor}, using {f22.what:a suitcase}. {f8.place:Inside the car}, at Kita-Tamatsu, police {f7.status:put handcuffs on him}. On Thursday they {f7.status:passed him on to the prosecutors}.

He "{f15.wording:wanted somebody to stop me}," he is quoted as saying. Investigators {f16.certainty:have established} that he {f17.what:did not know any of those he cut}. {f31.source:His mother} says that he {f29.status:was under treatment} {f30.what:for a gambling habit}. Baba's home was {f32.place:a rented room in Sakai that he shared with others}.

{f24.what:Through the windows} {f23.who:those on board} had {f24.what:made their way out}. {f26.number:Sixty-two thousand} commuters {f39:walked or waited}, for {f25.time:three hours}, while the line {f25.status:stood still}.

By {f28.time:next spring}, {f27.who:the railway company} {f28.status:has promised}, {f28.what:there will be cameras in each carriage}. {f33.role:The prime minister} {f34.position:called for more patrols}. {f35.who:A patients' organization} {f36.position:urged people not to put it down to illness}. On the same line, three years ago, {f37.cause:a man with a hammer} had injured two.

=== key
f1.number same A=4 B=4 | people injured
f2.status same A=injured B=hurt | the victims
f3.what same A=slashed passengers B=cut at people | what the man did
f4.what differs A=box cutter B=fruit knife | the weapon
f5.what differs A=rapid service B=all-stations train | the kind of train
f6.time same A=2024-11-05 evening rush hour B=2024-11-05 evening, cars full | when
f7.status changed A=arrested B=handed to prosecutors | the suspect
f8.place differs A=on the platform B=inside the car | where he was arrested
f9.who differs A=woman in her 50s B=teacher of 29 | the worst hurt
f10.what differs A=neck B=shoulder | where she was cut
f11.status changed A=in danger B=out of danger | the worst hurt
f12.what same A=tried to shield B=put herself in front of | what she did
f13.whom same A=schoolboy B=boy in school uniform | whom she protected
f14.role differs A=programmer B=cook | his trade
f15.wording differs A=someone B=somebody | his words
f16.certainty differs A=appears B=established | that the victims were chosen at random
f17.what same A=at random B=did not know any | the victims
f18.who differs A=conductor B=student | who braked
f19.what same A=emergency cord B=emergency brake | what was pulled
f20.who differs A=construction workers B=nurses | who held him
f21.what same A=held down B=pinned to the floor | what they did
f22.what differs A=umbrella B=suitcase | with what
f23.who same A=passengers B=those on board | who climbed out
f24.what same A=climbed out through the windows B=through the windows made their way out | what they did
f25.status same A=suspended B=stood still | the service
f25.time same A=3 hours B=3 hours | how long
f26.number same A=62000 B=62000 | people affected
f27.who same A=the railway B=railway company | who installs cameras
f28.status same A=will install B=promised | the cameras
f28.what same A=cameras in all cars B=cameras in each carriage | what is planned
f28.time compatible A=by March B=next spring | when
f29.status same A=treated B=under treatment | the suspect before
f30.what differs A=depression B=gambling habit | for what
f31.source differs A=landlord B=mother | on whose word
f32.place same A=share house in Sakai B=shared rented room in Sakai | where he lived
f33.role differs A=transport minister B=prime minister | who asks for patrols
f34.position same A=step up patrols B=more patrols | what is asked
f35.who differs A=disabled rights group B=patients' organization | who warns
f36.position same A=against blaming illness B=not to put it down to illness | the warning
f37.cause same A=hammer B=man with a hammer | the attack of 2021
f38 only A | counselors
f39 only B | walked or waited
