story: bishop-penamoura
kind: religion

=== report A | outlet: Diocese of Penamoura | published: 2023-03-17
# Communiqué on the episcopal see

The Holy See has {f1.status:accepted the resignation} of {f2.name:Dom Aníbal Seixas Ferraz} as Bishop of Penamoura. The acceptance was made public {f1.time:at noon today} in Rome and, at the same hour, {f3.place:in the cathedral}.

Dom Aníbal, {f2.age:71}, had presented his request {f24.time:in December}, {f4.cause,f23.cause:for reasons of health}. He underwent {f4.what:an operation on the heart} last year.

Pending the nomination of a successor, the diocese {f5.status:will be governed} by {f6.role:the vicar general}, {f6.name:Monsignor Lourenço Pimentel}, {f6.age:58}, as apostolic administrator. The clergy and the faithful {f7:are asked not to speculate on the date of that nomination}.

"{f8.wording:I leave with peace in my heart and with gratitude to all who walked with me}," Dom Aníbal says in his letter of farewell, which will be read in the {f9.number:86} parishes {f9.time:on Sunday}.

Dom Aníbal came to Penamoura {f10.time:in 2012} from the archdiocese of Évora Nova, where he had been {f10.role:rector of the seminary}. Under his guidance {f11.number:nine} churches were restored and the school of Santa Comba was reopened. He will live {f12.whom:with the Franciscan community} {f12.place:at Vale de Freixo}.

The audit of the Foundation of Our Lady of the Snows, which has been in the press, {f13:has no connection with today's announcement}. The independent auditors, {f14.who:the firm of Barros & Quental}, {f15.status:will deliver} their report {f15.time:before Easter}.

=== report B | outlet: O Planalto | published: 2023-03-18
# Bishop of Penamoura {f1.status:goes}, and the bill for the orphanage stays

By Susana Meira

{f1.time:At noon on Friday} the bells rang, and {f3.place:on the steps of the bishop's palace} a priest with a sheet of paper in his hand told forty journalists that {f2.name:Dom Aníbal Seixas Ferraz} {f1.status:had been allowed to step down}.

He is {f2.age:71}. A bishop offers to retire at 75. So the question is: why now?

{f23.cause:His heart}, the diocese says. {f4.cause:The foundation}, say three priests to whom this newspaper has spoken. {f25:€640,000} is missing from the accounts of Our Lady of the Snows, {f16:which runs an orphanage and two homes for the aged}; much of it was spent {f17:on the restoration of a tower that nobody wanted}. Dom Aníbal chaired the board. He was told of the hole, according to the minutes, {f18:in May 2021}.

He is said to have written to Rome {f24.time:in February}, after {f19:a delegation of lay people} had travelled there. The letter of farewell, which {f9.time:tomorrow} will be read aloud in {f9.number:eighty-six} parishes, does not mention it. "{f8.wording:I leave with peace in my heart and with gratitude to those who walked with me}," it ends.

A shy man, born to a family of millers, he was {f10.role:secretary to the archbishop} of Évora Nova until he was sent up here {f10.time:eleven years ago}. He is praised for opening the school of Santa Comba again, and for {f11.number:a dozen} churches that have a roof once more. Last spring he {f4.what:had a valve of his heart replaced}. He will move {f12.whom:to the Carmelites} {f12.place:in Vale de Freixo}.

{f6.name:Lourenço Pimentel}, {f6.role:the dean of the cathedral}, {f5.status:takes over} until there is a new bishop. He is {f6.age:58}. His cousin, the lawyer Rui Pimentel, 49, used to be treasurer of the foundation and {f20:has refused to speak to us}.

What of the accounts? The auditors of {f14.who:Barros & Quental} {f15.status:handed in} their report {f15.time:on Monday}, two of our sources say. It has {f21:212 pages}. The faithful of Penamoura {f22:want it read aloud in the parishes too}.

=== key
f1.status same A=resigned B=resigned | the bishop
f1.time same A=2023-03-17T12:00 B=2023-03-17T12:00 | when it was made public
f2.name same A=Aníbal Seixas Ferraz B=Aníbal Seixas Ferraz | the bishop
f2.age same A=71 B=71 | the bishop
f3.place differs A=in the cathedral B=on the steps of the bishop's palace | where it was made public in Penamoura
f4.cause differs A=health B=the foundation | why he goes
f4.what compatible A=operation on the heart B=valve of the heart replaced | what was done to him last year
f5.status same A=governs for the time being B=governs for the time being | Pimentel
f6.name same A=Lourenço Pimentel B=Lourenço Pimentel | who takes over
f6.role differs A=vicar general B=dean of the cathedral | Pimentel's office
f6.age same A=58 B=58 | Pimentel
f7 only A | no speculation, the diocese asks
f8.wording differs A=to all who walked with me B=to those who walked with me | the farewell letter
f9.number same A=86 B=86 | parishes
f9.time same A=2023-03-19 B=2023-03-19 | when the letter is read
f10.role differs A=rector of the seminary B=secretary to the archbishop | what he was before
f10.time same A=2012 B=2012 | when he came to Penamoura
f11.number differs A=9 B=12 | churches restored
f12.place same A=Vale de Freixo B=Vale de Freixo | where he will live
f12.whom differs A=Franciscans B=Carmelites | with whom he will live
f13 only A | the diocese denies a connection
f14.who same A=Barros & Quental B=Barros & Quental | the auditors
f15.status differs A=still to be delivered B=delivered | the auditors' report
f15.time differs A=before Easter B=2023-03-13 | when the report is delivered
f16 only B | what the foundation runs
f17 only B | what the money was spent on
f18 only B | when he was told
f19 only B | the lay people in Rome
f20 only B | the former treasurer
f21 only B | length of the report
f22 only B | what the faithful want
f23.cause same A=health B=health | why he goes, in the diocese's words
f24.time differs A=2022-12 B=2023-02 | when he asked to go
f25 only B | the missing money
