story: race-fixing-wirrabee
kind: court

=== report A | outlet: Western Plains Wire | published: 2024-03-12 | agency: WPW
# Trainer {f1.status:admits} paying {f2.whom:jockey} to lose at Wirrabee

A horse trainer {f1.status:has pleaded guilty} to paying {f2.whom:a jockey} to lose three races at the Wirrabee track in central New South Wales, a scheme which police say earned a betting ring {f3.money:more than $700,000}.

Clive Rattenbury, {f4.age:55}, of Gilgunnia Road, Wirrabee, entered the pleas in Dubbo Local Court on {f6.time:Tuesday} to {f7.number:four} charges of {f8.what:corrupting the betting outcome of an event}. A charge of {f9.what:cruelty to an animal} was withdrawn.

The agreed facts say that Rattenbury met the {f2.whom:jockey}, Tyson Elphick, {f10.age:27}, at {f11.place:a truck stop} in {f12.time:November} and offered him {f13.money:$15,000} a race. In each case the horse was {f14.what:a clear favourite}. Elphick was to {f15.what:take it wide on the last bend}. He did so twice. In the third race, on December 9, the horse, {f16.name:Salt Lender}, refused to slow down and won by a length.

That was {f18.cause:the undoing of the ring}, Detective Senior Sergeant Fiona Prowse said. One of its members lost $120,000 in four minutes and {f19.whom:rang a racing steward} to complain.

Elphick {f20.status:is co-operating with} the police and {f21.status:has not been charged}. His licence {f22.status:was suspended} in January.

{f23.number:Five} other people are before the courts. They include {f24.role:Rattenbury's brother-in-law}, Neil Copeland, 49, who {f25.status:denies} having placed bets for the ring, and a pharmacist from Orange. {f26:A vet who was questioned in February has been cleared}.

Rattenbury's solicitor, Hamish Quade, said his client had {f27.cause:run up debts to feed his horses in the drought} and was "{f28.wording:thoroughly ashamed}". He asked for a report on whether the sentence could be served in the community. The prosecutor {f30.position:opposed} that.

Magistrate Deborah Szabo continued bail on condition that Rattenbury {f32.what:does not go within 500 metres of} any racecourse. He will be sentenced on {f33.time:June 11}. The maximum is {f34.time:ten years} in prison.

Racing in Wirrabee, which began in 1887, will resume {f36.time:after Easter} under a new committee. {f37:Its president, Alma Rattenbury, 80, the trainer's aunt, was not involved.}

=== report B | outlet: The Sydney Despatch | published: 2024-03-13 | copy: A | agency: WPW
# Trainer {f1.status:admits} paying {f2.whom:jockey} to lose at Wirrabee

A horse trainer {f1.status:has pleaded guilty} to paying {f2.whom:a jockey} to lose three races at the Wirrabee track in central New South Wales, a scheme which police say earned a betting ring {f3.money:more than $700,000}.

Clive Rattenbury, {f4.age:55}, of Gilgunnia Road, Wirrabee, entered the pleas in Dubbo Local Court on {f6.time:Tuesday} to {f7.number:four} charges of {f8.what:corrupting the betting outcome of an event}. A charge of {f9.what:intimidating a witness} was withdrawn.

The agreed facts say that Rattenbury met the {f2.whom:jockey}, Tyson Elphick, {f10.age:27}, at {f11.place:a wedding} in {f12.time:November} and offered him {f13.money:$15,000} a race. In each case the horse was {f14.what:a clear favourite}. Elphick was to {f15.what:miss the start}. He did so twice. In the third race, on December 9, the horse, {f16.name:Salt Vendor}, refused to slow down and won by a length.

That was {f18.cause:the undoing of the ring}, Detective Senior Sergeant Fiona Prowse said. One of its members lost $120,000 in four minutes and {f19.whom:rang a newspaper} to complain.

Elphick {f20.status:is co-operating with} the police and {f21.status:has been charged}. His licence {f22.status:was suspended} in January.

{f23.number:Five} other people are before the courts. They include {f24.role:Rattenbury's stable foreman}, Neil Copeland, 49, who {f25.status:denies} having placed bets for the ring, and a pharmacist from Orange.

Rattenbury's solicitor, Hamish Quade, said his client had {f27.cause:run up debts at the card table} and was "{f28.wording:deeply ashamed}". He asked for a report on whether the sentence could be served in the community. The prosecutor {f30.position:did not oppose} that.

Magistrate Deborah Szabo continued bail on condition that Rattenbury {f32.what:does not go within 500 metres of} any racecourse. He will be sentenced on {f33.time:July 11}. The maximum is {f34.time:ten years} in prison.

Racing in Wirrabee, which began in 1887, will resume {f36.time:before Easter} under a new committee.

=== key
f1.status same A=pleaded guilty B=pleaded guilty | the trainer
f2.whom same A=a jockey B=a jockey | whom he paid
f3.money same A=>AUD 700000 B=>AUD 700000 | what the ring earned
f4.age same A=55 B=55 | Clive Rattenbury
f6.time same A=2024-03-12 B=2024-03-12 | the day of the plea
f7.number same A=4 B=4 | charges
f8.what same A=corrupting the betting outcome of an event B=corrupting the betting outcome of an event | the charges admitted
f9.what differs A=cruelty to an animal B=intimidating a witness | the charge withdrawn
f10.age same A=27 B=27 | Tyson Elphick
f11.place differs A=truck stop B=wedding | where they met
f12.time same A=2023-11 B=2023-11 | when they met
f13.money same A=AUD 15000 B=AUD 15000 | the offer for a race
f14.what same A=favourite B=favourite | the horses
f15.what differs A=go wide on the last bend B=miss the start | how the races were to be lost
f16.name differs A=Salt Lender B=Salt Vendor | the horse that won
f18.cause same A=the win B=the win | what undid the ring
f19.whom differs A=a racing steward B=a newspaper | whom the loser rang
f20.status same A=co-operating B=co-operating | the jockey
f21.status differs A=not charged B=charged | the jockey
f22.status same A=suspended B=suspended | the jockey's licence
f23.number same A=5 B=5 | other people before the courts
f24.role differs A=brother-in-law B=stable foreman | who Copeland is to Rattenbury
f25.status same A=denies B=denies | Copeland on the bets
f26 only A | a vet has been cleared
f27.cause differs A=feeding horses in the drought B=cards | where his debts came from
f28.wording differs A=thoroughly ashamed B=deeply ashamed | the solicitor on his client
f30.position differs A=opposed B=not opposed | the prosecutor on a sentence in the community
f32.what same A=500 metres from any racecourse B=500 metres from any racecourse | the condition of bail
f33.time differs A=2024-06-11 B=2024-07-11 | the sentencing
f34.time same A=10 years B=10 years | the maximum
f36.time differs A=after Easter B=before Easter | when racing will resume
f37 only A | the president was not involved
