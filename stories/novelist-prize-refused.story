story: novelist-prize-refused
kind: culture

=== report A | outlet: Hibernian Press | published: 2025-05-22
# Author {f1.status:turns down} {f2.what:€60,000} Corrib Prize

GALWAY, May 22 (HP) - The novelist Aoibheann Quilty-Marsh {f1.status:declined} the Corrib Prize for Fiction on Thursday, {f3.time:minutes} after being announced as the winner, because of {f4.cause:the oil company that sponsors it}.

She walked to {f5.place:the lectern}, {f6.what:read out a list of rivers} and {f7.status:left the cheque lying}. "{f8.wording:I cannot drink from a poisoned well}," she said. {f9.who:Part of the audience} {f9.status:rose to applaud}.

The {f10.role:chair of the jury}, Professor Ruadhán Cleary, said that {f11.who:the jury} {f11.status:stood by its choice}, which had been {f11.what:unanimous}. The €60,000 will be kept {f12.what:for next year}. {f13.who:The sponsor}, Tarmoil, {f13.status:expressed respect} for her decision.

Quilty-Marsh, 39, won for "{f14.what:The Salt Sisters}", the story of {f15.whom:two lighthouse keepers' daughters}. {f16.who:Her publisher}, Hob & Lantern, had not been told of her intention. It has ordered {f17.what:a reprint of 30,000 copies}.

{f18.who:Another shortlisted writer}, Desmond Okwu-Farrell, {f18.position:said he would have taken the money}. {f19.who:Environmental groups} {f19.status:praised} her. The prize, {f20.status:founded} {f20.time:in 1998}, has been refused {f20.number:once} before, {f21.time:in 2006}, {f21.who:by a poet} {f21.cause:who disliked competitions}. The festival {f22.status:will review} {f22.what:its contract with the company} {f26:after the summer}. Quilty-Marsh works as {f23.role:a school librarian}.

=== report B | outlet: The Bookman's Chronicle, London | published: 2025-05-24
# The woman who said no

By Piers Wolstenholme

Nobody had warned {f16.who:Hob & Lantern, the firm that brings out her books}. Nobody had warned anyone. When Aoibheann Quilty-Marsh rose at {f5.place:her table} on Thursday evening, she {f6.what:recited a poem in Irish}, {f7.status:tore up the envelope} and spoke the line that will be quoted for years: "{f8.wording:I cannot drink from a poisoned spring}."

So the richest award for fiction in Ireland, worth {f2.what:60,000 euros}, {f1.status:was refused}, {f3.time:an hour} after the winner had been named. The reason was {f4.cause:the war in which the sponsor's fuel is burnt}, she explained. {f9.who:Some of the guests} {f9.status:got up and clapped}.

Ruadhán Cleary, {f10.role:the festival's director}, kept his composure. {f11.who:The judges} {f11.status:would not change their minds}, he said, even if the vote had been {f11.what:four to one}. And the money? It goes {f12.what:to the runner-up}. {f13.who:Tarmoil} {f13.status:threatened to withdraw}.

The runner-up is Desmond Okwu-Farrell. {f18.who:He} would {f18.position:not have accepted it either}, he says. The winning book, "{f14.what:The Salt Sisters}", about {f15.whom:two widows who keep a lighthouse}, is {f17.what:being printed again, thirty thousand times}.

{f19.who:Green campaigners} {f19.status:were full of praise}. Has there been such a case? Indeed: since the prize {f20.status:was set up} {f20.time:thirty years ago}, {f20.number:one} other author has said no, {f21.time:in 2009}, {f21.who:a poet}, {f21.cause:in anger at the size of the cheque}.

The organisers {f22.status:have since cancelled} {f22.what:the agreement with Tarmoil}. Quilty-Marsh herself was back {f23.role:at the fish counter} on Friday morning, where she earns her living, and had nothing to add. {f24:A crowd-funding page had reached €41,000 by Saturday.} {f25:It is to go to a river trust.}

=== key
f1.status same A=declined B=refused | the prize
f2.what same A=EUR 60000 B=EUR 60000 | the prize
f3.time differs A=minutes B=an hour | how long after the announcement
f4.cause differs A=the sponsor is an oil company B=the war in which its fuel is burnt | why she refused
f5.place differs A=lectern B=her table | where she spoke
f6.what differs A=list of rivers B=poem in Irish | what she read or recited
f7.status differs A=cheque left B=envelope torn up | what she did with the award
f8.wording differs A=poisoned well B=poisoned spring | her words
f9.who same A=part of the audience B=some of the guests | who applauded
f9.status same A=rose to applaud B=got up and clapped | the audience
f10.role differs A=chair of the jury B=festival director | Cleary's post
f11.who same A=jury B=judges | who chose the book
f11.status same A=stands by its choice B=would not change their minds | the jury
f11.what differs A=unanimous B=four to one | the jury's vote
f12.what differs A=next year B=runner-up | what the money is for
f13.who same A=sponsor Tarmoil B=Tarmoil | who pays for the prize
f13.status differs A=respect B=threat to withdraw | the sponsor's answer
f14.what same A=The Salt Sisters B=The Salt Sisters | the book
f15.whom differs A=two lighthouse keepers' daughters B=two widows | whom the book is about
f16.who same A=Hob & Lantern B=Hob & Lantern | the publisher
f17.what same A=30000 copies reprinted B=printed again thirty thousand times | the reprint
f18.who same A=Okwu-Farrell B=Okwu-Farrell | the other writer
f18.position differs A=would have taken the money B=would not have accepted | the other writer's view
f19.who same A=environmental groups B=green campaigners | who is pleased
f19.status same A=praised B=full of praise | their reaction
f20.status same A=founded B=set up | the prize
f20.time differs A=1998 B=1995 | when it was founded
f20.number same A=1 B=1 | earlier refusals
f21.time differs A=2006 B=2009 | the earlier refusal
f21.who same A=a poet B=a poet | who refused it then
f21.cause differs A=dislike of competitions B=size of the cheque | why the poet refused
f22.status changed A=will review B=cancelled | the contract
f22.what same A=contract with the company B=agreement with Tarmoil | what is reviewed
f23.role differs A=school librarian B=fish counter | how she earns her living
f26 only A | after the summer
f24 only B | the crowd-funding
f25 only B | the river trust
