story: manuscript-ilvara-renz
kind: culture

=== report A | outlet: Pellworth Evening Post | published: 2024-02-09
# Lost novel by Ilvara Renz {f1.status:found} in {f2.place:a hat box}

A novel that Ilvara Renz was thought to have burnt {f1.status:has turned up} {f2.place:in a hat box} in the town of {f3.place:Marrenz}, 46 years after her death.

The {f5.number:312} typed pages were discovered {f6.time:in November} by {f7.who:her great-niece}, {f7.name:Salome Renz-Abara}, {f7.age:39}, while she was {f21.cause:clearing the family house}. The work is called {f8.name:"The Salt Door"} and {f9.what:tells of two sisters who run an inn in wartime}.

"{f10.wording:I read the first line and knew the voice}," Ms Renz-Abara said.

Professor Dimitar Hvalsund of Osk University, who has examined the papers, has {f11.certainty:no doubt} that they are genuine. He dates them to {f12.time:1961}, the year in which the writer, then {f13.age:37}, left her husband. Her best-known book, "Ash Wednesday Street", had come out in 1954.

The family {f14.status:intends to give} the original to {f15.whom:the state library}. It {f16.status:will be published} in {f16.time:the autumn} by Halcyon House, which paid {f17.money:£250,000}. The niece wants {f18.position:every word left as it stands}.

{f19:Three letters from the poet Anselm Kerr lay in the same box.} Another of Renz's novels, 204 pages long, was found in 1988 and proved to be a forgery.

=== report B | outlet: The Reader's Quarter | published: 2024-03-01
# A door opens: the return of Ilvara Renz

Every literature has its ghost books. Ours has had, since the death of Ilvara Renz in 1978, {f8.name:"The Salt Gate"}, which its author claimed to have put in the stove page by page.

She did nothing of the kind. {f1.status:It has come to light} {f2.place:in a suitcase} beneath the stairs of her family's home at {f3.place:Marrenz}. {f7.name:Salome Renz-Abara}, {f7.who:the granddaughter of Renz's brother}, {f7.age:41}, came across it {f6.time:in the last weeks of autumn}, {f21.cause:looking for a fuse}.

"{f10.wording:I read one line and knew the voice}," she told me over tea, with the pile between us: {f5.number:three hundred and twelve} sheets, a typewriter with a lame "e", corrections in violet ink.

What is it? {f9.what:The story of a pair of siblings, women both, who keep a guest house while the front draws near.} What is it worth? To Halcyon House, {f17.money:a quarter of a million pounds}. The book {f16.status:is due} {f16.time:in October}.

And is it hers? Dimitar Hvalsund, the leading scholar of her work, says that it {f11.certainty:probably} is; the ink has yet to be tested. He would place it in {f12.time:1964}. Nobody has forgotten that he, at the age of 29, vouched for the false Renz of 1988.

The manuscript itself {f14.status:was handed over} last week {f15.whom:to the museum in her birthplace}. It was a quiet ceremony, with nine people in the room.

Ms Renz-Abara would let the publisher {f18.position:mend the spelling and trim the last chapter}. {f20:There are no plans for a film.} Renz was {f13.age:thirty-seven} when she walked out of her marriage with a typewriter and a child. She never spoke of either again.

=== key
f1.status same A=found B=found | the lost novel
f2.place differs A=hat box B=suitcase | what it lay in
f3.place same A=Marrenz B=Marrenz | the town of the family house
f5.number same A=312 B=312 | pages
f6.time compatible A=November B=late autumn | when it was found
f7.who same A=great-niece B=great-niece | how the finder is related
f7.name same A=Salome Renz-Abara B=Salome Renz-Abara | the finder
f7.age differs A=39 B=41 | the finder's age
f8.name differs A=The Salt Door B=The Salt Gate | the title of the novel
f9.what same A=two sisters who run an inn in wartime B=two sisters who run an inn in wartime | the story of the novel
f10.wording differs A=I read the first line and knew the voice B=I read one line and knew the voice | the finder's words
f11.certainty differs A=certain B=probable | that it is genuine, says Hvalsund
f12.time differs A=1961 B=1964 | when it was written
f13.age same A=37 B=37 | Renz's age when she left her husband
f14.status changed A=planned B=handed over | the gift of the manuscript
f15.whom differs A=state library B=museum in her birthplace | who gets the manuscript
f16.status same A=planned B=planned | publication
f16.time compatible A=autumn B=2024-10 | when it is published
f17.money same A=GBP 250000 B=GBP 250000 | what Halcyon House paid
f18.position differs A=every word as it stands B=spelling mended and last chapter trimmed | what the finder wants done with the text
f21.cause differs A=clearing the house B=looking for a fuse | how she came upon it
f19 only A | letters from Kerr
f20 only B | no film
