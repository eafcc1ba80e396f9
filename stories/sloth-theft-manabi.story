story: sloth-theft-manabi
kind: animals

=== report A | outlet: Costa y Sierra | published: 2024-06-20
# Stolen {f1.what:sloth} {f1.status:back} at refuge in Portomán

The {f1.what:two-toed sloth} Domingo, {f1.status:stolen} from an animal refuge near Portomán on {f2.time:Saturday night}, {f1.status:has been found}: {f3.who:a baker} {f3.what:saw him hanging from a lamp post} on {f3.time:Tuesday}, in {f3.place:the park of San Vicente del Mar}.

He is {f4.status:unhurt}, though {f4.what:thinner by half a kilo}, said {f5.name:Ximena Zambrano}, the {f5.role:founder of the refuge}. "{f6.wording:He slept through the whole thing, I am sure of it}." The thieves had {f7.what:cut the wire netting}; {f8.what:the camera} {f8.status:was out of order}.

Police {f9.status:arrested} {f9.number:two} {f9.who:brothers}. They had wanted to {f10.cause:sell the animal to a hotel}, {f11.source:the prosecutor} said. They are accused of {f12.what:trafficking in wild animals}. A {f13.role:volunteer at the refuge}, their {f13.role:cousin}, is {f13.status:under suspicion of having told them when nobody would be there}.

Domingo had come to the refuge in {f14.time:2021}, {f14.cause:after losing a foot to a power line}. He {f15.status:cannot be set free}. The {f16.who:environment ministry} {f16.status:will pay for} {f16.what:a new fence}. {f17.who:The mayor of San Vicente}, a bit late, {f17.position:wants to make the sloth an honorary citizen}.

A parrot taken in the same night {f18.status:is still missing}. In 2022 {f19.what:four tortoises were carried off}; they never turned up.

=== report B | outlet: Costa y Sierra | published: 2024-06-20 | copy: A
# Stolen {f1.what:anteater} {f1.status:back} at refuge in Portomán

The {f1.what:anteater} Domingo, {f1.status:stolen} from an animal refuge near Portomán on {f2.time:Saturday night}, {f1.status:has turned up}: {f3.who:a policeman} {f3.what:saw him sitting under a lamp post} on {f3.time:Tuesday}, in {f3.place:the harbour of San Vicente del Mar}.

He is {f4.status:unharmed}, though {f4.what:lighter by half a kilo}, said {f5.name:Ximena Zambrano}, the {f5.role:veterinarian of the refuge}. "{f6.wording:He slept through most of it, I am sure of it}." The thieves had {f7.what:cut the wire fence}; {f8.what:the camera} {f8.status:filmed them}.

Police {f9.status:detained} {f9.number:two} {f9.who:fishermen}. They had wanted to {f10.cause:sell the animal to a circus}, {f11.source:their lawyer} said. They are accused of {f12.what:theft}. A {f13.role:guard at the refuge}, their {f13.role:cousin}, is {f13.status:suspected of having told them when nobody would be there}.

Domingo had come to the refuge in {f14.time:2021}, {f14.cause:after being hit by a car}. He {f15.status:will be released next year}. The {f16.who:environment ministry} {f16.status:refuses to pay for} {f16.what:a new fence}. {f17.who:The mayor of San Vicente}, a bit late, {f17.position:wants to name a square after him}.

A parrot taken in the same night {f18.status:has not reappeared}. In 2022 {f19.what:four tortoises were carried off}; they never turned up.

=== key
f1.what differs A=sloth B=anteater | the animal
f1.status same A=stolen and found B=stolen and turned up | the animal
f2.time same A=2024-06-15 night B=2024-06-15 night | when it was stolen
f3.who differs A=baker B=policeman | who found it
f3.what differs A=hanging from a lamp post B=sitting under a lamp post | how it was seen
f3.time same A=2024-06-18 B=2024-06-18 | when it was found
f3.place differs A=park B=harbour | where it was found
f4.status same A=unhurt B=unharmed | the animal
f4.what same A=thinner by half a kilo B=lighter by half a kilo | its weight
f5.name same A=Ximena Zambrano B=Ximena Zambrano | who speaks for the refuge
f5.role differs A=founder B=veterinarian | Zambrano
f6.wording differs A=the whole thing B=most of it | Zambrano's words
f7.what same A=wire netting cut B=wire fence cut | how they got in
f8.what same A=camera B=camera | what filmed or not
f8.status differs A=out of order B=filmed them | the camera
f9.status same A=arrested B=detained | the thieves
f9.number same A=2 B=2 | arrested
f9.who compatible A=brothers B=fishermen | who was arrested
f10.cause differs A=hotel B=circus | to whom they wanted to sell it
f11.source differs A=prosecutor B=lawyer | on whose word
f12.what differs A=trafficking B=theft | the charge
f13.role differs A=volunteer, cousin B=guard, cousin | the helper
f13.status same A=under suspicion B=suspected | the helper
f14.time same A=2021 B=2021 | when it came
f14.cause differs A=power line B=car | why it came
f15.status differs A=cannot be set free B=to be released | its future
f16.who same A=environment ministry B=environment ministry | who pays or not
f16.status differs A=will pay B=refuses | the ministry
f16.what same A=new fence B=new fence | what for
f17.who same A=mayor of San Vicente B=mayor of San Vicente | who honours it
f17.position differs A=honorary citizen B=name a square | the mayor's wish
f18.status same A=missing B=not reappeared | the parrot
f19.what same A=four tortoises carried off B=four tortoises carried off | the theft of 2022
