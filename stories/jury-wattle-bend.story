story: jury-wattle-bend
kind: court

=== report A | outlet: Southern Cross Broadcasting | published: 2023-05-18T17:20+10:00
# Ross Maddock {f1.status:found guilty of killing} wife who vanished 25 years ago

A {f2.role:retired stock agent} has been {f1.status:convicted} of {f3.what:manslaughter} over the disappearance of his wife from a small town in western Victoria in the winter of {f4.time:1998}.

After {f5.time:five days} of deliberation, a Supreme Court jury sitting at Ballarat on {f6.time:Thursday} {f7.status:acquitted} Ross Maddock, {f8.age:63}, of the murder of Leanne Maddock but found him guilty of the lesser charge. He shook his head slightly and looked at the floor.

Mrs Maddock, {f9.age:31}, was last seen on {f4.time:August 8} of that year at {f10.place:a roadhouse on the Western Highway}, a few minutes from her home at Wattle Bend. Her body {f11.status:has never been found}.

The couple had been living apart since Easter. The Crown case was that Maddock killed her because {f12.cause:she was about to win custody of their daughter}, then two. His own lawyers told the court that {f13.position:she had walked out on her old life}, and called {f14.who:a nurse} who believed she had treated her at Cairns in 2001.

The investigation had been at a standstill until 2019, when drought exposed {f15.what:a white Datsun station wagon} in an irrigation dam on a neighbour's property. A year later {f16.who:Maddock's girlfriend of the time, Debra Quill}, told detectives that he had once said to her: "{f17.wording:She won't be coming back, I've made sure of that}." Her husband, Noel Quill, who had been in business with Maddock, gave evidence about the sale of a boat.

Justice {f18.name:Imelda Forsayth} thanked the jurors and told them they would not be called on again for ten years. She will hear submissions on sentence {f19.time:on June 14}.

Tahlia Maddock, now {f20.age:27}, has not spoken to her father since she was a teenager. "{f21:I don't care how many years he gets}," she said outside the court. "I care where she is." Under Victorian law {f22.position:he need not be given parole} if he does not say where the remains are.

Detective Inspector Gavin Strachan said the search would go on, though he conceded it was {f23.certainty:possible that Mrs Maddock would never be found}. Counsel for Maddock, Pru Lazarides, said {f24.status:an appeal was being considered}.

A reward of {f25.money:$1 million}, which police announced in 2018, {f25.status:has not been claimed}.

=== report B | outlet: Goldfields Live | published: 2023-05-17T16:05+10:00
# LIVE: Maddock jury {f1.status:sent home} after {f5.time:fourth day} without verdict

**4.05pm** That is it for today. Justice {f18.name:Imelda Forsayth} has told the jury to go home, get some sleep and be back at ten. They {f1.status:have been out} since Friday, with the weekend off.

**2.40pm** A note! The jurors want to see again the video of {f16.who:Debra Quill's} interview with police, the one in which she quotes the accused as saying "{f17.wording:She won't be coming back, I've made sure of that}". Everyone is called in and we watch all 50 minutes.

**12.15pm** Nothing. A recap for those who have just joined us. Ross Maddock, {f8.age:63}, {f2.role:who used to sell cattle for a living}, is charged with the murder of Leanne, {f9.age:31}, the mother of his little girl. In {f4.time:August 1998} she filled her tank at {f10.place:a highway roadhouse} near Wattle Bend and was not seen again. He says {f13.position:she left of her own free will}. Prosecutor Colin Dhillon says {f12.cause:he could not bear the thought of losing the child} in the family court.

**11.50am** A reader asks about {f14.who:the truck driver} who thought he had met her in Queensland. He was a witness for the defence, and the jury has his statement.

**10.20am** One juror {f26:has been excused} with Covid. Eleven remain, and the judge tells them that {f27:a majority of ten will do}.

**10.00am** Good morning from Ballarat. On the table in front of the bench, as on every day, stands the model of {f15.what:the Datsun wagon} that came out of the mud four years ago. Mrs Maddock's remains {f11.status:have not turned up}, in it or anywhere else.

=== report C | outlet: The Wimmera Examiner | published: 2023-05-19
# Daughter asks {f3.what:manslaughter} husband: where is Mum?

By Bronte Achilles

A quarter of a century of not knowing ended for one family on {f6.time:Thursday}, and did not end.

Ross Maddock, the {f8.age:63-year-old} {f2.role:retired shearer} who for 25 years had told anybody who would listen that {f13.position:his wife had shot through to a new life}, {f1.status:was found guilty} of {f3.what:manslaughter}. He {f7.status:was cleared} of murder. It took the jury {f5.time:six days}.

Leanne Maddock, {f9.age:34} and the mother of a toddler, disappeared on {f4.time:Sunday, August 9, 1998}. A neighbour saw her {f10.place:outside the Wattle Bend post office}. After that there is nothing, until her {f15.what:Datsun ute} rose from the bottom of a dam in the dry summer of 2019.

What turned a missing person's file into a trial was {f16.who:Noel Quill, once Maddock's partner in a cattle yard}, to whom, he swore, the accused had said over a beer: "{f17.wording:She won't be coming back. I made sure of it}."

Why? Colin Dhillon, for the Crown, offered the jury {f12.cause:a $90,000 insurance policy} taken out that May.

Pru Lazarides, defending, announced that {f24.status:the conviction would be appealed}. The plea hearing before Justice {f18.name:Imelda Forsyth} is down for {f19.time:June 14}.

Tahlia Maddock, {f20.age:27}, stood on the steps in her mother's denim jacket and addressed herself to him: "Just tell us." If he keeps silent, {f22.position:the parole board can keep him in} for the whole of his term.

"{f23.certainty:We will find her}," said Detective Inspector Gavin Strachan. "I have promised that to three people and one of them is no longer alive." The {f25.money:million-dollar} reward {f25.status:is still on offer}.

Old hands in the district will remember that a girl of 17, Sharon Beddoes, vanished from the same highway {f29:in 1996}. Police do not link the two cases.

=== key
f1.status changed A=convicted B=jury still out C=convicted | the verdict on Maddock
f2.role differs A=stock agent B=stock agent C=shearer | what Maddock worked as
f3.what same A=manslaughter C=manslaughter | what he is guilty of
f4.time differs A=1998-08-08 B=1998-08-08 C=1998-08-09 | when Leanne Maddock disappeared
f5.time differs A=5 days B=4 days, not ended C=6 days | how long the jury took
f6.time same A=2023-05-18 C=2023-05-18 | the day of the verdict
f7.status same A=acquitted C=acquitted | the charge of murder
f8.age same A=63 B=63 C=63 | Ross Maddock
f9.age differs A=31 B=31 C=34 | Leanne Maddock
f10.place differs A=roadhouse B=roadhouse C=post office | where she was last seen
f11.status same A=not found B=not found | her body
f12.cause differs A=custody of the daughter B=custody of the daughter C=insurance policy | the motive, on the Crown's word
f13.position same A=she left B=she left C=she left | what the defence or the accused says
f14.who differs A=a nurse B=a truck driver | who thought they had met her in Queensland
f15.what differs A=station wagon B=station wagon C=ute | the vehicle in the dam
f16.who differs A=Debra Quill B=Debra Quill C=Noel Quill | who reported what Maddock had said
f17.wording differs A=She won't be coming back, I've made sure of that B=She won't be coming back, I've made sure of that C=She won't be coming back. I made sure of it | what Maddock had said
f18.name differs A=Imelda Forsayth B=Imelda Forsayth C=Imelda Forsyth | the judge
f19.time same A=2023-06-14 C=2023-06-14 | hearing on the sentence
f20.age same A=27 C=27 | the daughter
f21 only A | she does not care about the years
f22.position same A=parole may be refused C=parole may be refused | if he does not say where the body is
f23.certainty differs A=possible that never found C=certain to be found | the detective on the body
f24.status changed A=considered C=announced | an appeal
f25.money same A=AUD 1m C=AUD 1m | the reward
f25.status same A=unclaimed C=unclaimed | the reward
f26 only B | a juror excused
f27 only B | a majority of ten will do
f29 only C | the girl who vanished in 1996
