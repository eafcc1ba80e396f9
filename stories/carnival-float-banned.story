story: carnival-float-banned
kind: local life

=== report A | outlet: Rheinauer Tagblatt | published: 2025-02-27
# {f1.who:Mayor} {f2.status:bans} carnival {f3.what:float} showing {f4.whom:bishop}

By Gereon Stollwerk

A {f3.what:float} that shows {f4.whom:a bishop} {f4.what:asleep in a hammock} {f2.status:may not take part} in the Rose Monday parade in Rheinau, {f1.who:the mayor}, Sabine Hüttenrauch, decided on Wednesday.

She gave {f5.cause:safety} as her reason: {f6.what:the figure's arm} stuck out {f6.number:1.40} metres too far. {f7.who:The carnival society "Blue Sparks"}, which {f7.what:built} it, {f8.position:called that a pretext}. It {f9.status:has gone to court}, and {f10.who:the administrative court} is to rule {f10.time:on Saturday}.

The diocese {f11.status:had complained} {f11.what:by letter} {f11.time:in January}. Its {f12.role:vicar general}, Monsignor Ewald Trimborn, said: "{f13.wording:We can take a joke, but not every joke}." {f14.who:The churchwardens of St Kilian} {f14.position:had threatened to lock their square to the procession}.

The {f3.what:float} cost {f15.money:€14,000}, most of which came from {f15.source:a brewery}. {f16.who:Its designer}, Jupp Eickelberg, {f16.age:71}, {f16.status:received a death threat} {f16.what:by telephone}, police confirmed. {f17.who:A police officer} was posted at the shed where it {f17.what:is parked}.

In 2010 {f18.what:a float} about {f18.whom:the then chancellor} was {f18.status:withdrawn} {f18.cause:after rain had ruined it}. {f19.number:Sixty-two} groups {f19.status:have registered} this year. {f20.who:The president of the carnival federation} {f20.position:is calling for calm}. The parade is to start at 11.11am. {f22:Children's carnival on Sunday is not affected.}

=== report B | outlet: Narrenspiegel, the carnival blog | published: 2025-03-02
# Sleeping beauty will ride after all

It swings! {f10.who:The higher administrative court} {f2.status:has allowed} {f3.what:the wagon} of {f7.who:the Blue Sparks} into tomorrow's procession. Rheinau's {f1.who:head of public order}, Sabine Hüttenrauch, had prohibited it, officially {f5.cause:out of concern for spectators}. {f6.what:The hammock} overhung by {f6.number:1.40} metres.

For those who were on the moon: the Sparks, who {f7.what:have been carpentering} at it since autumn, depict {f4.whom:a cardinal} {f4.what:snoring} above a heap of unopened letters. They {f8.position:never believed in the safety story}, and {f9.status:sued}. The ruling came {f10.time:on Friday evening}.

The bishop's people {f11.status:had protested} {f11.what:in a telephone call} {f11.time:before Christmas}. Monsignor Ewald Trimborn, {f12.role:the diocese's spokesman}, told us then: "{f13.wording:We can take a joke, but not every bad joke}." {f14.who:The parish council} {f14.position:wanted to ring all its bells against us}, which would at least have been in time.

A word on money: the thing cost {f15.money:14,000 euros}, and {f15.source:a savings bank} paid the lion's share. A word on manners: Jupp Eickelberg, {f16.age:71}, {f16.who:who drew it}, {f16.status:was threatened with murder} {f16.what:in an anonymous letter}. Since then {f17.who:a private watchman} sits in the hall where the monster {f17.what:spends its nights}, and he has learnt our songs.

We recall {f18.what:the wagon} of 2010, which made fun of {f18.whom:a head of government}; it {f18.status:never rolled}, {f18.cause:because the lawyers stepped in}. With us, {f19.number:64} troupes {f19.status:have signed up}. {f20.who:The boss of the federation} {f20.position:wants the society expelled}. {f23:Beer will be cheaper than last year.}

=== key
f1.who differs A=mayor B=head of public order | Hüttenrauch, who banned it
f2.status changed A=banned B=allowed | the float
f3.what same A=float B=wagon | what is in dispute
f4.whom differs A=bishop B=cardinal | whom it shows
f4.what same A=asleep in a hammock B=snoring | how it shows him
f5.cause same A=safety B=concern for spectators | the official reason
f6.what differs A=the figure's arm B=the hammock | what sticks out
f6.number same A=1.40 B=1.40 | how far
f7.who same A=Blue Sparks society B=Blue Sparks | who built it
f7.what same A=built B=carpentering | what they did
f8.position same A=a pretext B=never believed the safety story | the society on the reason
f9.status same A=gone to court B=sued | the society
f10.who differs A=administrative court B=higher administrative court | which court
f10.time changed A=Saturday 2025-03-01 B=Friday 2025-02-28 | the day of the ruling
f11.status same A=complained B=protested | the diocese
f11.what differs A=letter B=telephone call | how the diocese complained
f11.time differs A=January 2025 B=December 2024 | when it complained
f12.role differs A=vicar general B=spokesman | Trimborn's office
f13.wording differs A=not every joke B=not every bad joke | Trimborn's words
f14.who differs A=churchwardens B=parish council | who made a threat
f14.position differs A=lock the square B=ring the bells | what they threatened
f15.money same A=EUR 14000 B=EUR 14000 | the cost
f15.source differs A=brewery B=savings bank | who paid most
f16.who same A=designer B=who drew it | Eickelberg
f16.age same A=71 B=71 | Eickelberg
f16.status same A=death threat B=threatened with murder | Eickelberg
f16.what differs A=by telephone B=anonymous letter | how he was threatened
f17.who differs A=police officer B=private watchman | the guard
f17.what same A=parked B=spends its nights | the float in the shed
f18.what same A=float B=wagon | the case of 2010
f18.whom compatible A=the then chancellor B=a head of government | whom it showed
f18.status compatible A=withdrawn B=never rolled | that float
f18.cause differs A=ruined by rain B=lawyers stepped in | why it was withdrawn
f19.number differs A=62 B=64 | groups
f19.status same A=registered B=signed up | the groups
f20.who same A=president of the federation B=boss of the federation | who takes a stand
f20.position differs A=calm B=expel the society | what the federation's head wants
f22 only A | children's carnival
f23 only B | the beer
