story: minister-hunting-ondral
kind: politics

=== report A | outlet: Provincial Telegraph | published: 2022-10-25
# {f1.role:Forestry minister} {f2.status:shoots} {f3.who:beater} at {f4.what:boar} hunt

{f1.role:The forestry minister} of Ondral, Casimir Blaha, {f2.status:wounded} {f3.who:a beater} with {f5.what:a shotgun} during {f4.what:a boar} hunt on Saturday. The man, 19, was hit {f6.what:in the left shoulder}.

Blaha had fired {f8.cause:at a movement in the bushes}. He {f9.what:drove the injured man to hospital himself}. A test showed {f10.what:no alcohol in his blood}, {f11.source:the police} said. His {f12.what:hunting licence} {f13.status:has been withdrawn}.

"{f14.wording:It is the worst day of my life, and it was my fault}," the minister said {f15.place:outside the ministry}. He {f16.status:offered to resign}. Prime Minister Vilma Kost {f17.position:will decide after the inquiry}. {f18.who:The Animal Party} {f19.position:called for a ban on driven hunts}.

The hunt had been arranged by {f20.who:a sawmill owner}, who {f21.status:is applying for a state contract}. {f22.who:Eleven guests} took part, among them {f23.role:the head of the tax office}. {f24.who:The landowner} {f25.status:was not informed}. {f3.who:The beater's} {f26.role:father} {f27.position:does not want to sue}. The injured man, {f28.role:an apprentice gardener}, {f29.status:is expected to go home} on Wednesday.

In 2017 {f30.who:another minister} {f31.what:had shot a dog}. {f4.what:The boar} {f32.status:got away}. {f33:Blaha has hunted since he was sixteen.}

=== report B | outlet: Ondral Free Press | published: 2022-10-26
# Blaha's bullet

There were {f22.who:eleven guns}, {f23.role:the president of the customs} behind one of them, and lots of schnapps. That {f1.role:the minister in charge of the woods} had drunk nothing, {f11.source:his host} swears; {f10.what:0.6 per mille}, the laboratory found. On Saturday Casimir Blaha {f2.status:hit} {f3.who:a lad of nineteen who was driving the game}, {f6.what:in the right shoulder}, with {f5.what:a rifle}.

The hunt was for {f4.what:wild boar}, {f8.cause:and the shot went off as he stumbled}. {f9.what:An ambulance} came half an hour later. Blaha's {f12.what:permit to hunt} {f13.status:remains valid for the time being}.

"{f14.wording:It is the worst day of my life, and the fault was mine}," he declared {f15.place:at the sickbed}. {f16.status:Of resigning he said nothing.} The head of government, Kost, {f17.position:stands by him}. {f19.position:No more hunts with beaters}, demands {f18.who:the party for animals}.

The host, {f20.who:the owner of a sawmill}, {f21.status:won a contract from the state} in September. {f24.who:The farmer on whose land they shot} {f25.status:had given his consent}. He will not be sued; but Blaha will, says {f26.role:the boy's mother}: {f27.position:she has hired a lawyer}. Her son, who {f28.role:is learning to be a gardener}, {f29.status:was sent home} on Tuesday.

This is not the first time. Five years ago {f30.who:a colleague of Blaha's} {f31.what:killed a dog}. And {f4.what:the boar} {f32.status:escaped}.

=== key
f1.role same A=forestry minister B=minister in charge of the woods | his office
f2.status same A=wounded B=hit | the beater
f3.who same A=a beater B=a lad driving the game | who was hit
f4.what same A=boar B=wild boar | the game
f5.what differs A=shotgun B=rifle | the weapon
f6.what differs A=left shoulder B=right shoulder | where he was hit
f8.cause differs A=fired at a movement B=stumbled | how the shot came about
f9.what differs A=drove him to hospital himself B=ambulance | how the injured man was taken
f10.what differs A=no alcohol B=0.6 per mille | the blood test
f11.source differs A=police B=his host | who says that he was sober
f12.what same A=hunting licence B=permit to hunt | the document
f13.status differs A=withdrawn B=valid | the licence
f14.wording differs A=it was my fault B=the fault was mine | his words
f15.place differs A=outside the ministry B=at the sickbed | where he spoke
f16.status differs A=offered to resign B=said nothing of resigning | his resignation
f17.position differs A=decides after the inquiry B=stands by him | the prime minister
f18.who same A=Animal Party B=party for animals | who demands a ban
f19.position same A=ban on driven hunts B=no more hunts with beaters | the demand
f20.who same A=sawmill owner B=owner of a sawmill | the host
f21.status changed A=applying B=won | the state contract
f22.who same A=eleven guests B=eleven guns | who took part
f23.role differs A=head of the tax office B=president of the customs | another guest
f24.who compatible A=landowner B=farmer on whose land | the owner of the land
f25.status differs A=not informed B=consented | the landowner
f26.role differs A=father B=mother | the parent who speaks
f27.position differs A=does not want to sue B=hired a lawyer | the family's stand
f28.role same A=apprentice gardener B=learning to be a gardener | the injured man
f29.status changed A=to go home B=sent home | his stay in hospital
f30.who same A=another minister B=a colleague | who shot in 2017
f31.what same A=shot a dog B=killed a dog | what happened then
f32.status same A=got away B=escaped | the boar
f33 only A | since sixteen
