story: byelection-asuboni
kind: politics

=== report A | outlet: The Accra Sentinel | published: 2023-07-06
# {f1.number:Nine} votes: Unity Convention {f2.status:takes} Asuboni North after recount

From Kwabena Adjei-Torto, Asuboni

The Unity Convention's {f3.name:Akosua Frimpong-Dua} {f2.status:has been declared} Member of Parliament for Asuboni North, {f1.number:nine} votes ahead of her rival, at the end of a night in which the ballot papers of {f4.number:six} polling stations {f5.status:were counted a second time}.

The returning officer, {f6.name:Emmanuel Tetteh-Narh}, announced the figures {f7.time:at 4.20 on Wednesday morning} {f7.place:in the assembly hall of the Methodist school}: {f8.number:17,406} for Madam Frimpong-Dua, {f9.number:17,397} for {f10.name:Yaw Osei-Brempong} of the People's Renewal Party. An independent candidate, the trader Mohammed Baako, got 1,112. Turnout was {f11.number:63 per cent}.

After the first count on Tuesday evening, Mr Osei-Brempong had been {f12.number:31} votes in front. The recount was ordered {f13.who:by the returning officer of his own accord}, after {f13.cause:the result sheet of Kpogadzi market was found to have two digits exchanged}.

"{f14.wording:I have won by nine votes, and I will serve those who did not give me theirs}," the new MP, {f3.age:44}, told a crowd that had waited through the rain. She is {f3.role:a midwife} and was until now {f3.what:a member of the district assembly}.

The People's Renewal Party {f15.position:does not accept the outcome}. Its regional chairman, Alhaji Sulemana, said that its agents had been {f16.status:kept out of the hall} {f16.time:for forty minutes}. The party would {f17.status:petition} the High Court in Koforidua {f17.time:within the 21 days} that the law allows. Mr Tetteh-Narh denied that anybody had been locked out. The door, he said, had been shut for a few minutes {f16.cause:because of the rain}.

{f18.number:Two} persons {f18.status:were arrested} on polling day {f18.cause:for taking photographs of their marked ballots}. Otherwise the {f19.number:800} police officers sent to the constituency had little to do. The observers of the Coalition for Clean Ballots, who had {f20.number:120} people on the ground, called the vote {f20.position:peaceful and, on the whole, well run}.

The by-election became necessary by the death of {f21.name:Nana Opoku Darkwa}, who had held the seat for the Convention since 2012. He {f21.status:died} {f21.time:in April} {f21.cause:after a road accident}. In 2020 he had won by {f25.number:2,914} votes. The Convention keeps its majority of {f22.number:three} in the House.

=== report B | outlet: Radio Akwaaba 98.1 | published: 2023-07-07
# Morning Drive: who is MP for Asuboni North? (transcript)

PRESENTER: Twelve minutes past seven, Friday. Now Asuboni, where a by-election on Tuesday {f2.status:sent} {f3.name:Akosua Frimpong-Dua} to Parliament by the width of a fingernail. Our reporter Efua Mensah-Lamptey has come back with mud on her boots. Efua, how many votes was it?

MENSAH-LAMPTEY: {f1.number:Nine}. {f8.number:Seventeen thousand four hundred and six} against {f9.number:seventeen thousand three hundred and ninety-seven}. I have never seen such a thing. People were doing the subtraction on their arms.

PRESENTER: But first it was the other way round.

MENSAH-LAMPTEY: Yes. On Tuesday at nine in the evening {f10.name:Yaw Osei-Brempong} led by {f12.number:thirteen}. His people had begun to slaughter a goat. Then {f13.who:the Convention's agents} demanded that the boxes be opened again, {f13.cause:because they said papers of theirs had been bundled with his}. So the boxes from {f4.number:six} stations {f5.status:were gone through once more}. It took until {f7.time:twenty past four}.

PRESENTER: You were in the hall?

MENSAH-LAMPTEY: {f7.place:In the canteen of the cocoa depot}; the hall itself had no light. And I can say what I saw. The agents of the Renewal Party {f16.status:stood outside} {f16.time:for forty minutes}, and {f16.cause:a policeman told them it was on instructions}.

PRESENTER: Whose?

MENSAH-LAMPTEY: That he did not say. The returning officer, Mr {f6.name:Emanuel Tetteh-Nartey}, says that it did not happen.

PRESENTER: Listeners text: is the party going to court?

MENSAH-LAMPTEY: {f17.status:It has been already}. The petition {f17.status:was lodged} in Koforidua {f17.time:yesterday at noon}. {f15.position:They call the result void} and want {f23:a new vote in all 148 stations}. Mr Sulemana, the chairman, brought four boys with boxes of paper.

PRESENTER: Tell us about the lady.

MENSAH-LAMPTEY: {f3.role:A pharmacist}. {f3.age:Forty-four}, three children, {f3.what:sat in the district assembly} for two terms. She put it like this: "{f14.wording:I have won by nine votes, and I will serve also those who gave me none}."

PRESENTER: Was it a quiet day otherwise?

MENSAH-LAMPTEY: Very. {f18.number:Two} men {f18.status:were taken in} at Kpogadzi {f18.cause:for offering voters cloth and sardines}, that was all. Clean Ballots had {f20.number:a hundred and twenty} observers there; {f20.position:they found it calm and fairly well organised}. I counted more policemen than goats. {f19.number:Eight hundred}, says the command.

PRESENTER: And {f11.number:six in ten} turned out.

MENSAH-LAMPTEY: A little more than that. In the rain! You must remember that they were choosing a successor to {f21.name:Nana Opoku Darkwa}, who {f21.status:passed on} {f21.time:round about Easter}, {f21.cause:at Korle Bu, of his kidneys}, as the family told us. He was loved there. He had the seat for eleven years, and last time he beat his opponent by {f25.number:almost three thousand}.

PRESENTER: What does it change in Accra?

MENSAH-LAMPTEY: Nothing and everything. The majority stays at {f22.number:three}. {f24:Had it gone the other way, it would have been one.}

PRESENTER: Efua, wash your boots. Sports next.

=== key
f1.number same A=9 B=9 | the winning margin
f2.status same A=declared elected B=elected | Frimpong-Dua
f3.name same A=Akosua Frimpong-Dua B=Akosua Frimpong-Dua | the winner
f3.age same A=44 B=44 | her age
f3.role differs A=midwife B=pharmacist | her profession
f3.what same A=district assembly member B=district assembly member | her office until now
f4.number same A=6 B=6 | polling stations recounted
f5.status same A=recounted B=recounted | their ballot papers
f6.name differs A=Emmanuel Tetteh-Narh B=Emanuel Tetteh-Nartey | the returning officer
f7.time compatible A=2023-07-05T04:20 B=04:20 | when the recount ended and the result came
f7.place differs A=assembly hall of the Methodist school B=canteen of the cocoa depot | where it was counted and announced
f8.number same A=17406 B=17406 | votes for the winner
f9.number same A=17397 B=17397 | votes for the loser
f10.name same A=Yaw Osei-Brempong B=Yaw Osei-Brempong | the loser
f11.number compatible A=63 B=60~ | turnout in per cent
f12.number differs A=31 B=13 | his lead after the first count
f13.who differs A=the returning officer B=the Convention's agents | who brought about the recount
f13.cause differs A=two digits exchanged on a result sheet B=papers bundled with the rival's | why it was counted again
f14.wording differs A=those who did not give me theirs B=also those who gave me none | the winner's words
f15.position same A=does not accept the result B=calls the result void | the Renewal Party
f16.status same A=kept out B=stood outside | its agents, on the party's word and the reporter's
f16.time same A=40 minutes B=40 minutes | how long
f16.cause differs A=rain B=on instructions | why the door was shut
f17.status changed A=will petition the High Court B=petition lodged | the court case
f17.time changed A=within 21 days B=2023-07-06T12:00 | when it goes to court
f18.number same A=2 B=2 | people arrested
f18.status same A=arrested B=taken in | the two
f18.cause differs A=photographs of ballots B=offering cloth and sardines | why they were arrested
f19.number same A=800 B=800 | police officers
f20.number same A=120 B=120 | observers
f20.position same A=peaceful and well run B=calm and fairly well organised | the observers' finding
f21.name same A=Nana Opoku Darkwa B=Nana Opoku Darkwa | the late MP
f21.status same A=died B=passed on | the late MP
f21.time compatible A=2023-04 B=Easter 2023~ | when he died
f21.cause differs A=road accident B=kidneys | of what he died
f22.number same A=3 B=3 | the majority
f25.number compatible A=2914 B=3000~ | his margin in 2020
f23 only B | the new vote demanded
f24 only B | the majority if it had gone the other way
