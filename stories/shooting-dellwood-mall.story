story: shooting-dellwood-mall
kind: crime

=== report A | outlet: Ohio Valley Tribune | published: 2024-12-15
# {f1.number:Two} {f2.status:hurt} in shooting at Dellwood mall; {f3.who:teen} {f4.status:sought}

By Monique Farrow

DELLWOOD, Ohio — Gunfire {f5.place:outside a shoe store} sent holiday shoppers running through the Dellwood Galleria {f6.time:on Saturday afternoon} and left {f1.number:two} people {f2.status:wounded}, police said.

A {f7.role:security guard}, {f8.age:36}, was hit in {f9.place:the thigh} and {f10.status:underwent surgery}. A {f11.role:college student} was {f12.cause:grazed by a bullet}. Both {f13.status:were expected to recover}.

The gunman, described as {f3.who:a teenager} in {f14.what:a red hooded jacket}, {f15.what:ran to the parking deck} and {f16.what:got into a silver sedan}. He was {f4.status:still being sought} on Sunday morning.

{f39.role:Police Chief} {f18.name:Warren Tuttle} said the shooting {f19.cause:grew out of a quarrel over a girl} between {f20.who:two groups of young men}. "{f21.wording:This was not a random act}," he said. {f22.number:Five} shots were fired from {f23.what:a handgun}, which {f24.status:has not turned up}.

Shoppers {f25.what:hid in stockrooms} for {f26.time:two hours}. "{f27.what:I thought it was fireworks}," said {f28.role:a pretzel vendor}, Tasha Bell.

The mall {f29.status:will reopen} {f29.time:on Monday} with {f30.what:extra guards}. Mayor Phil Oakes {f31.position:wants metal detectors} at the doors. {f32.who:The owner of the mall} {f33.position:rejected the idea}.

Officers {f34.status:detained} a man at the scene, but {f34.status:let him go}. The mall's last shooting, in 2016, {f36.status:was never solved}. {f37:A Santa Claus led children to safety.}

=== report B | outlet: Midwest News Network | published: 2024-12-16
# {f3.who:Man, 24,} {f4.status:surrenders} in Ohio mall shooting

DELLWOOD, Ohio (MNN) - A suspect in Saturday's mall shooting {f4.status:gave himself up} {f38:at a church} on Sunday night, authorities said.

{f3.who:The 24-year-old}, whom investigators identified from his {f14.what:red baseball cap}, is alleged to have pulled the trigger {f22.number:five times} {f5.place:in the food court} of the Galleria {f6.time:shortly after 3 p.m.}, {f2.status:injuring} {f1.number:a pair} of bystanders.

The more seriously hurt, a {f7.role:jeweler}, {f8.age:36}, was struck in {f9.place:the shoulder}. He {f10.status:was operated on}. The other, a {f11.role:high school student}, {f12.cause:cut herself on glass as she fled}. Neither {f13.status:is in danger}.

The suspect {f15.what:raced to the garage} and {f16.what:rode off on a motorcycle}, video shows. The {f23.what:pistol} {f24.status:was pulled from a storm drain}.

{f19.cause:An attempt to snatch a gold chain} was at the root of it, said {f18.name:Warren Tuttle}, the city's {f39.role:top police officer}. {f20.who:Two bands of youths} were involved. "{f21.wording:This was not a random act of violence}," he added.

For {f26.time:two hours}, people {f25.what:crowded into the movie theater}. {f28.role:A barista}, Tasha Bell, {f27.what:took the bangs for firecrackers}.

The mall {f29.status:opened its doors again} {f29.time:Monday morning}, {f30.what:with more security staff than usual}. Mayor Phil Oakes {f31.position:called for metal detectors}, an idea {f32.who:the mall's proprietor} {f33.position:said it would study}.

Another man, who {f34.status:was held briefly} on Saturday, had nothing to do with it. {f36.status:Nobody has been convicted} of a shooting at the same mall eight years ago.

=== key
f1.number same A=2 B=2 | people hurt
f2.status same A=wounded B=injured | the two
f3.who differs A=a teenager B=a man of 24 | the gunman
f4.status changed A=sought B=surrendered | the gunman
f5.place differs A=outside a shoe store B=in the food court | where in the mall he fired
f6.time compatible A=2024-12-14 afternoon B=2024-12-14T15:00~ | when he fired
f7.role differs A=security guard B=jeweler | the first victim
f8.age same A=36 B=36 | the first victim
f9.place differs A=thigh B=shoulder | where the first victim was hit
f10.status same A=surgery B=operated on | the first victim
f11.role differs A=college student B=high school student | the second victim
f12.cause differs A=grazed by a bullet B=cut on glass | how the second victim was hurt
f13.status same A=expected to recover B=not in danger | both victims
f14.what differs A=red hooded jacket B=red baseball cap | the gunman's clothes
f15.what same A=ran to the parking deck B=raced to the garage | his way out
f16.what differs A=silver sedan B=motorcycle | in what he fled
f18.name same A=Warren Tuttle B=Warren Tuttle | the police chief
f19.cause differs A=a quarrel over a girl B=snatching of a gold chain | why he fired
f20.who same A=two groups of young men B=two bands of youths | who quarrelled
f21.wording differs A=This was not a random act B=This was not a random act of violence | Tuttle's words
f22.number same A=5 B=5 | shots
f23.what same A=handgun B=pistol | the weapon
f24.status changed A=not found B=pulled from a drain | the weapon
f25.what differs A=hid in stockrooms B=movie theater | what shoppers did
f26.time same A=2 hours B=2 hours | how long
f27.what same A=thought it was fireworks B=took it for firecrackers | what the witness thought
f28.role differs A=pretzel vendor B=barista | what Tasha Bell is
f29.status changed A=will reopen B=opened | the mall
f29.time same A=2024-12-16 B=2024-12-16 | when it reopens
f30.what same A=extra guards B=more security staff | what is new there
f31.position same A=wants metal detectors B=called for metal detectors | the mayor
f32.who same A=owner B=proprietor | who answered the mayor
f33.position differs A=rejected B=will study | the owner on metal detectors
f34.status same A=detained and let go B=held briefly | another man
f36.status same A=never solved B=nobody convicted | the shooting of 2016
f39.role same A=police chief B=top police officer | Tuttle
f37 only A | Santa Claus
f38 only B | the church
