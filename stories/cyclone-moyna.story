story: cyclone-moyna
kind: weather

=== report A | outlet: Continental Press | published: 2023-11-18T07:00 | agency: CP
# Cyclone Moyna {f1.status:hits} Bangladesh, at least {f2.number:nine} dead

DHAKA (CP) - Cyclone Moyna {f1.status:slammed into} the coast of Bangladesh late on {f1.time:Friday} with winds of up to {f3.number:120 km per hour}, killing at least {f2.number:nine} people, {f4.status:cutting} electricity to {f4.number:two million} customers and driving the sea over low-lying islands, officials said on Saturday.

The storm {f1.status:came ashore} near {f5.place:the island of Char Nizam}, south of Bhola, at {f1.time:around 9 p.m.}, the meteorological department said. It weakened quickly and was moving towards the north-east.

{f6.number:Some 700,000} people {f6.status:had been taken} to cyclone shelters and schools beforehand, {f7.role:Disaster Management Minister} {f7.name:Enayet Karim Chaklader} told reporters. "{f8.wording:Nobody who was in a shelter has died}," he said.

Most of those killed {f9.cause:were hit by falling trees}. In {f10.place:Lalmohan}, a woman and her {f10.number:three} children lost their lives when {f10.cause:the mud wall of their house} collapsed.

{f11.number:Fourteen} fishing trawlers with {f12.number:about 160} men on board {f11.status:were missing} in the Bay of Bengal, a fishermen's association said. The airport of {f13.place:Barishal} {f13.status:was closed}, and {f14.what:the port of Payra} {f14.status:suspended} work.

Moyna is the {f15.number:second} cyclone to strike the country this year. The first, Rani, killed six people in {f15.time:May}.

=== report B | outlet: The Dhaka Ledger | published: 2023-11-19
# {f2.number:21} dead, embankments {f16.status:broken}: the south counts its losses

By Shamima Nasreen Tuli, Bhola, and Our Staff

The death toll from Cyclone Moyna rose to {f2.number:21} last night as rescuers reached the chars that had been out of contact since the storm {f1.status:crossed} the coast {f5.place:at Kuakata} on {f1.time:Friday at 9pm}.

Salt water is standing in the fields of {f17.number:46} unions after the embankment {f16.status:gave way} at {f16.number:eleven} points. At Monpura, {f16.source:villagers} say the dyke had been weakened by {f16.cause:illegal pipes that shrimp farmers had laid through it}. {f18:The Water Board denies it.} According to the Board the surge measured {f19.number:3.5 metres}.

{f9.cause:Drowning} accounts for the greater number of deaths, said civil surgeon Dr Tapan Kumar Shil in Bhola. The saddest house may be that of Rahima Khatun in {f10.place:Lalmohan}, who died with {f10.number:three} of her children beneath {f10.cause:a wall}. Her husband, a rickshaw puller in Dhaka, learned of it by telephone.

Of the missing trawlers, eleven have come home. That leaves {f11.number:three}, with {f12.number:38} men, {f11.status:of whom nothing is known}. "They know the sea. But they had no radio," said Abul Hashem Majhi, who speaks for the fishermen of Alipur.

{f7.role:Disaster Minister} {f7.name:Enayet Karim Chaklader} repeated yesterday that "{f8.wording:nobody who reached a shelter has died}". Yet {f20.place:at Dhalchar}, according to {f20.source:residents}, the shelter {f20.status:was locked} until an hour before the water came. {f21:The headmaster, who keeps the key, had gone to a wedding.}

How many went to the shelters is itself in dispute. The ministry speaks of {f6.number:1.2 million} people who {f6.status:were moved}. An association of NGOs {f22:puts it at half of that}.

{f23.money:Tk 50 million} and {f24:3,000 tonnes of rice} have been allotted. Power {f4.status:is back} for about half of the {f4.number:two million} customers who had lost it. Flights to {f13.place:Barishal} {f13.status:resume} today.

=== report C | outlet: Coastal Relief Network, news release | published: 2023-11-19
# Cyclone Moyna: first assessment

Cyclone Moyna {f1.status:made landfall} on {f1.time:17 November} close to {f5.place:Char Nizam}. As of this morning, {f2.number:21} deaths are confirmed. Our {f25:1,900 volunteers} were among the first on the islands.

The storm surge reached {f19.number:2.5 metres}. Embankments {f16.status:failed} in {f16.number:eleven} places; in the view of {f16.source:our engineers} {f16.cause:they had not been maintained since 2020}. {f17.number:Forty-six} unions are flooded.

We must correct reports about the shelter {f20.place:at Dhalchar}. It {f20.status:was open} from Thursday evening on, {f20.source:our staff there} confirm, and {f26:850 people} were in it. The door in question is that of the old school next to it.

Most urgently needed are {f27:water purification tablets, tarpaulins and dry food}. In the worst-hit upazilas four out of ten wells are salty. {f28:Our appeal is for $4m.}

=== report D | outlet: The Northern Courier | published: 2023-11-20
# Storm toll in Bangladesh climbs to {f2.number:24}

At least {f2.number:24} people have died in the storm that {f1.status:struck} southern Bangladesh on {f1.time:Friday night} with winds of {f3.number:150 km/h}. Most of the dead {f9.cause:drowned}. The last {f11.number:three} boats that had been feared lost {f11.status:were found} {f29:off the coast of India}, all their {f12.number:38} fishermen alive. A mother who was killed with {f10.number:three} children in {f10.place:Charfasson} by {f10.cause:a falling palm} has been buried.

{f14.what:The port of Payra} {f14.status:stayed open throughout}. The government has promised {f23.money:50 million taka} (£360,000) in aid; the opposition {f30:wants foreign help to be asked for}. It was the {f15.number:third} cyclone of the year. In {f15.time:May}, one named Rani left six dead.

=== key
f1.status same A=struck B=struck C=struck D=struck | the cyclone
f1.time compatible A=2023-11-17T21:00~ B=2023-11-17T21:00 C=2023-11-17 D=2023-11-17 night | landfall
f2.number changed A=>=9 B=21 C=21 D=>=24 | the dead
f3.number differs A=120 km/h D=150 km/h | wind speed
f4.status changed A=cut B=half restored | electricity
f4.number same A=2000000 B=2000000 | customers without power
f5.place differs A=Char Nizam B=Kuakata C=Char Nizam | where it came ashore
f6.number differs A=700000~ B=1200000 | people moved to shelters, on the ministry's word
f6.status same A=moved B=moved | the people
f7.name same A=Enayet Karim Chaklader B=Enayet Karim Chaklader | the minister
f7.role same A=disaster minister B=disaster minister | his post
f8.wording differs A=nobody who was in a shelter has died B=nobody who reached a shelter has died | his words
f9.cause changed A=falling trees B=drowning D=drowning | what most died of
f10.place differs A=Lalmohan B=Lalmohan D=Charfasson | where mother and children died
f10.number same A=3 B=3 D=3 | her children killed
f10.cause differs A=wall B=wall D=palm | what killed them
f11.number changed A=14 B=3 D=3 | boats missing, the last ones in D
f11.status changed A=missing B=missing D=found | the boats
f12.number changed A=160~ B=38 D=38 | men on the missing boats
f13.place same A=Barishal B=Barishal | the airport
f13.status changed A=closed B=resumes | the airport
f14.what same A=port of Payra D=port of Payra | the port
f14.status differs A=suspended D=open throughout | the port
f15.number differs A=2 D=3 | which cyclone of the year
f15.time same A=May D=May | the cyclone Rani
f16.status same B=broken C=broken | the embankment
f16.number same B=11 C=11 | places where it broke
f16.source differs B=villagers C=engineers of the network | on whose word
f16.cause differs B=illegal pipes C=not maintained | why it broke
f17.number same B=46 C=46 | unions flooded
f18 only B | the Water Board's denial
f19.number differs B=3.5 m C=2.5 m | the surge
f20.place same B=Dhalchar C=Dhalchar | the shelter
f20.status differs B=locked C=open | the shelter
f20.source differs B=residents C=staff of the network | on whose word
f21 only B | the headmaster
f22 only B | what the NGOs say
f23.money same B=BDT 50m D=BDT 50m | the aid
f24 only B | the rice
f25 only C | volunteers
f26 only C | people in the shelter
f27 only C | what is needed
f28 only C | the appeal
f29 only D | where the boats were found
f30 only D | what the opposition wants
