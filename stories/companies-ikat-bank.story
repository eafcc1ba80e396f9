story: companies-ikat-bank
kind: companies

=== report A | outlet: Sumba & Flores Business | published: 2024-02-22
# Village bank {f1.status:saved} by {f2.who:weavers}

A savings bank on Sumba that {f3.status:was close to collapse} {f1.status:has been rescued} by {f2.who:400 weavers}, who {f4.what:pledged their cloths}, {f5.source:its director} said on {f6.time:Wednesday}.

Bank Tenun had {f7.what:lost} {f8.money:19 billion rupiah} {f9.cause:when a treasurer gambled it away online}. The man, {f10.age:35}, {f11.status:is in jail}. {f12.number:6,200} savers {f13.status:had queued} {f14.place:in the church}, the only hall big enough.

{f15.name:Rambu Ana}, {f15.age:67}, {f15.role:who dyes with indigo}, brought {f16.number:three} cloths. "{f17.wording:A cloth takes a year, a rumour takes an hour}," she said. {f18.who:The financial authority} {f19.status:has extended the licence} {f20.time:to December}. {f21.who:The bishop} {f22.position:vouched for the bank}.

{f23.who:A state bank} {f24.position:wants to take it over}; {f25.who:the members} {f26.position:voted no}. {f27.what:The cloths} {f28.status:are kept} {f29.place:in a rice barn} under {f30.who:police guard}. In {f31.time:2009} {f32.what:an earthquake} had {f33.what:destroyed its building}. {f34:Interest on savings is cut to 2 per cent.}

=== report B | outlet: Jakarta Rural Finance | published: 2024-02-26
# The bank that hangs by a thread

Four hundred cloths, some of them worth more than a motorcycle, keep Bank Tenun alive. {f2.who:The fishermen's wives} of Sumba who wove them {f4.what:sold them at auction}, {f5.source:a supervisor from the authority} told us, and so the bank {f3.status:which had been on the brink} {f1.status:lives on}.

{f8.money:Nineteen billion rupiah} had {f7.what:gone missing}. {f9.cause:A director had lent the sum to his brother}; aged {f10.age:35}, he {f11.status:is on the run}. On {f6.time:February 21}, when the rescue became known, {f12.number:6,200} people who have accounts {f13.status:stood in line} {f14.place:on the football field}.

"{f17.wording:A cloth takes a year and a rumour takes an hour}," says {f15.name:Rambu Ana}, {f15.age:67}, {f15.role:a midwife}, who gave {f16.number:three}.

{f18.who:The regulator} {f19.status:prolonged the permit} {f20.time:until the end of the year}, on the strength of a letter from {f21.who:the regent}, who {f22.position:stands surety}. A takeover by {f23.who:a private lender} {f24.position:is on offer}. {f25.who:Those who own the bank, its savers,} {f26.position:will vote on it in March}.

{f27.what:What has not been sold} {f28.status:lies} {f29.place:in the vault of the police}, watched by {f30.who:two old men}. The bank has survived worse: {f32.what:a fire} {f33.what:left nothing of its house} {f31.time:fifteen years ago}.

=== key
f1.status same A=rescued B=lives on | the bank
f2.who differs A=weavers B=fishermen's wives | who saved it
f3.status same A=close to collapse B=on the brink | the bank before
f4.what differs A=pledged B=sold at auction | what was done with the cloths
f5.source differs A=director B=supervisor | on whose word
f6.time same A=2024-02-21 B=2024-02-21 | when
f7.what same A=lost B=gone missing | the money
f8.money same A=IDR 19bn B=IDR 19bn | the money
f9.cause differs A=gambled away B=lent to a brother | how it was lost
f10.age same A=35 B=35 | the culprit
f11.status differs A=in jail B=on the run | the culprit
f12.number same A=6200 B=6200 | savers
f13.status same A=queued B=stood in line | savers
f14.place differs A=church B=football field | where
f15.name same A=Rambu Ana B=Rambu Ana | who is quoted
f15.age same A=67 B=67 | who is quoted
f15.role differs A=dyer B=midwife | her work
f16.number same A=3 B=3 | her cloths
f17.wording differs A=A cloth takes a year, a rumour takes an hour B=A cloth takes a year and a rumour takes an hour | her words
f18.who same A=financial authority B=regulator | the supervisor
f19.status same A=extended B=prolonged | the licence
f20.time same A=2024-12 B=end of 2024 | until when
f21.who differs A=bishop B=regent | who vouches
f22.position same A=vouched B=surety | that person
f23.who differs A=state bank B=private lender | who would take over
f24.position same A=wants to take over B=on offer | the takeover
f25.who same A=members B=savers who own it | who decides
f26.position differs A=voted no B=will vote | the members
f27.what compatible A=cloths B=what has not been sold | what is kept
f28.status same A=kept B=lies | the cloths
f29.place differs A=rice barn B=police vault | where
f30.who differs A=police B=two old men | who guards
f31.time same A=2009 B=15 years ago | the earlier blow
f32.what differs A=earthquake B=fire | the earlier blow
f33.what same A=destroyed its building B=nothing left of its house | what it did
f34 only A | the interest
