story: takeover-railway-gobi
kind: companies

=== report A | outlet: Ulaan Economic Review | published: 2024-12-05
# Parliament {f1.status:blocks} sale of coal railway to {f2.who:Chinese group}

{f3.who:Mongolian lawmakers} {f1.status:voted down} the sale of {f4.number:49} per cent of the Gobi Coal Railway to {f2.who:Huaqi Resources of Shenyang} on {f5.time:Wednesday}, by {f6.number:41 to 30}. The price would have been {f7.money:$620 million}.

{f8.who:The deputy prime minister}, {f8.name:Ganbold Erdene}, who had {f9.what:negotiated the deal}, {f10.status:offered to resign}. "{f11.wording:A railway does not carry itself over the desert}," he told the chamber. {f12.who:Members of his own party} {f13.status:deserted him}, {f14.cause:for fear of losing control of the border}.

The line, {f15.number:233} kilometres long, {f16.status:was opened} {f17.time:two years ago}. It {f18.status:runs at a loss}, {f19.cause:since its gauge does not fit China's}, and {f20.what:coal} has to be {f21.what:reloaded by crane}. {f22.source:The audit office} puts the debts at {f23.money:$900 million}.

{f24.who:Some 3,000 people} {f25.what:had camped} {f26.place:on the main square} in minus 25 degrees. {f27.who:A wrestler}, {f27.name:Batmunkh}, {f28.what:made a speech from a lorry}. {f29.who:One protester} {f30.status:was treated} for {f31.what:frostbitten toes}.

{f32.who:Huaqi} {f33.status:regretted the vote} and {f34.position:will not come back with a new bid}. {f35.who:A Korean bank} is {f36.status:ready to lend}.

=== report B | outlet: Rail & Mines Asia | published: 2024-12-09
# Gobi line: minister {f10.status:gone}, {f36.status:loan} in sight

{f8.name:Ganbold Erdene}, who until Friday was {f8.who:minister of transport}, {f10.status:is no longer in office}. His departure follows the {f1.status:rejection} by {f3.who:the legislature in Ulaanbaatar}, {f5.time:on December 4}, of a plan {f9.what:which he had inherited from his predecessor}: {f2.who:the Huaqi group, from Tianjin}, was to have {f4.number:49%} of the railway that carries coal to the frontier, for {f7.money:620 million dollars}. {f6.number:Forty-one deputies were against, thirty in favour}.

Many of the noes {f13.status:came from} {f12.who:his own ranks}. {f14.cause:They thought the price too low}. "{f11.wording:A railway does not carry itself across the desert}," he had warned.

He has a point. The {f15.number:233} kilometres of track, {f16.status:inaugurated} {f17.time:in 2022}, {f18.status:earn less than they cost}, {f19.cause:for there are too few wagons}. At the border, {f20.what:the coal} is {f21.what:tipped over onto trucks}. The company owes {f23.money:$900 million}, {f22.source:its own board} admits.

Help may come {f35.who:from a Japanese bank}, which {f36.status:would grant a loan}. {f32.who:The Chinese side} {f33.status:voiced disappointment}; it {f34.position:may try again after the election}.

On the streets there was joy. {f24.who:Thousands} who {f25.what:had spent nights in tents} {f26.place:outside the central bank} {f28.what:sang with} {f27.name:Batmunkh}, {f27.who:a pop singer}. {f29.who:A demonstrator} {f30.status:is in hospital} with {f31.what:pneumonia}. {f37:The price of coking coal has fallen since summer.}

=== key
f1.status same A=voted down B=rejected | the sale
f2.who differs A=Huaqi of Shenyang B=Huaqi of Tianjin | the buyer
f3.who same A=lawmakers B=legislature | who decided
f4.number same A=49 B=49 | the share in per cent
f5.time same A=2024-12-04 B=2024-12-04 | the vote
f6.number same A=41 to 30 B=41 to 30 | the result
f7.money same A=USD 620m B=USD 620m | the price
f8.who differs A=deputy prime minister B=transport minister | Ganbold's office
f8.name same A=Ganbold Erdene B=Ganbold Erdene | the politician
f9.what differs A=negotiated it B=inherited it | his part in the deal
f10.status changed A=offered to resign B=gone | the politician
f11.wording differs A=A railway does not carry itself over the desert B=A railway does not carry itself across the desert | his words
f12.who same A=members of his party B=own ranks | who left him
f13.status same A=deserted him B=noes from them | those members
f14.cause differs A=control of the border B=price too low | why
f15.number same A=233 B=233 | length in km
f16.status same A=opened B=inaugurated | the line
f17.time same A=2022 B=2022 | when
f18.status same A=at a loss B=earns less than it costs | its business
f19.cause differs A=gauge B=too few wagons | why
f20.what same A=coal B=coal | the freight
f21.what differs A=crane B=trucks | how it is reloaded
f22.source differs A=audit office B=own board | on whose word
f23.money same A=USD 900m B=USD 900m | the debts
f24.who compatible A=3000~ people B=thousands | the protesters
f25.what same A=camped B=nights in tents | what they did
f26.place differs A=main square B=outside the central bank | where
f27.who differs A=wrestler B=pop singer | who Batmunkh is
f27.name same A=Batmunkh B=Batmunkh | the celebrity
f28.what differs A=speech from a lorry B=sang | what he did
f29.who same A=protester B=demonstrator | who fell ill
f30.status compatible A=treated B=in hospital | that person
f31.what differs A=frostbite B=pneumonia | the illness
f32.who same A=Huaqi B=Chinese side | the buyer
f33.status same A=regret B=disappointment | its reaction
f34.position differs A=no new bid B=may try again | its plans
f35.who differs A=Korean bank B=Japanese bank | the lender
f36.status same A=ready to lend B=would grant a loan | the bank
f37 only B | the price of coal
