story: minister-nanny-felsen
kind: politics

=== report A | outlet: Capital Post | published: 2023-02-08
# Labour minister {f1.status:admits} employing {f2.role:nanny} {f3.what:off the books}

The labour minister of Felsenia, Ottilie Brandauer, on Tuesday {f1.status:admitted} that she had employed {f2.role:a nanny} for {f4.time:two years} {f3.what:without paying social insurance}.

The woman, {f5.who:a Filipina}, {f6.age:41}, looked after {f8.who:the minister's twins}. She {f9.what:went to} {f10.who:a trade union} after she {f11.what:was dismissed} {f12.cause:for breaking a vase}. Brandauer {f13.position:said she had relied on her husband}, {f14.role:an accountant}. She {f15.status:has paid the arrears}.

"{f16.wording:I broke a rule that I am paid to defend}," Brandauer told a press conference. The premier, Holger Sitte, {f17.what:rebuked her} but {f18.position:keeps her}. {f19.who:The Social Democrats} {f20.position:demand that she resign}. {f21.who:The inspectorate} {f22.status:has opened proceedings}; {f23.what:a fine} is possible.

{f2.role:The nanny} {f24.status:has a residence permit}, {f25.source:her lawyer} said. She received {f27.money:900 crowns} a month and slept {f28.place:in the laundry room}. {f29.who:A neighbour} {f29.what:had warned} the authorities {f30.time:in 2021}, {f31.what:without effect}. Brandauer's law {f32.what:on domestic workers} {f32.status:is before parliament}. {f33:Two ministers have fallen over household help before.}

=== report B | outlet: Felsenia Illustrated | published: 2023-02-09
# "I was part of the furniture"

She wiped noses, cut sandwiches and never existed: {f2.role:the cook} of Ottilie Brandauer, minister for labour. {f4.time:For three years} the woman, {f5.who:who comes from the Philippines} and is {f6.age:forty-one}, fed {f8.who:the two children of the minister}, {f3.what:unregistered}. On Tuesday the minister {f1.status:owned up}.

It came out through {f10.who:a church advice centre}, to which she {f9.what:had turned}. She had been {f11.what:put out of the house}, {f12.cause:because she asked for a day off}, she says. Now {f24.status:she risks being deported}, {f25.source:a priest} fears. Her wages were {f27.money:900 crowns}, her bed stood {f28.place:in the attic}.

The minister {f13.position:puts it down to her husband}, {f14.role:who keeps books for a living}. {f15.status:She will settle the debt}, she promises. "{f16.wording:I broke a rule I am paid to defend}," she said. Sitte, the premier, {f17.what:had harsh words} and {f18.position:has left open whether she stays}. That she {f20.position:go} is what {f19.who:the Social Democrats} want. {f22.status:Proceedings are running} at {f21.who:the labour inspectorate}; they can end with {f23.what:a fine}.

{f30.time:Two years ago} {f29.who:a postman} had {f29.what:told the authorities}. {f31.what:Nothing came of it.} And the bill {f32.what:for household staff}, her own? {f32.status:It has been withdrawn.} {f34:The children ask for their sandwiches.}

=== key
f1.status same A=admitted B=owned up | the minister
f2.role differs A=nanny B=cook | the woman's job
f3.what same A=off the books B=unregistered | how she was employed
f4.time differs A=2 years B=3 years | for how long
f5.who same A=Filipina B=from the Philippines | the woman's origin
f6.age same A=41 B=41 | her age
f8.who compatible A=the minister's twins B=the minister's two children | the children
f9.what same A=went to B=turned to | what she did
f10.who differs A=trade union B=church advice centre | to whom she went
f11.what same A=dismissed B=put out | what was done to her
f12.cause differs A=broke a vase B=asked for a day off | why
f13.position same A=relied on her husband B=puts it down to her husband | the minister's excuse
f14.role same A=accountant B=keeps books | the husband
f15.status differs A=paid B=will pay | the arrears
f16.wording differs A=a rule that I am paid B=a rule I am paid | her words
f17.what same A=rebuked B=harsh words | the premier's reaction
f18.position differs A=keeps her B=left open | the premier on her office
f19.who same A=Social Democrats B=Social Democrats | who wants her out
f20.position same A=resign B=go | their demand
f21.who same A=inspectorate B=labour inspectorate | who acts
f22.status same A=opened B=running | the proceedings
f23.what same A=fine B=fine | the possible penalty
f24.status differs A=residence permit B=risks deportation | the woman's stay
f25.source differs A=her lawyer B=a priest | on whose word
f27.money same A=900 crowns B=900 crowns | her wages
f28.place differs A=laundry room B=attic | where she slept
f29.who differs A=neighbour B=postman | who had warned
f29.what same A=warned B=told the authorities | what that person did
f30.time same A=2021 B=two years ago | when
f31.what same A=without effect B=nothing came of it | the effect
f32.what same A=domestic workers B=household staff | the subject of her bill
f32.status differs A=before parliament B=withdrawn | her bill
f33 only A | two ministers before
f34 only B | sandwiches
