story: truce-harvest-nerva
kind: talks

=== report A | outlet: Nerva Press Service | published: 2024-08-27T10:00
# Sides {f1.status:agree} on {f2.what:harvest} truce in Nerva valley

NERVA (NPS) - The army of Torvald and the Nerva rebels {f1.status:have agreed} on a truce {f3.time:until September 15} so that {f4.who:farmers} can bring in {f2.what:the wheat}, {f5.source:the mediators} said on {f6.time:Monday}. It came into force {f7.time:at sunrise on Tuesday}.

{f8.number:Some 40} combine harvesters may {f9.what:cross the front line} {f10.place:at the mill of Osk}. They must {f11.what:fly white flags}. Soldiers and rebels {f12.position:undertook not to lay any new mines}. {f13.who:Monks of the abbey of Sol} {f14.what:will watch over the crossing}, and {f15.what:a bell} will ring if there is danger.

The truce was brokered by {f16.role:the abbot}, Father Ansgar, {f17.age:77}. "{f18.wording:Grain does not know whose it is}," he said. The talks had lasted {f19.time:eleven days}. They had nearly failed {f20.cause:over the question of who gets the straw}. {f21.what:A third of the grain} {f22.status:goes to the refugees} {f23.place:in Lask}.

The rebels' commander, {f24.role:a former agronomist}, Juri Kolm, {f25.certainty:doubted} that the truce would last. General Theo Brand {f26.position:spoke of a first step to peace}. {f27.who:The farmers' union} {f28.position:asked for fuel}. {f29.number:Three} farmers had been {f30.cause:killed by mines} {f31.time:last summer}. {f32:The weather service expects dry days}.

=== report B | outlet: Radio Torvald online | published: 2024-08-27T14:00 | copy: A | agency: NPS
# Sides {f1.status:agree} on {f2.what:harvest} truce in Nerva valley

NERVA - The army of Torvald and the Nerva rebels {f1.status:have reached agreement} on a truce {f3.time:until September 5} so that {f4.who:farmers} can bring in {f2.what:the barley}, {f5.source:the general staff} said on {f6.time:Monday}. It took effect {f7.time:at midday on Tuesday}.

{f8.number:Some 40} combine harvesters may {f9.what:pass the front line} {f10.place:at the bridge of Osk}. They must {f11.what:carry red lamps}. Soldiers and rebels {f12.position:undertook to clear the mines}. {f13.who:Monks of the abbey of Sol} {f14.what:will watch over the crossing}, and {f15.what:a siren} will sound if there is danger.

The truce was brokered by {f16.role:the prior}, Father Ansgar, {f17.age:77}. "{f18.wording:Grain does not know whose it is}," he said. The talks had lasted {f19.time:eleven days}. They had nearly failed {f20.cause:over the question of who gets the straw}. {f21.what:A third of the grain} {f22.status:is to go to the displaced} {f23.place:in Lask}.

The rebels' commander, {f24.role:a former vet}, Juri Kolm, {f25.certainty:was certain} that the truce would last. General Theo Brand {f26.position:said it meant nothing for the war}. {f27.who:The farmers' union} {f28.position:asked for diesel}. {f29.number:Three} farmers had been {f30.cause:shot dead} {f31.time:last summer}.

=== key
f1.status same A=agreed B=reached agreement | the truce
f2.what differs A=wheat B=barley | the crop
f3.time differs A=2024-09-15 B=2024-09-05 | until when it holds
f4.who same A=farmers B=farmers | for whom
f5.source differs A=mediators B=general staff | on whose word
f6.time same A=2024-08-26 B=2024-08-26 | when it was told
f7.time differs A=sunrise B=midday | the hour it starts
f8.number same A=40~ B=40~ | combine harvesters
f9.what same A=cross the line B=pass the line | what they may do
f10.place differs A=mill B=bridge | where they cross
f11.what differs A=white flags B=red lamps | their sign
f12.position differs A=no new mines B=clear the mines | the undertaking
f13.who same A=monks B=monks | who watches
f14.what same A=watch over the crossing B=watch over the crossing | their task
f15.what differs A=bell B=siren | the alarm
f16.role differs A=abbot B=prior | Father Ansgar
f17.age same A=77 B=77 | his age
f18.wording same A=Grain does not know whose it is B=Grain does not know whose it is | his words
f19.time same A=11 days B=11 days | how long the talks lasted
f20.cause same A=who gets the straw B=who gets the straw | why they nearly failed
f21.what same A=a third B=a third | the refugees' share
f22.status same A=goes to the refugees B=to the displaced | this share
f23.place same A=Lask B=Lask | where they are
f24.role differs A=agronomist B=vet | Kolm's former trade
f25.certainty differs A=doubted B=certain | Kolm on the truce
f26.position differs A=first step to peace B=nothing for the war | General Brand
f27.who same A=farmers' union B=farmers' union | who asks
f28.position compatible A=fuel B=diesel | what it asks for
f29.number same A=3 B=3 | farmers killed
f30.cause differs A=killed by mines B=shot dead | how they died
f31.time same A=last summer B=last summer | when
f32 only A | the weather
