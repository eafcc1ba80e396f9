story: train-snowdrift-vassijarv
kind: transport

=== report A | outlet: Malmfältens Dagblad | published: 2018-02-05
# {f1.time:Eighteen hours} in the snow: night train {f2.status:dug out}

By Kerstin Niemi

The night train to Narvhamn {f2.status:was freed} on Sunday afternoon {f1.time:after eighteen hours} in a drift {f3.place:near Vassi summit}. {f4.number:One hundred and twelve} passengers {f4.status:reached} Narvhamn {f4.what:in good health}.

The train {f5.status:had stopped} {f5.time:on Saturday at 8 p.m.}, when {f6.cause:the overhead line came down}. {f7.what:The heating} {f7.status:failed} {f7.time:an hour later}. {f8.who:Norse soldiers returning from leave} {f8.what:dug a path to the station house} and {f8.what:carried over the elderly}.

{f9.who:The train's cook}, {f9.name:Rolf Tjäder}, {f9.what:served all his reindeer stew without charge}. "{f10.wording:I had forty portions and a hundred hungry people, so I became generous with the water}," he said. {f11.who:A passenger of 70} {f11.status:fell ill} {f11.what:with chest pains} and {f11.status:was taken} {f11.place:to Kirunavaara} {f23.what:by tracked vehicle}.

{f12.what:The snowplough} that should clear the line {f12.status:was under repair}, the track administration {f13.name:Banverk Nord} says. {f14.who:The operator}, {f14.name:Polarexpressen}, {f14.position:wants damages from it}. Passengers {f15.status:get} {f15.what:their fare back}.

{f16.who:The union of train staff} {f16.position:complains that the train was sent off despite a storm warning}. {f17.who:The traffic controller} {f17.status:says he knew of none}. {f18.who:The weather office} {f18.status:had raised the level} {f18.what:to orange} {f18.time:at noon}.

Ore trains {f19.status:run again} {f19.time:from Monday}. The road across the mountain {f20.status:is still closed}, {f20.cause:because of an avalanche}. {f21:In 1956 a train was held here for three days; a child was born on it}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2018-02-05
# Stuck train: operator and track owner {f22:blame each other}

Narvhamn. Having spent {f1.time:most of a day} in a snowdrift {f3.place:not far from Vassi}, {f4.number:112} travellers {f4.status:arrived} in Narvhamn on Sunday evening {f4.what:safe and sound}.

Their train {f5.status:got stuck} {f5.time:shortly before midnight on Saturday}, after {f6.cause:a locomotive had failed}. {f7.what:The lights} {f7.status:went out} {f7.time:about an hour afterwards}. {f8.who:A ski club on its way to a competition} {f8.what:shovelled a way to the station building}, {f8.what:to which old people were pulled on sledges}.

{f9.name:Rolf Tjäder}, {f9.who:a chef}, {f9.what:gave away the whole of his stew}: "{f10.wording:I had forty portions and a hundred hungry people, so I was generous with the water}."

{f11.who:A woman of 70} {f11.what:with a broken hip} {f11.status:was flown} {f11.place:to Kirunavaara} {f23.what:by helicopter} {f2.status:before the train came free}.

{f13.name:Banverk Nord}, the owner of the track, states that {f12.what:its snowplough} {f12.status:was at work further east}. {f14.name:Polarexpressen}, {f14.who:which runs the train}, {f14.position:does not intend to make a claim}. It {f15.status:offers} those on board {f15.what:a free journey}.

The {f16.who:train crews' union} praised its members and {f16.position:asked for blankets to be carried on every train}. {f17.who:The dispatcher} {f17.status:admits having seen the warning}, which {f18.who:meteorologists} {f18.status:had upgraded} {f18.what:to red} {f18.time:around midday}.

{f19.status:Goods traffic resumes} {f19.time:on Tuesday}. The mountain road {f20.status:remains shut} {f20.cause:for want of staff to clear it}.

=== key
f1.time compatible A=18 hours B=most of a day | how long the train was stuck
f2.status same A=freed B=came free | the train
f3.place same A=near Vassi summit B=not far from Vassi | where
f4.number same A=112 B=112 | passengers
f4.status same A=reached Narvhamn B=arrived in Narvhamn | they
f4.what same A=in good health B=safe and sound | how
f5.status same A=stopped B=got stuck | the train
f5.time differs A=2018-02-03T20:00 B=2018-02-03 shortly before 24:00 | when
f6.cause differs A=overhead line down B=locomotive failed | why
f7.what differs A=heating B=lights | what failed
f7.status same A=failed B=went out | it
f7.time same A=1 hour later B=1 hour~ later | when it failed
f8.who differs A=soldiers B=ski club | who dug a path
f8.what compatible A=path dug, elderly carried B=path dug, elderly on sledges | what they did
f9.who same A=the train's cook B=chef | Tjäder
f9.name same A=Rolf Tjäder B=Rolf Tjäder | the cook
f9.what same A=served all his stew without charge B=gave away the whole of his stew | what he did
f10.wording differs A=I became generous B=I was generous | his words
f11.who compatible A=passenger of 70 B=woman of 70 | who fell ill
f11.what differs A=chest pains B=broken hip | the illness
f23.what differs A=tracked vehicle B=helicopter | the transport
f11.status same A=taken B=flown | the patient
f11.place same A=Kirunavaara B=Kirunavaara | where to
f12.what same A=snowplough B=snowplough | the machine
f12.status differs A=under repair B=at work further east | the snowplough
f13.name same A=Banverk Nord B=Banverk Nord | the track's owner
f14.who same A=operator B=which runs the train | Polarexpressen
f14.name same A=Polarexpressen B=Polarexpressen | the operator
f14.position differs A=wants damages B=no claim | the operator
f15.status same A=get B=offered | the passengers
f15.what differs A=fare back B=free journey | what they get
f16.who same A=union of train staff B=train crews' union | the union
f16.position differs A=train sent off despite a warning B=blankets on every train | what the union says
f17.who same A=traffic controller B=dispatcher | who sent the train
f17.status differs A=knew of no warning B=saw the warning | he
f18.who same A=weather office B=meteorologists | who warned
f18.status same A=raised the level B=upgraded | the warning
f18.what differs A=orange B=red | the level
f18.time same A=noon B=midday | when
f19.status same A=run again B=resumes | goods traffic
f19.time differs A=2018-02-05 B=2018-02-06 | when
f20.status same A=closed B=shut | the mountain road
f20.cause differs A=avalanche B=no staff to clear it | why
f21 only A | the train of 1956
f22 only B | they blame each other
