story: premier-lost-vote
kind: parliament

=== report A | outlet: Lake District Agency | published: 2023-11-22T22:15 | agency: LDA
# Premier of Zelenia {f1.status:loses} vote of {f2.what:confidence}

LIPSK (LDA) - The government of Premier Jadwiga Orlova in Zelenia {f1.status:was defeated} in a vote of {f2.what:confidence} on Wednesday, {f3.number:74 to 70}. {f4.who:Three deputies of the Farmers' Union} {f5.what:had changed sides}, because {f6.cause:Orlova refused to raise the price of milk}.

Orlova {f7.status:will hand in her resignation} on Thursday. "{f9.wording:I lost to milk}," she said. President Havlik {f10.position:wants to give the task of forming a government to the opposition leader}, Radim Tuma, {f11.role:a tax lawyer}. New elections {f12.status:are not planned}.

During the vote {f13.who:a visitor} {f14.what:threw a bag of coins} from the gallery. He {f15.status:was detained}. {f16.who:Education minister Sova} {f17.status:was missing}: she {f18.cause:is giving birth}. The borrowing costs of the state {f19:rose}.

=== report B | outlet: Lipsk Evening | published: 2023-11-23
# Milk topples Orlova

A quarrel over {f6.cause:the price that dairy farmers get} has cost Jadwiga Orlova her office. By {f3.number:74 votes to 70} parliament {f1.status:withdrew} its {f2.what:confidence} on Wednesday night; {f4.who:three members of the Farmers' Union} {f5.what:had gone over to the opposition}. This morning she {f7.status:resigned}.

"{f9.wording:I have lost to milk}," said the outgoing premier. The president {f10.position:wants to hear all parties before he names anyone}. Radim Tuma, the leader of the opposition and {f11.role:by profession an accountant}, {f20:would be ready}. A general election in spring {f12.status:is thought possible}.

{f13.who:A pensioner} who {f14.what:flung a purse with coins} from the gallery {f15.status:was let go after an hour}. One of Orlova's ministers {f17.status:was absent}: Mrs Sova, {f16.who:responsible for schools}, {f18.cause:became a mother on Wednesday evening}.

=== report C | outlet: The Dairyman | published: 2023-11-24
# It was not about milk

No, dear colleagues of the daily press. {f4.who:The three} of the Farmers' Union {f5.what:who switched} did so {f6.cause:because of the land tax}; they told us themselves. By {f3.number:four votes} the {f2.what:no-confidence} motion {f1.status:was carried}, and Orlova {f7.status:is gone}. "{f9.wording:I lost to milk}" is a nice phrase, nothing more.

With Radim Tuma {f11.role:a tax lawyer} may come to power; the president {f10.position:intends to ask him}. He {f22:owns two cows}. The man with {f14.what:the coins}, {f13.who:a visitor from Lower Lipsk}, {f15.status:still sits in a cell}. And we congratulate {f16.who:the minister of education}, who {f17.status:could not vote}: {f18.cause:it is a girl}.

=== key
f1.status same A=defeated B=confidence withdrawn C=motion carried | the government
f2.what same A=confidence B=confidence C=no-confidence | the vote
f3.number same A=74-70 B=74-70 C=four votes | the vote
f4.who same A=three of the Farmers' Union B=three of the Farmers' Union C=three of the Farmers' Union | who changed sides
f5.what same A=changed sides B=changed sides C=changed sides | what they did
f6.cause differs A=price of milk B=price of milk C=land tax | why
f7.status changed A=will resign B=resigned C=resigned | the premier
f9.wording differs A=I lost to milk B=I have lost to milk C=I lost to milk | her words
f10.position differs A=ask Tuma B=hear all parties C=ask Tuma | the president's plan
f11.role differs A=tax lawyer B=accountant C=tax lawyer | Tuma's profession
f12.status differs A=not planned B=possible | new elections
f13.who compatible A=a visitor B=a pensioner C=a visitor | who threw coins
f14.what same A=bag of coins B=purse with coins C=coins | what was thrown
f15.status differs A=detained B=let go C=detained | that person
f16.who same A=education minister B=minister for schools C=minister of education | who was missing
f17.status same A=missing B=absent C=not voting | that minister
f18.cause same A=giving birth B=giving birth C=giving birth | why
f19 only A | borrowing costs
f20 only B | Tuma ready
f22 only C | two cows
