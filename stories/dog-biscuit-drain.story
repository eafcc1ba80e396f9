story: dog-biscuit-drain
kind: local

=== report A | outlet: Larkin Fire and Rescue District | published: 2025-02-05
# Dog {f1.status:freed} from {f4.place:storm drain} after {f2.time:26 hours}

LARKIN, Oregon - Crews from Larkin Fire and Rescue {f1.status:freed} {f3.what:a beagle} that had been stuck {f4.place:in a storm drain under Alder Street} for {f2.time:26 hours} on {f5.time:Tuesday, Feb. 4}.

{f6.name:Biscuit}, {f6.age:9}, slipped his leash {f7.time:at about 1 p.m. Monday} when {f7.cause:a garbage truck backfired}, and ran into an open culvert at Mill Creek Park. His owner, {f8.name:Walter Osterhout}, {f8.age:74}, called 911 shortly after dark, when he {f9.cause:heard howling through a manhole}.

Firefighters located the dog {f10.what:with a sewer-inspection camera lent by the city} some {f11.number:120 feet} from the entrance, {f12.what:behind a plug of branches and ice}. An attempt to lure him out with {f13.what:bacon} {f13.status:was not successful}.

At {f14.time:8 a.m. on Tuesday} a city crew {f15.what:began to cut through the pavement}. Firefighter {f16.name:Marisol Tengku}, {f16.cause:the smallest member of the shift}, was lowered into the pipe and brought the dog up {f17.time:at 3.10 p.m.}

Biscuit was {f18.what:cold and hungry} and has {f18.what:a cut paw}. He was examined by {f19:a volunteer veterinarian} on the scene.

"{f20.wording:We would do it for any member of a family in this town}," said Battalion Chief {f21.name:Roy Delacorte}. The District reminds residents that they {f22.position:should never enter a culvert themselves}.

Alder Street {f23.status:remains closed} between Second and Third avenues. It is expected to reopen {f23.time:on Friday}.

In January the District rescued a horse from an irrigation canal.

=== report B | outlet: Channel 6 Larkin | published: 2025-02-05
# Good boy! {f6.name:Biscuit} the {f3.what:beagle} is {f1.status:out}

You may have heard him before you heard of him. {f6.name:Biscuit}, {f3.what:a beagle} with a voice that carries two blocks, is {f1.status:home} this morning after {f2.time:more than a day} {f4.place:in a drain below Alder Street}.

{f24:He spent the night on the couch, which is not allowed.}

{f8.name:Walter Osterhout} was walking his {f6.age:nine-year-old} pet on {f7.time:Monday around lunchtime} when {f7.cause:a garbage truck went bang}. The leash slid out of his hand. "I'm {f8.age:74}. He's got four legs and I've got two bad ones," he told us.

He found out where Biscuit was {f9.cause:by his howl, coming up through a manhole cover} that evening. By then {f10.what:a camera on wheels that the city uses for its sewers} was the only thing that would fit, and it showed a pair of eyes {f11.number:120 feet} in, {f12.what:on the far side of a dam of ice and twigs}. {f13.what:Bacon}, his favorite, {f13.status:did nothing for him}.

So {f5.time,f14.time:on Tuesday} {f14.time:at eight in the morning} the jackhammers came. It took {f25:a little over seven hours} to {f15.what:open up the road} and make a hole wide enough for {f16.name:Marisol Tengku}, who was picked because {f16.cause:nobody else on duty is as small}. {f17.time:Ten minutes past three}, and up he came, {f18.what:shivering, famished} and with {f18.what:one paw bleeding}.

Some {f26:60 neighbors} clapped. One of them, {f27:Luz Osterhout, the owner's sister-in-law, handed out coffee}.

"{f20.wording:We would do it for any member of a family in this town}," fire department battalion chief {f21.name:Roy Delacorte} said.

If your dog goes down a pipe, {f22.position:do not go after it}, the department says. And if you drive to work along Alder Street: find another way {f23.time:until Friday}, {f23.status:there's a hole in it}.

=== report C | outlet: The Larkin Packet | published: 2025-02-06
# What a {f3.what:beagle} costs

Nobody at City Hall wishes to seem heartless. But after {f5.time:Tuesday's} rescue of {f6.name:Biscuit}, the {f3.what:beagle} that {f1.status:was pulled} from {f4.place:a drain under Alder Street}, there is a hole in the road, and soon there will be a bill.

Public works director {f29:Hollis Nakagawa puts it at $18,400}, nearly all of it for {f15.what:breaking up the street} and mending it. {f30:The city will pay.} Biscuit's owner, {f8.name:Walter Osterhout}, {f28:offered $500}, which was declined.

The dog, {f6.age:9}, had bolted {f7.time:on Monday} {f7.cause:at the backfiring of a garbage truck}. He vanished into the culvert at Mill Creek Park and was seen {f10.what:by a sewer camera} {f11.number:40 yards} up the pipe. Firefighter {f16.name:Marisol Tengku} carried him out {f17.time:a little after 3} {f5.time:on Tuesday} afternoon, {f2.time:26 hours} after he had gone in.

The grate that should have covered the culvert {f31:was stolen for scrap in November}, Nakagawa said, and a new one was on order. It will be fitted next week.

The block should be open again {f23.time:tomorrow}.

=== key
f1.status same A=freed B=freed C=freed | the dog
f2.time compatible A=26 hours B=>24 hours C=26 hours | how long he was stuck
f3.what same A=beagle B=beagle C=beagle | what the animal is
f4.place same A=storm drain under Alder Street B=storm drain under Alder Street C=storm drain under Alder Street | where he was stuck
f5.time same A=2025-02-04 B=2025-02-04 C=2025-02-04 | the day of the rescue
f6.name same A=Biscuit B=Biscuit C=Biscuit | the dog
f6.age same A=9 B=9 C=9 | the dog
f7.time compatible A=2025-02-03T13:00~ B=2025-02-03 around lunchtime C=2025-02-03 | when he ran away
f7.cause same A=garbage truck backfired B=garbage truck backfired C=garbage truck backfired | why he ran away
f8.name same A=Walter Osterhout B=Walter Osterhout C=Walter Osterhout | the owner
f8.age same A=74 B=74 | the owner
f9.cause same A=howling through a manhole B=howling through a manhole | how the owner found out where he was
f10.what same A=sewer camera B=sewer camera C=sewer camera | with what he was located
f11.number same A=120 feet B=120 feet C=120 feet | how far in he was
f12.what same A=branches and ice B=branches and ice | what held him
f13.what same A=bacon B=bacon | the lure
f13.status same A=failed B=failed | the lure
f14.time same A=2025-02-04T08:00 B=2025-02-04T08:00 | when the digging began
f15.what same A=cut through the pavement B=cut through the pavement C=cut through the pavement | how he was reached
f16.name same A=Marisol Tengku B=Marisol Tengku C=Marisol Tengku | the firefighter
f16.cause same A=the smallest on duty B=the smallest on duty | why she went down
f17.time compatible A=2025-02-04T15:10 B=2025-02-04T15:10 C=2025-02-04T15:00~ | when he came up
f18.what same A=cold, hungry, a cut paw B=cold, hungry, a cut paw | his state
f19 only A | the veterinarian
f20.wording same A=We would do it for any member of a family in this town B=We would do it for any member of a family in this town | the chief's words
f21.name same A=Roy Delacorte B=Roy Delacorte | the battalion chief
f22.position same A=do not enter a culvert B=do not enter a culvert | what the fire department asks of people
f23.status same A=closed B=closed | the street
f23.time same A=2025-02-07 B=2025-02-07 C=2025-02-07 | when the street opens again
f24 only B | the night on the couch
f25 only B | how long the digging took
f26 only B | neighbors watching
f27 only B | the sister-in-law with the coffee
f28 only C | the owner's offer
f29 only C | the bill
f30 only C | who pays
f31 only C | the stolen grate
