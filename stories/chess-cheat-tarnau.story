story: chess-cheat-tarnau
kind: sport

=== report A | outlet: Mitteleuropa Press | published: 2023-11-06
# Grandmaster {f1.status:expelled} from Tarnau after {f2.what:phone} found in {f3.place:toilet}

TARNAU, Austria, Nov 6 (MEP) - The Latvian grandmaster Arvīds Kalniņš-Roth {f1.status:was thrown out} of the Tarnau chess tournament on Sunday after {f4.who:a cleaner} discovered {f2.what:a mobile phone} hidden {f3.place:in a toilet cubicle}.

Kalniņš-Roth, {f5.age:34}, had {f6.status:left the board} {f6.number:nine times} during his {f7.what:seventh-round} game against {f8.whom:the Indian champion}, Pranav Iyengar-Shah. {f9.who:The arbiter}, Lotte Harrach, said the device was {f10.status:switched on} and showed {f10.what:the position on his board}.

He {f11.status:admits} that the telephone is {f12.what:his}, but says he {f13.cause:was waiting for news of his pregnant wife}. "{f14.wording:I have never needed a machine to play chess}," he said in {f15.what:a written statement}.

His game was {f16.status:declared lost}, and {f17.what:all his earlier results} {f17.status:will be annulled}. He had been {f18.what:in the lead}. The {f19.who:world federation} will {f20.status:examine} the case; a ban of {f20.time:up to three years} is possible. {f21.who:His sponsor}, {f21.what:a bank}, {f21.status:is standing by him} for now.

{f22.who:Fellow players} {f22.status:were divided}. {f23.who:The Dutch veteran Ruud Haverkate} {f23.position:said that metal detectors should be compulsory}. Two years ago at Tarnau {f24.who:a junior player} was {f24.status:cleared} of a similar charge. The organisers {f25.status:will hold} {f25.what:the closing ceremony} on Friday. Kalniņš-Roth {f26.status:left the town} {f26.what:by train}.

=== report B | outlet: Schachblatt Donau | published: 2023-11-08
# The Tarnau affair: {f19.who:federation} {f20.status:opens proceedings}

By Hedwig Sommerlatt

It looked like {f2.what:a smartwatch} of the cheaper kind, and it lay {f3.place:under a cushion in the smoking room}. {f4.who:One of the players}, who does not wish to be named, came across it and fetched {f9.who:the referee}. Since then Arvīds Kalniņš-Roth is {f1.status:out of the tournament}.

Witnesses {f6.status:saw him get up} {f6.number:nine times} while playing Pranav Iyengar-Shah, {f8.whom:India's number one}, in {f7.what:round seven}. The gadget {f10.status:was running}, said Lotte Harrach; on its screen was {f10.what:a text message in Latvian}. The accused, {f5.age:43}, {f11.status:confirms} that it {f12.what:belongs to him}. He {f13.cause:had been expecting word from his sick father}, he told us {f15.what:by telephone}: "{f14.wording:I have never in my life needed a machine to play chess}."

The game {f16.status:counts as drawn}. Of {f17.what:the rest of his games} nothing will be taken away; they {f17.status:stand}. He lay {f18.what:in second place} when it happened. {f19.who:The world body} {f20.status:announced on Tuesday that it had begun an inquiry}; he could be barred for {f20.time:as long as three years}. The {f21.what:watchmaker} {f21.who:that supports him} {f21.status:has ended the contract}.

{f22.who:His colleagues} {f22.status:are not of one mind}. Haverkate, {f23.who:the old Dutchman}, would like to see {f23.position:every player accompanied by a steward}. Nobody in Tarnau has forgotten {f24.who:the teenager} who {f24.status:was barred} for cheating in 2021. {f25.what:The final banquet}, planned for Friday, {f25.status:has been cancelled}. The grandmaster himself {f26.status:departed} on Sunday night, {f26.what:in a taxi}. {f27:A crate of beer he had won stayed behind at the hotel.}

=== key
f1.status same A=expelled B=out of the tournament | the grandmaster
f2.what differs A=mobile phone B=smartwatch | what was found
f3.place differs A=toilet cubicle B=smoking room | where it was found
f4.who differs A=cleaner B=one of the players | who found it
f5.age differs A=34 B=43 | his age
f6.status same A=left the board B=got up | the grandmaster during the game
f6.number same A=9 B=9 | how often
f7.what same A=seventh round B=round seven | the round
f8.whom same A=Indian champion B=India's number one | his opponent
f9.who same A=arbiter B=referee | Lotte Harrach
f10.status same A=switched on B=running | the device
f10.what differs A=position on his board B=text message | what it showed
f11.status same A=admits B=confirms | his answer
f12.what same A=his B=belongs to him | whose it is
f13.cause differs A=news of his pregnant wife B=word from his sick father | why he had it
f14.wording differs A=never needed B=never in my life needed | his words
f15.what differs A=written statement B=telephone | how he spoke
f16.status differs A=declared lost B=drawn | the game
f17.what same A=earlier results B=rest of his games | his other games
f17.status differs A=annulled B=stand | his other games
f18.what differs A=in the lead B=in second place | his place before
f19.who same A=world federation B=world body | who takes up the case
f20.status changed A=will examine B=inquiry begun | the case
f20.time same A=up to 3 years B=as long as 3 years | the possible ban
f21.who same A=sponsor B=firm that supports him | his backer
f21.what differs A=bank B=watchmaker | the backer's business
f21.status changed A=standing by him B=ended the contract | the backer
f22.who same A=fellow players B=colleagues | whose opinion
f22.status same A=divided B=not of one mind | the players
f23.who same A=Ruud Haverkate B=Haverkate, the old Dutchman | who makes a proposal
f23.position differs A=metal detectors B=a steward for every player | what Haverkate wants
f24.who compatible A=junior player B=teenager | the earlier case
f24.status differs A=cleared B=barred | that player
f25.what compatible A=closing ceremony B=final banquet | the end of the tournament
f25.status changed A=will be held B=cancelled | that event
f26.status same A=left B=departed | the grandmaster
f26.what differs A=train B=taxi | how he left
f27 only B | the crate of beer
