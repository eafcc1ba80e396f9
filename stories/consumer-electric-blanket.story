story: consumer-electric-blanket
kind: consumer affairs

=== report A | outlet: Tasman Consumer Watch | published: 2023-06-15
# {f1.what:Electric blankets} {f2.status:pulled} after house fire in {f3.place:Burnie Heads}

LAUNCESTOWN - {f4.number:Nearly 30,000} {f1.what:electric blankets} sold by the discount chain Kwikbuy are being {f2.status:recalled} after one of them set a bed alight in {f3.place:Burnie Heads}, leaving {f6.who:a couple in their eighties} homeless.

{f6.name:Norm and Shirley Batten} {f8.what:escaped through a window} {f9.time:in the early hours of Saturday}. {f10.what:A neighbour's dog} had woken them. {f6.name:Mr Batten}, {f12.age:84}, {f13.what:cut his foot on glass}. Their weatherboard house, {f14.status:uninsured}, {f15.status:was gutted}.

The consumer regulator, {f16.name:Delia Roux}, {f16.role:acting director} of {f17.who:Consumer Affairs Tasmania}, said {f18.cause:the wire was too thin} and that {f19.what:a safety certificate} {f20.status:had been forged}. The forger, she believes, was {f21.who:the factory} in {f22.place:Ningbo}.

"{f23.wording:Sixty years of photographs went up in about ten minutes}," {f6.name:Mrs Batten} said. {f24.who:The local football club} {f25.what:has raised} {f26.money:$18,500}; {f27.who:a builder} {f28.position:will put up a new house at cost}.

Kwikbuy {f29.status:has offered} {f30.what:its sympathy and a refund}. {f31.who:Its buyers} {f32.position:say they relied on the importer}. Customers can return the blankets {f33.what:without a receipt}. Last winter {f34.what:wheat bags} of another brand {f35.status:had been banned} {f36.cause:after scorching}.

=== report B | outlet: The Mainland Mail | published: 2023-06-17
# Discounter {f29.status:settles} with burnt-out pensioners

Kwikbuy, the cut-price chain, {f29.status:will pay} {f6.who:an elderly pair} from {f3.place:Wynyard Cove} {f30.what:the full price of a new home}, a week after {f1.what:an electric underblanket} bought in one of its stores reduced theirs to ashes. A spokesman confirmed it on Friday.

{f6.name:Norm and Shirley Batten} had {f8.what:crawled out of the back door} {f9.time:before dawn last Saturday}, roused by {f10.what:the smell of smoke}. Nothing of the timber house {f15.status:is left standing}. Their insurance {f14.status:covered barely a third}. {f6.name:Mr Batten}, {f12.age:84}, is nursing {f13.what:a burnt hand}.

"{f23.wording:Sixty years of photographs went up in ten minutes}," his wife told the Mail. She has been touched by {f24.who:the bowls club}, which {f25.what:collected} {f26.money:$18,500}, and by {f27.who:a carpenter} who {f28.position:offered his labour free}.

{f4.number:Some 29,600} of the blankets {f2.status:have been taken off sale} across the country. Investigators blame {f18.cause:a thermostat that did not switch off}, says {f16.name:Delia Roux}, who {f16.role:heads} {f17.who:the island's consumer office}; {f19.what:the paper that vouched for their safety} {f20.status:was a fake}, made, in her view, by {f21.who:a middleman} in {f22.place:Hong Kong}.

{f31.who:The people who buy for Kwikbuy} {f32.position:admit that they never tested one}. Whoever owns such a blanket gets the money back; {f33.what:the till slip is not needed}. It is the second warm-bed product in a year to run into trouble, after {f34.what:hot-water bottles} that {f35.status:were outlawed} {f36.cause:because they burst}.

=== key
f1.what same A=electric blankets B=electric underblanket | the product
f2.status same A=recalled B=off sale | the product
f3.place differs A=Burnie Heads B=Wynyard Cove | where the house burned
f4.number compatible A=30,000~ B=29,600~ | blankets
f6.who same A=couple in their eighties B=elderly pair | the victims
f6.name same A=Norm and Shirley Batten B=Norm and Shirley Batten | the victims
f8.what differs A=through a window B=back door | how they escaped
f9.time same A=2023-06-10 early B=2023-06-10 before dawn | when
f10.what differs A=dog B=smell | what woke them
f12.age same A=84 B=84 | the husband
f13.what differs A=cut foot B=burnt hand | his injury
f14.status differs A=uninsured B=a third covered | the house's insurance
f15.status same A=gutted B=nothing left | the house
f16.name same A=Delia Roux B=Delia Roux | the official
f16.role compatible A=acting director B=heads it | her office
f17.who same A=Consumer Affairs Tasmania B=island's consumer office | her agency
f18.cause differs A=thin wire B=thermostat | the fault
f19.what same A=safety certificate B=paper that vouched | the paper
f20.status same A=forged B=fake | the paper
f21.who differs A=factory B=middleman | who forged it
f22.place differs A=Ningbo B=Hong Kong | where
f23.wording differs A=Sixty years of photographs went up in about ten minutes B=Sixty years of photographs went up in ten minutes | her words
f24.who differs A=football club B=bowls club | who collected
f25.what same A=raised B=collected | the help
f26.money same A=AUD 18,500 B=AUD 18,500 | the sum
f27.who compatible A=builder B=carpenter | who offers work
f28.position differs A=at cost B=labour free | the offer
f29.status changed A=refund offered B=settled | Kwikbuy and the couple
f30.what changed A=sympathy and a refund B=price of a new home | what Kwikbuy gives
f31.who same A=buyers B=people who buy for Kwikbuy | who explains
f32.position differs A=relied on the importer B=never tested | the explanation
f33.what same A=no receipt B=no till slip | how to return
f34.what differs A=wheat bags B=hot-water bottles | the earlier product
f35.status same A=banned B=outlawed | that product
f36.cause differs A=scorching B=bursting | why
