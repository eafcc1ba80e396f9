story: cave-divers-rescue-majorca
kind: accident

=== report A | outlet: Illa Diari | published: 2024-04-18T10:00
# {f1.who:Geologist} {f2.status:rescued} after {f3.time:58 hours} in flooded cave

A {f1.who:geologist} who had been trapped in a flooded cave near Cala Fosca {f2.status:was brought to the surface} on {f4.time:Wednesday night}, {f3.time:58 hours} after she dived in. {f1.name:Neus Ferragut}, 39, is unhurt but {f5.what:dehydrated}.

She had been {f6.what:mapping the galleries} together with {f7.who:a colleague}, when {f8.cause:their guide line broke}. Her companion, {f7.name:Biel Moragues}, {f9.status:swam out to fetch help}; {f10.cause:the air in the tanks was enough for one only}. Ms Ferragut {f11.what:waited on a ledge in an air bubble}. "{f12.wording:I talked to the stalactites, and at the end they answered}," she said.

{f13.who:Divers of the civil guard} {f13.what:drilled a hole from above} to {f14.what:let in air}, then reached her {f15.what:through a second entrance}, {f15.who:known to a local farmer}. {f16.number:Thirty-two} people {f16.status:took part}. The operation was led by {f17.role:Captain} {f17.name:Lidia Barceló}.

The cave {f18.status:has been closed} by {f19.who:the municipality}. {f20.who:The island's caving federation} {f20.position:opposes a permanent closure}. Permission for the dive {f21.status:had been granted} {f21.who:by the ministry of the environment}. In 1998 {f22:two tourists} had died in another part of the same cave.

Ms Ferragut {f23.position:wants to go back} as soon as she is allowed to. She {f24.status:leaves hospital} on {f24.time:Friday}.

=== report B | outlet: Mediterranean Mail | published: 2024-04-19
# How {f1.name:Neus Ferragut} {f2.status:got out}

Two and a half days: {f3.time:58 hours}, to be exact, {f1.name:Neus Ferragut} sat in the dark. On {f4.time:Wednesday at 10.40 p.m.} rescuers {f2.status:had her out}. The {f1.who:biologist} has {f5.what:an inflammation of the lungs}.

It began with {f6.what:a search for blind shrimps}. With her was {f7.name:Biel Moragues}, {f7.who:her husband}. {f8.cause:Mud whirled up by their fins} took all sight from them. He {f9.status:made for the exit to get help}, {f10.cause:since he was the better swimmer}; she {f11.what:stayed in a pocket of air, perched on a rock shelf}.

"{f12.wording:I talked to the stalactites, and in the end they answered}," she jokes today.

{f13.who:Firemen} {f13.what:bored through the rock over her head}, in order to {f14.what:pass food down}. In the end two divers came {f15.what:by another way in}; {f15.who:a cave explorer of ninety remembered it}. {f17.name:Lidia Barceló}, {f17.role:the lieutenant in command}, speaks of luck. {f16.number:Thirty-two} men and women {f16.status:had been at work}.

Nobody may enter the cave at present; {f19.who:the island council} {f18.status:has had a grille put in}. That {f20.position:should stay for ever}, {f20.who:the federation of cavers} thinks. {f21.who:The ministry} says that it {f21.status:never gave a permit} for the dive.

Will she dive again? {f23.position:"Not in this life."} On {f24.time:Friday} she {f24.status:can go home}.

=== key
f1.who differs A=geologist B=biologist | the rescued woman's profession
f1.name same A=Neus Ferragut B=Neus Ferragut | the rescued woman
f2.status same A=rescued B=out | the rescue
f3.time same A=58 hours B=58 hours | how long
f4.time compatible A=2024-04-17 night B=2024-04-17T22:40 | when she was rescued
f5.what differs A=dehydrated B=inflamed lungs | her state
f6.what differs A=mapping B=blind shrimps | what she was doing
f7.who differs A=colleague B=husband | her companion
f7.name same A=Biel Moragues B=Biel Moragues | her companion
f8.cause differs A=guide line broke B=mud | why they were trapped
f9.status same A=swam for help B=made for the exit | the companion
f10.cause differs A=air for one B=better swimmer | why he and not she
f11.what same A=ledge in an air bubble B=rock shelf in an air pocket | where she waited
f12.wording differs A=at the end B=in the end | her words
f13.who differs A=civil guard divers B=firemen | who drilled
f13.what same A=drilled a hole from above B=bored through the rock | what they did
f14.what differs A=air B=food | what the hole was for
f15.what same A=second entrance B=another way in | how they reached her
f15.who differs A=farmer B=cave explorer | who knew of it
f16.number same A=32 B=32 | rescuers
f16.status same A=took part B=at work | rescuers
f17.role differs A=captain B=lieutenant | Barceló
f17.name same A=Lidia Barceló B=Lidia Barceló | who led
f18.status compatible A=closed B=grille put in | the cave
f19.who differs A=municipality B=island council | who closed it
f20.who same A=caving federation B=federation of cavers | who comments
f20.position differs A=against permanent closure B=for permanent closure | the cavers
f21.status differs A=granted B=never given | the permit
f21.who same A=ministry of the environment B=ministry | who gives permits
f23.position differs A=wants to go back B=not in this life | will she dive again
f24.status same A=leaves hospital B=can go home | the woman
f24.time same A=2024-04-19 B=2024-04-19 | when
f22 only A | the tourists of 1998
