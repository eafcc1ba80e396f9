story: fine-dukaanlo
kind: business

=== report A | outlet: Bharat Samachar Wire | published: 2025-01-21T17:40+05:30
# Trade watchdog {f1.status:fines} Dukaanlo {f2.money:6.4 billion rupees}

NEW DELHI, Jan 21 (BSW) - India's competition authority {f1.status:imposed} a fine of {f2.money:6.4 billion rupees} on the online marketplace Dukaanlo {f1.time:on Tuesday} for {f3.cause:favouring two sellers in which it holds stakes}, the largest penalty yet against an e-commerce company in the country.

The sum corresponds to {f4.number:3 per cent} of the company's average turnover in the last three financial years, the authority said in an order running to {f5.number:212} pages. It has {f6.time:60 days} to pay.

The order was {f7.what:unanimous}. It follows a complaint lodged {f8.time:in 2021} by {f8.who:an association of small traders in Delhi}, which said its members had been pushed down in search results. Investigators raided offices {f9.place:in Bengaluru and Gurugram} the following year.

Dukaanlo must end exclusive launches of smartphones {f10.time:with immediate effect} and open its books on ranking to an outside auditor, the authority ruled.

The company said it {f11.status:would appeal}. "{f12.wording:We respectfully disagree with every finding in this order}," said {f13.name:Arvind Kuttappan}, {f13.role:its general counsel}. He said {f14.number:1.1 million} sellers, most of them from small towns, were earning a living on the platform.

A smaller rival, Bazaarika, which had been accused of similar practices, {f15.status:was cleared} for lack of evidence.

Dukaanlo, led by its founder {f16.name:Shalini Deshpande-Rao}, {f16.age:41}, {f17.status:is preparing} to list its shares in Mumbai this year. Bankers had hoped for a valuation of about $9 billion. The ruling {f18.certainty:might} delay the sale, said Harish Venkatadri, an analyst at Peepal Securities.

{f19.time:In 2023} the firm paid {f19.money:750 million rupees} {f19.cause:over a leak of customer data}. It {f20.what:made a loss} of {f20.money:11 billion rupees} in the year to March.

=== report B | outlet: The Deccan Ledger | published: 2025-01-24
# What the Dukaanlo order really says

By Rukmini Satpathy

When the order came down {f1.time:on Tuesday}, the headlines were about the money, {f2.money:₹640 crore}, the heaviest {f1.status:fine} that an online retailer has had to face in India. Those who have read all {f5.number:212} pages say that the money is the least of it.

At the heart of the case, as the competition authority sees it, are {f3.cause:discounts so deep that no shopkeeper could match them}, mostly on smartphones. It was {f8.who:the federation of mobile phone retailers} that went to the authority {f8.time:four years ago}, with a folder of screenshots. A year later there were searches {f9.place:in Bengaluru and Noida}; some of the laptops taken then have still not been returned.

The penalty, {f4.number:five per cent} of turnover averaged over three years, must be paid {f6.time:within 30 days}. More painful is the rest. From now on, an auditor from outside will look at how search results are sorted, and within {f10.time:90 days} the company must stop selling any telephone that cannot be had elsewhere.

Was it a close call? The vote was {f7.what:three to one}, and the dissent of the fourth member, a former judge, takes up 40 pages. He would have let Dukaanlo go with a warning. {f21:That dissent is what the company's lawyers will build upon.}

They have lost no time. The appeal {f11.status:was lodged} with the tribunal on Thursday evening, Dukaanlo confirmed. "{f12.wording:We respectfully disagree with the findings in this order}," {f13.role:general counsel} {f13.name:Arvind Kuttappan} had said two days before. Employees were told the same in a letter from {f16.name:Shalini Deshpande-Rao}, who at {f16.age:41} has led the firm for half of her life: she started it in a hostel room in Pune.

For her the timing could hardly be worse. The flotation in Mumbai {f17.status:has been put off until next year}, two bankers said; it {f18.certainty:certainly will not} happen before the tribunal has spoken. {f22:Her own stake would have been worth some $700 million.}

Bazaarika, the number two, should not rejoice too soon. The inquiry into its dealings {f15.status:goes on}, the authority's secretary said when asked.

The company's defenders point to the {f14.number:11 lakh} merchants, weavers in Kanchipuram and makers of brass locks in Aligarh among them, who would have no shop window without it. Dukaanlo has yet to earn a rupee. It {f20.what:lost} {f20.money:₹1,100 crore} last year.

It can live with a fine. It did so {f19.time:two years ago}, when it had to pay {f19.money:₹75 crore} {f19.cause:because customers' addresses had turned up on the internet}. To live without the phones will be harder: {f23:they bring in one rupee in three}.

=== key
f1.status same A=fined B=fined | Dukaanlo
f1.time same A=2025-01-21 B=2025-01-21 | day of the order
f2.money same A=INR 6.4bn B=INR 640 crore | the fine
f3.cause differs A=favouring own sellers B=deep discounts | what it was fined for
f4.number differs A=3% B=5% | the fine as a share of turnover
f5.number same A=212 B=212 | pages of the order
f6.time differs A=60 days B=30 days | time to pay
f7.what differs A=unanimous B=three to one | the vote
f8.time same A=2021 B=2021 | the complaint
f8.who differs A=association of small traders in Delhi B=federation of mobile phone retailers | who complained
f9.place differs A=Bengaluru and Gurugram B=Bengaluru and Noida | where offices were searched
f10.time differs A=at once B=within 90 days | when exclusive phone sales must end
f11.status changed A=planned B=lodged | the appeal
f12.wording differs A=every finding B=the findings | Kuttappan's words
f13.name same A=Arvind Kuttappan B=Arvind Kuttappan | who spoke for the company
f13.role same A=general counsel B=general counsel | his post
f14.number same A=1100000 B=11 lakh | sellers on the platform
f15.status differs A=cleared B=still under inquiry | Bazaarika
f16.name same A=Shalini Deshpande-Rao B=Shalini Deshpande-Rao | the founder
f16.age same A=41 B=41 | the founder
f17.status changed A=planned for this year B=postponed to next year | the flotation
f18.certainty changed A=possible B=certain | a delay of the flotation
f19.time same A=2023 B=2023 | the earlier fine
f19.money same A=INR 750m B=INR 75 crore | the earlier fine
f19.cause same A=data leak B=data leak | the earlier fine
f20.what same A=loss B=loss | the year's result
f20.money same A=INR 11bn B=INR 1100 crore | the year's loss
f21 only B | what the lawyers will build upon
f22 only B | what her stake was worth
f23 only B | the phones' share of sales
