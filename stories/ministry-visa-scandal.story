story: ministry-visa-scandal
kind: politics

=== report A | outlet: Zentral Kurier | published: 2024-03-19
# {f1.role:State secretary} {f2.status:arrested} in {f3.what:visa} affair

Police in Wendavia on Monday {f2.status:arrested} {f1.role:a state secretary} of the foreign ministry, Edvin Wolny, on suspicion of {f4.what:selling} {f3.what:visas} to {f5.who:seasonal workers}.

Wolny, 45, was picked up {f6.place:at the airport} {f7.what:on his return} from {f8.place:Singara}. Investigators found {f10.what:a key to a bank locker}. At least {f11.number:2,000} permits are in question, each worth {f12.money:up to 3,000 euros}, the prosecution said.

The foreign minister, Zofia Rau, {f13.status:dismissed him} at once. She {f14.position:knew nothing}, she said, and {f15.position:rejected calls to resign}. "{f16.wording:I was deceived by a man I trusted}," Rau told parliament. {f17.who:The opposition} {f18.what:shouted her down}.

The scheme was uncovered by {f19.who:an intern} at {f20.place:the consulate in Banjul-Ora}, who {f21.what:noticed identical signatures}. A middleman, {f22.role:the owner of a travel agency}, {f23.status:is cooperating}. {f24.who:Two consular officers} {f25.status:are on leave}.

{f26.who:The European Commission} {f27.position:asked for an explanation} {f27.time:by 3 April}. {f28.who:Neighbouring states} {f29.status:are considering} {f29.what:border checks}. According to {f30.source:opinion pollsters}, the affair {f31.what:costs the ruling party four points}. {f32:Wolny once wrote a guide to honest administration.}

=== report B | outlet: Wendavia Heute | published: 2024-03-20
# A desk, a stamp, a fortune

The stamps were real, the applicants were {f5.who:students} who never studied. On Monday evening {f1.role:a department head} in the foreign ministry, Edvin Wolny, 45, {f2.status:was led away} {f6.place:from his dentist's}. He is said to have {f4.what:traded in} {f3.what:entry permits}: {f11.number:2,000} and more, {f12.money:for three thousand euros at most} apiece.

{f8.place:From Singara} he had {f7.what:come home} that morning. In his coat was {f10.what:the key of a safe-deposit box}. His minister, Zofia Rau, {f13.status:has only suspended him}, {f33:with full pay}. "{f16.wording:I was deceived by someone I trusted}," she told the house, amid {f18.what:jeering} from {f17.who:the opposition}. She {f14.position:had had no inkling}, she maintains. {f15.position:She would go, she added, if parliament wished it.}

Without {f19.who:a cleaner} {f20.place:at the consulate in Banjul-Ora} nobody would know. {f19.who:She} {f21.what:found burnt forms in a bin}. {f22.role:A travel agent}, who brought the customers, {f23.status:keeps silent}. {f24.who:Two employees of the consulate} {f25.status:have been recalled and arrested}.

From {f26.who:Brussels} comes {f27.position:a demand to be told all}, {f27.time:within two weeks}. {f28.who:The neighbours} {f29.status:have introduced} {f29.what:controls at the frontier}. And the governing party has {f31.what:lost four points}, {f30.source:its own survey} shows.

=== key
f1.role differs A=state secretary B=department head | the arrested man's office
f2.status same A=arrested B=led away | the man
f3.what same A=visas B=entry permits | what was sold
f4.what same A=selling B=traded in | the offence
f5.who differs A=seasonal workers B=students | the buyers
f6.place differs A=airport B=dentist's | where he was arrested
f7.what same A=return B=came home | his journey
f8.place same A=Singara B=Singara | from where
f10.what same A=key to a bank locker B=key of a safe-deposit box | what was found
f11.number same A=>=2000 B=>=2000 | permits
f12.money same A=EUR <=3000 B=EUR <=3000 | the price
f13.status differs A=dismissed B=suspended | his employment
f14.position same A=knew nothing B=no inkling | what the minister says she knew
f15.position differs A=rejects resigning B=would go if parliament wished | the minister on her resignation
f16.wording differs A=a man I trusted B=someone I trusted | her words
f17.who same A=opposition B=opposition | who reacted
f18.what same A=shouted down B=jeering | the reaction
f19.who differs A=intern B=cleaner | who uncovered it
f20.place same A=consulate in Banjul-Ora B=consulate in Banjul-Ora | where
f21.what differs A=identical signatures B=burnt forms | what was noticed
f22.role same A=owner of a travel agency B=travel agent | the middleman
f23.status differs A=cooperating B=silent | the middleman
f24.who same A=two consular officers B=two employees of the consulate | others involved
f25.status changed A=on leave B=recalled and arrested | the two
f26.who same A=European Commission B=Brussels | who asks
f27.position same A=explanation B=to be told all | the demand
f27.time compatible A=2024-04-03 B=2 weeks | the deadline
f28.who same A=neighbouring states B=the neighbours | who reacts at the border
f29.status changed A=considering B=introduced | the checks
f29.what same A=border checks B=controls at the frontier | the measure
f30.source differs A=pollsters B=the party's own survey | on whose word
f31.what same A=costs four points B=lost four points | the loss
f32 only A | the guide
f33 only B | full pay
