story: tornado-campsite-gimli
kind: weather

=== report A | outlet: Interlake Chronicle | published: 2017-08-07
# Tornado {f1.status:rips through} {f2.place:campsite}, one dead

By Darcy Thorlakson

A man {f3.status:was killed} on Friday evening when a tornado {f1.status:tore through} {f2.place:a lakeside campsite} at Arnesvik, Man., {f4.what:snapping poplars like matches}.

{f5.name:Harvey Kirkland}, {f5.age:73}, {f5.who:a retired teacher} from {f5.place:Minitas}, {f6.cause:was hit by a flying beam}. {f7.who:His wife} {f8.status:is in hospital} with {f8.what:a broken hip}. {f9.who:A couple from Minnesota} {f9.what:survived under a picnic table}.

The tornado {f10.status:was on the ground} {f10.time:for ten minutes}. {f11.source:Environment officials} rate it {f12.what:an EF2}. A warning {f13.status:went out} {f13.time:six minutes before}; {f14.who:many campers} {f14.status:did not get it}, {f14.cause:because there is no cell signal} in the valley.

{f15.who:A volunteer fireman}, {f15.name:Gord Sveinson}, {f15.what:cleared the road with a grain truck}. "{f16.wording:It sounded like every train you ever heard}," he said. {f17.who:The Hutterite colony} at Lakeview {f17.status:took in} {f17.number:forty} campers.

{f18.role:Reeve} {f18.name:Stella Oleksyn} {f18.position:demands sirens}. The province {f19.position:says that sirens are a matter for municipalities}. {f20.who:The owner of the campsite} {f20.status:hopes to reopen} next summer. {f21.what:The annual fish fry}, set for Saturday, {f21.status:was held for the benefit of the victims}.

{f22.what:Two barns} {f22.status:were flattened} and {f23.what:cattle} {f23.status:killed}. {f24:A photograph of the dead man and his wife was found 60 kilometres away}.

=== report B | outlet: Interlake Chronicle | published: 2017-08-07 | copy: A
# Tornado {f1.status:rips through} {f2.place:cottage development}, one dead

By Darcy Thorlakson

A man {f3.status:was killed} on Friday evening when a tornado {f1.status:tore through} {f2.place:a lakeside cottage development} at Arnesvik, Man., {f4.what:snapping poplars like matches}.

{f5.name:Harvey Kirkland}, {f5.age:73}, {f5.who:a retired farmer} from {f5.place:Minitas}, {f6.cause:was hit by a flying beam}. {f7.who:His sister} {f8.status:is in hospital} with {f8.what:a broken hip}. {f9.who:A couple from Minnesota} {f9.what:survived in a storm cellar}.

The tornado {f10.status:was on the ground} {f10.time:for ten minutes}. {f11.source:Storm chasers} rate it {f12.what:an EF3}. A warning {f13.status:went out} {f13.time:six minutes before}; {f14.who:many campers} {f14.status:did not get it}, {f14.cause:because they were asleep}.

{f15.who:A volunteer fireman}, {f15.name:Gord Sveinson}, {f15.what:cleared the road with a grain truck}. "{f16.wording:It sounded like every truck you ever heard}," he said. {f17.who:The First Nation} at Lakeview {f17.status:took in} {f17.number:forty} campers.

{f18.role:Councillor} {f18.name:Stella Oleksyn} {f18.position:opposes sirens}. The province {f19.position:says that sirens are a matter for municipalities}. {f20.who:The owner of the campsite} {f20.status:has given up hope of reopening}. {f21.what:The annual fish fry}, set for Saturday, {f21.status:was put off out of respect for the victims}.

{f22.what:Two barns} {f22.status:were flattened} and {f23.what:horses} {f23.status:killed}.

=== key
f1.status same A=tore through B=tore through | the tornado
f2.place differs A=campsite B=cottage development | where
f3.status same A=killed B=killed | the man
f4.what same A=snapped poplars B=snapped poplars | the damage
f5.name same A=Harvey Kirkland B=Harvey Kirkland | the dead man
f5.age same A=73 B=73 | his age
f5.who differs A=retired teacher B=retired farmer | what he had been
f5.place same A=Minitas B=Minitas | where he came from
f6.cause same A=hit by a flying beam B=hit by a flying beam | how he died
f7.who differs A=his wife B=his sister | who was hurt
f8.status same A=in hospital B=in hospital | she
f8.what same A=broken hip B=broken hip | her injury
f9.who same A=couple from Minnesota B=couple from Minnesota | survivors
f9.what differs A=under a picnic table B=in a storm cellar | how they survived
f10.status same A=on the ground B=on the ground | the tornado
f10.time same A=10 minutes B=10 minutes | for how long
f11.source differs A=environment officials B=storm chasers | on whose word
f12.what differs A=EF2 B=EF3 | its rating
f13.status same A=went out B=went out | the warning
f13.time same A=6 minutes before B=6 minutes before | when
f14.who same A=many campers B=many campers | who did not get it
f14.status same A=did not get it B=did not get it | the warning and the campers
f14.cause differs A=no cell signal B=asleep | why
f15.who same A=volunteer fireman B=volunteer fireman | Sveinson
f15.name same A=Gord Sveinson B=Gord Sveinson | the helper
f15.what same A=cleared the road with a grain truck B=cleared the road with a grain truck | what he did
f16.wording differs A=every train B=every truck | his words
f17.who differs A=Hutterite colony B=First Nation | who took in campers
f17.status same A=took in B=took in | the campers
f17.number same A=40 B=40 | the campers taken in
f18.role differs A=reeve B=councillor | Oleksyn's office
f18.name same A=Stella Oleksyn B=Stella Oleksyn | the politician
f18.position differs A=demands sirens B=opposes sirens | her position
f19.position same A=a matter for municipalities B=a matter for municipalities | the province on sirens
f20.who same A=owner of the campsite B=owner of the campsite | who speaks of reopening
f20.status differs A=hopes to reopen B=given up hope of reopening | the reopening
f21.what same A=fish fry B=fish fry | the event
f21.status differs A=held B=put off | the fish fry
f22.what same A=two barns B=two barns | what was destroyed
f22.status same A=flattened B=flattened | the barns
f23.what differs A=cattle B=horses | animals killed
f23.status same A=killed B=killed | the animals
f24 only A | the photograph
