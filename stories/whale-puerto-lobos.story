story: whale-puerto-lobos
kind: nature

=== report A | outlet: Diario Austral de Lobos | published: 2025-04-30T12:00
# Whale {f2.status:entangled} off Puerto Lobos

**Noon.** A {f1.what:humpback} with {f3.what:a fishing line} round its {f3.place:tail} has been {f2.status:struggling} off Puerto Lobos since {f4.time:Tuesday evening}. {f5.who:The crew of a tourist boat} {f5.what:raised the alarm}.

{f6.who:The navy} sent a launch with divers. They {f7.status:could not approach it} {f7.cause:because of the swell}, {f8.source:the harbour master} said. The animal is {f9.number:about 11 metres} long and {f10.what:probably a female}; {f10.whom:a calf} was seen nearby.

{f11.name:Dr Sonia Paredes-Iturra}, {f11.role:a marine biologist at the university of Lobos}, {f12.position:advised against sedating it}. "{f13.wording:A whale that sleeps is a whale that drowns}," she said. Fishermen offered their help, which the navy declined.

{f15.who:The environmental authority} {f15.status:has closed} {f15.what:the bay} to all boats. {f16.who:Curious people} gather on {f16.place:the lighthouse cliff}. In 2021 a whale had been freed here {f17:within an hour}.

=== report B | outlet: Radio Estrecho | published: 2025-05-01T09:00
# Whale {f2.status:swims free} after 36 hours

{f14.who:Two brothers, both of them fishermen}, early this morning {f2.status:cut loose} the {f1.what:southern right whale} that had been caught in {f3.what:a mooring cable} since {f4.time:Tuesday}. They had {f14.status:gone out without asking anyone}.

It had been {f5.who:a lighthouse keeper} who {f5.what:called for help}. {f6.who:Divers of the navy} {f7.status:tried in vain} on Wednesday: {f7.cause:the animal struck at their boat}, according to {f8.source:the harbour master}. The rope was wound round {f3.place:a flipper}. {f9.number:Eleven metres} long, the whale is {f10.what:a male}, {f11.name:Sonia Paredes-Iturra}, {f11.role:a vet of the aquarium}, established.

She had {f12.position:wanted to give it a mild sedative}, but was overruled. "{f13.wording:A whale that sleeps is a whale that breathes}," she had argued.

{f15.who:The authority for the environment} {f15.status:has opened} {f15.what:the bay} again. It {f18.status:will fine} the brothers, since they ignored the closure. {f16.who:The onlookers} on {f16.place:the mole} applauded them.

=== report C | outlet: Mundo Marino | published: 2025-05-02
# Freed whale {f19:heads north}

The {f1.what:humpback} of Puerto Lobos {f2.status:is free}, and {f19:has been seen going north}. {f3.what:A fishing line} had been cutting into its {f3.place:tail}.

{f5.who:People on a tourist boat} had {f5.what:reported it}; {f6.who:the navy} {f7.status:did not succeed}, {f7.cause:the sea being too rough}. So {f14.who:two fishermen} {f14.status:did it on their own account}. The harbour master first threatened them with a fine, then shook hands with them: {f18.status:there will be none}.

"{f13.wording:A whale that sleeps is a whale that drowns}," {f11.name:Sonia Paredes-Iturra} reminds those who {f12.position:would, unlike herself, have used a sedative}. The {f11.role:university's whale expert} says that the animal, {f10.what:a cow}, has {f10.whom:a calf} with her. Boats {f15.status:may sail again} in {f15.what:the bay}.

=== key
f1.what differs A=humpback B=southern right whale C=humpback | the whale
f2.status changed A=entangled B=free C=free | the whale
f3.what differs A=fishing line B=mooring cable C=fishing line | in what it was caught
f3.place differs A=tail B=flipper C=tail | where the rope was
f4.time compatible A=2025-04-29 evening B=2025-04-29 | since when
f5.who differs A=tourist boat B=lighthouse keeper C=tourist boat | who called for help
f5.what same A=raised the alarm B=called for help C=reported it | what they did
f6.who compatible A=navy B=navy divers C=navy | who tried first
f7.status same A=could not approach B=tried in vain C=did not succeed | the navy
f7.cause differs A=swell B=animal struck at the boat C=swell | why the navy failed
f8.source same A=harbour master B=harbour master | on whose word
f9.number same A=11~ B=11 | its length in metres
f10.what differs A=female B=male C=female | its sex
f10.whom same A=calf C=calf | what is with it
f11.name same A=Sonia Paredes-Iturra B=Sonia Paredes-Iturra C=Sonia Paredes-Iturra | the expert
f11.role differs A=marine biologist at the university B=vet of the aquarium C=marine biologist at the university | Paredes-Iturra
f12.position differs A=against sedating B=for sedating C=against sedating | what she advised
f13.wording differs A=drowns B=breathes C=drowns | her words
f14.who same B=two fishermen C=two fishermen | who freed it
f14.status same B=without asking C=on their own account | how they acted
f15.who same A=environmental authority B=authority for the environment | who closes or opens
f15.status changed A=closed B=opened C=opened | the bay
f15.what same A=bay B=bay C=bay | what was closed
f16.who same A=curious people B=onlookers | who watched
f16.place differs A=lighthouse cliff B=mole | where people stand
f18.status differs B=fine C=no fine | the fishermen's punishment
f17 only A | the whale of 2021
f19 only C | where it goes
