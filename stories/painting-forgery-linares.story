story: painting-forgery-linares
kind: museums

=== report A | outlet: El Faro de Levante | published: 2025-02-13
# Linares museum's {f1.what:Madonna} {f2.certainty:is a fake}

By Remedios Azcona

{f1.what:A Virgin and Child} that has hung for {f3.time:40 years} in the Provincial Museum of Linares as a work of {f4.who:the sixteenth-century master Pedro de Burela} {f2.certainty:is a forgery}, the museum's director, Gaspar Luján-Ebro, announced on Wednesday.

{f5.what:An analysis of the pigments}, carried out {f6.place:at a university in Porto}, had found {f7.what:a white} that was {f8.what:not produced before 1920}. It {f9.status:had been commissioned} {f9.cause:because the panel was to be lent to Lisbon}.

The museum {f10.status:bought} the work {f10.time:in 1984} {f11.whom:from a Madrid dealer}, since dead, for the equivalent of €210,000. {f12.who:The dealer's daughter} {f12.position:refuses to return the money}. "{f13.wording:My father believed in that picture}," she told this paper.

The forger is thought to be {f14.who:a restorer} from Valencia, {f14.name:Ceferino Moll}, who {f15.status:was never tried}. {f16.who:The regional government} {f16.status:has filed a complaint} against {f16.whom:persons unknown}.

The picture {f17.status:has been taken down} and {f18.status:will be kept} {f18.place:in the store room}. {f19.who:The association of friends of the museum} {f19.position:wants it shown as a forgery}. Luján-Ebro {f20.status:rejected} {f20.what:calls for his resignation}, pointing out that he took office {f21.time:in 2016}.

{f22.number:Two} other paintings from the same source {f22.status:will be examined}. A drawing attributed to Burela in the cathedral {f23.status:is not in doubt}. The number of visitors {f24.status:doubled} within hours.

=== report B | outlet: The Provenance Letter | published: 2025-02-20
# Burela no more

For {f3.time:four decades} students were sent to Linares to learn what {f4.who:Pedro de Burela}, court painter to nobody in particular, could do with {f1.what:a mother and a baby}. They were {f2.certainty:probably} looking at {f2.certainty:a fake}. {f5.what:An X-ray picture} taken {f6.place:in Porto} revealed {f7.what:a blue} which chemists {f8.what:put on the market only in the 1920s}.

The director's account is that the tests {f9.status:were ordered} {f9.cause:when a doctoral student voiced doubts}. Gaspar Luján-Ebro, in office {f21.time:for six years}, {f20.status:has since offered} {f20.what:to step down}.

How did the panel come to Linares? {f10.time:In 1984} it {f10.status:was presented to} the museum {f11.whom:by a dealer from the capital}, whose {f12.who:widow} now {f12.position:declines to pay anything back}. Her words: "{f13.wording:My husband believed in that picture}." The hand, specialists suspect, is that of {f14.name:Ceferino Moll}, {f14.who:an art teacher} of Valencian birth whom {f15.status:no court ever judged}.

A criminal complaint {f16.status:has been lodged} by {f16.who:the ministry of culture}; it names {f16.whom:the dealer's heirs}. {f19.who:The society that supports the museum} asks that {f19.position:the panel be destroyed}, which no one will do. Since last week the picture, {f17.status:removed from the wall}, {f18.status:has been lying} {f18.place:in a court safe}.

{f22.number:Two} more purchases from that dealer {f22.status:have already been tested}: {f25:both are genuine}. Burela's one certain drawing, the property of the cathedral, {f23.status:remains above suspicion}. And the public? Attendance {f24.status:has fallen by half}. {f26:The postcard of the Madonna is sold out.}

=== key
f1.what same A=Virgin and Child B=mother and baby | the picture
f2.certainty differs A=certain B=probable | whether it is a forgery
f3.time same A=40 years B=four decades | how long it hung there
f4.who same A=Pedro de Burela B=Pedro de Burela | to whom it was attributed
f5.what differs A=analysis of pigments B=X-ray picture | how it was found out
f6.place compatible A=university in Porto B=Porto | where it was examined
f7.what differs A=white B=blue | the colour that betrayed it
f8.what same A=not before 1920 B=only in the 1920s | the age of that colour
f9.status same A=commissioned B=ordered | the test
f9.cause differs A=loan to Lisbon B=doubts of a student | why it was tested
f10.status differs A=bought B=presented | how the museum came by it
f10.time same A=1984 B=1984 | when it came to the museum
f11.whom same A=Madrid dealer B=dealer from the capital | from whom
f12.who differs A=dealer's daughter B=dealer's widow | who speaks for the dealer
f12.position same A=will not return the money B=declines to pay back | that woman's stance
f13.wording differs A=My father B=My husband | that woman's words
f14.who differs A=restorer B=art teacher | the supposed forger
f14.name same A=Ceferino Moll B=Ceferino Moll | the supposed forger
f15.status same A=never tried B=no court judged him | the supposed forger
f16.who differs A=regional government B=ministry of culture | who went to law
f16.status same A=complaint filed B=complaint lodged | the complaint
f16.whom differs A=persons unknown B=the dealer's heirs | against whom
f17.status same A=taken down B=removed from the wall | the picture
f18.status changed A=will be kept B=lies | the picture's keeping
f18.place differs A=store room B=court safe | where it is kept
f19.who same A=friends of the museum B=society that supports it | who has a wish
f19.position differs A=show it as a forgery B=destroy it | what the friends want
f20.status changed A=rejected B=offered | the director's resignation
f20.what same A=resignation B=to step down | what was asked of the director
f21.time differs A=2016 B=2019~ | since when he is director
f22.number same A=2 B=2 | other paintings
f22.status changed A=will be examined B=tested | the other paintings
f23.status same A=not in doubt B=above suspicion | the drawing
f24.status changed A=doubled B=fell by half | the number of visitors
f25 only B | both are genuine
f26 only B | the postcard
