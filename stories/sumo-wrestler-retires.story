story: sumo-wrestler-retires
kind: sport

=== report A | outlet: Kanto Sports Bureau | published: 2025-01-20
# {f1.role:Ozeki} Hayatenoumi {f2.status:retires} after injury

TOKYO, Jan 20 (KSB) - The sumo wrestler Hayatenoumi, who holds the rank of {f1.role:ozeki}, {f2.status:announced his retirement} on Monday, {f4.time:on the ninth day} of the New Year tournament, {f5.cause:because of a torn knee ligament}.

The 31-year-old, born in {f6.place:Mongolia} as Batjargal Temuulen, told {f7.whom:his stablemaster} of the decision {f7.what:after the morning training}. "{f8.wording:My heart still stamps, my leg does not}," he said at {f9.place:the stable}.

He won {f10.number:three} tournaments, the last {f10.time:in 2022}. {f11.who:The sumo association} {f11.status:accepted} his request. He {f12.status:will stay} in sumo {f12.role:as a coach}; for this he {f13.what:took Japanese citizenship} {f13.time:last year}.

On Saturday he had been {f14.what:pushed out} by {f14.who:a newcomer}, Tsurugamine, and {f15.status:had to be helped} from the ring {f15.who:by attendants}. Doctors {f16.status:had advised} him {f16.position:to have an operation}, which he {f16.what:declined}.

His {f17.what:hair-cutting ceremony} {f17.status:is planned} {f17.time:for September}. {f18.who:The mayor of his home town} sent {f18.what:a saddle}. In 2020 he was {f19.status:suspended} for {f19.time:one tournament} {f19.cause:for leaving his lodgings during the epidemic}. His younger brother, also a wrestler, {f20.status:fights on} in the second division. His wife, {f21.role:a pharmacist}, {f21.status:is expecting} {f21.what:their first child}.

=== report B | outlet: Ulaan Steppe Herald | published: 2025-01-25
# A giant sits down

By Enkhjin Baatarsukh

When he was a boy {f6.place:in Inner Mongolia}, Batjargal Temuulen wrestled calves. On Monday, under the name of Hayatenoumi, the {f1.role:sekiwake} {f2.status:took his leave} of the clay ring. {f5.cause:A hip that would not heal} had decided the matter, {f4.time:on the eleventh day} of the tournament.

He broke it {f7.what:by telephone} to {f7.whom:the master of his stable}. To the reporters waiting at {f9.place:the hospital} he offered a line as neat as a throw: "{f8.wording:My heart still stamps, but my leg does not}."

{f10.number:Three} imperial cups stand in his mother's kitchen; {f10.time:in 2023} he lifted the latest. {f11.who:The association} {f11.status:has let him go}, and not let him go: he {f12.status:remains} in its service, {f12.role:as a referee's assistant}. {f13.what:A Japanese passport}, without which that would be impossible, he acquired {f13.time:twelve months ago}.

The bout that ended it was against {f14.who:a debutant}, Tsurugamine, who {f14.what:threw} him. He {f15.status:could not walk} off unaided; {f15.who:his opponent} gave him his shoulder. For years the physicians {f16.status:had been urging} {f16.position:an operation}; he {f16.what:would not hear of it}.

The great {f17.what:cutting of the topknot} {f17.status:has been brought forward} {f17.time:to May}. From home, {f18.who:the head of the district} has sent him {f18.what:a horse}. Not everything was glorious: {f19.cause:for a brawl in a bar}, the wrestler {f19.status:was barred} {f19.time:for one tournament} five years ago. A brother, younger by six years, {f20.status:carries on}, one class lower. In spring, his wife, {f21.role:who fills prescriptions for a living}, {f21.status:will give birth} to {f21.what:a second child}. {f22:He means to eat less.}

=== key
f1.role differs A=ozeki B=sekiwake | his rank
f2.status same A=retires B=took his leave | the wrestler
f4.time differs A=ninth day B=eleventh day | the day within the tournament
f5.cause differs A=knee ligament B=hip | why he retires
f6.place differs A=Mongolia B=Inner Mongolia | where he was born
f7.whom same A=stablemaster B=master of his stable | whom he told
f7.what differs A=after training B=by telephone | how he told it
f8.wording differs A=my leg does not B=but my leg does not | his words
f9.place differs A=stable B=hospital | where he spoke
f10.number same A=3 B=3 | tournaments won
f10.time differs A=2022 B=2023 | the last win
f11.who same A=sumo association B=association | who accepts
f11.status same A=accepted B=let him go | his request
f12.status same A=will stay B=remains | in sumo
f12.role differs A=coach B=referee's assistant | his future task
f13.what same A=Japanese citizenship B=Japanese passport | what he had to have
f13.time compatible A=last year B=twelve months ago | when he got it
f14.who same A=newcomer B=debutant | his last opponent
f14.what differs A=pushed out B=threw | how he lost
f15.status same A=had to be helped B=could not walk unaided | after the bout
f15.who differs A=attendants B=his opponent | who helped him
f16.status same A=advised B=urged | the doctors
f16.position same A=operation B=operation | what the doctors wanted
f16.what same A=declined B=would not hear of it | his answer
f17.what same A=hair-cutting ceremony B=cutting of the topknot | the ceremony
f17.time changed A=September B=May | when
f17.status changed A=planned B=brought forward | the ceremony
f18.who differs A=mayor of his home town B=head of the district | who sent a present
f18.what differs A=saddle B=horse | the present
f19.status same A=suspended B=barred | the penalty of 2020
f19.time same A=one tournament B=one tournament | how long
f19.cause differs A=leaving his lodgings B=brawl | why
f20.status same A=fights on B=carries on | his brother
f21.role same A=pharmacist B=fills prescriptions | his wife
f21.status same A=expecting B=will give birth | his wife
f21.what differs A=first child B=second child | the child
f22 only B | he means to eat less
