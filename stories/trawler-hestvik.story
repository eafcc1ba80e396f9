story: trawler-hestvik
kind: accident

=== report A | outlet: Northsea Wire | published: 2023-12-12T17:20
# Trawler {f1.status:missing} off Hestvik

HESTVIK (Northsea) - A fishing boat with {f2.number:six} people on board {f1.status:has been missing} since Tuesday morning, the coastguard said. The "Silver Marit" {f3.what:last reported by radio} {f3.time:at 5.10 a.m.}, {f4.place:12 miles} north-west of Cape Oddur. {f5.number:Two} lifeboats and {f5.what:a helicopter} {f6.status:are searching} in {f7.what:a north-westerly gale} and waves of up to {f8.number:nine} metres. The skipper, {f9.name:Joar Halle}, {f10.age:52}, has {f11.time:30 years'} experience. {f12.status:No distress signal} was received.

=== report B | outlet: Hestvik Budstikke | published: 2023-12-13T06:00
# A lamp in every window

By Astri Fekadu

Nobody slept in Hestvik on Tuesday night. In the parish hall the coffee machine was never off, and in the houses along Sund Street a lamp stood in every window, as is the custom here when a boat is {f1.status:overdue}.

It is the "Silver Marit" this time, 19 metres, white with a green stripe. She sailed {f13.time:on Monday at noon} {f13.what:to set lines for halibut}. {f3.time:Shortly after five} the next morning {f9.name:Joar Halle} {f3.what:sent his last message} to another skipper, his cousin Arvid Halle on the "Nordhav": {f15.wording:"Engine trouble, we'll wait it out."} By then he was {f4.place:some 20 miles} off the cape.

With him were his son Mikkel, {f16.age:23}; {f32.role:his wife's brother}, Sivert Lunde; the brothers Piotr and Pawel Zaremba; and a girl from the agricultural college, {f17.age:18}, who wanted to see what the sea is like. That makes {f2.number:six}. {f18.who:A deckhand} {f18.cause:who had overslept} stayed behind.

{f5.number:Three} lifeboats and {f5.what:an aeroplane} combed a stretch of sea as large as the county {f6.time:until two in the morning}. Then they had to {f6.status:break off}. "{f19:In such a sea we endanger our own people}," said operations chief Vigdis Antonsen. It had been {f7.what:a storm from the north-west}, with seas of {f8.number:eleven} metres. They will go out again at first light.

One thing puzzles the searchers. The emergency beacon, which sends a signal by itself in contact with water, {f12.status:has kept silent}. Some take comfort from this: so long as it is silent, the boat is afloat.

Halle, who is {f10.age:54}, has been at sea {f11.time:since his early twenties}. In 2009 he drifted for a night after a wave had smashed his wheelhouse. That time there was no casualty. In 1987 his father went down with all hands in the same waters.

=== report C | outlet: National Morning News | published: 2023-12-14
# All {f2.number:six} {f1.status:alive}: "Silver Marit" towed home after 34 hours

{f2.number:Six} people for whom a whole town had lit its lamps {f1.status:are safe}. The trawler "Silver Marit", given up by some, {f1.status:was found} on Wednesday at 2.40 p.m., {f21:47 miles} from the spot where she was last heard. {f23:A tanker, the "Oriel Queen",} had seen a red flare.

The trawler had lost her engine {f24:when a rope wound itself round the propeller}, and with it light and radio, said skipper {f9.name:Joar Halle}, {f10.age:54}, on the quay. His emergency beacon {f12.status:had sent a signal}, he insisted; the coastguard {f25:is examining why nobody heard it}. His last words over the radio had been, he said: {f15.wording:"Engine dead, come and get us."}

The youngest, {f17.age:a student of 19}, baked waffles as long as there was gas. Mr Halle's son, Mikkel, {f16.age:23}, {f27:broke an arm}. {f32.role:His uncle} Sivert Lunde {f28:was flown to hospital} with hypothermia and will be allowed home on Friday.

{f5.number:Four} lifeboats, {f5.what:two helicopters and a plane} had looked for them until {f6.time:2 a.m.} on Wednesday, when the sea, with waves of {f8.number:ten} metres, {f6.status:forced them to stop}; they had resumed at eight. By that time the boat was far outside the area. Vigdis Antonsen, who led the search, called it "luck, and a good skipper".

The "Silver Marit" had put out {f13.time:early on Tuesday} {f13.what:for halibut}. A seventh man, {f18.who:the cook}, had stayed ashore {f18.cause:for his daughter's birthday}.

=== key
f1.status changed A=missing B=missing C=found alive | the boat and her crew
f2.number same A=6 B=6 C=6 | people on board
f3.what same A=last reported by radio B=sent his last message | the last contact
f3.time compatible A=2023-12-12T05:10 B=2023-12-12T05:00~ | the last contact
f4.place differs A=12 miles off the cape B=20 miles off the cape | where the boat was last heard
f5.number differs A=2 B=3 C=4 | lifeboats in the search
f5.what differs A=a helicopter B=an aeroplane C=two helicopters and a plane | aircraft in the search
f6.status changed A=searching B=broken off C=broken off | the search on Tuesday night
f6.time same B=2023-12-13T02:00 C=2023-12-13T02:00 | when the search was broken off
f7.what compatible A=north-westerly gale B=storm from the north-west | the weather
f8.number differs A=9 m B=11 m C=10 m | height of the waves
f9.name same A=Joar Halle B=Joar Halle C=Joar Halle | the skipper
f10.age differs A=52 B=54 C=54 | the skipper
f11.time compatible A=30 years B=since his early twenties | his time at sea
f12.status differs A=no signal B=no signal C=sent a signal | the distress beacon, in C on the skipper's word
f13.time differs B=2023-12-11T12:00 C=2023-12-12 early | when she sailed
f13.what same B=to set lines for halibut C=for halibut | what she sailed for
f15.wording differs B=Engine trouble, we'll wait it out C=Engine dead, come and get us | the last message
f32.role same B=the skipper's wife's brother C=the son's uncle | Sivert Lunde
f16.age same B=23 C=23 | the skipper's son
f17.age differs B=18 C=19 | the student on board
f18.who differs B=a deckhand C=the cook | who stayed ashore
f18.cause differs B=overslept C=his daughter's birthday | why he stayed ashore
f19 only B | why the search had to stop
f21 only C | how far she had drifted
f23 only C | the tanker
f24 only C | the rope in the propeller
f25 only C | the examination of the beacon
f27 only C | the son's broken arm
f28 only C | the brother-in-law in hospital
