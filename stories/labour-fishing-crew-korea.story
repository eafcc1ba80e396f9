story: labour-fishing-crew-korea
kind: labour

=== report A | outlet: Busan Harbour News | published: 2023-10-11
# {f1.number:Eleven} fishermen {f2.status:freed} from squid boat; {f3.role:captain} {f4.status:held}

{f5.who:The coast guard} {f2.status:took} {f1.number:eleven} {f6.who:Indonesian} deckhands {f2.status:off} the squid jigger Haemaru 7 {f7.place:south of Jeju} on {f8.time:Monday}, after one of them had {f9.what:sent a voice message} to {f10.who:a priest} in Busan.

They had not been paid for {f11.time:fourteen months}, worked {f12.number:20} hours a day and {f13.what:drank water from the ice hold}. {f14.who:A cook}, {f14.age:23}, had {f15.what:died of beriberi} in August; his body was {f16.what:kept in the freezer}.

The {f3.role:captain}, {f3.age:58}, is {f4.status:in custody}. He is accused of {f17.what:forced labour}. He says {f18.position:he followed the orders of the owner}. {f19.who:The owner}, Haeyang Susan, {f20.status:could not be reached}.

"{f21.wording:We were told the sea would pay us. The sea paid nothing}," said {f22.name:Agus Firmansyah}, {f22.role:the boatswain}, who {f23.what:has lost two fingertips}. The men {f24.status:are being looked after} {f25.place:in a seamen's home}.

{f26.who:The fisheries minister} {f27.position:promised} {f28.what:cameras on board} of every distant-water vessel. {f29.who:An organisation for migrants' rights}, led by the lawyer {f30.name:Kwak Eun-bi}, calls for {f31.position:a ban on keeping passports}. Theirs had been {f32.place:in the captain's safe}.

In {f33.time:2021} a similar case {f34.what:ended with a fine}. {f35.number:40} per cent of the deckhands in the fleet come from abroad.

=== report B | outlet: Jakarta Workers' Voice | published: 2023-10-13
# Home by Sunday: crew of the Haemaru 7

The {f1.number:eleven} seamen from {f6.who:the Philippines and Indonesia} who were {f2.status:rescued} from a South Korean squid vessel {f7.place:off Ulleung island} will be flown out at the weekend. They {f24.status:have been cared for} {f25.place:in a hospital} in Busan.

It was {f5.who:the navy} that boarded the Haemaru 7 {f8.time:on October 9}. {f10.who:A union official} had received {f9.what:a spoken message}. What the sailors found was a crew that had {f13.what:lived on rainwater}, {f12.number:twenty} hours a day at the lines, and {f11.time:for more than a year} without wages. {f14.who:A young engine hand} of {f14.age:23} had {f15.what:died of a fever} in summer, and his body {f16.what:been put overboard}.

"{f21.wording:We were told the sea would pay us. The sea paid nothing}," as {f22.name:Agus Firmansyah} puts it. {f22.role:The boatswain} {f23.what:broke two fingers}. Their passports were found {f32.place:at the agent's office}.

The {f3.role:first mate}, {f3.age:58}, {f4.status:was arrested} on suspicion of {f17.what:manslaughter}. {f18.position:He did what the owner told him}, he claims. {f19.who:The company}, Haeyang Susan, {f20.status:apologised} on Thursday.

{f30.name:Kwak Eun-bi}, who heads {f29.who:a group that helps foreign workers}, demands {f31.position:that nobody may take away a seaman's papers}. {f26.who:The minister of labour} {f27.position:has announced} {f28.what:yearly inspections in port}.

There had been a case like this {f33.time:two years ago}. The skipper {f34.what:was acquitted} then. {f35.number:Two in five} hands on Korean deep-sea boats are foreigners, {f37:most of them on two-year contracts}.

=== key
f1.number same A=11 B=11 | the men
f2.status same A=freed B=rescued | the men
f3.role differs A=captain B=first mate | who is held
f3.age same A=58 B=58 | who is held
f4.status same A=in custody B=arrested | that man
f5.who differs A=coast guard B=navy | who freed them
f6.who differs A=Indonesians B=Filipinos and Indonesians | where the men come from
f7.place differs A=south of Jeju B=off Ulleung | where
f8.time same A=2023-10-09 B=2023-10-09 | when
f9.what same A=voice message B=spoken message | the call for help
f10.who differs A=priest B=union official | who received it
f11.time compatible A=14 months B=>12 months | without pay
f12.number same A=20 B=20 | hours a day
f13.what differs A=water from the ice hold B=rainwater | what they drank
f14.who differs A=cook B=engine hand | who died
f14.age same A=23 B=23 | who died
f15.what differs A=beriberi B=fever | what he died of
f16.what differs A=freezer B=overboard | what became of the body
f17.what differs A=forced labour B=manslaughter | the accusation
f18.position same A=owner's orders B=did as the owner told | the defence
f19.who same A=owner B=company | Haeyang Susan
f20.status changed A=not reached B=apologised | the owner
f21.wording same A=We were told the sea would pay us. The sea paid nothing B=We were told the sea would pay us. The sea paid nothing | the boatswain's words
f22.name same A=Agus Firmansyah B=Agus Firmansyah | the man quoted
f22.role same A=boatswain B=boatswain | his work
f23.what differs A=lost fingertips B=broke fingers | his injury
f24.status same A=looked after B=cared for | the men
f25.place differs A=seamen's home B=hospital | where
f26.who differs A=fisheries minister B=labour minister | which minister
f27.position same A=promised B=announced | the promise
f28.what differs A=cameras B=inspections | what is promised
f29.who same A=migrants' rights organisation B=group for foreign workers | who demands
f30.name same A=Kwak Eun-bi B=Kwak Eun-bi | its head
f31.position same A=ban on keeping passports B=nobody may take papers | the demand
f32.place differs A=captain's safe B=agent's office | where the passports were
f33.time same A=2021 B=2021 | the earlier case
f34.what differs A=fine B=acquittal | how it ended
f35.number same A=40 per cent B=two in five | foreign deckhands
f37 only B | the contracts
