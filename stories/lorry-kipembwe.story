story: lorry-kipembwe
kind: accident

=== report A | outlet: Continental Wire | published: 2024-03-06
# Fuel tanker explosion {f1.status:kills} {f1.number:31} on Kipembwe road

KIPEMBWE (Continental Wire) - {f1.number:Thirty-one} people {f1.status:were killed} and {f2.number:62} hurt on Wednesday when a tanker lorry that had overturned {f3.place:near the Mosi bridge} exploded as {f4.who:villagers} were {f4.what:scooping up the fuel it had spilled}, police said.

The lorry, carrying {f5.number:40,000} litres of {f5.what:petrol} to the copper town of {f6.place:Lusenga}, left the road {f7.time:shortly before 7am}. It burned for {f8.time:three hours} before firemen put out the flames.

Police commissioner {f9.name:Joram Chitalu} said the vehicle went over after {f10.cause:a front tyre burst}. The driver, {f11.name:Dennis Mulako}, {f11.age:38}, {f11.status:ran off on foot} and was being sought.

"{f12.wording:We told them to get back, and they would not listen}," Chitalu said.

Grace Ilunde, {f13.role:the district medical officer}, said {f14.number:nine} of the injured were {f14.what:children} and that {f15.number:eleven} patients with burns over most of their bodies had been {f15.status:flown} to {f15.place:the capital}.

The governor of the province, Peter Mulako, who is not related to the driver, said he would {f16.position:bar tankers from the road in daylight}. In 2019 a lorry fire on the same highway killed 22.

=== report B | outlet: The Kipembwe Examiner | published: 2024-03-07
# A town buries its own after the {f3.place:Katolo} fire

By Mwansa Tembo-Reid

They came with buckets, cooking-oil tins and a baby's bath. By the time the sun was over the gum trees yesterday, {f4.who:perhaps two hundred people from the settlements along the highway} were {f4.what:ladling fuel out of the ditch}. At twenty past seven it went up.

The number of those who {f1.status:lost their lives} had reached {f1.number:34} by last night, after {f17:three more died on the ward at St Bakhita's}. The youngest was a boy of six.

The tanker had come to grief {f3.place:at the Katolo junction, four kilometres past the Mosi bridge}, {f7.time:at about ten to seven}. It was bound for {f6.place:Lusenga, in the copper district}, with {f5.number:36,000} litres of {f5.what:kerosene} on board, according to the loading slip seen by this newspaper.

Police now say that {f10.cause:its brakes gave out} on the long hill. Commissioner {f9.name:J. Chitalu} told reporters that the man at the wheel, {f11.name:Denis Muleko}, aged {f11.age:48}, had been {f11.status:picked up at his sister's house} in the evening and would appear in court on Friday.

"{f12.wording:We told them to get back and nobody would listen}," the commissioner said. Several survivors dispute that. "There was no police there at all until it was burning," said Ruth Mulako, 38, who sells tomatoes at the junction and lost a nephew.

At St Bakhita's Mission Hospital the beds ran out before nine. Dr Grace Ilunde, {f13.role:who runs the hospital}, said that {f15.number:eleven} of the worst burned were {f15.status:taken by air} to {f15.place:Port Amalia}, the seat of government, and that {f14.number:nine} of those she admitted were {f14.what:under fifteen}. The hospital has 40 beds; on Wednesday it had 71 patients.

It took the fire brigade, which has two engines for a district of 300,000 people, {f8.time:until almost noon, four and a half hours in all}, to bring the blaze under control.

Governor Peter Mulako came by helicopter in the afternoon. He said a daytime ban on tankers was {f16.position:"not practical" and that each should have a police escort instead}. He promised {f18.money:5,000 kwera} to each bereaved family.

People here remember 2019, when 22 burned to death eight kilometres up the road, and a governor came by helicopter then, too. A warning sign was promised. There is a post, but no sign on it.

=== report C | outlet: Daily Torch | published: 2024-03-06
# INFERNO!

{f1.number:More than thirty} souls {f1.status:perished} this morning in a ball of flame {f3.place:beside the Mosi bridge}.

{f4.who:Poor villagers} had rushed to {f4.what:fill cans from a wrecked tanker} carrying {f5.number:about 40,000} litres of {f5.what:petrol}. Another {f2.number:47} were left with burns, police said. The driver {f11.status:was burned to death in his cab}, a traffic officer told the Torch. The officer blamed {f10.cause:a puncture}.

The families will each get {f18.money:8,000 kwera}, Governor Peter Mulako vowed.

=== key
f1.number changed A=31 B=34 C=31 | how many died
f1.status same A=killed B=killed C=killed | those who died
f2.number differs A=62 C=47 | how many were hurt, on the first day, both on police word
f3.place differs A=near the Mosi bridge B=Katolo junction, 4 km past the bridge C=near the Mosi bridge | where the tanker overturned
f4.who compatible A=villagers B=200~ people of the settlements C=villagers | who was gathering the fuel
f4.what same A=scooping up fuel B=scooping up fuel C=scooping up fuel | what they were doing
f5.number differs A=40000 B=36000 C=40000 | litres on board
f5.what differs A=petrol B=kerosene C=petrol | what the tanker carried
f6.place same A=Lusenga B=Lusenga | where it was bound for
f7.time compatible A=2024-03-06T06:50 B=2024-03-06T06:50~ | when it overturned
f8.time differs A=3 hours B=4.5 hours | how long it burned
f9.name compatible A=Joram Chitalu B=J. Chitalu | the police commissioner
f10.cause differs A=tyre burst B=brakes failed C=tyre burst | why it overturned
f11.name differs A=Dennis Mulako B=Denis Muleko | the driver
f11.age differs A=38 B=48 | the driver's age
f11.status differs A=fled B=arrested C=dead | the driver
f12.wording differs A=and they would not listen B=and nobody would listen | the commissioner's words
f13.role differs A=district medical officer B=head of the hospital | Grace Ilunde
f14.number same A=9 B=9 | children among the hurt
f14.what compatible A=children B=under 15 | who the nine were
f15.number same A=11 B=11 | patients flown out
f15.status same A=flown out B=flown out | the eleven
f15.place compatible A=the capital B=Port Amalia | where they were flown
f16.position differs A=no tankers by day B=escort, no ban by day | what the governor wants
f17 only B | three died at St Bakhita's
f18.money differs B=KWR 5000 C=KWR 8000 | what each bereaved family is to get
