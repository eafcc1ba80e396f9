story: takeover-vodka-brand
kind: companies

=== report A | outlet: Nordic Drinks Report | published: 2025-02-05
# {f1.who:Finnish distiller} {f2.status:agrees} to buy Zubravka maker for {f3.money:€310m}

HELSINKI - {f1.who:Koskimies Oy} has {f2.status:reached agreement} to take over Lublowa, the distillery behind {f4.what:the bison-grass vodka} Zubravka, for {f3.money:€310 million}, both said on {f5.time:Tuesday}.

The seller is {f6.who:a private equity fund}, which acquired the brand {f7.time:in 2017}. {f8.who:The founding family}, with {f9.number:22} per cent, {f10.status:stays in}. The deal {f11.certainty:should close} {f12.time:by midsummer}, provided {f13.who:the Polish competition office} {f14.status:raises no objection}.

"{f15.wording:We are buying a meadow, a recipe and four hundred years}," said {f16.name:Kaisa Rantala}, {f16.role:chairwoman} of {f1.who:Koskimies}. She promised that the distillery at {f17.place:Bialowice} would {f18.status:go on working} and that {f19.number:260} employees {f20.what:would keep their contracts}. {f21.who:A works council member} said they had {f22.what:heard such vows before}.

Koskimies pays {f24.what:with a bank loan}. It had {f25.status:outbid} {f26.who:a Japanese brewery}. The price is {f27.number:eleven} times yearly profit, which {f28.source:analysts} call {f29.what:steep}.

Lublowa had been in the news {f30.time:in 2022} when {f31.what:a tank burst} and {f32.what:spirit ran into a stream}, {f33.status:killing} {f34.what:hundreds of trout}. {f35.who:The then director} was {f36.what:given a suspended sentence}.

=== report B | outlet: Warsaw Market Wire | published: 2025-02-06
# Zubravka to go to {f1.who:Swedish group}; family {f10.status:sells up}

It is one of the country's best-known spirits, {f4.what:flavoured with the grass that bison eat}, and it is passing into foreign hands: {f1.who:Koskimies, of Stockholm,} {f2.status:is to acquire} the maker, Lublowa, it was announced {f5.time:on February 4}.

For its {f3.money:310 million euros} the buyer gets everything, including the {f9.number:22%} that {f8.who:the heirs of the founder} had kept and which they now {f10.status:give away}. The rest belongs {f7.time:since 2017} to {f6.who:a pension fund}. The purchase is {f24.what:to be financed by new shares}. Lublowa's earnings are paid for {f27.number:eleven}fold, {f29.what:not too much} in the eyes of {f28.source:market watchers}. {f26.who:A French cognac house} had {f25.status:offered less}.

Nothing is final, stresses {f16.name:Kaisa Rantala}, {f16.role:the buyer's chief executive}: {f13.who:the European Commission} has to {f14.status:clear} the plan, and it {f11.certainty:could fall through} yet. A decision is expected {f12.time:in early autumn}. "{f15.wording:We are buying a meadow, a recipe and five hundred years}," she said in praise of the brand.

At {f17.place:Bialowice} the stills will be {f18.status:shut down within two years}. The {f19.number:260} people who work there {f20.what:are to be offered posts elsewhere}. Promises like that {f22.what:are nothing new to them}, remarked {f21.who:one of their representatives}.

An accident had darkened the reputation of the house {f30.time:three years ago}: when {f31.what:a pipe was left open}, {f32.what:alcohol got into a brook}, and {f34.what:fish in great number} {f33.status:perished}. For that {f35.who:the director of those days} {f36.what:had to pay a fine}. {f37:Shares of the buyer fell 6 per cent.}

=== key
f1.who differs A=Koskimies of Finland B=Koskimies of Sweden | the buyer
f2.status same A=agreed B=to acquire | the takeover
f3.money same A=EUR 310m B=EUR 310m | the price
f4.what same A=bison-grass vodka B=spirit flavoured with bison grass | the brand
f5.time same A=2025-02-04 B=2025-02-04 | when it was announced
f6.who differs A=private equity fund B=pension fund | the seller
f7.time same A=2017 B=2017 | since when it owns the brand
f8.who same A=founding family B=founder's heirs | the minority owners
f9.number same A=22 B=22 | their share in per cent
f10.status differs A=stays in B=sells | their share
f11.certainty differs A=probable B=open | whether the deal comes about
f12.time differs A=midsummer B=early autumn | when
f13.who differs A=Polish competition office B=European Commission | who must approve
f14.status same A=no objection B=clearance | what is needed
f15.wording differs A=We are buying a meadow, a recipe and four hundred years B=We are buying a meadow, a recipe and five hundred years | Rantala's words
f16.name same A=Kaisa Rantala B=Kaisa Rantala | the buyer's speaker
f16.role differs A=chairwoman B=chief executive | her post
f17.place same A=Bialowice B=Bialowice | the distillery
f18.status differs A=goes on B=shut down | the distillery's future
f19.number same A=260 B=260 | employees
f20.what differs A=keep contracts B=posts elsewhere | what they are promised
f21.who same A=works council member B=representative | who doubts
f22.what same A=heard such vows B=nothing new | the doubt
f24.what differs A=bank loan B=new shares | how it is paid
f25.status same A=outbid B=offered less | the rival bidder
f26.who differs A=Japanese brewery B=French cognac house | the rival bidder
f27.number same A=11 B=11 | times profit
f28.source same A=analysts B=market watchers | who judges the price
f29.what differs A=steep B=not too much | the price in their view
f30.time same A=2022 B=2022 | the accident
f31.what differs A=tank burst B=pipe left open | what happened
f32.what same A=spirit into a stream B=alcohol in a brook | the spill
f33.status same A=killed B=perished | the fish
f34.what compatible A=hundreds of trout B=fish in great number | what died
f35.who same A=then director B=director of those days | who was punished
f36.what differs A=suspended sentence B=fine | the punishment
f37 only B | the shares
