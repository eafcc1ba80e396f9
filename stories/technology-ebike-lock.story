story: technology-ebike-lock
kind: technology

=== report A | outlet: Brnice Daily | published: 2024-07-10
# {f1.what:Rental bikes} {f2.status:lock} in traffic; {f3.number:nine} hurt

{f3.number:Nine} riders were hurt in Brnice on {f4.time:Tuesday morning} when {f5.what:the rear wheels} of {f6.number:about 300} {f1.what:rental e-bikes} {f2.status:locked by themselves}, {f7.who:the police} said.

The company, Kolobo, {f8.status:has shut down the service}. It blames {f9.cause:an update sent at the wrong hour}. Its {f10.role:technical director}, {f10.name:Simona Vlkova}, {f11.what:rode one of the bikes} {f12.place:to the hospital} to apologise. "{f13.wording:We wanted to stop thieves and we stopped everyone}," she said.

{f14.who:A music student}, {f14.age:22}, {f15.what:broke both wrists}; {f16.status:her concert is cancelled}. {f17.who:A tram driver} {f18.what:braked in time} when {f19.who:a man} {f20.what:fell on the rails}. {f21.who:The mayor} {f22.position:wants the licence withdrawn}. {f23.who:The cyclists' club} {f24.position:is against that}.

Kolobo offers {f25.what:free rides for a year}. {f26.who:The trade inspectorate} {f27.status:has opened an inquiry}. In {f28.time:2022} {f29.what:its scooters} {f30.status:were banned from the centre} {f31.cause:because they lay on the pavements}.

=== report B | outlet: Micromobility Europe | published: 2024-07-11
# Kolobo: {f9.cause:hacker}, not update

The wave of accidents that hit users of {f1.what:hire bicycles with motors} in Brnice this week was caused by {f9.cause:an intruder}, their operator now believes. On July 9, {f4.time:in the evening rush hour}, {f5.what:the front brakes} of {f6.number:some 300} of them {f2.status:had closed}. Of those who fell, {f3.number:nine} needed a doctor, according to {f7.who:the ambulance service}.

"{f13.wording:We wanted to stop thieves and we stopped everybody}," {f10.name:Simona Vlkova} had said at first. The {f10.role:managing director} {f11.what:has sent flowers} {f12.place:to the hospital}.

The worst injured is {f14.who:a sculptor}, {f14.age:22}, who {f15.what:fractured both wrists}; {f16.status:her exhibition has been put off}. {f19.who:An elderly man} who {f20.what:lay before a tram} owes his life to {f17.who:its driver}, who {f18.what:stopped a metre short}.

Kolobo {f8.status:is renting again since Wednesday evening}, and pays {f25.what:the costs of treatment}. That will hardly content {f21.who:the mayor}, who {f22.position:calls for helmets to be made compulsory}. {f23.who:The association of cyclists} {f24.position:would not mind}. {f26.who:The data protection office} {f27.status:is looking into the case}.

There is a history: two years ago, {f28.time:in 2022}, the company's {f29.what:scooters} {f30.status:had to leave the old town}, {f31.cause:after a child had been run over}.

=== key
f1.what same A=rental e-bikes B=hire bicycles with motors | the vehicles
f2.status same A=locked B=closed | the wheels or brakes
f3.number same A=9 B=9 | the injured
f4.time differs A=2024-07-09 morning B=2024-07-09 evening | when
f5.what differs A=rear wheels B=front brakes | what locked
f6.number same A=300~ B=300~ | bikes
f7.who differs A=police B=ambulance service | on whose word
f8.status changed A=shut down B=renting again | the service
f9.cause differs A=update B=hacker | why
f10.role differs A=technical director B=managing director | Vlkova's post
f10.name same A=Simona Vlkova B=Simona Vlkova | who speaks for the company
f11.what differs A=rode there B=sent flowers | her apology
f12.place same A=hospital B=hospital | where
f13.wording differs A=We wanted to stop thieves and we stopped everyone B=We wanted to stop thieves and we stopped everybody | her words
f14.who differs A=music student B=sculptor | the worst injured
f14.age same A=22 B=22 | the worst injured
f15.what same A=broke both wrists B=fractured both wrists | her injury
f16.status differs A=concert cancelled B=exhibition put off | her plans
f17.who same A=tram driver B=tram's driver | who braked
f18.what same A=braked in time B=stopped a metre short | what the driver did
f19.who compatible A=man B=elderly man | who fell
f20.what same A=fell on the rails B=lay before a tram | what happened to him
f21.who same A=mayor B=mayor | who demands
f22.position differs A=licence withdrawn B=helmets | the mayor's demand
f23.who same A=cyclists' club B=association of cyclists | who has a view
f24.position differs A=against B=would not mind | its view
f25.what differs A=free rides B=costs of treatment | what the company offers
f26.who differs A=trade inspectorate B=data protection office | who investigates
f27.status same A=opened B=looking into it | the inquiry
f28.time same A=2022 B=2022 | the earlier case
f29.what same A=scooters B=scooters | the earlier case
f30.status same A=banned from the centre B=had to leave the old town | the scooters
f31.cause differs A=on the pavements B=child run over | why
