story: trial-forged-cubist
kind: court

=== report A | outlet: Rheinbote am Morgen | published: 2022-05-18
# {f1.role:Restorer} {f2.status:admits} painting "lost" {f3.what:cubists}

By Gesine Althoff

In the trial over forged {f3.what:cubist paintings}, the {f1.role:restorer} Anselm Riekert {f2.status:made a confession} at the Cologne regional court on {f4.time:Tuesday}. He painted {f5.number:all 14} pictures, he said, {f6.place:in a converted stable in the Eifel}.

The canvases came from {f8.place:Belgian flea markets}; the frames he {f9.what:rubbed with coffee grounds}. His co-defendant, {f10.role:his wife} Solveig, {f11.what:invented a grandfather} who {f12.what:had bought the works from a Jewish dealer}. She {f13.status:said nothing} on Tuesday.

The fraud {f14.status:was exposed} by {f15.who:a chemist}, who {f16.what:found a white pigment} {f17.time:not made until 1957}. {f18.who:An auction house} had {f19.status:sold} one of the works {f19.money:for 2.2 million euros} to {f20.whom:a museum in Basel}. It {f21.status:now hangs in the depot}, the museum's director said.

"{f22.wording:I wanted to know whether I could do it}," Riekert, 63, told the court. {f36.role:Presiding judge} Thekla Brahm {f23.what:asked dryly} whether once would not have been enough. The prosecutor {f24.certainty:doubts} that {f25.what:all the forgeries are known}.

In return for the confession, the court {f26.status:has held out} {f26.time:a maximum of six years}. Riekert's lawyer {f27.position:spoke of a market that wants to be deceived}. {f28.who:The art dealers' federation} {f29.position:rejected the reproach}.

{f30.who:A gallery owner from Geneva} {f31.status:has filed suit} {f31.whom:against the auction house}. A former teacher of Riekert {f32:will testify next week}. {f33.what:A film} about the case {f34.status:is being prepared}. {f35:As a student Riekert had been a stage painter.}

=== report B | outlet: Dreiländer-Kurier | published: 2022-05-18
# "It was a game": forger of {f3.what:expressionists} speaks

COLOGNE. He wore a bow tie and enjoyed himself. {f1.role:Sculptor} Anselm Riekert {f2.status:owned up} in court {f4.time:yesterday}: {f5.number:fourteen} "rediscovered" {f3.what:works of the expressionists} are by his hand, created {f6.place:in a former dairy in the Eifel}.

He got the old canvas {f8.place:at junk markets in Belgium}. To make the frames look aged he {f9.what:smeared them with shoe polish}. {f10.role:His sister} Solveig, who is accused with him and {f13.status:remained silent}, {f11.what:made up an ancestor}, a man said to have {f12.what:been paid with the pictures by a bankrupt hotelier}.

"{f22.wording:I wanted to see whether I could do it}," said the man of 63. Thekla Brahm, who {f36.role:presides}, {f23.what:remarked drily} that one picture should have told him.

What gave him away? {f15.who:An art historian} {f16.what:saw a type of staple} that {f17.time:only came into use in the fifties}, and so {f14.status:it all collapsed}. By then {f18.who:a dealer} {f19.status:had parted with} one piece, {f19.money:for more than two million}, to {f20.whom:a Basel museum}. It {f21.status:was given back} last winter, the museum says.

{f25.what:Every one of the fakes has been found}; of this the prosecution {f24.certainty:is sure}. It {f26.status:agreed} to {f26.time:six years at most}, as a reward for the confession. {f27.position:The trade asks to be cheated}, his lawyer thinks. {f28.who:The association of art dealers} {f29.position:will hear nothing of that}.

{f30.who:A collector from Geneva} {f31.status:has taken} {f31.whom:the expert who authenticated the works} {f31.status:to court}. {f34.status:In the making}, too, is {f33.what:an opera}. {f37:On the steps outside, Riekert signed a catalogue.}

=== key
f1.role differs A=restorer B=sculptor | the forger's trade
f2.status same A=admits B=owned up | the forger
f3.what differs A=cubists B=expressionists | what he forged
f4.time same A=2022-05-17 B=2022-05-17 | day of the confession
f5.number same A=14 B=14 | forged pictures
f6.place differs A=converted stable in the Eifel B=former dairy in the Eifel | where he painted
f8.place same A=Belgian flea markets B=junk markets in Belgium | where the canvases came from
f9.what differs A=coffee grounds B=shoe polish | how the frames were aged
f10.role differs A=wife B=sister | the co-defendant to him
f11.what same A=invented a grandfather B=made up an ancestor | what she did
f12.what differs A=bought from a Jewish dealer B=paid by a hotelier | how this ancestor had got them
f13.status same A=said nothing B=silent | the co-defendant in court
f14.status same A=exposed B=collapsed | the fraud
f15.who differs A=chemist B=art historian | who exposed it
f16.what differs A=white pigment B=type of staple | what gave it away
f17.time compatible A=1957 B=fifties | since when this exists
f18.who differs A=auction house B=dealer | who sold it
f19.status same A=sold B=parted with | one work
f19.money compatible A=EUR 2.2m B=>EUR 2m | the price
f20.whom same A=museum in Basel B=Basel museum | the buyer
f21.status differs A=in the depot B=given back | the work at the museum
f22.wording differs A=to know whether B=to see whether | the forger's words
f23.what same A=asked dryly B=remarked drily | the judge
f24.certainty differs A=doubted B=sure | that all forgeries are known
f25.what same A=all forgeries known B=every fake found | what it is about
f26.status same A=held out B=agreed | the sentence
f26.time same A=<=6 years B=<=6 years | the sentence
f27.position same A=market wants to be deceived B=trade asks to be cheated | his lawyer
f28.who same A=art dealers' federation B=association of art dealers | who answers
f29.position same A=rejected B=will hear nothing of that | the answer
f30.who differs A=gallery owner B=collector | who sues
f31.status same A=filed suit B=taken to court | the suit
f31.whom differs A=auction house B=expert | who is sued
f32 only A | the teacher's testimony
f33.what differs A=film B=opera | what is made of the case
f34.status same A=prepared B=in the making | this work
f35 only A | stage painter
f36.role same A=presiding judge B=presides | Brahm
f37 only B | the catalogue
