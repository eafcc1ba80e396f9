story: trial-otsuka-driver
kind: court

=== report A | outlet: Kanto Shinpo | published: 2024-03-28
# {f1.who:Bus driver} {f2.status:given} {f3.what:suspended sentence} over kindergarten death

SAITAMA (Kanto Shinpo) - The Saitama District Court on {f4.time:Thursday} {f2.status:gave} a {f1.who:bus driver} {f3.what:a suspended sentence} for {f5.what:professional negligence} resulting in the death of a {f6.age:4-year-old} {f7.who:girl} who {f8.what:was left in a kindergarten bus} {f9.time:for five hours} on {f10.time:a hot day in July 2022}.

Isamu Otsuka, 71, {f11.status:pleaded guilty}. He {f12.what:failed to check the rear seats}, {f13.cause:because he was late for a medical appointment}, the court found. The {f14.role:principal}, Etsuko Nagai, who {f15.what:kept the attendance list}, {f16.status:was fined} {f16.money:500,000 yen}.

Presiding judge Ryuji Tomita said that the defendants had {f17.wording:"betrayed the simplest trust there is."} Prosecutors {f18.position:had sought two years in prison} for Otsuka. They {f19.status:will appeal}.

The child's {f20.role:father}, who {f21.what:held the water bottle} in court, said he {f22.position:would never forgive}. The bottle {f23.what:was empty} when the child {f24.status:was found} by {f25.who:a teacher} {f26.place:near the rear door}.

The kindergarten {f27.status:has been closed}. {f28.who:The prefecture} has since made {f29.what:alarm buzzers} {f29.status:compulsory}. {f30.source:A survey} found that {f32.number:97 percent} of buses {f33.status:are equipped} with them. {f34:A bill on the subject is before the Diet.}

=== report B | outlet: Musashi Times | published: 2024-03-28 | copy: A
# {f1.who:Bus driver} {f2.status:handed} {f3.what:prison term} over nursery death

The Saitama District Court on {f4.time:Thursday} {f2.status:handed} a {f1.who:bus driver} {f3.what:a prison term} for {f5.what:professional negligence} resulting in the death of a {f6.age:4-year-old} {f7.who:boy} who {f8.what:was forgotten in a kindergarten bus} {f9.time:for five hours} on {f10.time:a hot day in July 2022}.

Isamu Otsuka, 71, {f11.status:contested the charge}. He {f12.what:did not look at the back seats}, {f13.cause:because he was talking on the phone}, the court found. The {f14.role:deputy principal}, Etsuko Nagai, who {f15.what:was responsible for the attendance list}, {f16.status:must pay} {f16.money:500,000 yen}.

Presiding judge Ryuji Tomita said that the defendants had {f17.wording:"betrayed the simplest trust of all."} Prosecutors {f18.position:had asked for two years in prison} for Otsuka. They {f19.status:will not appeal}.

The child's {f20.role:grandfather}, who {f21.what:clasped the water bottle} in court, said he {f22.position:could not pardon them}. The bottle {f23.what:was still full} when the child {f24.status:was discovered} by {f25.who:a cleaner} {f26.place:beside the driver's seat}.

The kindergarten {f27.status:is under new management}. {f28.who:The government} has since made {f29.what:alarm buzzers} {f29.status:mandatory}. {f30.source:A survey} showed that {f32.number:97 percent} of buses {f33.status:have been fitted} with them.

=== key
f1.who same A=bus driver B=bus driver | the convict
f2.status same A=given B=handed | the sentence
f3.what differs A=suspended sentence B=prison term | the sentence
f4.time same A=2024-03-28 B=2024-03-28 | day of the sentence
f5.what same A=professional negligence B=professional negligence | the offence
f6.age same A=4 B=4 | the child
f7.who differs A=girl B=boy | the child
f8.what same A=left B=forgotten | what happened to the child
f9.time same A=5 hours B=5 hours | how long
f10.time same A=2022-07 B=2022-07 | when
f11.status differs A=pleaded guilty B=contested | Otsuka's plea
f12.what same A=failed to check the rear seats B=did not look at the back seats | what he failed to do
f13.cause differs A=late for an appointment B=on the phone | why
f14.role differs A=principal B=deputy principal | Nagai
f15.what same A=kept the list B=responsible for the list | her task
f16.status same A=fined B=must pay | Nagai
f16.money same A=JPY 500000 B=JPY 500000 | the fine
f17.wording differs A=simplest trust there is B=simplest trust of all | the judge's words
f18.position same A=two years in prison B=two years in prison | what prosecutors wanted
f19.status differs A=will appeal B=will not appeal | the prosecutors
f20.role differs A=father B=grandfather | the relative in court
f21.what same A=held the bottle B=clasped the bottle | what the relative did
f22.position same A=never forgive B=could not pardon | the relative
f23.what differs A=empty B=full | the bottle
f24.status same A=found B=discovered | the child
f25.who differs A=teacher B=cleaner | who found the child
f26.place differs A=rear door B=driver's seat | where the child was found
f27.status differs A=closed B=new management | the kindergarten
f28.who differs A=prefecture B=government | who made the rule
f29.status same A=compulsory B=mandatory | the buzzers
f29.what same A=alarm buzzers B=alarm buzzers | what is compulsory
f30.source same A=a survey B=a survey | on whose word
f32.number same A=97% B=97% | buses with them
f33.status same A=equipped B=fitted | the buses
f34 only A | the bill
