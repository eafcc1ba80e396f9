story: election-observer-killed
kind: elections

=== report A | outlet: Globe Dispatch | published: 2022-10-12 | agency: Globe
# {f1.who:Election observer} {f2.status:killed} in Kolonda

{f1.who:A Finnish election observer} {f2.status:was killed} on Tuesday in the east of Kolonda when {f3.what:a mine} exploded under her car, the European mission said.

Kaisa Rautell, 33, was on the way {f5.place:to Mbeli} to {f6.what:watch the counting of votes}. {f7.who:Her interpreter} {f8.status:was badly hurt}; he {f9.what:lost a leg}. {f10.who:The driver} {f11.status:escaped unharmed}. The car was {f12.what:the last} in a convoy of three and {f13.what:was clearly marked}.

No group {f14.status:has claimed the attack}. {f15.who:The army} blames {f16.who:the Eastern Front}, whose leader {f17.position:had threatened the observers}. "{f18.wording:We measure elections, we do not take sides}," said the mission's head, {f19.name:Dietmar Ohlau}. He {f20.status:withdrew all teams} {f20.place:from the east}.

The road {f21.status:had been cleared} {f21.time:on Sunday} by {f22.who:peacekeepers}. It was opened because {f23.cause:a bridge had collapsed} on the usual route. Rautell, {f24.role:a school teacher}, {f25.what:had volunteered}; it was her {f26.what:third mission}. {f27.who:Her mother} {f28.what:was told by telephone}.

The first round of the election {f29.status:was peaceful} elsewhere. {f30.who:President Mbokani-Lele} {f31.status:leads}, ahead of {f32.who:a former bishop}. A run-off {f33.certainty:is likely}. {f34.who:Finland} {f35.position:demanded an inquiry} by {f36.who:the United Nations}. {f37:An observer was killed in Kolonda in 2006 too.}

=== report B | outlet: Kolonda Courier | published: 2022-10-13
# Death on the Mbeli road

She {f25.what:had asked to come}. Kaisa Rautell, 33, {f24.role:a nurse} from Finland, had been in our country for six weeks, {f26.what:her first time as an observer}, when on Tuesday {f3.what:a rocket} hit the vehicle in which {f1.who:the election monitor} was travelling. She {f2.status:died at once}.

Those beside her lived: {f10.who:the man at the wheel} {f11.status:got away without a scratch}, {f7.who:her translator} {f8.status:has serious wounds} and {f9.what:had a leg amputated}. They were {f12.what:in the first} of three cars, {f13.what:flags and all}, driving {f5.place:from Mbeli}, where they had wanted to {f6.what:be present at the count}.

{f16.who:The Eastern Front} {f14.status:said in a message that its men had fired}. It regretted "a mistake". Before the vote it {f17.position:had promised the observers safe passage}. {f15.who:The government} had accused it from the first hour.

{f19.name:Dietmar Ohlau}, who leads the Europeans, {f20.status:will leave his people} {f20.place:in the east}. "{f18.wording:We observe elections, we do not take sides}," he said. The track was in use {f23.cause:since the ferry on the main road had sunk}. {f22.who:Army engineers} {f21.status:had checked} it {f21.time:two days before the attack}.

In the count {f30.who:the president}, Mbokani-Lele, {f31.status:is in front}, followed by {f32.who:a man who was once a bishop}; that the two must meet again {f33.certainty:is now certain}. Otherwise {f29.status:election day had passed off calmly}. {f34.who:Helsinki} {f35.position:wants an investigation}, led by {f36.who:the European Union}. {f28.what:It was a policeman at the door who told} {f27.who:her mother}. {f38:The village of Mbeli has lit candles.}

=== key
f1.who same A=Finnish election observer B=election monitor from Finland | the victim
f2.status same A=killed B=died | the observer
f3.what differs A=mine B=rocket | what hit the car
f5.place differs A=to Mbeli B=from Mbeli | the direction of the journey
f6.what same A=watch the counting B=be present at the count | the purpose
f7.who same A=interpreter B=translator | who was hurt
f8.status same A=badly hurt B=serious wounds | the interpreter
f9.what same A=lost a leg B=leg amputated | his injury
f10.who same A=driver B=man at the wheel | who escaped
f11.status same A=unharmed B=without a scratch | the driver
f12.what differs A=last car B=first car | its place in the convoy
f13.what same A=clearly marked B=flags | the marking
f14.status changed A=not claimed B=claimed | responsibility for the attack
f15.who differs A=army B=government | who accused the group
f16.who same A=Eastern Front B=Eastern Front | the accused group
f17.position differs A=threatened observers B=promised safe passage | the group on the observers
f18.wording differs A=measure B=observe | the head's words
f19.name same A=Dietmar Ohlau B=Dietmar Ohlau | the mission's head
f20.status differs A=withdrew the teams B=leaves them there | the teams
f20.place same A=the east B=the east | where the teams are
f21.status same A=cleared B=checked | the road
f21.time same A=2022-10-09 B=2022-10-09 | when
f22.who differs A=peacekeepers B=army engineers | who cleared it
f23.cause differs A=bridge collapsed B=ferry sunk | why the road was used
f24.role differs A=teacher B=nurse | her profession
f25.what same A=volunteered B=asked to come | her motive
f26.what differs A=third mission B=first mission | her experience
f27.who same A=her mother B=her mother | who was told
f28.what differs A=by telephone B=by a policeman at the door | how she was told
f29.status same A=peaceful B=calm | the election elsewhere
f30.who same A=President Mbokani-Lele B=the president | who leads
f31.status same A=leads B=in front | the president's place
f32.who same A=former bishop B=once a bishop | who is second
f33.certainty differs A=probable B=certain | the run-off
f34.who same A=Finland B=Helsinki | whose demand
f35.position same A=inquiry B=investigation | the demand
f36.who differs A=United Nations B=European Union | who should lead it
f37 only A | 2006
f38 only B | candles
