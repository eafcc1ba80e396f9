story: seizure-port-ambrey
kind: crime

=== report A | outlet: Customs Service of Calder | published: 2023-08-31
# {f1.number:2.1 tonnes} of {f2.what:cocaine} {f3.status:found} in {f7.what:banana} containers

The Customs Service {f3.status:seized} {f1.number:2.1 tonnes} of {f2.what:cocaine} at the port of Ambrey on {f4.time:Tuesday}. It is the {f5.number:second} largest find in the history of the port.

The drug lay in {f6.number:three} refrigerated containers under a load of {f7.what:bananas} from {f8.place:Puerto Alcaraz}. It made up {f9.number:1,740} parcels. On the street it would have brought {f10.money:€160 million}.

{f11.who:A dog named Tilly} gave the first sign. "{f12.wording:This is a hard blow against organised crime}," said {f13.name:Wendeline Asare}, {f13.role:regional director}.

{f14.number:Four} men {f14.status:were detained}. They are between {f15.age:23 and 41}. The largest seizure at Ambrey, 3.8 tonnes, was made in 2016.

=== report B | outlet: Calder Evening Star | published: 2023-08-31
# Going bananas! {f11.who:Sniffer hound}'s {f10.money:€160m} haul

By Rico Hallstrand

She is six, has a white paw and loves cheese. And she just ruined a drug baron's summer. {f11.who:Spaniel Tilly} sat down before a container at Ambrey docks on {f4.time:Tuesday} night and refused to budge.

Behind the fruit, {f7.what:green bananas} by the ton, officers {f3.status:found} {f9.number:more than 1,700} bricks of {f2.what:coke}: {f1.number:2,100 kilos}. {f6.number:Three} steel boxes were stuffed with it. They had sailed from {f8.place:Puerto Alcaraz} 19 days before.

{f14.number:Five} suspects {f14.status:are behind bars}. One is a dock worker of {f15.age:23}, we have learned; the eldest, {f15.age:47}, runs {f16:a fruit firm in Lessing Road}. His wife, 41, was questioned and let go.

"{f12.wording:This is a hard blow for organised crime}," beamed {f13.name:Wendeline Asare}, {f13.role:national head of customs}. She wants {f17:scanners at every gate}. At present two gates of nine have them.

It is the {f5.number:biggest} catch the port has ever seen. Tilly got {f18:a sausage}.

=== report C | outlet: Harbour & Cargo Weekly | published: 2023-09-07
# Ambrey find revised down

The {f2.what:cocaine} {f3.status:discovered} in a shipment of {f7.what:fruit} at Ambrey on {f4.time:29 August} weighed {f1.number:1.86 tonnes} net, prosecutor {f19:Joaquim Ness} said on Wednesday; the first figure had included the wrapping. He put its street value at {f10.money:€95m}.

Contrary to first statements, he said, it was {f11.who:a tip from police abroad} that led to the boxes, and the dog had been brought afterwards. Of the {f14.number:five} people arrested, two {f14.status:have been released}. The vessel, which had loaded at {f8.place:San Telmo} after two days of waiting off Puerto Alcaraz, {f21:has been allowed to sail}.

Its owner, Trident Cool Lines, {f22:is not under suspicion}. {f13.name:Ms Asare}'s office {f23:declined to comment}.

=== key
f1.number differs A=2.1 t B=2.1 t C=1.86 t | weight of the drug
f2.what same A=cocaine B=cocaine C=cocaine | the drug
f3.status same A=seized B=seized C=seized | the find
f4.time same A=2023-08-29 B=2023-08-29 C=2023-08-29 | when it was found
f5.number differs A=second largest B=largest | its rank at the port
f6.number same A=3 B=3 | containers
f7.what compatible A=bananas B=bananas C=fruit | the cargo
f8.place differs A=Puerto Alcaraz B=Puerto Alcaraz C=San Telmo | where it was loaded
f9.number compatible A=1740 B=>1700 | parcels
f10.money differs A=EUR 160m B=EUR 160m C=EUR 95m | value
f11.who differs A=the dog B=the dog C=a tip from police abroad | what led to the find
f12.wording differs A=blow against B=blow for | Asare's words
f13.name same A=Wendeline Asare B=Wendeline Asare C=Wendeline Asare | of the customs
f13.role differs A=regional director B=national head of customs | her post
f14.number differs A=4 B=5 C=5 | suspects arrested
f14.status changed A=in custody B=in custody C=two released | the suspects
f15.age differs A=23-41 B=23-47 | ages of the suspects
f16 only B | the fruit firm in Lessing Road
f17 only B | scanners at every gate
f18 only B | the dog's reward
f19 only C | prosecutor Joaquim Ness
f21 only C | the ship may sail
f22 only C | the owner is not suspected
f23 only C | customs declined to comment
