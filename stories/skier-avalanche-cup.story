story: skier-avalanche-cup
kind: sport

=== report A | outlet: Arlfeld Nachrichten Agentur | published: 2025-02-03
# World Cup downhill {f1.status:cancelled} after {f2.what:avalanche} {f2.status:buries} {f3.whom:course workers}

ST. GANDOLF, Austria, Feb 3 (ANA) - {f2.what:An avalanche} {f2.status:buried} {f4.number:three} {f3.whom:course workers} {f5.time:early on Sunday} next to the World Cup downhill run at St. Gandolf, {f6.status:killing one} of them, police said.

The dead man, {f7.age:41}, was {f8.what:a farmer} from the valley. The two others {f9.status:were dug out alive} {f9.time:after 20 minutes} by {f10.who:mountain guides}; one of these has {f11.what:a broken thigh}.

The slide was {f12.number:80 metres} wide and {f13.cause:was set off by a snow groomer}, according to {f14.source:the avalanche commission}. It had set the danger level {f15.what:at three} of five. The {f16.role:race director}, Egon Tschiderer-Falk, {f17.position:said the slope had been checked twice}.

"{f18.wording:Today there is no sport}," he said. The {f19.what:women's slalom} on Tuesday {f19.status:is to be held}. {f20.who:The Norwegian team} {f20.status:has left}. {f21.who:Athletes} {f21.status:observed a minute's silence} {f21.place:in the finishing area}; the overall leader, {f22.name:Sigrid Haugland-Moe}, laid down {f22.what:her start number}.

{f23.who:The public prosecutor's office} in Innsfeld {f23.status:is investigating}. {f24.who:The region's governor} ordered {f24.what:flags at half-mast}. In 1999 an avalanche in the next valley {f25.status:killed} {f25.number:eleven} people. The {f26.what:hut} that was hit {f26.status:stood empty}.

=== report B | outlet: Ski & Piste, Munich | published: 2025-02-04
# St. Gandolf: could it have been prevented?

By Leonhard Wackernagel

A day and a half after the disaster of St. Gandolf, {f6.status:a second man died} in hospital on Monday night. {f2.what:The snow slide} {f5.time:on Sunday at noon} had {f2.status:covered} {f4.number:three} of {f3.whom:the people who prepare the course}.

{f10.who:Two coaches and a dog} {f9.status:found} those who still lived, {f9.time:forty minutes} later. The survivor has {f11.what:a spinal injury}. {f7.age:Forty-one} years old and {f8.what:a ski instructor} was the man who was found dead.

On the morning of the accident the danger level stood {f15.what:at four}. {f13.cause:Warm wind}, {f14.source:the weather service} says, had loosened a slab {f12.number:80 metres} across. Egon Tschiderer-Falk, {f16.role:head of the organising committee}, now {f17.position:admits that the upper slope had not been inspected}. "{f18.wording:Today there is no sport here}," he had said on Sunday, when the downhill {f1.status:was scrapped}.

The {f19.what:slalom of the women} {f19.status:was called off too}. {f20.who:The Norwegians} {f20.status:had gone home} by then. In {f21.place:the village church} {f21.who:skiers of all nations} {f21.status:fell silent for a minute}; {f22.name:Sigrid Haugland-Moe}, who leads the World Cup, placed {f22.what:a ski} before the altar.

{f23.who:The judiciary} {f23.status:has opened an inquiry}, and {f24.who:the provincial parliament} has called {f24.what:a special session}. People in these valleys remember 1999, when {f25.number:eleven} of them {f25.status:lost their lives}. {f26.what:A refuge} in the path of the snow was smashed; {f26.status:nobody had been inside}. {f27:Training in Garmental went ahead on Monday as if nothing had happened.}

=== key
f1.status same A=cancelled B=scrapped | the downhill
f2.what same A=avalanche B=snow slide | what happened
f2.status same A=buried B=covered | the workers
f3.whom same A=course workers B=people who prepare the course | who was buried
f4.number same A=3 B=3 | the buried
f5.time differs A=2025-02-02 early B=2025-02-02T12:00 | when
f6.status changed A=one killed B=two dead | the dead
f7.age same A=41 B=41 | the first dead man
f8.what differs A=farmer B=ski instructor | the first dead man's work
f9.status same A=dug out alive B=found | the two others
f9.time differs A=20 minutes B=40 minutes | after what time
f10.who differs A=mountain guides B=coaches and a dog | who found them
f11.what differs A=broken thigh B=spinal injury | the survivor's injury
f12.number same A=80 B=80 | the width in metres
f13.cause differs A=snow groomer B=warm wind | what set it off
f14.source differs A=avalanche commission B=weather service | on whose word
f15.what differs A=level three B=level four | the danger level
f16.role differs A=race director B=head of the organising committee | Tschiderer-Falk
f17.position differs A=checked twice B=upper slope not inspected | what he says of the slope
f18.wording differs A=no sport B=no sport here | his words
f19.what same A=women's slalom B=slalom of the women | the next race
f19.status changed A=to be held B=called off | the slalom
f20.who same A=Norwegian team B=Norwegians | who left
f20.status same A=left B=gone home | the Norwegians
f21.who same A=athletes B=skiers of all nations | who was silent
f21.status same A=a minute's silence B=silent for a minute | the mourning
f21.place differs A=finishing area B=village church | where
f22.name same A=Sigrid Haugland-Moe B=Sigrid Haugland-Moe | the overall leader
f22.what differs A=start number B=ski | what she laid down
f23.who compatible A=public prosecutor's office B=judiciary | who investigates
f23.status same A=investigating B=inquiry opened | the inquiry
f24.who differs A=governor B=provincial parliament | who reacts
f24.what differs A=flags at half-mast B=special session | what was ordered
f25.number same A=11 B=11 | the dead of 1999
f25.status same A=killed B=lost their lives | the victims of 1999
f26.what same A=hut B=refuge | the building hit
f26.status same A=stood empty B=nobody inside | the building
f27 only B | the training in Garmental
