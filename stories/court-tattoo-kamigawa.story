story: court-tattoo-kamigawa
kind: court

=== report A | outlet: Tokai Daily Observer | published: 2023-07-06
# {f1.what:High Court} {f2.status:upholds} {f3.what:tattoo ban} at Kamigawa city hall

By Yuri Amamiya

{f4.place:The Nagoya} {f1.what:High Court} on {f5.time:Wednesday} {f2.status:upheld} the right of Kamigawa city to forbid its employees {f3.what:visible tattoos}, overturning {f6.what:a district court ruling} {f6.time:of last year}.

The case {f7.status:was brought} by {f8.role:a librarian}, Mao Tsukuda, 34, who {f9.status:was transferred} {f9.place:to the waterworks} after she {f10.what:refused to wear long sleeves}. On her {f11.place:forearm} she has a swallow.

Presiding judge Kenzo Iba said that the ban "{f13.wording:does not exceed what citizens may reasonably expect}." He {f14.status:rejected} her claim for {f14.money:3 million yen} in damages. Of the {f15.number:three} judges, {f16.number:one} {f17.status:dissented}; this judge {f18.position:thought that the city had to show a concrete harm}.

Tsukuda said she {f19.what:felt numb}. Her lawyer {f20.status:will take the case} {f20.whom:to the Supreme Court}. {f21.role:The mayor}, Jun Hosaka, {f22.position:welcomed the ruling} but announced that the rule {f23.status:would be reviewed}.

The ban was introduced in {f24.time:2012}, {f25.cause:after a parent complained about a kindergarten cook}. {f26.number:Eleven} employees {f27.what:said in a survey} that they had tattoos. {f28.who:The city workers' union} {f29.position:takes no side}.

{f30.source:An opinion poll} found {f32.number:six in ten} people {f33.position:opposed to such bans}. {f34.who:Bathhouse owners} {f35.status:are split}. {f36.what:Two other cities} with similar rules {f37.status:have dropped them}. {f38:Supporters had folded 500 paper swallows.}

=== report B | outlet: Asahigaoka Newsletter in English | published: 2023-07-06
# City may ban {f3.what:tattoos}, {f1.what:appeals court} {f2.status:finds}

By Ken Ludlow

A swallow the size of a coin has kept lawyers busy for four years. It sits on the {f11.place:ankle} of Mao Tsukuda, 34, who used to be {f8.role:a nursery teacher} in the service of Kamigawa. {f5.time:Yesterday} {f1.what:the appellate court} {f4.place:in Nagoya} {f2.status:ruled} that the city {f2.status:was within its rights} when it told staff that {f3.what:no tattoo must be seen}. A {f6.what:lower court} had decided otherwise {f6.time:in 2022}.

Because she {f10.what:would not put on thick stockings}, Tsukuda {f9.status:was moved} {f9.place:to the cemetery office}. {f7.status:She sued}. {f14.money:Three million yen} is what she wanted in compensation; {f14.status:she gets nothing}.

The rule, Judge Kenzo Iba declared, "{f13.wording:does not exceed what citizens can reasonably expect}." {f16.number:One} of the {f15.number:three} on the bench {f17.status:disagreed}. In that opinion the city {f18.position:should have proved that someone was actually harmed}.

"I {f19.what:am furious}," Tsukuda told me. {f20.status:Another appeal}, {f20.whom:to the country's top court}, is certain, says her lawyer. Jun Hosaka, {f21.role:who heads the city}, {f22.position:was pleased}. The rule {f23.status:will stay exactly as it is}, he said.

It dates {f24.time:from 2012}, when {f25.cause:a tattooed driver frightened bus passengers}, as the story goes. {f27.what:Asked about it}, {f26.number:eleven} of the city's employees admitted to having one. {f28.who:Their union} {f29.position:has supported Tsukuda}.

{f33.position:Against bans of this kind} are {f32.number:some 60 percent} of the public, according to {f30.source:a university study}. {f36.what:In two cities} comparable rules {f37.status:have been abolished}. {f34.who:Those who run bathhouses} {f35.status:cannot agree}.

=== key
f1.what same A=High Court B=appeals court | which court
f2.status same A=upheld B=within its rights | the ban
f3.what same A=visible tattoos B=no tattoo to be seen | what is banned
f4.place same A=Nagoya B=Nagoya | where the court is
f5.time same A=2023-07-05 B=2023-07-05 | day of the ruling
f6.what compatible A=district court ruling B=lower court | the earlier ruling
f6.time same A=2022 B=2022 | when that was
f7.status same A=brought B=sued | the case
f8.role differs A=librarian B=nursery teacher | Tsukuda's former work
f9.status same A=transferred B=moved | Tsukuda
f9.place differs A=waterworks B=cemetery office | where she was transferred
f10.what differs A=long sleeves B=thick stockings | what she refused to wear
f11.place differs A=forearm B=ankle | where the tattoo is
f13.wording differs A=may reasonably expect B=can reasonably expect | the judge's words
f14.status same A=rejected B=gets nothing | the claim
f14.money same A=JPY 3m B=JPY 3m | the claim
f15.number same A=3 B=3 | judges
f16.number same A=1 B=1 | judges against
f17.status same A=dissented B=disagreed | this judge
f18.position same A=concrete harm to be shown B=proof that someone was harmed | this judge's view
f19.what differs A=numb B=furious | Tsukuda
f20.status same A=will take it further B=another appeal | the case
f20.whom same A=Supreme Court B=top court | to whom
f21.role same A=mayor B=heads the city | Hosaka
f22.position same A=welcomed B=pleased | Hosaka on the ruling
f23.status differs A=to be reviewed B=stays as it is | the rule
f24.time same A=2012 B=2012 | since when
f25.cause differs A=a kindergarten cook B=a driver | what led to the ban
f26.number same A=11 B=11 | employees with tattoos
f27.what same A=survey B=asked | how that is known
f28.who same A=city workers' union B=their union | who takes or avoids a side
f29.position differs A=no side B=supports Tsukuda | the union
f30.source differs A=opinion poll B=university study | on whose word
f32.number same A=60% B=60%~ | share of people
f33.position same A=opposed B=against | the public on bans
f34.who same A=bathhouse owners B=those who run bathhouses | who is split
f35.status same A=split B=cannot agree | the bathhouses
f36.what same A=two other cities B=two cities | where rules were dropped
f37.status same A=dropped B=abolished | these rules
f38 only A | paper swallows
