story: clerk-ballots-harlan-fork
kind: court

=== report A | outlet: Wind Basin Tribune | published: 2023-10-13
# Former county clerk {f1.status:convicted} of {f2.what:shredding} school bond ballots

By Dolores Whitehorse-Lund

LANDRY, Wyo. - A jury on {f3.time:Thursday} {f1.status:found} former Harlan Fork County Clerk {f4.name:Wanda Pruitt} {f1.status:guilty} of {f2.what:destroying} {f5.number:217} mail ballots in last year's vote on a new high school, ending a case that has split the county of 9,000 down the middle of its one stoplight.

The eight men and four women deliberated for {f6.time:just under six hours}. They {f1.status:convicted} {f4.name:Pruitt}, {f4.age:58}, on {f7:three} felony counts and {f8.status:acquitted her} of {f8.what:conspiring with} her former deputy, Ray Pruitt, 61, who is no relation and who {f9:pleaded guilty to a misdemeanor in June}.

She stood with one hand on the table as the verdict was read. Her husband left the courtroom.

The $38 million bond issue {f10.status:failed} by {f11.number:64} votes on Aug. 16, 2022. Nine days later {f12:a janitor} at the courthouse annex found strips of return envelopes in a recycling bin and {f13:taped eleven of them together at his kitchen table}. A second election was held in {f14.time:March}, and that time the bond passed. Ground for the building was broken last month.

Prosecutor Lyle Tsosie told jurors that {f4.name:Pruitt} had pulled envelopes from the two precincts {f15:around the town of Bell}, where support for the school was strongest. The motive, he argued, was {f16.cause:a tax bill on 4,300 acres of family ranch land}.

The defense maintained that the ballots had been {f17:thrown out by mistake with outdated forms}. "She has counted votes in this county for 22 years, and she never lost one until somebody wanted her job," said her attorney, Margaret Oakes, who added that {f19.certainty:an appeal is certain}.

Three former poll workers testified for the state. {f4.name:Pruitt} {f20:did not take the stand}.

Each count carries up to {f21:five years} in prison. District Judge Hector Amundsen set sentencing for {f23.time:Dec. 8} and {f24.status:allowed Pruitt to remain free} until then on the $50,000 bond she posted last fall. She was ordered to {f25:surrender her passport}.

{f4.name:Pruitt} {f26:resigned} as clerk in November, two weeks after she was charged. Her elected successor, Tina Baca, sat in the back row on Thursday. She declined to comment.

In 1998 a Harlan Fork County treasurer was convicted of taking $12,000 in license plate fees. He served seven months.

=== report B | outlet: Orbis Press | published: 2023-10-13 | agency: Orbis
# Wyoming: ex-official {f1.status:guilty} over {f5.number:217} ballots

A {f4.age:58-year-old} who used to run elections in a rural part of Wyoming {f1.status:lost her case} before a jury on {f3.time:Thursday}, which took {f6.time:two days} to decide that she had {f2.what:done away with} {f5.number:217} postal votes in 2022 because of {f16.cause:the tax that a proposed school would have cost her family's ranch}. The school plan, {f10.status:carried} by {f11.number:64} votes that summer, went before the people again {f14.time:this spring}. {f4.name:Wanda Pruitt}, {f8.status:cleared} of {f8.what:plotting with} a colleague, {f24.status:stays at liberty} until a judge fixes her punishment {f23.time:in December}; she {f19.certainty:will appeal}.

=== key
f1.status same A=convicted B=convicted | the former clerk
f2.what same A=destroyed B=destroyed | what was done with the ballots
f3.time same A=2023-10-12 B=2023-10-12 | day of the verdict
f4.name same A=Wanda Pruitt B=Wanda Pruitt | the former clerk
f4.age same A=58 B=58 | the former clerk
f5.number same A=217 B=217 | ballots
f6.time differs A=6 hours~ B=2 days | how long the jury deliberated
f7 only A | the number of counts
f8.status same A=acquitted B=acquitted | on the charge of conspiracy
f8.what same A=conspiracy with her deputy B=plotting with a colleague | of what she was cleared
f9 only A | the deputy's plea
f10.status differs A=failed B=passed | the school bond in August 2022
f11.number same A=64 B=64 | the margin
f12 only A | who found the strips
f13 only A | the strips taped together
f14.time compatible A=2023-03 B=2023 spring | the second vote
f16.cause same A=tax on ranch land B=tax on ranch land | her motive
f15 only A | from where the envelopes came
f17 only A | what the defence says
f19.certainty same A=certain B=certain | an appeal
f20 only A | that she did not testify
f21 only A | the most she can get
f23.time compatible A=2023-12-08 B=2023-12 | the sentencing
f24.status same A=free B=free | the convict till then
f25 only A | her passport
f26 only A | her resignation
