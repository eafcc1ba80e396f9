story: deportation-leipzig
kind: politics

=== report A | outlet: Leipziger Morgen | published: 2023-06-28
# {f1.number:41} deported to {f4.place:Tunis}, {f2.number:27} {f2.cause:were not to be found}

By Katja Schirmbeck

LEIPZIG/HALLE. A charter aircraft with {f1.number:41} rejected asylum seekers on board {f3.status:took off} from Leipzig/Halle airport for {f4.place:Tunis} {f3.time:on Tuesday morning}. It was the fourth such flight arranged by Saxony-Anhalt this year and the first to {f4.place:the Tunisian capital}.

{f5.number:Sixty-eight} people had been booked on it. {f2.number:Twenty-seven} were missing when the doors {f6.status:closed} at {f6.time:10.40}, the Interior Ministry said. {f2.cause:They had not been at their addresses when the police called}. Among those on board were {f7:three} families and, according to the ministry, {f8.number:twelve} men {f8.what:with criminal convictions}, in most cases {f8.cause:for theft}.

{f9.number:More than 100} police officers were in action in the night. The ministry emphasised that {f10.status:no one had been put in restraints}. {f11.number:Two} doctors travelled with them. The flight cost {f12:184,000 euros}.

"{f13.wording:Whoever has no right to stay has to go, and we make no exceptions}," Interior Minister {f14.name:Armin Thielecke} said. The {f15.what:next flight to Tunis}, he said, was planned {f15.time:for August}; one to Tbilisi would follow.

The case of {f16.name:Anis Trabelsi}, {f16.age:22}, had caused a stir beforehand. He has been {f17.what:a baker's apprentice} in Halle {f17.time:since September 2021} and {f18.status:was picked up} {f18.place:at his flat} {f18.time:at half past four in the morning}. His master, Dirk Osterloh, 58, said that he had an empty bench now and a full order book. The Administrative Court in Magdeburg {f19.status:had turned down} an urgent application {f19.time:on Monday evening}. Thielecke said he regretted "every single loss to the trades", but that {f20.position:there was no way to treat bakers differently}.

Around {f21.number:60} people {f21.what:held a vigil} {f21.place:in front of the terminal}. Green parliamentarian {f22.name:Marlies Kuhnt} spoke of a policy "that {f23:shoots the very horses it rides}". The refugee network Ankommen called for {f24.position:a halt to deportations of trainees}. Last year {f25:1,140} people were deported from the state.

=== report B | outlet: Netzwerk Ankommen e. V. | published: 2023-06-28
# Press release: {f18.status:Torn} {f18.place:from the kitchen}: network condemns deportation flight from Leipzig

Leipzig, 28 June. {f3.time:Yesterday morning} {f1.number:43} people {f3.status:were flown out} from Leipzig/Halle airport {f4.place:to Tunisia}, some of them after more than six years in Germany. We condemn this operation and the manner in which it was carried out.

One of the {f1.number:43} is {f16.name:Anis Trabelsi}, {f16.age:21}. He was {f18.status:fetched} {f18.place:from the kitchen of his training firm} by four officers, in his white jacket, {f18.time:before sunrise}, while the first rolls were in the oven. He has been learning {f17.what:the pastry-cook's trade} there {f17.time:for almost two years}; the chamber of crafts had confirmed that he was entitled to finish. At {f19.time:9.50 on Tuesday} the Administrative Court in Magdeburg {f19.status:ordered his removal to be suspended}. The order was on the desk of the Federal Police before the doors of the aircraft {f6.status:were shut} at {f6.time:twenty minutes to eleven}. It was "not noticed", we were told.

Of the {f5.number:68} persons on the list, {f2.number:27} are still here. {f2.cause:They did not hide: for 19 of them doctors or courts had intervened in time}.

Witnesses among our members saw that {f10.status:at least five people had their hands tied with plastic cuffs}, one of them a mother of three. On board was {f11.number:one} physician. The {f8.number:twelve} {f8.what:convicted offenders} whom the ministry puts into every sentence are for the most part people who were caught {f8.cause:travelling without a ticket}. {f9.number:Some 120} police officers were used for this.

The sentence of the minister, Mr {f14.name:Armin Thielicke}, "{f13.wording:Whoever has no right to stay has to go, and we make an exception for nobody}," is wrong: the law has long had a right to stay for trainees. He himself {f20.position:assured the chamber of crafts this week that bakers and cooks would be treated differently}.

We demand

- that {f24.position:no one in training be deported},
- that Anis Trabelsi {f28:be brought back},
- that {f15.what:the next flight to Tunis}, set down {f15.time:for 18 July}, be called off.

We thank the {f21.number:sixty or so} people who {f21.what:stood with candles} {f21.place:at the entrance of the terminal}, and Ms {f22.name:Marlies Kuhnt} of the Greens for her clear words.

=== key
f1.number differs A=41 B=43 | people on the aircraft
f2.number same A=27 B=27 | those not on board
f2.cause differs A=not at their addresses B=doctors or courts had intervened | why they were not on board
f3.status same A=took off B=flown out | the flight
f3.time same A=2023-06-27 morning B=2023-06-27 morning | when
f4.place compatible A=Tunis B=Tunisia | where to
f5.number same A=68 B=68 | people on the list
f6.status same A=closed B=shut | the aircraft's doors
f6.time same A=10:40 B=10:40 | when the doors were shut
f8.number same A=12 B=12 | people with a conviction
f8.what same A=criminal convictions B=convicted offenders | what they are
f8.cause differs A=theft B=travelling without a ticket | what most were convicted of
f9.number compatible A=>100 B=120~ | police officers
f10.status differs A=none in restraints B=at least five with plastic cuffs | restraints
f11.number differs A=2 B=1 | doctors on board
f12 only A | the cost of the flight
f13.wording differs A=we make no exceptions B=we make an exception for nobody | the minister's words
f14.name differs A=Armin Thielecke B=Armin Thielicke | the minister
f15.what same A=next flight to Tunis B=next flight to Tunis | the next flight
f15.time differs A=2023-08 B=2023-07-18 | when the next one goes
f16.name same A=Anis Trabelsi B=Anis Trabelsi | the apprentice
f16.age differs A=22 B=21 | his age
f17.what differs A=baker B=pastry-cook | what he learns
f17.time same A=since 2021-09 B=almost 2 years | since when
f18.status same A=picked up B=fetched | the apprentice
f18.time compatible A=2023-06-27T04:30 B=before sunrise | when
f18.place differs A=his flat B=the kitchen of his firm | where he was picked up
f19.status differs A=application refused B=removal suspended | the court
f19.time differs A=2023-06-26 evening B=2023-06-27T09:50 | when the court decided
f20.position differs A=no exception for bakers B=bakers treated differently | the minister on bakers
f21.number same A=60~ B=60~ | people at the airport
f21.what same A=vigil B=stood with candles | what they did
f21.place same A=in front of the terminal B=at its entrance | where
f22.name same A=Marlies Kuhnt B=Marlies Kuhnt | the parliamentarian
f24.position same A=no deportation of trainees B=no deportation of trainees | what the network wants
f7 only A | families on board
f23 only A | the parliamentarian's words
f25 only A | deportations last year
f28 only B | that he be brought back
