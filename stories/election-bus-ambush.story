story: election-bus-ambush
kind: elections

=== report A | outlet: West Africa Bulletin | published: 2024-06-03
# {f1.who:Election officials} {f2.status:abducted} on forest road in Zombara

{f3.who:Gunmen} in the west of Zombara {f4.what:stopped} {f5.what:a bus} on Saturday and {f2.status:kidnapped} {f6.number:six} {f1.who:officials of the electoral commission}, the authorities said.

The bus was carrying {f7.what:tablets for registering voters}. The attackers {f8.what:felled a tree} across the road {f9.place:near the village of Diéla}. They {f10.what:shot at the tyres} and {f11.what:let the women go}. {f12.who:The driver} {f13.status:was wounded} {f14.what:in the hand}.

Governor Issa Baldeh-Kane {f15.position:ruled out a ransom}. "{f16.wording:We shall bring them home before the rains}," he said. {f17.who:Hunters} {f18.what:are helping the army} with the search. {f19.source:A freed woman} said the men {f20.what:spoke a foreign language}. Nobody knows who they are.

Registration {f22.status:is suspended} in {f23.number:three} districts. The opposition {f24.position:wants the election postponed}; President Kourou {f25.position:holds to the date of 8 September}. {f26.who:The escort} of gendarmes {f27.status:had turned back}, {f28.cause:because its lorry broke down}.

In April {f29.who:a schoolmaster} {f30.what:was abducted} in the same area; he {f31.status:is still missing}. {f32:The commission has 4,000 staff.}

=== report B | outlet: Zombara Info | published: 2024-06-04
# {f2.status:Free} after three nights

Hungry, barefoot, but {f2.status:free}: on Tuesday morning {f6.number:the six} {f1.who:people of the voting commission} walked into Diéla, where their {f5.what:minibus} had been {f4.what:held up} on Saturday. Money changed hands, says a relative; the governor, Baldeh-Kane, {f15.position:does not deny it}.

{f3.who:The bandits} had {f8.what:put stones} on the road, {f9.place:close to the village}, {f10.what:fired into the air} and told {f11.what:the female passengers they could leave}. {f12.who:The man at the wheel} {f13.status:was hit}, {f14.what:in the foot}. On the roof lay {f7.what:ballot boxes}. According to {f19.source:the driver}, the men {f20.what:talked in a tongue that nobody here knows}.

"{f16.wording:We will bring them home before the rains}," the governor had promised. {f17.who:Traditional hunters} {f18.what:went with the soldiers}. {f26.who:The gendarmes} who should have protected the bus {f27.status:had gone back} {f28.cause:for lack of fuel}.

Whether registration in {f23.number:the three} districts starts again {f22.status:is to be decided today}. Kourou {f25.position:wants to vote in September, as planned}, his opponents {f24.position:demand that the army leave the region first}. {f29.who:The teacher} {f30.what:carried off} in April {f31.status:came home with the six}. {f34:Diéla danced.}

=== key
f1.who same A=electoral commission officials B=people of the voting commission | who was taken
f2.status changed A=abducted B=free | the officials
f3.who compatible A=gunmen B=bandits | who took them
f4.what same A=stopped B=held up | what was done to the bus
f5.what compatible A=bus B=minibus | the vehicle
f6.number same A=6 B=6 | how many were taken
f7.what differs A=tablets B=ballot boxes | the freight
f8.what differs A=a tree B=stones | what blocked the road
f9.place same A=near Diéla B=close to Diéla | where
f10.what differs A=shot at the tyres B=fired into the air | the shots
f11.what same A=let the women go B=women could leave | what was done with the women
f12.who same A=driver B=man at the wheel | who was hurt
f13.status same A=wounded B=hit | the driver
f14.what differs A=hand B=foot | where he was hit
f15.position differs A=ruled out a ransom B=does not deny it | the governor on a ransom
f16.wording differs A=We shall B=We will | his words
f17.who same A=hunters B=traditional hunters | who helped
f18.what same A=helping the army B=went with the soldiers | what they did
f19.source differs A=a freed woman B=the driver | on whose word
f20.what same A=foreign language B=unknown tongue | what the men spoke
f22.status changed A=suspended B=restart being decided | the registration
f23.number same A=3 B=3 | districts
f24.position differs A=election postponed B=army to leave | what the opposition wants
f25.position same A=keeps the date of 8 September B=vote in September as planned | the president's stand
f26.who same A=escort of gendarmes B=gendarmes | who should have protected
f27.status same A=turned back B=gone back | the escort
f28.cause differs A=lorry broke down B=lack of fuel | why
f29.who same A=schoolmaster B=teacher | who was taken in April
f30.what same A=abducted B=carried off | what was done to him
f31.status changed A=missing B=home | the teacher
f32 only A | the commission's staff
f34 only B | the dance
