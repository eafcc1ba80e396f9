story: strike-abattoir-dubbo
kind: labour

=== report A | outlet: Western Plains Mail | published: 2024-06-19
# {f1.who:Boners} {f2.status:down knives} after {f3.who:workmate} {f4.what:loses hand}

Work came to a stop at Hargrave Meats outside Dubbo on {f5.time:Tuesday} when {f1.who:180 boners} {f2.status:walked off the floor} following an accident in which {f3.who:a labourer from Vanuatu} {f4.what:lost his right hand} in {f6.what:a mincer}.

{f3.name:Samuel Tari}, {f3.age:27}, had been {f7.what:cleaning the machine} when {f8.who:a supervisor} {f9.what:switched it on}, a workmate told the Mail. He was {f10.what:flown} to {f11.place:Sydney}, where surgeons {f12.status:could not save} the hand.

The {f13.who:Meat Industry Employees' Union} says {f14.what:a guard} had been missing {f15.time:for weeks} and that it {f16.status:complained in writing}. "{f17.wording:They fixed the coffee machine quicker than that}," said its delegate, {f18.name:Robyn Kessell}. Members will not come back until {f19.position:every machine has been inspected}.

Managing director {f20.name:Hugh Hargrave} called the strike {f21.what:understandable}. He {f22.status:visited} {f3.name:Mr Tari}'s {f23.who:wife} {f24.place:at the caravan park} where the couple lives. {f25.who:The safety regulator} has {f26.status:sealed off} the room.

Some {f27.number:2,600} {f28.what:lambs} had to be {f29.status:sent back to farms}. {f30.who:A supermarket chain} {f31.status:has switched} to {f32.what:a plant in Victoria}.

Hargrave was fined {f33.money:$90,000} in {f34.time:2020} over {f35.cause:an ammonia leak}. {f36:The visa of the injured man runs out in October.}

=== report B | outlet: National Rural Network | published: 2024-06-20
# Meatworks dispute: {f3.who:backpacker}'s {f4.what:fingers} "{f12.status:reattached}"

The {f3.age:27}-year-old {f3.name:Samuel Tari}, {f3.who:who was on a working holiday}, has been operated on {f11.place:in Newcastle}, after {f6.what:a band saw} at Hargrave Meats near Dubbo {f4.what:took off four fingers of his right hand}. Doctors {f12.status:managed to sew them on again}, said his {f23.who:mother}, whom {f20.name:Hugh Hargrave}, the firm's head, {f22.status:had called on} {f24.place:in her motel}.

The man had been {f10.what:brought to hospital by road}. It was while he was {f7.what:freeing a jammed bone}, the union was told, that {f8.who:another worker} {f9.what:started the saw}.

It happened {f5.time:on June 18}. On that day {f1.who:180 slaughtermen} {f2.status:refused to go on}. Their union, the {f13.who:Food and Transport Workers}, wants {f19.position:the plant manager removed}, delegate {f18.name:Robyn Kessell} said. "{f17.wording:They fixed the coffee machine faster than that}," she said of {f14.what:an emergency stop} which {f15.time:for weeks} did not work and which had been {f16.status:brought up only in conversation}. To {f20.name:Mr Hargrave} the walk-off is {f21.what:an overreaction}.

{f25.who:Police} have {f26.status:closed off} the place for an inquiry.

{f28.what:Goats}, {f27.number:2,600} of them, {f29.status:were trucked back where they came from}. {f30.who:A burger company} that buys from Hargrave {f31.status:is looking} to {f32.what:an abattoir in Queensland}.

{f34.time:Four years ago} the firm had to pay {f33.money:A$90,000} {f35.cause:because of effluent in a creek}. {f37:The cattle price at the Dubbo saleyards was steady.}

=== key
f1.who differs A=boners B=slaughtermen | who struck
f2.status same A=walked off B=refused to go on | those workers
f3.who differs A=labourer from Vanuatu B=backpacker | the injured man
f3.name same A=Samuel Tari B=Samuel Tari | the injured man
f3.age same A=27 B=27 | the injured man
f4.what differs A=right hand B=four fingers | what he lost
f5.time same A=2024-06-18 B=2024-06-18 | when
f6.what differs A=mincer B=band saw | the machine
f7.what differs A=cleaning B=freeing a bone | what he was doing
f8.who differs A=supervisor B=other worker | who switched it on
f9.what same A=switched on B=started | what that person did
f10.what differs A=by air B=by road | how he got to hospital
f11.place differs A=Sydney B=Newcastle | the hospital
f12.status differs A=not saved B=sewn on | what surgeons achieved
f13.who differs A=Meat Industry Employees' Union B=Food and Transport Workers | the union
f14.what differs A=guard missing B=emergency stop out of order | the defect
f15.time same A=weeks B=weeks | for how long
f16.status differs A=in writing B=in conversation | the complaint
f17.wording differs A=They fixed the coffee machine quicker than that B=They fixed the coffee machine faster than that | Kessell's words
f18.name same A=Robyn Kessell B=Robyn Kessell | the delegate
f19.position differs A=inspection of all machines B=plant manager removed | the union's condition
f20.name same A=Hugh Hargrave B=Hugh Hargrave | the head of the firm
f21.what differs A=understandable B=overreaction | his word for the strike
f22.status same A=visited B=called on | his visit
f23.who differs A=wife B=mother | whom he visited
f24.place differs A=caravan park B=motel | where
f25.who differs A=safety regulator B=police | who closed the place
f26.status same A=sealed off B=closed off | the place of the accident
f27.number same A=2600 B=2600 | animals
f28.what differs A=lambs B=goats | the animals
f29.status same A=sent back B=trucked back | the animals
f30.who differs A=supermarket chain B=burger company | the customer
f31.status differs A=switched B=looking | the customer
f32.what differs A=plant in Victoria B=abattoir in Queensland | where the customer turns
f33.money same A=AUD 90,000 B=AUD 90,000 | the earlier fine
f34.time same A=2020 B=2020 | when
f35.cause differs A=ammonia leak B=effluent in a creek | what the fine was for
f36 only A | the visa
f37 only B | the cattle price
