story: ferry-collision-sundvik
kind: transport

=== report A | outlet: Oresound Daily | published: 2020-08-17
# Ferry {f1.status:rams} yacht off Sundvik, {f2.role:shipowner} {f3.status:killed}

By Maja Thulin

SUNDVIK - {f2.role:A shipowner} {f3.status:died} {f4.time:on Saturday evening} when a passenger ferry {f1.status:ran into} his {f5.what:sailing yacht} off Sundvik in {f6.what:clear weather}.

{f2.name:Claes Ridder}, 61, was thrown into the water and {f7.cause:hit by the ferry's propeller}, police said. His {f8.role:daughter}, {f8.age:27}, was picked up by {f9.who:the ferry's own crew} and is in hospital with {f10.what:a broken arm}.

The ferry Sankt Olof, {f11.what:on its way from Sundvik} with {f12.number:214} passengers, was steered at the time by {f13.who:the second mate}. {f14.source:The coastguard} said he {f15.what:had been looking at his phone}. A breath test {f16.status:was negative}.

"{f17.wording:I saw the sail, and then I did not see it any more}," said {f18.who:a passenger from Lund-Vester}, who was {f19.place:on the upper deck}.

The officer {f20.status:was arrested} on board and {f20.status:released} on Sunday. Prosecutor {f21.name:Lena Quist} said he was suspected of {f22.what:causing another's death}. {f23.who:The shipping company} {f23.status:took the ferry out of service} for {f24.what:a technical check}.

The union of ship's officers {f25.position:warned against a quick verdict}. Two crews {f26.what:had complained of long shifts} {f26.time:in May}.

{f2.name:Ridder} {f27.what:had founded the Ridder Line} in {f27.time:1989} and sold it ten years ago to {f27.whom:the same company that runs the Sankt Olof}. He will be buried {f28.place:in the churchyard of Sundvik}. The {f29.what:regatta} that was to be held there next weekend {f29.status:goes ahead} at the wish of his family.

{f30:In 2013 the Sankt Olof had touched a pier in fog; nobody was hurt}.

=== report B | outlet: North Sea Press Agency | published: 2020-08-17
# Businessman {f3.status:dies} after ferry {f1.status:hits} his boat

SUNDVIK (NSPA) - {f2.name:Claes Ridder}, {f2.role:a former shipowner} who {f27.what:built up a ferry line} from {f27.time:1989} on, {f3.status:lost his life} {f4.time:on Saturday} when one of the vessels of {f27.whom:the group to which he had sold it} {f1.status:struck} his {f5.what:motor cruiser} in {f6.what:light fog}.

He {f7.cause:drowned}, a post-mortem showed. His {f8.role:wife}, {f8.age:who is in her fifties}, was rescued by {f9.who:a pilot boat} and treated for {f10.what:a fractured arm}.

{f12.number:More than 200} people were on the Sankt Olof, which was {f11.what:approaching the harbour of Sundvik}. {f13.who:The captain himself} was at the helm, according to {f14.source:the company}; {f15.what:it was not true}, it added, that the officer on the bridge {f15.what:was using a mobile phone}. Police said {f16.status:no alcohol was found in his blood}.

{f18.who:A traveller} {f19.place:at the rail of the top deck} told the agency: "{f17.wording:I saw the sail, and then I did not see it}."

The man {f20.status:was detained overnight and then let go}. He {f22.what:faces an accusation of manslaughter}, prosecutor {f21.name:Lena Quist} said. The ship {f23.status:was laid up} {f23.who:by order of the maritime authority} for {f24.what:an examination of its steering}.

The officers' union {f25.position:called for the bridge to be manned by two at all times}. It recalled that {f26.time:three months ago} two crews {f26.what:had protested about working hours}.

The family said {f2.name:Ridder}'s ashes would be {f28.place:scattered at sea}. {f29.what:A sailing race} planned for the coming weekend {f29.status:has been cancelled}.

{f31:It was the first fatal accident of a scheduled ferry in these waters since 2004}.

=== key
f1.status same A=ran into B=struck | the ferry
f2.role compatible A=shipowner B=former shipowner | the dead man
f2.name same A=Claes Ridder B=Claes Ridder | the dead man
f3.status same A=died B=lost his life | the dead man
f4.time compatible A=2020-08-15 evening B=2020-08-15 | the collision
f5.what differs A=sailing yacht B=motor cruiser | his boat
f6.what differs A=clear weather B=light fog | the weather
f7.cause differs A=propeller B=drowned | what he died of
f8.role differs A=daughter B=wife | who was with him
f8.age differs A=27 B=50s | her age
f9.who differs A=the ferry's crew B=a pilot boat | who rescued her
f10.what same A=broken arm B=fractured arm | her injury
f11.what differs A=leaving Sundvik B=approaching Sundvik | which way the ferry was going
f12.number compatible A=214 B=>200 | passengers
f13.who differs A=second mate B=captain | who steered
f14.source differs A=coastguard B=company | on whose word
f15.what differs A=had been looking at his phone B=it was not true that he used a phone | the officer and the phone
f16.status same A=negative B=no alcohol | the alcohol test
f17.wording differs A=I did not see it any more B=I did not see it | the passenger's words
f18.who same A=a passenger B=a traveller | the witness
f19.place same A=upper deck B=top deck | where the witness stood
f20.status same A=arrested and released B=detained and let go | the officer
f21.name same A=Lena Quist B=Lena Quist | the prosecutor
f22.what same A=causing another's death B=manslaughter | the suspicion
f23.who differs A=shipping company B=maritime authority | who took the ferry out of service
f23.status same A=taken out of service B=laid up | the ferry
f24.what compatible A=technical check B=examination of the steering | what for
f25.position differs A=no quick verdict B=two officers on the bridge | the union
f26.what same A=complained of long shifts B=protested about working hours | the crews
f26.time same A=2020-05 B=2020-05 | when
f27.what same A=founded a ferry line B=built up a ferry line | what Ridder had done
f27.time same A=1989 B=1989 | since when
f27.whom same A=the company that runs the Sankt Olof B=the group that owns the vessel | the buyer of his line
f28.place differs A=churchyard B=at sea | where he is laid to rest
f29.what same A=regatta B=sailing race | the event
f29.status differs A=goes ahead B=cancelled | the regatta
f30 only A | the accident of 2013
f31 only B | first fatal accident since 2004
