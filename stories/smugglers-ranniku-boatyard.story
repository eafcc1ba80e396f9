story: smugglers-ranniku-boatyard
kind: crime

=== report A | outlet: Estonian Board of Customs Investigation | published: 2025-03-12T10:00
# {f1.number:Nine} {f1.status:detained} in operation against cigarette smuggling

On {f2.time:Tuesday, 11 March}, officers of the Board and of the North Prefecture carried out {f3.number:14} searches in Harju and Viru counties and {f1.status:detained} {f1.number:nine} persons. They are suspected of {f4.what:large-scale smuggling of tobacco as members of a group}. {f5.number:Seven} of them {f5.status:have been remanded in custody}; {f6.number:two} were {f6.status:released} after questioning.

{f7.number:6.4 million} cigarettes without Estonian revenue stamps were seized, {f8.number:5.1 million} of them at a boatyard in Ranniku and {f9.number:1.3 million} in a garage in Kunda. Officers also secured {f10.number:three} motor boats, {f11.number:two} vans and a lorry, {f12.money:312,000 euros} in cash and {f13.number:four} firearms. The loss to the state in duties is put at {f14.money:1.9 million euros}.

The cigarettes are thought to have been {f15.what:loaded at sea from a coaster} and brought ashore {f15.time:at night}. According to present knowledge, the group landed {f16.number:some 27 million} cigarettes in this way {f17.time:since September 2023}.

The investigation was opened {f18.time:in October}. Siim Kaldoja, who directed it, thanks the colleagues in Latvia. "{f19.wording:We waited for the biggest load, and it came}," he says.

In the whole of {f20:last year, 41 million} illegal cigarettes were seized in the country, compared with 36 million in 2023. The maximum penalty for the offence is {f22.time:ten years}.

=== report B | outlet: Tallinna Teataja | published: 2025-03-12T18:20
# Former border guard held as smugglers' boatyard is raided

By Liis Aavik

A man who for {f24.time:eleven years} was paid to watch the coast of Viru county spent last night in a cell, because investigators think that he {f25.what:told a gang on which nights nobody was watching}.

Indrek Tammsalu, {f26.age:39}, is among the {f1.number:nine} people who {f1.status:were picked up} {f2.time:on Tuesday}, two sources confirmed to this newspaper. So is his brother Marek, {f27.age:44}, who rents the boatyard at Ranniku. There, behind a wall of upturned dinghies, lay {f8.number:5.1 million} cigarettes, most of the {f7.number:6.4 million} that customs took away that day. The other {f9.number:1.3 million} were stacked to the ceiling of a garage in Kunda. Indrek was met by officers {f28.place:at his home in Rakvere}.

{f6.number:Two} of the nine, both of them drivers, {f6.status:were allowed to go home}. For {f5.number:seven} the court {f5.status:has ordered custody} of up to two months. They include a woman of {f30.age:35}, who is said to have kept the accounts, and the {f32.age:62-year-old} Latvian captain of a coaster that was stopped off Hiiumaa.

{f4.what:Organised smuggling on a large scale} is what they are accused of, said state prosecutor Kadri Vahtre. For that, the law provides for {f22.time:up to ten years}. By not paying duty on this load alone they would have saved {f14.money:1.9 million euros}. Vahtre, who is {f33:36 and has been in office for a year}, would not say whether the {f13.number:four} guns in the haul are registered.

The trail began {f18.time:last October} with {f34.who:a fisherman from Toila}, who caught a watertight sack in his net and brought it to the police. After that the yard was {f35:under observation for five months}. "{f19.wording:We waited for the biggest load, and it came}," said chief investigator Siim Kaldoja.

{f3.number:Fourteen} addresses were searched. In the flat of one suspect in Sillamäe, {f12.money:312,000 euros} were found {f36:in a washing machine}. {f10.number:Three} fast boats, a lorry and {f11.number:two} vans now stand in the customs yard at Maardu.

{f16.number:Around 27 million} cigarettes may have reached the beach {f17.time:since the autumn of 2023}. The pattern is an old one. {f37.time:In 2019}, {f37.number:3.1 million} were discovered at Sillamäe, and {f38.number:five} men were convicted, the leader to {f39.time:four years and two months}. Marek Tammsalu gave evidence then, {f40:as a witness for the prosecution}.

=== report C | outlet: Virumaa Nädal | published: 2025-03-14
# Ranniku still cannot believe it

The gate of the boatyard has been sealed {f2.time:since Tuesday}. People stop their cars, look, and drive on. That Marek Tammsalu, who lent everybody his trailer, should be the head of a gang, few in the village want to hear.

On Thursday the district court let one of the seven go whom it had locked up the day before: the bookkeeper, {f30.age:35}, mother of an infant, who must wear a bracelet. Thus {f5.number:six} {f5.status:are behind bars}. The brothers are among them. Their lawyer, Paul Rannala, calls the accusation against Indrek, {f26.age:39}, "{f41:a novel}". His client had served the border guard for {f24.time:eleven years} without a blemish, and it was not true that he {f25.what:had passed on the hours of the patrols}. He was arrested {f28.place:at the ferry quay in Virtsu}, as he came back from a birthday on the islands.

Marek will turn {f27.age:45} in April. {f42:He has run the yard since 2016}. Every week {f15.time:in the dark hours}, according to the customs officers, his {f10.number:three} boats went out to {f15.what:a freighter which stopped beyond the shoals}, and came home low in the water. The captain of that ship, a Latvian {f32.age:of 62}, is the only one to have spoken so far.

{f7.number:Six million four hundred thousand} cigarettes are a number that one cannot imagine. They filled {f43:three containers}. Customs says that {f8.number:5.1 million} were at Ranniku and {f9.number:1.3 million} in Kunda, in a garage belonging to one of the {f6.number:two} drivers who {f6.status:were sent home} on the first evening. It also says that the state was to be cheated of {f14.money:1.9 million euros}, and that in a year and a half {f16.number:27 million} cigarettes had come ashore.

How did they find out? {f34.who:A customs dog} sniffed at a trailer on the Narva road {f18.time:in October}, one hears in the shop. Siim Kaldoja, the chief of the operation, smiled when we asked him.

For the older people it is like {f37.time:2019} again, when Sillamäe was in the papers, {f38.number:five} were sentenced and the longest term was {f39.time:four years and two months}. Only it was half as much then, {f37.number:3.1 million}.

=== key
f1.number same A=9 B=9 | people detained
f1.status same A=detained B=detained | the suspects
f2.time same A=2025-03-11 B=2025-03-11 C=2025-03-11 | the day of the raids
f3.number same A=14 B=14 | searches
f4.what same A=large-scale smuggling in a group B=large-scale smuggling in a group | the suspicion
f5.number changed A=7 B=7 C=6 | suspects in custody
f5.status same A=in custody B=in custody C=in custody | those suspects
f6.number same A=2 B=2 C=2 | suspects released at once
f6.status same A=released B=released C=released | those two
f7.number same A=6400000 B=6400000 C=6400000 | cigarettes seized
f8.number same A=5100000 B=5100000 C=5100000 | of them at Ranniku
f9.number same A=1300000 B=1300000 C=1300000 | of them in Kunda
f10.number same A=3 B=3 C=3 | boats
f11.number same A=2 B=2 | vans
f12.money same A=EUR 312000 B=EUR 312000 | cash found
f13.number same A=4 B=4 | firearms
f14.money same A=EUR 1.9m B=EUR 1.9m C=EUR 1.9m | duties lost on this load
f15.what same A=loaded from a ship at sea C=loaded from a ship at sea | how the goods came
f15.time same A=night C=night | when they were brought ashore
f16.number compatible A=27000000~ B=27000000~ C=27000000 | cigarettes landed in all
f17.time compatible A=2023-09 B=autumn of 2023 | since when
f18.time same A=2024-10 B=2024-10 C=2024-10 | when the investigation began
f19.wording same A=We waited for the biggest load, and it came B=We waited for the biggest load, and it came | Kaldoja's words
f20 only A | cigarettes seized in the country last year
f22.time same A=10 years B=10 years | the maximum penalty
f24.time same B=11 years C=11 years | Indrek Tammsalu's service
f25.what same B=told the gang when nobody watched C=told the gang when nobody watched | of what he is suspected
f26.age same B=39 C=39 | Indrek Tammsalu
f27.age compatible B=44 C=45 in April | Marek Tammsalu
f28.place differs B=at home in Rakvere C=ferry quay in Virtsu | where Indrek was arrested
f30.age same B=35 C=35 | the bookkeeper
f32.age same B=62 C=62 | the captain
f33 only B | the prosecutor's age and time in office
f34.who differs B=a fisherman C=a customs dog | who put the investigators on the trail
f35 only B | five months of observation
f36 only B | where the cash lay
f37.time same B=2019 C=2019 | the earlier case
f37.number same B=3100000 C=3100000 | cigarettes of the earlier case
f38.number same B=5 C=5 | convicted then
f39.time same B=4 years 2 months C=4 years 2 months | the longest sentence then
f40 only B | Marek was a witness then
f41 only C | the lawyer's word
f42 only C | since when Marek has the yard
f43 only C | three containers
