story: permits-marsatorri-hotel
kind: politics

=== report A | outlet: The Valletta Courier | published: 2024-06-12
# Planning chief charged with taking {f2.money:€185,000} over Gozo hotel

By Daphne Xerri

The head of the permits section at the Building Authority and three others {f1.status:pleaded not guilty} {f4.time:yesterday} to charges arising from the Marsatorri hotel, the {f5.number:nine-storey} block on the cliffs of Gozo.

Joseph Zerafa, {f6.age:54}, is accused of {f7.what:bribery and trading in influence}. His wife, Carmen Zerafa, a notary of {f8.age:48}, is charged with {f9.what:money laundering}; the architect Nazzareno Buhagiar, {f10.age:61}, and the developer Silvio Pulis, {f11.age:45}, with {f12.what:paying the bribes}.

Inspector Keith Sammut told Magistrate Lorna Spagnol that {f2.money:€185,000} had changed hands in four instalments: {f14.money:€60,000} in {f15.time:February 2020}, {f16.money:€50,000} that summer, {f17.money:€45,000} in {f18.time:March 2021} and {f19.money:€30,000} in {f20.time:October of the same year}. The first of them was handed over in {f21.place:a car park at Mgarr harbour}, in {f22.what:a cake box}.

In return, the prosecution says, Mr Zerafa saw to it that {f5.number:nine} floors were approved where {f23.number:six} were allowed, and {f24.number:140} rooms instead of {f25.number:94}. The board granted the permit by {f26.number:seven votes to four} in {f27.time:November 2021}.

The investigation started when {f28.who:a former secretary of Mr Buhagiar's} handed in {f29.number:23} recordings. The other police officer on the case, Inspector Maria Sammut, who is {f30.role:not related to her colleague}, said the architect had {f31.status:refused} to give the code of his telephone.

The four were granted bail against deposits of {f33.money:€15,000} and personal guarantees of {f34.money:€40,000} each. They must {f35.what:sign at a police station} {f35.number:three times} a week. Assets worth {f36.money:€2.4 million} {f36.status:were frozen}, including {f37.number:two} flats in Sliema and a boat of {f38.number:14 metres}. The case continues {f39.time:on 27 June}.

"{f40.wording:My client never received a cent}," said Mr Zerafa's lawyer, Franco Mallia. Mr Pulis, he suggested, had {f41.what:lent} money to Mrs Zerafa, who had repaid it.

The lands minister, Clint Mifsud, said he {f42.position:would not resign}, as he had {f43.status:not met} Mr Pulis since taking office in 2022. The Opposition's spokeswoman, Bernice Grech, wants the permit {f44.position:revoked and the upper floors taken down}. Works are {f45.status:suspended}. About {f46.number:400} people protested in Victoria {f47.time:on Sunday}.

The hotel was to open in {f48.time:spring 2025}. Mr Pulis has put {f49.money:€31 million} into it, {f50.money:€19 million} of which is owed to {f51.number:two} banks.

It is the second such case in a decade. In {f52.time:2016}, {f53.number:two} officials accused of taking {f54.money:€70,000} over a marina at Xatt il-Barrani were {f55.status:acquitted}.

=== report B | outlet: Gozo Today | published: 2024-06-13
# They took it in a {f22.what:shoe box}, court hears

Silvio Pulis, {f11.age:45}, the builder to whom half of this island owes its balconies, stood {f4.time:on Tuesday} beside the man who is alleged to have sold him three extra floors. Neither looked at the other.

According to the police, Joseph Zerafa, {f6.age:54}, was paid {f2.money:€185,000} so that the Marsatorri could rise to {f5.number:nine} storeys and not stop at {f23.number:six}. The charge against him is {f7.what:bribery and misuse of office}. His wife Carmen, {f8.age:46}, answers for {f9.what:money laundering}, Mr Pulis and the architect, Nazzareno Buhagiar, {f10.age:61}, for {f12.what:giving the bribes}. {f1.status:All four said that they were not guilty}.

How the money came over the channel was told by Inspector Keith Sammut. {f14.money:Sixty thousand} in {f15.time:February 2020}, in {f22.what:a shoe box}, passed through a car window {f21.place:on the ferry}, somewhere off Comino. {f16.money:Fifty} followed in the summer, {f17.money:forty-five} in {f18.time:March 2021}, and the last {f19.money:thirty} when {f20.time:October} came round. {f27.time:One month later} the board voted, {f26.number:seven against four}, and {f25.number:94} rooms had become {f24.number:140}.

It was {f28.who:Mr Buhagiar's daughter} who could not bear it any longer and brought {f29.number:23} tapes to the police, the court was told. Her father {f31.status:unlocked} his telephone for the officers on the day of his arrest, according to Inspector Maria Sammut, {f30.role:the sister of Keith}.

Everybody went home that evening. The price was {f33.money:€15,000} on the table and {f34.money:€40,000} in guarantees a head, and {f35.what:a signature at the police station} {f35.number:three times} in the week. Until {f39.time:the 27th}, when it goes on, {f56:they may not speak to one another}, which will not be easy for Mr and Mrs Zerafa. Their {f37.number:two} flats in Sliema are {f36.status:frozen}, as is Mr Pulis's boat, {f38.number:14 metres} of varnish; {f36.money:€2.4 million} in all.

"{f40.wording:My client never asked for a cent}," said Franco Mallia for Mr Zerafa. What Mrs Zerafa had received from Mr Pulis was {f41.what:a fee for her work as a notary}, he added.

Will Clint Mifsud stay? The minister {f42.position:sees no reason to go}. He admits, however, that he {f43.status:had lunch with} Mr Pulis last year, and that it was "{f57:a good lunch}". For the Opposition, Bernice Grech demanded that the permit {f44.position:be upheld for six floors and the rest turned over to a school}.

On the cliff nothing moves; the cranes {f45.status:have stopped}. {f49.money:Thirty-one million} are in that concrete, and {f50.money:nineteen} of them belong to {f51.number:two} banks. Guests were to have come {f48.time:next spring}. {f46.number:Four hundred} Gozitans walked through Victoria {f47.time:last Sunday} and sang.

They know how such things end. It is {f52.time:eight years} since {f53.number:a couple} of officials were in the same dock over {f54.money:€70,000} and a marina at Xatt il-Barrani. They {f55.status:were cleared}. The marina is there.

=== key
f1.status same A=not guilty pleas B=not guilty pleas | the accused
f2.money same A=EUR 185000 B=EUR 185000 | the bribes
f4.time same A=2024-06-11 B=2024-06-11 | the day in court
f5.number same A=9 B=9 | floors approved
f6.age same A=54 B=54 | Joseph Zerafa
f7.what differs A=bribery and trading in influence B=bribery and misuse of office | the charge against him
f8.age differs A=48 B=46 | Carmen Zerafa
f9.what same A=money laundering B=money laundering | the charge against her
f10.age same A=61 B=61 | the architect
f11.age same A=45 B=45 | the developer
f12.what same A=paying bribes B=paying bribes | the charge against architect and developer
f14.money same A=EUR 60000 B=EUR 60000 | the first payment
f15.time same A=2020-02 B=2020-02 | when it was made
f16.money same A=EUR 50000 B=EUR 50000 | the second payment
f17.money same A=EUR 45000 B=EUR 45000 | the third payment
f18.time same A=2021-03 B=2021-03 | when it was made
f19.money same A=EUR 30000 B=EUR 30000 | the fourth payment
f20.time same A=2021-10 B=2021-10 | when it was made
f21.place differs A=car park at Mgarr harbour B=on the ferry | where the first payment was made
f22.what differs A=cake box B=shoe box | in what it was handed over
f23.number same A=6 B=6 | floors allowed
f24.number same A=140 B=140 | rooms approved
f25.number same A=94 B=94 | rooms allowed
f26.number same A=7-4 B=7-4 | the vote of the board
f27.time same A=2021-11 B=2021-11 | when the board voted
f28.who differs A=a former secretary B=his daughter | who gave the recordings to the police
f29.number same A=23 B=23 | recordings
f30.role differs A=not related B=sister | what one inspector is to the other
f31.status differs A=refused the code B=unlocked it | the architect's telephone
f33.money same A=EUR 15000 B=EUR 15000 | bail deposit
f34.money same A=EUR 40000 B=EUR 40000 | guarantee
f35.what same A=sign at a police station B=sign at a police station | condition of bail
f35.number same A=3 B=3 | how often a week
f36.money same A=EUR 2.4m B=EUR 2.4m | assets frozen
f36.status same A=frozen B=frozen | the assets
f37.number same A=2 B=2 | flats
f38.number same A=14 m B=14 m | the boat
f39.time same A=2024-06-27 B=2024-06-27 | the next hearing
f40.wording differs A=My client never received a cent B=My client never asked for a cent | the lawyer's words
f41.what differs A=a loan B=a notary's fee | the money Mrs Zerafa had from the developer
f42.position same A=will not resign B=will not resign | the minister
f43.status differs A=not met B=had lunch | the minister and the developer
f44.position differs A=revoke and take down the upper floors B=keep six floors and use the rest as a school | what the Opposition wants
f45.status same A=stopped B=stopped | the works
f46.number compatible A=400~ B=400 | protesters
f47.time same A=2024-06-09 B=2024-06-09 | the day of the protest
f48.time same A=2025 spring B=2025 spring | when the hotel was to open
f49.money same A=EUR 31m B=EUR 31m | put into the hotel
f50.money same A=EUR 19m B=EUR 19m | owed to banks
f51.number same A=2 B=2 | banks
f52.time same A=2016 B=2016 | the earlier case
f53.number same A=2 B=2 | officials accused then
f54.money same A=EUR 70000 B=EUR 70000 | bribes alleged then
f55.status same A=acquitted B=acquitted | those officials
f56 only B | the accused may not speak to each other
f57 only B | the minister's word on the lunch
