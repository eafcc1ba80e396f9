story: carplant-shift-cut
kind: companies

=== report A | outlet: Morava Industry Daily | published: 2025-01-30
# Carmaker {f1.status:scraps} night shift at Trnovec, {f2.number:900} to go

TRNOVEC (Morava Industry Daily) - {f3.name:Velar Motors} {f1.status:will end} the night shift at its plant in Trnovec {f4.time:at the end of March} and {f5.status:part with} {f2.number:900} workers, {f6.cause:as orders for its electric van have collapsed}.

Those affected are {f7.who:temporary staff}; {f8.who:permanent employees} are {f9.what:to work a day less}. {f10.who:Plant director} {f10.name:Radek Simonik} told a meeting {f11.place:in the paint hall} on Thursday. {f12.who:An assembly-line worker} {f13.what:threw his helmet} at the stage; it {f14.what:hit a loudspeaker}.

"{f15.wording:We were heroes in November and surplus in January}," said {f16.name:Alena Kubisova}, {f16.role:chairwoman of the works council}. She demands {f17.position:six months' severance}. The company offers {f18.number:three}. {f19.who:The labour minister}, {f20.what:who was informed by text message}, spoke of {f21.what:bad manners}.

The state had given {f3.name:Velar} {f22.money:€120 million} {f23.what:in tax relief}, {f24.position:on condition that 3,000 jobs were kept} {f25.time:until the end of 2027}. Whether it must be paid back {f26.certainty:is being examined}.

In the town {f27.who:the vocational school} {f28.status:has stopped admitting} {f29.what:mechatronics} pupils. A supplier of {f30.what:seats} next door {f31.status:has announced short time}. {f3.name:Velar}'s rival at Lhota {f32.status:is hiring}.

In {f33.time:2020} the plant had stood still for {f34.time:seven weeks}, {f35.cause:for lack of microchips}.

=== report B | outlet: Euro Auto Wire | published: 2025-01-31
# {f3.name:Velar} trims output at Czech works

Vans will no longer be built around the clock in Trnovec. From {f4.time:April 1}, {f3.name:Velar Motors} {f1.status:does without} a third shift, and {f2.number:some 900} of the people there {f5.status:lose their jobs}, the manufacturer confirmed. {f6.cause:The move of a model to a plant in Morocco} makes it necessary.

{f10.name:Radek Simonik}, {f10.who:head of human resources}, broke the news {f11.place:in the canteen}. It met with shouts; {f13.what:a shoe} thrown by {f12.who:a man from the assembly line} {f14.what:struck a screen}. {f7.who:Older workers} are asked to leave, {f8.who:the core workforce} {f9.what:has to take a pay cut}.

{f16.name:Alena Kubisova}, {f16.role:head of the works council}, wants {f17.position:every job kept}, and will not discuss the {f18.number:three} monthly wages that are on the table as severance. "{f15.wording:We were heroes in November and a surplus in January}," she said.

Prague is not pleased. {f19.who:The labour minister} complained of {f21.what:a lack of decency}, since {f20.what:he had heard of it on the radio}. {f23.what:A cash grant} of {f22.money:€120m} had gone to {f3.name:Velar}; {f24.position:3,000 jobs had to be preserved in return}, {f25.time:to the end of 2027}. {f26.certainty:It will certainly be claimed back}, he said.

The shock spreads. Next door, {f30.what:dashboards} are made for the van: {f31.status:hours are being reduced there}. {f27.who:A training college} {f28.status:takes no more beginners} in {f29.what:paint technology}. Not far away, in Lhota, a competitor {f32.status:looks for staff}.

{f35.cause:A strike at a supplier} was what made the belts stop for {f34.time:almost two months} in {f33.time:2020}. {f36:Velar's shares went up.}

=== key
f1.status same A=ended B=done without | the night shift
f2.number same A=900 B=900~ | jobs lost
f3.name same A=Velar Motors B=Velar Motors | the carmaker
f4.time same A=2025-03-31 B=2025-04-01 | from when
f5.status same A=part with B=lose their jobs | those workers
f6.cause differs A=orders collapsed B=model moved to Morocco | why
f7.who differs A=temporary staff B=older workers | who must go
f8.who same A=permanent employees B=core workforce | who stays
f9.what differs A=a day less B=pay cut | what those who stay face
f10.who differs A=plant director B=head of human resources | Simonik's post
f10.name same A=Radek Simonik B=Radek Simonik | who told the staff
f11.place differs A=paint hall B=canteen | where
f12.who same A=assembly-line worker B=man from the assembly line | who threw something
f13.what differs A=helmet B=shoe | what was thrown
f14.what differs A=loudspeaker B=screen | what it hit
f15.wording differs A=We were heroes in November and surplus in January B=We were heroes in November and a surplus in January | Kubisova's words
f16.name same A=Alena Kubisova B=Alena Kubisova | the works council's head
f16.role same A=chairwoman of the works council B=head of the works council | her office
f17.position differs A=six months' severance B=every job kept | what she demands
f18.number same A=3 B=3 | months offered
f19.who same A=labour minister B=labour minister | who complained
f20.what differs A=text message B=radio | how he was informed
f21.what same A=bad manners B=lack of decency | his words for it
f22.money same A=EUR 120m B=EUR 120m | state aid
f23.what differs A=tax relief B=cash grant | its kind
f24.position same A=3000 jobs kept B=3000 jobs preserved | its condition
f25.time same A=2027 B=2027 | until when
f26.certainty differs A=examined B=certain | whether it is paid back
f27.who same A=vocational school B=training college | the school
f28.status same A=stopped admitting B=takes no more | new pupils
f29.what differs A=mechatronics B=paint technology | the course
f30.what differs A=seats B=dashboards | what the supplier makes
f31.status same A=short time B=hours reduced | at the supplier
f32.status same A=hiring B=looks for staff | the rival
f33.time same A=2020 B=2020 | the earlier stop
f34.time compatible A=7 weeks B=almost 2 months | its length
f35.cause differs A=no microchips B=strike at a supplier | its cause
f36 only B | the shares
