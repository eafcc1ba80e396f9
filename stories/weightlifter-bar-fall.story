story: weightlifter-bar-fall
kind: sport

=== report A | outlet: Kaspi Sport | published: 2025-05-19
# Weightlifter {f1.status:collapses} after record lift

ASHKABERD (Kaspi) - The weightlifter Murad Aliyar-Sen {f1.status:collapsed} on Sunday seconds after a {f3.what:clean and jerk} of {f4.number:231} kilograms that gave him {f2.what:a continental record}. The bar {f5.status:fell} on {f5.place:his left foot}.

Doctors {f6.status:revived} him {f6.place:on the platform}. He is {f7.status:in intensive care} at the Red Crescent hospital with {f8.what:an irregular heartbeat}, said {f9.role:the team manager}, Farhad Ostovar. The record {f10.status:stands}, {f10.who:the jury} decided {f10.what:by two votes to one}.

Aliyar-Sen, {f11.age:24}, had lost {f12.what:five kilograms} {f12.time:in three days} to make his weight class. {f13.who:His trainer}, who is his {f13.role:father}, said that was usual. "{f14.wording:A lifter knows what his body can carry}," he told state television.

{f15.who:The world federation} {f15.status:ordered} {f15.what:a doping test}; {f16.status:no result is known}. {f17.who:The sports ministry} {f17.position:has forbidden the team to speak to foreign media}. {f18.who:The Bulgarian delegation} {f18.position:asked for stricter rules on weight loss}.

The championships {f19.status:continued} {f19.time:after an hour}. {f20.what:The silver medal} went to {f20.who:the Armenian Tigran Sahak-Orb}. In 2012 {f21.who:a lifter from the same club} {f21.status:died} {f21.place:in training}. The hall was {f22.what:half empty}; {f23.who:schoolchildren} had been given free tickets. His wedding, set {f24.time:for 7 June}, {f24.status:is to go ahead}.

=== report B | outlet: Iron Monthly, online | published: 2025-05-24
# Eleven seconds with 231 kilos

He held it; nobody disputes that. Murad Aliyar-Sen, {f11.age:24}, had {f4.number:231} kilograms above his head, {f2.what:a world record} in the {f3.what:snatch}, and then his knees {f1.status:gave way}. The weights {f5.status:landed} on {f5.place:his right hand}.

It was {f25:the clock on the wall that I looked at}. For eleven seconds nobody moved. Then {f26:a volunteer} jumped on the stage, and the heart {f6.status:was made to beat again} {f6.place:in the ambulance}. Since Thursday he {f7.status:has been out of intensive care}. The trouble was {f8.what:a tear in the main artery}, according to Farhad Ostovar, {f9.role:the federation's physician}.

{f10.who:The judges} {f10.what:were unanimous}: the lift {f10.status:counts}. Whether it should is another matter, as the lifter had sweated off {f12.what:five kilos} {f12.time:in a week}. "{f14.wording:A lifter always knows what his body can carry}," says {f13.who:the man who coaches him}, {f13.role:an uncle}.

{f15.what:The drug test} on which {f15.who:the international body} {f15.status:had insisted} {f16.status:was negative}. Journalists from abroad {f17.position:may talk to the team again}, {f17.who:the ministry of sport} let it be known. {f18.who:The Bulgarians} {f18.position:want the weigh-in moved to the evening before}.

The competition {f19.status:went on}, {f19.time:after twenty minutes}, which shocked many. {f20.who:An Armenian, Sahak-Orb}, took {f20.what:second place}. It is thirteen years since {f21.who:a boy from Aliyar-Sen's own club} {f21.status:lost his life} {f21.place:during a competition}. There were {f22.what:few spectators}, apart from {f23.who:soldiers} who had been ordered to attend. The wedding {f24.status:has been put off}, {f24.time:to the autumn}. {f27:The bar has been sold to a collector.}

=== key
f1.status same A=collapsed B=knees gave way | the lifter
f2.what differs A=continental record B=world record | the record
f3.what differs A=clean and jerk B=snatch | the lift
f4.number same A=231 B=231 | the weight in kg
f5.status same A=fell B=landed | the bar
f5.place differs A=left foot B=right hand | where the bar fell
f6.status same A=revived B=made to beat again | the lifter
f6.place differs A=platform B=ambulance | where he was revived
f7.status changed A=intensive care B=out of intensive care | his condition
f8.what differs A=irregular heartbeat B=torn artery | the illness
f9.role differs A=team manager B=federation's physician | Ostovar
f10.status same A=stands B=counts | the record
f10.who same A=jury B=judges | who decided
f10.what differs A=two to one B=unanimous | the decision
f11.age same A=24 B=24 | the lifter
f12.what same A=5 kg B=5 kg | what he lost
f12.time differs A=3 days B=a week | in what time
f13.who same A=trainer B=the man who coaches him | who speaks of the body
f13.role differs A=father B=uncle | what the trainer is to him
f14.wording differs A=knows B=always knows | the trainer's words
f15.who same A=world federation B=international body | who ordered the test
f15.status same A=ordered B=insisted | the test
f15.what same A=doping test B=drug test | what was ordered
f16.status changed A=no result B=negative | the result
f17.who same A=sports ministry B=ministry of sport | who decides on interviews
f17.position changed A=forbidden B=allowed again | talks with foreign media
f18.who same A=Bulgarian delegation B=Bulgarians | who makes a demand
f18.position differs A=stricter rules on weight loss B=weigh-in the evening before | what the Bulgarians want
f19.status same A=continued B=went on | the competition
f19.time differs A=1 hour B=20 minutes | after what time
f20.what same A=silver B=second place | the rank
f20.who same A=Armenian Tigran Sahak-Orb B=Armenian Sahak-Orb | who came second
f21.who same A=lifter from the same club B=boy from his club | the earlier victim
f21.status same A=died B=lost his life | the earlier victim
f21.place differs A=training B=competition | where
f22.what same A=half empty B=few spectators | the hall
f23.who differs A=schoolchildren B=soldiers | who sat there
f24.status changed A=goes ahead B=put off | the wedding
f24.time changed A=2025-06-07 B=autumn | the wedding
f25 only B | the clock
f26 only B | the volunteer
f27 only B | the bar
