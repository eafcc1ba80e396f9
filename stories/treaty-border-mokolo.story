story: treaty-border-mokolo
kind: diplomacy

=== report A | outlet: Lakeland Wire | published: 2021-07-14T16:20 | agency: Lakeland
# Mokolo and Danara {f1.status:agree} on border after {f2.time:40 years}

MARBA, Mokolo (Lakeland) - Mokolo and Danara {f1.status:settled} their quarrel over the {f3.what:Kessi island} on Wednesday, {f4.who:the two presidents} announced after talks {f5.place:at a monastery} outside Marba.

The island {f6.what:goes to Danara}; fishermen of both countries {f7.status:keep their rights}. {f8.who:A commission} headed by {f9.role:a Ghanaian judge} will {f8.what:mark the line with stones} {f10.time:before the end of the year}. {f11.who:Mokolo} withdraws {f12.what:its garrison} {f13.time:within two weeks}.

"{f14.wording:The dead on both shores can sleep now}," said President Joachim Bélo of Mokolo. The mediator, {f15.role:former archbishop} Thaddée Wouma, {f16.what:wept}. 

At home Bélo faces {f17.what:resistance}: the opposition {f18.position:demands a referendum}. {f19.who:War veterans} {f20.what:burned a flag} of Danara in the capital. The chief of staff, {f21.name:General Koulé}, {f22.status:has resigned}, {f23.source:two officers} said.

{f24.cause:Oil discovered off the island} had revived the dispute. The income {f25.what:will be divided equally}. In {f26.time:1998} a clash cost {f27.who:eleven policemen} their lives. Danara's parliament {f28.status:is to ratify the treaty} {f28.time:next week}.

=== report B | outlet: Danara Herald | published: 2021-07-15
# {f3.what:Kessi} is ours

Church bells rang in Porto-Sel when word came that {f3.what:the island of Kessi} {f6.what:belongs to us}. {f1.status:The accord was reached} on Wednesday by {f4.who:the heads of state} {f5.place:in an abbey} in neighbouring Mokolo, with the help of {f15.role:a retired archbishop}, Thaddée Wouma, who {f16.what:could not hold back his tears}.

{f11.who:Mokolo's} {f12.what:soldiers} must be gone {f13.time:within a month}. Its boats {f7.status:lose the right to fish}, our delegation stressed, and of {f24.cause:the oil under the sea bed}, which had set the quarrel going anew, {f25.what:two thirds are for Danara}. {f8.who:A commission}, whose chairman is {f9.role:a judge from Ghana}, {f8.what:will put up boundary stones} {f10.time:by December}.

Bélo tried to be gracious. "{f14.wording:The dead of both shores can sleep now}," he said. At home {f17.what:the anger} is great; {f19.who:students} there {f20.what:set fire to our flag}. {f21.name:General Koulé}, who commands his armed forces, {f22.status:remains at his post}, his ministry said.

Our deputies {f28.status:vote} {f28.time:on Tuesday}. For the families of {f27.who:the eleven soldiers} killed in {f26.time:1998} it will be a solemn hour. {f29:Stamps are to be issued.}

=== report C | outlet: The Marba Sentinel | published: 2021-07-15
# A bitter signature

The president calls it peace. In {f3.what:Kessi}, which {f6.what:will be Danaran soil}, they call it otherwise. {f2.time:Four decades} of dispute {f1.status:ended} on Wednesday {f5.place:among monks}, with {f4.who:both presidents} smiling.

Mokolo {f7.status:has saved its fishing}, and {f25.what:half of the revenue} from {f24.cause:the oil} that had made the place so coveted. But {f12.what:its troops} go home {f13.time:in a fortnight}. The opposition {f18.position:wants the treaty taken to the world court}. {f19.who:Former soldiers} {f20.what:put a Danaran flag to the torch}. "They {f17.what:feel betrayed}," an officer said.

{f21.name:General Koulé} {f22.status:has gone}, we have learned from {f23.source:his brother}. He had fought at Kessi in {f26.time:1996}, when {f27.who:eleven policemen} died.

{f8.who:The commission} that {f8.what:is to set the markers}, under {f9.role:a Nigerian judge}, has {f10.time:until the end of December}. Wouma, {f15.role:once archbishop of Marba}, has gone back to his garden. {f30:He takes no telephone calls.}

=== key
f1.status same A=agreed B=agreed C=agreed | the border dispute
f2.time same A=40 years C=4 decades | how long the dispute lasted
f3.what same A=Kessi island B=Kessi C=Kessi | what the dispute was over
f4.who same A=the two presidents B=the heads of state C=both presidents | who agreed
f5.place same A=monastery B=monastery C=monastery | where
f6.what same A=to Danara B=to Danara C=to Danara | whose island it will be
f7.status differs A=fishing rights kept B=fishing rights lost C=fishing rights kept | Mokolo's fishermen
f8.who same A=a commission B=a commission C=a commission | who marks the line
f8.what same A=mark with stones B=mark with stones C=mark with stones | its task
f9.role differs A=Ghanaian judge B=Ghanaian judge C=Nigerian judge | who heads it
f10.time same A=by end of 2021 B=by end of 2021 C=by end of 2021 | its deadline
f11.who same A=Mokolo B=Mokolo | who withdraws troops
f12.what same A=garrison B=garrison C=garrison | what is withdrawn
f13.time differs A=2 weeks B=a month C=2 weeks | the deadline for the troops
f14.wording differs A=the dead on both shores B=the dead of both shores | Bélo's words
f15.role same A=former archbishop B=former archbishop C=former archbishop | the mediator
f16.what same A=wept B=tears | what he did
f17.what same A=anger at home B=anger at home C=anger at home | the mood in Mokolo
f18.position differs A=referendum C=world court | what the opposition wants
f19.who differs A=war veterans B=students C=war veterans | who burned the flag
f20.what same A=burned a flag B=burned a flag C=burned a flag | the protest
f21.name same A=General Koulé B=General Koulé C=General Koulé | the general
f22.status differs A=resigned B=in post C=resigned | the general
f23.source differs A=two officers C=his brother | on whose word
f24.cause same A=oil B=oil C=oil | what revived the dispute
f25.what differs A=equal shares B=two thirds for Danara C=equal shares | the oil income
f26.time differs A=1998 B=1998 C=1996 | the clash
f27.who differs A=eleven policemen B=eleven soldiers C=eleven policemen | who died in it
f28.status same A=to be ratified B=vote | the treaty in Danara's parliament
f28.time compatible A=next week B=2021-07-20 | when
f29 only B | stamps
f30 only C | no calls
