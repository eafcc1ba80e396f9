story: football-loan-striker
kind: sport

=== report A | outlet: Iberia Football Wire | published: 2025-08-29
# Valmoral {f1.status:sign} {f2.role:striker} Ndiaye-Cole {f3.what:on loan}

VALMORAL, Aug 29 (IFW) - Valmoral have {f1.status:signed} the Senegalese {f2.role:striker} Amadou Ndiaye-Cole {f3.what:on loan} from {f4.who:the Belgian club Zoutkamp} {f5.time:until June}, the clubs said on Friday.

The 23-year-old {f6.status:passed} {f6.what:his medical} {f6.time:on Thursday}. Valmoral {f7.what:have an option to buy him} for {f7.money:€9 million}. He will wear {f8.number:number 17}. "{f9.wording:I came here to play and not to sit}," he said.

The move had been {f10.status:held up} by {f11.cause:a missing work permit}. {f12.who:A second club}, Atlético Sierra, {f12.status:withdrew} {f12.cause:because his wages were too high}. {f13.role:Sporting director} Begoña Larralde {f13.position:wants him to play on Sunday}; the coach, {f14.name:Ramiro Estefan}, {f14.position:would rather wait}.

Ndiaye-Cole scored {f15.number:eleven} goals last season, {f15.what:most of them with his head}. He missed {f16.time:two months} {f16.cause:with a broken toe}. Valmoral's own forward, Curro Benítez, {f17.status:has been sold} to {f17.whom:a Greek club}. {f18.who:Supporters} {f18.status:whistled} at {f18.whom:the chairman} {f18.cause:over that sale}.

His elder brother Ousmane, {f19.role:a goalkeeper}, {f19.status:is without a club}. Born in {f20.place:Saint-Louis}, he grew up with {f20.what:an aunt} in Liège. Three years ago a transfer to England {f21.status:fell through} {f21.cause:when a document arrived four minutes late}. His agent, {f22.role:his cousin}, {f22.status:was present} at the signing. The season has begun for Valmoral {f23.what:with two defeats}.

=== report B | outlet: El Valmoreño | published: 2025-08-30
# Here comes the man who won't sit down

By Tirso Arrizabalaga

He is tall, he is in a hurry, and from last night he is {f3.what:ours for good}. Amadou Ndiaye-Cole, a {f2.role:winger} by trade, {f1.status:put his name} to a contract with Valmoral {f5.time:until 2028}. {f4.who:Zoutkamp} {f7.what:receive} {f7.money:nine million}, spread over three years.

{f6.what:The doctors' examination} {f6.status:went well} {f6.time:on Thursday}. {f8.number:The 17} was free. "{f9.wording:I came here to play, I did not come to sit}," was his opening shot.

It had been a long week. {f11.cause:A quarrel about the agent's fee} {f10.status:delayed everything}; that agent, {f22.role:an uncle of the player}, {f22.status:was sitting beside him} on Friday with a broad smile. {f12.who:Atlético Sierra}, who had been after him too, {f12.status:had pulled out} by then, {f12.cause:having found somebody cheaper}.

Tomorrow? {f13.role:Club president} Begoña Larralde {f13.position:hopes to see him on the pitch}. The man who decides, {f14.name:Ramiro Estefan}, {f14.position:prefers to give him a week}. {f15.number:Eleven} is the number of times he found the net last year, {f15.what:chiefly with the left foot}, in spite of {f16.time:two months} lost {f16.cause:to a torn muscle}.

He fills the shoes of Benítez, whom {f17.whom:a Turkish club} {f17.status:has bought}. {f18.who:The terraces} have not forgiven {f18.whom:the board} {f18.cause:for that}, and {f18.status:let it be heard}. From {f20.place:Saint-Louis} to {f20.what:a foster family} in Liège and from there to us: such is the road of a man who was within an inch of England, three years ago, when {f21.cause:an X-ray of his knee} {f21.status:spoiled the deal}. A brother, {f19.role:who keeps goal}, {f19.status:is looking for work}. After {f23.what:two lost games} one would take him as well. {f24:The shirts with the 17 were sold out by noon.}

=== key
f1.status same A=signed B=put his name to a contract | the player
f2.role differs A=striker B=winger | his position
f3.what differs A=on loan B=for good | the kind of move
f4.who same A=Zoutkamp B=Zoutkamp | his former club
f5.time differs A=until June 2026 B=until 2028 | how long he stays
f6.status same A=passed B=went well | the medical
f6.what same A=medical B=doctors' examination | the medical
f6.time same A=2025-08-28 B=2025-08-28 | the medical
f7.money same A=EUR 9m B=EUR 9m | the price
f7.what differs A=option to buy B=to be paid | what the price is for
f8.number same A=17 B=17 | his number
f9.wording differs A=and not to sit B=I did not come to sit | his words
f10.status same A=held up B=delayed | the move
f11.cause differs A=missing work permit B=quarrel about the fee | why it was delayed
f12.who same A=Atlético Sierra B=Atlético Sierra | the other club
f12.status same A=withdrew B=pulled out | the other club
f12.cause differs A=wages too high B=found somebody cheaper | why it withdrew
f13.role differs A=sporting director B=club president | Larralde
f13.position same A=play on Sunday B=on the pitch tomorrow | what Larralde wants
f14.name same A=Ramiro Estefan B=Ramiro Estefan | the coach
f14.position same A=rather wait B=give him a week | what the coach wants
f15.number same A=11 B=11 | his goals
f15.what differs A=head B=left foot | how he scored most
f16.time same A=2 months B=2 months | how long he was out
f16.cause differs A=broken toe B=torn muscle | why he was out
f17.status same A=sold B=bought | Benítez
f17.whom differs A=Greek club B=Turkish club | who bought Benítez
f18.who same A=supporters B=terraces | who is angry
f18.status compatible A=whistled B=let it be heard | the anger
f18.cause same A=over that sale B=for that | why they are angry
f18.whom differs A=chairman B=board | with whom
f19.role same A=goalkeeper B=keeps goal | his brother
f19.status same A=without a club B=looking for work | his brother
f20.place same A=Saint-Louis B=Saint-Louis | where he was born
f20.what differs A=aunt B=foster family | with whom he grew up
f21.status same A=fell through B=spoiled | the earlier transfer
f21.cause differs A=document late B=X-ray of his knee | why it failed
f22.role differs A=cousin B=uncle | what the agent is to him
f22.status same A=present B=sitting beside him | the agent at the signing
f23.what same A=two defeats B=two lost games | Valmoral's season
f24 only B | the shirts
