story: landslide-tip-freeport
kind: accident

=== report A | outlet: Freeport Daily Mail-Advertiser | published: 2018-09-04
# Rubbish hill {f1.status:buries} homes at Kroma Dump, {f2.number:27} dead

By Samuel Kpadeh

A mountain of refuse {f1.status:slid} onto {f3.what:the huts of scavengers} at Kroma Dump, Freeport, {f4.time:on Monday before sunrise}, burying {f5.number:about 35} dwellings. {f2.number:Twenty-seven} bodies have been dug out.

The slide was due to {f6.cause:three days of rain}, {f7.role:the minister of works}, {f7.name:Josiah Weah-Toe}, said on a visit. {f8.who:Residents} disagree. They say that {f9.what:an excavator} {f9.cause:had been cutting into the foot of the heap}.

{f10.who:Young men with their bare hands} {f10.status:got nine people out} before {f11.who:the fire service} {f11.status:arrived}, {f11.time:two hours later}. {f12.who:A woman in labour} was freed and {f12.what:gave birth to a girl} {f12.place:in an ambulance}.

"{f13.wording:We asked to be moved, and they told us to wait}," said {f14.name:Hawa Konneh}, {f14.who:the chair of the scavengers' union}.

The city {f15.status:offered} the families {f15.what:plots of land} {f15.place:at Mile Twelve}. {f16.position:They reject this}, {f16.cause:because there is no rubbish there to live from}. The dump, {f17.status:officially closed} since {f17.time:2012}, {f17.what:still takes the waste of half the city}.

{f18.who:A Danish firm} was to build {f18.what:an incinerator} on the site. {f19.status:The contract was cancelled} {f19.time:last year} {f19.cause:after a quarrel about the price}.

President Martha Dolo-Kamara {f20.status:will come} to Kroma {f20.time:on Wednesday}. Opposition leader {f21.name:Prince Wleh} {f21.what:was booed} there yesterday.

=== report B | outlet: Meridian News | published: 2018-09-04
# Trash landslide kills dozens in Freeport

FREEPORT (Meridian News) - {f2.number:At least 27} people were killed when {f1.status:part of a giant garbage dump collapsed} over {f3.what:the shacks of people who pick through it}, crushing {f5.number:some 35} of them.

{f4.time:It was still dark on Monday} when the heap came down. {f7.name:Josiah Weah-Toe}, {f7.role:who is in charge of the environment in the government}, blamed {f6.cause:a fire that had smouldered inside the dump}. {f8.who:Engineers at the university} pointed to {f9.what:a digger} which {f9.cause:had been eating away at the base}.

Neighbours {f10.who:with shovels} {f10.status:saved nine}. {f11.who:Soldiers} {f11.status:reached the place} {f11.time:after some two hours}. {f12.who:A pregnant woman} {f12.what:had a baby daughter} {f12.place:on the way to hospital}.

"{f13.wording:We asked to be moved, and they told us to wait our turn}," said {f14.name:Hawa Konneh}, {f14.who:whose daughter is missing}.

{f15.what:Tents} {f15.status:have been promised} to the survivors {f15.place:at Mile Twelve}; {f16.position:most of them refuse to go}, {f16.cause:fearing to lose their livelihood}. The tip {f17.status:should have shut} {f17.time:six years ago}.

Plans by {f18.who:a Danish company} for {f18.what:a plant to burn the waste} {f19.status:are on hold} {f19.time:since 2017}, {f19.cause:because no bank would lend the money}.

{f20.status:The president is expected} {f20.time:tomorrow}. {f21.name:Prince Wleh}, who leads the opposition, {f21.what:was cheered by the bereaved} on Monday.

=== report C | outlet: Government Information Office | published: 2018-09-06
# President {f20.status:comforts} victims of Kroma accident

The President, Her Excellency Martha Dolo-Kamara, {f20.status:visited} Kroma {f20.time:yesterday} and announced that the number of dead {f2.number:stands at 44}.

She recalled that the accident was caused by {f6.cause:the exceptional rain of the previous three days}. It is not true that {f9.what:machinery} {f9.cause:had been at work there}. The {f11.who:fire service} {f11.status:was on the spot} {f11.time:within forty minutes}.

{f7.role:Works minister} {f7.name:Josiah Weah-Toe} {f22:will chair a committee of inquiry}. Every family receives {f15.what:a serviced plot} {f15.place:at Mile Twelve}; {f16.position:the scavengers' union has accepted}, its chair {f14.name:Hawa Konneh} having {f23:signed on Wednesday}. The baby born {f12.place:at the Maternity Centre} to {f12.who:one of the rescued women} {f24:bears the President's name}.

Kroma {f17.status:was closed} in {f17.time:2012}; what was brought there since was {f17.what:brought illegally}. The contract for {f18.what:the waste-burning plant} {f19.status:has been signed anew} with {f18.who:its Danish builders}.

=== key
f1.status same A=slid onto homes B=collapsed over homes | the heap
f2.number changed A=27 B=27 C=44 | the dead
f3.what same A=huts of scavengers B=shacks of scavengers | what was buried
f4.time same A=2018-09-03 before sunrise B=2018-09-03 before sunrise | when
f5.number same A=35~ B=35~ | dwellings buried
f6.cause differs A=rain B=fire inside the dump C=rain | the cause on the government's word
f7.role differs A=minister of works B=minister of the environment C=minister of works | his office
f7.name same A=Josiah Weah-Toe B=Josiah Weah-Toe C=Josiah Weah-Toe | the minister
f8.who differs A=residents B=engineers at the university | who contradicts the minister
f9.what same A=excavator B=excavator C=excavator | the machine
f9.cause differs A=dug into the foot B=dug into the foot C=not at work there | what the machine did
f10.who differs A=young men with bare hands B=neighbours with shovels | who saved the first
f10.status same A=saved nine B=saved nine | the first rescued
f11.who differs A=fire service B=soldiers C=fire service | who came to help
f11.status same A=arrived B=arrived C=arrived | the helpers
f11.time differs A=2 hours B=2 hours C=40 minutes | how long help took
f12.who same A=pregnant woman B=pregnant woman C=pregnant woman | the mother
f12.what same A=had a daughter B=had a daughter | the birth
f12.place differs A=in an ambulance B=in an ambulance C=Maternity Centre | where the child was born
f13.wording differs A=told us to wait B=told us to wait our turn | Konneh's words
f14.name same A=Hawa Konneh B=Hawa Konneh C=Hawa Konneh | the woman
f14.who compatible A=chair of the scavengers' union B=mother of a missing daughter | who she is
f15.status same A=offered B=promised | the help
f15.what differs A=plots of land B=tents C=plots of land | what the families are offered
f15.place same A=Mile Twelve B=Mile Twelve C=Mile Twelve | where
f16.position changed A=rejected B=rejected C=accepted | the survivors on the offer
f16.cause compatible A=no rubbish to live from B=loss of livelihood | why they refuse
f17.status compatible A=closed B=should have closed C=closed | the dump
f17.time same A=2012 B=2012 C=2012 | when it was to close
f17.what compatible A=still takes waste C=waste brought illegally | the dump since then
f18.who same A=Danish firm B=Danish firm C=Danish firm | the builders
f18.what same A=incinerator B=incinerator C=incinerator | what was to be built
f19.status differs A=cancelled B=on hold C=signed anew | the contract
f19.time same A=2017 B=2017 | when the plan stopped
f19.cause differs A=quarrel about the price B=no bank would lend | why
f20.status changed A=will come B=will come C=visited | the president
f20.time same A=2018-09-05 B=2018-09-05 C=2018-09-05 | the visit
f21.name same A=Prince Wleh B=Prince Wleh | the opposition leader
f21.what differs A=booed B=cheered | how he was received
f22 only C | the committee
f23 only C | Konneh's signature
f24 only C | the baby's name
