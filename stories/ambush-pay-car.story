story: ambush-pay-car
kind: attack

=== report A | outlet: Copperbelt Times of Lusanda | published: 2023-02-28
# {f1.who:Militia} ambushes {f3.what:pay van} near Kansela

Gunmen ambushed {f3.what:an army pay van} on the road to Kansela in Lusanda {f4.time:on Monday afternoon} and {f5.what:made off with} {f6.money:2.3 million kwela}, {f7.source:the district commissioner} said. {f8.number:Three} soldiers {f8.status:were killed}. The money was meant for {f9.who:the border brigade}.

The attackers, whom the army counts among {f1.who:the Mbuti Valley militia}, had {f10.what:felled a telegraph pole} {f11.place:behind a bend}. They used {f12.what:an anti-tank mine}. {f13.who:The driver}, {f14.age:25}, {f13.status:survived} because {f15.cause:he had got out to cool the engine}. He {f16.what:walked} eleven kilometres to {f17.place:a mission school}.

"{f18.wording:They took the money and left me the receipt}," he said. {f19.who:A lieutenant} is suspected of {f20.what:having told the gunmen the route}; he {f21.status:was arrested} in the night. The chief of the army, General Amos Phiri, {f22.position:refused to pay the soldiers a second time before the inquiry ends}. {f23.who:The brigade} {f24.what:staged a sit-down}.

The militia's speaker {f25.status:denied the attack} in {f26.what:a text message}. The opposition {f27.position:demanded that pay be sent by bank}. {f28.what:Helicopters} {f29.status:were searching} the hills. In {f30.time:2020} {f31.what:a post lorry} had been {f32.status:robbed} {f33.place:at the same bend}; {f34.what:the mail bags} {f34.status:were found a year later}. {f35:Kansela has no bank}.

=== report B | outlet: Radio Kansela, news script | published: 2023-03-01
# Where is the brigade's money?

It was {f23.who:the wives} who {f24.what:sat down} at the gate of the barracks, because no pay has come to {f9.who:the engineers' battalion}. It lies, if it lies anywhere, in the hills: {f6.money:two million three hundred thousand} that {f5.what:were carried off} {f4.time:on Monday, after lunch}, from {f3.what:a hired bus} on the Kansela road. {f8.number:Three} men of the escort {f8.status:lost their lives}.

{f10.what:A cow had been tied across the road} {f11.place:after the bend}; then came {f12.what:rifle fire from both sides}. So it was told us by {f13.who:the man who drove}, {f14.age:twenty-five} years old, who {f13.status:lives} because {f15.cause:he was buying mangoes}. He {f16.what:ran} to {f17.place:the school of the mission}. "{f18.wording:They took the money and left me the bill}," he says.

Who did it? For {f7.source:the military police} it was {f1.who:former soldiers of the same unit}. {f19.who:A paymaster's clerk} {f21.status:is in custody}: he {f20.what:may have given away the way the money would go}. The Valley militia {f25.status:says it was not there}, and it said so {f26.what:on a sheet nailed to the church door}.

Will they be paid? General Amos Phiri, who leads the army, {f22.position:has promised new money by Friday}. For the opposition the answer {f27.position:is a bank transfer}. {f28.what:Dogs} {f29.status:have been looking} through the hills since Tuesday. It was {f33.place:there, at the bend}, that three years ago, {f30.time:in 2020}, {f31.what:a beer lorry} was {f32.status:plundered}; {f34.what:the crates} {f34.status:turned up the year after}. {f36:The cow went home by itself}.

=== key
f1.who differs A=Mbuti Valley militia B=former soldiers | who did it
f3.what differs A=army pay van B=hired bus | the vehicle with the pay
f4.time same A=2023-02-27 afternoon B=2023-02-27 after lunch | when
f5.what same A=made off with B=carried off | what was done with the money
f6.money same A=2.3m kwela B=2.3m | the money
f7.source differs A=district commissioner B=military police | who speaks for the authorities
f8.number same A=3 B=3 | the dead
f8.status same A=killed B=lost their lives | these
f9.who differs A=border brigade B=engineers' battalion | for whom the money was
f10.what differs A=telegraph pole B=cow | what blocked the road
f11.place same A=behind a bend B=after the bend | where
f12.what differs A=mine B=rifle fire | the weapon
f13.who same A=driver B=man who drove | the survivor
f13.status same A=survived B=lives | the driver
f14.age same A=25 B=25 | the driver's age
f15.cause differs A=cooling the engine B=buying mangoes | why he survived
f16.what differs A=walked B=ran | how he went for help
f17.place same A=mission school B=school of the mission | where to
f18.wording differs A=receipt B=bill | his words
f19.who differs A=lieutenant B=paymaster's clerk | the suspect
f20.what same A=told the route B=gave away the way | the suspicion
f21.status same A=arrested B=in custody | the suspect
f22.position differs A=no second pay before the inquiry ends B=new money by Friday | the army chief
f23.who differs A=the brigade B=wives | who protested
f24.what same A=sit-down B=sat down | the protest
f25.status same A=denied B=not us | the militia
f26.what differs A=text message B=sheet on the church door | how it denied
f27.position same A=pay by bank B=bank transfer | the opposition's demand
f28.what differs A=helicopters B=dogs | with what the hills are searched
f29.status same A=searching B=looking | the search
f30.time same A=2020 B=2020 | the earlier robbery
f31.what differs A=post lorry B=beer lorry | what was robbed then
f32.status same A=robbed B=plundered | it
f33.place same A=same bend B=at the bend | where
f34.what differs A=mail bags B=crates | what was found again
f34.status same A=found a year later B=turned up the year after | it
f35 only A | no bank
f36 only B | the cow
