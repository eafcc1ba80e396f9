story: mushrooms-ban-huai-sak
kind: health

=== report A | outlet: Nan Provincial Public Health Office, statement | published: 2023-06-14
# {f1.what:Mushroom} poisoning at Ban Huai Sak: situation as of 14 June

{f3.number:Twenty-six} people from the village of Ban Huai Sak fell ill after {f4.what:a housewarming meal} {f2.time:on 12 June}. {f5.number:Two} have {f5.status:died}: {f6.who:a man of 70} and {f6.who:a woman of 44}. {f7:Five} remain in hospital, of whom one, a girl of {f8.age:nine}, has been transferred to {f8.place:Chiang Mai}, {f8.status:in critical condition}, with {f8.what:liver failure}.

The dish served was {f9.what:a soup} made of mushrooms {f10.place:picked in the community forest} by {f10.who:the host's mother-in-law}. From the remains, the Office's laboratory {f11.certainty:has identified} {f11.what:a white species of the death-cap family}, which is easily taken for {f12:the edible egg mushroom}. Cooking does not destroy its poison.

{f14.who:The village health volunteer}, who recognised the symptoms {f15.time:on the morning of 13 June}, arranged for all guests to be brought to {f16.place:the district hospital}. The Office ordered {f17.what:an antidote} from Bangkok, which {f17.status:arrived} the same evening {f13:by police helicopter}.

The sale of wild mushrooms at {f18.place:the Tuesday market} {f18.status:is suspended} until further notice. The host {f19.status:is not under investigation}.

The Office asks the public {f20:not to eat any white mushroom} and not to rely on remedies such as {f21.what:lemon grass}. In 2020 there were 31 cases of mushroom poisoning in the province, and one death.

=== report B | outlet: Doi Phu Chronicle | published: 2023-06-16
# The last supper at Huai Sak

By Pornthip Saelao

The new house has blue shutters and nobody in it. On the veranda stand twenty-six pairs of sandals, less those that the families have come to fetch.

It was to be {f4.what:an ordination feast}, for the son of the house. There was pork, there was rice, and there was {f9.what:a curry}, with {f1.what:mushrooms} that {f10.who:the host himself} {f10.place:had bought at a stall on the highway}, as he has told the police. Of the {f3.number:26} who ate of it {f2.time:on Sunday} {f5.number:three} are {f5.status:dead}; after {f6.who:the host's father, 70}, and {f6.who:a neighbour, 44}, {f22:a seamstress of 52} died on Thursday.

{f8.age:Seven-year-old} Ploy, who was flown to {f8.place:Chiang Mai}, {f8.status:is out of danger}. There had been talk of her liver, but it was {f8.what:her kidneys} that had stopped working, her aunt says. Her brother, 12, does not like mushrooms.

What it was that they ate, {f11.certainty:nobody knows for certain}. The health office speaks of {f11.what:a white death cap}. {f23:Dr Kasem Intanon}, who has spent his life with the mushrooms of the north, doubts it: "{f24:For that it went too fast. I would look for insecticide}," he says. Samples {f25:have gone to a laboratory in Bangkok}.

The one who saw first that this was no ordinary upset stomach was {f14.who:a monk}. He had come {f15.time:on Tuesday morning} for the blessing, and instead of chanting he rang the hospital. People were driven {f16.place:to the district hospital} {f27:on a timber lorry}. The {f17.what:antidote} from Bangkok, about which there was so much in the newspapers, {f17.status:is still stuck} at the airport {f28:because a form lacks a stamp}.

The host {f19.status:was questioned on suspicion of negligence} on Thursday, for five hours. When he came out he went to the temple.

Wild mushrooms {f18.status:are on sale again}, a bit shamefacedly, at {f18.place:the market that is held on Tuesdays}; a vendor says that the district chief has lifted the ban, {f29:except for white ones}.

At the crossroads an old woman gives every passer-by a bundle of {f21.what:lemon grass}. "{f26:The office says it is no use. The office was not at the feast}," she says.

=== key
f1.what same A=mushrooms B=mushrooms | what poisoned them
f2.time differs A=2023-06-12 B=2023-06-11 | the meal
f3.number same A=26 B=26 | people who fell ill
f4.what differs A=housewarming B=ordination feast | the occasion of the meal
f5.number changed A=2 B=3 | dead
f5.status same A=died B=dead | the victims
f6.who compatible A=man of 70 and woman of 44 B=host's father, 70, and neighbour, 44 | the first two dead
f8.age differs A=9 B=7 | the girl
f8.place same A=Chiang Mai B=Chiang Mai | where she was taken
f8.status changed A=critical B=out of danger | the girl
f8.what differs A=liver B=kidneys | which organ had failed
f9.what differs A=soup B=curry | the dish
f10.place differs A=community forest B=stall on the highway | where the mushrooms came from
f10.who differs A=mother-in-law B=host | who got the mushrooms
f11.certainty differs A=certain B=unknown | what kind it was
f11.what same A=white death cap B=white death cap | the kind that the health office names
f14.who differs A=health volunteer B=monk | who first saw what it was
f15.time same A=2023-06-13 morning B=2023-06-13 morning | when it was noticed
f16.place same A=district hospital B=district hospital | where they were brought
f17.what same A=antidote B=antidote | what was ordered from Bangkok
f17.status differs A=arrived B=stuck at the airport | the antidote
f18.place same A=Tuesday market B=market held on Tuesdays | where wild mushrooms are sold
f18.status changed A=suspended B=on sale again | the sale of wild mushrooms
f19.status changed A=not under investigation B=questioned on suspicion | the host
f21.what same A=lemon grass B=lemon grass | the folk remedy
f7 only A | still in hospital
f12 only A | the edible kind
f13 only A | how the antidote came
f20 only A | advice of the office
f22 only B | the third dead
f23 only B | the expert
f24 only B | the expert's doubt
f26 only B | the old woman's words
f27 only B | on what they were driven
f28 only B | why the antidote is stuck
f29 only B | what is still not sold
f25 only B | samples in Bangkok
