story: council-fountain-molhave
kind: local council

=== report A | outlet: Mølhave Folkeblad | published: 2024-06-12
# Council {f1.status:turns down} {f2.what:glass} fountain for market square

After a debate of almost four hours the town council of Mølhave on {f3.time:Monday} evening {f1.status:voted against} the fountain that was to celebrate the town's 500 years. {f4.who:The Social Democrats} and two independents brought the plan down.

The {f2.what:glass} work by {f5.name:Henriette Vang-Olsen}, {f5.role:a sculptor from the town}, would have stood {f6.place:in front of the old customs house}. It shows {f7.what:a leaping herring}. {f8.who:The Brenholdt Foundation} had promised to pay {f8.what:the whole of it}; the town was to bear {f9.what:the upkeep}.

"{f10.wording:We cannot polish a herring while the school roof leaks}," said councillor Bent Juul. Mayor Lone Frandsen, a Conservative, was {f11.what:disappointed}. She {f12.position:wants to put the question to a popular vote} in the autumn.

Opponents feared {f13.cause:that drunken visitors would climb it}. A report by {f14.who:the fire service} had also warned of {f14.what:ice on the cobbles in winter}.

The foundation {f15.status:is withdrawing its offer}, its director, Aksel Brenholdt, said {f16.what:in a letter}. The sculptor heard of the result {f17.place:on a train to Aarby}. She {f18.status:had already cast the tail}, she said, and {f19.position:will ask to be paid for the work done}.

Before the meeting {f20.who:pensioners} had handed over 1,900 signatures {f21.position:against the plan}. One councillor, Ritt Holm, {f22.what:abstained} because {f22.cause:her brother is the architect}.

The same evening the council {f23.status:approved} a new {f23.what:cycle track} along Havnegade and {f24.status:put off} a decision on {f24.what:the swimming baths}. Building starts {f25.time:in August}.

The last fountain, {f26:of bronze, was sold for scrap in 1943}.

=== report B | outlet: Radio Bælt, news online | published: 2024-06-12
# Herring fountain {f1.status:sunk} in Mølhave

A gift the town did not want: Mølhave's councillors have {f1.status:said no} to {f7.what:a jumping fish} of {f2.what:steel}, which was meant to spout {f6.place:outside the former custom house} in the anniversary year. {f4.who:The Social Democrats} together with two members without a party were the majority on {f3.time:Tuesday} night.

{f8.who:The Brenholdt Foundation} would have footed {f8.what:half the bill}. All that was left for the town were {f9.what:the costs of cleaning and repairs}. "{f10.wording:We cannot polish a herring while the roof of the school leaks}," said Juul, who led the opponents.

Their worry was {f13.cause:children slipping in}. {f14.who:The roads department} had pointed out {f14.what:the danger of icy paving} too.

Mayor Frandsen told Radio Bælt that she was {f11.what:let down}, but {f12.position:a referendum, she said, was out of the question}. {f5.name:Henriette Vang-Olsen}, {f5.role:a Mølhave artist}, took the news {f17.place:in a railway carriage}. {f18.status:Part of the fish has been cast}, and she {f19.position:will not ask for a krone}. "{f27:It will swim elsewhere}," she said.

That may well be so. Aksel Brenholdt, {f16.what:reached by telephone}, says that his foundation's offer {f15.status:stands until the end of the year}.

1,900 people had signed a petition {f21.position:in favour of stopping the project}, delivered before the sitting by {f20.who:shopkeepers}. Ritt Holm {f22.what:did not vote}: {f22.cause:she is the architect's sister}.

On other matters the council {f23.status:gave the green light} to {f23.what:the cycle lane} in Havnegade, which will be built {f25.time:from late summer}, and {f24.status:postponed} the vote on {f24.what:the public baths}.

=== key
f1.status same A=turned down B=said no | the fountain
f2.what differs A=glass B=steel | the material
f3.time differs A=2024-06-10 B=2024-06-11 | the day of the vote
f4.who same A=Social Democrats B=Social Democrats | who with two independents brought it down
f5.name same A=Henriette Vang-Olsen B=Henriette Vang-Olsen | the artist
f5.role same A=local sculptor B=Mølhave artist | who she is
f6.place same A=in front of the old customs house B=outside the former custom house | where it was to stand
f7.what same A=leaping herring B=jumping fish | what it shows
f8.who same A=Brenholdt Foundation B=Brenholdt Foundation | who was to pay
f8.what differs A=the whole B=half | how much of it the foundation would pay
f9.what same A=upkeep B=cleaning and repairs | what the town was to pay
f10.wording differs A=while the school roof leaks B=while the roof of the school leaks | Juul's words
f11.what same A=disappointed B=let down | the mayor's feeling
f12.position differs A=a popular vote B=no referendum | what the mayor wants
f13.cause differs A=drunken visitors climbing B=children slipping in | what opponents feared
f14.who differs A=fire service B=roads department | who warned of ice
f14.what same A=ice on the cobbles B=icy paving | the warning
f15.status differs A=withdrawn B=stands until year's end | the foundation's offer
f16.what differs A=in a letter B=by telephone | how its director spoke
f17.place same A=on a train B=in a railway carriage | where the artist heard of it
f18.status compatible A=tail cast B=part cast | the work
f19.position differs A=wants to be paid B=asks for no money | the artist's claim
f20.who differs A=pensioners B=shopkeepers | who handed over the signatures
f21.position same A=against the plan B=for stopping the project | the petition
f22.what same A=abstained B=did not vote | Ritt Holm
f22.cause same A=her brother is the architect B=she is the architect's sister | why
f23.status same A=approved B=green light | the cycle track
f23.what same A=cycle track B=cycle lane | what was approved
f24.status same A=put off B=postponed | the baths
f24.what same A=swimming baths B=public baths | what was put off
f25.time same A=August B=late summer | start of building
f26 only A | the last fountain
f27 only B | the artist's words
