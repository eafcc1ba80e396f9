story: army-bridge-collapses
kind: military

=== report A | outlet: Vale Regional News | published: 2024-05-24
# Army bridge {f1.status:collapses} {f2.time:three days} after {f3.what:opening}

A temporary bridge that army engineers had built across the Wenn at Orlach {f1.status:collapsed} {f4.time:on Thursday at 6 a.m.} {f5.what:A milk lorry} fell into the river. Its driver, {f6.age:52}, {f7.status:was rescued}; {f8.who:a cyclist} {f8.status:is missing}. The bridge had {f3.what:been opened} {f2.time:on Monday}.

{f9.cause:A pin was missing}, {f10.source:the corps of engineers} {f11.certainty:believes}. The permitted weight was {f12.number:24} tonnes. The old stone bridge {f13.status:had been swept away} {f13.time:in the flood of March}. {f32.role:Major} Ilse Torn, {f14.role:who directed the construction}, {f15.position:offered her resignation}. "{f16.wording:I drove over it first}," she said.

Mayor Kurt Amsel {f17.position:asked for a ferry}, which is to {f18.status:run} {f18.time:from Saturday}. {f19.who:Pupils from the left bank} {f20.what:will be taught in the fire station} {f21.time:until the summer holidays}. A new army bridge will stand {f22.time:within ten days}, the ministry {f23.certainty:promised}. The permanent one is to be built {f24.time:next year}. {f25.who:The prosecutor} {f26.status:has seized the plans}. In {f27.time:2013} a similar bridge had {f28.status:served} for {f29.time:eleven months}. {f30:The lorry carried 9,000 litres}.

=== report B | outlet: Orlacher Bote | published: 2024-05-24
# The bridge that lasted {f2.time:a week}

By Marga Riehl

"{f16.wording:I drove over it first and last}," says Ilse Torn. The {f32.role:captain} of engineers, {f14.role:who had checked the bridge on its completion}, was on the bank when it {f1.status:gave way}, {f4.time:on Thursday, towards seven in the evening}, and {f5.what:a fire engine} went down with it into the Wenn. The driver, {f6.age:52} years of age, {f7.status:was pulled out}. {f8.who:A girl on a bicycle} {f8.status:got to the bank by herself}.

It had {f3.what:carried its first car} {f2.time:on Thursday of last week}. {f9.cause:The river had washed out a support}; that is {f11.certainty:beyond doubt}, says {f10.source:an engineer from the university}. {f12.number:Twenty-four} tonnes was what it was made for. What stood there before, of stone, {f13.status:had been carried off} {f13.time:by the water, in March}.

{f25.who:The military police} {f26.status:have taken away the drawings}. Torn {f15.position:does not think of resigning}. At the town hall, Kurt Amsel {f17.position:wants a ferry}: it will {f18.status:cross} {f18.time:from Monday on}. {f19.who:Children from over there} {f20.what:have their lessons among the fire engines}, {f21.time:till Whitsun}.

When will there be another? The ministry {f23.certainty:hopes} for a second army bridge {f22.time:in ten days or so}; for the one that stays, {f24.time:the year after next} is named. In {f27.time:2013} the army's bridge {f28.status:held}, {f29.time:for almost a year}. {f31:A heron stands on the wreck}.

=== key
f1.status same A=collapsed B=gave way | the bridge
f2.time differs A=3 days B=a week | how long it had been open
f3.what same A=opened B=first car | the start of traffic
f4.time differs A=2024-05-23T06:00 B=2024-05-23 evening | when it collapsed
f5.what differs A=milk lorry B=fire engine | the vehicle on it
f6.age same A=52 B=52 | the driver's age
f7.status same A=rescued B=pulled out | the driver
f8.who compatible A=cyclist B=girl on a bicycle | the other victim
f8.status differs A=missing B=safe | the other victim
f9.cause differs A=missing pin B=washed-out support | why it collapsed
f10.source differs A=corps of engineers B=university engineer | who gives the cause
f11.certainty differs A=believed B=beyond doubt | how sure the cause is
f12.number same A=24 B=24 | tonnes
f13.status same A=swept away B=carried off | the old bridge
f13.time same A=March B=March | when
f14.role differs A=directed the construction B=checked the bridge | Torn's part
f15.position differs A=offered to resign B=does not think of resigning | Torn
f16.wording differs A=first B=first and last | Torn's words
f17.position same A=a ferry B=a ferry | the mayor's wish
f18.status same A=run B=cross | the ferry
f18.time differs A=2024-05-25 B=2024-05-27 | when the ferry starts
f19.who same A=pupils from the left bank B=children from over there | who is taught elsewhere
f20.what same A=taught in the fire station B=lessons among the fire engines | where
f21.time differs A=summer holidays B=Whitsun | until when
f22.time same A=10 days B=10 days | when the second army bridge stands
f23.certainty differs A=promised B=hoped | how sure this is
f24.time differs A=next year B=the year after next | when the permanent bridge comes
f25.who differs A=prosecutor B=military police | who took the plans
f26.status same A=seized B=taken away | the plans
f27.time same A=2013 B=2013 | the earlier bridge
f28.status same A=served B=held | the earlier bridge
f29.time compatible A=11 months B=almost a year | for how long
f32.role differs A=major B=captain | Torn's rank
f30 only A | the litres
f31 only B | the heron
