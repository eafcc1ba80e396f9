story: summit-ferry-stranded
kind: summit

=== report A | outlet: Nordic Wire | published: 2024-06-07T14:30 | agency: Nordic Wire
# Ministers {f1.status:stranded} as summit {f2.what:ferry} runs aground

HAVSOY (NW) - {f3.number:Nine} foreign ministers of the northern states {f1.status:were stuck} on a grounded {f2.what:ferry} off the island of Havsoy on Friday morning. The vessel, the Solvei, {f4.what:ran on to a sandbank} {f5.time:at 7.50} on the way to {f6.place:the conference hotel}.

{f7.cause:A steering failure} was the cause, the shipping line said. Nobody was injured, apart from {f8.role:a security officer} who {f9.what:broke a finger}. A tug {f10.status:is to pull the ferry free} at high tide, about five in the afternoon. {f11.who:Fishermen} {f12.what:brought coffee and bread} alongside.

The ministers {f13.what:held their first session} {f14.place:in the ship's cafeteria}. They {f15.status:agreed} on {f16.what:joint patrols against sea cable damage}. {f17.who:Estvia} {f18.position:wanted a sharper wording on Karsland} and {f19.status:gave way}. "{f20.wording:We have never been in one boat so literally}," said the host, Kristin Aasgaard.

{f22.who:The minister of Lothia} {f23.status:was not on board}; she {f24.cause:had missed the boat}. The captain, {f25.what:in service for 20 years}, {f26.status:was relieved of his command}. Two years ago the Solvei {f27:had collided with a pier}.

=== report B | outlet: Havsoyposten | published: 2024-06-08
# Afloat again, and not all agreed

With a long hoot the Solvei {f10.status:came free} on Friday at twenty past five. For more than nine hours the {f2.what:car ferry} and {f3.number:nine} foreign ministers had {f1.status:lain fast} off our island, after she had {f4.what:struck a sandbank} {f5.time:shortly before eight} on her way to {f6.place:the lighthouse}, where breakfast was waiting. {f7.cause:The mate had misread the chart}, the coastguard believes. {f8.role:A journalist} {f9.what:has a broken finger}; otherwise all are well.

{f11.who:Schoolchildren in rowing boats} had {f12.what:supplied the guests with bread and coffee}. The ministers {f13.what:opened their meeting} {f14.place:on the car deck}. {f16.what:Common patrols to guard cables on the sea bed} {f15.status:were approved}. On Karsland {f17.who:Estvia} had {f18.position:asked for stronger words} and {f19.status:did not sign the statement}. The host, Kristin Aasgaard, took it with humour: "{f20.wording:We have never so literally been in one boat}."

{f22.who:Lothia's minister} {f23.status:watched from the shore}. She had stayed behind {f24.cause:because she gets seasick}. The skipper, who has {f25.what:two decades of experience}, {f26.status:stays on the bridge}, said the shipping line. {f28:The sandbank is not marked on charts older than 2021.}

=== key
f1.status same A=stuck B=lain fast | the ministers' ferry
f2.what compatible A=ferry B=car ferry | the vessel
f3.number same A=9 B=9 | ministers on board
f4.what same A=ran on to a sandbank B=struck a sandbank | the accident
f5.time same A=2024-06-07T07:50 B=shortly before 08:00 | when
f6.place differs A=conference hotel B=lighthouse | where the ferry was going
f7.cause differs A=steering failure B=mate misread the chart | the cause
f8.role differs A=security officer B=journalist | the injured person
f9.what same A=broke a finger B=broken finger | the injury
f10.status changed A=to be pulled free B=free | the ferry
f11.who differs A=fishermen B=schoolchildren | who brought food
f12.what same A=coffee and bread B=bread and coffee | what was brought
f13.what same A=first session B=opened their meeting | what the ministers did
f14.place differs A=cafeteria B=car deck | where they met
f15.status same A=agreed B=approved | the patrols
f16.what same A=patrols against cable damage B=patrols to guard cables | what was agreed
f17.who same A=Estvia B=Estvia | who wanted more
f18.position same A=sharper wording B=stronger words | what Estvia wanted
f19.status differs A=gave way B=did not sign | Estvia in the end
f20.wording differs A=been in one boat so literally B=so literally been in one boat | the host's words
f22.who same A=minister of Lothia B=Lothia's minister | who was not on board
f23.status same A=not on board B=on the shore | that minister
f24.cause differs A=missed the boat B=gets seasick | why
f25.what same A=20 years B=two decades | the captain's service
f26.status differs A=relieved B=stays | the captain
f27 only A | the pier
f28 only B | the charts
