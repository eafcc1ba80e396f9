story: refinery-fire-odrin
kind: energy

=== report A | outlet: Black Sea Herald | published: 2024-07-04
# {f1.what:Lightning} sets Odrin refinery tank {f2.status:ablaze}, {f3.who:welder} {f3.status:critical}

ODRIN, July 4 (Black Sea Herald) - A tank of {f4.what:naphtha} {f2.status:was burning} on Thursday at the Odrin oil refinery after being {f1.what:struck by lightning} {f5.time:shortly before 2 a.m.}, {f6.source:the company} said.

{f3.who:A welder} who had been {f7.what:asleep in a van} suffered burns to {f8.what:a fifth} of his body and is {f3.status:fighting for his life} in the hospital of {f9.place:Burgaz}. His {f10.who:brother}, {f10.role:a crane operator on the site}, {f11.what:dragged him clear}.

Black smoke drifted {f12.place:out to sea}. Even so, {f13.who:the mayor}, Stoyan Delchev, {f14.status:advised} people {f15.what:to keep their windows shut}. {f16.what:A holiday camp} with {f17.number:220} children was {f18.status:cleared}.

{f19.who:Firefighters from the naval base} {f20.status:cooled the neighbouring tanks}. Their commander expects the fire to {f21:burn itself out} {f22.time:by Friday evening}. "{f23.wording:We are not fighting it, we are keeping it company}," he said.

{f24.who:The environment minister} {f25.position:demanded to know why} {f26.what:the foam system} had {f27.status:not worked}. {f28.who:A trade unionist}, {f28.name:Rumen Gochev}, said {f29.cause:its pumps had been sold}. The firm rejects that.

The plant processes {f30.number:seven million} tonnes of crude a year. It was {f31.status:bought} {f32.time:in 2022} by {f33.who:an Azerbaijani company}. {f34.what:Petrol} in the country {f35.status:will not run short}, the ministry says.

=== report B | outlet: Continental Oil Wire | published: 2024-07-05
# Odrin fire {f2.status:out}; {f1.what:spark from a pump} suspected

Crews at the Odrin refinery {f2.status:extinguished} the last flames in a {f4.what:diesel} tank {f22.time:on Friday at midday}, a spokesman for {f19.who:the municipal fire service} said. The men had {f20.status:sprayed the tanks next to it with water} for a day and a half. "{f23.wording:We were not fighting it, we were keeping it company}," he recalled.

What set off the blaze, {f5.time:towards two in the morning} on Thursday, was probably {f1.what:a pump that gave off sparks}, {f6.source:police} believe.

The man {f3.status:in mortal danger} is {f3.who:a scaffolder}. Flames had caught him as he {f7.what:was fetching water}; {f8.what:some 20 per cent} of his skin is burnt. He owes it to his {f10.who:cousin}, {f10.role:a fireman of the plant}, that he {f11.what:got out}. On Friday he {f9.place:was flown to the capital}.

{f34.what:Fuel} {f35.status:is becoming scarce}, dealers say, for the refinery turns {f30.number:seven million} tonnes of oil a year into most of what the country burns. Its owner {f32.time:for the past two years} has been {f33.who:a trading house from Dubai}, which {f31.status:acquired} it from the state.

{f24.who:The economy minister} {f25.position:wants an explanation} for the {f27.status:failure} of {f26.what:the alarms}. They had {f29.cause:not been serviced since spring}, claims {f28.name:Rumen Gochev}, {f28.who:a union man}.

The wind carried the soot {f12.place:over the northern suburbs}, where Mr Delchev, {f13.who:the head of the town}, {f14.status:had recommended} {f15.what:that nobody open a window}. The {f17.number:220} young guests of {f16.what:a sanatorium}, {f18.status:taken away} on Thursday, {f36:are back by the sea}.

=== key
f1.what differs A=lightning B=spark from a pump | what set it off
f2.status changed A=burning B=out | the fire
f3.who differs A=welder B=scaffolder | the injured man
f3.status same A=critical B=mortal danger | the injured man
f4.what differs A=naphtha B=diesel | what the tank held
f5.time same A=2024-07-04T02:00~ B=2024-07-04T02:00~ | when it began
f6.source differs A=company B=police | on whose word the cause is told
f7.what differs A=asleep in a van B=fetching water | what he was doing
f8.what same A=one fifth B=20 per cent~ | how much is burnt
f9.place changed A=Burgaz B=flown to the capital | where he is treated
f10.who differs A=brother B=cousin | who saved him
f10.role differs A=crane operator B=fireman | the rescuer's work
f11.what same A=dragged clear B=got out | the rescue
f12.place differs A=out to sea B=over the suburbs | where the smoke went
f13.who same A=mayor B=head of the town | Delchev
f14.status same A=advised B=recommended | his call
f15.what same A=windows shut B=no open window | what people were to do
f16.what differs A=holiday camp B=sanatorium | what was cleared
f17.number same A=220 B=220 | its children
f18.status same A=cleared B=taken away | the children
f19.who differs A=naval base B=municipal fire service | who fought the fire
f20.status same A=neighbouring tanks cooled B=tanks sprayed with water | the work
f21 only A | that it is to burn itself out
f22.time changed A=2024-07-05 evening B=2024-07-05T12:00 | when it ends
f23.wording differs A=We are not fighting it, we are keeping it company B=We were not fighting it, we were keeping it company | the fireman's words
f24.who differs A=environment minister B=economy minister | which minister
f25.position same A=demands to know why B=wants an explanation | what the minister wants
f26.what differs A=foam system B=alarms | what failed
f27.status same A=not worked B=failed | that system
f28.who same A=trade unionist B=union man | Gochev
f28.name same A=Rumen Gochev B=Rumen Gochev | the unionist
f29.cause differs A=pumps sold B=not serviced | why it failed
f30.number same A=7m B=7m | tonnes a year
f31.status same A=bought B=acquired | the plant
f32.time same A=2022 B=2022 | when it was bought
f33.who differs A=Azerbaijani company B=Dubai trading house | the owner
f34.what compatible A=petrol B=fuel | what is in question
f35.status differs A=enough B=scarce | the supply
f36 only B | the return of the children
