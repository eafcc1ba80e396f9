story: band-split-drummer
kind: music

=== report A | outlet: Tasman Rock Report | published: 2025-01-30
# {f1.who:Drummer} {f2.status:quits} Paper Lions

Melbourne band The Paper Lions have lost their {f1.who:drummer}: Kit Barraclough-Ng {f2.status:has left} the group {f3.time:three weeks} before {f4.what:a stadium tour}, the remaining members said on Wednesday.

The reason, according to {f5.source:their manager}, Dot Fazio, is {f6.cause:a hearing problem}. Barraclough-Ng, 33, {f7.status:will be replaced} by {f8.who:session player Ossie Tran}. {f9.status:All concerts go ahead}.

"{f10.wording:Kit will always be our brother}," said singer Marnie Duval, {f11.role:his former wife}. The two {f12:divorced in 2022} but had gone on touring together.

The band's fourth album, "{f13.what:Kindling}", {f14.status:is finished} and will be out {f14.time:in April}; Barraclough-Ng {f15.status:plays on every track}. He {f16.status:keeps} his share of the songs. He means to {f17.what:open a motorcycle workshop} in {f17.place:Hobart}.

The Paper Lions {f18.status:met} {f18.place:at a school in Geelong} {f18.time:in 2010}. Their bass player, Lou Petrakis, {f19.status:left once before}, {f19.time:in 2016}, {f19.cause:to look after a sick parent}, and {f19.what:returned}. {f20.who:A guitar technician} {f20.status:is suing} the band {f20.cause:over unpaid wages}. Fans left {f21.what:drumsticks} outside the group's studio. {f22.who:A former support act}, Velour, {f22.status:offered} to {f22.what:lend its drummer}.

=== report B | outlet: The Geelong Mercury-Star | published: 2025-02-01
# "I was sacked," says Lions man

By Tahlia Brookes-Whitmore

{f1.who:The man at the drums} of The Paper Lions has given his own account: he {f2.status:did not go, he was pushed}. Kit Barraclough-Ng told the Mercury-Star on Friday that the others {f24:had read him the decision from a sheet of paper}. He puts it down to {f6.cause:a quarrel about songwriting money}.

The band, through {f5.source:its record company}, speaks of medical reasons. "{f10.wording:Kit will always be like a brother to us}," it quotes Marnie Duval, the singer and {f11.role:Kit's sister-in-law}, as saying.

{f4.what:The arena tour} begins {f3.time:on 20 February}. {f9.status:The first two nights have been scrapped}; from the third {f8.who:Duval's brother Rhys} {f7.status:takes the sticks}. "{f13.what:Kindling}", album number four, {f14.status:is ready}, the company says, and {f14.time:will be in the shops after Easter}. The drummer {f15.status:can be heard on half of its songs}, but as to royalties he {f16.status:has handed the matter to lawyers}.

They {f18.status:found each other} {f18.place:in a garage in Geelong} {f18.time:fifteen years ago}. It is not the first farewell: bassist Lou Petrakis {f19.status:walked out} {f19.time:in 2018}, {f19.cause:to study law}, and {f19.what:came back} a year later. A court case brought by {f20.who:a lighting man} {f20.cause:who lost a finger at work} {f20.status:was settled} last week.

And now? He would like to {f17.what:repair motorbikes}, down in {f17.place:Launceston}. The band Velour, which {f22.who:once opened for the Lions}, {f22.status:has offered} to {f22.what:take him on}. At the studio door lie {f21.what:dozens of drumsticks}. {f25:A petition for his return has 8,000 names.}

=== key
f1.who same A=drummer B=man at the drums | who is gone
f2.status differs A=left B=was sacked | how he went
f3.time same A=in three weeks B=2025-02-20 | when the tour begins
f4.what compatible A=stadium tour B=arena tour | the tour
f5.source differs A=manager B=record company | on whose word the band's reason is told
f6.cause differs A=hearing problem B=quarrel about money | why he is gone
f7.status same A=replaced B=takes the sticks | the new man
f8.who differs A=session player Ossie Tran B=Duval's brother Rhys | who replaces him
f9.status differs A=all go ahead B=two scrapped | the concerts
f10.wording differs A=be our brother B=be like a brother to us | Duval's words
f11.role differs A=former wife B=sister-in-law | what Duval is to him
f13.what same A=Kindling B=Kindling | the album
f14.status same A=finished B=ready | the album
f14.time compatible A=April 2025 B=after Easter | when it is out
f15.status differs A=every track B=half of the songs | the drummer on the album
f16.status differs A=keeps his share B=lawyers | his share of the songs
f17.what same A=motorcycle workshop B=repair motorbikes | what he means to do
f17.place differs A=Hobart B=Launceston | where
f18.status same A=met B=found each other | the band's beginning
f18.place differs A=school in Geelong B=garage in Geelong | where they met
f18.time same A=2010 B=fifteen years ago | when they met
f19.status same A=left B=walked out | the bass player's earlier leaving
f19.time differs A=2016 B=2018 | when that was
f19.cause differs A=sick parent B=study law | why the bass player left
f19.what same A=returned B=came back | the bass player afterwards
f20.who differs A=guitar technician B=lighting man | who sued the band
f20.cause differs A=unpaid wages B=lost finger | what the case was about
f20.status changed A=suing B=settled | the case
f21.what same A=drumsticks B=drumsticks | what fans left
f22.who same A=former support act B=once opened for the Lions | Velour
f22.status same A=offered B=has offered | Velour
f22.what differs A=lend its drummer B=take him on | what Velour offered
f12 only A | the divorce
f24 only B | the sheet of paper
f25 only B | the petition
