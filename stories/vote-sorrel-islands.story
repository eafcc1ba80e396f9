story: vote-sorrel-islands
kind: politics

=== report A | outlet: Oceanic News Agency | published: 2022-05-09T06:00
# Sorrel Islands {f1.status:vote for independence}

PORT ELISE (ONA) - The Sorrel Islands {f1.status:have voted to leave} the Kingdom of Harrowmark, with {f2.number:53.4 per cent} in favour, according to {f3.certainty:preliminary} figures on Monday.

Turnout on {f4.time:Sunday} was {f5.number:81 per cent}. {f6.number:14,300} people cast a ballot in {f7.number:22} polling stations.

First Minister {f8.name:Tamar Ellingsgaard}, {f8.age:44}, told a crowd {f9.place:on the quay}: "{f10.wording:Tonight we have become the owners of our own house}." She wants {f11.position:talks on separation to start within a month}.

Harrowmark's prime minister, {f12.name:Joris Vantongeren}, {f13.position:said his government would respect the result}. The islands receive {f14.money:90 million thalers} a year from the kingdom, {f14.number:about a third} of their budget. A first referendum, in {f15.time:1998}, ended with 44 per cent for leaving.

=== report B | outlet: The Harrowmark Gazette | published: 2022-05-09T11:00
# Sorrel {f1.status:goes its own way}, by {f16:972} votes

By Caspian Njoroge in Port Elise

At ten minutes to three the last box came in by fishing boat from Little Sorrel, and then it was over: the islanders {f1.status:had chosen to go}.

{f2.number:Fifty-three point four} in a hundred wanted it. More than {f5.number:eight in ten} of those entitled had {f4.time:gone to the polls on Sunday}, some of them in rowing boats. The returning officer, a dentist, read the numbers twice. They are {f3.certainty:final}, he said.

{f8.name:Tamar Ellingsgaard}, {f8.age:47}, spoke {f9.place:from the steps of the customs house}. There were fireworks and a brass band. "{f10.wording:Tonight we have become owners of our own house}," she said, and some wept. Her plan is {f11.position:to negotiate only after new elections in the autumn}. Her predecessor, now 71, who had lost the vote of {f15.time:1996}, stood next to her.

Not everyone danced. {f17:Lavinia Pomeroy}, who keeps the only hotel, fears for her guests. "We live on the mainland's money," she said. She is right: {f14.money:90 million} thalers come over the water each year, {f14.number:nearly half} of what the islands spend.

And in the capital? The prime minister, {f12.name:Mr Vantongeren}, {f13.position:will not accept the outcome until parliament has voted on it}. {f19:The navy keeps its base in any case}, his office let it be known; a treaty of 1961 says so.

=== report C | outlet: Port Elise Packet | published: 2022-05-12 | copy: A
# Sorrel vote {f1.status:goes to recount}

The Sorrel Islands have voted to leave the Kingdom of Harrowmark, but the result {f1.status:will be checked}, the electoral board decided on Wednesday.

The {f3.certainty:preliminary} figures had shown {f2.number:53.4 per cent} in favour. Turnout on {f4.time:Sunday} was {f5.number:81 per cent}. {f6.number:13,400} people cast a vote in {f7.number:22} polling stations. {f20:In two of them the seals were broken}, the board found.

First Minister {f8.name:Tamar Ellingsgaard} had told a crowd {f9.place:on the quay}: "{f10.wording:Tonight we have become the owners of our own house}." She {f21:has no objection to the recount}.

=== key
f1.status changed A=voted to leave B=voted to leave C=to be recounted | the result
f2.number same A=53.4% B=53.4% C=53.4% | in favour
f3.certainty differs A=preliminary B=final C=preliminary | the figures
f4.time same A=2022-05-08 B=2022-05-08 C=2022-05-08 | the vote
f5.number compatible A=81% B=>80% C=81% | turnout
f6.number differs A=14300 C=13400 | ballots cast
f7.number same A=22 C=22 | polling stations
f8.name same A=Tamar Ellingsgaard B=Tamar Ellingsgaard C=Tamar Ellingsgaard | First Minister
f8.age differs A=44 B=47 | her age
f9.place differs A=on the quay B=steps of the customs house C=on the quay | where she spoke
f10.wording differs A=the owners B=owners C=the owners | her words
f11.position differs A=talks within a month B=talks after elections in the autumn | when she wants to negotiate
f12.name compatible A=Joris Vantongeren B=Mr Vantongeren | prime minister of Harrowmark
f13.position differs A=respects the result B=not before parliament votes | the prime minister
f14.money same A=90m thalers B=90m thalers | yearly payment
f14.number differs A=a third B=nearly half | its share of the islands' budget
f15.time differs A=1998 B=1996 | the first referendum
f16 only B | the margin of 972
f17 only B | Lavinia Pomeroy
f19 only B | the navy keeps its base
f20 only C | broken seals
f21 only C | no objection to the recount
