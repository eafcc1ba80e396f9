story: painter-studio-raid
kind: culture

=== report A | outlet: Golden Gate Examiner-Post | published: 2025-09-17
# {f1.who:Agents} {f2.status:search} studio of muralist Delgado-Finch

{f1.who:Federal agents} on Tuesday {f2.status:searched} the Oakland studio of the muralist Inés Delgado-Finch in {f3.what:an investigation into tax fraud}, carrying away {f4.number:26} boxes and {f5.what:two paintings}.

Delgado-Finch, 57, was {f6.place:in the building} at the time; she {f7.status:was questioned} for {f8.time:three hours} and {f9.status:not arrested}. "{f10.wording:They were polite and they wiped their shoes}," she said.

The inquiry concerns {f11.what:sales to a collector in Dubai} which {f12.status:were allegedly not declared}. It was prompted by {f13.who:a former bookkeeper}, said {f14.source:a person familiar with the case}. Her attorney, Solomon Achterberg, {f15.position:called the search unnecessary}; his client {f16.status:had offered to cooperate} {f16.time:in June}.

{f17.who:Her gallery}, Harrow & Lum, {f17.status:stands by her}. A retrospective at {f18.place:the Sacramento museum} {f18.status:will open} {f18.time:on 4 October} as planned. The painter is best known for {f19.what:a mural of cannery women} {f19.place:on a warehouse wall}, which the city {f20.status:declared a landmark} {f20.time:in 2020}.

Her {f21.role:husband}, the architect Milo Finch, {f21.status:is not under investigation}. In 2014 she {f22.status:was arrested} {f22.cause:for chaining herself to a crane}; the charge {f22.what:was dropped}. {f23.who:Neighbours} {f23.what:brought coffee} to her assistants, {f24.who:one of whom} {f24.what:broke a wrist} {f24.cause:on the stairs} during the search.

=== report B | outlet: ArtPulse Weekly | published: 2025-09-19
# Polite men with boxes

{f13.who:A disgruntled assistant} is said to have set it off; this is what {f14.source:the painter's lawyer} believes. Whoever it was, {f1.who:investigators} {f2.status:turned} Inés Delgado-Finch's Oakland workshop {f2.status:inside out} this week. {f4.number:Twenty-six} cartons, {f5.what:a computer} and a good deal of dust left the premises.

The matter at hand is {f3.what:money laundering}, prosecutors say. She {f11.what:sold works to a Gulf collector}, and the income {f12.status:never appeared in her returns}, if one believes them. The muralist, 57, {f6.place:who had been away in Mexico}, {f7.status:answered questions} {f8.time:all afternoon} on her return and {f9.status:remained at liberty}. "{f10.wording:They were polite and they even wiped their shoes}," she tells us.

Solomon Achterberg, who represents her, {f15.position:regards the operation as superfluous}: already {f16.time:in March} she {f16.status:had volunteered every document}. {f17.who:Harrow & Lum}, who sell her work, {f17.status:have taken her name off their website}. And {f18.place:Sacramento}? The museum {f18.status:has postponed} the survey of her work, {f18.time:until the new year}.

Everyone in the Bay knows {f19.what:her fishermen}, painted {f19.place:on the side of a storehouse} and {f20.status:under protection} {f20.time:for the last three years}. Few recall that she {f22.status:was once taken away} by police, eleven years ago, {f22.cause:having painted a police van}; she {f22.what:was fined}.

Milo Finch, architect and {f21.role:business partner}, {f21.status:is not a suspect}. {f23.who:The owner of the diner opposite} {f23.what:came with coffee} for the staff. There was one casualty, {f24.who:an agent}, who {f24.what:sprained an ankle} {f24.cause:falling down the steps}. {f25:The two-storey studio was once a bakery.}

=== key
f1.who compatible A=federal agents B=investigators | who searched
f2.status same A=searched B=turned inside out | the studio
f3.what differs A=tax fraud B=money laundering | what is investigated
f4.number same A=26 B=26 | the boxes
f5.what differs A=two paintings B=a computer | what else was taken
f6.place differs A=in the building B=in Mexico | where the painter was
f7.status same A=questioned B=answered questions | the painter
f8.time compatible A=3 hours B=all afternoon | how long
f9.status same A=not arrested B=at liberty | the painter afterwards
f10.wording differs A=and they wiped B=and they even wiped | her words
f11.what same A=sales to a collector in Dubai B=sold works to a Gulf collector | what it is about
f12.status same A=not declared B=not in her returns | the income, as alleged
f13.who differs A=former bookkeeper B=assistant | who set it off
f14.source differs A=a person familiar with the case B=her lawyer | on whose word that is told
f15.position same A=unnecessary B=superfluous | the lawyer on the search
f16.status same A=offered to cooperate B=volunteered every document | the painter before the search
f16.time differs A=June B=March | when she offered it
f17.who same A=gallery Harrow & Lum B=Harrow & Lum | the dealer
f17.status differs A=stands by her B=took her name off | the dealer
f18.place same A=Sacramento museum B=Sacramento | where her retrospective is
f18.status changed A=as planned B=postponed | the retrospective
f18.time changed A=2025-10-04 B=2026 | when it opens
f19.what differs A=cannery women B=fishermen | what the mural shows
f19.place same A=warehouse wall B=side of a storehouse | where the mural is
f20.status same A=landmark B=under protection | the mural
f20.time differs A=2020 B=2022 | since when
f21.role differs A=husband B=business partner | Milo Finch
f21.status same A=not under investigation B=not a suspect | Milo Finch
f22.status same A=arrested B=taken away by police | the painter in 2014
f22.cause differs A=chained herself to a crane B=painted a police van | why
f22.what differs A=charge dropped B=fined | how that ended
f23.who differs A=neighbours B=owner of the diner | who brought coffee
f23.what same A=coffee B=coffee | what they brought
f24.who differs A=assistant B=agent | who was hurt in the search
f24.what differs A=broken wrist B=sprained ankle | that person's injury
f24.cause same A=on the stairs B=falling down the steps | how
f25 only B | the bakery
