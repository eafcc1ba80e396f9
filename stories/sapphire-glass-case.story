story: sapphire-glass-case
kind: crime

=== report A | outlet: Lanka Morning Wire | published: 2023-01-18
# Sapphire worth {f1.money:$1.4 million} {f1.status:swapped} for glass at Ratnapura gem fair

By Ishara Wettimuny

RATNAPURA - A {f2.what:blue sapphire} of {f2.number:74} carats {f1.status:was exchanged} for a copy in coloured glass during {f3.what:a gem fair} in Ratnapura, police said on {f4.time:Tuesday}.

The theft was discovered {f5.time:on Sunday evening}, when {f6.who:the owner} lifted the stone from its case and {f6.cause:found it too warm to the touch}. It is insured for {f1.money:$1.4 million}.

Police are looking for {f7.number:two} foreign buyers, {f7.who:a man and a woman}, who had asked to see the sapphire in daylight {f8.time:on Saturday}. They had shown passports {f9.place:of Belgium}. "{f10.wording:They knew exactly which case had no alarm}," {f11.role:Superintendent} {f11.name:Chaminda Alahakoon} told reporters.

A salesman, {f12.age:26}, {f12.status:was questioned and allowed to go home}. He had left the couple alone with the stone {f13.time:for less than a minute} in order to {f13.cause:fetch a lamp}, he said.

The security firm {f14.status:denied} that its guards had been absent. {f15.number:Four} cameras cover the hall; {f15.status:all of them were working}.

The pair are believed to have left the country {f16.what:by air} {f16.time:on Sunday morning}. {f17.certainty:There is no indication} that they had help from inside, Mr {f11.name:Alahakoon} said.

The sapphire was found {f18.time:in 2019} in a rice field near Pelmadulla {f18.who:by a farmer}, who sold it for {f19.money:$60,000}. A larger one, of 91 carats, was stolen in Colombo in 2011 and has never been recovered.

The owner, dealer Mohamed Rizvan Cassim, {f20.position:has refused to offer a reward}. The fair {f21.status:will go on} until Friday.

=== report B | outlet: Indian Ocean Herald | published: 2023-01-18 | copy: A
# Sapphire worth {f1.money:$1.4 million} {f1.status:swapped} for glass at Ratnapura gem fair

RATNAPURA - A {f2.what:blue sapphire} of {f2.number:47} carats {f1.status:was exchanged} for a copy in coloured glass during {f3.what:a gem fair} in Ratnapura, police said on {f4.time:Tuesday}.

The theft was discovered {f5.time:on Sunday evening}, when {f6.who:a customer} lifted the stone from its case and {f6.cause:found it too warm to the touch}. It is insured for {f1.money:$1.4 million}.

Police are looking for {f7.number:two} foreign buyers, {f7.who:two women}, who had asked to see the sapphire in daylight {f8.time:on Saturday}. They had shown passports {f9.place:of Bulgaria}. "{f10.wording:They knew exactly which case had an alarm}," {f11.role:Superintendent} {f11.name:Chaminda Alahakoon} told reporters.

A salesman, {f12.age:26}, {f12.status:was questioned and kept in custody}. He had left the couple alone with the stone {f13.time:for less than a minute} in order to {f13.cause:fetch a lamp}, he said.

The security firm {f14.status:admitted} that its guards had been absent. {f15.number:Four} cameras cover the hall; {f15.status:none of them was working}.

The pair are believed to have left the country {f16.what:by sea} {f16.time:on Sunday morning}. {f17.certainty:There is every indication} that they had help from inside, Mr {f11.name:Alahakoon} said.

The sapphire was found {f18.time:in 2019} in a rice field near Pelmadulla {f18.who:by a farmer}, who sold it for {f19.money:$60,000}. A larger one, of 91 carats, was stolen in Colombo in 2011 and has never been recovered.

The owner, dealer Mohamed Rizvan Cassim, {f20.position:has offered a reward}. The fair {f21.status:will go on} until Friday.

=== key
f1.money same A=USD 1.4m B=USD 1.4m | the worth of the stone
f1.status same A=swapped B=swapped | the stone
f2.what same A=blue sapphire B=blue sapphire | what was stolen
f2.number differs A=74 B=47 | carats
f3.what same A=gem fair B=gem fair | the occasion
f4.time same A=2023-01-17 B=2023-01-17 | when the police spoke
f5.time same A=2023-01-15 evening B=2023-01-15 evening | when it was discovered
f6.who differs A=the owner B=a customer | who discovered it
f6.cause same A=too warm to the touch B=too warm to the touch | how it was discovered
f7.number same A=2 B=2 | the buyers sought
f7.who differs A=a man and a woman B=two women | the buyers sought
f8.time same A=2023-01-14 B=2023-01-14 | when they saw the stone
f9.place differs A=Belgium B=Bulgaria | their passports
f10.wording differs A=which case had no alarm B=which case had an alarm | the superintendent's words
f11.name same A=Chaminda Alahakoon B=Chaminda Alahakoon | the superintendent
f11.role same A=Superintendent B=Superintendent | his rank
f12.age same A=26 B=26 | the salesman
f12.status differs A=sent home B=in custody | the salesman
f13.time same A=<1 minute B=<1 minute | how long they were alone
f13.cause same A=to fetch a lamp B=to fetch a lamp | why he left them
f14.status differs A=denied B=admitted | the firm on absent guards
f15.number same A=4 B=4 | cameras
f15.status differs A=all working B=none working | the cameras
f16.what differs A=by air B=by sea | how they left
f16.time same A=2023-01-15 morning B=2023-01-15 morning | when they left
f17.certainty differs A=no indication B=every indication | help from inside
f18.time same A=2019 B=2019 | when the stone was found
f18.who same A=a farmer B=a farmer | who found it
f19.money same A=USD 60000 B=USD 60000 | for what he sold it
f20.position differs A=refused B=offered | the owner on a reward
f21.status same A=goes on B=goes on | the fair
