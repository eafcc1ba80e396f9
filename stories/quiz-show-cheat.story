story: quiz-show-cheat
kind: celebrities

=== report A | outlet: Telewire Manila | published: 2024-10-29
# Quiz champion {f1.status:stripped} of {f2.money:5 million pesos}

MANILA, Oct 29 (Telewire) - A {f3.role:chemistry teacher} who won {f2.money:five million pesos} on the quiz show "{f4.what:Last Bell}" {f1.status:must return} the prize because he {f5.what:had known the questions}, the channel, Siete Estrellas, said on Tuesday.

Rodel Manansala-Uy, 38, received them {f6.what:in an envelope} from {f7.who:a production assistant} {f7.what:he had gone to school with}, according to {f8.source:an internal report}. The assistant {f9.status:has been dismissed}. The contestant {f10.status:denies everything}. "{f11.wording:I answered what I knew}," he told {f11.whom:reporters}.

Suspicion arose when {f12.who:a viewer} noticed that he {f13.what:began to answer before the host had finished}. The host, Bing Olivarez, {f14.status:was not involved}, the report says. It {f15.position:recommends that the show be taken off the air until January}. {f16.who:The advertisers} {f16.status:have not commented}.

The {f17.role:channel's president}, Carina Lualhati-Go, {f18.status:apologised} to {f18.whom:viewers}. {f19.who:The runner-up}, a {f19.role:bus conductor}, {f19.status:will be given the title} but {f19.what:not the money}. {f20.who:The police} {f20.status:have not been called in}.

Manansala-Uy had {f21.what:donated part of the sum} to {f21.whom:his school}, which {f22.status:will keep it}. {f23.time:In 2009} another of the channel's programmes, a singing contest, was {f23.status:ended} {f23.cause:after votes had been bought}. "{f4.what:Last Bell}" draws {f24.number:nine million} viewers. The teacher {f25.status:has taken leave}.

=== report B | outlet: The Visayas Sunday Mirror | published: 2024-11-03
# The man who knew too much

By Lualhati Enriquez-Tan

He used to be our hero. Rodel Manansala-Uy, {f3.role:mathematics teacher}, father of four, won {f2.money:five million} on "{f4.what:Last Bell}" in August, and the town of San Isidoro hung out flags. Now the station {f1.status:wants it back}: he had {f5.what:been told in advance what would be asked}.

The list reached him {f6.what:by text message}, if one believes {f8.source:a lawyer for the channel}. The sender was {f7.who:a make-up artist}, {f7.what:his sister-in-law}, who {f9.status:has been suspended}. After five days of silence Manansala-Uy {f10.status:admitted} on Saturday that he "had seen some of it". "{f11.wording:I answered only what I knew}," he had still sworn on Tuesday, with {f11.whom:the press} at his gate.

{f12.who:A losing contestant} was the first to smell something; the teacher {f13.what:gave replies before the questions were out}. Of presenter Bing Olivarez it is said that {f14.status:she had her suspicions}. The inquiry {f15.position:would only have the questions locked in a safe}. {f16.who:Two advertisers} {f16.status:have pulled out}.

"{f18.status:We are sorry}," Carina Lualhati-Go, {f17.role:head of entertainment} at Siete Estrellas, told {f18.whom:the audience}. {f19.who:The man who came second}, {f19.role:a jeepney driver}, {f19.status:is now the champion}, {f19.what:and richer by three million}. On Friday {f20.who:police} {f20.status:began an investigation}.

In San Isidoro they talk of {f21.what:the money he gave away}, to {f21.whom:the parish church}; it {f22.status:is to be paid back too}. Older viewers recall that singing competition which {f23.status:was discontinued} {f23.time:fifteen years ago}, {f23.cause:because the jury had been bribed}. Every week {f24.number:nine million} people watch "{f4.what:Last Bell}". The teacher? He {f25.status:has resigned}. {f26:The flags are gone.}

=== key
f1.status same A=must return it B=wanted back | the prize
f2.money same A=PHP 5m B=PHP 5m | the prize
f3.role differs A=chemistry teacher B=mathematics teacher | the contestant
f4.what same A=Last Bell B=Last Bell | the show
f5.what same A=had known the questions B=told in advance what would be asked | what he is accused of
f6.what differs A=envelope B=text message | how he got the questions
f7.who differs A=production assistant B=make-up artist | from whom
f7.what differs A=schoolmate B=sister-in-law | what that person was to him
f8.source differs A=internal report B=lawyer for the channel | on whose word
f9.status differs A=dismissed B=suspended | that person's job
f10.status changed A=denies B=admitted some of it | his answer
f11.wording differs A=what I knew B=only what I knew | his words
f11.whom same A=reporters B=press | to whom
f12.who differs A=viewer B=losing contestant | who became suspicious
f13.what same A=answered before the host had finished B=replied before the questions were out | what betrayed him
f14.status differs A=not involved B=had suspicions | the host
f15.position differs A=off the air until January B=questions in a safe | what the inquiry recommends
f16.who same A=advertisers B=two advertisers | who reacts
f16.status changed A=no comment B=pulled out | the advertisers
f17.role differs A=channel president B=head of entertainment | Lualhati-Go
f18.status same A=apologised B=said sorry | the channel
f18.whom same A=viewers B=audience | to whom
f19.who same A=runner-up B=man who came second | the new champion
f19.role differs A=bus conductor B=jeepney driver | the new champion
f19.status same A=gets the title B=is the champion | the new champion
f19.what differs A=no money B=three million | what the new champion is paid
f20.who same A=police B=police | who investigates
f20.status changed A=not called in B=investigation begun | the police
f21.what same A=part of the sum donated B=money given away | the gift
f21.whom differs A=his school B=parish church | to whom he gave
f22.status differs A=kept B=to be paid back | the gift
f23.time same A=2009 B=fifteen years ago | the earlier scandal
f23.status same A=ended B=discontinued | the earlier show
f23.cause differs A=votes bought B=jury bribed | why that show was ended
f24.number same A=9 million B=9 million | viewers
f25.status changed A=on leave B=resigned | the teacher
f26 only B | the flags
