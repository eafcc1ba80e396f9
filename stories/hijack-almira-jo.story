story: hijack-almira-jo
kind: piracy

=== report A | outlet: Combined Task Group South, media release | published: 2022-06-15T09:00
# Warship {f1.status:retakes} hijacked bulk carrier

The frigate CGS {f2.name:Valiant Rook}, serving with Combined Task Group South, {f1.status:regained control} of the bulk carrier {f3.name:Almira Jo} in {f4.place:the Sea of Karaz} on {f1.time:Tuesday 14 June 2022}. All {f5.number:21} members of the crew are {f5.status:safe}. There were no casualties among the boarding team.

The {f3.name:Almira Jo}, which flies the flag of {f7.what:Port Doran}, was on passage from Ras Meled to {f8.place:Quillana} with {f9.number:38,000 tonnes} of {f9.what:wheat}. She was {f10.status:boarded} by {f11.number:eight} armed men {f10.time:at 22:40 local time on Sunday}, {f12.place:some 160 nautical miles off the coast}. The crew {f13.what:withdrew to the engine control room} and {f14.what:stopped the engines}.

{f2.name:Valiant Rook} reached the scene after 24 hours. When repeated calls by radio went unanswered, {f16.who:marines} boarded {f17.what:by helicopter} {f18.time:at first light}. {f19.number:Two} pirates were {f19.status:killed} {f19.cause:when they opened fire on the boarding team}. The remaining {f20.number:six} {f20.status:were detained} and will be handed over to the authorities of Karaz.

Seized on board were {f21.number:seven} rifles, {f21.what:a rocket launcher} and a ladder.

Commander {f22.name:Annika Tregarth}, commanding officer, said: "{f23.wording:My team acted with restraint and precision}. The crew of the Almira Jo did everything right."

It is the {f46.number:third} attack on a merchant ship in the area this year. In March the tanker Sofala Grace escaped after a chase of {f47.time:two hours}.

=== report B | outlet: Shipping & Chartering Daily | published: 2022-06-16
# {f3.name:Almira Jo} {f1.status:freed}: master tells of "the longest {f24.time:thirty} hours"

The {f7.what:Port Doran}-flagged bulker {f3.name:Almira Jo} was under way again on Thursday, two days after naval forces {f1.status:ended} her hijacking in {f4.place:the Sea of Karaz}. Owner {f25.name:Lethbridge Dry} expects her at {f8.place:Quillana} {f26.time:on Saturday}.

All {f5.number:21} seafarers are {f5.status:unharmed}, the company said, apart from the bosun, who {f27:broke two fingers} when the {f13.what:steel door of the engine control room} was pulled shut behind the last man.

The master, {f28:Captain Leopold Baisariyev}, gave this account by satellite telephone. A dhow had been following the ship since Sunday noon. {f10.time:At about twenty to eleven that night} {f11.number:eleven} men {f10.status:came over} the rail on the starboard side; three of them left again in their skiff before daybreak, with {f48:the crew's money}. The ship was then {f12.place:160 miles from land}.

He gave orders to {f14.what:cut the main engine}. "Without us they cannot move her, and they knew it," he said.

The frigate {f2.name:Valiant Rook} arrived late on Monday evening. {f18.time:At dawn on the following day} {f16.who:marines} climbed aboard {f17.what:from two fast boats}. Baisariyev heard shots for less than a minute. {f19.number:Two} of the intruders {f19.status:died}. {f20.number:Six} {f20.status:surrendered}.

The cargo, {f9.number:38,000 tonnes} of {f9.what:barley}, is undamaged. War-risk premiums for the Karaz passage, at 0.15 per cent of hull value since the Sofala Grace was chased {f47.time:for half a day} in March, {f34:rose to 0.4 per cent} on Wednesday. Brokers have counted {f46.number:five} attacks on merchant ships there since January.

Lethbridge Dry had placed {f35.status:no armed guards} on board, brokers said, {f44:because the charterer would not pay for them}.

=== report C | outlet: The Karaz Clarion | published: 2022-06-20
# "They were fishermen": families dispute navy's story of {f3.name:Almira Jo}

By Hodan Yerrow, Bander Hoy

Two graves have been dug above the beach at Bander Hoy, and one of them is for a boy. {f36:Yasin Dirweh} was {f36:16}, his mother says; the foreign navy that sent him home in a bag wrote "about 25" on the label.

The other dead man is his uncle, Jama Dirweh, 41. Both were on the bulk carrier {f3.name:Almira Jo} when {f16.who:commandos} from the frigate {f2.name:Valiant Rook} {f1.status:stormed} it {f18.time:before sunrise} on {f1.time:Tuesday}. The task group says that {f19.number:the two} {f19.status:were shot} {f19.cause:because they fired first}. A cousin, who was on board and is now in the cells of Port Karaz, told this newspaper through his lawyer that {f37:they had put up their hands}.

"{f23.wording:My team acted with courage and precision}," the frigate's captain, {f22.name:Annika Tregarth}, has declared. Her government {f38:refuses an inquiry}. The prosecutor of Karaz, Mumin Abdalle-Sheer, {f39:has opened one}.

That there were guns is not denied. {f21.number:Four} rifles were found, and {f21.what:a flare pistol}, which the navy's first release turned into something bigger. The men had gone out, they say, because {f40:trawlers from far away have emptied the sea}; the ship was to pay for it.

The {f20.number:six} who {f20.status:were arrested} were brought before a judge on Saturday. They are charged with {f42:piracy} and face {f43:up to 20 years}. Their number may be wrong by three: the captain of the ship counted {f11.number:eleven} when they came aboard.

The {f3.name:Almira Jo}, {f7.what:under her flag of convenience}, docked at {f8.place:Quillana} {f26.time:on Sunday}, a day late. She had been in the men's hands for {f24.time:thirty-one hours}. Her cargo of {f9.what:wheat} ({f9.number:38,000 tonnes}) will be unloaded this week. Her owner, {f25.name:Letbridge Dry}, {f35.status:has decided to carry armed guards} from now on.

=== key
f1.status same A=retaken B=retaken C=retaken | the ship
f1.time same A=2022-06-14 C=2022-06-14 | when it was retaken
f2.name same A=Valiant Rook B=Valiant Rook C=Valiant Rook | the frigate
f3.name same A=Almira Jo B=Almira Jo C=Almira Jo | the ship
f4.place same A=Sea of Karaz B=Sea of Karaz | where
f5.number same A=21 B=21 | the crew
f5.status compatible A=safe B=unharmed | the crew
f7.what compatible A=Port Doran B=Port Doran C=flag of convenience | her flag
f8.place same A=Quillana B=Quillana C=Quillana | where she was bound
f9.number same A=38000 t B=38000 t C=38000 t | the cargo
f9.what differs A=wheat B=barley C=wheat | the cargo
f10.status same A=boarded B=boarded | the attack
f10.time same A=2022-06-12T22:40 B=2022-06-12T22:40 | when the pirates came aboard
f11.number differs A=8 B=11 C=11 | pirates who came aboard
f12.place same A=160 nautical miles off B=160 nautical miles off | how far from the coast
f13.what same A=engine control room B=engine control room | where the crew hid
f14.what same A=engines stopped B=engines stopped | what the crew did
f16.who same A=marines B=marines C=marines | who boarded her
f17.what differs A=helicopter B=boats | how the marines boarded her
f18.time same A=first light B=first light C=first light | when they boarded her
f19.number same A=2 B=2 C=2 | pirates killed
f19.status same A=killed B=killed C=killed | the two pirates
f19.cause same A=they opened fire C=they opened fire | why they were shot, on the navy's word
f20.number same A=6 B=6 C=6 | pirates arrested
f20.status same A=detained B=detained C=detained | the others
f21.number differs A=7 C=4 | rifles found
f21.what differs A=rocket launcher C=flare pistol | the other weapon
f22.name same A=Annika Tregarth C=Annika Tregarth | the frigate's commander
f23.wording differs A=my team acted with restraint and precision C=my team acted with courage and precision | her words
f24.time differs B=30 hours C=31 hours | how long the ship was held
f25.name differs B=Lethbridge Dry C=Letbridge Dry | the owner
f26.time changed B=2022-06-18 C=2022-06-19 | when she reaches Quillana
f46.number differs A=3 B=5 | attacks in the area this year
f47.time differs A=2 hours B=half a day | how long the tanker was chased in March
f27 only B | the bosun's fingers
f28 only B | the master
f34 only B | the premiums
f35.status changed B=no armed guards C=armed guards from now on | guards on board
f44 only B | why there were no guards
f36 only C | the boy
f37 only C | the cousin's account
f38 only C | no inquiry by the frigate's government
f39 only C | the prosecutor's inquiry
f40 only C | the men's reason
f42 only C | the charge
f43 only C | the sentence they face
f48 only B | the money taken
