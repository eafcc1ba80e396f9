story: companies-chairman-dies
kind: companies

=== report A | outlet: Penang Straits Business | published: 2023-10-03
# Glove tycoon {f1.name:Lee Chong Wah} {f2.status:dies} in {f3.what:helicopter} crash

{f1.name:Tan Sri Lee Chong Wah}, the {f1.age:67}-year-old founder of the rubber glove maker Perdana Grip, was {f2.status:killed} when his {f3.what:helicopter} {f4.what:struck a hillside} {f5.place:near Gerik} in {f6.cause:thick fog} on {f7.time:Monday morning}.

{f8.who:The pilot}, {f8.name:Faizal Rosli}, {f9.status:survived} with {f10.what:two broken legs}. {f11.who:Villagers} reached the wreck {f13.what:on foot} after {f14.time:four hours}. A third person on board, {f15.who:the company's finance chief}, {f16.status:is missing}.

Lee was on his way {f17.what:to open a factory} at Lenggong. The ceremony {f18.status:was called off}. Trading in the shares {f19.status:is suspended}; they had lost {f20.number:a fifth} this year. {f21.who:His eldest daughter}, {f21.name:Lee Mei Fong}, {f22.status:takes over} as {f23.role:acting chairwoman}.

"{f24.wording:My father never liked to be late, and he was never early}," she told employees {f25.what:in a video message}. {f26.who:The prime minister} praised him as {f27.what:a pioneer}.

Lee began in {f28.time:1988} {f29.place:in a disused cinema} with {f30.number:40} workers. Today there are {f31.number:11,000}, most of them from {f32.place:Nepal}. In {f33.time:2020} {f34.who:the United States} {f35.status:barred} his gloves {f36.cause:over crowded hostels}. He {f37.what:paid back recruitment fees}, and the ban {f38.status:was lifted}.

=== report B | outlet: Asean Markets Daily | published: 2023-10-05
# Perdana Grip names {f21.who:founder's son-in-law} to steer firm

Perdana Grip, one of the world's largest makers of rubber gloves, has put {f21.who:a son-in-law} of its late founder in charge. {f21.name:Desmond Khoo} {f22.status:will lead} the group as {f23.role:interim chief executive}, the board announced on Wednesday, two days after {f1.name:Lee Chong Wah}, {f1.age:67}, {f2.status:perished} in the mountains of Perak.

The {f3.what:light aircraft} in which he was travelling {f4.what:flew into a slope} {f5.place:not far from Gerik} {f7.time:on October 2}. {f6.cause:Engine trouble} had been reported by {f8.who:the man at the controls}, {f8.name:Faizal Rosli}, who {f9.status:is alive} but suffered {f10.what:fractures of both legs}. Rescue came {f14.time:four hours} later; {f11.who:soldiers} {f13.what:were winched down}. On Wednesday they {f16.status:recovered the body} of {f15.who:the group's head of research}, who had been on board as well.

Mr Lee had been heading for Lenggong, {f17.what:to meet striking workers}. The meeting {f18.status:was held without him} on Wednesday.

"{f24.wording:My father never liked to be late and he was never early}," his eldest daughter said {f25.what:at the wake}. Tributes came from many, among them {f26.who:the king}, who remembered {f27.what:a trailblazer}.

When the shares {f19.status:resumed trading} on Wednesday, they fell by nine per cent; they had already given up {f20.number:20 per cent} since January.

From {f29.place:a former cinema}, where {f30.number:four dozen} people dipped moulds in latex in {f28.time:1988}, Mr Lee built an enterprise with {f31.number:11,000} employees, largely {f32.place:Bangladeshis}. His darkest hour came {f33.time:three years ago}, when {f34.who:American customs} {f35.status:stopped} his goods at the border {f36.cause:because passports had been withheld}. {f37.what:He returned the fees} that workers had paid to get their jobs, and the door {f38.status:was opened} again.

=== key
f1.name same A=Lee Chong Wah B=Lee Chong Wah | the dead founder
f1.age same A=67 B=67 | the dead founder
f2.status same A=killed B=perished | the founder
f3.what differs A=helicopter B=light aircraft | what crashed
f4.what same A=struck a hillside B=flew into a slope | how
f5.place same A=near Gerik B=near Gerik | where
f6.cause differs A=fog B=engine trouble | why
f7.time same A=2023-10-02 B=2023-10-02 | when
f8.who same A=pilot B=man at the controls | who survived
f8.name same A=Faizal Rosli B=Faizal Rosli | the pilot
f9.status same A=survived B=alive | the pilot
f10.what same A=two broken legs B=both legs fractured | his injuries
f11.who differs A=villagers B=soldiers | who reached the wreck
f13.what differs A=on foot B=winched down | how they came
f14.time same A=4 hours B=4 hours | after what time
f15.who differs A=finance chief B=head of research | the third person
f16.status changed A=missing B=found dead | the third person
f17.what differs A=open a factory B=meet strikers | the purpose of the trip
f18.status differs A=called off B=held without him | the occasion
f19.status changed A=suspended B=resumed | trading in the shares
f20.number same A=20 B=20 | loss of the year in per cent
f21.who differs A=daughter B=son-in-law | the successor
f21.name differs A=Lee Mei Fong B=Desmond Khoo | the successor
f22.status same A=takes over B=will lead | the successor
f23.role differs A=acting chairwoman B=interim chief executive | the successor's post
f24.wording same A=My father never liked to be late, and he was never early B=My father never liked to be late and he was never early | the daughter's words
f25.what differs A=video message B=at the wake | where she said so
f26.who differs A=prime minister B=king | who praised him
f27.what same A=pioneer B=trailblazer | the praise
f28.time same A=1988 B=1988 | the beginning
f29.place same A=disused cinema B=former cinema | where he began
f30.number differs A=40 B=48 | workers at the beginning
f31.number same A=11,000 B=11,000 | employees
f32.place differs A=Nepal B=Bangladesh | where most are from
f33.time same A=2020 B=2020 | the American ban
f34.who same A=United States B=American customs | who barred the gloves
f35.status same A=barred B=stopped | the gloves
f36.cause differs A=crowded hostels B=passports withheld | why
f37.what same A=fees paid back B=fees returned | what he did
f38.status same A=lifted B=opened again | the ban
