story: capybara-suburb-nordelta
kind: animals

=== report A | outlet: La Ribera Norte | published: 2025-04-10
# Gated suburb {f1.status:to sterilise} {f2.number:250} capybaras

{f2.number:Some 250} capybaras of the Lagos del Delta estate {f1.status:are to be sterilised} {f3.time:from May}, {f4.who:the residents' assembly} {f5.status:decided} on {f5.time:Tuesday evening}, by {f6.number:412 votes to 190}. The animals {f7.what:eat the lawns} and bit a dachshund in March.

The method is {f8.what:an injection into the thigh}, which {f8.time:works for a year}. It will be carried out by {f9.who:vets of the faculty of La Reja}, and {f10.who:the estate} {f10.status:pays} for it. {f11.who:The province's fauna office} {f11.status:gave its approval} {f11.source:in a letter read out at the assembly}.

"{f12.wording:They were here before the golf course}," said {f13.name:Graciela Funes}, {f13.role:who leads the group against the plan}. It {f14.position:wants corridors along the water}. {f15.who:A neighbour}, {f15.name:Hugo Peralta}, {f15.position:would rather have them taken to a reserve}; this {f16.status:was voted down}, {f16.cause:since they die under the stress of a move}.

{f17.what:A car accident} with three capybaras {f17.status:injured a motorcyclist} last year. The speed limit inside the estate {f18.status:has been lowered} {f18.number:to 20}. {f19:A first attempt at sterilising, in 2023, reached only twelve animals.}

=== report B | outlet: Buenos Aires Today (English) | published: 2025-04-12
# Capybaras stay fertile for now

A judge in San Isidoro {f1.status:has stopped} the {f1.what:birth control} for capybaras that residents of the rich suburb of Lagos del Delta had {f5.status:voted for} on {f5.time:Tuesday}.

{f20.who:The group against the plan} had asked him to. {f13.name:Graciela Funes}, {f13.role:its lawyer}, told the court: "{f12.wording:They were here long before the golf course}". {f14.position:What it wants are fences around gardens.}

The {f4.who:meeting of owners} had been {f6.number:split, 412 to 190}. For the {f2.number:250 or so} animals, which {f7.what:graze on the grass of the gardens}, {f8.what:a dart shot from a distance} was chosen, {f8.time:with an effect of three years}. {f9.who:A private clinic} was to do it, {f3.time:starting next month}, and {f10.who:the province} {f10.status:to bear the cost}. Yet {f11.who:the provincial office for wild animals} {f11.status:had never been asked}, {f11.source:its head} told the judge.

{f15.name:Hugo Peralta}, {f15.who:who lives on the estate}, {f15.position:is for resettling them in a nature reserve}; {f16.status:a majority refused that}, {f16.cause:on account of the cost}. Drivers there {f18.status:may do no more than} {f18.number:20} kilometres an hour, since {f17.status:a man on a motorbike was hurt} {f17.what:in a collision with capybaras}.

The judge {f21:will visit the suburb himself}.

=== report C | outlet: Rodent & Pond, newsletter | published: 2025-04-14
# A truce in Lagos del Delta

Good news from the delta: {f4.who:owners} and {f20.who:protesters} {f22:have sat down together}. The {f1.what:sterilisation}, which a court had halted, {f1.status:is off the table for this year}.

Instead, as {f13.name:Graciela Funes}, {f13.role:leader of the protesters}, had always asked, {f14.position:corridors will be laid out along the lakes}. "{f12.wording:They were here before the golf course}," she repeats. The {f11.who:fauna office}, which {f11.status:had in fact consented} to {f8.what:injections}, {f23:lends two biologists}. {f10.who:The estate} {f10.status:pays}.

{f15.name:Hugo Peralta} is not happy. He {f15.position:would have sent all} {f2.number:250} {f15.position:to a reserve}, but {f16.cause:many would not have survived the journey}.

=== key
f1.status changed A=planned B=stopped C=dropped | the sterilisation
f1.what same B=birth control C=sterilisation | what was planned
f2.number same A=250~ B=250~ C=250~ | capybaras
f3.time same A=May B=May | from when
f4.who same A=residents' assembly B=meeting of owners C=owners | who decided
f5.status same A=decided B=voted for | the decision
f5.time same A=2025-04-08 B=2025-04-08 | when
f6.number same A=412 to 190 B=412 to 190 | the vote
f7.what same A=eat the lawns B=graze on the gardens' grass | what the animals do
f8.what differs A=injection B=dart C=injection | the method
f8.time differs A=one year B=three years | how long it works
f9.who differs A=vets of the faculty B=private clinic | who was to do it
f10.who differs A=estate B=province C=estate | who pays
f10.status same A=pays B=pays C=pays | the cost
f11.who same A=province's fauna office B=province's fauna office C=province's fauna office | who must approve
f11.status differs A=approved B=never asked C=approved | the fauna office
f11.source differs A=letter B=head of the office | on whose word
f12.wording differs A=before B=long before C=before | Funes's words
f13.name same A=Graciela Funes B=Graciela Funes C=Graciela Funes | who speaks against it
f13.role differs A=leader of the group B=its lawyer C=leader of the group | Funes
f14.position differs A=corridors B=fences C=corridors | what the group wants
f15.who same A=neighbour B=lives on the estate | Peralta
f15.name same A=Hugo Peralta B=Hugo Peralta C=Hugo Peralta | a resident
f15.position same A=taken to a reserve B=taken to a reserve C=taken to a reserve | what Peralta wants
f16.status same A=voted down B=refused | resettling
f16.cause differs A=stress B=cost C=stress | why not
f17.what same A=accident with capybaras B=collision with capybaras | an accident
f17.status same A=motorcyclist injured B=man on a motorbike hurt | the accident
f18.status same A=lowered B=no more than | the speed limit
f18.number same A=20 B=20 | the speed limit
f20.who same B=group against the plan C=protesters | who went to court
f19 only A | the attempt of 2023
f21 only B | the judge's visit
f22 only C | the talks
f23 only C | the two biologists
