story: storm-nils-gotland
kind: weather

=== report A | outlet: Östersjö-Kuriren | published: 2022-01-31
# Storm Nils: island {f1.status:without power}, {f2.who:lineman} killed

By Jenny Wallander

The storm {f3.name:Nils} has left {f5.number:31,000} households on Gothem island {f1.status:without electricity} and cost the life of {f2.who:a lineman}, who {f6.cause:was hit by a falling spruce} {f7.time:on Sunday morning}.

{f8.name:Kent Hallin}, {f8.age:47}, was {f9.what:repairing a line} {f10.place:near Roma-Kloster}. {f11.who:His workmate} {f11.status:escaped with bruises}. {f12.who:The network company} {f12.status:stopped all work} {f12.time:until the wind dropped}.

Gusts reached {f13.number:41} metres a second {f13.place:at Ostergarn lighthouse}, {f14.what:a record for January}. The ferry Visborg {f15.status:turned back} {f15.place:halfway to the mainland} after {f15.cause:a window on the bridge was smashed}. {f16.who:A passenger} {f16.what:broke an arm}.

{f17.what:The roof of the ice rink} {f17.status:was blown off}. {f18.who:A hundred children} {f18.status:had left it} {f18.time:an hour earlier}, {f18.cause:because their coach distrusted the noise}. "{f19.wording:I am from Lofoten, I know when a house is talking}," {f20.name:Mona Iversen} said.

{f21.who:The municipality} {f21.status:has opened} {f21.what:warm rooms in the schools}. The emergency number {f22.status:was out of order} {f22.time:for three hours}; {f22.cause:a mast had fallen}, {f23.source:the telecoms agency} said.

{f24.who:Chairwoman of the council} {f24.name:Filippa Gren} {f24.position:criticised the forecast, which had come too late}. {f25.who:The weather service} {f25.status:had issued} a {f25.what:red warning} {f25.time:on Saturday afternoon}.

{f26:The last storm of this strength, Gudmar in 2005, felled eight times as much forest}.

=== report B | outlet: Svealand Radio, news desk | published: 2022-01-31
# Nils moves on, thousands still {f1.status:in the dark}

The wind is dropping, but {f5.number:about 31,000} homes on Gothem {f1.status:had no current} on Monday after {f3.name:Nils}, which {f14.what:was not as strong as the storm of January 2015}, with gusts of {f13.number:41} metres per second {f13.place:at the airport}.

A {f2.who:farmer} of {f8.age:47}, {f8.name:Kent Hallin}, {f6.cause:was struck by a tree} {f7.time:on Saturday evening} {f10.place:near Roma-Kloster}, when he was {f9.what:clearing a road}. {f11.who:His son}, who was with him, {f11.status:got away with bruises}. Repair crews {f12.status:were kept indoors} {f12.time:as long as it blew hard}, said {f12.who:the grid operator}.

The ferry {f15.status:had to return} {f15.place:when half of the crossing was behind it}, as {f15.cause:its steering failed}. {f16.who:A cook} {f16.what:fractured an arm}.

The storm {f17.status:took} {f17.what:the roof of the riding hall}. {f18.who:Some hundred youngsters} {f18.status:had gone home} {f18.time:one hour before}, {f18.cause:after the police had advised it}. Their trainer, {f20.name:Mona Iversen}, said: "{f19.wording:I am from the Lofoten, I know when a house is speaking}."

{f21.who:The Red Cross} {f21.status:is running} {f21.what:places to get warm in school buildings}. It was {f22.status:impossible} {f22.time:for three hours} to call the emergency number; {f22.cause:a cable had been damaged}, according to {f23.source:the operator}.

{f25.who:Meteorologists} {f25.status:put out} {f25.what:an orange warning} {f25.time:on Saturday afternoon}. {f24.who:The head of the council}, {f24.name:Filippa Gren}, {f24.position:said people had been warned in good time}.

{f27:Schools stay closed on Tuesday}.

=== key
f1.status same A=without electricity B=no current | the households
f2.who differs A=lineman B=farmer | the dead man's work
f3.name same A=Nils B=Nils | the storm
f5.number compatible A=31000 B=31000~ | households cut off
f6.cause compatible A=a falling spruce B=a tree | how he died
f7.time differs A=2022-01-30 morning B=2022-01-29 evening | when
f8.name same A=Kent Hallin B=Kent Hallin | the dead man
f8.age same A=47 B=47 | his age
f9.what differs A=repairing a line B=clearing a road | what he was doing
f10.place same A=Roma-Kloster B=Roma-Kloster | where
f11.who differs A=his workmate B=his son | who was with him
f11.status same A=escaped with bruises B=got away with bruises | that man
f12.who same A=network company B=grid operator | who stopped work
f12.status same A=stopped work B=kept crews indoors | the repairs
f12.time same A=until the wind dropped B=as long as it blew hard | for how long
f13.number same A=41 B=41 | the strongest gust, metres a second
f13.place differs A=lighthouse B=airport | where it was measured
f14.what differs A=record for January B=weaker than January 2015 | the rank of the storm
f15.status same A=turned back B=had to return | the ferry
f15.place same A=halfway B=half of the crossing done | where the ferry turned
f15.cause differs A=smashed window B=steering failed | why
f16.who differs A=a passenger B=a cook | who was hurt on the ferry
f16.what same A=broken arm B=fractured arm | the injury
f17.what differs A=ice rink B=riding hall | whose roof went
f17.status same A=blown off B=taken | the roof
f18.who same A=hundred children B=some hundred youngsters | who had been inside
f18.status same A=had left B=had gone home | the children
f18.time same A=an hour earlier B=one hour before | when they left
f18.cause differs A=coach distrusted the noise B=police advised it | why
f19.wording differs A=when a house is talking B=when a house is speaking | Iversen's words
f20.name same A=Mona Iversen B=Mona Iversen | the coach
f21.who differs A=municipality B=Red Cross | who runs the warm rooms
f21.status same A=opened B=running | the warm rooms
f21.what same A=warm rooms in the schools B=places to get warm in school buildings | the help
f22.status same A=out of order B=impossible to call | the emergency number
f22.time same A=3 hours B=3 hours | for how long
f22.cause differs A=mast fell B=cable damaged | why
f23.source differs A=telecoms agency B=operator | on whose word
f24.who same A=chairwoman of the council B=head of the council | Gren
f24.name same A=Filippa Gren B=Filippa Gren | the politician
f24.position differs A=forecast too late B=warned in good time | the politician on the forecast
f25.who same A=weather service B=meteorologists | who warned
f25.status same A=issued B=put out | the warning
f25.what differs A=red B=orange | the warning's colour
f25.time same A=2022-01-29 afternoon B=2022-01-29 afternoon | when
f26 only A | the storm of 2005
f27 only B | schools on Tuesday
