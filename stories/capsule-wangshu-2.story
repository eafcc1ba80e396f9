story: capsule-wangshu-2
kind: science

=== report A | outlet: Huaxing News Service | published: 2021-12-17
# China's {f1.name:Wangshu-2} brings {f6.what:asteroid} samples {f1.status:home}

JIUQUAN, Dec 17 (Huaxing) - The return capsule of China's {f1.name:Wangshu-2} probe {f1.status:landed} safely in the {f2.place:Alxa region of Inner Mongolia} at {f2.time:6:12 a.m. Beijing time on Friday}, bringing to Earth the first material ever collected by the country from {f6.what:an asteroid}, the space administration announced.

The capsule contains {f3.number:240 grams} of dust and pebbles from 2014 KD7, {f6.what:a dark, carbon-rich body} about 310 metres across. {f4.status:Both parachutes opened as planned}, and {f5.who:a helicopter crew} found the capsule {f5.time:within 25 minutes} of touchdown, despite a temperature of minus 19 degrees.

"{f10.wording:The container is intact and the seal has held}," said {f10.name:Lu Qingshan}, {f10.role:the chief designer of the mission}. "We have waited {f7.time:five years} for this morning."

Wangshu-2 was {f7.status:launched} from Hainan {f7.time:in October 2016} and reached the asteroid in the spring of 2019. A first attempt to drill into the surface {f13.status:was broken off} in {f13.time:May of that year} because {f13.cause:the rock proved harder than expected}. The second, three months later, succeeded, and on leaving the asteroid the probe took a photograph of the hole, which Chinese schoolchildren were invited to name.

From the landing site the capsule {f8.status:will be flown} to {f8.place:Beijing}, where it is to be opened in a chamber filled with nitrogen. One fifth of the material will be kept untouched for future generations. Scientists from other countries {f9.status:will be able to apply} for samples {f9.time:after one year}, the administration said.

The mother ship {f14.status:has flown on} towards a comet, which it is to reach in {f14.time:2027}. It carries enough fuel for another nine years.

The success comes {f15.time:nine years} after the loss of {f15.what:Wangshu-1}, which {f15.status:fell silent} in {f15.time:2012} on its way to the moon. Its successor, {f16.name:Wangshu-3}, is to be launched in {f16.time:2025} to bring back soil from {f16.place:one of the moons of Mars}. {f17:A set of stamps} was issued on Friday to mark the occasion.

=== report B | outlet: Orbit Letter | published: 2021-12-19
# {f3.number:240 grams} of somewhere else

By Annelie Fairbrother

{f5.who:A camel herder}, Batbayar, saw it first: a black thing like a kettle, hanging crookedly under {f4.status:a single parachute}. {f4.status:The other trailed behind it like washing}. The people in the helicopters, when they arrived {f5.time:less than half an hour later}, asked him politely to step back, and gave him a flag.

It was {f2.time:12 minutes past ten on Thursday evening in Greenwich}, and a pinch of the early solar system had {f1.status:come down} on {f2.place:the steppe of Inner Mongolia}. With that, China has joined a very small club, that of the nations which have fetched pieces of {f6.what:an asteroid}. {f6.what:The carbon-bearing} rubble in the canister weighs {f3.number:240 grams}, officials said on Saturday, when {f1.name:Wangshu-2}'s cargo {f8.status:was unloaded} in {f8.place:Hefei}.

All is not as neat as on the stamps. "{f10.wording:The container is intact and the outer seal has held}," said {f10.name:Lu Qingshan}, {f10.role:deputy head of the mission}. Which leaves the inner one. Three people familiar with the recovery say that {f18:air leaked in}, though not much; some of the organic compounds for which the whole journey was undertaken may have been spoiled. The administration {f18:denies} it.

Outsiders will have to be patient. {f9.time:For the first three years} only laboratories in China {f9.status:may work on the grains}, according to the rules published on Saturday; then requests from abroad will be considered. "That is longer than we had hoped, and shorter than we had feared," said Tobias Renwick-Achebe of the Institute for Planetary Matter in Leicester.

It has been a long haul. The craft {f7.status:took off} {f7.time:a little over five years ago}, and its first go at the surface, in {f13.time:May 2019}, {f13.status:ended} when {f13.cause:a software fault} drew the drill back after four seconds. In August it tried again, with better luck. An earlier craft of the same name {f15.status:was lost} {f15.what:on the way to the moon} {f15.time:nine years ago}.

The next, {f16.name:Wangshu-3}, is bound for {f16.place:Phobos} in {f16.time:2028}. Meanwhile the part of the present one that did not come home {f14.status:is on its way} to a comet, with arrival due in {f14.time:2027}. The bill so far, by {f19:the estimate of a former official, is 5.6 billion yuan}.

=== key
f1.name same A=Wangshu-2 B=Wangshu-2 | the probe
f1.status same A=landed B=landed | the capsule
f2.place compatible A=Alxa region of Inner Mongolia B=steppe of Inner Mongolia | where it landed
f2.time same A=2021-12-16T22:12Z B=2021-12-16T22:12Z | when it landed
f3.number same A=240 g B=240 g | material brought back
f4.status differs A=both parachutes opened B=one parachute opened | the descent
f5.who differs A=helicopter crew B=a camel herder | who found the capsule
f5.time compatible A=within 25 minutes B=less than half an hour | when the helicopters came
f6.what compatible A=carbon-rich asteroid B=carbon-bearing asteroid | the body
f7.status same A=launched B=launched | the probe
f7.time compatible A=2016-10 B=a little over five years ago | the launch
f8.place differs A=Beijing B=Hefei | where the capsule is taken
f8.status changed A=will be flown there B=unloaded there | the capsule
f9.status same A=may apply later B=considered later | scientists from other countries
f9.time differs A=after one year B=after three years | when they may apply
f10.name same A=Lu Qingshan B=Lu Qingshan | of the mission
f10.role differs A=chief designer B=deputy head | his post
f10.wording differs A=The container is intact and the seal has held B=The container is intact and the outer seal has held | his words
f13.status same A=broken off B=ended | the first drilling
f13.time same A=2019-05 B=2019-05 | the first drilling
f13.cause differs A=hard rock B=software fault | why the first drilling failed
f14.status same A=flying to a comet B=flying to a comet | the mother ship
f14.time same A=2027 B=2027 | arrival at the comet
f15.status same A=fell silent B=lost | the earlier craft
f15.time same A=2012 B=2012 | the loss of the earlier craft
f15.what same A=Wangshu-1, bound for the moon B=craft of the same name, bound for the moon | the earlier craft
f16.name same A=Wangshu-3 B=Wangshu-3 | the next craft
f16.place compatible A=one of the moons of Mars B=Phobos | where it is bound
f16.time differs A=2025 B=2028 | when it is to start
f17 only A | the stamps
f18 only B | air is said to have leaked in
f19 only B | the cost
