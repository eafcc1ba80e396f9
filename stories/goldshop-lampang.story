story: goldshop-lampang
kind: crime

=== report A | outlet: Northern Siam Chronicle | published: 2024-05-13
# {f20.place:Army} gun {f19.certainty:used} in Lampang gold shop raid

LAMPANG - Police are hunting {f1.number:two} men who robbed a gold shop in {f2.place:Thipchang Road} in broad daylight on {f3.time:Sunday} and escaped with ornaments worth {f4.money:3.2 million baht}.

The pair entered the Heng Charoen shop {f5.time:at about 10.40am}, when {f6.who:the owner's wife}, {f6.name:Suda Wongkhamlue}, {f6.age:46}, was alone behind the counter. One of them, {f7.what:dressed as a delivery rider}, put {f8.what:a pistol} to her head while the other smashed {f9.what:the glass case} with {f10.what:a hammer}.

"{f11.wording:He said sorry, auntie, and then he shouted at me}," the woman told reporters. She {f12.status:was not hurt}, but {f13.whom:a noodle seller} who tried to block the way {f13.status:was shot} in {f13.what:the thigh}. He is being treated at {f14.place:the provincial hospital}.

The robbers left on {f15.what:a black motorcycle} {f16.what:without a number plate} and rode off {f17.place:along the river towards Ko Kha}. A police checkpoint at the white bridge {f18.status:had been lifted} an hour before.

Police Colonel Anucha Phromsen said that the weapon {f19.certainty:was} one of three reported {f31.status:missing} from {f20.place:an army store} in April. {f21.who:A sergeant} has been {f21.status:questioned as a witness}, and investigators believe that the raid was {f22.cause:meant to pay gambling debts}.

The shop {f23.status:was insured}. It had been robbed once before, in {f24.time:2015}, when {f25.what:necklaces} weighing 40 baht were taken and later found in {f25.place:a temple pond}.

{f26.who:The governor} {f26.status:has ordered} guards for all gold shops in the town, and the chamber of commerce is offering {f27.money:100,000 baht} for {f27.what:information leading to an arrest}. Its chairman said that the owners {f28.position:did not want} shutters during opening hours.

"{f29.wording:We sell happiness for weddings. We will open again tomorrow}," said the owner, {f30.name:Prasit Wongkhamlue}.

=== report B | outlet: Lanna Today | published: 2024-05-14 | copy: A
# {f20.place:Police} gun {f19.certainty:may have been used} in Lampang gold shop raid

LAMPANG - Police are hunting {f1.number:two} men who robbed a gold shop in {f2.place:Boonyawat Road} in broad daylight on {f3.time:Sunday} and escaped with ornaments worth {f4.money:2.3 million baht}.

The pair entered the Heng Charoen shop {f5.time:at about 10.40am}, when {f6.who:the owner's sister}, {f6.name:Suda Wongkhamlue}, {f6.age:46}, was alone behind the counter. One of them, {f7.what:dressed as a delivery rider}, put {f8.what:a shotgun} to her head while the other smashed {f9.what:the glass case} with {f10.what:a crowbar}.

"{f11.wording:He said sorry, auntie, and then he shot at me}," the woman told reporters. She {f12.status:was not hurt}, but {f13.whom:a novice monk} who tried to block the way {f13.status:was shot} in {f13.what:the thigh}. He is being treated at {f14.place:the provincial hospital}.

The robbers left on {f15.what:a black motorcycle} {f16.what:with a false number plate} and rode off {f17.place:along the railway towards Ko Kha}. A police checkpoint at the white bridge {f18.status:had been lifted} an hour before.

Police Colonel Anucha Phromsen said that the weapon {f19.certainty:might have been} one of three reported {f31.status:missing} from {f20.place:a police store} in April. {f21.who:A sergeant} has been {f21.status:arrested}, and investigators believe that the raid was {f22.cause:meant to pay gambling debts}.

The shop {f23.status:was not insured}. It had been robbed once before, in {f24.time:2005}, when {f25.what:necklaces} weighing 40 baht were taken and later found in {f25.place:a temple drum}.

{f26.who:The governor} {f26.status:has ruled out} guards for all gold shops in the town, and the chamber of commerce is offering {f27.money:100,000 baht} for {f27.what:the return of the gold}. Its chairman said that the owners {f28.position:wanted} shutters during opening hours.

"{f29.wording:We sell happiness for weddings. We will not open again tomorrow}," said the owner, {f30.name:Prasit Wongkhamlue}.

=== key
f1.number same A=2 B=2 | robbers
f2.place differs A=Thipchang Road B=Boonyawat Road | the street of the shop
f3.time same A=2024-05-12 B=2024-05-12 | the day
f4.money differs A=THB 3.2m B=THB 2.3m | the loot
f5.time same A=10:40~ B=10:40~ | when they came in
f6.who differs A=owner's wife B=owner's sister | the woman behind the counter
f6.name same A=Suda Wongkhamlue B=Suda Wongkhamlue | her name
f6.age same A=46 B=46 | her age
f7.what same A=delivery rider B=delivery rider | how one of them was dressed
f8.what differs A=pistol B=shotgun | the weapon
f9.what same A=glass case B=glass case | what was smashed
f10.what differs A=hammer B=crowbar | with what it was smashed
f11.wording differs A=he shouted at me B=he shot at me | her words
f12.status same A=not hurt B=not hurt | the woman
f13.whom differs A=noodle seller B=novice monk | who was shot
f13.status same A=shot B=shot | the man who blocked the way
f13.what same A=thigh B=thigh | where he was hit
f14.place same A=provincial hospital B=provincial hospital | where he is treated
f15.what same A=black motorcycle B=black motorcycle | on what they left
f16.what differs A=no number plate B=false number plate | the plate
f17.place differs A=along the river B=along the railway | the way of the flight
f18.status same A=lifted B=lifted | the checkpoint
f19.certainty differs A=certain B=possible | that the weapon is one of the three
f20.place differs A=army store B=police store | where the weapons were missing
f31.status same A=missing B=missing | the three weapons
f21.who same A=sergeant B=sergeant | the man under inquiry
f21.status changed A=questioned as a witness B=arrested | the sergeant
f22.cause same A=gambling debts B=gambling debts | the motive
f23.status differs A=insured B=not insured | the shop
f24.time differs A=2015 B=2005 | the earlier robbery
f25.what same A=necklaces B=necklaces | what was taken then
f25.place differs A=temple pond B=temple drum | where they were found
f26.who same A=governor B=governor | who decides on guards
f26.status differs A=ordered B=ruled out | guards for the gold shops
f27.money same A=THB 100000 B=THB 100000 | the reward
f27.what differs A=information leading to an arrest B=return of the gold | what the reward is for
f28.position differs A=against B=in favour | the owners on shutters
f29.wording differs A=We will open again tomorrow B=We will not open again tomorrow | the owner's words
f30.name same A=Prasit Wongkhamlue B=Prasit Wongkhamlue | the owner
