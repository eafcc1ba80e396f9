story: mural-cannery-street
kind: culture

=== report A | outlet: Haddersby Echo | published: 2016-04-12
# Council {f1.status:paints over} {f10.money:million-pound} {f2.what:heron}

By Gemma Postlethwaite

Red faces at the Town Hall, white paint on the wall: {f2.what:the heron of Cannery Street} is no more. {f3.who:Two council workmen} {f1.status:covered the picture} {f4.time:on Friday morning}, in the space of {f5.time:forty minutes}, because {f6.cause:someone had rung up to complain about the scribbling on that very wall}.

The bird, {f7.number:nine feet} tall and wearing a bus driver's cap, had turned up overnight {f8.time:in February} on the side of the old kipper sheds. It is the work of {f9.name:Moth}, whose face nobody knows. {f10.source:A London auction house} {f10.money:put it at up to £1 million} only last month.

"{f11.wording:We followed procedure, and the procedure was wrong}," said {f12.name:Coun Alan Threlkeld}, {f12.role:who has charge of street cleaning}. The lads {f13.status:will keep their jobs}. Neither of them, he added, {f14.what:knew what it was}.

Shopkeeper Parveen Akhtar, 54, saw it go. "I ran out in my slippers, I said, that's a {f9.name:Moth}! {f15:One of them said, we've done spiders before, love.}"

Can it be saved? {f16.name:Dr Lucian Farr}, {f16.role:a conservator at Haddersby University}, {f16.certainty:thinks so}. The council's paint is {f17.what:water-based}, and {f18.what:a test patch by the beak} {f18.status:came clean} on Saturday. The whole job would take {f19.time:six weeks} and {f20.money:£28,000}.

The building's owner, {f21.name:Desmond Quayle}, {f22.position:means to sell the wall, bird and all, to the highest bidder}. The council {f23.position:says it will pay for the cleaning only if the heron stays in the town}.

More than {f24.number:3,000} people have signed a petition. In 2012 another of {f9.name:Moth}'s works, a fox in Whitby, was chiselled out and never seen again.

=== report B | outlet: The Manhattan Observer | published: 2016-04-14
# The day a town {f1.status:whitewashed} its luck

By Barnaby Osei-Lindgren

HADDERSBY, England - There is a rectangle of magnolia in this fishing port on the North Sea that may be the most expensive of its kind. Beneath it stands, or stood, {f2.what:a bird}: {f7.number:close to three meters} of wading fowl in a municipal cap, bestowed on the place {f8.time:two months ago} by an artist who signs as {f9.name:Moth} and whose identity is guarded like a royal illness.

{f4.time:Last Friday} it {f1.status:vanished}. {f3.who:A crew of four from a cleaning contractor} needed {f5.time:less than an hour} to {f1.status:obliterate} what {f10.source:an insurer in Zurich} {f10.money:had valued at as much as a million pounds}. They {f14.what:were perfectly aware}, one of them said, {f14.what:of whose hand it was}; they had been given an address, and {f6.cause:the address was a digit out}.

{f12.name:Alan Threlkeld}, {f12.role:the councilman responsible for clean streets}, has offered a sentence that deserves a mural of its own. "{f11.wording:We followed procedure, and procedure was right}," he said. None of the men {f13.status:will be dismissed}.

Hope has a name, and it is emulsion. The coating {f17.what:dissolves in water}. {f16.name:Lucian Farr}, {f16.role:who teaches restoration at the local university}, {f18.status:has already brought back} {f18.what:a few inches near the bill}, and {f16.certainty:he believes} that the remainder can follow, given {f19.time:a month and a half} and {f20.money:about forty thousand dollars}.

Who would then possess it is another matter. The proprietor of the shed, {f21.name:Mr. Quayle}, a retired fish merchant, {f22.position:wishes to present it to the museum, free of charge}. The town {f23.position:offers to bear the expense of the rescue provided that the bird does not leave}. {f9.name:Moth}, reached through a lawyer, {f25:has sent a bill for the white}.

{f24.number:Three thousand} signatures have been gathered. At the bakery across the street they sell {f26:herons of marzipan}, which disappear too.

=== key
f1.status same A=painted over B=painted over | the mural
f2.what compatible A=a heron B=a bird | what it shows
f3.who differs A=two council workmen B=four men of a contractor | who painted it over
f4.time same A=2016-04-08 B=2016-04-08 | when it was painted over
f5.time compatible A=40 minutes B=<1 hour | how long it took
f6.cause differs A=complaint about this wall B=wrong address | why it was painted over
f7.number compatible A=9 feet B=3 m~ | its height
f8.time compatible A=2016-02 B=two months before 2016-04-14 | when it appeared
f9.name same A=Moth B=Moth | the artist
f10.source differs A=a London auction house B=an insurer in Zurich | on whose word it is worth so much
f10.money same A=<=GBP 1m B=<=GBP 1m | its worth
f11.wording differs A=the procedure was wrong B=procedure was right | the councillor's words
f12.name same A=Alan Threlkeld B=Alan Threlkeld | the councillor
f12.role same A=street cleaning B=clean streets | his charge
f13.status same A=not dismissed B=not dismissed | the workmen
f14.what differs A=did not know B=knew | whether they knew what it was
f15 only A | what a workman said
f16.name same A=Lucian Farr B=Lucian Farr | the conservator
f16.role same A=conservator at the university B=teaches restoration at the university | his post
f16.certainty same A=probable B=probable | that it can be saved
f17.what same A=water-based B=dissolves in water | the paint
f18.what same A=test patch by the beak B=a few inches near the bill | what was cleaned
f18.status same A=clean B=brought back | the test patch
f19.time same A=6 weeks B=a month and a half | how long the rescue takes
f20.money compatible A=GBP 28000 B=USD 40000~ | cost of the rescue
f21.name compatible A=Desmond Quayle B=Mr. Quayle | the owner
f22.position differs A=sell it B=give it to the museum | what the owner wants
f23.position same A=pay if it stays B=pay if it stays | the council's condition
f24.number compatible A=>=3000 B=3000 | signatures
f25 only B | the artist's bill
f26 only B | the marzipan
