story: consumer-dental-chain
kind: consumer affairs

=== report A | outlet: Wroclaw-Odra Gazette | published: 2024-04-11
# Dental chain {f1.status:shuts} overnight, {f2.number:6,000} patients {f3.what:left with gaps}

Patients who came to their appointments at DentaLux on {f4.time:Wednesday} found {f5.what:a sheet of paper} on locked doors: the chain, with {f6.number:17} surgeries in the west of the country, {f1.status:has closed} and {f7.status:filed for bankruptcy}.

{f2.number:Some 6,000} people had {f8.what:paid in advance} for treatment. {f9.name:Halina Pawlik}, {f9.age:71}, {f9.role:a retired seamstress} from Olawice, has {f10.number:four} {f11.what:metal posts} in her jaw and no teeth on them. "{f12.wording:I paid for a smile and they gave me screws}," she said. She had {f13.what:taken out a loan}.

The founder, {f14.name:Marcin Dubiel}, {f15.status:is abroad}, {f38.place:in Spain}, according to {f16.source:his former secretary}. {f17.who:Dentists} {f18.what:have not been paid} for {f19.time:three months}. Creditors are owed {f20.money:38 million zlotys}.

{f21.who:The patients' ombudsman} {f22.position:advises reporting the case to the police}. {f23.who:The chamber of dentists} {f24:has set up a hotline}; {f25.number:60} of its members {f26.what:will finish treatments} {f27.money:for the price of the material}.

{f28.who:The consumer protection office} had {f29.status:fined} the chain {f30.time:in 2022} {f31.cause:for false advertising}. {f32.what:X-ray pictures} of the patients {f33.status:are locked in the surgeries}; {f34.who:the liquidator} wants to hand them out {f36:from Monday}.

=== report B | outlet: Polish Consumer Monitor | published: 2024-04-16
# DentaLux founder {f15.status:gives himself up}

{f14.name:Marcin Dubiel}, whose chain of dental practices went dark last week, walked into a police station in Wroclaw on Monday and {f15.status:surrendered}. He had been in {f38.place:Cyprus}, {f16.source:his lawyer} said.

He leaves behind debts of {f20.money:83 million zlotys}, {f17.who:hygienists} who {f18.what:went without wages} for {f19.time:half a year}, and {f2.number:about 6,000} patients {f3.what:stranded in mid-treatment}. Most of them had {f8.what:settled their bills beforehand}.

Take {f9.name:Halina Pawlik}, {f9.age:71}, {f9.role:who used to teach music}. {f10.number:Four} {f11.what:stumps where crowns should be} are what she got for money that {f13.what:her children had collected}. "{f12.wording:I paid for a smile and got screws}," she says. Like the others, she learned of the end {f4.time:on April 10} {f5.what:from a text message}, when all {f6.number:seventeen} locations {f1.status:shut their doors} and the company {f7.status:declared itself insolvent}.

Help is under way. {f25.number:Sixty} {f23.who:dentists who answered a call by their chamber} {f26.what:are completing the work of their colleagues}, and they do it {f27.money:for nothing}. The {f32.what:treatment plans} {f33.status:have been given back}, as {f34.who:the court-appointed liquidator} had promised.

{f21.who:The ombudsman for patients} {f22.position:recommends a joint civil suit}. Warnings there had been: {f28.who:the trade inspectorate} had {f29.status:imposed a fine} on DentaLux {f30.time:two years ago}, {f31.cause:because instruments were not sterilised}. {f37:The chain had grown out of a single practice in a shopping centre.}

=== key
f1.status same A=closed B=shut | the chain
f2.number same A=6000~ B=6000~ | patients
f3.what same A=left with gaps B=stranded in mid-treatment | the patients' lot
f4.time same A=2024-04-10 B=2024-04-10 | when
f5.what differs A=paper on the door B=text message | how they learned it
f6.number same A=17 B=17 | surgeries
f7.status same A=bankruptcy B=insolvent | the company
f8.what same A=paid in advance B=settled beforehand | the bills
f9.name same A=Halina Pawlik B=Halina Pawlik | the patient
f9.age same A=71 B=71 | the patient
f9.role differs A=seamstress B=music teacher | her former work
f10.number same A=4 B=4 | posts in her jaw
f11.what same A=metal posts B=stumps without crowns | what she has
f12.wording differs A=I paid for a smile and they gave me screws B=I paid for a smile and got screws | her words
f13.what differs A=loan B=collected by her children | where her money came from
f14.name same A=Marcin Dubiel B=Marcin Dubiel | the founder
f15.status changed A=abroad B=surrendered | the founder
f16.source differs A=secretary B=lawyer | who says where he was
f17.who differs A=dentists B=hygienists | who was unpaid
f18.what same A=not paid B=without wages | their pay
f19.time differs A=3 months B=6 months | how long
f20.money differs A=PLN 38m B=PLN 83m | the debts
f21.who same A=patients' ombudsman B=ombudsman for patients | who advises
f22.position differs A=report to the police B=civil suit | the advice
f23.who same A=chamber of dentists B=dentists of the chamber | who helps
f24 only A | the hotline
f25.number same A=60 B=60 | helpers
f26.what same A=finish treatments B=complete the work | the help
f27.money differs A=price of the material B=for nothing | what it costs
f28.who differs A=consumer protection office B=trade inspectorate | who had fined it
f29.status same A=fined B=fine imposed | the chain
f30.time same A=2022 B=2022 | when
f31.cause differs A=false advertising B=unsterile instruments | why
f32.what differs A=X-ray pictures B=treatment plans | what patients want
f33.status changed A=locked in B=given back | the pictures
f34.who same A=liquidator B=liquidator | who hands them out
f38.place differs A=Spain B=Cyprus | where he had gone
f36 only A | from when
f37 only B | the beginnings
