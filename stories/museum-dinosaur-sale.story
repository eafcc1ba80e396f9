story: museum-dinosaur-sale
kind: museums

=== report A | outlet: High Plains Wire | published: 2024-06-20
# County museum {f1.status:sells} {f2.what:dinosaur} to fix roof

HOLLIS FORK, Montana, June 20 (HPW) - The Hollis County Museum has {f1.status:sold} its best-known exhibit, the {f3.what:nearly complete} skeleton of {f2.what:a young tyrannosaur} called "{f4.name:Pearl}", for {f5.money:$11 million}, its board said on Wednesday.

The buyer is {f6.who:a hotel company} that wants to {f7.what:display it in a lobby} in {f7.place:Las Vegas}. The money will go into {f8.what:a new roof} and {f8.whom:an endowment}. The board {f9.what:voted six to one}; the only no came from {f10.who:a rancher}, {f11.name:Dell Amundsen}, on whose land the bones were found.

"{f12.wording:We are selling a bone to save a house}," said {f13.role:the chairwoman}, Lorraine Teague. {f14.who:Scientists} {f14.status:protested}: {f15.who:the Society of Vertebrate Studies} {f15.position:asked that casts be made first}. {f16.status:That has been done}, Teague replied.

{f4.name:Pearl} {f17.status:was discovered} {f17.time:in 1997} by {f17.who:two schoolboys} {f17.what:looking for a lost calf}. She is thought to have died {f18.cause:of an infected jaw}. {f19.who:The Sand River Tribe} {f19.status:has not raised claims}.

The skeleton {f20.status:leaves} {f20.time:on 8 July}, {f20.what:in nineteen crates}. A petition {f21.status:failed} to stop the sale. The museum had lost {f22.number:half its visitors} {f22.cause:since the highway was moved}. In 2016 it {f23.status:refused} {f23.money:$4 million} {f23.who:from a collector}. The curator, {f24.role:the only paid employee}, {f24.status:has resigned}.

=== report B | outlet: Bone & Strata | published: 2024-07-10
# So long, {f4.name:Pearl}

By Winifred Lacombe

She {f20.status:went} {f20.time:on Tuesday}, in the rain, {f20.what:on two flatbed trucks}. {f4.name:Pearl}, {f2.what:a juvenile T. rex} of whom {f3.what:about half} survives, {f1.status:now belongs to} {f6.who:a casino group}, which has paid Hollis County {f5.money:eleven million dollars} and means to {f7.what:stand her in an entrance hall} {f7.place:in Reno}.

In return the museum gets {f8.what:a roof}, and {f8.whom:a fund for the years to come}. "{f12.wording:We are selling bones to save a house}," says Lorraine Teague, {f13.role:treasurer of the board}. It had taken two sittings; in the end there were {f9.what:five in favour and two against}. One of the two was {f11.name:Dell Amundsen}, {f10.who:the local vet}.

{f14.who:Researchers} {f14.status:are appalled}. {f15.who:The Society of Vertebrate Studies}, they recall, had {f15.position:demanded that the skeleton stay in public hands}. {f16.status:No casts exist}, says the former curator, {f24.role:who was on the payroll alone}; she {f24.status:was let go} in June.

{f17.who:A farmer's wife} {f17.what:out after a strayed calf} {f17.status:had stumbled on her} {f17.time:twenty-seven years ago}. What killed her was {f18.cause:the bite of another of her kind}. {f19.who:The tribe} on whose old hunting grounds she lay {f19.status:has now gone to court}.

The citizens' petition {f21.status:came to nothing}. {f22.number:A third of the visitors} had stayed away {f22.cause:since the new bridge took the traffic elsewhere}. And yet, eight years ago, the same board {f23.status:had turned down} {f23.money:four million}, {f23.who:from a museum in Chicago}, because, as it was put then, {f4.name:Pearl} was family. {f25:A plaster foot has been left behind for the children.}

=== key
f1.status same A=sold B=now belongs to another | the skeleton
f2.what same A=young tyrannosaur B=juvenile T. rex | what was sold
f3.what differs A=nearly complete B=about half | how much of it survives
f4.name same A=Pearl B=Pearl | its name
f5.money same A=USD 11m B=USD 11m | the price
f6.who compatible A=hotel company B=casino group | the buyer
f7.what same A=display in a lobby B=stand in an entrance hall | what the buyer wants with it
f7.place differs A=Las Vegas B=Reno | where
f8.what same A=roof B=roof | what the money is for
f8.whom same A=endowment B=fund for the years to come | what else the money is for
f9.what differs A=six to one B=five to two | the vote
f10.who differs A=rancher B=vet | what Amundsen is
f11.name same A=Dell Amundsen B=Dell Amundsen | who voted no
f12.wording differs A=a bone B=bones | Teague's words
f13.role differs A=chairwoman B=treasurer | Teague
f14.who same A=scientists B=researchers | who is against it
f14.status compatible A=protested B=appalled | the scientists
f15.who same A=Society of Vertebrate Studies B=Society of Vertebrate Studies | who made a demand
f15.position differs A=casts first B=stay in public hands | what the society wanted
f16.status differs A=casts made B=no casts | the casts
f17.status same A=discovered B=stumbled on | the skeleton
f17.time same A=1997 B=twenty-seven years ago | when it was found
f17.who differs A=two schoolboys B=farmer's wife | who found it
f17.what same A=looking for a lost calf B=after a strayed calf | what the finders were doing
f18.cause differs A=infected jaw B=bite | of what the animal died
f19.who compatible A=Sand River Tribe B=the tribe | who may have a claim
f19.status changed A=no claim B=gone to court | the tribe
f20.status changed A=leaves B=went | the skeleton's departure
f20.what differs A=nineteen crates B=two trucks | how it travelled
f21.status same A=failed B=came to nothing | the petition
f22.number differs A=half B=a third | the visitors lost
f22.cause differs A=highway moved B=new bridge | why they stay away
f23.status same A=refused B=turned down | the earlier offer
f23.money same A=USD 4m B=USD 4m | the earlier offer
f23.who differs A=collector B=museum in Chicago | who made it
f24.role same A=only paid employee B=on the payroll alone | the curator
f24.status differs A=resigned B=let go | the curator
f20.time changed A=2024-07-08 B=2024-07-09 | when it went
f25 only B | the plaster foot
