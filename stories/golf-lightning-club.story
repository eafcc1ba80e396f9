story: golf-lightning-club
kind: sport

=== report A | outlet: Lowveld Observer | published: 2024-01-29
# {f1.whom:Caddie} {f1.status:killed} by lightning at Lowveld Open

{f1.whom:A caddie} {f1.status:was killed} and {f2.who:two spectators} were {f2.status:burned} when lightning struck {f3.what:a tree} beside {f3.place:the fourteenth green} at the Lowveld Open on {f4.time:Sunday afternoon}.

The victim, Sipho Ndlangamandla, 36, carried the bag of {f5.who:the tournament leader}, Hendrik Oosterveld. {f6.status:No warning siren} had been sounded, players said. The {f7.role:tournament director}, Lindiwe Maseko-Brand, replied that the storm had {f8.what:come without notice}.

"{f9.wording:We had eight minutes and we did not use them}," said the {f10.who:Welsh} golfer Rhodri Vance. He had {f11.status:taken shelter} {f11.place:in a bus}. {f12.who:The injured} are {f12.status:out of danger}; one has {f13.what:burns to the legs}.

The tournament {f14.status:was called off}, and {f15.what:the prize fund} {f15.status:will go} to {f15.whom:the dead man's family}. {f16.who:Police} have {f16.status:opened an inquest docket}. {f17.who:The caddies' association} {f17.position:demands life insurance for its members}. It has {f18.number:140} of them.

Oosterveld {f19.status:was leading} by {f19.number:three} strokes. He {f20.status:will take a break} {f20.time:until March}. The course {f21.status:stays closed} {f21.time:until Wednesday}. In 1998 lightning {f22.what:killed} a {f22.whom:groundsman} on {f22.place:the same hole}. A service {f23.status:will be held} {f23.place:at the clubhouse}. {f24:Flags will fly at half-mast.}

=== report B | outlet: Fairway Digest Africa | published: 2024-01-29 | copy: A
# {f1.whom:Marshal} {f1.status:killed} by lightning at Lowveld Open

{f1.whom:A marshal} {f1.status:died} and {f2.who:two spectators} were {f2.status:burned} when lightning struck {f3.what:a scoreboard} beside {f3.place:the fourteenth green} at the Lowveld Open on {f4.time:Saturday afternoon}.

The victim, Sipho Ndlangamandla, 36, was following the group of {f5.who:the tournament leader}, Hendrik Oosterveld. {f6.status:A warning siren} had been sounded, players said. The {f7.role:club president}, Lindiwe Maseko-Brand, replied that the storm had {f8.what:come without warning}.

"{f9.wording:We had only eight minutes and we did not use them}," said the {f10.who:Scottish} golfer Rhodri Vance. He had {f11.status:found cover} {f11.place:in a toilet block}. {f12.who:The injured} are {f12.status:in critical condition}; one has {f13.what:burns to the hands}.

The tournament {f14.status:was interrupted}, and {f15.what:the prize fund} {f15.status:will be given} to {f15.whom:the dead man's family}. {f16.who:Police} have {f16.status:opened an inquiry}. {f17.who:The caddies' association} {f17.position:demands lightning rods on every course}. It has {f18.number:140} members.

Oosterveld {f19.status:was ahead} by {f19.number:three} strokes. He {f20.status:will pause} {f20.time:until March}. The course {f21.status:stays shut} {f21.time:until Friday}. In 1998 lightning {f22.what:killed} a {f22.whom:player} on {f22.place:the same hole}. A service {f23.status:will be held} {f23.place:at the cathedral}.

=== key
f1.whom differs A=caddie B=marshal | who was killed
f1.status same A=killed B=died | the victim
f2.who same A=two spectators B=two spectators | who was injured
f2.status same A=burned B=burned | the spectators
f3.what differs A=tree B=scoreboard | what the lightning struck
f3.place same A=fourteenth green B=fourteenth green | where
f4.time differs A=2024-01-28 afternoon B=2024-01-27 afternoon | when
f5.who same A=tournament leader B=tournament leader | Oosterveld
f6.status differs A=no siren B=siren | the warning
f7.role differs A=tournament director B=club president | Maseko-Brand's post
f8.what same A=without notice B=without warning | how the storm came
f9.wording differs A=eight minutes B=only eight minutes | Vance's words
f10.who differs A=Welsh B=Scottish | Vance
f11.status same A=took shelter B=found cover | Vance
f11.place differs A=bus B=toilet block | where Vance took shelter
f12.status differs A=out of danger B=critical condition | the injured
f12.who same A=the injured B=the injured | whose condition
f13.what differs A=burns to the legs B=burns to the hands | one injury
f14.status differs A=called off B=interrupted | the tournament
f15.what same A=prize fund B=prize fund | the money
f15.status same A=will go B=will be given | the prize fund
f15.whom same A=the dead man's family B=the dead man's family | who gets it
f16.who same A=police B=police | who investigates
f16.status compatible A=inquest docket B=inquiry | the investigation
f17.who same A=caddies' association B=caddies' association | who makes a demand
f17.position differs A=life insurance B=lightning rods | what it demands
f18.number same A=140 B=140 | its members
f19.status same A=leading B=ahead | Oosterveld
f19.number same A=3 B=3 | his lead in strokes
f20.status same A=will take a break B=will pause | Oosterveld's plan
f20.time same A=March B=March | until when
f21.status same A=closed B=shut | the course
f21.time differs A=Wednesday B=Friday | until when it is closed
f22.what same A=killed B=killed | the lightning of 1998
f22.whom differs A=groundsman B=player | whom it killed
f22.place same A=same hole B=same hole | where that was
f23.place differs A=clubhouse B=cathedral | where the service is
f23.status same A=will be held B=will be held | the service
f24 only A | the flags
