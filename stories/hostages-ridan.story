story: hostages-ridan
kind: war

=== report A | outlet: Ridan Ministry of Defence | published: 2022-10-09T06:30
# Statement on the operation at Mount Sabel

In the early hours of {f1.time:Sunday, 9 October}, units of the Presidential Guard {f1.status:freed} {f2.number,f18.number,f22.number:all 23} persons held by the outlaw band of {f7.who:Idrak Moro} in the caves of Mount Sabel. The hostages, workers and engineers of the Sabel dam, had been abducted from a bus on {f3.time:14 September}.

The operation began at {f4.time:0215} and lasted {f5.number:40 minutes}. {f6.number:Seventeen} terrorists were eliminated and four captured. {f7.who:Idrak Moro} is {f7.status:among the dead}. Our forces suffered {f8.number:no losses}; two guardsmen were lightly wounded.

{f9.what:No ransom was paid}. The Republic does not bargain with bandits.

The operation was {f10.role:planned and led by General Tewodar Haskel, commander of the Guard}. {f12.who:No foreign forces} took part. The Minister thanks the inhabitants of the district, whose information made the success possible.

=== report B | outlet: Free Ridan Front (channel post) | published: 2022-10-09T13:05
# The lie of Mount Sabel

The regime celebrates. Let the people know what happened.

At {f4.time:half past two} {f1.time:this morning} the hirelings of the palace, with {f12.who:foreign instructors} at their side, fired rockets into caves in which they knew there were prisoners. {f2.number:Nine} of our guests were brought out by them. {f13.number,f23.number:Eleven} {f13.cause:perished in the fire of the attackers}. {f14:The remaining three are safe, in our hands, in another place.}

The fighting did not last forty minutes but {f5.number:almost four hours}. {f8.number:Thirty-one} of the enemy will not return to their barracks. {f6.number:Five} of our fighters became martyrs. {f7.who:Commander Idrak} {f7.status:lives} and sends greetings.

And let them say how much they {f9.what:paid}! {f9.money:Two million dollars} went over the border on {f9.time:Thursday}. We returned not one coin.

=== report C | outlet: Panmar Wire | published: 2022-10-09T21:50 | agency: Panmar
# Ridan says all hostages {f1.status:freed}; doctors speak of {f13.number:six} dead

QASR MINAR, Ridan (Panmar) - Government commandos {f1.status:stormed} a cave complex held by rebels in the north of Ridan {f1.time:on Sunday}, ending a hostage crisis {f3.time:that had begun on 14 September}, but the fate of some captives remained unclear.

The defence ministry, which had spoken in the morning of {f22.number:23} freed people, lowered the figure at a briefing in the afternoon to {f2.number:17}. A spokesman, Colonel Arif Denholm, said the rest "were not found at the place where we expected them".

Two doctors at the district hospital in Tel Amrin, who asked not to be named, said the bodies of {f13.number:six} dam workers had been brought in. {f13.cause:At least four had been shot at close range}, they said, which would suggest that they were killed by their captors.

The rebels, the Free Ridan Front, said {f23.number:eleven} hostages had been killed by government fire. Neither claim could be verified.

Denholm said {f6.number:17} rebels were killed, and acknowledged the death of {f8.number:one} guardsman from his wounds. He repeated that the rebel leader, {f7.who:Idrak Moro}, {f7.status:had been killed}, but {f16:no picture of the body has been released}. Moro's brother Sulim, 33, was arrested in July and is awaiting trial. Work on the dam {f21.status:has been suspended}, the ministry said.

A diplomat in Qasr Minar with knowledge of the talks said that {f9.money:two million dollars} {f9.what:had been offered but never handed over}.

Witnesses in Tel Amrin heard explosions from {f4.time:about 2:30 a.m.} {f5.number:until sunrise}, which is at six.

In 2016 a similar raid on Mount Sabel ended with the deaths of all eight hostages.

=== report D | outlet: The Lanternport Chronicle | published: 2022-10-16
# A week after Sabel, an engineer's story

By Wilhelmina Okwuosa

Ferran Oyelowe counts on his fingers. {f2.number:Nineteen} came out, he says, and he can name them; {f13.number:four} did not, and he names those too. It makes {f18.number:twenty-three}, everyone who was on the bus to the dam that {f3.time:September} afternoon.

Oyelowe, 44, from Lanternport, had been inspecting turbines at the Sabel dam. He came home on Thursday, eleven kilos lighter. At the dam, where the machines {f21.status:have been running again} since Friday, his place has been taken by a colleague from the firm.

The shooting began, he thinks, {f4.time:around two}. It was over {f5.number:within an hour}. "{f19:I was more afraid of those who came than of those who left}," he said, because the soldiers threw grenades first and called out afterwards. {f13.cause:A ceiling came down} on the {f13.number:four} who died. Nobody shot them.

He saw {f7.who:Moro} himself that night. The rebel leader {f7.status:was carried out} on a mule, wounded in the thigh, an hour before the assault. "Somebody had told him," said Oyelowe.

The ministry in Qasr Minar now gives the number of the freed as {f2.number:19}. It continues to maintain that its soldiers acted alone, although Oyelowe was addressed by one of his rescuers {f12.who:in the accent of a southern island, a long way from Ridan}.

On the money there is silence. The Lanternport firm of Marrow & Pallister, which employs Oyelowe, would say only that it "{f20:did what a decent employer does}". According to two persons close to the company, {f9.money:$1.2 million} was {f9.what:handed over} in cash {f9.time:on the Wednesday before the raid}.

General Tewodar Haskel has been given the Order of the Falcon. He {f10.role:was abroad on the night}, on a visit to a trade fair; it was his deputy, Brigadier Yusuf Lantry, who was in command.

=== key
f1.status compatible A=freed by force C=stormed | the operation
f1.time same A=2022-10-09 B=2022-10-09 C=2022-10-09 | the day
f2.number differs A=23 B=9 C=17 D=19 | the hostages freed
f3.time compatible A=2022-09-14 C=2022-09-14 D=2022-09 | when they were taken
f4.time differs A=02:15 B=02:30 C=02:30 D=02:00~ | when the assault began
f5.number differs A=40 minutes B=almost 4 hours C=almost 4 hours D=40 minutes | how long it lasted
f6.number differs A=17 B=5 C=17 | rebels killed
f7.status differs A=dead B=alive C=dead D=alive | the rebel leader
f7.who same A=Idrak Moro B=Idrak Moro C=Idrak Moro D=Idrak Moro | the rebel leader
f8.number differs A=0 B=31 C=1 | soldiers killed
f9.what differs A=not paid B=paid C=not paid D=paid | ransom
f9.money differs B=USD 2m C=USD 2m D=USD 1.2m | ransom
f9.time differs B=Thursday D=Wednesday | when it was paid
f10.role differs A=planned and led it D=was abroad | General Haskel
f12.who differs A=no foreigners B=foreigners D=foreigners | foreigners in the operation
f13.number differs B=11 C=6 D=4 | hostages killed
f13.cause differs B=fire of the attackers C=shot at close range D=a ceiling fell | how they died
f14 only B | three hostages still held
f16 only C | no picture of the body
f18.number same A=23 D=23 | how many had been taken
f19 only D | whom he feared more
f20 only D | the employer on the money
f21.status changed C=suspended D=resumed | work on the dam
f22.number same A=23 C=23 | the freed, on the ministry's first word
f23.number same B=11 C=11 | hostages killed, on the rebels' word
