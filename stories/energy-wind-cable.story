story: energy-wind-cable
kind: energy

=== report A | outlet: Gippslake Energy News | published: 2024-10-02
# {f1.who:Federal court} {f2.status:stops} cable for Star Bass wind farm

{f1.who:The Federal Court} {f2.status:has halted} work on the sea cable of the Star Bass wind farm {f3.time:until December}, {f4.cause:because the environment minister had not weighed the effect on whales}.

The ruling of {f5.time:Tuesday} is a win for {f6.who:a group of surfers and fishermen}. Their spokesman, {f7.name:Rob Tindall}, {f7.age:48}, {f7.role:a cray fisherman}, {f8.what:fired a flare} {f9.place:from his boat}. "{f10.wording:You can't hear a whale over a hammer}," he said.

The developer, Halcyon Offshore, {f11.position:will redo the study}. Its {f12.role:project director}, {f12.name:Anke Visser}, put the cost of delay at {f13.money:$900,000} a day. {f14.what:A cable ship} {f15.place:from Rotterdam} {f16.status:is waiting} in Port Wilson, with {f17.number:74} people aboard.

{f18.who:The energy minister}, Tom Arkwright, {f19.position:will appeal}. {f20.who:The Electrical Trades Union} {f21.position:called the ruling a disaster}. The farm {f22.status:was to deliver} from {f23.time:2028}; {f24.number:125} turbines are planned.

In August {f25.who:a diver} surveying the route {f26.what:got the bends}; he {f27.status:recovered}. {f28.who:An Aboriginal corporation} {f29.position:supports the farm} {f30.cause:since it gets a share of the profits}. {f31:Whale numbers off the coast have doubled in ten years.}

=== report B | outlet: Offshore Wind Digest | published: 2024-10-04
# Halcyon weighs {f32:sale} after cable ruling

Halcyon Offshore, whose sea cable off Victoria was {f2.status:blocked} by {f1.who:the state's Supreme Court} {f5.time:on October 1}, is looking at its options. Doing {f11.position:the study again is not one of them}, said {f12.name:Anke Visser}, its {f12.role:chief executive}; {f13.money:nine hundred thousand dollars} are lost {f13.money:every day}.

{f3.time:Not before the new year} may the work go on. The judges found that {f4.cause:the public had been given too little time to object}. {f6.who:Anglers and people who surf} had brought the case, with {f7.name:Rob Tindall}, {f7.age:48}, at their head. The {f7.role:whale-watching skipper} {f8.what:opened champagne} {f9.place:outside the court}. "{f10.wording:You cannot hear a whale over a hammer}," he says.

{f14.what:A cable-laying vessel} {f15.place:from Bergen} with {f17.number:74} crew {f16.status:has left} Port Wilson for another job.

The politicians are divided. Tom Arkwright, {f18.who:who is responsible for energy}, {f19.position:accepts the ruling}. For {f20.who:the electricians' union} it is {f21.position:"a catastrophe"}. In {f23.time:four years}, {f24.number:125} turbines were {f22.status:to have fed} the grid.

{f28.who:A corporation of the traditional owners} {f29.position:backs the project}, {f30.cause:as it would bring apprenticeships}.

It has not been a lucky one. {f25.who:An engineer} on the survey boat had {f26.what:decompression sickness} in August, from which he {f27.status:is still suffering}.

=== key
f1.who differs A=Federal Court B=Supreme Court | which court
f2.status same A=halted B=blocked | the work
f3.time differs A=2024-12 B=>=2025-01 | until when
f4.cause differs A=whales not weighed B=too little time to object | why
f5.time same A=2024-10-01 B=2024-10-01 | the ruling
f6.who same A=surfers and fishermen B=anglers and surfers | who sued
f7.name same A=Rob Tindall B=Rob Tindall | their spokesman
f7.age same A=48 B=48 | their spokesman
f7.role differs A=cray fisherman B=whale-watching skipper | his trade
f8.what differs A=flare B=champagne | how he celebrated
f9.place differs A=boat B=outside the court | where
f10.wording compatible A=You can't hear a whale over a hammer B=You cannot hear a whale over a hammer | his words
f11.position differs A=redo the study B=not redo it | the developer's plan
f12.role differs A=project director B=chief executive | Visser's post
f12.name same A=Anke Visser B=Anke Visser | who speaks for the developer
f13.money same A=AUD 900,000 a day B=AUD 900,000 a day | the cost
f14.what same A=cable ship B=cable-laying vessel | the ship
f15.place differs A=Rotterdam B=Bergen | where it is from
f16.status changed A=waiting B=left | the ship
f17.number same A=74 B=74 | people aboard
f18.who same A=energy minister B=responsible for energy | Arkwright's office
f19.position differs A=appeal B=accepts | the minister on the ruling
f20.who same A=Electrical Trades Union B=electricians' union | the union
f21.position same A=disaster B=catastrophe | the union on the ruling
f22.status same A=was to deliver B=to have fed | the farm
f23.time same A=2028 B=4 years | from when
f24.number same A=125 B=125 | turbines
f25.who differs A=diver B=engineer | who fell ill
f26.what same A=bends B=decompression sickness | the illness
f27.status differs A=recovered B=still suffering | that man
f28.who same A=Aboriginal corporation B=corporation of traditional owners | who supports it
f29.position same A=supports B=backs | its view
f30.cause differs A=share of profits B=apprenticeships | why
f31 only A | whale numbers
f32 only B | a sale
