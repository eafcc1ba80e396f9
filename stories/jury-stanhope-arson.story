story: jury-stanhope-arson
kind: court

=== report A | outlet: The Fenland Examiner | published: 2025-03-14
# Jury {f1.status:convicts} {f2.role:landlord} of burning down own {f3.what:pub}

By Giles Tranter

The {f2.role:landlord} of a {f3.what:village pub} who set it alight {f4.cause:to collect the insurance} was {f1.status:found guilty} of {f5.what:arson being reckless as to whether life was endangered} at Cambridge Crown Court on {f6.time:Thursday}.

{f7.name:Barry Loosemore}, {f8.age:53}, {f9.what:stared at the floor} as {f10.who:the forewoman} gave the verdict {f11.time:after five hours}. {f12.who:Two lodgers} asleep above the bar {f13.what:climbed out of a window} as {f14.what:petrol} burned below; {f15.who:one of them} {f16.what:broke an ankle}.

The Stanhope Arms, {f17.what:a thatched building} {f18.time:of the 1640s}, was {f19.status:completely destroyed} on {f20.time:2 February last year}. It took {f21.number:12} crews to {f22.status:put the fire out}.

Prosecutor Anjali Deshmane said {f7.name:Loosemore} {f23.what:had removed his late mother's photographs} {f24.time:the day before}. He was {f25.money:£140,000} in debt to {f26.whom:a brewery}. He told police that the fire had started in {f27.cause:a chip fryer}. {f28.who:A fire investigator's dog} {f29.what:found traces of fuel} in {f30.place:the cellar}.

His {f31.role:partner}, Sharon Pym, {f32.status:was acquitted} of {f33.what:helping him}. Judge Roland Estcourt {f34.status:adjourned sentence} {f34.cause:for a psychiatric report} and {f35.status:granted} {f7.name:Loosemore} bail {f36:on condition that he stays at his sister's}.

"{f37.wording:You should expect a substantial sentence}," he told him.

{f38.who:The parish council} hopes to {f39.what:rebuild} the pub as a community business. {f40:A blaze in its stables in 2011 was an accident.}

=== report B | outlet: Anglia Wire | published: 2025-03-13
# {f2.role:Publican} {f1.status:guilty} of torching 17th-century {f3.what:inn}

CAMBRIDGE (AW) - A jury on {f6.time:Thursday} {f1.status:decided} that {f2.role:the man who ran} the Stanhope Arms had {f19.status:burned it to the ground} {f4.cause:out of revenge on the owners, who wanted him out}.

{f7.name:Barry Loosemore}, {f8.age:53}, was {f1.status:convicted} of {f5.what:arson with intent to endanger life}. The jurors had been out for {f11.time:most of the day, more than five hours}. When {f10.who:their foreman, a young man in a tie,} stood up, the defendant {f9.what:shook his head}.

{f17.what:Under its roof of straw} the {f3.what:alehouse} had outlived Cromwell, in {f18.time:whose time} it went up. On {f20.time:the second of February last year} it {f19.status:burned to the foundations}. Fire engines, {f21.number:a dozen} of them, came from three counties before the flames {f22.status:were beaten}. {f12.who:A pair of lodgers} {f13.what:got out by the back stairs}. {f15.who:The younger} {f16.what:was treated for breathing in smoke}.

The jury was told that {f7.name:Loosemore} {f14.what:poured out paraffin}, having {f24.time:earlier that week} {f23.what:taken the pictures of his dead mother to safety}. He owed {f25.money:£140,000} to {f26.whom:the tax authorities}. His own explanation was {f27.cause:an electrical fault in the jukebox}. But {f28.who:a sniffer dog} {f29.what:picked up the scent of an accelerant} {f30.place:behind the bar}.

{f7.name:Loosemore}'s {f31.role:sister}, Sharon Pym, {f32.status:walked free}; the jury did not accept that she had {f33.what:lent a hand}.

Sentence {f34.status:will be passed later}, {f34.cause:once a probation officer has seen him}. Till then he {f35.status:was remanded in custody}. "{f37.wording:You must expect a substantial sentence}," Judge Roland Estcourt warned.

{f38.who:A local builder} has plans to {f39.what:put it up again}. {f41:The sign of the inn, found in a ditch, has gone to a museum.}

=== key
f1.status same A=convicted B=convicted | Loosemore
f2.role same A=landlord B=publican | Loosemore
f3.what same A=pub B=inn | what burned
f4.cause differs A=to collect the insurance B=revenge on the owners | why he set the fire
f5.what differs A=arson being reckless B=arson with intent | the offence
f6.time same A=2025-03-13 B=2025-03-13 | day of the verdict
f7.name same A=Barry Loosemore B=Barry Loosemore | the convict
f8.age same A=53 B=53 | the convict
f9.what differs A=stared at the floor B=shook his head | how he took the verdict
f10.who differs A=forewoman B=foreman, a young man | who gave the verdict
f11.time compatible A=5 hours B=>5 hours | how long the jury was out
f12.who same A=two lodgers B=a pair of lodgers | who was in the house
f13.what differs A=climbed out of a window B=by the back stairs | how they got out
f14.what differs A=petrol B=paraffin | the fuel
f15.who compatible A=one of them B=the younger | which lodger was hurt
f16.what differs A=broke an ankle B=breathed in smoke | the lodger's injury
f17.what same A=thatched B=roof of straw | the building
f18.time compatible A=1640s B=Cromwell's time | when it was built
f19.status same A=completely destroyed B=burned to the foundations | the building
f20.time same A=2024-02-02 B=2024-02-02 | day of the fire
f21.number same A=12 B=12 | fire crews
f22.status same A=put out B=beaten | the fire
f23.what same A=removed his mother's photographs B=took her pictures to safety | what he did before
f24.time compatible A=the day before B=earlier that week | when he did it
f25.money same A=GBP 140000 B=GBP 140000 | his debt
f26.whom differs A=a brewery B=the tax authorities | his creditor
f27.cause differs A=chip fryer B=fault in the jukebox | the cause on his word
f28.who same A=a fire investigator's dog B=a sniffer dog | who found fuel
f29.what same A=traces of fuel B=scent of an accelerant | what it found
f30.place differs A=cellar B=behind the bar | where it found it
f31.role differs A=partner B=sister | Pym to Loosemore
f32.status same A=acquitted B=walked free | Pym
f33.what same A=helping him B=lent a hand | what Pym was accused of
f34.status same A=adjourned B=passed later | the sentence
f34.cause differs A=psychiatric report B=a probation officer to see him | why the sentence waits
f35.status differs A=bail B=remanded in custody | Loosemore until the sentence
f36 only A | the condition of the bail
f37.wording differs A=You should expect a substantial sentence B=You must expect a substantial sentence | the judge's words
f38.who differs A=parish council B=a local builder | who wants to rebuild
f39.what same A=rebuild B=put it up again | what is planned
f40 only A | the stables in 2011
f41 only B | the sign
