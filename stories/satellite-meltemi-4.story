story: satellite-meltemi-4
kind: science

=== report A | outlet: Orbit Weekly | published: 2024-09-05
# Silence from {f1.name:Meltemi-4}: contact with ocean satellite {f2.status:lost}

Controllers have {f2.status:lost contact} with the ocean-watching satellite {f1.name:Meltemi-4}, the Southern Space Office announced on Wednesday.

The last signal {f3.who:was received by the ground station at Cabo Ferro} at {f4.time:02.14 UTC on Monday}. Since then {f5.number:nineteen} attempts to reach the spacecraft have brought no answer.

{f6.role:Mission director} {f6.name:Ravindra Pillai-Holm} said the likeliest explanation was {f7.cause:a short circuit in the power unit}. A collision with debris {f8.certainty:could be excluded}, he said, since radar shows the satellite in one piece and on its orbit.

"{f10.wording:She is not dead. She is sleeping with her eyes open}," he told reporters.

The satellite, {f11.what:the size of a delivery van}, measures the {f12.what:height of the waves} and the temperature of the sea. It cost {f13.money:310 million crowns} and was {f14.time:launched in March 2019} for {f15.time:a planned five years}; its predecessor, Meltemi-3, worked for nine.

Forecasters in {f16:fourteen} countries use its data. {f17.who:The Tidewater Institute} has stepped in with figures from buoys.

The team {f18.status:will send} a {f18.what:restart command} on {f18.time:Friday}, when the solar panels face the sun again. The chances are put at {f19:one in three}.

A successor, Meltemi-5, is to fly in {f20.time:2026}.

=== report B | outlet: Puerto Alba Chronicle | published: 2024-09-07
# Our satellite {f2.status:is talking again}, sort of

By Inés Quarshie

A weak beep at ten to four on Saturday morning, and forty people in a basement in Puerto Alba fell into each other's arms. {f1.name:Meltemi-4}, mute since the start of the week, {f2.status:had answered}.

The {f18.what:command to reboot} had been {f18.status:transmitted} on {f18.time:Friday evening} from the antenna at Punta Vieja, the same dish that had {f3.who:heard the craft last}, {f4.time:shortly after two on Monday morning, universal time}. The engineers tried {f5.number:23} times in vain before that.

Whether the craft can be saved remains open. It turns slowly about its axis, and only one of its two transmitters works. {f22:Three} of its five instruments are switched off.

Its keepers now suspect {f7.cause:a burst of solar particles}. A hit by a fragment too small for radar {f8.certainty:cannot be ruled out}, said {f6.name:Ravindra Pillai-Holm}, {f6.role:who runs the flight team}. "{f10.wording:She is not dead}," he'd said on Wednesday; on Saturday he just nodded and poured the coffee.

For fishermen along this coast the thing up there, {f11.what:no larger than a minibus}, is no toy: it tells them {f12.what:how rough it is out there}. While it was silent the only readings came from {f17.who:the navy's patrol boats}, said Evaristo Bonnard of the harbour co-operative.

The state paid {f13.money:130 million crowns} for it. Critics such as the deputy Leocadia Storr say that {f23:the money for number five should be spent on boats instead}.

It {f14.time:has been up there since spring 2019}, and was {f15.time:never meant to last more than five years}. The next in the series {f20.time:won't be launched before 2027}.

=== key
f1.name same A=Meltemi-4 B=Meltemi-4 | the satellite
f2.status changed A=contact lost B=contact regained | the satellite
f3.who differs A=Cabo Ferro B=Punta Vieja | which station heard it last
f4.time compatible A=2024-09-02T02:14 B=2024-09-02 shortly after 02:00 | the last signal
f5.number changed A=19 B=23 | attempts in vain
f6.name same A=Ravindra Pillai-Holm B=Ravindra Pillai-Holm | the director
f7.cause differs A=short circuit in the power unit B=burst of solar particles | the likeliest cause
f8.certainty differs A=ruled out B=possible | a collision
f10.wording compatible A=She is not dead. She is sleeping with her eyes open B=She is not dead | his words, cut
f11.what compatible A=size of a delivery van B=no larger than a minibus | its size
f12.what compatible A=height of the waves B=how rough it is | what it measures
f13.money differs A=310m crowns B=130m crowns | its price
f14.time compatible A=2019-03 B=spring 2019 | the launch
f15.time same A=5 years B=5 years | planned life
f17.who differs A=Tidewater Institute with buoys B=navy's patrol boats | who fills the gap
f18.status changed A=planned B=sent | the restart command
f20.time differs A=2026 B=>=2027 | launch of the next one
f16 only A | countries that use its data
f19 only A | the chances
f22 only B | instruments switched off
f23 only B | what critics want
f6.role same A=mission director B=head of the flight team | his post
f18.time compatible A=2024-09-06 B=2024-09-06 evening | the restart command
f18.what same A=restart command B=command to reboot | what is sent
