story: doctor-quack-bundelkot
kind: crime

=== report A | outlet: Betwa Times | published: 2024-12-11
# {f1.role:Quack} {f2.status:arrested} after {f3.whom:woman} {f3.status:dies} of {f4.what:injection}

BUNDELKOT: A man who for {f5.time:nine years} {f1.what:treated the sick without any training} {f2.status:was arrested} in Bundelkot on Monday, two days after {f3.whom:a young woman} {f3.status:died} of {f4.what:an injection} that he had {f7.what:given her against a fever}.

{f1.name:Brijesh Lodhi}, 36, had {f8.what:learned from an uncle who ran a pharmacy}. His clinic, {f9.what:two rooms behind a mobile phone shop}, bore {f10.what:the signboard of a real doctor}, {f10.who:who had died in 2015}. The police {f11.status:carried away} {f11.what:four sacks of medicines}. {f12.number:Some 60} patients {f12.status:came every day}.

"{f13.wording:He took twenty rupees when the others took two hundred}," said {f14.role:the dead woman's father-in-law}, {f14.name:Hariram Ahirwar}. {f3.name:Rekha}, {f3.age:24}, was {f3.what:expecting her second child}. {f15.who:The nearest health centre} {f15.status:has had no doctor} {f15.time:since 2022}.

The {f16.who:chief medical officer} {f16.status:had been informed of Lodhi} {f16.time:in July}; {f16.source:a copy of the letter} is before this newspaper. She {f17.position:says her staff found the clinic locked}. Lodhi is charged with {f18.what:causing death by negligence}. {f19.who:Villagers} {f19.what:came to the police station and asked for his release}.

{f20.what:Eleven} such clinics {f20.status:were closed} in the district last year. {f21:Most have opened again.}

=== report B | outlet: The Provincial | published: 2024-12-13
# Fake doctor case: {f16.who:medical officer} {f22:moved}, {f2.status:suspect at large}

Police in Bundelkot {f2.status:are hunting for} {f1.name:Brijesh Lodhi}, who {f1.what:has no medical qualification whatever} and who, over {f5.time:twelve years}, ran a practice in {f9.what:a back room of a phone shop}. On Saturday {f3.whom:a patient of his} {f3.status:lost her life}.

{f3.name:Rekha Ahirwar}, {f3.age:24}, was {f3.what:nursing a baby}. The {f4.what:drip} which {f1.role:the false physician} {f7.what:put her on for a stomach ache} had been {f23:past its date}. "{f13.wording:He took twenty rupees where the others took two hundred}," explained {f14.name:Hariram}, {f14.role:her husband}.

Lodhi had {f8.what:been a ward boy in a hospital}. Over the door hung {f10.what:the nameplate of a genuine doctor}, {f10.who:who had lent it to him for money}. {f11.what:Medicines by the sackful} {f11.status:were seized}. People {f12.status:queued} there, {f12.number:sixty} {f12.status:of them a day}; {f15.who:the government's health centre close by} {f15.status:has been without a doctor} {f15.time:for two years}.

{f16.who:The chief medical officer} {f16.status:was warned} {f16.time:in summer}, {f16.source:her deputy} confirms. She {f17.position:replied at the time that it was a matter for the police}. The case has been registered as {f18.what:culpable homicide}. {f19.who:Villagers}, {f19.what:enraged, set fire to the clinic}.

{f20.what:Eleven} practices of the kind {f20.status:had been shut} the year before.

=== key
f1.role same A=quack B=false physician | the man
f1.name same A=Brijesh Lodhi B=Brijesh Lodhi | the man
f1.what same A=without any training B=no medical qualification | the man
f2.status differs A=arrested B=at large | the man
f3.whom same A=young woman B=patient | who died
f3.status same A=dead B=dead | the woman
f3.name compatible A=Rekha B=Rekha Ahirwar | the woman
f3.age same A=24 B=24 | the woman
f3.what differs A=pregnant B=nursing a baby | the woman
f4.what differs A=injection B=drip | of what she died
f5.time differs A=nine years B=twelve years | how long he practised
f7.what differs A=fever B=stomach ache | against what it was given
f8.what differs A=from an uncle with a pharmacy B=ward boy | where he learned
f9.what compatible A=two rooms behind a phone shop B=back room of a phone shop | the clinic
f10.what same A=signboard of a real doctor B=nameplate of a genuine doctor | what was over the door
f10.who differs A=dead doctor B=doctor who lent it | whose it was
f11.status same A=carried away B=seized | the medicines
f11.what same A=four sacks of medicines B=medicines by the sackful | what was seized
f12.number same A=60~ B=60 | patients a day
f12.status same A=came every day B=queued daily | patients
f13.wording differs A=when B=where | the relative's words
f14.role differs A=father-in-law B=husband | Hariram
f14.name compatible A=Hariram Ahirwar B=Hariram | who explains
f15.who same A=nearest health centre B=health centre close by | where there is no doctor
f15.status same A=no doctor B=without a doctor | the health centre
f15.time same A=2022 B=two years | since when
f16.who same A=chief medical officer B=chief medical officer | who was warned
f16.status same A=informed B=warned | the officer
f16.time compatible A=July B=summer | when
f16.source differs A=copy of the letter B=deputy | on whose word
f17.position differs A=clinic found locked B=matter for the police | what the officer says
f18.what differs A=death by negligence B=culpable homicide | the charge
f19.who same A=villagers B=villagers | who acted
f19.what differs A=asked for his release B=set fire to the clinic | what they did
f20.what same A=eleven clinics B=eleven practices | such clinics
f20.status same A=closed B=shut | these clinics
f21 only A | they opened again
f22 only B | the officer moved
f23 only B | the date
