story: capsize-canoe-volta
kind: accident

=== report A | outlet: Upper Lake Herald | published: 2019-02-23
# {f1.who:Children} drown on way to {f2.what:school} across lake

By Selorm Agbeko

{f3.number:Eight} {f1.who:pupils} aged between five and twelve {f4.status:drowned} on Friday when the canoe which took them {f2.what:to school} at Akrobesi {f5.status:capsized} {f5.cause:after hitting a tree stump}.

{f6.number:Twelve} others {f6.status:were rescued}, {f7.who:by a cattle trader} who {f7.what:swam out three times}. {f8.name:Kwabena Tetteh}, {f8.age:33}, {f8.what:has been promised a medal}.

The canoe {f9.status:was steered} by {f9.who:a boy of fourteen}. {f10.who:Its owner}, {f10.name:Mensah Doe}, {f10.status:has fled}, according to {f11.source:the chief of Akrobesi}. {f12.who:The assembly} {f12.status:had supplied} {f12.what:life jackets} {f12.time:last June}, but {f12.cause:they were sold}, it is alleged.

The lake's stumps {f13.status:should have been cleared} {f13.time:by 2016} under {f13.who:a World Aid programme}; {f14.what:only a third} {f14.status:was done}. "{f15.wording:Every harvest the lake takes somebody's child}," {f16.who:headmistress} {f16.name:Comfort Adzo} said, who {f16.what:identified the bodies}.

{f17.role:The regional minister}, {f17.name:Joseph Amable}, {f18.what:announced a speedboat} for the school run {f18.time:from next month}. {f19.who:The parents} {f19.position:want a school on their own shore}. {f20.what:The burial} {f20.status:took place} {f20.time:the same evening}, {f20.cause:as custom demands}.

Boat traffic without a licence {f21.status:is forbidden from now on}. The naval base has sent divers to look for {f22.whom:one girl} who is {f22.status:still missing}.

{f23:In May another canoe had sunk with yams and goats; all aboard swam ashore}.

=== report B | outlet: Continental Press Service | published: 2019-02-24
# {f3.number:Nine} children die in boat accident

WAYOKOPE (CPS) - The body of {f22.whom:a girl}, {f22.status:found} on Saturday by {f25:fishermen}, brought to {f3.number:nine} the number of {f1.who:schoolchildren} who {f4.status:perished} when an overloaded boat {f5.status:overturned} on the way {f2.what:home from school}.

The accident happened on Friday {f5.cause:when two boys began to fight}, survivors said. {f6.number:Twelve} children {f6.status:were saved}. {f8.name:Kwabena Tetteh}, {f8.age:33}, {f7.who:a teacher}, {f7.what:swam out again and again}; {f8.what:the district has given him a motorcycle}.

{f9.who:A grown man} {f9.status:was at the tiller}, {f11.source:the police} say. {f10.name:Mensah Doe}, {f10.who:to whom the boat belongs}, {f10.status:is in custody}.

There had been {f12.what:life vests}, {f12.status:given} by {f12.who:the district assembly} {f12.time:eight months ago}; {f12.cause:they were locked in the head teacher's office}, several parents said. {f16.name:Comfort Adzo}, {f16.who:the school's head}, declined to answer. Of the dead, {f16.what:whom she had to name one by one}, she said: "{f15.wording:Every harvest the lake takes someone's child}."

{f13.who:World Aid} {f13.status:was to have removed} all tree stumps {f13.time:by 2016}; it got {f14.what:half} of them {f14.status:out} before its money was spent.

{f17.name:Joseph Amable}, {f17.role:a member of parliament}, {f18.what:promised a motorboat} {f18.time:by March}. {f19.who:The bereaved} {f19.position:demand a bridge}.

{f20.what:Eight coffins} {f20.status:were lowered} {f20.time:on Sunday morning}, {f20.cause:the families having waited for relatives}. Unlicensed boats {f21.status:have been banned}, {f24:the third such ban in five years}.

=== key
f1.who same A=pupils B=schoolchildren | the victims
f2.what differs A=to school B=home from school | which way they were going
f3.number changed A=8 B=9 | the dead
f4.status same A=drowned B=perished | the children
f5.status same A=capsized B=overturned | the canoe
f5.cause differs A=tree stump B=two boys fought | why
f6.number same A=12 B=12 | rescued children
f6.status same A=rescued B=saved | they
f7.who differs A=cattle trader B=teacher | Tetteh
f7.what compatible A=swam out three times B=swam out again and again | what he did
f8.name same A=Kwabena Tetteh B=Kwabena Tetteh | the rescuer
f8.age same A=33 B=33 | his age
f8.what differs A=medal promised B=motorcycle given | his reward
f9.who differs A=boy of fourteen B=grown man | who steered
f9.status same A=steered B=at the tiller | the steering
f10.who same A=owner B=to whom the boat belongs | Doe
f10.name same A=Mensah Doe B=Mensah Doe | the owner
f10.status changed A=fled B=in custody | the owner
f11.source differs A=chief of Akrobesi B=police | on whose word
f12.who same A=the assembly B=district assembly | who gave life jackets
f12.status same A=supplied B=given | the life jackets
f12.what same A=life jackets B=life vests | what was supplied
f12.time same A=2018-06 B=2018-06 | when
f12.cause differs A=sold B=locked in the office | why they were not used
f13.status same A=should have been cleared B=was to have removed | the stumps
f13.time same A=by 2016 B=by 2016 | when
f13.who same A=World Aid programme B=World Aid | who was to do it
f14.what differs A=a third B=half | how many were removed
f14.status same A=done B=out | the stumps
f15.wording differs A=somebody's child B=someone's child | Adzo's words
f16.who same A=headmistress B=the school's head | Adzo
f16.name same A=Comfort Adzo B=Comfort Adzo | the head teacher
f16.what same A=identified the bodies B=named the dead one by one | what she had to do
f17.role differs A=regional minister B=member of parliament | Amable's office
f17.name same A=Joseph Amable B=Joseph Amable | the politician
f18.what same A=speedboat B=motorboat | what he promised
f18.time same A=2019-03 B=2019-03 | from when
f19.who same A=parents B=the bereaved | who makes a demand
f19.position differs A=school on their own shore B=a bridge | the demand
f20.what same A=burial B=coffins lowered | the burial
f20.status same A=took place B=lowered | the burial
f20.time differs A=2019-02-22 evening B=2019-02-24 morning | when
f20.cause differs A=custom B=waited for relatives | why then
f21.status same A=forbidden B=banned | unlicensed boats
f22.status changed A=being searched for B=found | the girl
f22.whom same A=girl still missing B=a girl | the last victim
f25 only B | who found her
f23 only A | the canoe in May
f24 only B | earlier bans
