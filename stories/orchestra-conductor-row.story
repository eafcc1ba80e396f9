story: orchestra-conductor-row
kind: music

=== report A | outlet: Kontrapunkt Monthly, online | published: 2024-11-20
# {f1.who:Musicians} of the Seeland Philharmonic {f1.status:reject} {f2.whom:chief conductor}

The players of the Seeland Philharmonic in Halvorstad have {f1.status:voted against} {f2.what:a new contract} for their {f2.whom:chief conductor}, the Hungarian {f3.name:Gergely Almássy}, by {f4.number:58} votes to 31, {f5.source:the orchestra's committee} announced on {f5.time:Tuesday}.

{f3.name:Almássy}, 49, is said to have {f6.what:thrown a music stand} at {f6.whom:a horn player} {f6.place:on tour in Seoul}. He {f7.status:has admitted} the incident and {f7.what:apologised in a letter}. "{f8.wording:I was wrong, and I have told him so}," he wrote.

The {f9.role:intendant}, Solveig Brandtzæg, {f10.position:wants to keep him}. Under {f3.name:Almássy} {f11.what:the number of subscribers} had {f11.status:risen by a fifth}, she pointed out. The final decision lies with {f12.who:the board of the foundation}, which meets {f12.time:on 3 December}.

{f13.who:Three soloists} {f13.status:have cancelled} their appearances {f13.cause:in support of the musicians}. {f15.time:Saturday}'s concert, with {f14.what:a symphony by Dahlqvist}, {f15.status:will be conducted} by {f15.who:the assistant conductor}, Yuna Petrossian. {f3.name:Almássy} has {f16.cause:the flu}, his office said.

A recording planned for January has been {f17.status:postponed}. The horn player {f18.status:remains on sick leave}; he is seeing {f18.what:a lawyer}. It is the orchestra's second quarrel of this kind: {f19.time:in 2009} it parted with {f19.who:Lothar Ehm} after {f19.cause:a dispute about working hours}. The Halvorstad Opera, where {f3.name:Almássy} is {f20.role:principal guest}, {f20.status:stands by him}.

=== report B | outlet: Halvorstad Posten | published: 2024-11-22
# Ehm, {f3.name:Almássy}, and who is next?

By Torbjørn Nyqvist

It is the musicians' right to be asked, and they {f1.status:have said no}. Since {f5.time:Monday} it has been known that a clear majority of {f1.who:the Philharmonic's members} does not want {f2.what:the extension} of {f2.whom:its music director}, {f3.name:Gergely Almássy}: {f4.number:fifty-eight} against. The result was made public by {f5.source:the musicians' union}.

What did he do? {f6.place:Backstage in Busan}, during the Asian tour, he {f6.what:flung a stand} in the direction of {f6.whom:a trombonist}. The conductor {f7.status:does not deny it}; he {f7.what:said sorry in front of the whole orchestra}. "{f8.wording:I was wrong and I have told him so myself}," he declared.

{f9.role:Managing director} Solveig Brandtzæg, who would {f10.position:like him to stay}, has figures on her side: {f11.what:season tickets} {f11.status:are up by ten per cent} in his time. She does not have the last word, and neither do the players. {f12.who:The city council} does, and it sits {f12.time:in the first week of December}.

Meanwhile {f13.who:two singers and a violinist} {f13.status:have pulled out} of the winter programme, {f13.cause:out of solidarity with the conductor}. Yuna Petrossian, {f15.who:his deputy}, {f15.status:stood in} at a concert put forward to {f15.time:Thursday} and was cheered for Dahlqvist's {f14.what:violin concerto}. The boss himself was in bed, with {f16.cause:a slipped disc}, as one heard. The recording {f17.status:has been scrapped}.

As for the injured party, he {f18.status:has been back at his desk} since Wednesday and {f18.what:has withdrawn his complaint}. One recalls {f19.who:Lothar Ehm}, whom the same orchestra drove out {f19.time:twelve years ago} {f19.cause:because of the rehearsal hours}. At the opera, where {f3.name:Almássy} {f20.role:comes regularly as a guest}, they {f20.status:want no more of him}. {f21:The Philharmonic's spring tour of the Baltic is sold out.} {f22:An open letter in his favour bears 400 names.}

=== key
f1.who same A=musicians B=members | who voted
f1.status same A=against B=no | the vote
f2.what same A=new contract B=extension | what was voted on
f2.whom same A=chief conductor B=music director | about whom
f3.name same A=Gergely Almássy B=Gergely Almássy | the conductor
f4.number same A=58 B=58 | votes against him
f5.source differs A=orchestra's committee B=musicians' union | who announced the result
f5.time differs A=Tuesday 2024-11-19 B=Monday 2024-11-18 | when it was announced
f6.what same A=threw a music stand B=flung a stand | what he did
f6.whom differs A=horn player B=trombonist | at whom
f6.place differs A=Seoul B=Busan | where
f7.status same A=admitted B=does not deny | the conductor on the incident
f7.what differs A=letter B=in front of the orchestra | how he apologised
f8.wording differs A=have told him so B=have told him so myself | the conductor's words
f9.role differs A=intendant B=managing director | Brandtzæg's post
f10.position same A=keep him B=like him to stay | what Brandtzæg wants
f11.what same A=subscribers B=season tickets | what grew
f11.status differs A=up by a fifth B=up by 10 per cent | the subscribers
f12.who differs A=board of the foundation B=city council | who decides
f12.time compatible A=2024-12-03 B=first week of December | when it meets
f13.who compatible A=three soloists B=two singers and a violinist | who withdrew
f13.status same A=cancelled B=pulled out | the soloists
f13.cause differs A=support of the musicians B=solidarity with the conductor | why they withdrew
f14.what differs A=symphony B=violin concerto | the work by Dahlqvist
f15.who same A=assistant conductor B=deputy | Petrossian
f15.status changed A=will conduct B=stood in | Petrossian
f15.time changed A=2024-11-23 B=2024-11-21 | the day of the concert
f16.cause differs A=flu B=slipped disc | why he did not conduct
f17.status changed A=postponed B=scrapped | the recording
f18.status changed A=on sick leave B=back | the struck player
f18.what changed A=sees a lawyer B=withdrew his complaint | what that player does
f19.time differs A=2009 B=2012 | the earlier quarrel
f19.who same A=Lothar Ehm B=Lothar Ehm | who had to go then
f19.cause same A=working hours B=rehearsal hours | what it was about
f20.role same A=principal guest B=regular guest | his post at the opera
f20.status differs A=stands by him B=want no more of him | the opera
f21 only B | the Baltic tour
f22 only B | the open letter
