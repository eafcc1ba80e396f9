story: takeover-sawmill-kootenai
kind: companies

=== report A | outlet: Columbia Valley Pioneer-News | published: 2024-05-22
# {f1.who:Workers} {f2.status:buy} Slocan Narrows mill for {f3.money:$1}

SLOCAN NARROWS, B.C. - The {f1.who:workers} of the sawmill at Slocan Narrows {f2.status:have bought it} from Cascadia Forest for {f3.money:one dollar}, saving {f4.number:145} jobs that were to vanish {f5.time:at the end of June}.

They will {f6.what:put up 8 per cent of their wages} for {f7.time:three years}. {f8.who:A credit union} lends {f9.money:$6 million}, {f10.position:provided the province guarantees half}. Cascadia had {f11.status:announced the closing} in February, {f12.cause:because of American duties}.

"{f13.wording:We know every bolt in this place, and now every bolt is ours}," said {f14.name:Doreen Maki}, {f14.age:49}, {f14.role:a saw filer} who {f15.what:will chair the board}. The manager, {f16.name:Phil Grewal}, {f17.status:stays}.

{f18.who:The Sinixt nation} {f19.status:has offered} {f20.what:cedar from its forest}, and {f21.position:asks for two seats on the board}. {f22.who:Environmental groups} {f23.position:are in favour}. {f24.who:Forests minister} Alan Trask {f25.what:came by float plane} and {f26.what:sawed the first plank}. It {f27.what:split}.

The mill, built {f28.time:in 1956}, makes {f29.what:roof shingles}. A similar purchase at Harrop {f30.status:ended in bankruptcy} in {f31.time:2011}. {f32.what:Chips} go to {f33.place:the pulp mill at Castlegate}. {f34:A dance is planned for Saturday.}

=== report B | outlet: Timber & Paper Canada | published: 2024-05-23
# Mill town takes its fate in hand

The {f1.who:village} of Slocan Narrows {f2.status:has become the owner} of its sawmill. Cascadia Forest parted with it {f3.money:for a single dollar}, after {f11.status:giving notice} last winter that it would shut down, {f12.cause:for want of logs}. Without the deal, {f4.number:145} people would have been out of work {f5.time:from July}.

The money to keep the blades turning comes from several pockets. {f8.who:A federal development bank} {f10.position:demands that Ottawa stand behind half} of its loan of {f9.money:six million}; the crew {f6.what:forgo their holiday pay} {f7.time:until 2027}. {f16.name:Phil Grewal}, who has managed the mill since 2015, {f17.status:will leave in the fall}.

"{f13.wording:We know every bolt in this place and now every bolt is ours}," {f14.name:Doreen Maki} said at the gate. The {f14.role:forklift driver}, {f14.age:49}, was {f15.what:elected to head the board}.

A neighbour has lent a hand. {f20.what:Cedar logs} {f19.status:are on offer} from {f18.who:the Sinixt}, who {f21.position:want a tenth of the profit}. {f22.who:Conservationists}, by contrast, {f23.position:have misgivings}.

{f24.who:The minister of labour}, Alan Trask, {f25.what:drove up from the coast} and {f26.what:cut a first board}, which {f27.what:came out perfectly straight}, to cheers.

{f29.what:Cedar shingles for roofs} have been made here for {f28.time:68 years}. {f32.what:What falls off as chips} is trucked {f33.place:to Castlegate}. One hopes for a better outcome than at Harrop, where the men who had bought their mill {f30.status:sold it again at a loss}, {f31.time:thirteen years ago}.

=== key
f1.who differs A=workers B=village | the buyer
f2.status same A=bought B=become the owner | the purchase
f3.money same A=CAD 1 B=CAD 1 | the price
f4.number same A=145 B=145 | jobs
f5.time same A=2024-06-30 B=2024-07 | when they would have gone
f6.what differs A=8 per cent of wages B=holiday pay | what the crew gives
f7.time same A=3 years B=until 2027 | for how long
f8.who differs A=credit union B=federal development bank | the lender
f9.money same A=CAD 6m B=CAD 6m | the loan
f10.position differs A=province guarantees half B=Ottawa guarantees half | the lender's condition
f11.status same A=closing announced B=notice given | the seller's plan
f12.cause differs A=American duties B=want of logs | why it was to close
f13.wording same A=We know every bolt in this place, and now every bolt is ours B=We know every bolt in this place and now every bolt is ours | Maki's words
f14.name same A=Doreen Maki B=Doreen Maki | the head of the board
f14.age same A=49 B=49 | the head of the board
f14.role differs A=saw filer B=forklift driver | her work
f15.what same A=chairs the board B=heads the board | her office
f16.name same A=Phil Grewal B=Phil Grewal | the manager
f17.status differs A=stays B=leaves | the manager
f18.who same A=Sinixt nation B=Sinixt | who offers wood
f19.status same A=offered B=on offer | the wood
f20.what same A=cedar B=cedar logs | the wood
f21.position differs A=two seats B=tenth of the profit | what they want
f22.who same A=environmental groups B=conservationists | who judges
f23.position differs A=in favour B=misgivings | their view
f24.who differs A=forests minister B=labour minister | Trask's office
f25.what differs A=float plane B=drove | how he came
f26.what same A=sawed the first plank B=cut a first board | what he did
f27.what differs A=split B=straight | how it came out
f28.time same A=1956 B=68 years | since when it exists
f29.what same A=roof shingles B=cedar shingles for roofs | its product
f30.status differs A=bankruptcy B=sold at a loss | the end at Harrop
f31.time same A=2011 B=13 years ago | when
f32.what same A=chips B=chips | what is left over
f33.place same A=Castlegate B=Castlegate | where they go
f34 only A | the dance
