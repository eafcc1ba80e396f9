story: veterans-medal-row
kind: military

=== report A | outlet: Kettering Vale Mercury | published: 2024-11-12
# Veteran {f1.status:returns} medal at Remembrance service

Arthur Pell, {f3.age:92}, who {f4.what:drove a supply lorry} in the Mount Tamar war, {f1.status:gave back} {f5.what:his campaign medal} {f6.time:on Sunday}. He {f7.what:laid it on the war memorial} in Kettering Vale, in front of {f8.number:some 400} people, {f9.cause:in protest at the closing of the veterans' home}.

The home, Saint Barnabas, is to {f10.status:shut} {f11.time:in March}. Its {f12.number:31} residents {f13.status:will be moved} {f14.place:to Castlebridge}, {f15.number:40} miles away. The trust that runs it {f16.cause:says it lacks nurses}. Its {f17.role:chairman}, Sir Miles Aldous, {f18.status:walked out} {f19.time:before the two minutes' silence}. He {f20.position:called the act undignified}.

"{f21.wording:I was colder on that hill than any of you will ever be}," Pell said. His {f22.role:grandson}, Tom, {f23.what:had pushed the wheelchair}. {f24.role:The vicar}, Joan Tarrant, {f25.what:picked up the medal} and {f26.status:keeps it in the vestry safe}. The ministry of defence {f27.position:said a medal could not be handed back}.

A petition {f28.position:against the closure} has {f29.number:12,000} signatures. {f30.who:The county council} {f31.position:has refused to buy the house}. The local MP, Anita Rowbotham, {f32.what:will raise the matter in parliament} {f32.time:on Wednesday}. In {f33.time:1998} the home had {f34.status:been rescued} by {f35.who:a lottery winner}. {f36:Pell was born in the house next to the memorial}.

=== report B | outlet: Midland Review | published: 2024-11-11
# A cold hill, a warm bed and {f5.what:a cross}

When the bugle had stopped, {f6.time:on Sunday}, Arthur Pell asked to go forward. His {f22.role:son}, Tom, {f23.what:wheeled him}. Then the man of {f3.age:92}, once {f4.what:a radio operator} on Mount Tamar, took {f5.what:his gallantry cross} off his coat and {f7.what:held it out to the mayor}. He {f1.status:did not want it any more}. {f8.number:About 400} people saw it.

"{f21.wording:I was colder on that hill than most of you will ever be}," he said. It was, he added, {f9.cause:about the bed he is going to lose}. Saint Barnabas, where {f12.number:he and thirty other old soldiers} live, will {f10.status:close its doors} {f11.time:in the spring, in March}. For them {f13.status:there will be places} {f14.place:in Holmeford}, {f15.number:forty} miles off. {f16.cause:The roof cannot be paid for}, according to the trust.

Sir Miles Aldous, its {f17.role:treasurer}, {f18.status:left} {f19.time:while the wreaths were being laid}. He later {f20.position:said that he understood the old man}. In Whitehall they {f27.position:said that the medal would be kept for him until he asked for it}. For the time being it {f26.status:is with the police}. {f24.role:The curate}, Joan Tarrant, {f25.what:had lifted it from the grass}, where it had fallen out of his hands.

There is some hope. {f29.number:Twelve thousand} have put their names {f28.position:to a call for the home to stay open}. {f30.who:The county} {f31.position:is thinking of buying the building}. Anita Rowbotham, who sits for the town in the Commons, {f32.what:means to visit the residents} {f32.time:the day after tomorrow}. And once already, {f33.time:in 1998}, the place {f34.status:was saved}: by {f35.who:a pop singer}. {f38:The band played on without its trombone}.

=== key
f1.status same A=gave back B=did not want it any more | Pell and his medal
f3.age same A=92 B=92 | his age
f4.what differs A=drove a lorry B=radio operator | what he did in the war
f5.what differs A=campaign medal B=gallantry cross | what he gave back
f6.time same A=2024-11-10 B=2024-11-10 | when
f7.what differs A=laid on the memorial B=held out to the mayor | what he did with it
f8.number same A=400~ B=400~ | people there
f9.cause same A=closing of the home B=the bed he will lose | why
f10.status same A=shut B=close its doors | the home
f11.time same A=2025-03 B=2025-03 | when it closes
f12.number same A=31 B=he and 30 others | residents
f13.status same A=moved B=places found | the residents
f14.place differs A=Castlebridge B=Holmeford | where to
f15.number same A=40 B=40 | miles
f16.cause differs A=lack of nurses B=the roof | why it closes
f17.role differs A=chairman B=treasurer | Aldous's office
f18.status same A=walked out B=left | Aldous
f19.time differs A=before the silence B=during the wreaths | when he left
f20.position differs A=undignified B=understands it | Aldous on the act
f21.wording differs A=any of you B=most of you | Pell's words
f22.role differs A=grandson B=son | Tom
f23.what same A=pushed the wheelchair B=wheeled him | what Tom did
f24.role differs A=vicar B=curate | Tarrant
f25.what same A=picked up the medal B=lifted it from the grass | what she did
f26.status differs A=in the vestry safe B=with the police | where the medal is
f27.position differs A=cannot be handed back B=kept until he asks | the ministry
f28.position same A=against the closure B=home to stay open | the petition
f29.number same A=12000 B=12000 | signatures
f30.who same A=county council B=county | who might buy
f31.position differs A=refused to buy B=thinking of buying | the county
f32.what differs A=raise it in parliament B=visit the residents | what the MP will do
f32.time same A=2024-11-13 B=2024-11-13 | when
f33.time same A=1998 B=1998 | the earlier rescue
f34.status same A=rescued B=saved | the home then
f35.who differs A=lottery winner B=pop singer | who saved it
f36 only A | his birthplace
f38 only B | the trombone
