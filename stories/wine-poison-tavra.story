story: wine-poison-tavra
kind: food

=== report A | outlet: Tavra Evening Post | published: 2023-10-19
# Winemaker {f1.status:charged} over {f2.what:antifreeze} in dessert wine

By Ilinca Marteș

{f3.who:Prosecutors} in Tavra have {f1.status:brought charges} against {f4.whom:the owner} of the Colina Veche estate, who is accused of {f2.status:having added} {f2.what:an antifreeze chemical} to {f5.what:his sweet white wine} {f6.cause:to make it taste fuller}.

Doru Vlășceanu, 55, {f7.status:was taken into custody} {f7.time:on Tuesday} {f7.place:at the estate}. He {f8.position:blames} {f8.whom:a former cellar master}, whom he had {f9.status:dismissed} {f9.cause:for drinking}.

The chemical was discovered by {f10.who:a customs laboratory} in {f10.place:Rotterdam} when it {f11.what:tested a container} bound for {f11.place:Canada}. {f12.number:About 40,000} bottles {f12.status:have been recalled}. {f13.who:Eleven people} in two countries {f13.status:complained of headaches and nausea}; {f14.certainty:a link has not been proved}.

"{f15.wording:Not one drop of it would have passed our cellar}," said Sorin Pădurariu, {f16.role:president of the regional growers' association}. The association has {f17.status:expelled} the estate. It {f18.position:fears for the whole region's name} and {f18.what:wants every tank in the district tested}.

If convicted, Vlășceanu faces {f19.what:up to seven years in prison}. His {f20.role:son} Matei, who {f20.what:runs the vineyard}, {f20.status:is not a suspect}. The estate won {f21.what:a gold medal} in Trieste {f21.time:in 2020}. Its harvest, which had just begun, {f22.status:has been halted}. In the 1980s, when Colina Veche was {f23.what:a state farm}, its manager was jailed for {f23.cause:watering the wine}.

=== report B | outlet: The Cask & Vine Bulletin | published: 2023-10-20
# Sweet, sticky and toxic: the Colina Veche affair

Buyers in {f11.place:Norway} never got the wine they had ordered. {f10.who:Food chemists} in {f10.place:Rotterdam} {f11.what:took samples from a shipment} and found {f2.what:a coolant} that has no business in {f5.what:a late-harvest white}. Four months on, {f4.whom:the man behind the label} {f1.status:has been indicted}.

Doru Vlășceanu {f7.status:was arrested} {f7.time:on Wednesday} {f7.place:at the airport}, {f3.who:the public prosecutor's office} in Tavra said. The indictment says he {f2.status:mixed it in} {f6.cause:to save a vintage spoiled by rain}. He in turn {f8.position:points the finger} at {f8.whom:a cellar master} who {f9.status:had been fired} {f9.cause:over a theft of barrels}.

{f12.number:Some 40,000} bottles {f12.status:are being called back} from shops. Buyers in Denmark and Poland {f13.status:reported stomach cramps}, {f13.who:eleven} of them in all; doctors {f14.certainty:see a probable connection}.

The neighbours are beside themselves. "{f15.wording:Not one drop of it would ever have left our cellar}," fumes Sorin Pădurariu, {f16.role:who heads the local winegrowers}. They {f17.status:have suspended} Vlășceanu's firm, and they {f18.position:worry about the reputation of the entire area}: {f18.what:only the cellars of Colina Veche, they plead, should be examined}. Matei, {f20.role:the nephew} who {f20.what:keeps the books}, {f20.status:is being questioned as a witness only}.

A court may sentence the owner to {f19.what:as much as seven years behind bars}. Colina Veche, once {f23.what:a collective under the old regime} (its boss went to prison for {f23.cause:selling it under the counter}), was decorated with {f21.what:silver} at Trieste {f21.time:two years ago}. Pickers who had come for the harvest {f22.status:have resumed work} under supervision. {f25:Importers expect prices for Tavra wines to drop by a third.} {f26:The Rotterdam finding was kept secret until September.}

=== key
f1.status same A=charged B=indicted | the winemaker
f2.what same A=antifreeze chemical B=coolant | what was in the wine
f2.status same A=added B=mixed in | how it got in, on the prosecutors' word
f3.who same A=prosecutors B=public prosecutor's office | who accuses
f4.whom same A=owner B=man behind the label | who is accused
f5.what same A=sweet white wine B=late-harvest white | the wine
f6.cause differs A=fuller taste B=to save a spoiled vintage | why he did it
f7.status same A=taken into custody B=arrested | the owner
f7.time differs A=Tuesday 2023-10-17 B=Wednesday 2023-10-18 | when he was arrested
f7.place differs A=at the estate B=at the airport | where he was arrested
f8.position same A=blames B=points the finger | the owner's defence
f8.whom same A=former cellar master B=fired cellar master | whom he blames
f9.status same A=dismissed B=fired | the cellar master
f9.cause differs A=drinking B=theft of barrels | why the cellar master had to go
f10.who differs A=customs laboratory B=food chemists | who discovered it
f10.place same A=Rotterdam B=Rotterdam | where it was discovered
f11.what same A=tested a container B=took samples from a shipment | how it was discovered
f11.place differs A=Canada B=Norway | where the wine was bound for
f12.number same A=40000~ B=40000~ | bottles
f12.status same A=recalled B=called back | the bottles
f13.who same A=11 people in two countries B=11 buyers | who fell ill
f13.status differs A=headaches and nausea B=stomach cramps | their complaint
f14.certainty differs A=not proved B=probable | whether the wine made them ill
f15.wording differs A=would have passed B=would ever have left | Pădurariu's words
f16.role same A=president of the growers B=heads the winegrowers | Pădurariu
f17.status differs A=expelled B=suspended | the estate in the association
f18.position same A=fears for the region's name B=worries about the area's reputation | the growers' concern
f18.what differs A=test every tank B=examine Colina Veche only | which cellars are to be tested
f19.what same A=up to seven years B=as much as seven years | the penalty
f20.role differs A=son B=nephew | what Matei is to the owner
f20.what differs A=runs the vineyard B=keeps the books | Matei's work
f20.status compatible A=not a suspect B=witness only | Matei
f21.what differs A=gold B=silver | the medal
f21.time differs A=2020 B=2021 | when it was won
f22.status changed A=begun and halted B=resumed | the harvest
f23.what compatible A=state farm B=collective | what Colina Veche was
f23.cause differs A=watering the wine B=selling it under the counter | why the manager was jailed
f25 only B | the prices
f26 only B | the finding was kept secret
