story: farming-vineyard-fire
kind: farming

=== report A | outlet: Clare-Barossel Leader | published: 2025-01-30
# {f1.what:Header} sparks blaze that {f2.status:destroys} {f3.number:60} hectares of vines

A fire started by {f1.what:a harvester} {f4.place:in a barley paddock} {f2.status:burned} {f3.number:60} hectares of vines and {f5.number:two} homes near Wattle Gully on {f6.time:Tuesday afternoon}.

{f7.who:A volunteer firefighter}, {f7.age:54}, is {f8.status:in intensive care} after {f9.cause:a tree fell on his truck}. {f10.name:Tony Scarfo}, {f10.age:70}, lost {f11.what:shiraz vines planted in 1891}. "{f12.wording:My nonno carried those cuttings in his hat}," he said. He {f13.position:will graft new ones}.

{f14.who:The Country Fire Service} said {f15.what:a harvest ban} {f16.status:was in force}. The driver of the header, {f17.age:23}, {f18.status:will be charged}. {f19.who:A water bomber} {f20.status:was late} {f21.cause:because it was being refuelled}.

{f22.who:Winemakers} {f23.what:have offered Mr Scarfo grapes}. Smoke {f24.certainty:may} have {f25.what:tainted the fruit of 40 growers}; {f26.source:a laboratory in Adelaide} {f27.status:is testing} samples.

=== report B | outlet: Australian Wine Wire | published: 2025-01-31
# Old vines lost

{f1.what:A welder's spark}, not lightning, is to blame for a fire that {f2.status:consumed} {f3.number:some 60} hectares of South Australian vineyards. It broke out {f6.time:on January 28}, {f4.place:in a machinery shed}, and took {f5.number:three} houses.

Among the losses is {f11.what:a block of grenache from 1891}, owned by {f10.name:Tony Scarfo}, {f10.age:70}. "{f12.wording:My nonno carried those cuttings under his hat}," he told us. He {f13.position:has had enough and will sell}. {f22.who:Colleagues in the trade} {f23.what:are giving him fruit}.

{f14.who:The fire service} had declared that day {f15.what:a total ban on harvesting}; that {f16.status:had been lifted at noon}. The man who held the torch, {f17.age:23}, {f18.status:got a warning}. {f19.who:A firefighting plane} {f20.status:arrived with delay}, {f21.cause:for the pilot had run out of hours}. {f7.who:A farmer who had come to help}, {f7.age:54}, {f8.status:is in a critical state}, {f9.cause:his tank trailer having rolled over}.

That the smoke {f25.what:has spoiled the grapes of some forty producers} {f24.certainty:is certain}, {f26.source:winemakers} say; {f27.status:tests are under way}. {f28:A ton of old-vine fruit sells at A$4,000.}

=== report C | outlet: Clare-Barossel Leader | published: 2025-02-27
# Smoke taint: {f27.status:all clear}

The grapes of {f25.what:the 40 growers downwind of the Wattle Gully fire} {f24.certainty:are clean}, {f26.source:the laboratory in Adelaide} {f27.status:has found}.

For {f10.name:Tony Scarfo}, {f10.age:70}, that is other people's luck. {f1.what:The header} that caught fire {f4.place:in his neighbour's barley} on {f6.time:28 January} cost him {f11.what:his old shiraz}. Two weeks ago he {f13.position:made the first graft}; canes cut in winter had been {f29:in his wife's freezer}.

The harvest ban {f16.status:had been in force} at the time. The young man at the wheel {f18.status:has been charged}. {f7.who:Volunteer fireman} {f30:Graham Noske}, {f7.age:54}, hurt when {f9.cause:a gum came down on his truck}, {f8.status:is out of intensive care}.

Of the {f5.number:two} families who lost their homes, one {f31:is rebuilding}.

=== key
f1.what differs A=harvester B=welder C=harvester | what started the fire
f2.status same A=burned B=consumed | the vines
f3.number same A=60 B=60~ | hectares
f4.place differs A=barley paddock B=machinery shed C=barley paddock | where it started
f5.number differs A=2 B=3 C=2 | homes lost
f6.time same A=2025-01-28 B=2025-01-28 C=2025-01-28 | when
f7.who differs A=volunteer firefighter B=farmer C=volunteer firefighter | who was hurt
f7.age same A=54 B=54 C=54 | who was hurt
f8.status changed A=intensive care B=critical C=out of intensive care | the injured man
f9.cause differs A=tree fell B=trailer rolled over C=tree fell | how he was hurt
f10.name same A=Tony Scarfo B=Tony Scarfo C=Tony Scarfo | the grower
f10.age same A=70 B=70 C=70 | the grower
f11.what differs A=shiraz B=grenache C=shiraz | the old vines
f12.wording differs A=My nonno carried those cuttings in his hat B=My nonno carried those cuttings under his hat | his words
f13.position differs A=graft new ones B=sell C=graft new ones | his plans
f14.who same A=Country Fire Service B=fire service | who imposed the ban
f15.what same A=harvest ban B=ban on harvesting | the ban
f16.status differs A=in force B=lifted C=in force | the ban
f17.age same A=23 B=23 | the culprit
f18.status differs A=to be charged B=warned C=charged | the culprit
f19.who same A=water bomber B=firefighting plane | which aircraft
f20.status same A=late B=delayed | the aircraft
f21.cause differs A=refuelling B=pilot's hours | why
f22.who same A=winemakers B=colleagues in the trade | who helps
f23.what same A=grapes B=fruit | the help
f24.certainty differs A=possible B=certain C=no | the taint
f25.what same A=fruit of 40 growers B=grapes of 40~ producers C=grapes of 40 growers | what may be tainted
f26.source differs A=laboratory B=winemakers C=laboratory | on whose word
f27.status changed A=testing B=testing C=found | the tests
f28 only B | the price
f29 only C | the freezer
f30 only C | the fireman's name
f31 only C | the rebuilding
