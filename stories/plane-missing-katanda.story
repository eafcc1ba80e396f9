story: plane-missing-katanda
kind: accident

=== report A | outlet: Katanda Radio News | published: 2018-11-05
# Plane with {f1.number:eight} aboard {f2.status:vanishes} over Luvua forest

A {f3.what:twin-engined} aircraft carrying {f1.number:eight} people {f2.status:disappeared} {f4.time:on Sunday afternoon} on a flight from Kalemba to {f5.place:Manono-Sud}, the civil aviation authority announced.

The machine had been chartered by {f6.who:the electoral commission} to carry {f7.what:voting computers}. Its last message, {f8.time:at 15.20}, concerned {f9.what:a storm ahead}. The pilot, {f10.name:Viktor Dranov}, {f10.age:57}, {f11.status:asked to turn back}, {f12.source:the control tower at Kalemba} said.

{f13.who:Hunters} report that {f14.what:they heard an explosion} near the Luvua rapids. {f15.who:The peacekeeping mission} {f15.status:has sent} {f16.what:two helicopters}, but {f17.status:the search was broken off at dusk}.

Among the passengers is {f18.role:a provincial minister}, {f18.name:Jeanne Mutombwe}, {f19.cause:who was to open a polling station}. Her husband {f20:says that he has had no news}. {f21.who:A photographer} {f21.status:gave up his seat} {f21.cause:for lack of money}.

The operator, {f22.name:Air Lualaba}, {f23.status:is barred} from flying to {f23.place:Europe}. {f24.what:Its certificate} {f24.status:had run out} {f24.time:in September}, {f25.source:a pilots' association} says. The firm's director, {f26.name:Rashid Kimwanga}, {f26.status:could not be reached}.

The commission insists that {f27.position:the vote will take place on 16 December} whatever happens.

Nineteen people died when {f28.what:a cargo plane of the same firm} {f28.cause:hit a hill} in {f28.time:2015}.

=== report B | outlet: Great Rivers Wire | published: 2018-11-07
# Wreck of missing plane {f2.status:found}; {f29:one survivor}

KALEMBA (GRW) - The wreckage of a {f3.what:single-engined} plane that went missing on Sunday with {f1.number:eight} people {f2.status:has been discovered} in the Luvua forest, and {f29:a woman has been brought out alive}.

{f18.name:Jeanne Mutombwe}, {f18.role:a senator}, {f30:was found under a wing with both legs broken}. The other seven were dead. She had been on her way to {f19.cause:a funeral}.

The plane left Kalemba {f4.time:on Sunday after lunch} for {f5.place:Manono-Sud} with {f7.what:ballot papers} for {f6.who:the election authority}. In its final call, {f8.time:shortly before half past three}, the pilot reported {f9.what:trouble with fuel}, but {f11.status:he meant to press on}, {f12.source:an airline colleague} said. {f10.name:Viktor Dranov} was {f10.age:in his fifties}.

{f13.who:Charcoal burners} had told police that {f14.what:they saw smoke} above the rapids. {f15.who:UN troops} {f15.status:flew over the area} with {f16.what:a pair of helicopters}; {f17.status:the search, suspended when night fell on Monday, was resumed} the next morning. It was in the end {f31:a patrol of park rangers on foot} that came upon the wreck.

{f22.name:Air Lualaba} {f23.status:may not fly} to {f23.place:European countries}. {f24.what:Its operating licence} {f24.status:was valid} {f24.time:until the end of the year}, {f25.source:the transport ministry} said. {f26.name:Rashid Kimwanga}, who runs the airline, {f26.status:said he would pay for the burials}.

{f21.who:A man with a camera} {f21.status:let another passenger have his place}, {f21.cause:as he felt unwell}, he told the agency.

The election of 16 December {f27.position:might be put back by a week in the province}, the authority said. {f28.time:Three years ago} {f28.what:a freighter of Air Lualaba} {f28.cause:flew into a hillside}, killing 19.

=== key
f1.number same A=8 B=8 | people aboard
f2.status changed A=missing B=wreck found | the plane
f3.what differs A=twin-engined B=single-engined | the kind of plane
f4.time same A=2018-11-04 afternoon B=2018-11-04 after lunch | when it left
f5.place same A=Manono-Sud B=Manono-Sud | where it was going
f6.who same A=electoral commission B=election authority | who chartered it
f7.what differs A=voting computers B=ballot papers | the cargo
f8.time same A=15:20 B=shortly before 15:30 | the last message
f9.what differs A=a storm B=trouble with fuel | what the message was about
f10.name same A=Viktor Dranov B=Viktor Dranov | the pilot
f10.age compatible A=57 B=50s | his age
f11.status differs A=asked to turn back B=meant to press on | what the pilot wanted
f12.source differs A=control tower B=an airline colleague | on whose word
f13.who differs A=hunters B=charcoal burners | the witnesses
f14.what differs A=heard an explosion B=saw smoke | what they noticed
f15.who same A=peacekeeping mission B=UN troops | who searched from the air
f15.status same A=sent helicopters B=flew over the area | the search
f16.what same A=two helicopters B=a pair of helicopters | with what
f17.status changed A=broken off at dusk B=resumed | the search
f18.role differs A=provincial minister B=senator | Mutombwe's office
f18.name same A=Jeanne Mutombwe B=Jeanne Mutombwe | the passenger
f19.cause differs A=open a polling station B=funeral | why she travelled
f20 only A | her husband
f21.who same A=photographer B=man with a camera | who stayed behind
f21.status same A=gave up his seat B=let another have his place | what he did
f21.cause differs A=lack of money B=felt unwell | why he did not fly
f22.name same A=Air Lualaba B=Air Lualaba | the airline
f23.status same A=barred B=may not fly | the airline in Europe
f23.place same A=Europe B=Europe | where it may not fly
f24.what same A=certificate B=operating licence | the permit
f24.status differs A=run out B=valid | the permit
f24.time differs A=September B=end of the year | when the permit ends
f25.source differs A=pilots' association B=transport ministry | on whose word
f26.name same A=Rashid Kimwanga B=Rashid Kimwanga | the director
f26.status changed A=could not be reached B=said he would pay | the director
f27.position differs A=vote on 16 December in any case B=may be put back by a week | the commission on the vote
f28.what same A=cargo plane B=freighter | the plane of the earlier accident
f28.cause same A=hit a hill B=flew into a hillside | how
f28.time same A=2015 B=2015 | when
f29 only B | the survivor
f30 only B | where she was found
f31 only B | who found the wreck
