story: peacekeepers-leave-sanga
kind: military

=== report A | outlet: Pan-Regional Wire | published: 2023-12-01T11:00
# Peacekeepers {f2.status:leave} Sanga base {f6.time:early}

SANGA, Kivumba - The last {f3.number:340} soldiers of the {f4.what:stabilisation mission} {f2.status:left} their base at Sanga on {f5.time:Thursday}, {f6.time:nine days} ahead of plan, after {f7.who:residents} {f7.what:threw stones} at their vehicles. {f8.what:The army of Kivumba} {f9.status:moved in} {f10.time:within the hour}.

The convoy of {f11.number:71} vehicles was {f12.status:stopped} at {f13.place:the bridge of Mutwa} by {f14.who:women with pots}, who {f15.position:demanded that the generators be left behind}. The commander, {f16.role:a Norrvik brigadier}, Tor Valla, {f17.status:gave way}: {f18.number:two} generators were handed to {f19.who:the hospital}. {f20.who:A corporal} {f21.what:suffered a cut to the forehead}.

"{f22.wording:We came as guests and leave as debtors}," Valla said. The government in Lukasi had {f23.position:asked in June for the mission to go}, {f24.cause:accusing it of failing to stop the Mbari militia}. Since then the militia has {f25.what:taken} {f26.number:four} {f25.what:villages}, {f27.source:local officials} say. On Friday it {f28.status:was reported} {f29.place:ten kilometres from the town}.

{f30.who:Aid organisations} {f31.position:warned that they would have to withdraw}. In the camp beside the base, where {f32.number:26,000} displaced people live, {f33.status:families began packing}. {f34.role:A provincial minister}, Jolie Amisi, said the army would {f35.what:guard the camp day and night}.

The mission, in the country since {f36.time:1999}, has lost {f37.number:212} members, {f38.what:most of them to disease}. Its other bases are to close {f39.time:by the end of next year}. {f40:A football pitch was left to the school}.

=== report B | outlet: Le Courrier de Lukasi | published: 2023-12-01T17:00
# Sanga says goodbye with {f7.what:insults} and cooking pots

The blue flag at Sanga came down {f5.time:on Thursday} a little before noon, {f6.time:more than a week late}. {f3.number:Three hundred and forty} men and women of the {f4.what:peace mission} {f2.status:drove off} in {f11.number:71} vehicles and with a bad conscience. "{f22.wording:We came as guests and leave as strangers}," Tor Valla, {f16.role:the Norrvik colonel in command}, told the handful who had come to wave. Those along the road did not wave. {f7.what:Only words were thrown}, contrary to other reports; it was {f7.who:students} who had come to shout.

At {f13.place:the Mutwa crossroads} the column {f12.status:came to a halt}. {f14.who:Market women} were sitting there with their pots and {f15.position:wanted the water tank}. Valla {f17.status:refused}; but {f19.who:the school} later got {f18.number:two} of the generators. {f20.who:A medic} {f21.what:broke a finger} on a car door.

Kivumba's {f8.what:own forces} {f9.status:took over the base} only {f10.time:on Friday morning}; in between, looters carried off the beds. For {f25.what:the rebels} of Mbari that is good news. {f26.number:Four} {f25.what:villages have fallen to them} since June, {f27.source:the bishop's office} says, and they {f28.status:are said to stand} {f29.place:at the edge of the town}. It was in June, too, that Lukasi {f23.position:told the mission to leave}: {f24.cause:its soldiers, it said, had traded in gold}.

{f32.number:Twenty-six thousand} people live in tents next to the empty base. {f33.status:No one there is thinking of moving}, a camp elder said. The troops of the government will {f35.what:move the camp away from the front}, promised {f34.role:the governor}, Jolie Amisi. {f30.who:The relief agencies} {f31.position:say they are staying}.

{f36.time:Twenty-four years} the mission has been in the land. {f37.number:Two hundred and twelve} of its people died here, {f38.what:the greater number in ambushes}. What remains of it will be gone {f39.time:by June}. {f41:In the market of Sanga, blue helmets are being sold as flowerpots}.

=== key
f2.status same A=left B=drove off | the soldiers
f3.number same A=340 B=340 | soldiers who left
f4.what same A=stabilisation mission B=peace mission | whose soldiers they are
f5.time same A=2023-11-30 B=2023-11-30 | when they left
f6.time differs A=9 days early B=more than a week late | how the day fits the plan
f7.who differs A=residents B=students | who was hostile to them
f7.what differs A=threw stones B=only words and insults | what was thrown
f8.what same A=army of Kivumba B=own forces | who took the base over
f9.status same A=moved in B=took over | the army at the base
f10.time differs A=within the hour B=Friday morning | when the army took over
f11.number same A=71 B=71 | vehicles
f12.status same A=stopped B=came to a halt | the convoy
f13.place differs A=bridge of Mutwa B=Mutwa crossroads | where it was stopped
f14.who compatible A=women with pots B=market women | who stopped it
f15.position differs A=generators left behind B=the water tank | what the women wanted
f16.role differs A=brigadier B=colonel | Valla's rank
f17.status differs A=gave way B=refused | Valla on the demand
f18.number same A=2 B=2 | generators handed over
f19.who differs A=hospital B=school | who got the generators
f20.who differs A=corporal B=medic | who was hurt
f21.what differs A=cut to the forehead B=broken finger | the injury
f22.wording differs A=debtors B=strangers | Valla's words
f23.position same A=asked the mission to go B=told it to leave | the government in June
f24.cause differs A=failing to stop the militia B=trading in gold | what it accuses the mission of
f25.what same A=took villages B=villages fell to them | the militia's gains
f26.number same A=4 B=4 | villages taken
f27.source differs A=local officials B=bishop's office | on whose word they were taken
f28.status same A=reported B=said to stand | the militia's position
f29.place differs A=10 km from the town B=at the edge of the town | where the militia is
f30.who same A=aid organisations B=relief agencies | who speaks of staying or going
f31.position differs A=would have to withdraw B=staying | the aid organisations
f32.number same A=26000 B=26000 | people in the camp
f33.status differs A=packing B=no one thinks of moving | the people in the camp
f34.role differs A=provincial minister B=governor | Amisi's office
f35.what differs A=guard the camp B=move the camp | what is promised
f36.time same A=1999 B=24 years | since when the mission is there
f37.number same A=212 B=212 | the mission's dead
f38.what differs A=disease B=ambushes | of what most died
f39.time differs A=end of 2024 B=2024-06 | when the other bases close
f40 only A | the football pitch
f41 only B | the flowerpots
