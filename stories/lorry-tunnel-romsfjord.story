story: lorry-tunnel-romsfjord
kind: accident

=== report A | outlet: Vestvik Avis | published: 2022-11-18
# {f2.role:Driver} {f1.status:charged} after fire in Roms fjord tunnel

The {f2.role:driver} of a {f3.what:refrigerated lorry} that caught fire under the Roms fjord on Wednesday {f1.status:was charged} {f31:yesterday} with {f4.what:negligent driving}, prosecutor {f5.name:Gunn Aaberg} says.

The lorry, {f6.what:laden with frozen mackerel}, {f7.status:came to a stop} {f8.place:at the lowest point} of the 7.6-kilometre tunnel {f9.cause:when its brakes overheated}. {f10.number:Twenty-six} people were inside. {f11.who:Eleven of them, pupils of a driving school among them}, {f12.status:sheltered in a rescue room} until firemen fetched them.

{f13.who:A motorcyclist} {f13.status:rode into the smoke}, fell and {f14.what:fractured a collarbone}. {f15.who:A bus driver}, {f15.name:Roar Nesset}, is praised for {f16.status:turning his vehicle round} and taking {f17.number:nine} strangers with him.

"{f18.wording:I have driven here for twenty years, and I have always been afraid of this day}," he told this newspaper.

The ventilation {f19.status:worked as it should}, according to {f20.source:the road authority}. But {f21.what:the red lights at the southern mouth} {f21.status:failed to come on}, and cars kept driving in for six minutes.

{f2.role:The driver}, {f2.age:44}, a citizen of {f22.place:Latgovia}, {f23.status:denies guilt}. {f24.who:His employer} had {f24.status:been fined} {f24.time:in June} because of {f24.cause:worn brake linings} on another vehicle, it turns out.

The tunnel is {f25.status:closed} {f25.time:until 1 December}. A {f26.what:car ferry} {f26.status:takes over} the traffic between Vestvik and Romsnes {f26.time:from Saturday}. {f27.who:The mayor of Romsnes} demands that {f27.position:heavy vehicles be banned} from the tunnel for good.

{f28:A fire in 2014 in the same tunnel was caused by a camper van}.

=== report B | outlet: Scanline News | published: 2022-11-18
# Undersea tunnel {f25.status:shut} {f25.time:until after New Year} after lorry blaze

VESTVIK - One of the country's longest undersea road tunnels will {f25.status:stay closed} {f25.time:into January} because of {f29:damage to its cables}, the road authority said on Friday.

{f3.what:A tank lorry} {f6.what:carrying fish oil} {f7.status:pulled up} and burst into flames {f8.place:at the deepest part of the tube} on Wednesday, {f9.cause:after a tyre exploded}. {f10.number:Some 25} people were trapped for a time; {f11.who:eleven}, including {f11.who:a group of learner drivers}, {f12.status:took refuge in a safety chamber}.

{f13.who:A man on a motorbike} {f13.status:who drove into the fumes} {f14.what:broke a leg}.

{f15.name:Roar Nesset}, {f15.who:who drives an airport coach}, {f16.status:did a U-turn} with {f17.number:nine} people whom he had picked up. "{f18.wording:I have driven here for twenty years and have never been afraid of this day}," he said.

{f20.source:A firefighters' union} {f19.status:criticised the fans, which it said blew the smoke towards the people}. {f21.what:Stop signals at the south entrance} {f21.status:did not light up}.

{f2.role:The man at the wheel}, {f2.age:44}, who comes from {f22.place:Latgovia}, {f1.status:is to be charged} with {f4.what:causing danger by fire}, said police lawyer {f5.name:Gunn Aaberg}. He {f23.status:has pleaded not guilty}. {f24.who:The haulier for whom he works} {f24.status:received a warning} {f24.time:five months ago} over {f24.cause:bad brakes}.

{f26.what:A ferry} {f26.status:is to carry cars} across the fjord {f26.time:from Monday}. {f27.who:Romsnes mayor Stig Valen} called for {f27.position:a second tube} to be dug.

The authority {f30:had planned to renew the tunnel's lights in 2024}.

=== key
f1.status differs A=charged B=to be charged | the driver and the charge
f31 only A | when he was charged
f2.role same A=driver B=man at the wheel | the accused
f2.age same A=44 B=44 | his age
f3.what differs A=refrigerated lorry B=tank lorry | the vehicle
f4.what differs A=negligent driving B=causing danger by fire | the charge
f5.name same A=Gunn Aaberg B=Gunn Aaberg | the prosecutor
f6.what differs A=frozen mackerel B=fish oil | the cargo
f7.status same A=came to a stop B=pulled up | the lorry
f8.place same A=lowest point B=deepest part | where in the tunnel
f9.cause differs A=overheated brakes B=burst tyre | why it caught fire
f10.number compatible A=26 B=25~ | people in the tunnel
f11.who same A=eleven with pupils of a driving school B=eleven with learner drivers | who sheltered
f12.status same A=sheltered in a rescue room B=took refuge in a safety chamber | what they did
f13.who same A=motorcyclist B=man on a motorbike | the injured man
f13.status same A=rode into the smoke B=drove into the fumes | what happened to him
f14.what differs A=collarbone B=leg | what he broke
f15.who compatible A=bus driver B=airport coach driver | Nesset
f15.name same A=Roar Nesset B=Roar Nesset | the helper
f16.status same A=turned round B=U-turn | what he did
f17.number same A=9 B=9 | people he took along
f18.wording differs A=I have always been afraid of this day B=have never been afraid of this day | Nesset's words
f19.status differs A=worked as it should B=blew smoke towards people | the ventilation
f20.source differs A=road authority B=firefighters' union | who judges the ventilation
f21.what same A=red lights at the southern mouth B=stop signals at the south entrance | the signals
f21.status same A=failed to come on B=did not light up | the signals
f22.place same A=Latgovia B=Latgovia | where the driver comes from
f23.status same A=denies guilt B=pleaded not guilty | the driver's answer
f24.who same A=his employer B=the haulier for whom he works | the firm
f24.status differs A=fined B=warned | what the firm got
f24.time same A=2022-06 B=2022-06 | when
f24.cause same A=worn brake linings B=bad brakes | why
f25.status same A=closed B=shut | the tunnel
f25.time differs A=until 1 December B=into January | how long it is closed
f26.what same A=car ferry B=ferry | the replacement
f26.status same A=takes over the traffic B=is to carry cars | the ferry
f26.time differs A=from Saturday B=from Monday | when the ferry begins
f27.who same A=mayor of Romsnes B=mayor of Romsnes | who makes a demand
f27.position differs A=ban on heavy vehicles B=a second tube | what the mayor wants
f28 only A | the fire of 2014
f29 only B | damage to the cables
f30 only B | the plan for the lights
