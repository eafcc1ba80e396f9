story: crossing-eastmere-lane
kind: accident

=== report A | outlet: The Morning Register | published: 2023-03-09T19:30
# {f1.number:Twelve} injured as train {f2.status:hits} tractor on fenland crossing

By Imogen Thackray, transport correspondent

{f1.number:Twelve} people were taken to hospital, two of them with serious injuries, after a passenger train {f2.status:struck} {f3.what:a tractor towing sugar beet} at a level crossing in Cambridgeshire during {f2.time:Thursday's morning rush}.

The {f4.what:leading} carriage of the {f5.time:7.42} from Holt Marsh to Peterborough left the rails but stayed upright, coming to a stand about 200 metres beyond the crossing at {f6.place:Eastmere Lane}, near the village of Tydd Ambrose. {f7.number:Sixty-four} passengers were on board, Anglian Shires Railway said.

The train's driver, {f8.name:Gareth Pollitt}, {f8.age:46}, {f9.what:broke his collarbone}. He is understood to have seen the obstruction only when he came round a bend and to have been travelling at {f10.number:about 50mph} when the vehicles {f2.status:collided}, having braked from 70.

A {f11.age:23-year-old} man who had been at the wheel of the tractor and who {f12.status:jumped clear} before the impact was {f13.status:arrested} on suspicion of {f13.what:endangering safety on the railway}, police said. He was {f14.status:still being questioned} on Thursday evening.

{f15.source:Anglian Infrastructure}, which owns the line, said the half-barriers {f15.status:had been lowered} and the lights flashing for 31 seconds before the train arrived. "{f16.wording:Our equipment worked exactly as designed}," said {f17.name:Helena Strickland}, {f17.role:its route director}.

Passengers spoke of a bang, then a long grinding noise, then silence. Several praised the conductor, {f18.name:Shabnam Iqbal}, who {f19.status:kept the doors locked} until she knew that the current in a fallen {f20.what:power line} had been switched off. {f21.who:Pupils from a nearby college}, who had been travelling in the rear coach, then helped others down the embankment.

The line will remain {f22.status:shut} until {f22.time:at least Monday}, with buses in place of trains. A crane is to be brought from Doncaster to lift the carriage.

The crossing has a history. In {f23.time:2005} {f23.whom:two teenage brothers} died there when their car was hit by a goods train. A bridge costing {f24.money:£9m} was promised by {f24.time:2021} but {f24.status:never built}. The local MP, {f25.name:Rowena Askew}, called on Thursday for {f26.position:the crossing to be closed to all vehicles at once}. {f27:The Rail Accident Inspectorate has sent four inspectors.}

=== report B | outlet: Daily Comet | published: 2023-03-10
# Guardian angel: {f18.name:Shabnam} saved us from 11,000 volts

## "Sit down and trust me," train conductor told terrified commuters

By Danny Proctor

A quick-thinking train guard was hailed a hero last night for {f19.status:refusing to open the doors} of her crashed train as a {f20.what:live cable} fizzed on the ground outside.

{f18.name:Shabnam Iqbal}, 34, had been thrown the length of a carriage when the {f5.time:7.42} to Peterborough {f2.status:ploughed into} {f3.what:a tractor laden with carrots} at {f2.time:eight o'clock on Thursday morning}. Nose bleeding, she got up, counted heads and told them: "Sit down and trust me."

All {f7.number:46} passengers did. {f1.number:Thirteen} needed hospital treatment after a woman of 81 who had gone home complained of chest pains overnight. But it could have been carnage.

"I wanted to smash the window," admitted scaffolder Lee Garrity, 29. "She stared me out. Ten minutes later a bloke from the electric comes along, white as a sheet, says anyone who'd stepped down there would've been toast."

When the juice was off it was {f21.who:a gang of Lithuanian field hands} who came running with ladders and carried the older folk down to the road.

The smash, on the crossing at {f6.place:Eastmere Drove}, knocked the {f4.what:front} coach off the track. Driver {f8.name:Gareth Pollock}, {f8.age:46}, {f9.what:broke an ankle}. He {f2.status:hit} the tractor at {f10.number:70mph} and "never had a chance to brake", a colleague said.

The lad on the tractor, {f11.age:23}, who {f12.status:leapt for his life} with a second to spare, {f13.status:had his collar felt} on suspicion of {f13.what:causing danger to rail users}. He was {f14.status:bailed} late last night to {f31:6 April}.

Bosses swear blind that the barriers were down. Not so, says {f15.source:Doreen Crisp}, 77, who has lived in the old crossing keeper's cottage since before there were barriers. "{f15.status:Up they were}, the pair of them," she told the Comet. "I was doing my sprouts at the window."

{f17.name:Helena Strickland}, {f17.role:chief executive of Anglian Infrastructure}, said: "{f16.wording:Our equipment worked as designed}."

Furious villagers have waited donkey's years for the bridge that was going to make the place safe. It {f24.status:should have been finished} in {f24.time:2021}, at a cost of {f24.money:nine million quid}. They still talk of {f23.whom:the two brothers, 17 and 19}, killed in a Fiesta at the same spot in {f23.time:2005}.

MP {f25.name:Rowena Askew} said she wanted {f26.position:a signalman posted there round the clock until the bridge is up}, "however long it takes".

Trains {f22.status:are off} till {f22.time:Monday at the earliest}. Shabnam's mum, Nasreen, said from Leicester: "{f29:She was always bossy. Thank God for it}."

=== key
f1.number changed A=12 B=13 | the injured
f2.status same A=collided B=collided | train and tractor
f2.time compatible A=2023-03-09 morning B=2023-03-09T08:00 | when
f3.what differs A=tractor with sugar beet B=tractor with carrots | what the train hit
f4.what same A=front carriage B=front carriage | which carriage left the rails
f5.time same A=07:42 B=07:42 | the train
f6.place differs A=Eastmere Lane B=Eastmere Drove | the crossing
f7.number differs A=64 B=46 | passengers
f8.name differs A=Gareth Pollitt B=Gareth Pollock | the train driver
f8.age same A=46 B=46 | the train driver
f9.what differs A=broken collarbone B=broken ankle | his injury
f10.number differs A=50 mph~ B=70 mph | speed on impact
f11.age same A=23 B=23 | the tractor driver
f12.status same A=jumped clear B=jumped clear | the tractor driver
f13.status same A=arrested B=arrested | the tractor driver
f13.what compatible A=endangering safety on the railway B=causing danger to rail users | on suspicion of what
f14.status changed A=being questioned B=bailed | the tractor driver
f15.status differs A=down B=up | the barriers
f15.source differs A=Anglian Infrastructure B=Doreen Crisp | on whose word
f16.wording differs A=worked exactly as designed B=worked as designed | Strickland's words
f17.name same A=Helena Strickland B=Helena Strickland | who spoke for the owner of the line
f17.role differs A=route director B=chief executive | her post
f18.name same A=Shabnam Iqbal B=Shabnam Iqbal | the conductor
f19.status same A=doors kept locked B=doors kept locked | what she did
f20.what same A=power line B=power line | what had fallen
f21.who differs A=college pupils from the train B=field hands | who helped passengers down
f22.status same A=closed B=closed | the line
f22.time same A=>=2023-03-13 B=>=2023-03-13 | until when
f23.time same A=2005 B=2005 | the earlier accident
f23.whom compatible A=two teenage brothers B=two brothers of 17 and 19 | its victims
f24.money same A=GBP 9m B=GBP 9m | cost of the bridge
f24.time same A=2021 B=2021 | when it was promised for
f24.status same A=not built B=not built | the bridge
f25.name same A=Rowena Askew B=Rowena Askew | the MP
f26.position differs A=close the crossing to vehicles B=post a signalman there | what the MP wants
f27 only A | the four inspectors
f29 only B | Shabnam's mother
f31 only B | bailed until when
