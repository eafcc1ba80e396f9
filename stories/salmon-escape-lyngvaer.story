story: salmon-escape-lyngvaer
kind: environment

=== report A | outlet: Lyngvær Tidende | published: 2024-08-20
# {f1.number:16,000} farmed salmon {f2.status:loose} in Lyngværsundet

By Silje Hauknes

{f1.number:Sixteen thousand} salmon {f2.status:have escaped} from a fish farm at {f5.place:Kvalnes} in Lyngværsundet, and anybody with a rod or a net is being asked to go after them.

{f4.who:A diver} on a routine inspection discovered a tear of nearly two metres in one of the ten pens on Sunday. {f2.cause:The propeller of a service boat} had cut the net {f3.time:the evening before}, said {f6.role:the site manager}, {f6.name:Oddvar Hestnes}, {f6.age:39}, of the company Havblikk Laks. "{f13.wording:We are sorry, and we will clean up after ourselves}," he told Lyngvær Tidende.

The fish, of {f10.number:four kilos} apiece on average, were due for slaughter in October. {f11.status:They are in good health}, according to the company's veterinarian, Ragna Tverå.

{f16.who:Local fishermen} {f16.status:have laid out nets} across the mouth of the Reinelva, one of the country's protected salmon rivers, {f8.number:seven} kilometres from the farm. By Monday evening {f9.number:1,900} runaways had been landed. For every tail that is handed in at the quay the company pays {f7.money:500 kroner}.

The river itself {f8.status:is to be closed} to anglers from Thursday, the county governor's office said, so that wild fish on their way to the spawning grounds are left in peace. Last year {f17:412 wild salmon} were counted at the ladder.

The chairman of the river owners, Steinar Hestnes, a cousin of the manager, was not satisfied. {f12.position:He wants the farm moved out of the fjord}. "You can't pay your way out of this with 500 kroner a fish," he said.

The Fisheries Inspectorate {f15.status:has reported the company to the police}. Havblikk Laks, which had turnover of {f18:310 million kroner} last year, operates four farms in the district.

It is the second escape from Kvalnes in a few years. In {f14.time:2020} {f14.number:9,000} salmon got out when {f14.cause:the ice} damaged a pen. At the time the bounty was 200 kroner, and the fine half a million.

=== report B | outlet: Kystavisen | published: 2024-08-23
# The fish nobody missed

By Jonas Berg-Iversen, Lyngvær

On Friday a week ago {f4.who:Gunvor Aas, who is eighty-one}, caught three salmon before breakfast from the jetty below her house. They had stubby fins and did not fight. She rang the fish farm. Had they by any chance lost something?

They had. {f3.time:In the night to that day}, when it blew a gale from the south-west, {f2.cause:a mooring gave way} at the Havblikk Laks plant off {f5.place:Kvalnes}, and the chain sawed through a net. {f1.number:Twenty-seven thousand} fish {f2.status:got away}, as turned out on Wednesday after the pen had been pumped out and the rest counted. Until then the company had spoken of far fewer.

"{f13.wording:We are sorry, and we will clean up after ourselves}," {f6.name:Oddvar Hestnes} had said. The {f6.role:owner of the company}, {f6.age:39}, took over from his father in the spring. On Thursday he stood on the quay in oilskins, counting tails into tubs, {f7.money:five hundred kroner} for each. Up to noon it was {f9.number:4,350} of them.

They weigh {f10.number:two and a half kilos}, give or take. And they bring company: the Veterinary Laboratory in Tromsø {f11.status:has found a viral disease of the heart} in six of ten that were examined, and sea lice on all.

That is the worst of news for the Reinelva, whose mouth is {f8.number:seven} kilometres away and where, since yesterday, {f8.status:no angler may wet a line}. {f16.who:The coast guard} {f16.status:has barred the estuary with nets}. Whatever slips through will breed with wild fish that have been at home there for ten thousand years.

"It's no use being angry at a net," says Steinar Hestnes, who heads the association of river owners. {f12.position:He could live with the farm if it were given closed tanks}. That his cousin owns it does not make Sunday dinners easier.

The Inspectorate, its regional head Pernille Falck said on Thursday, {f15.status:sees no grounds for going to the police}. It will {f19:demand a report by 15 September}.

Mrs Aas remembers {f14.time:2020}, when {f14.number:nine thousand} swam off after {f14.cause:ice} had wrecked a cage. She got a cake from the company then. {f20:This time she would prefer a lawyer}.

=== key
f1.number changed A=16000 B=27000 | salmon escaped, recounted
f2.status same A=escaped B=escaped | the salmon
f2.cause differs A=propeller of a boat B=mooring gave way in a gale | why they got out
f3.time differs A=2024-08-17 evening B=night to 2024-08-16 | when they got out
f4.who differs A=a diver B=Gunvor Aas | who noticed it first
f5.place same A=Kvalnes B=Kvalnes | the farm
f6.name same A=Oddvar Hestnes B=Oddvar Hestnes | of the company
f6.age same A=39 B=39 | the man of the company
f6.role differs A=site manager B=owner | his post
f7.money same A=NOK 500 B=NOK 500 | the bounty for each fish
f8.number same A=7 km B=7 km | distance of the river
f8.status changed A=to be closed B=closed | the river
f9.number changed A=1900 B=4350 | fish recaptured
f10.number differs A=4 kg B=2.5 kg~ | average weight
f11.status differs A=healthy B=diseased | the fish
f12.position differs A=farm moved out of the fjord B=farm may stay with closed tanks | what the river owners' chairman wants
f13.wording same A=We are sorry, and we will clean up after ourselves B=We are sorry, and we will clean up after ourselves | the words of Oddvar Hestnes
f14.time same A=2020 B=2020 | the earlier escape
f14.number same A=9000 B=9000 | the earlier escape
f14.cause same A=ice B=ice | the earlier escape
f15.status differs A=reported to the police B=not reported to the police | the company
f16.who differs A=local fishermen B=the coast guard | who laid the nets
f16.status same A=nets laid B=nets laid | the mouth of the river
f17 only A | wild salmon counted
f18 only A | the company's turnover
f19 only B | the report demanded
f20 only B | the old lady prefers a lawyer
