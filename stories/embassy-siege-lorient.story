story: embassy-siege-lorient
kind: diplomacy

=== report A | outlet: Capital Broadcasting | published: 2022-09-14T17:00
# Exiles {f1.status:occupy} {f2.place:Caldoran} consulate; {f3.who:vice-consul} {f4.status:held}

PORT-LORIENT - {f5.who:A dozen exiles} from Caldora on Wednesday {f1.status:seized} their country's {f2.place:consulate} in Port-Lorient and {f4.status:are holding} {f3.who:the vice-consul} and a typist.

They came in {f6.what:disguised as painters}, {f7.time:shortly after eight}, and {f8.what:chained the doors}. Police say they carry {f9.what:knives} and {f10.what:a can of petrol}. A banner from the balcony calls for {f11.position:the release of the poet Irena Salu}, jailed {f12.time:since 2020} for {f13.what:insulting the president}.

{f14.who:A guard} {f15.what:was pushed down the steps} and is in hospital with {f16.what:a concussion}. Two visa applicants {f17.status:escaped} {f18.what:through a skylight}. Police commander Rosa Engel said {f19.position:there would be no storming}. She has {f20.what:cut off the electricity}. {f21.who:A Lutheran pastor} {f22.what:is mediating}.

"{f23.wording:We will leave when she leaves}," the group's spokesman, {f24.name:Viktor Alman}, {f24.role:a taxi driver}, told us {f25.what:by telephone}. The Caldoran government {f26.position:demanded that police clear the building}. It {f27.what:recalled its ambassador} for talks. The foreign ministry in Lorient {f28.what:regretted the incident}.

The harbour tram {f29.status:has stopped running}. A school opposite {f30.status:was cleared}. Some {f31.who:students} gathered {f32.what:to applaud}. The consulate {f33:was last occupied in 1979, for nine days}.

=== report B | outlet: Lorient Soir | published: 2022-09-15
# Night in the {f2.place:consulate}

{f1.status:It is over.} At four on Thursday morning {f5.who:twelve Caldorans} came out into Quay Street with their hands up, and {f4.status:both hostages} with them, {f4.status:unhurt}: {f3.who:the consul general} and his typist. {f21.who:A Catholic priest} {f22.what:had gone back and forth} all night.

It had begun on Wednesday {f7.time:a little before eight}. Dressed {f6.what:as window cleaners}, they walked in and {f8.what:put chains on the doors}. {f9.what:A pistol}, which turned out to be a toy, and {f10.what:a petrol canister} were found later. {f14.who:The porter}, {f15.what:who was struck on the head}, has {f16.what:concussion}. A married couple who had come for visas {f17.status:got away} {f18.what:by a drainpipe}.

Their aim: {f11.position:freedom for Irena Salu}, the poet, who {f12.time:for two years} has sat in prison {f13.what:because she mocked the president}. "{f23.wording:We leave when she leaves}," {f24.name:Alman}, {f24.role:who drives a bus} and speaks for them, had said {f25.what:from the balcony}. She has not left. What moved them, it seems, was the promise that the city's mayor {f34:would write to her}.

Commander Engel had {f19.position:given them until dawn, then she would have gone in}. She had {f20.what:turned off the water}. Caldora, which had {f26.position:asked for patience}, thanked her. Its envoy {f27.what:has been called home for consultations}. Lorient's foreign minister {f28.what:expressed her regret}.

Trams to the harbour {f29.status:run again}; the school across the road, {f30.status:emptied} on Wednesday, opens tomorrow. Of the {f31.who:pensioners} who had come to watch, some {f32.what:booed}.

=== key
f1.status changed A=occupied B=over | the occupation
f2.place same A=Caldoran consulate B=consulate | what was occupied
f3.who differs A=vice-consul B=consul general | the hostage beside the typist
f4.status changed A=held B=free | the hostages
f5.who same A=a dozen exiles B=twelve Caldorans | who occupied it
f6.what differs A=painters B=window cleaners | the disguise
f7.time differs A=2022-09-14 shortly after 08:00 B=2022-09-14 before 08:00 | when they came
f8.what same A=chained the doors B=put chains on the doors | what they did to the doors
f9.what differs A=knives B=toy pistol | their weapons
f10.what same A=can of petrol B=petrol canister | what else they carried
f11.position same A=release of the poet B=freedom for the poet | their demand
f12.time same A=2020 B=2 years | since when she is jailed
f13.what same A=insulting the president B=mocked the president | why she is jailed
f14.who compatible A=a guard B=the porter | who was hurt
f15.what differs A=pushed down the steps B=struck on the head | how he was hurt
f16.what same A=concussion B=concussion | his injury
f17.status same A=escaped B=got away | the visa applicants
f18.what differs A=skylight B=drainpipe | their way out
f19.position differs A=no storming B=storming at dawn | the commander's stand
f20.what differs A=electricity B=water | what she cut off
f21.who differs A=Lutheran pastor B=Catholic priest | the mediator
f22.what same A=mediating B=went back and forth | his part
f23.wording differs A=We will leave B=We leave | the spokesman's words
f24.name compatible A=Viktor Alman B=Alman | the spokesman
f24.role differs A=taxi driver B=bus driver | his job
f25.what differs A=by telephone B=from the balcony | how he spoke
f26.position differs A=clear the building B=patience | what Caldora asked
f27.what same A=recalled B=called home | the ambassador
f28.what same A=regretted B=expressed regret | Lorient's foreign ministry
f29.status changed A=stopped B=running | the harbour tram
f30.status same A=cleared B=emptied | the school
f31.who differs A=students B=pensioners | who gathered outside
f32.what differs A=applaud B=booed | what the onlookers did
f33 only A | the occupation of 1979
f34 only B | the mayor's letter
