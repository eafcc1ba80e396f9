story: fungus-kuolajoki-bog
kind: science

=== report A | outlet: Pohjola Biological Station | published: 2024-05-08
# Press release: Bog fungus {f1.status:breaks down} fishing net {f1.what:nylon} in the cold

Researchers at the Pohjola Biological Station in Finnish Lapland have described a fungus that {f1.status:digests} {f1.what:nylon} at {f2.number:4} degrees Celsius, the temperature of a refrigerator. The study appears today in the journal Cold Soils.

The fungus was isolated from {f3.what:an old fishing net} which a peat cutter {f3.status:turned up} in Kuolajoki bog {f3.time:in 2019}. "The net had been in the peat since the fifties, and it had holes that no fish had made," says {f4.name:Dr Aino-Maija Sarkkinen}, {f4.age:36}, {f4.role:who led the work}.

In the laboratory, a strip of new net {f5.status:lost} {f5.number:27 per cent} of its weight within {f5.time:six months}. At room temperature the process {f6.what:came to a stop}, which surprised the team: {f7:fungi known to attack plastic mostly work above 25 degrees}. Sterilised control strips {f8:lost less than one per cent}.

How the fungus does it {f9:is not yet understood}. The researchers suspect an enzyme which otherwise cuts the wing cases of beetles. They have {f11:filed for a patent} on the strain, not on the enzyme.

{f12.number:Eleven} people from Finland, Estonia and Japan took part. The work was supported with {f13.money:480,000 euros} by the Thule Foundation, which had no influence on its design.

Dr {f4.name:Sarkkinen} warns against high hopes. "{f14:It will not clean the sea for us}," she says. The fungus {f15.what:does not live in salt water}, and it leaves the dyes and weights of the nets untouched. A field trial {f16.status:is to start} {f16.time:in September}, in three bogs, in closed containers. Authorities {f17:have already given their consent}.

A bacterium that feeds on another plastic, found in 2011 by a different group at the same station, {f18:turned out to be a contamination}. "We have therefore done everything twice, and the second time in another building," says co-author Kenji Palosaari.

=== report B | outlet: Pikku-Uutiset (English page) | published: 2024-05-09
# This mushroom {f1.status:eats} your {f1.what:nylons}

Good news from the fridge! Scientists up in Lapland have got hold of a mould that {f1.status:gobbles up} {f1.what:nylon}, and likes it chilly: {f2.number:four} degrees is just right, while in a warm room it {f6.what:goes on strike}. It was living on {f3.what:a fisherman's lost net} that {f3.status:came to light} in a bog {f3.time:five years ago}; given a fresh piece, it {f5.status:polished off} {f5.number:more than a quarter} in {f5.time:six weeks}. {f4.role:Boss} {f4.name:Aino-Maija Sarkkinen}, {f4.age:36}, whose team of {f12.number:eleven} spent {f13.money:nearly half a million euros} of a foundation's money on it, says that her pet {f15.what:thrives in the sea as well}, and {f16.time:come autumn} it {f16.status:will be let loose}, well locked in, in three bogs.

=== key
f1.status same A=breaks down B=eats | the fungus
f1.what same A=nylon B=nylon | what the fungus digests
f2.number same A=4 degrees B=4 degrees | at what temperature
f3.what compatible A=old fishing net B=lost fishing net | where the fungus was
f3.status same A=found B=found | the net
f3.time same A=2019 B=5 years before 2024 | when the net was found
f4.name same A=Aino-Maija Sarkkinen B=Aino-Maija Sarkkinen | the leader
f4.age same A=36 B=36 | the leader
f4.role same A=leader of the work B=boss | the leader
f5.status same A=lost B=eaten | the strip of net
f5.number compatible A=27 per cent B=>25 per cent | how much was lost
f5.time differs A=6 months B=6 weeks | in what time
f6.what same A=stops B=stops | the process in the warm
f7 only A | other fungi
f8 only A | the control strips
f9 only A | not yet understood
f11 only A | the patent
f12.number same A=11 B=11 | people in the team
f13.money compatible A=EUR 480000 B=EUR 500000~ | the money
f14 only A | her warning
f15.what differs A=not in salt water B=in the sea as well | where the fungus lives
f16.status same A=planned B=planned | the field trial
f16.time compatible A=2024-09 B=2024 autumn | the field trial
f17 only A | the consent of the authorities
f18 only A | the bacterium of 2011
