story: kidnap-almena
kind: crime

=== report A | outlet: Police Directorate Puerto Almena | published: 2024-11-20T14:00
# Abducted student {f1.status:freed} by special unit

Officers of the special intervention unit {f1.status:liberated} {f2.age:the nineteen-year-old} student Joaquim Achterhuis {f1.time:in the early hours} of today, {f1.time:Wednesday, 20 November 2024}. He had been held for {f19.time:nine days} in {f21.place:a disused lime kiln} near Casal do Monte. No shot was fired. The victim {f4.status:is unharmed} and has been reunited with his family.

The student, son of the shipping company owner Ramiro Achterhuis, was seized on the evening of {f3.time:11 November} in the car park of {f5.place:a riding school} on the northern edge of the city by {f6.number:four} masked persons. They forced him into {f7.what:a white delivery van}, which was found burnt out the following day.

The kidnappers demanded {f8.money:five million} escudos in used notes. {f9.status:No ransom was paid}. The place of confinement was identified {f10.cause:through the evaluation of telephone data} in cooperation with the authorities of the neighbouring province.

{f11.number:Two} suspects, men of 27 and 33, {f11.status:were arrested} on the spot. A search is under way for others. According to the present state of the inquiry, the group is {f12.certainty:probably} also responsible for the abduction of a jeweller {f20.time:in 2022}, for whom 800,000 escudos were handed over.

"{f13.wording:Patience has paid, not money}," said Chief Superintendent Benedita Rourke, who led the operation with {f14.number:some 90} officers.

=== report B | outlet: Jornal do Estuário | published: 2024-11-24
# {f9.status:"We paid."} The {f19.time:eight nights} of Joaquim Achterhuis

By Marisol Vandekerk

The boy's mother says it in one breath, in the doorway, her hand still on the latch. "{f9.status:We paid}. Of course {f9.status:we paid}. What would you have done?"

In public, the story of the Achterhuis kidnapping has a simple ending: {f1.time:at four in the morning on Wednesday} men in black burst into {f21.place:an old lime works}, and a young man who had been missing since {f3.time:the Tuesday of the week before} {f1.status:was free}. What the police left out, people close to the family say, are a bag with {f18:1.8 million escudos}, a motorway bridge, and {f10.cause:a call from the gang itself, telling them where to look}.

{f6.number:Three} of them had been waiting for Joaquim, {f2.age:19}, when he came out of {f5.place:the riding stables} at Quinta Alta, where he teaches children on Mondays and Tuesdays. {f7.what:A white van} stood with its door open. His horse trailer was still lit when his sister Carlota, 24, found it.

The first message came two days later. They asked for {f8.money:five million}, and they sent {f15:a riding glove}. The father, who is 61 and has buried a partner and two ships, sat down with a retired judge, {f16:Honório Pestana}, and bargained by way of small advertisements in this newspaper. ("Grey mare, lame, best offer.")

Joaquim came home with {f4.status:two broken fingers}. He says that a guard stamped on his hand when he tried to loosen a bolt. He plays the cello, or did.

{f11.number:Five} people {f11.status:are now behind bars}, the youngest of them a groom at the stables, aged 22. The money has not turned up. Whether the same band took the jeweller Anselmo Brito {f20.time:two years ago}, as the police at first believed, is {f12.certainty:now thought unlikely}: a man convicted in May of another crime has confessed to that.

Chief Superintendent Benedita Rourke, whose {f14.number:ninety} men and women had combed the hills for a week, did not want to comment on the ransom. "{f13.wording:Patience paid, not money}," she had told the press. Nor would she say whether {f17:the groom had been one of her informers}.

The minister of the interior is to answer questions in parliament on Thursday. The law of 2009 forbids the payment of ransom, with a penalty of up to three years. It has never been applied to a mother.

=== key
f1.status same A=freed B=freed | the student
f1.time compatible A=2024-11-20 early hours B=2024-11-20T04:00 | when he was freed
f2.age same A=19 B=19 | the student
f3.time differs A=2024-11-11 B=2024-11-12 | when he was taken
f4.status differs A=unharmed B=two broken fingers | his condition
f5.place same A=a riding school B=riding stables | where he was taken
f6.number differs A=4 B=3 | the kidnappers who took him
f7.what same A=white delivery van B=white van | the vehicle
f8.money same A=5m escudos B=5m escudos | the ransom demanded
f9.status differs A=not paid B=paid | the ransom
f10.cause differs A=telephone data B=a call from the gang | how he was found
f11.number changed A=2 B=5 | the arrested
f11.status same A=arrested B=behind bars | the suspects
f12.certainty changed A=probable B=unlikely | the same group took the jeweller
f13.wording differs A=patience has paid, not money B=patience paid, not money | the superintendent's words
f14.number compatible A=90~ B=90 | the officers
f15 only B | the riding glove
f17 only B | the groom an informer
f16 only B | the negotiator
f18 only B | the sum paid
f19.time differs A=nine days B=eight nights | how long he was held
f20.time same A=2022 B=2022 | the jeweller's abduction
f21.place same A=disused lime kiln B=old lime works | where he was held
