story: icons-zlatorog-convent
kind: crime

=== report A | outlet: Balkan Press Bureau | published: 2018-11-21T13:10
# Bulgarian police recover {f1.number:seven} of {f2.number:11} icons stolen from convent

PLOVDIV, Nov 21 (BPB) - Bulgarian police {f4.status:have arrested} {f5.number:five} people and found {f1.number:seven} of the {f2.number:11} icons taken this month from a convent in the Rhodope mountains, the interior ministry said on Wednesday.

The paintings, wrapped in {f7.what:baby blankets}, were discovered {f8.time:on Tuesday} in {f9.place:a tyre warehouse in Pazardzhik}. Among them is a Virgin dated {f10.time:1598}, the oldest piece in the convent of Saint Petka at Zlatorog. {f11.number:Four} others, all of them from {f12.time:the 18th century}, are {f11.status:still missing}.

Senior Commissioner Rumen Galev put the value of the {f2.number:11} at {f13.money:1.3 million levs} ({f14:665,000 euros}). The gang had an offer of {f15.money:240,000 euros} from {f16.who:a dealer in Vienna}, he said.

The thieves came {f17.time:shortly before 3 a.m. on 10 November}. They bound the night watchman, Todor Manchev, {f18.age:59}, with his own belt, loaded the icons into a van and were gone in {f19.time:18 minutes}. {f20.number:Six} nuns slept through it. The alarm, installed in 2012 for {f21.money:34,000 levs}, {f22.cause:had been switched off because of the bats}, the mother superior, Evgenia, {f23.age:71}, told investigators.

In custody are Krum Velichkov, {f24.age:46}, a restorer who had worked in the convent {f25.time:in 2015}, his {f26.role:nephew} Stanimir Velichkov, {f27.age:22}, and {f28.number:two} brothers from Pazardzhik, {f29.age:31} and {f30.age:33}. The fifth person, a woman of {f31.age:40}, had rented the warehouse for {f32.money:600 levs} a month. The restorer {f33.status:denies} everything, his nephew {f34.status:has confessed}, according to prosecutor Desislava Galeva, who is {f35.role:the commissioner's former wife}.

"{f36.wording:They knew what to take and they knew what to leave}," Galeva said. They could go to prison for {f37.time:up to 15 years}.

Galev said that the van, which had been filmed by a camera at a petrol station {f38.number:seven kilometres} from the convent, led to the group. Officers searched {f39.number:nine} addresses in {f40.number:three} towns and seized {f41.number:12} telephones, {f42.money:48,000 levs} in cash and {f43.number:two} pistols.

The Rodina foundation, which had offered {f44.money:20,000 levs} for information, {f45.certainty:is going to pay} the money to {f46.who:the petrol station attendant}. The icons will be returned to the nuns {f47.time:before Christmas}.

The convent was robbed before, {f48.time:in 1994}. Of the {f49.number:three} icons lost then, {f50.number:two} turned up {f51.time:12 years later} in Munich. {f52.number:Eighty-six} thefts from churches were reported in Bulgaria {f53.time:last year}; {f54.number:31} have been cleared up.

=== report B | outlet: Rodopski Pregled | published: 2018-11-23
# The Virgin comes home

By Milena Karastoyanova

Mother Evgenia, who is {f23.age:71} and has buried all the sisters she entered with, did not cry when the telephone rang {f8.time:on Tuesday}. She asked only: "Which?" {f1.number:Seven}, the commissioner said. And then he counted them out to her, and when he came to the big one, the one from {f10.time:1598}, she had to sit.

{f2.number:Eleven} had hung on the north wall. {f11.number:Four} of them, gentle things of {f12.time:the seventeen-hundreds}, have {f11.status:not been found}. The {f1.number:seven} lay among winter tyres {f9.place:in a shed at Pazardzhik}, each in {f7.what:a blanket such as infants are wrapped in}, and not a flake of gold had come off. Whoever packed them knew how.

Krum Velichkov, {f24.age:46}, knows how. {f25.time:Three years ago} he spent a summer here on a scaffold, cleaning saints, and the sisters fed him. Now he sits in a cell in Plovdiv and {f33.status:says that he has nothing to do with it}. Stanimir, who is {f27.age:22} and {f26.role:his brother's son}, {f34.status:has told the police all they wanted to hear}. {f5.number:Five} people {f4.status:are behind bars}. {f28.number:Two} of them, brothers aged {f30.age:33} and {f29.age:31}, carry furniture for a living. A woman, {f31.age:40}, had taken the shed on a lease, at {f32.money:600} a month, supposedly for tyres.

It had been a matter of {f19.time:eighteen minutes}. {f17.time:At ten to three in the night to the tenth}, Todor Manchev heard a car. He is {f18.age:59}, has a bad hip and was soon lying on the floor of the gatehouse, tied with his belt. Above him {f20.number:six} women slept. There is an alarm; {f21.money:thirty-four thousand levs} it cost in 2012. But {f22.cause:the bill for the electricity had not been paid}, the mother superior says, and it had been dead for weeks.

For a number plate they have to thank a camera at the filling station down in the valley, {f38.number:seven kilometres} away. Rumen Galev, the commissioner, then let them telephone for a week. At the end of it he had {f39.number:nine} doors to knock on, in {f40.number:three} towns. Behind them were {f43.number:two} pistols, {f41.number:a dozen} telephones and {f42.money:48,000 levs}. He also knew by then that {f16.who:a collector in Geneva} had promised {f15.money:240,000 euros}, a fraction of the {f13.money:1.3 million levs} that the experts have in mind.

"{f36.wording:They knew what to take and they knew what to leave}," said the prosecutor. She, Desislava Galeva, {f35.role:was once married to Galev}, and the two now speak through secretaries, which did the case no harm. It is up to her whether the charge will be one that carries {f37.time:fifteen years}.

And the reward? At the petrol pumps everybody congratulates Asen, who remembered the van. The Rodina foundation says that {f45.certainty:it has not been decided} whether {f46.who:he} gets the {f44.money:20,000 levs}; a camera, after all, is not a person. {f47.time:By Christmas} the Virgin is to be back on her nail.

Old people at Zlatorog shrug. {f48.time:In 1994}, {f49.number:three} went, and it took until {f51.time:2006} for {f50.number:two} to come back, from a villa in Munich. {f53.time:In 2017}, they have heard, {f52.number:86} churches in this country were burgled, and in {f54.number:31} cases somebody was caught. {f55:There is a new dog at the gate}. It is called Petka, and nobody finds this wrong.

=== key
f1.number same A=7 B=7 | icons recovered
f2.number same A=11 B=11 | icons stolen
f14 only A | the value in euros
f4.status same A=arrested B=arrested | the suspects
f5.number same A=5 B=5 | people arrested
f7.what same A=baby blankets B=baby blankets | in what the icons were wrapped
f8.time same A=2018-11-20 B=2018-11-20 | when they were found
f9.place compatible A=tyre warehouse in Pazardzhik B=shed at Pazardzhik | where they were found
f10.time same A=1598 B=1598 | the date of the Virgin
f11.number same A=4 B=4 | icons missing
f11.status same A=missing B=missing | those icons
f12.time same A=18th century B=18th century | the date of the missing ones
f13.money same A=BGN 1.3m B=BGN 1.3m | the value of all
f15.money same A=EUR 240000 B=EUR 240000 | the offer the gang had
f16.who differs A=a dealer in Vienna B=a collector in Geneva | who made the offer
f17.time compatible A=2018-11-10 shortly before 03:00 B=2018-11-10T02:50 | when the thieves came
f18.age same A=59 B=59 | the watchman
f19.time same A=18 min B=18 min | how long it took them
f20.number same A=6 B=6 | nuns asleep
f21.money same A=BGN 34000 B=BGN 34000 | the price of the alarm
f22.cause differs A=switched off because of bats B=electricity bill not paid | why the alarm was off
f23.age same A=71 B=71 | the mother superior
f24.age same A=46 B=46 | Krum Velichkov
f25.time same A=2015 B=2015 | when he worked in the convent
f26.role compatible A=nephew B=brother's son | what Stanimir is to Krum
f27.age same A=22 B=22 | Stanimir Velichkov
f28.number same A=2 B=2 | brothers arrested
f29.age same A=31 B=31 | the younger brother
f30.age same A=33 B=33 | the elder brother
f31.age same A=40 B=40 | the woman
f32.money same A=BGN 600 B=BGN 600 | the rent
f33.status same A=denies B=denies | Krum Velichkov
f34.status same A=confessed B=confessed | Stanimir Velichkov
f35.role same A=former wife B=former wife | what the prosecutor is to the commissioner
f36.wording same A=They knew what to take and they knew what to leave B=They knew what to take and they knew what to leave | the prosecutor's words
f37.time same A=15 years B=15 years | the maximum penalty
f38.number same A=7 km B=7 km | how far the petrol station is
f39.number same A=9 B=9 | addresses searched
f40.number same A=3 B=3 | towns
f41.number same A=12 B=12 | telephones seized
f42.money same A=BGN 48000 B=BGN 48000 | cash seized
f43.number same A=2 B=2 | pistols seized
f44.money same A=BGN 20000 B=BGN 20000 | the reward
f45.certainty differs A=certain B=undecided | whether the reward is paid
f46.who same A=the petrol station attendant B=Asen of the petrol pumps | who is to get it
f47.time same A=by Christmas B=by Christmas | when the icons return
f48.time same A=1994 B=1994 | the earlier theft
f49.number same A=3 B=3 | icons lost then
f50.number same A=2 B=2 | icons of then that came back
f51.time same A=2006 B=2006 | when they came back
f52.number same A=86 B=86 | thefts from churches
f53.time same A=2017 B=2017 | in which year
f54.number same A=31 B=31 | thefts cleared up
f55 only B | the new dog
