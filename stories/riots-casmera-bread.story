story: riots-casmera-bread
kind: riot

=== report A | outlet: Casmera 24, live blog | published: 2022-11-12T23:10
# LIVE: Casmera burns as {f1.cause:bread price} protest turns violent

**17:30** Around {f2:8,000} people are at {f3.place:the Old Mill market}, our reporter Lucio Tarrant says. They have come {f1.cause:because a loaf costs} {f1.cause,f22.money:1.20} since Tuesday instead of 60 cents. Families, students, a brass band.

**18:45** First stones. {f23.who:Youths} are breaking shop windows in {f4.place:Harbour Street}. Riot police are moving in from both ends.

**19:20** We hear shots. Tarrant: "{f5.what:This is live ammunition}, there are holes in the shutters."

**19:50** {f6.what:The town hall} is on fire, several readers report. The fire brigade cannot get through.

**20:15** A doctor at the university clinic tells us of {f7.number:two} dead. One is a nursing student, {f8.name:Iren Castrovay}, {f8.age:20}. She {f8.cause:was shot in the neck}, he says. The other is a man of about 50 without papers.

**20:40** Interior minister {f9.name:Bastian Orrell} on state television: "{f10.wording:Order will be restored by tomorrow morning}." He appeals to parents to fetch their children home.

**21:15** Mobile internet is down across the city.

**21:40** Police speak of {f12.number:60} arrests.

**22:05** A state of emergency is {f13.status:being discussed}, according to a member of the cabinet. Nothing is decided.

**22:30** Archbishop {f14.name:Ignace Mbala-Roux} {f28:has offered to speak to both sides}. In the bread riots of {f15.time:2007}, in which {f15.number:four} people died, it was his predecessor who went from barricade to barricade.

**23:10** Quieter now. We close the blog for tonight. The price of bread {f16.status:is still} {f16.status,f22.money:1.20}.

=== report B | outlet: Ministry of the Interior of Casmera, communiqué | published: 2022-11-13T09:00
# Communiqué no. 4

The situation in the capital is under control. The events of {f17.time:Saturday} were the work of {f1.cause:agitators in foreign pay}, who took advantage of citizens' concern.

The criminal elements plundered {f18.number:47} shops and set fire to {f6.what:the old Customs House}, which burnt to the ground. {f19.number:Thirty-one} police officers were hurt, {f20:three of them seriously}. The forces of order made use solely of {f5.what:rubber projectiles and water}. {f12.number:Two hundred and fourteen} persons have been arrested.

The Ministry deplores the loss of {f7.number:two} lives. {f8.name:Iren Castrovay}, a student aged {f8.age:20}, {f8.cause:was trampled underfoot} when the crowd fled. Rumours of another kind will be prosecuted.

The President {f13.status:has proclaimed} a state of emergency for ten days. A curfew applies from {f21.time:9 p.m. to 6 a.m.} The increase in the price of bread {f16.status:is suspended} for the same period.

The disturbance of mobile services {f17.time:on Saturday evening} was due to {f11.cause:a technical fault}.

Minister {f9.name:Orrell} {f9.status:has taken personal charge} of the operation. As he announced: "{f10.wording:Order will be restored tonight}." So it was.

=== report C | outlet: The Casmera Inquirer | published: 2022-11-17
# The names on the clinic door

By Noor Dellacasa

There are {f7.number:seven} of them, in felt pen, on a sheet that somebody has taped to the door of the university clinic. All {f7.number:seven} were killed {f17.time:on Saturday night}, the doctors confirm, and {f5.what:six by bullets of the kind that the police use}. The ministry stands by its two.

{f8.name:Irene Castrovay}, {f8.age:20}, is the third name. She wanted to be a nurse. The post-mortem, which her parents have shown to this newspaper, finds {f8.cause:a gunshot wound below the left ear}.

It is said that it was about bread, and of course it was, since the loaf had doubled to {f22.money:1.20}. But people had stood at {f3.place:the Old Mill market} every evening that week and gone home. {f17.time:On Saturday} they did not, {f1.cause:because word had come that Davi Soren, a baker's apprentice of 17, had died in a police cell}. He had been arrested on Thursday over a sack of flour.

And who broke the first window? {f23.who:Two men whom a shopkeeper has recognised as policemen}, in anoraks. He has a camera above his till. {f18.number:Forty-seven} shops in {f4.place:Harbour Street} were looted in the end; {f24:three belonged to him and his cousins}.

{f6.what:The Customs House}, not the town hall, as was reported that evening, is a ruin. Of the {f12.number:214} arrested, {f26:some 150 have been let go}. The number of injured policemen has been put by their own union at {f19.number:nineteen}.

{f11.cause:It was the ministry that ordered the network to be switched off}: the operator has published the fax. On Tuesday {f9.name:Bastian Orrell} {f9.status:resigned}. He had served for {f25:six years}. The emergency {f13.status:was lifted} on Wednesday, and with it the curfew, which had emptied the streets {f21.time:from nine to six}. The price {f16.status:has gone back to 60 cents}, for good, says the president.

Archbishop {f14.name:Mbala-Roux} {f27:buried five of the dead}. He spoke, as old people noticed, from the same steps as the archbishop of {f15.time:2007}, when there had been {f15.number:four} coffins, and used the same psalm.

=== key
f1.cause differs A=bread price B=agitators in foreign pay C=death of an apprentice in a cell | why the riot broke out
f3.place same A=Old Mill market C=Old Mill market | where people gathered
f4.place same A=Harbour Street C=Harbour Street | where shops were broken into
f5.what differs A=live ammunition B=rubber projectiles C=live ammunition | what the police fired
f6.what differs A=town hall B=Customs House C=Customs House | the building that burnt
f7.number differs A=2 B=2 C=7 | the dead of Saturday
f8.name differs A=Iren Castrovay B=Iren Castrovay C=Irene Castrovay | the student killed
f8.age same A=20 B=20 C=20 | the student killed
f8.cause differs A=shot B=trampled C=shot | how she died
f9.name compatible A=Bastian Orrell B=Orrell C=Bastian Orrell | the interior minister
f9.status changed B=in charge C=resigned | the interior minister
f10.wording differs A=order will be restored by tomorrow morning B=order will be restored tonight | the minister's words
f11.cause differs B=technical fault C=ordered by the ministry | why the network was down
f12.number changed A=60 B=214 C=214 | arrests
f26 only C | the release of the arrested
f13.status changed A=being discussed B=proclaimed C=lifted | the state of emergency
f14.name compatible A=Ignace Mbala-Roux C=Mbala-Roux | the archbishop
f15.time same A=2007 C=2007 | the earlier riots
f15.number same A=4 C=4 | the dead of the earlier riots
f16.status changed A=in force B=suspended C=withdrawn | the rise of the bread price
f17.time same B=2022-11-12 C=2022-11-12 | the day of the riot
f18.number same B=47 C=47 | shops looted
f19.number differs B=31 C=19 | policemen hurt
f21.time same B=21:00-06:00 C=21:00-06:00 | the curfew
f22.money same A=1.20 C=1.20 | the price of a loaf
f23.who differs A=youths C=policemen | who broke windows first
f2 only A | the crowd
f20 only B | the seriously hurt policemen
f24 only C | the shopkeeper's own shops
f25 only C | how long the minister served
f27 only C | the archbishop's burials
f28 only A | the archbishop's offer
