story: fire-stave-church
kind: accident

=== report A | outlet: Hallfjord Tidende | published: 2023-02-06
# Medieval church at Ovre Stegg {f1.status:saved} by snow and {f7.what:a tractor}

By Ingvild Rasmo

The wooden church of Ovre Stegg, one of the oldest in the country, {f1.status:survived} a fire {f2.time:on Saturday afternoon} that {f3.status:gutted} {f4.what:its bell tower}.

{f5.who:Two ski tourists} {f5.status:saw smoke} and called the emergency number. Before the first fire engine arrived from Hallfjord, 31 kilometres away, {f6.who:a farmer}, {f6.name:Torbjorn Haugli}, {f6.status:had heaped snow against the walls} {f7.what:with his tractor}.

"{f8.wording:Without him there would be nothing left but the nails}," said {f9.role:the incident commander}, {f9.name:Sissel Brekkan}.

The cause was most likely {f10.cause:an electric heater left on} after {f28.what:a christening}, she said. Arson {f11.status:has been ruled out}.

{f12.who:The verger}, {f12.age:67}, {f13.what:broke his wrist} when he {f14.cause:slipped on the icy steps} while carrying out {f15.what:the altarpiece}. He {f16.status:was flown} to the hospital in Lom-Nordre and has been sent home.

{f17.what:The fifteenth-century crucifix} was {f17.status:brought out undamaged}. {f18.what:The organ}, a gift of emigrants from {f18.time:1921}, {f18.status:cannot be repaired}, organ builder Jens Mork said.

The church {f19.status:had no sprinklers}. The parish applied to {f20.who:the county} for money to install them in {f20.time:2019} and was {f20.status:turned down}. {f21.name:Arne Lillevold}, the {f21.role:county's cultural heritage officer}, {f22.position:refused to comment}.

{f23.role:Bishop} {f23.name:Kari Sund} {f24.what:will hold a service} in {f24.place:the village school} {f24.time:next Sunday}. A wedding planned for Saturday has been moved to {f25.place:Hallfjord church}.

The building is insured for {f26.money:40 million kroner}. {f27:A collection begun by the women's choir has brought in 210,000}.

=== report B | outlet: Norrland Wire | published: 2023-02-05
# Stave church {f1.status:rescued from flames}, {f4.what:sacristy} {f3.status:destroyed}

OSTLANDA (Norrland Wire) - A church built of wood in the twelfth century {f1.status:is still standing} after a fire {f2.time:on Saturday evening}, thanks largely to a neighbour who {f6.status:piled up snow along its sides}.

{f4.what:The sacristy} of Ovre Stegg church was {f3.status:a total loss}, said {f9.name:Sissel Brekkan}, {f9.role:spokeswoman for the fire service}. "{f8.wording:Without him there would be nothing left but ashes}," she said of {f6.name:Torbjorn Haugli}, {f6.who:a retired teacher}, who worked {f7.what:with a snow blower} until the engines came.

The alarm was raised when {f5.who:a couple on a skiing trip} {f5.status:noticed smoke}.

Investigators think that {f10.cause:a candle} set the building alight after {f28.what:a baptism} earlier in the day. They {f11.status:have not excluded} that it was set on purpose.

{f12.who:The church's caretaker}, {f12.age:in his sixties}, {f13.what:injured his arm} {f14.cause:when a beam fell on him}. He had gone in for {f15.what:the painted panel above the altar}. {f16.status:An ambulance drove him} to hospital, where he was {f29:kept overnight}.

{f17.what:A late-medieval carving of Christ on the cross} {f17.status:was saved without a scratch}. {f18.what:The organ}, which dates from {f18.time:the 1920s}, {f18.status:can be restored}, according to a preliminary inspection.

There was {f19.status:no sprinkler system}. The congregation had asked {f20.who:the ministry} for a grant {f20.time:four years ago}, but {f20.status:its request was refused}. {f21.name:Arne Lillevold}, {f21.role:the county's preservation official}, said that {f22.position:every church in the valley should now get one}.

{f23.name:Kari Sund}, the {f23.role:dean of the district}, {f24.what:is to lead prayers} {f24.time:on 12 February} in {f24.place:the assembly hall of the local school}. A couple who were to marry next weekend will do so in {f25.place:the burnt church's cemetery chapel} instead.

The insurance covers {f26.money:NOK 40 million}.

=== key
f1.status same A=survived B=still standing | the church
f2.time differs A=Saturday afternoon B=Saturday evening | when it burned
f3.status same A=gutted B=total loss | the part that burned
f4.what differs A=bell tower B=sacristy | which part burned
f5.who same A=two ski tourists B=couple on a skiing trip | who discovered the fire
f5.status same A=saw smoke B=noticed smoke | what they saw
f6.who differs A=farmer B=retired teacher | what Haugli is
f6.name same A=Torbjorn Haugli B=Torbjorn Haugli | the rescuer
f6.status same A=heaped snow against the walls B=piled snow along the sides | what he did
f7.what differs A=tractor B=snow blower | with what
f8.wording differs A=nothing left but the nails B=nothing left but ashes | Brekkan's words
f9.role differs A=incident commander B=spokeswoman | Brekkan's post
f9.name same A=Sissel Brekkan B=Sissel Brekkan | the fire officer
f10.cause differs A=electric heater B=candle | what caused the fire
f11.status differs A=ruled out B=not excluded | arson
f12.who same A=verger B=caretaker of the church | the injured man
f12.age compatible A=67 B=in his sixties | his age
f13.what compatible A=broken wrist B=injured arm | his injury
f14.cause differs A=slipped on icy steps B=a beam fell | how he was hurt
f15.what same A=altarpiece B=painted panel above the altar | what he fetched
f16.status differs A=flown B=driven in an ambulance | how he got to hospital
f17.what same A=fifteenth-century crucifix B=late-medieval cross | the work of art
f17.status same A=undamaged B=without a scratch | the crucifix
f18.what same A=organ B=organ | the instrument
f18.time compatible A=1921 B=1920s | the age of the organ
f18.status differs A=beyond repair B=can be restored | the organ
f19.status same A=no sprinklers B=no sprinkler system | fire protection
f20.who differs A=the county B=the ministry | who was asked for money
f20.time same A=2019 B=2019 | when
f20.status same A=turned down B=refused | the request
f21.name same A=Arne Lillevold B=Arne Lillevold | the official
f21.role same A=cultural heritage officer B=preservation official | his post
f22.position differs A=refused to comment B=every church should get sprinklers | his view
f23.role differs A=bishop B=dean | Kari Sund's office
f23.name same A=Kari Sund B=Kari Sund | who leads the service
f24.what same A=hold a service B=lead prayers | what is planned
f24.place same A=village school B=assembly hall of the school | where
f24.time same A=2023-02-12 B=2023-02-12 | when
f25.place differs A=Hallfjord church B=cemetery chapel | where the wedding will be
f26.money same A=NOK 40m B=NOK 40m | the insurance
f27 only A | the collection
f28.what same A=christening B=baptism | the rite before the fire
f29 only B | the caretaker's night in hospital
