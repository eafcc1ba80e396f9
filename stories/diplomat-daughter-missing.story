story: diplomat-daughter-missing
kind: diplomacy

=== report A | outlet: Metro Wire | published: 2024-06-21T20:00 | agency: Metro Wire
# {f1.role:Consul's} daughter {f2.status:missing} after {f3.what:school trip}

LUZERA (Metro Wire) - Police in Luzera are searching for {f4.age:15-year-old} Ilva Sandstrom, the daughter of {f1.role:the Norhavn consul}, who {f2.status:disappeared} on Thursday during {f3.what:a school trip} {f5.place:to the aquarium}.

A teacher {f6.what:counted the pupils} {f7.time:at three o'clock}, and Ilva was gone. She wore {f9.what:a yellow raincoat}. {f10.what:Her telephone} {f11.status:is switched off}. {f12.source:A kiosk owner} saw her {f13.what:with a young man} {f14.place:at the ferry pier}.

"{f15.wording:Come home, we are not angry}," her mother, {f16.role:a violinist}, said {f17.place:on the embassy steps}. Inspector Tomé Farrera {f18.certainty:does not believe in a kidnapping}. {f19.who:Divers} {f20.what:have searched} the harbour basin.

The family was about to move {f22.place:to Ankor}, and the girl {f23.cause:did not want to leave her friends}. {f24.who:Two hundred volunteers} are combing {f25.place:the parks}. A reward {f26.status:has not been offered}.

=== report B | outlet: Luzera Hoje | published: 2024-06-22
# Ilva is {f2.status:found}

{f4.age:Fifteen} years old, tired and hungry, Ilva Sandstrom {f2.status:turned up} on Friday night {f27.place:in a shed of the rowing club}. {f28.who:A night watchman} had heard her cough. {f1.role:The ambassador's} daughter had been gone since Thursday, when her class {f5.place:went to the planetarium} {f3.what:on an outing} and she {f6.what:failed to answer the roll call} {f7.time:at four}.

It was, Farrera of the police says, {f23.cause:first love}; {f18.certainty:a crime is ruled out}. She {f13.what:had met a boy} {f14.place:on the landing stage}, {f12.source:a ticket seller} recalls. {f9.what:Her blue anorak} gave her away, {f10.what:her mobile phone} {f11.status:had run out of power}.

"{f15.wording:Come home, we're not angry with you}," the mother, {f16.role:a pianist}, had pleaded {f17.place:before the embassy}. {f19.who:Frogmen} had already {f20.what:gone through} the dock. The move {f22.place:to Ankor}, planned for July, stays as it was. {f24.who:Two hundred helpers} had {f25.place:looked through the parks}.

=== report C | outlet: Norhavns Tidende | published: 2024-06-22
# A cough in the dark

Relief at the consulate in Luzera: the {f4.age:15-year-old} daughter of {f1.role:Consul Sandstrom} {f2.status:is back}. {f28.who:A rower who came early for training} discovered Ilva {f27.place:in the boathouse} on Friday. She had {f2.status:vanished} the day before, {f3.what:on a class excursion} {f5.place:to the aquarium}, {f7.time:about three in the afternoon}, in her {f9.what:yellow rain jacket}.

{f16.role:Her mother, who plays the violin}, thanked {f24.who:the 200 volunteers}. What was behind it? {f23.cause:She did not want to go away from her friends}, says her father; the family moves {f22.place:to Ankor} soon. {f18.certainty:Nobody had taken her}, as the inspector had suspected from the first. The reward of 10,000 crowns that the family {f26.status:had offered} on Friday noon goes to the finder.

=== key
f1.role differs A=consul B=ambassador C=consul | her parent's office
f2.status changed A=missing B=found C=found | the girl
f3.what same A=school trip B=school trip C=school trip | the occasion
f4.age same A=15 B=15 C=15 | her age
f5.place differs A=aquarium B=planetarium C=aquarium | where the class went
f6.what compatible A=counted the pupils B=roll call | how her absence was noticed
f7.time differs A=15:00 B=16:00 C=15:00 | when
f9.what differs A=yellow raincoat B=blue anorak C=yellow raincoat | what she wore
f10.what same A=telephone B=mobile phone | her device
f11.status compatible A=switched off B=out of power | the device
f12.source differs A=kiosk owner B=ticket seller | on whose word she was seen
f13.what same A=with a young man B=met a boy | what was seen
f14.place same A=ferry pier B=landing stage | where she was seen
f15.wording differs A=we are not angry B=we're not angry with you | the mother's words
f16.role differs A=violinist B=pianist C=violinist | the mother's profession
f17.place same A=embassy steps B=before the embassy | where she spoke
f18.certainty same A=no kidnapping B=no kidnapping C=no kidnapping | a crime
f19.who same A=divers B=frogmen | who searched the harbour
f20.what same A=searched B=gone through | what they did
f22.place same A=Ankor B=Ankor C=Ankor | where the family moves
f23.cause differs A=friends B=first love C=friends | why she ran away
f24.who same A=200 volunteers B=200 volunteers C=200 volunteers | who helped
f25.place same A=parks B=parks | where they looked
f26.status differs A=not offered C=offered | the reward
f27.place compatible B=shed of the rowing club C=boathouse | where she was found
f28.who differs B=night watchman C=rower | who found her
