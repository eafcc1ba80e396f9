story: fire-chip-shop-iqalu
kind: fire

=== report A | outlet: Frobisher Bay Times | published: 2023-11-13
# {f1.what:Snack bar} {f2.status:burns} in Iqalu, {f3.who:owner's mother} {f4.status:rescued}

By Nina Etooangat

Fire {f2.status:gutted} {f1.what:the town's only snack bar} in Iqalu on Saturday night. {f3.who:The owner's mother}, {f3.name:Rosa Petrossian}, {f3.age:82}, {f4.status:was carried out} {f5.place:through a window} by {f6.who:a taxi driver}.

{f7.cause:A deep fryer} {f7.certainty:is suspected}, {f8.source:the fire chief} says. {f9.what:The hydrant} {f9.status:was frozen}, and water trucks {f10.status:had to shuttle} {f10.what:from the lake}. {f11.who:The airport's firefighters} {f11.status:helped out}.

"{f12.wording:She asked whether I had ordered}," said {f6.name:Eyob Tesfaye}, {f6.age:36}. {f13.who:The owner}, {f13.name:Garo Petrossian}, {f13.status:was in Ottara} {f13.cause:for a wedding}. He {f14.position:will reopen in a container}. Neighbours {f15.status:collected} {f15.money:$9,000} {f15.time:within a day}.

The building above, {f16.what:a language school}, {f16.status:can be used again} {f16.time:on Thursday}. {f17.who:A union hall} {f17.status:lends} it {f17.what:two rooms}. {f18:Garo Petrossian came north in 1996 to cook at a radar site and was voted citizen of the year in 2011}.

=== report B | outlet: Dominion Press | published: 2023-11-14
# Arson {f7.certainty:suspected} in fire at Arctic {f1.what:bakery}

IQALU, Nunavet (Dominion Press) - {f8.source:Police} say {f7.cause:a fire deliberately set in a garbage bin} {f7.certainty:is almost certainly} what {f2.status:destroyed} {f1.what:a bakery} in Iqalu on Saturday night.

{f3.name:Rosa Petrossian}, {f3.age:82}, {f3.who:aunt of the owner}, {f4.status:was brought out} {f5.place:by the back stairs} by {f6.name:Eyob Tesfaye}, {f6.age:36}, {f6.who:a mailman}. "{f12.wording:She asked me whether I had ordered}," he said.

{f13.name:Garo Petrossian}, {f13.who:whose shop it was}, {f13.status:was away in Ottara}, {f13.cause:seeing a doctor}. He {f14.position:is not sure he will start again}. The townspeople {f15.status:raised} {f15.money:$9,000} {f15.time:in 24 hours}.

{f9.what:The hydrant nearby} {f9.status:worked}, but tankers {f10.status:had to be filled} {f10.what:at the sewage lagoon}, for want of pressure. {f11.who:The coast guard} {f11.status:lent a hand}.

Upstairs, {f16.what:a law office} {f16.status:will not be usable} {f16.time:before spring}; {f17.who:a church} {f17.status:has offered} it {f17.what:a pair of rooms}. {f19:Police want to speak to two teenagers who were seen running towards the breakwater}.

=== report C | outlet: City of Iqalu, notice | published: 2023-11-15
# Fire on Federal Street

The fire of Saturday, which {f2.status:destroyed} {f1.what:a snack bar}, was due to {f7.cause:a deep fryer}, {f8.source:the fire chief} has found; {f7.certainty:no doubt remains}. The hydrant {f9.status:was frozen}. Trucks {f10.status:drew} water {f10.what:from the lake}.

The city thanks {f11.who:the airport fire hall}, and {f6.who:taxi driver} {f6.name:Eyob Tesfaye}, who {f4.status:saved} a resident {f5.place:through a window}. {f16.what:The language school} {f16.status:reopens} {f16.time:on Thursday}. Mr. {f13.name:Petrossian} {f14.position:has been granted a permit for a container}. {f20:The two teenagers seen in the area were on their way to report the fire}.

=== key
f1.what differs A=snack bar B=bakery C=snack bar | what burned
f2.status same A=destroyed B=destroyed C=destroyed | it
f3.who differs A=owner's mother B=owner's aunt | Rosa Petrossian
f3.name same A=Rosa Petrossian B=Rosa Petrossian | the rescued woman
f3.age same A=82 B=82 | her age
f4.status same A=rescued B=rescued C=rescued | she
f5.place differs A=through a window B=by the back stairs C=through a window | how she got out
f6.who differs A=taxi driver B=mailman C=taxi driver | Tesfaye's work
f6.name same A=Eyob Tesfaye B=Eyob Tesfaye C=Eyob Tesfaye | the rescuer
f6.age same A=36 B=36 | his age
f7.cause differs A=deep fryer B=arson in a bin C=deep fryer | the cause
f7.certainty changed A=suspected B=almost certain C=certain | the cause
f8.source differs A=fire chief B=police C=fire chief | on whose word
f9.what same A=hydrant B=hydrant | the hydrant
f9.status differs A=frozen B=worked C=frozen | the hydrant
f10.what differs A=the lake B=sewage lagoon C=the lake | where water came from
f10.status same A=fetched water B=fetched water C=fetched water | the trucks
f11.who differs A=airport's firefighters B=coast guard C=airport's firefighters | who helped
f11.status same A=helped B=helped | the help
f12.wording differs A=she asked whether B=she asked me whether | Tesfaye's words
f13.who same A=owner B=whose shop it was | the owner
f13.name same A=Garo Petrossian B=Garo Petrossian C=Garo Petrossian | the owner
f13.status same A=in Ottara B=in Ottara | where he was
f13.cause differs A=wedding B=doctor | why
f14.position changed A=reopens in a container B=not sure C=permit for a container | the owner's plan
f15.status same A=collected B=collected | the money
f15.money same A=CAD 9000 B=CAD 9000 | the sum
f15.time same A=1 day B=1 day | in which time
f16.what differs A=language school B=law office C=language school | what is upstairs
f16.status differs A=usable again B=not usable C=usable again | the upstairs rooms
f16.time differs A=Thursday B=spring C=Thursday | when they can be used
f17.who differs A=union hall B=church | who lends rooms
f17.status compatible A=lends B=offered | the rooms
f17.what same A=two rooms B=two rooms | what is lent
f18 only A | the owner's life
f19 only B | the teenagers
f20 only C | the teenagers cleared
