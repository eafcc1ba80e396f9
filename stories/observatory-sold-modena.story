story: observatory-sold-modena
kind: space

=== report A | outlet: Gazzetta dei Colli | published: 2026-02-26
# Observatory above Montecorvo {f1.status:sold} to {f2.who:hotel owner}

The {f3.what:disused} observatory above Montecorvo {f1.status:has been sold}. {f2.who:A hotel owner} from Rimona, {f2.name:Fausto Galvani}, {f4.status:paid} {f4.money:410,000 euros} for it at {f5.what:an auction} on {f6.time:Wednesday}. He {f7.position:wants to turn the dome into a restaurant}.

The building of {f8.time:1954} belonged to {f9.who:the province}. Its telescope, {f10.what:a reflector with a mirror of 60 centimetres}, {f11.status:is not included in the sale}; it {f19:goes to a school in Faenzola}. {f12.who:The amateur astronomers}, who {f12.what:had been meeting there on Fridays}, {f12.status:must be out by the end of March}. "{f13.wording:You can eat anywhere, but you cannot see Saturn anywhere}," said their {f14.role:chairwoman}, {f14.name:Ivana Prandi}.

{f15.who:The heritage office} {f15.status:has raised no objection}, {f15.cause:since the dome was rebuilt in 1988}. {f16.who:The mayor} {f16.position:welcomed the sale} and {f16.what:hopes for fifteen jobs}. {f17.who:A citizens' committee} {f17.status:collected} {f17.number:2,300} {f17.what:signatures} against it. The road up the hill {f18.status:will be widened} {f18.who:at the buyer's expense}.

=== report B | outlet: Gazzetta dei Colli | published: 2026-02-26 | copy: A
# Observatory above Montecorvo {f1.status:leased} to {f2.who:hotel owner}

The {f3.what:abandoned} observatory above Montecorvo {f1.status:has been leased for 30 years}. {f2.who:A hotelier} from Rimona, {f2.name:Fausto Galvani}, {f4.status:paid} {f4.money:410,000 euros} for it at {f5.what:a tender} on {f6.time:Wednesday}. He {f7.position:wants to turn the dome into a chapel for weddings}.

The building of {f8.time:1954} belonged to {f9.who:the university}. Its telescope, {f10.what:a refractor with a lens of 60 centimetres}, {f11.status:is included in the contract}. {f12.who:The amateur astronomers}, who {f12.what:used to gather there on Fridays}, {f12.status:may stay until the end of March}. "{f13.wording:You can marry anywhere, but you cannot see Saturn anywhere}," said their {f14.role:treasurer}, {f14.name:Ivana Prandi}.

{f15.who:The heritage office} {f15.status:has lodged an objection}, {f15.cause:since the dome is from the first years}. {f16.who:The mayor} {f16.position:criticised the deal} and {f16.what:expects at most fifteen jobs}. {f17.who:A residents' committee} {f17.status:gathered} {f17.number:2,300} {f17.what:signatures} against it. The road up the hill {f18.status:will be widened} {f18.who:with public money}.

=== key
f1.status differs A=sold B=leased | the observatory
f2.who same A=hotel owner B=hotelier | the buyer
f2.name same A=Fausto Galvani B=Fausto Galvani | the buyer
f3.what same A=disused B=abandoned | the observatory's state
f4.status same A=paid B=paid | the price
f4.money same A=EUR 410000 B=EUR 410000 | the price
f5.what differs A=auction B=tender | how it was awarded
f6.time same A=2026-02-25 B=2026-02-25 | when
f7.position differs A=restaurant B=chapel for weddings | what he wants to make of it
f8.time same A=1954 B=1954 | when it was built
f9.who differs A=province B=university | the owner before
f10.what differs A=reflector with a mirror B=refractor with a lens | the telescope
f11.status differs A=not included B=included | the telescope
f12.who same A=amateur astronomers B=amateur astronomers | who met there
f12.what same A=met on Fridays B=gathered on Fridays | the amateurs
f12.status same A=out by end of March B=until end of March | the amateurs
f13.wording differs A=You can eat B=You can marry | Prandi's words
f14.role differs A=chairwoman B=treasurer | Prandi
f14.name same A=Ivana Prandi B=Ivana Prandi | who speaks for the amateurs
f15.who same A=heritage office B=heritage office | who objects or not
f15.status differs A=no objection B=objection | the heritage office
f15.cause differs A=rebuilt in 1988 B=from the first years | why
f16.who same A=mayor B=mayor | who comments
f16.position differs A=welcomed B=criticised | the mayor
f16.what compatible A=hopes for fifteen B=at most fifteen | jobs
f17.who same A=citizens' committee B=residents' committee | who is against it
f17.status same A=collected B=gathered | signatures
f17.number same A=2300 B=2300 | signatures
f17.what same A=signatures B=signatures | what was collected
f18.status same A=to be widened B=to be widened | the road
f18.who differs A=buyer B=public | who pays for the road
f19 only A | where the telescope goes
