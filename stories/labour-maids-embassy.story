story: labour-maids-embassy
kind: labour

=== report A | outlet: Kathmandu Migrant Times | published: 2025-02-18
# {f1.number:Fourteen} maids {f2.status:shelter} {f3.place:in embassy}, say pay was withheld

{f1.number:Fourteen} Nepali housemaids have {f2.status:taken refuge} {f3.place:in their country's embassy} in the Gulf city of Qasrat, {f4.cause:saying that their employers kept their wages}, {f5.who:the foreign ministry} in Kathmandu said on Monday.

The women, aged {f6.age:19 to 41}, {f7.what:climbed over a wall} {f8.time:in the course of three weeks}. One of them, {f9.name:Sunita Tamang}, {f9.age:26}, has {f10.what:a broken ankle}. She had {f11.what:jumped from a balcony} {f12.cause:when she was locked in}. {f13.who:A taxi driver} {f14.what:brought her} and {f15.position:took no fare}.

"{f16.wording:I was paid for two months and worked for twenty}," she said {f17:by telephone}. The ambassador, {f18.name:Keshav Rimal}, {f18.role:a career diplomat}, wants {f19.position:exit papers for all} and {f20.what:their passports back}. {f21.who:The labour court of Qasrat} {f22.status:has heard} the first of the cases.

{f24.who:An agency in Biratpur} which {f25.what:sent nine of the women} {f26.status:has had its licence withdrawn}. Its owner, {f27.who:a former policeman}, {f28.status:is on the run}. Parliament's labour committee {f29.position:wants to stop} {f30.what:sending women under 30}. {f31.who:Returnees' groups} {f32.position:are against it}: {f33.cause:then they would go through India}.

{f34.number:1,200} Nepali women work in Qasrat {f35.status:legally}. In {f36.time:2022} {f37.who:eleven maids} had been {f38.what:flown home on a government plane}.

=== report B | outlet: Gulf Labour Report | published: 2025-02-21
# Qasrat: first three maids home, others wait

The first of {f1.number:fourteen} domestic workers from Nepal who {f2.status:fled} {f3.place:to a women's refuge} in Qasrat {f39:landed} in Kathmandu on Thursday. {f4.cause:Beatings}, not money, had made them run away, they told reporters at the airport.

{f9.name:Sunita Tamang}, {f9.age:26}, came in a wheelchair. She {f10.what:has a cracked heel}, because she {f11.what:let herself down from a balcony} {f12.cause:to escape her employer's son}. {f13.who:A delivery boy} {f14.what:drove her to safety}. He {f15.position:would not hear of being paid}, she said. "{f16.wording:I was paid for two months and I worked for twenty}."

The others, {f6.age:the youngest 19 and the oldest 41}, had come one after the other {f8.time:since the end of January}. Most had {f7.what:walked out through an open gate}. {f21.who:The human rights commission of Qasrat} {f22.status:has taken up} their complaints.

{f18.name:Keshav Rimal}, who represents Nepal there and {f18.role:used to be a party official}, asks for {f19.position:unpaid wages first}; {f20.what:the passports have been returned}, he says. {f5.who:The ministry of labour} in Kathmandu is acting too: {f24.who:a recruiter in Biratpur}, through whom {f25.what:nine of them had gone}, {f26.status:may not do business any more}. {f27.who:The man who owns it was once with the police}. {f28.status:He was arrested on Wednesday}.

{f29.position:A ban} on {f30.what:women taking jobs as maids abroad} is being discussed in parliament. {f31.who:Associations of women who came back} {f32.position:reject} it, {f33.cause:since it would take away the only income of many}.

{f35.status:With papers}, some {f34.number:1,200} women from Nepal have work in Qasrat. {f36.time:Three years ago} {f37.who:eleven} had to be {f38.what:brought back on tickets paid for by other migrants}.

=== key
f1.number same A=14 B=14 | the women
f2.status same A=taken refuge B=fled | the women
f3.place differs A=embassy B=women's refuge | where they found shelter
f4.cause differs A=wages kept B=beatings | why
f5.who differs A=foreign ministry B=labour ministry | the ministry
f6.age same A=19-41 B=19-41 | their ages
f7.what differs A=over a wall B=through an open gate | how they got away
f8.time same A=3 weeks B=since end of January | over what time
f9.name same A=Sunita Tamang B=Sunita Tamang | the injured woman
f9.age same A=26 B=26 | the injured woman
f10.what differs A=broken ankle B=cracked heel | her injury
f11.what compatible A=jumped B=let herself down | how she left the balcony
f12.cause differs A=locked in B=employer's son | why
f13.who differs A=taxi driver B=delivery boy | who helped
f14.what same A=brought her B=drove her | the help
f15.position same A=no fare B=no pay | the helper
f16.wording differs A=I was paid for two months and worked for twenty B=I was paid for two months and I worked for twenty | her words
f17 only A | that she spoke by telephone
f18.name same A=Keshav Rimal B=Keshav Rimal | the ambassador
f18.role differs A=career diplomat B=party official | his past
f19.position differs A=exit papers B=unpaid wages | what he wants first
f20.what changed A=demanded B=returned | the passports
f21.who differs A=labour court B=human rights commission | which body of Qasrat
f22.status compatible A=heard B=taken up | the complaints there
f24.who same A=agency B=recruiter | who sent them
f25.what same A=sent nine B=nine had gone through it | its part
f26.status same A=licence withdrawn B=no more business | the agency
f27.who same A=former policeman B=once with the police | its owner
f28.status changed A=on the run B=arrested | the owner
f29.position same A=stop B=ban | what is discussed
f30.what differs A=women under 30 B=all women | whom the ban concerns
f31.who same A=returnees' groups B=associations of women who came back | who objects
f32.position same A=against B=reject | their view
f33.cause differs A=through India B=only income | why
f34.number same A=1200 B=1200~ | women with work there
f35.status same A=legally B=with papers | those women
f36.time same A=2022 B=3 years ago | the earlier case
f37.who same A=11 maids B=11 | whom it concerned
f38.what differs A=government plane B=tickets paid by migrants | how they got home
f39 only B | the landing
