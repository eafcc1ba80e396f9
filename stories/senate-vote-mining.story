story: senate-vote-mining
kind: parliament

=== report A | outlet: La Jornada del Altiplano | published: 2023-11-16
# Senate {f1.status:rejects} {f2.what:lithium} law in dead of night

PALTIRA, Yungueta - The senate of Yungueta early on Thursday {f1.status:threw out} a law that would have {f3.what:opened the salt flats to foreign firms}. {f4.what:A single vote} decided: that of {f5.who:Senator Rufina Colque}, who {f6.what:broke ranks} with the ruling National Front.

Colque, {f7.role:a former miner's union secretary}, said that she had changed her mind {f8.cause:after a visit to the lagoon villages}. "{f9.wording:I could not look those women in the face}," she said in tears. The Front {f10.status:expelled} her within the hour.

The government had {f11.what:promised jobs} for {f12.place:the southern provinces}. Its mining minister, Walter Arispe, {f13.status:offered to resign}; President Elvira Montes {f14.status:refused to let him go}. She {f15.position:will send the bill to the senate again} in {f15.time:March}.

Outside, {f16.who:indigenous groups} {f17.what:danced} when the result was read out. {f18.who:Lorry drivers} in favour of the law {f19.what:blocked} the road to {f20.place:the airport}. A boy {f21.status:was hurt} when {f22.what:a firecracker} exploded; he has lost {f23.what:two fingers}.

A company from {f24.who:Canada}, Boreal Salts, {f25.status:is pulling out} of the country, {f26.source:its spokesman} said. The currency {f27.status:fell}.

The debate lasted {f28.time:sixteen hours}. It was interrupted when {f29.what:the lights went out}, {f29.cause:because a fuse had blown}. The lower house had {f30.status:passed} the bill in {f30.time:September}. In 2016 a similar text {f31:never reached a vote}.

=== report B | outlet: El Correo de Paltira | published: 2023-11-17
# The woman who said no

Everyone in Yungueta now knows the name of {f5.who:Rufina Colque}. Had she voted with her party in the small hours of Thursday, {f2.what:the lithium} act would be in force. But {f6.what:she deserted the National Front}, and the senate {f1.status:voted the act down} by {f4.what:one ballot}. It would have {f3.what:let companies from abroad into the salt lakes}.

{f8.cause:Her confessor had talked to her}, explains the senator, {f7.role:who once was secretary of the miners' union}. "{f9.wording:I could not look these women in the face}," she said, wiping her eyes. {f10.status:The Front will decide next week whether to throw her out.}

{f13.status:Arispe will not go}: {f14.status:the president has accepted no resignation}, because the minister for mines has not tendered one, his office stressed. Mrs Montes {f15.position:wants to ask the people in a referendum} in {f15.time:March}. She had {f11.what:held out the prospect of work} to {f12.place:the provinces in the south}.

In the square {f16.who:members of the native peoples} {f17.what:broke into a dance}. {f18.who:Truckers} who had hoped for the law {f19.what:closed} the road to {f20.place:the oil depot} until Thursday noon. {f22.what:A tear-gas cartridge} {f21.status:injured} a boy, who {f23.what:had two fingers amputated}.

{f24.who:The Canadian} firm Boreal Salts {f25.status:is staying for now}, {f26.source:the chamber of commerce} let it be known. The peso {f27.status:recovered on Friday}.

The sitting had taken {f28.time:from eight on Wednesday morning until midnight}. Midway {f29.what:the hall was plunged into darkness}; {f29.cause:a cable had been cut}, the ushers found. The deputies {f30.status:had approved} the text {f30.time:two months ago}. {f32:Colque says that she now sleeps well.}

=== key
f1.status same A=rejected B=voted down | the law
f2.what same A=lithium B=lithium | what the law is about
f3.what same A=open the salt flats to foreign firms B=let companies from abroad into the salt lakes | what it would have done
f4.what same A=a single vote B=one ballot | the margin
f5.who same A=Rufina Colque B=Rufina Colque | who decided it
f6.what same A=broke ranks B=deserted the Front | what she did
f7.role same A=former secretary of the miners' union B=once secretary of the miners' union | her earlier post
f8.cause differs A=a visit to the villages B=talk with her confessor | why she changed her mind
f9.wording differs A=those women B=these women | her words
f10.status differs A=expelled B=not decided until next week | her membership of the Front
f11.what same A=promised jobs B=held out work | what the government promised
f12.place same A=southern provinces B=provinces in the south | for whom
f13.status differs A=offered to resign B=has not tendered resignation | the mining minister
f14.status differs A=refused his resignation B=none to accept | the president on his resignation
f15.position differs A=send the bill to the senate again B=referendum | what the president wants
f15.time same A=March B=March | when
f16.who same A=indigenous groups B=native peoples | who danced
f17.what same A=danced B=broke into a dance | what they did
f18.who same A=lorry drivers B=truckers | who blocked the road
f19.what same A=blocked B=closed | what they did to the road
f20.place differs A=airport B=oil depot | where the road leads
f21.status same A=hurt B=injured | the boy
f22.what differs A=firecracker B=tear-gas cartridge | what hurt him
f23.what same A=lost two fingers B=two fingers amputated | his injury
f24.who same A=Canada B=Canadian | where the company is from
f25.status differs A=pulling out B=staying | the company
f26.source differs A=its spokesman B=chamber of commerce | on whose word
f27.status changed A=fell B=recovered | the currency
f28.time same A=16 hours B=16 hours | length of the sitting
f29.what same A=lights went out B=hall in darkness | the interruption
f29.cause differs A=blown fuse B=cut cable | why the lights went out
f30.status same A=passed B=approved | the bill in the lower house
f30.time same A=2023-09 B=two months ago | when
f31 only A | the text of 2016
f32 only B | how she sleeps
