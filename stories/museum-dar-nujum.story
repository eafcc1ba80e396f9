story: museum-dar-nujum
kind: culture

=== report A | outlet: Ministry of Culture, Rabat | published: 2024-10-07
# Dar an-Nujum {f1.status:to open its doors} on {f1.time:12 October}

The Ministry of Culture has the honour to announce {f1.status:the opening} of Dar an-Nujum, the House of the Stars, {f1.time:on Saturday 12 October}. It is the first museum in the Kingdom that is devoted entirely to {f2.what:the instruments of astronomy}.

The museum occupies the Fondouk Lebbadine, {f3.place:in the heart of the medina of Fes}. Built {f4.time:under the Marinids, in the fourteenth century}, the former inn for caravans stood empty {f5.time:from 1998} and has been restored by the practice of the architect {f6.name:Mehdi Ouazzani}. The courtyard, which was open to the weather, is now sheltered by {f7.what:a roof of carved cedar}.

Visitors will see {f8.number:312} objects: quadrants, sundials, sand-glasses and {f9.number:47} astrolabes. The first among them is the astrolabe of Yusuf ibn Harun al-Fasi, signed and dated {f10.time:1221}, which comes to Fes as {f11.what:a gift} from {f28.who:the family of the late collector Armand Delcassine of Lyon}. The celestial globe in the second room {f12.certainty:is the oldest in Africa}.

"{f13.wording:This house gives the sky back to Fes}," says the Minister, {f14.name:Samira Lahrichi}, who will cut the ribbon.

The work has cost {f15.money:84 million dirhams}, of which the ministry bore two thirds and {f16.who:the Nour Foundation} the remainder. It lasted six years, one and a half more than foreseen, owing to {f17.cause:the difficulty of obtaining seasoned timber}. The programme for the medina had in the same period restored eleven other fondouks, for 340 million dirhams.

The {f18.number:fourteen} coppersmiths who had their workshops on the ground floor {f18.status:have been given new premises} in {f18.place:the Ain Nokbi quarter}.

{f19.role:The curator}, {f19.name:Kenza Tazi}, has prepared {f20:a catalogue in four languages}.

Admission is {f21.money:60 dirhams}. Residents enter free {f22.time:on Fridays}; children under twelve do so every day. A planetarium on the roof of the neighbouring house {f29.status:will follow} in 2026.

=== report B | outlet: Atlas Review | published: 2024-10-26
# Under a {f7.what:glass} sky

By Ghita Morvan

The guard at the Fondouk Lebbadine used to be a coppersmith. He is {f23:61}, his name is Si Driss, and he knows which of the flagstones in the courtyard are new because he sat for thirty years on the old ones. "There I had my anvil," he says. There, now, is the astrolabe.

Dar an-Nujum {f1.status:opened} {f1.time:a fortnight ago}, {f3.place:in the middle of old Fes}, and the first thing to be said is that it is beautiful. {f6.name:Mehdi Ouazzani} has put {f7.what:a roof of glass} over the court, so thin that the swifts are said to fly against it. The building dates {f4.time:from the seventeenth century} and had been without a use {f5.time:since 1998}; it was held up by beams, pigeons and lawyers.

The second thing: nowhere else between Cairo and the ocean can you see so many {f2.what:machines for reading the heavens} in one place. There are {f8.number:over three hundred pieces} in nine rooms, and {f9.number:forty-seven} of them are astrolabes. That of Yusuf ibn Harun al-Fasi, of {f10.time:1221}, no larger than a saucer, has a room to itself. {f28.who:The Delcassine family of Lyon} {f11.what:has lent it for ten years}, and might be persuaded to leave it longer. In the next room turns a globe of the stars which is {f12.certainty:perhaps the oldest} on the continent; the label says so without the "perhaps".

{f19.name:Kenza Tazi}, {f19.role:who restored the instruments}, is a physicist of 44 and a niece of the architect. The planetarium that was to come next door in 2026 {f29.status:has been struck from the budget}, she says. She shows me what held the builders up for a year and a half: {f17.cause:a cistern, eleven metres deep, that nobody had known of} until the floor was opened. It delayed the whole until the sixth year, and it made it dearer. When the last invoice was paid {f24:in September}, the museum had cost {f15.money:96 million}. A third came from {f16.who:the city of Fes}.

"{f13.wording:This house gives Fes back its sky}," the minister, {f14.name:Samira Lahrichi}, said when she cut the ribbon. {f25:Outside, some of those who had lost their workshops banged on trays.}

For that is the third thing. {f18.number:Fourteen} smiths were told to leave. Si Driss got a cap and a whistle. Of the others, {f18.status:eleven are still waiting} for the premises in {f18.place:Ain Nokbi} that were promised them. Their spokesman, Lahcen Driss, who is not his brother, {f26:wants three shops reserved for them in the fondouk itself}.

The ticket is {f21.money:70 dirhams}, the price of a good lunch in this street. {f22.time:On Sundays} the people of the town go in for nothing. {f27:They were queuing to the Seffarine fountain when I left.}

=== key
f1.status changed A=to open B=opened | the museum
f1.time same A=2024-10-12 B=2024-10-12 | the opening
f2.what same A=instruments of astronomy B=machines for reading the heavens | what the museum shows
f3.place same A=medina of Fes B=old Fes | where it is
f4.time differs A=14th century B=17th century | when the building was put up
f5.time same A=1998 B=1998 | since when it stood empty
f6.name same A=Mehdi Ouazzani B=Mehdi Ouazzani | the architect
f7.what differs A=carved cedar B=glass | the roof of the courtyard
f8.number compatible A=312 B=>300 | objects shown
f9.number same A=47 B=47 | astrolabes
f10.time same A=1221 B=1221 | the date of the great astrolabe
f11.what differs A=gift B=loan for ten years | how the great astrolabe came to Fes
f28.who same A=the Delcassine family B=the Delcassine family | who let Fes have it
f29.status changed A=planned B=cancelled | the planetarium
f12.certainty differs A=certain B=perhaps | whether the globe is the oldest in Africa
f13.wording differs A=gives the sky back to Fes B=gives Fes back its sky | the minister's words
f14.name same A=Samira Lahrichi B=Samira Lahrichi | the minister
f15.money differs A=MAD 84m B=MAD 96m | the cost
f16.who differs A=Nour Foundation B=city of Fes | who paid besides the ministry
f17.cause differs A=seasoned timber hard to get B=an unknown cistern | why it took longer
f18.number same A=14 B=14 | the coppersmiths
f18.status differs A=given new premises B=eleven still waiting | the coppersmiths
f18.place same A=Ain Nokbi B=Ain Nokbi | where their new premises are
f19.role differs A=curator B=restorer of the instruments | what Tazi is at the museum
f19.name same A=Kenza Tazi B=Kenza Tazi | who prepared the collection
f20 only A | the catalogue
f21.money differs A=MAD 60 B=MAD 70 | the ticket
f22.time differs A=Friday B=Sunday | the day of free entry
f23 only B | the guard, a former coppersmith
f24 only B | when the last invoice was paid
f25 only B | the protest at the opening
f26 only B | what their spokesman wants
f27 only B | the queue
