story: ferry-ostrica
kind: local

=== report A | outlet: Lagoon Gazette | published: 2024-05-04
# First ferry in {f1.number:six} years {f2.status:crosses} the Drava Sound

The ferry between Pelmo and Ostrica {f2.status:sailed} again on {f3.time:Friday}, {f1.number:six} years after the border was shut, with a brass band on the car deck and a bride among the passengers.

The {f4.name:Sveta Marina}, a {f5.number:40}-year-old vessel painted white for the occasion, left Pelmo at 8.15 in the morning with {f7.number:212} people on board. The passage took {f8.number:50} minutes.

"{f9.wording:My father used to say that the sea has no fence}," said {f10.name:Lucija Barandi}, {f10.age:72}, who was going to see {f10.whom:a sister} whom she had not met since 2018. She had packed a ham.

The service was halted in {f11.time:March 2018}, after {f11.cause:shots had been fired at a patrol boat}. Talks about it were brokered by {f12.who:the envoy Signe Halloran} and ended in {f12.time:February}.

It will run {f13.number:four times} a week, and daily from {f13.time:June}. A return ticket costs {f14.money:24 thalers}, or {f14.money:9} for residents of the two districts.

Travellers need {f15.what:a passport}. Customs officers on the Ostrica side {f16.status:turned back} {f16.number:eleven} people who had none.

The {f17.role:mayor of Pelmo}, {f17.name:Davor Kessler-Abidi}, said that the link would bring {f18.number:80} jobs. He now wants {f19.position:the railway bridge reopened}, which has been closed since 1994. The two governments have {f20.status:promised} to look into that.

The company, Sound Lines, has leased a second ship for the summer. There {f22.status:were seats left} for most sailings in May. It carried 310,000 passengers in the last full year.

=== report B | outlet: Ostrica Free Voice | published: 2024-05-06
# The boat is {f2.status:back}

They had got up at four to bake. When the white ship came round the mole on {f3.time:3 May}, a little after nine, half of Ostrica stood on the quay with cakes in its hands.

{f1.number:Six} years is a long time between neighbours. Children who had never seen the other shore except through a telescope ran up the ramp before it had touched the stones.

"They look like us," one of them reported.

The {f4.name:Santa Marina} brought {f7.number:some two hundred} people and took as many home. She had not made the crossing since {f11.time:the spring of 2018}, when both sides closed their ports following {f11.cause:the arrest of two fishermen}. She is {f5.number:four decades} old, and it shows below the waterline.

Among those who came was {f10.name:Lucija Barandi}, {f10.age:aged 74}, in her good coat. "{f9.wording:The sea has no fence, my father used to say}," she told anybody who would hold her ham. {f10.whom:Her brother} was waiting by the third bollard. They did not speak for some time.

Not all went well. {f16.number:Eleven} passengers were {f16.status:refused entry} for want of papers. They had come without {f15.what:the identity card} that the treaty asks for, the harbour captain said.

It was a close thing until the end. Insurance for the ship was settled only on Thursday night. The captain, Mirko Barandic, 51, had slept aboard with his boots on.

{f17.name:Davor Kessler-Abidi}, who {f17.role:chairs the Pelmo chamber of trade}, came over in a yellow tie. He spoke of {f18.number:eighty} new posts on his side, and of {f19.position:trains across the old bridge by next year}. Our own mayor, Zdenka Rusk, was more careful. {f20.status:Nothing had been promised}, she said, and a bridge was not a boat.

Sound Lines asks {f14.money:24} thalers for the journey there and back. Locals pay {f14.money:less than half of that}.

The crossing, at {f8.number:fifty minutes}, is five minutes longer than it used to be. There are {f13.number:four} departures in the week; from {f13.time:July} there is to be one every day. May {f22.status:is sold out}. The company says that the autumn timetable is not yet decided.

The peace was made {f12.time:three months ago}, in a hotel without heating. {f12.who:Mrs Halloran, the mediator}, was on the quay too, with a piece of cake in either hand. Nobody had thought to ask her to speak.

In the evening the ship lay empty at the pier, lit from stem to stern. Somebody had {f21:tied a telescope to the rail}, with a note: no longer needed.

=== key
f1.number same A=6 B=6 | years without a ferry
f2.status same A=sailed again B=sailed again | the ferry
f3.time same A=2024-05-03 B=2024-05-03 | the day of the first crossing
f4.name differs A=Sveta Marina B=Santa Marina | the ship's name
f5.number same A=40 B=40 | the ship's age
f7.number compatible A=212 B=200~ | people aboard
f8.number same A=50 min B=50 min | the length of the crossing
f9.wording differs A=My father used to say that the sea has no fence B=The sea has no fence, my father used to say | her words
f10.name same A=Lucija Barandi B=Lucija Barandi | the passenger
f10.age differs A=72 B=74 | her age
f10.whom differs A=sister B=brother | whom she met
f11.time compatible A=March 2018 B=spring 2018 | when the ferry stopped
f11.cause differs A=shots at a patrol boat B=arrest of two fishermen | why it stopped
f12.who same A=Halloran B=Halloran | the mediator
f12.time same A=February 2024 B=February 2024 | when the talks ended
f13.number same A=4 B=4 | sailings a week
f13.time differs A=June B=July | from when it sails daily
f14.money compatible A=24 thalers, 9 for residents B=24 thalers, less than half for locals | the fare
f15.what differs A=passport B=identity card | the papers needed
f16.number same A=11 B=11 | people turned back
f16.status same A=turned back B=turned back | these people
f17.name same A=Davor Kessler-Abidi B=Davor Kessler-Abidi | the man from Pelmo
f17.role differs A=mayor of Pelmo B=chairman of the chamber of trade | his post
f18.number same A=80 B=80 | the jobs
f19.position compatible A=the railway bridge reopened B=trains on the bridge by next year | what he wants
f20.status differs A=promised B=negated | the promise about the bridge
f22.status changed A=seats left B=sold out | the sailings in May
f21 only B | the telescope tied to the rail
