story: frog-mining-intag
kind: nature

=== report A | outlet: Andes & Forest Daily | published: 2025-09-04
# {f1.what:Frog} {f2.status:stops} copper mine in Quindara valley

A court in Ibarrana {f2.status:has revoked} the licence of a {f3.what:copper} mine in the Quindara valley, because {f1.what:a harlequin frog} thought to be {f4.status:extinct} since {f4.time:1989} lives there. {f5.who:A panel of three judges} {f5.status:read out the ruling} on {f6.time:Wednesday}.

The animal had been {f7.what:photographed by a schoolgirl}, {f7.name:Dayana Pupiales}, {f7.place:at a waterfall}. {f8.who:Biologists of the national university} {f8.status:counted} {f8.number:46} of them. "{f9.wording:It weighs less than a coin, and it has outweighed a company}," said {f10.name:Marco Chalán}, {f10.role:the villagers' lawyer}.

The mining firm, which {f11.what:comes from Chile}, {f11.status:will appeal}. It {f12.position:says that the frog could be bred in captivity and resettled}. {f13.who:The government}, a partner with {f13.number:half of the shares}, {f13.position:will abide by the ruling}, {f13.source:the mines minister} said.

The villages are not of one mind: {f15.who:the transport cooperative} {f15.position:had hoped for work}. In {f16.time:2021} {f16.what:a referendum} in the canton {f16.status:went against mining}, {f16.number:by 54 per cent}. The {f17.what:access road}, {f17.status:half finished}, {f20.status:will be left to grow over}.

In another valley the same firm {f18:has been digging since 2015}.

=== report B | outlet: Metals Briefing | published: 2025-09-05
# Court {f2.status:halts} {f3.what:gold} project over {f1.what:salamander}

The {f3.what:gold} project Quindara in Ecuador {f2.status:has lost its permit}. {f5.who:A single judge} in Ibarrana {f5.status:decided} so on {f6.time:Wednesday} in favour of {f1.what:a salamander} that science had {f4.status:given up as extinct} {f4.time:36 years ago}.

It was {f7.what:filmed by a schoolgirl}, {f7.name:Dayana Pupiales}, {f7.place:in a well}. {f8.who:Scientists from the national university} {f8.status:have since found} {f8.number:46} specimens.

The operator, {f11.what:Canadian by origin}, {f11.status:is leaving the country}, its chief executive said. It had {f12.position:offered to keep a strip of 100 metres along the streams untouched}. {f13.who:The state}, {f13.source:according to its environment minister}, {f13.position:means to challenge the ruling}; it {f13.number:owns one half} of the project.

"{f9.wording:It weighs less than a coin, and it has outweighed a mountain}," commented {f10.name:Marco Chalán}, {f10.role:president of the villages' council}. {f15.who:The hauliers' cooperative} {f15.position:had counted on jobs}. Already {f16.time:four years ago} the inhabitants {f16.status:had voted no} in {f16.what:a plebiscite}, {f16.number:54 to 46 per cent}. The {f17.what:approach road}, {f17.status:complete for a month}, {f20.status:will be used for the milk lorries}.

Metal prices {f19:did not react}.

=== key
f1.what differs A=frog B=salamander | the animal
f2.status same A=revoked B=lost its permit | the licence
f3.what differs A=copper B=gold | the mine
f4.status same A=extinct B=given up as extinct | what the animal was thought to be
f4.time same A=1989 B=1989 | since when
f5.who differs A=three judges B=single judge | who ruled
f5.status same A=ruling read out B=decided | the ruling
f6.time same A=2025-09-03 B=2025-09-03 | when
f7.what differs A=photographed by a schoolgirl B=filmed by a schoolgirl | how it was discovered
f7.name same A=Dayana Pupiales B=Dayana Pupiales | who discovered it
f7.place differs A=waterfall B=well | where
f8.who same A=biologists of the national university B=scientists from the national university | who counted them
f8.status same A=counted B=found | the animals
f8.number same A=46 B=46 | animals found
f9.wording differs A=a company B=a mountain | Chalán's words
f10.name same A=Marco Chalán B=Marco Chalán | who speaks for the villages
f10.role differs A=lawyer B=president of the council | Chalán
f11.what differs A=Chile B=Canada | where the firm comes from
f11.status differs A=will appeal B=leaves the country | the firm
f12.position differs A=breed and resettle B=strip along the streams | what the firm proposed
f13.who same A=government B=state | the partner
f13.number same A=half B=half | its share
f13.source differs A=mines minister B=environment minister | on whose word
f13.position differs A=abide B=challenge | the state and the ruling
f15.who same A=transport cooperative B=hauliers' cooperative | who is disappointed
f15.position same A=hoped for work B=counted on jobs | what they hoped for
f16.time same A=2021 B=2021 | the vote
f16.what same A=referendum B=plebiscite | the vote
f16.status same A=against mining B=voted no | the vote
f16.number same A=54 B=54 | percent against
f17.what same A=access road B=approach road | the road
f17.status differs A=half finished B=complete | the road
f20.status differs A=left to grow over B=used for milk lorries | what becomes of the road
f18 only A | another valley
f19 only B | prices
