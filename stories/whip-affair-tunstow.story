story: whip-affair-tunstow
kind: parliament

=== report A | outlet: The Morning Ledger | published: 2024-03-14
# {f1.role:Chief whip} {f2.status:quits} over {f3.what:leaked} list

The government's {f1.role:chief whip}, Alastair Tunstow, {f2.status:resigned} last night after admitting that he had {f3.what:passed} a list of wavering MPs to {f4.who:a lobbyist}.

He told the Prime Minister {f5.what:by letter}. The list named {f6.number:23} members who {f7.position:meant to vote against} {f8.what:the fisheries bill}, and noted {f9.what:their debts}. It was found {f10.place:on a train} by {f11.who:a student}, who {f12.what:gave it to a newspaper}.

"{f13.wording:I have done something foolish for which there is no excuse}," Mr Tunstow wrote. He {f14.status:will remain an MP}. The lobbyist, Miles Carbery, {f15.role:his brother-in-law}, {f16.status:denied receiving} the paper. His firm works for {f17.who:supermarkets}.

Downing Street appointed {f18.name:Fiona Leckie}, {f18.role:the deputy whip}, in his place. {f19.who:The parliamentary commissioner} {f20.status:has begun an inquiry}. {f21.who:Labour} {f22.position:demanded that the police be called in}. The vote on the bill {f23.status:has been put back} {f23.time:to April}.

One of those listed, Rhona Skene, {f24.position:said she would sue}. {f25.cause:Her divorce} was mentioned. The Prime Minister {f26.what:telephoned her} to apologise. Mr Tunstow, 47, {f27.what:was admitted to a clinic} for {f27.cause:exhaustion}, {f28.source:friends} said. His father {f29:also served as a whip, in the 1980s}.

=== report B | outlet: Westminster Evening Sketch | published: 2024-03-14
# The little black list

Alastair Tunstow's career ended {f10.place:on the back seat of a taxi}. There he had left a sheet with {f6.number:23} names on it: colleagues who {f7.position:were going to defy} him over {f8.what:the fishing bill}, together with {f9.what:their love affairs}. {f11.who:A nurse} found it and {f12.what:took it to a newspaper}.

Worse, {f4.who:a lobbyist} had had a copy for days, {f3.what:from the whip's own hand}. So Mr Tunstow, {f1.role:the government's deputy chief whip}, {f2.status:went} last night. "{f13.wording:I have done a foolish thing for which there is no excuse}," he wrote to the Prime Minister, {f5.what:whom he had told on the telephone}. {f14.status:He will give up his seat too.}

Miles Carbery, {f15.role:his cousin}, who speaks for {f17.who:supermarket chains}, {f16.status:says that he got the paper and threw it away unread}. {f20.status:No inquiry is planned} at the office of {f19.who:the commissioner}, we hear, to the anger of {f21.who:Labour}, which {f22.position:wants Scotland Yard on the case}. His successor is {f18.name:Fiona Leckie}, {f18.role:a junior minister}.

On the bill, MPs {f23.status:will now vote later}: {f23.time:after Easter}, says the leader of the house. By then Rhona Skene, {f25.cause:whose divorce} the list mentions, {f24.position:may have taken him to court}. {f26.what:The Prime Minister called on her at home} to say sorry.

Mr Tunstow, 47, {f27.what:is in a clinic}. {f27.cause:It is the heart}, {f28.source:his agent} says. {f30:The taxi driver has kept the fare.}

=== key
f1.role differs A=chief whip B=deputy chief whip | his office
f2.status same A=resigned B=went | the whip
f3.what same A=passed on B=from his own hand | how the lobbyist got the list
f4.who same A=lobbyist B=lobbyist | who got the list
f5.what differs A=by letter B=on the telephone | how the Prime Minister learned of it
f6.number same A=23 B=23 | names on the list
f7.position same A=vote against B=defy | the listed members
f8.what same A=fisheries bill B=fishing bill | the bill
f9.what differs A=debts B=love affairs | what the list noted
f10.place differs A=train B=taxi | where it was found
f11.who differs A=student B=nurse | who found it
f12.what same A=to a newspaper B=to a newspaper | what the finder did
f13.wording differs A=something foolish B=a foolish thing | his words
f14.status differs A=remains an MP B=gives up his seat | his seat
f15.role differs A=brother-in-law B=cousin | the lobbyist's tie to him
f16.status differs A=denies receiving it B=threw it away unread | the lobbyist and the paper
f17.who same A=supermarkets B=supermarket chains | for whom the firm works
f18.name same A=Fiona Leckie B=Fiona Leckie | the successor
f18.role differs A=deputy whip B=junior minister | her office so far
f19.who same A=parliamentary commissioner B=the commissioner | whose inquiry
f20.status differs A=begun B=none planned | the inquiry
f21.who same A=Labour B=Labour | the opposition
f22.position same A=police called in B=Scotland Yard on the case | what Labour wants
f23.status same A=put back B=later | the vote
f23.time compatible A=2024-04 B=after Easter | when
f24.position same A=would sue B=take him to court | Rhona Skene
f25.cause same A=her divorce B=divorce | what the list said of her
f26.what differs A=telephoned her B=called at her home | how the Prime Minister apologised
f27.what same A=admitted to a clinic B=in a clinic | where he is
f27.cause differs A=exhaustion B=the heart | why
f28.source differs A=friends B=his agent | on whose word
f29 only A | his father
f30 only B | the taxi driver
