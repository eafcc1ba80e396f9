story: strike-lighthouse-crew
kind: labour

=== report A | outlet: Outer Coast Sentinel | published: 2024-04-24
# Lightkeepers {f1.status:refuse} {f2.what:weather reports} in protest

PORT HARDACRE, B.C. - Keepers at {f3.number:19} lighthouses on the coast {f1.status:stopped sending} {f2.what:weather reports} on Monday to protest against {f4.what:the automation of six stations}.

Without their eyes, {f5.who:floatplane pilots} {f6.what:fly only at noon}, when the fog lifts. {f7.name:Gwen Ostrander}, {f7.age:58}, {f7.role:a keeper at Cape Sorrow} for {f8.time:27 years}, said: "{f9.wording:A camera will tell you it is foggy when the fog has eaten it}."

{f10.who:The fisheries department}, which runs the lights, says {f11.cause:the houses are full of mould and lead}. {f12.who:Its regional director} {f13.status:met} the keepers' union {f14.time:on Tuesday} {f15.place:by video}. {f16.who:A First Nation}, the Nakwish, {f17.position:offered to staff two stations}.

On Saturday {f18.who:a keeper}, {f18.age:29}, had {f19.what:pulled two kayakers from the sea} {f20.place:off Egg Rock}. One {f21.status:was flown out with hypothermia}. {f22.who:The mayor of Port Hardacre} {f23.position:wants an inquiry before any closing}. {f24.what:A petition} {f25.status:has} {f26.number:14,000} names. Ottawa {f27.status:tried to remove the keepers} in {f28.time:2009}, {f29.cause:and gave up after fishermen protested}.

=== report B | outlet: National Mariner | published: 2024-04-26
# Ottawa {f30:pauses} lighthouse plan

Machines will not replace the keepers of British Columbia's lights this year. {f10.who:The transport department} {f30:has suspended} its plan for {f4.what:four stations}, {f12.who:an assistant deputy minister} told the keepers' association {f13.status:at a meeting} {f14.time:on April 23} {f15.place:in Victoria}.

The keepers of {f3.number:19} lights had {f1.status:withheld} {f2.what:what they see of wind, cloud and sea} since the beginning of the week. {f5.who:Those who fly small planes} {f6.what:stayed on the ground altogether}.

What does a person see that a lens does not? "{f9.wording:A camera will tell you it is foggy when the fog has already eaten it}," says {f7.name:Gwen Ostrander}, {f7.age:58}, {f7.role:principal keeper at Cape Sorrow} for {f8.time:the past 27 years}. And a lens cannot swim: only last weekend {f18.who:a keeper's husband}, {f18.age:29}, {f19.what:hauled a pair of kayakers out of the water} {f20.place:near Pine Islet}; one of them {f21.status:died in hospital}.

The department's reasons were {f11.cause:the price of helicopter fuel and food}. {f16.who:The Nakwish} are {f17.position:ready to take on a pair of stations}. {f22.who:The mayor of Port Hardacre} {f23.position:welcomes cameras, as long as people stay too}.

{f26.number:Fourteen thousand} people {f25.status:have signed} {f24.what:an appeal}. An attempt to {f27.status:do without keepers} foundered {f28.time:fifteen years ago}, {f29.cause:when a Senate committee objected}. {f31:The last light on the Atlantic side lost its keeper long ago.}

=== key
f1.status same A=stopped B=withheld | the reports
f2.what same A=weather reports B=what they see of the weather | what is withheld
f3.number same A=19 B=19 | lights
f4.what differs A=six stations B=four stations | the automation
f5.who same A=floatplane pilots B=those who fly small planes | who depends on it
f6.what differs A=only at noon B=not at all | how they fly
f7.name same A=Gwen Ostrander B=Gwen Ostrander | the keeper quoted
f7.age same A=58 B=58 | the keeper quoted
f7.role compatible A=keeper B=principal keeper | her post
f8.time same A=27 years B=27 years | for how long
f9.wording differs A=A camera will tell you it is foggy when the fog has eaten it B=A camera will tell you it is foggy when the fog has already eaten it | her words
f10.who differs A=fisheries department B=transport department | who runs the lights
f11.cause differs A=mould and lead B=fuel and food | the department's reason
f12.who differs A=regional director B=assistant deputy minister | who met the keepers
f13.status same A=met B=meeting | the talks
f14.time same A=2024-04-23 B=2024-04-23 | when
f15.place differs A=video B=Victoria | where
f16.who same A=Nakwish B=Nakwish | who offers help
f17.position same A=staff two stations B=take on a pair | the offer
f18.who differs A=keeper B=keeper's husband | the rescuer
f18.age same A=29 B=29 | the rescuer
f19.what same A=pulled from the sea B=hauled out of the water | the rescue
f20.place differs A=Egg Rock B=Pine Islet | where
f21.status changed A=flown out B=died | one kayaker
f22.who same A=mayor of Port Hardacre B=mayor of Port Hardacre | who has a view
f23.position differs A=inquiry first B=cameras welcome | the mayor's view
f24.what same A=petition B=appeal | the petition
f25.status same A=has B=signed | the names
f26.number same A=14,000 B=14,000 | the names
f27.status same A=tried to remove B=do without | the earlier attempt
f28.time same A=2009 B=2009 | when
f29.cause differs A=fishermen B=Senate committee | why it failed
f30 only B | the suspension
f31 only B | the Atlantic side
