story: fire-kelonga-market
kind: accident

=== report A | outlet: The Mbanda Chronicle | published: 2024-03-13
# {f1.what:Welder's spark} blamed as Kelonga market {f2.status:burns to the ground}

By Sekai Orombe

KELONGA - Fire {f2.status:levelled} the second-hand clothes section of Kelonga market {f3.time:on Tuesday night}, {f4.status:killing} {f5.who:a night guard} and putting hundreds of traders out of business.

The blaze was started by {f1.what:sparks from a welding machine} used to mend a gate, said {f1.source,f6.role:the deputy chief of the fire brigade}, {f1.source,f6.name:Moses Tandala}. The welder, a man in his twenties, {f7.status:has been arrested}.

The dead man, {f5.name:Elias Phombe}, {f8.status:was asleep} in {f9.place:a locked storeroom} when the flames reached it. {f10.who:His brother}, a porter, identified him by {f11.what:a wristwatch}. {f12.who:A tea seller} was taken to {f13.place:Saint Monica's Hospital} with {f14.what:burns to her hands}.

{f15.number:Three} fire engines were sent, but {f16.cause:one ran out of water} and stood idle for forty minutes. "{f17.wording:We had men, we had hoses, and we had no water}," {f6.name:Tandala} admitted.

The city council {f18.status:has closed} the whole site, {f18.cause:fearing that the charred walls will come down}. {f19.who:The traders' association} wants {f19.position:to rebuild on the same ground}; the council {f20.position:is offering plots at the old bus station}.

Mayor {f21.name:Agatha Muleya} {f21.status:walked through the ruins} {f31:at first light on Wednesday} and promised {f22.what:loans without interest} for those who lost their stock. {f23.source:The council} put the losses at {f23.money:900 million mbi}.

It is the third fire at Kelonga. One in {f24.time:2017}, which began in {f24.place:a frying-oil store}, {f28.status:hurt nobody}.

{f25:A row broke out on Wednesday when police fired shots in the air to keep looters from the gold stalls}.

=== report B | outlet: Continental Press Service | published: 2024-03-13
# Blaze {f2.status:destroys} used-clothing market in Mbanda, {f4.status:one dead}

KELONGA, Mbanda, March 13 (CPS) - A market {f5.who:watchman} {f4.status:lost his life} when a fire that {f1.source:traders} say was caused by {f1.what:a faulty power line} {f2.status:wiped out} the part of Kelonga market where old clothes from Europe and North America are sold.

{f5.name:Elias Phombe}, 52, {f8.status:had gone back} for {f26:the receipts of the day} and was cut off {f9.place:in an alley}, said {f27:colleagues}. The body was recognised by {f10.who:his son} from {f11.what:the keys on his belt}.

{f12.who:A woman who sells tea at the entrance} was being treated for {f14.what:smoke inhalation} at {f13.place:the university clinic}.

The fire broke out {f3.time:shortly after 11 p.m. on Tuesday}. {f15.number:Three} engines came, of which {f16.cause:one broke down on the way}, {f6.name:Moses Tandala}, {f6.role:who heads the fire service}, told reporters. "{f17.wording:We had men and we had hoses, but we had no water}," he said.

Police questioned a young welder and {f7.status:let him go}.

The municipality {f18.status:put the entire market off limits} on Wednesday, {f18.cause:so that investigators can look for evidence}. Mayor {f21.name:Agatha Muleya}, {f21.status:who is abroad}, said in a message that victims {f22.what:would get cash grants}. {f23.source:Stallholders} reckoned that goods worth {f23.money:about 900 million mbi} had gone up in smoke.

The municipality would like {f20.position:to move the vendors to the disused bus terminal}. {f19.who:Their association} said {f19.position:they would not leave Kelonga}.

The market has burned before. In {f24.time:2017} a fire which started in {f24.place:a storehouse for cooking oil} {f28.status:caused no casualties}; another, in 2020, destroyed {f29:the fish hall}.

=== key
f1.what differs A=sparks of a welder B=faulty power line | what set the market on fire
f1.source differs A=the fire brigade B=traders | on whose word the cause
f2.status same A=levelled B=destroyed | the clothes section
f3.time compatible A=2024-03-12 night B=2024-03-12 shortly after 23:00 | when the fire broke out
f4.status same A=killed B=killed | the guard
f5.who same A=night guard B=watchman | the dead man
f5.name same A=Elias Phombe B=Elias Phombe | the dead man
f6.role differs A=deputy chief of the fire brigade B=head of the fire service | Tandala's post
f6.name same A=Moses Tandala B=Moses Tandala | the fire officer
f7.status differs A=arrested B=questioned and let go | the welder
f8.status differs A=asleep B=had gone back inside | what the guard did when he was caught
f9.place differs A=locked storeroom B=alley | where he died
f10.who differs A=his brother B=his son | who identified him
f11.what differs A=wristwatch B=keys | by what he was identified
f12.who same A=tea seller B=woman who sells tea | the injured woman
f13.place differs A=Saint Monica's Hospital B=university clinic | where she is treated
f14.what differs A=burnt hands B=smoke inhalation | her injury
f15.number same A=3 B=3 | fire engines sent
f16.cause differs A=ran out of water B=broke down on the way | why one engine was of no use
f17.wording differs A=we had men, we had hoses, and we had no water B=we had men and we had hoses, but we had no water | Tandala's words
f18.status same A=closed B=put off limits | the market site
f18.cause differs A=walls may fall B=search for evidence | why it was closed
f19.who same A=traders' association B=vendors' association | who opposes the council
f19.position same A=rebuild on the same ground B=will not leave Kelonga | what the association wants
f20.position same A=offers plots at the old bus station B=move to the disused bus terminal | what the council wants
f21.name same A=Agatha Muleya B=Agatha Muleya | the mayor
f21.status differs A=visited the ruins B=abroad | where the mayor was
f31 only A | when she visited
f22.what differs A=loans without interest B=cash grants | the help promised to traders
f23.source differs A=the council B=stallholders | who gives the losses
f23.money compatible A=MBI 900m B=MBI 900m~ | the losses
f24.time same A=2017 B=2017 | an earlier fire
f24.place same A=frying-oil store B=storehouse for cooking oil | where the earlier fire began
f25 only A | shots at looters
f26 only B | what the guard went back for
f27 only B | who told of the guard's death
f28.status same A=nobody hurt B=no casualties | the earlier fire
f29 only B | the fire of 2020
