story: blockade-port-amrit
kind: war

=== report A | outlet: Meridian News | published: 2024-06-05T09:00
# {f1.what:Blockade} of Port Amrit {f2.status:begins}; {f3.number:22} ships {f4.status:stuck}

The navy of Surya {f2.status:began} {f1.what:a blockade} of Port Amrit {f5.time:at dawn on Tuesday}. {f3.number:Twenty-two} ships {f4.status:cannot leave}. {f6.number:Three} {f6.what:destroyers} lie {f7.place:off the lighthouse}. {f8.who:Fishing boats} {f9.status:may pass}. The reason is {f10.cause:the smuggling of rockets}, Surya's admiral, Dev Rana, said.

The government of Amrit {f11.position:called it an act of war} and {f12.position:appealed to the League of Ports}. {f13.what:Rice} will last {f14.time:for six weeks}, the trade minister, Lila Sen, {f15.certainty:promised}. {f16.what:The price of oil} {f17.status:rose by a fifth}. {f18.role:A tanker captain}, Jorge Mell, {f19.what:tried to break through} and {f20.status:was turned back} {f21.what:with water cannon}. Insurance firms {f22.status:have cancelled cover}.

=== report B | outlet: Amrit Evening Mail | published: 2024-06-12T18:00
# Eighth day of the {f1.what:blockade}: lights out early

By Usha Pillai

On the eighth day {f24:candles} are dearer than {f13.what:lentils}. The lentils, it is said, will do {f14.time:till the middle of July}; Lila Sen, minister of trade, {f15.certainty:would no longer swear to it}. Outside, {f7.place:beyond the sandbank}, {f6.number:five} of Surya's {f6.what:frigates} now lie. Since {f5.time:Tuesday of last week, when the sun came up}, {f2.status:nothing goes out}, and {f3.number:twenty-two} ships {f4.status:lie idle at the quays}; {f8.who:even fishing boats} {f9.status:are being stopped} since Sunday.

Admiral Dev Rana says it is {f10.cause:because of unpaid harbour dues}. {f11.position:An act of piracy}, our government calls it. The League of Ports {f12.position:has been asked for help}, and {f23.status:has sent an envoy}. {f16.what:Lamp oil} {f17.status:has gone up by a fifth}.

Jorge Mell, {f18.role:mate on a coaster}, who {f19.what:tried to slip out by night}, {f20.status:was brought back}, {f21.what:after shots across the bow}. "{f25.wording:The sea was never so quiet}," he says. No ship here {f22.status:is insured any more}.

=== report C | outlet: Meridian News | published: 2024-06-20T07:00
# Surya {f1.what:blockade} {f2.status:lifted} after {f26:16 days}

PORT AMRIT (Meridian) - The navy of Surya {f2.status:ended} its {f1.what:blockade} of Port Amrit on Thursday. The first of the {f3.number:22} ships {f4.status:sailed} at dawn. {f8.who:Fishing boats}, which {f9.status:had been let through all the time}, {f27:sounded their horns}. Amrit {f28:promised to allow inspections for rockets}, having been accused of {f10.cause:smuggling them in}.

The envoy of the League of Ports, Ana Kuhn, {f23.status:had mediated}. The {f6.what:destroyers} {f7.place:off the lighthouse} turned south. {f13.what:Rice} had lasted, trade minister Lila Sen said. Jorge Mell, {f18.role:the captain of a tanker} that had been {f20.status:sent back}, was {f30:the first to leave}. "{f25.wording:The sea was never so silent}," he said. {f16.what:Oil} {f17.status:fell to its old price}; insurers {f22.status:are issuing cover again}.

=== key
f1.what same A=blockade B=blockade C=blockade | the action
f2.status changed A=in force B=in force C=ended | the blockade
f3.number same A=22 B=22 C=22 | ships held
f4.status changed A=stuck B=stuck C=sailing | the ships
f5.time same A=2024-06-04 dawn B=2024-06-04 sunrise | when it began
f6.number changed A=3 B=5 | warships
f6.what differs A=destroyers B=frigates C=destroyers | the kind of warship
f7.place differs A=lighthouse B=sandbank C=lighthouse | where they lie
f8.who same A=fishing boats B=fishing boats C=fishing boats | who was treated apart
f9.status differs A=may pass B=stopped C=let through | the fishing boats
f10.cause differs A=rockets B=harbour dues C=rockets | Surya's reason
f11.position differs A=act of war B=act of piracy | what Amrit calls it
f12.position same A=appeal to the League B=League asked for help | Amrit's step
f13.what differs A=rice B=lentils C=rice | the food in store
f14.time compatible A=six weeks B=middle of July | how long it lasts
f15.certainty changed A=promised B=not sworn to | the minister's certainty
f16.what compatible A=oil B=lamp oil C=oil | what became dearer
f17.status changed A=up by a fifth B=up by a fifth C=old price | the price
f18.role differs A=tanker captain B=mate on a coaster C=tanker captain | Mell's post
f19.what same A=break through B=slip out | what he tried
f20.status same A=turned back B=turned back C=turned back | Mell's ship
f21.what differs A=water cannon B=shots across the bow | how he was stopped
f22.status changed A=cancelled B=cancelled C=issued again | insurance
f23.status changed B=envoy sent C=mediated | the League
f25.wording differs B=quiet C=silent | Mell's words
f24 only B | the candles
f26 only C | the length
f27 only C | the horns
f28 only C | the promise
f30 only C | the first to leave
