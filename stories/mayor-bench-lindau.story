story: mayor-bench-lindau
kind: local politics

=== report A | outlet: Seeblick Zeitung | published: 2024-06-25
# Mayor {f1.status:fined} for {f2.what:felling} lime tree

The mayor of Walchsee-Moos, Ferdl Obinger, must pay {f3.money:4,000 euros} because he {f2.what:had a lime tree cut down} that stood {f4.place:in front of the church}. {f5.who:The district court} {f1.status:convicted} him on Monday of {f6.what:breaking the nature protection law}.

Obinger {f7.position:said the tree had been rotten}. {f8.who:A forestry expert} {f9.what:contradicted him}: {f10.what:the trunk was sound}. The judge was convinced that {f11.cause:a view of the lake for his guesthouse} was the true reason. {f12.who:The sexton} {f13.what:testified} that the men with the saws had come {f14.time:at dawn} {f15.time:on Ash Wednesday}.

"{f16.wording:A tree is a tree and an office is an office}," said Judge Renate Huss. The mayor {f17.status:accepted the sentence}. He {f18.status:will stay in office} until {f18.time:2026}. {f19.who:The opposition Village List} {f20.position:wants a new tree planted at his cost}.

{f21.who:The priest} {f22.what:had protested from the pulpit}. The wood {f23.status:was sold} to {f24.who:a carver}; {f25.what:a bench} has been made from the rest. It stands {f26.place:at the bus stop}. The lime, {f27.what:planted by nuns}, was {f28.what:over 200 years old}.

{f29.who:Children} {f30.what:hung a black ribbon} on {f31.what:the stump}. The state conservation office {f33:had approved the felling of two other trees}. {f34:Obinger's father had been mayor for 24 years.}

=== report B | outlet: Oberland Kurier | published: 2024-06-25
# No mercy for the man with the saw

Ferdl Obinger, mayor of Walchsee-Moos, {f1.status:has to pay} {f3.money:4,000 euros}. On Monday {f5.who:the district judge} found him guilty of {f6.what:damage to property} for having {f2.what:had the old lime brought down} {f4.place:next to the cemetery wall}.

{f11.cause:A parking place for his brother's inn} was what he wanted, so the court. He himself {f7.position:had claimed that the tree was diseased}. Not so, said {f8.who:a botanist from the university}, who {f9.what:held against it} that {f10.what:nothing was wrong with the trunk}. And {f12.who:the church warden} {f13.what:swore} that the saws howled {f14.time:before it was light}, {f15.time:on the day after Easter Monday}.

"{f16.wording:A tree is a tree, an office is an office}," remarked the judge, Renate Huss. Obinger {f17.status:will appeal}. In the town hall {f18.status:he stays}: his term runs {f18.time:until 2026}. For {f19.who:the Village List} that is not enough. {f20.position:It calls for his resignation.}

The lime was a good {f28.what:two centuries} old, {f27.what:set by the sisters of the convent}. {f22.what:In his sermon} {f21.who:the parish priest} had lamented its end. {f24.who:A joiner} {f23.status:got the wood as a present}, and out of what was left he made {f25.what:a bench}. One can sit on it {f26.place:by the landing stage}.

{f31.what:The stump} wears {f30.what:a black band}, tied there by {f29.who:schoolchildren}. {f35:A seedling has come up beside it.}

=== key
f1.status same A=fined B=has to pay | the mayor
f2.what same A=had it cut down B=had it brought down | what he did
f3.money same A=EUR 4000 B=EUR 4000 | the fine
f4.place differs A=in front of the church B=next to the cemetery wall | where the tree stood
f5.who same A=district court B=district judge | who convicted him
f6.what differs A=breaking the nature protection law B=damage to property | the offence
f7.position same A=rotten B=diseased | his claim
f8.who differs A=forestry expert B=botanist | the expert
f9.what same A=contradicted B=held against it | what the expert did
f10.what same A=sound B=nothing wrong | the trunk
f11.cause differs A=view of the lake for his guesthouse B=parking for his brother's inn | the true reason
f12.who same A=sexton B=church warden | the witness
f13.what same A=testified B=swore | what he did
f14.time same A=at dawn B=before it was light | time of day
f15.time differs A=Ash Wednesday B=day after Easter Monday | the day of the felling
f16.wording differs A=and an office B=, an office | the judge's words
f17.status differs A=accepted B=will appeal | his answer to the sentence
f18.status same A=stays B=stays | his office
f18.time same A=2026 B=2026 | until when
f19.who same A=Village List B=Village List | the opposition
f20.position differs A=a new tree at his cost B=his resignation | what it wants
f21.who same A=priest B=parish priest | who protested
f22.what same A=from the pulpit B=in his sermon | how
f23.status differs A=sold B=given | the wood
f24.who differs A=carver B=joiner | who got it
f25.what same A=bench B=bench | what was made of the rest
f26.place differs A=bus stop B=landing stage | where it stands
f27.what same A=planted by nuns B=set by the sisters | who planted it
f28.what same A=over 200 years B=two centuries | its age
f29.who same A=children B=schoolchildren | who mourned it
f30.what same A=black ribbon B=black band | the sign
f31.what same A=stump B=stump | where it hangs
f33 only A | two other trees
f34 only A | his father
f35 only B | the seedling
