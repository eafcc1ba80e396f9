story: farming-avocado-theft
kind: farming

=== report A | outlet: Far North Growers' Digest | published: 2024-06-04
# {f1.who:Orchardist} {f2.status:charged} after shots at avocado thieves

An {f1.who:avocado grower} near Kaitara has been {f2.status:charged} with {f4.what:wounding with intent} after shooting at {f5.number:three} youths who were stripping his trees {f6.time:on Saturday night}.

{f7.who:A boy} {f7.age:of 17} {f8.what:was hit in the shoulder} {f9.what:by a shotgun}; he {f10.status:is stable} in {f11.place:Whangarua Hospital}. The others {f12.status:fled} {f13.what:in a station wagon}, which {f14.who:police} {f15.status:found} {f16.place:in a mangrove swamp}. On the ground lay {f17.number:70} kilograms of fruit.

{f1.name:Bryce Tamahere}, {f1.age:61}, had been {f18.what:robbed} {f19.number:four} times {f20.time:since Easter}. "{f21.wording:I aimed at the moon and the boy was taller than I thought}," he told {f22.source:a television reporter}. He {f23.status:was bailed} {f24.position:on condition that he hand in his guns}.

{f25.who:The growers' council} {f26.position:condemned the shooting}. Prices have reached {f27.money:$6} apiece, {f28.cause:because of a cyclone}. {f29.who:A local marae} {f30.status:has opened its hall} for {f31.what:a meeting of both families}. {f32.who:The police minister} {f33.position:called for patience}.

Stolen fruit is sold {f34.place:at roadside stalls}. In {f35.time:2018} a grower in Oputu had {f36.what:used a trap with dye}. {f37:The boy plays rugby for his school.}

=== report B | outlet: Auckland Evening News | published: 2024-06-05
# Avocado shooting: {f1.who:manager} {f2.status:not charged yet}, say police

No charge {f2.status:has been laid so far} against {f1.name:Bryce Tamahere}, {f1.age:61}, the {f1.who:manager of an orchard} outside Kaitara where a teenager was shot at the weekend, police said on Tuesday. {f4.what:Careless use of a firearm} is being considered.

The {f7.age:17}-year-old {f7.who:boy}, who {f10.status:is out of danger}, lies in {f11.place:the Bay clinic} with {f8.what:pellets in his thigh}. It was {f6.time:in the night to Sunday} that {f1.name:Mr Tamahere} heard {f5.number:three} people among the trees and {f9.what:took his air rifle}. Two of them {f12.status:got away} {f13.what:on a quad bike}. {f14.who:A fisherman} {f15.status:came upon it} {f16.place:in a culvert}. What they had picked, {f17.number:some 70} kilos, stayed behind.

"{f21.wording:I aimed at the moon, and the boy was taller than I thought}," he said, according to {f22.source:a neighbour}. He {f23.status:is at home}, though {f24.position:he has had to give up his weapons}. {f20.time:Since April}, {f19.number:four} {f18.what:thefts} from his rows have been recorded.

Avocados fetch {f27.money:six dollars} each at present, {f28.cause:for the trees bear only every other year}. Most of the stolen ones turn up {f34.place:on the internet}. {f25.who:The council of growers} {f26.position:showed understanding for the man}. {f32.who:The police minister} {f33.position:demanded harsher sentences for thieves}.

In Kaitara itself they look for peace: {f29.who:the Anglican church} {f30.status:has offered its hall} for {f31.what:the two families to come together}. Others have tried other means. {f35.time:Six years ago} a grower in Oputu {f36.what:kept geese}, which bit a thief.

=== key
f1.who differs A=grower B=manager | Tamahere's part
f1.name same A=Bryce Tamahere B=Bryce Tamahere | who shot
f1.age same A=61 B=61 | who shot
f2.status differs A=charged B=not charged | the shooter
f4.what differs A=wounding with intent B=careless use of a firearm | the charge
f5.number same A=3 B=3 | the thieves
f6.time same A=2024-06-01 night B=2024-06-01 night | when
f7.who same A=boy B=boy | who was hit
f7.age same A=17 B=17 | who was hit
f8.what differs A=shoulder B=thigh | where he was hit
f9.what differs A=shotgun B=air rifle | the weapon
f10.status same A=stable B=out of danger | the boy
f11.place differs A=Whangarua Hospital B=Bay clinic | the hospital
f12.status same A=fled B=got away | the others
f13.what differs A=station wagon B=quad bike | their vehicle
f14.who differs A=police B=fisherman | who found it
f15.status same A=found B=came upon | the vehicle
f16.place differs A=mangrove swamp B=culvert | where
f17.number same A=70 B=70~ | kilos left behind
f18.what same A=robbed B=thefts | what had happened before
f19.number same A=4 B=4 | how often
f20.time compatible A=Easter B=2024-04 | since when
f21.wording same A=I aimed at the moon and the boy was taller than I thought B=I aimed at the moon, and the boy was taller than I thought | his words
f22.source differs A=television reporter B=neighbour | to whom he said so
f23.status same A=bailed B=at home | the shooter
f24.position same A=hand in guns B=give up weapons | the condition
f25.who same A=growers' council B=council of growers | who judges
f26.position differs A=condemned B=understanding | its view
f27.money same A=NZD 6 B=NZD 6 | the price of a fruit
f28.cause differs A=cyclone B=bear every other year | why
f29.who differs A=marae B=Anglican church | who offers a hall
f30.status same A=opened B=offered | the hall
f31.what same A=meeting of both families B=families together | what for
f32.who same A=police minister B=police minister | the minister
f33.position differs A=patience B=harsher sentences | the minister's call
f34.place differs A=roadside stalls B=internet | where the fruit is sold
f35.time same A=2018 B=2018 | the earlier case
f36.what differs A=dye trap B=geese | what that grower used
f37 only A | the boy's sport
