story: arrest-lubbers-quay
kind: police

=== report A | outlet: Merseyside News Service | published: 2024-10-22T10:00+01:00
# Man {f1.status:arrested} after body found at {f2.place:Lubbers Quay}

Detectives have {f1.status:arrested} a {f3.age:35-year-old} man {f4.cause:on suspicion of murder} after the body of a {f5.who:woman} was {f6.status:found} {f7.place:in a skip} at {f2.place:Lubbers Quay} on {f8.time:Monday}.

The victim, {f9.role:a care worker} in {f10.age:her forties}, is {f11.certainty:believed} to have been {f12.cause:strangled}. She was {f6.status:discovered} by {f13.who:a builder} {f14.time:shortly after 7am}. The suspect, {f15.role:her landlord}, was {f16.status:stopped} {f17.place:at Liverpool airport}, {f18.what:carrying her bank card}.

Chief Inspector Ann Doyle said the two {f19.what:had argued about rent}. "{f20.wording:Somebody heard something, and we need them to call}," she said. {f21.what:House-to-house inquiries} {f22.status:are under way}. {f23.what:A blue suitcase} {f24.status:is being sought}.

{f25.who:A neighbour} {f26.what:described her as a kind soul}. She leaves {f27.who:two sons}, who are being cared for {f28.who:by an aunt}. {f29.who:Colleagues} {f30.what:laid flowers} {f31.place:at the cordon}.

The quay {f32.status:will stay closed} {f32.time:until Thursday}. {f33.who:Extra patrols} {f34.status:have been promised} to {f35.whom:shopkeepers}. The death is {f36.certainty:not thought} to be linked to {f37.what:an assault there in June}. {f38:A book of condolence was opened at the town hall.}

=== report B | outlet: Merseyside News Service | published: 2024-10-22T18:00+01:00 | copy: A
# Man {f1.status:charged} after body found at {f2.place:Lubbers Quay}

Detectives have {f1.status:charged} a {f3.age:35-year-old} man {f4.cause:with manslaughter} after the body of a {f5.who:woman} was {f6.status:found} {f7.place:in a cupboard} at {f2.place:Lubbers Quay} on {f8.time:Monday}.

The victim, {f9.role:a cleaner} in {f10.age:her forties}, is now {f11.certainty:known} to have been {f12.cause:suffocated}. She was {f6.status:come upon} by {f13.who:a builder} {f14.time:just past seven in the morning}. The suspect, {f15.role:her ex-partner}, was {f16.status:intercepted} {f17.place:at Liverpool airport}, {f18.what:carrying her passport}.

Chief Inspector Ann Doyle said the two {f19.what:had quarrelled over money for rent}. "{f20.wording:Someone heard something, and we need them to call}," she said. {f21.what:Door-to-door inquiries} {f22.status:have been completed}. {f23.what:A blue rucksack} {f24.status:has yet to be found}.

{f25.who:A friend} {f26.what:called her a kind-hearted person}. She is survived by {f27.who:two daughters}, who are being looked after {f28.who:by a grandmother}. {f29.who:Workmates} {f30.what:placed flowers} {f31.place:at the tape}.

The quay {f32.status:will stay closed} {f32.time:until Friday}. {f33.who:More officers on the beat} {f34.status:have been pledged} to {f35.whom:residents}. The death is {f36.certainty:not thought} to be linked to {f37.what:a robbery there in June}.

=== key
f1.status changed A=arrested B=charged | the man
f2.place same A=Lubbers Quay B=Lubbers Quay | where
f3.age same A=35 B=35 | the man
f4.cause differs A=murder B=manslaughter | for what
f5.who same A=woman B=woman | the victim
f6.status same A=found B=come upon | the body
f7.place differs A=in a skip B=in a cupboard | where the body was
f8.time same A=2024-10-21 B=2024-10-21 | when it was found
f9.role differs A=care worker B=cleaner | the victim's work
f10.age same A=forties B=forties | the victim
f11.certainty changed A=believed B=known | the cause of death
f12.cause differs A=strangled B=suffocated | how she died
f13.who same A=builder B=builder | who found her
f14.time same A=shortly after 07:00 B=just past 07:00 | when
f15.role differs A=landlord B=ex-partner | the suspect to the victim
f16.status same A=stopped B=intercepted | the suspect
f17.place same A=Liverpool airport B=Liverpool airport | where
f18.what differs A=bank card B=passport | what of hers he carried
f19.what same A=argued about rent B=quarrelled over rent | their quarrel
f20.wording differs A=Somebody heard B=Someone heard | Doyle's words
f21.what same A=house-to-house inquiries B=door-to-door inquiries | which inquiries
f22.status changed A=under way B=completed | these inquiries
f23.what differs A=suitcase B=rucksack | what is sought
f24.status same A=sought B=not found | this thing
f25.who differs A=neighbour B=friend | who spoke of her
f26.what same A=kind soul B=kind-hearted person | what was said of her
f27.who differs A=two sons B=two daughters | her children
f28.who differs A=aunt B=grandmother | who cares for them
f29.who same A=colleagues B=workmates | who laid flowers
f30.what same A=laid flowers B=placed flowers | what they did
f31.place same A=cordon B=tape | where
f32.status same A=closed B=closed | the quay
f32.time differs A=until Thursday B=until Friday | how long
f33.who same A=extra patrols B=more officers on the beat | what is promised
f34.status same A=promised B=pledged | the patrols
f35.whom differs A=shopkeepers B=residents | to whom
f36.certainty same A=not thought B=not thought | a link
f37.what differs A=assault B=robbery | the case of June
f38 only A | the book of condolence
