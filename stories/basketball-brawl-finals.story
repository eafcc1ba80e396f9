story: basketball-brawl-finals
kind: sport

=== report A | outlet: Island Sports Network, live blog | published: 2024-06-23T23:10
# Finals game four: {f1.status:abandoned}

21.52 {f2.who:Both benches} have emptied. It began when {f3.who:Tamaraws forward} Jerico Salonga-Webb {f4.what:pushed} {f5.whom:the Mariners' point guard}, Dante Ilagan, {f6.time:with four minutes left in the third quarter}.

21.57 {f7.who:A fan} has come on to the court. {f8.who:Security guards} {f8.status:have taken him away}. A {f9.what:plastic chair} {f9.status:flew past} the scorer's table.

22.10 {f10.who:The commissioner}, Ricardo Buenaflor, is talking to the referees. The score stands at {f11.number:64-58} to {f11.who:the Mariners}.

22.25 Official: the game {f1.status:is over}. {f12.number:Seven} players {f13.status:have been ejected}. Ilagan {f14.status:has gone to the dressing room} holding {f14.what:his jaw}.

22.40 "{f15.wording:We play hard, we do not play dirty}," says Tamaraws {f16.role:coach} Benjie Ocampo-Li. He {f17.position:wants the game replayed from the start}. The Mariners {f18.position:want to be declared winners}.

23.00 The league {f19.status:will decide} {f19.time:tomorrow at noon}. The Mariners lead the series {f20.number:2-1}. {f21.who:Police} {f21.status:are checking} {f21.what:video recordings}. The last time a finals game was called off was {f22.time:in 2009}, because of {f22.cause:a typhoon}. Thanks for following; good night.

=== report B | outlet: The Archipelago Daily | published: 2024-06-25
# League {f19.status:orders} replay of brawl game without spectators

By Corazon Dimaculangan

Game four of the championship finals {f19.status:must be played again}, {f28:from the point at which it was halted} and without spectators, the league ruled {f19.time:on Monday evening}, a day after a mass brawl {f1.status:forced its abandonment}.

{f13.status:Sent off} were {f12.number:nine} players, among them {f3.who:centre} Jerico Salonga-Webb of the Tamaraws, who was banned for {f24:the rest of the finals}. He had {f4.what:punched} Dante Ilagan, {f5.whom:the Mariners' playmaker}, {f6.time:towards the end of the third period}. Ilagan {f14.status:was treated in hospital} for {f14.what:a broken nose}.

{f2.who:Players and staff of the two teams} then poured on to the floor. {f7.who:A ball boy} who joined in {f8.status:was removed} by {f8.who:a photographer and two policemen}. He {f25:was charged} on Monday with assault. {f9.what:A seat} {f9.status:was thrown}, narrowly missing the officials.

{f10.who:Deputy commissioner} Ricardo Buenaflor said the referees "had no choice". {f11.who:The Mariners} were {f11.number:six points} ahead at the time; they lead the best-of-seven series by {f20.number:two wins to one}.

Benjie Ocampo-Li, {f16.role:the Tamaraws' general manager}, who had {f17.position:asked for the last quarter only}, accepted the ruling. "{f15.wording:We play hard, but we do not play dirty}," he repeated. The Mariners, who had {f18.position:claimed the game}, {f26:will appeal}.

{f21.who:Investigators} {f21.status:are going through} {f21.what:footage from mobile phones}. No finals game had been broken off {f22.time:for ten years}; then it was {f22.cause:a power failure} that drove the players from the court. {f27:Ticket holders will be refunded.}

=== key
f1.status same A=abandoned B=abandoned | game four
f2.who same A=both benches B=players and staff of the two teams | who joined the brawl
f3.who differs A=forward B=centre | Salonga-Webb's position
f4.what differs A=pushed B=punched | what Salonga-Webb did
f5.whom same A=the Mariners' point guard B=the Mariners' playmaker | to whom
f6.time compatible A=four minutes left in the third quarter B=towards the end of the third period | when it began
f7.who differs A=fan B=ball boy | who came on to the court
f8.who differs A=security guards B=photographer and two policemen | who removed him
f8.status same A=taken away B=removed | that man
f9.what compatible A=plastic chair B=seat | what was thrown
f9.status same A=flew past B=thrown | the chair
f10.who differs A=commissioner B=deputy commissioner | Buenaflor
f11.number compatible A=64-58 B=six points ahead | the score
f11.who same A=Mariners B=Mariners | who was ahead
f12.number differs A=7 B=9 | players sent off
f13.status same A=ejected B=sent off | these players
f14.status changed A=in the dressing room B=treated in hospital | Ilagan
f14.what differs A=jaw B=broken nose | Ilagan's injury
f15.wording differs A=hard, we B=hard, but we | Ocampo-Li's words
f16.role differs A=coach B=general manager | Ocampo-Li
f17.position differs A=replay from the start B=last quarter only | what the Tamaraws want
f18.position same A=declared winners B=claimed the game | what the Mariners want
f19.status changed A=will decide B=ordered | the league's ruling
f19.time changed A=2024-06-24T12:00 B=2024-06-24 evening | when the league rules
f20.number same A=2-1 B=two wins to one | the series
f21.who compatible A=police B=investigators | who looks at the pictures
f21.status same A=checking B=going through | the inquiry
f21.what compatible A=video recordings B=footage from mobile phones | what is looked at
f22.time differs A=2009 B=2014 | the last such case
f22.cause differs A=typhoon B=power failure | why that game was called off
f24 only B | the ban
f25 only B | the charge
f26 only B | the appeal
f28 only B | how it is to be played
f27 only B | the refund
