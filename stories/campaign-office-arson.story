story: campaign-office-arson
kind: elections

=== report A | outlet: Sudwest Regional News | published: 2022-09-19
# {f1.what:Fire} at {f2.who:Liberal} campaign office: {f3.who:volunteer} injured

{f1.what:A fire} {f5.what:gutted} the campaign office of {f2.who:the Liberal Alliance} in Torgau-Neuhof on Sunday {f6.time:at around 2 a.m.} {f3.who:A volunteer} who was {f7.what:sleeping in the back room} was injured.

She {f8.what:jumped from a window} and {f9.what:broke a heel bone}. Fire chief Konrad Ruhl assumes {f10.cause:arson}: {f11.what:a bottle with petrol remains} {f12.status:was found}. {f13.who:A baker's boy} {f14.what:raised the alarm}. He {f15.what:saw} {f16.who:two people} {f17.what:run off} {f18.place:towards the canal}.

Police {f19.status:have made no arrests}. {f20.who:The party's candidate}, Lena Marquis, had received threats {f22.what:by e-mail}. "{f23.wording:They can burn posters, not opinions}," she said. {f24.who:The National Front} {f25.position:condemned the attack}. {f26.who:State premier Voss} {f27.position:promised police protection for all party offices}.

{f28.what:The computers with the members' data} {f29.status:were saved}. The election, on 25 September, {f30.status:will not be affected}. The neighbours, {f31.who:a family of seven}, {f32.status:had to leave their home}; they {f33.place:are staying in a gymnasium}. {f34:The house is a listed building.}

=== report B | outlet: Neuhofer Tageblatt | published: 2022-09-20
# Was it the coffee machine?

The ruin still smells. Early on Sunday, {f6.time:about two o'clock}, {f1.what:flames} {f5.what:destroyed} the rooms from which {f2.who:the Greens} were fighting for votes. Now {f10.cause:a technical fault} is thought likelier, fire chief Ruhl told us on Monday: what had looked like {f11.what:a petrol bottle} {f12.status:was lamp oil from the kitchen}.

{f3.who:The candidate's brother}, who had {f7.what:bedded down at the back}, {f8.what:got out by way of the roof}; his {f9.what:heel bone is fractured}. It was {f13.who:a taxi driver} who {f14.what:called the fire brigade}. He {f15.what:noticed} {f16.who:a couple} {f17.what:running} {f18.place:to the station}, perhaps only to catch the last train. {f19.status:A man of 22 was held for some hours} and let go.

Threats there had been, {f22.what:in letters}, to Lena Marquis, {f20.who:who is standing for the party}. "{f23.wording:They can burn posters but not opinions}," she had said on Sunday, and {f24.who:the National Front} {f25.position:had called for a debate on security}. {f26.who:Premier Voss} {f27.position:said he would have every party office guarded}.

{f28.what:Computers holding the names of the members} {f29.status:melted}. Next door {f31.who:a family of seven} {f32.status:was moved out}; {f33.place:an aunt has taken them in}. {f30.status:The vote on the 25th goes ahead}, says the returning officer. {f35:The coffee machine is at the laboratory.}

=== key
f1.what same A=fire B=flames | what happened
f2.who differs A=Liberal Alliance B=Greens | whose office
f3.who differs A=volunteer B=candidate's brother | the injured person
f5.what same A=gutted B=destroyed | the damage
f6.time same A=2022-09-18T02:00~ B=2022-09-18T02:00~ | when
f7.what same A=sleeping in the back B=bedded down at the back | what that person was doing
f8.what differs A=jumped from a window B=by the roof | how that person got out
f9.what same A=broken heel bone B=fractured heel bone | the injury
f10.cause differs A=arson B=technical fault | the cause assumed
f11.what same A=bottle with petrol B=petrol bottle | the find
f12.status differs A=found B=was lamp oil | what the find was
f13.who differs A=baker's boy B=taxi driver | who gave the alarm
f14.what same A=raised the alarm B=called the fire brigade | what the witness did
f15.what same A=saw B=noticed | the observation
f16.who same A=two people B=a couple | who ran
f17.what same A=run off B=running | what they did
f18.place differs A=canal B=station | where to
f19.status changed A=no arrests B=a man held and let go | arrests
f20.who same A=candidate Marquis B=standing for the party | the candidate
f22.what differs A=e-mail B=letters | how threats came
f23.wording differs A=, not opinions B=but not opinions | her words
f24.who same A=National Front B=National Front | the rival party
f25.position differs A=condemned it B=debate on security | the rival's reaction
f26.who same A=State premier Voss B=Premier Voss | who promised guards
f27.position same A=protection for all offices B=every office guarded | the promise
f28.what same A=computers with members' data B=computers with members' names | what was in the office
f29.status differs A=saved B=melted | the computers
f30.status same A=not affected B=goes ahead | the election
f31.who same A=family of seven B=family of seven | the neighbours
f32.status same A=had to leave B=moved out | the neighbours
f33.place differs A=gymnasium B=at an aunt's | where they stay
f34 only A | listed building
f35 only B | the machine
