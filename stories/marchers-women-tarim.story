story: marchers-women-tarim
kind: protest

=== report A | outlet: Morning Star of Tarimba | published: 2025-03-10
# Women's march {f1.status:ends} in {f2.what:clashes}

The march of the {f3.who:market women} in Tarimba, the capital of Oubala, {f1.status:ended} in {f2.what:street battles} on {f4.time:Saturday}. Police {f5.what:fired tear gas} when {f6.number:about 4,000} marchers {f7.what:tried to reach the parliament}. {f8.number:Nineteen} women were {f9.status:detained}; {f10.who:a pregnant woman} {f10.status:was taken to hospital}.

The women were protesting against {f11.what:a tax on stalls}, which {f12.status:has been in force} since {f13.time:the first of March}. They {f14.what:banged on basins} and {f15.what:wore black headscarves}. "{f16.wording:You cannot tax an empty basin}," said their leader, Mama Kossi, {f17.role:a fish seller}, {f18.age:62}.

According to the police chief, Désiré Amoa, {f19.who:youths} who had {f19.what:mixed with the crowd} {f20.what:threw bottles} first. {f21.who:A lawyer of the women}, Solange Petti, {f22.position:disputed this}; she had filmed everything {f23.place:from a balcony}, she said. An officer {f24.what:lost a tooth}.

Finance minister Gaston Ewé {f25.position:said the tax would stay}, but he {f26.position:offered to exempt widows}. The women {f27.status:turned this down}. They {f28.what:announced a strike} {f29.time:from Wednesday}: no {f30.what:fish} would be sold. {f31.who:The bishops} {f32.position:offered to mediate}.

A similar march in {f33.time:1992} had {f34.what:brought down a government}. President Yao Tchalla {f35.status:is at a summit} {f36.place:in Addorra}. {f37.who:The state television} showed {f37.what:a cooking programme} while the gas was in the air. {f38:Mama Kossi has eleven grandchildren}.

=== report B | outlet: Meridian News | published: 2025-03-10
# Oubala {f3.who:traders} call strike over {f11.what:levy on stands}

TARIMBA (Meridian) - {f3.who:Women traders} in Oubala {f28.what:will stop work} {f29.time:as of Wednesday} and sell no more {f30.what:vegetables}, they said on Sunday, a day after their procession through the capital was {f1.status:broken up}. {f5.what:Water cannon} had been turned on {f6.number:some 4,000} of them {f4.time:on Saturday} as they {f7.what:made for the president's palace}.

{f8.number:Nineteen} {f9.status:are behind bars}, a police statement said. {f10.who:A woman expecting a child} {f10.status:was treated on the spot and went home}. {f2.what:There was little violence} otherwise. The chief of police, Désiré Amoa, holds {f19.who:students} {f19.what:who had slipped in among the women} responsible for {f20.what:the first stones}; one of his men {f24.what:had a tooth knocked out}. Solange Petti, {f21.who:who defends the women}, {f22.position:does not deny it}. She has it on film, shot {f23.place:from the roof of a bank}.

The women, {f15.what:in white scarves}, {f14.what:drummed on basins}. "{f16.wording:You cannot tax an empty bowl}," Mama Kossi, {f18.age:62}, called to them. {f17.role:A cloth dealer}, she is the head of their association. The levy on {f11.what:market stands} {f12.status:comes into effect} {f13.time:on the first of April}. It {f25.position:is not negotiable}, finance minister Gaston Ewé said, though he {f26.position:could imagine an exception for women over 60}. {f27.status:They refused}.

{f31.who:The imams of the capital} {f32.position:are ready to go between}. The president, Yao Tchalla, {f35.status:broke off his stay} {f36.place:at the summit in Addorra}. {f37.who:State television} stuck to {f37.what:football} all afternoon on Saturday. Such a march {f34.what:cost a government its office} once, {f33.time:in 1992}. {f39:The price of yams has risen by a third since January}.

=== key
f1.status compatible A=ended in clashes B=broken up | the march
f2.what differs A=street battles B=little violence | how violent it was
f3.who same A=market women B=women traders | who marched
f4.time same A=2025-03-08 B=2025-03-08 | the day of the march
f5.what differs A=tear gas B=water cannon | what the police used
f6.number same A=4000~ B=4000~ | marchers
f7.what differs A=parliament B=president's palace | where they were going
f8.number same A=19 B=19 | women detained
f9.status same A=detained B=behind bars | these women
f10.who same A=pregnant woman B=woman expecting a child | one of the women
f10.status differs A=to hospital B=treated on the spot | the pregnant woman
f11.what same A=tax on stalls B=levy on stands | what they protest against
f12.status differs A=in force B=not yet in force | the tax
f13.time differs A=2025-03-01 B=2025-04-01 | when the tax comes into force
f14.what same A=banged on basins B=drummed on basins | what they did
f15.what differs A=black headscarves B=white scarves | what they wore
f16.wording differs A=basin B=bowl | Kossi's words
f17.role differs A=fish seller B=cloth dealer | Kossi's trade
f18.age same A=62 B=62 | Kossi's age
f19.who differs A=youths B=students | whom the police blame
f19.what same A=mixed with the crowd B=slipped in among the women | how these joined the march
f20.what differs A=bottles B=stones | what was thrown first
f21.who same A=lawyer of the women B=defends the women | Petti
f22.position differs A=disputed B=not denied | Petti on the police account
f23.place differs A=balcony B=roof of a bank | from where she filmed
f24.what same A=lost a tooth B=tooth knocked out | the officer's injury
f25.position same A=tax stays B=not negotiable | the minister on the tax
f26.position differs A=exempt widows B=exempt women over 60 | the minister's offer
f27.status same A=turned down B=refused | the offer
f28.what same A=strike B=stop work | what they announced
f29.time same A=from 2025-03-12 B=as of Wednesday | when it begins
f30.what differs A=fish B=vegetables | what will not be sold
f31.who differs A=bishops B=imams | who offers to mediate
f32.position same A=offered to mediate B=ready to go between | their offer
f33.time same A=1992 B=1992 | the earlier march
f34.what same A=brought down a government B=cost a government its office | its result
f35.status differs A=at the summit B=broke off his stay | the president
f36.place same A=Addorra B=Addorra | where the summit is
f37.who same A=state television B=state television | which station showed something else
f37.what differs A=cooking programme B=football | what it showed
f38 only A | the grandchildren
f39 only B | the price of yams
