story: bid-kassenborg
kind: business

=== report A | outlet: De Nieuwe Koopman (English edition) | published: 2024-05-30
# Kassenborg {f1.status:rejects} second offer from {f2.who:Meridor}, opening way to hostile bid

By Sietske van der Hulst

ROTTERDAM - The board of Kassenborg, the Dutch builder of greenhouses, {f1.status:has turned down} an improved takeover proposal from {f2.who:its Spanish competitor Grupo Meridor} and accused it of trying to buy the company "{f3:for the price of its glass}".

Meridor had raised its offer on Monday from €31 to {f5.money:€34.50} a share in cash, which values Kassenborg at {f6.money:€1.45bn}. The board discussed it for two days and rejected it {f7:unanimously}, the company said on Wednesday evening.

Chairman {f8.name:Hidde Roorda} said the proposal {f9.cause:took no account of the orders for indoor farms that the company had won in the Gulf}. "Our shareholders would be handing over the harvest just before it ripens," he said. He added that the board {f10.position:would only enter talks at a price of at least €40}.

In Seville, Meridor's finance director {f11:Inmaculada Treviño} said that her company {f12.status:was considering} going directly to the shareholders. Meridor already owns {f13.number:12.4 per cent} of Kassenborg, a holding it built up since January. Under Dutch rules it has {f15.time:until 24 June} to make a formal bid or walk away for half a year.

{f16.who:The pension fund Noorderzorg}, which holds 6 per cent, {f16.position:called on the board to open its books} to the Spaniards. "A no without a conversation is not a strategy," said its head of equities, Joris Tjalma. Another large owner, the Kassenborg family with 21 per cent, is said to be divided. Two of the three cousins who control the stake want to remain independent, according to people close to them; the third, 67-year-old Wendela Kassenborg, would sell.

Shares in Kassenborg {f17.status:closed} {f17.number:3.1 per cent} {f17.status:lower} at €32.85 {f17.time:on Thursday}, a sign that investors see less chance of a deal. Before the first offer, in April, they had changed hands at €24.

Kassenborg has {f18.number:2,600} employees, 1,900 of them in the Netherlands. Trade unions fear for the factory in {f19.place:Naaldwijk}, where steel frames are made; Meridor has a similar plant near Almería. The Spaniards have promised to keep it open {f20.time:for five years}. Works council chair {f21:Ruben Slagter} called the promise "worth a bunch of tulips".

The minister of economic affairs has said that she sees no ground to intervene, since greenhouses are not a vital sector. It would be Meridor's largest purchase since 2017, when it paid €380m for a French maker of irrigation pipes.

In 2023 Kassenborg {f22:earned €71m} on sales of €890m. Its order book stood at €1.2bn at the end of March.

=== report B | outlet: Polder Briefing (morning summary) | published: 2024-05-31
# Kassenborg {f1.status:says no} again

Greenhouse builder Kassenborg {f1.status:has rejected} a sweetened bid by {f2.who:Grupo Meridor of Spain}, worth {f5.money:€34.50} a share or {f6.money:€1.45bn} in total, saying that it {f9.cause:ignores new contracts in the Gulf}; {f8.name:Hidde Roorda}, its chairman, {f10.position:will talk only about €40 or more}. Meridor, which holds {f13.number:12.4%}, {f12.status:is weighing} whether to address the shareholders itself and has {f15.time:until 24 June} to bid formally. {f16.who:Pension fund Noorderzorg} {f16.position:backed the board's refusal to open the books}. The shares {f17.status:fell} {f17.number:3%} {f17.time:yesterday}; the {f18.number:2,600} staff have been promised that the steel plant near {f19.place:Almería} stays open {f20.time:for five years}.

=== key
f1.status same A=rejected B=rejected | the second offer
f2.who same A=Grupo Meridor B=Grupo Meridor | the bidder
f5.money same A=EUR 34.50 B=EUR 34.50 | the offer a share
f6.money same A=EUR 1.45bn B=EUR 1.45bn | the offer in total
f8.name same A=Hidde Roorda B=Hidde Roorda | the chairman
f9.cause same A=orders in the Gulf not counted B=contracts in the Gulf ignored | why it was rejected
f10.position same A=talks at >=EUR 40 B=talks at >=EUR 40 | the board's condition
f12.status same A=considered B=considered | going to the shareholders directly
f13.number same A=12.4% B=12.4% | Meridor's holding
f15.time same A=2024-06-24 B=2024-06-24 | the deadline
f16.who same A=Noorderzorg B=Noorderzorg | the pension fund
f16.position differs A=open the books B=do not open the books | what the pension fund wants
f17.status same A=fell B=fell | the shares
f17.number compatible A=3.1% B=3% | by how much
f17.time same A=2024-05-30 B=2024-05-30 | when they fell
f18.number same A=2600 B=2600 | employees
f19.place differs A=Naaldwijk B=Almería | the factory promised to stay open
f20.time same A=five years B=five years | for how long
f3 only A | "for the price of its glass"
f7 only A | the board was unanimous
f11 only A | Meridor's finance director
f21 only A | the works council chair
f22 only A | the profit of 2023
