story: trade-car-export
kind: trade

=== report A | outlet: Georgian Motor & Trade | published: 2024-11-19
# Tbilisi {f1.status:bans} re-export of {f2.what:used cars} to north

TBILISI - The government {f1.status:has forbidden} the re-export of {f2.what:used cars} with engines {f3.number:above 1.9 litres} to the northern neighbour {f4.time:from December 1}, {f5.who:the finance ministry} announced on Monday, bowing to {f6.cause:pressure from Brussels}.

At Rustava, the largest {f7.what:car market} of the Caucasus, {f8.who:dealers} {f9.what:sounded their horns} for {f10.time:an hour}. "{f11.wording:They have sold our only mine}," said {f12.name:Gia Lomidze}, {f12.age:50}, {f12.role:head of the dealers' guild}. {f13.number:20,000} people live off the trade, he estimates. He demands {f14.position:a transition of six months}.

Most cars come {f15.place:from auctions in the United States}, and are {f16.what:damaged}. Last year {f17.number:91,000} {f18.status:were resold}. {f19.who:The statistics office} says {f20.what:the trade brings in more than wine}.

On Saturday {f21.who:customs officers} {f22.what:stopped a transporter} {f23.place:at the Larsa pass} with {f24.number:eight} {f25.what:limousines} {f26.cause:whose papers named Kazakhstan as the destination}. The driver, {f27.age:29}, {f28.status:was fined}. {f29.who:The opposition} calls the ban {f30.what:window dressing}. {f31.who:The economy minister}, Nika Beridze, {f32.position:had spoken against it} in cabinet.

=== report B | outlet: Eurasia Auto Wire | published: 2024-11-20
# Georgia shuts a back door for {f2.what:cars}

A lucrative business is coming to an end. {f4.time:As of the new year}, {f2.what:second-hand vehicles} with {f3.number:more than 1.9 litres} may {f1.status:no longer} be sold on from Georgia to Russia; {f5.who:the economy ministry} gave notice of it on Monday. {f6.cause:The risk that Georgian banks might be cut off} is named as the reason.

Last year's figures show what is at stake: {f17.number:91,000} cars {f18.status:found a new owner} by this route, and the proceeds, according to {f19.who:the national bank}, {f20.what:exceeded those of the wine exports}. They arrive {f15.place:from Japan}, {f16.what:many with dents}, and are put right at Rustava, {f7.what:a market for cars} without equal in the region.

The men who do this {f9.what:blocked the ring road} {f10.time:for a good hour} after the news. {f12.name:Gia Lomidze}, {f12.age:50}, {f12.role:a mechanic at the market}, speaks of {f13.number:some 20,000} livelihoods. "{f11.wording:They have sold our only gold mine}," he fumes. The {f8.who:traders} want {f14.position:compensation for every car in stock}.

How the rules are dodged became plain at the weekend. {f23.place:On the Larsa road}, {f21.who:the financial police} {f22.what:pulled over a car carrier}: on board were {f24.number:eight} {f25.what:off-road cars} {f26.cause:bound for Armenia, if one believed the papers}. The {f27.age:29}-year-old at the wheel {f28.status:is in custody}.

To {f29.who:opposition politicians} the measure is {f30.what:for show}. {f31.who:Economy minister} Nika Beridze {f32.position:had been its advocate} from the first. {f33:A similar rule in a neighbouring country was lifted after a year.}

=== key
f1.status same A=forbidden B=no longer allowed | the re-export
f2.what same A=used cars B=second-hand vehicles | the goods
f3.number same A=1.9 B=1.9 | litres
f4.time differs A=2024-12-01 B=2025-01-01 | from when
f5.who differs A=finance ministry B=economy ministry | who announced it
f6.cause differs A=pressure from Brussels B=risk for banks | why
f7.what same A=car market B=market for cars | Rustava
f8.who same A=dealers B=traders | who protests
f9.what differs A=horns B=ring road blocked | the protest
f10.time compatible A=an hour B=a good hour | how long
f11.wording differs A=They have sold our only mine B=They have sold our only gold mine | Lomidze's words
f12.name same A=Gia Lomidze B=Gia Lomidze | who is quoted
f12.age same A=50 B=50 | who is quoted
f12.role differs A=head of the guild B=mechanic | who he is
f13.number same A=20,000 B=20,000~ | livelihoods
f14.position differs A=transition B=compensation | what dealers want
f15.place differs A=United States B=Japan | where the cars come from
f16.what same A=damaged B=with dents | the cars' state
f17.number same A=91,000 B=91,000 | cars resold
f18.status same A=resold B=new owner | those cars
f19.who differs A=statistics office B=national bank | on whose word
f20.what same A=more than wine B=exceeds wine exports | the proceeds
f21.who differs A=customs officers B=financial police | who stopped it
f22.what same A=transporter B=car carrier | what was stopped
f23.place same A=Larsa pass B=Larsa road | where
f24.number same A=8 B=8 | cars on it
f25.what differs A=limousines B=off-road cars | the cars on it
f26.cause differs A=Kazakhstan B=Armenia | the destination in the papers
f27.age same A=29 B=29 | the driver
f28.status differs A=fined B=in custody | the driver
f29.who same A=opposition B=opposition politicians | who criticises
f30.what same A=window dressing B=for show | the criticism
f31.who same A=economy minister B=economy minister | Beridze's office
f32.position differs A=against B=for | the minister on the ban
f33 only B | the neighbouring country
