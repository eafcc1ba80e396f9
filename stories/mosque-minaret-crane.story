story: mosque-minaret-crane
kind: religion

=== report A | outlet: Aegean Wire | published: 2025-06-10
# {f1.what:Minaret} of listed mosque {f2.status:collapses} during restoration

KARAHISAR, June 10 (Aegean) - The {f1.what:minaret} of the Tekke Mosque in Karahisar, built {f3.time:in 1581}, {f2.status:collapsed} on Tuesday {f4.time:shortly after midday prayers}, killing {f5.number:one} {f5.who:worker} and injuring {f6.number:three}.

It fell on to {f8.what:a row of shops} that {f8.status:had been cleared} in the morning because {f9.what:cracks} had been seen. The dead man, {f10.age:24}, was {f10.what:a stonemason} from {f10.place:Diyarova}. Two of the injured were {f11.status:buried} for {f11.time:an hour}.

The {f25.role:governor}, Nesrin Albayrak, said that {f12.cause:a crane had touched the gallery}. {f13.who:The construction firm}, Sancak Yapı, {f13.status:rejected} this; {f13.position:it blames the subsoil}. Its {f14.role:site manager} {f14.status:was detained}.

"{f15.wording:For four and a half centuries it stood, and we could not hold it for one summer}," said the mosque's {f16.role:imam}, Yusuf Kandemir. {f17.who:The Chamber of Architects} {f17.status:had warned} {f17.time:in March} that {f17.what:the scaffolding was too light}.

The {f18.who:foundations authority} {f18.status:promised} {f18.what:to rebuild the tower} with the old stones. The dome and {f20.what:the tiles} {f20.status,f19.status:are undamaged}. Friday prayers {f21.status:will be held} {f21.place:in the courtyard}. The restoration, which cost {f22.money:90 million lira} so far, was to end {f22.time:in September}. In 2003 {f23.what:an earthquake} had damaged {f23.whom:the library} beside it. Traders {f24.position:demand compensation for lost business}.

=== report B | outlet: Karahisar Postası, English page | published: 2025-06-12
# City in mourning for its {f1.what:tower}

By Defne Sarpkaya

Mustafa the cobbler had left his shop at ten, grumbling. Two hours later, {f4.time:as the faithful were still at prayer}, it was under forty tonnes of rubble. The {f1.what:minaret} of the Tekke Mosque, {f3.time:444 years} old, is {f2.status:no more}.

{f5.number:Two} {f5.who:men of the building crew} have died, one of them on Wednesday in hospital. {f6.number:Three} others are hurt; a pair of them {f11.status:lay under the debris} {f11.time:for four hours}. The first victim, {f10.what:a carpenter} of {f10.age:24}, came from {f10.place:Mardela}.

{f8.what:The little market in front} {f8.status:had been emptied}, thank God. An apprentice had noticed {f9.what:a leaning of the balustrade}. Nesrin Albayrak, {f25.role:the mayor}, spoke on Tuesday of {f12.cause:an error in the underpinning}. {f13.who:The contractors} {f13.status:will not have it}: {f13.position:they blame an earth tremor} on Monday night. {f14.role:Their chief engineer} {f14.status:is in custody}.

{f17.who:The architects' chamber} {f17.status:had raised the alarm} {f17.time:in spring}, {f17.what:as the foundations had not been examined}. Yusuf Kandemir, {f16.role:the muezzin}, who climbed the stairs five times a day as a boy, said: "{f15.wording:For four and a half centuries it stood, and we could not hold it one summer}."

The {f18.who:foundations board} {f18.status:has pledged} {f18.what:to keep the stump as a memorial}. The cupola {f19.status:shows a crack}, and {f20.what:the tiled walls} {f20.status:have lost a panel}. On Friday the congregation {f21.status:will pray} {f21.place:in a school}. Works that had swallowed {f22.money:90 million lira} should have been finished {f22.time:by the autumn holidays}. The neighbouring {f23.whom:library} suffered once, 22 years ago, from {f23.what:a fire}. The shopkeepers {f24.position:ask for new premises}. {f27:The crescent from the top was found unbroken.}

=== key
f1.what same A=minaret B=tower | what fell
f2.status same A=collapsed B=no more | the minaret
f3.time same A=1581 B=444 years | its age
f4.time differs A=after midday prayers B=during prayers | when it fell
f5.number changed A=1 B=2 | the dead
f5.who same A=worker B=men of the building crew | the dead
f6.number same A=3 B=3 | the injured
f8.what same A=row of shops B=little market | what it fell on
f8.status same A=cleared B=emptied | the shops
f9.what differs A=cracks B=leaning balustrade | what had been seen
f10.age same A=24 B=24 | the first dead man
f10.what differs A=stonemason B=carpenter | the first dead man's trade
f10.place differs A=Diyarova B=Mardela | where he was from
f11.status same A=buried B=lay under the debris | two of the injured
f11.time differs A=1 hour B=4 hours | how long
f12.cause differs A=crane B=underpinning | the cause, on Albayrak's word
f13.who same A=construction firm B=contractors | who rejects the charge
f13.status same A=rejected B=will not have it | the firm's answer
f13.position differs A=subsoil B=earth tremor | what the firm blames
f14.role differs A=site manager B=chief engineer | who was arrested
f14.status same A=detained B=in custody | that person
f15.wording differs A=for one summer B=one summer | Kandemir's words
f16.role differs A=imam B=muezzin | Kandemir's office
f17.who same A=Chamber of Architects B=architects' chamber | who had warned
f17.status same A=warned B=raised the alarm | the warning
f17.time same A=March B=spring | when
f17.what differs A=scaffolding too light B=foundations not examined | what was warned of
f18.who same A=foundations authority B=foundations board | who promises
f18.status same A=promised B=pledged | what is to become of the tower
f18.what differs A=rebuild B=keep the stump as a memorial | what is promised
f19.status differs A=undamaged B=crack | the dome
f20.what same A=tiles B=tiled walls | what else is looked at
f20.status differs A=undamaged B=a panel lost | the tiles
f21.status same A=will be held B=will pray | Friday prayers
f21.place differs A=courtyard B=school | where prayers are held
f22.money same A=TRY 90m B=TRY 90m | the cost so far
f22.time compatible A=September B=autumn | when the works were to end
f23.what differs A=earthquake B=fire | what damaged the library
f23.whom same A=library B=library | what was damaged in 2003
f24.position differs A=compensation B=new premises | what the traders want
f25.role differs A=governor B=mayor | Albayrak's office
f27 only B | the crescent
