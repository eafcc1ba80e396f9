story: fire-bus-depot-lusenga
kind: fire

=== report A | outlet: Lusenga Daily | published: 2021-05-04
# {f1.number:Forty} buses {f2.status:burnt}; {f3.who:strikers} suspected

By Mwila Kabwe

{f1.number:Forty} buses {f2.status:went up in flames} {f4.time:in the early hours of Monday} at {f5.place:the northern depot} of Lusenga's {f6.what:municipal} transport company. The police suspect {f3.who:strikers}, {f7.role:inspector} {f7.name:Harriet Zimba} said, but {f8.certainty:have no proof}.

{f9.who:A cleaner}, {f9.name:Felix Mubanga}, {f9.age:39}, {f10.what:drove six buses out of the fire}. {f11.who:The management} {f11.status:has rewarded him} {f11.what:with a month's pay}. "{f12.wording:I have no licence, I only know which pedal is which}," he said.

{f13.who:The drivers} had been on strike {f13.time:since Thursday} {f13.cause:over the new shift plan}. Their leader, {f14.name:Cosmas Phiri-Daka}, {f14.status:was picked up} {f14.place:at his home}. {f15.who:The trade union congress} {f15.position:threatens a general strike}.

{f16.what:Diesel from a torn hose} {f16.status:flowed} into the Lusenga stream. {f17.who:The neighbours}, {f17.status:who were evacuated}, {f17.status:are back}. {f18.who:The army} {f18.status:lends} {f18.number:20} {f18.what:lorries} with benches.

The buses {f19.status:were insured}; the mayor, {f20.name:Patience Sakala}, {f20.position:wants to replace them with electric ones}. {f21.who:The Chinese maker} {f21.status:can deliver} {f21.time:within a year}. {f22.what:School exams} {f22.status:go ahead}, as pupils are being driven by parents.

{f23:In the last fire, in 2014, eleven buses burned; a cigarette end was the cause}.

=== report B | outlet: Southern Cross Wire | published: 2021-05-05
# Bus strike called off after depot fire

LUSENGA (SCW) - Drivers in Lusenga went back to work on Wednesday, as far as there was still something to drive: {f1.number:forty} buses {f2.status:were destroyed} by fire {f4.time:on Sunday evening} in {f5.place:the southern depot} of {f6.what:a private} bus company.

{f3.who:Thieves who were siphoning diesel} caused it, said {f7.name:Harriet Zimba}, {f7.role:spokeswoman for the fire brigade}; {f8.certainty:there was no longer any doubt}. {f14.name:Cosmas Phiri-Daka}, {f13.who:the drivers'} leader, {f14.status:has been released}. He had been arrested {f14.place:at a church}.

They had stopped work {f13.time:last Thursday} {f13.cause:because wages were late}. The {f15.who:trade union congress}, {f15.position:which called for calm}, acted as go-between.

{f9.who:A watchman}, {f9.name:Felix Mubanga}, {f9.age:39}, {f10.what:saved six vehicles by driving them away}. {f11.who:The passengers' association} {f11.status:has given him} {f11.what:a bicycle}. "{f12.wording:I have no licence, I just know which pedal is which}," he said.

{f16.what:Foam from the fire engines} {f16.status:ran} into the stream. {f17.who:People in the streets around} {f17.status:cannot yet return}. {f18.number:Twenty} {f18.what:coaches} {f18.status:have been hired} from {f18.who:a church}.

{f19.status:There was no insurance}. {f20.name:Patience Sakala}, mayor of Lusenga, {f20.position:would prefer a tramway}. {f21.who:The maker of the buses, in China}, {f21.status:could send new ones} {f21.time:in twelve months}. {f22.what:Examinations} {f22.status:were put off by a week}.

{f24:One driver in three is a woman, the highest share in the country}.

=== key
f1.number same A=40 B=40 | the buses lost
f2.status same A=went up in flames B=destroyed by fire | the buses
f3.who differs A=strikers B=thieves | who is held to have caused it
f4.time differs A=2021-05-03 early B=2021-05-02 evening | when
f5.place differs A=northern depot B=southern depot | where
f6.what differs A=municipal B=private | the company
f7.role differs A=police inspector B=fire brigade spokeswoman | Zimba's post
f7.name same A=Harriet Zimba B=Harriet Zimba | who speaks of the cause
f8.certainty differs A=suspected, no proof B=certain | who did it
f9.who differs A=cleaner B=watchman | Mubanga's work
f9.name same A=Felix Mubanga B=Felix Mubanga | the rescuer of buses
f9.age same A=39 B=39 | his age
f10.what same A=drove six buses out B=saved six vehicles by driving them away | what he did
f11.who differs A=management B=passengers' association | who rewarded him
f11.status same A=rewarded B=given | the reward
f11.what differs A=a month's pay B=a bicycle | the reward
f12.wording differs A=I only know B=I just know | his words
f13.who same A=drivers B=drivers | who struck
f13.time same A=2021-04-29 B=2021-04-29 | since when
f13.cause differs A=new shift plan B=late wages | why
f14.name same A=Cosmas Phiri-Daka B=Cosmas Phiri-Daka | their leader
f14.status changed A=picked up B=released | the leader
f14.place differs A=at his home B=at a church | where he was arrested
f15.who same A=trade union congress B=trade union congress | the congress
f15.position differs A=threatens a general strike B=called for calm | the congress
f16.what differs A=diesel B=foam | what ran into the stream
f16.status same A=flowed B=ran | it
f17.who same A=neighbours B=people in the streets around | who had to leave
f17.status differs A=back B=cannot yet return | they
f18.who differs A=army B=a church | who lends vehicles
f18.status differs A=lends B=hired | the vehicles
f18.number same A=20 B=20 | the vehicles
f18.what differs A=lorries B=coaches | the vehicles
f19.status differs A=insured B=no insurance | the buses
f20.name same A=Patience Sakala B=Patience Sakala | the mayor
f20.position differs A=electric buses B=tramway | what the mayor wants
f21.who same A=Chinese maker B=maker in China | the maker
f21.status same A=can deliver B=could send | new buses
f21.time same A=1 year B=12 months | when
f22.what same A=school exams B=examinations | the exams
f22.status differs A=go ahead B=put off | the exams
f23 only A | the fire of 2014
f24 only B | women drivers
