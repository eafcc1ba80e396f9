story: election-candidate-barred
kind: elections

=== report A | outlet: Union Press | published: 2023-02-21 | agency: Union Press
# {f1.who:Court} {f2.status:bars} front-runner from Tessmar {f3.what:presidential} race

VOLNA, Tessmar (UP) - {f1.who:The constitutional court} of Tessmar on Monday {f2.status:excluded} the opposition favourite, Milo Dravac, from April's {f3.what:presidential} election, ruling that he {f4.cause:had not lived in the country for the required five years}.

Dravac, {f5.role:a mobile-phone entrepreneur}, {f6.position:called on his supporters to protest peacefully}. "{f7.wording:They have taken my name off the paper, not out of your heads}," he said {f8.place:in front of the courthouse}, where a crowd had waited since morning. The ruling {f9.what:cannot be appealed}.

The judges decided {f10.what:by six votes to three}. {f11.who:The presiding judge}, Irena Hols, {f12.what:read out the reasons} for {f13.time:almost two hours}. {f14.source:A clerk of the court} said that {f15.who:an envoy of the president} {f16.what:had visited the judges} last week; the presidency {f17.status:denied it}.

{f18.who:Dravac's wife} Senka, {f19.role:a lawyer}, {f20.status:is to stand in his place}. The Social Democrats {f21.position:will support her}. President Ostoja, who {f22.status:seeks a third term}, did not comment.

In the evening some 20,000 people {f23.what:blocked the Most bridge}. Police {f24.what:used water cannon}, and {f25.who:a student} {f26.what:lost an eye}. {f27.who:The European Union} {f28.what:said it was deeply worried}. In 2018 the court had {f29:barred a former general on the same grounds}.

=== report B | outlet: Volna Gazette | published: 2023-02-22
# Dravac out, his {f18.who:brother} {f20.status:in}

The opposition in Tessmar has replaced its candidate within a day. After {f1.who:the constitutional judges} on Monday {f2.status:struck} Milo Dravac {f2.status:off the list} for the election of the {f3.what:head of state}, {f18.who:his younger brother} Senko, {f19.role:an attorney}, {f20.status:handed in his papers} on Tuesday evening. The Social Democrats {f21.position:have not yet decided whom to back}.

The court found that Dravac, {f5.role:who made his fortune with mobile phones}, {f4.cause:had submitted forged signatures}. It was {f10.what:a unanimous decision}, and {f9.what:there is no way to challenge it}. {f12.what:The grounds were read} by {f11.who:the court's president}, Irena Hols; it took her {f13.time:the better part of two hours}.

"{f7.wording:They have taken my name off the paper but not out of your heads}," Dravac told followers {f8.place:at the party's headquarters}. He {f6.position:asked them to keep the peace in their protests}. That {f15.who:someone sent by the president} {f16.what:had called on the judges} beforehand, as {f14.source:a judge} told this newspaper, {f17.status:was again dismissed by the palace as untrue}.

Demonstrators {f23.what:closed the Most bridge} on Monday night until police {f24.what:fired rubber bullets}. {f25.who:A young teacher} {f26.what:will be blind in one eye}, doctors say. {f27.who:Brussels} {f28.what:expressed grave concern}. Ostoja, who {f22.status:wants to be elected for the third time}, {f30:opened a motorway on Tuesday}.

=== key
f1.who same A=constitutional court B=constitutional judges | who ruled
f2.status same A=excluded B=struck off the list | Dravac's candidacy
f3.what same A=presidential B=head of state | which election
f4.cause differs A=residence B=forged signatures | why he is barred
f5.role same A=mobile-phone entrepreneur B=made a fortune with mobile phones | his business
f6.position same A=protest peacefully B=keep the peace in protests | what he asks
f7.wording differs A=the paper, not B=the paper but not | his words
f8.place differs A=courthouse B=party headquarters | where he spoke
f9.what same A=no appeal B=no challenge | the ruling
f10.what differs A=six to three B=unanimous | the judges' vote
f11.who same A=presiding judge B=court's president | Hols
f12.what same A=read out the reasons B=grounds were read | what she did
f13.time same A=2 hours~ B=2 hours~ | how long it took
f14.source differs A=a clerk B=a judge | on whose word about the visit
f15.who same A=envoy of the president B=someone sent by the president | who came
f16.what same A=visited the judges B=called on the judges | what was done
f17.status same A=denied B=dismissed as untrue | the presidency's answer
f18.who differs A=his wife B=his brother | who stands instead
f19.role same A=lawyer B=attorney | the replacement's profession
f20.status changed A=planned B=papers handed in | the new candidacy
f21.position differs A=will support B=not decided | the Social Democrats
f22.status same A=seeks a third term B=wants a third election | the president
f23.what same A=blocked the bridge B=closed the bridge | the protest
f24.what differs A=water cannon B=rubber bullets | what the police used
f25.who differs A=student B=teacher | the injured person
f26.what same A=lost an eye B=blind in one eye | the injury
f27.who same A=European Union B=Brussels | who reacts
f28.what same A=deeply worried B=grave concern | the reaction
f29 only A | the general of 2018
f30 only B | the motorway
