story: gas-leak-theatre-bamka
kind: accident

=== report A | outlet: Bamka Soir | published: 2022-05-30
# {f1.what:Tear gas} in theatre: {f2.who:actor} {f3.status:dead}, audience {f4.what:sickened}

By Aminata Kossi-Traoré

BAMKA - {f2.who:An actor} of the National Theatre {f3.status:died} on Saturday when {f1.what:tear gas} {f5.status:spread} through the hall during {f6.time:the second act} of {f7.what:a comedy}. {f8.number:Sixty} people {f4.what:vomited or fainted}.

{f2.name:Lassana Dembo}, {f2.age:61}, {f9.what:had gone back for the prompter}, who {f10.status:was saved}. {f11.cause:He had asthma}, {f12.source:his wife} says. The gas came {f13.place:through the ventilation} {f13.cause:from a police barracks next door}, where {f14.cause:a canister was dropped}, according to {f15.role:police chief} {f15.name:Bakary Sylla}. He {f16.position:has asked forgiveness}.

{f17.who:Usherettes} {f17.status:opened the doors}; {f18.what:the side exit} {f18.status:was nailed up}. "{f19.wording:The audience laughed at first, they believed it was part of the play}," said {f20.who:the director}, {f20.name:Odile Kra}.

{f21.who:The interior minister} {f21.status:has suspended} {f21.whom:the barracks' commander}. {f22.who:The actors' guild} {f22.position:demands that the barracks be moved}. {f23.what:The theatre} {f23.status:reopens} {f23.time:on Friday} {f23.what:with the same play}; {f2.name:Dembo}'s understudy takes his part.

{f25.who:A French cultural attaché} {f25.status:is in hospital}. {f26:In 1999 the same theatre was evacuated because of a snake}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2022-06-01
# Theatre death: {f15.name:police chief} {f16.position:rejects blame}

BAMKA (SAA) - {f1.what:Insecticide}, not tear gas, was what filled the National Theatre of Bamka on Saturday, {f15.name:Bakary Sylla} said on Wednesday. {f15.role:The deputy head of the police} {f16.position:denied that his men were at fault}: {f13.cause:a hotel next door} {f14.cause:had been spraying against termites}, and the vapour {f5.status:seeped in} {f13.place:by way of the cellar}.

{f2.name:Lassana Dembo}, {f2.age:61}, {f2.who:the theatre's stage manager}, {f3.status:lost his life}. He {f9.what:had run back for the takings}. His wife would not speak; {f12.source:a doctor} said {f11.cause:he had been trampled}. {f8.number:Some sixty} people {f4.what:were sick or passed out}. {f10.status:The prompter, too, is dead}, it was announced.

It had happened in {f6.time:the first act} of {f7.what:a tragedy}. {f17.who:Firemen} {f17.status:forced the doors}; {f18.what:an exit at the side} {f18.status:was blocked by scenery}. {f20.name:Odile Kra}, {f20.who:who plays the queen}, said: "{f19.wording:The audience laughed at first, they thought it was part of the play}."

{f21.who:The prime minister} {f21.status:has dismissed} {f21.whom:the manager of the theatre}. {f22.who:The performers' union} {f22.position:calls for new exits}. {f23.what:The house} {f23.status:stays dark} {f23.time:until the autumn}.

{f25.who:A cultural attaché of the French embassy} {f25.status:was allowed to go home}. {f27:The hotel has been closed and its owner has left the country}.

=== key
f1.what differs A=tear gas B=insecticide | what spread in the hall
f2.who differs A=actor B=stage manager | Dembo's work
f2.name same A=Lassana Dembo B=Lassana Dembo | the dead man
f2.age same A=61 B=61 | his age
f3.status same A=died B=lost his life | he
f4.what same A=vomited or fainted B=sick or passed out | the audience
f5.status same A=spread B=seeped in | the gas
f6.time differs A=second act B=first act | when in the play
f7.what differs A=comedy B=tragedy | the play
f8.number compatible A=60 B=60~ | the sick
f9.what differs A=for the prompter B=for the takings | why he went back
f10.status differs A=saved B=dead | the prompter
f11.cause differs A=asthma B=trampled | why he died
f12.source differs A=his wife B=a doctor | on whose word
f13.place differs A=through the ventilation B=by way of the cellar | how the gas came in
f13.cause differs A=police barracks B=hotel | where the gas came from
f14.cause differs A=canister dropped B=spraying against termites | why it was released
f15.role differs A=police chief B=deputy head of the police | Sylla's post
f15.name same A=Bakary Sylla B=Bakary Sylla | the police officer
f16.position changed A=asks forgiveness B=denies fault | the police
f17.who differs A=usherettes B=firemen | who opened the doors
f17.status same A=opened the doors B=forced the doors | the doors
f18.what same A=side exit B=exit at the side | the exit
f18.status differs A=nailed up B=blocked by scenery | the exit
f19.wording differs A=believed it was part of the play B=thought it was part of the play | Kra's words
f20.who differs A=director B=plays the queen | Kra
f20.name same A=Odile Kra B=Odile Kra | the witness
f21.who differs A=interior minister B=prime minister | who acted
f21.status differs A=suspended B=dismissed | the punishment
f21.whom differs A=barracks' commander B=manager of the theatre | who was punished
f22.who same A=actors' guild B=performers' union | who makes a demand
f22.position differs A=move the barracks B=new exits | the demand
f23.what same A=theatre B=the house | the theatre
f23.status differs A=reopens B=stays dark | the theatre
f23.time differs A=2022-06-03 B=autumn of 2022 | when it opens again
f25.who same A=French cultural attaché B=cultural attaché of the French embassy | a foreigner
f25.status changed A=in hospital B=went home | he
f26 only A | the snake
f27 only B | the hotel
