story: carbomb-ministry-sardis
kind: attack

=== report A | outlet: Sardavian News Agency | published: 2024-10-02T12:00
# {f1.what:Car bomb} outside {f2.what:finance ministry} kills {f3.number:six}

SARDAV (SNA) - A bomb hidden in {f1.what:a taxi} {f4.status:went off} in front of {f2.what:the ministry of finance} in Sardav on {f5.time:Tuesday} at {f6.time:8.15 a.m.}, killing {f3.number:six} people and injuring {f7.number:at least 40}. No one {f8.status:had claimed responsibility} by noon on Wednesday.

Among the dead is {f9.role:the minister's driver}; {f10.who:the minister}, Omar Belcazar, was {f10.status:unhurt}, {f11.cause:having overslept}, he said. {f12.who:A lottery seller}, {f13.age:63}, who stood nearest, {f14.what:lost both legs}. Eleven of the injured were {f15.who:schoolchildren} on {f16.what:an outing to the museum}.

The explosive was {f17.what:fertiliser}, {f18.number:about 80 kilos} of it, and was set off by {f19.what:a mobile phone}, the police chief, Anneke Tull, said. She spoke of {f20.who:the Sons of Dawn}, a religious sect, as {f21.certainty:the most probable} authors. The {f1.what:taxi} had been {f22.what:stolen} in the town of Lerik {f23.time:on Sunday}.

Guards had {f24.status:waved the car through} the outer barrier. Their superior, Captain Davit Noor, was {f25.status:suspended}. A {f26.what:warning call} to {f27.who:a newspaper} {f26.status:came too late}. Windows broke as far away as {f28.place:the opera}.

President Selma Arroyo {f29.what:cut short a visit} to {f30.place:Oslavia} and {f31.what:ordered three days of mourning}. She {f32.position:will not declare a state of emergency}, her office said. The opposition leader, Hugo Dorn, {f33.position:called on the minister of the interior to resign}. A truck bomb at the same ministry in {f34.time:1998} had {f34.status:failed to explode}. {f35:Trading on the exchange was halted for an hour}.

=== report B | outlet: Free Sardav | published: 2024-10-03T08:00
# Ministry bomb: Plough Brigade {f8.status:says it was us}; toll at {f3.number:eight}

Two of the wounded died during Wednesday, so that {f3.number:eight} people have now lost their lives through the {f1.what:minibus} that {f4.status:exploded} outside {f2.what:the treasury} on {f5.time:Tuesday}, {f6.time:shortly before a quarter past eight in the morning}. In the evening a letter arrived at this newspaper in which the Plough Brigade, a group of the far left, {f8.status:takes the blame}. {f7.number:Some 50} people were hurt.

Investigators still think it {f21.certainty:likeliest} that {f20.who:a gang of cigarette smugglers} is behind the attack. Anneke Tull, chief of police, said {f18.number:80 kilos or so} of {f17.what:mining explosives} had been packed under the seats and fired with {f19.what:a timer}. The vehicle was {f22.what:rented} at Lerik {f23.time:at the weekend, on Sunday}.

Why did it get so close? It {f24.status:broke through the barrier}, two guards say. Captain Davit Noor, who commands them, has {f25.status:been arrested}. Someone had {f26.what:telephoned a warning} to {f27.who:a radio station}, but {f26.status:not in time}.

{f9.role:The minister's bodyguard} is dead; {f10.who:the man he guarded}, Omar Belcazar, {f10.status:escaped without a scratch}, because, he says, {f11.cause:his daughter was ill and he stayed at home}. Doctors had to {f14.what:amputate a leg} of {f12.who:a woman selling lottery tickets}, who is {f13.age:63}. A class of {f15.who:pupils}, eleven of whom are among the injured, was on its way {f16.what:to the swimming pool}. Even {f28.place:the railway station} lost its panes.

The head of state, Selma Arroyo, {f29.what:broke off her trip} to {f30.place:Oslavia}; {f31.what:flags will be at half mast for three days}. She {f32.position:is considering emergency rule}, an adviser said. Hugo Dorn, for the opposition, {f33.position:demanded early elections}. The building was targeted before: {f34.time:in 1998} a bomb in a truck {f34.status:did not go off}. {f36:A fund for the families has received 200,000 tallers}.

=== key
f1.what differs A=taxi B=minibus | the vehicle with the bomb
f2.what same A=ministry of finance B=treasury | in front of what it went off
f3.number changed A=6 B=8 | the dead
f4.status same A=went off B=exploded | the bomb
f5.time same A=2024-10-01 B=2024-10-01 | the day
f6.time compatible A=08:15 B=shortly before 08:15 | the hour
f7.number compatible A=>=40 B=50~ | the injured
f8.status changed A=nobody claimed it B=claimed | the responsibility
f9.role differs A=driver B=bodyguard | one of the dead
f10.who same A=minister B=the man he guarded | Belcazar
f10.status same A=unhurt B=without a scratch | Belcazar
f11.cause differs A=overslept B=daughter ill | why he was not there
f12.who same A=lottery seller B=woman selling lottery tickets | the one who lost a leg
f13.age same A=63 B=63 | the lottery seller's age
f14.what differs A=both legs B=one leg | what was lost
f15.who same A=schoolchildren B=pupils | eleven of the injured
f16.what differs A=to the museum B=to the swimming pool | where the children were going
f17.what differs A=fertiliser B=mining explosives | the explosive
f18.number same A=80~ B=80~ | kilos of explosive
f19.what differs A=mobile phone B=timer | how it was set off
f20.who differs A=Sons of Dawn B=gang of smugglers | whom the police suspect
f21.certainty same A=most probable B=likeliest | the police suspicion
f22.what differs A=stolen B=rented | how the vehicle was got
f23.time same A=2024-09-29 B=2024-09-29 | when it was got
f24.status differs A=waved through B=broke through | the vehicle at the barrier
f25.status differs A=suspended B=arrested | Captain Noor
f26.what same A=warning call B=telephoned a warning | what preceded the bomb
f26.status same A=too late B=not in time | the warning
f27.who differs A=newspaper B=radio station | who got the warning
f28.place differs A=opera B=railway station | how far panes broke
f29.what same A=cut short a visit B=broke off a trip | what the president did
f30.place same A=Oslavia B=Oslavia | where she was
f31.what compatible A=three days of mourning B=flags at half mast for three days | what was ordered
f32.position differs A=no state of emergency B=considering emergency rule | the president on emergency rule
f33.position differs A=interior minister to resign B=early elections | Dorn's demand
f34.time same A=1998 B=1998 | the earlier bomb
f34.status same A=failed to explode B=did not go off | the earlier bomb
f35 only A | trading halted
f36 only B | the fund
