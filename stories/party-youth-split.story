story: party-youth-split
kind: politics

=== report A | outlet: Tageblatt für Waldmark | published: 2022-10-24
# Young Liberals {f1.status:break} with party over {f2.what:conscription}

The youth organisation of Waldmark's Liberal Party {f1.status:has separated} from its mother party. At a congress {f3.place:in Ilmenburg} on Saturday {f4.what:two thirds of the delegates} voted for independence because the Liberals in parliament had {f5.what:agreed to} the return of {f2.what:conscription}.

Its chairwoman, Tessa Reimers, {f7.role:a law student}, {f8.status:was re-elected} without an opponent. "{f9.wording:We will not be drafted by our own party}," she said. The congress was interrupted when {f11.who:a group of members} {f12.what:unrolled a banner} {f13.position:in favour of the army}; the stewards {f15.what:let them stay}.

Party leader Ulrich Sander {f16.what:called the step childish}. He has stopped the payments to the organisation {f17.status:with immediate effect}. It {f18.status:must leave} its office {f18.place:in the party headquarters}. {f19.who:A millionaire brewer} {f20.what:has offered} {f21.what:a floor in his old malt house}.

{f22.who:The Greens} {f23.position:invited the young Liberals to work with them}. Four members of the state parliament who belong to the youth wing {f24.status:remain in the Liberal group}, {f25.source:one of them, Jonas Petry}, told this newspaper. The new organisation {f26.status:has not yet got a name}. It has {f27.number:5,200} members.

The Liberal Students had {f28:left the party in 1968 in a similar way}. The conscription bill {f29.status:comes to the vote} {f29.time:on 10 November}.

=== report B | outlet: Waldmark Radio, morning bulletin | published: 2022-10-24
# Liberal youth goes its own way

The Liberals in Waldmark have lost their youth organisation. Meeting {f3.place:in Ilmenburg} at the weekend, the Young Liberals {f1.status:cut their ties} with the party, {f4.what:by a majority of four votes}. They object to the Liberal deputies' {f5.what:consent} to {f2.what:compulsory military service}.

Tessa Reimers, {f7.role:who is training to be a teacher}, {f8.status:did not stand again}. The new chairman is her deputy. "{f9.wording:We will not let our own party draft us}," Reimers said in her farewell speech. {f11.who:Some delegates} {f12.what:held up a banner} {f13.position:supporting the armed forces} and were {f15.what:put out of the hall}.

Ulrich Sander, the party's leader, {f16.what:spoke of immaturity}. The youth wing {f17.status:will get its grant until the end of the year}, he said, but the rooms {f18.place:at party headquarters} {f18.status:have to be vacated}. There is a roof in sight: {f19.who:a publisher} {f20.what:is ready to give} the young people {f21.what:space in a former malting}.

{f22.who:The Social Democrats} {f23.position:have made them an offer of cooperation}. As for the four Young Liberals in the state parliament, {f24.status:they are leaving the Liberal group}, {f25.source:the new chairman} told Waldmark Radio. A name {f26.status:is still being looked for}. The organisation counts {f27.number:5,200} people. Parliament {f29.status:votes} on the service law {f29.time:in the second week of November}. {f30:The army says that it will take volunteers first.}

=== key
f1.status same A=separated B=cut ties | the youth organisation
f2.what same A=conscription B=compulsory military service | the quarrel
f3.place same A=Ilmenburg B=Ilmenburg | where
f4.what differs A=two thirds B=majority of four votes | the majority
f5.what same A=agreed B=consent | what the deputies did
f7.role differs A=law student B=trainee teacher | Reimers's occupation
f8.status differs A=re-elected B=did not stand again | Reimers
f9.wording differs A=be drafted by our own party B=let our own party draft us | her words
f11.who same A=a group of members B=some delegates | who protested
f12.what same A=unrolled a banner B=held up a banner | their protest
f13.position same A=in favour of the army B=supporting the armed forces | the banner
f15.what differs A=let them stay B=put out of the hall | what was done with them
f16.what same A=childish B=immaturity | the party leader's word
f17.status differs A=cut off at once B=until the end of the year | the payments
f18.place same A=party headquarters B=party headquarters | the office
f18.status same A=must leave B=vacated | the office
f19.who differs A=a brewer B=a publisher | who offers rooms
f20.what same A=offered B=ready to give | the offer
f21.what compatible A=floor in his old malt house B=space in a former malting | the rooms
f22.who differs A=Greens B=Social Democrats | who woos them
f23.position same A=invited them to work together B=offer of cooperation | the wooing
f24.status differs A=remain B=leave | the four deputies
f25.source differs A=Jonas Petry B=the new chairman | on whose word
f26.status same A=no name yet B=being looked for | the name
f27.number same A=5200 B=5200 | members
f28 only A | the students of 1968
f29.status same A=comes to the vote B=votes | the bill
f29.time compatible A=2022-11-10 B=second week of November | when
f30 only B | volunteers first
