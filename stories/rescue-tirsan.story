story: rescue-tirsan
kind: local

=== report A | outlet: Highland Press Service | published: 2024-07-15
# {f1.number:Three} climbers {f1.status:brought down} from Mount Tirsan after {f2.number:four} nights in {f9.place:snow hole}

KASH-BULAN (HPS) - {f1.number:Three} mountaineers who had been trapped by a blizzard at {f4.number:6,300} metres on Mount Tirsan were {f1.status:rescued} by helicopter at {f5.time:first light on Sunday}, the mountain guard said.

{f6.name:Elke Sandrova}, {f6.age:29}, her husband, {f7.name:Tomas Sandrov}, {f7.age:33}, and their guide, {f8:Jyrgal Asanbai}, had spent {f2.number:four} nights in {f9.place:a snow hole} with {f10.what:one stove and a bag of dried apricots}.

Mrs Sandrova had {f11.what:frostbite in both feet} and {f12.certainty:would probably} lose two toes, {f25.source:a doctor} said. She {f26.status:is in hospital} in Kash-Bulan. Her companions were unhurt.

They were found by {f13.who:a drone flown by two Polish climbers}, after a first search had been given up on {f14.time:Friday}. "{f15.wording:I saw a red glove move, and I thought it was the wind}," said one of them, {f24.name:Wit Halbarski}.

The party had turned back {f16.number:200} metres below the summit on {f17.time:Wednesday} because {f18.cause:Mr Sandrov felt unwell}.

The pilot, {f19:Captain Nurlan Dzhek}, {f20:set down twice}, each time for less than a minute. No machine had landed so high on the mountain before.

The mountain guard said that the climbers had had {f21:no permit} for the west face. It wants {f22:climbers to pay for their rescue}.

A Slovene party of four died on the same face in 2009.

=== report B | outlet: Brezje Morning | published: 2024-07-16 | copy: A
# Brezje couple {f1.status:saved} from peak of death

{f1.number:Three} mountaineers, among them a married couple from Brezje, were {f1.status:plucked to safety} by helicopter at {f5.time:dawn on Sunday} after a blizzard had trapped them at {f4.number:6,300} metres on Mount Tirsan, the mountain guard said.

{f6.name:Elke Sandrova}, {f6.age:29}, {f7.name:Tomas Sandrov}, {f7.age:35}, and their guide had spent {f2.number:four} nights in {f9.place:a crevasse} with {f10.what:one stove and a bag of dried apricots}.

Mrs Sandrova has {f11.what:frostbite in both feet} and {f12.certainty:will} lose two toes, {f25.source:her brother} said. She {f26.status:was flown home} on Monday night. The others came away unharmed.

They were spotted by {f13.who:a drone belonging to two Polish climbers}, after a first search had been called off on {f14.time:Friday}. "{f15.wording:I saw a red glove move, and I thought it was the wind}," said {f24.name:Wit Halbarsky}.

The party had turned round {f16.number:200} metres below the top on {f17.time:Wednesday} because {f18.cause:the guide felt unwell}.

"{f23:We lit a candle every evening}," said Mrs Sandrova's mother, Jana Kopriva, 58, in Brezje.

=== key
f1.number same A=3 B=3 | the climbers rescued
f1.status same A=rescued B=rescued | the climbers
f2.number same A=4 B=4 | nights on the mountain
f4.number same A=6300 B=6300 | metres
f5.time same A=2024-07-14 dawn B=2024-07-14 dawn | when they were rescued
f6.name same A=Elke Sandrova B=Elke Sandrova | the woman
f6.age same A=29 B=29 | her age
f7.name same A=Tomas Sandrov B=Tomas Sandrov | her husband
f7.age differs A=33 B=35 | his age
f8 only A | the guide's name
f9.place differs A=snow hole B=crevasse | where they sheltered
f10.what same A=stove and dried apricots B=stove and dried apricots | what they had
f11.what same A=frostbite in both feet B=frostbite in both feet | her injury
f12.certainty differs A=probable B=certain | the loss of two toes
f25.source differs A=a doctor B=her brother | on whose word she loses two toes
f26.status changed A=in hospital B=flown home | where she is
f13.who same A=drone of two Polish climbers B=drone of two Polish climbers | who found them
f14.time same A=2024-07-12 B=2024-07-12 | when the first search ended
f15.wording same A=I saw a red glove move, and I thought it was the wind B=I saw a red glove move, and I thought it was the wind | Halbarski's words
f16.number same A=200 B=200 | metres below the summit
f17.time same A=2024-07-10 B=2024-07-10 | when they turned back
f18.cause differs A=the husband unwell B=the guide unwell | why they turned back
f19 only A | the pilot
f20 only A | set down twice
f21 only A | no permit for the west face
f22 only A | climbers to pay for their rescue
f24.name differs A=Wit Halbarski B=Wit Halbarsky | the drone pilot's name
f23 only B | the candle
