story: shelling-bus-depot
kind: war

=== report A | outlet: Civic News Lorna | published: 2025-01-13T09:00
# {f1.what:Shells} hit {f2.place:bus depot}, {f3.number:four} drivers {f4.status:dead}

{f3.number:Four} bus drivers {f4.status:were killed} when {f1.what:shells} hit {f2.place:the depot} of Lorna {f5.time:on Sunday at 4.50 a.m.} {f6.number:Eleven} buses {f7.status:burned out}. The fire came {f8.place:from the eastern bank}, {f9.source:the city council} said.

The drivers had been {f10.what:warming the engines} {f11.cause:because of the frost}. {f12.role:A mechanic}, Vit Kamen, {f13.age:59}, {f14.what:drove six burning buses out of the yard}. He {f15.what:has burns on both hands}. "{f16.wording:A bus is a house with wheels}," he said.

The army of the eastern republic {f17.position:said it had aimed at a rocket launcher} in the yard. {f18.who:Observers} {f19.status:found no trace of one}. {f20.role:The mayor}, Zora Lind, {f21.position:accused the east of a crime}. Traffic {f22.status:was halted} on Sunday; {f23.what:private cars} {f24.what:took nurses to work} {f25.status:free of charge}.

The depot, {f26.what:built as a horse tram shed}, {f27.status:cannot be saved}, an engineer said. {f28.who:The city of Torheim} {f29.what:offered} {f30.number:20} used buses. {f31.who:The drivers' union} {f32.position:wants steel shelters at every stop}. In {f33.time:2022} {f34.what:the tram bridge} {f35.status:had been destroyed}. {f36:Tickets will remain valid}.

=== report B | outlet: Civic News Lorna | published: 2025-01-16T09:00
# Number 14 {f22.status:is running again}

By Dora Pell

At five in the morning on Thursday, the 14 pulled out, with {f28.who:Torheim}'s coat of arms on its side. {f30.number:Twelve} buses {f29.what:have arrived} as a gift from there. With this, traffic in Lorna {f22.status:has resumed}, four days after {f1.what:mortar bombs} had struck {f2.place:the depot}, and {f3.number:five} people {f4.status:are dead}: {f37:an apprentice} succumbed on Wednesday.

Vit Kamen, {f13.age:59}, {f12.role:who washes the buses}, was at the kerb, {f15.what:his arms bandaged}. He had {f14.what:brought six out of the flames}, {f5.time:on Sunday, before five}. "{f16.wording:A bus is a house on wheels}," he says. The drivers had {f10.what:had their engines running early} {f11.cause:to take soldiers' mothers to the prison}. Of the buses, {f6.number:eleven} {f7.status:were lost}.

For the east, {f17.position:it was a misfire}; so it now admits. The guns had stood {f8.place:on the eastern side of the river}, and {f9.source:the ceasefire monitors} confirm it. {f18.who:Their experts} had {f19.status:looked for a launcher in vain}. For Zora Lind, {f20.role:at the head of the town}, {f21.position:it remains a crime}.

The old hall, {f26.what:put up for horse trams}, {f27.status:can be rebuilt}. Until then {f23.what:taxis} {f24.what:carry hospital staff}, {f25.status:at half fare}. {f31.who:The union of the drivers} {f32.position:calls for buses to run by day only}. {f33.time:Three years ago} it was {f34.what:the tram bridge} that {f35.status:went}; {f39:nobody has yet paid for that}.

=== key
f1.what differs A=shells B=mortar bombs | what hit the depot
f2.place same A=depot B=depot | what was hit
f3.number changed A=4 B=5 | the dead
f4.status same A=killed B=died | these
f5.time same A=2025-01-12T04:50 B=2025-01-12 before 05:00 | when
f6.number same A=11 B=11 | buses lost
f7.status same A=burned out B=lost | the buses
f8.place same A=eastern bank B=eastern side of the river | from where the fire came
f9.source differs A=city council B=ceasefire monitors | on whose word
f10.what same A=warming the engines B=engines running early | what the drivers were doing
f11.cause differs A=frost B=to take mothers to the prison | why they did so
f12.role differs A=mechanic B=bus washer | Kamen's job
f13.age same A=59 B=59 | his age
f14.what same A=drove six out B=brought six out | what he did
f15.what differs A=hands B=arms | where he is burned
f16.wording differs A=with wheels B=on wheels | his words
f17.position changed A=aimed at a launcher B=admits a misfire | the east
f18.who compatible A=observers B=the monitors' experts | who looked for a launcher
f19.status same A=no trace B=in vain | the search for a launcher
f20.role same A=mayor B=at the head of the town | Lind
f21.position same A=a crime B=a crime | the mayor
f22.status changed A=halted B=resumed | the traffic
f23.what differs A=private cars B=taxis | what carries the nurses
f24.what same A=took nurses to work B=carry hospital staff | what is done
f25.status differs A=free B=half fare | the price
f26.what same A=horse tram shed B=put up for horse trams | the depot's origin
f27.status differs A=cannot be saved B=can be rebuilt | the depot
f28.who same A=Torheim B=Torheim | who gives buses
f29.what changed A=offered B=arrived | the gift
f30.number changed A=20 B=12 | the buses given
f31.who same A=drivers' union B=union of the drivers | who makes a demand
f32.position differs A=steel shelters B=by day only | its demand
f33.time same A=2022 B=3 years ago | the earlier hit
f34.what same A=tram bridge B=tram bridge | what was hit then
f35.status same A=destroyed B=went | it
f36 only A | the tickets
f37 only B | the apprentice
f39 only B | the unpaid bridge
