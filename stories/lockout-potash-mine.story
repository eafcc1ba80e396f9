story: lockout-potash-mine
kind: labour

=== report A | outlet: Prairie Standard | published: 2024-09-10
# {f1.status:Lockout} at Quill Flats mine enters second week

ESTERWICK, Sask. - The gates of the Quill Flats potash mine stayed {f1.status:shut to its hourly staff} on Tuesday, eight days after {f2.who:the owner}, Norvik Minerals, {f1.status:barred} {f3.number:740} union members from the site.

The company acted after {f4.number:88} per cent of the local had {f5.status:voted down} its last offer, which would have {f6.what:moved new hires into a weaker pension plan}. Wages are {f7.status:not in dispute}.

"{f8.wording:We did not walk out. We were thrown out}," said {f9.name:Darlene Hrycay}, who {f9.role:leads} the local of the {f10.who:United Mineworkers}. The union says it will return {f11.position:as soon as the pension clause is withdrawn}.

{f12.who:Salaried supervisors} have been {f13.status:keeping the pumps running} to stop brine from {f14.what:flooding the lower level}. On Sunday one of them, a {f15.age:57-year-old} {f15.role:shift boss}, {f16.what:collapsed with a heart attack} {f17.place:in the hoist room}. He was {f18.what:flown} to hospital in Regina and is {f19.status:recovering}.

{f20.source:An inspector of the province} found that the supervisors had worked {f21.number:16-hour} shifts. {f22.who:The labour ministry} {f23.status:fined} Norvik {f23.money:$40,000}.

A pickup driven by {f24.who:a delivery man} {f25.what:knocked over a picket} on Friday; the woman's {f26.what:foot was crushed}. Mounties {f27.status:charged} him with {f28.what:dangerous driving}.

Farmers are watching with unease. Two {f29.what:fertilizer} dealers in the area have begun {f30.status:to ration}, and {f31.who:the premier}, Doug Amsel, has urged both sides {f32.position:to accept an arbitrator}. The local says {f33.position:yes}.

Quill Flats last lay idle in {f34.time:2011}, when {f35.cause:a strike} lasted {f36.time:three months}.

=== report B | outlet: Dominion Newswire | published: 2024-09-10
# Potash miners, {f1.status:locked out} for a week, say pension plan is the sticking point

Norvik Minerals is in no hurry to {f1.status:let its miners back in} at Quill Flats, the {f29.what:fertilizer} mine in eastern Saskatchewan where {f3.number:some 740} hourly workers have been {f1.status:kept from their jobs} by {f2.who:their employer} since September 2.

The union's members had {f5.status:rejected} by {f4.number:a margin of almost nine to one} a contract that would have {f6.what:ended the company pension for future employees}. {f7.status:Pay is a second bone of contention}: the two sides are three points apart.

{f9.name:Darlene Hrycay} {f9.role:speaks for the negotiating committee} of the {f10.who:Energy and Chemical Workers' Brotherhood}. "{f8.wording:We did not walk out. We were locked out}," she said at the gate. Her members {f11.position:want a signed three-year contract first} before they come back.

In the meantime {f12.who:contract workers from Alberta} {f13.status:operate the pumps} without which {f14.what:the deepest gallery would fill with water}. {f15.role:A foreman}, {f15.age:57}, {f16.what:suffered a stroke} {f17.place:below ground} on the weekend; he was taken {f18.what:by road} to a Regina hospital, where he is {f19.status:on the mend}.

Shifts {f21.number:of sixteen hours} were recorded, according to {f20.source:the union}. {f22.who:The province's labour department} has {f23.status:imposed a penalty} of {f23.money:$40,000}.

Tempers have flared. A picketer {f25.what:was hit} last week by the truck of {f24.who:a security guard}, who {f27.status:has been charged} with {f28.what:assault with a weapon}; {f26.what:her foot} was {f26.what:badly injured}.

{f31.who:Premier} Doug Amsel wants the parties {f32.position:to let a third person decide}; the miners {f33.position:will hear nothing of it}. Some retailers already {f30.status:limit what each customer may buy}.

{f35.cause:A walkout} closed the mine for {f36.time:a quarter of the year} in {f34.time:2011}. {f37:Norvik's second mine, at Lac Brochet, works as usual.}

=== key
f1.status same A=locked out B=locked out | the miners
f2.who same A=owner B=employer | who closed the gates
f3.number same A=740 B=740~ | how many are locked out
f4.number compatible A=88 per cent B=almost nine to one | the vote
f5.status same A=voted down B=rejected | the offer
f6.what differs A=weaker pension plan B=no company pension | what the offer meant for new staff
f7.status differs A=not in dispute B=in dispute | wages
f8.wording differs A=We did not walk out. We were thrown out B=We did not walk out. We were locked out | Hrycay's words
f9.name same A=Darlene Hrycay B=Darlene Hrycay | the speaker of the union
f9.role differs A=leader of the local B=spokeswoman of the committee | her office
f10.who differs A=United Mineworkers B=Energy and Chemical Workers' Brotherhood | the union
f11.position differs A=return once the clause is withdrawn B=return only with a three-year contract | the union's condition
f12.who differs A=supervisors B=contract workers from Alberta | who runs the pumps
f13.status same A=running B=operated | the pumps
f14.what same A=flooding of the lower level B=deepest gallery filling with water | what is feared
f15.age same A=57 B=57 | the man taken ill
f15.role same A=shift boss B=foreman | his work
f16.what differs A=heart attack B=stroke | his illness
f17.place differs A=hoist room B=below ground | where it happened
f18.what differs A=by air B=by road | how he was taken to hospital
f19.status same A=recovering B=on the mend | his state
f20.source differs A=inspector B=union | who recorded the long shifts
f21.number same A=16 B=16 | hours a shift
f22.who same A=labour ministry B=labour department | who fined the firm
f23.status same A=fined B=penalty imposed | the fine
f23.money same A=CAD 40,000 B=CAD 40,000 | the fine
f24.who differs A=delivery man B=security guard | the driver
f25.what same A=knocked over B=hit | what happened to the picket
f26.what compatible A=foot crushed B=foot badly injured | her injury
f27.status same A=charged B=charged | the driver
f28.what differs A=dangerous driving B=assault with a weapon | the charge
f29.what same A=fertilizer B=fertilizer | the product
f30.status same A=rationed B=limited | the sales
f31.who same A=premier B=premier | who urges
f32.position same A=arbitrator B=third person decides | what he urges
f33.position differs A=accept B=refuse | the miners on it
f34.time same A=2011 B=2011 | the earlier stop
f35.cause same A=strike B=walkout | why it lay idle
f36.time same A=3 months B=3 months | how long
f37 only B | the second mine
