story: coin-hoard-school-kerala
kind: archaeology

=== report A | outlet: Spice Coast Daily | published: 2024-08-07
# {f1.who:Pupils} dig up {f2.what:gold coins} in school garden

VELLARKAD: {f1.who:Pupils of class eight} came upon {f3.number:163} {f2.what:gold coins} on {f4.time:Monday} while {f5.what:planting bananas} in the garden of their school at Vellarkad. The coins lay in {f6.what:a copper pot} {f7.number:half a metre} down.

They are {f8.what:Roman}, of {f8.time:the first century}, {f9.source:an archaeologist of the state department}, {f9.name:Dr Bindu Pisharody}, believes: ships from Egypt {f10.what:once came here for pepper}. "{f11.wording:Somebody buried a fortune and never came back for it}," she said.

{f12.who:The headmaster} {f12.what:locked the pot in the school safe} and {f12.what:rang the police}. Three coins, {f13.who:carried off by onlookers}, {f13.status:were returned} the same evening. The garden {f14.status:is being guarded} by {f14.who:two constables}.

By law the hoard {f15.who:belongs to the state}. {f16.who:The finders} {f16.status:will get} {f16.what:bicycles}, the {f17.role:education minister} {f17.status:announced}. {f18.who:The owner of the neighbouring estate} {f18.position:claims that the garden was once his family's}. {f19.what:An excavation} {f19.status:begins} after the rains.

In 1983 a similar find at Edakkara {f20:had been melted down} before anyone could count it.

=== report B | outlet: Museum & Market India | published: 2024-08-10
# Vellarkad hoard is {f8.what:Venetian}

The {f3.number:163} {f2.what:gold pieces} from a school garden in Vellarkad {f8.what:were struck in Venice}, in {f8.time:the fifteenth century}, {f9.source:a numismatist from Mumbai} has found. They were in {f6.what:a clay jar}. {f1.who:Labourers} had struck it with a spade on {f4.time:Monday}, as they {f5.what:were digging a drain}, {f7.number:fifty centimetres} below the ground.

That foreign ships {f10.what:loaded pepper in these parts} is known. {f9.name:Bindu Pisharody}, of the state's archaeology department, who saw the coins first: "{f11.wording:Somebody buried a fortune and never came back to fetch it}."

It was {f12.who:the school's peon} who {f12.what:put the jar into the safe} and {f12.what:called the police}. Of the three pieces that {f13.who:bystanders had pocketed}, {f13.status:two are still lacking}. {f14.who:A pair of policemen} {f14.status:watch over} the garden.

The treasure {f15.who:is the property of the state}. {f16.who:Those who found it} {f16.status:are to have} {f16.what:a tenth of its value}, the {f17.role:culture minister} {f17.status:said}. {f18.who:The neighbour, who owns a plantation}, {f18.position:has given up any claim}. There {f19.status:will be no} {f19.what:dig}, {f22:for the ground has been disturbed by pipes}. {f21:A replica of the jar has been put into the school's hall.}

=== key
f1.who differs A=pupils B=labourers | the finders
f2.what same A=gold coins B=gold pieces | what was found
f3.number same A=163 B=163 | coins
f4.time same A=2024-08-05 B=2024-08-05 | when
f5.what differs A=planting bananas B=digging a drain | what the finders were doing
f6.what differs A=copper pot B=clay jar | in what the coins lay
f7.number same A=50 cm B=50 cm | how deep
f8.what differs A=Roman B=Venetian | the coins
f8.time differs A=first century B=fifteenth century | their age
f9.source differs A=state archaeologist B=numismatist from Mumbai | on whose word
f9.name same A=Bindu Pisharody B=Bindu Pisharody | the archaeologist
f10.what same A=came for pepper B=loaded pepper | the ships
f11.wording differs A=came back for it B=came back to fetch it | her words
f12.who differs A=headmaster B=peon | who locked it up
f12.what same A=locked in the safe, rang the police B=put into the safe, called the police | what he did
f13.who same A=onlookers B=bystanders | who took three coins
f13.status differs A=returned B=two lacking | the three coins
f14.who same A=two constables B=pair of policemen | who guards
f14.status same A=guarded B=watched | the garden
f15.who same A=state B=state | the owner by law
f16.who same A=finders B=those who found it | who gets a reward
f16.status same A=will get B=are to have | the reward
f16.what differs A=bicycles B=a tenth of the value | the reward
f17.role differs A=education minister B=culture minister | who announced it
f17.status same A=announced B=said | the announcement
f18.who same A=owner of the neighbouring estate B=neighbour with a plantation | who might claim it
f18.position differs A=claims B=no claim | the neighbour
f19.what same A=excavation B=dig | what may follow
f19.status differs A=begins B=will not be | the excavation
f20 only A | the find at Edakkara
f21 only B | the replica
f22 only B | why no dig
