story: talks-delegates-ill
kind: talks

=== report A | outlet: Lakeside Observer | published: 2025-04-25
# Peace talks {f1.status:suspended} as delegates {f2.what:fall ill} after {f3.what:fish supper}

The peace talks between Orania and the Delta Council at Montbrise were {f1.status:suspended} on {f4.time:Thursday} after {f5.number:14} delegates had {f2.what:fallen ill}. Doctors suspect {f6.cause:salmonella} in {f3.what:a perch terrine}. {f7.role:The Council's chief negotiator}, Amadi Roux, {f8.age:66}, {f9.status:is on a drip} {f10.place:in the hospital of Nyle}.

{f11.who:The Council} {f12.position:does not rule out poison} and {f13.position:demanded an independent laboratory}. {f14.who:Orania's delegation}, of which {f15.number:five} members {f15.status:are sick}, {f16.position:called that grotesque}. The kitchen {f17.status:was sealed}; {f18.role:the chef}, Yves Carron, ate a helping of {f3.what:the terrine} before {f19.whom:reporters}. "{f20.wording:I am still standing}," he said.

The conference was to {f21.status:settle} {f22.what:the course of the border along the Mira river} by {f23.time:the end of the month}. {f24.role:The host, foreign minister Lucie Aubert,} {f25.certainty:expects} it to resume {f26.time:on Monday}. {f27.what:Bread and cheese} {f28.status:are being served} until then, under guard by {f29.who:the police}. In {f30.time:1986} talks in the same hotel {f31.status:had failed} {f32.cause:because of the order of entering the hall}. {f33:The hotel has 212 rooms}.

=== report B | outlet: The Oranian | published: 2025-04-26
# A fork for the {f19.whom:inspectors}

By Pia Lessing

Yves Carron did what cooks do in films: he put a fork into what was left and ate it in front of {f19.whom:the inspectors}. "{f20.wording:I am still cooking}," he said. The {f18.role:sous-chef} of the Hotel Royal at Montbrise believes in {f3.what:his veal}. It had been on the table on Wednesday, and since {f4.time:Thursday} there are {f1.status:no talks}: {f5.number:fourteen} of those who should make peace between us and the Delta {f2.what:lie in bed with cramps}.

It was {f6.cause:a virus}, nothing on a plate, think the doctors of the canton. {f11.who:The other side} {f12.position:speaks of an attack}. It {f13.position:wants the samples to go to a laboratory of its own}. {f16.position:Ridiculous}, is the answer from {f14.who:our people}, of whom {f15.number:five} {f15.status:are ill themselves}. Amadi Roux, {f7.role:who leads for the Council}, {f8.age:66} years old, {f9.status:gets fluids into a vein}, {f10.place:in a room of the hotel}.

{f17.status:No one may enter the kitchen}. Delegates {f28.status:are given} {f27.what:rusks and tea}; {f29.who:soldiers} stand beside the urn. Will they go on? Lucie Aubert, {f24.role:our hostess, minister for foreign affairs}, {f25.certainty:hopes so}, {f26.time:from Wednesday}. Much time there is not, since {f23.time:at the end of April} {f22.what:the fishing quotas on the Mira} must be {f21.status:agreed}. A meeting in this house {f31.status:came to grief} {f30.time:thirty-nine years ago}, {f32.cause:over the shape of the table}. {f34:The veal was from Orania}.

=== key
f1.status same A=suspended B=no talks | the talks
f2.what same A=fell ill B=in bed with cramps | the delegates
f3.what differs A=fish B=veal | the dish
f4.time same A=2025-04-24 B=2025-04-24 | since when there are no talks
f5.number same A=14 B=14 | the ill
f6.cause differs A=salmonella B=virus | the cause of the illness
f7.role same A=chief negotiator B=leads for the Council | Roux
f8.age same A=66 B=66 | Roux's age
f9.status same A=on a drip B=fluids into a vein | Roux
f10.place differs A=hospital B=hotel room | where Roux is
f11.who same A=Council B=the other side | who suspects
f12.position compatible A=poison not ruled out B=an attack | the Council's suspicion
f13.position differs A=independent laboratory B=its own laboratory | the Council's demand
f14.who same A=Orania's delegation B=our people | who answers
f15.number same A=5 B=5 | the ill of Orania
f15.status same A=sick B=ill | these
f16.position same A=grotesque B=ridiculous | Orania's answer
f17.status same A=sealed B=no one may enter | the kitchen
f18.role differs A=chef B=sous-chef | Carron's post
f19.whom differs A=reporters B=inspectors | before whom he ate it
f20.wording differs A=standing B=cooking | his words
f21.status same A=settle B=agreed | what is to be done
f22.what differs A=border B=fishing quotas | the subject
f23.time same A=end of April B=end of April | by when
f24.role same A=foreign minister and host B=minister and hostess | Aubert
f25.certainty differs A=expected B=hoped | how sure the resumption is
f26.time differs A=2025-04-28 B=2025-04-30 | when they resume
f27.what differs A=bread and cheese B=rusks and tea | the food until then
f28.status same A=served B=given | the food
f29.who differs A=police B=soldiers | who guards the food
f30.time same A=1986 B=39 years ago | the earlier talks
f31.status same A=failed B=came to grief | the earlier talks
f32.cause differs A=order of entering B=shape of the table | why they failed
f33 only A | the rooms
f34 only B | the veal's origin
