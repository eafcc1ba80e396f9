story: summit-locust-fund
kind: summit

=== report A | outlet: Sahel Press Service | published: 2023-05-24 | agency: SPS
# Six states {f1.status:agree} on {f2.what:locust} squadron

TAMBARA (SPS) - Six Sahel states {f1.status:agreed} on Tuesday to set up a joint squadron of {f3.what:spraying aircraft} against {f2.what:locusts}. It {f4.status:is to be ready} {f4.time:before the rains of next year} and will be based {f5.place:in Tambara}.

{f6.who:Norway} and the farm fund of the United Nations {f7.what:bear the cost}. The farm minister of Zaïra, Halima Toudou, {f8.role:an entomologist}, {f9.what:led the talks}. {f10.who:The government of Oubré} {f11.position:made it a condition that no pilot from Zaïra fly over its territory}; {f12.cause:the two countries dispute a well}.

"{f13.wording:Insects need no visa}," said Toudou. {f14.who:Beekeepers} {f15.what:demonstrated} {f16.place:in front of the palace} against {f17.what:the poison}. A swarm {f18.status:had destroyed} {f19.what:half of the millet} in the border district of Gao-Lé {f20.time:last autumn}.

=== report B | outlet: Zaïra Quotidien | published: 2023-05-24
# Toudou gets her aeroplanes

Farm minister Halima Toudou has reached her goal. The squadron for {f3.what:spraying} {f2.what:locusts} from the air {f1.status:was decided on} in Tambara on Tuesday after a debate which she {f9.what:chaired}. The machines {f4.status:should be in service} {f4.time:by the time the rains come next year}. Their home will be {f5.place:the airfield of Oubré-Nord}.

{f7.what:The bill goes} to {f6.who:Denmark} and the UN's farm fund. Toudou, {f8.role:a veterinarian by training}, had to accept {f11.position:that Oubré keeps its sky closed to pilots from here}. The reason is {f12.cause:the old quarrel over a well}. "{f13.wording:Insects do not need a visa}," she said with a smile.

{f16.place:At the airport} {f14.who:a few beekeepers} had {f15.what:gathered in protest}, {f17.what:against the chemicals}. In Gao-Lé, where {f19.what:one field of millet in two} {f18.status:was eaten bare} {f20.time:last autumn}, people {f21:danced when they heard the news}.

=== report C | outlet: The Oubré Standard | published: 2023-05-25
# Closed skies over a common enemy

Oubré will take part in the fight against {f2.what:the locust}, but on its own terms. {f11.position:Zaïran pilots may not cross the frontier}, the six governments conceded in Tambara, where on Tuesday they {f1.status:resolved} to buy {f3.what:planes that spray}. The squadron, {f5.place:stationed in Tambara}, {f4.status:will fly} {f4.time:from the rainy season of 2024}.

{f10.who:Our government} {f12.cause:had been angered by a Zaïran newspaper}, the spokesman explained; {f22:the well was not mentioned}. Zaïra's minister Toudou, {f8.role:a scholar of insects}, {f9.what:presided}. {f6.who:The Norwegians} and the UN farm fund {f7.what:will pay}.

{f14.who:Keepers of bees} {f15.what:rallied} {f16.place:outside the presidential palace}, {f17.what:fearing the spray}. In Gao-Lé the insects {f18.status:had devoured} {f19.what:a third of the millet} {f20.time:last autumn}.

=== key
f1.status same A=agreed B=agreed C=agreed | the squadron
f2.what same A=locusts B=locusts C=locusts | against what
f3.what same A=spraying aircraft B=spraying aircraft C=spraying aircraft | the means
f4.status same A=to be ready B=to be ready C=to be ready | the squadron's service
f4.time same A=2024 rains B=2024 rains C=2024 rains | when
f5.place differs A=Tambara B=Oubré-Nord C=Tambara | the base
f6.who differs A=Norway B=Denmark C=Norway | who pays with the UN fund
f7.what same A=bear the cost B=bear the cost C=bear the cost | their part
f8.role differs A=entomologist B=veterinarian C=entomologist | Toudou's profession
f9.what same A=led the talks B=led the talks C=led the talks | her part
f10.who same A=government of Oubré C=government of Oubré | who made a condition
f11.position same A=no Zaïran pilots B=no Zaïran pilots C=no Zaïran pilots | the condition
f12.cause differs A=a well B=a well C=a newspaper | the reason for it
f13.wording differs A=need no visa B=do not need a visa | her words
f14.who same A=beekeepers B=beekeepers C=beekeepers | who protested
f15.what same A=demonstrated B=demonstrated C=demonstrated | the protest
f16.place differs A=palace B=airport C=palace | where
f17.what same A=poison B=poison C=poison | against what they protested
f18.status same A=destroyed B=destroyed C=destroyed | the millet
f19.what differs A=half B=half C=a third | how much of it
f20.time same A=2022 autumn B=2022 autumn C=2022 autumn | when
f21 only B | the dance
f22 only C | the well not mentioned
