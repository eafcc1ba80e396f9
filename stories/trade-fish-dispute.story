story: trade-fish-dispute
kind: trade

=== report A | outlet: Ministry of Fisheries of Velland, press release | published: 2024-04-03
# Velland and Kaarland {f1.status:agree} on {f2.what:mackerel}

The governments of Velland and Kaarland {f1.status:have today signed} an agreement on {f2.what:mackerel}, ending a dispute of {f3.time:four years}. The minister, {f4.name:Sunniva Holm}, and her counterpart, {f5.name:Aksel Rand}, met {f6.place:on board the research vessel Havbris}.

Under the agreement, Velland will receive {f7.number:31} per cent of the total catch. {f8.who:Kaarlandish vessels} may fish {f9.place:within Velland's zone} {f10.time:from May to August}, {f11.position:provided they carry an observer}. "{f12.wording:The fish do not know our borders, but they will feel our quarrels}," {f4.name:Ms Holm} said.

{f13.what:The tariff on fish meal} {f14.status:will be lifted} {f15.time:on 1 July}. {f16.who:A joint commission} will {f17.what:examine the incident of 9 February}, in which {f18.who:a Kaarlandish trawler} {f19.what:was rammed} by {f20.who:a coastguard cutter}; {f21.who:a deckhand} {f22.what:broke his collarbone}. Velland {f23.position:regrets the incident}.

The agreement {f24.status:will be submitted to parliament} {f25.time:in May}. It {f26.certainty:will} {f27.what:secure 2,400 jobs}. {f28.who:The Shipowners' Association} {f29.position:has welcomed it}. {f30:The text is available on the ministry's website.}

=== report B | outlet: North Sea Independent | published: 2024-04-04
# Fish deal: who blinked?

After {f3.time:five years} of bickering, two neighbours have come to terms over {f2.what:herring}. {f4.name:Sunniva Holm} for Velland and {f5.name:Aksel Rand} for Kaarland {f1.status:put their names} to it on Wednesday, {f6.place:in a hotel at Kaarlshavn}, after a night without sleep.

On paper it looks good for Velland: {f7.number:31%} of what is caught is to be its share. The price is in the small print. {f8.who:Ships from Kaarland} get access to {f9.place:Velland's waters} {f10.time:all year round}, {f11.position:as long as an observer is on board}. "{f12.wording:The fish do not know our borders but they feel our quarrels}," said {f4.name:Ms Holm}, who looked tired.

What will become of {f13.what:the duty on fish meal}? It {f14.status:is halved}, {f15.time:from the first of July}. And who was to blame for {f17.what:the clash at sea on February 9}, when {f18.who:a trawler under Kaarland's flag} {f19.what:collided with} {f20.who:a cutter of the coastguard} and {f21.who:the skipper} {f22.what:had his collarbone broken}? {f16.who:An arbitrator} is to find out. Velland {f23.position:has not apologised}, says {f5.name:Mr Rand}.

{f26.certainty:Whether} {f27.what:2,400 jobs are safe} now, as the ministry claims, {f26.certainty:is an open question}, economists say. {f28.who:The association of shipowners} {f29.position:is "deeply disappointed"}. Parliament {f24.status:must still agree}; {f25.time:before the summer}, the opposition hopes, it will not. {f31:The cod talks have been put off.}

=== key
f1.status same A=signed B=signed | the agreement
f2.what differs A=mackerel B=herring | the fish
f3.time differs A=4 years B=5 years | length of the dispute
f4.name same A=Sunniva Holm B=Sunniva Holm | Velland's minister
f5.name same A=Aksel Rand B=Aksel Rand | Kaarland's minister
f6.place differs A=research vessel B=hotel | where they signed
f7.number same A=31 B=31 | Velland's share in per cent
f8.who same A=Kaarlandish vessels B=ships from Kaarland | who gets access
f9.place same A=Velland's zone B=Velland's waters | where
f10.time differs A=May to August B=all year | when
f11.position same A=observer B=observer | the condition
f12.wording differs A=The fish do not know our borders, but they will feel our quarrels B=The fish do not know our borders but they feel our quarrels | Holm's words
f13.what same A=tariff on fish meal B=duty on fish meal | the duty
f14.status differs A=lifted B=halved | the duty
f15.time same A=2024-07-01 B=2024-07-01 | from when
f16.who differs A=joint commission B=arbitrator | who examines the incident
f17.what same A=incident of 9 February B=clash of February 9 | the incident
f18.who same A=Kaarlandish trawler B=trawler of Kaarland | one vessel
f19.what compatible A=was rammed B=collided | what happened
f20.who same A=coastguard cutter B=coastguard cutter | the other vessel
f21.who differs A=deckhand B=skipper | who was hurt
f22.what same A=broken collarbone B=broken collarbone | the injury
f23.position differs A=regrets B=has not apologised | Velland on the incident
f24.status same A=to be submitted B=must still agree | parliament
f25.time compatible A=2024-05 B=before the summer | when
f26.certainty differs A=certain B=open | the jobs
f27.what same A=2400 jobs secured B=2400 jobs safe | the effect on jobs
f28.who same A=Shipowners' Association B=association of shipowners | who judges
f29.position differs A=welcomes B=disappointed | its view
f30 only A | the text
f31 only B | the cod talks
