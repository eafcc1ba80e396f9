story: siege-town-halvet
kind: war

=== report A | outlet: Meridian News | published: 2023-10-05T08:00
# First {f1.what:food convoy} {f1.status:reaches} besieged Halvet

HALVET (Meridian) - {f2.number:Eighteen} lorries with {f1.what:flour and medicine} {f1.status:rolled into} Halvet on {f3.time:Wednesday}, the first aid since the army closed its ring around the rebel town in {f4.time:June}. The convoy of {f5.who:the Grey Crescent} had been {f6.status:held up for five hours} at a checkpoint, where soldiers {f7.what:removed the surgical instruments}.

{f8.who:The town's pharmacist}, Noura Sabel, said people had been living on {f9.what:boiled grass}. {f10.number:Sixteen} children {f10.status:had died} of {f11.cause:hunger}, she said. {f12.what:The bakery}, struck by {f13.what:a shell} in August, was to {f12.status:reopen} on {f14.time:Thursday}.

General Haydar Moss, {f15.role:who commands the siege}, said the wounded {f16.status:could leave}, provided that {f17.position:the rebels released two captured pilots}. The rebels' spokesman {f18.status:accepted} this by telephone. {f19.number:About 8,000} civilians {f19.status:are still} in the town. "{f20.wording:We ate the seed corn in September}," Ms Sabel said. One driver was {f21.what:hit in the arm} by {f22.who:a sniper}; {f23.status:it was unclear} who had fired.

=== report B | outlet: The Lantern, Karr City | published: 2023-10-05T20:00
# Halvet gets {f1.what:bread}, and a bargain that nobody will call by its name

By Ilse Marrow

It was {f9.what:leaves and horse fodder} that kept Halvet alive, says Noura Sabel, {f8.who:the midwife}, and not all of it was kept alive: she has {f10.status:buried} {f10.number:sixteen} children. It was {f11.cause:typhoid}, she says, not hunger. On {f3.time:Wednesday}, after {f4.time:four months} of encirclement, {f2.number:eighteen} trucks of {f5.who:the Grey Crescent} {f1.status:got through}.

They had {f6.status:stood since dawn, five hours}, at the last roadblock. The soldiers there {f7.what:took the batteries out of the incubators}, but let {f1.what:the sacks of flour and the drugs} pass. {f12.what:The ovens}, silent since {f13.what:an air raid} hit the bakery in August, are to {f12.status:be lit again} {f14.time:today}.

Haydar Moss, {f15.role:the besieging general}, has offered to {f16.status:let the injured out}. He wants {f17.position:the bodies of two pilots} in return. From inside the town came {f18.status:no answer yet}. {f19.number:Some 8,000} inhabitants {f19.status:have not got out}. "{f20.wording:We ate the seed corn in August}," says Ms Sabel. On the way back {f22.who:a marksman} {f21.what:shot a driver in the leg}; he {f23.status:was one of the rebels}, according to the convoy's leader.

=== report C | outlet: Army News Service | published: 2023-10-06T07:00
# Army lets relief into Halvet

On the orders of General Haydar Moss, {f15.role:commander of the troops around Halvet}, {f2.number:eighteen} vehicles of {f5.who:the Grey Crescent} with {f1.what:foodstuffs and medical goods} {f1.status:were escorted} to the town on {f3.time:Wednesday}. They were {f6.status:inspected within an hour}. {f7.what:Surgical tools}, which could serve the terrorists, were {f7.what:put aside}.

{f16.status:The evacuation of the wounded has begun}: {f24:forty people were brought out} on Thursday evening, after {f17.position:the two captive pilots had been handed over}, as the general had demanded. He thanked the inhabitants, of whom there are {f19.number:no more than 3,000}, for their patience. {f8.who:A pharmacist} known for her propaganda spoke of dead children; {f10.status:no such deaths are known}. {f12.what:The town's bakery}, which {f13.what:a gas bottle} destroyed in August, {f12.status:is working} since Thursday.

A driver suffered {f21.what:a wound in the arm}. {f23.status:The shot came from the rebel side}. {f25:The general's own engineers are repairing the water main}.

=== key
f1.what same A=food and medicine B=food and medicine C=food and medicine | what the convoy brought
f1.status same A=reached the town B=reached the town C=reached the town | the convoy
f2.number same A=18 B=18 C=18 | lorries
f3.time same A=2023-10-04 B=2023-10-04 C=2023-10-04 | when it arrived
f4.time same A=2023-06 B=four months ago | since when the town is besieged
f5.who same A=Grey Crescent B=Grey Crescent C=Grey Crescent | whose convoy it was
f6.status differs A=five hours B=five hours C=within an hour | how long it stood at the checkpoint
f7.what differs A=surgical instruments B=batteries of the incubators C=surgical instruments | what the soldiers took
f8.who differs A=pharmacist B=midwife C=pharmacist | Sabel's profession
f9.what differs A=boiled grass B=leaves and horse fodder | what people lived on
f10.number same A=16 B=16 | children who died
f10.status differs A=died B=died C=none known | the deaths of children
f11.cause differs A=hunger B=typhoid | of what they died
f12.what same A=bakery B=bakery C=bakery | what works again
f12.status changed A=to reopen B=to reopen C=working | the bakery
f13.what differs A=shell B=air raid C=gas bottle | what had destroyed the bakery
f14.time same A=2023-10-05 B=2023-10-05 | when the bakery opens
f15.role same A=commander of the siege B=commander of the siege C=commander of the siege | General Moss
f16.status changed A=could leave B=could leave C=has begun | the departure of the wounded
f17.position differs A=release of two captured pilots B=bodies of two pilots C=release of two captured pilots | what the general asked in return
f18.status differs A=accepted B=no answer yet | the rebels on the offer
f19.number differs A=8000~ B=8000~ C=<=3000 | civilians in the town
f19.status same A=still in the town B=still in the town | these civilians
f20.wording differs A=in September B=in August | Sabel's words
f21.what differs A=arm B=leg C=arm | where the driver was hit
f22.who same A=sniper B=marksman | who fired
f23.status differs A=unclear B=rebels C=rebels | on whose side the shot was fired
f24 only C | the forty people brought out
f25 only C | the water main
