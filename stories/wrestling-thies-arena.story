story: wrestling-thies-arena
kind: sport

=== report A | outlet: Le Quotidien de la Petite-Côte | published: 2024-02-12
# Chaos in Thiès: "Tiger of Kayar" {f1.status:disqualified}, arena in uproar

THIÈS - It was to be the bout of the year. It lasted {f2.number:four} minutes and ended under clouds of {f10.what:tear gas}.

Before {f3.number:some 9,000} spectators in the Ngagne Demba arena, {f4.name:Moussa Ndoye}, called the Tiger of Kayar, was {f1.status:thrown out} of his fight against Ibou Sarr on {f5.time:Sunday} evening {f6.cause:for a blow with the elbow} that left his opponent with {f7.what:a cut above the left eye}. {f8.who:The referee, Alioune Mbodj}, {f8.what:took the decision on his own} and did not so much as look at the jury table.

Within seconds the stands on the north side were raining {f9.what:bags of water}. Gendarmes {f10.what:fired tear gas} and left {f11.place:the gate on the market side} shut, so that people had to climb the fence. {f12.number:Seventeen} were {f12.status:hurt}, most of them with sprains. One, a {f13.role:peanut seller} of {f13.age:51}, {f13.what:burned her hand} when she picked up a canister. A 15-year-old boy, one of the drummers, fainted but was on his feet again before the ambulance came.

Ndoye's trainer, Pape Samba Ndoye, who is his {f14.what:uncle}, said that his wrestler {f15.position:would appeal} to the {f15.whom:national wrestling committee}. "{f16.wording:He hit nobody. Ibou ran into the arm}," he said. On the other side they saw it differently. "The whole of Thiès has seen the elbow," said Sarr's mother, who had come with eleven neighbours.

The purse of {f17.money:60 million CFA francs} {f18.status:will be paid} to Sarr in full, promised the promoter, {f19.name:Assane Gningue}. Spectators, he added, {f20.status:should not expect their money back}: "{f21.wording:They paid for a fight and they got a fight}."

It is the second time within a year that an evening of Gningue's ends badly. Last June a bout in Mbour was broken off when the floodlights failed.

Ndoye, {f22.age:27}, a {f22.role:fisherman's son} from Kayar, had won all his {f23.number:eleven} fights. With a victory he would have been allowed to challenge for {f24:the title of king of the arenas}. Before the bout his helpers had spent three quarters of an hour pouring {f25.what:milk and water from seven wells} over him, and he had been wearing {f26.what:a belt of goat leather} that he {f26.status:took off} only when the judges insisted.

{f27.who:The prefect of Thiès} {f27.status:is considering} whether to {f27.what:close the arena}. {f28:Two cars were overturned in the car park.}

=== report B | outlet: Teranga Sport | published: 2024-02-13 | agency: TSP
# {f6.cause:Ring in the bandage} cost Ndoye the fight, says jury

DAKAR (TSP) - {f4.name:Moussa Ndoye} {f1.status:lost by disqualification} on {f5.time:Sunday} because {f6.cause:he had a copper ring hidden in the bandage on his right hand}, and not for a foul, {f8.who:the three members of the jury} at the Ngagne Demba arena in Thiès have made clear.

{f8.what:The referee had asked them for a ruling}, their chairman, Cheikh Tidiane Lô, said on Monday, after he noticed that the skin on {f7.what:Ibou Sarr's forehead, above the left eye}, had been cut as if with a knife. "{f29:No elbow makes such a mark}," said Lô. Only {f2.number:four} minutes had been fought.

Supporters of the "Tiger of Kayar" then tore out {f9.what:plastic seats} and threw them on to the sand. The gendarmerie {f10.what:used tear gas} to clear the terraces, which held {f3.number:around 9,000} people. {f11.place:The gate towards the railway} stayed shut for too long. {f12.number:Seventeen} people were {f12.status:injured}, among them a {f13.role:woman selling groundnuts}, {f13.age:57}, whose {f13.what:hand was cut open by a splinter of plastic}.

Ndoye {f15.position:lodged an appeal} on Monday afternoon. It went to {f15.whom:the national wrestling committee}, which has ten days to rule. Pape Samba Ndoye, who trains him and is {f14.what:his elder brother}, denied that there had been any ring. "{f16.wording:He hit nobody, and Ibou ran into the arm}," he said.

Until the ruling, {f17.money:the 60 million CFA francs} in prize money {f18.status:stay frozen} in an account of the committee. Ticket holders, however, {f20.status:will be given half of the price back}, according to {f19.name:Assane Gningue}, who staged the evening. He did not say when. "{f21.wording:They paid for a fight and they got a fight},{f30: but I have a heart}," he explained.

The defeat is the first for the {f22.age:27-year-old}, {f22.role:whose father goes out for sardinella} at Kayar, after {f23.number:fourteen} wins. His preparations in the ring had been remarkable even by the standards of the sport. For 45 minutes he was showered with {f25.what:sour milk and water drawn from seven wells}; {f26.what:a goatskin belt} {f26.status:stayed on} throughout, the jury having decided to look the other way.

Whether there will be wrestling in Thiès again this season is open. {f27.who:The mayor} {f27.status:ordered} on Monday that {f27.what:the arena be shut} {f31:until the fence has been replaced}.

In 2019 a jury decision in Pikine was overturned on appeal, and the wrestler concerned got his purse eight months later.

=== key
f1.status same A=disqualified B=disqualified | Ndoye
f2.number same A=4 B=4 | minutes fought
f3.number same A=9000~ B=9000~ | spectators
f4.name same A=Moussa Ndoye B=Moussa Ndoye | the disqualified wrestler
f5.time same A=2024-02-11 B=2024-02-11 | day of the bout
f6.cause differs A=blow with the elbow B=copper ring hidden in the bandage | why he was disqualified
f7.what compatible A=cut above the left eye B=cut on the forehead above the left eye | Sarr's injury
f8.who differs A=referee B=jury | which of them decided
f8.what differs A=referee decided alone, without the jury B=referee asked the jury | how the decision came about
f9.what differs A=bags of water B=plastic seats | what was thrown
f10.what same A=tear gas B=tear gas | what the gendarmes used
f11.place differs A=market side B=railway side | the gate that was shut
f12.number same A=17 B=17 | injured
f12.status same A=hurt B=injured | the seventeen
f13.role same A=peanut seller B=groundnut seller | the hurt woman
f13.age differs A=51 B=57 | the hurt woman
f13.what differs A=burn on the hand B=cut on the hand | her injury
f14.what differs A=uncle B=elder brother | what the trainer is to Ndoye
f15.position changed A=will appeal B=appealed | the appeal
f15.whom same A=national wrestling committee B=national wrestling committee | where the appeal goes
f16.wording differs A=He hit nobody. Ibou ran into the arm B=He hit nobody, and Ibou ran into the arm | the trainer's words
f17.money same A=XOF 60m B=XOF 60m | the purse
f18.status changed A=to be paid to Sarr B=frozen | the purse
f19.name same A=Assane Gningue B=Assane Gningue | the promoter
f20.status differs A=no refund B=half the price refunded | the spectators' money
f21.wording same A=They paid for a fight and they got a fight B=They paid for a fight and they got a fight | the promoter's words
f22.age same A=27 B=27 | Ndoye
f22.role same A=fisherman's son B=son of a fisherman | Ndoye
f23.number differs A=11 B=14 | Ndoye's wins before
f25.what compatible A=milk and water from seven wells B=sour milk and water from seven wells | what was poured over him
f26.what same A=belt of goat leather B=goatskin belt | what he wore
f26.status differs A=taken off B=stayed on | the belt
f27.who differs A=prefect B=mayor | who deals with the closing of the arena
f27.status changed A=considered B=ordered | the closing of the arena
f27.what same A=close the arena B=shut the arena | what is to happen
f24 only A | the title he could have challenged for
f28 only A | the cars overturned
f29 only B | the jury chairman on the mark
f30 only B | the promoter's heart
f31 only B | until when the arena is shut
