story: telecom-outage-inquiry
kind: technology

=== report A | outlet: Maritime Chronicle | published: 2024-08-08
# {f1.who:Regulator} blames {f2.cause:botched update} for phone blackout

HALIGONIA - The 19-hour outage that cut off {f3.number:1.4 million} customers of Fundy Mobile {f4.time:on June 21} was caused by {f2.cause:a software update that had not been tested}, {f1.who:the telecommunications regulator} has concluded.

Its report, {f5.status:published} on Thursday, says {f6.who:a shift supervisor} {f7.status:skipped} {f8.what:a rehearsal on a spare server} because {f9.cause:the team was short of people}. Emergency calls {f10.status:failed} across {f11.place:three provinces}.

A {f12.age:67-year-old} man in Truro Falls, {f12.name:Emile Gaudet}, {f13.status:died} that day of {f14.what:a ruptured aorta} after {f15.who:his daughter} had tried {f16.number:eleven} times to call for help. She finally {f17.what:drove to the fire hall}. {f18.source:The coroner} is of the view that he {f19.certainty:would probably have survived}.

"{f20.wording:I don't want a credit on my bill. I want someone to say sorry}," she said. Fundy's president, Claude Rennick, {f21.status:did so} on Thursday, {f22.place:at a news conference}. He announced {f23.what:a backup network}, at a cost of {f24.money:$75 million}.

Customers are to get {f25.what:five days of free service}. The {f26.who:consumer federation} finds this {f27.what:laughable} and {f28.status:has filed suit}. {f29.who:The industry minister}, Paula Okimaw, wants {f30.position:rival carriers to carry each other's emergency calls}; Fundy {f31.position:agrees}.

It was Fundy's second large breakdown. In {f32.time:2020}, {f33.what:a cut fibre} in a ditch silenced its network for {f34.time:six hours}.

=== report B | outlet: Acadian Morning Wire | published: 2024-08-09
# Phone company {f21.status:sorry} in writing, daughter unmoved

The daughter of {f12.name:Emile Gaudet}, {f12.age:67}, keeps the letter from Fundy Mobile in a kitchen drawer. Claude Rennick, the company's president, {f21.status:apologizes} {f22.place:in it} for the day when the network was down. "{f20.wording:I don't want credit on my bill. I want someone to say sorry}," she had said.

Her father {f13.status:lost his life} on {f4.time:the first full day of summer, June 21}, in Truro Falls, to {f14.what:a stroke}. {f15.who:She} dialed {f16.number:eleven} times and then {f17.what:ran to a neighbour who is a nurse}. {f19.certainty:Whether he could have been saved is an open question}, {f18.source:the coroner} thinks.

The blackout left {f3.number:some 1.4 million} subscribers in {f11.place:three provinces} without even the emergency number, which {f10.status:did not work} either. It went back to {f2.cause:an overheated switching centre}, according to the findings that {f1.who:a committee of the House of Commons} {f5.status:has made public}: {f6.who:a technician} {f7.status:had left out} {f8.what:a check of the fans}, {f9.cause:in a hurry to go home}.

The house of Fundy will be put in order, Mr Rennick promises: {f23.what:a second network} for {f24.money:C$75m}, and for each client {f25.what:a refund of one month}. "{f27.what:Ridiculous}," says the {f26.who:federation of consumers}, which {f28.status:intends to go to court}.

A plan of {f29.who:the minister in charge of industry}, Paula Okimaw, under which {f30.position:emergency calls would be taken over by whichever network still works}, {f31.position:is opposed by the company}, on grounds of cost.

{f32.time:Four years ago} Fundy had fallen silent for {f34.time:a quarter of a day} after {f33.what:a fire in a cable duct}.

=== key
f1.who differs A=regulator B=Commons committee | who made the report
f2.cause differs A=untested software update B=overheated switching centre | why the network failed
f3.number same A=1.4m B=1.4m~ | customers cut off
f4.time same A=2024-06-21 B=2024-06-21 | the outage
f5.status same A=published B=made public | the report
f6.who differs A=shift supervisor B=technician | who made the mistake
f7.status same A=skipped B=left out | the step
f8.what differs A=rehearsal on a spare server B=check of the fans | what was skipped
f9.cause differs A=short of people B=hurry to go home | why it was skipped
f10.status same A=failed B=did not work | emergency calls
f11.place same A=three provinces B=three provinces | where
f12.age same A=67 B=67 | the dead man
f12.name same A=Emile Gaudet B=Emile Gaudet | the dead man
f13.status same A=died B=lost his life | the man
f14.what differs A=ruptured aorta B=stroke | what he died of
f15.who same A=daughter B=daughter | who called
f16.number same A=11 B=11 | how often she tried
f17.what differs A=drove to the fire hall B=ran to a neighbour | what she did then
f18.source same A=coroner B=coroner | on whose word
f19.certainty differs A=probable B=open | whether he could have been saved
f20.wording differs A=I don't want a credit on my bill. I want someone to say sorry B=I don't want credit on my bill. I want someone to say sorry | her words
f21.status same A=said sorry B=apologized | Rennick
f22.place differs A=news conference B=letter | where he did so
f23.what same A=backup network B=second network | what he announced
f24.money same A=CAD 75m B=CAD 75m | its cost
f25.what differs A=five free days B=refund of one month | what customers get
f26.who same A=consumer federation B=federation of consumers | who objects
f27.what same A=laughable B=ridiculous | its word
f28.status differs A=filed B=intended | its suit
f29.who same A=industry minister B=minister in charge of industry | Okimaw's office
f30.position same A=carry each other's emergency calls B=emergency calls taken over by a working network | her plan
f31.position differs A=agrees B=opposes | Fundy on the plan
f32.time same A=2020 B=2020 | the earlier breakdown
f33.what differs A=cut fibre B=fire in a cable duct | what caused it
f34.time same A=6 hours B=6 hours | how long it lasted
