story: chef-oysters-lanvellec
kind: food

=== report A | outlet: Agence Armor | published: 2023-09-20T18:00
# Star chef {f1.status:closes} restaurant after guests {f2.status:fall ill} at wedding

LANVELLEC, France, Sept 20 (Armor) - The Breton chef {f3.name:Yann Kerdoncuff} has {f1.status:shut} his restaurant La Criée {f1.who:of his own accord} after {f2.number:31} guests at {f4.what:a wedding dinner} {f2.status:were taken sick} {f4.time:on Saturday night}.

Health inspectors believe that {f5.what:oysters} were to blame, and that the illness was caused by {f6.what:a norovirus}. {f7.who:The bride's grandfather}, 84, {f8.status:remained in hospital} in Quimper on Wednesday with {f9.what:kidney trouble}; all others {f10.status:had been sent home}.

The shellfish had come from {f11.who:a grower in the bay of Morvaz}, whose beds were {f12.status:placed under a sales ban} {f12.time:on Tuesday}. {f13.source:The grower}, Hervé Le Strat, said his goods had left him {f13.status:in perfect order} and must have been {f14.cause:stored too warm in the kitchen}.

"{f15.wording:I served them and I am answerable for them}," {f3.name:Kerdoncuff} told regional radio. He said that a {f16.role:commis}, who had {f16.what:opened the oysters}, was {f16.status:himself unwell}. The chef {f17.status:apologised} to the couple and offered to {f18.what:pay back the price of the meal}.

Prosecutors in Quimper {f19.status:have opened a preliminary inquiry} into {f19.what:causing injury through negligence}. {f20.position:The couple do not intend to lodge a complaint}, their {f21.role:lawyer} said.

{f3.name:Kerdoncuff} won {f22.what:a second star} from the Guide Ambroise {f22.time:in February}. His father ran a harbour café in the same building until {f23.what:a fire} destroyed it in 1998. In 2016 a rival inn in the village was closed for {f24.cause:rats}; it is now {f24.what:a hairdresser's}.

=== report B | outlet: Le Courrier du Goëlan | published: 2023-09-22
# After the poisoned banquet: {f3.name:Kerdoncuff} keeps silent

By Maëlle Tanguy-Roch

Since Tuesday a sheet of paper has hung on the door of La Criée: {f1.status:closed until further notice}, {f1.who:by order of the prefect}. Behind it, a kitchen of nine cooks stands cold, and the name of {f3.name:Yann Kerdoncuff} is on everybody's lips.

{f2.number:Forty-four} of those who had sat down {f4.time:on the evening of 16 September} to {f4.what:celebrate the marriage} of a local vet and his fiancée {f2.status:suffered vomiting and fever} in the hours that followed. The laboratory in Rennes has since found {f6.what:salmonella} in {f5.what:the raw shellfish}. {f7.who:The groom's grandfather}, an old fisherman, {f8.status:was discharged} on Thursday after treatment for {f9.what:heart problems}; {f10.status:no one else is in a ward any longer}.

Of guilt there are two versions. The authorities {f12.status:have forbidden all sales}, {f12.time:since Wednesday}, from the park of {f11.who:the oyster farmer Hervé Le Strat}. {f13.source:His son}, who delivered the crates, swears that they were {f13.status:flawless} when he set them down. The mistake, in the family's view, was that {f14.cause:the refrigerator in the restaurant had failed}.

The chef {f25:has said nothing more} since his one interview. "{f15.wording:I chose them, I served them and I am answerable for them}," he declared then. It was {f16.role:an apprentice} who had {f16.what:prised the shells apart}; the young man, {f16.status:who did not fall ill}, {f26:is said to be inconsolable}. The newly-weds {f17.status:received a letter of regret}, with {f18.what:an invitation to dine for free, whenever they please}.

They will be needing a good appetite. Through their {f21.role:counsel} they announced on Thursday that {f20.position:they will sue}. The public prosecutor, for his part, {f19.status:is looking into the case} on suspicion of {f19.what:endangering life}.

It is a heavy fall for a house that received {f22.what:its first star} {f22.time:last winter}. The older people here remember that the café of Kerdoncuff the elder was ruined, 25 years ago, by {f23.what:a storm tide}. They remember, too, the inn across the square, today {f24.what:a savings bank}, which the inspectors shut because of {f24.cause:rodents} seven years ago.

=== key
f1.status same A=closed B=closed | the restaurant
f1.who differs A=the chef himself B=the prefect | on whose decision it is closed
f2.status compatible A=fell ill B=vomiting and fever | the guests
f2.number changed A=31 B=44 | how many fell ill
f3.name same A=Yann Kerdoncuff B=Yann Kerdoncuff | the chef
f4.what same A=wedding dinner B=celebrating the marriage | the occasion
f4.time same A=2023-09-16 B=2023-09-16 | when the meal was
f5.what compatible A=oysters B=raw shellfish | what is blamed
f6.what differs A=norovirus B=salmonella | the germ
f7.who differs A=the bride's grandfather B=the groom's grandfather | the old man in hospital
f8.status changed A=in hospital B=discharged | the old man
f9.what differs A=kidney trouble B=heart problems | his illness
f10.status same A=sent home B=no one else in a ward | the other patients
f11.who same A=grower Le Strat B=oyster farmer Le Strat | who supplied the oysters
f12.status same A=sales ban B=sales forbidden | the oyster beds
f12.time differs A=2023-09-19 B=2023-09-20 | when the sales ban began
f13.source differs A=the grower B=his son | who vouches for the goods
f13.status same A=in perfect order B=flawless | the oysters on delivery
f14.cause differs A=stored too warm in the kitchen B=refrigerator failed | what the supplier blames
f15.wording differs A=I served them B=I chose them, I served them | the chef's words
f16.role differs A=commis B=apprentice | who handled the oysters
f16.what same A=opened the oysters B=prised the shells apart | what he did
f17.status same A=apologised B=letter of regret | the chef's apology
f18.what differs A=refund of the meal B=free dinners | what he offers the couple
f19.status same A=preliminary inquiry opened B=looking into the case | the prosecutor
f19.what differs A=causing injury through negligence B=endangering life | the suspicion
f20.position changed A=no complaint intended B=will sue | the couple
f21.role same A=lawyer B=counsel | who speaks for them
f22.what differs A=second star B=first star | the award
f22.time same A=February 2023 B=last winter | when it was awarded
f23.what differs A=fire B=storm tide | what destroyed the café in 1998
f24.cause same A=rats B=rodents | why the inn was closed
f24.what differs A=hairdresser B=savings bank | what the old inn is now
f16.status differs A=unwell B=not ill | the kitchen hand
f25 only B | the chef's silence
f26 only B | the apprentice is inconsolable
