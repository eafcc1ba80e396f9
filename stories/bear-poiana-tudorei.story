story: bear-poiana-tudorei
kind: local

=== report A | outlet: Prefecture of Cerna County, press office | published: 2021-10-18T11:00
# Information on the incident with a bear at Poiana Tudorei

On {f1.time:17 October at 18:20}, the emergency number received a call about a bear attack in the resort of Poiana Tudorei, {f2.place:in the car park of the cable car}.

The victim, a woman of {f3.age:29}, {f3.role:a tourist} from Ploiești, suffered {f4.what:bites to the shoulder}. She was taken by {f5.what:ambulance} to the county hospital, where her condition is {f4.status:stable}.

From the first findings it results that the person {f6.cause:had approached the animal in order to feed it}. The prefecture reminds the public that feeding bears is punished with fines of {f7:up to 30,000 lei}.

The local intervention team first tried to drive the animal away with {f8:rubber bullets}. As this had no effect, {f9.who:the mayor} gave permission for it to be killed. {f10.what:The female}, weighing {f11.number:about 140} kilograms, {f12.status:was shot dead} at 19:05 by {f13.who:a gendarme}. {f14.what:Her two cubs} {f14.status:were taken to a sanctuary} the same evening.

A warning to all mobile telephones in the area was sent at {f15.time:18:31}.

=== report B | outlet: Ediția Zero | published: 2021-10-18T18:00
# {f3.role:Receptionist} {f4.status:fights for life} after BEAR horror - and the beast {f25.status:is still out there}

She was only on her way to work. {f16.name:Ilinca Moraru}, {f3.age:29}, {f3.role:a receptionist} at the Hotel Cerbul, was walking down {f2.place:the path from the waterfall} on {f1.time:Sunday evening} when the bear came out of the bushes. It tore open {f4.what:her shoulder} and dragged her eleven metres. {f4.status:She is fighting for her life}, her boyfriend told us through tears.

{f17.who:A guest of the hotel}, a 61-year-old from Ploiești, heard the screams and drove the animal off with {f17.what:his umbrella}. "{f18:I am no hero. It looked at me as if I had interrupted it at dinner}," he says. {f5.what:A helicopter} flew Ilinca to the county hospital.

Did she feed it? "Never," says her boss. The bear {f6.cause:had been coming for the hotel's bins} for weeks, and everybody knew.

And now the scandal. The bear that was {f12.status:killed} is {f19.status:NOT the one that attacked}, {f19.source:hunters who saw the carcass} swear to us. {f10.what:A female} lies in the cold store. {f20.what:A huge male} bit Ilinca. He was seen limping off into the woods.

The fatal shot at the female was fired by {f13.who:a hunter from the local club}, when {f9.who:the mayor} had at last made up his mind. Her {f14.what:two cubs} {f14.status:have not been found}. And the warning? It reached people's phones {f15.time:at nine}, when it was all over.

=== report C | outlet: Gazeta de Cerna | published: 2021-10-20
# Saliva test: the dead bear {f19.status:was not the attacker}

By Vlad Munteanu-Ispas

POIANA TUDOREI - {f19.source:The veterinary laboratory} has the last word: the saliva in the jacket of {f16.name:Ilinca Moraru} comes from {f20.what:a male}. {f10.what:The she-bear} that was {f12.status:shot} {f1.time:on Sunday evening} died for nothing. She weighed {f11.number:98} kilos.

The prefect, who had spoken of a tourist feeding the animal, apologised on Tuesday. The {f3.age:27-year-old} {f3.role:works at the reception of a hotel} and {f6.cause:had surprised the bear at the rubbish containers}, behind {f2.place:the lower station of the cable car}.

She is doing better. The doctors operated on {f4.what:her shoulder} twice and moved her {f4.status:out of intensive care} yesterday. The story of the umbrella is true, by the way, except that it was {f17.what:a selfie stick}, and that it was {f17.who:her colleague from the kitchen} who swung it. He would rather not give his name.

The order to shoot had been given by {f9.who:the deputy mayor}, since {f21:the mayor was at a christening in another county}. {f13.who:A gamekeeper} carried it out. The {f14.what:two cubs} {f14.status:were caught} on Tuesday with honey and are now in the sanctuary at Zărnel.

The ministry of the environment {f22:has suspended} the town hall's right to order the killing of bears. A bear safety course for tour guides, planned for today, {f24:was called off}.

The male {f25.status:is still free}. The village has ordered {f26:steel bins}, which are to come in the spring.

In 2018 two shepherds were injured above the same resort; one of them lost an eye.

=== key
f1.time compatible A=2021-10-17T18:20 B=2021-10-17 evening C=2021-10-17 evening | when it happened
f2.place differs A=cable car station B=path from the waterfall C=cable car station | where it happened
f3.age differs A=29 B=29 C=27 | the victim
f3.role differs A=tourist B=receptionist C=receptionist | the victim
f4.what compatible A=bites to the shoulder B=shoulder torn open C=shoulder | her injury
f4.status differs A=stable B=fighting for her life C=out of intensive care | her condition
f5.what differs A=ambulance B=helicopter | how she was taken to hospital
f6.cause differs A=tried to feed it B=bear came for the bins C=bear came for the bins | why it came to the attack
f9.who differs A=mayor B=mayor C=deputy mayor | who gave the order to shoot
f10.what same A=female B=female C=female | the bear that was killed
f11.number differs A=140~ C=98 | her weight in kilos
f12.status same A=killed B=killed C=killed | the female
f13.who differs A=gendarme B=hunter C=gamekeeper | who shot her
f14.what same A=two cubs B=two cubs C=two cubs | the young
f14.status differs A=taken to a sanctuary B=not found C=caught and taken to a sanctuary | the cubs
f15.time differs A=18:31 B=21:00 | when the warning came
f16.name same B=Ilinca Moraru C=Ilinca Moraru | the victim
f17.what differs B=umbrella C=selfie stick | with what the bear was driven off
f17.who differs B=hotel guest C=colleague from the kitchen | who drove it off
f19.status same B=not the attacker C=not the attacker | the killed bear
f19.source differs B=hunters C=veterinary laboratory | on whose word
f20.what same B=male C=male | the attacker
f25.status same B=free C=free | the attacker
f7 only A | the fine for feeding
f8 only A | the rubber bullets
f18 only B | the words of the helper
f21 only C | where the mayor was
f22 only C | the ministry's step
f24 only C | the course called off
f26 only C | the steel bins
