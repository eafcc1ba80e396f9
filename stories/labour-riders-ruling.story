story: labour-riders-ruling
kind: labour

=== report A | outlet: Court & Work (Taipa) | published: 2024-10-31
# Delivery riders {f1.status:are} {f2.what:employees}, {f3.who:high court} rules

In a judgment that could reshape the gig economy of the island, {f3.who:the High Court} on Wednesday held that riders for the delivery platform Zippo {f1.status:are} {f2.what:employees} and must be {f4.what:insured against accidents}.

The case was brought by {f5.who:the parents} of {f6.name:Chang Po-han}, {f6.age:22}, who was {f7.what:run over by a cement mixer} {f8.time:in July 2022} while delivering {f9.what:bubble tea}. The court awarded them {f10.money:NT$6.4 million}. It found it decisive that {f11.cause:the app punished riders for refusing orders}.

Zippo, which is owned by {f12.who:a Berlin group}, said it was {f13.what:disappointed} and {f14.status:would appeal}. It warned that {f15.number:12,000} riders would have to {f16.what:work fixed hours}.

"{f17.wording:My son was a dot on their map, now he is a name in a law book}," {f5.who:the father} said {f18.place:on the court steps}. The Riders' Union, which had {f19.what:paid for the lawyers}, {f20.status:called off} a {f21.what:slow ride} planned for {f22.time:Friday}.

Presiding judge {f23.name:Yeh Shu-chen} criticised {f24.who:the labour ministry}, which had {f25.what:looked away}. The ministry said a bill {f26.status:would go to parliament} {f27.time:this session}. {f28.who:Restaurants} fear {f29.what:higher commissions}.

In {f30.time:2021} {f31.who:a lower court} had {f32.status:decided otherwise} in the case of {f33.who:a taxi app}. The driver of the cement mixer, {f34.age:58}, got {f35.what:a suspended sentence}.

=== report B | outlet: Platform Economy Letter | published: 2024-11-01
# Zippo {f14.status:weighs next step} after defeat in {f3.who:Supreme Court}

**What was decided?** {f3.who:The Supreme Court} ruled on October 30 that couriers working for Zippo {f1.status:count as} {f2.what:staff}. The company has to {f4.what:provide accident cover}, and must pay {f10.money:NT$6.4m} to {f5.who:the widow} of a rider who died.

**Who was he?** {f6.name:Chang Po-han}, {f6.age:22}, was carrying {f9.what:noodle soup} {f8.time:one summer evening two years ago} when he was {f7.what:crushed by a bus}. The man who drove it, {f34.age:58}, {f35.what:was acquitted}.

**Why did the judges side with the rider?** {f11.cause:Because the firm set the prices and the uniform}, wrote {f23.name:Yeh Shu-chen}, who presided. She had harsh words for {f24.who:the ministry of labour}: it had {f25.what:closed its eyes}.

**What does the company say?** Zippo, part of {f12.who:a group from Amsterdam}, finds the ruling {f13.what:incomprehensible}. There is no further appeal, but {f14.status:it may turn to the constitutional court}. Its {f15.number:12,000} couriers may have to {f16.what:keep to shifts}.

**And the other side?** "{f17.wording:He was a dot on their map, now he is a name in a law book}," said {f5.who:his widow} {f18.place:at the temple where his ashes rest}. The union of riders, whose members {f19.what:collected for the legal costs}, {f20.status:will ride} {f21.what:in a slow convoy} {f22.time:today} all the same, to celebrate.

**What comes next?** {f26.status:A draft law is to reach the legislature} {f27.time:before the new year}. {f28.who:Eateries} are bracing for {f29.what:larger fees}.

**Has this been tried before?** Yes, {f30.time:three years ago}, with {f33.who:cleaners booked by telephone}. {f31.who:The judges of a lower court} {f32.status:ruled the other way}.

=== key
f1.status same A=are B=count as | the riders
f2.what same A=employees B=staff | what riders are
f3.who differs A=High Court B=Supreme Court | which court
f4.what same A=insured against accidents B=accident cover | what the firm must do
f5.who differs A=parents B=widow | who sued
f6.name same A=Chang Po-han B=Chang Po-han | the dead rider
f6.age same A=22 B=22 | the dead rider
f7.what differs A=cement mixer B=bus | what killed him
f8.time compatible A=2022-07 B=summer 2022 | when
f9.what differs A=bubble tea B=noodle soup | what he carried
f10.money same A=TWD 6.4m B=TWD 6.4m | the award
f11.cause differs A=punished for refusing B=prices and uniform | why riders are employees
f12.who differs A=Berlin group B=Amsterdam group | the owner
f13.what differs A=disappointed B=incomprehensible | the company on the ruling
f14.status differs A=will appeal B=may turn to constitutional court | its next step
f15.number same A=12,000 B=12,000 | riders
f16.what same A=fixed hours B=shifts | what they may have to keep
f17.wording differs A=My son was a dot on their map, now he is a name in a law book B=He was a dot on their map, now he is a name in a law book | the relative's words
f18.place differs A=court steps B=temple | where it was said
f19.what compatible A=paid for the lawyers B=collected for legal costs | the union's help
f20.status differs A=called off B=takes place | the slow ride
f21.what same A=slow ride B=slow convoy | the demonstration
f22.time same A=2024-11-01 B=2024-11-01 | when
f23.name same A=Yeh Shu-chen B=Yeh Shu-chen | the judge
f24.who same A=labour ministry B=ministry of labour | who is criticised
f25.what same A=looked away B=closed its eyes | the criticism
f26.status same A=goes to parliament B=reaches the legislature | the bill
f27.time compatible A=this session B=before 2025 | when
f28.who same A=restaurants B=eateries | who fears
f29.what same A=higher commissions B=larger fees | what is feared
f30.time same A=2021 B=2021 | the earlier case
f31.who same A=lower court B=lower court | who decided it
f32.status same A=decided otherwise B=ruled the other way | that decision
f33.who differs A=taxi app B=cleaners | whom it concerned
f34.age same A=58 B=58 | the driver
f35.what differs A=suspended sentence B=acquittal | what the driver got
