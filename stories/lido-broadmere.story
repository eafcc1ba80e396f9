story: lido-broadmere
kind: local

=== report A | outlet: Broadmere Borough Council, news release | published: 2024-06-20
# Broadmere Lido to {f1.status:reopen} in time for the school holidays

Broadmere's much-loved open-air pool will {f1.status:welcome swimmers back} on {f2.time:Saturday 20 July}, {f3.time:two years} after it was closed because of {f4.cause:cracks in the floor of the deep end}.

The refurbishment, which has cost {f5.money:£3.4 million}, has given the {f6.time:1936} pool {f7.what:a new lining}, {f7.what:heat pumps} and {f7.what:step-free changing rooms}. {f8.who:The National Heritage Trust for Sport} contributed {f8.money:£1.1 million}; the rest was found by the Council.

The water will be kept at {f9.number:21} degrees, four degrees warmer than before. {f10.what:The diving boards}, a landmark of the lido, {f10.status:have been kept} but will be {f11.what:for show only}, as the deep end is now {f11.number:2.4 metres} deep.

An adult swim will cost {f12.money:£6.20}. Residents with a Broadmere Card will pay {f13.money:£4.60}, and children under {f14.age:five} swim {f14.money:free of charge}. Early morning sessions from 6.30am will be offered {f15.time:on weekdays}.

Councillor {f16.name:Denise Abara}, {f16.role:Cabinet Member for Leisure}, said: "{f17.wording:Generations of Broadmere people learned to swim here. I am proud that the next one will too, and without the cold.} We thank everyone for their patience."

The pool will be run by {f18.who:the charity Open Water Broadmere}, {f18.time:on a lease of 25 years}. It is recruiting {f19.number:18} lifeguards.

The first to swim will be {f20.who:Vera Cottle}, {f20.age:93}, who {f20.what:was at the opening as a child of five}.

=== report B | outlet: Broadmere Observer | published: 2024-06-27
# No more blue lips: lido {f1.status:is back} {f2.time:next month}

By Tom Ashenden

It has been a long {f3.time:two years} for those who like their swimming under an open sky. But on {f2.time:the third Saturday of July}, as pupils break up for the summer, the gates of Broadmere Lido {f1.status:will open once more}.

When we were shown round this week, men were sealing the last joints of {f7.what:the lining}, sky blue, that now covers the {f4.cause:cracked bottom of the deep end}, the trouble that had led to the closure. There are {f7.what:changing rooms without a step} for the first time, and behind a fence hum {f7.what:the heat pumps} that are to keep the water at {f9.number:21} degrees. It used to be 17, on a good day.

{f10.what:The famous diving stage} {f10.status:still stands}. Nobody will be allowed on it: with {f11.number:2.4 metres} of water below, it is {f11.what:no more than an ornament}. Some will mourn that. {f21:A petition to deepen the pool again gathered 900 names}.

Of the {f5.money:£3.4m} bill, {f8.money:£1.1m} was met by {f8.who:a national heritage trust} and the remainder out of the borough's own purse. "{f17.wording:Generations of Broadmere people learned to swim here}," {f16.role:the council's leisure chief}, {f16.name:Denise Abara}, told us. "{f17.wording:I am proud that the next one will too, and without the cold.}"

What will it cost? {f12.money:£6.20} for a grown-up, or {f13.money:£1.60 less than that} for holders of a residents' card. For {f14.age:the under-fives} there is {f14.money:no charge}. Those who like it early may come from half past six, {f15.time:Monday to Friday}.

The council will not run the place itself. That is for {f18.who:Open Water Broadmere}, a charity founded by swimmers, which has taken it over {f18.time:until 2049} and is looking for {f19.number:eighteen} lifeguards. It ran the pool's café before the closure, and it saw a first attempt at repairs fail in the spring of 2023, when frost got under the concrete.

And the first length? It is reserved for {f20.who:a lady of} {f20.age:93}. {f20.who:Vera Cottle} {f20.what:was there, five years old and holding her father's hand}, when the lido opened in {f6.time:1936}. "{f22:I shall do the breaststroke}," she said. "With my head out. I have just had my hair done."

=== key
f1.status same A=reopens B=reopens | the lido
f2.time same A=2024-07-20 B=2024-07-20 | when it reopens
f3.time same A=2 years B=2 years | how long it was closed
f4.cause same A=cracks in the deep end B=cracks in the deep end | why it was closed
f5.money same A=GBP 3.4m B=GBP 3.4m | the cost
f6.time same A=1936 B=1936 | when the lido was opened
f7.what same A=lining, heat pumps, step-free changing rooms B=lining, heat pumps, step-free changing rooms | what is new
f8.who compatible A=National Heritage Trust for Sport B=a national heritage trust | who contributed
f8.money same A=GBP 1.1m B=GBP 1.1m | the contribution
f9.number same A=21 B=21 | degrees of the water
f10.what same A=diving boards B=diving stage | what has been kept
f10.status same A=kept B=still stands | the diving boards
f11.what same A=for show B=ornament | the use of the diving boards
f11.number same A=2.4 m B=2.4 m | depth of the deep end
f12.money same A=GBP 6.20 B=GBP 6.20 | an adult swim
f13.money same A=GBP 4.60 B=GBP 4.60 | a swim with the residents' card
f14.age same A=<5 B=<5 | who swims free
f14.money same A=free B=no charge | the price for small children
f15.time same A=weekdays B=Monday to Friday | the early sessions
f16.name same A=Denise Abara B=Denise Abara | the councillor
f16.role same A=Cabinet Member for Leisure B=the council's leisure chief | the councillor
f17.wording same A=Generations of Broadmere people learned to swim here. I am proud that the next one will too, and without the cold. B=Generations of Broadmere people learned to swim here. I am proud that the next one will too, and without the cold. | her words
f18.who same A=the charity Open Water Broadmere B=Open Water Broadmere, a charity | who runs the pool
f18.time same A=25 years B=until 2049 | the lease
f19.number same A=18 B=18 | lifeguards wanted
f20.who same A=Vera Cottle B=Vera Cottle | the first to swim
f20.age same A=93 B=93 | the first to swim
f20.what same A=at the opening aged five B=there aged five | Vera Cottle in 1936
f21 only B | the petition for a deeper pool
f22 only B | Vera Cottle's words
