story: appban-glimmo
kind: technology

=== report A | outlet: Concord News Agency | published: 2025-02-21
# Kelmora to {f1.status:ban} video app Glimmo after {f3.cause:boy's death}

SAINT-AUBRY, Feb 21 (Concord) - Kelmora {f1.status:will block} the video-sharing app Glimmo {f2.time:from Monday}, its government announced, {f6.time:three months} after a {f4.age:13-year-old} {f3.cause:schoolboy died} copying a stunt he had seen on it.

The boy, from the harbour town of {f5.place:Port Ellard}, drowned {f6.time:last November} while trying {f7.what:to hold his breath under water} for as long as the girl in a popular clip.

"{f8.wording:A child's life weighs more than a million clicks}," {f9.role:communications minister} {f9.name:Odalys Renfrew-Sato} told parliament on Friday. Phone companies that fail to cut off the app face penalties of {f10.money:up to two million crowns} a day. Those who go on using it {f11.status:will not be punished}, she said.

{f12.number:Some 5.2 million} people, nearly half of the population, have a Glimmo account. A parliamentary inquiry found in January that it had taken the company {f13.time:nine days} to remove the clip.

Glimmo, which has its headquarters {f14.place:in Singapore}, said it {f15.status:was studying the decision}. {f25:The neighbouring state of Ostrany banned the app for under-16s last year.}

The opposition Liberals {f16.position:welcomed} the ban.

=== report B | outlet: The Saint-Aubry Star | published: 2025-02-22
# {f1.status:LIGHTS OUT} FOR GLIMMO

It's goodbye to dance crazes, duck faces and deadly dares. At {f2.time:the stroke of midnight tomorrow}, Glimmo {f1.status:goes dark}.

{f12.number:Five million} Kelmorans will stare at an empty screen and, says {f9.role:interior minister} {f9.name:Odalys Renfrew-Sato}, they had better not try to be clever: anyone who dodges the block {f11.status:faces a fine}.

It was {f3.cause:the death} of little {f17.name:Jory Osgood} that made her see red. The {f4.age:12-year-old} from {f5.place:Port Ellard} lost his life {f6.time:three months ago} when he tried {f7.what:to climb on to a moving train}, as seen on his phone. It took {f13.time:nine days} before the clip was gone.

"{f8.wording:A child's life weighs more than a billion clicks}," the minister thundered, to cheers from all sides.

"{f18:She should have done it years ago}," said Jory's grandmother, Hazel, 70.

Bad news for the {f19.number:140} people in the company's office by the old docks, whose bosses {f14.place:in Hong Kong} weren't picking up the phone. Bad news, too, for {f20:Trixie Baptiste, 16, who sells lip gloss to 90,000 followers}. "What am I supposed to do, stand on a corner?"

=== report C | outlet: Glimmo Pte. Ltd. (statement) | published: 2025-02-22
# Our response to the order of the Government of Kelmora

{f14.place:Singapore}, 22 February 2025

Yesterday the Government of Kelmora ordered network operators {f1.status:to block} access to Glimmo {f2.time:with effect from 24 February}. We believe this order to be unlawful, and we {f15.status:will ask} the Administrative Court in Saint-Aubry to set it aside.

The order mentions {f3.cause:national security} as its only ground. It does not contain a word about the protection of children, and nobody has told us what the alleged danger consists of.

We were heartbroken by the death of a young user last year. The clip in question was taken down {f13.time:nine hours} after it had been reported to us. Parliament has our records.

Kelmora is home to {f12.number:6.4 million} members of our community and to {f19.number:140} of our colleagues. {f21:We offered in December to check the age of every user in the country; we have not received a reply.}

We understand that members {f11.status:will face no penalty} under the order. We ask them to be patient.

=== report D | outlet: Concord News Agency | published: 2025-02-27
# Kelmora court {f1.status:suspends} Glimmo ban

SAINT-AUBRY, Feb 27 (Concord) - A court in Kelmora {f1.status:has suspended} the government's ban on the video app Glimmo, {f22:two days after it took effect}, saying that the harm to {f12.number:5.2 million} users would be hard to undo.

The administrative court ruled late on Wednesday that the block, in force {f2.time:since Monday}, must be lifted until it has heard the case in full. It was deciding on a suit that {f15.status:had been brought} on Tuesday by the company and a civil rights group, Open Door.

{f9.role:Communications minister} {f9.name:Odalys Renfrew-Sato} said she {f23:would appeal}. "{f8.wording:A child's life weighs more than a million clicks}," she had told lawmakers when she introduced the measure following {f3.cause:the death} of {f17.name:Jory Osgard}, {f4.age:13}, who drowned in a bathtub in {f5.place:Port Ellard} {f6.time:in November} in an attempt {f7.what:to stay under water} longer than a girl in a clip.

Phone companies, threatened with fines of {f10.money:two million crowns} a day, began to restore access on Thursday morning. Users {f11.status:had never been threatened with punishment}, though some had spent money on software to get round the block.

The Liberals, the largest opposition party, {f16.position:had been against} the ban from the start. Their leader, {f24:Bram Okorie, called the ruling "a victory for common sense"}.

=== key
f1.status changed A=planned B=planned C=planned D=suspended | the ban
f2.time same A=2025-02-24 B=2025-02-24T00:00 C=2025-02-24 D=2025-02-24 | from when the app is blocked
f3.cause differs A=boy's death B=boy's death C=national security D=boy's death | the ground of the ban
f4.age differs A=13 B=12 D=13 | the boy
f5.place same A=Port Ellard B=Port Ellard D=Port Ellard | the boy's town
f6.time same A=November B=three months ago D=November | when he died
f7.what differs A=hold his breath under water B=climb on a moving train D=hold his breath under water | the stunt
f8.wording differs A=a million clicks B=a billion clicks D=a million clicks | the minister's words
f9.name same A=Odalys Renfrew-Sato B=Odalys Renfrew-Sato D=Odalys Renfrew-Sato | the minister
f9.role differs A=communications minister B=interior minister D=communications minister | her office
f10.money same A=2m crowns D=2m crowns | the daily penalty for phone companies
f11.status differs A=not punished B=fined C=not punished D=not punished | those who go on using the app
f12.number differs A=5200000 B=5200000 C=6400000 D=5200000 | users in Kelmora
f13.time differs A=nine days B=nine days C=nine hours | how long the clip stayed up
f14.place differs A=Singapore B=Hong Kong C=Singapore | the company's head office
f15.status changed A=studying C=will sue D=sued | the company's lawsuit
f16.position differs A=for D=against | the opposition Liberals on the ban
f17.name differs B=Jory Osgood D=Jory Osgard | the boy
f18 only B | the grandmother's words
f19.number same B=140 C=140 | staff in Kelmora
f20 only B | a girl who sells lip gloss
f21 only C | the offer to check ages
f22 only D | how soon it was suspended
f23 only D | the minister will appeal
f24 only D | the opposition leader's words
f25 only A | the neighbour's ban
