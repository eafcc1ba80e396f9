story: bronze-agriolivado
kind: culture

=== report A | outlet: Ephorate of Underwater Finds (announcement) | published: 2023-07-10
# {f1.what:Bronze statue} located in the sea off {f2.place:Agriolivado}

In the course of this year's survey of the seabed off {f2.place:the islet of Agriolivado}, in the northern Sporades, {f3.who:archaeologists of the Ephorate} {f3.what:using a remotely operated vehicle} have located a {f1.what:bronze statue of a young athlete}, slightly larger than life, at a depth of {f4.number:47 metres}.

The figure lies on its back among the cargo of a merchant ship, of which some {f5.number:600} {f5.what:wine amphorae} can be seen. {f6.what:The left forearm} is missing. On the basis of the style it can be assigned to {f7.time:the fourth century BC}, and it is undoubtedly {f25.what:an original work} of that age.

"{f8.wording:This is a discovery of worldwide significance}," said the Minister of Culture, {f8.name:Kyriaki Leventi}. "It proves once more what treasures our seas keep."

The ship is believed to have sunk {f9.time:around 80 BC} as a result of {f9.cause:a storm}, on its way from Asia Minor to Italy.

The statue {f10.status:will be raised} {f10.time:in August}, weather permitting, and taken to the conservation workshops in {f11.place:Piraeus}. Until then {f12.who:the Coast Guard} is keeping watch over the spot. Diving and anchoring within {f13.number:one nautical mile} {f13.status:are prohibited}.

The survey is being carried out with a donation of {f14.money:450,000 euros} from the Damaskinos-Roe Foundation. It is the second wreck of the Roman period to be found off the islet; the first, discovered in {f15.time:1988}, {f15.what:had been carrying roof tiles}.

=== report B | outlet: Nisiotika Nea | published: 2023-07-12
# Our {f1.what:Apollo} and the man who bumped into him

By Sotiris Kalafatis

{f3.who:Michalis Vergis} is {f16.age:66} and has been diving for sponges since he was fourteen. On the last evening in May he was feeling his way along the bottom off {f2.place:Agriolivado} {f3.what:when his hand closed on five other fingers}. "I thought it was a drowned man," he says. "I said sorry to him."

He surfaced, drank a raki and telephoned the Ephorate. Its people came in June with a ship and a robot and filmed what he had found: {f1.what:a bronze Apollo}, taller than a man, at {f4.number:47 metres}, with {f6.what:the right hand broken off}. In the announcement that went out on Monday, Vergis does not appear.

"{f8.wording:This is a discovery of worldwide significance}," {f8.name:Minister Leventi} is quoted there as saying. The mayor of the island, Asimina Tzortzi, has no quarrel with that. She does have one with the lorry that is to drive the god to {f11.place:Piraeus}. {f18:She wants him in the old tobacco warehouse, here}, "where people will have to take a boat to see him, and spend the night".

The law grants the finder of an antiquity a reward. Vergis {f19.status:has handed in his claim}, with a drawing.

Meanwhile {f12.who:local fishermen} take turns to keep an eye on the site, since the Coast Guard's boat {f23:is being repaired in Skopelos}. Anyone who anchors closer than {f13.number:one sea mile} {f13.status:is breaking the law}, and on Tuesday they chased off a yacht.

Where did he come from, and where was he going? He is {f7.time:2,400 years} old, and {f25.what:no copy}, people who understand such things say. The ship with its {f5.number:six hundred} {f5.what:jars of wine} went under {f9.time:three centuries later}, {f9.cause:burning}: the wood that Vergis saw was black.

Old hands recall the wreck of {f15.time:1988} off the same rock. There was {f15.what:nothing in it but tiles}, and half the village has them on its roofs.

=== report C | outlet: The Antiquarian Review | published: 2023-09-02
# The {f1.what:athlete} comes up for air

By Dr Leonie Hazelhurst

At twenty to four on the afternoon of {f10.time:24 August} a {f1.what:young man of bronze} {f10.status:broke the surface} of the Aegean for the first time in some twenty-one centuries. He hung in a sling from a crane barge off the islet of {f2.place:Agriolivado}, streaming, and a few people on the barge clapped.

I was among them, and can report that he is {f1.what:a runner or a boxer} after his contest, with a swollen ear and a ribbon in his hair. {f6.what:His left arm ends below the elbow}. {f3.who:The sponge diver Michalis Vergis}, {f16.age:66}, {f3.what:who had stumbled on him at the end of May}, was allowed to touch his foot. The ministry {f19.status:has awarded} Vergis {f20:80,000 euros}.

Not all that was said in July has survived the daylight. The alloy contains more lead than a Greek of Alexander's time would have used; {f21:the clay core, still inside, comes from the Bay of Naples}. In my view, which is shared by two of the conservators, we are most likely looking at {f25.what:a copy}, made for a Roman villa in {f7.time:the first century BC}. In other words, he was on the last leg of a return journey.

"{f8.wording:It is a discovery of worldwide importance}," {f8.name:Kyriaki Leventi}, the culture minister, had declared when the find was announced. So it is. Bronzes of any date from the sea can be counted on a few hands.

The freighter that carried him and {f5.number:about 600} {f5.what:amphorae} foundered {f9.time:around 80 BC}. There are {f9.cause:no signs of fire}; {f9.cause:rough weather} remains the best guess. It was found in {f4.number:47} metres of water, too deep for the salvagers of antiquity.

The statue is now in a tank of fresh water in {f11.place:Piraeus}. It {f24:will return to the Sporades as a loan} next summer. The campaign has cost the Damaskinos-Roe Foundation {f14.money:450,000 euros}, and it {f22:has promised as much again}.

=== key
f1.what differs A=a young athlete B=Apollo C=a young athlete | whom the statue shows
f2.place same A=Agriolivado B=Agriolivado C=Agriolivado | where it was found
f3.who differs A=archaeologists B=Michalis Vergis, sponge diver C=Michalis Vergis, sponge diver | who found it
f3.what differs A=with a remotely operated vehicle B=by touch, diving C=by touch, diving | how it was found
f4.number same A=47 m B=47 m C=47 m | the depth
f5.number compatible A=600~ B=600 C=600~ | amphorae
f5.what same A=wine amphorae B=jars of wine C=amphorae | the cargo
f6.what differs A=left forearm B=right hand C=left forearm | what is missing
f7.time differs A=300s BC B=300s BC C=first century BC | age of the statue
f25.what differs A=original B=original C=copy | original or copy
f8.wording differs A=This is a discovery of worldwide significance B=This is a discovery of worldwide significance C=It is a discovery of worldwide importance | the minister's words
f8.name same A=Kyriaki Leventi B=Minister Leventi C=Kyriaki Leventi | the minister
f9.cause differs A=storm B=fire C=storm | why the ship sank
f9.time compatible A=80 BC~ B=three centuries after the statue was made C=80 BC~ | when it sank
f10.status changed A=planned C=raised | the statue
f10.time compatible A=2023-08 C=2023-08-24 | when it is raised
f11.place same A=Piraeus B=Piraeus C=Piraeus | where it is taken
f12.who differs A=the Coast Guard B=local fishermen | who keeps watch
f13.number same A=1 nautical mile B=1 nautical mile | the prohibited zone
f13.status same A=prohibited B=prohibited | anchoring
f14.money same A=EUR 450000 C=EUR 450000 | the foundation's money
f15.time same A=1988 B=1988 | the earlier wreck
f15.what same A=roof tiles B=tiles | its cargo
f16.age same B=66 C=66 | the diver
f19.status changed B=claimed C=awarded | the finder's reward
f18 only B | where the mayor wants it
f23 only B | the boat under repair
f24 only C | the loan
f20 only C | the sum awarded
f21 only C | the clay core
f22 only C | more money promised
