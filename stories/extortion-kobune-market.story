story: extortion-kobune-market
kind: crime

=== report A | outlet: Hokuriku Chuo News | published: 2023-12-08
# {f1.role:Gang boss} {f2.status:arrested} for {f3.what:extorting} Kobune fish market traders

By Masaru Inaoka

Niigata police on {f4.time:Thursday} {f2.status:arrested} the {f1.role:head} of a local crime syndicate on suspicion of {f3.what:extorting protection money} from {f5.whom:wholesalers} at the Kobune fish market.

{f6.name:Tetsuo Ganno}, {f7.age:70}, was {f8.what:led from} {f9.place:a public bath} at {f10.time:six in the morning}. Police said that his men had collected {f11.money:50,000 yen a month} from each stall {f12.time:since 2015}, and that {f13.what:those who refused had their ice machines smashed}.

The case {f14.status:began} with {f15.what:a letter} that {f16.who:a seaweed dealer} {f17.what:sent} to {f18.whom:the prefectural assembly}. {f19.number:Eleven} traders {f20.status:have testified}, {f21.what:under police protection}. Two of the gang's members {f22.status:are on the run}.

{f6.name:Ganno} {f23.position:told officers that the payments were gifts}. In his house they found {f24.what:account books} and {f25.what:a short sword}. A man of the same name, {f26.role:his cousin}, is not a suspect.

The {f38.role:market's director}, {f28.name:Sayuri Wakabayashi}, {f29.what:apologized for having looked away}. She said {f30.who:a retired police inspector} {f31.status:would be hired} {f32.what:to advise the traders}. {f33.who:The mayor} {f34.position:wants to close the market for a day of cleansing}.

The syndicate's office, {f35.place:above a mahjong parlor}, {f36.status:was sealed}. It had been designated a criminal group in 1994. {f37:A year-end auction will go ahead on December 29.}

=== report B | outlet: Pacific Crime Report | published: 2023-12-09
# Japan fish market: {f1.role:gang's second man} {f2.status:held} in {f3.what:shakedown} case

NIIGATA (PCR) - A {f1.role:deputy chief} of an organized crime group {f2.status:is behind bars} since {f4.time:Thursday}. He is said to have {f3.what:squeezed cash} for years out of {f5.whom:those who trade in fish} at Kobune, on the Sea of Japan.

Detectives {f8.what:picked up} {f6.name:Tetsuo Ganno}, {f7.age:70}, {f10.time:at daybreak} {f9.place:on a golf course}. {f12.time:For eight years}, they say, every stall had to hand over {f11.money:50,000 yen each month}; {f13.what:those who did not found their delivery vans burned}.

{f16.who:A tuna dealer} {f14.status:set it all in motion}: {f17.what:he mailed} {f15.what:a tape recording} to {f18.whom:a newspaper}. {f19.number:Eleven} of his colleagues then {f20.status:gave evidence}, {f21.what:with officers guarding them}. Two gang members {f22.status:have turned themselves in}.

{f6.name:Ganno} {f23.position:says that he received interest on loans}. {f24.what:Bundles of cash} were taken from his home, and {f25.what:a pistol}. Not under suspicion is {f26.role:his nephew}, who shares his name.

{f28.name:Sayuri Wakabayashi}, {f38.role:who runs the market}, {f29.what:denied that she had known}. {f32.what:For advice to the stallholders} {f30.who:a lawyer} {f31.status:has been engaged}. {f33.who:The governor} {f34.position:favors shutting it for a day, as a purification}.

The group's rooms {f35.place:over a pachinko hall} {f36.status:have been locked and sealed} by the authorities.

=== key
f1.role differs A=head of the gang B=deputy chief | Ganno in the gang
f2.status same A=arrested B=behind bars | Ganno
f3.what same A=extorting protection money B=squeezed cash | what he is suspected of
f4.time same A=2023-12-07 B=2023-12-07 | day of the arrest
f5.whom same A=wholesalers B=fish traders | the victims
f6.name same A=Tetsuo Ganno B=Tetsuo Ganno | the suspect
f7.age same A=70 B=70 | the suspect
f8.what same A=led away B=picked up | how the police took him
f9.place differs A=public bath B=golf course | where he was arrested
f10.time compatible A=06:00 B=daybreak | when he was arrested
f11.money same A=JPY 50000 a month B=JPY 50000 a month | what each stall paid
f12.time same A=since 2015 B=8 years | how long they paid
f13.what differs A=ice machines smashed B=vans burned | what was done to those who refused
f14.status same A=began B=set in motion | the case
f15.what differs A=letter B=tape recording | what was sent
f16.who differs A=seaweed dealer B=tuna dealer | who sent it
f17.what same A=sent B=mailed | what he did
f18.whom differs A=prefectural assembly B=newspaper | to whom it was sent
f19.number same A=11 B=11 | traders who testified
f20.status same A=testified B=gave evidence | the traders
f21.what same A=police protection B=officers guarding them | how they were protected
f22.status changed A=on the run B=turned themselves in | two gang members
f23.position differs A=gifts B=interest on loans | what Ganno says the payments were
f24.what differs A=account books B=cash | what was found
f25.what differs A=short sword B=pistol | the weapon found
f26.role differs A=cousin B=nephew | the man of the same name
f28.name same A=Sayuri Wakabayashi B=Sayuri Wakabayashi | the director
f29.what differs A=apologized for looking away B=denied knowing | what she said
f30.who differs A=retired inspector B=lawyer | who advises
f31.status changed A=would be hired B=engaged | the adviser
f32.what same A=to advise the traders B=advice to the stallholders | the task
f33.who differs A=mayor B=governor | who wants the closure
f34.position same A=close for a day of cleansing B=shut for a day as a purification | what is wanted
f35.place differs A=above a mahjong parlor B=over a pachinko hall | where the gang's office is
f36.status same A=sealed B=locked and sealed | the office
f37 only A | the auction
f38.role same A=market director B=runs the market | Wakabayashi
