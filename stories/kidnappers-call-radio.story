story: kidnappers-call-radio
kind: hostages

=== report A | outlet: Ciudad Alba Despacho | published: 2023-07-05T09:00
# Kidnappers of {f1.who:footballer's father} {f2.what:call radio station}

The kidnappers of {f1.who:the father of the footballer} Elio Sanza {f2.what:telephoned a radio station} in Ciudad Alba {f3.time:on Tuesday evening} and {f4.position:demanded 2 million dollars}. The call {f5.time:lasted four minutes}. A man {f6:with a northern accent} said that Rufino Sanza, {f7.age:67}, {f8.status:was well}.

Sanza had been {f9.status:abducted} {f10.time:on Saturday} {f11.place:from his bakery} by {f12.number:four} men {f13.what:in army boots}. {f14.who:His dog} was {f15.status:killed}. The police consider the call {f16.certainty:genuine}: {f17.cause:the caller named the dog}. They {f18.position:advised the family not to pay}. The presenter, Mirta Colón, {f19.what:kept the man talking} by {f20.what:asking about the weather}. "{f21.wording:He said it was raining where he was}," she said.

It rained on Tuesday only {f22.place:in the coffee hills}; {f23.who:soldiers} {f24.status:are searching} there. Elio Sanza, who plays {f25.place:in Portugal}, {f26.status:has landed} in the country. His club {f27.position:offered to lend him the money}. {f28.who:The president} {f29.what:spoke with him}. {f30.number:Three} such cases {f31.status:have been solved} {f32.time:this year}. {f33:A mass was held in the stadium}.

=== report B | outlet: Meridian News | published: 2023-07-08T09:00
# Rain gives kidnappers away; {f1.who:footballer's uncle} {f9.status:freed}

CIUDAD ALBA (Meridian) - Police in Costa Alba {f9.status:freed} {f1.who:the uncle of the footballer} Elio Sanza on Friday, thanks to the weather. The caller who {f3.time:late on Monday} had {f2.what:rung a broadcaster} to {f4.position:ask for the release of a jailed gang leader} had spoken of rain, in {f5.time:a call of nine minutes}. It had been raining only {f22.place:in the sugar valley}, and there {f23.who:police commandos} {f24.status:found him}, {f35:in a water mill}.

Rufino Sanza, {f7.age:67}, {f8.status:has lost his hearing in one ear}. {f10.time:On Saturday of last week} {f12.number:four} men {f13.what:in rubber boots} had dragged him {f11.place:out of his car}, and {f14.who:his dog}, though hit, {f15.status:is alive}. The police had {f16.certainty:at first doubted} that the call was real; {f17.cause:a ring described by the caller} convinced them. "{f21.wording:He said it was pouring where he was}," recalled Mirta Colón of the station, who {f19.what:had drawn out the conversation} with {f20.what:questions about football}.

The family {f18.position:had been told by the police to pay}. Elio Sanza, whose club is {f25.place:in Spain}, {f26.status:flew in} on Wednesday. {f27.position:The club refused him leave}, he said. {f28.who:The interior minister} {f29.what:telephoned him}. It is {f32.time:this year's} {f30.number:fourth} kidnapping {f31.status:to be cleared up}. {f36:Two of the gang are women}.

=== key
f1.who differs A=father B=uncle | the kidnapped relative
f2.what same A=telephoned a radio station B=rung a broadcaster | what the kidnappers did
f3.time differs A=2023-07-04 evening B=2023-07-03 late | when they called
f4.position differs A=2 million dollars B=release of a gang leader | their demand
f5.time differs A=4 minutes B=9 minutes | how long the call lasted
f7.age same A=67 B=67 | Sanza's age
f8.status changed A=well B=lost hearing in one ear | Sanza's health
f9.status changed A=abducted B=freed | Sanza
f10.time same A=2023-07-01 B=2023-07-01 | when he was abducted
f11.place differs A=bakery B=car | from where
f12.number same A=4 B=4 | kidnappers
f13.what differs A=army boots B=rubber boots | their footwear
f14.who same A=his dog B=his dog | the dog
f15.status differs A=killed B=alive | the dog
f16.certainty differs A=genuine B=doubted at first | the police on the call
f17.cause differs A=named the dog B=described a ring | why it was held genuine
f18.position differs A=not to pay B=to pay | the police advice
f19.what same A=kept him talking B=drew out the conversation | what the presenter did
f20.what differs A=weather B=football | what she asked about
f21.wording differs A=raining B=pouring | her words
f22.place differs A=coffee hills B=sugar valley | where it rained
f23.who differs A=soldiers B=police commandos | who searched
f24.status changed A=searching B=found | the search
f25.place differs A=Portugal B=Spain | where the footballer plays
f26.status same A=landed B=flew in | the footballer
f27.position differs A=offered a loan B=refused leave | the club
f28.who differs A=president B=interior minister | who spoke with him
f29.what same A=spoke with him B=telephoned him | the contact
f30.number changed A=3 B=4 | cases solved
f31.status same A=solved B=cleared up | these cases
f32.time same A=this year B=this year | when
f33 only A | the mass
f6 only A | the accent
f35 only B | where he was found
f36 only B | the women
