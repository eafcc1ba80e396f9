story: technology-data-leak-clinic
kind: technology

=== report A | outlet: Gippsmoor Advertiser | published: 2023-11-15
# Fertility clinic {f1.status:pays} hackers after patients' files {f2.status:appear} online

A fertility clinic in Melbourne's east {f1.status:paid a ransom} to hackers who had {f3.what:copied} the records of {f4.number:8,700} patients, its {f5.role:chief executive}, {f5.name:Dr Alison Prowse}, told the Advertiser on {f6:Tuesday}.

She would not say how much; {f7.source:two people familiar with the case} put it at {f8.money:$400,000}, handed over {f9.what:in bitcoin}. {f10.what:Donors' names} {f2.status:had been put on the dark web} {f11.time:over the weekend}. They {f12.status:have since been removed}.

The intruders got in {f13.cause:through a stolen password} belonging to {f14.who:a receptionist}, {f15.time:in September}. {f16.who:The federal police} {f17.position:had advised against paying}. They believe the gang sits {f18.place:in Russia}.

"{f19.wording:They know what my children do not know yet}," said {f20.name:"Helen"}, {f20.age:44}, {f20.role:a mother of twins}, who {f21.what:received an e-mail} demanding {f22.money:$2,000}. She {f23.status:went to the police}. {f24.who:A law firm} {f25.status:has signed up} {f26.number:310} patients {f27.what:for a class action}.

The {f28.who:privacy commissioner} {f29.position:faults the clinic for} {f30.what:waiting 19 days} before it told anyone. {f31.who:The cyber security minister}, Piers Langtree, {f32.position:wants ransom payments banned}. In {f33.time:2020} the clinic's parent company {f34.what:had lost a laptop} {f35.place:on a train}. {f36:Appointments go ahead as planned.}

=== report B | outlet: Data Breach Weekly | published: 2023-11-17
# Clinic {f1.status:did not pay}, say police

The ransom demanded from a Melbourne fertility clinic {f1.status:was never paid}, according to {f16.who:the Victorian police}, who contradict accounts in local media. They had {f17.position:left the decision to the clinic}, an officer said on Thursday, and in the end {f5.name:Alison Prowse}, its {f5.role:medical director}, refused. {f8.money:A$400,000} had been asked, as {f7.source:a message from the hackers} seen by this newsletter shows, payable {f9.what:in the cryptocurrency Monero}.

The intruders {f3.what:made off with copies of} files on {f4.number:about 8,700} women and couples. {f10.what:Test results} {f2.status:were published} {f11.time:between Friday and Sunday}, and {f12.status:are still there}. It was {f15.time:early in the spring} that they entered, {f13.cause:by way of software that had not been updated}, on a computer used by {f14.who:an outside accountant}. Where they are based is not certain; the language of their notes points {f18.place:to Iran}.

Some patients have been approached one by one. {f20.name:"Helen"}, {f20.age:44}, {f20.role:who has twins}, {f21.what:got a phone call}: {f22.money:two thousand dollars}, or her employer would be told. "{f19.wording:They know what my children don't know yet}," she said. She {f23.status:paid}. {f24.who:Solicitors} {f25.status:have gathered} {f26.number:310} people {f27.what:for a joint suit}.

{f30.what:Nineteen days of silence} were too many, in the opinion of {f28.who:the data protection watchdog}, who {f29.position:rebuked the clinic}. From {f31.who:the minister responsible for cyber security}, Piers Langtree, came the suggestion {f32.position:that victims be obliged to report ransoms}.

The group that owns the clinic has a record of carelessness: {f33.time:three years ago} {f34.what:a computer with patient files was left} {f35.place:in a taxi}. {f37:The clinic was founded in 1991.}

=== key
f1.status differs A=paid B=not paid | the ransom
f2.status same A=published B=published | the files
f3.what same A=copied B=made copies | what hackers did
f4.number same A=8700 B=8700~ | patients
f5.role differs A=chief executive B=medical director | Prowse's post
f5.name same A=Alison Prowse B=Alison Prowse | who speaks for the clinic
f6 only A | when she spoke
f7.source differs A=people familiar B=hackers' message | who names the sum
f8.money same A=AUD 400,000 B=AUD 400,000 | the ransom
f9.what differs A=bitcoin B=Monero | the currency
f10.what differs A=donors' names B=test results | what was published
f11.time same A=weekend B=Friday to Sunday | when
f12.status differs A=removed B=still there | those data
f13.cause differs A=stolen password B=old software | how they got in
f14.who differs A=receptionist B=accountant | through whom
f15.time compatible A=2023-09 B=early spring | when they got in
f16.who differs A=federal police B=Victorian police | which police
f17.position differs A=against paying B=left it to the clinic | the police's advice
f18.place differs A=Russia B=Iran | where the gang sits
f19.wording compatible A=They know what my children do not know yet B=They know what my children don't know yet | her words
f20.name same A=Helen B=Helen | the patient
f20.age same A=44 B=44 | the patient
f20.role same A=mother of twins B=has twins | the patient
f21.what differs A=e-mail B=phone call | how she was approached
f22.money same A=AUD 2000 B=AUD 2000 | what was demanded
f23.status differs A=went to the police B=paid | what she did
f24.who same A=law firm B=solicitors | who acts for patients
f25.status same A=signed up B=gathered | the clients
f26.number same A=310 B=310 | the clients
f27.what same A=class action B=joint suit | for what
f28.who compatible A=privacy commissioner B=data protection watchdog | the watchdog
f29.position same A=faults B=rebuked | the watchdog on the clinic
f30.what same A=waited 19 days B=19 days of silence | what is faulted
f31.who same A=cyber security minister B=minister responsible for cyber security | Langtree's office
f32.position differs A=ban on payments B=duty to report | what the minister wants
f33.time same A=2020 B=2020 | the earlier case
f34.what same A=laptop lost B=computer left | the earlier case
f35.place differs A=train B=taxi | where
f36 only A | the appointments
f37 only B | the founding
