story: flamingo-deaths-natrona
kind: nature

=== report A | outlet: Arusho Evening News | published: 2025-09-10
# Thousands of {f1.what:flamingos} {f1.status:dead} on Lake Natrona

{f2.number:More than 3,000} {f1.what:lesser flamingos} have been {f1.status:found dead} on the {f1.place:western shore} of Lake Natrona since {f1.time:last week}. Scientists suspect {f3.cause:poisonous algae}, but {f3.certainty:have yet to prove it}.

The first carcasses were reported by {f4.who:salt gatherers}. Rangers have since been {f5.what:burying} them in {f5.place:pits lined with lime}, wearing {f6.what:masks and gloves}. {f7.status:Bird flu has been ruled out}, {f7.source:the director of veterinary services}, Dr Hamisi Mrutu, said on Tuesday.

"{f8.wording:They come down to drink at the springs and do not get up again}," said {f9.name:Elisante Laizer}, a {f9.role:ranger} who has worked on the lake for twenty years. He had seen {f10.what:birds with their heads bent backwards}. The same had happened {f11:in 2004}, with fewer birds.

The {f12.who:fisheries institute} {f12.status:took samples} of {f12.what:the water} on Monday. They will be examined {f13.place:in Nairobi}, which will take ten days. {f14.who:The regional commissioner} {f14.status:forbade} people to {f14.what:graze their cattle at the lake}, and boats for tourists {f15.status:have stopped going out}.

Conservationists see another culprit. {f16.who:A soda ash plant} on the northern side {f16.what:has been discharging hot water}, they say; its manager, Prakash Lodhia, {f16.status:rejected the accusation}, and {f17.position:offered to open the plant to inspectors}. The plant {f18.status:is running}.

The breeding season {f19.status:is over}, so that {f19.what:hardly any chicks} are affected. The lake is the {f20.what:only regular nesting place} of the species in East Africa, with {f20.number:up to two million} birds. {f21:A count from the air is planned.}

=== report B | outlet: Wings Worldwide | published: 2025-09-15
# Flamingo {f1.status:die-off} in Tanzania: {f3.cause:pesticide} {f3.certainty:confirmed}

The {f1.status:mass death} of {f1.what:flamingos} at Lake Natrona in Tanzania {f3.certainty:has been traced beyond doubt} to {f3.cause:a pesticide} sprayed against {f22:armyworms} in the fields along a river that feeds it. The toll stands at {f2.number:7,400}.

The birds were first noticed {f1.time:in the first days of September}, washed up on the lake's {f1.place:eastern bank}, by {f4.who:a party of schoolchildren}. Rangers in {f6.what:protective clothing} {f5.what:burn} what they collect {f5.place:in trenches}. Avian influenza {f7.status:was excluded} early on, according to {f7.source:a virologist in the capital}.

"{f8.wording:They come down to drink at the springs and never get up again}," {f9.name:Elisante Laizer} recounts, {f9.role:the warden in charge of the reserve}. Many had {f10.what:twisted necks}.

The proof came from {f12.what:the livers of dead birds}, which {f12.who:the wildlife research institute} had {f12.status:collected} and sent {f13.place:to the Kenyan capital}. {f14.who:The regional commissioner} has {f14.status:banned} {f14.what:the watering of livestock} there. Tourist boats {f15.status:go out once more}, at a distance from the shore.

{f16.who:The soda factory} up north, long suspected of {f16.what:letting out warm water}, {f16.status:had always protested its innocence}. Its manager had {f17.position:refused inspectors entry} without a court order. On Friday the factory {f18.status:was shut} by the authorities, for another reason: its permit had expired.

The deaths come {f19.status:at the height of} the breeding season, and {f19.what:thousands of young} have been left without parents. {f20.number:Two million} lesser flamingos at most breed at Natrona, {f20.what:their sole dependable nursery} in the region.

=== key
f1.what compatible A=lesser flamingos B=flamingos | the birds
f1.status same A=found dead B=mass death | the birds
f1.place differs A=western shore B=eastern bank | where they were found
f1.time compatible A=since the first week of September B=first days of September | since when
f2.number changed A=>3000 B=7400 | dead birds
f3.cause differs A=algae B=pesticide | what killed them
f3.certainty changed A=not proved B=proved | the cause
f4.who differs A=salt gatherers B=schoolchildren | who first found them
f5.what differs A=bury B=burn | what rangers do with them
f5.place compatible A=pits B=trenches | where
f6.what compatible A=masks and gloves B=protective clothing | what the rangers wear
f7.status same A=ruled out B=excluded | bird flu
f7.source differs A=director of veterinary services B=virologist | on whose word
f8.wording differs A=do not get up again B=never get up again | Laizer's words
f9.name same A=Elisante Laizer B=Elisante Laizer | who describes it
f9.role differs A=ranger B=warden in charge | Laizer
f10.what same A=heads bent backwards B=twisted necks | how the birds looked
f12.who differs A=fisheries institute B=wildlife research institute | who took samples
f12.status same A=took samples B=collected | samples
f12.what differs A=water B=livers | what was sampled
f13.place same A=Nairobi B=Kenyan capital | where it is examined
f14.who same A=regional commissioner B=regional commissioner | who forbids
f14.status same A=forbade B=banned | cattle at the lake
f14.what differs A=grazing B=watering | what is forbidden
f15.status changed A=stopped B=go out again | tourist boats
f16.who same A=soda ash plant B=soda factory | who is suspected
f16.what same A=hot water discharged B=warm water let out | of what
f16.status same A=rejected B=protested its innocence | the accusation
f17.position differs A=offers to open B=refused entry | the manager on inspectors
f18.status changed A=running B=shut | the plant
f19.what differs A=hardly any chicks B=thousands of young | the young affected
f19.status differs A=over B=at its height | the breeding season
f20.what same A=only regular nesting place B=sole dependable nursery | the lake
f20.number same A=<=2000000 B=<=2000000 | flamingos there
f11 only A | the deaths of 2004
f21 only A | the count from the air
f22 only B | against what was sprayed
