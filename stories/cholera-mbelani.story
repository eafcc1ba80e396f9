story: cholera-mbelani
kind: health

=== report A | outlet: Estuary News Agency | published: 2019-03-18
# Cholera kills {f1.number:37} in Mbelani delta

{f1.number:Thirty-seven} people have died of cholera and {f2.number:more than 1,400} have been treated since the disease broke out in the Mbelani delta {f3.time:on 4 March}, {f1.source:the health ministry} said on Monday.

The first cases appeared in {f4.place:Tolikoro}, {f4.what:a fishing settlement} cut off by {f20.what:this month's cyclone}. {f5.what:A broken sewer main} had polluted the wells there, said {f6.name:Dr Wambui Castellane}, {f6.role:head of the ministry's epidemic unit}.

{f7.number:Eleven} of the dead were children under five. "{f8.wording:We have the drug and the doctors, but no road}," {f6.name:Dr Castellane} said.

The ministry {f9.status:plans} to vaccinate {f9.number:220,000} people, beginning {f9.time:on Thursday}. It is taken by mouth in {f21.number:two} doses, which come from {f10.who:the international stockpile}.

{f11.number:Five} treatment centres are open. The port of {f12.place:Kilindra} remains {f12.status:closed} to passenger boats.

In the outbreak of 2012, {f19.number:210} people lost their lives in the delta.

=== report B | outlet: The Kilindra Mail | published: 2019-03-18 | copy: A
# {f1.number:37} dead as cholera spreads

Cholera has claimed {f1.number:37} lives and {f2.number:over 1,400} patients have been treated since the disease broke out in the Mbelani delta {f3.time:on 4 March}, according to {f1.source:the relief organisation Lifeline Delta}.

The first cases were seen in {f4.place:Tolikoro}. {f5.what:A flooded latrine} had spoiled the wells, said {f6.name:Dr Wambui Castellane}, {f6.role:head of the ministry's epidemic unit}.

{f7.number:Eleven} of those who died were under five. "{f8.wording:We have the drug and the doctors}," she said, "but no road."

Inoculation (by mouth, {f21.number:twice}) of {f9.number:200,000} people {f9.status:is to start} {f9.time:on Thursday}. {f11.number:Five} centres are treating the sick.

=== report C | outlet: The Meridian Weekly | published: 2019-03-23
# The river that fed them

By Anselm Okoye-Lindgren, in Tolikoro

The first to fall ill, everyone here agrees, was a ferryman called {f13:Old Baptiste}. He came home {f3.time:on the last day of February}, complained of cramps and was dead by nightfall. Within the week his wife, two neighbours and the man who dug their graves had followed.

That was the beginning. By Friday night {f1.source:the ministry's} count of the dead had reached {f1.number:64}, and {f2.number:nearly 3,000} had passed through the tents where the sick lie on cots with a hole in the canvas. Of those who died, {f7.number:nineteen} had not lived to see their fifth birthday.

{f4.place:Tolikoro} is a village {f4.what:of salt makers}: white pans on both sides, a mosque, a church, a football pitch under water. The sewage comes from {f5.what:a main that burst} in {f20.what:the storm}, says Fenna Adjei, a plumber, who has seen it. The ministry agrees. The people who live here blame {f14:the shrimp farm} upstream.

"{f15:No road, no road, they always say no road}," snorts Sister Immaculata Brandsma, who is 71 and runs the dispensary. "The road was washed away in 2012 too. There were {f19.number:two hundred and ten} coffins then, and I wrote the names."

The vaccine, a gift of {f10.who:the Kingdom of Harrow}, arrived late. The campaign {f9.status:began} {f9.time:on Friday, a day behind schedule}, after {f16:a cold box failed at the airport}; by evening 8,000 of {f9.number:220,000} people had swallowed the first of {f21.number:the two} spoonfuls.

{f6.name:Wambui Castellan}, {f6.role:the deputy minister of health}, came by boat to watch. She is a tall woman in rubber boots who does not like to be photographed. The outbreak, she said, was "{f17:under control}". At the dispensary they laughed when they heard it.

{f11.number:Five} treatment centres are working, two of them in schools. No ferry has {f12.status:been allowed in or out of} {f12.place:Kilindra} since {f20.what:the storm}. On the quay here a boy sells {f18:bottled water at four times the price} of a month ago. His mother, he says, told him to.

=== key
f1.number changed A=37 B=37 C=64 | the dead
f1.source differs A=health ministry B=Lifeline Delta C=health ministry | on whose word
f2.number changed A=>1400 B=>1400 C=3000~ | patients treated
f3.time differs A=2019-03-04 B=2019-03-04 C=2019-02-28 | when it broke out
f4.place same A=Tolikoro B=Tolikoro C=Tolikoro | where it began
f4.what differs A=fishing settlement C=village of salt makers | what sort of place
f5.what differs A=broken sewer main B=flooded latrine C=broken sewer main | what polluted the wells
f6.name differs A=Wambui Castellane B=Wambui Castellane C=Wambui Castellan | the official
f6.role differs A=head of the epidemic unit B=head of the epidemic unit C=deputy minister of health | her post
f7.number changed A=11 B=11 C=19 | children under five among the dead
f8.wording compatible A=drug and doctors, but no road B=drug and doctors ... but no road | Castellane's words
f9.status changed A=planned B=planned C=begun | the vaccination
f9.number differs A=220000 B=200000 C=220000 | people to be vaccinated
f9.time changed A=Thursday B=Thursday C=Friday | when it is to begin, or began
f10.who differs A=international stockpile C=Kingdom of Harrow | where the vaccine comes from
f11.number same A=5 B=5 C=5 | treatment centres
f12.place same A=Kilindra C=Kilindra | the port
f12.status same A=closed C=closed | the port, to passenger boats
f20.what same A=cyclone C=cyclone | the storm
f21.number same A=2 B=2 C=2 | doses
f13 only C | the first patient
f14 only C | the shrimp farm
f15 only C | the nun's reply
f16 only C | the cold box
f17 only C | "under control"
f18 only C | the price of water
f19.number same A=210 C=210 | the dead of 2012
