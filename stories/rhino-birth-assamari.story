story: rhino-birth-assamari
kind: animals

=== report A | outlet: Assamari Tribune | published: 2024-03-06
# Keepers overjoyed: rhino cow {f2.name:Malini} gives birth at zoo

ASSAMARI: For the first time in {f3.time:eleven years}, a one-horned rhinoceros {f4.status:has been born} at the state zoo. {f2.name:Malini}, {f2.age:14}, brought forth {f4.whom:a bull calf} in the night to {f5.time:Sunday}.

He weighs {f6.number:58} kilos, stood up {f7.time:within the hour} and {f7.status:drinks from his mother}. The {f8.who:head keeper}, {f8.name:Dipen Bora}, watched the birth on a screen. "{f9.wording:I have two daughters, and I was calmer then}," he said.

The father, {f10.name:Bhim}, {f10.status:lives in another enclosure} and {f21:will not see the calf before it is three}. He had come to Assamari {f11.cause:in exchange for a pair of leopards}. Malini was {f12.status:rescued from a flood} in the national park when she was {f12.what:a few weeks old}.

{f13.who:The chief minister} is to {f13.status:choose the name} {f13.cause:out of suggestions sent in by schoolchildren}. Visitors may see the calf from {f14.time:15 April}. The zoo {f15.status:raises its ticket price} on that day to {f15.money:60 rupees}, {f15.cause:to pay for a new pool}.

{f16.source:The zoo's director}, Hemanta Das, said that the young bull {f17.position:would one day be set free in the park}. {f18.who:A conservation group} {f18.status:welcomed} that: the park's rhinos, {f18.number:2,600} in all, needed fresh blood. In January, poachers killed {f19:a cow and cut off her horn} there.

=== report B | outlet: Zoo Keeper's Weekly | published: 2024-03-11
# India: Rhino calf {f4.status:dies} at Assamari after {f20:infection}

The rhino born at Assamari's state zoo on {f5.time:Monday of last week} {f4.status:is dead}. {f4.whom:The female calf} succumbed on Saturday to {f20:an infection of the navel}.

Its birth, the first there in {f3.time:more than a decade}, had been followed on a monitor by {f8.name:Dipen Bora}, {f8.who:one of the zoo's vets}. It got to its feet {f7.time:after three hours} and, at {f6.number:58} kilograms, seemed strong, but {f7.status:had to be fed by bottle} because the mother, {f2.name:Malini}, {f2.age:aged 14}, {f23:would not let it drink}.

"{f9.wording:I have two sons, and I was calmer then}," Mr Bora had said after the delivery. Malini, {f12.status:orphaned by poachers}, was {f12.what:only weeks old} when she came to the zoo. {f10.name:Bhim}, the calf's sire, {f10.status:shared her enclosure}; he {f11.cause:is on loan from Patna}.

The {f13.who:minister of forests} {f13.status:had been going to name} the animal, from {f13.cause:ideas that pupils had submitted}. It was to be presented to the public {f14.time:in mid-April}. {f16.source:The zoo's deputy director} assured us that there had {f17.position:never been a plan to release it}. {f18.who:Conservationists}, for their part, {f18.status:had spoken out against a release}; {f18.number:2,600} rhinos live in the national park as it is.

Tickets {f15.status:will cost more} from April all the same: {f15.money:60 rupees}, {f15.cause:because feed has become dearer}. An examination of the body {f22:is to show whether hygiene was at fault}.

=== key
f2.name same A=Malini B=Malini | the mother
f2.age same A=14 B=14 | the mother
f3.time compatible A=eleven years B=more than a decade | since the last birth
f4.whom differs A=bull calf B=female calf | the calf
f4.status changed A=born B=dead | the calf
f5.time differs A=2024-03-03 B=2024-03-04 | when it was born
f6.number same A=58 B=58 | weight in kilos
f7.status differs A=drinks from his mother B=fed by bottle | how it was fed
f7.time differs A=within the hour B=after three hours | when it stood up
f8.who differs A=head keeper B=vet | Dipen Bora
f8.name same A=Dipen Bora B=Dipen Bora | who watched
f9.wording differs A=two daughters B=two sons | Bora's words
f10.name same A=Bhim B=Bhim | the father
f10.status differs A=another enclosure B=shared her enclosure | where the father lives
f11.cause differs A=exchange for leopards B=on loan from Patna | why the father is there
f12.status differs A=rescued from a flood B=orphaned by poachers | how the mother came to the zoo
f12.what same A=a few weeks old B=only weeks old | the mother's age then
f13.who differs A=chief minister B=minister of forests | who chooses the name
f13.status changed A=to choose B=had been going to | the naming
f13.cause same A=suggestions of schoolchildren B=ideas of pupils | out of what
f14.time compatible A=15 April B=mid-April | when it was to be shown
f15.status same A=raised B=will cost more | tickets
f15.money same A=INR 60 B=INR 60 | the ticket price
f15.cause differs A=new pool B=dearer feed | why
f16.source differs A=director B=deputy director | who speaks of the release
f17.position differs A=to be set free B=never planned | the release
f18.who same A=conservation group B=conservationists | who reacts
f18.status differs A=welcomed B=against | the release
f18.number same A=2600 B=2600 | rhinos in the park
f19 only A | the poachers in January
f20 only B | what the calf died of
f21 only A | the father and the calf
f23 only B | the mother refused it
f22 only B | the examination
