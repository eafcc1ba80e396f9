story: rescue-tower-worker-kumasa
kind: rescue

=== report A | outlet: Ashanta Chronicle | published: 2022-08-18
# {f1.who:Painter} {f2.status:brought down} after night on {f3.what:radio mast}

By Akua Frimpomaa

{f1.who:A painter} who hung by one leg {f4.place:from the top} of {f3.what:the radio mast} at Kumasa {f5.time:for fourteen hours} {f2.status:was brought down alive} on Wednesday by {f6.who:an army climber}.

{f1.name:Yaw Boadi}, {f1.age:24}, had slipped {f7.time:on Tuesday at dusk} when {f8.cause:his ladder rung broke}. His mate {f9.status:climbed down for help}, but {f10.who:the fire service} {f10.what:has no ladder longer than 30 metres}. {f11.who:A kite-maker} from the neighbourhood {f11.what:got a water bottle up to him with a string}.

"{f12.wording:I counted the lorries on the road, and then the stars}," {f1.name:Boadi} said. He {f13.status:has been admitted} to {f13.place:the teaching hospital} with {f14.what:a torn knee}. {f15.who:His wife} {f15.status:gave birth} the same night, to {f15.what:a girl}.

The broadcaster {f16.name:Radio Odumase} {f16.position:says that he was employed by a contractor}. {f17.source:The labour office} {f17.what:found that he had no harness}. {f18.role:Its regional head}, {f18.name:Esi Quartey}, {f18.status:has closed} {f18.what:all mast work in the region}.

The crowd {f19.what:prayed}; pickpockets were busy, and {f20.number:three} {f20.status:were arrested}. {f21.who:The king of Kumasa} {f21.what:has given the soldier a cloth}; the president {f22.status:will decorate} him {f22.time:on Monday}. {f23:The mast, 92 metres high, was put up by a missionary society and has not carried a signal since 2020, when the station went over to the internet, says a former engineer}.

=== report B | outlet: Gulf of Guinea News | published: 2022-08-19
# The man on the {f3.what:water tower}

KUMASA (GGN) - From where {f1.name:Yaw Boadi}, {f1.age:24}, {f1.who:an electrician}, was caught, {f4.place:two thirds of the way up} {f3.what:a water tower}, one can see the hills. He saw them {f5.time:from Tuesday evening till Wednesday morning}, upside down, until {f6.who:a mountaineer on holiday} {f2.status:got him down safely}.

He had fallen {f7.time:as it grew dark}: {f8.cause:he had been stung by bees}. His companion {f9.status:fainted} and was of no use. {f10.who:The firemen} {f10.what:came with ladders that reach no further than thirty metres}. Water was sent up {f11.what:by a drone}, lent by {f11.who:a wedding photographer}.

"{f12.wording:I counted the lorries on the road, then I counted the stars}," he told GGN at {f13.place:a private clinic}, {f13.status:which he left} on Friday {f14.what:with his ankle in plaster}. While he hung there, {f15.who:his wife} {f15.status:had a child}, {f15.what:a son}.

{f16.name:Radio Odumase}, which uses the tower for its aerial, {f16.position:admits that it hired him}. {f17.what:His harness was of the wrong size}, according to {f17.source:a fellow worker}. {f18.name:Esi Quartey}, {f18.role:inspector in the labour office}, {f18.status:ordered a stop} {f18.what:to work on this tower}.

Those who watched {f19.what:sang hymns}. {f20.number:Three} thieves {f20.status:were caught} among them. The rescuer {f21.what:received a cloth} from {f21.who:the king}, and {f22.status:was honoured} {f22.time:on Thursday} {f24:by the vice-president, the president being abroad}.

=== key
f1.who differs A=painter B=electrician | Boadi's work
f1.name same A=Yaw Boadi B=Yaw Boadi | the rescued man
f1.age same A=24 B=24 | his age
f2.status same A=brought down alive B=got down safely | he
f3.what differs A=radio mast B=water tower | on what he hung
f4.place differs A=at the top B=two thirds up | how high
f5.time compatible A=14 hours B=Tuesday evening to Wednesday morning | how long
f6.who differs A=army climber B=mountaineer on holiday | who rescued him
f7.time same A=2022-08-16 dusk B=2022-08-16 as it grew dark | when he fell
f8.cause differs A=rung broke B=stung by bees | why
f9.status differs A=climbed down for help B=fainted | his mate
f10.who same A=fire service B=firemen | who came
f10.what same A=no ladder longer than 30 m B=ladders of 30 m | their ladders
f11.who differs A=kite-maker B=wedding photographer | who sent water up
f11.what differs A=with a string B=by a drone | how water got up
f12.wording differs A=and then the stars B=then I counted the stars | his words
f13.status changed A=admitted B=left | he and the hospital
f13.place differs A=teaching hospital B=private clinic | the hospital
f14.what differs A=torn knee B=ankle in plaster | his injury
f15.who same A=his wife B=his wife | who gave birth
f15.status same A=gave birth B=had a child | she
f15.what differs A=girl B=son | the child
f16.name same A=Radio Odumase B=Radio Odumase | the broadcaster
f16.position differs A=employed by a contractor B=admits it hired him | the broadcaster
f17.source differs A=labour office B=fellow worker | on whose word
f17.what differs A=no harness B=harness of the wrong size | his harness
f18.role differs A=regional head B=inspector | Quartey's post
f18.name same A=Esi Quartey B=Esi Quartey | the official
f18.status same A=closed B=ordered a stop | the work
f18.what differs A=all mast work in the region B=work on this tower | what is stopped
f19.what compatible A=prayed B=sang hymns | the crowd
f20.number same A=3 B=3 | thieves
f20.status same A=arrested B=caught | they
f21.who same A=king of Kumasa B=the king | who gave a present
f21.what same A=gave a cloth B=received a cloth | the present
f22.status changed A=will be decorated B=honoured | the rescuer
f22.time changed A=2022-08-22 B=2022-08-18 | when
f23 only A | the mast's history
f24 only B | who honoured him
