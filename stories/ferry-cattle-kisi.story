story: ferry-cattle-kisi
kind: accident

=== report A | outlet: Great Lake Observer | published: 2021-03-29
# {f1.what:Cattle} panic, ferry {f2.status:lists}: {f3.number:four} overboard

By Wycliffe Odongo

{f3.number:Four} people {f4.status:are missing} after {f1.what:forty head of cattle} broke loose on the Kisi ferry on Sunday and {f2.status:made it heel over} {f5.place:in mid-lake}.

The animals {f6.status:took fright} {f6.cause:when a wedding band began to play}, {f7.source:the mate} says. {f8.who:The captain}, {f8.name:Ezra Onyango}, {f8.age:44}, {f9.what:steered into the papyrus} and {f10.status:so prevented the worst}. {f11.who:A priest} jumped after a child and {f12.status:brought it back}.

{f13.who:The port authority} {f13.status:had forbidden} {f13.what:animals and passengers on the same deck} {f13.time:in January}. {f14.who:The ferry's owner}, {f14.name:Lake Lines}, {f14.position:says that nobody told it}. {f15.who:The herdsmen} {f15.position:demand payment} for {f15.number:eleven} drowned animals.

The marine police {f16.status:are searching} with one boat. "{f17.wording:The bull looked at me as if I had the key}," said {f18.who:a trumpeter}, {f18.name:Moses Achol}.

=== report B | outlet: Equator News Agency | published: 2021-03-30
# Ferry captain {f10.status:arrested} after {f1.what:goats} cause panic on lake

KISI (ENA) - The captain of the Kisi ferry {f10.status:was arrested} on Monday after {f1.what:a herd of goats} had run amok on Sunday and {f2.status:tilted his vessel} {f5.place:as it was entering harbour}. {f3.number:Four} passengers {f4.status:drowned}.

{f6.cause:A dog} {f6.status:had frightened} the animals, {f7.source:a policeman} said. {f8.name:Ezra Onyango}, {f8.age:44}, {f9.what:ran the ship onto the beach}. A child who had fallen in {f12.status:was saved} by {f11.who:a wrestler}.

{f14.name:Lake Lines}, {f14.who:the operator}, {f14.position:admits that it knew} of {f13.what:the rule that people and livestock travel separately}, {f13.status:laid down} {f13.time:at the beginning of the year} by {f13.who:the ministry}. {f15.who:Those who owned the animals} {f15.position:say that they were pushed overboard on purpose}: {f15.number:eleven} are dead.

The search {f16.status:has ended}. "{f17.wording:The buck looked at me as if I had the key}," {f18.name:Moses Achol} said, {f18.who:who sells tickets}.

=== report C | outlet: Lake Lines, statement to passengers | published: 2021-03-31
# Our ferry Nyota

Lake Lines grieves for {f3.number:four} passengers who {f4.status:drowned} on Sunday. {f1.what:Cattle} belonging to a trader took fright {f6.cause:when a wedding band began to play}, and the ship {f2.status:listed} {f5.place:in the harbour entrance}.

{f8.who:The captain}, {f8.name:Ezra Onyango}, {f10.status:has been released} and {f19:will sail again on Friday}. He {f9.what:took the ship into the papyrus}, and thus saved 200 lives.

The company {f14.position:was never informed} of a rule on animals. It {f15.position:will pay} the herdsmen for {f15.number:nine} animals. {f20:Bands will no longer be allowed on board}.

=== key
f1.what differs A=cattle B=goats C=cattle | the animals
f2.status same A=heeled over B=heeled over C=heeled over | the ferry
f3.number same A=4 B=4 C=4 | the victims
f4.status changed A=missing B=drowned C=drowned | the four
f5.place differs A=mid-lake B=harbour entrance C=harbour entrance | where
f6.cause differs A=wedding band B=a dog C=wedding band | what frightened the animals
f6.status same A=frightened B=frightened | the animals
f7.source differs A=the mate B=a policeman | on whose word
f8.who same A=captain C=captain | Onyango
f8.name same A=Ezra Onyango B=Ezra Onyango C=Ezra Onyango | the captain
f8.age same A=44 B=44 | his age
f9.what differs A=into the papyrus B=onto the beach C=into the papyrus | where the captain steered
f10.status changed A=prevented the worst B=arrested C=released | the captain
f11.who differs A=priest B=wrestler | who saved a child
f12.status same A=saved B=saved | the child
f13.who differs A=port authority B=ministry | who made the rule
f13.status same A=forbidden B=forbidden | the rule
f13.what same A=animals and people not together B=animals and people not together | the rule
f13.time same A=2021-01 B=2021-01 | when
f14.who same A=owner B=operator | Lake Lines
f14.name same A=Lake Lines B=Lake Lines | the company
f14.position differs A=not told B=knew C=not told | the company and the rule
f15.who same A=herdsmen B=owners of the animals | who lost animals
f15.position changed A=demand payment B=say animals were pushed overboard C=will be paid | the herdsmen's claim
f15.number differs A=11 B=11 C=9 | dead animals
f16.status changed A=searching B=ended | the search
f17.wording differs A=the bull B=the buck | Achol's words
f18.who differs A=trumpeter B=ticket seller | Achol
f18.name same A=Moses Achol B=Moses Achol | the witness
f19 only C | the captain sails again
f20 only C | bands
