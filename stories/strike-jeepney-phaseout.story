story: strike-jeepney-phaseout
kind: labour

=== report A | outlet: Luzon Star | published: 2024-08-15
# {f1.who:Jeepney} drivers {f2.status:end} strike over {f3.what:phase-out}

SAN BARTOLO - {f1.who:Jeepney drivers} {f2.status:called off} their {f4.time:four-day} strike on Thursday after {f5.who:President} Emilio Razon {f6.status:suspended} the plan to {f3.what:replace their vehicles with minibuses}.

The order was {f7.status:signed} {f8.time:on Wednesday night}, {f9.who:his spokeswoman} told reporters. It holds {f10.time:until June}. Strike leader {f11.name:Nestor Dimalanta}, {f11.age:48}, {f12.status:was released} from {f13.place:the city jail}, where he had been held for {f14.what:obstructing traffic}.

"{f15.wording:The old king of the road lives another year}," he shouted from {f16.what:the roof of a jeepney}. {f17.who:Students} {f18.what:carried him on their shoulders}.

At least {f19.number:six} drivers were {f20.status:hurt} on Tuesday when police used {f21.what:water cannon} on {f22.place:the Quilada bridge}. {f23.who:A sergeant} {f24.status:has been relieved}. {f25.who:The human rights commission} {f26.status:is investigating}.

Banks had lent {f27.who:cooperatives} {f28.money:4 billion pesos} for the minibuses, {f29.place:made in China}. {f30.who:The transport secretary}, Lorna Vidal, {f31.position:said they would be paid by the state}. Commuters had {f32.what:walked} or {f33.what:ridden in army trucks}. Fares {f34.status:remain} at 13 pesos.

=== report B | outlet: Luzon Star | published: 2024-08-16 | copy: A
# {f1.who:Jeepney} drivers {f2.status:end} strike over {f3.what:phase-out}

SAN BARTOLO - {f1.who:Jeepney drivers} {f2.status:called off} their {f4.time:four-day} strike on Thursday after {f5.who:Vice President} Emilio Razon {f6.status:suspended} the plan to {f3.what:replace their vehicles with minibuses}.

The order was {f7.status:signed} {f8.time:on Wednesday night}, {f9.who:his spokeswoman} told reporters. It holds {f10.time:until December}. Strike leader {f11.name:Nestor Dimalanta}, {f11.age:48}, {f12.status:was released} from {f13.place:a police station}, where he had been held for {f14.what:inciting a riot}.

"{f15.wording:The old king of the road lives another day}," he shouted from {f16.what:a balcony}. {f17.who:Fellow drivers} {f18.what:carried him on their shoulders}.

At least {f19.number:six} drivers were {f20.status:hurt} on Tuesday when police used {f21.what:batons} on {f22.place:the Quilada bridge}. {f23.who:A captain} {f24.status:has been relieved}. {f25.who:A Senate committee} {f26.status:is investigating}.

Banks had lent {f27.who:cooperatives} {f28.money:4 billion pesos} for the minibuses, {f29.place:made in Japan}. {f30.who:The transport secretary}, Lorna Vidal, {f31.position:said they would have to be paid by the borrowers}. Commuters had {f32.what:walked} or {f33.what:ridden in garbage trucks}. Fares {f34.status:go up} from 13 pesos to 14.

=== key
f1.who same A=jeepney drivers B=jeepney drivers | who struck
f2.status same A=ended B=ended | the strike
f3.what same A=replacement of jeepneys B=replacement of jeepneys | what it was about
f4.time same A=4 days B=4 days | its length
f5.who differs A=President B=Vice President | Razon's office
f6.status same A=suspended B=suspended | the plan
f7.status same A=signed B=signed | the order
f8.time same A=2024-08-14 night B=2024-08-14 night | when
f9.who same A=spokeswoman B=spokeswoman | who told it
f10.time differs A=2025-06 B=2024-12 | until when it holds
f11.name same A=Nestor Dimalanta B=Nestor Dimalanta | the strike leader
f11.age same A=48 B=48 | the strike leader
f12.status same A=released B=released | the strike leader
f13.place differs A=city jail B=police station | where he was held
f14.what differs A=obstructing traffic B=inciting a riot | the charge
f15.wording differs A=The old king of the road lives another year B=The old king of the road lives another day | his words
f16.what differs A=roof of a jeepney B=balcony | from where he shouted
f17.who differs A=students B=fellow drivers | who carried him
f18.what same A=on shoulders B=on shoulders | how he was carried
f19.number same A=6 B=6 | drivers hurt
f20.status same A=hurt B=hurt | those drivers
f21.what differs A=water cannon B=batons | what police used
f22.place same A=Quilada bridge B=Quilada bridge | where
f23.who differs A=sergeant B=captain | who was relieved
f24.status same A=relieved B=relieved | the officer
f25.who differs A=human rights commission B=Senate committee | who investigates
f26.status same A=investigating B=investigating | the inquiry
f27.who same A=cooperatives B=cooperatives | the borrowers
f28.money same A=PHP 4bn B=PHP 4bn | the loans
f29.place differs A=China B=Japan | where the minibuses are made
f30.who same A=transport secretary B=transport secretary | Vidal
f31.position differs A=paid by the state B=paid by the borrowers | who pays the loans
f32.what same A=walked B=walked | how commuters coped
f33.what differs A=army trucks B=garbage trucks | what they rode in
f34.status differs A=unchanged B=raised | the fare
