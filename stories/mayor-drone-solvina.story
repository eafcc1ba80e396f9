story: mayor-drone-solvina
kind: local politics

=== report A | outlet: Solvina Bulletin | published: 2024-03-26
# Mayor {f1.status:acquitted} in {f2.what:drone} case

The mayor of Solvina, Branko Mihalek, {f1.status:was acquitted} on Monday of having used {f2.what:a drone of the town} to {f3.what:spy on} {f4.who:his neighbour}. The court {f5.cause:found no proof that he was at the controls}.

The device, bought {f6.what:for surveying forest fires}, had hovered over {f8.place:a swimming pool} {f9.time:on a Sunday in July}. The neighbour, {f11.role:a dentist}, {f12.what:brought it down} {f13.what:with a garden hose}. On the memory card were {f14.number:42} pictures of {f15.what:an unauthorised sauna}.

"{f16.wording:I do not need a drone to see what my neighbour is}," Mihalek said {f17.place:on leaving the court}. {f18.who:The town clerk} {f19.what:testified} that the mayor {f20.place:had been at a wedding}. {f21.who:The prosecutor} {f22.status:will appeal}.

{f23.who:The town council} {f24.position:wants its drone back}; it {f25.status:is damaged}. {f26.what:The sauna} {f27.status:must be pulled down}, {f28.who:the building authority} ruled {f29.time:in February}. The neighbour {f30.position:demands an apology}. Mihalek {f31.status:will stand again} in {f31.time:the autumn}. {f33:The trial took four days.}

=== report B | outlet: Primorski Dnevnik Novi | published: 2024-03-26
# Eye in the sky, case in the air

Not guilty, but not exactly innocent: so many in Solvina read the verdict by which Branko Mihalek, their mayor, {f1.status:was cleared} on Monday. {f5.cause:The recordings had been obtained unlawfully}, the judge held, and without them nothing remained.

{f2.what:The municipal drone}, meant {f6.what:for the observation of fires in the woods}, had appeared above {f8.place:a vegetable garden} {f9.time:on a July Sunday}. It was to {f3.what:keep an eye on} {f4.who:the man next door}, according to the charge. {f11.role:The surgeon} {f12.what:fetched it from the sky} {f13.what:with an air rifle}. {f14.number:42} photographs were found, showing {f15.what:a sauna built without a permit}.

The mayor's alibi came from {f18.who:his sister}: he {f20.place:was at a wedding}, she {f19.what:told the court}. "{f16.wording:I do not need a drone to know what my neighbour is}," he remarked {f17.place:on the way out}. {f22.status:There will be no appeal}, says {f21.who:the prosecutor}. {f30.position:A handshake would be enough for him}, the neighbour says.

{f26.what:His sauna} {f27.status:may stay}, as {f28.who:the building authority} decided {f29.time:last month}. {f23.who:The councillors} {f24.position:ask for the drone to be returned}, {f25.status:broken as it is}. {f31.time:In autumn} there are elections, and {f31.status:Mihalek is not running}. {f34:The dog of the house was never questioned.}

=== key
f1.status same A=acquitted B=cleared | the mayor
f2.what same A=town drone B=municipal drone | the device
f3.what same A=spy on B=keep an eye on | what it was used for
f4.who same A=his neighbour B=the man next door | whom
f5.cause differs A=no proof he was at the controls B=recordings unlawful | why he was acquitted
f6.what same A=forest fires B=fires in the woods | what it was bought for
f8.place differs A=swimming pool B=vegetable garden | where it flew
f9.time same A=a Sunday in July B=a July Sunday | when
f11.role differs A=dentist B=surgeon | the neighbour's profession
f12.what same A=brought down B=fetched from the sky | what he did
f13.what differs A=garden hose B=air rifle | with what
f14.number same A=42 B=42 | pictures
f15.what same A=unauthorised sauna B=sauna without a permit | what they show
f16.wording differs A=to see what B=to know what | the mayor's words
f17.place same A=leaving the court B=on the way out | where he said it
f18.who differs A=town clerk B=his sister | the witness
f19.what same A=testified B=told the court | what the witness did
f20.place same A=a wedding B=a wedding | where the mayor was
f21.who same A=prosecutor B=prosecutor | who decides on an appeal
f22.status differs A=will appeal B=no appeal | the appeal
f23.who same A=town council B=councillors | who claims the drone
f24.position same A=drone back B=drone returned | their claim
f25.status same A=damaged B=broken | the drone
f26.what same A=sauna B=sauna | what was ruled on
f27.status differs A=must be pulled down B=may stay | the sauna
f28.who same A=building authority B=building authority | who ruled
f29.time same A=2024-02 B=last month | when
f30.position differs A=apology B=a handshake | what the neighbour wants
f31.time same A=autumn B=autumn | the election
f31.status differs A=stands again B=not running | his candidacy
f33 only A | four days
f34 only B | the dog
