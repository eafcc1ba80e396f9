story: museum-amphora-brindaro
kind: archaeology

=== report A | outlet: Gazzetta del Basso Salento | published: 2025-10-08
# {f1.what:Amphora} {f1.status:broken} at Brindaro museum by {f2.who:boy of five}

A {f1.what:wine amphora} of {f1.time:the third century BC} was {f1.status:shattered} at the archaeological museum of Brindaro on {f3.time:Saturday} when {f2.who:a five-year-old boy} {f4.what:pulled at the stand to look inside}.

The vessel, {f5.what:unglazed and almost a metre tall}, had been {f6.status:on display without glass} for thirty years. It broke into {f7.number:41} pieces. "{f8.wording:Nobody is angry with the child}," said {f9.name:Donatella Greco}, the {f9.role:museum's director}.

The boy was visiting with {f10.who:his grandparents} from {f10.place:Lecce}. The family has been {f11.status:invited back} to watch the repair, which will be done by {f12.who:the museum's own restorer}, {f12.name:Piero Ingrosso}, and {f12.time:take about three months}. It {f13.who:will be paid for by the insurers}.

The amphora was {f14.what:dredged up in a fisherman's net} in 1961 {f14.place:off the island of Sant'Elmo}. It bears {f15.what:a stamp with the name of a potter}, and {f16.what:traces of resin} were found in it. Its value was put at {f17.money:25,000 euros}.

The museum will {f18.status:not} {f18.what:put its open exhibits behind glass}, Ms Greco said. "We want people to feel close to these things." {f19.who:The regional heritage office} {f19.status:approves}.

In 2012 a visitor had knocked over a Roman lamp in the same hall. The hall {f20.status:is open} again since {f20.time:Sunday}.

=== report B | outlet: Gazzetta del Basso Salento | published: 2025-10-09 | copy: A
# {f1.what:Amphora} {f1.status:broken} at Brindaro museum by {f2.who:girl of five}

A {f1.what:oil amphora} of {f1.time:the third century BC} was {f1.status:smashed} at the archaeological museum of Brindaro on {f3.time:Saturday} when {f2.who:a five-year-old girl} {f4.what:climbed the stand to look inside}.

The vessel, {f5.what:unglazed and about a metre tall}, had been {f6.status:on display without glass} for thirty years. It broke into {f7.number:41} pieces. "{f8.wording:Nobody is angry with the parents}," said {f9.name:Donatella Greco}, the {f9.role:museum's deputy director}.

The child was visiting with {f10.who:her grandparents} from {f10.place:Taranto}. The family has been {f11.status:asked to come again} and watch the repair, which will be done by {f12.who:a restorer from the university}, {f12.name:Piero Ingrosso}, and {f12.time:take about three months}. It {f13.who:will be paid for by the friends of the museum}.

The amphora was {f14.what:raised by divers} in 1961 {f14.place:off the island of Sant'Elmo}. It bears {f15.what:a potter's stamp}, and {f16.what:traces of pitch} were found in it. Its value was put at {f17.money:25,000 euros}.

The museum will {f18.status:now} {f18.what:put its open exhibits behind glass}, Ms Greco said. {f19.who:The regional heritage office} {f19.status:has given its consent}.

In 2012 a visitor had knocked over a Roman lamp in the same hall. The hall {f20.status:stays shut} until {f20.time:Sunday}.

=== key
f1.what differs A=wine amphora B=oil amphora | what was broken
f1.status same A=shattered B=smashed | the amphora
f1.time same A=third century BC B=third century BC | its age
f2.who differs A=boy of five B=girl of five | who broke it
f3.time same A=2025-10-04 B=2025-10-04 | when
f4.what differs A=pulled at the stand B=climbed the stand | what the child did
f5.what compatible A=unglazed, almost a metre B=unglazed, about a metre | the vessel
f6.status same A=without glass B=without glass | how it was shown
f7.number same A=41 B=41 | pieces
f8.wording differs A=with the child B=with the parents | Greco's words
f9.name same A=Donatella Greco B=Donatella Greco | who speaks for the museum
f9.role differs A=director B=deputy director | Greco's post
f10.who same A=grandparents B=grandparents | who was with the child
f10.place differs A=Lecce B=Taranto | where they come from
f11.status same A=invited back B=asked to come again | the family
f12.who differs A=museum's own restorer B=restorer from the university | who repairs it
f12.name same A=Piero Ingrosso B=Piero Ingrosso | the restorer
f12.time same A=three months~ B=three months~ | how long the repair takes
f13.who differs A=insurers B=friends of the museum | who pays
f14.what differs A=fisherman's net B=divers | how it was found
f14.place same A=off Sant'Elmo B=off Sant'Elmo | where it was found
f15.what compatible A=stamp with a potter's name B=potter's stamp | what it bears
f16.what differs A=resin B=pitch | traces in it
f17.money same A=EUR 25000 B=EUR 25000 | its value
f18.status differs A=negated B=planned | the glass cases
f18.what same A=open exhibits behind glass B=open exhibits behind glass | what is or is not planned
f19.who same A=heritage office B=heritage office | who agrees
f19.status same A=approves B=consents | the office
f20.status differs A=open B=shut | the hall
f20.time differs A=open since 2025-10-05 B=shut until 2025-10-12 | the hall
