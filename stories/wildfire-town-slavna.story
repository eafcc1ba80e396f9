story: wildfire-town-slavna
kind: fire

=== report A | outlet: Republic Wire of Ardovia | published: 2023-07-27
# {f3.what:Forest fire} {f1.status:forces} spa town to {f1.what:empty}

SLAVNA, Ardovia - The {f1.status:evacuation} of the spa town of Slavna {f2.status:was completed} on Wednesday night as {f3.what:a forest fire} came within {f4.number:two} kilometres of {f5.place:the sanatorium}.

{f6.number:Some 4,200} people left {f7.what:by train}, {f8.source:the interior ministry} said. {f9.who:The monks of Holy Cross} {f9.status:stayed behind}, {f9.cause:in order to protect their icons}.

{f10.who:A volunteer fireman}, {f10.name:Zdenko Marusz}, {f10.age:23}, {f11.status:died} when {f12.cause:a burning pine fell on his vehicle}. His {f13.role:brother} {f13.status:is in hospital} with {f13.what:burns to the face}. {f14.who:The president} {f14.status:awarded} him {f14.what:a medal} after his death.

The fire {f15.cause:was set by a farmer burning stubble}, {f16.role:district police chief} {f16.name:Ilona Brezny} stated. {f15.status:He has confessed}. {f17.who:The opposition} puts the blame {f17.what:on the sale of six firefighting planes} {f17.time:two years ago}.

{f18.who:Neighbouring Kestria} {f18.status:sent} {f18.what:two water bombers}; {f19.who:Valmark} {f19.status:offered troops}, {f19.what:an offer which the government accepted}.

"{f20.wording:The mountain burned like a loaf in the oven},", said {f21.who:hotel porter} {f21.name:Anton Lisko}, who slept {f22.place:in a school in Brod}.

{f23.who:The meteorological office} {f23.what:expects rain} {f23.time:on Saturday}. The {f24.what:chamber music festival}, due to start on Friday, {f24.status:has been called off}. {f25.what:The spring from which the baths are fed} {f25.status:is not in danger}, geologists say.

{f26:In 1947 a fire destroyed the lower town, and the present sanatorium was built on the ruins}.

=== report B | outlet: Voice of Kestria | published: 2023-07-27
# Kestrian {f18.what:helicopters} fight {f3.what:blaze} at Ardovian resort

BROD (Voice of Kestria) - {f18.what:Two helicopters} {f18.status:lent} by {f18.who:our country} went into action on Thursday against {f3.what:a woodland blaze} which has {f1.status:compelled} {f6.number:more than 4,000} people to {f1.what:leave} the Ardovian resort of Slavna.

The flames are {f4.number:two} kilometres from {f5.place:the railway station}. The last inhabitants {f2.status:were still waiting for buses} at dawn, {f8.source:the mayor} said. {f7.what:Buses are the only means}: trains {f27:have not run since Tuesday}. {f9.who:Monks} {f9.status:refused to go}, {f9.cause:having taken in 60 sick people}.

{f10.name:Zdenko Marusz}, {f10.age:23}, {f10.who:a soldier}, {f11.status:lost his life} as {f12.cause:his truck slid into a ravine}. A {f13.role:cousin} of his {f13.status:was taken to a clinic}, {f13.what:his face burned}. {f14.what:A posthumous decoration} {f14.status:was conferred} by {f14.who:the defence minister}.

{f16.name:Ilona Brezny}, {f16.role:a prosecutor}, said that {f15.cause:a farmer had been burning straw}; {f15.status:he denies it}. {f17.who:Government critics} recall {f17.what:that half a dozen water planes were sold off} {f17.time:in 2021}.

{f19.who:Valmark} {f19.status:proposed to send soldiers}, but {f19.what:Ardovia declined}.

{f21.name:Anton Lisko}, {f21.who:who carries luggage at a hotel}, found {f22.place:a bed in a church hall in Brod}. "{f20.wording:The mountain burned like a loaf in an oven}," he said.

{f23.what:Rain is forecast} by {f23.who:the weather service} {f23.time:for the weekend}. {f24.what:A festival of chamber music} {f24.status:will open a week late}. Experts {f25.status:fear for} {f25.what:the mineral spring}.

=== key
f1.status same A=evacuation forced B=compelled to leave | the town
f1.what same A=emptied B=left | what the town had to do
f2.status differs A=completed B=still going on | the evacuation
f3.what same A=forest fire B=woodland blaze | the fire
f4.number same A=2 B=2 | kilometres
f5.place differs A=sanatorium B=railway station | to what the fire is near
f6.number compatible A=4200~ B=>4000 | people who left
f7.what differs A=train B=buses | how they left
f8.source differs A=interior ministry B=mayor | on whose word
f9.who same A=monks of Holy Cross B=monks | who stayed
f9.status same A=stayed behind B=refused to go | the monks
f9.cause differs A=to protect icons B=had taken in sick people | why they stayed
f10.who differs A=volunteer fireman B=soldier | what the dead man was
f10.name same A=Zdenko Marusz B=Zdenko Marusz | the dead man
f10.age same A=23 B=23 | his age
f11.status same A=died B=lost his life | Marusz
f12.cause differs A=pine fell on his vehicle B=truck slid into a ravine | how he died
f13.role differs A=brother B=cousin | the injured relative
f13.status same A=in hospital B=taken to a clinic | the relative
f13.what same A=burns to the face B=face burned | his injury
f14.who differs A=president B=defence minister | who decorated him
f14.status same A=awarded B=conferred | the decoration
f14.what same A=medal B=decoration | what he was given
f15.cause same A=farmer burning stubble B=farmer burning straw | how the fire began
f15.status differs A=confessed B=denies it | the farmer
f16.role differs A=district police chief B=prosecutor | Brezny's office
f16.name same A=Ilona Brezny B=Ilona Brezny | who gives the cause
f17.who same A=the opposition B=government critics | who blames the government
f17.what same A=sale of six firefighting planes B=half a dozen water planes sold | for what
f17.time same A=2021 B=2021 | when they were sold
f18.who same A=Kestria B=our country | who sent aircraft
f18.status same A=sent B=lent | the aircraft
f18.what differs A=two water bombers B=two helicopters | the aircraft
f19.who same A=Valmark B=Valmark | who offered troops
f19.status same A=offered troops B=proposed to send soldiers | Valmark
f19.what differs A=accepted B=declined | the answer
f20.wording differs A=in the oven B=in an oven | Lisko's words
f21.who same A=hotel porter B=who carries luggage at a hotel | Lisko
f21.name same A=Anton Lisko B=Anton Lisko | the witness
f22.place differs A=school in Brod B=church hall in Brod | where he slept
f23.who same A=meteorological office B=weather service | who forecasts
f23.what same A=rain B=rain | the forecast
f23.time compatible A=2023-07-29 B=the weekend | when
f24.what same A=chamber music festival B=festival of chamber music | the event
f24.status differs A=called off B=a week late | the festival
f25.what same A=the spring of the baths B=the mineral spring | the spring
f25.status differs A=not in danger B=in danger | the spring
f26 only A | the fire of 1947
f27 only B | no trains since Tuesday
