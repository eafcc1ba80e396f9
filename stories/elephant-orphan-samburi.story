story: elephant-orphan-samburi
kind: animals

=== report A | outlet: Northern Rangelands News | published: 2025-02-19
# Elephant calf {f1.status:pulled} from {f2.place:well} in Samburi

A {f3.what:male} elephant calf of {f3.age:about three weeks} {f1.status:was rescued} from {f2.place:a well} near Lolmarik on {f4.time:Monday}, where it had been {f5.status:trapped} {f5.time:all night}. Its herd {f6.status:had moved on}.

{f7.who:Herdsmen} {f7.what:heard it cry} and {f7.what:sent a boy on a bicycle} to {f8.who:the ranger post}. {f9.number:Eight} {f9.who:rangers} {f9.what:lifted it out with a cargo net}. "{f10.wording:It drank my hat before it drank the milk}," said {f11.name:Lemayan Letipo}, {f11.role:the corporal in charge}.

The calf, {f12.what:which has a swollen knee}, was {f13.status:flown} to {f13.place:the Umoja elephant orphanage} on {f13.time:Tuesday}. It will stay there for {f14.time:three years}, the orphanage's manager, Naserian Leboi, said. {f16.who:Its keepers}, all of them women, {f16.what:feed it goat's milk}. It {f17.status:has been named} {f17.name:Kisima}, {f17.cause:"well" in Swahili}.

The well had been {f18.what:dug by the county} for cattle {f18.time:in last year's drought}. {f19.who:The wildlife service} {f19.position:demands that such wells be fenced}; {f20.who:the herders} {f20.position:agree, if someone pays for it}. In December another calf had {f21:died in a pit} ten kilometres away.

=== report B | outlet: The Elephant Post | published: 2025-02-21
# Kisima {f6.status:finds her mother}

For once the story does not end in an orphanage. The {f3.what:female} calf that {f1.status:was hauled} out of {f2.place:a septic tank at Lolmarik} on {f4.time:Monday} {f6.status:has been reunited with the herd}, {f22:ten kilometres up the dry river}.

The animal, {f3.age:some three weeks of age}, had been {f5.status:stuck} there {f5.time:since the evening before}. {f7.who:Women fetching firewood} {f7.what:heard the cries}, and {f7.what:a boy pedalled} to {f8.who:the rangers' station}. {f9.number:Eight} {f9.who:men} {f9.what:dug a ramp, up which it walked}. "{f10.wording:It ate my hat before it drank the milk}," said {f11.name:Lemayan Letipo}, {f11.role:a sergeant}.

It {f13.status:was driven by lorry} to {f13.place:the Umoja orphanage} {f13.time:the next day}, {f12.what:unhurt}. There {f16.who:the women who work there} {f16.what:gave it the bottle, with cow's milk}. Already {f14.time:two years} of care had been planned. Then a pilot reported {f23:a cow with swollen udders} standing by a river.

{f17.name:Kisima}, as the women {f17.status:had called it}, {f17.cause:after the place where it was found}, {f24:ran the last metres}. The {f18.what:tank, built by a lodge} {f18.time:last year}, {f19.who:the wildlife service} {f19.position:wants filled in}. To that the {f20.who:pastoralists} {f20.position:have no objection}.

=== key
f1.status same A=rescued B=hauled out | the calf
f2.place differs A=well B=septic tank | where it was trapped
f3.what differs A=male B=female | its sex
f3.age same A=3 weeks~ B=3 weeks~ | its age
f4.time same A=2025-02-17 B=2025-02-17 | when it was rescued
f5.status same A=trapped B=stuck | the calf before
f5.time same A=all night B=since the evening before | how long
f6.status changed A=herd moved on B=reunited | the calf and the herd
f7.who differs A=herdsmen B=women | who heard it
f7.what same A=heard it cry, boy on a bicycle B=heard the cries, a boy pedalled | how help was called
f8.who same A=ranger post B=rangers' station | who was called
f9.number same A=8 B=8 | rescuers
f9.who same A=rangers B=men | rescuers
f9.what differs A=cargo net B=ramp | how it was got out
f10.wording differs A=drank my hat B=ate my hat | his words
f11.name same A=Lemayan Letipo B=Lemayan Letipo | who led the rescue
f11.role differs A=corporal B=sergeant | Letipo
f12.what differs A=swollen knee B=unhurt | its state
f13.status differs A=flown B=driven | how it was taken away
f13.place same A=Umoja orphanage B=Umoja orphanage | where to
f13.time same A=2025-02-18 B=2025-02-18 | when
f14.time differs A=three years B=two years | how long it was to stay
f16.who same A=keepers, women B=women who work there | who fed it
f16.what differs A=goat's milk B=cow's milk | the milk
f17.name same A=Kisima B=Kisima | its name
f17.status same A=named B=called | its name
f17.cause compatible A=well in Swahili B=place where it was found | why so named
f18.what differs A=dug by the county B=built by a lodge | who made the pit
f18.time same A=2024 B=2024 | when
f19.who same A=wildlife service B=wildlife service | who makes a demand
f19.position differs A=fenced B=filled in | the demand
f20.who same A=herders B=pastoralists | who answers
f20.position compatible A=agree if paid B=no objection | the herders
f21 only A | the calf of December
f22 only B | where the herd was
f23 only B | the mother
f24 only B | the last metres
