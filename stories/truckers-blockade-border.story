story: truckers-blockade-border
kind: labour

=== report A | outlet: Baltic Freight Journal | published: 2023-12-06
# Hauliers {f1.status:block} {f2.place:Medyniv} crossing

Polish hauliers {f1.status:closed} the road to {f2.place:the Medyniv crossing} {f3.time:on Tuesday evening}, letting through {f4.what:only five lorries an hour}. They protest against {f5.cause:cheaper rivals from across the border}, said {f6.name:Leszek Drabik}, {f6.role:owner of nine trucks} and their spokesman.

The queue is {f7.number:24} kilometres long. {f8.who:A Ukrainian driver}, {f8.age:54}, was found {f9.status:dead} {f10.place:in his cab}; {f11.source:a paramedic} suspects {f12.cause:a heart attack}. {f13.what:Humanitarian goods} and {f14.what:livestock} {f15.status:may pass}.

The hauliers want {f16.position:permits brought back}. {f17.who:The infrastructure minister}, {f17.name:Edyta Morawa}, {f18.status:will meet them} {f19.time:on Friday}. "{f20.wording:We are not against Ukraine, we are for our own bread}," {f6.name:Drabik} said. {f21.who:The mayor of the border town} has {f22.what:cut off the electricity} to {f23.what:their tents}.

=== report B | outlet: Eastern Trade Wire | published: 2023-12-07
# One {f9.status:dead} in border queue as Polish truckers protest

Lorries are backed up for {f7.number:24} kilometres in front of {f2.place:the Medyniv border post}, which haulage firms from the Polish side {f1.status:have been blocking} {f3.time:since Wednesday morning}. They feel ruined {f5.cause:by the price of road tolls}. {f4.what:A handful of trucks per hour} gets by.

A man of {f8.age:54}, {f8.who:a driver from Moldova}, {f9.status:did not survive} the wait. He was discovered {f10.place:beside his vehicle}. {f12.cause:He had frozen to death}, {f11.source:the prosecutor's office} assumes.

{f13.what:Relief supplies} are {f15.status:exempt}, as is {f14.what:fuel}. For {f6.name:Leszek Drabik}, {f6.role:who drives for a small firm} and speaks for the group, the blockade will go on {f16.position:until licences are required again}. "{f20.wording:We are not against Ukraine, we are for our bread}," were his words. {f17.name:Edyta Morawa}, {f17.who:the minister for infrastructure}, {f18.status:has invited them} {f19.time:for December 8}.

The local {f21.who:mayor} {f22.what:has had the power cut} to {f23.what:the huts} of the protesters. {f24:Exporters of chicken count their losses.}

=== report C | outlet: Medyniv Town Gazette | published: 2023-12-12
# The road is {f1.status:open}

At six on Monday evening {f6.name:Leszek Drabik}, {f6.role:the man with the nine lorries}, rolled up his banner, and the first of the waiting trucks {f1.status:drove across} at {f2.place:Medyniv}. For almost a week, {f3.time:since the evening of December 5}, all but {f4.what:five an hour} had stood still.

{f17.who:The minister for infrastructure} had {f18.status:talked to the hauliers} {f19.time:on Friday} and promised {f16.position:permits from the new year}. That had been their demand; {f5.cause:competition at half the price}, they say, was killing them.

{f25:The mayor switched the lamps back on.} He had never meant to freeze anybody in {f23.what:the tents}, he told us.

The family of {f8.who:the Ukrainian driver} who {f9.status:died} in the queue was here on Sunday. He was {f8.age:45}, and it was {f12.cause:his heart}, as {f11.source:the post-mortem} has shown. He had been lying {f10.place:on the bunk of his cab}.

{f26:The cattle transports lost no animal}: {f14.what:livestock}, like {f13.what:aid}, {f15.status:had free passage} throughout.

=== key
f1.status changed A=blocked B=blocked C=open | the crossing
f2.place same A=Medyniv B=Medyniv C=Medyniv | the crossing
f3.time differs A=2023-12-05 evening B=2023-12-06 morning C=2023-12-05 evening | when the blockade began
f4.what compatible A=five an hour B=handful per hour C=five an hour | what is let through
f5.cause differs A=cheaper rivals B=road tolls C=cheaper rivals | what they protest against
f6.name same A=Leszek Drabik B=Leszek Drabik C=Leszek Drabik | the spokesman
f6.role differs A=owner of trucks B=driver C=owner of trucks | his trade
f7.number same A=24 B=24 | length of the queue in km
f8.who differs A=Ukrainian driver B=Moldovan driver C=Ukrainian driver | the dead man
f8.age differs A=54 B=54 C=45 | the dead man
f9.status same A=dead B=dead C=dead | the driver
f10.place differs A=in his cab B=beside his vehicle C=in his cab | where he was found
f11.source differs A=paramedic B=prosecutor's office C=post-mortem | on whose word
f12.cause differs A=heart B=cold C=heart | what he died of
f13.what same A=aid goods B=aid goods C=aid goods | what may pass
f14.what differs A=livestock B=fuel C=livestock | what else may pass
f15.status same A=may pass B=may pass C=may pass | these goods
f16.position same A=permits B=permits C=permits | the demand
f17.who same A=infrastructure minister B=infrastructure minister C=infrastructure minister | who meets them
f17.name same A=Edyta Morawa B=Edyta Morawa | the minister
f18.status changed A=planned B=planned C=done | the meeting
f19.time same A=2023-12-08 B=2023-12-08 C=2023-12-08 | when
f20.wording differs A=We are not against Ukraine, we are for our own bread B=We are not against Ukraine, we are for our bread | his words
f21.who same A=mayor B=mayor | who cut the power
f22.what same A=electricity cut B=power cut | what the mayor did
f23.what differs A=tents B=huts C=tents | the protesters' quarters
f24 only B | the exporters
f25 only C | the lamps
f26 only C | the cattle
