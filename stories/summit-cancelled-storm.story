story: summit-cancelled-storm
kind: summit

=== report A | outlet: Gulf & Isles News | published: 2022-10-28T14:00
# Islands summit {f1.status:called off} as {f2.what:storm} nears

The summit of the Lesser Isles, due to open in Fort-Marais on Saturday, {f1.status:has been cancelled} because of {f2.what:tropical storm} Odile, the host government said on Friday.

{f3.number:Eight} heads of government had been invited; {f4.number:three} {f5.status:had already arrived}. The prime minister of Carrow, Bertrand Lyle, {f6.what:was stuck} {f7.place:in his hotel}, where the windows were boarded up. {f9.role:The governor-general of St Brice} {f10.what:turned round in mid-air}.

The meeting will be held {f12.time:in January} {f13.place:in Carrow}. It was to decide on {f14.what:a common passport}. {f15.who:Officials} {f16.status:had reached agreement} {f17.what:on the fees} on Thursday. "{f19.wording:The sea has taken the chair}," Prime Minister Odette Larose said. {f20.who:The opposition} {f21.position:accused her of reacting too late}.

{f22.what:The airport} {f23.status:closes} at six this evening. {f24.who:Fishermen} {f25.what:hauled their boats} {f26.place:into the cathedral square}. {f27.who:A delegate} {f28.what:broke an arm} {f29.cause:when a marquee fell}. {f30.who:Prisoners} {f31.what:filled sandbags}. It is expected to strike by midnight. {f34:A gala dinner with 400 lobsters will not be served.}

=== report B | outlet: The Marais Mirror | published: 2022-10-29
# Odile changes her mind

All that plywood for nothing. {f2.what:Hurricane} Odile passed eighty miles to the north on Friday night, and Fort-Marais woke to sunshine, a summit it no longer has, and 400 lobsters. Larose, who {f1.status:cancelled} the meeting on Friday, {f20.who:her opponents} say, {f21.position:lost her nerve too soon}.

"{f19.wording:The sea took the chair}," she had said. A new date was named at once: {f12.time:January}, {f13.place:here}. {f3.number:Eight} leaders were to have talked about {f14.what:a shared currency}; {f15.who:the civil servants} {f16.status:had failed to agree} {f17.what:on what it would cost}.

{f4.number:Three} {f5.status:were in town}. Lyle of Carrow {f6.what:was trapped} {f7.place:in the airport lounge}. {f9.role:The president of St Brice} {f10.what:was over the sea when his plane went about}. {f27.who:A waiter} {f28.what:fractured his arm}: {f29.cause:a shutter had struck him}.

{f22.what:The runway}, shut since Friday evening, {f23.status:is in use again}. {f24.who:The fishermen} {f25.what:drag their boats} back from {f26.place:the square before the cathedral}, and {f30.who:scouts}, who had {f31.what:shovelled sand into bags}, shovel it out. {f35:The lobsters were returned to the harbour.}

=== key
f1.status same A=cancelled B=cancelled | the summit
f2.what differs A=tropical storm B=hurricane | what Odile is
f3.number same A=8 B=8 | leaders invited
f4.number same A=3 B=3 | leaders already there
f5.status same A=arrived B=in town | those leaders
f6.what same A=stuck B=trapped | the prime minister of Carrow
f7.place differs A=hotel B=airport lounge | where he was stuck
f9.role differs A=governor-general B=president | the head of St Brice
f10.what same A=turned round in mid-air B=plane went about | that traveller
f12.time same A=January B=January | the new date
f13.place differs A=Carrow B=Fort-Marais | the new place
f14.what differs A=common passport B=shared currency | the subject
f15.who same A=officials B=civil servants | who prepared it
f16.status differs A=agreed B=failed to agree | their talks
f17.what same A=fees B=what it would cost | the point at issue
f19.wording differs A=has taken B=took | the prime minister's words
f20.who same A=opposition B=her opponents | who blames her
f21.position differs A=too late B=too soon | the blame
f22.what same A=airport B=runway | what was closed
f23.status changed A=closes B=in use again | the airport
f24.who same A=fishermen B=fishermen | who moved boats
f25.what same A=hauled boats B=drag boats | what they do
f26.place same A=cathedral square B=square before the cathedral | where the boats were
f27.who differs A=delegate B=waiter | who was hurt
f28.what same A=broke an arm B=fractured his arm | the injury
f29.cause differs A=marquee fell B=shutter struck him | how
f30.who differs A=prisoners B=scouts | who filled sandbags
f31.what same A=filled sandbags B=shovelled sand into bags | what they did
f34 only A | the dinner
f35 only B | the lobsters
