story: summit-coffee-pact
kind: summit

=== report A | outlet: Commodity Wire | published: 2022-10-26 | agency: CW
# Coffee states {f1.status:found} cartel in Quillota Alta

QUILLOTA ALTA (CW) - Eight coffee-growing countries {f1.status:founded} an organisation on Tuesday that is to {f3.what:limit exports} when prices fall. The agreement {f4.status:was signed} by the {f5.role:agriculture ministers} {f6.place:in the railway museum} of Quillota Alta, the capital of Serrana.

Exports may be cut {f7.what:by up to ten per cent}. A council of {f8.who:growers and ministers} decides {f9.what:by a two-thirds majority}. Its first secretary general is {f10.name:Norma Ixquiac}, {f10.role:a coffee farmer} from Serrana. "{f11.wording:We pick the bean, others pick the price}," she said.

The largest producer, Bandeira, {f12.status:is not a member}. Its minister {f13.what:attended as an observer} and {f14.position:did not rule out joining later}. {f15.who:The roasters' federation} {f16.position:spoke of an attack on free trade}; {f17.source:a bank} expects {f18.what:prices to rise by a fifth}.

Harvest workers {f19.what:demonstrated} {f20.place:outside the museum}, because {f21.cause:nothing is said about wages}. {f22.who:Police} {f23.what:kept them at a distance} {f24.what:with horses}. A fungus {f25.status:has destroyed} {f26.what:a quarter of the plants} in Serrana {f27.time:since 2020}. The host, President Lucas Aj, drank tea. {f31:A coffee agreement of the sixties broke up in 1989.}

=== report B | outlet: El Cafetal | published: 2022-10-27
# A club of the small ones

Never again sell below cost: with this aim eight countries {f1.status:formed} an alliance on Tuesday. They will {f3.what:hold back coffee} if the market collapses, {f7.what:at most a tenth} of what they ship. The document {f4.status:bears the signatures} of eight {f5.role:presidents}, who met {f6.place:in the old railway station, now a museum}, in Quillota Alta.

At the head of the office stands {f10.name:Norma Ixquiac}, {f10.role:an economist}. "{f11.wording:We pick the beans, others pick the price}," runs her favourite sentence. When to act is up to a board of {f8.who:farmers and ministers}, which {f9.what:must be unanimous}.

It hurts that Bandeira, which grows more than all the others, {f12.status:stayed out}. The Bandeiran minister, who {f13.what:sat in as a guest}, {f14.position:declared that his country would never join}. {f16.position:Free trade is under attack}, complains {f15.who:the federation of roasters}. Prices could go up {f18.what:by twenty per cent}, reckons {f17.source:the stock exchange of Bandeira}.

{f20.place:In front of the museum} pickers {f19.what:protested}: {f21.cause:the new body will admit no trade unions}. {f22.who:Soldiers} {f24.what:with dogs} {f23.what:saw to it that they did not come close}. In Serrana itself {f26.what:every fourth plant} {f25.status:has fallen victim} to a fungus {f27.time:in two years}.

{f32:The next harvest begins in three weeks.}

=== key
f1.status same A=founded B=formed | the alliance
f3.what same A=limit exports B=hold back coffee | its means
f4.status same A=signed B=bears signatures | the agreement
f5.role differs A=agriculture ministers B=presidents | who signed
f6.place same A=railway museum B=old station, now a museum | where
f7.what same A=up to ten per cent B=at most a tenth | how much is held back
f8.who same A=growers and ministers B=farmers and ministers | who decides
f9.what differs A=two thirds B=unanimous | the majority needed
f10.name same A=Norma Ixquiac B=Norma Ixquiac | the secretary general
f10.role differs A=coffee farmer B=economist | her profession
f11.wording differs A=the bean B=the beans | her words
f12.status same A=not a member B=stayed out | Bandeira
f13.what same A=observer B=guest | the Bandeiran minister
f14.position differs A=may join later B=never join | Bandeira on joining
f15.who same A=roasters' federation B=federation of roasters | who objects
f16.position same A=attack on free trade B=free trade under attack | the objection
f17.source differs A=a bank B=stock exchange | on whose word
f18.what same A=a fifth B=twenty per cent | the rise in price
f19.what same A=demonstrated B=protested | the workers
f20.place same A=outside the museum B=in front of the museum | where
f21.cause differs A=nothing on wages B=no trade unions | why they protested
f22.who differs A=police B=soldiers | who held them back
f23.what same A=kept at a distance B=did not come close | what was done with them
f24.what differs A=horses B=dogs | with what
f25.status same A=destroyed B=fallen victim | the plants
f26.what same A=a quarter B=every fourth | how many plants
f27.time same A=2020 B=two years | since when
f31 only A | the earlier agreement
f32 only B | the harvest
