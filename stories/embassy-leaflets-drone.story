story: embassy-leaflets-drone
kind: diplomacy

=== report A | outlet: Straits Ledger | published: 2025-01-20
# {f1.what:Drone} drops leaflets on {f2.place:Sorvian} embassy

{f1.what:A drone} dropped {f3.number:several hundred} leaflets over the {f2.place:Sorvian} embassy in Kestra on {f4.time:Saturday} night. They called for {f5.position:the withdrawal of Sorvian troops} from the Orm valley. {f6.who:A student group} {f7.status:claimed responsibility}.

The device came down {f8.place:in the garden}, where {f9.who:the ambassador's cook} {f10.what:found it}. Nobody {f11.status:was hurt}, but {f12.what:a greenhouse} {f13.status:was damaged}. Police took {f14.who:a 22-year-old woman} into custody. She {f15.role:studies chemistry} and {f16.status:was released} {f17.time:after four hours}.

Sorvia's ambassador, Goran Teslin, {f18.what:protested} to {f19.who:the foreign minister} and {f20.position:demanded that the guilty be punished}. "{f21.wording:Today it is paper, tomorrow it may be powder}," he said. The minister {f22.position:promised better protection}. A no-fly zone around the embassies {f23.status:is being examined}.

The leaflets were printed {f24.place:in a church basement}, police said, {f25.source:citing a neighbour}. Freedom of opinion {f26.position:does not cover drones}, the mayor, Elin Roos, remarked. {f27.who:A human rights group} {f28.what:offered a lawyer}. In {f29.time:October} {f30.what:eggs} had been thrown at the building.

=== report B | outlet: Kestra Evening News | published: 2025-01-20 | copy: A
# {f1.what:Balloon} drops leaflets on {f2.place:Sorvian} embassy

{f1.what:A balloon} dropped {f3.number:several hundred} leaflets over the {f2.place:Sorvian} embassy in Kestra on {f4.time:Friday} night. They called for {f5.position:Sorvian soldiers to leave} the Orm valley. {f6.who:A group of exiles} {f7.status:said it was behind the action}.

The device came down {f8.place:on the roof}, where {f9.who:the ambassador's driver} {f10.what:found it}. Nobody {f11.status:was injured}, but {f12.what:an aerial} {f13.status:was damaged}. Police took {f14.who:a 22-year-old man} into custody. He {f15.role:studies physics} and {f16.status:was let go} {f17.time:the next day}.

Sorvia's ambassador, Goran Teslin, {f18.what:complained} to {f19.who:the interior minister} and {f20.position:demanded an apology}. "{f21.wording:Today it is paper, tomorrow it will be powder}," he said. The minister {f22.position:promised more protection}. A no-fly zone around the embassies {f23.status:has been ruled out}.

The leaflets were printed {f24.place:in a school cellar}, police said, {f25.source:citing a caretaker}. Freedom of opinion {f26.position:covers paper from the sky}, the mayor, Elin Roos, remarked. {f27.who:A student union} {f28.what:provided a lawyer}. In {f29.time:November} {f30.what:eggs} had been thrown at the building.

=== key
f1.what differs A=drone B=balloon | what dropped the leaflets
f2.place same A=Sorvian B=Sorvian | whose embassy
f3.number same A=several hundred B=several hundred | leaflets
f4.time differs A=2025-01-18 B=2025-01-17 | when
f5.position same A=withdrawal of troops B=soldiers to leave | the leaflets' demand
f6.who differs A=student group B=exiles | who did it
f7.status same A=claimed B=said it was behind it | the claim
f8.place differs A=garden B=roof | where it came down
f9.who differs A=cook B=driver | who found it
f10.what same A=found B=found | the find
f11.status same A=not hurt B=not injured | people
f12.what differs A=greenhouse B=aerial | what was damaged
f13.status same A=damaged B=damaged | that thing
f14.who differs A=woman B=man | the person in custody
f15.role differs A=chemistry B=physics | what that person studies
f16.status same A=released B=let go | that person
f17.time differs A=after four hours B=next day | when released
f18.what same A=protested B=complained | what the ambassador did
f19.who differs A=foreign minister B=interior minister | to whom
f20.position differs A=punishment B=apology | what he demanded
f21.wording differs A=may be powder B=will be powder | his words
f22.position same A=better protection B=more protection | the minister's promise
f23.status differs A=examined B=ruled out | the no-fly zone
f24.place differs A=church basement B=school cellar | where they were printed
f25.source differs A=neighbour B=caretaker | on whose word
f26.position differs A=does not cover drones B=covers paper from the sky | the mayor's view
f27.who differs A=human rights group B=student union | who helped
f28.what compatible A=offered a lawyer B=provided a lawyer | the help
f29.time differs A=October B=November | the earlier attack
f30.what same A=eggs B=eggs | what was thrown then
