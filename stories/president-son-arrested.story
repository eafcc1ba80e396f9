story: president-son-arrested
kind: politics

=== report A | outlet: Euro Report | published: 2023-11-02
# President's {f1.role:son} {f2.status:arrested} at Helvan airport with {f3.what:diamonds}

Customs officers of Helvania on Wednesday {f2.status:arrested} {f1.role:a son} of the president of Ouba, {f4.name:Jean-Rémy Tchalla}, at Zurwald airport with {f3.what:uncut diamonds} {f5.place:in a false-bottomed suitcase}.

Tchalla, 33, {f6.what:was travelling on a diplomatic passport}. He {f7.position:said he was carrying the stones for a friend}. {f8.who:The federal prosecutor} {f9.what:is investigating} {f10.what:money laundering}. {f11.what:A private jet} {f12.status:was impounded}.

Ouba {f13.what:summoned} {f14.role:the Helvan chargé d'affaires} and {f15.position:demanded his release}. "{f16.wording:The dignity of a whole people was searched}," said the foreign minister, Sabine Okoué. {f17.who:The opposition} {f18.what:held a vigil} {f19.position:for an independent audit}.

The stones are thought to come {f20.place:from the Lamé-Sud fields}, where {f21.who:a mine manager} {f22.status:was shot dead} {f22.time:in August}. {f23.source:A former minister} alleges that {f24.who:the presidential guard} {f25.what:runs the trade}. Tchalla {f26.role:heads the national football federation}; a match against Togara {f27.status:will go ahead} on Saturday.

{f28.who:His wife} {f29.status:was allowed to fly on}. A bail hearing {f31.status:is set} for Friday. {f32:The president has eleven children.}

=== report B | outlet: Ouba Confidential | published: 2023-11-04
# A coat too heavy

When the X-ray man at Zurwald asked him to step aside, {f4.name:Jean-Rémy Tchalla}, 33, laughed. He did not laugh long. {f5.place:Sewn into the lining of his coat} sat {f3.what:rough emeralds}, and since Wednesday {f1.role:the nephew} of our president {f2.status:is a prisoner} of the Helvans.

His passport? {f6.what:An ordinary one}. His story? {f7.position:He was transporting the stones for an acquaintance.} {f8.who:The confederation's prosecutor} {f9.what:is looking into} {f10.what:smuggling}. {f11.what:The jet that had brought him} {f12.status:may not leave}.

The foreign minister, Okoué, {f13.what:called in} {f14.role:the Helvan ambassador}. "{f16.wording:The dignity of an entire people was searched}," she told him. {f15.position:What Ouba asks is that he be tried at home.} {f17.who:The opposition}, on its knees {f18.what:with candles} before the mint, {f19.position:prays for an outside audit}.

The trail leads {f20.place:to the fields of Lamé-Sud}, {f22.status:scene of a murder} {f22.time:three months ago}: {f21.who:a geologist} had been shot. {f25.what:In charge of the business}, {f23.source:a customs officer} tells us, is {f24.who:the bodyguard of the palace}.

Football must do without him. {f26.role:The president of the national federation} had wanted to see Saturday's game with Togara; {f27.status:it has been called off}. {f28.who:His wife}, meanwhile, {f29.status:was turned back to Ouba}. A judge {f31.status:refused} bail on Friday. {f34:Emeralds, they say, bring bad luck.}

=== key
f1.role differs A=son B=nephew | his kinship to the president
f2.status same A=arrested B=prisoner | the man
f3.what differs A=diamonds B=emeralds | the stones
f4.name same A=Jean-Rémy Tchalla B=Jean-Rémy Tchalla | the man
f5.place differs A=suitcase B=coat lining | where they were hidden
f6.what differs A=diplomatic passport B=ordinary passport | his passport
f7.position same A=for a friend B=for an acquaintance | his defence
f8.who same A=federal prosecutor B=confederation's prosecutor | who investigates
f9.what same A=investigating B=looking into | what is done
f10.what differs A=money laundering B=smuggling | the suspicion
f11.what same A=private jet B=jet | the aircraft
f12.status same A=impounded B=may not leave | the aircraft
f13.what same A=summoned B=called in | what Ouba did
f14.role differs A=chargé d'affaires B=ambassador | whom it summoned
f15.position differs A=release B=trial at home | what Ouba demands
f16.wording differs A=a whole people B=an entire people | the minister's words
f17.who same A=opposition B=opposition | who held a vigil
f18.what same A=vigil B=candles | its protest
f19.position same A=independent audit B=outside audit | what it wants
f20.place same A=Lamé-Sud B=Lamé-Sud | where the stones come from
f21.who differs A=mine manager B=geologist | who was shot there
f22.time same A=August B=three months ago | when
f22.status same A=shot dead B=murder | the victim
f23.source differs A=former minister B=customs officer | on whose word
f24.who same A=presidential guard B=bodyguard of the palace | who runs the trade
f25.what same A=runs the trade B=in charge of the business | its part
f26.role same A=heads the football federation B=president of the federation | his office
f27.status differs A=goes ahead B=called off | the match
f28.who same A=his wife B=his wife | who travelled with him
f29.status differs A=flew on B=turned back | his wife
f31.status changed A=hearing set B=bail refused | the bail
f32 only A | eleven children
f34 only B | bad luck
