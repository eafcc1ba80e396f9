story: kidnap-otaru-heir
kind: crime

=== report A | outlet: Hokkai Evening Post | published: 2022-12-14
# {f1.role:Brewer's} {f2.role:grandson} {f3.status:freed} unharmed after {f4.time:four days}

By Minako Tsuda

The {f5.age:11-year-old} {f2.role:grandson} of {f1.role:a sake brewer} who was abducted in Otaru last week {f3.status:was rescued} on {f6.time:Tuesday night} from {f7.place:an empty ski lodge}, Hokkaido police said. He {f8.what:had mild hypothermia} and is otherwise well.

{f9.number:Two men and a woman} {f10.status:were arrested}. The alleged ringleader, {f11.name:Koji Maruta}, {f12.age:45}, {f13.role:had worked as a driver} for the family. The woman is {f14.role:his sister}.

The boy {f15.what:was pulled into a minivan} {f16.place:on his way to a calligraphy class}. The kidnappers demanded {f17.money:200 million yen} {f18.what:in a phone call} to {f19.whom:his mother}. {f20.status:No ransom was paid}, the police said.

They got on the track of the gang because {f21.who:a convenience store clerk} {f22.what:was struck by} {f23.what:a man buying children's comics and cigarettes}. At the family's request, {f24.who:the media} {f25.status:had kept silent}.

"{f26.wording:I told him that I was cold, and he gave me his own coat}," the boy said of one of his guards, according to {f27.source:his grandfather}. Officers {f28.what:broke down the door} {f29.time:shortly before eleven}; {f30.who:one of them} {f31.what:was cut on the arm} by {f32.what:a kitchen knife}.

{f11.name:Maruta} is believed to have been driven by {f33.cause:debts from a failed restaurant}. He {f34.status:has confessed}, investigators said. {f35.who:The family} {f36.position:asked to be left in peace}. {f37.what:The brewery}, founded in 1889, {f38.status:stayed closed} {f38.time:on Wednesday}.

It is {f39.what:the first kidnapping for ransom} in the prefecture {f39.time:since 1998}. {f40:The school has invited parents to a meeting.}

=== report B | outlet: Asia Pacific Network (transcript of news program) | published: 2022-12-14
# Evening report

HOST: Good evening. It can now be told: a boy from one of Hokkaido's wealthiest families, a {f1.role:maker of rice wine}, {f3.status:is home again}. Our correspondent is in Sapporo.

CORRESPONDENT: Yes, and it ended {f6.time:last night}. For {f4.time:four days} this {f5.age:eleven-year-old} had been held, in the end {f7.place:in a disused mountain inn}. He is the {f2.role:nephew} of the man who runs the business. Doctors tell us that {f8.what:he was chilled through}, nothing worse.

HOST: How was he taken?

CORRESPONDENT: He was {f16.place:walking to his swimming lesson}. {f15.what:A van stopped, and they dragged him in.} Then {f19.whom:his father} {f18.what:received a letter}: {f17.money:200 million yen}. According to the police, {f20.status:part of it was handed over}, and they hope to find it.

HOST: And who is behind it?

CORRESPONDENT: {f9.number:Three people} {f10.status:are in detention}: {f11.name:Koji Maruta}, who is {f12.age:45} and {f13.role:used to be the family's gardener}, a younger man, and a woman who is {f14.role:Maruta's wife}. It is {f33.cause:his restaurant's bankruptcy} that is supposed to have driven him to it. He {f34.status:is refusing to speak}.

HOST: We all knew nothing.

CORRESPONDENT: {f24.who:Newspapers and broadcasters} {f25.status:had agreed not to report}. The decisive hint came from {f21.who:a taxi driver} who {f22.what:found it odd} that {f23.what:a man bought comics for children together with his cigarettes}. The raid itself was at {f29.time:ten fifty}. They {f28.what:forced the entrance}. {f30.who:An officer} {f31.what:has a wound on his hand} from {f32.what:a knife}.

HOST: There is a quotation going round.

CORRESPONDENT: {f27.source:The head of the investigation} told us that the boy said: "{f26.wording:I told him I was cold, and he gave me his own coat}." {f35.who:The relatives} {f36.position:wish for quiet}. {f37.what:The company} {f38.status:worked as usual} {f38.time:today}. One has to go back {f39.time:24 years} to find {f39.what:a case like this} here.

=== key
f1.role same A=sake brewer B=maker of rice wine | the head of the family
f2.role differs A=grandson B=nephew | the boy to the brewer
f3.status same A=rescued B=home again | the boy
f4.time same A=4 days B=4 days | how long he was held
f5.age same A=11 B=11 | the boy
f6.time same A=2022-12-13 night B=2022-12-13 night | when it ended
f7.place differs A=ski lodge B=mountain inn | where he was held
f8.what same A=mild hypothermia B=chilled through | his condition
f9.number same A=3 B=3 | people arrested
f10.status same A=arrested B=in detention | the suspects
f11.name same A=Koji Maruta B=Koji Maruta | the alleged ringleader
f12.age same A=45 B=45 | the alleged ringleader
f13.role differs A=driver B=gardener | Maruta's former job for the family
f14.role differs A=sister B=wife | the woman to Maruta
f15.what same A=pulled into a minivan B=dragged into a van | how he was taken
f16.place differs A=on the way to calligraphy B=on the way to swimming | where he was taken
f17.money same A=JPY 200m B=JPY 200m | the demand
f18.what differs A=phone call B=letter | how the demand came
f19.whom differs A=mother B=father | to whom it came
f20.status differs A=not paid B=part handed over | the ransom
f21.who differs A=store clerk B=taxi driver | who gave the hint
f22.what same A=was struck B=found odd | the hint
f23.what same A=a man buying comics and cigarettes B=a man bought comics with his cigarettes | what was noticed
f24.who same A=the media B=newspapers and broadcasters | who kept silent
f25.status same A=kept silent B=agreed not to report | the media
f26.wording differs A=I told him that I was cold B=I told him I was cold | the boy's words
f27.source differs A=grandfather B=head of the investigation | on whose word the boy said it
f28.what same A=broke down the door B=forced the entrance | the raid
f29.time compatible A=shortly before 23:00 B=22:50 | when the raid was
f30.who same A=one officer B=an officer | who was hurt
f31.what differs A=arm B=hand | where the officer was hurt
f32.what compatible A=kitchen knife B=knife | by what
f33.cause same A=debts from a failed restaurant B=restaurant's bankruptcy | the motive
f34.status differs A=confessed B=refuses to speak | Maruta
f35.who same A=the family B=the relatives | who makes the request
f36.position same A=left in peace B=quiet | the request
f37.what same A=the brewery B=the company | the firm
f38.status differs A=closed B=worked as usual | the firm
f38.time same A=2022-12-14 B=2022-12-14 | when
f39.what same A=first kidnapping for ransom B=a case like this | what is rare
f39.time same A=since 1998 B=24 years | for how long
f40 only A | the parents' meeting
