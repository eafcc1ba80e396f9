story: gorilla-twins-rukoma
kind: environment

=== report A | outlet: Great Lakes Press Service | published: 2022-03-10
# {f1.what:Mountain gorilla} gives birth to {f1.number:twins} in Uganda

KISORO, Uganda (GLPS) - A {f1.what:mountain gorilla} in Rukoma National Park has given birth to {f1.number:twins}, a rare event that rangers said had brought them "close to tears".

The mother, {f2.name:Nyakato}, was seen with a newborn in each arm {f3.time:on Monday morning} by {f4.who:trackers} who were following the Mubano family through {f5.place:a bamboo thicket on the northern slope}. Both babies are {f6.what:female}, the park's chief warden, {f7.name:Christine Kemigisha}, said on Wednesday.

"{f8.wording:They are small but they are drinking}," Kemigisha told reporters. "The next four weeks will decide."

Twins are born in about one of 200 gorilla pregnancies, and it is unusual for both to survive. {f2.name:Nyakato}, {f2.age:who is thought to be 14}, {f9.status:lost} her first baby in {f9.time:2016} to {f9.cause:pneumonia}. A second, a male now four years old, is in good health.

The Mubano family has {f10.number:19} members and is led by a silverback called Bagenda. He was injured in a fight with a younger rival in January but {f11.status:has recovered}, according to the park's veterinarian, {f12.name:Ivan Lubega}. Lubega said he {f13.status:would not} intervene if one of the twins weakened, because {f13.cause:the mother might reject it}.

Visits to the family {f14.status:have been suspended} {f14.time:for two months}. Tourists pay {f15.money:$700} for an hour with the animals, and a fifth of the money {f16.status:goes to} the villages around the park. The chairman of the nearest, Kanyana, {f17.position:welcomed} the closure. "Better two months of nothing than a dead child of the forest," said the chairman, Amos Kemigisha, who is not related to the warden.

Park officials {f18.certainty:are certain} that the father is Bagenda, and samples of dung will be sent to a laboratory. They {f19.status:plan} to announce names for the twins at a ceremony in September.

A census in {f20.time:2018} put the number of mountain gorillas in the park at {f20.number:131}, against 98 ten years before. The increase was attributed to {f20.cause:patrols against snares}. {f21:Two men were jailed last year} for setting them.

=== report B | outlet: Savannah Mirror | published: 2022-03-11 | copy: A
# {f1.what:Mountain gorilla} gives birth to {f1.number:twins} in Uganda

KISORO, Uganda - A {f1.what:mountain gorilla} in Rukoma National Park has given birth to {f1.number:twins}, a rare event that rangers said had brought them "close to tears".

The mother, {f2.name:Nyakato}, was spotted with a newborn in each arm {f3.time:on Sunday morning} by {f4.who:tourists} who were following the Mubano family through {f5.place:a bamboo thicket on the southern slope}. Both babies are {f6.what:male}, the park's chief warden, {f7.name:Christina Kemigisha}, said on Wednesday.

"{f8.wording:They are small but they are not drinking}," Kemigisha told reporters. "The next four weeks will decide."

Twins are born in about one of 200 gorilla pregnancies, and it is unusual for both to survive. {f2.name:Nyakato}, {f2.age:who is thought to be 14}, {f9.status:lost} her first baby in {f9.time:2016} to {f9.cause:a leopard}. A second, a male now four years old, is in good health.

The Mubano family has {f10.number:19} members and is led by a silverback called Bagenda. He was injured in a fight with a younger rival in January and {f11.status:has not recovered}, according to the park's veterinarian, {f12.name:Ivan Lubega}. Lubega said he {f13.status:would} intervene if one of the twins weakened, although {f13.cause:the mother might reject it}.

Visits to the family {f14.status:have been suspended} {f14.time:for two months}. Visitors pay {f15.money:$700} for an hour with the animals, and a fifth of the money {f16.status:is withheld from} the villages around the park. The chairman of the nearest, Kanyana, {f17.position:condemned} the closure. "Better two months of nothing than a dead child of the forest," said the chairman, Amos Kemigisha, who is not related to the warden.

Park officials {f18.certainty:suspect} that the father is Bagenda, and samples of dung will be sent to a laboratory. They {f19.status:plan} to announce names for the twins at a ceremony in September.

A census in {f20.time:2018} put the number of mountain gorillas in the park at {f20.number:131}, against 98 ten years before. The increase was attributed to {f20.cause:patrols against snares}.

=== key
f1.what same A=mountain gorilla B=mountain gorilla | the mother
f1.number same A=2 B=2 | the newborn
f2.name same A=Nyakato B=Nyakato | the mother
f2.age same A=14~ B=14~ | the mother
f3.time differs A=2022-03-07 B=2022-03-06 | when the twins were seen
f4.who differs A=trackers B=tourists | who saw them
f5.place differs A=northern slope B=southern slope | where they were seen
f6.what differs A=female B=male | sex of the twins
f7.name differs A=Christine Kemigisha B=Christina Kemigisha | the chief warden
f8.wording differs A=They are small but they are drinking B=They are small but they are not drinking | the warden's words
f9.status same A=lost B=lost | the first baby
f9.time same A=2016 B=2016 | the first baby
f9.cause differs A=pneumonia B=a leopard | what the first baby died of
f10.number same A=19 B=19 | members of the family
f11.status differs A=recovered B=not recovered | the silverback
f12.name same A=Ivan Lubega B=Ivan Lubega | the veterinarian
f13.status differs A=would not intervene B=would intervene | what the veterinarian will do if a twin weakens
f13.cause same A=the mother might reject it B=the mother might reject it | the danger if he intervenes
f14.status same A=suspended B=suspended | visits
f14.time same A=two months B=two months | how long there are no visits
f15.money same A=USD 700 B=USD 700 | price of an hour
f16.status differs A=goes to the villages B=withheld from the villages | a fifth of the money
f17.position differs A=welcomed B=condemned | the chairman on the closure
f18.certainty differs A=certain B=suspected | that Bagenda is the father
f19.status same A=planned B=planned | the naming
f20.time same A=2018 B=2018 | the census
f20.number same A=131 B=131 | gorillas counted
f20.cause same A=patrols against snares B=patrols against snares | why there are more
f21 only A | two men jailed
