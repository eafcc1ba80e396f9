story: decree-fuel-price
kind: politics

=== report A | outlet: La Nueva Capital | published: 2022-10-05
# Government {f1.status:withdraws} {f2.what:fuel} decree after {f3.what:riots}

The government of Tierra Clara on Tuesday night {f1.status:withdrew} the decree that had doubled the price of {f2.what:diesel}, after {f4.time:five days} of {f3.what:riots}. {f5.number:Four} people {f6.status:were killed}.

President Gonzalo Iriarte announced it {f7.what:on television}, with {f8.who:the army chiefs} beside him. "{f9.wording:I have listened to the street}," he said. {f10.who:Lorry drivers} {f11.status:ended} their blockade of {f12.place:the northern highway}. {f13.who:The students} {f14.position:want to march on}.

{f15.who:The energy minister}, Lucio Pardal, {f16.status:was dismissed}. His house {f17.status:had been set on fire} {f18.time:on Sunday}; {f19.who:his mother-in-law} {f20.what:was rescued by neighbours}. In the port of Rincón {f21.who:marines} {f22.what:shot at a crowd}, {f23.source:a priest} said. {f24.who:The ombudswoman} {f25.position:demands that the officer responsible be tried}.

The International Lending Fund {f26.position:regretted the step}. A loan {f27.status:is suspended}. Bus fares {f28.status:go back} to their former level. Supermarkets {f30.status:are open again}, but {f31.what:bread} {f32.status:is scarce}. {f33:Three presidents have fallen over fuel prices since 1997.}

=== report B | outlet: La Nueva Capital, evening edition | published: 2022-10-05 | copy: A
# Government {f1.status:suspends} {f2.what:fuel} decree after {f3.what:unrest}

The government of Tierra Clara on Tuesday night {f1.status:suspended} the decree that had doubled the price of {f2.what:petrol}, after {f4.time:five days} of {f3.what:unrest}. {f5.number:Four} people {f6.status:lost their lives}.

President Gonzalo Iriarte announced it {f7.what:on the radio}, with {f8.who:the bishops} beside him. "{f9.wording:I have heard the street}," he said. {f10.who:Lorry drivers} {f11.status:lifted} their blockade of {f12.place:the southern highway}. {f13.who:The teachers} {f14.position:want to march on}.

{f15.who:The energy minister}, Lucio Pardal, {f16.status:resigned}. His house {f17.status:had been looted} {f18.time:on Saturday}; {f19.who:his mother-in-law} {f20.what:was rescued by neighbours}. In the port of Rincón {f21.who:policemen} {f22.what:opened fire on a crowd}, {f23.source:a priest} said. {f24.who:The ombudswoman} {f25.position:demands that the officer responsible be put on trial}.

The International Lending Fund {f26.position:deplored the step}. A loan {f27.status:will be paid out all the same}. Bus fares {f28.status:return} to their former level. Supermarkets {f30.status:remain shut}, and {f31.what:flour} {f32.status:is running short}.

=== key
f1.status differs A=withdrawn B=suspended | the decree
f2.what differs A=diesel B=petrol | which fuel
f3.what same A=riots B=unrest | what led to it
f4.time same A=5 days B=5 days | its length
f5.number same A=4 B=4 | the dead
f6.status same A=killed B=lost their lives | the four
f7.what differs A=television B=radio | how he announced it
f8.who differs A=army chiefs B=bishops | who stood beside him
f9.wording differs A=listened to B=heard | the president's words
f10.who same A=lorry drivers B=lorry drivers | who blocked the road
f11.status same A=ended B=lifted | the blockade
f12.place differs A=northern highway B=southern highway | which road
f13.who differs A=students B=teachers | who goes on protesting
f14.position same A=march on B=march on | what they want
f15.who same A=energy minister B=energy minister | who lost office
f16.status differs A=dismissed B=resigned | the minister
f17.status differs A=set on fire B=looted | his house
f18.time differs A=2022-10-02 B=2022-10-01 | when
f19.who same A=mother-in-law B=mother-in-law | who was rescued
f20.what same A=rescued by neighbours B=rescued by neighbours | her rescue
f21.who differs A=marines B=policemen | who fired
f22.what same A=shot at a crowd B=opened fire on a crowd | what they did
f23.source same A=priest B=priest | on whose word
f24.who same A=ombudswoman B=ombudswoman | who demands a trial
f25.position same A=tried B=put on trial | her demand
f26.position same A=regretted B=deplored | the fund
f27.status differs A=suspended B=paid out | the loan
f28.status same A=go back B=return | bus fares
f30.status differs A=open B=shut | supermarkets
f31.what differs A=bread B=flour | what is short
f32.status same A=scarce B=running short | the supply
f33 only A | three presidents
