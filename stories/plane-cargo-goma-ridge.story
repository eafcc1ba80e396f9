story: plane-cargo-goma-ridge
kind: accident

=== report A | outlet: Ridge Post | published: 2020-11-13
# Cargo plane {f1.status:comes down} on {f2.place:banana grove}

By Esperance Kavira

A cargo plane {f1.status:crashed} {f2.place:into a banana grove} {f3.time:minutes after take-off} on Thursday, {f4.status:killing} {f5.who:its two pilots} and {f6.who:a woman} who was {f6.what:hoeing her field}.

The {f7.what:Antonov} of {f8.who:Kivair Fret} was loaded with {f9.what:beer}, and looters {f10.status:had emptied it} before the police arrived. {f11.who:The flight engineer}, {f11.name:Sergei Lunin}, {f11.status:survived} {f11.what:with a broken jaw}.

{f12.source:Airport staff} say that the machine was {f13.cause:overloaded by two tonnes}. The airline {f14.position:denies it}. Its manager, {f15.name:Celestin Baraka}, said that {f13.status:the weight had been checked twice}.

{f16.name:Jacqueline Furaha}, {f16.role:the territorial administrator}, {f17.status:has banned} {f17.what:all flights by Kivair Fret}, pending the inquiry. {f18.who:The families of the dead} {f18.what:blocked the runway} {f18.time:on Friday morning}; police {f19.status:dispersed them} {f19.what:with tear gas}.

The flight recorder {f20.status:has been found} {f20.who:by a schoolboy}, who {f20.cause:took it for a radio}. It {f21.status:will be read} {f21.place:in France}. "{f22.wording:He asked me for a new ball in exchange},” police commander {f23.name:Oscar Mbusa} said.

It was the airline's {f24.number:third} crash in {f24.time:five} years. In 2017 one of its planes had overshot the runway in rain; {f25.number:nobody died}.

=== report B | outlet: Great Rivers Wire | published: 2020-11-14
# Survivor of air crash {f11.status:dies}; airline {f17.status:may go on flying}

RIDGE CITY (GRW) - {f11.name:Sergei Lunin}, {f11.who:the co-pilot} of a freighter that {f1.status:fell} {f2.place:onto a coffee plantation} on Thursday, {f11.status:has died in hospital}. {f11.what:His skull was fractured}, doctors said.

He is the fourth victim, after {f5.who:the captain and a loadmaster}, who {f4.status:were killed} at once, and {f6.who:a villager} who {f6.what:was fetching water}.

The {f7.what:Ilyushin}, operated by {f8.who:Kivair Fret}, was in difficulty {f3.time:shortly after leaving the ground}, when {f13.cause:an engine failed}, {f12.source:the company} said; {f14.position:it conceded that the load was above the limit}. {f15.name:Celestin Baraka}, its director, said that {f13.status:nobody had weighed the cargo}.

Police stopped a crowd from getting at {f9.what:crates of soft drinks} in the hold; {f10.status:nothing was taken}, said their commander, {f23.name:Oscar Mbusa}.

{f16.name:Jacqueline Furaha}, {f16.role:mayor of the city}, {f17.status:decided against a ban} on {f17.what:the airline's flights}. {f18.who:Market women whose goods come by air} {f18.what:had sat down on the runway} {f18.time:on Friday} to demand that planes keep coming; they {f19.status:were carried off} {f19.what:without violence}.

The black box {f20.status:turned up} {f20.who:in the hands of a pupil}, who {f20.cause:had hoped to sell it}. "{f22.wording:He asked me for a new football in exchange}," {f23.name:Mbusa} said. The device {f21.status:is to be sent} {f21.place:to Nairobi}.

{f8.who:Kivair Fret} has lost {f24.number:three} aircraft since {f24.time:2015}. {f25.number:Four people died} when one of them ran off the runway in 2017.

=== key
f1.status same A=crashed B=fell | the plane
f2.place differs A=banana grove B=coffee plantation | where it fell
f3.time same A=minutes after take-off B=shortly after leaving the ground | when
f4.status same A=killed B=killed | the first victims
f5.who differs A=two pilots B=captain and loadmaster | who of the crew died at once
f6.who compatible A=a woman B=a villager | the victim on the ground
f6.what differs A=hoeing her field B=fetching water | what the victim was doing
f7.what differs A=Antonov B=Ilyushin | the plane
f8.who same A=Kivair Fret B=Kivair Fret | the airline
f9.what differs A=beer B=soft drinks | the cargo
f10.status differs A=looted B=nothing taken | the cargo
f11.who differs A=flight engineer B=co-pilot | Lunin's post
f11.name same A=Sergei Lunin B=Sergei Lunin | the survivor
f11.status changed A=survived B=died | Lunin
f11.what differs A=broken jaw B=fractured skull | his injury
f12.source differs A=airport staff B=the company | on whose word the cause
f13.cause differs A=overloaded B=engine failure | why it crashed
f13.status differs A=checked twice B=not weighed | the weight, on Baraka's word
f14.position changed A=denies overloading B=concedes it | the airline
f15.name same A=Celestin Baraka B=Celestin Baraka | the airline's head
f16.name same A=Jacqueline Furaha B=Jacqueline Furaha | the official
f16.role differs A=territorial administrator B=mayor | her office
f17.status differs A=banned B=not banned | the airline's flights
f17.what same A=all flights by Kivair Fret B=the airline's flights | what the decision is about
f18.who differs A=families of the dead B=market women | who blocked the runway
f18.what same A=blocked the runway B=sat down on the runway | the protest
f18.time same A=2020-11-13 B=2020-11-13 | when
f19.status compatible A=dispersed B=carried off | the protesters
f19.what differs A=with tear gas B=without violence | how
f20.status same A=found B=turned up | the flight recorder
f20.who same A=schoolboy B=a pupil | who found it
f20.cause differs A=took it for a radio B=hoped to sell it | why he kept it
f21.status same A=will be read B=to be sent | the recorder
f21.place differs A=France B=Nairobi | where it will be read
f22.wording differs A=new ball B=new football | Mbusa's words
f23.name same A=Oscar Mbusa B=Oscar Mbusa | the police commander
f24.number same A=3 B=3 | crashes of the airline
f24.time same A=5 years B=since 2015 | in which time
f25.number differs A=0 B=4 | dead in 2017
