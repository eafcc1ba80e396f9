story: meteorite-ullavik
kind: science

=== report A | outlet: Ullavik Tidings | published: 2020-11-26
# The stone that fell through the hay

By Sunniva Castellanos

Old {f1.name:Eskil Mbatha} thought that a hunter had shot at his barn. There was a bang, then a hole in the roof, and under it, {f2.what:half a metre deep in the hay}, a black stone the size of a loaf. It weighs {f3.number:9.4 kilos}. He put it on the kitchen scales twice.

That was on {f4.time:the evening of 8 November}. {f5.number:Hundreds} had seen the green fireball that crossed three counties, and {f6.who:a team from the museum of natural history} had searched the forest for two weeks. They had looked {f7.number:20} kilometres too far to the east.

It was {f8.who:his granddaughter}, {f9:Linnea, 11}, who said the word first. "{f10:Grandad, that came from space}," she told him. He laughed at her. Then he rang the museum.

Its curator, Dr {f11.name:Hyun-woo Sandell}, came the same night. "I have waited for this for 30 years," he said, and would not put it down. He is sure that it is {f13.what:an iron meteorite}, {f14.number:4.5 billion} years old, and the {f15.number:third} ever found in the country. Two smaller pieces, of {f21.number:200 and 340 grams}, lay in the yard.

Whose is it? The law says nothing about stones from the sky. Mr {f1.name:Mbatha}, who is {f16.age:79}, {f17.position:wants to keep it} on the mantelpiece, "next to the clock". A collector abroad {f18.status:has offered} him {f18.money:400,000 kroner}. The hole in the roof {f19.status:is still there}. The insurer pays for hail, it wrote, and for nothing else that falls.

=== report B | outlet: Spectrum Science News | published: 2020-12-03
# Barn find is remnant of November fireball

A {f3.number:9.4-kilogram} rock that {f2.what:pierced the roof of a farm building} in Ullavik district is a piece of the bolide of {f4.time:8 November}, the Museum of Natural History said.

The owner, {f1.name:Eskil Mbata}, {f16.age:in his late seventies}, discovered it after {f8.who:a neighbour's child} noticed the damage. {f6.who:Volunteers of an astronomy club} had been combing woods about {f7.number:20} kilometres away.

It is {f13.what:a stony meteorite rich in metal}, said {f11.name:Hyun-woo Sandell}, who thinks it probable that the body broke up {f20:at a height of 31 kilometres}. Like others of its kind it formed {f14.number:some four and a half billion} years ago. Only {f15.number:two} meteorites had been recovered in the country before. {f5.number:More than 600} people reported the fireball through the museum's website, which had 40 reports in all of 2019.

Fragments of {f21.number:200 and 430 grams} were picked up beside the building. {f1.name:Mbata} {f17.position:has agreed to lend it to the museum}. He {f18.status:turned down} a private bid of {f18.money:400,000} kroner. The roof {f19.status:has been mended}.

=== key
f1.name differs A=Eskil Mbatha B=Eskil Mbata | the farmer
f2.what compatible A=through the roof into the hay B=pierced the roof | where the stone landed
f3.number same A=9.4 kg B=9.4 kg | weight of the stone
f4.time same A=2020-11-08 B=2020-11-08 | the fall
f5.number compatible A=hundreds B=>600 | people who saw or reported the fireball
f6.who differs A=a museum team B=volunteers of an astronomy club | who searched the forest
f7.number compatible A=20 km B=20 km~ | how far off the search was
f8.who differs A=his granddaughter B=a neighbour's child | the child
f11.name same A=Hyun-woo Sandell B=Hyun-woo Sandell | the curator
f13.what differs A=iron B=stony | kind of meteorite
f14.number compatible A=4.5bn B=4.5bn~ | its age in years
f15.number same A=third B=two before | how many found in the country
f16.age compatible A=79 B=late seventies | the farmer's age
f17.position changed A=wants to keep it B=agreed to lend it | what he means to do with it
f18.status changed A=offered B=turned down | the collector's offer
f18.money same A=400000 kroner B=400000 kroner | the offer
f19.status changed A=hole still there B=mended | the roof
f21.number differs A=200 g and 340 g B=200 g and 430 g | the two smaller pieces
f9 only A | Linnea, 11
f10 only A | the girl's words
f20 only B | broke up at 31 km
