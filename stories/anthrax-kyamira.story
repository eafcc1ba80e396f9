story: anthrax-kyamira
kind: health

=== report A | outlet: Kampala Dispatch | published: 2023-11-28
# {f1.number:Four} dead in Kyamira, {f2.what:anthrax} {f2.certainty:suspected}

KYAMIRA, Tuesday - {f1.number:Four} people have died and {f12.number:at least 19} have been taken ill in the cattle district of Kyamira after eating meat from an animal that had dropped dead, officials said, in what {f2.certainty:is believed to be} an outbreak of {f2.what:anthrax}.

The patients have {f10.what:swollen hands and faces and sores with a black crust}, said the district health officer, {f8.name:Dr Florence Nabirye}. "{f8.wording:We are begging people not to touch a cow that has died by itself}," she told reporters at the gate of Kyamira Hospital.

The sickness is thought to have begun in {f4.place:Kasozi} village, where {f3.cause:a cow found dead at dawn was cut up and shared out among mourners at a burial} on {f13.time:11 November}. The first to fall ill was {f5.who:a herdsman}, aged {f5.age:42}, who had skinned it. He died {f14.time:six days later}.

Samples were sent to the laboratory in Entebbe {f22.time:only on Friday}. {f9.cause:The district vehicle had no fuel}, a councillor, Geoffrey Tumwine, complained. "{f22.time:Nine days} for a journey of five hours," he said.

The ministry of agriculture {f6.status:intends to ban} the movement of cattle, goats and hides out of the district and has {f15.status:set aside} {f15.money:300 million shillings} for vaccines. Butchers in Kyamira town {f16:say they will defy a ban} unless they are given something to live on.

The burials were carried out by {f17.who:relatives}, some of them with bare hands, according to the councillor.

Kyamira last saw the disease in {f18.time:2011}, when {f18.number:83} hippos perished along the river and two fishermen died.

=== report B | outlet: Radio Ssanyu, midday bulletin (transcript) | published: 2023-11-30
# Midday news, Thursday

PRESENTER: It {f2.certainty:is} {f2.what:anthrax}. The laboratory in Entebbe {f2.certainty:confirmed} it last night, and the toll in Kyamira has gone up again. {f1.number:Seven} people are dead. Our reporter Moses Kiggundu is there. Moses, how did it come to this?

KIGGUNDU: Well, what people here tell you is that {f3.cause:the meat was sold, openly and cheaply, at the Thursday market}. The first man to get sick was {f5.who:a butcher} from {f4.place:Nabitende}, {f5.age:24} years old. He'd cut himself on the thumb. {f14.time:Within a week} he was dead. A cousin showed me the knife; it's still in the kitchen.

PRESENTER: And what do the doctors see?

KIGGUNDU: {f10.what:Black scabs, mostly on the arms, and swelling} so bad that some can't open their eyes. The hospital has {f12.number:26} on its list now. {f19:Ten beds, and the rest on mats in the corridor}. They've got enough antibiotics for the moment.

PRESENTER: We've a clip of the woman in charge, {f8.name:Dr Florence Nabirye}.

NABIRYE (recording): {f8.wording:We are begging people not to eat a cow that has died by itself}. If you have eaten it already, come. Nobody will be punished.

KIGGUNDU: Since this morning no animal {f6.status:may leave} Kyamira. There are soldiers on the two bridges, I counted eleven lorries full of cattle waiting. The dead, by the way, are being {f17.who:buried by a Red Cross team} in white suits, and they were {f17.who:from the very first one}.

PRESENTER: Vaccination?

KIGGUNDU: It {f20.status:started} at dawn. The ministry of agriculture puts the cost at {f15.money:500 million shillings}, and {f20.number:3,000} head had been done by the time I left the kraal.

PRESENTER: And I suppose the old people remember the last time?

KIGGUNDU: They do. In {f18.time:2011} it was the hippos. {f18.number:Eighty-three} of them, rolling down the river.

=== report C | outlet: Outbreak Notes, a weekly letter for health workers | published: 2023-12-08
# {f2.what:Anthrax}, Kyamira district, Uganda: {f1.number:eleven} deaths

As of Thursday, {f12.number:41} human cases had been reported, {f1.number:eleven} of them fatal. The agent was {f2.certainty:identified} by the national laboratory on 29 November.

Index case: {f5.who:herdsman}, {f5.age:42}, male, resident of {f4.place:Kasozi}, who handled the carcass of a cow. {f3.cause:Its meat was distributed at a funeral} on {f13.time:4 November}; a link with a market could not be shown. Clinical picture: {f10.what:oedema and black eschars}; in {f21:three cases the gut was affected}.

Confirmation was slow, chiefly because {f9.cause:the laboratory had run out of reagents}. {f8.name:Dr Nabirye}, who has led the response, points out that the samples left her district {f22.time:within a day}.

Control: {f20.number:38,000} cattle {f20.status:have been vaccinated}. The ban on livestock movements {f6.status:was lifted} on Wednesday. Safe burial was introduced on 27 November; before that, {f17.who:families} had buried their dead themselves. The ministry of agriculture has {f15.status:spent} {f15.money:300 million shillings}.

A previous outbreak, in {f18.time:2011}, caused heavy losses among hippopotamuses.

=== key
f1.number changed A=4 B=7 C=11 | the dead
f2.what same A=anthrax B=anthrax C=anthrax | the disease
f2.certainty changed A=probable B=certain C=certain | whether it is anthrax
f3.cause differs A=meat shared at a burial B=meat sold at the market C=meat shared at a burial | how people were infected
f4.place differs A=Kasozi B=Nabitende C=Kasozi | where the first patient came from
f5.who differs A=herdsman B=butcher C=herdsman | the first patient
f5.age differs A=42 B=24 C=42 | the first patient
f6.status changed A=planned B=in force C=lifted | the ban on moving cattle
f8.name same A=Florence Nabirye B=Florence Nabirye C=Florence Nabirye | the district health officer
f8.wording differs A=We are begging people not to touch a cow that has died by itself B=We are begging people not to eat a cow that has died by itself | her words
f9.cause differs A=no fuel for the vehicle C=laboratory had no reagents | why the confirmation took so long
f10.what compatible A=swelling and black sores B=black scabs and swelling C=oedema and black eschars | the symptoms
f12.number changed A=>=19 B=26 C=41 | people taken ill
f13.time differs A=2023-11-11 C=2023-11-04 | the funeral
f14.time compatible A=6 days later B=within a week | when the first patient died
f15.money differs A=UGX 300m B=UGX 500m C=UGX 300m | the ministry's money for vaccines
f15.status changed A=set aside C=spent | the ministry's money for vaccines
f17.who differs A=relatives B=Red Cross from the first C=relatives | who buried the first dead
f18.time same A=2011 B=2011 C=2011 | the earlier outbreak
f18.number same A=83 B=83 | hippos dead in 2011
f20.status changed B=begun C=done | the vaccination
f20.number changed B=3000 C=38000 | cattle vaccinated
f22.time differs A=2023-11-24, after nine days C=within a day | when the samples were sent off
f16 only A | the butchers' threat
f19 only B | patients on mats
f21 only C | cases of the gut
