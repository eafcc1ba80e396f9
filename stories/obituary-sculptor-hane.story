story: obituary-sculptor-hane
kind: obituary

=== report A | outlet: Rhine Culture Wire | published: 2024-11-04
# Sculptor Gisbert Hane {f1.status:dies} at {f2.age:92}

The sculptor Gisbert Hane, known for his animals of scrap iron, {f1.status:died} {f4.time:on Saturday night} {f5.place:at a nursing home} in Duisfeld, {f6.source:his gallery} said. He was {f2.age:92}.

Hane was born {f7.place:in Silesia} and fled west {f7.time:in 1945} with {f7.whom:his grandmother}. He learned {f8.what:welding} {f8.place:at a shipyard}. His first work, {f9.what:a rooster}, was {f9.status:bought} {f9.time:in 1958} by {f9.who:a brewer}.

He became known when his "{f10.name:Herd}" of {f11.number:24} {f11.what:horses} was set up {f12.place:in front of the central station} in Duisfeld {f12.time:in 1971}. {f13.who:Railwaymen} {f13.status:protested}; one horse {f14.status:was stolen} and {f14.what:never returned}. "{f15.wording:Iron remembers every blow, that is why I love it}," he said.

From {f16.time:1975 to 1997} he taught {f16.place:at the academy in Düsselberg}. Among his pupils was {f17.who:Ulrike Sandforth}, {f17.role:who made the city's war memorial}. Hane {f18.status:refused} {f18.what:the Federal Cross of Merit} {f18.cause:because of the country's arms exports}.

He was {f19.status:a widower}; {f20.who:his son} runs {f20.what:a forge}. The city {f21.status:will give} him {f21.what:an honorary grave}. {f22.what:His studio} {f22.status:is to become a museum}. His last sculpture, {f23.what:a crane}, {f23.status:remained unfinished}. {f24.cause:A fire} in {f24.time:1989} {f24.status:destroyed} most of his drawings.

=== report B | outlet: Duisfelder Stimme | published: 2024-11-09
# The man who heard iron

By Ruthild Overbeck

Every child of Duisfeld has sat on an animal by Gisbert Hane. The "{f10.name:Herd}", {f11.number:two dozen} {f11.what:bulls} of rust and rivets, has stood since {f12.time:1971} {f12.place:before the town hall}. {f4.time:On the night from Saturday to Sunday}, {f2.age:at the age of 92}, their maker {f1.status:fell asleep for good}, {f5.place:in his own bed}, as {f6.source:his housekeeper} reports.

{f7.whom:With an aunt} he had come, {f7.time:at the end of the war}, as a refugee {f7.place:from East Prussia}. The {f8.what:handling of the torch} he picked up {f8.place:in a railway workshop}. {f9.who:A brewery owner} {f9.status:paid} two hundred marks for {f9.what:the first thing he made, a cock}; that was {f9.time:in 1958}.

{f13.who:The market traders} {f13.status:were furious} when the bulls came. One {f14.status:was carried off} by night, {f14.what:and brought back}, painted pink. "{f15.wording:Iron remembers each blow, that is why I love it}," Hane said to the police.

For {f16.time:twenty-two years} he was a teacher {f16.place:at the college of art in Kassfeld}. {f17.who:Ulrike Sandforth}, {f17.role:to whom we owe the memorial to the fallen}, learned from him. {f18.what:The state's highest order} he {f18.status:would not accept}, {f18.cause:since a general had been given it the same day}.

His wife {f19.status:had died before him}. {f20.who:His daughter} has {f20.what:a smithy} at the harbour. {f21.what:The grave of honour} that the city offered {f21.status:has been declined}: {f25:he wanted to lie in the woods}. {f22.what:The workshop} {f22.status:will be pulled down}. {f23.what:A heron} stands in it, {f23.status:without a head}. His sketches, of which he spoke so often, {f24.status:were lost} {f24.time:thirty-five years ago}, {f24.cause:in a flood}. {f26:On Friday, somebody put a scarf round the neck of the oldest bull.}

=== key
f1.status same A=died B=fell asleep for good | Hane
f2.age same A=92 B=92 | his age
f4.time same A=2024-11-02 night B=night from Saturday to Sunday | when he died
f5.place differs A=nursing home B=his own bed | where he died
f6.source differs A=his gallery B=his housekeeper | on whose word
f7.place differs A=Silesia B=East Prussia | where he came from
f7.time same A=1945 B=end of the war | when he fled
f7.whom differs A=grandmother B=aunt | with whom he fled
f8.what same A=welding B=handling of the torch | what he learned
f8.place differs A=shipyard B=railway workshop | where he learned it
f9.what same A=rooster B=cock | his first work
f9.time same A=1958 B=1958 | when it was sold
f9.who same A=brewer B=brewery owner | who bought it
f9.status same A=bought B=paid for | the first work
f10.name same A=Herd B=Herd | his best-known work
f11.number same A=24 B=two dozen | the animals in it
f11.what differs A=horses B=bulls | the animals in it
f12.place differs A=central station B=town hall | where it stands
f12.time same A=1971 B=1971 | since when
f13.who differs A=railwaymen B=market traders | who was against it
f13.status same A=protested B=were furious | their reaction
f14.status same A=stolen B=carried off | one of the animals
f14.what differs A=never returned B=brought back | that animal
f15.wording differs A=every blow B=each blow | his words
f16.time same A=1975-1997 B=22 years | how long he taught
f16.place differs A=Düsselberg B=Kassfeld | where he taught
f17.who same A=Ulrike Sandforth B=Ulrike Sandforth | his pupil
f17.role same A=made the war memorial B=memorial to the fallen | his pupil's work
f18.what compatible A=Federal Cross of Merit B=the state's highest order | what he refused
f18.status same A=refused B=would not accept | the order
f18.cause differs A=arms exports B=a general had been given it | why he refused
f19.status same A=widower B=wife had died before him | Hane
f20.who differs A=son B=daughter | his child
f20.what same A=forge B=smithy | what the child runs
f21.what same A=honorary grave B=grave of honour | what the city offers
f21.status changed A=will be given B=declined | the grave
f22.what same A=studio B=workshop | where he worked
f22.status differs A=museum B=pulled down | what becomes of it
f23.what differs A=crane B=heron | his last work
f23.status compatible A=unfinished B=without a head | his last work
f24.time same A=1989 B=thirty-five years ago | when the drawings were lost
f24.status same A=destroyed B=lost | the drawings
f24.cause differs A=fire B=flood | how the drawings were lost
f25 only B | where he wanted to lie
f26 only B | the scarf
