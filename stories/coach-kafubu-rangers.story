story: coach-kafubu-rangers
kind: sport

=== report A | outlet: Kafubu Rangers FC | published: 2018-11-19
# Club statement

Kafubu Rangers Football Club and head coach {f1.name:Lubasi Nyambe} {f2.status:have agreed to part ways} {f2.what:by mutual consent}, with effect from {f2.time:today}.

Mr {f1.name:Nyambe} joined the club {f3.time:in January 2016} and led it to {f4.what:the league title} {f4.time:in 2017}. After {f5.number:eleven} matches of the present season the team {f6.number:is in ninth place}.

{f7.who:Assistant coach} {f7.name:Patrick Kangwa-Silumesi} {f7.status:will take charge} {f7.time:until the end of the season}. His first match is {f8.time:on Saturday}, {f8.place:at home} to Nchanga Wanderers of Lusaka.

"{f9.wording:Lubasi leaves with our gratitude and through the front door}," said {f10.name:Dr Musonda Chilufya-Banda}, {f10.role:chairman of the board}. The parties {f11.what:have settled all contractual matters}.

The club {f12.status:will take no disciplinary action} in respect of events at training {f12.time:on 14 November}. The players {f13.status:have been given two days off}.

Season tickets for the second half of the season are on sale from 1 December.

=== report B | outlet: Radio Ndola Sport | published: 2018-11-20T18:00
# Extra Time, Tuesday (transcript)

HOST: So they've done it. Coach {f1.name:Nyambe} {f2.status:is out}. Mwila, you were at the ground. Mutual consent?

MWILA: {f2.what:Mutual like a bus and a chicken.} He found out {f2.time:yesterday morning} {f14:because his card didn't open the car park}. I've got it from him, he phoned me himself.

HOST: A man who brought them {f4.what:the championship}! {f4.time:Last year!}

MWILA: {f4.time:Last year}, yes. And {f5.number:eleven} games into this one they're {f6.number:ninth}, and they've scored six goals. He'd been there {f3.time:for nearly three years}. Nobody lasts three years at Kafubu.

HOST: They say everything's been settled between them.

MWILA: {f11.what:Not one ngwee has been paid}, he says, not even October. He's {f15:going to FIFA with it}. And you know how the chairman put it, {f10.name:Dr Chilufya-Banda}? "{f9.wording:Lubasi leaves with our gratitude and not through the back door}."

HOST: Chairman? I thought he'd...

MWILA: He's {f10.role:the vice-chairman}, you're right, the chairman's {f16:been in India since September} with his knees.

HOST: Now, that training session, {f12.time:Wednesday last week}. The captain, Chola, and the coach.

MWILA: {f17:The captain} pushed first, three people told me that. {f18:With a water bottle in his hand}, and it ended up on the coach's ear. {f12.status:The club's disciplinary committee has him on its list for Thursday.}

HOST: Who sits on the bench {f8.time:on Saturday}?

MWILA: {f7.name:Kangwa}, {f7.who:the number two}, he {f7.status:takes it for now}. {f7.time:For this one match.} They want a foreigner before December. And by the way it's {f8.place:away, in Lusaka}; the statement has it the wrong way round, I've got the fixture list here in my hand.

HOST: And the boys, how are they?

MWILA: {f13.status:Training this morning} as if nothing had happened. I counted {f19:nineteen of them}, and Chola in front.

HOST: We'll take calls. The number is the one you know.

=== key
f1.name same A=Lubasi Nyambe B=Nyambe | the coach
f2.status same A=gone B=gone | the coach
f2.what differs A=by mutual consent B=dismissed | how he went
f2.time same A=2018-11-19 B=2018-11-19 | when he went
f3.time same A=2016-01 B=nearly 3 years before 2018-11 | since when he had been there
f4.what same A=league title B=championship | what he won
f4.time same A=2017 B=2017 | when he won it
f5.number same A=11 B=11 | matches played this season
f6.number same A=9th B=9th | place in the table
f7.who same A=assistant coach B=number two | who takes over
f7.name compatible A=Patrick Kangwa-Silumesi B=Kangwa | who takes over
f7.status same A=in charge B=in charge | the assistant
f7.time differs A=until the end of the season B=for one match | for how long
f8.time same A=2018-11-24 B=2018-11-24 | the next match
f8.place differs A=at home B=in Lusaka | where the next match is played
f9.wording differs A=and through the front door B=and not through the back door | the words of Chilufya-Banda
f10.name compatible A=Musonda Chilufya-Banda B=Dr Chilufya-Banda | who speaks for the board
f10.role differs A=chairman B=vice-chairman | his post
f11.what differs A=settled B=nothing paid | the money owed to the coach
f12.status differs A=no disciplinary action B=on the list of the disciplinary committee | what follows the scuffle
f12.time same A=2018-11-14 B=2018-11-14 | the events at training
f13.status differs A=two days off B=training | the players
f14 only B | how he learnt it
f15 only B | he goes to FIFA
f16 only B | where the chairman is
f17 only B | who pushed first
f18 only B | the water bottle
f19 only B | how many trained
