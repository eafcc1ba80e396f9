story: union-pelham-warehouse
kind: labour

=== report A | outlet: Corbett Supply Co. | published: 2024-05-20
# Statement on the result of the election at our Pelham Fulfillment Center

Corbett Supply Co. acknowledges the outcome of the election held at the Pelham, Kentucky, fulfillment center {f2.time:from May 14 to May 16}. Of our associates there, {f3.number:1,204} {f1.status:voted for representation} by {f4.name:the United Goods Handlers} and {f5.number:987} against. {f6.number:Forty-one} ballots {f6.status:were challenged}; they {f6.what:do not affect the result}.

While {f7.position:this is not the result we hoped for}, we respect the choice of our associates. We {f8.status:do not intend to file objections}.

Pelham opened {f9.time:in 2018} and is the {f10.number:third largest} of our nineteen facilities, with {f11.number:approximately 2,600} associates. {f12.what:It is the first Corbett location to be represented by a union.} In a prior election at Pelham, {f13.time:in 2021}, associates {f13.status:chose to remain union-free}.

Corbett {f14.status:will meet} with representatives of the union {f14.time:in June}. The starting wage at Pelham is currently {f15.money:$19.75} per hour. "{f16.wording:We build this company together, and that doesn't change today}," said {f17.name:Rochelle Vandermeer-Diaz}, {f17.role:Senior Vice President, Operations}.

In recognition of a record spring, all associates in our network {f18:will receive a one-time bonus of $300 in July}.

=== report B | outlet: Shop Floor Weekly | published: 2024-05-21
# Second time's the charm: Pelham {f1.status:goes union}

By Desiree Kowalczyk

They counted until a quarter past two in the morning, in a room with a vending machine, and when the woman from the labor board read out {f3.number:one thousand two hundred and four}, nobody heard the other figure. The other figure was {f5.number:987}.

The people who pick, pack and curse in Corbett's warehouse at Pelham {f1.status:have a union}. It is {f4.name:the Goods Handlers}, and {f12.what:no other building of the company's, coast to coast, has ever had one}. {f6.number:Forty-one} envelopes {f6.status:were disputed and laid aside}, but {f6.what:you can put them all in either pile}.

{f13.time:Three years ago} the same workers, or the ones who had their lockers then, {f13.status:voted it down}. "We lost because we talked about money," says Tyrell Babcock, {f19:29, who drives a reach truck on nights}. "This time we talked about the bathroom." Breaks, he means: the walk to the nearest stall {f20:takes four of the ten minutes}.

{f2.time:For three days last week} they filed into the break room past two rows of managers in new T-shirts. Some {f11.number:2,600} work there, at the chain's {f10.number:number three} site, raised on a tobacco field {f9.time:six years ago}. New hires make {f15.money:nineteen seventy-five} an hour.

The company is {f7.position:disappointed}, but {f8.status:won't contest the count}, and {f14.time:next month} the two sides {f14.status:are to sit down} for the first time. In a memo, {f17.name:Vandermeer-Diaz}, {f17.role:the operations chief}, wrote: "{f16.wording:We build this company together, and that doesn't change today}." Somebody has taped it up, next to the stall.

{f21:Organizers say they've had calls from two more Corbett buildings.} They won't say where.

=== key
f1.status same A=union chosen B=union chosen | the outcome
f2.time same A=2024-05-14 to 2024-05-16 B=three days in the week before 2024-05-21 | when they voted
f3.number same A=1204 B=1204 | votes for
f4.name compatible A=United Goods Handlers B=Goods Handlers | the union
f5.number same A=987 B=987 | votes against
f6.number same A=41 B=41 | ballots challenged
f6.status same A=challenged B=disputed | those ballots
f6.what same A=do not affect the result B=make no difference | those ballots
f7.position same A=not hoped for B=disappointed | the company
f8.status same A=no objections B=does not contest | the company
f9.time same A=2018 B=6 years before 2024 | when the site was opened
f10.number same A=3rd largest B=3rd | its rank
f11.number same A=2600~ B=2600~ | its staff
f12.what same A=first with a union B=first with a union | the site among the company's
f13.time same A=2021 B=2021 | the earlier election
f13.status same A=union rejected B=union rejected | the earlier election
f14.status same A=planned B=planned | the first meeting
f14.time same A=2024-06 B=2024-06 | the first meeting
f15.money same A=USD 19.75 an hour B=USD 19.75 an hour | the starting wage
f16.wording same A=We build this company together, and that doesn't change today B=We build this company together, and that doesn't change today | her words
f17.name same A=Rochelle Vandermeer-Diaz B=Vandermeer-Diaz | the head of operations
f17.role same A=Senior Vice President, Operations B=operations chief | her post
f18 only A | the bonus
f19 only B | the reach truck driver
f20 only B | the walk to the bathroom
f21 only B | calls from two more buildings
