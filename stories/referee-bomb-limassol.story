story: referee-bomb-limassol
kind: crime

=== report A | outlet: Radio Akamas, 1 p.m. news | published: 2022-11-29T13:00
# {f1.what:Bomb} goes off under referee's car in Limassol

{f1.what:A home-made bomb} exploded under the car of a first-division football referee in Limassol {f2.time:shortly before four this morning}. Nobody was hurt. The car, {f3.what:a grey Toyota}, was {f4.status:destroyed}, and windows were broken in {f5.number:at least three} houses of {f6.place:Lefkonos Street}.

The referee is {f7.name:Marios Hadjistavrou}, {f7.age:38}, who {f8.role:teaches physical education} at a school in the city. He was asleep with his wife and their two daughters when the device went off. On Saturday he had {f9.what:given a penalty in the last minute} of the match between Olympos and Ethnikos Episkopi.

Police spokesman Christos Anaxagorou said that the explosive {f10.what:had been put in a fire extinguisher} and was set off {f11.what:by a fuse}. He would not speak about a motive: "{f12:We are looking at everything, and that includes the referee's decisions}." {f13.status:No one has been arrested}. A man {f14.what:on a motorcycle} was seen leaving towards {f15.place:the old port}.

The Referees' Association meets {f16.time:this evening}. Its chairman told this station that a boycott of the coming weekend's matches was {f17.status:under discussion}. The football federation has offered {f18.money:20,000 euros} for information.

It is the second attack of the kind this year. In March a grenade was thrown into the yard of an assistant referee in Larnaca.

=== report B | outlet: Proto Minas | published: 2022-11-30
# "{f19.wording:My girls sleep in that room}": bombed ref speaks

Four metres. That is the distance between the {f4.status:burnt-out} {f3.what:Toyota} and the bunk bed in which two little girls of nine and six were sleeping when {f1.what:the bomb} went off.

"{f19.wording:My girls sleep in that room. I will never whistle again}," says their father, referee {f7.name:Marios Hadjistavrou}, his voice trembling. He {f31.status:is giving up refereeing for good}, and has been {f21.status:moved with his family to a secret address}.

The {f7.age:38-year-old}, by day {f8.role:a gym teacher} popular with his pupils, still cannot understand it. "For a penalty?" he asks. It was he who {f9.what:awarded the penalty} to Olympos with seconds to go on Saturday.

But it may not have been the penalty at all. Our paper has learned that the trail {f22.certainty:leads} to {f22.cause:a betting ring} which lost a fortune when Olympos won.

Detectives say that {f10.what:a fire extinguisher stuffed with explosive} was pushed under the car at {f2.time:3.50 on Tuesday morning} and set off {f11.what:by a mobile phone}. They {f13.status:arrested} {f23.who:a nightclub doorman}, {f23.age:24}, on Tuesday night in {f24.place:Paphos}. {f25.what:Gunpowder} is said to have been found {f25.place:on his jacket}. He {f26:denies everything}.

Neighbours in {f6.place:Lefkonos Street} lost their windows; {f5.number:five} houses were hit. Pensioner Androulla saw the bomber: "He came {f14.what:on a bicycle}, calm as you please, and then off he went to {f15.place:the old port}."

And the weekend? {f17.status:There will be no football}. Every referee in the country {f17.status:will stay at home}, their association {f17.who:decided unanimously} {f16.time:on Tuesday evening}. The federation doubled the reward to {f18.money:40,000 euros}.

=== report C | outlet: The Levantine Review | published: 2022-12-01
# Cyprus football to {f17.status:go ahead} this weekend after referees relent

NICOSIA - First-division matches {f17.status:will be played} in Cyprus this weekend after all. The country's referees {f17.status:lifted a boycott} on Wednesday night, {f16.time:a day after} {f17.who:a narrow majority of them} had voted for it, in return for {f27:police protection} at their homes.

The boycott was the answer to Tuesday's {f1.what:bombing} in Limassol of a car belonging to {f7.name:Marios Chatzistavrou}, {f7.age:38}, an international referee and {f8.role:schoolteacher}. Mr Chatzistavrou said in a statement that he {f31.status:would take a rest until the new year}: "{f19.wording:I will not whistle again before my girls can sleep}." He has {f21.status:remained at his house}, which {f28:two officers now guard day and night}.

A man of {f23.age:27} described by police as {f23.who:a car mechanic}, who had been detained {f24.place:at Paphos airport} on Tuesday evening, {f13.status:was released without charge} on Wednesday. What had been taken for an explosive on {f25.place:his gloves} turned out to be {f25.what:grease}, the police spokesman, Christos Anaxagorou, acknowledged. He {f22.certainty:dismissed} reports of a {f22.cause:betting ring} as "{f29:the imagination of a newspaper}".

The device, {f10.what:a converted fire extinguisher} triggered {f11.what:by telephone}, {f4.status:wrecked} the car, {f3.what:a Nissan}, and shattered glass in {f5.number:five} houses. Bombs in Cyprus are more often a warning than an attempt to kill. Since 2010, according to the association's own list, there have been eleven against match officials, and {f30:nobody has been convicted of any}.

=== key
f1.what compatible A=home-made bomb B=bomb C=bomb | what exploded
f2.time compatible A=2022-11-29 before 04:00 B=2022-11-29T03:50 | when it exploded
f3.what differs A=Toyota B=Toyota C=Nissan | the car
f4.status same A=destroyed B=burnt-out C=wrecked | the car
f5.number compatible A=>=3 B=5 C=5 | houses with broken windows
f6.place same A=Lefkonos Street B=Lefkonos Street | where it happened
f7.name differs A=Marios Hadjistavrou B=Marios Hadjistavrou C=Marios Chatzistavrou | the referee's name
f7.age same A=38 B=38 C=38 | the referee's age
f8.role compatible A=PE teacher B=gym teacher C=schoolteacher | his job
f9.what same A=penalty in the last minute B=penalty with seconds to go | his decision on Saturday
f10.what same A=fire extinguisher B=fire extinguisher C=fire extinguisher | what the bomb was made of
f11.what differs A=fuse B=mobile phone C=mobile phone | how it was set off
f13.status changed A=nobody arrested B=arrested C=released | arrests
f14.what differs A=motorcycle B=bicycle | what the man rode
f15.place same A=old port B=old port | where he rode to
f16.time compatible A=2022-11-29 evening B=2022-11-29 evening C=2022-11-29 | meeting of the referees
f17.status changed A=discussed B=boycott decided C=boycott lifted | weekend matches
f17.who differs B=unanimous C=narrow majority | who voted for the boycott
f18.money changed A=EUR 20000 B=EUR 40000 | the reward
f19.wording differs B=My girls sleep in that room. I will never whistle again C=I will not whistle again before my girls can sleep | the referee's words
f21.status differs B=moved to a secret address C=stayed at his house | the family
f22.cause same B=betting ring C=betting ring | the motive that is spoken of
f22.certainty differs B=certain C=denied | that a betting ring is behind it
f23.who differs B=nightclub doorman C=car mechanic | what the arrested man is
f23.age differs B=24 C=27 | the arrested man
f24.place compatible B=Paphos C=Paphos airport | where he was arrested
f31.status differs B=gives up for good C=pause until the new year | whether he goes on refereeing
f25.what changed B=gunpowder C=grease | what was on his clothes
f25.place differs B=jacket C=gloves | where it was found
f12 only A | the police on the motive
f26 only B | the suspect's denial
f27 only C | what the referees got
f28 only C | the guard at the house
f29 only C | the police on the betting ring
f30 only C | no convictions
