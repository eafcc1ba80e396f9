story: fencing-blade-broken
kind: sport

=== report A | outlet: EuroSports Bulletin | published: 2023-04-24
# Fencer {f1.status:badly hurt} as blade breaks at Turino-Alba open

Hungarian {f3.what:foil} fencer Domonkos Kárpáti was {f1.status:seriously injured} on Saturday when his opponent's blade snapped and pierced {f4.place:his neck} in {f5.what:the quarter-finals} of the Turino-Alba open, the organisers said.

Kárpáti, {f6.age:22}, {f7.status:underwent an operation} and is {f8.status:in a stable condition}. Doctors {f9.status:expect a full recovery}. The blade, made in {f10.place:Ukraine}, had been {f11.status:tested} the day before.

His opponent, the Frenchman Loïc Daubigny, {f12.status:broke down in tears} and {f13.status:withdrew}. {f14.who:The team doctor of Poland} {f14.what:stopped the bleeding} with his hands. "{f15.wording:He saved my son's life}," said Kárpáti's {f16.role:father}, {f16.name:Ákos}, himself a former champion.

The tournament {f17.status:was stopped} {f17.time:for two hours} and then {f18.status:resumed}. {f19.who:The international federation} {f19.status:has asked} for the weapon to be examined {f19.place:in a laboratory in Lyon}. It {f20.position:wants stronger jackets from next season}.

The Italian police {f21.status:took statements} from {f21.whom:the referee and both coaches}. The winner, {f22.name:Hideaki Morisaki-Conti}, {f22.what:dedicated his medal} to the injured man. The last death in the sport was {f23.time:in 1982}, when {f23.what:a mask} {f23.cause:failed}. Kárpáti has qualified for {f24.what:the world championships}; his place {f24.status:will be kept}.

=== report B | outlet: Magyar Sporthíradó, English edition | published: 2023-04-25
# Kárpáti {f8.status:off the ventilator}

BUDAPEST - Domonkos Kárpáti, the {f3.what:sabre} fencer who suffered {f1.status:grave injuries} at a tournament in Italy at the weekend, {f8.status:is breathing without a machine}, his club said on Tuesday.

The broken weapon of his opponent had entered {f4.place:below the collarbone}. It happened {f5.what:in the round of sixteen}, to the {f6.age:22-year-old}'s misfortune in {f25:the last seconds}. Surgeons {f7.status:operated on him} for four hours. Whether he will fence again {f9.status:is uncertain}, they say.

The club's director, {f16.name:Ákos Kárpáti}, {f16.role:an uncle} of the fencer, thanked {f14.who:an Italian paramedic} who {f14.what:had pressed the wound shut}: "{f15.wording:She saved his life}."

The blade came from {f10.place:a French workshop}; according to the club it {f11.status:had not been checked} before the competition. Loïc Daubigny, {f12.status:in shock}, {f13.status:fenced on and reached the final}. After {f17.time:a half-hour} {f17.status:interruption} the event {f18.status:went on}, which {f27:Hungary's team protested against}.

The weapon {f19.status:has been sent} for analysis {f19.place:to Lausanne}, at the request of {f19.who:the world body}, which {f20.position:intends to ban that type of steel}. {f21.whom:The referee and the two trainers} {f21.status:have been heard} by police.

{f22.name:Hideaki Morisaki-Conti}, who took first place, {f22.what:sent his medal} to the hospital. Fencing's last fatal accident dates from {f23.time:1982}, when {f23.what:a jacket} {f23.cause:gave way}. The federation {f24.status:will hold open} Kárpáti's {f24.what:world championship} berth, it said. {f28:His club has retired his number for the season.}

=== key
f1.status same A=seriously injured B=grave injuries | Kárpáti
f3.what differs A=foil B=sabre | the weapon
f4.place differs A=neck B=below the collarbone | where he was hit
f5.what differs A=quarter-finals B=round of sixteen | the stage of the tournament
f6.age same A=22 B=22 | Kárpáti
f7.status same A=operation B=operated on | the operation
f8.status changed A=stable B=off the ventilator | his condition
f9.status differs A=full recovery expected B=uncertain | his prospects
f10.place differs A=Ukraine B=France | where the blade was made
f11.status differs A=tested B=not checked | the blade before the competition
f12.status compatible A=in tears B=in shock | the opponent
f13.status differs A=withdrew B=fenced on | the opponent in the tournament
f14.who differs A=team doctor of Poland B=Italian paramedic | who saved him
f14.what same A=stopped the bleeding B=pressed the wound shut | how he was saved
f15.wording differs A=He saved my son's life B=She saved his life | Ákos Kárpáti's words
f16.role differs A=father B=uncle | what Ákos Kárpáti is to the fencer
f16.name same A=Ákos Kárpáti B=Ákos Kárpáti | who speaks for the family
f17.time differs A=2 hours B=half an hour | the interruption
f17.status same A=stopped B=interruption | the tournament
f18.status same A=resumed B=went on | the tournament afterwards
f19.who same A=international federation B=world body | who wants the weapon examined
f19.status changed A=asked B=sent | the weapon's examination
f19.place differs A=Lyon B=Lausanne | where it is examined
f20.position differs A=stronger jackets B=ban on that steel | what the federation wants
f21.whom same A=referee and both coaches B=referee and two trainers | who was heard
f21.status same A=statements taken B=heard | the witnesses
f22.name same A=Hideaki Morisaki-Conti B=Hideaki Morisaki-Conti | the winner
f22.what compatible A=dedicated his medal B=sent his medal | the winner's gesture
f23.time same A=1982 B=1982 | the last death
f23.what differs A=mask B=jacket | what failed then
f23.cause same A=failed B=gave way | what happened to it
f24.what same A=world championships B=world championship | for what he is qualified
f24.status same A=place will be kept B=will hold open | his place
f25 only B | the last seconds
f27 only B | the protest
f28 only B | his number
