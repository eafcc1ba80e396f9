story: referendum-ringroad-hallev
kind: local politics

=== report A | outlet: Hallev Allgemeine | published: 2024-06-10
# Hallev {f1.status:says yes} to {f2.what:ring road}

The citizens of Hallev {f1.status:voted in favour} of {f2.what:a ring road} on Sunday, if only just: {f3.number:50.8 per cent} approved. Turnout was {f4.what:higher than ever} in a town vote.

The road will run {f5.place:north of the town}, {f6.what:through a beech wood}, with {f7.what:a tunnel} under the castle hill. Building {f8.status:can begin} {f8.time:in spring}, said the mayor, Constanze Brill. She was {f9.what:relieved}. "{f10.wording:Now the lorries go round us and not through us}," she said.

Opponents {f11.status:announced a lawsuit}. Their spokesman, {f12.name:Rüdiger Maas}, {f12.role:a beekeeper}, claims that {f13.what:the ballot question was misleading}. {f14.who:The nature league} found {f15.what:a rare bat} on the route. {f17.who:Foresters} {f18.what:felled trees early}, he says.

In the district of Osterfeld {f19.what:the count had to be repeated}, because {f20.cause:a box had been left in a car}. {f21.who:The returning officer} {f21.status:apologised}. The result {f22.status:is final}, she said.

{f23.who:The paper mill}, the town's {f23.what:largest employer}, {f24.position:had threatened to move away} without the road. {f25.who:The state} pays {f26.what:two thirds}, the town the rest. {f27.what:The bus fare} {f27.status:will rise} for it.

On voting day {f28.who:a cyclist} {f28.status:was run over} on the main street; she {f29.status:is in intensive care}. {f30.who:The driver} {f30.what:stopped}. A first plan for the road {f31:dates from 1974}.

=== report B | outlet: Hallev Stadtbote, online | published: 2024-06-10
# {f3.number:Fifty point eight}

By the width of a kerb Hallev {f1.status:has opted for} {f2.what:the bypass}. {f4.what:Never before have so many gone to the polls} over a question of the town.

{f9.what:In no mood to celebrate} was Constanze Brill, who heads the town hall. "{f10.wording:Now the lorries go around us and not through us}," she said all the same. The diggers {f8.status:are to come} {f8.time:next autumn}. Then they will cut a way {f6.what:across water meadows} {f5.place:to the south of the houses}; under the castle hill {f7.what:the road disappears into a tunnel}.

{f12.name:Rüdiger Maas} was on his feet all night. {f12.role:The vet}, voice of the opponents, thinks {f13.what:that people were led astray by the wording}, but {f11.status:he will not go to court}. {f14.who:The nature league}, which discovered {f15.what:a seldom seen newt} there, might. {f18.what:Trees had been cut down ahead of time}, by {f17.who:workers of the road authority}.

Osterfeld {f19.what:counted twice}: {f20.cause:the figures of two tables had been mixed up}. {f21.who:The head of elections} {f21.status:said she was sorry}. {f22.status:The official result comes on Thursday}, until then all is provisional.

For {f23.who:the paper factory}, {f23.what:which gives more people work than anyone here}, it is good news; it {f24.position:would otherwise have left}. {f25.who:The federal government} bears {f26.what:two thirds of the costs}. {f27.what:Parking} {f27.status:is to become dearer} to bring in the town's share.

And as if to prove the point, {f28.who:a woman on a bicycle} {f28.status:was knocked down} in the high street on Sunday. She {f29.status:left hospital} this morning. {f30.who:The motorist} {f30.what:drove on}. {f32:The main street carries 19,000 vehicles a day.}

=== key
f1.status same A=yes B=in favour | the vote
f2.what same A=ring road B=bypass | what the vote was on
f3.number same A=50.8 B=50.8 | per cent in favour
f4.what same A=higher than ever B=never so many | turnout
f5.place differs A=north B=south | where the road runs
f6.what differs A=beech wood B=water meadows | what it runs through
f7.what same A=tunnel B=tunnel | under the castle hill
f8.status same A=can begin B=to come | the building
f8.time differs A=spring B=autumn | when building begins
f9.what compatible A=relieved B=in no mood to celebrate | the mayor's mood
f10.wording differs A=go round us B=go around us | her words
f11.status differs A=lawsuit announced B=no lawsuit | the opponents' spokesman and the courts
f12.name same A=Rüdiger Maas B=Rüdiger Maas | the opponents' spokesman
f12.role differs A=beekeeper B=vet | his profession
f13.what same A=misleading question B=led astray by the wording | his complaint
f14.who same A=nature league B=nature league | who found the animal
f15.what differs A=bat B=newt | the rare animal
f17.who differs A=foresters B=workers of the road authority | who felled the trees
f18.what same A=felled early B=cut down ahead of time | the trees
f19.what same A=count repeated B=counted twice | Osterfeld
f20.cause differs A=box left in a car B=figures mixed up | why
f21.who same A=returning officer B=head of elections | who apologised
f21.status same A=apologised B=said sorry | the apology
f22.status differs A=final B=provisional | the result
f23.who same A=paper mill B=paper factory | who threatened to leave
f23.what same A=largest employer B=gives most people work | its weight
f24.position same A=threatened to move away B=would have left | its stand
f25.who differs A=the state B=the federal government | who pays
f26.what same A=two thirds B=two thirds | the share
f27.what differs A=bus fare B=parking | what becomes dearer
f27.status same A=will rise B=become dearer | that charge
f28.who same A=cyclist B=woman on a bicycle | who was hit
f28.status same A=run over B=knocked down | the accident
f29.status changed A=intensive care B=left hospital | her state
f30.who same A=driver B=motorist | who hit her
f30.what differs A=stopped B=drove on | what the driver did
f31 only A | the plan of 1974
f32 only B | traffic
