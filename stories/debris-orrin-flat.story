story: debris-orrin-flat
kind: accident

=== report A | outlet: Dunmarra Plains Courier | published: 2024-05-16
# Farmer finds {f1.what:rocket tank} in his barley

{f2.role:Sheep and barley farmer} {f2.name:Tomas Hallerby}, {f2.age:58}, was drinking his tea on {f3.time:Tuesday morning} when something the size of a van {f4.status:came down} {f5.number:300 metres} from his kitchen window.

The object, {f1.what:a fuel tank} from the upper stage of a Skylance 3 rocket, left a hole {f6.number:two metres deep} in a field at {f7.place:Orrin Flat}. {f8.number:Four} ewes were killed. Nobody was hurt.

"{f9.wording:I thought the gas bottle had gone up}," Mr Hallerby said. His daughter Signe, 31, rang the fire brigade, which {f10.what:sealed off the paddock} and kept onlookers away.

The rocket was launched by {f11.who:Averon Orbital} on {f12.time:2 May} with {f13.number:22} weather satellites. The company's {f14.role:head of safety}, {f14.name:Ngaire Oduya}, said the stage should have burned up over the ocean and blamed {f15.cause:a valve that stuck open}.

Averon {f16.status:has offered} the family {f16.money:$40,000}. Mr Hallerby said he {f17.position:would not sign anything until the soil had been tested}.

The state environment office said the tank {f18.certainty:was free of} poisonous fuel. {f19:Two of its officers will return next week to take water samples from the dam.}

In 2019 a smaller piece, weighing 15 kilograms, fell on a road near Tarlee, 60 kilometres away. No compensation was paid then.

=== report B | outlet: Continental Wire | published: 2024-05-16
# Space junk {f4.status:crashes} onto farm, {f8.number:six} sheep dead

DUNMARRA (Continental Wire) - {f1.what:A pressure vessel} from a commercial launcher {f4.status:plunged} into farmland {f7.place:at Orrin Creek} on {f3.time:Tuesday}, killing {f8.number:six} sheep and narrowly missing a house, authorities said on Thursday.

{f2.name:Thomas Hallerby}, a {f2.age:56-year-old} {f2.role:grazier}, told reporters the impact shook the windows of his home, {f5.number:less than half a kilometre} away. "{f9.wording:I thought a gas bottle had gone up in the shed}," he said.

Firefighters {f10.what:cordoned off the field}, where the wreckage lay in a crater {f6.number:about two metres} in depth.

{f14.name:Ngaire Oduya}, {f14.role:chief engineer} of {f11.who:Averon Orbital}, confirmed that the part belonged to the company's Skylance 3, which lifted off on {f12.time:May 3} to put {f13.number:22} meteorological spacecraft into orbit. Asked why it had not disintegrated over the sea, she said {f15.cause:a software fault had cut the braking burn short}.

The company {f16.status:was preparing an offer} of compensation, she said, and the sum would be {f16.money:"around $40,000"}. The family {f17.position:wants an independent test of the ground before it accepts}.

Environment officials {f18.certainty:could not rule out} traces of toxic propellant in the vessel and told neighbours within 2 kilometres not to touch fragments.

{f20:The national space agency has suspended Averon's next launch licence, for a flight planned on 9 June with 18 satellites.} Averon has flown 14 times since 2020.

The event is the second in the region. A 15-kg fragment from another company's rocket hit a road in 2019.

=== key
f1.what compatible A=fuel tank B=pressure vessel | what fell
f2.role compatible A=sheep and barley farmer B=grazier | the owner
f2.name differs A=Tomas Hallerby B=Thomas Hallerby | the farmer's first name
f2.age differs A=58 B=56 | the farmer's age
f3.time compatible A=2024-05-14 morning B=2024-05-14 | when it fell
f4.status same A=fell B=fell | the debris
f5.number compatible A=300 B=<500 | metres from the house
f6.number compatible A=2 B=2~ | depth of the hole in metres
f7.place differs A=Orrin Flat B=Orrin Creek | where it fell
f8.number differs A=4 B=6 | sheep killed
f9.wording differs A=I thought the gas bottle had gone up B=I thought a gas bottle had gone up in the shed | Hallerby's words
f10.what same A=sealed off B=sealed off | what the fire brigade did
f11.who same A=Averon Orbital B=Averon Orbital | whose rocket
f12.time differs A=2024-05-02 B=2024-05-03 | the launch
f13.number same A=22 B=22 | satellites carried
f14.role differs A=head of safety B=chief engineer | Oduya's post
f14.name same A=Ngaire Oduya B=Ngaire Oduya | the company's speaker
f15.cause differs A=stuck valve B=software fault | why the stage did not burn up
f16.status differs A=offered B=offer being prepared | the compensation
f16.money compatible A=USD 40000 B=USD 40000~ | the compensation
f17.position compatible A=soil test before signing B=independent ground test before accepting | the family's condition
f18.certainty differs A=certain that none B=possible | poisonous fuel in the tank
f19 only A | officers to return for water samples
f20 only B | the next launch licence suspended
