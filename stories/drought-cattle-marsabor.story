story: drought-cattle-marsabor
kind: weather

=== report A | outlet: Northern Frontier Voice | published: 2022-10-05
# Herders {f1.status:drive} dead {f2.what:cows} to {f6.who:governor's} gate

By Guyo Halake

Some two hundred herders {f1.status:brought} the carcasses of {f2.what:cows} to the gate of the county offices in Marsabor on Tuesday, in protest against {f3.cause:the late arrival of fodder}.

They were led by {f4.who:a retired chief}, {f4.name:Dabaso Wario}, {f4.age:70}, who {f5.what:handed over a petition written on hide}. {f6.who:Governor} {f6.name:Amina Chute} {f7.status:came out to meet them}. "{f8.wording:I have no rain in my cupboard}," she told the crowd; {f9.what:some laughed}.

It is {f10.what:the fifth rainy season in a row to fail}, {f11.source:the meteorological office} says. {f12.number:Two thirds} of the county's livestock {f12.status:have perished}. {f13.who:A mother of six} {f13.status:died of thirst} {f13.place:on the road to Kargo} last week; {f14.who:her brother} {f14.status:found her}.

Of {f15.number:40} boreholes {f15.what:drilled} {f15.time:since 2019}, {f16.number:eleven} {f16.status:work}. The pumps {f17.status:stand still} {f17.cause:for lack of diesel}. {f18.who:The county's water minister}, {f18.name:Hassan Boru}, {f18.position:blames theft}. {f19.who:An auditor} {f19.status:is looking into} {f19.what:the contracts}.

{f20.who:The World Food Board} {f20.what:hands out cash}, 3,000 shillings a household a month. {f21.who:A Turkish charity} {f21.status:will bring} {f21.what:water by lorry} {f21.time:from Monday}.

The government {f22.position:refuses to declare a national emergency}. {f23.who:Opposition senator} {f23.name:Roba Galgalo} {f23.position:wants the army to distribute food}. Schools {f24.status:stay open}, {f24.cause:because it is there that children eat}.

{f25:Two clans that fought over wells in 2009 now share them, elders say}.

=== report B | outlet: Continental Press Service | published: 2022-10-07
# Drought: government {f22.position:proclaims emergency}

MARSABOR (CPS) - Three days after herders {f1.status:laid} dead {f2.what:camels} in front of its offices in Marsabor, the government {f22.position:declared a national emergency} on Friday.

The demonstrators had been angry about {f3.cause:a new tax on cattle sales}. {f4.name:Dabaso Wario}, {f4.who:a former teacher} of {f4.age:70} who headed them, {f5.what:gave a petition on a piece of cowhide} to {f6.name:Amina Chute}, {f6.who:the deputy governor}, who {f7.status:received them inside}. Her remark, "{f8.wording:I keep no rain in my cupboard}," {f9.what:met with whistles}.

{f10.what:Four rainy seasons running have failed}, according to {f11.source:the weather service}, and {f12.number:two in three} animals of the county {f12.status:are dead}. {f13.who:A woman with six children} {f13.status:perished from thirst} {f13.place:on the way to Kargo}; {f14.who:a lorry driver} {f14.status:came upon her}.

{f16.number:Eleven} of the {f15.number:forty} wells {f15.what:sunk} {f15.time:in the last three years} {f16.status:give water}. The others {f17.status:are idle} {f17.cause:because the water is salty}, engineers say. {f18.name:Hassan Boru}, {f18.who:in charge of water in the county government}, {f18.position:conceded that mistakes had been made}. {f19.what:The contracts} {f19.status:are being examined} by {f19.who:the anti-corruption police}.

{f20.who:The World Food Board} {f20.what:gives families sacks of maize}; {f26:lorries were attacked twice}. {f21.what:Tankers of water}, sent by {f21.who:a charity from Turkey}, {f21.status:are expected} {f21.time:on Monday}.

{f23.name:Roba Galgalo}, {f23.who:an opposition senator}, {f23.position:demanded that the governor resign}. {f24.status:Pupils were sent home} {f24.cause:for want of drinking water}.

=== key
f1.status same A=brought B=laid | the protest with carcasses
f2.what differs A=cows B=camels | the animals
f3.cause differs A=late fodder B=a tax on cattle sales | why they protested
f4.who differs A=retired chief B=former teacher | Wario
f4.name same A=Dabaso Wario B=Dabaso Wario | the leader
f4.age same A=70 B=70 | his age
f5.what same A=petition written on hide B=petition on cowhide | what he handed over
f6.who differs A=governor B=deputy governor | Chute's office
f6.name same A=Amina Chute B=Amina Chute | who met them
f7.status differs A=came out to them B=received them inside | how she met them
f8.wording differs A=I have no rain B=I keep no rain | her words
f9.what differs A=laughter B=whistles | the crowd's answer
f10.what differs A=fifth failed season B=four failed seasons | the drought
f11.source same A=meteorological office B=weather service | on whose word
f12.number same A=2/3 B=2/3 | share of livestock lost
f12.status same A=perished B=dead | the livestock
f13.who same A=mother of six B=woman with six children | the woman who died
f13.status same A=died of thirst B=perished from thirst | she
f13.place same A=road to Kargo B=way to Kargo | where
f14.who differs A=her brother B=a lorry driver | who found her
f14.status same A=found her B=came upon her | the find
f15.number same A=40 B=40 | boreholes
f15.what same A=drilled B=sunk | the boreholes
f15.time same A=since 2019 B=last three years | when
f16.number same A=11 B=11 | working boreholes
f16.status same A=work B=give water | these
f17.status same A=stand still B=idle | the other boreholes
f17.cause differs A=no diesel B=salty water | why
f18.who same A=county water minister B=in charge of water in the county | Boru
f18.name same A=Hassan Boru B=Hassan Boru | the official
f18.position differs A=blames theft B=concedes mistakes | what he says
f19.who differs A=an auditor B=anti-corruption police | who examines the contracts
f19.status same A=looking into B=being examined | the contracts
f19.what same A=contracts B=contracts | what is examined
f20.who same A=World Food Board B=World Food Board | the helper
f20.what differs A=cash B=sacks of maize | what it gives
f21.who same A=Turkish charity B=charity from Turkey | who brings water
f21.status same A=will bring B=expected | the water
f21.what same A=water by lorry B=tankers of water | the help
f21.time same A=2022-10-10 B=2022-10-10 | when
f22.position changed A=refuses an emergency B=declares an emergency | the government
f23.who same A=opposition senator B=opposition senator | Galgalo
f23.name same A=Roba Galgalo B=Roba Galgalo | the senator
f23.position differs A=army to distribute food B=governor to resign | what the senator wants
f24.status differs A=open B=pupils sent home | the schools
f24.cause differs A=children eat there B=no drinking water | why
f25 only A | the two clans
f26 only B | attacks on lorries
