story: vaccine-theft-mwalira
kind: crime

=== report A | outlet: Southern Lake Post | published: 2024-05-23
# Thieves break into Mwalira store, {f2.what:yellow fever} vaccine {f3.status:spoiled}

MWALIRA - Burglars who broke into the regional vaccine store at Mwalira on {f4.time:Tuesday night} {f5.what:took the generator}. As the {f6.what:cold room} was left without power, {f7.number:48,000} doses of vaccine against {f2.what:yellow fever} {f3.status:were spoiled}.

{f8.who:The watchman}, {f8.name:Elias Mhango}, was {f8.status:found bound} by {f9.who:a cleaner} {f9.time:at dawn}. He {f10.status:is in hospital} with {f10.what:a head wound}. Police say that there were {f11.number:four} men, and that {f12.what:they spoke with an accent from across the border}. The thieves had {f13.what:cut a hole in the fence}.

"{f14.wording:They stole a thing worth a goat and destroyed a thing worth a village}," said {f15.name:Dr Tiwonge Kaluwa}, the {f15.role:regional health officer}. {f16.what:The alarm} {f16.status:had been out of order} {f16.time:since March}, she said, and the firm that looks after it had been told.

The {f17.what:vaccination campaign}, due to begin on {f17.time:Monday}, {f17.status:will be put off} by three weeks. {f18.who:The United Children's Appeal} {f18.status:has promised to replace the doses}. {f19.who:The minister} {f19.position:wants vaccine stores guarded by soldiers}. Parents {f20.position:were asked not to come to the clinics}.

Last year a theft of {f22:solar panels} from a clinic at Chitope was solved within a week.

=== report B | outlet: Health Beat Africa | published: 2024-05-24
# {f8.who:Guard} {f10.status:arrested} over loss of vaccine in Mwalira

{f8.name:Elias Mhango}, {f8.who:the night guard} who had been {f8.status:discovered tied up} in the vaccine depot of Mwalira, {f10.status:is in a police cell}: he had {f10.what:not a scratch}, a doctor told investigators, and the thieves {f13.what:had been let in by the gate}.

{f4.time:In the night to Wednesday} they {f5.what:carried off the batteries} of the {f6.what:cold store}, which thereupon warmed up. {f7.number:Forty-eight thousand} doses of {f2.what:measles} vaccine {f3.status:had to be thrown away}. It was {f9.who:a lorry driver} who {f9.time:early in the morning} untied Mr Mhango. According to him the {f11.number:four} intruders {f12.what:did not say a word}.

"{f14.wording:They stole a thing worth a goat and destroyed a thing worth a town}," was the comment of {f15.name:Tiwonge Kaluwa}, {f15.role:who is in charge of vaccination at the ministry}. {f16.what:The alarm system} {f16.status:had been disconnected} {f16.time:for two months}, because the bill was not paid.

Nevertheless the {f17.what:round of vaccinations} {f17.status:starts as planned} on {f17.time:Monday}, with stocks borrowed from the capital. {f18.who:The United Children's Appeal} {f18.status:is examining whether it can help}. Mothers {f20.position:should bring their children}, a circular says. As for the proposal of {f19.who:the minister} {f19.position:to have soldiers guard such depots}, {f23:the army has said no}.

=== key
f2.what differs A=yellow fever B=measles | the vaccine
f3.status same A=spoiled B=thrown away | the vaccine
f4.time same A=2024-05-21/22 night B=2024-05-21/22 night | when
f5.what differs A=generator B=batteries | what was stolen
f6.what same A=cold room B=cold store | what was left without power
f7.number same A=48000 B=48000 | doses
f8.who same A=watchman B=night guard | Mhango
f8.name same A=Elias Mhango B=Elias Mhango | the guard
f8.status same A=found bound B=discovered tied up | the guard when found
f9.who differs A=cleaner B=lorry driver | who found him
f9.time same A=dawn B=early morning | when he was found
f10.status changed A=in hospital B=in custody | the guard
f10.what differs A=head wound B=not a scratch | his injury
f11.number same A=4 B=4 | thieves
f12.what differs A=foreign accent B=did not speak | how the thieves spoke
f13.what differs A=hole in the fence B=let in by the gate | how they got in
f14.wording differs A=a village B=a town | Kaluwa's words
f15.name same A=Tiwonge Kaluwa B=Tiwonge Kaluwa | who comments
f15.role differs A=regional health officer B=in charge of vaccination at the ministry | Kaluwa
f16.what same A=alarm B=alarm system | what did not work
f16.status differs A=out of order B=disconnected | the alarm
f16.time same A=March B=two months | since when
f17.what same A=vaccination campaign B=round of vaccinations | what was planned
f17.status changed A=put off B=starts as planned | the campaign
f17.time same A=2024-05-27 B=2024-05-27 | its planned start
f18.who same A=United Children's Appeal B=United Children's Appeal | who helps
f18.status differs A=promised B=examining | the help
f19.who same A=minister B=minister | who wants soldiers
f19.position same A=soldiers B=soldiers | what the minister wants
f20.position changed A=not to come B=should bring their children | what parents are told
f22 only A | the solar panels
f23 only B | the army's answer
