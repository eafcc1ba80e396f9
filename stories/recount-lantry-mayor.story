story: recount-lantry-mayor
kind: politics

=== report A | outlet: City of Lantry, electoral office | published: 2024-06-04T09:00
# Provisional result of the mayoral election

In the second round of the mayoral election, held on Sunday, 2 June, Elena Marsh received {f2.number:41,206} votes and Tobias Renfield {f3.number:41,188}. {f4.number:312} ballots were {f4.status:void}. The turnout was {f5:61.4 per cent}, against 57.9 in the first round on 19 May.

As the difference, {f7.number:18} votes, is smaller than 100, all ballots {f9.status:will be counted} again, as the law requires. The recount in the 96 polling districts begins tomorrow and will take three days. It will be led by the returning officer, Judith Renfield, who is {f13.role:not related} to the candidate.

The mayor's term is five years and {f15.status:starts} {f15.time:on 17 June}.

=== report B | outlet: Coastal Wire | published: 2024-06-08T07:30
# Recount hands Lantry to {f16.who:Renfield} by {f7.number:six} votes

LANTRY, June 8 (CW) - Challenger {f16.who:Tobias Renfield}, {f17.age:52}, {f16.status:won} the mayoralty of Lantry after a recount that {f9.status:ended} late on Friday put him ahead of the incumbent, Elena Marsh, {f19.age:60}, by {f3.number:41,203} votes to {f2.number:41,197}.

The result was reversed by {f20.number:47} ballots which {f21.who:a caretaker} discovered {f22.place:in a cupboard of the Fennel Street school}, and by {f23.cause:a bundle that had been counted twice} in the harbour district, officials said. The number of {f4.status:void} papers fell to {f4.number:309}.

"{f24.wording:Every vote was looked at by four pairs of eyes}," said returning officer Judith Renfield. Observers of the Civic Union, {f25.number:30} in number, had {f26.what:no complaints}.

Marsh said she {f27.status:might go to court}. Voters had been {f28.number:1,940} apart {f29.time:in 2019}, when she beat the same opponent.

=== report C | outlet: Lantry Evening Star | published: 2024-06-08
# {f7.number:Six}! Ballots {f22.place:in the piano} make {f16.who:Toby} mayor

What a finale! {f20.number:Seventy-four} forgotten ballots turned up {f22.place:inside the piano of the Fennel Street school}, found by {f21.who:a girl} of {f30:eleven} who wondered why the low notes did not sound. And so {f16.who:Tobias Renfield}, {f17.age:52}, is {f16.status:in}, with {f7.number:half a dozen} votes to spare: {f3.number:41,203} to {f2.number:41,197}.

"{f24.wording:Every vote was looked at by three pairs of eyes}," beamed chief counter Judith Renfield, who happens to be {f13.role:the winner's aunt}! Elena Marsh, {f19.age:60}, left by the back door.

There was chaos in the harbour district too, where {f23.cause:a 7 had been read as a 1}. The observers, {f25.number:thirty} of them, {f26.what:protested in writing}, we hear. The whole business cost {f31:78,000 crowns}. {f29.time:Five years ago} Marsh had won by {f28.number:1,940}. She takes the dog, the chain stays here.

=== report D | outlet: Radio Estuary, noon bulletin (transcript) | published: 2024-06-10
Elena Marsh {f27.status:has gone} to court. The mayor of Lantry, who according to the recount has lost her office by {f7.number:six} votes, {f33:this morning} filed a complaint at the administrative tribunal. She wants {f34.position:a new election in the harbour district only}.

Her lawyer says that a list of the {f20.number:47} ballots from the Fennel Street school bears {f35:two} signatures where there ought to be four. {f16.who:Tobias Renfield} said in our studio that he {f37.position:would take part in a new election if the court so decides}. He also said that the returning officer is {f13.role:no relative of his}.

The tribunal {f38.status:hears the case} {f38.time:on Thursday}.

=== report E | outlet: The Lantry Record | published: 2024-06-14
# Tribunal {f15.status:stops} Renfield's inauguration

By Noor Castellan

{f15.status:Nobody will hang the chain} around Tobias Renfield's neck {f15.time:on Monday}. The administrative tribunal {f38.status:ruled} {f38.time:yesterday} that Elena Marsh stays in office until it has looked into the recount, which will take {f40:up to six weeks}.

By a majority of {f41:two to one}, the judges found it "{f42:not beyond doubt}" that the {f20.number:47} papers, which {f21.who:the caretaker} had come upon {f22.place:in a school cupboard}, were sealed. They set aside the question of the {f23.cause:bundle which was tallied twice}. Whether {f7.number:six} votes are a margin or an accident, they wrote, is not for them to say.

Marsh, {f19.age:60}, had demanded {f34.position:that the whole city vote again}. Renfield, {f17.age:52}, {f37.position:will stand}, should it come to that. Judith Renfield has {f43:offered her resignation}; that she is {f13.role:unrelated} to him had to be proved with {f44:three birth certificates}.

The Civic Union repeated that its {f25.number:30} people had found {f26.what:nothing to object to}.

=== key
f2.number changed A=41206 B=41197 C=41197 | votes for Marsh
f3.number changed A=41188 B=41203 C=41203 | votes for Renfield
f4.number changed A=312 B=309 | void ballots
f4.status same A=void B=void | those ballots
f5 only A | the turnout
f7.number changed A=18 B=6 C=6 D=6 E=6 | the margin
f9.status changed A=to begin B=ended | the recount
f13.role differs A=not related C=aunt D=not related E=not related | what the returning officer is to the candidate
f15.time same A=2024-06-17 E=2024-06-17 | when the term starts
f15.status changed A=planned E=stopped | the start of the term
f16.who same B=Renfield C=Renfield D=Renfield | who is ahead after the recount
f16.status same B=won C=won | Renfield
f17.age same B=52 C=52 E=52 | Renfield
f19.age same B=60 C=60 E=60 | Marsh
f20.number differs B=47 C=74 D=47 E=47 | ballots found
f21.who differs B=a caretaker C=a girl E=a caretaker | who found them
f22.place differs B=cupboard of the school C=piano of the school E=cupboard of the school | where they were found
f23.cause differs B=a bundle counted twice C=a figure misread E=a bundle counted twice | what had gone wrong in the harbour district
f24.wording differs B=Every vote was looked at by four pairs of eyes C=Every vote was looked at by three pairs of eyes | the returning officer's words
f25.number same B=30 C=30 E=30 | observers
f26.what differs B=no complaints C=a written protest E=no complaints | what the observers said
f27.status changed B=considered D=filed | Marsh's complaint
f28.number same B=1940 C=1940 | the margin of the last election
f29.time same B=2019 C=2019 | the last election
f30 only C | the girl's age
f31 only C | the cost
f33 only D | when Marsh filed
f34.position differs D=a new vote in the harbour district E=a new vote in the whole city | what Marsh wants
f35 only D | signatures on the list
f37.position same D=will stand again E=will stand again | Renfield on a new election
f38.time same D=2024-06-13 E=2024-06-13 | the hearing
f38.status changed D=planned E=ruled | Marsh's case at the tribunal
f40 only E | how long the inquiry takes
f41 only E | the tribunal's majority
f42 only E | the tribunal's words
f43 only E | the returning officer's resignation
f44 only E | the birth certificates
