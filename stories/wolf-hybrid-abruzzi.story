story: wolf-hybrid-abruzzi
kind: animals

=== report A | outlet: Il Centro Appennino | published: 2025-11-12
# {f1.what:Wolf} that bit {f2.whom:hiker} {f1.status:trapped} near Pescosanto

The {f1.what:wolf} that {f2.status:bit} {f2.whom:a hiker} near Pescosanto in October {f1.status:was caught} on {f3.time:Monday night} {f4.what:in a cage trap}. The regional park {f6.status:will keep it} in {f6.place:an enclosure at Civitarossa} until {f7.who:the ministry} {f7.status:decides on its fate}.

{f2.whom:The hiker}, {f2.name:Matilde Orsomando}, 61, had been {f8.what:eating a sandwich on a rock} and was bitten on {f8.place:the calf}. She {f9.position:asks for the animal's life to be spared}. "{f10.wording:I sat in its kitchen, not the other way round}," she said.

The animal, {f11.what:a young male}, {f11.status:was fed by people}, {f12.source:park biologist} {f12.name:Tullio De Santis} believes; {f13.who:a restaurant} is said to have {f13.what:thrown scraps out of its back door}. It wears {f14.what:no collar}. {f15.what:A genetic test} {f15.status:is to show} whether it is a cross with a dog.

{f16.who:The shepherds' association} {f16.position:calls for it to be shot}. In the last twelve months its members lost {f17.number:190} sheep, {f17.money:for which they were compensated}. {f18.who:Animal protectors} {f18.what:held a candlelight vigil} before {f18.place:the town hall}. The path to the hermitage, closed since the attack, {f19.status:opens again} on {f19.time:Saturday}.

In 2022 a wolf had {f20:entered a kindergarten yard} in the next valley without doing any harm.

=== report B | outlet: Roma Weekend | published: 2025-11-16
# Test: Pescosanto biter is a {f1.what:wolf-dog}

The animal caught near Pescosanto is {f1.what:a hybrid: its father was a sheepdog}. That {f15.status:was the result of} a {f15.what:DNA analysis} published on Friday. On {f3.time:Tuesday} it had been {f1.status:captured} {f4.what:with a dart from a narcotics gun}; {f6.status:it is now held} at {f6.place:a zoo near Rome}.

{f7.who:The environment ministry} {f7.status:has ruled that it shall not return to the wild}. {f16.who:The sheep farmers' association}, which {f16.position:had wanted it sterilised and let go}, is displeased, as {f17.number:190} sheep were killed in a year and {f17.money:not a cent was paid}.

In October the beast {f2.status:sank its teeth into} {f8.place:the hand} of {f2.whom:a walker}, {f2.name:Matilde Orsomando}, who was {f8.what:photographing it}. "{f10.wording:I sat in its living room, not the other way round}," says Ms Orsomando, who {f9.position:wants no harm to come to it}.

{f11.what:The young female} {f11.status:had got used to being given food}, {f12.name:Tullio De Santis} supposes, {f12.source:a wolf expert from a university}; {f13.who:a camp site} had {f13.what:left its rubbish uncovered}. {f14.what:A collar} found on it points to {f21:an owner who is now sought}.

{f18.who:Friends of animals} {f18.what:kept a silent watch with candles} in front of {f18.place:the park's offices}. The hermitage path {f19.status:was reopened} {f19.time:yesterday, Saturday}.

=== key
f1.what differs A=wolf B=wolf-dog | the animal
f1.status same A=caught B=captured | the animal
f2.status same A=bit B=sank its teeth into | the attack
f2.whom same A=hiker B=walker | who was bitten
f2.name same A=Matilde Orsomando B=Matilde Orsomando | who was bitten
f3.time differs A=2025-11-10 night B=2025-11-11 | when it was caught
f4.what differs A=cage trap B=narcotics dart | how it was caught
f6.status same A=kept B=held | the animal now
f6.place differs A=enclosure at Civitarossa B=zoo near Rome | where it is kept
f7.who same A=ministry B=environment ministry | who decides
f7.status changed A=to decide B=decided | its fate
f8.what differs A=eating a sandwich B=photographing | what she was doing
f8.place differs A=calf B=hand | where she was bitten
f9.position same A=spare its life B=no harm | what she wants
f10.wording differs A=kitchen B=living room | her words
f11.what differs A=male B=female | its sex
f11.status same A=fed by people B=used to being given food | the animal
f12.source differs A=park biologist B=expert from a university | De Santis
f12.name same A=Tullio De Santis B=Tullio De Santis | who explains
f13.who differs A=restaurant B=camp site | who fed it
f13.what differs A=threw scraps out B=left rubbish uncovered | how
f14.what differs A=no collar B=collar | what it wears
f15.what same A=genetic test B=DNA analysis | what is to show the breed
f15.status changed A=to come B=result | the test
f16.who same A=shepherds' association B=sheep farmers' association | who makes a demand
f16.position differs A=shot B=sterilised and let go | what the shepherds want
f17.number same A=190 B=190 | sheep lost
f17.money differs A=compensated B=not paid | the lost sheep
f18.who same A=animal protectors B=friends of animals | who kept watch
f18.what same A=candlelight vigil B=silent watch with candles | what they did
f18.place differs A=town hall B=park's offices | where
f19.status changed A=to open again B=reopened | the path
f19.time same A=2025-11-15 B=2025-11-15 | when it opens
f20 only A | the wolf of 2022
f21 only B | the owner sought
