story: merger-ambler-foods
kind: business

=== report A | outlet: Union Press | published: 2024-07-18
# Grocers Ambler and Cantwell {f1.status:call off} {f7.money:$9 billion} merger

By Terrence Oyelade-Marsh

CINCINNATI (UP) - Two of the biggest supermarket companies in the American Midwest, Ambler Foods and Cantwell Markets, {f1.status:abandoned} their plan to merge {f2.time:on Thursday}, eight days after {f3.who:a federal judge in Columbus} {f3.status:blocked} the deal because it would leave shoppers in 60 towns with no alternative.

The two boards concluded that an appeal {f4.cause:would take too long}, the companies said in a joint statement. Under the agreement Ambler must pay Cantwell {f5.money:$300 million} for the failure of the transaction, which was announced {f6.time:in October 2022} and valued Cantwell at {f7.money:$9.1 billion} including debt.

"{f8:We still believe that we would have been better together than apart}," said Ambler's chief executive, Loretta Hinds. Ambler would now spend {f9.money:$2 billion} on {f9.what:buying back its own shares}, she said. Investors liked it: the stock {f10.status:gained} {f10.number:6 per cent}. Cantwell's {f11.status:lost} {f11.number:13 per cent}.

The Federal Commission on Commerce had sued to stop the combination {f12:in February}, joined by seven states. It argued that prices would rise and that workers, most of whom are organised in the same union, would lose bargaining power. To meet these concerns the companies had offered to sell {f14:410} of their 2,300 stores to a wholesaler from Nebraska, Platte Provision. Judge Winifred Osei-Calloway found that Platte, which had {f15:never run more than 25 supermarkets}, was not up to the task.

The union, which represents 88,000 workers at the two chains, {f16.position:welcomed} the end of the plan. "{f17:Nobody ever got a raise out of a merger}," said its regional president, Hector Szabo, 58. It is to open negotiations with Cantwell in September about a new contract.

For Cantwell, the smaller of the two, the outlook is uncertain. Its sales have declined for five quarters, and its chief executive, Roy Dahlgren, {f18.status:will leave} {f18.time:at the end of August}. He will be replaced for the time being by {f19.who:the finance director, Amara Pell}. The company said that it {f20.status:would look into} {f20.what:a sale of its pharmacies}.

An earlier attempt by Ambler to grow, the takeover of the Hoosier Basket chain in 2015, was approved within four months. At that time it had to part with 36 stores.

Shopper Denise Kowalczyk, 49, loading her car outside a Cantwell store in Dayton, shrugged. "They were going to close one of the two on this road," she said. "Now I guess I get to keep both parking lots."

=== report B | outlet: Breakfast Ledger (newsletter) | published: 2024-07-19
# Checked out

After {f3.who:a federal court} {f3.status:stopped} it last week, supermarket groups Ambler and Cantwell {f1.status:gave up} {f2.time:yesterday} on a {f7.money:$9.1bn} tie-up that had been in the works {f6.time:since the autumn of 2022}; appealing {f4.cause:would have cost too much time}, they said. Ambler owes its would-be partner {f5.money:$300m} and {f9.what:is buying back stock} for {f9.money:$2bn}, which sent its shares {f10.status:up} {f10.number:6%} while Cantwell's {f11.status:slid} {f11.number:13%}. Cantwell's boss, Roy Dahlgren, {f18.status:goes} {f18.time:next month}, with {f19.who:finance chief Amara Pell} filling in, and its {f20.what:pharmacies} {f20.status:may be sold}. The union {f16.position:is pleased}.

=== key
f1.status same A=abandoned B=abandoned | the merger
f2.time same A=2024-07-18 B=2024-07-18 | when it was given up
f3.who compatible A=a federal judge in Columbus B=a federal court | who had stopped it
f3.status same A=blocked B=blocked | the merger in court
f4.cause same A=too long B=too long | why there is no appeal
f5.money same A=USD 300m B=USD 300m | what Ambler pays Cantwell
f6.time compatible A=2022-10 B=autumn 2022 | when it was announced
f7.money same A=USD 9.1bn B=USD 9.1bn | the value of the deal
f9.money same A=USD 2bn B=USD 2bn | the buyback
f9.what same A=buyback B=buyback | what Ambler spends it on
f10.status same A=rose B=rose | Ambler's shares
f10.number same A=6% B=6% | by how much
f11.status same A=fell B=fell | Cantwell's shares
f11.number same A=13% B=13% | by how much
f16.position same A=welcomed B=pleased | the union
f18.status same A=leaves B=leaves | Cantwell's chief executive
f18.time compatible A=end of August B=next month | when he leaves
f19.who same A=Amara Pell B=Amara Pell | who fills in
f20.status compatible A=considered B=may be sold | the sale
f20.what same A=pharmacies B=pharmacies | what may be sold
f8 only A | the words of Ambler's chief executive
f12 only A | when the commission sued
f14 only A | the stores offered for sale
f15 only A | why Platte was not up to it
f17 only A | the union man's words
