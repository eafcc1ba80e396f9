story: bomb-tamarisk-barracks
kind: attack

=== report A | outlet: Hexagon Wire | published: 2020-09-18T11:15 | agency: Hexagon
# Bomb at Kabrine barracks {f1.status:kills} at least {f1.number:nine}

PORT MAZOUK, Kabrine (Hexagon) - {f2.what:A pick-up truck} packed with explosives blew up at {f3.place:the north gate} of an army barracks in Port Mazouk {f4.time:at 6.40 a.m. on Friday}, {f1.status:killing} at least {f1.number:nine} soldiers and wounding {f5.number:more than 30} people, military and medical sources said.

Most of the victims were recruits who {f6.what:were queueing for their pay}. The driver {f7.status:died} in the blast, one officer said. The charge weighed {f8.number:some 200 kilos}, according to the same man, who was not authorised to speak.

Windows were broken half a mile away. "I thought the sea had come in," said Zoubida Ferhat, 58, who sells doughnuts opposite the Tamarisk Barracks. Ambulances took the injured to {f9.place:the Sisters' Hospital} and to a naval clinic.

There {f24:was no claim of responsibility at first}. The Army of the Dunes, which wants a state of its own in the south, has attacked the security forces many times, but seldom on the coast.

Defence Minister {f11.name:Laid Boumerdi} {f11.status:is expected} in the city on Saturday. It is the worst attack in Kabrine since {f12.time:2018}, when {f12.number:eight} cadets were killed at {f12.place:the police school} in the capital.

=== report B | outlet: Radio Kabrine, morning news (transcript) | published: 2020-09-19T08:00
# Nation mourns the {f1.status:martyrs} of Tamarisk

Good morning. The number of the {f1.status:martyrs} of Friday's cowardly crime has risen to {f1.number:fourteen}. {f5.number:Forty-one} wounded are in the care of the doctors. {f10.who:The Army of the Dunes} is responsible, the Ministry of Defence has announced.

The criminals had loaded {f2.what:a lorry} with explosives and driven it against {f3.place:the north gate} of the barracks, where young men {f6.what:were standing in line for their wages}. The driver {f7.status:was torn to pieces} by his own bomb. That not more lives were lost is owed to {f13.role:Sergeant} {f13.name:Idir Benslam}, who fired at the vehicle until the end and {f13.status:fell at his post}.

Among the fallen is Private {f14.name:Samir Oudjal}, {f14.age:19}, who {f14.what:was to be married in October}.

There {f15.status:had been no warning} of any kind, the ministry stressed. {f16.number:Three} suspects are in custody. A reward of {f17.money:five million dinars} has been offered for the men behind the attack. A curfew from ten in the evening to five in the morning {f18.status:is in force} in {f18.place:the harbour district}.

General {f19.name:Tahar Meknassi}, commander of the coastal region, declared at the graveside: "{f20.wording:We shall pursue them to the last cave}."

The national library, the theatres and the stadiums are closed until Monday.

=== report C | outlet: Le Quai, Port Mazouk weekly | published: 2020-09-24
# Six days after Tamarisk: {f1.number:sixteen} {f1.status:graves} and some questions

{f13.name:Idir Bensalem} is {f13.status:alive}. One has to begin with that, because the radio buried him on Saturday. The {f13.role:corporal}, 27, lies in {f9.place:the Sisters' Hospital} with his jaw wired, and he writes down what he remembers on the back of a temperature chart.

It was {f2.what:a water lorry}, he writes, such as calls every morning. It came not to the north gate, where the ministry has put it, but to {f3.place:the kitchen entrance} on the south side, {f4.time:at twenty to seven}. He waved it to a halt. The man at the wheel {f7.status:jumped out and ran}. {f13.name:Bensalem} shot at the tyres, then at the tank. After that he remembers nothing.

The recruits {f6.what:were waiting for the bus that was to take them home on leave}. {f1.number:Sixteen} {f1.status:are dead} by now; the last two died on Tuesday. {f14.name:Samir Oudjal}, {f14.age:19}, was one of the first. His mother, 42, shows the suit {f14.what:for the wedding next month}. {f5.number:Forty-one} people were hurt. The dean of engineering at the university, who has seen the crater, puts the charge at {f8.number:half a tonne}.

Who did it? The ministry named the Army of the Dunes within a day. The Army of the Dunes {f21:denies it}. On Monday {f10.who:a group called the Black Lantern} sent this paper a film of the lorry being filled.

Did anybody know? A note of the intelligence service, of which we have a copy, {f15.status:warned of an attack "on a barracks in the port"}. It is dated {f22:16 September}, two days before.

The police now hold {f16.number:twelve} men. Nobody has come forward for the {f17.money:five million dinars}. The curfew {f18.place:around the harbour} {f18.status:was lifted} on Tuesday night.

Minister {f11.name:Boumerdi} {f11.status:never came}. His helicopter turned back over the salt flats, {f23:because of the sand}, it was said. General {f19.name:Tahar Meknassi} had spoken in his stead: "{f20.wording:We will pursue them to the last well}." In the hospital, {f13.name:Bensalem} wrote: which well?

{f12.time:Two years ago}, after {f12.number:eight} cadets had died at {f12.place:the police academy}, there was talk of an inquiry as well. It has not reported yet.

=== key
f1.number changed A=>=9 B=14 C=16 | the dead of the attack
f1.status same A=dead B=dead C=dead | the victims
f2.what differs A=pick-up truck B=lorry C=lorry | what carried the bomb
f3.place differs A=north gate B=north gate C=kitchen entrance | where it went off
f4.time same A=2020-09-18T06:40 C=2020-09-18T06:40 | when
f5.number compatible A=>30 B=41 C=41 | the wounded
f6.what differs A=queueing for pay B=queueing for pay C=waiting for a bus | what the recruits were doing
f7.status differs A=died B=died C=ran away | the driver
f8.number differs A=200 kg~ C=500 kg~ | the charge
f9.place same A=Sisters' Hospital C=Sisters' Hospital | where the wounded were taken
f10.who differs B=the Army of the Dunes C=the Black Lantern | who did it
f11.name compatible A=Laid Boumerdi C=Boumerdi | the defence minister
f11.status changed A=expected C=never came | the minister's visit
f12.time same A=2018 C=two years ago | the earlier attack
f12.number same A=8 C=8 | the dead of the earlier attack
f12.place same A=police school C=police academy | where the earlier attack was
f13.role differs B=sergeant C=corporal | the man who shot at the vehicle
f13.name differs B=Idir Benslam C=Idir Bensalem | the man who shot at the vehicle
f13.status differs B=dead C=alive | the man who shot at the vehicle
f14.name same B=Samir Oudjal C=Samir Oudjal | a dead recruit
f14.age same B=19 C=19 | the dead recruit
f14.what same B=to be married in October C=wedding next month | the dead recruit
f15.status differs B=no warning C=warned | whether there was a warning
f16.number changed B=3 C=12 | suspects held
f17.money same B=5m dinars C=5m dinars | the reward
f18.status changed B=in force C=lifted | the curfew
f18.place same B=harbour district C=around the harbour | where the curfew is
f19.name same B=Tahar Meknassi C=Tahar Meknassi | the general
f20.wording differs B=we shall pursue them to the last cave C=we will pursue them to the last well | the general's words
f24 only A | no claim at first
f21 only C | the denial
f22 only C | the date of the note
f23 only C | why the helicopter turned back
