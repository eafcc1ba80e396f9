story: talks-geneva-ubari
kind: talks

=== report A | outlet: Global Dispatch | published: 2025-10-23
# Ubari talks {f1.status:break off} over {f2.what:the airport}

Peace talks between the government of Ubari and the Northern Assembly in Geneva {f1.status:ended without a result} on {f3.time:Wednesday}, after {f4.time:five days}. They foundered on {f2.what:the question of who is to control the airport of Tin Zaouar}, {f5.who:the mediator}, Hanne Lindqvist, said.

The Assembly {f6.position:demands joint control with its own customs officers}; the government {f7.position:is prepared to accept an international administrator}. {f8.what:The release of detained teachers} had been {f8.status:agreed on} the first day, and {f9.number:54} of them {f9.status:are to be freed} {f10.time:by Sunday}. On {f11.what:the pay of former fighters} the two sides {f11.status:came closer}.

The head of the government's delegation, {f12.role:interior minister} Moussa Ag Elan, {f13.what:left the room} {f14.cause:when the other side showed a map} {f15.time:on Tuesday evening} and {f16.status:did not come back}. "{f17.wording:We do not negotiate with a pair of scissors}," he said. His counterpart, Zeina Walet, {f18.role:a lawyer}, {f19.position:called for the talks to be moved to an African capital}.

Ms Lindqvist {f20.certainty:was confident} that there would be {f21.what:another round} {f22.time:in January}. {f23.who:Switzerland} {f23.status:has offered to host it}. The ceasefire, in force since {f24.time:May}, {f25.status:remains in place}, both sides {f26.what:assured her in writing}.

On Thursday morning {f27.what:gunfire} was heard in {f28.place:Tin Zaouar}. {f29.who:A customs guard} was {f29.status:injured}; {f30.who:a spokesman of the Assembly} {f31.cause:spoke of a quarrel between smugglers}. Ubari has some five million inhabitants. A round of talks in {f33.place:Valletta} in {f34.time:2022} also failed, {f35.cause:because of the wording of a single footnote}. {f36:Ms Lindqvist will brief the Security Council next week}.

=== report B | outlet: Sahara Quotidien | published: 2025-10-23
# Map ends peace round

From our special correspondent in Geneva

A map was enough. {f14.cause:When it was unrolled}, {f15.time:on Tuesday night}, Moussa Ag Elan, {f12.role:the foreign minister}, {f13.what:walked out}; {f16.status:he returned for an hour on Wednesday}, and that was that. {f4.time:Five days} had been spent in the villa by the lake. {f1.status:Nothing was signed} when the two sides parted on {f3.time:Wednesday}. What kept them apart was, above all, {f2.what:the oil terminal of Tin Zaouar and who should run it}.

For the Northern Assembly only one thing will do: {f6.position:sole command of it}. The capital {f7.position:wants its own police there}. Nothing came of {f11.what:the wages for ex-combatants}: there {f11.status:the gap widened}. The one result is {f8.what:the freeing of jailed students}, {f8.status:settled} at the start; {f9.number:fifty-four} {f9.status:will come out of prison} {f10.time:not later than Sunday}.

"{f17.wording:We do not negotiate with a pair of compasses}," the minister said at the lift. Zeina Walet, {f18.role:the surgeon} who leads for the north, {f19.position:wants women at the table next time}. That there will be {f21.what:a next round}, {f22.time:in the new year}, {f5.who:go-between} Hanne Lindqvist {f20.certainty:could not promise}. {f23.who:Oman} {f23.status:is ready to receive the parties}.

So far {f25.status:the weapons are silent}, as they have been since {f24.time:May}, and both parties have {f26.what:given their word by handshake} that they will remain so. There was {f27.what:some shooting} this morning {f28.place:near the well of Assa}, in which {f29.who:a camel driver} was {f29.status:hurt}. {f31.cause:A patrol of the army}, says {f30.who:the Assembly's spokesman}.

Failure is nothing new: three years ago, {f34.time:in 2022}, negotiators went home {f33.place:from Malta's capital} with nothing, {f35.cause:over the order of the seats}. {f37:The villa costs 9,000 francs a day}.

=== key
f1.status same A=ended without a result B=nothing signed | the talks
f2.what differs A=control of the airport B=running of the oil terminal | on what they foundered
f3.time same A=2025-10-22 B=2025-10-22 | when they ended
f4.time same A=5 days B=5 days | how long they went on
f5.who same A=mediator B=go-between | Lindqvist
f6.position differs A=joint control B=sole command | the Assembly's demand
f7.position differs A=international administrator B=its own police | the government's position
f8.what differs A=teachers B=students | what was agreed
f8.status same A=agreed B=settled | the release
f9.number same A=54 B=54 | those to be freed
f9.status same A=to be freed B=will come out of prison | the detainees
f10.time same A=by 2025-10-26 B=not later than Sunday | by when they are freed
f11.what same A=pay of former fighters B=wages for ex-combatants | another point of the talks
f11.status differs A=came closer B=the gap widened | the sides on this pay
f12.role differs A=interior minister B=foreign minister | Ag Elan's office
f13.what same A=left the room B=walked out | what he did
f14.cause same A=a map was shown B=a map was unrolled | why he left
f15.time same A=2025-10-21 evening B=2025-10-21 night | when he left
f16.status differs A=did not come back B=returned for an hour | whether he came back
f17.wording differs A=scissors B=compasses | his words
f18.role differs A=lawyer B=surgeon | Walet's profession
f19.position differs A=move to an African capital B=women at the table | Walet's wish
f20.certainty differs A=confident B=could not promise | how sure the mediator is of another round
f21.what same A=another round B=a next round | what may follow
f22.time compatible A=2026-01 B=in the new year | when it is to be
f23.who differs A=Switzerland B=Oman | who offers to host it
f23.status same A=offered to host B=ready to receive the parties | the offer
f24.time same A=2025-05 B=2025-05 | since when the ceasefire holds
f25.status same A=remains in place B=weapons silent | the ceasefire
f26.what differs A=in writing B=by handshake | how they assured the mediator
f27.what same A=gunfire B=shooting | what was heard on Thursday
f28.place differs A=Tin Zaouar B=near the well of Assa | where there was shooting
f29.who differs A=customs guard B=camel driver | who was hurt
f29.status same A=injured B=hurt | this person
f30.who same A=spokesman of the Assembly B=the Assembly's spokesman | who commented on it
f31.cause differs A=quarrel between smugglers B=army patrol | his explanation of the shooting
f33.place same A=Valletta B=Malta's capital | where the earlier talks were
f34.time same A=2022 B=2022 | the earlier talks
f35.cause differs A=wording of a footnote B=order of the seats | why these failed
f36 only A | the briefing
f37 only B | the price of the villa
