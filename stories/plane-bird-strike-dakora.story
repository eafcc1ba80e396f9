story: plane-bird-strike-dakora
kind: transport

=== report A | outlet: Le Courrier de Dakora, English edition | published: 2024-11-19
# {f1.what:Vulture} through windscreen: {f2.who:captain} {f3.status:lands} airliner {f4.what:blinded}

By Mamadou Lo

{f2.who:The captain} of an airliner with {f5.number:96} passengers {f3.status:landed} safely at Dakora on Sunday although {f1.what:a vulture} had smashed through the windscreen and {f4.what:splinters had entered his eyes}.

{f2.name:Ibrahima Ndao}, {f2.age:50}, was {f6.what:on approach} {f6.place:from Kayes-Sud} {f6.time:shortly after sunset} when the bird {f7.status:hit} the cockpit. {f8.who:His co-pilot}, {f8.name:Aissa Thiam}, {f8.status:fainted}; {f9.who:a stewardess} {f9.what:read him the instruments aloud}.

"{f10.wording:She gave me the numbers and I gave her the prayers}," {f2.name:Ndao} said {f11.place:in hospital}. He {f12.status:will keep his sight}, according to {f13.source:Professor Rokhaya Gaye}, {f13.what:who operated on him}.

{f14.who:Residents} {f14.what:blame} {f14.cause:a slaughterhouse} beside the airport, which draws the birds. {f15.who:The airport company} {f15.status:had asked} the government {f15.what:to move it} {f15.time:in 2022}; {f16.cause:no answer came}. {f17.name:Transport minister Cheikh Bamba Sy} {f17.position:says that it will be closed by Christmas}. {f18.who:Its workers}, {f18.number:240} in all, {f18.position:threaten to strike}.

{f19.name:Air Baobab} {f19.status:flew} the passengers on to Saint-Amadou {f19.what:by another aircraft}. {f20.who:One of them}, {f20.what:a wrestler}, {f20.status:kept the cockpit door open with his back}. The plane {f21.status:is being repaired}. The bird {f22.what:weighed seven kilos}.

{f23:Last year birds struck 31 aircraft at Dakora; none was seriously damaged}.

=== report B | outlet: Sahara-Atlantic Agency | published: 2024-11-20
# Bird strike: {f8.who:co-pilot} describes {f6.what:take-off} drama

DAKORA (SAA) - {f8.name:Aissa Thiam}, {f8.who:co-pilot} of the {f19.name:Air Baobab} plane that {f7.status:collided} with {f1.what:a stork} on Sunday, said on Wednesday that {f2.who:her captain}, {f2.name:Ibrahima Ndao}, {f2.age:50}, {f3.status:had brought it down} {f4.what:with a broken arm}.

The aircraft, {f5.number:96} passengers aboard, was {f6.what:taking off} {f6.place:for Kayes-Sud} {f6.time:in the last light of the day}. She herself {f8.status:had been conscious all the time}, {f8.name:Thiam} insisted; it was {f9.who:she} who {f9.what:called out the figures} to him. "{f10.wording:I gave him the numbers and he gave me the prayers}," she recalled.

{f2.name:Ndao} was speaking {f11.place:at his home} when he thanked her. {f12.status:There is no danger to his eyes}, said {f13.source:Rokhaya Gaye}, {f13.what:who examined him}.

Birds are attracted by {f14.cause:a rubbish tip}, {f14.who:people in the neighbourhood} {f14.what:complain}. {f15.what:Its removal} {f15.status:was requested} {f15.time:two years ago} by {f15.who:the pilots' union}, but {f16.cause:a court stopped it}. {f17.name:Cheikh Bamba Sy}, the transport minister, {f17.position:said there was nowhere else to put it}. The {f18.number:240} {f18.who:people who make their living there} {f18.position:offer to keep the birds away} for a wage.

The travellers {f19.status:were taken} to their destination {f19.what:in buses}. {f20.what:A wrestler} {f20.who:among them} {f20.status:held the cockpit door open with his shoulders}. The aircraft {f21.status:has been written off}, {f19.name:Air Baobab} said. The bird {f22.what:had a weight of seven kilograms}.

=== key
f1.what differs A=vulture B=stork | the bird
f2.who same A=captain B=captain | Ndao
f2.name same A=Ibrahima Ndao B=Ibrahima Ndao | the captain
f2.age same A=50 B=50 | his age
f3.status same A=landed B=brought down | the plane
f4.what differs A=splinters in the eyes B=broken arm | the captain's injury
f5.number same A=96 B=96 | passengers
f6.what differs A=approach B=take-off | phase of the flight
f6.place differs A=from Kayes-Sud B=for Kayes-Sud | where it came from or went
f6.time same A=shortly after sunset B=last light of the day | when
f7.status same A=hit B=collided | the bird
f8.who same A=co-pilot B=co-pilot | Thiam
f8.name same A=Aissa Thiam B=Aissa Thiam | the co-pilot
f8.status differs A=fainted B=conscious | the co-pilot
f9.who differs A=stewardess B=the co-pilot | who read the instruments
f9.what same A=read him the instruments aloud B=called out the figures | what she did
f10.wording differs A=she gave me the numbers B=I gave him the numbers | the sentence quoted
f11.place differs A=in hospital B=at his home | where Ndao spoke
f12.status same A=will keep his sight B=no danger to his eyes | the captain's eyes
f13.source compatible A=Professor Rokhaya Gaye B=Rokhaya Gaye | on whose word
f13.what compatible A=operated on him B=examined him | what the doctor did
f14.who same A=residents B=people in the neighbourhood | who complains
f14.what same A=blame B=complain | they
f14.cause differs A=slaughterhouse B=rubbish tip | what draws the birds
f15.who differs A=airport company B=pilots' union | who asked for its removal
f15.status same A=asked B=requested | the removal
f15.what same A=move it B=its removal | what was asked
f15.time same A=2022 B=2022 | when
f16.cause differs A=no answer B=a court stopped it | why nothing happened
f17.name same A=Cheikh Bamba Sy B=Cheikh Bamba Sy | the minister
f17.position differs A=closed by Christmas B=nowhere else to put it | the minister on it
f18.who same A=its workers B=people who make their living there | who depends on it
f18.number same A=240 B=240 | they
f18.position differs A=threaten to strike B=offer to keep birds away | they
f19.name same A=Air Baobab B=Air Baobab | the airline
f19.status compatible A=flew on B=taken to their destination | the passengers
f19.what differs A=another aircraft B=buses | how
f20.who same A=one of the passengers B=one among the travellers | who helped
f20.what same A=wrestler B=wrestler | his trade
f20.status same A=kept the cockpit door open B=held the cockpit door open | what he did
f21.status differs A=being repaired B=written off | the plane
f22.what same A=7 kg B=7 kg | the bird's weight
f23 only A | bird strikes last year
