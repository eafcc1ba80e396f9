story: mushroom-poisoning-lleira
kind: health

=== report A | outlet: Segre Comarcal | published: 2024-10-30
# {f1.number:Four} of one family {f1.status:poisoned} by {f2.what:mushrooms} near Lleira

{f1.number:Four} members of a family {f1.status:are in hospital} in Lleira after eating {f2.what:death caps} that they had {f3.what:picked in a pine wood} on {f3.time:Sunday}. {f4.who:The grandmother}, aged {f4.age:81}, {f4.status:needs a new liver}, {f5.source:the hospital} said.

The meal was {f6.what:an omelette}. {f7.who:A neighbour}, who had {f7.what:warned the family}, {f7.what:drove them to the emergency ward} on {f8.time:Monday night}, when {f8.what:cramps} had set in. "{f9.wording:They told me they had picked them for forty years}," the neighbour said. {f10.who:The dog}, which had {f10.what:licked the plates}, {f10.status:is dead}.

{f11.who:The regional health service} {f11.status:has confiscated} {f12.number:nine} baskets on {f12.place:the market} {f11.cause:as a precaution}. It {f13.position:advised people to have every find checked} by {f14.who:a pharmacist}. {f15.what:Picking} {f15.status:remains allowed}. The warm rain of September has {f16.cause:brought the species up earlier than usual}.

Last autumn there had been {f17.number:three} such cases in the whole region, {f17.what:none of them fatal}. The {f18.role:father} {f18.status:may go home} on {f18.time:Thursday}.

=== report B | outlet: Segre Comarcal | published: 2024-10-30 | copy: A
# {f1.number:Four} of one family {f1.status:poisoned} by {f2.what:mushrooms} near Lleira

{f1.number:Four} members of a family {f1.status:are being treated in hospital} in Lleira after eating {f2.what:fly agarics} that they had {f3.what:picked in an oak wood} on {f3.time:Sunday}. {f4.who:The grandfather}, aged {f4.age:81}, {f4.status:has got a new liver}, {f5.source:a relative} said.

The meal was {f6.what:a soup}. {f7.who:A neighbour}, who had {f7.what:warned the family}, {f7.what:took them to casualty} on {f8.time:Tuesday night}, when {f8.what:hallucinations} had set in. "{f9.wording:They told me they had eaten them for forty years}," the neighbour said. {f10.who:The cat}, which had {f10.what:licked the plates}, {f10.status:has died}.

{f11.who:The rural police} {f11.status:have seized} {f12.number:nine} baskets on {f12.place:the market} {f11.cause:as a precaution}. They {f13.position:advised people to have every find checked} by {f14.who:a mycologist}. {f15.what:Picking} {f15.status:is forbidden until further notice}. The warm rain of September has {f16.cause:brought the species up earlier than usual}.

Last autumn there had been {f17.number:three} such cases in the whole region, {f17.what:one of them fatal}. The {f18.role:father} {f18.status:can leave} on {f18.time:Thursday}.

=== key
f1.number same A=4 B=4 | poisoned
f1.status same A=in hospital B=treated in hospital | the family
f2.what differs A=death caps B=fly agarics | what they ate
f3.what differs A=pine wood B=oak wood | where they picked them
f3.time same A=2024-10-27 B=2024-10-27 | when
f4.who differs A=grandmother B=grandfather | the worst case
f4.age same A=81 B=81 | the worst case
f4.status differs A=needs a liver B=has got a liver | the worst case
f5.source differs A=hospital B=relative | on whose word
f6.what differs A=omelette B=soup | the meal
f7.who same A=neighbour B=neighbour | who took them
f7.what same A=warned, drove to emergency B=warned, took to casualty | the neighbour
f8.time differs A=2024-10-28 night B=2024-10-29 night | when they were taken
f8.what differs A=cramps B=hallucinations | the symptoms
f9.wording differs A=picked B=eaten | the neighbour's words
f10.who differs A=dog B=cat | the animal
f10.what same A=licked the plates B=licked the plates | the animal
f10.status same A=dead B=dead | the animal
f11.who differs A=regional health service B=rural police | who acted
f11.status same A=confiscated B=seized | the baskets
f11.cause same A=precaution B=precaution | why
f12.number same A=9 B=9 | baskets
f12.place same A=market B=market | where
f13.position same A=have finds checked B=have finds checked | the advice
f14.who differs A=pharmacist B=mycologist | who is to check
f15.status differs A=allowed B=forbidden | picking
f15.what same A=picking B=picking | what is allowed or not
f16.cause same A=early B=early | what the rain did
f17.number same A=3 B=3 | cases last autumn
f17.what differs A=none fatal B=one fatal | those cases
f18.role same A=father B=father | who goes home
f18.status same A=may go home B=can leave | the father
f18.time same A=2024-10-31 B=2024-10-31 | when
