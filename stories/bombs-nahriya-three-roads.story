story: bombs-nahriya-three-roads
kind: war

=== report A | outlet: Tigris Agency | published: 2021-11-15T11:20
# {f1.number:Eleven} {f1.status:killed} by {f2.number:three} roadside bombs in Iraq's Nahriya

BAGHDAD, {f3.time:Nov 15} (TA) - {f2.number:Three} bombs {f1.status:killed} at least {f1.number:11} people and wounded {f4.number:23} on roads in the Iraqi province of Nahriya {f3.time:on Monday} morning, police said.

The first tore apart a minibus carrying {f5.who:teachers} near Tell Sabha {f6.time:at 6.40}. {f7.number:Five} people {f8.status:died}, among them the driver, {f8.age:52}. {f9.number:Four} policemen were killed in a patrol outside Umm Jadir {f10:at 7.15}, and {f11.number:two} date traders in a lorry at Khan Rayyan {f12.time:at 8.30}.

The commander of the patrol, {f13.role:Captain} {f13.name:Salam Hamid}, {f14.age:35}, was among the dead. A {f15.number:fourth} device was {f15.status:defused} {f16.place:beside a girls' school} in Umm Jadir.

{f17.what:Mortar shells} had been packed in {f18.what:paint buckets}, Colonel Faris Hamid of the provincial police said. {f19.status:No group claimed} the attacks.

In {f20.time:August}, {f21.number:seven} soldiers died on the same road to Tell Sabha.

=== report B | outlet: World Desk | published: 2021-11-15T20:45
# Bombings kill {f1.number:14} in Iraq, militia suspected

TELL SABHA, Iraq, {f3.time:Nov 15} (WD) - The number of people {f1.status:killed} in {f2.number:three} bombings in Nahriya province {f3.time:on Monday} rose to {f1.number:14} as wounded died in hospital. {f4.number:Twenty} others were being treated.

Medics counted {f7.number:six} dead from a minibus in which {f5.who:nurses} were riding to the early shift and {f9.number:five} from a police patrol, whose commander, {f13.role:Major} {f13.name:Salam Hamid}, {f14.age:35}, had survived {f23:two} earlier attacks. {f11.number:Three} men perished in a lorry full of dates. Between the first blast, {f6.time:at 6.40 a.m.}, and the last, {f12.time:at half past eight}, less than two hours passed.

The driver of the minibus, {f8.age:25}, was found {f8.status:alive} under the seats, said Dr Suha Abbas at Nahriya's general hospital. {f24.number:Nine} of the injured are in {f24.what:a critical state}.

The explosives, {f17.what:mortar rounds}, were inside {f18.what:gas cylinders} and were set off {f25.what:by mobile telephone}, an army officer told World Desk. Police blamed the Sons of the Reeds, who {f19.status:denied} it in a message. "{f26.wording:Our war is with the base, not with the road}," it said.

A {f15.number:fourth} bomb, found {f16.place:at a cattle market}, was {f15.status:made safe}. The governor {f27.status:imposed} a curfew {f27.time:from 9 p.m.}

=== report C | outlet: Al-Sahifa of Baghdad | published: 2021-11-16
# {f5.who:Nahriya's nurses} go to work

The minibus did not come to Tell Sabha this morning. {f28:Forty} nurses walked, in white, past the crater in which {f7.number:six} people {f1.status:died} {f3.time:yesterday}, four of them their friends. It is six kilometres to the hospital.

There have been {f1.number:sixteen} burials to prepare. {f9.number:Seven} policemen lay in one row in the yard of the station at Umm Jadir: with {f13.role:Captain} {f13.name:Salam Hamid}, {f14.age:35}, {f31:his brother Wisam}, {f32:21}. Colonel Faris Hamid, who read their names, is {f33:an uncle of both}. {f11.number:Three} men of Khan Rayyan, traders, have already gone to Najaf.

Dr Suha Abbas slept for an hour. She has {f4.number:eighteen} patients left, and {f24.number:seven} are {f24.what:between life and death}. The driver, {f8.age:25}, whose {f34:first week in the job} it was, {f8.status:asked} her how many.

How was it done? {f18.what:In paint buckets}, says the colonel; {f17.what:mortar shells}, {f25.what:a plate on which a wheel must press}. He shows a picture of one that did not go off, next to {f16.place:the wall of the girls' school}. A caretaker had moved it with his foot.

{f35.number:Four} men {f35.status:were seized} in the reeds during the night. The Sons of the Reeds say on their channel that they {f19.status:have nothing to do with it}: "{f26.wording:Our war is with the base and with the road}." Nobody knows what to make of that.

From {f27.time:nine in the evening} {f27.status:nobody may be outside}. It was so after {f20.time:August} too, when {f21.number:seven} soldiers were killed at the same bend.

=== report D | outlet: Open Files, weekly bulletin | published: 2021-11-19
# What is known about the bombs of {f3.time:15 November}

{f1.number:Seventeen} people {f1.status:have died}, according to the hospital's list, which Open Files has seen: {f7.number:seven} of those in the minibus, {f9.number:seven} police officers and {f11.number:three} traders. {f36:Eleven were under 30}. {f4.number:Fifteen} are still in hospital, {f24.number:two} of them in {f24.what:danger}.

The passengers were {f5.who:nurses}; that they were teachers, as was said on the first day, is wrong. So is the rank of {f13.name:Salam Hamid}, {f14.age:35}, who was {f13.role:a captain}.

On the devices, the army and the police do not agree. Photographs of the one at {f16.place:the girls' school}, taken by the caretaker, show {f18.what:a bucket that once held white paint}, and {f25.what:wires leading to a pressure plate}.

Of the {f35.number:four} men {f35.status:arrested}, {f37:two were let go} on Wednesday. The Sons of the Reeds said again that it was {f19.status:not they}. They had {f38:claimed} the killing of {f21.number:seven} soldiers in {f20.time:August} within the hour.

The curfew {f27.status:was lifted} {f39:on Thursday}. In Tell Sabha {f40:a car now drives ahead of the minibus}.

=== key
f1.number changed A=11 B=14 C=16 D=17 | the dead
f1.status same A=killed B=killed C=killed D=killed | those people
f2.number same A=3 B=3 | bombs that went off
f3.time same A=2021-11-15 B=2021-11-15 C=2021-11-15 D=2021-11-15 | the day
f4.number changed A=23 B=20 C=18 D=15 | the wounded
f5.who differs A=teachers B=nurses C=nurses D=nurses | the passengers of the minibus
f6.time same A=06:40 B=06:40 | the first blast
f7.number changed A=5 B=6 C=6 D=7 | the dead of the minibus
f8.age differs A=52 B=25 C=25 | the driver
f8.status differs A=dead B=alive C=alive | the driver
f9.number changed A=4 B=5 C=7 D=7 | policemen killed
f10 only A | when the patrol was hit
f11.number changed A=2 B=3 C=3 D=3 | traders killed
f12.time same A=08:30 B=08:30 | the last blast
f13.role differs A=captain B=major C=captain D=captain | the commander's rank
f13.name same A=Salam Hamid B=Salam Hamid C=Salam Hamid D=Salam Hamid | the commander of the patrol
f14.age same A=35 B=35 C=35 D=35 | the commander
f15.number same A=4th B=4th | the device that did not go off
f15.status same A=defused B=defused | that device
f16.place differs A=girls' school B=cattle market C=girls' school D=girls' school | where it was
f17.what same A=mortar shells B=mortar shells C=mortar shells | the explosives
f18.what differs A=paint buckets B=gas cylinders C=paint buckets D=paint buckets | in what they were packed
f19.status changed A=unclaimed B=denied C=denied D=denied | who claims the attacks
f20.time same A=2021-08 C=2021-08 D=2021-08 | the earlier attack
f21.number same A=7 C=7 D=7 | soldiers killed then
f23 only B | attacks the commander had survived
f24.number changed B=9 C=7 D=2 | patients in danger
f24.what same B=critical C=critical D=critical | those patients
f25.what differs B=mobile telephone C=pressure plate D=pressure plate | how the bombs were set off
f26.wording differs B=Our war is with the base, not with the road C=Our war is with the base and with the road | the message of the militia
f27.status changed B=in force C=in force D=lifted | the curfew
f27.time same B=21:00 C=21:00 | from what hour
f28 only C | nurses who walked
f31 only C | the brother also killed
f32 only C | his age
f33 only C | the colonel is the uncle
f34 only C | the driver's first week
f35.number same C=4 D=4 | men arrested
f35.status same C=arrested D=arrested | those men
f36 only D | dead under 30
f37 only D | men let go
f38 only D | the claim of August
f39 only D | the day the curfew was lifted
f40 only D | the car ahead of the minibus
