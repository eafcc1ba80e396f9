story: takeover-brewery-plzenice
kind: companies

=== report A | outlet: Bohemia Business Courier | published: 2023-05-11
# Town {f1.status:sells} its brewery to {f2.who:Belgian family}

The town council of Plzenice {f1.status:voted} late on Wednesday to sell its brewery, founded in {f3.time:1582}, to {f2.who:the Verhaegen family of Belgium} for {f4.money:410 million crowns}.

The vote was {f5.number:12 to 9}. {f6.who:Mayor} {f6.name:Tomas Bures} {f7.position:had pleaded for the sale}, {f8.cause:since the roof of the brewhouse is about to fall in}. {f9.who:The Pirates} voted against. {f11.who:Citizens} in the gallery {f12.what:banged beer mugs}; {f13.who:an elderly man} {f14.what:was carried out with chest pains}.

The buyers {f15.position:promise} to brew {f16.what:the dark lager} {f17.place:in the old cellars} {f18.time:for at least 20 years}. {f19.number:64} people work there. Brewmaster {f20.name:Karel Zima}, {f20.age:59}, {f21.status:stays}. "{f22.wording:Beer does not ask who owns the tap}," he said. His {f23.who:daughter} {f24.status:is to succeed him}.

{f25.what:A petition for a referendum} {f26.status:has collected} {f27.number:5,300} signatures, {f28.certainty:probably enough}. {f29.who:The heritage office} must {f30.status:still agree}, {f31.cause:because of the malt house}.

In {f32.time:2009} {f33.who:a Russian investor} had {f34.status:withdrawn} {f35.cause:when the ceiling fell on a tasting}. {f36.what:The brewery pub} {f37.status:will be leased}.

=== report B | outlet: Central Europe Drinks | published: 2023-05-12
# Plzenice: {f2.who:Dutch} hands on a Czech tap

A stormy session in the town hall of Plzenice ended late on Wednesday with the {f1.status:sale} of the municipal brewery, whose beer has been drawn since {f3.time:1528}. {f2.who:A family from the Netherlands, the Verhaegens}, pay {f4.money:410m crowns}.

{f5.number:Twelve hands went up for it, nine against}, among the latter {f9.who:the Pirate party}'s. {f6.name:Tomas Bures}, {f6.who:the deputy mayor}, {f7.position:had spoken in favour}: {f8.cause:the debts of the business}, he said, were choking the town. Up in the gallery {f11.who:townspeople} {f12.what:sang the anthem}; {f13.who:a pensioner} {f14.what:fainted and was taken out}.

"{f22.wording:Beer doesn't ask who owns the tap}," was all that {f20.name:Karel Zima}, {f20.age:59}, wanted to say. The man in charge of the brewing {f21.status:retires in autumn}. {f23.who:His pupil, a woman of 30}, {f24.status:will follow him}.

What are the new owners planning? {f16.what:The pale lager} {f15.position:is to go on being brewed}, {f17.place:in a new hall at the edge of town}, {f18.time:for two decades or more}. All {f19.number:64} jobs are said to be safe. {f36.what:The tavern next to the brewery} {f37.status:will be run by the family itself}.

There is a hurdle. Those who want {f25.what:the people to decide} {f26.status:have} {f27.number:5,300} names on their lists, {f28.certainty:certainly enough}, according to the town clerk. And {f29.who:the antimonopoly office} {f30.status:has yet to give its blessing}, {f31.cause:as the family owns a brewery nearby}.

{f32.time:Fourteen years ago} {f33.who:a Russian buyer} {f34.status:pulled out}, {f35.cause:when he saw the books}. {f38:A glass costs 38 crowns.}

=== key
f1.status same A=sold B=sold | the brewery
f2.who differs A=Belgian family B=Dutch family | the buyer
f3.time differs A=1582 B=1528 | when the brewery began
f4.money same A=CZK 410m B=CZK 410m | the price
f5.number same A=12 to 9 B=12 to 9 | the vote
f6.who differs A=mayor B=deputy mayor | Bures's office
f6.name same A=Tomas Bures B=Tomas Bures | who spoke for it
f7.position same A=pleaded for B=spoke in favour | he on the sale
f8.cause differs A=roof B=debts | why to sell
f9.who same A=Pirates B=Pirate party | a party
f11.who same A=citizens B=townspeople | who protested
f12.what differs A=banged mugs B=sang the anthem | how
f13.who same A=elderly man B=pensioner | who fell ill
f14.what differs A=chest pains B=fainted | what happened to him
f15.position same A=promise B=planned | the brewing of the lager
f16.what differs A=dark lager B=pale lager | what will be brewed
f17.place differs A=old cellars B=new hall | where
f18.time same A=>=20 years B=>=20 years | how long
f19.number same A=64 B=64 | jobs
f20.name same A=Karel Zima B=Karel Zima | the brewmaster
f20.age same A=59 B=59 | the brewmaster
f21.status differs A=stays B=retires | the brewmaster
f22.wording compatible A=Beer does not ask who owns the tap B=Beer doesn't ask who owns the tap | his words
f23.who differs A=daughter B=pupil | the successor
f24.status same A=to succeed B=will follow | the successor
f25.what same A=petition for a referendum B=the people to decide | the petition
f26.status same A=collected B=have | the signatures
f27.number same A=5300 B=5300 | signatures
f28.certainty differs A=probable B=certain | whether they suffice
f29.who differs A=heritage office B=antimonopoly office | who must agree
f30.status same A=still to agree B=yet to bless | the approval
f31.cause differs A=malt house B=brewery nearby | why
f32.time same A=2009 B=2009 | the earlier attempt
f33.who same A=Russian investor B=Russian buyer | the earlier buyer
f34.status same A=withdrawn B=pulled out | the earlier buyer
f35.cause differs A=ceiling fell B=saw the books | why
f36.what same A=brewery pub B=tavern by the brewery | the pub
f37.status differs A=leased B=run by the family | the pub
f38 only B | the price of a glass
