story: bail-refused-mallow-vet
kind: court

=== report A | outlet: Blackwater Tribune | published: 2024-05-30
# {f1.role:Vet} {f2.status:refused} bail over racehorse drug charges

By Eoin Lucey

A {f1.role:vet} accused of {f4.what:supplying a banned steroid} to {f5.number:three} racing stables {f2.status:was refused bail} at Mallow District Court on {f6.time:Wednesday}.

Fintan Roche-Daly, 46, {f7.status:was arrested} {f8.place:at Cork Airport} {f9.time:on Sunday} as he {f10:was about to board a flight to Faro}. Gardaí {f11.position:objected to bail} {f12.cause:because they feared he would flee}. In {f13.place:his jeep} they had found {f14.what:two passports} and {f15.money:€31,000}, {f16.what:in a feed bag}.

Judge Nuala Crimmins {f17.what:remanded him in custody} {f17.time:until June 5}. The substance, Detective Garda Rory Hurley said, {f18.what:builds muscle} and {f19.what:cannot be traced after a week}. It {f20.status:was imported} {f20.place:from Brazil}, {f21.what:labelled as vitamin drops}.

The investigation {f22.status:started} when {f23.who:a stable lad} {f24.what:became ill} after {f25.what:pricking himself with a needle}. {f26.who:The racing regulator} {f27.status:has suspended} one trainer, {f28.who:Gearóid Finn}. He {f29.position:says he was deceived}.

{f39.role:Solicitor} Mary Bohane said her client {f30.position:denied the charges}; he {f31:had booked a holiday}. His {f32.role:wife} {f33.position:offered a surety}. {f34.name:Dancing Curlew}, {f35.what:winner of a race at Leopardstown} {f35.time:in March}, {f36.status:was among the horses tested}; its result {f37.status:is awaited}. {f38:The accused had once been team doctor to a showjumping squad.}

=== report B | outlet: Racing Life Ireland | published: 2024-05-31
# Doping case: {f1.role:farrier} {f2.status:stays behind bars}

What went on in {f5.number:three} yards in north Cork? Fintan Roche-Daly, a {f1.role:farrier} of 46, who is said to have {f4.what:provided a forbidden stimulant}, {f2.status:did not get bail} {f6.time:on Wednesday}.

Guards {f7.status:had picked him up} {f9.time:last Sunday} {f8.place:at the ferry port of Ringaskiddy}. They {f11.position:were against his release} {f12.cause:in case he interfered with witnesses}. What lay {f16.what:in a toolbox} of {f13.place:his jeep} was {f15.money:€31,000} in notes and {f14.what:a second passport besides his own}. He {f17.what:goes back to his cell}, Judge Nuala Crimmins decided, {f17.time:for a week}.

The stuff {f20.status:had been brought in} {f20.place:from Mexico} {f21.what:under the name of liniment}. It {f18.what:dulls pain}, the court heard, and {f19.what:after seven days no test finds it}.

{f23.who:A jockey} {f24.what:fell sick}, {f25.what:having drunk from the wrong bottle}; thus it {f22.status:began}. A trainer, {f28.who:Gearóid Finn}, {f27.status:has been barred for the time being} by {f26.who:the body that regulates racing}, and {f29.position:admits having looked away}.

The accused {f30.position:says that none of it is true}. A {f32.role:brother} of his {f33.position:was ready to stand surety}, Mary Bohane, {f39.role:who defends him}, told the court. {f34.name:Dancing Curlew}, {f35.what:which was second at Leopardstown} {f35.time:this spring}, {f36.status:has been examined too}, and {f37.status:was found clean}.

=== key
f1.role differs A=vet B=farrier | the accused
f2.status same A=bail refused B=no bail | the accused
f4.what differs A=steroid B=stimulant | the drug
f5.number same A=3 B=3 | stables
f6.time same A=2024-05-29 B=2024-05-29 | when
f7.status same A=arrested B=picked up | the accused
f8.place differs A=Cork Airport B=Ringaskiddy ferry port | where he was arrested
f9.time same A=2024-05-26 B=2024-05-26 | when he was arrested
f10 only A | flight to Faro
f11.position same A=objected to bail B=against his release | the gardaí
f12.cause differs A=would flee B=interfere with witnesses | why they objected
f13.place same A=his jeep B=his jeep | where it was found
f14.what same A=two passports B=second passport besides his own | what was found
f15.money same A=EUR 31000 B=EUR 31000 | cash found
f16.what differs A=feed bag B=toolbox | in what the cash lay
f17.what same A=remanded in custody B=back to his cell | the decision
f17.time same A=2024-06-05 B=2024-06-05 | until when
f18.what differs A=builds muscle B=dulls pain | the drug's effect
f19.what same A=untraceable after a week B=no test finds it after seven days | the drug
f20.status same A=imported B=brought in | the drug
f20.place differs A=Brazil B=Mexico | where from
f21.what differs A=labelled as vitamin drops B=liniment | its label
f22.status same A=started B=began | the investigation
f23.who differs A=stable lad B=jockey | who fell ill
f24.what same A=became ill B=fell sick | this person
f25.what differs A=pricked himself B=drank from the wrong bottle | how
f26.who same A=racing regulator B=body that regulates racing | who acted
f27.status same A=suspended B=barred for the time being | the trainer
f28.who same A=Gearóid Finn B=Gearóid Finn | which trainer
f29.position differs A=was deceived B=looked away | the trainer
f30.position same A=denied B=none of it true | the accused
f31 only A | a holiday
f32.role differs A=wife B=brother | who offers surety
f33.position same A=offered a surety B=ready to stand surety | the offer
f34.name same A=Dancing Curlew B=Dancing Curlew | the horse
f35.what differs A=winner B=second | the horse at Leopardstown
f35.time compatible A=March B=spring | when
f36.status same A=tested B=examined | the horse
f37.status changed A=awaited B=clean | the result
f38 only A | the showjumping squad
f39.role same A=solicitor B=defends him | Bohane
