story: measles-ferry-corfara
kind: health

=== report A | outlet: Ionian Courier | published: 2025-06-24
# Ferry with {f1.what:measles} aboard {f2.status:held off} Corfara

The ferry Nausika, with {f3.number:412} passengers, {f2.status:was not allowed to dock} at Corfara on Monday evening, because a child on board {f5.status:was thought to have} {f1.what:measles}. She {f2.status:lies at anchor} {f6.place:in the roads}.

The child, {f5.what:a girl of six}, is {f7.what:one of a group from a summer camp}. The {f8.who:ship's doctor} {f8.what:recognised the illness} and {f8.what:told the harbour by radio}. {f9.who:The port health office} {f9.position:wants every passenger's vaccinations checked} before anyone goes ashore.

"{f10.wording:We are asking for one night of patience}," said {f11.name:Eleni Vlachou}, the {f11.role:head of the office}. {f12.who:The shipping company} {f12.position:spoke of an exaggerated measure} and {f12.status:will claim damages}. It {f13.status:serves} {f13.what:free meals}.

{f14.number:Eleven} people without protection {f14.status:have been found} so far; they {f15.status:are being vaccinated on board}. {f16.who:The hoteliers' association} {f16.position:fears for the season}. In 2018 a cruise ship had been {f17:kept out for three days} because of a stomach virus.

=== report B | outlet: Athens Morning Star | published: 2025-06-25
# Nausika: passengers {f2.status:ashore} after {f18.time:eleven hours}

{f18.time:Eleven hours} after her arrival the Nausika {f2.status:was let in} at Corfara on Tuesday morning. The suspicion that sparked it all {f5.status:turned out to be false}: {f5.what:the boy} of six {f1.what:has scarlet fever}.

He had been travelling {f7.what:with his parents}. {f8.who:A nurse among the passengers} had {f8.what:noticed the rash}, and {f8.what:the bridge called the port}. During the night {f9.who:officials of the port's health service} {f9.position:had looked at the vaccination cards of all} {f3.number:412} on board, while the ship lay {f6.place:outside the harbour}.

"{f10.wording:We were asking for one night of patience}," said {f11.name:Eleni Vlachou}, {f11.role:the health service's spokeswoman}. {f14.number:Eleven} {f14.status:had no protection}; they {f15.status:were offered an injection, and refused}.

{f12.who:The owners of the ferry} {f12.position:praised the authorities} and {f12.status:do not intend to sue}. {f13.what:Food} {f13.status:had been handed out} {f13.what:at no charge}. {f16.who:Hotel owners} {f16.position:worry about their summer}.

=== report C | outlet: Travel Medicine Today | published: 2025-06-26
# One night off Corfara

It {f1.what:is measles} after all. A laboratory in Ioannina {f5.status:confirmed} on Wednesday what the {f8.who:ship's doctor} of the Nausika had {f8.what:seen at a glance} in {f5.what:a girl of six}, {f7.what:a camp child}.

So the {f9.who:port health office} of Corfara was right to {f2.status:keep the ferry waiting} {f6.place:in the roads} for {f18.time:the night}, and its {f11.role:head}, {f11.name:Eleni Vlachou}, may repeat: "{f10.wording:We are asking for one night of patience}." All {f3.number:412} cards {f9.position:were checked}, {f14.number:eleven} gaps {f14.status:discovered}, eleven {f15.status:injections given}.

The {f12.who:line}, which had threatened to go to court, {f12.status:has thought better of it}. It {f19:has paid for the passengers' taxis}.

=== key
f1.what differs A=measles B=scarlet fever C=measles | the illness
f2.status changed A=held off B=let in C=let in | the ferry
f3.number same A=412 B=412 C=412 | passengers
f5.status changed A=suspected B=found false C=confirmed | the case of measles
f5.what differs A=girl of six B=boy of six C=girl of six | the child
f6.place same A=in the roads B=outside the harbour C=in the roads | where the ship lay
f7.what differs A=summer camp group B=with parents C=summer camp group | with whom the child travelled
f8.who differs A=ship's doctor B=nurse among the passengers C=ship's doctor | who noticed the illness
f8.what same A=recognised the illness B=noticed the rash C=saw it | what that person did
f9.who same A=port health office B=port health service C=port health office | who held the ship
f9.position same A=vaccinations checked B=vaccination cards looked at C=cards checked | what is to be done
f10.wording differs A=We are asking B=We were asking C=We are asking | Vlachou's words
f11.name same A=Eleni Vlachou B=Eleni Vlachou C=Eleni Vlachou | who speaks for the office
f11.role differs A=head B=spokeswoman C=head | Vlachou
f12.who same A=shipping company B=owners of the ferry C=line | who reacts
f12.position differs A=exaggerated measure B=praised the authorities | the company
f12.status changed A=will claim damages B=does not intend to sue C=does not intend to sue | the company's claim
f13.what same A=free meals B=food at no charge | what was served
f13.status same A=serves B=handed out | the meals
f14.number same A=11 B=11 C=11 | people without protection
f14.status same A=found B=without protection C=discovered | these people
f15.status differs A=vaccinated B=refused C=vaccinated | these people
f16.who same A=hoteliers' association B=hotel owners | who worries
f16.position same A=fears for the season B=worries about the summer | the hotel trade
f18.time same B=the night C=the night | how long the ship waited
f17 only A | the ship of 2018
f19 only C | the taxis
