story: assassination-judge-car
kind: attack

=== report A | outlet: El Sol de Marenca | published: 2025-03-19T08:00
# {f1.role:Judge} {f2.status:shot} in her car

The {f1.role:judge} Alicia Ferrán, who was trying {f3.whom:the Olmedo clan}, was {f2.status:shot and gravely wounded} in her car in Marenca on {f4.time:Tuesday morning}. Two men {f5.what:on a motorcycle} fired {f6.number:seven} shots {f7.place:at a traffic light on the Alameda}. Her {f8.who:bodyguard} {f8.status:died on the spot}.

Ferrán, {f9.age:49}, was {f10.what:operated on for five hours}. {f11.what:A bullet} is lodged {f12.place:near the spine}, {f13.source:the hospital's director} said. {f14.who:Her son}, {f15.age:8}, who sat in the back, {f14.status:was unhurt}. "{f16.wording:She pushed my head down}," he told {f17.whom:a nurse}.

Interior minister Julio Prat {f18.certainty:has no doubt} that {f19.who:the clan} was behind it. It denied this through a lawyer. The motorcycle {f21.status:was found} {f22.place:in the river}. Eleven persons {f24.status:were questioned}. {f25.who:The judges' association} {f26.position:called for a strike of one day}; the government {f27.position:offered armoured cars}.

The trial of {f28.number:34} defendants {f29.status:is interrupted}. It concerns {f30.what:the smuggling of fuel}. Ferrán's predecessor had {f31.status:given up the case} {f32.time:last year}, {f33.cause:after threats}. In {f34.time:2011} {f35.who:a prosecutor} had been {f36.what:killed by a car bomb} in the same street. {f37:Candles stood on the courthouse steps in the evening}.

=== report B | outlet: Meridian News | published: 2025-03-22T08:00
# {f2.status:Dead}: the {f1.role:magistrate} who would not step aside

By Rafael Osei

Alicia Ferrán, {f9.age:49}, {f2.status:died} on Friday, three days after {f5.what:men in a white van} had stopped beside her {f7.place:at the gate of her garage} and fired {f6.number:seven} times. {f10.what:Two operations} could not save her; {f11.what:a bullet} had gone {f12.place:into the liver}, said {f13.source:the surgeon}. Her {f8.who:driver} had {f8.status:lost his life} at once, {f4.time:on Tuesday morning}. {f14.who:Her nephew}, {f15.age:8}, {f14.status:came out of it without a scratch}. "{f16.wording:She pushed me down}," he said to {f17.whom:his grandmother}.

Who ordered it? {f19.who:The clan} of {f3.whom:the Olmedos}, {f18.certainty:probably}, says Julio Prat, minister of the interior; it {f40:has offered a reward for the culprits}. {f24.status:Under arrest since Thursday} are two men, {f38:both former policemen}. The vehicle {f21.status:had been discovered} {f22.place:in a car park, burnt out}.

The court {f29.status:will go on} with the case against {f28.number:thirty-four} people, in which it is {f30.what:about cocaine}, under {f39:a judge from another province}. He knows that Ferrán took it over {f32.time:a year ago} from a man who {f31.status:had withdrawn} {f33.cause:for reasons of health}. {f25.who:Her fellow judges}, {f26.position:who want their addresses kept secret}, stood in silence in the Alameda. There, {f34.time:fourteen years ago}, {f36.what:a bomb under a car} had torn {f35.who:a public prosecutor} from life. The state now {f27.position:promises armoured vehicles for all of them}.

=== key
f1.role same A=judge B=magistrate | Ferrán
f2.status changed A=gravely wounded B=dead | Ferrán
f3.whom same A=Olmedo clan B=Olmedos | whom she tried
f4.time same A=2025-03-18 morning B=2025-03-18 morning | when she was shot
f5.what differs A=motorcycle B=white van | the attackers' vehicle
f6.number same A=7 B=7 | shots
f7.place differs A=traffic light B=garage gate | where
f8.who differs A=bodyguard B=driver | the one who died at once
f8.status same A=died on the spot B=lost his life at once | this man
f9.age same A=49 B=49 | Ferrán's age
f10.what changed A=one operation of five hours B=two operations | her treatment
f11.what same A=bullet B=bullet | what is in her body
f12.place differs A=spine B=liver | where the bullet is
f13.source differs A=hospital director B=surgeon | on whose word
f14.who differs A=son B=nephew | the child in the car
f14.status same A=unhurt B=without a scratch | the child
f15.age same A=8 B=8 | the child's age
f16.wording differs A=pushed my head down B=pushed me down | the child's words
f17.whom differs A=nurse B=grandmother | to whom the child spoke
f18.certainty differs A=no doubt B=probable | that the clan is behind it
f19.who same A=clan B=clan | who is suspected
f21.status same A=found B=discovered | the vehicle
f22.place differs A=river B=car park | where the vehicle was found
f24.status changed A=questioned B=arrested | suspects
f25.who same A=judges' association B=her fellow judges | who makes a demand
f26.position differs A=strike of a day B=addresses kept secret | the judges' demand
f27.position same A=armoured cars B=armoured vehicles | the government's offer
f28.number same A=34 B=34 | defendants
f29.status changed A=interrupted B=goes on | the trial
f30.what differs A=fuel B=cocaine | what was smuggled
f31.status same A=gave up the case B=withdrew | the predecessor
f32.time same A=last year B=a year ago | when he left
f33.cause differs A=threats B=health | why he left
f34.time same A=2011 B=14 years ago | the earlier murder
f35.who same A=prosecutor B=public prosecutor | the victim of then
f36.what same A=car bomb B=bomb under a car | how he died
f37 only A | the candles
f40 only B | the clan's reward
f38 only B | who the two are
f39 only B | the new judge
