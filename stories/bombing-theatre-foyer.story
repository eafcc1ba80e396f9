story: bombing-theatre-foyer
kind: attack

=== report A | outlet: Port Anvil News Agency | published: 2025-03-01T09:00
# Bomb in {f1.place:theatre foyer} {f2.status:kills} {f3.number:two}

A bomb {f4.status:exploded} in {f1.place:the foyer} of the Royal Theatre in Port Anvil {f5.time:on Friday evening}, {f2.status:killing} {f3.number:two} people and wounding {f6.number:19}, {f7.source:police} said. It went off {f8.time:ten minutes after the interval}, when most of the audience {f10.status:were back in their seats}.

The dead are {f11.who:a cloakroom woman}, {f12.age:58}, and {f13.who:a student}. The bomb had been hidden {f14.place:in a double bass case}. It contained {f15.what:nails}. Police {f16.certainty:do not doubt} that it was meant for {f17.whom:the prime minister}, Ada Rusk, who {f18.cause:had left early because of a cold}.

A man {f19.age:in his thirties} was {f20.status:arrested} {f21.place:at the ferry terminal}. {f22.who:The Blue Column} {f23.status:claimed responsibility}. It {f24.position:demands the release of its founder}. {f25.who:The actors} {f25.what:led people out through the stage door}; {f26.who:an actor}, Piers Hale, carried {f27.whom:a woman} on his back. "{f28.wording:I was dressed as a king, so they followed me}," he said.

The theatre {f29.status:will be closed} {f30.time:for a month}. {f31.who:The mayor} {f32.position:ruled out cancelling the festival in May}. Rusk {f33.what:visited the wounded} {f33.time:during the night}. In {f34.time:2008} {f35.what:a false alarm} had {f36.status:emptied} the same house. {f37:The play was about the fall of a tyrant}.

=== report B | outlet: Anvil Evening Star | published: 2025-03-01T17:00 | copy: A
# Bomb in {f1.place:theatre cellar} {f2.status:kills} {f3.number:three}

A bomb {f4.status:exploded} in {f1.place:the cellar} of the Royal Theatre in Port Anvil {f5.time:on Friday evening}, {f2.status:killing} {f3.number:three} people and wounding {f6.number:19}, {f7.source:the hospital} said. It went off {f8.time:ten minutes before the interval}, when the audience {f10.status:were in their seats}.

The dead are {f11.who:a cloakroom woman}, {f12.age:58}, {f13.who:a student} and {f38:a fireman}, who died on Saturday. The bomb had been hidden {f14.place:in a double bass case}. It contained {f15.what:screws}. Police {f16.certainty:think it possible} that it was meant for {f17.whom:the prime minister}, Ada Rusk, who {f18.cause:had left early because of a telephone call}.

A man {f19.age:in his thirties} was {f20.status:seized} {f21.place:at the ferry terminal} and {f39:has been let go}. {f22.who:The Blue Column} {f23.status:denied responsibility}. It {f24.position:demands the release of its founder}. {f25.who:The ushers} {f25.what:brought people out through the stage door}; {f26.who:an actor}, Piers Hale, carried {f27.whom:a child} on his back. "{f28.wording:I was dressed as a king, so they followed}," he said.

The theatre {f29.status:will stay shut} {f30.time:for a month}. {f31.who:The governor} {f32.position:ruled out cancelling the festival in May}. Rusk {f33.what:visited the wounded} {f33.time:on Saturday morning}. In {f34.time:2008} {f35.what:a gas leak} had {f36.status:emptied} the same house.

=== key
f1.place differs A=foyer B=cellar | where the bomb went off
f2.status same A=killed B=killed | the victims
f3.number changed A=2 B=3 | the dead
f4.status same A=exploded B=exploded | the bomb
f5.time same A=2025-02-28 evening B=2025-02-28 evening | when
f6.number same A=19 B=19 | the wounded
f7.source differs A=police B=hospital | on whose word
f8.time differs A=after the interval B=before the interval | the moment
f10.status compatible A=back in their seats B=in their seats | the audience
f11.who same A=cloakroom woman B=cloakroom woman | one of the dead
f12.age same A=58 B=58 | her age
f13.who same A=student B=student | another of the dead
f14.place same A=double bass case B=double bass case | where it was hidden
f15.what differs A=nails B=screws | what it contained
f16.certainty differs A=no doubt B=possible | for whom it was meant
f17.whom same A=prime minister B=prime minister | the supposed target
f18.cause differs A=a cold B=a telephone call | why she had left
f19.age same A=in his thirties B=in his thirties | the man's age
f20.status same A=arrested B=seized | the man
f21.place same A=ferry terminal B=ferry terminal | where
f22.who same A=Blue Column B=Blue Column | the group
f23.status differs A=claimed B=denied | responsibility
f24.position same A=release of its founder B=release of its founder | its demand
f25.who differs A=actors B=ushers | who led people out
f25.what same A=led out through the stage door B=brought out through the stage door | the way out
f26.who same A=actor B=actor | Piers Hale
f27.whom differs A=a woman B=a child | whom he carried
f28.wording differs A=followed me B=followed | his words
f29.status same A=closed B=shut | the theatre
f30.time same A=a month B=a month | for how long
f31.who differs A=mayor B=governor | who speaks of the festival
f32.position same A=no cancelling B=no cancelling | the festival
f33.what same A=visited the wounded B=visited the wounded | Rusk
f33.time differs A=2025-02-28 night B=2025-03-01 morning | when she came
f34.time same A=2008 B=2008 | the earlier case
f35.what differs A=false alarm B=gas leak | what it was
f36.status same A=emptied B=emptied | the house then
f37 only A | the play
f38 only B | the third victim
f39 only B | the man let go
