story: reshuffle-ostmark
kind: politics

=== report A | outlet: Ostra Radio, live | published: 2024-09-03
# Reshuffle in Ostra: as it happened

09.12 Good morning. Prime minister {f1.name:Katalin Verhaus} is to change her cabinet today, {f2.number:fourteen} months after taking office. We will follow it here.

09.40 First car through the gate: {f3.name:Joren Aldecoa}, until now at transport.

10.05 Confirmed. Aldecoa {f3.role:gets health}. He follows {f4.name:Minna Sarkis}, who {f4.status:has been sacked}, by telephone, we hear.

10.31 The {f5.role:treasury} {f5.status:stays with} {f5.name:Pavel Drummond}, {f5.age:58}. There had been talk that he would go.

11.02 A surprise: {f6.name:Ingeborg Tal}, {f6.age:34}, {f6.role:is the new interior minister}. She has been in parliament for {f6.number:two years}.

11.30 Opposition leader Radu Benning: "{f7.wording:The same tired deck, shuffled by a nervous hand}."

12.15 And the ministry of {f8.what:digital affairs} {f8.status:is to be wound up}. Its staff, {f8.number:310} people, {f8.place:move to the economy ministry}.

12.50 Verhaus, on the steps: "{f9.wording:This is a team for the hard part of the road}." She {f10.position:rules out} an early election.

13.20 Number of women in the cabinet: {f11.number:nine of 20}. It was seven.

13.45 Correction to 10.05: Ms Sarkis was not told by telephone, as we first had it, but {f4.what:to her face}. We are happy to put that right.

=== report B | outlet: Ostra Gazette | published: 2024-09-03
# Verhaus {f4.status:drops} Sarkis and bets on youth

{f1.name:Katalin Verhaus} {f4.status:dismissed} her health minister on Tuesday and put a {f6.age:36-year-old} {f6.role:in charge of the police} in the widest change to her government since it was formed {f2.number:in July last year}.

{f4.name:Minna Sarkis}, whose hospital reform collapsed in spring, makes way at {f3.role:health} for {f3.name:Joren Aldecoa}, who moves across from transport. She learned of it {f4.what:over the telephone}, according to two colleagues.

{f6.role:The police, the borders and the secret service} now answer to {f6.name:Ingeborg Tal}, a former prosecutor who entered parliament only in {f6.number:2022}. Her predecessor, Emil Tal-Horvat, 63, is not a relation. He {f12.status:asked to leave} {f12.cause:because of a heart complaint}.

{f5.name:Pavel Drummond} {f5.status:keeps} the {f5.role:finance portfolio}, but {f13:loses control of the state lottery}. Drummond, {f5.age:58}, had let it be known that he {f14.position:would resign if the deficit rule were touched}.

{f11.number:Nine women will sit at a table of 20}, against seven so far. One department disappears: {f8.what:digital affairs}, set up {f15.time:in 2021}, {f8.status:will be dissolved} and its {f8.number:310} officials {f8.place:handed to the interior ministry}.

"{f9.wording:This is a team for the hard part of the road}," the prime minister said. She {f10.position:would not be drawn} on whether she would go to the country before time.

Radu Benning, for the opposition, spoke of "{f7.wording:the same tired deck}". The new ministers {f16.status:will be sworn in} {f16.time:on Thursday}.

=== report C | outlet: World Report | published: 2024-09-05
# New faces in Ostra as premier seeks fresh start

{f17:Six ministers} of Ostra {f16.status:took the oath} before President Anders Okpara on {f16.time:Thursday}, two days after prime minister {f1.name:Katalina Verhaus} rearranged her cabinet.

The most closely watched is {f6.name:Ingeborg Tal}, {f6.age:34}, {f6.role:who takes over justice}. Ms Tal, once a public prosecutor, is the youngest to hold the office.

{f3.name:Jordan Aldecoa}, a former transport minister, {f3.role:becomes responsible for hospitals and public health}. {f5.name:Pavel Drummond}, {f5.age:58}, {f5.status:remains} {f5.role:minister of finance}, a post he will keep {f14.position:only so long as the limit on borrowing is left alone}, he told the newspaper Kurir.

Emil Tal-Horvat, 63, the outgoing interior minister, was {f12.status:removed} {f12.cause:over the escape of two prisoners in June}, officials said. He did not attend.

The small {f8.what:digital ministry} {f8.status:will cease to exist} in January, {f15.time:two years and a few months} after its creation. Its {f8.number:300 or so} civil servants {f8.place:will be absorbed by the economy ministry}.

Mrs Verhaus's party trails by 11 points in the polls. She told the chamber that a vote next spring "{f10.position:cannot be excluded}".

=== key
f1.name differs A=Katalin Verhaus B=Katalin Verhaus C=Katalina Verhaus | the prime minister's name
f2.number compatible A=14 months B=since July 2023 | how long she has governed
f3.name differs A=Joren Aldecoa B=Joren Aldecoa C=Jordan Aldecoa | the new health minister's name
f3.role same A=health B=health C=health | his new post
f4.name same A=Minna Sarkis B=Minna Sarkis | the health minister who goes
f4.status same A=dismissed B=dismissed | Sarkis
f4.what differs A=in person B=by telephone | how Sarkis was told
f5.name same A=Pavel Drummond B=Pavel Drummond C=Pavel Drummond | the finance minister
f5.status same A=stays B=stays C=stays | Drummond
f5.role same A=finance B=finance C=finance | Drummond's post
f5.age same A=58 B=58 C=58 | Drummond's age
f6.name same A=Ingeborg Tal B=Ingeborg Tal C=Ingeborg Tal | the young minister
f6.age differs A=34 B=36 C=34 | her age
f6.role differs A=interior B=interior C=justice | her post
f6.number compatible A=two years B=since 2022 | how long she has been in parliament
f7.wording compatible A=The same tired deck, shuffled by a nervous hand B=the same tired deck | Benning's words, cut in B
f8.what same A=digital affairs B=digital affairs C=digital affairs | the ministry that goes
f8.status same A=to be dissolved B=to be dissolved C=to be dissolved | the ministry
f8.number compatible A=310 B=310 C=300~ | its staff
f8.place differs A=economy ministry B=interior ministry C=economy ministry | where the staff go
f9.wording same A=This is a team for the hard part of the road B=This is a team for the hard part of the road | the prime minister's words
f10.position differs A=rules out an early election B=leaves it open C=says it cannot be excluded | the prime minister on an early election
f11.number same A=9 of 20 B=9 of 20 | women in the cabinet
f12.status differs B=asked to leave C=removed | the outgoing interior minister
f12.cause differs B=heart complaint C=escape of two prisoners | why he goes
f13 only B | the loss of the state lottery
f14.position same B=stays only if the deficit rule is left alone C=stays only if the deficit rule is left alone | Drummond's condition
f15.time differs B=2021 C=2022 | when the digital ministry was set up
f16.status changed B=to be sworn in C=sworn in | the new ministers
f16.time same B=2024-09-05 C=2024-09-05 | the day of the oath
f17 only C | six ministers sworn in
