story: bath-leak-szarvashegy
kind: accident

=== report A | outlet: Orbis Press | published: 2018-11-11T20:45 | agency: Orbis
# {f2.what:Chlorine} leak at Hungarian spa sickens {f1.number:41}

BUDAPEST (Orbis) - {f1.number:At least 41} people were treated for breathing difficulties on {f3.time:Sunday} after {f2.what:chlorine gas} escaped at a thermal bath in central Hungary, emergency services said.

{f4.number:Some 400} bathers {f4.status:were evacuated} from the spa in Szarvashegy when the gas spread through the indoor pools {f3.time:at around 10:30 a.m.} It was {f5.who:a lifeguard} who raised the alarm.

Those affected were taken {f6.place:to hospital in Szolnok}. A {f7.age:nine-year-old} girl was {f7.status:in intensive care}, the national ambulance service said.

The leak was caused by {f8.cause:a burst pipe} in the basement, where cleaning chemicals were being delivered, according to preliminary findings. Firefighters in protective suits {f9.what:neutralised the gas with water} and residents within 500 metres were {f10.what:told to keep their windows shut}.

"{f11.wording:The safety system did its job}," the director of the spa, {f11.name:Béla Tornyai}, told reporters, saying that the gas sensors {f12.status:had set off the siren} at once.

Police were questioning {f13.role:a maintenance worker employed by the spa}, aged {f13.age:52}, {f13.status:as a suspect}. Edit Somlai, {f14.role:an opposition councillor}, {f14.position:called on the director to resign}.

The bath, {f15.time:built in 1936}, will stay shut {f16.time:until Thursday}. In {f17.time:2011}, {f17.number:17} people were hurt in a similar accident at a swimming pool near Debrecen.

Hungary has {f18:more than 1,300 thermal springs} and draws millions of spa visitors a year.

=== report B | outlet: Tiszamenti Napló | published: 2018-11-12
# Dressing gowns in the frost: how our bath turned yellow

By Zsófia Barkóczi

"I said to Laci, your move, and then I said, Laci, do you smell that?" Imre Gulyás is 76, and his place of a Sunday is the ledge in the warm pool, with the floating chessboard. {f5.who:He shouted first}; {f5.who:the young man on the high chair had not noticed a thing}. It was {f3.time:half past ten}.

{f2.what:Chlorine}, it turns out, has the colour of weak beer. Ten minutes later {f4.number:four hundred} people in bathrobes {f4.status:stood in the car park}, among hoarfrost, coughing. {f1.number:Sixty-three} of them had had their lungs listened to by nightfall.

Those who needed a bed got one {f6.place:in Kecskemét}. {f6.place:Szolnok was of no use to anybody}, since the lung ward there has been closed for repairs since October. The smallest patient, a third-former of {f7.age:nine} from Abony, {f7.status:was moved to an ordinary ward} at midnight and asked for pancakes.

What happened? There is no pipe in the story any more. {f8.cause:Somebody filled acid into the tank in which the bleach is kept}, says fire brigade captain Norbert Vincze, and his finger draws on the wall of the cellar which hose went where. His men {f9.what:hosed the fumes down}. A loudspeaker van went round as far as the railway: {f10.what:nobody open a window, please}.

And {f12.status:the siren? It was mute}. {f11.name:Tornyai}, the head of the bath, does not deny it. "{f11.wording:The safety system did not do its job}," he said into the microphones on Sunday, grey in the face.

Still {f13.status:under suspicion} and still at the police station last night: {f13.role:the driver of the firm that brought the chemicals}, {f13.age:52 years old}. The bath's own caretaker was a witness, nothing else.

In the town hall, {f14.role:Edit Somlai of the opposition} surprised everyone. {f14.position:"Tornyai has to stay}, who else knows where the taps are?" she said. The mayor was in Transylvania, at his sister's wedding.

For {f15.time:eighty-two years} people have soaked here, Germans and Russians among them, and the place was never closed for more than a week. Now the doors will remain locked {f16.time:at least until Advent}. Season tickets {f19:will be extended}.

Old hands remember the swimming hall outside Debrecen, {f17.time:seven years ago}: {f17.number:seventeen} injured, and a fine that would not have bought a bicycle.

=== key
f1.number changed A=>=41 B=63 | people treated
f2.what same A=chlorine gas B=chlorine gas | what escaped
f3.time same A=2018-11-11T10:30~ B=2018-11-11T10:30 | when it happened
f4.number same A=400~ B=400 | bathers brought out
f4.status same A=evacuated B=evacuated | the bathers
f5.who differs A=a lifeguard B=a bather of 76 | who noticed it first
f6.place differs A=Szolnok B=Kecskemét | to which hospital they were taken
f7.age same A=9 B=9 | the girl
f7.status changed A=in intensive care B=in an ordinary ward | the girl
f8.cause differs A=burst pipe B=acid in the tank of bleach | why the gas escaped
f9.what same A=water against the gas B=water against the gas | what the firemen did
f10.what same A=windows shut B=windows shut | what residents were told
f11.wording differs A=The safety system did its job B=The safety system did not do its job | the director's words
f11.name same A=Béla Tornyai B=Tornyai | the director
f12.status differs A=sounded B=silent | the siren
f13.role differs A=maintenance worker of the spa B=driver of the supplier | the suspect
f13.age same A=52 B=52 | the suspect
f13.status same A=suspect B=suspect | the man questioned
f14.role same A=opposition councillor B=of the opposition | Edit Somlai
f14.position differs A=director to resign B=director to stay | what the councillor wants
f15.time same A=1936 B=82 years before 2018 | the age of the bath
f16.time differs A=2018-11-15 B=>=2018-12-02 | how long it stays closed
f17.time same A=2011 B=2011 | the accident near Debrecen
f17.number same A=17 B=17 | hurt near Debrecen
f18 only A | the springs
f19 only B | the season tickets
