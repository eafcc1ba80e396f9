story: crash-minister-convoy-ouara
kind: accident

=== report A | outlet: Ouara Libre | published: 2023-05-23
# {f1.role:Interior minister} hurt as convoy hits {f3.what:cyclist}

By Idriss Zongo-Palé

{f1.role:Interior minister} {f1.name:Gaston Tiendo} was injured and {f3.what:a cyclist} {f4.status:killed} on Monday when the minister's convoy {f5.cause:overtook a bus} {f6.place:near Tenko} and {f7.what:the leading car} left the road.

{f3.name:Salif Oubda}, {f3.age:19}, {f8.who:an apprentice mechanic}, was {f9.what:on his way to the fields}. {f10.who:Villagers} {f10.status:threw stones} at {f10.what:the escort}, which {f11.status:answered with shots in the air}, {f12.source:a teacher} says.

{f1.name:Tiendo} {f13.what:has a broken arm}. He {f14.status:was flown} {f14.place:to the military hospital}. A bodyguard {f15.status:is in a coma}. The driver, {f16.name:Corporal Adama Sere}, {f17.status:has disappeared}.

The ministry {f18.position:promised to pay for the funeral}. The family {f19.position:refuses the money}. "{f20.wording:Let him come himself and see where his wheels have been}," said {f21.role:the young man's mother}, {f21.name:Awa Oubda}.

{f22.who:The lawyers' association} {f22.position:demands a speed limit for official cars}. It counts {f23.number:17} {f23.what:deaths caused by convoys} {f23.time:since 2018}. The prosecutor {f24.status:has opened an inquiry} {f24.whom:against unknown persons}.

The minister had been to open {f25.what:a police station} in Banko; {f25.status:the ceremony took place} without him on Tuesday. {f26.who:The prime minister} {f26.what:takes over his duties}. {f27:In a convoy accident at the same curve two years ago nobody was injured}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2023-05-24
# Minister {f18.position:says sorry} over death of {f3.what:motorcyclist}

OUARA (SAA) - Speaking from his bed, {f1.name:Gaston Tiendo}, {f1.role:defence minister} of Ouara, {f18.position:has apologised} to the parents of {f3.what:a motorcyclist} who {f4.status:died} under the wheels of his convoy.

The accident happened {f6.place:outside Tenko} on Monday. {f7.what:The last car} went off the road {f5.cause:as a tyre burst}. {f3.name:Salif Oubda}, {f3.age:nineteen}, {f8.who:who was learning the mechanic's trade}, {f9.what:was coming back from the market}.

{f10.who:Angry inhabitants} {f10.status:stoned} {f10.what:the minister's guards}; these {f11.status:did not fire}, {f12.source:a police officer} insisted.

{f1.name:Tiendo}, who {f13.what:broke a collarbone}, {f14.status:was taken by helicopter} {f14.place:to a private clinic}. {f15.status:His bodyguard has regained consciousness}. {f16.name:Adama Sere}, the driver, {f17.status:presented himself to the gendarmes}.

{f21.name:Awa Oubda}, {f21.role:the victim's grandmother}, {f19.position:accepted help with the burial}. Before that she had told journalists: "{f20.wording:Let him come and see where his wheels have been}."

A prosecutor {f24.status:is investigating} {f24.whom:the driver}. {f22.who:The bar association}, which {f22.position:wants official cars to obey the speed limits that exist}, has registered {f23.number:seventeen} {f23.what:people killed by convoys} {f23.time:in five years}.

{f25.status:The inauguration} of {f25.what:a barracks} at Banko, to which {f1.name:Tiendo} had been travelling, {f25.status:was postponed}. {f26.who:A deputy} {f26.what:stands in for him}. {f28:The road, built with foreign money in 2015, has no shoulder on which one could walk or ride}.

=== key
f1.role differs A=interior minister B=defence minister | Tiendo's office
f1.name same A=Gaston Tiendo B=Gaston Tiendo | the minister
f3.what differs A=cyclist B=motorcyclist | how the dead man travelled
f3.name same A=Salif Oubda B=Salif Oubda | the dead man
f3.age same A=19 B=19 | his age
f4.status same A=killed B=died | he
f5.cause differs A=overtook a bus B=tyre burst | why the car left the road
f6.place same A=near Tenko B=outside Tenko | where
f7.what differs A=leading car B=last car | which car
f8.who same A=apprentice mechanic B=learning the mechanic's trade | his occupation
f9.what differs A=on his way to the fields B=coming back from the market | where he was going
f10.who same A=villagers B=inhabitants | who was angry
f10.status same A=threw stones B=stoned | they
f10.what same A=escort B=minister's guards | at whom
f11.status differs A=shots in the air B=did not fire | the escort's answer
f12.source differs A=a teacher B=a police officer | on whose word
f13.what differs A=broken arm B=broken collarbone | the minister's injury
f14.status same A=flown B=taken by helicopter | the minister
f14.place differs A=military hospital B=private clinic | where he was taken
f15.status changed A=in a coma B=regained consciousness | the bodyguard
f16.name compatible A=Corporal Adama Sere B=Adama Sere | the driver
f17.status changed A=disappeared B=gave himself up | the driver
f18.position changed A=pays for the funeral B=apologises | the minister's side
f19.position changed A=refuses the money B=accepted help | the family
f20.wording differs A=let him come himself B=let him come | her words
f21.role differs A=mother B=grandmother | Awa Oubda
f21.name same A=Awa Oubda B=Awa Oubda | the relative
f22.who same A=lawyers' association B=bar association | who makes a demand
f22.position differs A=a speed limit for official cars B=existing limits obeyed | the demand
f23.number same A=17 B=17 | earlier victims
f23.what same A=deaths caused by convoys B=people killed by convoys | what is counted
f23.time same A=since 2018 B=in five years | in which time
f24.status same A=inquiry B=investigating | the prosecutor
f24.whom changed A=unknown persons B=the driver | against whom
f25.what differs A=police station B=barracks | what he was to open
f25.status differs A=took place B=postponed | the ceremony
f26.who differs A=prime minister B=a deputy | who replaces him
f26.what same A=takes over his duties B=stands in for him | the replacement
f27 only A | the earlier accident
f28 only B | the road
