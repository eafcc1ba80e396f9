story: council-leader-brindle
kind: local council

=== report A | outlet: Brindle & Vale Chronicle | published: 2024-03-21
# Council leader {f1.status:ousted} after {f2.what:car park} sale

The leader of Brindle Borough Council, Maureen Askell, {f1.status:was removed} on Wednesday night in {f3.what:a secret ballot} of {f4.who:her own group}.

She had been under fire over the sale of {f2.what:the Foundry Lane car park} to {f5.who:a developer} whose {f6.role:finance director} {f7.what:had holidayed with her}. Cllr Askell said she {f8.position:had declared the friendship} and {f9.position:would remain on the council}.

Her successor is {f10.name:Cllr Dev Pattani}, {f11.role:a retired headteacher}, who {f12.what:had held the housing portfolio}. He promised {f13.position:an independent audit of the sale}. The vote was {f14.number:17 to 11}.

The site, next to {f15.place:the bus station}, {f16.status:has been fenced off}; {f17.what:68 flats} {f17.status:are to be built} there. Traders say they {f18.cause:lose customers because there is nowhere to park}. A petition was started by {f19.role:a florist}, Gail Rudd. "{f20.wording:They sold our town by the square yard}," she said.

The opposition leader, Cllr Tom Wray, {f21.position:called for the whole cabinet to go}. He has referred the matter to {f22.who:the police}. {f23.who:The council's legal officer} {f23.status:had approved the sale}, but {f24.what:only by email}, minutes show.

Askell, 63, {f25.what:was in hospital with a broken wrist} and {f26.status:took no part}. She heard the result from {f27.who:her husband}. She had led the council since {f28.time:2017}.

The annual meeting {f29.status:will confirm} the new leader {f29.time:on 16 May}. Brindle last dropped a leader {f30:in 1998, over a statue}. The town's MP, Clare Holdgate, declined {f31.what:to comment}.

=== report B | outlet: County Radio News | published: 2024-03-21
# Brindle chief {f1.status:voted out} by {f4.who:party colleagues}

Maureen Askell is no longer the leader of Brindle council. Her {f4.who:fellow Conservatives} {f1.status:dropped} her last night by {f3.what:a show of hands}, {f14.number:17 against 11}, County Radio understands.

It follows weeks of anger about {f2.what:a parking site} sold for flats. The purchaser is {f5.who:a property firm}, and her critics point to {f6.role:its chairman}, with whom she {f7.what:had been on holiday}. Mrs Askell maintains that she {f8.position:registered the friendship as the rules require}. She told us that she {f9.position:is resigning her seat as well}.

In comes {f10.name:Dev Pattani}. {f11.role:A former head of a primary school}, he {f12.what:ran the finances} under Mrs Askell. He says he wants {f13.position:outside auditors to look into the deal}.

Mrs Askell {f26.status:was not at the meeting}. She is 63 and {f25.what:being treated in hospital for a broken ankle}; it was {f27.who:her daughter} who rang her with the news. She took the top job {f28.time:seven years ago}.

Labour's Tom Wray, who heads the opposition, said {f21.position:the sale should be undone}. He has complained to {f22.who:the local government ombudsman}. According to minutes seen by this station, {f23.who:the borough solicitor} {f23.status:signed the sale off}, {f24.what:in an email and nowhere else}.

Building of {f17.what:the 68 apartments} {f17.status:was due to start} next to {f15.place:the bus station}, but {f16.status:the fence came down this morning} and cars are parking again. For local shops it comes late: they {f18.cause:blame the lack of spaces for empty tills}. {f19.role:Café owner} Gail Rudd, the woman behind a petition, said: "{f20.wording:They sold the town by the square yard}."

The MP, Clare Holdgate, did not wish {f31.what:to say anything}. Mr Pattani still has to be {f29.status:confirmed} at the annual meeting {f29.time:in May}. {f32:A by-election would cost about £20,000.}

=== key
f1.status same A=ousted B=voted out | the leader
f2.what same A=car park B=parking site | what was sold
f3.what differs A=secret ballot B=show of hands | how they voted
f4.who same A=her own group B=fellow Conservatives | who removed her
f5.who same A=developer B=property firm | the buyer
f6.role differs A=finance director B=chairman | her friend at the firm
f7.what same A=holidayed with her B=on holiday with him | what links them
f8.position same A=declared the friendship B=registered the friendship | her defence
f9.position differs A=stays on the council B=resigns her seat | her plans
f10.name same A=Dev Pattani B=Dev Pattani | the successor
f11.role same A=retired headteacher B=former head of a school | his profession
f12.what differs A=housing B=finances | what he was in charge of
f13.position same A=independent audit B=outside auditors | what he promises
f14.number same A=17-11 B=17-11 | the vote
f15.place same A=bus station B=bus station | what the site lies next to
f16.status changed A=fenced off B=fence down | the site
f17.what same A=68 flats B=68 apartments | what is to be built
f17.status same A=to be built B=due to start | the building
f18.cause same A=nowhere to park B=lack of spaces | why shops lose custom
f19.role differs A=florist B=café owner | Gail Rudd's trade
f20.wording differs A=sold our town B=sold the town | her words
f21.position differs A=the cabinet to go B=the sale undone | what the opposition leader wants
f22.who differs A=police B=ombudsman | where he took the matter
f23.who same A=legal officer B=borough solicitor | who passed the sale
f23.status same A=approved B=signed off | the sale
f24.what same A=only by email B=in an email only | how it was approved
f25.what differs A=broken wrist B=broken ankle | her injury
f26.status same A=took no part B=not at the meeting | her presence
f27.who differs A=her husband B=her daughter | who told her the result
f28.time same A=2017 B=2017 | since when she led
f29.status same A=will confirm B=to be confirmed | the new leader
f29.time compatible A=2024-05-16 B=2024-05 | the annual meeting
f30 only A | the leader dropped in 1998
f31.what same A=comment B=say anything | what the MP declined
f32 only B | the cost of a by-election
