story: trade-garlic-tariff
kind: trade

=== report A | outlet: Shandao Commerce | published: 2024-08-07
# South Korea {f2.status:raises} duty on {f3.what:frozen garlic}

South Korea {f2.status:will lift} its duty on {f3.what:frozen garlic} from 27 to {f4.number:90} per cent {f5.time:on September 1}, {f6.who:its embassy} informed traders in the garlic town of Jinshan on {f7.time:Tuesday}.

In Jinshan, where {f8.what:every second household} lives off garlic, prices {f9.status:fell} by {f10.number:a third} within hours. {f11.name:Mao Xiulan}, {f11.age:47}, {f11.role:a cold store owner}, has {f12.number:900} tonnes on her hands. "{f13.wording:Garlic keeps for a year; my loan does not}," she said. She will {f14.what:sell to pickle makers}.

Seoul says {f15.cause:its farmers are being driven out}. In July growers from {f17.place:the island of Namhae} had {f18.what:emptied sacks} {f19.place:before the presidential office}; {f20.who:a farmer}, {f20.age:61}, {f21.what:set his tractor on fire} and {f22.status:was burnt on both hands}.

Beijing's {f23.who:commerce ministry} {f24.position:regrets} the step and {f25.position:reserves countermeasures}. Traders expect them to hit {f26.what:cosmetics}. In {f27.time:2000} a garlic quarrel {f28.status:ended} {f29.time:after six weeks}, {f30.cause:when Seoul backed down over telephones}.

{f31.who:Customs} in Pyeongsan {f32.what:found fresh garlic under a layer of frozen} in {f33.number:12} containers last month. {f34.who:A broker} {f35.status:was detained}. {f36:The harvest this year was the best since 2017.}

=== report B | outlet: Seoul Farm & Market | published: 2024-08-08
# Relief for garlic growers as duty {f2.status:goes} to {f4.number:90} per cent

Cheap garlic from across the Yellow Sea will soon be a thing of the past. The tariff on {f3.what:peeled garlic} {f2.status:goes up} to {f4.number:90%}, {f6.who:the finance ministry} in Seoul let it be known {f7.time:on August 6}; it is to apply {f5.time:from October 1}.

The growers had fought for it. In summer a group from {f17.place:the county of Uiseon} had come to the capital and {f18.what:strewn bulbs} {f19.place:on the steps of parliament}. {f20.who:One of them}, {f20.age:61}, had {f21.what:doused himself with petrol}; police {f22.status:stopped him in time}. {f15.cause:Too much is being planted in China}, the ministry argues.

The government in Beijing {f24.position:protested sharply} through {f23.who:its foreign ministry} and {f25.position:threatened to strike back}. {f26.what:Car parts} are what people in Seoul worry about. History may repeat itself: a dispute over the same bulb {f27.time:at the turn of the century} was {f28.status:over} {f29.time:within a month and a half}, {f30.cause:after Beijing lifted a ban on phones}.

On the Chinese side the mood is dark. Prices {f9.status:slumped} {f10.number:by a third} in Jinshan, a town in which {f8.what:half of the families} depend on garlic. {f11.name:Mao Xiulan}, {f11.age:47}, {f11.role:who runs a transport firm} there, sits on {f12.number:900} tonnes. "{f13.wording:Garlic keeps for a year, my loan does not}," she said by telephone. Her stock will {f14.what:go to Indonesia}.

How tempting the trade was became clear in July, when {f31.who:customs} at Pyeongsan {f32.what:opened} {f33.number:a dozen} containers {f32.what:and came upon fresh bulbs behind frozen ones}. {f34.who:The importer} {f35.status:got away with a warning}.

=== key
f2.status same A=raised B=goes up | the duty
f3.what differs A=frozen garlic B=peeled garlic | the product
f4.number same A=90 B=90 | the new duty in per cent
f5.time differs A=2024-09-01 B=2024-10-01 | from when
f6.who differs A=embassy B=finance ministry | who announced it
f7.time same A=2024-08-06 B=2024-08-06 | when
f8.what same A=every second household B=half of the families | who lives off garlic
f9.status same A=fell B=slumped | prices
f10.number same A=1/3 B=1/3 | by how much
f11.name same A=Mao Xiulan B=Mao Xiulan | the trader
f11.age same A=47 B=47 | the trader
f11.role differs A=cold store owner B=runs a transport firm | her business
f12.number same A=900 B=900 | tonnes
f13.wording same A=Garlic keeps for a year; my loan does not B=Garlic keeps for a year, my loan does not | her words
f14.what differs A=pickle makers B=Indonesia | where her garlic goes
f15.cause differs A=farmers driven out B=too much planted | Seoul's reason
f17.place differs A=Namhae B=Uiseon | where the growers came from
f18.what same A=emptied sacks B=strewn bulbs | what they did
f19.place differs A=presidential office B=parliament | where
f20.who same A=farmer B=one of the growers | the desperate man
f20.age same A=61 B=61 | the desperate man
f21.what differs A=tractor on fire B=petrol on himself | what he did
f22.status differs A=burnt hands B=stopped in time | he
f23.who differs A=commerce ministry B=foreign ministry | who reacts in Beijing
f24.position differs A=regrets B=protests sharply | Beijing
f25.position same A=reserves countermeasures B=threatens to strike back | Beijing's plans
f26.what differs A=cosmetics B=car parts | what may be hit
f27.time same A=2000 B=2000 | the earlier quarrel
f28.status same A=ended B=over | that quarrel
f29.time same A=6 weeks B=month and a half | how long it lasted
f30.cause differs A=Seoul backed down B=Beijing lifted a ban | how it ended
f31.who same A=customs B=customs | who found the fraud
f32.what same A=fresh under frozen B=fresh behind frozen | the fraud
f33.number same A=12 B=12 | containers
f34.who differs A=broker B=importer | the suspect
f35.status differs A=detained B=warned | the suspect
f36 only A | the harvest
