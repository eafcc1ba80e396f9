story: tanker-orsova
kind: war

=== report A | outlet: Gulf Shipping Monitor | published: 2023-08-03T10:05+03:00
# LIVE: Tanker {f1.status:boarded} off Ras Daluma

**05:20** The products tanker {f2.name:Celestine Orsova} has sent a distress signal {f3.place:14 nautical miles off Ras Daluma}, security firm Helmsgard reports.

**06:05** Helmsgard: the ship {f1.status:has been boarded} by {f4.number:six to eight} armed men from {f5.what:two speedboats}. It flies the flag of {f6.what:the Republic of Benedict} and was bound {f7.place:for Mirsala}. On board: {f8.number:22} seafarers.

**06:40** The owner, Thalassa Bulk of Kyrenos, says it {f9.status:has no contact} with the crew. The cargo is {f10.number:60,000} tonnes of {f10.what:diesel}, worth some {f10.money:$45 million}.

**07:30** Tracking data show the ship has turned north, towards {f11.place:the Sultanate of Qadim}, at nine knots.

**08:15** No one has claimed responsibility. An official of the neighbouring emirate, speaking on condition of anonymity, says {f13.who:pirates} are thought to be behind the incident. "Too early to be sure," he adds.

**09:50** Price of crude {f14.number:up 2.1 per cent}. This is the {f15.number:third} attack on shipping in the strait this year, by our count. In the second, in May, a crew of 19 was held for six days.

=== report B | outlet: Qadim News Service | published: 2023-08-03T20:00
# Navy {f1.status:detains} smuggling vessel

{f13.who:The Coast Guard Command} of the Sultanate {f1.status:detained} on {f1.time:Thursday morning} the tanker {f2.name:Celestine Orsova}, which had {f16.cause,f27.cause:collided with a fishing dhow and failed to stop}, the Command said in a statement. The vessel was intercepted {f3.place:in the territorial waters of the Sultanate, nine miles from the coast}, by {f13.who:a patrol of the Coast Guard}, by order of a court.

Two fishermen {f17.status:are missing} after the collision, the statement said.

The vessel was carrying {f10.number:60,000} tons of {f10.what:crude oil} of doubtful origin. The {f8.number:22} members of the crew, {f18.number:fourteen} of them Tagara islanders, are {f9.status:in good health and have spoken to their families}. The master, Captain {f19.name:Anders Velloso}, {f19.age:52}, has been {f20.status:questioned}.

The ship was brought {f11.place:to the port of Al Nabr}. "{f21:The Sultanate does not seize ships. It enforces the law of the sea}," said Rear Admiral Suhail Karroubian.

=== report C | outlet: The Kyrenos Post | published: 2023-08-06
# Our men in {f11.place:Al Nabr}

By Despina Rautavaara

It has been {f1.time:three days} since the {f2.name:Celestine Orsova} was {f1.status:taken}, and in the captain's house above Kyrenos harbour the telephone has not rung once. "{f9.status:Nobody has heard his voice}," said Ilaria Velloso, whose husband {f19.name:Andre}, {f19.age:57}, commands the ship. "On television they say he has rung us. It is not true."

Captain Velloso {f20.status:was charged on Saturday} with endangering shipping, according to the Sultanate's prosecutor. Five officers are accused with him. The other sixteen of the {f8.number:22} on board {f24:may leave} the country.

The Sultanate says the tanker {f27.cause:ran down a dhow}. Thalassa Bulk has called this an invention; its own recordings show no other craft within three miles. The true reason, in the view of the company's lawyer, Benedek Osmani, is {f16.cause:a debt of $70 million that a Kyrenos court ordered Qadim's state oil company to pay in June}.

In the meantime the two fishermen who were said to have been lost {f17.status:have turned up} on a beach, unhurt.

Whether the ship was ever in Qadim's waters is disputed as well. Satellite positions bought by this newspaper place it {f3.place:14 miles out} when {f4.number:a dozen} men in masks came down on ropes {f5.what:from a helicopter}. It was laden with {f10.what:diesel} and was headed {f7.place:for Port Elsinger}. It is {f6.what:registered in Tagara}, the home of {f18.number:most} of its sailors.

The cargo, {f10.money:$45 million} at last week's prices, {f25:is being pumped ashore}, dockers in {f11.place:Al Nabr} report. A barrel of crude, which had gone up by {f14.number:two per cent} on the day, has since come down again.

Kyrenos has {f26:asked for the release of ship and crew without conditions} and recalled its ambassador. Insurers count {f15.number:five} such incidents in the strait since January. Last year there were three.

=== key
f1.status same A=boarded by armed men B=detained C=taken | the tanker
f2.name same A=Celestine Orsova B=Celestine Orsova C=Celestine Orsova | the tanker
f3.place differs A=14 miles off B=9 miles off, in territorial waters C=14 miles off | where it was stopped
f4.number differs A=6-8 C=12~ | the men who boarded
f5.what differs A=speedboats C=helicopter | how they came
f6.what differs A=Benedict C=Tagara | the flag of the tanker
f7.place differs A=Mirsala C=Port Elsinger | where it was bound
f8.number same A=22 B=22 C=22 | the crew
f9.status differs A=no contact B=spoken to families C=no contact | contact with the crew
f10.number same A=60000 t B=60000 t | the cargo
f10.what differs A=diesel B=crude oil C=diesel | the cargo
f10.money same A=USD 45m~ C=USD 45m | worth of the cargo
f11.place compatible A=towards Qadim B=Al Nabr C=Al Nabr | where the ship was taken
f13.who differs A=pirates, it is thought B=coast guard | who took the ship
f14.number compatible A=2.1% C=2% | the rise of the price of crude
f15.number differs A=3 C=5 | attacks in the strait this year
f16.cause differs B=collision with a dhow C=debt of the state oil company | why it was seized
f17.status changed B=missing C=found unhurt | the two fishermen
f19.name differs B=Anders Velloso C=Andre Velloso | the captain
f19.age differs B=52 C=57 | the captain
f20.status changed B=questioned C=charged | the captain
f18.number compatible B=14 C=most of 22 | the islanders among the crew
f21 only B | the admiral's words
f24 only C | who may leave
f25 only C | the cargo is pumped ashore
f26 only C | what Kyrenos asks
f27.cause same B=collision with a dhow C=ran down a dhow | the reason the Sultanate gives
f1.time same B=2023-08-03 C=2023-08-03 | the day it was seized
