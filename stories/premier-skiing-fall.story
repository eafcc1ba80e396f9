story: premier-skiing-fall
kind: politics

=== report A | outlet: Alpine News Agency | published: 2025-01-27 | agency: ANA
# Prime minister {f1.what:breaks leg} {f2.what:skiing}

BRUGG AM SEE (ANA) - The prime minister of Valterra, Nadine Kuonen, {f1.what:broke her left leg} on Sunday while {f2.what:skiing} {f3.place:at Hochmatt}, the chancellery said.

She {f4.cause:had swerved to avoid a child}. {f5.who:The mountain rescue service} {f6.what:brought her down} {f7.what:on a sledge}. She {f8.status:will be operated on} {f8.time:on Monday}, {f9.place:in the cantonal hospital}. {f10.role:Her deputy}, Alois Renz, will {f11.what:represent her} {f12.place:at the economic forum in Tarasp}.

"{f13.wording:The mountain won this vote}," Kuonen joked. {f14.who:Her bodyguard}, a former racer, {f15.what:had been waiting at the bottom}. {f16.who:The child}, a girl of seven, {f17.status:was not hurt}. {f18.who:Her father} {f19.what:apologised}.

The piste {f20.status:had been closed} that morning {f21.cause:because of ice}, {f22.source:a ski instructor} said. {f23.who:The lift company} {f24.position:denied this}. {f25.who:The opposition} {f26.what:wished her well}, but {f27.position:asked who was paying for the holiday}. Kuonen is staying {f28.place:at a friend's chalet}.

A debate on {f29.what:the tunnel tax}, due on Wednesday, {f30.status:will be held without her}. Her party {f31.what:leads in the polls} before the election {f32.time:in May}. {f33:Her predecessor fell off a horse in office.}

=== report B | outlet: Walliser Rundblick | published: 2025-01-28
# A crack on the Hochmatt

Valterra is governed from a hospital bed. Nadine Kuonen, the prime minister, lies {f9.place:in a private clinic} with {f1.what:a fracture of the right leg}, {f8.status:operated on} {f8.time:on Monday}. What happened {f3.place:on the slopes of the Hochmatt} on Sunday? She was {f2.what:on a snowboard}, and she {f4.cause:caught an edge}, onlookers say.

{f18.who:The mother} of {f16.who:a seven-year-old girl} {f19.what:has said sorry}: {f16.who:the child} had crossed the piste. She {f17.status:got a bruise}. {f5.who:Two ski patrolmen} {f6.what:took the patient to the valley}, {f7.what:by helicopter}, and {f14.who:the bodyguard} {f15.what:had stood beside her}, {f34:pale as a sheet}.

"{f13.wording:The mountain has won this vote}," she said after waking. {f10.role:The foreign minister}, Renz, {f11.what:stands in for her} {f12.place:at the business forum in Tarasp}.

Was the run open? {f21.cause:For fear of avalanches} it had been {f20.status:shut} in the morning, claims {f22.source:a waiter}. {f24.position:Not so}, says {f23.who:the operator of the lifts}. {f25.who:The other parties} {f26.what:sent good wishes}; {f27.position:they ask for nothing more}.

For the rest of the week Mrs Kuonen had lodgings {f28.place:in the villa of a building contractor}. Parliament {f30.status:has put off} Wednesday's debate on {f29.what:the tunnel levy}. {f32.time:Four months before election day}, her party {f31.what:is ahead in the surveys}.

=== key
f1.what differs A=left leg broken B=right leg fractured | her injury
f2.what differs A=skiing B=snowboarding | the sport
f3.place same A=Hochmatt B=Hochmatt | where
f4.cause differs A=swerved for a child B=caught an edge | why she fell
f5.who compatible A=mountain rescue service B=ski patrolmen | who brought her down
f6.what same A=brought down B=took to the valley | what they did
f7.what differs A=sledge B=helicopter | how
f8.status changed A=to be operated on B=operated on | the operation
f8.time same A=2025-01-27 B=2025-01-27 | when
f9.place differs A=cantonal hospital B=private clinic | where she lies
f10.role differs A=deputy prime minister B=foreign minister | Renz's office
f11.what same A=represent B=stands in | his task
f12.place same A=economic forum in Tarasp B=business forum in Tarasp | where
f13.wording differs A=won B=has won | her words
f14.who same A=bodyguard B=bodyguard | her guard
f15.what differs A=at the bottom B=beside her | where the guard was
f16.who same A=a child B=a girl | the child
f17.status differs A=not hurt B=bruise | the child
f18.who differs A=her father B=the mother | the parent
f19.what same A=apologised B=said sorry | what the parent did
f20.status same A=closed B=shut | the piste, as claimed
f21.cause differs A=ice B=avalanches | why
f22.source differs A=ski instructor B=waiter | on whose word
f23.who same A=lift company B=operator of the lifts | who denies it
f24.position same A=denied B=not so | the denial
f25.who same A=opposition B=the other parties | who sent wishes
f26.what same A=wished well B=good wishes | the wishes
f27.position differs A=asks who pays B=asks for nothing | their question
f28.place differs A=friend's chalet B=villa of a contractor | where she was staying
f29.what same A=tunnel tax B=tunnel levy | the subject of the debate
f30.status differs A=held without her B=put off | the debate
f31.what same A=leads in the polls B=ahead in the surveys | her party
f32.time same A=May B=four months on | the election
f33 only A | her predecessor
f34 only B | pale
