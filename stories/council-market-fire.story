story: council-market-fire
kind: local politics

=== report A | outlet: Bourgade Matin | published: 2025-01-13
# {f1.what:Fire} in market hall: {f2.role:councillor} {f3.status:charged}

{f2.role:A city councillor} of Bourgade, Régis Valcourt, {f3.status:was charged} on Friday over {f1.what:the fire} that {f4.what:destroyed} the covered market {f5.time:on the night of 14 December}. He is accused of {f6.what:arson}.

Valcourt, 55, {f7.role:owner of a removal firm}, {f8.what:had voted for} the sale of the site to {f9.who:a supermarket chain}. Investigators {f10.what:found} {f11.what:his lighter} {f12.place:in the cold store}. He {f13.position:says that he lost it weeks before}. {f14.who:His wife} {f15.what:gave him an alibi}.

"{f16.wording:They need a guilty man before the election}," his lawyer said. The judge {f17.status:released him} under supervision. Mayor Pauline Estève {f19.status:relieved him of} {f20.what:the commerce portfolio}. {f21.who:The traders} have moved {f22.place:into tents}; their spokesman, {f23.role:a cheesemonger}, {f24.position:calls for the hall to be rebuilt as it was}.

{f25.who:A night watchman} {f26.status:died} in the flames: {f27.cause:the smoke had suffocated him}. {f28.who:A prostitute} {f29.what:had seen} {f30.what:a white van}. {f31.who:The insurer} {f32.status:has paid an advance}. {f33:The hall was built by a pupil of a famous engineer.}

=== report B | outlet: Le Réveil du Midi | published: 2025-01-14
# Who burned the belly of Bourgade?

A month after {f1.what:the blaze} that {f4.what:left nothing} of Bourgade's market hall, justice has a suspect. {f2.role:Deputy mayor} Régis Valcourt, 55, {f3.status:has been formally accused} since Friday. The charge is {f6.what:incitement to arson}. {f17.status:He sits in pre-trial custody}.

The man, {f7.role:whose company moves furniture}, {f8.what:had argued against} selling the ground to {f9.who:a chain of supermarkets}. {f12.place:In the refrigerated room} {f11.what:a glove of his} {f10.what:turned up}. {f13.position:It had been stolen from him}, he claims. {f14.who:His daughter} {f15.what:swears that he was at home}. "{f16.wording:They need someone guilty before the election}," says the defence.

{f5.time:That night in mid-December} {f25.who:a watchman} {f26.status:lost his life}, {f27.cause:struck by a beam}. {f28.who:A baker on his way to work} {f29.what:noticed} {f30.what:a pale van}. From {f31.who:the insurance company} {f32.status:not a cent has come}.

Mayor Estève {f19.status:took} {f20.what:the culture portfolio} {f19.status:away} from Valcourt. {f24.position:A modern hall with flats above}, that is what {f21.who:the stallholders} now want, so {f23.role:the fishmonger} who speaks for them. For the time being they sell {f22.place:under canvas}. {f34:The clock of the hall had stopped at ten past three.}

=== key
f1.what same A=fire B=blaze | what happened
f2.role differs A=councillor B=deputy mayor | his office
f3.status same A=charged B=formally accused | the suspect
f4.what same A=destroyed B=left nothing | the damage
f5.time compatible A=2024-12-14 night B=mid-December night | when
f6.what differs A=arson B=incitement to arson | the charge
f7.role same A=owner of a removal firm B=company moves furniture | his business
f8.what differs A=voted for the sale B=argued against the sale | his stand on the sale
f9.who same A=supermarket chain B=chain of supermarkets | the buyer
f10.what same A=found B=turned up | the find
f11.what differs A=lighter B=glove | what was found
f12.place same A=cold store B=refrigerated room | where
f13.position differs A=lost it B=stolen | his explanation
f14.who differs A=his wife B=his daughter | who backs him
f15.what same A=alibi B=was at home | what she says
f16.wording differs A=a guilty man B=someone guilty | the lawyer's words
f17.status differs A=released B=in custody | the suspect's freedom
f19.status same A=relieved B=took away | his portfolio
f20.what differs A=commerce B=culture | the portfolio
f21.who same A=traders B=stallholders | the market people
f22.place same A=tents B=under canvas | where they sell
f23.role differs A=cheesemonger B=fishmonger | their spokesman
f24.position differs A=rebuilt as it was B=modern hall with flats | what they want
f25.who same A=night watchman B=watchman | who died
f26.status same A=died B=lost his life | the watchman
f27.cause differs A=suffocated B=struck by a beam | the cause of death
f28.who differs A=prostitute B=baker | the witness
f29.what same A=had seen B=noticed | the observation
f30.what compatible A=white van B=pale van | what was seen
f31.who same A=insurer B=insurance company | who pays
f32.status differs A=advance paid B=nothing paid | the insurance
f33 only A | the builder
f34 only B | the clock
