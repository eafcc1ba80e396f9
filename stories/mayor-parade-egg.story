story: mayor-parade-egg
kind: local politics

=== report A | outlet: Westland Observer | published: 2024-06-17
# Man {f1.status:held} after mayor {f2.what:hit} by {f3.what:pie} at carnival

The mayor of Sint-Arnulf, Geert Valckx, was {f2.what:struck in the face} with {f3.what:a custard pie} on {f4.time:Sunday} as he {f5.what:rode} in an {f6.what:open carriage} at the head of the town's carnival.

{f7.who:A 29-year-old man} {f1.status:was arrested} by {f8.who:festival stewards}, who handed him to police. He gave as his reason {f9.cause:the closing of the youth club}. "{f10.wording:He took our sofa, I gave him his pudding}," he shouted.

Valckx {f11.what:laughed it off} and {f12.status:rode on}. He {f13.position:will not press charges}. {f14.who:His wife}, who sat beside him, {f15.what:lost a contact lens}. {f16.who:A carriage horse} {f16.what:shied} and {f17.what:trod on the foot} of {f18.role:a drummer}; {f19.what:a toe} is broken.

The youth club {f20.status:closed} in {f20.time:April} {f21.cause:because of asbestos}, the town says. {f22.who:Alderwoman Katrien Pols}, {f23.role:responsible for youth}, {f24.status:has promised} a new room {f24.place:in the old post office} {f25.time:by the autumn}.

The opposition {f26.position:condemned the attack}. Police will {f27.what:send a report to the prosecutor} all the same. The man, {f28.role:a pastry cook}, {f29.status:was released} {f30.time:the same evening}. He {f31.status:has apologised to the drummer}. The carnival is held {f32:every third year}.

=== report B | outlet: De Polderbode | published: 2024-06-18
# Custard, cavalry and a crushed toe

Sint-Arnulf's carnival had {f4.time:on Saturday} a highlight that was not in the programme. {f7.who:A man of 29} planted {f3.what:a cream tart} {f2.what:on the face} of Mayor Geert Valckx, who was {f5.what:being driven} through the crowd {f6.what:on the back of a lorry}. "{f10.wording:He took our sofa, I give him his pudding}," cried the culprit, who is angry about {f9.cause:the end of the youth centre}.

{f8.who:Two off-duty policemen} {f1.status:seized} him. He {f29.status:was let go} {f30.time:the next morning}. By trade he is {f28.role:a confectioner}, so the tart was good, as the mayor, who {f11.what:took it with humour}, noted. {f12.status:He left the procession}, however, and {f13.position:wants the man to be prosecuted}.

{f14.who:His daughter} at his side {f15.what:had a contact lens knocked out}. Worse off was {f18.role:a trumpeter of the brass band}: {f16.who:a horse} of the mounted guard {f16.what:took fright} and {f17.what:stepped on him}; {f19.what:one toe was fractured}. {f31.status:From the thrower he has not heard a word.}

The centre {f20.status:shut its doors} {f20.time:two months ago}. {f21.cause:There was no money for a caretaker}, according to the town hall. {f22.who:Pols}, {f23.role:the youth alderwoman}, {f24.status:has given her word} that there will be {f24.place:space in the former post office} {f25.time:before the summer is over}.

From the opposition benches came {f26.position:only smiles}. {f27.what:The public prosecutor gets a report} in any case, say the police. {f33:The tart tin has been kept as evidence.}

=== key
f1.status same A=arrested B=seized | the man
f2.what same A=hit in the face B=on the face | what happened to the mayor
f3.what compatible A=custard pie B=cream tart | what was thrown
f4.time differs A=2024-06-16 B=2024-06-15 | the day
f5.what same A=rode B=driven | how he took part
f6.what differs A=open carriage B=lorry | the vehicle
f7.who same A=man of 29 B=man of 29 | who did it
f8.who differs A=festival stewards B=off-duty policemen | who caught him
f9.cause same A=closing of the youth club B=end of the youth centre | his reason
f10.wording differs A=I gave him B=I give him | his words
f11.what same A=laughed it off B=took it with humour | the mayor's reaction
f12.status differs A=rode on B=left the procession | the mayor afterwards
f13.position differs A=no charges B=prosecution | what the mayor wants
f14.who differs A=his wife B=his daughter | who sat beside him
f15.what same A=lost a contact lens B=contact lens knocked out | what happened to her
f16.who same A=a horse B=a horse | what shied
f16.what same A=shied B=took fright | the horse
f17.what same A=trod on the foot B=stepped on him | how the musician was hurt
f18.role differs A=drummer B=trumpeter | the injured musician
f19.what same A=broken toe B=fractured toe | his injury
f20.status same A=closed B=shut | the youth club
f20.time same A=2024-04 B=two months ago | when it closed
f21.cause differs A=asbestos B=no money for a caretaker | why it closed
f22.who same A=Alderwoman Pols B=Pols | who promised a room
f23.role same A=responsible for youth B=youth alderwoman | her office
f24.status same A=promised B=given her word | the new room
f24.place same A=old post office B=former post office | where it will be
f25.time compatible A=by the autumn B=before summer's end | when
f26.position differs A=condemned the attack B=smiles | the opposition
f27.what same A=report to the prosecutor B=report to the prosecutor | what the police do
f28.role same A=pastry cook B=confectioner | his trade
f29.status same A=released B=let go | the man
f30.time differs A=same evening B=next morning | when he was released
f31.status differs A=apologised to the musician B=no word | his apology
f32 only A | every third year
f33 only B | the tart tin
