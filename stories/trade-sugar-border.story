story: trade-sugar-border
kind: trade

=== report A | outlet: Fergan Valley Herald | published: 2024-03-13
# {f1.number:Two} {f2.status:hurt} as sugar smugglers rush Kyzyl-Suu border

BATAKEN (Fergan Valley Herald) - Kyrgyz {f3.who:border guards} {f4.what:fired rubber bullets} at {f5.who:smugglers} who tried to {f6.what:drive a herd of donkeys} laden with sugar across the Kyzyl-Suu on {f7.time:Monday night}, {f1.number:two} of whom were {f2.status:wounded}.

{f8.number:Seventy} donkeys {f9.status:were seized}, with {f10.number:4.2} tonnes of sugar, {f11.source:the border service} said. The {f12.who:leader}, {f12.age:48}, {f12.role:a former teacher}, {f13.status:got away} {f14.what:on a motorbike}. One of the wounded {f15.what:lost an eye}; he {f16.status:is being treated} {f17.place:in a military hospital}.

Uzbek sugar {f18.what:costs a third less} since {f19.cause:Bishkek put a tariff on it} {f20.time:in January}. "{f21.wording:My donkey knows no tariff}," said {f22.name:Zamir-aka}, {f22.who:a villager} of Ak-Tatyr, who {f23.what:lost four animals}. {f24.who:The district head} {f25.position:wants the border market reopened}. It {f26.status:has been shut} since {f27.time:2021}.

{f28.who:The economy ministry} {f29.position:will not lower the tariff}: {f30.what:the factory at Kaindy} {f31.cause:must be protected}. {f32.who:Confectioners} {f33.what:have raised prices} by {f34.number:15} per cent. {f35.what:The donkeys} {f36.status:are to be auctioned}. {f37:The last shooting at the river was in 2022.}

=== report B | outlet: Silk Route Trade News | published: 2024-03-15
# One {f2.status:dead} after shots at sugar caravan

One of {f1.number:two} men hit by Kyrgyz {f3.who:soldiers} at the Kyzyl-Suu {f2.status:has died}. The other {f15.what:has lost a hand} and {f16.status:is in care} {f17.place:at the town's clinic}.

The soldiers had {f4.what:shot with live rounds} when {f5.who:people who bring in untaxed goods} {f6.what:drove pack animals} through the river {f7.time:in the night to Wednesday}. {f9.status:In state hands} are now {f8.number:70} donkeys and {f10.number:over four} tonnes of sugar, as {f11.source:the customs service} told us. {f12.who:The man in charge of them}, {f12.age:48} and {f12.role:once a policeman}, {f13.status:escaped} {f14.what:on horseback}.

What makes sugar worth a life? {f18.what:Two thirds of the Kyrgyz price} is what the Uzbek one costs, {f20.time:since the new year}, {f19.cause:because Tashkent gives its mills a subsidy}. "{f21.wording:My donkey knows of no tariff}," as {f22.name:Zamir-aka} of Ak-Tatyr put it, {f22.who:a shopkeeper} {f23.what:whose four animals came home}. {f33.what:Smaller packets}, {f34.number:by some 15 per cent}, {f32.who:the confectioners} blame on the dispute.

{f24.who:The man who runs the district} {f25.position:demands more soldiers}; the market on the border, {f26.status:closed} {f27.time:three years ago}, {f25.position:should stay so}. {f28.who:The ministry of economy} {f29.position:is thinking about a lower tariff}, though {f30.what:the beet growers of Kaindy} {f31.cause:need shelter}.

{f35.what:The animals} {f36.status:go back to their owners}. {f38:The dead man leaves three children.}

=== key
f1.number same A=2 B=2 | men hit
f2.status changed A=wounded B=one dead | the men hit
f3.who differs A=border guards B=soldiers | who fired
f4.what differs A=rubber bullets B=live rounds | what was fired
f5.who same A=smugglers B=people who bring in untaxed goods | at whom
f6.what same A=herd of donkeys B=pack animals | what they drove
f7.time differs A=2024-03-11 night B=2024-03-12 night | when
f8.number same A=70 B=70 | donkeys
f9.status same A=seized B=in state hands | donkeys and sugar
f10.number compatible A=4.2 t B=>4 t | sugar
f11.source differs A=border service B=customs service | on whose word
f12.who same A=leader B=man in charge | the leader
f12.age same A=48 B=48 | the leader
f12.role differs A=former teacher B=former policeman | his past
f13.status same A=got away B=escaped | the leader
f14.what differs A=motorbike B=horse | how
f15.what differs A=eye B=hand | what the wounded man lost
f16.status same A=treated B=in care | the wounded man
f17.place differs A=military hospital B=town's clinic | where
f18.what same A=a third less B=two thirds of the price | the Uzbek price
f19.cause differs A=Kyrgyz tariff B=Uzbek subsidy | why
f20.time same A=2024-01 B=2024-01 | since when
f21.wording differs A=My donkey knows no tariff B=My donkey knows of no tariff | the villager's words
f22.name same A=Zamir-aka B=Zamir-aka | who is quoted
f22.who compatible A=villager B=shopkeeper | who he is
f23.what differs A=lost four animals B=four animals came home | his loss
f24.who same A=district head B=man who runs the district | who demands
f25.position differs A=market reopened B=market closed, more soldiers | what he wants
f26.status same A=shut B=closed | the market
f27.time same A=2021 B=2021 | since when
f28.who same A=economy ministry B=ministry of economy | the ministry
f29.position differs A=no lower tariff B=thinking about it | the ministry
f30.what differs A=factory at Kaindy B=beet growers | what is protected
f31.cause same A=protection B=shelter | why
f32.who same A=confectioners B=confectioners | who raises prices
f33.what differs A=raised prices B=smaller packets | the prices
f34.number same A=15 B=15~ | by how much
f35.what same A=donkeys B=animals | what happens to the donkeys
f36.status differs A=auctioned B=returned | the donkeys
f37 only A | the last shooting
f38 only B | the children
