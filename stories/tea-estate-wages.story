story: tea-estate-wages
kind: labour

=== report A | outlet: Highland Star (Nuwara Kanda) | published: 2024-05-27
# Tea {f1.who:pluckers} {f2.status:return} as estates {f3.status:yield} on wages

NUWARA KANDA - The {f1.who:pluckers} of the hill country {f2.status:went back} to the slopes on Monday, ending a {f4.time:nine-day} strike, after {f5.who:the estate owners' federation} had {f3.status:accepted} a daily wage of {f6.money:1,700 rupees}.

The agreement was {f7.status:signed} in the small hours {f8.place:at the residence of the labour commissioner}. It covers {f9.number:115,000} workers, {f10:most of them women}. In return the unions {f11.position:gave up the demand} for titles to the houses.

The strike had begun when {f12.who:a field supervisor} {f13.what:slapped} {f14.who:a picker}, {f14.name:Selvarani Murugesu}, {f14.age:33}, {f15.cause:because her basket was too light}. She {f16.what:lost the hearing} in one ear. The man has been {f17.status:transferred} to another estate.

"{f18.wording:We are not asking for the moon, we are asking for lunch}," said {f19.name:P. Thiagarajah}, {f19.role:general secretary} of the Plantation Labour Congress. He praised {f20.who:the clergy} for {f21.what:feeding the strikers}.

On the Glenorchy estate {f22.what:a bungalow} had been {f23.what:set alight} on Thursday. The manager, {f24.what:who was at prayer}, {f25.status:escaped unharmed}; {f26.number:eleven} people are {f27.status:in custody}. {f28.who:A regional minister}, who comes from the hills, {f29.what:offered to stand bail for them}.

Auction prices {f30.status:rose} {f31.number:by 12 per cent} during the strike. {f32.what:The second flush} is {f33.status:lost}, brokers say. In {f34.time:2021} a similar award was {f35.status:struck down by the courts}.

=== report B | outlet: Lanka Commerce Daily | published: 2024-05-28
# Estates agree to pay {f6.money:Rs 1,700}; harvest resumes

Machines hum again in the factories among the tea gardens, for leaves are coming in: {f1.who:those who pick them} {f2.status:resumed work} yesterday, {f4.time:after more than a week}.

{f5.who:The plantation ministry} {f3.status:gave way} {f8.place:in a hotel in Kandy Road}, where the accord received its {f7.status:signatures} before dawn. {f9.number:A hundred and fifteen thousand} workers get {f6.money:1,700 rupees} a day. The other wish of the unions, that the houses be made over to the families, {f11.position:is granted as well}.

According to {f19.name:P. Thiagarajah}, the {f19.role:president} of the Plantation Labour Congress, {f20.who:shopkeepers in the towns} had {f21.what:kept the strikers in rice}. "{f18.wording:We are not asking for the moon, we are asking for our lunch}," he had said at the start.

It had all started with a blow: {f12.who:an estate overseer} {f13.what:struck} {f14.name:Selvarani Murugesu}, a {f14.age:33}-year-old {f14.who:plucker} on his field, {f15.cause:when she sat down to rest}. She {f16.what:has been deaf} on one side since. He has been {f17.status:dismissed}.

Not everything stayed peaceful. {f22.what:A tea store} on Glenorchy was {f23.what:burned down} last week while the manager {f24.what:slept next door}; {f25.status:nothing happened to him}. Police {f27.status:hold} {f26.number:seventeen} suspects. {f28.who:A minister of the province} {f29.what:offered to pay for their lawyer}.

The trade has had worse weeks: {f31.number:12 per cent} {f30.status:more} was paid at auction. {f32.what:The crop of the second flush} {f33.status:can still be saved in part}, according to brokers. It remains to be seen how long the peace lasts; a wage ruling of {f34.time:three years ago} {f35.status:was never carried out}. {f36:The rupee was steady.}

=== key
f1.who same A=pluckers B=those who pick | who struck
f2.status same A=returned B=resumed work | the strikers
f3.status same A=accepted B=gave way | the other side
f4.time compatible A=9 days B=>7 days | length of the strike
f5.who differs A=estate owners' federation B=plantation ministry | who gave way
f6.money same A=LKR 1700 B=LKR 1700 | the daily wage
f7.status same A=signed B=signed | the agreement
f8.place differs A=commissioner's residence B=hotel | where it was signed
f9.number same A=115,000 B=115,000 | workers covered
f10 only A | that most are women
f11.position differs A=dropped B=granted | the unions' demand on houses and land
f12.who same A=field supervisor B=estate overseer | who struck the picker
f13.what compatible A=slapped B=struck | what he did
f14.who same A=picker B=plucker | the victim
f14.name same A=Selvarani Murugesu B=Selvarani Murugesu | the victim
f14.age same A=33 B=33 | the victim
f15.cause differs A=basket too light B=sat down to rest | why he hit her
f16.what same A=lost hearing B=deaf | her injury
f17.status differs A=transferred B=dismissed | the supervisor
f18.wording differs A=We are not asking for the moon, we are asking for lunch B=We are not asking for the moon, we are asking for our lunch | the union leader's words
f19.name same A=P. Thiagarajah B=P. Thiagarajah | the union leader
f19.role differs A=general secretary B=president | his office
f20.who differs A=clergy B=shopkeepers | who helped
f21.what same A=fed the strikers B=kept them in rice | the help
f22.what differs A=bungalow B=tea store | what burned
f23.what same A=set alight B=burned down | what happened to it
f24.what differs A=at prayer B=asleep | what the manager was doing
f25.status same A=unharmed B=nothing happened | the manager
f26.number differs A=11 B=17 | people held
f27.status same A=in custody B=held | those people
f28.who same A=regional minister B=minister of the province | who offers help
f29.what differs A=bail B=lawyer | the offer
f30.status same A=rose B=more paid | auction prices
f31.number same A=12 per cent B=12 per cent | the rise
f32.what same A=second flush B=second flush | the crop
f33.status differs A=lost B=partly saved | that crop
f34.time same A=2021 B=2021 | the earlier award
f35.status differs A=struck down B=never carried out | the earlier award
f36 only B | the rupee
