story: naps-study-lakemont
kind: health

=== report A | outlet: Ohio Valley Gazette | published: 2022-09-14
# {f1.what:Short naps} linked to {f2.what:lower blood pressure}, {f3.who:Lakemont} study finds

By Denise Okafor-Brandt

People who {f1.what:lie down for half an hour} or less after lunch have slightly {f2.what:lower blood pressure} than those who stay awake, according to a study led by doctors at {f3.who:Lakemont University Medical Center}. Those who sleep for longer gain nothing from it.

The results, published {f4.time:on Tuesday} in the Annals of Preventive Cardiology, come from {f5.number:1,206} men and women over 55 in {f6.place:four counties of southern Ohio}. Each of them wore a sleep sensor on the wrist and a blood-pressure cuff on the upper arm for {f7.time:two weeks} in {f18:the spring of 2021}.

Among the short nappers, the upper value was {f8.number:4.1} points lower on average. "{f9.wording:It is a small effect, about what you'd get from cutting down on salt}," said {f10.name:Dr. Marguerite Solano}, 46, {f10.role:the cardiologist who led the study}. "I would not throw away anyone's pills because of it."

Of the participants, 389 took a nap on most days, 212 of them for no more than 30 minutes. The remaining 177, who slept for an hour on average, had values like those of people who did not nap at all. Solano believes that they may be making up for bad nights.

The study {f12.status:cannot show} that naps are the cause, she stressed. Retired people with quiet lives might simply have more time to rest. A trial in which volunteers will be told at random to nap or not to nap {f14.status:is planned} for {f14.time:next year}, in Cincinnati and Dayton, with 800 participants.

Not all are persuaded. "{f15:They left out everybody with a night job}, and that's one in six people around here," said Dr. Winston Achterberg, a sleep researcher in Pittsburgh who had no part in the work. He praised the sensors, though. An earlier and much larger study, from 2015, had relied on questionnaires and had found naps to be harmful.

The work was paid for by {f16:the state's health research fund}, which gave {f16:$1.1 million}. Solano and two of her co-authors have received {f17:speaking fees from a maker of blood-pressure monitors}, the article notes.

Among those who took part is Earl Pfeiffer, 71, a retired bus driver from Portsmouth. He naps for 20 minutes every day in a chair that his wife has twice tried to give away. "Now I've got it in writing," he said.

=== report B | outlet: Health in Brief | published: 2022-09-15
# {f1.what:Nap}, but {f1.what:keep it short}

Older people who {f1.what:doze for up to 30 minutes} in the daytime have {f2.what:marginally better blood-pressure readings}, {f8.number:around four} points on average, than those who don't, research from {f3.who:Lakemont University} in the US suggests. More than {f5.number:1,200} people from {f6.place:Ohio} were monitored for {f7.time:a fortnight} for the article, which appeared {f4.time:two days ago}. {f10.name:Marguerite Solano}, {f10.role:the lead author}, compared the difference to {f9.wording:cutting down on salt} and cautioned that {f12.status:cause and effect have not been established}. A randomised trial {f14.status:is to follow} {f14.time:in 2023}.

=== key
f1.what same A=naps of half an hour or less B=naps of up to 30 minutes | what was studied
f2.what same A=lower blood pressure B=better blood pressure | the effect
f3.who compatible A=Lakemont University Medical Center B=Lakemont University | who did the study
f4.time same A=2022-09-13 B=2022-09-13 | when it was published
f5.number compatible A=1206 B=>1200 | participants
f6.place compatible A=four counties of southern Ohio B=Ohio | where they live
f7.time same A=two weeks B=a fortnight | how long they were monitored
f8.number compatible A=4.1 B=4~ | the difference in points
f9.wording compatible A=It is a small effect, about what you'd get from cutting down on salt B=cutting down on salt | Solano's comparison
f10.name same A=Marguerite Solano B=Marguerite Solano | the author
f10.role same A=cardiologist who led the study B=lead author | her part
f12.status same A=not shown B=not established | cause and effect
f14.status same A=planned B=planned | the trial
f14.time same A=2023 B=2023 | when the trial will be
f15 only A | those with night jobs were left out
f16 only A | who paid and how much
f17 only A | the authors' fees
f18 only A | when they were measured
