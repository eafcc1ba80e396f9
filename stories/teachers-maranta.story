story: teachers-maranta
kind: labour

=== report A | outlet: Ministry of Education of Lower Maranta | published: 2025-09-03T08:30
# {f1.status:Agreement} reached: pupils back in class {f2.time:tomorrow}

After {f3.time:19 hours} of negotiation the Government of Lower Maranta and the Teachers' Federation {f1.status:reached an agreement} in the night to Wednesday which brings the strike of {f4.number:eleven} school days to an end. Lessons resume {f2.time:on Thursday, 4 September}.

Salaries will rise by {f5.number:nine per cent} in two steps over {f5.time:24 months}. In addition each teacher receives a single payment of {f6.money:1,200 dollars} with the October salary; those working less than half time receive 600. From next year no class in primary school is to have more than {f7.number:26} pupils.

The agreement, whose cost comes to {f8.money:340 million dollars}, will be financed within the existing budget. There {f9.certainty:will be no increase in taxes}.

Minister of Education {f18.name:Faisal Thorvald} thanked {f10.who:the retired judge Adaeze Lindqvist}, who had acted as mediator. "{f11.wording:Nobody got everything, and the children get their teachers back}," he said.

Both negotiating teams {f12.position:will recommend that the terms be accepted}. The Federation's {f13.number:62,000} members are to vote on them by mid-September.

Nurses in the public service settled for seven per cent in April.

=== report B | outlet: Teachers' Federation, Strike Bulletin no. 12 | published: 2025-09-03T11:00
# We go back with our heads up. But not just yet

Colleagues,

{f3.time:Nineteen hours}, four pots of coffee and one broken chair: there {f1.status:is a provisional text}. Your negotiators initialled it at ten to four this morning. It is yours to take or to throw out.

What is in it? {f5.number:Nine per cent} for everybody, {f21:five now and four next September}. {f6.money:Twelve hundred dollars}, once, before the winter. A ceiling of {f7.number:24} children in the lower school. What is not in it: the assistants. There are {f19:8,400 of them}, they stood with us in the rain for {f4.number:thirteen} school days, and the Minister would not hear their name.

That is why your committee, by six votes to five, {f12.position:makes no recommendation}. Read it, talk about it, decide. Ballot papers go out on Friday to all {f13.number:62,000} of you and must be back on the 13th.

The pickets stand down tonight. There are classrooms to be aired and timetables to be mended, and for that we have asked for two days. Teaching starts again {f2.time:on Monday, September 8}, not before.

Our thanks go to {f10.who:Bishop Caspar Njoroge}, who sat between the two sides all night and let neither of them leave. He had done the same in 2021, when five per cent was called a miracle.

To those who write that we were driven back by the court order: {f14.status:there is no court order}. There was an application, and the Government withdrew it on Monday.

{f20.name:Oona Kranz-Baptiste}, President

=== report C | outlet: The Maranta Standard | published: 2025-09-15
# Teachers say {f1.status:yes} to {f5.number:nine} per cent, with a grumble

By Leocadia Finch

Lower Maranta's teachers {f1.status:have accepted} the pay settlement that ended their walkout, with {f15:71 per cent in favour}, the union said on Sunday. A little more than half of its {f13.number:some 60,000} members returned their papers.

It gives them {f5.number:nine per cent} more, spread over {f5.time:30 months}, and a lump sum of {f6.money:1,200 dollars} that has already led to quarrels, because part-timers will get half of it or less.

The money has to come from somewhere. {f18.name:Faisal Thorvald}, who on the morning of the deal had promised that taxpayers would not notice it, told the assembly's finance committee on Friday that a rise in property tax "{f9.certainty:cannot be excluded}". The package would cost {f8.money:430 million dollars}, he said, because his officials had forgotten the pensions.

"{f11.wording:Nobody got everything, but the children got their teachers back}," he had said after the night of talks. He was in no mood to repeat it.

The strike, the longest in the province since 1988, had closed 740 of its 910 schools for {f4.number:eleven} days. It ended, as far as parents could see, because judges {f14.status:had ordered} an end to it: the union faced a fine of 2 million dollars for each further day.

{f20.name:Oona Kranz-Baptiste}, 49, will not be there when the second instalment is paid. {f16:She announced on Sunday that she will step down at the congress in March}. It was the classroom assistants, left out of the deal, she said, that had cost her her sleep. They are now {f17:balloting on a strike of their own}.

=== key
f1.status changed A=agreed B=agreed provisionally C=accepted by the members | the pay deal
f2.time differs A=2025-09-04 B=2025-09-08 | when lessons begin again
f3.time same A=19 hours B=19 hours | the length of the talks
f4.number differs A=11 B=13 C=11 | school days lost to the strike
f5.number same A=9 per cent B=9 per cent C=9 per cent | the rise
f5.time differs A=24 months C=30 months | over what time it comes
f6.money same A=USD 1200 B=USD 1200 C=USD 1200 | the lump sum
f7.number differs A=26 B=24 | the largest class in primary school
f8.money differs A=USD 340m C=USD 430m | the cost
f9.certainty changed A=no tax rise C=tax rise possible | whether taxes rise
f10.who differs A=retired judge Adaeze Lindqvist B=Bishop Caspar Njoroge | the mediator
f11.wording differs A=nobody got everything, and the children get their teachers back C=nobody got everything, but the children got their teachers back | the minister's words
f12.position differs A=both sides recommend B=no recommendation | what the union's negotiators advise
f13.number compatible A=62000 B=62000 C=60000~ | members of the union
f14.status differs B=no court order C=ordered by judges | the court on the strike
f16 only C | the union president steps down
f15 only C | the result of the ballot
f17 only C | the assistants' ballot
f18.name same A=Faisal Thorvald C=Faisal Thorvald | the minister
f19 only B | the number of assistants
f20.name same B=Oona Kranz-Baptiste C=Oona Kranz-Baptiste | the union's president
f21 only B | the two steps
