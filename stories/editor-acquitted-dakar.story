story: editor-acquitted-dakar
kind: court

=== report A | outlet: Le Phare de Ouakam | published: 2024-10-28
# Court {f1.status:clears} {f2.name:Coumba Diagne-Fall} in {f10.what:sand}-mining {f5.what:libel} case

DAKAR - When the presiding judge pronounced the word {f1.status:"relaxe"}, there was for a second no sound in courtroom three but the ceiling fan. Then the colleagues at the back began to clap and were told that this was not a theatre.

The criminal court of Dakar on {f3.time:Monday} {f1.status:acquitted} {f2.name:Coumba Diagne-Fall}, 44, {f4.role:editor} of the weekly Le Sillon, of {f5.what:defamation and spreading false news}. The prosecution had asked for {f6:six months in prison}, three of them suspended. The plaintiff, {f7.who:the contractor Serigne Abdou Kébé}, {f8.status:will appeal}, his lawyer said.

The case was about an article of {f9.time:March} under the title "Who is eating our beach?". In it Le Sillon wrote that lorries of Kébé's firm had taken {f10.what:sand} at night from {f11.place:the shore at Malika}, although its permit had run out in 2022. The author, a freelance of 26, was not charged. Kébé says that the lorries belonged to a subcontractor, whose licence was valid until the end of this year, and that the article cost him the order for a school at Rufisque.

The judges {f12.cause:found that the paper had checked its facts with care}. They pointed to {f13:photographs with date and time}, to the statements of two fishermen and above all to a letter to Kébé that had remained unanswered. They did not rule on whether the permit was valid, which is a matter for {f14.who:the ministry of mines}. That ministry {f15.status:has been inquiring} since June.

Diagne-Fall had spent {f16.number:four nights} in police custody in April before being released under {f17:judicial supervision}. Her passport, which she had to hand in then, {f18.status:will be returned to her}. She was convicted once before, in {f19:2017}, when a court of appeal later halved the fine.

"{f20:I am going to sleep, and then I am going to Malika}," she said outside the courthouse. Her mother, Ndèye Diagne, 70, had brought a bag with a blanket and biscuits in case it turned out differently. She carried it home again.

Kébé, who did not attend, wants {f21.money:50 million francs} in damages. That claim {f21.status:was dismissed} along with the charges. The press association spoke of {f22:a good day}, and recalled that two other journalists are awaiting trial in Thiès and Ziguinchor.

=== report B | outlet: Sahel & Coast Brief | published: 2024-10-29
# Senegal: {f4.role:newspaper editor} {f1.status:found not guilty}

A court in Dakar {f3.time:on Monday} {f1.status:found} {f4.role:newspaper editor} {f2.name:Coumba Diagne-Fall} {f1.status:not guilty} of {f5.what:libel and publishing false news} over a report {f9.time:in the spring} that lorries of a building firm had been removing {f10.what:sand} from {f11.place:a beach at Malika}. The judges, who also {f21.status:threw out} a claim for {f21.money:50 million CFA francs}, held that {f12.cause:her paper had been diligent in verifying the story}. {f7.who:The contractor} {f8.status:is to appeal}; {f14.who:the mining ministry} {f15.status:is still looking into} the matter. Diagne-Fall, who {f16.number:was held for four nights} in April, {f18.status:gets her passport back}.

=== key
f1.status same A=acquitted B=not guilty | the editor
f2.name same A=Coumba Diagne-Fall B=Coumba Diagne-Fall | the accused
f3.time same A=2024-10-28 B=2024-10-28 | the day of the verdict
f4.role same A=editor of Le Sillon B=newspaper editor | the accused
f5.what same A=defamation and spreading false news B=libel and publishing false news | the charges
f7.who compatible A=contractor Serigne Abdou Kébé B=the contractor | who brought the case
f8.status same A=will appeal B=is to appeal | the appeal
f9.time compatible A=2024-03 B=spring 2024 | when the article appeared
f10.what same A=sand B=sand | what was taken
f11.place same A=shore at Malika B=beach at Malika | where it was taken
f12.cause same A=facts checked with care B=diligent in verifying | why she was acquitted
f14.who same A=ministry of mines B=mining ministry | who inquires into the permit
f15.status same A=inquiring B=still looking into | the ministry's inquiry
f16.number same A=4 nights B=4 nights | her time in custody
f18.status same A=to be returned B=gets it back | her passport
f21.money same A=XOF 50m B=XOF 50m | the damages claimed
f21.status same A=dismissed B=thrown out | the claim
f6 only A | what the prosecution had asked for
f13 only A | the evidence that convinced the judges
f17 only A | judicial supervision
f19 only A | the earlier conviction
f20 only A | the editor outside the court
f22 only A | the press association
