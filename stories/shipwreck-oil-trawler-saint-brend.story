story: shipwreck-oil-trawler-saint-brend
kind: accident

=== report A | outlet: Gulf Shore Gazette | published: 2023-04-17
# {f1.what:Trawler} {f2.status:aground} on puffin island

By Aline Chiasson

SAINT-BREND, N.S. - {f1.what:The trawler} Lady Brend {f2.status:ran onto} the east ledge of Puffin Island {f3.time:on Saturday night}, and {f4.what:diesel oil} {f4.status:is leaking} into the nesting cliffs' waters. {f6.number:Five} men {f7.status:were taken off} {f7.what:by breeches buoy}.

The mate, {f8.name:Curtis Aucoin}, {f8.age:37}, {f9.cause:had fallen asleep}, {f10.source:the coast guard} said. {f11.who:Lobstermen} {f11.status:laid} {f11.what:a boom of straw}. {f12.who:Biologist} {f12.name:Ingrid Falk} {f12.what:counted six oiled birds}. "{f13.wording:They come back next week, and somebody has spilled on the carpet}," she said.

{f14.who:The owner}, {f14.name:Brend Seafoods}, {f15.position:has hired a salvage tug}. {f16.who:The fisheries department} {f16.status:had failed} {f16.what:the vessel's lights} {f16.time:in February}. {f17.role:Federal environment minister} {f17.name:Paul Doiron} {f17.status:is flying in} {f17.time:on Tuesday}. {f18.what:The island tours} {f18.status:are off} {f18.time:until June}.

=== report B | outlet: Dominion Press | published: 2023-04-19
# Stranded {f1.what:dragger} {f2.status:refloated} off Nova Scotia

SAINT-BREND, N.S. (Dominion Press) - {f1.what:The scallop dragger} Lady Brend {f2.status:was pulled} from the rocks of Puffin Island on Wednesday, after {f19:three failed attempts}. {f6.number:Five} crew had {f7.status:been brought ashore} {f7.what:by helicopter} when it {f2.status:struck} {f3.time:before dawn on Sunday}.

{f4.what:Heavy fuel} {f4.status:no longer escapes}. {f12.name:Ingrid Falk}, {f12.who:a warden of the bird sanctuary}, {f12.what:has found forty birds with oil on them}. "{f13.wording:They come back next week and someone has spilled on the carpet}," she said.

{f8.name:Curtis Aucoin}, {f8.age:37}, who was on watch, told {f10.source:his union} that {f9.cause:the autopilot had failed}. {f11.what:A boom} {f11.status:was put out} {f11.what:of hay} by {f11.who:schoolchildren and their teachers}. {f14.name:Brend Seafoods}, {f14.who:which owns the boat}, {f15.position:says that the coast guard must pay for the tug}. {f16.what:Its navigation lights} {f16.status:had passed} a check by {f16.who:the fisheries department} {f16.time:two months before}.

{f17.name:Paul Doiron}, {f17.role:the provincial environment minister}, {f17.status:toured the shore} {f17.time:on Tuesday}. {f18.what:Tours to the island} {f18.status:begin on time}.

=== report C | outlet: Brend Seafoods, statement | published: 2023-04-20
# Lady Brend

Our {f1.what:trawler} {f2.status:is afloat} and on her way to Sydney. She grounded {f3.time:on Saturday night}. {f4.what:Diesel oil} {f4.status:is no longer leaking}. The company {f15.position:has paid the tug}.

The watch officer, {f8.name:Curtis Aucoin}, {f9.cause:was asleep}; he {f20:has been let go}. {f6.number:Five} men were {f7.status:saved} {f7.what:by breeches buoy}, for which we thank the coast guard. {f16.what:The lights} of the vessel {f16.status:had been repaired} after {f16.who:the fisheries department} {f16.status:failed them} {f16.time:in February}. {f18.what:Island tours} {f18.status:are off} {f18.time:until June}; we {f21:will compensate the boatmen}.

=== key
f1.what differs A=trawler B=scallop dragger C=trawler | the boat
f2.status changed A=aground B=refloated C=refloated | the boat
f3.time differs A=2023-04-15 night B=2023-04-16 before dawn C=2023-04-15 night | when she struck
f4.what differs A=diesel B=heavy fuel C=diesel | what leaks
f4.status changed A=leaking B=no longer leaking C=no longer leaking | the leak
f6.number same A=5 B=5 C=5 | the crew
f7.status same A=saved B=saved C=saved | the crew
f7.what differs A=breeches buoy B=helicopter C=breeches buoy | how they were saved
f8.name same A=Curtis Aucoin B=Curtis Aucoin C=Curtis Aucoin | who was on watch
f8.age same A=37 B=37 | his age
f9.cause differs A=asleep B=autopilot failed C=asleep | why
f10.source differs A=coast guard B=his union | on whose word
f11.who differs A=lobstermen B=schoolchildren and teachers | who laid the boom
f11.status same A=laid B=laid | the boom
f11.what compatible A=boom of straw B=boom of hay | the boom
f12.who differs A=biologist B=warden of the sanctuary | Falk
f12.name same A=Ingrid Falk B=Ingrid Falk | who counts birds
f12.what changed A=6 oiled birds B=40 oiled birds | the oiled birds
f13.wording differs A=somebody has spilled B=someone has spilled | her words
f14.who same A=owner B=owner | Brend Seafoods
f14.name same A=Brend Seafoods B=Brend Seafoods | the owner
f15.position differs A=hired a tug B=coast guard must pay C=paid the tug | the owner and the tug
f16.who same A=fisheries department B=fisheries department C=fisheries department | who checked
f16.status differs A=failed B=passed C=failed, repaired | the lights
f16.what same A=lights B=lights C=lights | what was checked
f16.time same A=2023-02 B=2023-02 C=2023-02 | when
f17.role differs A=federal minister B=provincial minister | Doiron's office
f17.name same A=Paul Doiron B=Paul Doiron | the minister
f17.status changed A=flying in B=toured the shore | the minister's visit
f17.time same A=2023-04-18 B=2023-04-18 | when
f18.what same A=island tours B=island tours C=island tours | the tours
f18.status differs A=off B=on time C=off | the tours
f18.time same A=until June C=until June | until when
f19 only B | failed attempts
f20 only C | the watch officer lost his job
f21 only C | compensation
