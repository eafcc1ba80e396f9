story: fire-boarding-house-thaba
kind: fire

=== report A | outlet: Mountain Kingdom Star | published: 2018-07-16
# {f1.who:Matron} praised after dormitory fire at Thaba girls' school

By Lineo Ramoholi

All {f3.number:118} girls {f4.status:got out} of a dormitory at Thaba girls' school that {f5.status:burned down} {f6.time:on Friday night}, because {f1.who:their matron} {f7.what:counted them down the stairs by torchlight}. {f8.who:A kitchen hand} {f9.status:perished}.

{f1.name:Mamello Sekonyana}, {f1.age:59}, {f10.what:had stuffed wet blankets under the doors}. The fire {f11.cause:came from a paraffin stove} which {f12.who:pupils} {f12.what:used in secret}, {f13.source:headmistress} {f13.name:Sister Agnes Lefu} said. {f14.who:The pupils} {f14.position:say it was the wiring}.

{f15.what:The windows} {f15.status:were barred}, {f15.cause:against burglars}; {f16.who:herdboys} {f16.status:tore out the bars} {f16.what:with their ponies}. "{f17.wording:I had one hundred and eighteen, and I would not go with one hundred and seventeen}," {f1.who:the matron} said.

{f18.number:Sixteen} girls {f18.status:are in hospital}, {f18.what:most with sprains}. {f19.who:The king} {f19.status:sent} {f19.what:blankets}. {f20.role:Education minister} {f20.name:Tsepo Mahao} {f20.position:ordered bars taken off all schools} within a month. {f21.who:The diocese}, {f21.what:which owns the school}, {f21.position:will rebuild it in stone}.

Lessons {f22.status:resume} {f22.time:on Thursday} {f22.place:in the church}. The kitchen hand's family {f23.status:has received} {f23.what:two cows}. {f24:In 1989 a fire at a boys' school in the lowlands claimed nine lives; bars had been there, too}.

=== report B | outlet: Southern Cross Wire | published: 2018-07-17
# Dormitory fire: {f14.who:pupils} blamed as inspectors find {f11.cause:faulty heater}

THABA (SCW) - {f11.cause:An electric heater} in {f12.who:a teacher's} room, {f12.what:left on against the rules}, caused the fire that {f5.status:destroyed} the boarding house of Thaba girls' school {f6.time:early on Saturday}, inspectors said.

{f3.number:One hundred and eighteen} girls {f4.status:were saved}. {f9.status:The only person to lose his life} was {f8.who:the night watchman}. That it was not worse is due to {f1.name:Mamello Sekonyana}, {f1.age:59}, {f1.who:a laundress}, who {f10.what:poured water over the doors} and {f7.what:counted the girls on their way down}. "{f17.wording:I had a hundred and eighteen, and I would not leave with a hundred and seventeen}," she said.

{f13.name:Sister Agnes Lefu}, {f13.source:who teaches mathematics there}, {f14.position:told reporters that pupils had spoken of sparks in the ceiling}.

{f15.what:The windows} {f15.status:had bars}, {f15.cause:to keep the girls in}. {f16.who:Shepherd boys} {f16.status:pulled them out} {f16.what:with a tractor}. Of {f18.number:sixteen} girls taken to hospital {f18.status:most have been discharged}; {f18.what:they had breathed smoke}.

{f19.what:Mattresses} {f19.status:came} from {f19.who:the royal household}. {f20.name:Tsepo Mahao}, {f20.role:the prime minister}, {f20.position:said that each school must decide about bars for itself}. {f21.who:The diocese}, {f21.what:to which the school belongs}, {f21.position:means to close it}.

Teaching {f22.status:begins again} {f22.time:on Thursday} {f22.place:in tents}. The victim's relatives {f23.status:were given} {f23.what:money}.

=== key
f1.who differs A=matron B=laundress | Sekonyana's work
f1.name same A=Mamello Sekonyana B=Mamello Sekonyana | the rescuer
f1.age same A=59 B=59 | her age
f3.number same A=118 B=118 | the girls
f4.status same A=got out B=saved | the girls
f5.status same A=burned down B=destroyed | the dormitory
f6.time differs A=2018-07-13 night B=2018-07-14 early | when
f7.what same A=counted them down the stairs B=counted the girls on their way down | what the rescuer did
f8.who differs A=kitchen hand B=night watchman | the victim
f9.status same A=perished B=lost his life | the victim
f10.what differs A=wet blankets under the doors B=water over the doors | how the rescuer held back the fire
f11.cause differs A=paraffin stove B=electric heater | the cause
f12.who differs A=pupils B=a teacher | who used it
f12.what same A=in secret B=against the rules | how it was used
f13.source differs A=headmistress B=mathematics teacher | Sister Agnes Lefu
f13.name same A=Sister Agnes Lefu B=Sister Agnes Lefu | the nun
f14.who same A=pupils B=pupils | the pupils
f14.position compatible A=it was the wiring B=sparks in the ceiling | the pupils on the cause
f15.what same A=windows B=windows | the windows
f15.status same A=barred B=had bars | the windows
f15.cause differs A=against burglars B=to keep the girls in | why
f16.who same A=herdboys B=shepherd boys | who pulled out the bars
f16.status same A=tore out B=pulled out | the bars
f16.what differs A=ponies B=tractor | with what
f17.wording differs A=I would not go B=I would not leave | her words
f18.number same A=16 B=16 | girls taken to hospital
f18.status changed A=in hospital B=discharged | these
f18.what differs A=sprains B=smoke | their injuries
f19.who same A=the king B=royal household | who sent help
f19.status same A=sent B=came | the help
f19.what differs A=blankets B=mattresses | the help
f20.role differs A=education minister B=prime minister | Mahao's office
f20.name same A=Tsepo Mahao B=Tsepo Mahao | the politician
f20.position differs A=bars off all schools B=each school decides | the politician on bars
f21.who same A=diocese B=diocese | the owner
f21.what same A=owns the school B=to which the school belongs | the owner
f21.position differs A=rebuild B=close | the owner's plan
f22.status same A=resume B=begins again | lessons
f22.time same A=2018-07-19 B=2018-07-19 | when
f22.place differs A=church B=tents | where
f23.status same A=received B=given | the victim's family
f23.what differs A=two cows B=money | what it got
f24 only A | the fire of 1989
