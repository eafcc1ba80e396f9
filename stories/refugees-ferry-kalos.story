story: refugees-ferry-kalos
kind: refugees

=== report A | outlet: Aegis Maritime News | published: 2025-09-17
# {f1.what:Ferry} with {f2.number:400} refugees {f3.status:turned away} from Kalos

A {f1.what:car ferry} carrying {f2.number:some 400} refugees from the war in Yassar was {f3.status:refused entry} to the port of Kalos on {f4.time:Tuesday night} and {f5.status:anchored} off the island with {f6.what:a failed generator}.

The order came from {f7.who:the harbour master}, who cited {f8.cause:a suspected case of measles}. The ship's {f9.role:captain}, Emil Forsander, told a radio station that {f10.who:a girl} had {f10.what:a rash} and nothing more. Water on board would last {f11.time:until Thursday}, he said.

{f12.who:The coastguard} brought {f13.what:blankets and milk powder}. A {f14.who:woman in labour} was {f14.status:taken off} by helicopter and had {f15.what:twins} in the hospital of Mirandi. {f16.number:Two} young men who {f17.what:jumped overboard} were {f17.status:rescued}.

{f18.who:The mayor} of Kalos, Aristos Delli, said his town {f19.position:would take in families with children}, but not the rest. The government in Seraphis {f20.position:insists that the ship go back to its home port}. "{f21.wording:We are not the waiting room of the world}," said {f22.role:the migration minister}, Thea Markou.

{f23.who:The owner of the ferry}, the Lazar line, said the passengers had {f24.what:bought tickets} like anyone else. According to {f25.source:the refugee council}, they come {f26.who:mostly from the besieged town of Nahl}. In the square of Kalos {f27.number:about 200} people {f28.what:held a vigil} on Wednesday; {f29.status:no incidents} were reported.

It is the third ship within a month. The first, the {f30.what:trawler} Maris, was {f30.status:let in}; from the second, {f31.number:87} people {f31.status:drowned} on August 29. {f32:The bishop has opened the seminary's dormitories}.

=== report B | outlet: The Seraphis Daily | published: 2025-09-17
# Stand-off off Kalos: minister stays firm

SERAPHIS. {f5.status:Drifting} a mile from the mole in {f1.what:a passenger catamaran}, {f2.number:around 400} people who fled the fighting in Yassar spent a second day within sight of Kalos on Wednesday. {f3.status:They may not land}; so {f7.who:the regional health officer} decided on {f4.time:Tuesday evening}. There may be {f8.cause:a case of diphtheria} on board. {f10.who:A girl} has {f10.what:a sore throat}, nothing worse, the {f9.role:first mate}, Emil Forsander, answers over the radio. {f6.what:The steering gear has given up}, and drinking water is enough {f11.time:for one more day}.

Thea Markou, {f22.role:state secretary for migration}, {f20.position:wants the vessel to sail on to a third country}. "{f21.wording:We are not the waiting room of Europe}," she said. Aristos Delli, {f18.who:who runs the town hall} at Kalos, broke ranks: he {f19.position:is ready to receive all of them}.

{f12.who:Local fishermen} took {f13.what:bedding and powdered milk} out in their boats. A {f14.who:mother-to-be} was {f14.status:winched off} in the night and {f15.what:gave birth to a son} at Mirandi. {f16.number:Two} men {f17.what:fell from the rail}; {f17.status:one has not been found}, police say.

Everyone on board {f24.what:was taken along free of charge}, {f23.who:the Lazar line, to which the ship belongs}, pointed out. {f26.who:The greater part are from Nahl}, the town under siege, {f25.source:the interior ministry} says. {f27.number:Some 200} citizens of Kalos {f28.what:collected food} in the square; {f29.status:bottles were thrown at them} from a bar.

Two ships have come before. The Maris, a {f30.what:fishing vessel}, was {f30.status:allowed to dock}. The other {f31.status:sank} in August, with the {f31.status:loss} of {f31.number:87} lives. {f33:The cabinet meets on Friday}.

=== key
f1.what differs A=car ferry B=passenger catamaran | the kind of ship
f2.number same A=400~ B=400~ | refugees on board
f3.status same A=refused entry B=may not land | the ship's request to enter
f4.time same A=2025-09-16 night B=2025-09-16 evening | when entry was refused
f5.status differs A=anchored B=drifting | how the ship lies
f6.what differs A=generator B=steering gear | what is broken on board
f7.who differs A=harbour master B=regional health officer | who gave the order
f8.cause differs A=suspected measles B=possible diphtheria | the illness for which it was refused
f9.role differs A=captain B=first mate | Forsander's post
f10.who same A=girl B=girl | who is ill
f10.what differs A=rash B=sore throat | what she has
f11.time same A=until Thursday B=one more day | how long the water lasts
f12.who differs A=coastguard B=local fishermen | who brought supplies
f13.what same A=blankets and milk powder B=bedding and powdered milk | what was brought
f14.who same A=woman in labour B=mother-to-be | who was flown out
f14.status same A=taken off B=winched off | this woman
f15.what differs A=twins B=a son | the birth
f16.number same A=2 B=2 | the men in the sea
f17.what differs A=jumped overboard B=fell from the rail | how they came into the sea
f17.status differs A=rescued B=one missing | what became of them
f18.who same A=mayor B=runs the town hall | Aristos Delli
f19.position differs A=families with children only B=all of them | whom the mayor would receive
f20.position differs A=the ship must go back B=on to a third country | the government's demand
f21.wording differs A=of the world B=of Europe | Markou's words
f22.role differs A=migration minister B=state secretary | Markou's post
f23.who same A=owner of the ferry B=the ship belongs to it | the Lazar line
f24.what differs A=bought tickets B=free of charge | whether the passengers paid
f25.source differs A=refugee council B=interior ministry | who says where they are from
f26.who same A=mostly from Nahl B=the greater part from Nahl | where they are from
f27.number same A=200~ B=200~ | people in the square
f28.what differs A=held a vigil B=collected food | what they did
f29.status differs A=no incidents B=bottles thrown | whether the gathering was peaceful
f30.what compatible A=trawler B=fishing vessel | the first ship
f30.status same A=let in B=allowed to dock | the first ship
f31.number same A=87 B=87 | the dead of the second ship
f31.status same A=drowned B=lost when it sank | people of the second ship
f32 only A | the seminary's dormitories
f33 only B | the cabinet's meeting
