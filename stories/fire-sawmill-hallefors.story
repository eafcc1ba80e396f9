story: fire-sawmill-hallefors
kind: fire

=== report A | outlet: Bergslagens Allehanda | published: 2020-07-09
# {f1.what:Sawmill} fire: {f2.who:trainee} {f3.status:arrested}

By Pontus Eldh

The police {f3.status:arrested} {f2.who:an eighteen-year-old trainee} on Wednesday on suspicion of {f4.what:arson} after {f5.what:the planing hall} of the Hellefors {f1.what:sawmill} {f6.status:burned to the ground} {f7.time:in the night to Tuesday}.

The young man {f8.status:admits} that he {f9.what:threw a cigarette} into the shavings, {f10.source:his lawyer} says, but denies intent. {f11.who:A security camera} {f11.status:filmed} him {f11.place:by the loading ramp} {f11.time:at ten past eleven}.

{f12.who:The night foreman}, {f12.name:Lars-Göran Höök}, {f12.age:55}, {f13.what:ran back for the logbook} and {f14.what:burned his hands}. He {f15.status:is cared for} {f15.place:in Örebacka}. {f16.who:Neighbours} {f16.status:formed a chain} {f16.what:with buckets} until {f17.who:the part-time brigade} arrived {f17.time:after 25 minutes}.

"{f18.wording:The timber sang before it burned}," {f12.name:Höök} {f18.whom:told his wife}.

The owner, {f19.name:Hellskog}, {f20.position:promises to build anew}. {f21.number:Ninety} employees {f22.status:are laid off} {f22.time:until August}; the union {f23.name:Träfacket} {f23.position:accepts this}. The municipality {f24.status:has lent} {f24.what:the old school} as an office.

{f25.what:Water used to fight the fire} {f25.status:has reached} {f25.place:the lake}. {f26.status:Bathing is prohibited}. {f27.source:The county} {f27.what:found arsenic}, from impregnated wood.

The mill, {f28.time:founded in 1897}, {f29.what:had lost its insurance} for {f5.what:the planing hall} in April, {f29.cause:because the sprinklers were out of date}.

{f30:In 1962 a steam boiler burst here and four men were killed}.

=== report B | outlet: Svealand Radio, news desk | published: 2020-07-13
# Young man {f3.status:freed} after mill fire

The eighteen-year-old {f2.who:holiday worker} who was held on suspicion of {f4.what:negligence} after the fire at the Hellefors {f1.what:sawmill} {f3.status:was released} on Sunday. He {f8.status:has withdrawn his confession}, said {f10.source:the prosecutor}: it was {f9.what:a phone charger} that {f9.what:he had left plugged in}.

Investigators now believe that {f31:an electric motor overheated}.

The fire {f6.status:reduced} {f5.what:the drying kilns} {f6.status:to ashes} {f7.time:last Monday night}. {f11.who:A camera} {f11.status:had recorded} the youth {f11.place:at the back gate} {f11.time:shortly after eleven}.

{f12.name:Lars-Göran Höök}, {f12.age:55}, {f12.who:who was in charge of the shift}, went in again {f13.what:to look for the trainee}. He {f14.what:suffered burns to both hands} and {f15.status:has left the hospital} {f15.place:in Örebacka}. His words, "{f18.wording:The timber sang while it burned}," were addressed {f18.whom:to a nurse}, she says.

{f16.who:People from the houses nearby} {f16.status:passed} {f16.what:pails of water} {f16.status:from hand to hand}. {f17.who:The volunteer firemen} {f17.time:needed almost half an hour}.

{f19.name:Hellskog}, which owns the mill, {f20.position:does not yet want to say whether it will be rebuilt}. The {f21.number:ninety} people who work there {f22.status:are without work} {f22.time:until further notice}, which their union, {f23.name:Träfacket}, {f23.position:calls unlawful}. {f24.what:The former school} {f24.status:serves} as a provisional office.

{f25.what:The water of the firemen} {f25.status:flowed into} {f25.place:a stream}. {f27.what:Arsenic was not detected}, according to {f27.source:the county}; people {f26.status:may swim again}.

{f29.what:The burnt part was not insured}, {f29.cause:since the company had not paid the premium}. The mill {f28.time:dates from 1897}.

=== key
f1.what same A=sawmill B=sawmill | what burned
f2.who differs A=trainee B=holiday worker | the young man's post
f3.status changed A=arrested B=released | the young man
f4.what differs A=arson B=negligence | the suspicion
f5.what differs A=planing hall B=drying kilns | which part burned
f6.status same A=burned to the ground B=reduced to ashes | the building
f7.time same A=2020-07-06 night B=2020-07-06 night | when
f8.status changed A=admits B=withdrew his confession | the young man's statement
f9.what differs A=cigarette B=phone charger | what he left behind
f10.source differs A=his lawyer B=prosecutor | on whose word
f11.who same A=security camera B=camera | what recorded him
f11.status same A=filmed B=recorded | the recording
f11.place differs A=loading ramp B=back gate | where he was filmed
f11.time compatible A=23:10 B=shortly after 23:00 | when he was filmed
f12.who same A=night foreman B=in charge of the shift | Höök
f12.name same A=Lars-Göran Höök B=Lars-Göran Höök | the injured man
f12.age same A=55 B=55 | his age
f13.what differs A=logbook B=the trainee | why he went back
f14.what same A=burned hands B=burns to both hands | his injury
f15.status changed A=in hospital B=left the hospital | he
f15.place same A=Örebacka B=Örebacka | the hospital
f16.who same A=neighbours B=people from the houses nearby | who helped
f16.status same A=formed a chain B=from hand to hand | how
f16.what same A=buckets B=pails of water | with what
f17.who same A=part-time brigade B=volunteer firemen | the firemen
f17.time compatible A=25 minutes B=almost 30 minutes | how long they took
f18.wording differs A=before it burned B=while it burned | Höök's words
f18.whom differs A=his wife B=a nurse | to whom he said it
f19.name same A=Hellskog B=Hellskog | the owner
f20.position differs A=will rebuild B=not decided | the owner on rebuilding
f21.number same A=90 B=90 | employees
f22.status same A=laid off B=without work | they
f22.time differs A=until August B=until further notice | for how long
f23.name same A=Träfacket B=Träfacket | the union
f23.position differs A=accepts it B=calls it unlawful | the union on the lay-off
f24.what same A=old school B=former school | the office
f24.status same A=lent B=serves | the school
f25.what same A=water used to fight the fire B=water of the firemen | the water
f25.status same A=reached B=flowed into | the water
f25.place differs A=lake B=stream | where it went
f26.status changed A=prohibited B=allowed again | bathing
f27.source same A=the county B=the county | who tested
f27.what differs A=arsenic found B=no arsenic | the test
f28.time same A=1897 B=1897 | when the mill was founded
f29.what same A=no insurance B=not insured | the burnt part
f29.cause differs A=sprinklers out of date B=premium not paid | why
f30 only A | the boiler of 1962
f31 only B | the motor
