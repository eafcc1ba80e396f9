story: lawmaker-goat-gift
kind: politics

=== report A | outlet: Coast Monitor | published: 2023-05-04
# MP {f1.status:questioned} over {f2.what:goats} for voters

Anti-graft officers in Sewale on Wednesday {f1.status:questioned} the member of parliament for Tano North, {f3.name:Kwabla Mensah-Dovi}, about {f4.number:200} {f2.what:goats} which {f5.what:had been given away} {f6.place:at church services} before last month's by-election.

Mensah-Dovi, who won the seat for {f7.who:the Democratic Congress}, {f8.position:says the animals were a gift from his brother}. {f9.who:The brother}, {f10.role:a butcher in London}, {f11.what:confirmed this by letter}. The MP {f12.status:was allowed to go home} after {f13.time:six hours}.

The complaint was brought by {f14.who:a women's cooperative}. {f15.source:A headmaster} told investigators that {f16.what:party cards} {f17.what:had to be shown} before an animal was handed over. The losing candidate, Efua Brandful, {f18.position:wants the election annulled}. "{f19.wording:My voters were bought by the leg}," she said.

Each goat {f20.what:wore a ribbon} {f21.what:in the party's green}. {f22.number:Thirty} {f23.status:have died} since, {f24.cause:of a lung disease}. {f25.who:The veterinary service} {f26.status:has closed} {f27.what:the cattle market of Tano}.

The speaker of parliament {f28.position:said the case was for the courts}. A ruling {f29.status:is expected} {f29.time:in July}. In 2012 a minister {f30:lost office over gifts of roofing sheets}.

=== report B | outlet: Daily Palaver | published: 2023-05-05
# Two hundred kids and one seat

The by-election in Tano North could have to be held again. Investigators of the anti-corruption office {f1.status:interrogated} the winner, {f3.name:Kwabla Mensah-Dovi} of {f7.who:the Democratic Congress}, for {f13.time:six hours} on Wednesday. He {f12.status:was released on bail}. In question are {f4.number:two hundred} {f2.what:young goats} that {f5.what:changed hands} {f6.place:at funerals} in the weeks before polling.

The politician {f8.position:maintains that they came from his brother}, {f10.role:who runs a restaurant in London}. {f9.who:The brother} {f11.what:has so far not replied to inquiries}, the office says. According to {f15.source:a catechist}, those who wanted a goat {f17.what:were asked for} {f16.what:their party card}. It was {f14.who:a group of market women} that went to the authorities.

Efua Brandful, who lost by 300 votes, {f18.position:calls for the seat to be given to her}. "{f19.wording:My voters have been bought by the leg}," she told a rally. For the speaker of the house it is {f28.position:a matter for parliament's own committee}. The high court {f29.status:is to decide} {f29.time:in the summer}.

The goats, {f20.what:decorated with ribbons} {f21.what:in green, the colour of the Congress}, have brought little luck. {f22.number:Some thirty} {f23.status:are dead}; {f24.cause:they had eaten plastic}, {f25.who:the veterinary office} found. {f26.status:Shut} since Thursday is {f27.what:Tano's livestock market}. {f31:The party now gives away umbrellas.}

=== key
f1.status same A=questioned B=interrogated | the MP
f2.what same A=goats B=young goats | what was given away
f3.name same A=Kwabla Mensah-Dovi B=Kwabla Mensah-Dovi | the MP
f4.number same A=200 B=200 | how many
f5.what same A=given away B=changed hands | what was done with them
f6.place differs A=church services B=funerals | where
f7.who same A=Democratic Congress B=Democratic Congress | his party
f8.position same A=gift from his brother B=came from his brother | his defence
f9.who same A=the brother B=the brother | the alleged giver
f10.role differs A=butcher B=restaurant owner | the brother's trade
f11.what differs A=confirmed B=not replied | the brother's word
f12.status compatible A=allowed to go home B=released on bail | the MP after the questioning
f13.time same A=6 hours B=6 hours | how long it took
f14.who differs A=women's cooperative B=market women | who complained
f15.source differs A=headmaster B=catechist | on whose word about the cards
f16.what same A=party cards B=party card | what was asked for
f17.what same A=had to be shown B=were asked for | the condition
f18.position differs A=election annulled B=seat given to her | what she wants
f19.wording differs A=were bought B=have been bought | her words
f20.what same A=wore a ribbon B=decorated with ribbons | how the goats looked
f21.what same A=green B=green | the colour
f22.number same A=30 B=30~ | how many died
f23.status same A=died B=dead | those goats
f24.cause differs A=lung disease B=eaten plastic | why
f25.who same A=veterinary service B=veterinary office | who acted
f26.status same A=closed B=shut | the market
f27.what same A=cattle market B=livestock market | which market
f28.position differs A=for the courts B=for parliament's committee | the speaker's stand
f29.status same A=expected B=is to decide | the ruling
f29.time compatible A=July B=summer | when
f30 only A | the roofing sheets
f31 only B | umbrellas
