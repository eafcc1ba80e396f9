story: fog-pileup-amity-flats
kind: accident

=== report A | outlet: KDRS Newsroom, live updates | published: 2023-01-10T16:50
# LIVE: {f1.number:Three} {f1.status:dead}, dozens hurt in fog pileup on I-86

4:50 p.m. Here is what we know. {f1.number:Three} people {f1.status:have been killed} in a chain of crashes in dense fog on Interstate 86 near Amity Flats, Idaho, {f2.time:at about 7 this morning}. State police put the number of vehicles at {f3.number:47}, {f4.number:14} of them tractor-trailers. {f5.number:Twenty-six} people were taken to three hospitals.

4:10 p.m. The westbound lanes are open again. The eastbound side stays {f8.status:shut} overnight, says the transportation department.

3:25 p.m. Lt. Dana Whitcomb of the state police: "{f9.wording:You could not see the hood of your own car}." It was not one crash but {f10.number:three}, she says, within {f11.time:12 minutes}.

2:40 p.m. The {f1.status:dead} are two men, {f12.age:29} and {f13.age:67}, and a woman, {f14.age:44}, whose pickup {f15.what:ran under a trailer}. Their names are being held back until the families have been told.

1:15 p.m. A bus with {f16.number:31} people on board, {f17.who:a high school hockey team} from Pocatello, was hit from behind. {f18.number:Two} of the players have {f18.what:broken arms}.

12:30 p.m. Some {f19.number:120} stranded drivers are warming up {f20.place:in the gym at Amity High}. The Red Cross brought 200 blankets. Nobody there may drive on before the statement is taken.

11:50 a.m. That white lake on the shoulder is {f22.what:milk}. A tanker lost {f22.number:6,000 gallons} of it.

10:45 a.m. It happened before. In {f23.time:2015}, {f24.number:36} vehicles collided on the same stretch and {f25.number:two} people died.

=== report B | outlet: Snake Plain Tribune | published: 2023-01-11
# A wall of white, and then {f3.number:53} wrecks

By Gus Arrieta

AMITY FLATS - The first thing Marlene Budge, {f26:61}, heard was her dog. The second was a noise that went on for {f11.time:12 minutes} and that she took for a train.

When it stopped, {f2.time:at a quarter past seven on Tuesday morning}, {f3.number:53} vehicles lay across both sides of Interstate 86, state police said Wednesday in a revised count. {f4.number:Fourteen} were tractor-trailers. The first collision, started by {f28.what:a hay truck that had braked}, took in {f29.number:19} of them; the second, under the Ruddock Road bridge, {f31.number:21}; and the last, on the other side of the median, {f32.number:13}.

{f1.number:Four} people {f1.status:lost their lives}. Leon Batista, {f12.age:29}, and Carol Ann Meeks, {f14.age:44}, who was driving with her mother, died at once, Meeks when her truck {f15.what:slid beneath a semi}. Arthur Dunning, {f13.age:67}, a retired brakeman, had {f34:climbed out to place a flare}. Late Tuesday the mother, Jean Meeks, {f35:70}, died in Boise.

The Tribune counted {f5.number:26} injured in the hospitals of Pocatello, Burley and Twin Falls, {f36.number:six} of them {f36.what:in serious condition}. {f18.number:Two} {f17.who:hockey players} from Pocatello have {f18.what:arms in plaster}; the other 29 on the bus walked away.

"{f9.wording:You could not see the hood of your own car}," said Lt. Dana Whitcomb, who led the rescue for the state police. Sheriff Roy Whitcomb, her former father-in-law, whose nine deputies were first on the scene, called it {f39:the worst morning of his career}.

About {f19.number:120} drivers were put up {f20.place:at the high school}, where the cooks made 400 pancakes. By six on Wednesday morning the last of them had left. Traffic eastbound {f8.status:resumed} an hour later.

Many asked about the signs. {f42.number:Eleven} electronic boards, linked to fog sensors, were approved for the flats {f43.time:in 2019}, at a price of {f44.money:$4.1 million}. They {f45.status:have not been built}, because {f46.cause:the contractor went bankrupt}, according to the state. That would have been the answer to {f23.time:2015}, when {f25.number:two} people died among {f24.number:36} cars, and to {f53.time:1998}, when it was {f47.number:five}.

=== report C | outlet: Mountain States Wire | published: 2023-01-13T09:00
# Governor {f45.status:promises} fog signs after Idaho pileup that {f1.status:killed} {f1.number:four}

BOISE (MSW) - The warning signs that might have prevented this week's {f3.number:53-vehicle} pileup in southeastern Idaho {f45.status:will be put up} by the fall, the governor's office said Thursday.

The legislature set aside {f44.money:$4.1 million} for the {f42.number:11} signs {f43.time:four years ago}. Nothing came of it, as {f46.cause:two landowners sued over the sites}, a transportation official told lawmakers.

{f1.number:Four} people {f1.status:were killed} Tuesday, when {f10.number:three} separate crashes happened in fog within {f11.time:minutes} of one another at Amity Flats. {f29.number:Nineteen}, {f31.number:21} and {f32.number:13} vehicles were involved, including {f4.number:14} large trucks. {f5.number:Twenty-six} people were hurt; eight are still hospitalized, {f36.number:three} of them {f36.what:in serious condition}.

The driver of {f28.what:a flatbed loaded with hay}, {f50:38}, who is thought to have slowed abruptly, has been {f51:questioned and not charged}. Also under review is why a {f22.what:milk} tanker, which spilled {f22.number:6,000 gallons} of {f22.what:its load}, was traveling at {f52:71 mph}.

The bus struck from behind was carrying {f17.who:a girls' choir}, a police report says, {f16.number:31} people in all. {f18.number:Two} suffered {f18.what:fractures}.

It was the deadliest crash on the stretch since {f53.time:1998}, when {f47.number:five} died. The stretch sees {f54:an average of 34 foggy days a year}.

=== key
f1.number changed A=3 B=4 C=4 | the dead
f1.status same A=dead B=dead C=dead | those people
f2.time compatible A=2023-01-10T07:00~ B=2023-01-10T07:15 | when it happened
f3.number changed A=47 B=53 C=53 | vehicles
f4.number same A=14 B=14 C=14 | tractor-trailers
f5.number same A=26 B=26 C=26 | the injured
f8.status changed A=shut B=open | the eastbound lanes
f9.wording same A=You could not see the hood of your own car B=You could not see the hood of your own car | the lieutenant's words
f10.number same A=3 C=3 | crashes
f11.time compatible A=12 min B=12 min C=minutes | over what time
f12.age same A=29 B=29 | Leon Batista
f13.age same A=67 B=67 | Arthur Dunning
f14.age same A=44 B=44 | Carol Ann Meeks
f15.what same A=ran under a trailer B=slid beneath a semi | what her pickup did
f16.number same A=31 C=31 | people on the bus
f17.who differs A=hockey team B=hockey team C=girls' choir | who was on the bus
f18.number same A=2 B=2 C=2 | hurt on the bus
f18.what compatible A=broken arms B=broken arms C=fractures | their injuries
f19.number compatible A=120~ B=120~ | stranded drivers
f20.place same A=gym of Amity High B=high school | where they were put up
f22.what same A=milk C=load of a milk tanker | what was spilt
f22.number same A=6000 gal C=6000 gal | how much of it
f23.time same A=2015 B=2015 | the earlier crash
f24.number same A=36 B=36 | vehicles of the earlier crash
f25.number same A=2 B=2 | the dead of the earlier crash
f28.what same B=hay truck C=hay flatbed | what started it
f29.number same B=19 C=19 | vehicles of the first crash
f31.number same B=21 C=21 | vehicles of the second crash
f32.number same B=13 C=13 | vehicles of the third crash
f36.number changed B=6 C=3 | people in serious condition
f36.what same B=serious C=serious | those people
f42.number same B=11 C=11 | warning signs
f43.time same B=2019 C=2019 | when they were approved
f44.money same B=USD 4.1m C=USD 4.1m | their price
f45.status changed B=not built C=promised | the signs
f46.cause differs B=contractor bankrupt C=landowners sued | why they were not built
f47.number same B=5 C=5 | the dead of 1998
f53.time same B=1998 C=1998 | the year of the deadlier crash
f26 only B | the first witness, her age
f34 only B | what Dunning was doing
f35 only B | Jean Meeks, her age
f39 only B | the sheriff's word
f50 only C | the driver's age
f51 only C | the driver not charged
f52 only C | the tanker's speed
f54 only C | foggy days
