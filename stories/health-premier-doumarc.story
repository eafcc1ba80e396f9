story: health-premier-doumarc
kind: politics

=== report A | outlet: Government Information Service, Zamboria | published: 2022-11-09T09:00
# Statement on the health of the Prime Minister

Prime Minister Célestin Doumarc was admitted to the {f28.place:Queen Amaryllis Hospital} {f1.time:yesterday evening} with {f2.what:a feverish cold}. The Prime Minister is in good spirits and {f4.status:continues to work from his bed}.

On the advice of his doctors he will not travel to the summit of the Five Rivers states {f5.time:on Friday}; {f6.who:Foreign Minister Hortense Abdou} will represent the government. Yesterday's {f27.what:visit to the sugar works} at Belle Anse {f7.status:was cut short} {f7.cause:for reasons of timetable}.

Mr Doumarc is expected to be discharged {f8.time:within two days}.

=== report B | outlet: Le Fanal | published: 2022-11-09T20:15
# What is wrong with Doumarc?

By Gwenaëlle Otieno

He put down the glass, reached for the lectern and missed it. What happened {f26.time:at 4.15 on Tuesday afternoon} in the canteen of the Belle Anse sugar works was {f9.number:over in ten seconds}, and about 200 workers saw it. "His {f20.what:left arm} hung down like a wet sleeve," said Fabrice Lacombe, who works the centrifuges. Bodyguards carried the prime minister out; {f7.status:the visit was over}, {f7.cause:because of his collapse} and for no other reason.

{f1.time:An hour later} Célestin Doumarc, {f11.age:68}, was in the {f28.place:Queen Amaryllis}, in the ward for {f2.what:patients with strokes}, {f12:three members of the hospital staff} told Le Fanal. They would not be named. A scan had been made {f13.time:before six}. He {f3.status:could speak, but slowly}.

The government's bulletin knows of nothing but a chill. Asked about the arm, spokeswoman Perrine Mokoena said: "{f14:The Prime Minister has signed eleven papers today.}" With which hand, she did not say.

It would not be the first time. In {f15.time:2016}, as finance minister, Mr Doumarc spent {f15.number:five} weeks away from his desk, {f15.what:after a heart operation}, it was learned later; a "back complaint" was what the ministry had called it.

Under article 54 of the constitution {f16.who:the speaker of the Assembly} takes over if the head of government is unable to act for {f16.number:30} days. Speaker Théodule Abdou, 71, is the foreign minister's uncle and no friend of Mr Doumarc's. He said he {f17.position:saw no need for any step}.

The opposition leader, Naïma Kersaint, {f18.position:called for an independent medical report} and gave the government until Friday.

=== report C | outlet: Zambor Daily | published: 2022-11-10
# Doumarc did have a {f2.what:stroke}, office concedes

Prime Minister Célestin Doumarc suffered {f2.what:"a minor stroke"} while {f27.what:visiting a factory} {f26.time:on Tuesday}, his office admitted on Thursday morning, a day after it had first spoken of a cold.

Dr Ignace Bellerose, the head of neurology, told reporters that the {f11.age:68-year-old} had some weakness in the {f20.what:right arm}, could talk {f3.status:without difficulty} and would stay {f8.time:for at least ten days}. The scan was done {f13.time:at about nine in the evening}. "{f21:I expect him to recover fully}," he said.

Mr Doumarc {f4.status:has handed over his duties} to {f22:his deputy, Agricole Nduwimana}, {f22:for three weeks}. Ms Abdou, the foreign minister, has asked to be excused from the Five Rivers meeting, which {f5.time:opens on Saturday}; {f6.who:the trade minister} will go.

At Belle Anse the management has asked staff to hand in films of the incident. Mr Doumarc was unconscious for {f9.number:about two minutes}, said the works nurse, who was the first to kneel beside him.

The speaker, Théodule Abdou, is {f17.position:studying article 54}, his office said. That article lets {f16.who:him} step in after {f16.number:60} days. Naïma Kersaint, who had {f18.position:demanded an independent doctor's opinion}, said: "{f24:They lied for 36 hours.}" Spokeswoman Perrine Mokoena {f25:offered her resignation}, which was declined.

In {f15.time:2015}, when Mr Doumarc was at the finance ministry, he was absent for {f15.number:five} weeks {f15.what:with a bad back}.

=== key
f1.time compatible A=2022-11-08 evening B=2022-11-08T17:15~ | the admission to hospital
f26.time compatible B=2022-11-08T16:15 C=2022-11-08 | the collapse
f27.what compatible A=visit to the sugar works C=visiting a factory | what he was doing that day
f28.place same A=Queen Amaryllis Hospital B=Queen Amaryllis | the hospital
f2.what differs A=a feverish cold B=stroke C=stroke | the illness
f3.status changed B=speaks slowly C=speaks without difficulty | his speech
f4.status changed A=works from bed C=duties handed over | his work
f5.time differs A=Friday C=Saturday | the summit
f6.who changed A=the foreign minister C=the trade minister | who goes to the summit
f7.status same A=cut short B=over | the visit to the works
f7.cause differs A=timetable B=his collapse | why the visit ended
f8.time changed A=<=2 days C=>=10 days | how long he stays in hospital
f9.number differs B=10 seconds C=2 minutes~ | how long the incident lasted
f11.age same B=68 C=68 | Doumarc
f13.time differs B=before 18:00 C=21:00~ | the scan
f15.time differs B=2016 C=2015 | his earlier absence
f15.number same B=5 C=5 | weeks of absence
f15.what differs B=heart operation C=bad back | why he was absent
f16.who same B=the speaker C=the speaker | who takes over under article 54
f16.number differs B=30 days C=60 days | after how long
f17.position changed B=no step needed C=studying article 54 | the speaker
f18.position same B=independent medical report C=independent doctor's opinion | what the opposition leader demands
f20.what differs B=left arm C=right arm | the weak arm
f12 only B | the hospital staff as source
f14 only B | the spokeswoman's words
f21 only C | the neurologist's hope
f22 only C | the deputy
f24 only C | "They lied for 36 hours"
f25 only C | the spokeswoman's offer to resign
