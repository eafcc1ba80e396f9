story: actor-stunt-injury
kind: film

=== report A | outlet: Cape Film Wire | published: 2024-03-06
# Action star {f1.status:hurt} in {f2.what:horse} stunt on Namibian set

WINDHOEK, March 6 (CFW) - The Danish actor Kasper Thorngaard {f1.status:was injured} on Tuesday when he fell from {f2.what:a horse} while shooting "{f3.what:The Salt Caravan}" {f4.place:in the dunes near Swakopmund}, the production said.

Thorngaard, 44, {f5.what:broke his right collarbone} and {f6.status:was flown} to {f7.place:Cape Town} in a private aircraft. He had {f8.position:insisted on doing the scene himself}, said {f9.role:stunt coordinator} Johan Brits. {f10.who:His double} was {f10.status:ill}.

The accident happened {f11.time:at the first take}, when {f12.cause:a drone} startled the animal. {f13.who:The horse} {f13.status:was not harmed}. Shooting {f14.status:will pause} for {f14.time:ten days}; scenes without him {f15.status:are being filmed} in the meantime.

"{f16.wording:The dune was softer than I am}," the actor joked in a message to {f16.whom:the crew}. {f17.who:The film workers' guild} {f17.position:demanded an inquiry}, saying that {f18.what:no ambulance} had been {f18.status:on the set}. {f19.source:The producer}, Annelise van Tonder, {f19.status:denied} it.

The film, budgeted at {f20.money:$70 million}, is {f20.certainty:certain} to open {f20.time:in December}, she said. Two years ago {f21.who:a cameraman} {f21.status:drowned} during another of her productions; a court {f22.status:found} her company {f22.what:not liable}. Thorngaard won fame as {f23.role:a submarine commander} in a television series. {f24.who:His wife} {f24.status:is on her way to him}.

=== report B | outlet: Hollywood Dispatch-Times | published: 2024-03-08
# Thorngaard {f1.status:out of action} after {f2.what:camel} takes fright

It was {f2.what:a camel}, and it had had enough. Danish heart-throb Kasper Thorngaard {f1.status:came to grief} this week {f4.place:on a salt pan outside Walvis Bay}, where he is starring in "{f3.what:The Salt Caravan}". Sources say the beast bolted {f11.time:on the ninth take}, after {f12.cause:a generator backfired}.

The 44-year-old {f6.status:was taken by plane} to {f7.place:a Johannesburg hospital}, where he is nursing {f5.what:a fractured left collarbone}. Doctors {f25:will fit a plate on Monday}. It had been {f8.position:the director's idea} to let him ride, says Johan Brits, {f9.role:who trains the animals}; {f10.who:the usual stand-in} {f10.status:had been sent home for drinking}. The {f13.who:animal} {f13.status:had to be put down}.

Cameras {f14.status:have stopped} for {f14.time:three weeks}, and {f15.status:nothing at all is being shot}. "{f16.wording:The ground was softer than I am}," Thorngaard texted {f16.whom:his colleagues}.

{f17.who:The union} {f17.position:wants the safety officer replaced}. It claims there was {f18.what:no medical vehicle} {f18.status:at the location}; {f19.source:the Namibian police}, asked about it, {f19.status:confirmed this}. Whether "Caravan" will reach cinemas {f20.time:for Christmas} is {f20.certainty:now doubtful}, insiders say. {f20.money:Seventy million dollars} are at stake.

Producer Annelise van Tonder knows such headlines. In 2022 {f21.who:a lighting technician} {f21.status:lost his life in the water} while working for her. The judges {f22.status:held} that the company {f22.what:was partly to blame}.

At the bedside: {f24.who:his mother}, who {f24.status:arrived on Thursday}. Fans will remember him {f23.role:in charge of a submarine}, in the series that made his name. {f26:Flowers have come from the Danish royal theatre.}

=== key
f1.status same A=injured B=came to grief | the actor
f2.what differs A=horse B=camel | what he was riding
f3.what same A=The Salt Caravan B=The Salt Caravan | the film
f4.place differs A=dunes near Swakopmund B=salt pan outside Walvis Bay | where it happened
f5.what differs A=right collarbone B=left collarbone | his injury
f6.status same A=flown B=taken by plane | how he was taken away
f7.place differs A=Cape Town B=Johannesburg | where he was taken
f8.position differs A=he insisted on it B=the director's idea | who wanted him to do the scene
f9.role differs A=stunt coordinator B=animal trainer | Brits
f10.who same A=double B=stand-in | who was missing
f10.status differs A=ill B=sent home for drinking | the double
f11.time differs A=first take B=ninth take | when it happened
f12.cause differs A=drone B=generator | what startled the animal
f13.who same A=the horse B=the animal | the animal
f13.status changed A=unharmed B=put down | the animal
f14.status same A=pause B=stopped | the shooting
f14.time differs A=10 days B=3 weeks | how long
f15.status differs A=other scenes filmed B=nothing filmed | work in the meantime
f16.wording differs A=the dune B=the ground | his words
f16.whom same A=crew B=colleagues | to whom
f17.who same A=film workers' guild B=union | who protests
f17.position differs A=inquiry B=safety officer replaced | what the guild wants
f18.what same A=no ambulance B=no medical vehicle | what was missing
f18.status same A=on the set B=at the location | where it was missing
f19.source differs A=the producer B=the police | who answers the claim
f19.status differs A=denied B=confirmed | the claim
f20.money same A=USD 70m B=USD 70m | the budget
f20.certainty changed A=certain B=doubtful | the date of release
f20.time same A=December B=Christmas | the date of release
f21.who differs A=cameraman B=lighting technician | the victim of 2022
f21.status same A=drowned B=lost his life in the water | that victim
f22.status same A=found B=held | the ruling
f22.what differs A=not liable B=partly to blame | the ruling on the company
f23.role same A=submarine commander B=in charge of a submarine | his best-known part
f24.who differs A=his wife B=his mother | who is with him
f24.status changed A=on her way B=arrived | that visitor
f25 only B | the plate
f26 only B | the flowers
