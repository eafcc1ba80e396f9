story: coach-sacked-ostrova
kind: sport

=== report A | outlet: Moravian Sports Daily | published: 2024-02-27
# Ostrova {f1.status:dismiss} {f1.whom:head coach} after cup humiliation

Ice hockey club HC Ostrova {f1.status:sacked} {f1.whom:their head coach}, Libor Vašík, {f1.time:on Monday}, a day after {f2.what:a cup defeat} against {f2.who:a third-tier side}.

The decision was taken by {f3.who:the supervisory board} at {f3.what:an emergency meeting} and was {f4.what:unanimous}, the club said. Vašík, 51, was told {f5.what:by telephone} while he was {f5.place:driving to training}.

His {f6.role:assistant}, Matej Hrubec, {f6.status:will take charge} until {f6.time:the end of the season}. {f7.who:Two foreign coaches} are under consideration as permanent successors, {f7.source:a board member} told this paper.

Results were not the only reason. The relationship with {f8.who:the captain}, Štěpán Korda, had {f8.status:broken down} since Vašík {f9.what:took the armband from} a fellow veteran {f9.cause:for smoking in the dressing room}. {f10.number:Nine} players had {f10.what:signed a letter} calling for a change.

"{f11.wording:We have nothing to reproach him with as a person}," said {f12.role:chairman} Radim Otáhal. Vašík {f13.position:demands his salary until 2026}; the club {f13.status:rejects} this.

Ostrova, {f14.what:champions} {f14.time:in 2019}, are {f15.what:twelfth} in the league and have lost {f16.what:their last six home games}. On Wednesday they travel to Březová, where {f17.what:the goalkeeper}, Tomi Lahtela, {f17.status:will be missing} with {f18.what:a groin strain}. In 2021 Otáhal parted with another coach, Ivo Drahoš, {f19.cause:over an unpaid bonus}; {f20.what:a court} later {f20.status:found for Drahoš}. Supporters {f21.status:called off} a boycott planned for the next match.

=== report B | outlet: Eishockey Kurier | published: 2024-02-28
# Vašík and Ostrova: end of a marriage

By Konrad Pfannholz

The news reached Libor Vašík {f5.what:in a text message}, {f5.place:at the hairdresser's}. Two days after {f2.who:amateurs from the third division} had {f2.what:thrown his team out of the cup}, the coach with the moustache was {f1.status:out of a job} {f1.time:on Tuesday morning}.

{f3.who:The owners} had met {f3.what:at short notice} in a hotel. Not all of them wanted {f1.whom:the man behind the bench} {f1.status:removed}, it is said: the vote was {f4.what:four to three}. {f12.role:Managing director} Radim Otáhal then stepped before the press and said: "{f11.wording:We have nothing at all to reproach him with as a person}."

For the present, Matej Hrubec, {f6.role:who coached the juniors}, {f6.status:stands in}. He {f6.status:led his first session} yesterday and is meant to stay {f6.time:for two weeks}. According to {f7.source:the sporting director}, {f7.who:one coach from Finland and one from Canada} are on the list.

That there was no longer a word spoken between Vašík and {f8.who:Korda, who wears the C}, {f8.status:was an open secret}. In December the coach had {f9.what:thrown out of the squad} an older player {f9.cause:who had missed the team bus}, and since then {f10.number:nine} professionals had been {f10.what:telling the management in writing} that they wanted somebody else.

Money will be talked about as well. The dismissed man {f13.position:wants to be paid for the two years left on his contract}, and Otáhal {f13.status:has agreed to talks}. Ostrova know such quarrels: Ivo Drahoš, let go three years ago {f19.cause:after a dispute about a bonus}, {f20.status:was sent away empty-handed} by {f20.what:an arbitration panel}.

Five years after {f14.what:the lost final} {f14.time:of 2019} the club stands in {f15.what:twelfth} place, {f16.what:six defeats in a row before its own public}. On Wednesday in Březová {f17.what:the first-choice netminder}, Lahtela, {f17.status:is absent}; he has {f18.what:a fractured finger}. The fans {f21.status:are sticking to their boycott}. {f22:Vašík himself went to the cinema.}

=== key
f1.status same A=sacked B=out of a job | the coach
f1.whom same A=head coach B=man behind the bench | who was dismissed
f1.time differs A=Monday 2024-02-26 B=Tuesday 2024-02-27 | when he was dismissed
f2.what same A=cup defeat B=thrown out of the cup | what came before
f2.who same A=third-tier side B=amateurs from the third division | who beat them
f3.who differs A=supervisory board B=owners | who took the decision
f3.what same A=emergency meeting B=at short notice | the meeting
f4.what differs A=unanimous B=four to three | the vote
f5.what differs A=telephone call B=text message | how he was told
f5.place differs A=driving to training B=at the hairdresser's | where the news reached him
f6.role differs A=assistant coach B=junior coach | Hrubec's post until now
f6.status changed A=will take charge B=led first session | Hrubec
f6.time differs A=end of the season B=two weeks | how long Hrubec stays
f7.who compatible A=two foreign coaches B=one from Finland, one from Canada | candidates
f7.source differs A=board member B=sporting director | on whose word the candidates are told
f8.who same A=the captain Korda B=Korda, who wears the C | with whom he had fallen out
f8.status compatible A=relationship broken down B=open secret that they did not speak | the two men
f9.what differs A=lost the armband B=thrown out of the squad | what happened to the veteran
f9.cause differs A=smoking in the dressing room B=missed the team bus | why he was punished
f10.number same A=9 B=9 | players for a change
f10.what same A=signed a letter B=in writing | how they asked for it
f11.wording differs A=nothing to reproach him with B=nothing at all to reproach him with | Otáhal's words
f12.role differs A=chairman B=managing director | Otáhal's post
f13.position same A=salary until 2026 B=paid for the two years left | what Vašík wants
f13.status changed A=rejected B=talks agreed | the club's answer
f14.time same A=2019 B=2019 | the best season
f14.what differs A=champions B=lost the final | what they reached in 2019
f15.what same A=twelfth B=twelfth | the league place
f16.what same A=last six home games lost B=six home defeats in a row | the series
f17.what same A=goalkeeper B=first-choice netminder | who is missing
f17.status same A=missing B=absent | the goalkeeper on Wednesday
f18.what differs A=groin strain B=fractured finger | his injury
f19.cause same A=unpaid bonus B=dispute about a bonus | why Drahoš went
f20.what differs A=court B=arbitration panel | who ruled on Drahoš
f20.status differs A=found for Drahoš B=got nothing | the ruling on Drahoš
f21.status differs A=called off B=upheld | the boycott
f22 only B | Vašík at the cinema
