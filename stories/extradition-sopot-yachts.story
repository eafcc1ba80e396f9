story: extradition-sopot-yachts
kind: court

=== report A | outlet: Pomorze Press Agency | published: 2023-09-07 | agency: PPA
# Suspect in Sopot {f2.what:yacht} case {f1.status:flown home} from Portugal

GDANSK - A businessman accused of selling shares in {f2.what:yachts} that did not exist {f1.status:was brought back} to Poland on {f3.time:Wednesday} evening, {f4.time:four} years after he left the country, the regional prosecutor's office said.

Zenon Brzezik, {f5.age:49}, landed at {f6.place:Gdansk airport} under the escort of {f7.number:three} officers of the police convoy unit. He had been arrested in {f8.time:March} in {f9.place:Cascais}, near Lisbon, where he was living under the name of {f10.name:Marek Sitarz} and {f11.what:renting out surfboards}.

A court in Lisbon ordered his surrender in August, after Brzezik {f12.status:had refused to consent to} a simplified procedure. His complaint to the court of appeal was dismissed {f13:last week}.

According to investigators, Brzezik and his wife, Renata, took money from {f14.number:212} people between 2014 and 2019 for a share in one of eleven boats of the Sopot Blue Charter company. Only {f15.number:two} of the eleven were ever built. The damage is put at {f16.money:41 million zlotys}. Some of the victims had {f17.what:sold their flats} to raise the sum.

Brzezik is charged with {f18.what:fraud} and with leading a criminal group, which carry up to {f19.number:15} years in prison. He {f20.status:does not admit} to the charges. "{f21.wording:My client is a bad accountant, but he is not a thief}," said his counsel, Bożena Kamrowska. She maintains that the company failed because of {f22.cause:the collapse of the shipyard} in which it had placed its orders.

Renata Brzezik, {f23.age:46}, who {f24.status:divorced her husband} in 2021, was sentenced to three years in a separate trial last autumn. She {f25.status:has appealed}. A former director of the company, Leszek Brzezik, the suspect's {f34.role:brother}, {f26.status:is to be heard as a witness}.

Prosecutor Iwona Dułak said that the suspect would be questioned {f27.time:on Friday} and that {f28.certainty:there was no doubt} that an arrest of three months would be requested. "{f29:We still have to find the money}," she said. Accounts with {f30.money:1.3 million zlotys} have been frozen so far.

{f31.who:The victims' association} has called for the boatyard at {f32.place:Puck}, in which one unfinished hull still stands, {f33.position:to be sold} for the benefit of its members.

=== report B | outlet: Baltic Coast Daily | published: 2023-09-07 | copy: A | agency: PPA
# Suspect in Sopot {f2.what:houseboat} case {f1.status:flown home} from Portugal

GDANSK - A businessman accused of selling shares in {f2.what:houseboats} that did not exist {f1.status:was brought back} to Poland on {f3.time:Wednesday} evening, {f4.time:four} years after he left the country, the regional prosecutor's office said.

Zenon Brzezik, {f5.age:49}, landed at {f6.place:Warsaw airport} under the escort of {f7.number:three} officers of the police convoy unit. He had been arrested in {f8.time:March} in {f9.place:Cascais}, near Lisbon, where he was living under the name of {f10.name:Marek Sitarski} and {f11.what:renting out surfboards}.

A court in Lisbon ordered his surrender in August, after Brzezik {f12.status:had consented to} a simplified procedure.

According to investigators, Brzezik and his wife, Renata, took money from {f14.number:221} people between 2014 and 2019 for a share in one of eleven boats of the Sopot Blue Charter company. Only {f15.number:two} of the eleven were ever built. The damage is put at {f16.money:41 million zlotys}. Some of the victims had {f17.what:sold their flats} to raise the sum.

Brzezik is charged with {f18.what:money laundering} and with leading a criminal group, which carry up to {f19.number:15} years in prison. He {f20.status:does not admit} to the charges. "{f21.wording:My client is a bad businessman, but he is not a thief}," said his counsel, Bożena Kamrowska. She maintains that the company failed because of {f22.cause:a fire at the shipyard} in which it had placed its orders.

Renata Brzezik, {f23.age:46}, who {f24.status:divorced her husband} in 2021, was sentenced to three years in a separate trial last autumn. She {f25.status:has appealed}. A former director of the company, Leszek Brzezik, the suspect's {f34.role:cousin}, {f26.status:is to be heard as a witness}.

Prosecutor Iwona Dułak said that the suspect would be questioned {f27.time:on Friday} and that an arrest of three months {f28.certainty:might} be requested. Accounts with {f30.money:1.3 million zlotys} have been frozen so far.

{f31.who:The victims' association} has called for the boatyard at {f32.place:Puck}, in which one unfinished hull still stands, {f33.position:not to be sold} before its members have been heard.

Portugal {f35:has handed over nine suspects} to Poland since the beginning of the year.

=== key
f1.status same A=brought back B=brought back | the suspect
f2.what differs A=yachts B=houseboats | what he sold shares in
f3.time same A=2023-09-06 B=2023-09-06 | when he was brought back
f4.time same A=4 years B=4 years | how long he was away
f5.age same A=49 B=49 | Zenon Brzezik
f6.place differs A=Gdansk B=Warsaw | where he landed
f7.number same A=3 B=3 | officers escorting him
f8.time same A=2023-03 B=2023-03 | his arrest
f9.place same A=Cascais B=Cascais | where he was arrested
f10.name differs A=Marek Sitarz B=Marek Sitarski | his false name
f11.what same A=renting out surfboards B=renting out surfboards | what he lived on
f12.status differs A=refused B=consented | his consent to the simplified procedure
f13 only A | his complaint was dismissed
f14.number differs A=212 B=221 | people who paid
f15.number same A=2 B=2 | boats that were built
f16.money same A=PLN 41m B=PLN 41m | the damage
f17.what same A=sold their flats B=sold their flats | how victims found the money
f18.what differs A=fraud B=money laundering | the first charge
f19.number same A=15 B=15 | years in prison that he faces
f20.status same A=not admitted B=not admitted | the charges
f21.wording differs A=My client is a bad accountant, but he is not a thief B=My client is a bad businessman, but he is not a thief | his counsel's words
f22.cause differs A=collapse of the shipyard B=fire at the shipyard | why the company failed, on his counsel's word
f23.age same A=46 B=46 | Renata Brzezik
f24.status same A=divorced B=divorced | her marriage
f25.status same A=appealed B=appealed | her appeal
f26.status same A=to be a witness B=to be a witness | Leszek Brzezik
f27.time same A=2023-09-08 B=2023-09-08 | the questioning
f28.certainty differs A=certain B=possible | a request for arrest
f29 only A | the money has still to be found
f30.money same A=PLN 1.3m B=PLN 1.3m | frozen on accounts
f31.who same A=the victims' association B=the victims' association | who makes a demand about the yard
f32.place same A=Puck B=Puck | the boatyard
f33.position differs A=to be sold B=not to be sold | what the association wants for the yard
f34.role differs A=brother B=cousin | what Leszek Brzezik is to the suspect
f35 only B | suspects handed over by Portugal
