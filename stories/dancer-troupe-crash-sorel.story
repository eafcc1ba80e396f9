story: dancer-troupe-crash-sorel
kind: culture

=== report A | outlet: Laurentide Press | published: 2024-10-06
# {f1.what:Minibus} with folk dancers {f2.status:crashes}; {f3.number:two} dead

SOREL-ANSE, Quebec, Oct 6 (LP) - {f3.number:Two} members of a folk dance troupe {f3.status:were killed} when their {f1.what:minibus} {f2.status:collided} with {f4.what:a timber truck} near Sorel-Anse {f5.time:on Saturday evening}, police said. {f6.number:Seven} others were injured.

The troupe, "{f7.what:Les Pas-de-Loup}", {f8.status:was returning} from {f9.what:a harvest festival}. The truck driver, {f10.age:39}, {f11.status:escaped with scratches}; a breath test was {f12.status:negative}. Investigators {f13.certainty:believe} that {f14.cause:the minibus skidded on wet leaves}.

{f15.who:A nurse driving behind} {f15.what:gave first aid}. The victims were {f16.who:a couple}, aged {f16.age:61 and 63}. "{f17.wording:They danced their whole lives side by side}," said {f18.role:the troupe's director}, Mireille Castonguay-Roy, who {f18.status:was not on board}.

Highway 132 was closed {f19.time:for two hours}. The troupe {f20.status:has cancelled} {f20.what:its tour of Brittany}. {f21.who:Residents} of the crossroads {f21.position:have long called for traffic lights}.

=== report B | outlet: Radio Saint-Laurent | published: 2024-10-07
# Mourning for dancers of "{f7.what:Les Pas-de-Loup}"

By Yvon Thériault-Bouchard

The fiddles are silent in Sorel-Anse. {f3.number:Three} dancers {f3.status:have died} since their {f1.what:van} {f2.status:ran into} {f4.what:a milk tanker} {f5.time:at nightfall on Saturday}; the third, a man of 27, lost his fight on Sunday. {f6.number:Six} people were injured.

They {f8.status:were on their way} to {f9.what:a wedding}, where they were to perform. The driver of the other vehicle, {f10.age:39}, {f11.status:broke both legs}. He had {f12.status:not been drinking}. {f13.certainty:It is certain}, the police say, {f14.cause:that the van had crossed the centre line because its driver fell asleep}.

{f15.who:A farmer} {f15.what:was the first to help}. {f16.who:A brother and sister} in their {f16.age:sixties} are among the dead. "{f17.wording:They danced all their lives side by side}," says Mireille Castonguay-Roy, {f18.role:who founded the group}; she {f18.status:had stayed at home with a cold}.

The road was blocked {f19.time:until the morning}. The journey to {f20.what:Brittany} {f20.status:will take place}, "because they would have wished it". {f21.who:People living at the crossing} {f21.position:demand a roundabout}.

=== report C | outlet: Laurentide Press | published: 2024-10-09
# Dance troupe crash: {f14.cause:brakes} under suspicion

The {f1.what:minibus} in which {f3.number:three} folk dancers {f3.status:died} on Saturday may have had {f14.cause:defective brakes}, the coroner's office said on Tuesday. A finding is {f13.certainty:not expected before spring}.

The {f4.what:timber truck} had right of way. Of the {f6.number:eight} injured, five are still in hospital. The married {f16.who:couple}, {f16.age:61 and 63}, {f24:will be buried on Friday}. {f18.role:Troupe director} Mireille Castonguay-Roy said that {f20.what:the Breton tour} {f20.status:would be made up for next year}.

The ministry of transport {f23:promised traffic lights}.

=== key
f1.what same A=minibus B=van C=minibus | the troupe's vehicle
f2.status same A=collided B=ran into | the vehicle
f3.number changed A=2 B=3 C=3 | the dead
f3.status same A=killed B=died C=died | the dancers
f4.what differs A=timber truck B=milk tanker C=timber truck | the other vehicle
f5.time same A=2024-10-05 evening B=2024-10-05 nightfall | when
f6.number differs A=7 B=6 C=8 | the injured
f7.what same A=Les Pas-de-Loup B=Les Pas-de-Loup | the troupe
f8.status differs A=returning B=on their way there | the direction of the journey
f9.what differs A=harvest festival B=wedding | the event
f10.age same A=39 B=39 | the other driver
f11.status differs A=scratches B=both legs broken | the other driver
f12.status same A=negative B=not been drinking | the other driver's alcohol test
f13.certainty differs A=probable B=certain C=open | the cause
f14.cause differs A=wet leaves B=driver fell asleep C=defective brakes | the cause
f15.who differs A=nurse B=farmer | who helped first
f15.what same A=first aid B=first to help | the help
f16.who differs A=couple B=brother and sister C=couple | the two first dead
f16.age compatible A=61 and 63 B=61 and 63 C=61 and 63 | the two first dead
f17.wording differs A=their whole lives B=all their lives | Castonguay-Roy's words
f18.role differs A=director B=founder C=director | Castonguay-Roy
f18.status same A=not on board B=stayed at home | Castonguay-Roy
f19.time differs A=2 hours B=until the morning | how long the road was closed
f20.status differs A=cancelled B=will take place C=put off | the tour
f20.what same A=tour of Brittany B=tour of Brittany C=tour of Brittany | the tour
f21.who same A=residents B=people living at the crossing | who makes a demand
f21.position differs A=traffic lights B=roundabout | what the residents want
f23 only C | the ministry's promise
f24 only C | the burial
