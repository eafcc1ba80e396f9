story: navy-collision-fog
kind: military

=== report A | outlet: Coast & Port | published: 2023-11-15
# {f1.what:Minesweeper} and {f2.what:ferry} {f3.what:collide} in {f6.cause:fog}: {f4.number:one} {f5.status:missing}

The {f1.what:minesweeper} Tern of the Holmish navy and the {f2.what:car ferry} Queen Maud {f3.what:collided} in {f6.cause:thick fog} off Sandray {f7.time:on Tuesday at 6.20 a.m.} {f4.number:A} {f8.role:stoker}, {f9.age:24}, {f5.status:is missing}; {f10.number:nine} people were hurt.

The warship {f11.status:has a hole above the waterline} and {f12.status:was towed} to {f13.place:Lerrin}. The ferry, with {f14.number:212} passengers, {f15.status:continued under her own power}. Among the injured is {f16.who:a bride} {f17.what:with a broken collarbone}; {f18.cause:she was on the way to her wedding}.

The ferry's {f19.role:master}, Donald Breck, {f20.position:said the Tern had shown no lights}. {f21.who:The navy} {f22.position:declined to comment} before the inquiry. A fisherman heard {f23.what:three blasts of a horn}. {f24.number:Two} lifeboats searched {f25.time:until dark} and {f26.status:will go out again on Wednesday}. "{f27.wording:You could not see your own hand}," said {f28.role:a coxswain}, Morag Sinn.

The accident board, headed by {f29.role:a retired harbour pilot}, {f30.status:has secured} {f31.what:the radar recordings}. The first lord, Hugh Ansley, {f32.status:ruled out suspending the commander}, {f33.role:Lieutenant Commander} Ruth Ogle. {f34.who:The ferry line} {f35.what:is running a replacement boat}. In {f36.time:1988} {f37.what:a submarine} had {f38.what:torn a trawler's nets} there; {f38.status:three men died}. {f39:The wedding took place in the hospital chapel}.

=== report B | outlet: Sandray Islander | published: 2023-11-15
# Bang in the milk

There was nothing to see on {f7.time:Tuesday, at twenty past six}, and then there was a bow. It belonged to the {f1.what:patrol boat} Tern, and it {f3.what:ran into} the {f2.what:passenger ferry} Queen Maud, {f6.cause:in fog like milk}, off our island. "{f27.wording:You could not see your own feet}," says Morag Sinn, {f28.role:the harbour master}.

{f4.number:A} {f8.role:cook} of the Tern is {f5.status:lost}, {f9.age:24} years old. {f10.number:Nine} others have injuries: one is {f16.who:a bride}, who had been {f18.cause:going to her marriage}, and who {f17.what:has a concussion}. The ferry, with {f14.number:212} on board, {f15.status:drifted for an hour and was taken in tow}. The navy ship {f12.status:was pulled} {f13.place:into Lerrin}; {f11.status:she is leaking below the waterline}.

Donald Breck, the {f19.role:first mate} of the Queen Maud, {f20.position:says the other came from the wrong side}. From {f21.who:the admiralty} comes {f22.position:regret, and the word that its ship had the right of way}. {f23.what:No horn was blown}, says a man who was out for crabs. {f24.number:Two} lifeboats looked {f25.time:till nightfall}. Their search {f26.status:has been given up}.

{f31.what:What the radar saw} {f30.status:is in the hands} of the investigators, led by {f29.role:a former judge}. Ruth Ogle, the {f33.role:lieutenant commander} in charge of the Tern, {f32.status:was relieved} by the first lord, Hugh Ansley, at noon. In place of the Queen Maud, {f34.who:the line} {f35.what:is giving people their money back}. People here remember {f36.time:1988}, when {f37.what:a navy tug} {f38.what:ripped a fishing boat's nets away} and {f38.status:three lives were lost}. {f40:The crabs fetched a poor price}.

=== key
f1.what differs A=minesweeper B=patrol boat | the warship
f2.what differs A=car ferry B=passenger ferry | the ferry
f3.what same A=collided B=ran into | what happened
f4.number same A=1 B=1 | the missing
f5.status same A=missing B=lost | the young seaman
f6.cause same A=thick fog B=fog like milk | why it happened
f7.time same A=2023-11-14T06:20 B=2023-11-14T06:20 | when
f8.role differs A=stoker B=cook | the missing man's job
f9.age same A=24 B=24 | his age
f10.number same A=9 B=9 | the injured
f11.status differs A=hole above the waterline B=leak below the waterline | the warship's damage
f12.status same A=towed B=pulled in | the warship
f13.place same A=Lerrin B=Lerrin | where to
f14.number same A=212 B=212 | passengers
f15.status differs A=under her own power B=taken in tow | the ferry
f16.who same A=bride B=bride | one of the injured
f17.what differs A=broken collarbone B=concussion | her injury
f18.cause same A=on the way to her wedding B=going to her marriage | why she was on board
f19.role differs A=master B=first mate | Breck's post
f20.position differs A=no lights B=from the wrong side | Breck's accusation
f21.who same A=navy B=admiralty | who is asked
f22.position differs A=no comment B=regret and right of way | the navy
f23.what differs A=three blasts B=none | the horn
f24.number same A=2 B=2 | lifeboats
f25.time same A=until dark B=till nightfall | how long they searched
f26.status differs A=again on Wednesday B=given up | the search
f27.wording differs A=hand B=feet | Sinn's words
f28.role differs A=coxswain B=harbour master | Sinn's post
f29.role differs A=retired pilot B=former judge | who heads the inquiry
f30.status same A=secured B=in the hands of the investigators | the recordings
f31.what same A=radar recordings B=what the radar saw | what they have
f32.status differs A=no suspension B=relieved | the commander
f33.role same A=lieutenant commander B=lieutenant commander | Ogle's rank
f34.who same A=ferry line B=the line | who helps the passengers
f35.what differs A=replacement boat B=money back | what it does
f36.time same A=1988 B=1988 | the earlier accident
f37.what differs A=submarine B=navy tug | the ship of 1988
f38.what same A=tore nets B=ripped nets away | what it did
f38.status same A=three died B=three lives lost | the victims of 1988
f39 only A | the wedding
f40 only B | the crabs
