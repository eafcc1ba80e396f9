story: parliament-oath-boycott
kind: parliament

=== report A | outlet: Balkan Courier | published: 2024-06-27
# New Kossavian parliament {f1.status:opens} without {f2.who:minority} deputies

The new parliament of Kossavia {f1.status:met for the first time} on Wednesday. {f2.who:The nine deputies of the Vlach minority} {f3.status:refused to take the oath} {f4.cause:because it was read only in Kossavian}.

They {f5.what:left the hall in silence}. Their leader, Todor Nastase, {f6.role:a priest}, said they {f7.position:would return when the oath is bilingual}. "{f8.wording:We swear in the language we dream in}," he added. {f9.who:The oldest member}, 81-year-old Ana Prift, {f11.what:chaired the session}.

{f12.status:No speaker could be elected}: the candidate of the Reform Bloc, Ilir Gashi-Moro, missed the majority by two votes. {f16.who:A colleague from his own bloc} {f17.what:had turned against him}, {f18.source:party members} said. Gashi-Moro, {f19.role:a former police commissioner}, {f20.position:will stand again on Monday}.

The Radicals {f21.position:demanded that the absent be fined}. {f22.who:The president}, Arben Dushk, {f23.position:offered to mediate}. {f24.who:Diplomats} {f25.what:watched from the gallery}. Before the building {f26.who:farmers} {f27.what:had dumped manure}, {f28.cause:because of milk prices}. {f29.who:A policeman} slipped in it and {f30.what:twisted his knee}.

The election {f31.time:on 19 May} had been {f32.what:won by the Reform Bloc}. {f33.status:A government has not been formed}; the old one, under Genta Bero, {f34.status:carries on}. {f35:In 2001 the opening had lasted four days.}

=== report B | outlet: Kossavia Standard | published: 2024-06-27
# Nine empty seats

It was to be a feast day. Then {f2.who:the Vlachs}, nine in number, got up, {f5.what:sang a hymn and walked out}. {f3.status:They will not swear}, {f4.cause:so long as their flag is missing from the hall}, said Todor Nastase, {f6.role:a physician} and their spokesman. {f7.position:They mean to stay away for the whole term.} "{f8.wording:We swear in the language in which we dream}," he told us.

The house {f1.status:was opened} on Wednesday all the same. Ana Prift, at 81 {f9.who:the member with the most years}, {f11.what:presided}. But {f12.status:it still has no speaker}. Ilir Gashi-Moro, {f19.role:once a public prosecutor}, fell short by two votes for the Reform Bloc; {f16.who:one of his own people} {f17.what:had denied him the vote}, {f18.source:an usher who emptied the urn} believes. He {f20.position:will not try a second time}.

The Radicals {f21.position:want the nine mandates declared void}. {f22.who:The head of state}, Dushk, {f23.position:is ready to go between the sides}. {f24.who:Ambassadors} {f25.what:looked down from the balcony}. In the square lay {f27.what:a heap of dung}, tipped there by {f26.who:peasants} {f28.cause:who get too little for their milk}; {f29.who:a cameraman} fell in it and {f30.what:sprained his knee}.

Since {f31.time:the election in May}, {f32.what:from which the Reform Bloc came out first}, {f33.status:there has been no new government}. Genta Bero {f34.status:continues in office}. {f36:The hymn, at least, was in tune.}

=== key
f1.status same A=met B=opened | the new parliament
f2.who same A=Vlach minority B=the Vlachs | who boycotted it
f3.status same A=refused B=will not swear | the oath
f4.cause differs A=read only in Kossavian B=their flag missing | why they refuse
f5.what differs A=left in silence B=sang a hymn and walked out | how they left
f6.role differs A=priest B=physician | Nastase's profession
f7.position differs A=return when bilingual B=stay away for the term | what they intend
f8.wording differs A=we dream in B=in which we dream | his words
f9.who same A=oldest member B=member with the most years | who chaired
f11.what same A=chaired B=presided | what she did
f12.status same A=not elected B=no speaker | the speaker
f16.who same A=a colleague from his bloc B=one of his own people | who turned against him
f17.what same A=turned against him B=denied him the vote | what that person did
f18.source differs A=party members B=an usher | on whose word
f19.role differs A=police commissioner B=public prosecutor | the candidate's former post
f20.position differs A=will stand again B=will not try again | his plans
f21.position differs A=fines B=mandates void | what the Radicals want
f22.who same A=the president B=head of state | Dushk
f23.position same A=mediate B=go between | his offer
f24.who same A=diplomats B=ambassadors | who watched
f25.what same A=from the gallery B=from the balcony | how they watched
f26.who same A=farmers B=peasants | who protested
f27.what same A=dumped manure B=heap of dung | the protest
f28.cause same A=milk prices B=too little for their milk | why
f29.who differs A=policeman B=cameraman | who was hurt
f30.what compatible A=twisted knee B=sprained knee | the injury
f31.time compatible A=2024-05-19 B=2024-05 | the election
f32.what same A=won by the Reform Bloc B=Reform Bloc first | its result
f33.status same A=not formed B=none | the new government
f34.status same A=carries on B=continues | the old government
f35 only A | 2001
f36 only B | in tune
