story: storm-fishing-fleet-nouado
kind: weather

=== report A | outlet: Nouado Port News | published: 2020-12-14
# Storm {f1.status:scatters} {f2.what:octopus} fleet: {f3.number:17} {f4.status:missing}

By Sidi Ould Brahim

{f3.number:Seventeen} fishermen {f4.status:are missing} after a storm {f1.status:surprised} the {f2.what:octopus} fleet off Nouado on Saturday. {f5.number:Ninety} boats {f5.status:reached port}.

{f6.cause:The forecast did not mention it}, {f7.who:the fishermen's leader}, {f7.name:Yahya Diakité}, {f7.age:61}, complains. {f8.who:The weather office} {f8.position:says that it sent a text message at noon}; {f9.cause:the network was down}, {f10.source:a shopkeeper} says.

{f11.who:A Spanish trawler} {f11.status:picked up} {f11.number:five} men who {f11.what:had tied themselves to a buoy}. One of them, {f12.name:Samba Fall}, {f12.age:18}, {f12.status:has pneumonia}. "{f13.wording:We said our names to each other so that they would not be lost}," he said.

{f14.who:The navy} {f14.status:searches} with a patrol boat; {f15.who:women} {f15.status:have lit fires} {f15.place:on the dunes}. {f16.who:The president} {f16.status:has put off} {f16.what:a journey to Paris}. {f17.who:The fisheries minister} {f17.position:promises lifejackets}. {f18.who:The boatbuilders' guild} {f18.position:wants a harbour light instead}, {f18.what:the old one} {f18.status:having been dark} {f18.time:since 2014}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2020-12-17
# {f4.status:Twelve bodies} ashore after storm at Nouado

NOUADO (SAA) - Of {f3.number:seventeen} {f2.what:sardine} fishermen whom Saturday's storm {f1.status:caught} off Nouado, {f4.status:twelve are dead and five have come home}, the governor said on Wednesday.

{f7.name:Yahya Diakité}, {f7.age:61}, {f7.who:who buys the catch}, blames {f6.cause:the greed of the owners, who sent the boats out in spite of warnings}. {f8.who:The weather service} {f8.position:concedes that its message went out at night}. {f9.cause:Many cannot read}, {f10.source:a teacher} points out.

{f11.number:Five} men {f11.what:clinging to an upturned hull} {f11.status:had been saved} by {f11.who:a navy launch}. {f12.name:Samba Fall}, {f12.age:18}, {f12.status:has left hospital}. "{f13.wording:We said our names to each other, so they would not be lost}," he told SAA.

{f5.status:Back in port} were {f5.number:ninety} boats. {f14.who:The navy} {f14.status:has given up its search}. {f15.who:Women} {f15.status:kept fires burning} {f15.place:on the roofs}. {f16.who:The president} {f16.status:left as planned} {f16.what:for Paris}. {f17.who:The minister of fisheries} {f17.position:wants boats to be registered}. {f18.what:The harbour light}, {f18.status:out of order} {f18.time:for six years}, {f18.position:must be lit first}, {f18.who:the guild of boatbuilders} says.

{f19:In the mosque seventeen pairs of sandals were laid out; five have been taken away again by their owners}.

=== key
f1.status same A=surprised B=caught | the storm
f2.what differs A=octopus B=sardine | what they fished
f3.number same A=17 B=17 | the missing, later found
f4.status changed A=missing B=twelve dead, five home | the seventeen
f5.number same A=90 B=90 | boats that came back
f5.status same A=reached port B=back in port | these boats
f6.cause differs A=not in the forecast B=greed of the owners | why, according to Diakité
f7.who differs A=fishermen's leader B=buyer of the catch | Diakité
f7.name same A=Yahya Diakité B=Yahya Diakité | who complains
f7.age same A=61 B=61 | his age
f8.who same A=weather office B=weather service | who forecasts
f8.position differs A=message at noon B=message at night | when the warning was sent
f9.cause differs A=network down B=many cannot read | why it was of no use
f10.source differs A=shopkeeper B=teacher | on whose word
f11.who differs A=Spanish trawler B=navy launch | who saved the five
f11.status same A=picked up B=saved | the five
f11.number same A=5 B=5 | men saved
f11.what differs A=tied to a buoy B=clinging to a hull | how they kept afloat
f12.name same A=Samba Fall B=Samba Fall | one of the saved
f12.age same A=18 B=18 | his age
f12.status changed A=pneumonia B=left hospital | he
f13.wording differs A=so that they would not be lost B=so they would not be lost | his words
f14.who same A=navy B=navy | who searches
f14.status changed A=searches B=gave up | the search
f15.who same A=women B=women | the women
f15.status same A=lit fires B=kept fires burning | the women's fires
f15.place differs A=on the dunes B=on the roofs | where
f16.who same A=president B=president | the president
f16.status differs A=put off B=left as planned | the journey
f16.what same A=journey to Paris B=for Paris | the journey
f17.who same A=fisheries minister B=minister of fisheries | the minister
f17.position differs A=lifejackets B=registration | the minister's plan
f18.who same A=boatbuilders' guild B=guild of boatbuilders | who has a wish
f18.position same A=a harbour light instead B=light must be lit first | the guild's wish
f18.what same A=old light B=harbour light | the light
f18.status same A=dark B=out of order | the light
f18.time same A=since 2014 B=for six years | since when
f19 only B | the sandals
