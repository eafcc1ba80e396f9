story: heatstroke-marathon-sevira
kind: health

=== report A | outlet: Campiña de Sevira | published: 2025-05-19
# {f1.role:Fireman} {f1.status:dies} after {f2.what:half-marathon} in Sevira heat

SEVIRA - A {f1.role:fireman} of {f1.age:33} {f1.status:died} on Sunday after collapsing {f3.place:200 metres before the finish} of the {f2.what:half-marathon} of Sevira. His body temperature was {f4.number:42} degrees. {f5.number:Forty-six} other runners {f5.status:needed medical help}, {f5.what:mostly because of heatstroke}.

{f1.name:Adrián Cobos} was {f6.what:laid in a tub of ice} by {f6.who:helpers of the Red Cross} and {f6.status:brought to hospital by helicopter}. He {f7.status:did not regain consciousness}. "{f8.wording:He had trained for this all winter, and never in the sun}," said his {f9.role:brother} Iván.

At the start, {f10.time:at ten o'clock}, it was already {f10.number:31} degrees. {f11.source:The weather service} {f11.status:had issued a warning} {f11.time:on Friday}. The organiser, {f12.who:an athletics club}, had {f12.status:refused to start earlier}, {f12.cause:because the city would not close the streets before nine}. {f13.what:Water} {f13.status:ran out} at {f13.number:two} of the stations.

{f14.who:The city's councillor for sport}, {f14.name:Begoña Arrieta}, {f14.status:offered her resignation}; {f20:the mayor did not accept it}. {f15.who:The police} {f15.status:are investigating} {f15.what:involuntary manslaughter}. The club {f16.position:spoke of a tragic accident} and {f16.status:cancelled} {f16.what:next year's race}.

In 2019 a woman had {f17:survived a cardiac arrest} in the same race. Of the 3,100 starters, some 600 gave up.

=== report B | outlet: Península Médica | published: 2025-05-20
# Hot race: one {f1.status:dead}, many questions

A {f2.what:ten-kilometre race} in the south of Spain ended with a {f1.status:death} on Sunday. The victim, {f1.name:Adrián Cobos}, {f1.age:33}, {f1.role:a paramedic}, went down {f3.place:just after the finishing line}, with {f4.number:42} degrees in his body.

He was {f6.what:cooled with wet towels}, by {f6.who:two runners who are nurses}, and {f6.status:taken away in an ambulance}. {f7.status:Once he came to and spoke}; he {f1.status:died} in the evening. "{f8.wording:He had trained for this all winter, but never in the sun}," says his {f9.role:father}.

{f5.number:Forty-six} others {f5.status:were treated by doctors}, {f5.what:the majority for too much heat}. Physicians had {f11.status:sounded the alarm}: on {f11.time:the Friday before}, {f11.source:the regional health department} had advised against the race. The thermometer stood at {f10.number:31} degrees when the gun went off {f10.time:at 10 a.m.} {f12.cause:The television would not broadcast at an earlier hour}, which is why the {f12.who:club that staged the race} {f12.status:had declined to begin sooner}.

At {f13.number:three} posts there was {f13.status:no} {f13.what:water} {f13.status:left}, runners say. The {f16.what:race of 2026} {f16.status:will take place, but in February}, the club let it be known; it {f16.position:admits mistakes}.

{f15.what:Manslaughter through carelessness} is what {f15.who:the police} {f15.status:look into}. {f14.name:Begoña Arrieta}, {f14.who:in charge of sport at the city hall}, {f14.status:has ruled out stepping down}. {f19:A runner's ideal temperature is twelve degrees, a study found.}

=== key
f1.role differs A=fireman B=paramedic | the dead man
f1.status same A=dead B=dead | the man
f1.age same A=33 B=33 | the dead man
f1.name same A=Adrián Cobos B=Adrián Cobos | the dead man
f2.what differs A=half-marathon B=ten-kilometre race | the race
f3.place differs A=before the finish B=after the finish | where he collapsed
f4.number same A=42 B=42 | his temperature
f5.number same A=46 B=46 | runners helped
f5.status same A=medical help B=treated by doctors | these runners
f5.what same A=mostly heatstroke B=mostly too much heat | why
f6.what differs A=tub of ice B=wet towels | how he was cooled
f6.who differs A=Red Cross B=two nurses among the runners | who helped him
f6.status differs A=helicopter B=ambulance | how he was taken to hospital
f7.status differs A=did not regain consciousness B=came to and spoke | his state
f8.wording differs A=and never B=but never | the relative's words
f9.role differs A=brother B=father | who speaks of him
f10.time same A=10:00 B=10:00 | the start
f10.number same A=31 B=31 | degrees at the start
f11.source differs A=weather service B=regional health department | who warned
f11.status same A=warning B=alarm | the warning
f11.time same A=2025-05-16 B=2025-05-16 | when it was given
f12.who same A=athletics club B=club that staged the race | the organiser
f12.status same A=refused to start earlier B=declined to begin sooner | the organiser
f12.cause differs A=streets not closed B=television | why
f13.what same A=water B=water | what ran out
f13.status same A=ran out B=none left | the water
f13.number differs A=2 B=3 | stations without water
f14.who same A=councillor for sport B=in charge of sport at the city hall | Arrieta
f14.name same A=Begoña Arrieta B=Begoña Arrieta | the councillor
f14.status differs A=offered resignation B=ruled out | her resignation
f15.who same A=police B=police | who investigates
f15.status same A=investigating B=look into | the inquiry
f15.what same A=involuntary manslaughter B=manslaughter through carelessness | the offence
f16.position differs A=tragic accident B=admits mistakes | the club
f16.what same A=next year's race B=race of 2026 | the next race
f16.status differs A=cancelled B=in February | the next race
f17 only A | the woman of 2019
f20 only A | the mayor's answer
f19 only B | the ideal temperature
