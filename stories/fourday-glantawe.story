story: fourday-glantawe
kind: education

=== report A | outlet: Glantawe Post | published: 2024-06-13
# Four-day week to be tried at {f3.number:three} Glantawe schools

By Siwan Prothero

{f3.number:Three} secondary schools in Glantawe will close {f4:on Friday afternoons and, every second week, for the whole of Friday} from {f5.time:September} in what the council calls {f6.what:the first trial of its kind in Wales}.

The county council's cabinet {f2.status:approved} the pilot on {f7.time:Wednesday} by {f8.number:six votes to two}. It will run {f9.time:for two school years} at {f28:Ysgol Bryn Derwen, Ysgol Gyfun Cae Mawr and St Teilo's}, which have {f10.number:2,940} pupils between them.

Lessons lost on Fridays will be made up by {f11.what:lengthening the other days by 35 minutes}. Pupils whose parents work {f12.status:will be looked after} at school {f12.what:at no charge}; {f13:some 400} places are planned.

"{f14:We are losing a teacher a month to Bristol and we have stopped pretending that we can outbid it}," said {f15.role:the cabinet member for education}, {f15.name:Gwenllian Ashworth-Rees}. The aim, she said, was {f16.cause:to make teaching posts easier to fill}: {f29:31} of them stand empty in the county, most in physics, mathematics and Welsh.

Money played no part, according to the council. It expects to spend {f17:£190,000} a year more than now, chiefly on the Friday clubs. A study from a district in the north of Finland, which tried something similar in 2017, {f19:found no change in results}, but applications for posts there doubled.

The teaching union UAC {f20:supports the trial}; its county secretary, Emrys Ashworth, is the brother-in-law of the cabinet member and took no part in the talks. The bus company Cymer {f21:has yet to agree} to new timetables.

Parents for Five, a group formed in April, handed in a petition with {f23.number:3,112} signatures. "{f24:Fridays are when the dinner is the only hot one some of them get}," said its founder, {f22:Carys Onyango}, 38, who has two children at Cae Mawr. The council promised {f25:free meals on Fridays} for all who qualify.

An independent team from the University of Tawe will report {f26:in the spring of 2026}. {f27.who:The full council} {f27.status:could still halt} the pilot on {f27.time:4 July}, for which the opposition has tabled a motion.

Cae Mawr was itself threatened with closure in 2014, when it had 410 pupils. It now has 905.

=== report B | outlet: Ysgolion Bulletin | published: 2024-06-14
# Glantawe tries a shorter week

From {f5.time:the autumn term} {f3.number:three} secondary schools in Glantawe will shorten their week, {f11.what:with longer lessons from Monday to Thursday in exchange for Friday time off}, the county's cabinet {f2.status:decided} {f7.time:this week} in {f8.number:a 6-2 vote}. {f6.what:No Welsh authority has done this before}. The {f9.time:two-year} experiment, which involves {f10.number:nearly 3,000} pupils, is meant {f16.cause:to attract teachers}, {f15.role:education chief} {f15.name:Gwenllian Ashworth-Rees} says, and {f12.what:free} supervision {f12.status:will be on offer} for those who need it. Opponents have collected {f23.number:more than 3,100} signatures, and {f27.who:the whole council} {f27.status:may yet stop} the plan {f27.time:in July}.

=== key
f2.status same A=approved B=approved | the trial
f3.number same A=3 B=3 | schools
f5.time same A=2024-09 B=2024-09 | when it begins
f6.what same A=first in Wales B=first in Wales | what the trial is
f7.time compatible A=2024-06-12 B=this week | the decision
f8.number same A=6-2 B=6-2 | the vote
f9.time same A=2 years B=2 years | how long it lasts
f10.number compatible A=2940 B=3000~ | pupils
f11.what compatible A=other days 35 minutes longer B=longer from Monday to Thursday | how the lost time is made up
f12.status same A=planned B=planned | care for pupils on Fridays
f12.what same A=free B=free | the care
f15.name same A=Gwenllian Ashworth-Rees B=Gwenllian Ashworth-Rees | who speaks for the council
f15.role compatible A=cabinet member for education B=education chief | her office
f16.cause same A=to fill posts B=to fill posts | why it is done
f23.number compatible A=3112 B=>3100 | signatures
f27.who same A=full council B=full council | who could stop it
f27.status same A=possible B=possible | a stop to the trial
f27.time compatible A=2024-07-04 B=2024-07 | when
f4 only A | the times off
f13 only A | places planned
f14 only A | a teacher a month
f17 only A | the cost
f19 only A | the Finnish study
f20 only A | the union
f21 only A | the bus company
f22 only A | the founder of the parents' group
f25 only A | free meals on Fridays
f26 only A | when the report is due
f28 only A | the names of the schools
f29 only A | empty posts
f24 only A | the founder's words
