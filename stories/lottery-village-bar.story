story: lottery-village-bar
kind: local life

=== report A | outlet: Meseta Noticias | published: 2023-12-27
# {f1.who:Bar owner} {f2.status:accused} over Christmas lottery tickets

By Purificación Andrade-Luque

The joy in Valdeperdices {f4:lasted four days}. {f1.who:The owner of the village bar}, Eutimio Cañada, {f2.status:was reported to the police} on Tuesday because he is said to have {f5.what:sold more shares} in the winning ticket than {f5.what:it has}.

The number, {f6.number:31,408}, took {f7.what:the second prize} in the Christmas draw. {f8.number:Sixty-four} villagers hold {f9.what:slips signed by Cañada}, good for {f10.money:€5} each; the ticket {f10.status:covers only half} of them. {f11.who:A retired postwoman} {f11.status:noticed} it {f11.what:when she added up the list}.

Cañada, 59, {f12.status:has disappeared}. His wife {f13.position:says he made a mistake}; {f14.who:the mayor}, Obdulia Ferrán, {f14.status:appealed for calm}. "{f15.wording:Nobody here is rich and nobody here is a thief}," she said. {f16:The Civil Guard is searching} for his {f17.what:van}.

{f18.who:A lawyer from Burgos} {f18.status:has offered} {f18.what:to represent the holders} {f18.cause:free of charge}. They {f19.position:want the ticket to be deposited with a court}. It {f20.status:lies} {f20.place:in a bank in Aranda}. Payment is possible {f21.time:until 22 March}.

The village has {f22.number:190} inhabitants. It last won {f23.time:in 1994}, when the money paid for {f23.what:the swimming pool}. In Cañada's bar the clock has stopped. {f25.who:His brother} {f25.status:has taken over the counter}. The lottery authority {f26.position:said the matter did not concern it}.

=== report B | outlet: El Cierzo, Sunday edition | published: 2024-01-07
# Arithmetic in Valdeperdices

By Leoncio Barrachina

Nobody in Valdeperdices drinks coffee any more; for that one would have to go to the bar. {f1.who:Its tenant}, Eutimio Cañada, {f2.status:was denounced} to the authorities after Christmas. He had one ticket and, it is alleged, {f5.what:sold too many pieces of it}. The number {f6.number:31,408} drew {f7.what:the third prize}.

{f8.number:Eighty-one} people keep {f9.what:little receipts with his signature} in their kitchen drawers, at {f10.money:five euros} apiece. {f11.who:The schoolmaster}, who {f11.what:laid the receipts side by side on a billiard table}, {f11.status:discovered} that the thing {f10.status:could pay one in two}.

Cañada {f12.status:was found} on Thursday, at his sister's in Zaragoza. He had gone there {f17.what:by bus}. It had all been {f13.position:a joke that got out of hand}, says his wife. {f14.who:The village's first citizen}, Obdulia Ferrán, had {f14.status:asked everyone to keep their heads}: "{f15.wording:Nobody here is rich, but nobody here is a thief}."

{f18.who:A notary from Burgos} {f18.status:would act} {f18.what:for those with receipts}, {f18.cause:for a tenth of the sum}. They {f19.position:demand the resignation of the mayoress}, who is Cañada's cousin. The ticket itself {f20.status:is kept} {f20.place:in the parish safe}. It may be cashed {f21.time:for three months after the draw}.

Once before, {f23.time:in the winter of 1999}, luck called on the {f22.number:190} souls of Valdeperdices; {f23.what:the church roof} dates from that time. Now {f25.who:Cañada's brother-in-law} {f25.status:runs the place}, when it is open. From the state lottery {f26.position:nothing is to be expected: it declares itself not responsible}. {f27:The billiard table has been sold.}

=== key
f1.who compatible A=owner of the bar B=its tenant | the accused
f2.status same A=reported to the police B=denounced | the accused
f5.what same A=sold more shares than it has B=sold too many pieces | what he is accused of
f6.number same A=31408 B=31408 | the number
f7.what differs A=second prize B=third prize | the prize
f8.number differs A=64 B=81 | the holders
f9.what same A=slips signed by Cañada B=receipts with his signature | what they hold
f10.money same A=EUR 5 B=EUR 5 | the price of a share
f10.status same A=covers half B=pays one in two | how far the ticket goes
f11.who differs A=postwoman B=schoolmaster | who noticed it
f11.status same A=noticed B=discovered | the excess
f11.what differs A=added up the list B=laid the receipts side by side | how it was noticed
f12.status changed A=disappeared B=found | Cañada
f13.position differs A=mistake B=joke | the wife's explanation
f14.who same A=mayor B=first citizen | Ferrán
f14.status same A=appealed for calm B=asked to keep their heads | the mayor
f15.wording differs A=and nobody here B=but nobody here | the mayor's words
f17.what differs A=van B=bus | how he left
f18.who differs A=lawyer B=notary | who offers to act
f18.status same A=offered B=would act | that offer
f18.what same A=represent the holders B=act for those with receipts | that offer
f18.cause differs A=free of charge B=for a tenth | the price of that offer
f19.position differs A=ticket to a court B=mayor to resign | what the holders want
f20.status same A=lies B=is kept | the ticket
f20.place differs A=bank B=parish safe | where the ticket is
f21.time same A=2024-03-22 B=three months after the draw | until when it can be cashed
f22.number same A=190 B=190 | inhabitants
f23.time differs A=1994 B=1999 | the earlier win
f23.what differs A=swimming pool B=church roof | what that win paid for
f25.who differs A=brother B=brother-in-law | who runs the bar now
f25.status same A=has taken over B=runs the place | that person
f26.position same A=no concern B=not responsible | the lottery authority
f4 only A | how long the joy lasted
f27 only B | the billiard table
f16 only A | the search
