story: bones-cathedral-burgara
kind: archaeology

=== report A | outlet: El Adelantado de Burgara | published: 2025-01-23
# Bones in cathedral wall {f1.certainty:are} those of {f1.who:Bishop Ordoño}, experts say

BURGARA - The bones that {f2.who:electricians} found in a wall of Burgara cathedral last spring {f1.certainty:are without doubt} those of {f1.who:Bishop Ordoño}, who {f3.status:was murdered} in {f3.time:1284}, anthropologists from {f4.who:the University of Leonara} declared on {f5.time:Wednesday}.

The skeleton lay in {f6.what:a lead box} behind {f6.place:the altar of Saint Clare}. With it were {f7.what:a ring set with a garnet} and {f7.what:a piece of silk}. {f8.what:A cut on the skull} {f8.cause:comes from a sword}, said {f9.name:Nuria Balaguer}, {f9.role:who headed the examination}. "{f10.wording:He was struck from behind, and more than once}," she added.

The man had been {f11.age:between 50 and 55} when he died, and {f11.what:lame in the left leg}, as {f12.source:a chronicle of the time} says of Ordoño. {f13.what:Carbon dating} {f13.status:agrees with that}. A comparison of the {f14.what:DNA} with that of {f14.who:his brother}, who is buried in Toro Viejo, {f14.status:gave a match}.

{f15.who:The cathedral chapter} {f15.position:wishes to bury the bishop in the crypt}. {f16.who:The town council}, whose mayor is Inés Carrasco, {f16.position:would like to see him in the museum} for {f16.time:a year}. {f17.who:The regional government} {f17.status:will decide} {f17.time:before Easter}.

The part of the cathedral where the find was made, closed until now, {f18.status:opens to visitors} on {f18.time:Saturday}. Work on the {f19.what:lighting}, during which the wall had been opened, {f19.status:was completed} in November.

Historians had long believed that Ordoño was killed by order of {f20.who:the king}. {f21.what:Nothing new can be said about that}, Ms Balaguer said. In 1931 another box from the same wall had been opened, and found to contain {f22:the bones of a dog}.

=== report B | outlet: Heritage Iberia | published: 2025-01-24
# Who is the man in the wall?

A skeleton discovered by {f2.who:masons} in the cathedral of Burgara is {f1.certainty:probably} that of {f1.who:a medieval bishop}, say researchers from {f4.who:a laboratory in Madrid}. Their report was presented on {f5.time:Thursday}.

Ordoño, {f1.who:bishop of the city}, {f3.status:died by violence} in {f3.time:1284}. The remains were in {f6.what:a chest of oak}, in a hollow behind {f6.place:the altar dedicated to Saint Clare}, along with {f7.what:a ring bearing a red stone} and {f7.what:scraps of silk}.

There is {f8.what:a wound to the head}, but {f8.cause:it was made by an axe}, in the view of {f9.name:Nuria Balaguer}, {f9.role:the leader of the team}. "{f10.wording:He was struck from behind, perhaps more than once}," as she puts it. The bones belong to a man {f11.age:in his early fifties} with {f11.what:a stiff right hip}. {f12.source:The bishop's tomb inscription} mentions that he limped.

{f13.what:Radiocarbon measurements} {f13.status:fit the date}. {f14.what:Genetic material}, on the other hand, {f14.status:was too decayed} to be compared with that of {f14.who:his brother}.

Since then there is a dispute. {f15.who:The canons} {f15.position:intend to lay him to rest in the crypt}; {f16.who:the municipality} {f16.position:wants to exhibit him in its museum}, and that {f16.time:for good}. {f17.who:A court in the provincial capital} {f17.status:is to settle the matter} {f17.time:by Easter}.

The chapel where he was found {f18.status:will be accessible} {f18.time:from the weekend}. The {f19.what:new heating}, for which the wall had been broken into, {f19.status:is still unfinished}.

Who ordered the murder? Tradition points to {f20.who:the king}. {f21.what:The ring, however, suggests one of the canons}, Ms Balaguer says: {f23:it carries the arms of his family}.

=== key
f1.certainty differs A=certain B=probable | whose bones they are
f1.who same A=Bishop Ordoño B=Bishop Ordoño | whose bones they are
f2.who differs A=electricians B=masons | who found them
f3.status same A=murdered B=died by violence | the bishop
f3.time same A=1284 B=1284 | when he died
f4.who differs A=University of Leonara B=laboratory in Madrid | who examined them
f5.time differs A=2025-01-22 B=2025-01-23 | when it was made known
f6.what differs A=lead box B=oak chest | in what the bones lay
f6.place same A=behind the altar of Saint Clare B=behind the altar of Saint Clare | where
f7.what compatible A=garnet ring, silk B=ring with a red stone, silk | what lay with them
f8.what compatible A=cut on the skull B=wound to the head | his injury
f8.cause differs A=sword B=axe | what made the wound
f9.name same A=Nuria Balaguer B=Nuria Balaguer | who led the examination
f9.role same A=headed the examination B=leader of the team | Balaguer
f10.wording differs A=and more than once B=perhaps more than once | her words
f11.age compatible A=50-55 B=early fifties | the man's age
f11.what differs A=lame left leg B=stiff right hip | his infirmity
f12.source differs A=chronicle B=tomb inscription | who says that he limped
f13.what same A=carbon dating B=radiocarbon measurements | the dating
f13.status same A=agrees B=fits | the dating
f14.what same A=DNA B=genetic material | what was compared
f14.who same A=his brother B=his brother | with whom it was compared
f14.status differs A=match B=too decayed | the comparison
f15.who same A=cathedral chapter B=canons | who wants a burial
f15.position same A=bury him in the crypt B=lay him to rest in the crypt | what they want
f16.who same A=town council B=municipality | who wants a display
f16.position same A=in the museum B=in the museum | what it wants
f16.time differs A=a year B=for good | for how long
f17.who differs A=regional government B=court | who decides
f17.status same A=will decide B=is to settle | the dispute
f17.time same A=before Easter B=by Easter | when
f18.status same A=opens to visitors B=accessible | the chapel
f18.time compatible A=2025-01-25 B=from the weekend | when
f19.what differs A=lighting B=heating | the work in the wall
f19.status differs A=completed B=unfinished | the work
f20.who same A=king B=king | who is thought to have ordered it
f21.what differs A=nothing new B=ring suggests a canon | what the find says of it
f22 only A | the dog's bones
f23 only B | the arms on the ring
