story: dolphin-ganges-rescue
kind: nature

=== report A | outlet: Awadh Mirror | published: 2026-02-11
# {f1.number:Two} river dolphins {f2.status:rescued} from {f3.place:canal} near Barhapur

BARHAPUR: {f1.number:Two} Ganges dolphins that {f4.cause:had followed a shoal of fish} into {f3.place:an irrigation canal} were {f2.status:carried back to the river} on {f5.time:Tuesday}. A third, {f6.what:a calf}, {f6.status:could not be found}.

The canal {f7.status:was being drained} {f7.cause:for repairs}, and the animals {f8.what:lay in knee-deep mud}. {f9.who:A washerman} {f9.what:alerted the forest department}. {f10.who:Volunteers of the Turtle Society} {f10.what:wrapped them in wet quilts} and {f11.what:drove them} to the river {f11.what:in a water tanker}, {f11.number:14} kilometres. {f12.who:Policemen} {f12.status:kept back the crowd}.

"{f13.wording:They are blind, and so they trust you}," said {f14.name:Dr Shailja Tewari}, the {f14.role:biologist who directed the rescue}. The larger one, {f15.what:a female of 90 kilos}, {f15.what:had wounds on the snout}, which were treated. Both {f16.status:were fitted with a tag}.

{f17.who:The irrigation department} had been asked to leave some water in the canal, but {f17.status:had refused}. It is now {f18.position:willing to put a net across its mouth}. {f19.who:The forest minister} {f19.what:announced a reward} of {f19.money:Rs 11,000} for {f19.whom:the washerman}. Last winter {f20:three dolphins died} in a canal at Unnaogarh.

The work on the canal {f21.status:is to be resumed} on {f21.time:Thursday}.

=== report B | outlet: Fresh Water Wire | published: 2026-02-13
# Dolphin {f6.status:found alive} as rescuers search third day

A day after they had been thought to be too late, helpers in northern India have {f6.status:got hold of} {f6.what:the young dolphin} missing near Barhapur, and {f6.status:set it free in the river}.

Its companions, {f1.number:two} full-grown Ganges dolphins, {f2.status:had been brought back} on {f5.time:Tuesday}. They had strayed into {f3.place:the cooling channel of a power station}, {f4.cause:carried by high water}, and were left {f8.what:stranded in mud} as it {f7.status:ran dry} {f7.cause:because a gate had jammed}.

{f9.who:Children playing cricket} {f9.what:gave the alarm}. {f10.who:Soldiers} {f10.what:bedded the animals in soaked blankets}, and {f11.what:a lorry with a layer of foam} {f11.what:took them} the {f11.number:14} kilometres to the Ganges. It was {f12.who:boy scouts} who {f12.status:held off the curious}.

"{f13.wording:They are blind, and yet they trust you}," {f14.name:Shailja Tewari} said. {f14.role:A vet at the state zoo}, she looked after the bigger dolphin, {f15.what:a male weighing 90 kilograms}, which {f15.what:had come away without a scratch}. {f16.status:No transmitters were attached}, {f22:so as not to lose time}.

The {f17.who:authority for irrigation} says that it {f17.status:was never asked for anything}. {f18.position:A net at the entrance} {f18.position:is out of the question}, it holds, since {f23:weeds would clog it}. {f19.money:Eleven thousand rupees} {f19.what:have been promised} to {f19.whom:the children} by {f19.who:the minister in charge of forests}. Repairs {f21.status:will go on} {f21.time:on Saturday}, once it is certain that no animal is left.

=== key
f1.number same A=2 B=2 | grown dolphins
f2.status same A=carried back B=brought back | the two
f3.place differs A=irrigation canal B=cooling channel | where they were
f4.cause differs A=shoal of fish B=high water | why they got there
f5.time same A=2026-02-10 B=2026-02-10 | when
f6.what same A=calf B=young dolphin | the third
f6.status changed A=not found B=found and freed | the third
f7.status same A=drained B=ran dry | the canal
f7.cause differs A=repairs B=gate jammed | why
f8.what same A=lay in mud B=stranded in mud | the animals
f9.who differs A=washerman B=children | who gave the alarm
f9.what same A=alerted the department B=gave the alarm | what they did
f10.who differs A=volunteers B=soldiers | who rescued them
f10.what same A=wet quilts B=soaked blankets | in what they were wrapped
f11.what differs A=water tanker B=lorry with foam | how they were driven
f11.number same A=14 B=14 | kilometres
f12.who differs A=policemen B=boy scouts | who kept people back
f12.status same A=kept back B=held off | the crowd
f13.wording differs A=and so B=and yet | Tewari's words
f14.name same A=Shailja Tewari B=Shailja Tewari | who comments
f14.role differs A=biologist B=vet | Tewari
f15.what differs A=female with wounds B=male without a scratch | the bigger dolphin
f16.status differs A=tagged B=not tagged | the dolphins
f17.who same A=irrigation department B=authority for irrigation | who was asked
f17.status differs A=refused B=never asked | the irrigation department
f18.position differs A=willing B=out of the question | a net
f19.who same A=forest minister B=minister in charge of forests | who gives a reward
f19.what same A=reward announced B=promised | the reward
f19.money same A=INR 11000 B=INR 11000 | the reward
f19.whom differs A=washerman B=children | who gets it
f21.status same A=resumed B=go on | the repairs
f21.time differs A=2026-02-12 B=2026-02-14 | when they go on
f20 only A | the dolphins of last winter
f22 only B | why no transmitters
f23 only B | why no net
