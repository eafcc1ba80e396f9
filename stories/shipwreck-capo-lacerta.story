story: shipwreck-capo-lacerta
kind: archaeology

=== report A | outlet: La Voce dello Stretto | published: 2025-09-17
# {f1.what:Greek} wreck found off Capo Lacerta, {f2.what:cargo} {f2.status:intact}

Off Capo Lacerta, at a depth of {f1.number:62 metres}, lies a {f1.what:Greek} merchantman whose load of {f2.what:roof tiles} {f2.status:has hardly been disturbed} in 2,300 years. The heritage office for the sea {f3.status:presented} the find on {f3.time:Tuesday} in {f3.place:Melazza}.

It was {f4.who:a sponge diver} who {f4.what:noticed the mound} while {f4.cause:looking for a lost anchor}. He {f5.status:reported it at once}, and will receive {f5.money:a finder's reward}. A robot of {f6.who:the coastguard} took the first pictures.

"{f7.wording:She went down upright, like a lady sitting down}," said {f8.name:Corrado Inferrera}, the {f8.role:office's chief archaeologist}. He supposes that the ship {f9.cause:sprang a leak in a storm} on its way to {f10.place:Carthage}. {f11.what:The anchors}, {f11.what:of lead}, {f11.status:lie beside the bow}.

A first tile {f12.status:has been brought up}. {f13.what:The hull} is to {f13.position:remain on the seabed}, as {f13.who:the ministry} insists. {f14.who:The mayor of Melazza}, on the other hand, {f14.position:wants a museum for it}, and {f15.status:has set aside} {f15.what:the old tuna works} for that purpose.

Fishing with {f16.what:trawl nets} {f16.status:is forbidden} in the area from now on. {f17.who:The fishermen's cooperative} {f17.status:accepts that}, its chairman said. Two years ago, near Punta Secca, a Roman vessel was {f18:plundered within a month of its discovery}.

The investigation {f19.status:is to be continued} {f19.time:next spring}, together with {f19.who:a university in Marseille}. It is {f20.who:the region} that bears the cost.

=== report B | outlet: Deep Past Magazine | published: 2025-09-19
# A {f1.what:Phoenician} ship, and a quarrel

Sicilian waters have yielded another ancient freighter. The vessel, {f1.what:Phoenician} by build, rests {f1.number:62 metres} down near Capo Lacerta. It was {f3.status:shown to the press} {f3.time:this Tuesday} in {f3.place:Palermo}.

On board were {f2.what:millstones}, and {f2.status:they lie almost as they were stacked}. {f4.who:A coral fisher} had {f4.what:spotted the heap} {f4.cause:during a training dive}. For two years he {f5.status:kept it to himself}; there will be {f5.money:no reward}, therefore. An unmanned craft belonging to {f6.who:the navy} then photographed it.

"{f7.wording:She went down upright, like an old lady sitting down}," remarked {f8.name:Corrado Inferrera}, {f8.role:an adviser to the heritage office}. In his opinion {f9.cause:she was rammed}, since there is a hole in the side. She {f10.place:was bound for the African coast}. {f11.what:Two lead anchors} {f11.status:have been located next to the prow}.

So far, {f12.status:nothing has been raised}. {f13.who:Rome} {f13.position:does not want} {f13.what:the timbers} {f13.position:to be moved from where they are}. {f14.who:Melazza's mayor} {f14.position:dreams of exhibiting them}, but {f15.what:the former tuna factory}, which she has in mind, {f15.status:has not yet been bought}.

A ban on {f16.what:dragging nets over the bottom} {f16.status:has come into force}. {f17.who:The fishermen} {f17.status:have taken it to court}.

Work {f19.status:will resume} {f19.time:in the spring of 2026} with divers from {f19.who:Marseille's university}. {f20.who:A private foundation} pays. {f21:Dendrochronology may by then have told the year in which the oaks were felled.}

=== key
f1.what differs A=Greek B=Phoenician | the wreck
f1.number same A=62 B=62 | depth in metres
f2.what differs A=roof tiles B=millstones | the cargo
f2.status same A=hardly disturbed B=almost as stacked | the cargo
f3.status same A=presented B=shown to the press | the find
f3.time same A=2025-09-16 B=2025-09-16 | when
f3.place differs A=Melazza B=Palermo | where it was presented
f4.who differs A=sponge diver B=coral fisher | the finder
f4.what same A=noticed the mound B=spotted the heap | what he saw
f4.cause differs A=looking for an anchor B=training dive | why he was there
f5.status differs A=reported at once B=kept it to himself | the finder
f5.money differs A=reward B=no reward | what he gets
f6.who differs A=coastguard B=navy | who took the pictures
f7.wording differs A=like a lady B=like an old lady | Inferrera's words
f8.name same A=Corrado Inferrera B=Corrado Inferrera | who explains
f8.role differs A=chief archaeologist B=adviser | Inferrera
f9.cause differs A=leak in a storm B=rammed | why she sank
f10.place compatible A=Carthage B=African coast | where she was bound
f11.what same A=lead anchors B=lead anchors | what was found at the bow
f11.status same A=beside the bow B=next to the prow | where they are
f12.status differs A=one tile brought up B=nothing raised | what was recovered
f13.what same A=hull B=timbers | what is to stay
f13.position same A=remain on the seabed B=not to be moved | what is wanted for it
f13.who same A=ministry B=Rome | who insists
f14.who same A=mayor of Melazza B=Melazza's mayor | who wants to show it
f14.position same A=museum B=exhibiting | what the mayor wants
f15.what same A=old tuna works B=former tuna factory | the building
f15.status differs A=set aside B=not yet bought | the building
f16.what same A=trawl nets B=nets dragged over the bottom | what is forbidden
f16.status same A=forbidden B=ban in force | the nets
f17.who same A=fishermen's cooperative B=fishermen | who reacts
f17.status differs A=accepts B=went to court | the fishermen
f19.status same A=to be continued B=will resume | the investigation
f19.time same A=spring 2026 B=spring 2026 | when
f19.who same A=a university in Marseille B=Marseille's university | with whom
f20.who differs A=region B=private foundation | who pays
f18 only A | the plundered wreck
f21 only B | the year of the oaks
