story: campaign-poster-court
kind: elections

=== report A | outlet: Rhenania Presse | published: 2024-06-04
# Court {f1.status:stops} campaign poster with {f2.who:rival's} picture

The administrative court in Lohrheim has {f1.status:forbidden} the New Republicans to go on using a poster which shows {f2.who:the Social Democrat Marlies Kern} {f3.what:behind bars}. {f4.who:Kern herself} had {f5.what:applied for the ban}.

The judges {f6.cause:saw her personal rights violated}. All {f7.number:900} copies must {f8.what:be taken down} {f9.time:within 48 hours}, or the party faces {f10.what:a fine}. Its chairman, {f11.name:Volker Baer}, {f12.position:announced an appeal}. "{f13.wording:Satire is the last freedom}," he said {f14.place:on the court steps}.

The poster was designed by {f15.who:an advertising agency}, which {f16.status:has since ended its work for the party}. The photograph had been taken {f17.place:at a zoo}, where Kern {f18.what:was opening an ape house}. {f19.who:The photographer} {f20.position:demands a fee}.

Polls put the New Republicans {f21.what:in third place} before Sunday's vote. {f22.who:Youths} {f23.what:have painted beards} on many of the posters. {f24.who:A party worker} {f25.what:fell from a ladder} on Saturday and {f26.what:broke his wrist}. In 2019 the party {f27:lost a similar case}.

=== report B | outlet: Lohrheimer Nachrichten | published: 2024-06-05
# Bär {f12.position:gives in}: posters {f8.what:pasted over}

The disputed election poster of the New Republicans is disappearing from the streets of Lohrheim. After the administrative court {f1.status:prohibited} its use on Monday, party chairman {f11.name:Volker Bär} said that he {f12.position:accepted the decision}. The {f7.number:900} sheets will be {f8.what:covered with paper}; the court {f9.time:had allowed a week} for it and threatened {f10.what:to have the party pay} otherwise.

The picture shows {f2.who:Marlies Kern}, candidate of the Social Democrats, {f3.what:in a cage}. It was not Kern but {f4.who:her party} that {f5.what:had gone to court}. In the view of the judges {f6.cause:the photograph had been used without permission}. "{f13.wording:Satire is our last freedom}," Bär said {f14.place:in the party's office}.

Made {f17.place:in a bird park} at the {f18.what:inauguration of an aviary}, the photograph had been bought cheaply. {f19.who:The man who took it} {f20.position:wants an apology}. The poster itself came from {f15.who:a graphic artist who is a party member}; he {f16.status:goes on working for Bär}.

With four days to go the New Republicans lie {f21.what:fourth} in the surveys. {f22.who:Young people} {f23.what:had added beards} to the posters by the dozen. {f24.who:A member} putting one up at the weekend {f25.what:tumbled off his ladder}; he {f26.what:has a concussion}. {f28:The city is looking into who will clean the walls.}

=== key
f1.status same A=forbidden B=prohibited | the poster
f2.who same A=Marlies Kern B=Marlies Kern | who is shown
f3.what compatible A=behind bars B=in a cage | how she is shown
f4.who differs A=Kern B=her party | who applied for the ban
f5.what same A=applied for the ban B=gone to court | the step
f6.cause differs A=personal rights B=no permission | the court's reason
f7.number same A=900 B=900 | copies
f8.what differs A=taken down B=covered with paper | what happens to the posters
f9.time differs A=48 hours B=a week | the deadline
f10.what same A=fine B=party pays | the threat
f11.name compatible A=Volker Baer B=Volker Bär | the chairman
f12.position changed A=appeal B=accepts | the chairman on the ruling
f13.wording differs A=the last freedom B=our last freedom | his words
f14.place differs A=court steps B=party office | where he spoke
f15.who differs A=advertising agency B=graphic artist | who designed it
f16.status differs A=ended B=goes on | the designer's work for the party
f17.place differs A=zoo B=bird park | where the picture was taken
f18.what differs A=ape house B=aviary | what was opened
f19.who same A=photographer B=man who took it | who makes a claim
f20.position differs A=fee B=apology | his claim
f21.what differs A=third B=fourth | the party's place in the polls
f22.who same A=youths B=young people | who altered the posters
f23.what same A=painted beards B=added beards | what they did
f24.who same A=party worker B=member | who had an accident
f25.what same A=fell from a ladder B=tumbled off his ladder | the accident
f26.what differs A=broken wrist B=concussion | the injury
f27 only A | the case of 2019
f28 only B | who cleans the walls
