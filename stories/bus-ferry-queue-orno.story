story: bus-ferry-queue-orno
kind: accident

=== report A | outlet: Skärgårdsnytt | published: 2022-07-25
# {f1.what:Tourist bus} {f2.status:rolls} into ferry queue

By Ebba Rydell

A {f1.what:tourist bus} without its driver {f2.status:ran} down the slope to the Orno ferry on Sunday and {f3.status:hit} {f4.number:seven} cars that were waiting. {f5.who:A woman of 33} {f6.status:lost her life}; {f7.number:twelve} people were injured.

The driver, {f8.name:Mikael Tapper}, {f8.age:49}, {f9.what:had got out to buy ice cream for a child}. {f10.cause:The brake had been applied}, he told the police, {f11.source:and a passenger} {f11.status:confirms it}. He {f12.status:is suspected} of {f12.what:gross negligence}.

The dead woman {f13.what:was sitting in her car} {f13.what:and reading to her daughter}; the girl, {f14.age:six}, {f14.status:was unhurt}. {f15.who:A crane driver} in the queue {f15.what:lifted the bus with his machine}. "{f16.wording:I did what the hook can do, no more}," {f15.name:Egon Wiberg} said.

The bus, {f17.time:built in 2009}, {f18.status:belongs to} {f18.who:a parish}, which uses it for outings. {f19.what:Its last inspection}, {f19.time:in June}, {f19.status:was passed} after {f20.what:a new brake pipe} had been put in.

{f21.who:The road administration} {f21.status:closed} the ferry {f21.time:until the evening}. {f22.who:Islanders} {f22.what:ferried people across in their boats}. {f23.who:The local council} {f23.position:had wanted a level waiting area} since 2015. {f24.name:Tommy Frisk}, {f24.role:regional road director}, {f24.position:says it will be built next year}.

{f25:On the same slope a milk lorry ran away in 1988, and a memorial stone stands there}.

=== report B | outlet: Svealand Radio, news desk | published: 2022-07-26
# Orno accident: driver {f12.status:arrested}

The driver of the {f1.what:school bus} that {f2.status:rolled} down to the ferry landing of Orno on Sunday {f12.status:was taken into custody} on Tuesday {f12.what:for manslaughter}, after investigators had found that {f10.cause:the handbrake was off}.

{f8.name:Mikael Tapper}, {f8.age:49}, {f9.what:was looking for a lavatory}, {f11.source:his employer} said, and {f11.status:disputes the finding}. {f4.number:Seven} vehicles in the queue {f3.status:were struck}. {f5.who:A grandmother} {f6.status:was killed}, and {f7.number:twelve} people were hurt, none of them still in danger.

She {f13.what:had got out to stretch her legs}. Her granddaughter, {f14.age:six}, {f14.status:has a concussion}. {f15.name:Egon Wiberg}, {f15.who:who drives a forestry machine}, {f15.what:raised the bus with it} so that people could be freed. "{f16.wording:I did what a hook can do, no more}," he said.

The vehicle, {f17.time:thirteen years old}, {f18.status:is owned} by {f18.who:a sports club}. It {f19.status:failed} {f19.what:its test} {f19.time:last month} on account of {f20.what:rust}, but {f26:had been given until August to be repaired}.

{f21.status:No ferry sailed} {f21.time:before Monday morning}, by order of {f21.who:the police}. {f22.who:People from the island} {f22.what:carried passengers over in small boats}.

{f23.who:The council} {f23.position:has demanded for seven years that cars should wait on flat ground}. {f24.name:Tommy Frisk}, {f24.role:who plans ferry traffic for the region}, {f24.position:said there was no money for it}.

=== key
f1.what differs A=tourist bus B=school bus | the bus
f2.status same A=ran down B=rolled | the bus
f3.status same A=hit B=struck | the cars
f4.number same A=7 B=7 | cars hit
f5.who differs A=woman of 33 B=grandmother | the victim
f6.status same A=lost her life B=killed | she
f7.number same A=12 B=12 | the injured
f8.name same A=Mikael Tapper B=Mikael Tapper | the driver
f8.age same A=49 B=49 | his age
f9.what differs A=buying ice cream B=looking for a lavatory | why he had left the bus
f10.cause differs A=brake applied B=handbrake off | the brake
f11.source differs A=a passenger B=his employer | who supports the driver
f11.status compatible A=confirms it B=disputes the finding | that person on the brake
f12.status changed A=suspected B=in custody | the driver
f12.what differs A=gross negligence B=manslaughter | of what
f13.what differs A=in her car, reading B=had got out | what the victim was doing
f14.age same A=6 B=6 | the girl
f14.status differs A=unhurt B=concussion | the girl
f15.who differs A=crane driver B=drives a forestry machine | Wiberg
f15.name same A=Egon Wiberg B=Egon Wiberg | the helper
f15.what same A=lifted the bus with his machine B=raised the bus with it | what he did
f16.wording differs A=what the hook can do B=what a hook can do | his words
f17.time same A=2009 B=2009 | when the bus was built
f18.status same A=belongs to B=owned | the bus
f18.who differs A=parish B=sports club | its owner
f19.what same A=last inspection B=test | the inspection
f19.time same A=2022-06 B=2022-06 | when
f19.status differs A=passed B=failed | the inspection
f20.what differs A=new brake pipe B=rust | what the inspection was about
f21.status same A=closed B=no ferry sailed | the ferry
f21.who differs A=road administration B=police | who closed it
f21.time differs A=2022-07-24 evening B=2022-07-25 morning | until when
f22.who same A=islanders B=people from the island | who helped
f22.what same A=ferried people in their boats B=carried passengers in small boats | how
f23.who same A=local council B=council | who had made a demand
f23.position same A=level waiting area since 2015 B=flat ground for seven years | the demand
f24.name same A=Tommy Frisk B=Tommy Frisk | the official
f24.role differs A=regional road director B=ferry planner | his post
f24.position differs A=built next year B=no money | the official on it
f25 only A | the milk lorry
f26 only B | the time given for repair
