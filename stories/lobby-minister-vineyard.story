story: lobby-minister-vineyard
kind: politics

=== report A | outlet: Le Quotidien d'Armance | published: 2024-03-27
# {f1.role:Energy minister} under fire over {f2.what:vineyard} weekend

ARMANCE - Opposition parties on Tuesday called for the head of {f1.role:Energy Minister} Solenne Vautrin after reports that she had spent a weekend at {f2.what:a wine estate} owned by {f3.who:a nuclear supplier}.

Vautrin stayed there {f5.time:in October} with {f6.who:her husband}. She {f7.position:insists that the visit was private} and {f8.status:that she paid for the rooms}. {f9.source:Her office} published {f10:a bank statement}. "{f11.wording:I bought the wine and I drank the wine}," she said.

The firm, Vercor, {f12.status:won} an order for {f13.what:pumps} in {f14.time:December}. {f15.who:A former adviser}, Luc Demange, {f16.what:told a magazine} that the order {f17.what:was discussed at dinner}. Vercor's {f18.role:chairman}, Armel Quint, {f19.status:denied} it. The journey was made {f20.what:in a company helicopter}.

{f21.who:The Ethics Authority} {f22.status:has opened a file}. It {f23.what:may fine} ministers. The Prime Minister, Basile Corbier, {f24.position:said she had his full confidence}. {f25.who:The Centre Party}, his ally, {f26.position:was silent}.

{f27.who:The Greens} want {f28.what:a committee of inquiry}; they need {f29.what:the votes of a third of the deputies}. {f30.who:The far right} {f31.status:will support} them. Demange {f32.status:was dismissed} {f32.time:last spring}, {f33.cause:for leaking documents}, according to the ministry. Vautrin {f34:was a professor of geology until 2019}.

=== report B | outlet: La Dépêche du Soir | published: 2024-03-28
# Who drank what with whom?

Two nights among the vines may cost Solenne Vautrin her office. {f1.role:The minister for transport} was, {f5.time:in November}, the guest of {f3.who:a firm that equips nuclear plants}; {f2.what:a château with its own wine} served as the setting. At her side: {f6.who:her son}.

She {f7.position:sees nothing but a private outing}. Vercor {f8.status:picked up the bill}, though, {f9.source:her lawyer} confirmed on Wednesday, adding that she has since sent a cheque. "{f11.wording:I bought the wine and drank the wine}," she had told reporters on Tuesday.

Weeks later, {f14.time:before Christmas}, Vercor {f12.status:was awarded} a contract for {f13.what:valves}. {f17.what:At table it had been a subject}, says Luc Demange, {f15.who:once her adviser}, who {f16.what:has spoken to a weekly}. {f19.status:A lie}, answers {f18.role:the chief executive}, Armel Quint. Vautrin was {f20.what:fetched in the firm's helicopter}; that, at least, nobody disputes.

{f33.cause:For drinking on duty}, the ministry says, Demange {f32.status:lost his job} {f32.time:in spring of last year}. He speaks of slander.

The head of government, Corbier, {f24.position:expects a full explanation from her by Friday}. His partners of {f25.who:the Centre} {f26.position:want her to go}. {f22.status:No proceedings yet} at {f21.who:the authority for ethics}, which {f23.what:can impose fines}. {f28.what:An inquiry by parliament} is what {f27.who:the Greens} seek. {f29.what:One deputy in three} would have to agree. {f30.who:The far right} {f31.status:declines}: {f35:it does not vote with Greens}, it said.

=== key
f1.role differs A=energy minister B=transport minister | her office
f2.what same A=wine estate B=château with wine | where she stayed
f3.who same A=nuclear supplier B=firm that equips nuclear plants | the owner
f5.time differs A=2023-10 B=2023-11 | when she was there
f6.who differs A=her husband B=her son | who went with her
f7.position same A=private B=private outing | her view of the visit
f8.status differs A=she paid B=the firm paid | the bill
f9.source differs A=her office B=her lawyer | on whose word about the bill
f10 only A | bank statement
f11.wording differs A=and I drank B=and drank | her words
f12.status same A=won B=awarded | the order
f13.what differs A=pumps B=valves | what was ordered
f14.time compatible A=2023-12 B=before Christmas | when
f15.who same A=former adviser B=once her adviser | who spoke out
f16.what same A=told a magazine B=spoke to a weekly | how he spoke
f17.what same A=discussed at dinner B=subject at table | what he claims
f18.role differs A=chairman B=chief executive | Quint's post
f19.status same A=denied B=called a lie | the claim
f20.what same A=company helicopter B=firm's helicopter | how she travelled
f21.who same A=Ethics Authority B=authority for ethics | the body
f22.status differs A=file opened B=no proceedings | its inquiry
f23.what same A=may fine B=can impose fines | its power
f24.position differs A=full confidence B=expects an explanation | the prime minister
f25.who same A=Centre Party B=the Centre | the ally
f26.position differs A=silent B=wants her to go | the ally's stand
f27.who same A=Greens B=Greens | who wants an inquiry
f28.what same A=committee of inquiry B=inquiry by parliament | what they want
f29.what same A=a third of the deputies B=one deputy in three | what it needs
f30.who same A=far right B=far right | who may support it
f31.status differs A=will support B=declines | their support
f32.status same A=dismissed B=lost his job | the adviser
f32.time same A=spring 2023 B=spring 2023 | when
f33.cause differs A=leaking documents B=drinking on duty | why he was dismissed
f34 only A | professor of geology
f35 only B | does not vote with Greens
