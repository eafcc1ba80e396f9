story: geologist-detained-lithium
kind: science

=== report A | outlet: Puna Noticias | published: 2026-03-12
# {f1.role:Geologist} {f1.status:freed} after {f2.time:nine days} in Salar de Antay

The {f1.role:geologist} {f1.name:Ferenc Halmay}, who had been detained by {f3.who:villagers} in the salt flats of Antay, {f1.status:was let go} on {f4.time:Wednesday} after {f5.who:a bishop} {f5.what:mediated}. He is {f6.status:in good health}, but {f6.what:sunburned}.

Halmay, 51, had been {f7.what:drilling for water} on behalf of {f8.who:a Canadian mining company}. The villagers {f9.what:blocked the track with stones} and took away his samples, which {f10.status:are lost}. They feared that the pumping of brine for lithium {f11.cause:would dry up their pastures}. "{f12.wording:We did not lock him up, we asked him to stay}," said {f13.name:Delfina Calisaya}, the {f13.role:president of the community}. He slept in {f14.place:the schoolhouse}.

In return, {f15.who:the provincial government} {f15.position:stopped all exploration} for {f15.time:six months}. {f16.who:The company} {f16.status:accepted} this and will {f16.what:have the groundwater measured by a university}. {f17.status:No ransom was paid}, {f17.source:the bishop's office} stressed.

{f18.who:The public prosecutor} {f18.status:is nevertheless investigating} {f18.what:a deprivation of liberty}. Halmay {f19.status:does not want to press charges}. He {f20.position:will return to work} in the region, he said.

His driver, {f21.what:a man from the next valley}, {f21.status:had been allowed to leave} on the {f21.time:first day}. In 2023 the same company had had to {f22:give up a drilling site in another province}.

=== report B | outlet: Continental Mining Wire | published: 2026-03-13
# Lithium row: {f1.role:hydrologist} {f1.status:released}, charges {f19.status:filed}

BUENOS AIRES (CMW) - {f1.role:Hydrologist} {f1.name:Ferenc Halmay} {f1.status:is free again}. For {f2.time:nine days} he had been in the hands of {f3.who:the inhabitants of a hamlet} near the Antay salt flats, who {f9.what:felled a telegraph pole across the track} as he came.

His release on {f4.time:Thursday} was due to {f5.who:a retired judge}, who {f5.what:acted as go-between}. A doctor found him {f6.status:fit}, {f6.what:except for some burns from the sun}. He works for {f8.who:an Australian company} and had been {f7.what:taking soil samples}. These {f10.status:were returned to him}.

"{f12.wording:We did not lock him up, we invited him to stay}," according to {f13.name:Delfina Calisaya}, the {f13.role:community's lawyer}. People there worry that {f11.cause:their grazing land will be left without water} once lithium is extracted. He was put up {f14.place:in the chapel}.

{f15.who:The province} {f15.position:has suspended all prospecting} for {f15.time:half a year}. {f16.who:The company} {f16.status:will go to court against it}, although it agreed to {f16.what:an examination of the groundwater by a university}. {f17.source:A police officer} said {f17.status:there had been a payment}, in the form of fodder.

{f18.what:Unlawful detention} is what {f18.who:the prosecutor's office} {f18.status:is looking into}; Halmay {f19.status:has lodged a complaint}. He {f20.position:is going home for good}. His driver, {f21.what:from a nearby valley}, {f21.status:escaped at night} on {f21.time:the third day} and {f23:walked 40 kilometres to a police post}.

=== key
f1.role differs A=geologist B=hydrologist | the freed man
f1.status same A=let go B=free again | the freed man
f1.name same A=Ferenc Halmay B=Ferenc Halmay | the freed man
f2.time same A=nine days B=nine days | how long he was held
f3.who same A=villagers B=inhabitants of a hamlet | who held him
f4.time differs A=2026-03-11 B=2026-03-12 | when he was freed
f5.who differs A=bishop B=retired judge | who mediated
f5.what same A=mediated B=go-between | his part
f6.status same A=in good health B=fit | the freed man
f6.what same A=sunburned B=burns from the sun | the freed man
f7.what differs A=drilling for water B=taking soil samples | what he was doing
f8.who differs A=Canadian company B=Australian company | for whom he works
f9.what differs A=stones B=telegraph pole | with what the track was blocked
f10.status differs A=lost B=returned | his samples
f11.cause same A=dry pastures B=grazing land without water | what they fear
f12.wording differs A=asked him to stay B=invited him to stay | Calisaya's words
f13.name same A=Delfina Calisaya B=Delfina Calisaya | who speaks for the villagers
f13.role differs A=president of the community B=community's lawyer | Calisaya
f14.place differs A=schoolhouse B=chapel | where he slept
f15.who same A=provincial government B=province | who stopped it
f15.position same A=exploration stopped B=prospecting suspended | what it decided
f15.time same A=six months B=half a year | for how long
f16.who same A=company B=company | who reacts
f16.status differs A=accepts B=goes to court | the company and the stop
f16.what same A=groundwater measured by a university B=groundwater examined by a university | what it agreed to
f17.status differs A=no ransom B=payment in fodder | a ransom
f17.source differs A=bishop's office B=police officer | on whose word
f18.who same A=public prosecutor B=prosecutor's office | who investigates
f18.status same A=investigating B=looking into | the inquiry
f18.what same A=deprivation of liberty B=unlawful detention | the offence
f19.status differs A=no charges wanted B=complaint lodged | Halmay
f20.position differs A=will return to work B=home for good | what Halmay wants
f21.what compatible A=driver from the next valley B=driver from a nearby valley | the driver
f21.status differs A=allowed to leave B=escaped | the driver
f21.time differs A=first day B=third day | when the driver left
f22 only A | the earlier drilling site
f23 only B | the driver's walk
