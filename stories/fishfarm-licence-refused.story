story: fishfarm-licence-refused
kind: farming

=== report A | outlet: Derwent Examiner | published: 2025-02-12
# {f1.who:Minister} {f2.status:knocks back} Storm Bay {f3.what:salmon} pens

By Kirra Dunleavy

Tasmania's {f1.who:environment minister}, Gareth Ollard, has {f2.status:refused} a licence for {f4.number:12} new {f3.what:salmon} pens in Storm Bay because of {f5.cause:the harm to seagrass}.

The decision, announced {f6.place:on a jetty at Nubeena} on Wednesday, is a blow to Huon Reach Seafoods, which had promised {f7.number:90} jobs. The company {f8.status:will appeal} to {f9.who:the planning tribunal}, said its {f10.role:operations manager}, {f10.name:Stewart Brannock}.

"{f11.wording:We have done everything the department asked, and more}," he said. "We feel {f12.what:betrayed}."

Locals had collected {f13.number:5,800} signatures {f14.position:against the pens}. Their spokeswoman, {f15.name:Jenna Quillfeldt}, {f15.role:an abalone diver}, {f16.what:opened a bottle of cider} on the beach. Last month {f17.what:lumps of fat} washed ashore after {f18.cause:a mass die-off} at the firm's other lease; {f19.who:a swimmer} came down with {f20.what:a skin rash}.

{f21.who:A marine biologist at the university}, Per Lindahl, had told the panel that oxygen in the bay was {f22.what:falling}. Huon Reach says his figures {f23.status:are out of date}.

The {f24.who:aquaculture workers' union} accused the minister of {f25.what:buying votes}. The {f26.who:opposition leader} {f27.position:said he would have granted the licence}. The state goes to the polls {f28.time:in May}.

A {f29.what:seal} was found dead in a net of the company {f30.time:on Australia Day}; the autopsy showed that it had {f31.cause:drowned}. Huon Reach was {f32.what:cautioned} over that. It employs {f33.number:340} people.

=== report B | outlet: Bass Strait Business | published: 2025-02-13
# Huon Reach to {f8.status:take fish-farm rejection} to {f9.who:Supreme Court}

The seafood producer Huon Reach {f8.status:is challenging} the state's {f2.status:no} to its project in Storm Bay, the {f10.role:sales manager} of the company, {f10.name:Stewart Brannock}, said. He expects {f9.who:the Supreme Court} to hear the case before winter.

A day earlier, {f6.place:in Parliament House}, {f1.who:the minister for primary industries}, Gareth Ollard, had {f2.status:turned down} the application for a {f4.number:dozen} pens for {f3.what:trout}. {f5.cause:The noise of feed barges} would be too much for the bay's residents, he argued. {f7.number:Ninety} positions will thus not be created; the workforce stays at {f33.number:340}.

"{f11.wording:We have done everything the department asked}," {f10.name:Mr Brannock} complained. He was {f12.what:disappointed}, he said, but not surprised.

{f24.who:The union of fish farm hands} suspects the minister {f25.what:of courting voters} ahead of the election {f28.time:this autumn}. {f26.who:The head of the opposition} said {f27.position:he, too, would have said no}.

Among those who signed the petition {f14.position:opposing the plan}, {f13.number:5,800} in all, there was joy. {f15.name:Jenna Quillfeldt}, {f15.role:an oyster grower} who speaks for them, {f16.what:went for a swim}. She had not dared to since January, when {f17.what:oily clumps} came in with the tide and {f19.who:a kayaker} fell ill with {f20.what:a rash}. {f18.cause:A burst pipe} at another farm of Huon Reach was to blame.

{f21.who:Scientist} Per Lindahl's evidence that the water had {f22.what:less and less oxygen} seems to have played no part; the firm {f23.status:does not contest it}.

The company's record did not help: {f32.what:it paid a fine} over a {f29.what:dolphin} that died in its nets {f30.time:on 26 January}. The animal had {f31.cause:suffocated}. {f34:Shares of Huon Reach were unchanged.}

=== key
f1.who differs A=environment minister B=minister for primary industries | Ollard's office
f2.status same A=refused B=turned down | the licence
f3.what differs A=salmon B=trout | the fish to be farmed
f4.number same A=12 B=12 | pens
f5.cause differs A=seagrass B=noise | why it was refused
f6.place differs A=jetty at Nubeena B=Parliament House | where it was announced
f7.number same A=90 B=90 | jobs promised
f8.status compatible A=will appeal B=challenging | the company
f9.who differs A=planning tribunal B=Supreme Court | where it goes
f10.role differs A=operations manager B=sales manager | Brannock's post
f10.name same A=Stewart Brannock B=Stewart Brannock | the company's speaker
f11.wording compatible A=We have done everything the department asked, and more B=We have done everything the department asked | his words, cut in B
f12.what differs A=betrayed B=disappointed | how he feels
f13.number same A=5800 B=5800 | signatures
f14.position same A=against B=opposed | the signers
f15.name same A=Jenna Quillfeldt B=Jenna Quillfeldt | the locals' speaker
f15.role differs A=abalone diver B=oyster grower | her work
f16.what differs A=opened cider B=swam | how she celebrated
f17.what same A=lumps of fat B=oily clumps | what came ashore
f18.cause differs A=mass die-off B=burst pipe | where it came from
f19.who differs A=swimmer B=kayaker | who fell ill
f20.what same A=skin rash B=rash | the illness
f21.who compatible A=marine biologist B=scientist | Lindahl
f22.what same A=oxygen falling B=less and less oxygen | his finding
f23.status differs A=out of date B=not contested | the company on his figures
f24.who same A=aquaculture workers' union B=union of fish farm hands | the union
f25.what same A=buying votes B=courting voters | its reproach
f26.who same A=opposition leader B=head of the opposition | the opposition
f27.position differs A=for B=against | he on the licence
f28.time compatible A=2025-05 B=autumn 2025 | the election
f29.what differs A=seal B=dolphin | the animal that died
f30.time same A=2025-01-26 B=2025-01-26 | when
f31.cause compatible A=drowned B=suffocated | how it died
f32.what differs A=caution B=fine | the penalty
f33.number same A=340 B=340 | workforce
f34 only B | the shares
