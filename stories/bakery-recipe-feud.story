story: bakery-recipe-feud
kind: food

=== report A | outlet: Brabant Streekblad | published: 2024-02-09
# Judge settles gingerbread war

By Floortje Ansems

After {f3.time:six years} the quarrel over the gingerbread of Heesdonk is over. {f1.who:The district court} in Tilvoort ruled on Thursday that {f4.who:the Brouns bakery} {f4.status:may go on using} the name "{f5.what:Heesdonker Wever}".

The biscuit, shaped like {f6.what:a weaver at his loom}, was invented {f7.time:in 1887}. {f8.who:Brouns's great-grandfather} {f9.what:wrote down} the recipe, the court found; {f10.what:a notebook} {f10.status:was accepted} as evidence. {f11.who:The rival firm}, Verkuylen, had claimed that he {f12.what:copied it as an apprentice}.

{f13.what:Verkuylen must pay the costs} of the case. "{f14.wording:A recipe belongs to whoever keeps baking it}," said {f15.role:the presiding judge}, Aleid Terwindt. {f16.who:Toon Verkuylen}, {f16.role:third generation}, {f17.status:announced an appeal}.

The families {f18.what:are related}: Toon's wife is {f19.role:a sister} of Marijke Brouns, who {f20.what:runs the other shop}. The two women {f21.status:have not spoken} since {f22.cause:a christening}. The bakeries {f23.what:stand opposite each other} in {f23.place:Kerkstraat}.

{f24.who:The mayor} {f24.status:had tried to mediate} in 2021, {f24.status:without success}. Brouns now {f25.status:plans} {f25.what:to sell the biscuit in tins abroad}. A separate case about {f26.what:the wooden moulds}, four of which disappeared in 2019, {f26.status:is still pending}. A village in the north makes a similar biscuit; {f27:it has stayed out of the dispute}.

=== report B | outlet: Bakers' & Confectioners' Gazette | published: 2024-02-12
# The weaver stays where he is

In Heesdonk, a town of 9,000 with two bakers, {f8.who:a grandfather of Marijke Brouns} {f9.what:set on paper} some time {f7.time:in the 1880s} how to make "{f5.what:Heesdonker Wever}", a spiced biscuit in the form of {f6.what:a man weaving}. {f4.who:The Brouns family} {f4.status:is entitled to} that name, {f1.who:the appeal court} has decided. The litigation had begun {f3.time:in 2016}.

What tipped the scales was {f10.what:a bundle of letters}, which the judges {f10.status:admitted}. The argument of {f11.who:the competitors} across the street, that the recipe {f12.what:had been common property in the town}, did not convince. {f13.what:Each side bears its own costs}.

Aleid Terwindt, {f15.role:counsel for the winners}, put it in a nutshell: "{f14.wording:A recipe belongs to the one who keeps baking it}." {f16.who:Toon Verkuylen}, {f16.role:whose father founded the firm}, told us he {f17.status:would leave it at that}.

It is not a quarrel among strangers. Mr Verkuylen {f18.what:married into} the enemy camp: his wife is {f19.role:a cousin} of Marijke Brouns, {f20.what:head of the other bakery}. Between them {f21.status:there has been no word} since {f22.cause:a funeral}. From shop window to shop window it is twelve paces {f23.what:across} {f23.place:the market square}.

{f24.who:The parish priest}, three years ago, {f24.status:brought about a truce of some months}. Meanwhile the victors {f25.status:have begun} {f25.what:exporting their biscuit in tin boxes}. And {f26.what:the carved moulds} that went missing five years ago? That suit {f26.status:was withdrawn} on Friday. {f28:Sales on the day of the ruling were the best of the winter.}

=== key
f1.who differs A=district court B=appeal court | which court ruled
f3.time differs A=6 years B=since 2016 | how long the dispute lasted
f4.who same A=Brouns bakery B=Brouns family | the winner
f4.status same A=may go on using B=entitled | the winner and the name
f5.what same A=Heesdonker Wever B=Heesdonker Wever | the biscuit
f6.what same A=weaver at his loom B=man weaving | its shape
f7.time compatible A=1887 B=1880s | when it was invented
f8.who differs A=great-grandfather B=grandfather | who wrote the recipe
f9.what same A=wrote down B=set on paper | what that man did
f10.what differs A=notebook B=letters | the evidence
f10.status same A=accepted B=admitted | the evidence
f11.who same A=rival firm B=competitors | the loser
f12.what differs A=copied by an apprentice B=common property | the loser's claim
f13.what differs A=the loser B=each side its own | who pays the costs
f14.wording differs A=whoever keeps baking B=the one who keeps baking | Terwindt's words
f15.role differs A=presiding judge B=counsel for the winners | Terwindt
f16.who same A=Toon Verkuylen B=Toon Verkuylen | the loser's head
f16.role differs A=third generation B=second generation | his place in the family
f17.status differs A=appeal announced B=accepts it | Verkuylen and the ruling
f18.what compatible A=related B=married into | the families
f19.role differs A=sister B=cousin | what Verkuylen's wife is to Brouns
f20.what same A=runs the shop B=head of the bakery | Marijke Brouns
f21.status same A=have not spoken B=no word | the two women
f22.cause differs A=christening B=funeral | since what
f23.what same A=opposite B=across | where the shops stand to each other
f23.place differs A=Kerkstraat B=market square | where the shops are
f24.who differs A=mayor B=parish priest | who tried to mediate
f24.status differs A=without success B=truce of some months | the mediation
f25.status changed A=planned B=begun | the sale abroad
f25.what same A=tins abroad B=exporting in tin boxes | the winner's plan
f26.what same A=wooden moulds B=carved moulds | the other case
f26.status changed A=pending B=withdrawn | the other case
f27 only A | the northern village
f28 only B | the sales
