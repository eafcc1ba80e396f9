story: takeover-radio-network
kind: companies

=== report A | outlet: Media Notes Prairie | published: 2025-05-14
# Radio group {f1.status:sold}; {f2.number:11} stations to {f3.what:lose local news}

WINNIPEG - Mining heir {f4.name:Trent Hollis} {f1.status:has bought} the Prairie Voice radio network for {f5.money:$95 million}, {f6.who:its family owners} announced on {f7.time:Tuesday}.

{f2.number:Eleven} of its 34 stations {f8.status:will lose} {f3.what:their local newscasts}. {f9.number:120} people {f10.status:are being laid off}, {f11.who:most of them announcers}. "{f12.wording:A town that cannot hear itself goes deaf}," said {f13.name:Joanne Fiddler}, {f13.age:62}, who has {f14.what:read the farm prices} in Dauphine for {f15.time:30 years}.

{f4.name:Hollis}, {f4.age:37}, {f16.position:promises not to interfere in the news}. He {f17.what:gave money} to {f18.who:the Conservatives} {f19.time:at the last election}. {f20.who:The broadcast commission} must approve; {f21.who:a media union} {f22.position:will oppose the sale}. {f23.what:The network's choir} {f24.status:survives}.

The network was begun {f25.time:in 1934} {f26.place:in a grain elevator} by {f27.who:a Mennonite preacher}. {f28:An open-line show on the sale drew 900 calls.}

=== report B | outlet: Canadian Broadcast Weekly | published: 2025-05-16
# New voice for Prairie Voice

After ninety-one years, {f6.who:a cooperative of listeners} {f1.status:has parted with} the Prairie Voice stations. {f4.name:Trent Hollis}, {f4.age:37}, whose money comes from nickel, pays {f5.money:95 million dollars}, according to the statement {f7.time:of May 13}.

Out of 34 stations, {f2.number:eleven} {f8.status:will be without} {f3.what:a morning show of their own}. {f11.who:Sales staff} make up the bulk of the {f9.number:120} who {f10.status:have been given notice}. {f13.name:Joanne Fiddler}, {f13.age:62}, is not among them: she goes on {f14.what:reading the obituaries} in Dauphine, as she has {f15.time:for three decades}. "{f12.wording:A town that can't hear itself goes deaf}," she says.

Will the owner meddle? {f16.position:He would like a say in the choice of commentators}, he told this magazine. His politics are known: {f18.who:the New Democrats} {f17.what:had him as a candidate} {f19.time:when the country last voted}.

{f20.who:The broadcasting regulator} has yet to give its consent. {f21.who:A union of media workers} {f22.position:will not stand in the way}. And what of {f23.what:the choir}, which sings every Sunday? It {f24.status:is to be disbanded}.

{f27.who:A United Church minister} had founded the network {f25.time:in the thirties}, with a transmitter {f26.place:in a church tower}.

=== key
f1.status same A=sold B=parted with | the network
f2.number same A=11 B=11 | stations
f3.what differs A=local newscasts B=morning show | what these lose
f4.name same A=Trent Hollis B=Trent Hollis | the buyer
f4.age same A=37 B=37 | the buyer
f5.money same A=CAD 95m B=CAD 95m | the price
f6.who differs A=family B=listeners' cooperative | the seller
f7.time same A=2025-05-13 B=2025-05-13 | when
f8.status same A=lose B=be without | those stations
f9.number same A=120 B=120 | jobs
f10.status same A=laid off B=given notice | those people
f11.who differs A=announcers B=sales staff | who most of them are
f12.wording compatible A=A town that cannot hear itself goes deaf B=A town that can't hear itself goes deaf | her words
f13.name same A=Joanne Fiddler B=Joanne Fiddler | the announcer quoted
f13.age same A=62 B=62 | the announcer quoted
f14.what differs A=farm prices B=obituaries | what she reads
f15.time same A=30 years B=three decades | how long
f16.position differs A=no interference B=a say | the buyer on content
f17.what differs A=gave money B=candidate | his gift
f18.who differs A=Conservatives B=New Democrats | to whom
f19.time same A=last election B=when the country last voted | when
f20.who same A=broadcast commission B=broadcasting regulator | who must approve
f21.who same A=media union B=union of media workers | the union
f22.position differs A=oppose B=not in the way | the union on the sale
f23.what same A=choir B=choir | the choir
f24.status differs A=survives B=disbanded | the choir
f25.time compatible A=1934 B=thirties | the beginning
f26.place differs A=grain elevator B=church tower | where
f27.who differs A=Mennonite preacher B=United Church minister | the founder
f28 only A | the calls
