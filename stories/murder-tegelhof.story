story: murder-tegelhof
kind: crime

=== report A | outlet: Brandenburger Landbote | published: 2023-10-20
# Death of the {f1.role:horse breeder}: {f2.who:son-in-law} {f3.status:remanded in custody}

By Annegret Plötz

In the case of the {f1.role:horse breeder} from the Tegelhof who {f4.status:was found dead} on {f5.time:Sunday}, a judge in Neuruppin on {f6.time:Thursday} {f3.status:issued a warrant} for {f2.who:the son-in-law}. The public prosecutor's office accuses him of {f7.what:murder out of greed}.

The body of {f8.name:Eckhard Wolters}, {f9.age:71}, lay in {f10.place:the feed passage of the big stable}. At first {f11.who:the emergency doctor} had {f12.what:assumed the kick of a horse}. Only {f13.who:the undertaker} {f14.what:drew attention} to {f15.what:a second wound}. According to the post-mortem, {f8.name:Wolters} {f16.cause:was struck with a horseshoe hammer}.

The accused, {f17.role:a vet} of {f18.age:39}, {f19.status:has not commented} so far. He says through his lawyer that at the time he was {f20.place:at a riding tournament in Schwerin}. {f21.source:A toll camera}, however, {f22.what:recorded his car} {f23.time:at 5.40 am} {f24.place:only eight kilometres from the farm}.

As motive, investigators name {f25.cause:the planned sale of the farm}. "{f26.wording:He wanted it all, and he wanted it now}," said {f42.role:senior prosecutor} {f27.name:Ludger Amsinck}. It is {f28.certainty:regarded as certain} that there was {f29.what:no accomplice}.

{f8.name:Wolters}' {f30.role:widow} {f31.status:has moved} {f31.place:to relatives in Hamburg}. The {f32.number:46} horses {f33.status:are being looked after} by {f34.who:neighbours}. {f35.who:The breeders' association} {f36.status:cancelled} {f36.what:its autumn auction}.

{f37.what:A mobile phone} belonging to the victim {f38.status:is still missing}. Divers {f39.status:will search} {f40.place:the village pond} on {f40.time:Saturday}. {f8.name:Wolters} had been in the headlines in 2009, when {f41:a barn of his burned down}.

=== report B | outlet: Hauptstadt Kurier | published: 2023-10-20
# Murder among the mares: {f2.who:stable master} {f3.status:behind bars}

It looked like an accident. A {f1.role:breeder of trotters}, {f9.age:71}, {f4.status:lifeless} on {f5.time:Sunday} morning in {f10.place:a loose box}, beside him a nervous stallion. {f11.who:The family doctor} {f12.what:believed that the animal had lashed out}.

{f13.who:The man who was to prepare him for burial} believed something else. He {f14.what:pointed out} {f15.what:another injury}, and so it came about that {f6.time:yesterday} {f2.who:the estate's stable master}, {f18.age:39}, {f3.status:was sent to jail to await trial}. He himself, {f17.role:trained as a farrier}, {f19.status:denies everything}.

{f8.name:Eckhard Wolters}, the autopsy showed, {f16.cause:had been hit with a spade}. The suspicion now reads {f7.what:manslaughter in the heat of the moment}. {f25.cause:Wolters had given him notice}, the prosecution says. "{f26.wording:He wanted everything, and he wanted it now}," {f27.name:Ludger Amsinck}, {f42.role:who leads the inquiry}, put it. That he had {f29.what:helpers} {f28.certainty:cannot be excluded}, he added.

The suspect claims to have spent the night {f20.place:with friends in Schwerin}. But {f21.source:a petrol station attendant} {f22.what:saw his car}, {f23.time:before six in the morning}, {f24.place:a stone's throw from the Tegelhof}.

The {f30.role:wife of the dead man} {f31.status:is staying} {f31.place:at a sister's in Hamburg}. {f34.who:Pupils of a riding school} {f33.status:are taking care} of the animals, {f32.number:46} in all. {f36.what:The auction in November} {f35.who:of the association} {f36.status:will be held all the same}.

Where is {f37.what:his phone}? It {f38.status:turned up} neither in the house nor anywhere else. {f40.time:Tomorrow} {f39.status:divers are to go into} {f40.place:the millrace}. {f43:A neighbour tells of a quarrel on the eve of the crime.}

=== key
f1.role compatible A=horse breeder B=breeder of trotters | the dead man
f2.who differs A=son-in-law B=stable master | the accused
f3.status same A=remanded in custody B=behind bars | the accused
f4.status same A=found dead B=lifeless | the breeder
f5.time compatible A=2023-10-15 B=2023-10-15 morning | when he was found
f6.time same A=2023-10-19 B=2023-10-19 | when the warrant was issued
f7.what differs A=murder out of greed B=manslaughter | the accusation
f8.name same A=Eckhard Wolters B=Eckhard Wolters | the dead man
f9.age same A=71 B=71 | the dead man
f10.place differs A=feed passage B=loose box | where the body lay
f11.who differs A=emergency doctor B=family doctor | which doctor saw the body
f12.what same A=kick of a horse B=the animal lashed out | what the doctor assumed
f13.who same A=undertaker B=the man who prepares for burial | who noticed it
f14.what same A=drew attention B=pointed out | what he did
f15.what same A=second wound B=another injury | what he noticed
f16.cause differs A=horseshoe hammer B=spade | with what he was struck
f17.role differs A=vet B=farrier | the accused's trade
f18.age same A=39 B=39 | the accused
f19.status differs A=no comment B=denies everything | the accused on the accusation
f20.place differs A=riding tournament in Schwerin B=friends in Schwerin | where he says he was
f21.source differs A=toll camera B=petrol station attendant | on whose evidence the car was there
f22.what same A=recorded his car B=saw his car | the evidence
f23.time compatible A=05:40 B=<06:00 | when the car was there
f24.place compatible A=8 km from the farm B=a stone's throw from it | where the car was
f25.cause differs A=planned sale of the farm B=notice given | the motive
f26.wording differs A=He wanted it all B=He wanted everything | the prosecutor's words
f27.name same A=Ludger Amsinck B=Ludger Amsinck | the prosecutor
f28.certainty differs A=certain B=open | that he acted alone
f29.what same A=accomplice B=helpers | what the certainty is about
f30.role same A=widow B=wife of the dead man | the relative
f31.status same A=moved B=staying | the widow
f31.place compatible A=relatives in Hamburg B=sister in Hamburg | where the widow is
f32.number same A=46 B=46 | horses
f33.status same A=looked after B=taken care of | the horses
f34.who differs A=neighbours B=riding pupils | who looks after them
f35.who same A=breeders' association B=the association | who holds the auction
f36.what same A=autumn auction B=auction in November | which event
f36.status differs A=cancelled B=will be held | the auction
f37.what same A=mobile phone B=phone | what is missing
f38.status same A=missing B=not turned up | the phone
f39.status same A=will search B=are to go in | the divers
f40.place differs A=village pond B=millrace | where they search
f40.time same A=2023-10-21 B=2023-10-21 | when they search
f41 only A | the barn fire
f42.role compatible A=senior prosecutor B=leads the inquiry | Amsinck
f43 only B | the quarrel
