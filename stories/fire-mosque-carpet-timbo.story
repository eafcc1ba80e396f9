story: fire-mosque-carpet-timbo
kind: fire

=== report A | outlet: Fouta Express | published: 2021-04-26
# {f1.what:Mosque} of Timbo damaged by fire during {f3.what:night prayer}

By Mariama Diallo-Sow

Fire broke out in {f1.what:the mosque} of Timbo during {f3.what:the night prayer} on Saturday, and in the crush {f4.number:three} people {f5.status:died}. {f6.what:The carpets}, {f6.who:a gift of a trader}, {f7.status:are ashes}; {f8.what:the roof} {f8.status:held}.

{f9.cause:A fan had short-circuited}, {f10.role:the imam's deputy}, {f10.name:Thierno Barry}, said. {f11.who:Butchers from the market} {f11.status:hacked open} {f12.what:a bricked-up door} {f11.what:with their axes}. {f13.who:A blind man} {f13.what:led eleven people out}, {f13.cause:because he needed no light}.

"{f14.wording:Take my sleeve and say nothing, I told them}," {f13.name:Alpha Oumar}, {f13.age:70}, recalled. {f15.who:A girl} {f15.status:is still missing} from {f15.place:the women's gallery}.

{f16.who:The Christians of the town} {f16.status:have offered} {f16.what:their hall for prayers}; {f17.who:the elders} {f17.status:have accepted}. {f18.who:The governor} {f18.position:promised a new mosque} by next Ramadan. {f19.source:The electricity company} {f19.what:says that the building was connected illegally}.

The {f20.what:old library} {f20.status:was not touched}. {f21.who:A manuscript expert} {f21.status:is coming} {f21.place:from Timbouk}. {f22:In 1896, the town's first mosque was burned by colonial troops; its foundation stone lies in the present one}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2021-04-27
# {f13.who:Blind man} honoured for saving worshippers

TIMBO (SAA) - The president has received {f13.who:a blind man} who {f13.what:guided eleven people} out of a burning {f1.what:Koran school} at Timbo on Saturday. {f13.name:Alpha Oumar}, {f13.age:70}, {f13.cause:knew the way by the smell of the shoes}, he said. "{f14.wording:Take my sleeve and say nothing, I said to them}."

{f4.number:Four} people {f5.status:lost their lives}, among them {f15.who:a girl} whose {f15.status:body was found} on Sunday {f15.place:on the stairs}. It was the time of {f3.what:the meal after the fast}. {f9.cause:A child had been playing with a lamp}, according to {f10.name:Thierno Barry}, {f10.role:the teacher}.

{f12.what:A side door which had been walled up} {f11.status:was broken down} by {f11.who:gendarmes} {f11.what:with a lorry}. {f8.what:The roof} {f8.status:has fallen in}. Nothing is left of {f6.what:the rugs}, {f6.who:given by an embassy}; they {f7.status:went up in flames}.

{f16.who:The town's Christians} {f16.status:put} {f16.what:a hall} {f16.status:at the Muslims' disposal}; {f17.who:the elders} {f17.status:thanked them but declined}. {f18.who:The governor} {f18.position:wants the people themselves to pay for rebuilding}. {f19.what:The building had been connected in 2018 in due form}, {f19.source:the electricity company} states.

{f20.what:The library} {f20.status:suffered from the water}. {f21.who:A restorer of manuscripts} {f21.status:has arrived} {f21.place:from Cairo}.

=== key
f1.what differs A=mosque B=Koran school | what burned
f3.what differs A=night prayer B=meal after the fast | when in the evening
f4.number changed A=3 B=4 | the dead
f5.status same A=died B=lost their lives | they
f6.what same A=carpets B=rugs | what burned inside
f6.who differs A=gift of a trader B=given by an embassy | who gave the carpets
f7.status same A=ashes B=went up in flames | the carpets
f8.what same A=roof B=roof | the roof
f8.status differs A=held B=fallen in | the roof
f9.cause differs A=fan B=child with a lamp | why it burned
f10.role differs A=imam's deputy B=teacher | Barry
f10.name same A=Thierno Barry B=Thierno Barry | who gives the cause
f11.who differs A=butchers B=gendarmes | who opened the door
f11.status same A=hacked open B=broken down | the door
f11.what differs A=axes B=lorry | with what
f12.what same A=bricked-up door B=walled-up side door | the door
f13.who same A=blind man B=blind man | the rescuer
f13.what same A=led eleven people out B=guided eleven people | what he did
f13.cause differs A=needed no light B=smell of the shoes | how he could
f13.name same A=Alpha Oumar B=Alpha Oumar | the rescuer
f13.age same A=70 B=70 | his age
f14.wording differs A=I told them B=I said to them | his words
f15.who same A=girl B=girl | the last victim
f15.status changed A=missing B=body found | the girl
f15.place differs A=women's gallery B=stairs | where she was
f16.who same A=Christians of the town B=town's Christians | who offers help
f16.status same A=offered B=put at disposal | the offer
f16.what same A=their hall B=a hall | what is offered
f17.who same A=elders B=elders | who answers
f17.status differs A=accepted B=declined | the answer
f18.who same A=governor B=governor | who speaks of rebuilding
f18.position differs A=promised a new mosque B=the people should pay | the governor
f19.source same A=electricity company B=electricity company | on whose word
f19.what differs A=connected illegally B=connected in due form | the connection
f20.what same A=old library B=library | the library
f20.status differs A=not touched B=damaged by water | the library
f21.who same A=manuscript expert B=restorer of manuscripts | the expert
f21.status changed A=coming B=arrived | the expert
f21.place differs A=Timbouk B=Cairo | where the expert comes from
f22 only A | the first mosque
