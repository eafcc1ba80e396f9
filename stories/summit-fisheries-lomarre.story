story: summit-fisheries-lomarre
kind: summit

=== report A | outlet: Atlantic Wire | published: 2022-09-23 | agency: Atlantic
# Coastal states {f1.status:sign} {f2.what:sardine} pact at Lomarre

LOMARRE, Sénoubie (Atlantic) - Five West African states {f1.status:signed} an agreement on Thursday to {f3.what:close} their waters to {f4.what:foreign trawlers} for {f5.time:three months} each year, so that {f2.what:sardine} shoals can recover.

The accord was concluded {f6.place:aboard a training ship} in the harbour of Lomarre. {f7.who:Tabarre} {f8.status:did not sign}: its president, Oumar Kéba Sall, {f9.what:left before the ceremony}, {f10.cause:objecting to the clause on patrols}.

{f11.who:A joint coastguard} is to watch over the ban, {f12.place:with headquarters in Lomarre}. {f13.who:Japan} will give it {f13.what:two patrol boats}. Offenders face {f14.what:the loss of their catch}.

"{f15.wording:The sea does not read our maps}," said the host, President Aïssa Traoré-Lund. Her {f16.role:fisheries minister}, Jacob Ndour, {f17.what:chaired the negotiations}, which {f18.status:had stalled} on Tuesday over {f19.what:licence fees}.

Environmental groups {f20.position:welcomed} the pact. {f21.who:The processors' association}, which speaks for the women who {f22.what:smoke} fish, said that its members {f23.position:would need compensation}. {f24.who:Boat owners} {f24.what:blocked the port road} in protest; the police {f25.what:let them be}.

The ban {f26.status:takes effect} {f26.time:next May}. It must first be {f27.what:ratified by the parliaments}. {f28.source:Scientists at the university of Lomarre} say the stock {f28.what:has halved} in ten years; they blame {f29.cause:fishmeal factories}.

{f30.who:An observer from the European Union} {f31.what:applauded}, although the bloc's own ships will have to stay away. The next meeting is to be held in {f32.place:Grand-Baobé}. An accord of 2011 was {f33:never put into force}.

=== report B | outlet: Journal des Îles | published: 2022-09-24
# After Lomarre: a good text, an empty chair

It was nearly not to be. On Tuesday the talks {f18.status:were stuck}, and {f19.what:the price of fishing permits} was the reef. On Thursday, {f6.place:in the reading room of the old port library}, five presidents {f1.status:put their names} to a treaty which {f3.what:bars} {f4.what:industrial vessels from abroad} from their waters for {f5.time:a quarter of the year}. The aim: to save {f2.what:the mackerel}.

{f7.who:Tabarre's} chair {f8.status:stayed empty}. Sall {f9.what:had gone home ahead of the signing}; {f10.cause:he had been refused the seat of the new coastguard}, diplomats say. {f12.place:That goes to Grand-Baobé.} {f11.who:The common force} gets {f13.what:a pair of patrol vessels} from {f13.who:South Korea}. A captain who is caught {f14.what:will lose his licence}.

Jacob Ndour deserves the credit. The {f16.role:minister for fishing} of Sénoubie {f17.what:presided over the talks} and slept, he says, six hours in three nights. "{f15.wording:The sea cannot read our maps}," his president, Mrs Traoré-Lund, said in her closing words, and {f30.who:the delegate from Brussels} {f31.what:clapped}.

Not so {f24.who:the crews of the canoes}, who {f24.what:barricaded the road to the harbour} until police {f25.what:drove them off with batons}. {f21.who:The association of fish processors}, women who {f22.what:cure the catch over smoke}, wants {f23.position:the start put off by a year}. Ecologists {f20.position:are pleased}.

If {f27.what:the national assemblies agree}, ships {f26.status:will have to keep out} {f26.time:from the spring of 2023}. Is it in time? {f28.source:A study by the regional development bank} finds that stocks {f28.what:have fallen by half} within a decade, and names {f29.cause:warmer water} as the reason.

The five meet again in {f32.place:Lomarre} in a year. Sall will {f34:send his prime minister}, one hears.

=== key
f1.status same A=signed B=signed | the agreement
f2.what differs A=sardine B=mackerel | which fish is to recover
f3.what same A=close their waters B=bar from their waters | what the accord does
f4.what same A=foreign trawlers B=industrial vessels from abroad | the ships kept out
f5.time same A=3 months B=a quarter of the year | for how long
f6.place differs A=aboard a training ship B=port library | where it was signed
f7.who same A=Tabarre B=Tabarre | who did not sign
f8.status same A=did not sign B=chair empty | Tabarre
f9.what same A=left before the ceremony B=gone home before the signing | what its president did
f10.cause differs A=clause on patrols B=refused the seat of the coastguard | why he left
f11.who same A=joint coastguard B=common force | who watches the ban
f12.place differs A=Lomarre B=Grand-Baobé | seat of the coastguard
f13.who differs A=Japan B=South Korea | who gives the boats
f13.what same A=two patrol boats B=a pair of patrol vessels | what is given
f14.what differs A=loss of the catch B=loss of the licence | the penalty
f15.wording differs A=does not read our maps B=cannot read our maps | the host's words
f16.role same A=fisheries minister B=minister for fishing | Ndour's office
f17.what same A=chaired the negotiations B=presided over the talks | what he did
f18.status same A=stalled B=stuck | the talks on Tuesday
f19.what same A=licence fees B=price of permits | what they stalled over
f20.position same A=welcomed B=pleased | environmental groups
f21.who same A=processors' association B=association of fish processors | whose demand
f22.what same A=smoke fish B=cure over smoke | what the women do
f23.position differs A=compensation B=a year's delay | what they want
f24.who differs A=boat owners B=crews | who protested
f24.what same A=blocked the port road B=barricaded the harbour road | the protest
f25.what differs A=let them be B=drove them off | what the police did
f26.time compatible A=2023-05 B=2023 spring | start of the ban
f26.status same A=takes effect B=ships keep out | the ban
f27.what same A=ratified by parliaments B=assemblies agree | what is still needed
f28.source differs A=scientists of the university B=study by the development bank | on whose word
f28.what same A=halved B=fallen by half | the stock
f29.cause differs A=fishmeal factories B=warmer water | why it fell
f30.who same A=EU observer B=delegate from Brussels | who applauded
f31.what same A=applauded B=clapped | what the EU's observer did
f32.place differs A=Grand-Baobé B=Lomarre | the next meeting
f33 only A | the accord of 2011
f34 only B | Sall's prime minister
