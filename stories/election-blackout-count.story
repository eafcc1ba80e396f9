story: election-blackout-count
kind: elections

=== report A | outlet: Ocean State Wire | published: 2023-11-06 | agency: OSW
# {f1.what:Power cut} {f2.status:halts} vote count in Lorana

PORT LAURENT, Lorana (OSW) - {f1.what:A power cut} {f2.status:interrupted} the count after Sunday's {f3.what:parliamentary} election in the island state of Lorana for {f4.time:three hours}. {f6.status:The governing Labour Movement was leading} at that point.

The lights went out {f7.time:at 9.40 p.m.} {f8.place:in the national stadium}. {f9.who:Scrutineers} {f10.what:sat on the boxes} until {f11.what:candles} were brought. {f12.cause:A lorry had hit a pylon}, {f13.source:the electricity board} said. The opposition United Front {f14.position:spoke of sabotage} and demanded a new election.

Chief electoral officer {f16.name:Marise Toolsy} said {f17.certainty:no ballot had been touched}. "{f18.wording:We counted the boxes in the dark and again in the light}," she said. {f19.who:An observer from the Commonwealth} {f20.what:agreed with her}. {f21.who:Police} {f22.what:surrounded the building}; {f23.who:a party agent} {f24.what:was hit in the eye with a torch}.

The final result is expected on Tuesday at the latest. Prime Minister Devan Luchmon {f26.status:lost his own seat}, to {f27.role:a radio presenter}. He {f28.position:did not say whether he would resign}. Markets and schools {f29.status:are closed} on Monday. {f30:Turnout in the outer islands was held down by a cyclone warning.}

=== report B | outlet: Lorana Sun | published: 2023-11-07
# Dark hours, clear result

{f6.status:The United Front has won}. That is official since Monday night, and nobody speaks of {f14.position:foul play} any more, as its leaders had on Sunday, when {f8.place:in the sports hall of the university} {f1.what:the current failed} in the middle of counting the {f3.what:votes for parliament}.

It was {f7.time:twenty to ten}. {f4.time:Until well after two} everything {f2.status:stood still}. {f9.who:The tellers} {f10.what:stood in a ring around the boxes}; {f11.what:mobile phones} gave them light. {f12.cause:A rat in a transformer} was the reason, so {f13.source:the energy minister}. {f16.name:Marise Toolsey}, who runs the elections, has {f17.certainty:no doubt that every paper is where it should be}. "{f18.wording:We counted the boxes in the dark and then in the light}," she said, and {f19.who:the Commonwealth's observer} {f20.what:nodded}. {f21.who:Soldiers} had {f22.what:ringed the place}. {f23.who:A party agent} {f24.what:got a torch in the eye}.

The night cost Luchmon, the prime minister, {f26.status:his constituency}: {f27.role:a school head} took it from him. He {f28.position:is leaving politics}, he announced on Monday. Shops and classrooms {f29.status:open again} today. {f31:The rat has not been found.}

=== key
f1.what same A=power cut B=current failed | what happened
f2.status same A=interrupted B=stood still | the count
f3.what same A=parliamentary B=votes for parliament | which election
f4.time differs A=3 hours B=until after 02:00 | the length of the break
f6.status changed A=Labour Movement leading B=United Front won | who leads or won
f7.time same A=21:40 B=21:40 | when
f8.place differs A=national stadium B=university sports hall | where
f9.who same A=scrutineers B=tellers | who watched the boxes
f10.what differs A=sat on the boxes B=ring around the boxes | what they did
f11.what differs A=candles B=mobile phones | what gave light
f12.cause differs A=lorry hit a pylon B=rat in a transformer | the cause
f13.source differs A=electricity board B=energy minister | on whose word
f14.position same A=sabotage B=foul play | what the opposition said on Sunday
f16.name differs A=Marise Toolsy B=Marise Toolsey | the chief electoral officer
f17.certainty same A=certain B=certain | that no ballot was touched
f18.wording differs A=and again in the light B=and then in the light | her words
f19.who same A=observer from the Commonwealth B=Commonwealth's observer | who agreed
f20.what same A=agreed B=nodded | what the observer did
f21.who differs A=police B=soldiers | who surrounded the place
f22.what same A=surrounded B=ringed | what they did
f23.who same A=party agent B=party agent | who was hurt
f24.what same A=hit in the eye with a torch B=torch in the eye | the injury
f26.status same A=lost his seat B=lost his constituency | the prime minister
f27.role differs A=radio presenter B=school head | who beat him
f28.position changed A=did not say B=leaves politics | his plans
f29.status changed A=closed B=open | markets and schools
f30 only A | the cyclone warning
f31 only B | the rat
