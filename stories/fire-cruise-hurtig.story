story: fire-cruise-hurtig
kind: fire

=== report A | outlet: Kysten Daglig | published: 2021-11-15
# Fire on {f1.what:coastal steamer}: {f2.number:207} {f3.status:put ashore} at Øksund

By Hallgeir Brun

Fire {f4.status:broke out} {f5.place:in the laundry} of the {f1.what:coastal steamer} Kong Sverre on Saturday night. {f2.number:Two hundred and seven} passengers {f3.status:were landed} at Øksund {f3.what:by lifeboats}. {f6.who:A stoker}, {f6.name:Ante Kovac}, {f6.age:42}, {f7.status:is missing}.

{f8.cause:An iron had been left on}, {f9.source:the chief mate} believes. {f10.who:The captain}, {f10.name:Gerd Olsnes}, {f11.what:had the ventilation shut} {f11.time:within four minutes}. {f12.who:An opera choir} on board {f12.what:sang in the boats}. "{f13.wording:In boat five they did the whole second act}," said {f14.who:a passenger}, {f14.name:Heinz Opitz}.

{f15.who:The villagers of Øksund} {f15.status:took everybody in}; {f16.what:the school} {f16.status:is closed}. The ship {f17.status:is anchored} {f17.place:off the village}.

=== report B | outlet: Scanline News | published: 2021-11-16
# Stoker {f7.status:found alive} on burnt {f1.what:cruise ship}

ØKSUND (Scanline) - {f6.name:Ante Kovac}, {f6.age:42}, {f6.who:an electrician} on the Kong Sverre, {f7.status:was found alive} in a cold room on Monday. He had been missed since {f4.status:fire started} {f5.place:in the galley} of the ship, {f1.what:a cruise ship} on her way north, on Saturday.

{f8.cause:A cable} was at fault, {f9.source:the maritime authority} says. Captain {f10.name:Gerd Olsnes} {f11.what:closed the ventilation} {f11.time:after a quarter of an hour}. The {f2.number:207} passengers {f3.status:had been brought to land} {f3.what:by fishing boats}. {f12.who:A school choir} {f12.what:sang on the way}. "{f13.wording:In our boat they did the whole second act}," {f14.name:Heinz Opitz}, {f14.who:who conducts it}, said.

{f15.who:The people of Øksund} {f15.status:gave all of them a bed}. {f16.what:The school} {f16.status:holds lessons}, {f18:with guests in the back row}. The ship {f17.status:was towed} {f17.place:to Bodvaag}.

=== report C | outlet: Nordkyst Rederi, the shipping company | published: 2021-11-16
# To the relatives

All {f2.number:207} guests of the Kong Sverre {f3.status:are safely ashore}. They were taken there {f3.what:in the ship's own lifeboats}. {f6.who:Our stoker} {f6.name:Ante Kovac} {f7.status:is well}.

The fire {f4.status:began} {f5.place:in the laundry}, {f8.cause:through an iron}. {f10.who:The captain} {f11.what:stopped the ventilation} {f11.time:within four minutes}, as the rules require.

The ship {f17.status:has been taken} {f17.place:to Bodvaag}. {f19:Guests receive the price of the voyage and a voucher}. We thank {f15.who:Øksund}, and {f12.who:the opera choir}, which {f20:will travel free for life}.

=== key
f1.what differs A=coastal steamer B=cruise ship | the ship
f2.number same A=207 B=207 C=207 | the passengers
f3.status same A=put ashore B=put ashore C=put ashore | the passengers
f3.what differs A=lifeboats B=fishing boats C=lifeboats | by what
f4.status same A=started B=started C=started | the fire
f5.place differs A=laundry B=galley C=laundry | where it started
f6.who differs A=stoker B=electrician C=stoker | Kovac's post
f6.name same A=Ante Kovac B=Ante Kovac C=Ante Kovac | the missing man
f6.age same A=42 B=42 | his age
f7.status changed A=missing B=alive C=alive | the missing man
f8.cause differs A=iron B=cable C=iron | the cause
f9.source differs A=chief mate B=maritime authority | on whose word
f10.who same A=captain C=captain | Olsnes
f10.name same A=Gerd Olsnes B=Gerd Olsnes | the captain
f11.what same A=ventilation shut B=ventilation shut C=ventilation shut | what the captain did
f11.time differs A=4 minutes B=15 minutes C=4 minutes | after how long
f12.who differs A=opera choir B=school choir C=opera choir | who sang
f12.what same A=sang B=sang | what they did
f13.wording differs A=in boat five B=in our boat | Opitz's words
f14.who differs A=a passenger B=choir conductor | Opitz
f14.name same A=Heinz Opitz B=Heinz Opitz | who is quoted
f15.who same A=villagers B=villagers C=villagers | who took them in
f15.status same A=took in B=took in | the guests
f16.what same A=school B=school | the school
f16.status differs A=closed B=holds lessons | the school
f17.status changed A=anchored B=moved C=moved | the ship
f17.place changed A=off the village B=Bodvaag C=Bodvaag | where the ship is
f18 only B | guests in the back row
f19 only C | the compensation
f20 only C | free travel
