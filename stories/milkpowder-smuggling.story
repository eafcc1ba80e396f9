story: milkpowder-smuggling
kind: trade

=== report A | outlet: Steppe Chronicle | published: 2024-11-07
# {f1.who:Customs men} find {f2.what:baby formula} under {f3.what:melons}

ULKEN-TOBE, Nov 7 (Steppe Chronicle) - {f1.who:Customs officers} at the Ulken-Tobe crossing have {f4.status:confiscated} {f5.number:18} tonnes of {f2.what:infant milk powder} that was being taken {f6.place:into China} beneath a load of {f3.what:melons}, the service said on Thursday.

The tins were discovered on {f7.time:Tuesday night}, when {f8.what:a dog} showed interest in a refrigerated {f9.what:lorry}. Its driver, {f10.age:29}, {f11.status:ran off} across a field and was {f12.status:caught} {f13.place:in a stable}. He is suspected of {f14.what:smuggling}; {f15.status:he says he knew nothing}.

The goods are worth {f16.money:210 million tenge}. They were made {f17.place:in Poland} and had been {f18.what:stolen} in transit, in the opinion of {f19.who:the regional prosecutor}, Saule Omirbek. "{f20.wording:This is not a man with a suitcase, this is an industry}," she said.

Her office is looking for {f21.who:the owner of the cold store} where the lorry was loaded, {f21.role:a former wrestler}. He {f22.status:is thought to have left the country}. {f23.who:A customs inspector} who {f24.what:waved through two earlier loads} has been {f25.status:suspended}.

Part of the powder {f26.status:will be given to} {f27.who:orphanages}, once {f28.who:veterinary laboratory staff} have {f28.status:tested} it. The rest is to be {f29.status:burnt}, since {f30.cause:the seals were broken}.

Demand for foreign milk has been high across the border since {f31.what:a contamination scandal} in {f32.time:2008}. {f33.who:Traders} at the bazaar in Ulken-Tobe said that {f34.what:prices had risen} {f35.number:by half} since spring.

=== report B | outlet: Inner Asia News | published: 2024-11-08
# Kazakh {f1.who:border guards} seize milk hidden in {f3.what:watermelon} {f9.what:truck}

The fruit was real, and so were {f5.number:18,000 kilos} of {f2.what:powdered formula for babies} underneath. {f1.who:Border troops} of Kazakhstan {f4.status:impounded} the consignment at Ulken-Tobe {f7.time:in the night to Wednesday}, before it could {f6.place:cross to the Chinese side}.

{f8.what:A scanner} had revealed rows of round shapes among the {f3.what:watermelons}, which were not surprising, and rows of others, which were. The {f9.what:truck}'s driver, {f10.age:29}, {f11.status:took to his heels}; {f12.status:he was seized} {f13.place:in a drainage pipe}. He stands accused of {f14.what:trafficking} and {f15.status:has made a confession}.

A value of {f16.money:210 million tenge} was put on the tins, which had come {f17.place:from the Netherlands}. According to {f19.who:the district's police chief}, Saule Omirbek, they had been {f18.what:bought quite legally} before they vanished from the papers. "{f20.wording:This is not a man with a suitcase, this is a factory}," was how she put it.

Her men are hunting {f21.who:the proprietor of a cold store}, {f21.role:once a boxer of some fame}, who {f22.status:is believed to be abroad}. {f23.who:An inspector of customs} has been {f25.status:relieved of his duties}: he {f24.what:had sold blank forms}.

{f28.who:Chemists} {f28.status:must now check} the powder. What is good {f26.status:is promised to} {f27.who:hospitals}; what is not {f29.status:goes into the furnace}, because {f30.cause:its date has expired}.

Chinese parents have trusted imported milk more than their own since {f32.time:2008}, when {f31.what:tainted powder} made headlines. {f33.who:Bazaar sellers} see it in their tills: {f34.what:what a tin costs} {f35.number:has gone up 50 per cent} since April. {f36:A second truck is being searched.}

=== key
f1.who differs A=customs officers B=border guards | who found it
f2.what same A=infant milk powder B=powdered baby formula | the contraband
f3.what differs A=melons B=watermelons | the fruit above it
f4.status same A=confiscated B=impounded | the goods
f5.number same A=18 t B=18 t | the amount
f6.place same A=China B=China | where it was going
f7.time same A=2024-11-05 night B=2024-11-05 night | when it was found
f8.what differs A=dog B=scanner | how it was discovered
f9.what same A=lorry B=truck | the vehicle
f10.age same A=29 B=29 | the driver
f11.status same A=ran off B=took to his heels | the driver
f12.status same A=caught B=seized | the driver
f13.place differs A=stable B=drainage pipe | where he was caught
f14.what same A=smuggling B=trafficking | the accusation
f15.status differs A=denies B=confessed | the driver on it
f16.money same A=KZT 210m B=KZT 210m | the value
f17.place differs A=Poland B=Netherlands | where the milk was made
f18.what differs A=stolen B=bought legally | how they had got it
f19.who differs A=regional prosecutor B=district police chief | Omirbek's office
f20.wording differs A=This is not a man with a suitcase, this is an industry B=This is not a man with a suitcase, this is a factory | her words
f21.who same A=owner of the cold store B=proprietor of a cold store | who is sought
f21.role differs A=former wrestler B=former boxer | his past
f22.status same A=abroad B=abroad | where he is believed to be
f23.who same A=customs inspector B=inspector of customs | the official
f24.what differs A=waved loads through B=sold blank forms | his offence
f25.status same A=suspended B=relieved of duties | the official
f26.status same A=will be given B=promised | the good powder
f27.who differs A=orphanages B=hospitals | who gets it
f28.who differs A=veterinary laboratory B=chemists | who tests it
f28.status compatible A=to be tested B=to be checked | the test
f29.status same A=burnt B=burnt | the rest
f30.cause differs A=seals broken B=date expired | why it is burnt
f31.what same A=contamination scandal B=tainted powder | the event of 2008
f32.time same A=2008 B=2008 | when
f33.who same A=traders at the bazaar B=bazaar sellers | who speak of prices
f34.what same A=prices rose B=cost went up | the prices
f35.number same A=50 per cent B=50 per cent | the rise
f36 only B | the second truck
