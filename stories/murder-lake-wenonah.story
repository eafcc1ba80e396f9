story: murder-lake-wenonah
kind: crime

=== report A | outlet: Wenonah County Courier | published: 2025-08-07
# {f1.who:Stepson} {f2.status:charged} in death of Lake Wenonah dentist

By Kelsey Brandvold

WENONAH FALLS, Minn. — Prosecutors on {f3.time:Wednesday} {f2.status:charged} the {f1.who:stepson} of a retired dentist with {f4.what:second-degree murder}, two weeks after the 67-year-old's body {f5.status:was pulled} from {f6.place:the lake behind his cabin}.

Dr. {f7.name:Leland Sather} died of {f8.cause:a blow to the head}, the medical examiner found. Sheriff Tom Ridder said the weapon was {f9.what:an oar}, which divers {f10.status:recovered} {f38:on Friday}.

{f11.name:Cody Rasmussen}, {f12.age:29}, was arrested at {f13.place:a motel in Fargo}, North Dakota. He was driving his stepfather's {f14.what:pickup} and had {f15.what:a fishing rod} in it that belonged to the dead man. He {f16.status:has declined to answer questions}.

The complaint says the two had argued over {f17.cause:the sale of the cabin}. {f18.who:A neighbor} heard {f19.what:shouting} from the dock {f20.time:around 9 p.m.} on July 22. A {f21.what:doorbell camera} shows a man dragging {f22.what:a tarp} across the lawn.

{f11.name:Rasmussen}'s {f23.role:mother}, Dr. {f7.name:Sather}'s second wife, was {f24.place:at a conference in Chicago}. She {f25.position:believes her son is innocent}, her attorney said.

"{f26.wording:This was a man who fixed half the smiles in this county}," Ridder told reporters. {f27.what:A memorial service} is {f28.status:scheduled} for {f28.time:Saturday} at {f29.place:the Lutheran church}.

Bail was {f30.status:set} at {f30.money:$2 million}. {f11.name:Rasmussen} {f31.role:worked as a bartender} and had {f32.what:a conviction for drunken driving}. If found guilty he faces up to {f33.time:40 years}.

Investigators have {f34.status:ruled out} the involvement of {f35.who:a contractor} who was questioned at first. {f36:The county has had one other homicide in ten years.}

=== report B | outlet: Northland Wire | published: 2025-08-07
# Minnesota man {f2.status:accused} of killing {f1.who:stepfather} at lake home

WENONAH FALLS, Minn. (NW) - A man was {f2.status:formally accused} on {f3.time:Wednesday} of {f4.what:first-degree murder} in the death of his {f1.who:mother's husband}, a dentist who had given up his practice, whose body {f5.status:was taken} from {f6.place:a boathouse at his vacation home} last month.

{f7.name:Leland Sather}, 67, {f8.cause:died of a broken neck}, according to court papers. {f9.what:A hammer} thought to have been used {f10.status:has not been found}.

{f11.name:Cody Rasmussen}, {f12.age:29}, was taken into custody in {f13.place:a parking lot in Fargo}, at the wheel of {f14.what:a truck} registered to {f7.name:Sather}. In it officers saw {f15.what:a tackle box} with the victim's initials.

He {f16.status:invoked his right to remain silent}.

The quarrel was about {f17.cause:money the younger man owed}, the complaint states. {f18.who:A boater} reported {f19.what:raised voices} {f20.time:shortly before midnight}. Footage from {f21.what:a wildlife camera} has a figure pulling something wrapped in {f22.what:a tarpaulin}.

His {f23.role:mother}, who was {f24.place:visiting her sister in Chicago} at the time, {f25.position:stands by him}. "{f26.wording:This was a man who fixed half the smiles in this county}," said the sheriff, Tom Ridder, who declined to say what had become of {f35.who:a roofer} who had been interviewed: the man {f34.status:was still of interest}.

A judge {f30.status:required} {f30.money:$2 million} for his release. {f11.name:Rasmussen}, {f31.role:who tended bar}, had a record of {f32.what:driving under the influence}. Conviction on the charge {f33.time:carries life}.

Friends and patients will {f27.what:remember Sather in a service} that was {f28.status:to take place} {f28.time:this Sunday} at {f29.place:the high school}. {f37:Flags in the town were lowered.}

=== key
f1.who same A=stepson B=stepson | the accused to the victim
f2.status same A=charged B=formally accused | the stepson
f3.time same A=2025-08-06 B=2025-08-06 | day of the charge
f4.what differs A=second-degree murder B=first-degree murder | the charge
f5.status same A=pulled out B=taken out | the body
f6.place differs A=the lake B=a boathouse | where the body was found
f7.name same A=Leland Sather B=Leland Sather | the victim
f8.cause differs A=blow to the head B=broken neck | what he died of
f9.what differs A=oar B=hammer | the weapon
f10.status differs A=recovered B=not found | the weapon
f38 only A | day the oar was found
f11.name same A=Cody Rasmussen B=Cody Rasmussen | the accused
f12.age same A=29 B=29 | the accused
f13.place differs A=motel in Fargo B=parking lot in Fargo | where he was arrested
f14.what same A=pickup B=truck | the victim's vehicle
f15.what differs A=fishing rod B=tackle box | what of the victim's was in it
f16.status same A=declined to answer B=remained silent | the accused when questioned
f17.cause differs A=sale of the cabin B=money owed | what the quarrel was about
f18.who differs A=a neighbor B=a boater | who heard it
f19.what same A=shouting B=raised voices | what was heard
f20.time differs A=21:00~ B=shortly before midnight | when it was heard
f21.what differs A=doorbell camera B=wildlife camera | which camera filmed it
f22.what same A=tarp B=tarpaulin | what was dragged
f23.role same A=mother B=mother | Rasmussen's parent
f24.place differs A=conference in Chicago B=sister in Chicago | where the mother was
f25.position same A=believes him innocent B=stands by him | the mother
f26.wording same A=fixed half the smiles B=fixed half the smiles | the sheriff's words
f27.what same A=memorial service B=service to remember him | what will be held
f28.status same A=scheduled B=to take place | the service
f28.time differs A=2025-08-09 B=2025-08-10 | day of the service
f29.place differs A=Lutheran church B=high school | where the service is
f30.status same A=set B=required | bail
f30.money same A=USD 2m B=USD 2m | bail
f31.role same A=bartender B=tended bar | his job
f32.what same A=drunken driving B=driving under the influence | his record
f33.time differs A=40 years B=life | the longest sentence
f34.status differs A=ruled out B=still of interest | the man questioned
f35.who compatible A=a contractor B=a roofer | who was questioned
f36 only A | one other homicide
f37 only B | the flags
