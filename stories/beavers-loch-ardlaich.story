story: beavers-loch-ardlaich
kind: environment

=== report A | outlet: Strathardan Advertiser | published: 2023-10-05
# {f1.number:Two} beavers found dead at Loch Ardlaich

By Fiona Gillespie

Police are {f17.certainty:treating as a wildlife crime} the deaths of {f1.number:two} beavers at Loch Ardlaich, {f2.time:barely six months} after the animals were brought to the glen from Tayside.

The carcasses were discovered on {f3.time:Sunday morning} {f3.place:below the weir at Dalnacraig} by {f3.who:an angler}, who raised the alarm. They are those of {f5.what:the breeding female and a yearling male}.

The Ardlaich Rewilding Trust, which set {f2.number:seven} beavers free {f2.time:on 11 April}, said {f4.source:its own vet} had found {f4.cause:shotgun pellets} in both bodies. "{f11.wording:It was sickening, and it was deliberate}," {f11.role:the trust's director}, {f11.name:Eilidh Rankine}, told the Advertiser. "Somebody went down there at dusk and waited for them."

The trust is offering {f6.money:£5,000} for information that leads to a conviction. A woman who walks her dog on the south shore reported seeing {f16.what:a dark green pick-up} parked without lights at the boathouse on Saturday evening.

The licence for the release was given by the government's nature agency {f9.time:in January}, in the teeth of objections from {f8.number:14} farms in the strath. Among the objectors was {f7.name:Donald MacAskill} of Mains of Ardlaich, who lost {f14.number:12 acres} of {f14.what:barley} in August when a dam on the Allt Dubh flooded his lower fields.

Mr MacAskill, {f7.age:61}, condemned the killing but said the remaining animals {f7.position:should be trapped and taken back to where they came from}. "I wouldn't hurt them. I just don't want them," he said.

Mairi MacAskill, the trust's ranger, who is no relation, has been keeping watch at the lodge every night since. The surviving beavers appeared to be feeding normally, she said, and at least one kit {f18:born in June} had been seen.

Beavers have been a protected species in Scotland since 2019 and may not be killed without a licence. In that same year {f13.number:five} were {f13.what:shot lawfully} in {f13.place:Glen Tarsie}, across the watershed, after burrowing into a flood bank.

{f12.status:No one has been arrested}. Sergeant Rory Ballantyne appealed for anyone who was on the loch road between Friday and Sunday to come forward.

The release of a second family, due {f10.time:in November}, {f10.status:will go ahead as planned}, Ms Rankine said. {f19:A public meeting will be held in Ardlaich village hall on Wednesday at 7.30pm}. Pupils at the primary school, {f20:who had named all the beavers after Scottish queens}, observed a minute's silence on Tuesday.

=== report B | outlet: Caledonian Post | published: 2023-10-06
# {f1.number:Third} beaver dead as release scheme is {f10.status:put on hold}

A {f1.number:third} beaver has been found dead at a Highland loch where the animals were reintroduced {f2.time:six months ago}, prompting the charity behind the scheme to {f10.status:suspend} plans for a further release {f10.time:next month}.

The latest body, that of a male, was taken from the water at Loch Ardlaich by divers on Thursday. {f3.who:A canoeist} had come across the first two, {f5.what:a mother and a male of last year's litter}, {f3.time:on Sunday} {f3.place:in a reed bed on the north shore}.

A preliminary post-mortem examination ordered by {f4.source:the police} showed that those two had been {f4.cause:caught in a spring trap and drowned}. Officers have {f12.status:made no arrests} and {f17.certainty:have not ruled out an accident}: such traps are set legally for mink.

{f11.name:Eilidh Rankine}, {f11.role:project officer} with the Ardlaich Rewilding Trust, left no doubt about what she thought. "{f11.wording:It was sickening and deliberate}," she said. An anonymous donor has enabled the trust to double its reward to {f6.money:£10,000}. Detectives would like to trace the driver of {f16.what:a white van} that stood near the boathouse on the eve of the discovery, and {f21:a drone with a thermal camera} is to patrol the shoreline.

The affair has reopened an old wound in the strath. {f8.number:Fourteen} farmers wrote to the nature agency to oppose the reintroduction of the {f2.number:nine} animals, for which permission came through {f9.time:last December}. {f7.name:Donald MacAskill}, {f7.age:61}, whose {f14.what:potatoes} drowned on {f14.number:nearly five hectares} this summer, said he {f7.position:could live with beavers if the state paid for what they ruined}. "Nobody has ever asked me what it costs," he added.

The Upland Farmers' Association {f22:urged its members to help the police} and spoke of "an act that harms every one of us". In Edinburgh the environment minister, {f23:Catriona Souness, called the deaths "a stain"}.

The species, hunted to extinction in the country four centuries ago, has enjoyed legal protection for four years. Even so, licences to kill are granted where crops or banks are at risk; {f13.number:five} beavers were {f13.what:culled under such a permit} in neighbouring {f13.place:Glen Tarsie} in 2019.

=== key
f1.number changed A=2 B=3 | dead beavers
f2.number differs A=7 B=9 | beavers released
f2.time compatible A=2023-04-11 B=six months ago | when they were released
f3.time same A=2023-10-01 B=2023-10-01 | when the first two were found
f3.who differs A=angler B=canoeist | who found them
f3.place differs A=below the weir at Dalnacraig B=reed bed on the north shore | where they were found
f4.cause differs A=shot B=caught in a trap and drowned | how the two died
f4.source differs A=the trust's vet B=the police post-mortem | on whose word
f5.what same A=breeding female and yearling male B=mother and male of last year's litter | the first two
f6.money changed A=GBP 5000 B=GBP 10000 | the reward
f7.name same A=Donald MacAskill B=Donald MacAskill | the farmer
f7.age same A=61 B=61 | the farmer
f7.position differs A=the beavers should be taken away B=could live with them if compensated | what the farmer wants
f8.number same A=14 B=14 | farms that objected
f9.time differs A=2023-01 B=2022-12 | when the licence was given
f10.status changed A=will go ahead B=suspended | the second release
f10.time same A=2023-11 B=2023-11 | when the second release was due
f11.name same A=Eilidh Rankine B=Eilidh Rankine | of the trust
f11.role differs A=director B=project officer | her post
f11.wording differs A=It was sickening, and it was deliberate B=It was sickening and deliberate | her words
f12.status same A=no arrest B=no arrest | the inquiry
f13.number same A=5 B=5 | beavers killed in 2019
f13.what same A=shot lawfully B=culled under a permit | how those were killed
f13.place same A=Glen Tarsie B=Glen Tarsie | where those were killed
f14.number compatible A=12 acres B=5 ha~ | the flooded land
f14.what differs A=barley B=potatoes | the ruined crop
f16.what differs A=dark green pick-up B=white van | the vehicle at the boathouse
f17.certainty differs A=treated as a crime B=accident not ruled out | whether it was a crime
f18 only A | a kit born in June
f19 only A | the public meeting
f20 only A | the beavers' names
f21 only B | the drone
f22 only B | the farmers' association
f23 only B | the minister
