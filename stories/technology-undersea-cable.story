story: technology-undersea-cable
kind: technology

=== report A | outlet: Penghai Daily | published: 2025-01-08
# Undersea cable {f1.status:severed}; {f2.what:freighter} suspected

An internet cable between the Penghai islands and the mainland of Taiyuan {f1.status:was cut} {f3.time:on Monday night}, slowing traffic for {f4.number:100,000} islanders, {f5.who:the telecoms operator} Hualink said.

{f6.who:The coast guard} suspects {f2.what:a freighter} {f7.what:under the flag of Cameroon}, which {f8.what:dragged its anchor} over the sea bed. It was {f9.status:boarded} {f10.place:off Keelan}. The captain, {f11.name:Wu Dehai}, {f11.age:56}, {f12.status:is being questioned}. "{f13.wording:The sea was rough and the anchor does not ask}," he is quoted as saying.

Banks {f14.status:stayed open}. {f15.who:Hospitals} {f16.what:switched to satellite}. Hualink expects the repair to take {f17.time:three weeks}. Digital minister {f18.name:Lin Yu-ting} {f19.position:would not speak of sabotage}.

=== report B | outlet: Asia Subsea Wire | published: 2025-01-09
# Islands offline: {f6.who:navy} stops {f2.what:trawler}

A vessel {f7.what:registered in Tanzania} is thought to have {f1.status:ripped apart} a data cable that serves {f4.number:some 100,000} people on the Penghai archipelago. {f6.who:The navy} of Taiyuan {f9.status:intercepted} {f2.what:the trawler} {f10.place:north of Keelan}, {f5.who:the digital ministry} said.

The damage occurred {f3.time:in the small hours of Wednesday}. According to the ministry the crew had {f8.what:lowered a heavy net} where nets are forbidden. The skipper, {f11.age:56}-year-old {f11.name:Wu Dehai}, {f12.status:is under interrogation}. "{f13.wording:The sea was rough, and the anchor does not ask}," he told investigators.

While {f15.who:clinics} {f16.what:made do with a satellite link}, banks {f14.status:had to close their counters}. {f17.time:Not before the end of the month} will the line be mended. For {f18.name:Lin Yu-ting}, the minister, {f19.position:there is no doubt that it was deliberate}. {f20:Two repair ships serve the whole region.}

=== report C | outlet: Penghai Daily | published: 2025-03-06
# Captain {f12.status:jailed} for cable cut

A court in Keelan on Wednesday {f12.status:sentenced} {f11.name:Wu Dehai}, {f11.age:58}, to two years and a half in prison for the {f1.status:severing} of the Penghai cable {f3.time:on the night of January 6}.

The {f2.what:cargo ship} he commanded, {f7.what:sailing under a Cameroonian flag}, had {f8.what:let its anchor trail} on purpose, the judges held. He had maintained that {f13.wording:the sea was rough and the anchor does not ask}. {f21:A second man, who had ordered the manoeuvre by radio, was not identified.}

The islands were back online {f17.time:after 22 days}. Digital minister {f18.name:Lin Yu-ting}, {f19.position:who had been careful not to use the word sabotage}, said she could do so now.

{f22:The cable is to be buried two metres deep.}

=== key
f1.status same A=cut B=cut C=cut | the cable
f2.what differs A=freighter B=trawler C=freighter | the vessel
f3.time differs A=2025-01-06 night B=2025-01-08 early C=2025-01-06 night | when
f4.number same A=100,000 B=100,000~ | people affected
f5.who differs A=Hualink B=digital ministry | who announced it
f6.who differs A=coast guard B=navy | who stopped the vessel
f7.what differs A=Cameroon B=Tanzania C=Cameroon | its flag
f8.what differs A=anchor B=net C=anchor | what cut the cable
f9.status compatible A=boarded B=intercepted | the vessel
f10.place compatible A=off Keelan B=north of Keelan | where
f11.name same A=Wu Dehai B=Wu Dehai C=Wu Dehai | the captain
f11.age differs A=56 B=56 C=58 | the captain
f12.status changed A=questioned B=questioned C=sentenced | the captain
f13.wording same A=The sea was rough and the anchor does not ask B=The sea was rough, and the anchor does not ask C=the sea was rough and the anchor does not ask | his words
f14.status differs A=open B=closed | the banks
f15.who same A=hospitals B=clinics | who needed a link
f16.what same A=satellite B=satellite link | what they used
f17.time compatible A=3 weeks B=not before the end of 2025-01 C=22 days | how long the repair takes
f18.name same A=Lin Yu-ting B=Lin Yu-ting C=Lin Yu-ting | the minister
f19.position differs A=no word of sabotage B=deliberate C=no word of sabotage | the minister on the cause
f20 only B | the repair ships
f21 only C | the second man
f22 only C | the burying
