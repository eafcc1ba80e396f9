story: fossil-drakensa
kind: culture

=== report A | outlet: Morrow & Vayle press office | published: 2024-10-18
# "Oskar" finds a home: dinosaur skeleton achieves {f1.money:$8.4 million}

{f2.place:GENESSE}, 18 October - Morrow & Vayle is delighted to announce that the skeleton of a young Vorrakosaurus, known as Oskar, {f3.status:was sold} at its salerooms {f4.time:yesterday evening} for {f1.money:$8.4 million, fees included}.

Bidding lasted {f5.number:eleven} minutes, with {f6.number:six} bidders on the telephone and two in the room. The hammer fell to {f7.who:a private collector from Asia}. The estimate had been {f8.money:$4-6 million}.

Oskar is {f9.number:6.2} metres long and {f10.number:71 per cent} complete. The animal died {f11.time:some 68 million years ago} at an age of {f12.age:about nine}. It was dug up in {f13.time:2019} in {f13.place:the Drakensa badlands} by {f14.name:Hollis Brandvold}, {f14.role:a rancher}, on {f15.who:his own} land.

"{f16.wording:It is the finest young predator ever to come to market}," said Séverine Aklilu, {f17.role:head of natural history} at Morrow & Vayle. "{f18:It made the hair on my neck stand up.}"

The buyer {f19.certainty:has undertaken} to {f19.what:lend the skeleton to a museum}. Oskar will remain on view in our galleries {f20.time:until 31 October}.

The sale also included a mammoth tusk, which brought $210,000, and 43 lots of minerals. In 2021 the house sold an adult of the same kind for $12 million.

=== report B | outlet: The Northern Ledger | published: 2024-10-18
# Scientists' dismay as young dinosaur {f3.status:goes under the hammer}

{f7.who:A European technology investor} is the new owner of a rare juvenile dinosaur that {f3.status:changed hands} at auction in {f2.place:Genesse} on {f4.time:Thursday night}, to the anger of researchers who had begged for it to be kept in public hands.

The fossil, nicknamed Oskar, made {f1.money:$8.4m with fees}, well above the {f8.money:$3m to $5m} predicted by Morrow & Vayle. Rivals fought over it {f5.number:for more than ten minutes}; {f6.number:half a dozen} of them were calling in.

"{f16.wording:It is the finest predator ever to come to market}," Séverine Aklilu, the firm's {f17.role:deputy chairwoman}, said before the sale.

Palaeontologists see it otherwise. "{f21:This is a loss to science, plain and simple}," said Dr Kwabena Lindholm of the University of Osk. He wants {f22:a ban on the export of such bones}. A similar plea, in 2021, came to nothing.

Only four specimens of that age are known. {f10.number:Nearly three quarters} of Oskar's bones survive. From snout to tail the beast measures {f9.number:more than six} metres; it lived {f11.time:68 million years before our day} and was {f12.age:about twelve} when it perished. An adult can be twice as long.

It came to light {f13.time:five years ago} in {f13.place:the Drakensa badlands}, where {f14.name:Hollis Brandvoll}, {f14.role:a fossil dealer}, was digging on {f15.who:land leased from a neighbour}. {f23:Under local law the finder keeps nine tenths of the price.}

Whether the public will see it again is unclear. The buyer {f19.certainty:is said to be considering} {f19.what:a loan to a museum}. The bones can be viewed {f20.time:for another week, to 25 October}.

Dr Lindholm, 58, has never been able to examine them. He studied a smaller skeleton, 43 per cent complete, in 2016.

=== key
f1.money same A=USD 8.4m B=USD 8.4m | the price with fees
f2.place same A=Genesse B=Genesse | where it was sold
f3.status same A=sold B=sold | the skeleton
f4.time same A=2024-10-17 evening B=2024-10-17 evening | the sale
f5.number compatible A=11 B=>10 | minutes of bidding
f6.number same A=6 B=6 | bidders on the telephone
f7.who differs A=private collector from Asia B=European technology investor | the buyer
f8.money differs A=USD 4-6m B=USD 3-5m | the estimate
f9.number compatible A=6.2 B=>6 | length in metres
f10.number compatible A=71 per cent B=75 per cent~ | how complete it is
f11.time compatible A=68 million years ago~ B=68 million years ago | when it lived
f12.age differs A=9~ B=12~ | the animal's age at death
f13.time same A=2019 B=2019 | when it was dug up
f13.place same A=Drakensa badlands B=Drakensa badlands | where it was dug up
f14.name differs A=Hollis Brandvold B=Hollis Brandvoll | the finder
f14.role differs A=rancher B=fossil dealer | the finder's trade
f15.who differs A=the finder B=a neighbour | whose land it was
f16.wording differs A=the finest young predator ever to come to market B=the finest predator ever to come to market | Aklilu's words
f17.role differs A=head of natural history B=deputy chairwoman | Aklilu's post
f18 only A | the hair on her neck
f19.certainty differs A=certain B=rumoured | the loan to a museum
f19.what same A=loan to a museum B=loan to a museum | what the buyer is to do
f20.time differs A=2024-10-31 B=2024-10-25 | how long it is on view
f21 only B | a loss to science
f22 only B | the ban that Lindholm wants
f23 only B | nine tenths of the price
