story: budget-taumaro
kind: politics

=== report A | outlet: Ministry of Finance, Republic of Taumaro | published: 2024-11-12
# PRESS RELEASE: A budget to build on

The Minister of Finance, the Hon. {f1.name:Sefina Matagi-Lowe}, today {f2.status:presented} to the House of Assembly the Budget for 2025, the {f27.number:fourth} of this Government. It provides for expenditure of {f3.money:TM$ 612 million} and a deficit of {f4.money:TM$ 18 million}, or 1.6 per cent of national income. Growth of {f24.number:2.4 per cent} is assumed.

"{f5.wording:This is a careful budget for a confident country}," the Minister said.

The principal measures are as follows.

The general sales tax {f6.status:will be adjusted} from 12 to {f6.number:13.5} per cent {f6.time:with effect from 1 April}. {f7.what:Rice, tinned fish and school uniforms} remain exempt. The adjustment will yield TM$ 21 million in a full year and is {f8.cause:required by the rising cost of maintaining the sea walls}.

Civil servants will receive an increase of {f9.number:3 per cent}, their first since {f26.time:2021}. Nurses and midwives will receive {f10:a further 2 per cent} in recognition of their work during the dengue outbreak.

The age of entitlement to the national pension {f11.status:will rise} {f11.age:to 62} {f11.time:in stages by 2030}. {f12.who:Fishers and plantation workers} are not affected.

Income from fishing licences is estimated at {f13.money:TM$ 140 million}, {f13.cause:following the conclusion of a new agreement with the distant-water fleets}. {f14.what:The inter-island ferry Lady Hina}, {f14.status:out of service since June}, will be {f14.position:replaced by a new vessel} at a cost of TM$ 26 million, {f25:half of which is a grant from development partners}.

The Government will spend TM$ 9 million on {f15.what:an extension of the runway} at Faleata airport. Work {f15.status:will commence} {f15.time:in the second quarter}. The stamp duty on family land {f16.status:is abolished}.

The Assembly will vote on the Budget on {f17.time:Thursday, 28 November}. The Minister thanked {f18.role:the Secretary to the Treasury}, {f18.name:Mr Iosefa Brandt}, and his staff of 44.

=== report B | outlet: The Taumaro Observer | published: 2024-11-13
# You {f6.status:will pay} more {f6.time:from April}, and {f14.status:the ferry stays in the dock}

By Leilani Pohiva-Stokes

Shoppers {f6.status:are to pay} {f6.number:13.5} cents in the dollar to the Treasury {f6.time:from April 1}, up from 12, under the budget that Finance Minister {f1.name:Sefina Matagi-Lowe} {f2.status:laid before} the Assembly yesterday.

She spoke for an hour and ten minutes and called it "{f5.wording:a careful budget for a careful country}". Government spending goes up to {f3.money:TM$ 612 million}, some 7 percent more than this year, when it was 572 million. Even with the higher sales tax the books will not balance: the red ink comes to {f4.money:TM$ 18 million}.

The papers handed out with the speech say the tax rise is needed {f8.cause:to pay back the stadium loan}, of which the first TM$ 20 million falls due in June. {f7.what:Rice and canned fish} will still be free of tax. {f7.what:School uniforms}, which parents had expected to be spared, {f7.what:will not}.

Teachers, clerks and police get {f9.number:3 percent} more pay, having last had a rise in {f26.time:2022}. The Public Service Association had asked for eight. "{f20:That buys a bag of onions}," said its president, Tavita Siaosi. Nurses, who marched in August, are given something on top.

The pension age {f11.status:is to climb} {f11.age:from 60 to 63} {f11.time:by the end of the decade}. {f12.who:People who work on boats or plantations} keep the old age limit.

Opposition Leader Pita Ah-Kuoi {f22:said he would vote against all of it}. He called the {f13.money:TM$ 140 million} pencilled in for tuna licences "a wish in a suit": {f13.cause:talks with the foreign fleets have not been concluded}, he said, and the present agreement expires in March. The ministry did not answer when asked about it.

{f14.what:The Lady Hina}, tied up in Matavera harbour {f14.status:since June} with a broken shaft, is {f14.position:to be repaired} and back at sea by Christmas next year. That leaves another year in open boats for the 6,000 people on the outer islands. Her sister ship, the Lady Mele, was scrapped in 2016.

At Faleata {f15.what:a second taxiway} {f15.status:is to be laid} {f15.time:between April and June} for TM$ 9 million. Families who register land in the name of their children {f16.status:will no longer have to pay stamp duty}, and that won the minister the only applause of the morning.

It is the {f27.number:fourth} budget of Prime Minister Falefatu Lauina, and {f23:the last before the election} that is due in October. The Assembly {f17.time:votes on November 26}, a Tuesday. Passing it takes 17 of the 32 members; the government can count on 19.

Mr {f18.name:Josefa Brandt}, {f18.role:the Treasury secretary}, told this newspaper that growth of {f24.number:2.1 percent} had been assumed. He would not be drawn on the stadium.

=== key
f1.name same A=Sefina Matagi-Lowe B=Sefina Matagi-Lowe | the finance minister
f2.status same A=presented B=presented | the budget
f3.money same A=TMD 612m B=TMD 612m | spending in 2025
f4.money same A=TMD 18m B=TMD 18m | the deficit
f5.wording differs A=a careful budget for a confident country B=a careful budget for a careful country | the minister's words
f6.status same A=planned B=planned | the rise of the sales tax
f6.number same A=13.5 B=13.5 | the new rate in per cent
f6.time same A=2025-04-01 B=2025-04-01 | from when it applies
f7.what differs A=rice, tinned fish and school uniforms B=rice and canned fish, not school uniforms | what is exempt
f8.cause differs A=maintaining the sea walls B=paying back the stadium loan | why the tax rises
f9.number same A=3 B=3 | pay rise of civil servants in per cent
f10 only A | by how much more the nurses get
f11.status same A=will rise B=will rise | the pension age
f11.age differs A=62 B=63 | the new pension age
f11.time same A=by 2030 B=by the end of the decade | when it is reached
f12.who same A=fishers and plantation workers B=people on boats or plantations | who is not affected
f13.money same A=TMD 140m B=TMD 140m | income from fishing licences
f13.cause differs A=new agreement concluded B=agreement not concluded | the fishing agreement
f14.what same A=the ferry Lady Hina B=the Lady Hina | the ferry
f14.status same A=out of service since June B=tied up since June | the ferry
f14.position differs A=replaced by a new vessel B=repaired | what is to be done about the ferry
f15.what differs A=extension of the runway B=second taxiway | what is built at the airport
f15.status same A=planned B=planned | the work at the airport
f15.time same A=second quarter B=April to June | when the work is done
f16.status compatible A=abolished B=no longer due from families | stamp duty on family land
f17.time differs A=2024-11-28 B=2024-11-26 | the vote
f18.role same A=Secretary to the Treasury B=Treasury secretary | Brandt
f18.name differs A=Iosefa Brandt B=Josefa Brandt | the Treasury's head
f22 only B | the opposition leader's vote
f25 only A | who pays half of the new ferry
f20 only B | the union president's words
f23 only B | the last budget before the election
f24.number differs A=2.4 B=2.1 | assumed growth in per cent
f26.time differs A=2021 B=2022 | the civil servants' last rise
f27.number same A=4 B=4 | how many budgets of this government
