story: plane-skiplane-nahanna
kind: rescue

=== report A | outlet: Mackenzie Valley Post | published: 2020-03-16
# Ski-plane {f1.status:down} on {f2.place:frozen lake}; {f3.who:prospector} walks out

By Shirley Norwegian-Blake

FORT LIARDE, N.W.T. - {f3.who:A prospector} {f4.status:walked} {f5.number:40} kilometres to a winter road to bring help for two people left in a ski-plane that {f1.status:crashed} {f2.place:on Little Doctor's Lake} on {f6.time:Wednesday}. Both {f7.status:were lifted out} on Saturday, {f7.what:one of them with a broken back}.

{f3.name:Len Sabourin}, {f3.age:59}, {f8.what:followed a wolf track} {f8.what:and slept in a snow hole}. {f9.who:A grader operator} {f9.status:found him} sitting on a snowbank. "{f10.wording:I had one sock and two ideas}," he said.

{f11.cause:A ski had caught in overflow}, {f12.source:the pilot}, {f12.name:Amy Beaulac}, told rescuers. The plane's emergency beacon {f13.status:worked}, but {f14.who:the air force} {f14.position:took it for a false alarm}. Her employer, {f15.name:Liarde Air}, {f15.status:had reported her overdue} {f15.time:on Wednesday night}.

{f16.who:The premier}, {f16.name:Norman Etchinelle}, {f16.position:wants an explanation}. {f17.what:The aircraft} {f17.status:went through the ice} on Sunday. {f18.who:Divers} {f18.status:will fetch} {f18.what:the ore samples}, which {f19.who:a Toronto company} {f19.what:says are worthless}. {f20:In 1957 a trapper had walked the same valley in nine days, after his canoe was stolen by a bear, he swore}.

=== report B | outlet: Dominion Press | published: 2020-03-18
# Military {f14.position:sorry} after hiker had to save plane crash pair

YELLOWSTONE, N.W.T. (Dominion Press) - {f14.who:The air force} {f14.position:apologized} Wednesday for not having searched for a ski-plane which {f1.status:went down} {f2.place:on a gravel bar of the Nahannie} {f6.time:last Tuesday}. Its beacon {f13.status:had not gone off}, but the airline, {f15.name:Liarde Air}, {f15.status:had called} {f15.time:the next morning}.

It was left to {f3.name:Len Sabourin}, {f3.age:59}, {f3.who:a geology student's father}, to {f4.status:go for help}. He {f5.number:covered 40} kilometres, {f8.what:keeping to the river}, before {f9.who:a truck driver} {f9.status:came upon him}. "{f10.wording:I had one sock and two good ideas}," he said.

Those he had left behind {f7.status:were flown out} on Saturday; {f7.what:the worse hurt has a shattered hip}. {f12.name:Amy Beaulac}, {f12.source:an instructor who was in the right-hand seat}, said that {f11.cause:the engine had stopped}.

{f16.name:Norman Etchinelle}, {f16.who:a member of Parliament}, {f16.position:accepted the apology}. {f17.what:The wreck} {f17.status:has been dragged to safety}. {f18.what:The rock samples} aboard, {f19.who:a company in Toronto} {f19.what:says, promise gold}; {f18.who:a helicopter} {f18.status:picked them up}. {f21:Sabourin's feet will be saved, doctors say}.

=== key
f1.status same A=crashed B=went down | the plane
f2.place differs A=lake B=gravel bar of a river | where
f3.who differs A=prospector B=a student's father | Sabourin
f3.name same A=Len Sabourin B=Len Sabourin | who walked out
f3.age same A=59 B=59 | his age
f4.status same A=walked B=go for help | he
f5.number same A=40 B=40 | kilometres
f6.time differs A=2020-03-11 B=2020-03-10 | when it crashed
f7.status same A=lifted out B=flown out | the two left behind
f7.what differs A=broken back B=shattered hip | the injury
f8.what differs A=wolf track B=the river | what he followed
f9.who differs A=grader operator B=truck driver | who found him
f9.status same A=found him B=came upon him | the find
f10.wording differs A=two ideas B=two good ideas | his words
f11.cause differs A=ski caught in overflow B=engine stopped | why
f12.source differs A=pilot B=instructor | Beaulac, on whose word
f12.name same A=Amy Beaulac B=Amy Beaulac | who gives the cause
f13.status differs A=worked B=had not gone off | the beacon
f14.who same A=air force B=air force | who did not search
f14.position compatible A=took it for a false alarm B=apologized | the air force
f15.name same A=Liarde Air B=Liarde Air | the airline
f15.status same A=reported her overdue B=called | the airline's alarm
f15.time differs A=Wednesday night B=the next morning | when the airline gave the alarm
f16.who differs A=premier B=member of Parliament | Etchinelle's office
f16.name same A=Norman Etchinelle B=Norman Etchinelle | the politician
f16.position changed A=wants an explanation B=accepted the apology | the politician
f17.what same A=aircraft B=wreck | the plane
f17.status differs A=went through the ice B=dragged to safety | the wreck
f18.who differs A=divers B=helicopter | who fetches the samples
f18.status changed A=will fetch B=picked up | the samples
f18.what same A=ore samples B=rock samples | the samples
f19.who same A=Toronto company B=company in Toronto | who judges the samples
f19.what differs A=worthless B=promise gold | the samples' worth
f20 only A | the trapper
f21 only B | his feet
