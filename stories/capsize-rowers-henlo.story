story: capsize-rowers-henlo
kind: rescue

=== report A | outlet: Sjøfolk Tidende | published: 2021-10-04
# Rowing eight {f1.status:run down} by {f2.what:tug}; {f3.who:cox} in hospital

By Agnete Prytz

{f2.what:A harbour tug} {f1.status:ran into} a rowing eight {f4.place:at the mouth of the Henlo} on Sunday morning and {f5.what:cut it in two}. All nine {f6.status:were fished out}; {f3.who:the cox}, {f3.name:Frida Bang}, {f3.age:19}, {f7.status:is being operated on} for {f7.what:a torn spleen}.

The tug's mate {f8.cause:was looking at a list of cargo}, {f9.source:the port captain} supposes. The rowers {f10.status:had no lamp}, {f11.source:the tug's owner} objects. {f12.who:The club}, {f12.name:Ægir}, {f12.position:says that one was lit}. {f13.who:Winter bathers} {f13.status:pulled six of them ashore} {f13.what:with a garden hose}.

"{f14.wording:I heard wood, and after that only swearing}," said {f15.who:a bather}, {f15.name:Ove Lund}. The boat, {f16.what:lent by the national federation}, {f16.money:cost 400,000 kroner}. {f17.what:Saturday's race against Kolberg} {f17.status:goes ahead} {f17.what:with a reserve boat}.

{f18.who:The harbour board} {f18.position:wants rowers kept out of the fairway}. {f19.role:Sports alderman} {f19.name:Kim Rosen} {f19.position:rejects that}. {f20:In 2008, a ferry's wash had swamped two fours at the same place; nobody was hurt}.

=== report B | outlet: Nordic Broadcasting, text service | published: 2021-10-05
# {f3.who:Rower} {f7.status:out of danger} after collision

Henlo. The nine young people whose boat {f1.status:was struck} by {f2.what:a dredger} on Sunday have all been heard by the police; {f3.name:Frida Bang}, {f3.age:19}, {f3.who:who sat at stroke}, {f7.status:has woken from the operation}. She had {f7.what:a punctured lung}.

The eight, which {f5.what:lost its bow}, had been {f4.place:a mile upstream of the river mouth}. {f2.what:The dredger's} mate {f8.cause:was blinded by the low sun}, {f9.source:his union} says. That the boat {f10.status:carried no light}, as {f11.source:a fisherman} says, is admitted by {f12.who:its club}, {f12.name:Ægir}: {f12.position:the battery was dead}.

{f6.status:They were rescued} by {f13.who:pupils of a sailing school} and {f13.who:others}, who {f13.status:dragged six of them to land} {f13.what:on a rope}. "{f14.wording:I heard wood and then only swearing}," {f15.name:Ove Lund}, {f15.who:a sailing teacher}, told us.

The boat, {f16.what:the club's own}, {f16.money:was worth 400,000 kroner}. {f17.what:The race against Kolberg} on Saturday {f17.status:is off}. {f18.who:The harbour authority} {f18.position:would like every rowing boat to carry a radio}; {f19.name:Kim Rosen}, {f19.role:who chairs the rowing federation}, {f19.position:agrees}.

{f21:The dredger has been allowed to work again}.

=== key
f1.status same A=ran into B=struck | the collision
f2.what differs A=harbour tug B=dredger | the ship
f3.who differs A=cox B=stroke rower | Bang's place in the boat
f3.name same A=Frida Bang B=Frida Bang | the injured rower
f3.age same A=19 B=19 | her age
f4.place differs A=river mouth B=a mile upstream | where
f5.what differs A=cut in two B=lost its bow | the damage
f6.status same A=fished out B=rescued | the nine
f7.status changed A=being operated on B=out of danger | she
f7.what differs A=torn spleen B=punctured lung | her injury
f8.cause differs A=reading a list B=low sun | why
f9.source differs A=port captain B=the mate's union | on whose word
f10.status same A=no lamp B=no light | the boat's light, as alleged
f11.source differs A=tug's owner B=a fisherman | on whose word there was no light
f12.who same A=the club B=its club | the club
f12.name same A=Ægir B=Ægir | the club
f12.position changed A=a lamp was lit B=battery dead | the club on the light
f13.who differs A=winter bathers B=sailing school pupils | who helped
f13.status same A=pulled six ashore B=dragged six to land | the help
f13.what differs A=garden hose B=rope | with what
f14.wording differs A=after that only swearing B=then only swearing | Lund's words
f15.who differs A=bather B=sailing teacher | Lund
f15.name same A=Ove Lund B=Ove Lund | the witness
f16.what differs A=lent by the federation B=the club's own | whose boat
f16.money same A=DKK 400000 B=DKK 400000 | its worth
f17.what same A=race against Kolberg B=race against Kolberg | the race
f17.status differs A=goes ahead B=off | the race
f18.who same A=harbour board B=harbour authority | who makes a demand
f18.position differs A=out of the fairway B=a radio in every boat | the demand
f19.role differs A=sports alderman B=chair of the rowing federation | Rosen's post
f19.name same A=Kim Rosen B=Kim Rosen | who answers
f19.position differs A=rejects it B=agrees | the answer
f20 only A | the ferry's wash
f21 only B | the dredger works again
